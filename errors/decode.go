package rediserr

import (
	"sort"
	"strconv"
	"strings"
)

// Decode reads one error reply, as the server words it, and returns its exception.
// RESP framing around it, a leading minus and a line end, does no harm. Decode
// never fails and never returns nil: a text that nothing in the catalogue claims
// is the class that its code proves, else a *ResponseError; its Wording is nil.
func Decode(reply string) Error {
	reply = strings.TrimRight(reply, "\r\n")
	reply = strings.TrimPrefix(reply, "-")
	d := decoder{catalogue: all()}
	return d.decode(reply, maxNesting).err
}

// A decoder decodes one reply.
type decoder struct {
	*catalogue
	fields bool // also note where the fields are
}

// A decoded is an exception and the fields it was filled with, in the order of the
// text. Offsets are into the reply as given.
type decoded struct {
	err    Error
	fields []Field
}

// maxNesting bounds how often a reply is looked for inside a reply.
const maxNesting = 4

// decodeCut decodes a reply off which a client has cut the code. Offsets count from
// the start of reply, which is without that code.
func (d *decoder) decodeCut(reply, code string) decoded {
	return d.decode(code+" "+reply, maxNesting).shift(-len(code) - 1)
}

func (d *decoder) decode(reply string, depth int) decoded {
	said := strings.TrimRight(reply, " \t\r\n")
	if got, ok := d.claimed(said, depth); ok {
		return got.of(reply)
	}
	// No wording: the code is all there is to go by.
	code := d.code(said)
	t := d.byCode[code]
	if t == nil {
		t = d.byName["ResponseError"]
	}
	e := t.new()
	r := e.root()
	r.Code, r.Message, r.typ = code, behindCode(said, code), t
	return decoded{err: e}.of(reply)
}

// claimed decodes a reply that a wording claims, and reports whether one does.
func (d *decoder) claimed(reply string, depth int) (decoded, bool) {
	if depth > 0 {
		if inner, site, ok := peelScript(reply); ok {
			if got, ok := d.inScript(inner, depth-1); ok {
				return got.shift(site.inner).at(site, d.fields), true
			}
		}
	}
	v := visitor{input: reply, keep: d.fields}
	w, _ := d.index.find(reply, true, &v.spans)
	if w == nil {
		return decoded{}, false
	}
	return d.fill(w, &v)
}

// fill makes the exception that a wording means, with the fields that matched.
func (d *decoder) fill(w *Wording, v *visitor) (decoded, bool) {
	e := w.typ.new()
	r := e.root()
	r.typ, r.wording = w.typ, w
	r.Code, r.Message = w.code, behindCode(v.input, w.code)
	if v.holes = w.pattern.Holes(); len(v.holes) > 0 {
		e.visit(v)
		if v.bad {
			return decoded{}, false
		}
	}
	return decoded{err: e, fields: v.found}, true
}

// behindCode returns what stands behind the code of a reply.
func behindCode(reply, code string) string {
	if code == "" {
		return reply
	}
	return strings.TrimPrefix(reply[len(code):], " ")
}

// of makes the exception give back the server's words as they were.
func (got decoded) of(reply string) decoded {
	got.err.root().text = reply
	return got
}

// shift moves the fields by n bytes.
func (got decoded) shift(n int) decoded {
	for i := range got.fields {
		got.fields[i].Start += n
		got.fields[i].End += n
	}
	return got
}

// at adds where in a script the exception happened.
func (got decoded) at(site scriptSite, fields bool) decoded {
	r := got.err.root()
	v := visitor{keep: fields, found: got.fields}
	if r.Script == "" && site.name.Start < site.name.End {
		r.Script = site.text[site.name.Start:site.name.End]
		v.addText("Script", r.Script, site.name.Start)
	}
	if r.Line == 0 && site.line.Start < site.line.End {
		// At most nine digits, so there is no error.
		r.Line, _ = strconv.Atoi(site.text[site.line.Start:site.line.End])
		v.addNumber("Line", r.Line, site.line.Start, site.line.End-site.line.Start)
	}
	got.fields = v.found
	sort.SliceStable(got.fields, func(i, j int) bool { return got.fields[i].Start < got.fields[j].Start })
	return got
}
