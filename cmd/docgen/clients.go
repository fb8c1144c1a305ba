package main

import (
	"fmt"
	"html/template"
	"strings"

	rediserr "rediserr/errors"
	"rediserr/errors/explain"
)

// A clientsPage lists the client libraries.
type clientsPage struct {
	frame
	Clients []clientLine
}

type clientLine struct{ ID, Name, Language, First string }

// A clientPage is the page of a client library.
type clientPage struct {
	frame
	ID, Name, Version, Language string
	About, Printed, Sources     template.HTML
	Classes                     []exceptionView
	Codes                       []codeUse
}

type exceptionView struct {
	Name, Type string
	Cuts       []string
}

// A codeUse says how the replies with a code are caught.
type codeUse struct{ Code, Type, Class, Test string }

// clients writes the pages of the client libraries, and their list.
func (s *builder) clients(types []rediserr.Type) error {
	list := clientsPage{frame: frame{"Redis errors by client library", "How each client library types the errors of Redis, and how to catch them.", "../", "clients", ""}}
	codes := map[string][]codeUse{}
	for i := range types {
		for _, u := range explain.InClient(&types[i]) {
			for _, code := range strings.Fields(types[i].Code) {
				codes[u.Client] = append(codes[u.Client], codeUse{code, types[i].Name, u.Class, u.Test})
			}
		}
	}
	for _, c := range explain.Clients() {
		first, _, _ := strings.Cut(c.About, ". ")
		list.Clients = append(list.Clients, clientLine{c.ID, c.Name, c.Language, strings.ReplaceAll(first, "`", "") + "."})
		p, err := clientView(c)
		if err != nil {
			return err
		}
		p.Codes = codes[c.ID]
		if err := s.render(c.Page()+"index.html", "client.html", p); err != nil {
			return err
		}
		if err := s.clientTwins(c); err != nil {
			return err
		}
	}
	if err := s.clientListTwins(); err != nil {
		return err
	}
	return s.render("clients/index.html", "clients.html", list)
}

func clientView(c *explain.Client) (clientPage, error) {
	p := clientPage{
		frame: frame{c.Name + ": how it types the errors of Redis", "The exceptions of " + c.Name + " and what they mean, which codes it cuts off, and what it prints.", "../../", "clients", ""},
		ID:    c.ID, Name: c.Name, Version: c.Version, Language: c.Language,
	}
	md := newMarkdown("../../errors/", "")
	for _, part := range []struct {
		text string
		html *template.HTML
	}{{c.About, &p.About}, {c.Printed, &p.Printed}, {c.Sources, &p.Sources}} {
		html, err := md.block(part.text)
		if err != nil {
			return p, fmt.Errorf("render the page of %s: %w", c.ID, err)
		}
		*part.html = html
	}
	for _, k := range c.Classes() {
		v := exceptionView{Name: k.Name, Cuts: k.Cuts}
		if k.Type != nil {
			v.Type = k.Type.Name
		}
		p.Classes = append(p.Classes, v)
	}
	return p, nil
}

// usesOf splits what clients do with an error: those that are known to raise it, or have
// a class near it, and the others.
func usesOf(t *rediserr.Type) (uses, unraised []explain.ClientUse) {
	for _, u := range explain.InClient(t) {
		if u.Snippet == "" {
			unraised = append(unraised, u)
		} else {
			uses = append(uses, u)
		}
	}
	return uses, unraised
}

// usesMarkdown is the section of a page's Markdown twin.
func usesMarkdown(b *strings.Builder, t *rediserr.Type) {
	uses, unraised := usesOf(t)
	if len(uses)+len(unraised) == 0 {
		return
	}
	b.WriteString("\n## In your client\n")
	for _, u := range uses {
		fmt.Fprintf(b, "\n### %s %s\n\n```%s\n%s\n```\n", u.Name, u.Version, fenceNames[u.Language], u.Snippet)
		if u.Note != "" {
			b.WriteString("\n" + u.Note + "\n")
		}
	}
	if len(unraised) > 0 {
		b.WriteString("\nNot known to raise it:")
		for i, u := range unraised {
			if i > 0 {
				b.WriteString(",")
			}
			b.WriteString(" " + u.Name)
		}
		b.WriteString(".\n")
	}
}

// fenceNames are what Markdown calls the languages.
var fenceNames = map[string]string{
	"Python": "python", "JavaScript": "js", "Go": "go", "Java": "java", "C#": "csharp",
	"Rust": "rust", "Ruby": "ruby", "PHP": "php",
}
