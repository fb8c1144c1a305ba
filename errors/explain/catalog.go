package explain

import (
	rediserr "rediserr/errors"
	"rediserr/internal/jsontext"
)

// CatalogSchema names the version of the catalogue's JSON form. Keys may be added
// to it; none is removed or renamed.
const CatalogSchema = "rediserr-catalog/1"

// Version is the version of rediserr; CHANGELOG.md says what is new in it.
const Version = "0.1.0"

// Catalog returns all types as JSON, without their prose.
func Catalog() []byte {
	var w jsontext.Writer
	w.Open('{')
	w.Key("schema").String(CatalogSchema)
	w.Key("version").String(Version)
	w.Key("types").Open('[')
	types := rediserr.Types()
	for i := range types {
		writeType(&w, &types[i])
	}
	w.Close(']')
	w.Close('}')
	return append(w.Buf, '\n')
}

// TypeJSON returns one type as JSON, with its page.
func TypeJSON(t *rediserr.Type) []byte {
	var w jsontext.Writer
	w.Open('{')
	w.Key("schema").String(CatalogSchema)
	w.Key("type")
	writeType(&w, t)
	if p, ok := Read(t.Name); ok {
		w.Key("why").String(p.Why)
		w.Key("steps").Open('[')
		for _, s := range p.Steps {
			w.Open('{')
			w.Key("kind").String(string(s.Kind))
			w.Key("text").String(s.Text)
			w.Key("command").String(s.Command)
			w.Close('}')
		}
		w.Close(']')
		w.Key("harmless").String(p.Harmless)
		w.Key("avoid").String(p.Avoid)
		w.Key("managed").String(p.Managed)
	}
	w.Close('}')
	return append(w.Buf, '\n')
}

func writeType(w *jsontext.Writer, t *rediserr.Type) {
	lead, _ := ReadLead(t.Name)
	w.Open('{')
	w.Key("name").String(t.Name)
	w.Key("lineage").Strings(t.Lineage())
	w.Key("codes").Strings(t.Codes())
	w.Key("origin").String(t.Origin.String())
	w.Key("family").String(t.Family())
	w.Key("lead").String(lead.Text)
	w.Key("verdict")
	rediserr.WriteVerdict(w, t.Verdict)
	w.Key("fields").Open('[')
	for _, f := range DocFields(t) {
		w.Open('{')
		w.Key("name").String(f.Name)
		w.Key("type").String(f.Kind)
		w.Key("text").String(f.Text)
		w.Close('}')
	}
	w.Close(']')
	w.Key("wordings").Open('[')
	list := t.Wordings()
	for i := range list {
		w.Open('{')
		w.Key("template").String(list[i].Template)
		w.Key("sentence").String(list[i].Sentence)
		rediserr.WriteSent(w, &list[i])
		w.Key("verdict")
		rediserr.WriteVerdict(w, list[i].Verdict())
		w.Close('}')
	}
	w.Close(']')
	w.Key("page").String(t.Page())
	w.Close('}')
}

// A DocField is a field of a type with its Go type and doc comment.
type DocField struct{ Name, Kind, Text string }

// DocFields returns the fields that a reader of the type's page should know: its
// own and inherited ones. Addr is shown as Host and Port, under which names reports
// have it; the fields of RedisError, which every type has, only where a wording of
// the type holds them.
func DocFields(t *rediserr.Type) []DocField {
	var list []DocField
	seen := map[string]bool{}
	add := func(name, text string) {
		if !seen[name] {
			seen[name] = true
			list = append(list, DocField{name, rediserr.KindOf(name), text})
		}
	}
	for _, name := range append([]string{t.Name}, t.Lineage()...) {
		lead, _ := ReadLead(name)
		for _, f := range lead.Fields {
			switch {
			case f.Name == "Addr":
				addr, _ := ReadLead(f.Name)
				for _, part := range addr.Fields {
					add(part.Name, part.Text)
				}
			case name != "RedisError" || t.Holds(f.Name):
				add(f.Name, f.Text)
			}
		}
	}
	return list
}
