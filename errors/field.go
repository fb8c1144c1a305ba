package rediserr

import (
	"slices"

	"rediserr/errors/internal/pattern"
)

// A Field is a field's value and where it stands.
type Field struct {
	// Name is the exported Go name of the field.
	Name string
	// Text is the value as it was read.
	Text string
	// Number is the value of a field of type int.
	Number   int
	IsNumber bool
	// Start and End are the bytes that the value was read from. An element of a
	// list is a Field of its own, under the list's name.
	Start, End int
}

// Value returns the value as the Go type that the field has: an int or a string.
func (f Field) Value() any {
	if f.IsNumber {
		return f.Number
	}
	return f.Text
}

// The same thing has the same name in every type, so a field's kind follows from
// its name. Fields that are named here are no strings.
var (
	numberFields = []string{"Attempts", "Busy", "Column", "Count", "Covered", "Dimension", "End", "Errno", "ExpectedSize", "Failed", "Idle", "Length", "Limit", "Line", "Local", "Max", "Min", "Offset", "Port", "Position", "Replicas", "Row", "SetDimension", "Size", "Skipped", "Slot", "Start", "Timeout", "Unanswered", "Unread", "Unsent", "Usage", "WrongSlot"}
	listFields   = []string{"Args", "Keys"}
)

// addrHole is the hole that holds a host and a port: two fields.
const addrHole = "Addr"

// A fieldKind says how a hole's text is read.
type fieldKind struct {
	name string // as Go has it
	hole pattern.Kind
}

var (
	textKind   = fieldKind{"string", pattern.Text}
	numberKind = fieldKind{"int", pattern.Number}
	listKind   = fieldKind{"[]string", pattern.Text}
	addrKind   = fieldKind{"Addr", pattern.Address}
)

func kindOf(name string) fieldKind {
	if name == addrHole {
		return addrKind
	}
	for _, n := range numberFields {
		if n == name {
			return numberKind
		}
	}
	for _, n := range listFields {
		if n == name {
			return listKind
		}
	}
	return textKind
}

// KindOf returns the Go type of the fields with this name: string, int or []string.
func KindOf(name string) string { return kindOf(name).name }

// readFields reads the first holes of a wording that matched a text.
func readFields(w *Wording, text string, spans *pattern.Spans, most int) []Field {
	holes := w.pattern.Holes()
	holes = holes[:min(most, len(holes))]
	if len(holes) == 0 {
		return nil
	}
	list := make([]Field, 0, len(holes)+1)
	for i, h := range holes {
		at := spans[i]
		if !pattern.Fits(h.Kind, text[at.Start:at.End]) {
			continue // matched loosely: there is no value to read
		}
		kind := h.Kind
		if kind == pattern.Fixed {
			kind = kindOf(h.Name).hole
		}
		switch {
		case kind == pattern.Number:
			n, _ := atoi(text[at.Start:at.End]) // matching has seen to it that it is one
			list = append(list, numberField(h.Name, text, at, n))
		case kind == pattern.Address:
			host, port, _ := pattern.SplitAddress(text[at.Start:at.End])
			host, port = shifted(host, at.Start), shifted(port, at.Start)
			n, _ := atoi(text[port.Start:port.End])
			list = append(list, textField("Host", text, host), numberField("Port", text, port, n))
		case slices.Contains(listFields, h.Name):
			for _, word := range splitList(text[at.Start:at.End]) {
				list = append(list, textField(h.Name, text, shifted(word, at.Start)))
			}
		default:
			list = append(list, textField(h.Name, text, at))
		}
	}
	return list
}

func textField(name, text string, at pattern.Span) Field {
	return Field{Name: name, Text: text[at.Start:at.End], Start: at.Start, End: at.End}
}

func numberField(name, text string, at pattern.Span, n int) Field {
	f := textField(name, text, at)
	f.Number, f.IsNumber = n, true
	return f
}

func shifted(s pattern.Span, by int) pattern.Span {
	return pattern.Span{Start: s.Start + by, End: s.End + by}
}
