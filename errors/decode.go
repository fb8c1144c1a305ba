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
	if code == "" {
		// Kvrocks hands a script errors without a code, and some people leave ERR out.
		const missing = "ERR "
		if d, ok := c.claimed(missing+said, maxNesting); ok {
			d.code = ""
			return d.shift(-len(missing))
		}
	}
	t := c.byCode[code]
	if t == nil {
		t = c.byName["ResponseError"]
	}
	return decoded{typ: t, code: code}
}

// claimed decodes a reply that a wording claims, and reports whether one does.
func (c *catalogue) claimed(reply string, depth int) (decoded, bool) {
	var site scriptSite
	peeled := false
	if depth > 0 {
		var inner string
		if inner, site, peeled = peelScript(reply, depth < maxNesting); peeled {
			if d, ok := c.inScript(inner, depth-1); ok && (!site.lua || c.saidByLua(d, inner)) {
				return d.shift(site.inner).at(site), true
			}
		}
	}
	var spans pattern.Spans
	if w := c.find(reply, &spans); w != nil {
		return decoded{typ: w.typ, wording: w, code: w.code, fields: readFields(w, reply, &spans, pattern.MaxHoles)}, true
	}
	if peeled && site.lua {
		return c.atLuaPosition(site)
	}
	if strings.HasSuffix(reply, ":") {
		return c.withoutValue(reply)
	}
	return decoded{}, false
}

// withoutValue decodes a reply whose last value is empty: the blank in front of the
// value was cut off with the others at the end.
func (c *catalogue) withoutValue(reply string) (decoded, bool) {
	var spans pattern.Spans
	w := c.find(reply+" ", &spans)
	if w == nil {
		return decoded{}, false
	}
	for i := range spans {
		spans[i].Start = min(spans[i].Start, len(reply))
		spans[i].End = min(spans[i].End, len(reply))
	}
	return decoded{typ: w.typ, wording: w, code: w.code, fields: readFields(w, reply, &spans, pattern.MaxHoles)}, true
}

// find returns the wording that claims a whole text. People, and some servers, leave
// the last full stop out or add one; and they put words in the place of numbers and
// addresses that they do not want to show.
func (c *catalogue) find(text string, spans *pattern.Spans) *Wording {
	if w := c.index.find(text, false, spans); w != nil || !c.index.mayClaim(text) {
		return w
	}
	other, stop := strings.CutSuffix(text, ".")
	if !stop {
		other += "."
	}
	if w := c.index.find(other, false, spans); w != nil {
		return w
	}
	if w := c.index.find(text, true, spans); w != nil {
		return w
	}
	return c.index.find(other, true, spans)
}

// verdictOf is the wording's verdict, or else the type's. That a command called by a
// script was not applied says nothing of what the script did before, as a rule.
func verdictOf(t *Type, w *Wording, script bool) Verdict {
	v := t.Verdict
	if w != nil {
		v = w.Verdict()
	}
	if script && v.Applied == AppliedNo && (w == nil || !w.whole) {
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
