package rediserr

import (
	"strconv"

	"rediserr/errors/internal/pattern"
)

// A Field is a field's value and where it stands.
type Field struct {
	// Name is the exported Go name of the field.
	Name string
	// Value is a string or an int. A field that is a list has one Field for each element.
	Value any
	// Start and End are the bytes that the value was read from.
	Start, End int
}

// A visitor is shown an exception's fields, one by one. It fills them from the
// holes of a matched template, or only notes their names and kinds. Reflection
// would do the same for 100 KB more in the browser module.
type visitor struct {
	// For filling: what matched.
	holes []pattern.Hole
	spans pattern.Spans
	input string
	bad   bool // a hole's text is no value of its field's kind
	keep  bool // note the fields in found
	found []Field

	// For describing, when schema is set.
	schema bool
	fields []FieldInfo
	kinds  []pattern.Kind
}

// hole returns the text of the hole with this name, and whether there is one.
// While describing it notes the field instead.
func (v *visitor) hole(name, kind string, k pattern.Kind) (s string, start int, ok bool) {
	if v.schema {
		v.fields = append(v.fields, FieldInfo{name, kind})
		v.kinds = append(v.kinds, k)
		return "", 0, false
	}
	for i, h := range v.holes {
		if h.Name == name {
			span := v.spans[i]
			return v.input[span.Start:span.End], span.Start, true
		}
	}
	return "", 0, false
}

func (v *visitor) addText(name, value string, start int) {
	if v.keep {
		v.found = append(v.found, Field{name, value, start, start + len(value)})
	}
}

func (v *visitor) addNumber(name string, value, start, length int) {
	if v.keep {
		v.found = append(v.found, Field{name, value, start, start + length})
	}
}

func (v *visitor) text(name string, p *string) {
	if s, start, ok := v.hole(name, "string", pattern.Text); ok {
		*p = s
		v.addText(name, s, start)
	}
}

func (v *visitor) number(name string, p *int) {
	if s, start, ok := v.hole(name, "int", pattern.Number); ok {
		n, err := strconv.Atoi(s)
		if err != nil {
			v.bad = true // more digits than an int holds
			return
		}
		*p = n
		v.addNumber(name, n, start, len(s))
	}
}

// addr reads the hole {Addr} into the fields Host and Port.
func (v *visitor) addr(p *Addr) {
	s, start, ok := v.hole("Addr", "Addr", pattern.Word)
	if !ok {
		return
	}
	host, port, ok := splitAddr(s)
	if !ok {
		v.bad = true
		return
	}
	p.Host = s[host.Start:host.End]
	p.Port, _ = strconv.Atoi(s[port.Start:port.End])
	v.addText("Host", p.Host, start+host.Start)
	v.addNumber("Port", p.Port, start+port.Start, port.End-port.Start)
}

// list reads a hole of quoted words, such as `a`, `b` or 'a' 'b'.
func (v *visitor) list(name string, p *[]string) {
	s, start, ok := v.hole(name, "[]string", pattern.Text)
	if !ok {
		return
	}
	for _, span := range splitList(s) {
		word := s[span.Start:span.End]
		*p = append(*p, word)
		v.addText(name, word, start+span.Start)
	}
}
