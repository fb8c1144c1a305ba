package rediserr

import "rediserr/internal/jsontext"

// Schema names the version of the JSON form. Keys may be added to it; none is
// removed or renamed.
const Schema = "rediserr/1"

// AppendJSON appends the report as JSON. Answer gives what there is to know about a
// finding's command and what to do, and may be nil. The bytes are the same from every face
// of the project.
//
// It is written by hand because encoding/json, with the reflection it brings,
// costs 195 KB in the browser module.
func (r Report) AppendJSON(dst []byte, answer func(*Finding) ([]Note, []Step)) []byte {
	j := reportWriter{Writer: jsontext.Writer{Buf: dst}, answer: answer}
	j.Open('{')
	j.Key("schema").String(Schema)
	j.Key("findings")
	j.findings(r.Findings)
	if r.Omitted > 0 {
		j.Key("omitted").Int(r.Omitted)
	}
	r.writeServers(&j.Writer)
	j.Close('}')
	return j.Buf
}

// A reportWriter writes the parts of a report.
type reportWriter struct {
	jsontext.Writer
	answer func(*Finding) ([]Note, []Step)
}

func (j *reportWriter) findings(list []Finding) {
	j.Open('[')
	for i := range list {
		j.finding(&list[i])
	}
	j.Close(']')
}

func (j *reportWriter) finding(f *Finding) {
	t := f.Type
	j.Open('{')
	j.Key("type").String(t.Name)
	j.Key("lineage").Strings(t.Lineage())
	j.Key("code").String(f.Code)
	j.Key("origin").String(t.Origin.String())
	j.Key("known").Bool(f.Known())
	j.Key("text").String(f.Text)
	j.Key("start").Int(f.Start)
	j.Key("end").Int(f.End)
	j.Key("count").Int(f.Count)
	j.Key("wording")
	j.wording(f.Wording)
	j.Key("fields").Open('[')
	for _, field := range f.Fields {
		j.Open('{')
		j.Key("name").String(field.Name)
		j.Key("value")
		if field.IsNumber {
			j.Int(field.Number)
		} else {
			j.String(field.Text)
		}
		j.Key("start").Int(field.Start)
		j.Key("end").Int(field.End)
		j.Close('}')
	}
	j.Close(']')
	j.Key("client")
	j.client(f.Client)
	j.Key("verdict")
	WriteVerdict(&j.Writer, f.Verdict())
	j.Key("summary").String(f.Summary())
	var notes []Note
	var steps []Step
	if j.answer != nil {
		notes, steps = j.answer(f)
	}
	j.Key("steps").Open('[')
	for _, s := range steps {
		j.Open('{')
		j.Key("kind").String(string(s.Kind))
		j.Key("text").String(s.Text)
		j.Key("command").String(s.Command)
		j.Close('}')
	}
	j.Close(']')
	j.Key("notes").Open('[')
	for _, n := range notes {
		j.Open('{')
		j.Key("text").String(n.Text)
		j.Key("command").String(n.Command)
		j.Close('}')
	}
	j.Close(']')
	j.Key("causes")
	j.findings(f.Causes)
	j.Key("near").Open('[')
	for _, w := range f.Near() {
		j.Open('{')
		j.Key("type").String(w.typ.Name)
		j.Key("template").String(w.Template)
		j.Close('}')
	}
	j.Close(']')
	j.Key("also").Open('[')
	if f.Wording != nil {
		for _, w := range f.Wording.Twins() {
			j.Open('{')
			j.Key("type").String(w.typ.Name)
			j.Key("summary").String(f.fill(w.Sentence))
			WriteSent(&j.Writer, w)
			j.Key("page").String(w.typ.Page())
			j.Close('}')
		}
	}
	j.Close(']')
	f.writeSlots(&j.Writer)
	j.Key("page").String(t.Page())
	j.Close('}')
}

func (j *reportWriter) wording(w *Wording) {
	if w == nil {
		j.Raw("null")
		return
	}
	j.Open('{')
	j.Key("template").String(w.Template)
	WriteSent(&j.Writer, w)
	j.Close('}')
}

// WriteSent writes who sends a wording, and for which commands, as members of the
// object that is open.
func WriteSent(j *jsontext.Writer, w *Wording) {
	j.Key("sent").Open('[')
	for _, s := range w.Sent() {
		s.write(j)
	}
	j.Close(']')
	j.Key("commands").Strings(w.Commands())
}

func (s Sent) write(j *jsontext.Writer) {
	j.Open('{')
	j.Key("product").String(s.Product)
	j.Key("from").String(s.From)
	if s.To != "" {
		j.Key("to").String(s.To)
	}
	j.Close('}')
}

func (j *reportWriter) client(c ClientInfo) {
	if c == (ClientInfo{}) {
		j.Raw("null")
		return
	}
	j.Open('{')
	j.Key("library").String(c.Library)
	j.Key("exception").String(c.Exception)
	j.Close('}')
}

// WriteVerdict writes a verdict.
func WriteVerdict(j *jsontext.Writer, v Verdict) {
	j.Open('{')
	j.Key("retry").String(v.Retry.String())
	j.Key("applied").String(v.Applied.String())
	j.Key("scope").String(v.Scope.String())
	j.Key("owner").String(v.Owner.String())
	j.Key("words").Open('{')
	j.Key("retry").String(v.Retry.Words())
	j.Key("applied").String(v.Applied.Words())
	j.Key("scope").String(v.Scope.Words())
	j.Key("owner").String(v.Owner.Words())
	j.Close('}')
	j.Close('}')
}
