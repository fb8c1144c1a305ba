// Package explain holds what there is to say about each exception beyond its
// definition: one Markdown page a type, with why it happens, what to do, when it is
// harmless, and the sources. It fills the steps of a page with a finding's values.
//
// A page has these sections, in this order; those in brackets may be missing:
//
//	## Why it happens
//	## What to do            a numbered list of steps
//	## When it is harmless
//	## [What not to do]
//	## [On managed services]
//	## [See it happen]       a redis-cli session that shows the error
//	## Sources
//
// A step starts with its kind, check (reads only), change or danger (can lose data
// or open the server to others), and may end with a command in a fence. Holes such
// as {Key} are fields of the type; Fill puts the finding's values there:
//
//  1. check: See which node serves the slot.
//
//     ```sh
//     redis-cli -h {Host} -p {Port} CLUSTER SHARDS
//     ```
package explain

import (
	"errors"
	"slices"
	"strings"
	"sync"

	rediserr "rediserr/errors"
	"rediserr/errors/commands"
	"rediserr/internal/shell"
)

// A Page is the parsed page of a type. All texts are Markdown.
type Page struct {
	Why      string
	Steps    []rediserr.Step // with their holes
	Harmless string
	Avoid    string
	Managed  string
	Session  string
	Sources  string
}

// A Section is a part of a page under its heading.
type Section struct{ Head, Text string }

// Sections returns the parts of the page behind the steps, those that it has.
func (p Page) Sections() []Section {
	all := []Section{
		{headWhy, p.Why}, {headHarmless, p.Harmless}, {headAvoid, p.Avoid},
		{headManaged, p.Managed}, {headSession, p.Session}, {headSources, p.Sources},
	}
	return slices.DeleteFunc(all, func(s Section) bool { return s.Text == "" })
}

// The sections of a page, by their headings.
const (
	headWhy      = "Why it happens"
	headSteps    = "What to do"
	headHarmless = "When it is harmless"
	headAvoid    = "What not to do"
	headManaged  = "On managed services"
	headSession  = "See it happen"
	headSources  = "Sources"
)

// Read returns the page of the type with this name.
func Read(name string) (Page, bool) {
	parsed.Lock()
	defer parsed.Unlock()
	if p, ok := parsed.pages[name]; ok {
		return p, true
	}
	text, ok := source(name)
	if !ok {
		return Page{}, false
	}
	p, err := Parse(text)
	if err != nil {
		return Page{}, false
	}
	addManaged(&p)
	if parsed.pages == nil {
		parsed.pages = map[string]Page{}
	}
	parsed.pages[name] = p
	return p, true
}

// parsed keeps the pages that were asked for: reports need their steps again and again.
var parsed struct {
	sync.Mutex
	pages map[string]Page
}

// Parse reads a page.
func Parse(text string) (Page, error) {
	var p Page
	sections := []struct {
		head string
		text *string
		must bool
	}{
		{headWhy, &p.Why, true},
		{headSteps, nil, true},
		{headHarmless, &p.Harmless, false},
		{headAvoid, &p.Avoid, false},
		{headManaged, &p.Managed, false},
		{headSession, &p.Session, false},
		{headSources, &p.Sources, false},
	}
	for _, s := range sections {
		rest, ok := strings.CutPrefix(text, "## "+s.head+"\n")
		if !ok {
			if s.must {
				return p, errors.New("no section \"## " + s.head + "\" where it should stand")
			}
			continue
		}
		body := rest
		if n := strings.Index(rest, "\n## "); n >= 0 {
			body, text = rest[:n], rest[n+1:]
		} else {
			text = ""
		}
		if s.text != nil {
			*s.text = strings.TrimSpace(body)
			continue
		}
		steps, err := parseSteps(body)
		if err != nil {
			return p, err
		}
		p.Steps = steps
	}
	if text != "" {
		line, _, _ := strings.Cut(text, "\n")
		return p, errors.New("a section that is unknown or out of order: " + line)
	}
	return p, nil
}

// parseSteps reads the numbered list of steps.
func parseSteps(text string) ([]rediserr.Step, error) {
	var steps []rediserr.Step
	fenced := false
	for line := range strings.Lines(text) {
		line = strings.TrimRight(line, "\n")
		item := strings.TrimLeft(line, "0123456789")
		trimmed := strings.TrimSpace(line)
		switch {
		case len(item) < len(line) && strings.HasPrefix(item, ". "):
			kind, rest, ok := strings.Cut(item[2:], ": ")
			k := rediserr.StepKind(kind)
			if !ok || k != rediserr.StepCheck && k != rediserr.StepChange && k != rediserr.StepDanger {
				return nil, errors.New("a step must start with check: , change: or danger: , not with: " + line)
			}
			steps = append(steps, rediserr.Step{Kind: k, Text: rest})
		case strings.HasPrefix(trimmed, "```"):
			fenced = !fenced
		case trimmed == "":
		case len(steps) == 0 || line[0] != ' ':
			return nil, errors.New("text outside of a step: " + line)
		case fenced:
			s := &steps[len(steps)-1]
			if s.Command != "" {
				s.Command += "\n"
			}
			s.Command += strings.TrimPrefix(line, "   ")
		default:
			s := &steps[len(steps)-1]
			if s.Command != "" {
				return nil, errors.New("text behind the command of a step: " + line)
			}
			s.Text += " " + trimmed
		}
	}
	if len(steps) == 0 {
		return nil, errors.New("no steps")
	}
	return steps, nil
}

// Answer returns what there is to know about a finding's command (commands.Notes) and
// what to do about the finding, with its values filled in. A note that has a command is
// more to the point than a step on the same subject, which holds for the whole type: such
// a step is left out, so who shows the steps has to show the notes.
func Answer(f *rediserr.Finding) (notes []rediserr.Note, steps []rediserr.Step) {
	notes = commands.Notes(f)
	p, ok := Read(f.Type.Name)
	if !ok {
		return notes, nil
	}
	noted := map[string]bool{}
	for _, note := range notes {
		if s := subject(note.Command); s != "" {
			noted[s] = true
		}
	}
	steps = make([]rediserr.Step, 0, len(p.Steps))
	for _, s := range p.Steps {
		if s = FillStep(s, f.Value); len(noted) == 0 || !noted[subject(s.Command)] {
			steps = append(steps, s)
		}
	}
	return notes, steps
}

// subject returns the command that a call of redis-cli sends and its first argument, as
// ACL SETUSER app. It is empty for more than one line.
func subject(call string) string {
	_, rest, _ := strings.Cut(call, "redis-cli ")
	if strings.Contains(rest, "\n") {
		return ""
	}
	words := strings.Fields(strings.ReplaceAll(rest, "'", ""))
	for len(words) > 0 && commands.Lookup(words[0]) == nil {
		words = words[1:] // options of redis-cli and their values
	}
	n := 2
	if len(words) > 1 && commands.Lookup(words[0]+"|"+words[1]) != nil {
		n = 3
	}
	return strings.Join(words[:min(n, len(words))], " ")
}

// Blank returns steps of a type, with placeholders in their holes.
func Blank(steps []rediserr.Step) []rediserr.Step {
	blank := make([]rediserr.Step, len(steps))
	for i, s := range steps {
		blank[i] = FillStep(s, func(string) (string, bool) { return "", false })
	}
	return blank
}

// JSON returns the report in the contract's form, with the steps of each finding and
// the notes on its command.
func JSON(r rediserr.Report) []byte { return AppendJSON(nil, r) }

// AppendJSON appends what JSON returns.
func AppendJSON(dst []byte, r rediserr.Report) []byte {
	return append(r.AppendJSON(dst, Answer), '\n')
}

// FillStep puts values into the holes of a step. In a command they are quoted for
// the shell; what is not known stays visible, as <key>.
func FillStep(s rediserr.Step, value func(name string) (string, bool)) rediserr.Step {
	s.Text = rediserr.Fill(s.Text, func(name string) string {
		if v, ok := value(name); ok && v != "" {
			return rediserr.Clip(v)
		}
		return Placeholder(name)
	})
	s.Command = rediserr.Fill(s.Command, func(name string) string {
		// A host that the server left empty, or does not know, is no value.
		if v, ok := value(name); ok && v != "" && v != "?" {
			return shell.Quote(v)
		}
		return Placeholder(name)
	})
	return s
}

// Placeholder is what stands for a field that is not known: <key> for Key.
func Placeholder(name string) string {
	b := []byte{'<'}
	for i, c := range []byte(name) {
		if 'A' <= c && c <= 'Z' {
			if i > 0 {
				b = append(b, '-')
			}
			c += 'a' - 'A'
		}
		b = append(b, c)
	}
	return string(append(b, '>'))
}
