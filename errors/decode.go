package rediserr

import (
	"slices"
	"strings"

	"rediserr/errors/internal/pattern"
)

// A decoded is what a reply was found to be.
type decoded struct {
	typ     *Type
	wording *Wording // nil if none claims the reply
	code    string
	fields  []Field // in the order of the text; offsets are into the reply as given
	script  bool    // said of a command that a script called
}

// maxNesting bounds how often a reply is looked for inside a reply.
const maxNesting = 4

// decode decodes a reply: the wording that claims it, or what its code proves.
func (c *catalogue) decode(reply string) decoded {
	said := strings.TrimRight(reply, " \t\r\n")
	if d, ok := c.claimed(said, maxNesting); ok {
		return d
	}
	code := c.code(said)
	t := c.byCode[code]
	if t == nil {
		t = c.byName["ResponseError"]
	}
	return decoded{typ: t, code: code}
}

// claimed decodes a reply that a wording claims, and reports whether one does.
func (c *catalogue) claimed(reply string, depth int) (decoded, bool) {
	if depth > 0 {
		if inner, site, ok := peelScript(reply, depth < maxNesting); ok {
			if d, ok := c.inScript(inner, depth-1); ok && (!site.lua || c.saidByLua(d, inner)) {
				return d.shift(site.inner).at(site), true
			}
		}
	}
	var spans pattern.Spans
	w := c.index.find(reply, &spans)
	if w == nil {
		// People, and some servers, leave the last full stop out or add one.
		other, stop := strings.CutSuffix(reply, ".")
		if !stop {
			other += "."
		}
		if w = c.index.find(other, &spans); w == nil {
			return decoded{}, false
		}
		reply = other
	}
	return decoded{typ: w.typ, wording: w, code: w.code, fields: readFields(w, reply, &spans)}, true
}

// verdictOf is the wording's verdict, or else the type's. That a command called by a
// script was not applied says nothing of what the script did before.
func verdictOf(t *Type, w *Wording, script bool) Verdict {
	v := t.Verdict
	if w != nil {
		v = w.Verdict()
	}
	if script && v.Applied == AppliedNo {
		v.Applied = AppliedUnknown
	}
	return v
}

// behindCode returns what stands behind the code of a reply.
func behindCode(reply, code string) string {
	if code == "" {
		return reply
	}
	return strings.TrimPrefix(strings.TrimPrefix(reply, code), " ")
}

// shift moves the fields by n bytes.
func (d decoded) shift(n int) decoded {
	for i := range d.fields {
		d.fields[i].Start += n
		d.fields[i].End += n
	}
	return d
}

// at adds where in a script the exception happened.
func (d decoded) at(site scriptSite) decoded {
	has := func(name string) bool {
		return slices.ContainsFunc(d.fields, func(f Field) bool { return f.Name == name })
	}
	if site.name.Start < site.name.End && !has("Script") {
		d.fields = append(d.fields, textField("Script", site.text, site.name))
	}
	if site.line.Start < site.line.End && !has("Line") {
		n, _ := atoi(site.text[site.line.Start:site.line.End]) // at most nine digits
		d.fields = append(d.fields, numberField("Line", site.text, site.line, n))
	}
	slices.SortStableFunc(d.fields, func(a, b Field) int { return a.Start - b.Start })
	d.script = true
	return d
}
