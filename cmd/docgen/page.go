package main

import (
	"fmt"
	"html/template"
	"strings"

	rediserr "rediserr/errors"
	"rediserr/errors/explain"
	"rediserr/internal/show"
)

// A frame is what the head and foot of each page need.
type frame struct {
	Title, Description string
	Root               string // the way to the site's root, such as ../../
	Section            string // which part of the site
	Twin               string // the folder of the page's Markdown and JSON, if it has them
}

// A typePage is the page of a type. Its order never varies: what a tired person
// needs first stands first.
type typePage struct {
	frame
	Type typeView
}

type typeView struct {
	Name, Lead, Try string
	Codes           []string
	Ancestors       []string // the root first
	Verdict         rediserr.Verdict
	Wordings        []wordingView // the first ones
	MoreWordings    []wordingView // the others, folded away
	Steps           []stepView
	Fields          []explain.DocField
	Examples        []example
	Sections        []sectionView
	Below           []lineView
	Uses, Unraised  []explain.ClientUse
	Chart           chart
}

type wordingView struct {
	Number                           int // its place among the type's wordings, from 1
	Anchor, Sent, Sentence, Commands string
	Template                         template.HTML
	Verdict                          *rediserr.Verdict // only where it is not the type's
}

type stepView struct {
	Kind    rediserr.StepKind
	Text    template.HTML
	Command string
}

type sectionView struct {
	ID, Head string
	Body     template.HTML
}

type lineView struct {
	Name  string   `json:"name"`
	Codes []string `json:"codes"`
	Lead  string   `json:"lead"`
	First string   `json:"-"` // the lead's first sentence
}

// viewOf gathers what the page of a type shows.
func viewOf(t *rediserr.Type, examples []example, wordings []wordingView) (typePage, error) {
	page, ok := explain.Read(t.Name)
	if !ok {
		return typePage{}, fmt.Errorf("no readable page for %s in errors/explain", t.Name)
	}
	lead, _ := explain.ReadLead(t.Name)
	v := typeView{
		Name: t.Name, Lead: lead.Text, Codes: t.Codes(), Verdict: t.Verdict,
		Fields: explain.DocFields(t), Examples: examples,
	}
	for _, name := range t.Lineage() {
		v.Ancestors = append([]string{name}, v.Ancestors...)
	}
	if len(examples) > 0 {
		v.Try = examples[0].Line // the template escapes it for the address
	}
	md := newMarkdown("../", t.Name)
	open := openWordings
	if len(wordings) == openWordings+1 {
		open++
	}
	open = min(open, len(wordings))
	v.Wordings, v.MoreWordings = wordings[:open], wordings[open:]
	for _, s := range explain.Blank(page.Steps) {
		html, err := md.inline(s.Text)
		if err != nil {
			return typePage{}, fmt.Errorf("render a step of %s: %w", t.Name, err)
		}
		v.Steps = append(v.Steps, stepView{s.Kind, html, s.Command})
	}
	for _, s := range page.Sections() {
		html, err := md.block(s.Text)
		if err != nil {
			return typePage{}, fmt.Errorf("render %q of %s: %w", s.Head, t.Name, err)
		}
		v.Sections = append(v.Sections, sectionView{slug(s.Head), s.Head, html})
	}
	v.Uses, v.Unraised = usesOf(t)
	for _, other := range rediserr.Types() {
		if parents := other.Parents(); len(parents) > 0 && contains(parents, t.Name) {
			v.Below = append(v.Below, lineOf(&other))
		}
	}
	title := t.Name
	if len(v.Codes) > 0 {
		title += " (" + strings.Join(v.Codes, ", ") + ")"
	}
	return typePage{frame{title + ": what this Redis error means and what to do", lead.Text, "../../", "errors", "./"}, v}, nil
}

func lineOf(t *rediserr.Type) lineView {
	lead, _ := explain.ReadLead(t.Name)
	return lineView{t.Name, t.Codes(), lead.Text, firstSentence(lead.Text)}
}

// wordingsOf returns the wordings of a type as its page shows them, with the anchors
// by which other pages link to them.
func wordingsOf(t *rediserr.Type) []wordingView {
	list := t.Wordings()
	views := make([]wordingView, len(list))
	for i := range list {
		views[i] = wordingOf(t, &list[i])
		views[i].Number = i + 1
	}
	unique(views)
	return views
}

func wordingOf(t *rediserr.Type, w *rediserr.Wording) wordingView {
	v := wordingView{
		Anchor: "w-" + slug(w.Template), Sent: show.SentBy(w), Commands: strings.Join(w.Commands(), ", "),
		Template: markHoles(w.Template), Sentence: plainHoles(w.Sentence),
	}
	if own := w.Verdict(); own != t.Verdict {
		v.Verdict = &own
	}
	return v
}

// markHoles marks the holes of a template for the eye.
func markHoles(s string) template.HTML {
	var b strings.Builder
	for s != "" {
		lit, name, rest := rediserr.CutHole(s)
		b.WriteString(template.HTMLEscapeString(lit))
		if name != "" {
			b.WriteString("<var>" + name + "</var>")
		}
		s = rest
	}
	return template.HTML(b.String())
}

// plainHoles writes the holes of a sentence as bare names.
func plainHoles(s string) string {
	return rediserr.Fill(s, func(name string) string { return name })
}

// openWordings is how many wordings stand open on a page. What to do comes next, and
// must not be far down.
const openWordings = 3

// unique numbers the anchors of wordings that would be the same.
func unique(list []wordingView) {
	seen := map[string]int{}
	for i := range list {
		a := list[i].Anchor
		seen[a]++
		if n := seen[a]; n > 1 {
			list[i].Anchor = fmt.Sprintf("%s-%d", a, n)
		}
	}
}

// slug makes an anchor of a text: lower-case words with dashes between.
func slug(s string) string {
	var b strings.Builder
	dash := false
	for _, c := range strings.ToLower(s) {
		if 'a' <= c && c <= 'z' || '0' <= c && c <= '9' {
			if dash && b.Len() > 0 {
				b.WriteByte('-')
			}
			b.WriteRune(c)
			dash = false
		} else {
			dash = true
		}
		if b.Len() >= 80 {
			break
		}
	}
	return b.String()
}

func contains(list []string, s string) bool {
	for _, have := range list {
		if have == s {
			return true
		}
	}
	return false
}
