package main

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"html/template"
	"os"
	"path/filepath"
	"strings"

	"rediserr/site"
)

// A textPage is a page of prose.
type textPage struct {
	frame
	Body template.HTML
	MD   bool // whether there is a Markdown twin
}

// A prose is a page that is written as Markdown, not made from the types.
type prose struct {
	name, title, description, section string
}

var proses = []prose{
	{"api", "API", "The rediserr decoder over HTTP: routes, parameters and answers.", "api"},
	{"handling", "How to handle Redis errors in Go", "Which Redis errors to retry in Go, which were applied, and how to tell them apart without comparing texts.", "errors"},
	{"changelog", "Changelog", "What changed in rediserr from version to version.", "errors"},
}

// texts writes the pages of prose, with their Markdown beside them.
func (s *builder) texts() error {
	routes, err := routesOf([]byte(s.openapi))
	if err != nil {
		return err
	}
	examples, err := readGoExamples(filepath.Join(s.source, "errors", "example_test.go"))
	if err != nil {
		return err
	}
	for _, p := range proses {
		source, err := s.proseSource(p.name)
		if err != nil {
			return err
		}
		source, err = expand(source, func(name string) (string, bool) {
			if name == "routes" {
				return routes, true
			}
			code, ok := examples[name]
			return "```go\n" + code + "```", ok
		})
		if err != nil {
			return fmt.Errorf("%s.md: %w", p.name, err)
		}
		html, err := newMarkdown("../errors/", "").block(source)
		if err != nil {
			return fmt.Errorf("render %s.md: %w", p.name, err)
		}
		if err := s.render(p.name+"/index.html", "text.html", textPage{frame{p.title + " · rediserr", p.description, "../", p.section, ""}, html, true}); err != nil {
			return err
		}
		if err := s.write(p.name+"/index.md", []byte(source)); err != nil {
			return err
		}
	}
	source, err := s.proseSource("404")
	if err != nil {
		return err
	}
	html, err := newMarkdown("/errors/", "").block(source)
	if err != nil {
		return fmt.Errorf("render 404.md: %w", err)
	}
	return s.render("404.html", "text.html", textPage{frame{"No such page · rediserr", "There is no such page", "/", "404", ""}, html, false})
}

// proseSource reads the Markdown of a page. That of the changelog lies where people
// look for it.
func (s *builder) proseSource(name string) (string, error) {
	if name == "changelog" {
		b, err := os.ReadFile(filepath.Join(s.source, "CHANGELOG.md"))
		return string(b), err
	}
	b, err := site.Pages.ReadFile("pages/" + name + ".md")
	return string(b), err
}

// expand replaces each line {{name}} by a text that is written elsewhere.
func expand(source string, text func(name string) (string, bool)) (string, error) {
	lines := strings.Split(source, "\n")
	for i, line := range lines {
		name, isMark := strings.CutPrefix(line, "{{")
		name, ends := strings.CutSuffix(name, "}}")
		if !isMark || !ends {
			continue
		}
		t, ok := text(name)
		if !ok {
			return "", fmt.Errorf("there is no example or text called %s", name)
		}
		lines[i] = t
	}
	return strings.Join(lines, "\n"), nil
}

// readGoExamples returns the bodies of the examples in a Go file, by their names. They
// are run by go test, so what the pages show works.
func readGoExamples(file string) (map[string]string, error) {
	source, err := os.ReadFile(file)
	if err != nil {
		return nil, err
	}
	fset := token.NewFileSet()
	f, err := parser.ParseFile(fset, file, source, parser.ParseComments)
	if err != nil {
		return nil, err
	}
	examples := map[string]string{}
	for _, d := range f.Decls {
		fn, ok := d.(*ast.FuncDecl)
		if !ok || !strings.HasPrefix(fn.Name.Name, "Example") {
			continue
		}
		body := string(source[fset.Position(fn.Body.Lbrace).Offset+1 : fset.Position(fn.Body.Rbrace).Offset])
		var b strings.Builder
		for line := range strings.Lines(strings.TrimLeft(body, "\n")) {
			b.WriteString(strings.TrimPrefix(line, "\t"))
		}
		examples[fn.Name.Name] = b.String()
	}
	return examples, nil
}
