package rediserr

import (
	"strconv"
	"unicode/utf8"
)

// Schema names the version of the JSON form. Keys may be added to it; none is
// removed or renamed.
const Schema = "rediserr/1"

// AppendJSON appends the report as JSON. Steps gives what to do about a finding,
// and may be nil. The bytes are the same from every face of the project.
//
// It is written by hand because encoding/json, with the reflection it brings,
// costs 195 KB in the browser module.
func (r Report) AppendJSON(dst []byte, steps func(*Finding) []Step) []byte {
	j := jsonWriter{buf: dst, steps: steps}
	j.open('{')
	j.key("schema").string(Schema)
	j.key("findings").findings(r.Findings)
	if r.Omitted > 0 {
		j.key("omitted").int(r.Omitted)
	}
	j.close('}')
	return j.buf
}

type jsonWriter struct {
	buf   []byte
	comma bool // a comma is due before the next value or key
	steps func(*Finding) []Step
}

func (j *jsonWriter) findings(list []Finding) {
	j.open('[')
	for i := range list {
		j.finding(&list[i])
	}
	j.close(']')
}

func (j *jsonWriter) finding(f *Finding) {
	t := f.Err.Type()
	j.open('{')
	j.key("type").string(t.Name)
	j.key("lineage").strings(t.Lineage())
	j.key("code").string(f.Err.root().Code)
	j.key("origin").string(t.Origin.String())
	j.key("known").bool(f.Known())
	j.key("text").string(f.Text)
	j.key("start").int(f.Start)
	j.key("end").int(f.End)
	j.key("count").int(f.Count)
	j.key("wording").wording(f.Err.Wording())
	j.key("fields").open('[')
	for _, field := range f.Fields {
		j.open('{')
		j.key("name").string(field.Name)
		j.key("value").value(field.Value)
		j.key("start").int(field.Start)
		j.key("end").int(field.End)
		j.close('}')
	}
	j.close(']')
	j.key("client").client(f.Client)
	j.key("verdict").verdict(f.Err.Verdict())
	j.key("summary").string(f.Summary())
	j.key("steps").open('[')
	if j.steps != nil {
		for _, s := range j.steps(f) {
			j.open('{')
			j.key("kind").string(string(s.Kind))
			j.key("text").string(s.Text)
			j.key("command").string(s.Command)
			j.close('}')
		}
	}
	j.close(']')
	j.key("causes").findings(f.Causes)
	j.key("near").open('[')
	for _, w := range f.Near() {
		j.open('{')
		j.key("type").string(w.typ.Name)
		j.key("template").string(w.Template)
		j.close('}')
	}
	j.close(']')
	j.key("page").string(t.Page())
	j.close('}')
}

func (j *jsonWriter) wording(w *Wording) {
	if w == nil {
		j.raw("null")
		return
	}
	j.open('{')
	j.key("template").string(w.Template)
	j.key("sent").open('[')
	for _, s := range w.Sent() {
		j.open('{')
		j.key("product").string(s.Product)
		j.key("from").string(s.From)
		if s.To != "" {
			j.key("to").string(s.To)
		}
		j.close('}')
	}
	j.close(']')
	j.key("commands").strings(w.Commands())
	j.close('}')
}

func (j *jsonWriter) client(c ClientInfo) {
	if c == (ClientInfo{}) {
		j.raw("null")
		return
	}
	j.open('{')
	j.key("library").string(c.Library)
	j.key("exception").string(c.Exception)
	j.close('}')
}

func (j *jsonWriter) verdict(v Verdict) {
	j.open('{')
	j.key("retry").string(v.Retry.String())
	j.key("applied").string(v.Applied.String())
	j.key("scope").string(v.Scope.String())
	j.key("owner").string(v.Owner.String())
	j.close('}')
}

func (j *jsonWriter) value(v any) {
	if n, ok := v.(int); ok {
		j.int(n)
		return
	}
	s, _ := v.(string)
	j.string(s)
}

func (j *jsonWriter) strings(list []string) {
	j.open('[')
	for _, s := range list {
		j.string(s)
	}
	j.close(']')
}

func (j *jsonWriter) open(c byte) {
	j.sep()
	j.buf = append(j.buf, c)
	j.comma = false
}

func (j *jsonWriter) close(c byte) {
	j.buf = append(j.buf, c)
	j.comma = true
}

func (j *jsonWriter) sep() {
	if j.comma {
		j.buf = append(j.buf, ',')
	}
}

func (j *jsonWriter) key(name string) *jsonWriter {
	j.string(name)
	j.buf = append(j.buf, ':')
	j.comma = false
	return j
}

func (j *jsonWriter) raw(s string) {
	j.sep()
	j.buf = append(j.buf, s...)
	j.comma = true
}

func (j *jsonWriter) int(n int) {
	j.sep()
	j.buf = strconv.AppendInt(j.buf, int64(n), 10)
	j.comma = true
}

func (j *jsonWriter) bool(b bool) {
	if b {
		j.raw("true")
	} else {
		j.raw("false")
	}
}

func (j *jsonWriter) string(s string) {
	j.sep()
	j.buf = AppendJSONString(j.buf, s)
	j.comma = true
}

// AppendJSONString appends s as a JSON string. Bytes that are no UTF-8 become
// U+FFFD, as JSON has no way to write them; offsets lead back to the bytes.
func AppendJSONString(dst []byte, s string) []byte {
	const hex = "0123456789abcdef"
	dst = append(dst, '"')
	from := 0
	for i := 0; i < len(s); {
		if c := s[i]; c < utf8.RuneSelf {
			if c >= ' ' && c != '"' && c != '\\' && c != 0x7f {
				i++
				continue
			}
			dst = append(dst, s[from:i]...)
			switch c {
			case '"', '\\':
				dst = append(dst, '\\', c)
			case '\n':
				dst = append(dst, '\\', 'n')
			case '\r':
				dst = append(dst, '\\', 'r')
			case '\t':
				dst = append(dst, '\\', 't')
			default:
				dst = append(dst, '\\', 'u', '0', '0', hex[c>>4], hex[c&15])
			}
			i++
			from = i
			continue
		}
		r, n := utf8.DecodeRuneInString(s[i:])
		switch {
		case r == utf8.RuneError && n == 1:
			dst = append(dst, s[from:i]...)
			dst = append(dst, "\uFFFD"...)
		case r == 0x2028 || r == 0x2029: // line ends to JavaScript
			dst = append(dst, s[from:i]...)
			dst = append(dst, '\\', 'u', '2', '0', '2', hex[r&15])
		default:
			i += n
			continue
		}
		i += n
		from = i
	}
	dst = append(dst, s[from:]...)
	return append(dst, '"')
}
