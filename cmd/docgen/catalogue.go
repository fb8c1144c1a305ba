package main

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	rediserr "rediserr/errors"
	"rediserr/errors/explain"
)

// An indexPage lists all types, by family. Without JavaScript it is a list; with it,
// search.json and js/catalogue.js filter and search it.
type indexPage struct {
	frame
	Count    int
	Families []familyView
	Filters  []filter
}

type familyView struct {
	ID, Title string
	Types     []lineView
}

// A filter is a list to choose from. Its options are those that the catalogue has.
type filter struct {
	Name, Label string
	Options     []option
}

type option struct{ Value, Label string }

func (s *builder) index() error {
	p := indexPage{
		frame: frame{"Redis errors by type", "All exceptions that Redis-compatible servers, proxies and clients show: what each means and what to do.", "../", "errors", "./"},
		Count: len(s.types),
	}
	for i := range s.types {
		t := &s.types[i]
		if n := len(p.Families); n == 0 || p.Families[n-1].Title != t.Family() {
			p.Families = append(p.Families, familyView{ID: slug(t.Family()), Title: t.Family()})
		}
		f := &p.Families[len(p.Families)-1]
		f.Types = append(f.Types, lineOf(t))
	}
	p.Filters = filtersOf(s.types, p.Families, s.axis)
	if err := s.render("errors/index.html", "index.html", p); err != nil {
		return err
	}
	if err := s.write("errors/index.md", []byte(indexTwin(p))); err != nil {
		return err
	}
	if err := s.writeJSON("errors/index.json", p.Families); err != nil {
		return err
	}
	return s.writeJSON("search.json", searchOf(s.types, s.axis))
}

// filtersOf gathers what can be chosen: closed sets in the order of their meaning, the
// others in that of the alphabet.
func filtersOf(types []rediserr.Type, families []familyView, a axis) []filter {
	var origins, family, retries, owners, codes []option
	add := func(list *[]option, value, label string) {
		if !slices.ContainsFunc(*list, func(o option) bool { return o.Value == value }) {
			*list = append(*list, option{value, label})
		}
	}
	for o := rediserr.Server; o <= rediserr.Log; o++ {
		add(&origins, o.String(), o.String())
	}
	for r := rediserr.RetryNever; r <= rediserr.RetryAuthenticate; r++ {
		add(&retries, r.String(), r.String())
	}
	for o := rediserr.OwnerCode; o <= rediserr.OwnerData; o++ {
		add(&owners, o.String(), o.Words())
	}
	for _, f := range families {
		add(&family, f.Title, f.Title)
	}
	for i := range types {
		for _, c := range types[i].Codes() {
			add(&codes, c, c)
		}
	}
	var products []option
	for product := range a {
		products = append(products, option{product, product})
	}
	byValue := func(a, b option) int { return strings.Compare(a.Value, b.Value) }
	slices.SortFunc(codes, byValue)
	slices.SortFunc(products, byValue)
	return []filter{
		{"origin", "Said by", origins}, {"family", "Family", family}, {"retry", "Retry", retries}, {"owner", "Mended by", owners},
		{"product", "Product", products}, {"version", "Version", nil}, {"code", "Code", codes},
	}
}

// searchData is what the catalogue page searches: short keys, and who sends a wording
// as a place in a list, as few such texts occur for many wordings.
type searchData struct {
	Versions axis         `json:"versions"`
	Sent     []string     `json:"sent"`
	Types    []searchType `json:"types"`
}

type searchType struct {
	Name     string          `json:"name"`
	Family   string          `json:"family"`
	Origin   string          `json:"origin"`
	Retry    []string        `json:"retry"` // of the type and of wordings that differ
	Owner    []string        `json:"owner"`
	Codes    []string        `json:"codes"`
	Lead     string          `json:"lead"`
	Wordings []searchWording `json:"wordings"`
}

// A searchWording is a template and the place in Sent of who sends it.
type searchWording struct {
	Template string
	Sent     int
}

// MarshalJSON writes a wording as a pair.
func (w searchWording) MarshalJSON() ([]byte, error) {
	return json.Marshal([]any{w.Template, w.Sent})
}

func searchOf(types []rediserr.Type, a axis) searchData {
	d := searchData{Versions: a}
	places := map[string]int{}
	for i := range types {
		t := &types[i]
		lead, _ := explain.ReadLead(t.Name)
		st := searchType{
			Name: t.Name, Family: t.Family(), Origin: t.Origin.String(), Codes: t.Codes(), Lead: firstSentence(lead.Text),
			Retry: []string{t.Verdict.Retry.String()}, Owner: []string{t.Verdict.Owner.String()}, Wordings: []searchWording{},
		}
		for _, w := range t.Wordings() {
			if r := w.Verdict().Retry.String(); !slices.Contains(st.Retry, r) {
				st.Retry = append(st.Retry, r)
			}
			if o := w.Verdict().Owner.String(); !slices.Contains(st.Owner, o) {
				st.Owner = append(st.Owner, o)
			}
			var parts []string
			for _, s := range w.Sent() {
				parts = append(parts, s.Product+" "+s.From+"-"+s.To)
			}
			sent := strings.Join(parts, ", ")
			place, ok := places[sent]
			if !ok {
				place = len(d.Sent)
				places[sent] = place
				d.Sent = append(d.Sent, sent)
			}
			st.Wordings = append(st.Wordings, searchWording{w.Template, place})
		}
		d.Types = append(d.Types, st)
	}
	return d
}

// firstSentence cuts a text behind its first sentence.
func firstSentence(s string) string {
	for i := 0; i+2 < len(s); i++ {
		if s[i] == '.' && s[i+1] == ' ' && 'A' <= s[i+2] && s[i+2] <= 'Z' {
			return s[:i+1]
		}
	}
	return s
}

func indexTwin(p indexPage) string {
	var b strings.Builder
	fmt.Fprintf(&b, "# %s\n\n%d exceptions.\n", p.Title, p.Count)
	for _, f := range p.Families {
		fmt.Fprintf(&b, "\n## %s\n\n", f.Title)
		for _, t := range f.Types {
			fmt.Fprintf(&b, "- [%s](%s/index.md): %s\n", t.Name, t.Name, t.Lead)
		}
	}
	return b.String()
}
