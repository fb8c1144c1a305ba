package main

import (
	"fmt"
	"slices"
	"strings"

	rediserr "rediserr/errors"
	"rediserr/errors/explain"
)

// A codesPage tells which types a code can mean.
type codesPage struct {
	frame
	Codes []codeView
}

type codeView struct {
	Code  string     `json:"code"`
	Types []codeType `json:"types"`
}

// OfSearch reports whether the code is one of the many that the search module has.
func (c codeView) OfSearch() bool { return strings.HasPrefix(c.Code, "SEARCH_") }

type codeType struct {
	Name string `json:"name"`
	// Proved says that the code alone is enough to know the type.
	Proved   bool     `json:"proved"`
	Lead     string   `json:"lead"`
	Products []string `json:"products"`
}

func (s *builder) codes() error {
	p := codesPage{frame: frame{"Redis errors by code", "The first words of Redis error replies, and the types that they can mean.", "../", "errors", "./"}, Codes: codesOf(s.types)}
	if err := s.render("codes/index.html", "codes.html", p); err != nil {
		return err
	}
	if err := s.writeJSON("codes/index.json", p.Codes); err != nil {
		return err
	}
	var b strings.Builder
	fmt.Fprintf(&b, "# %s\n", p.Title)
	for _, c := range p.Codes {
		fmt.Fprintf(&b, "\n## %s\n\n", c.Code)
		for _, t := range c.Types {
			fmt.Fprintf(&b, "- [%s](../errors/%s/index.md): %s\n", t.Name, t.Name, t.Lead)
		}
	}
	return s.write("codes/index.md", []byte(b.String()))
}

func codesOf(types []rediserr.Type) []codeView {
	byCode := map[string][]codeType{}
	for i := range types {
		t := &types[i]
		lead, _ := explain.ReadLead(t.Name)
		for _, code := range t.Codes() {
			ct := codeType{Name: t.Name, Proved: slices.Contains(strings.Fields(t.Code), code), Lead: firstSentence(lead.Text), Products: []string{}}
			for _, w := range t.Wordings() {
				if word, _, _ := strings.Cut(w.Template, " "); word != code {
					continue
				}
				for _, sent := range w.Sent() {
					if !slices.Contains(ct.Products, sent.Product) {
						ct.Products = append(ct.Products, sent.Product)
					}
				}
			}
			byCode[code] = append(byCode[code], ct)
		}
	}
	var list []codeView
	for code, types := range byCode {
		slices.SortStableFunc(types, func(a, b codeType) int { // what the code proves stands first
			switch {
			case a.Proved == b.Proved:
				return 0
			case a.Proved:
				return -1
			}
			return 1
		})
		list = append(list, codeView{code, types})
	}
	slices.SortFunc(list, func(a, b codeView) int { return strings.Compare(a.Code, b.Code) })
	return list
}
