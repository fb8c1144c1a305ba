// Package show writes reports and pages as plain text, for terminals, pipes and curl.
package show

import (
	"fmt"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	rediserr "rediserr/errors"
	"rediserr/errors/explain"
)

// A Style says how text is written.
type Style struct {
	// Color uses ANSI colours.
	Color bool
	// Width is the number of columns that prose is wrapped at; 0 stands for 80.
	Width int
}

const (
	bold   = "1"
	dim    = "2"
	red    = "31"
	green  = "32"
	yellow = "33"
	cyan   = "36"
)

func (s Style) paint(color, text string) string {
	if !s.Color || text == "" {
		return text
	}
	return "\x1b[" + color + "m" + text + "\x1b[0m"
}

// Report writes what was found in a paste.
func (s Style) Report(r rediserr.Report) string {
	var b strings.Builder
	if len(r.Findings) == 0 {
		return "No Redis error found.\n"
	}
	for i := range r.Findings {
		if i > 0 {
			b.WriteString("\n")
		}
		if len(r.Findings) > 1 {
			b.WriteString(s.paint(dim, fmt.Sprintf("%d of %d", i+1, len(r.Findings))) + "\n")
		}
		s.finding(&b, &r.Findings[i])
	}
	if r.Omitted > 0 {
		fmt.Fprintf(&b, "\nand %d more.\n", r.Omitted)
	}
	if len(r.Findings) > 1 { // of one, the row "sent by" says it
		s.servers(&b, r)
	}
	return b.String()
}

func (s Style) finding(b *strings.Builder, f *rediserr.Finding) {
	t := f.Type
	fmt.Fprintf(b, "%s  %s\n", s.paint(bold, t.Name), s.paint(dim, strings.Join(t.Lineage(), " < ")))
	s.prose(b, "", f.Summary())
	v := f.Verdict()
	s.pair(b, "retry", v.Retry.Words())
	s.pair(b, "applied", v.Applied.Words())
	s.pair(b, "concerns", v.Scope.Words())
	s.pair(b, "mended by", v.Owner.Words())
	s.pair(b, "text", rediserr.Clip(f.Text))
	if f.Count > 1 {
		s.pair(b, "seen", fmt.Sprintf("%d times", f.Count))
	}
	if f.Client != (rediserr.ClientInfo{}) {
		s.pair(b, "client", strings.TrimSpace(f.Client.Library+" "+rediserr.Clip(f.Client.Exception)))
		if u, ok := explain.InThisClient(t, f.Client.Library); ok && u.Snippet != "" {
			s.pair(b, "caught as", caughtAs(u))
		}
	}
	for _, field := range f.Fields {
		s.pair(b, field.Name, rediserr.Clip(field.Text))
	}
	if w := f.Wording; w != nil {
		s.pair(b, "sent by", SentBy(w))
	}
	s.slots(b, f)
	for _, w := range f.Near() {
		s.pair(b, "close to", w.Template+"  ("+w.Type().Name+")")
	}
	if f.Wording != nil {
		for _, w := range f.Wording.Twins() {
			s.pair(b, "or", w.Type().Name+", if sent by "+SentBy(w))
		}
	}
	notes, steps := explain.Answer(f)
	s.notes(b, notes)
	s.steps(b, steps)
	for i := range f.Causes {
		b.WriteString("\ncaused by\n")
		s.finding(b, &f.Causes[i])
	}
	fmt.Fprintf(b, "%s\n", s.paint(dim, "more: rediserr explain "+t.Name))
}

// caughtAs says in a line how an error is caught in a client.
func caughtAs(u explain.ClientUse) string {
	switch {
	case u.Class == "":
		return "returned, if " + u.Test
	case u.Test == "":
		return u.Class
	}
	return u.Class + ", if " + u.Test
}

// label is the width of the column of names.
const label = 11

func (s Style) pair(b *strings.Builder, name, value string) {
	fmt.Fprintf(b, "  %s  %s\n", s.paint(cyan, fmt.Sprintf("%-*s", label, name)), Printable(value))
}

func (s Style) notes(b *strings.Builder, notes []rediserr.Note) {
	if len(notes) == 0 {
		return
	}
	b.WriteString("  About this command\n")
	for _, note := range notes {
		s.wrap(b, "     - ", "       ", note.Text)
		if note.Command != "" {
			fmt.Fprintf(b, "%12s%s\n", "", s.paint(bold, Printable(note.Command)))
		}
	}
}

func (s Style) steps(b *strings.Builder, steps []rediserr.Step) {
	if len(steps) == 0 {
		return
	}
	b.WriteString("  What to do\n")
	for i, step := range steps {
		color := green
		switch step.Kind {
		case rediserr.StepChange:
			color = yellow
		case rediserr.StepDanger:
			color = red
		}
		head := fmt.Sprintf("%4d %s ", i+1, s.paint(color, fmt.Sprintf("%-6s", step.Kind)))
		s.wrap(b, head, strings.Repeat(" ", 12), plain(step.Text))
		for line := range strings.Lines(step.Command) {
			fmt.Fprintf(b, "%12s%s\n", "", s.paint(bold, Printable(strings.TrimRight(line, "\n"))))
		}
	}
}

// Type writes the page of a type.
func (s Style) Type(t *rediserr.Type) string {
	var b strings.Builder
	fmt.Fprintf(&b, "%s  %s\n", s.paint(bold, t.Name), s.paint(dim, strings.Join(t.Lineage(), " < ")))
	lead, _ := explain.ReadLead(t.Name)
	s.prose(&b, "", lead.Text)
	s.pair(&b, "retry", t.Verdict.Retry.Words())
	s.pair(&b, "applied", t.Verdict.Applied.Words())
	s.pair(&b, "concerns", t.Verdict.Scope.Words())
	s.pair(&b, "mended by", t.Verdict.Owner.Words())
	page, ok := explain.Read(t.Name)
	if ok {
		b.WriteString("\n")
		s.steps(&b, explain.Blank(page.Steps))
	}
	if list := t.Wordings(); len(list) > 0 {
		b.WriteString("\n  Wordings\n")
		for i := range list {
			fmt.Fprintf(&b, "    %s\n", s.paint(bold, list[i].Template))
			s.prose(&b, "      ", list[i].Sentence)
			s.wrap(&b, "      ", "      ", s.paint(dim, SentBy(&list[i])))
		}
	}
	if ok {
		for _, part := range page.Sections() {
			s.section(&b, part.Head, part.Text)
		}
	}
	return b.String()
}

// section writes a section of Markdown, wrapped by paragraph; lists and fences as
// they are.
func (s Style) section(b *strings.Builder, head, text string) {
	if text == "" {
		return
	}
	fmt.Fprintf(b, "\n  %s\n", head)
	fenced := false
	for _, para := range strings.Split(text, "\n") {
		switch {
		case strings.HasPrefix(para, "```"):
			fenced = !fenced
		case fenced:
			fmt.Fprintf(b, "      %s\n", para)
		case para == "":
			b.WriteString("\n")
		case strings.HasPrefix(para, "- "):
			s.wrap(b, "    - ", "      ", plain(para[2:]))
		default:
			s.prose(b, "    ", plain(para))
		}
	}
}

func (s Style) prose(b *strings.Builder, indent, text string) { s.wrap(b, indent, indent, text) }

// wrap writes text in lines of the style's width. The first line starts with head.
func (s Style) wrap(b *strings.Builder, head, indent, text string) {
	width := s.Width
	if width == 0 {
		width = 80
	}
	line, column := head, len(indent)
	first := true
	for _, word := range strings.Fields(Printable(text)) {
		n := utf8.RuneCountInString(word)
		if !first && column+1+n > width {
			b.WriteString(line + "\n")
			line, column, first = indent, len(indent), true
		}
		if !first {
			line += " "
			column++
		}
		line += word
		column += n
		first = false
	}
	b.WriteString(line + "\n")
}

// slots writes where a cluster keeps the finding's keys, and what follows from that.
func (s Style) slots(b *strings.Builder, f *rediserr.Finding) {
	keys, hints := f.Slots()
	for _, k := range keys {
		text := fmt.Sprintf("%-5d  %s", k.Slot, rediserr.Clip(k.Key))
		if k.Tag != "" {
			text += "  (by its tag " + rediserr.Clip(k.Tag) + ")"
		}
		s.pair(b, "slot", text)
	}
	for _, hint := range hints {
		s.wrap(b, "  - ", "    ", hint)
	}
}

// servers writes which servers can have sent all that was found.
func (s Style) servers(b *strings.Builder, r rediserr.Report) {
	list, because := r.Servers()
	if list == nil {
		return
	}
	s.wrap(b, "\nAll of it can be from ", "  ", sent(list))
	for _, reason := range because {
		s.wrap(b, "  - ", "    ", reason)
	}
}

// SentBy says who sends a wording: redis 4.0 to 6.2, valkey 7.2 and later.
func SentBy(w *rediserr.Wording) string { return sent(w.Sent()) }

func sent(list []rediserr.Sent) string {
	var parts []string
	for _, sent := range list {
		switch {
		case sent.To == "":
			parts = append(parts, sent.Product+" "+sent.From+" and later")
		case sent.To == sent.From:
			parts = append(parts, sent.Product+" "+sent.From)
		default:
			parts = append(parts, sent.Product+" "+sent.From+" to "+sent.To)
		}
	}
	return strings.Join(parts, ", ")
}

// plain drops the marks of inline Markdown.
func plain(s string) string {
	return strings.NewReplacer("`", "", "**", "", "<http", "http", ">", "").Replace(s)
}

// Printable makes the control characters of a value visible, so that a pasted text
// cannot move the cursor of the terminal that shows it.
func Printable(s string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r == '\x1b' || r == '\n':
			return r // our own colours and line ends; values come through Clip, which has dropped them
		case unicode.IsControl(r) || isBidi(r):
			return utf8.RuneError
		}
		return r
	}, strings.ToValidUTF8(s, "\uFFFD"))
}

// isBidi reports whether r turns the direction of the text around it.
func isBidi(r rune) bool {
	return 0x202A <= r && r <= 0x202E || 0x2066 <= r && r <= 0x2069
}

// A Row is what a list of names and values shows of a field: a list, such as the
// arguments of a command, is one row with several texts.
type Row struct {
	Name  string
	Texts []string
}

// Rows gathers fields by their names, in their order.
func Rows(fields []rediserr.Field) []Row {
	var rows []Row
	for _, f := range fields {
		i := slices.IndexFunc(rows, func(r Row) bool { return r.Name == f.Name })
		if i < 0 {
			i = len(rows)
			rows = append(rows, Row{Name: f.Name})
		}
		rows[i].Texts = append(rows[i].Texts, f.Text)
	}
	return rows
}
