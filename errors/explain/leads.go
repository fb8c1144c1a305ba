package explain

import "strings"

// A Lead is what the Go source says of a type.
type Lead struct {
	// Text is the type's doc comment.
	Text string
	// Fields has the comments of the type's own fields; inherited ones are their
	// type's.
	Fields []FieldDoc
}

// A FieldDoc is a field's name and doc comment.
type FieldDoc struct{ Name, Text string }

// ReadLead returns the doc comments of the type with this name.
func ReadLead(name string) (Lead, bool) {
	rest, ok := strings.CutPrefix(leads, name+"\n")
	if !ok {
		if _, rest, ok = strings.Cut(leads, "\n"+name+"\n"); !ok {
			return Lead{}, false
		}
	}
	var l Lead
	for line := range strings.Lines(rest) {
		line, own := strings.CutPrefix(strings.TrimRight(line, "\n"), "\t")
		if !own {
			break
		}
		if field, text, ok := strings.Cut(line, "\t"); ok {
			l.Fields = append(l.Fields, FieldDoc{field, text})
		} else {
			l.Text = line
		}
	}
	return l, true
}
