package main

import (
	"bytes"
	"fmt"
	"html/template"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"

	rediserr "rediserr/errors"
	"rediserr/errors/explain"
	"rediserr/internal/api"
	"rediserr/site"
)

// A builder writes the site to a folder.
type builder struct {
	out       string
	examples  map[string][]example
	templates *template.Template
}

func newSite(out string, examples map[string][]example) (*builder, error) {
	t, err := template.ParseFS(site.Templates, "templates/*.html")
	if err != nil {
		return nil, err
	}
	return &builder{out, examples, t}, nil
}

// build writes all pages, the playground among them.
func (s *builder) build(playground string) error {
	page, err := os.ReadFile(playground)
	if err != nil {
		return err
	}
	types := rediserr.Types()
	steps := []func() error{
		func() error { return s.write("index.html", page) },
		func() error { return s.copyStatic() },
		func() error { return s.write("book.txt", []byte(explain.Book())) },
		func() error { return s.write("catalog.json", explain.Catalog()) },
		func() error { return s.write("openapi.json", []byte(api.Document)) },
		func() error { return s.index(types) },
		func() error { return s.text("api", "API", "The rediserr decoder over HTTP", "../") },
		func() error { return s.text("404", "No such page", "There is no such page", "/") },
	}
	for _, step := range steps {
		if err := step(); err != nil {
			return err
		}
	}
	for i := range types {
		if err := s.typePage(&types[i]); err != nil {
			return err
		}
	}
	return nil
}

func (s *builder) typePage(t *rediserr.Type) error {
	examples := s.examples[t.Name]
	v, err := viewOf(t, examples)
	if err != nil {
		return err
	}
	dir := t.Page()
	if err := s.render(dir+"index.html", "type.html", v); err != nil {
		return err
	}
	if err := s.write(dir+"index.md", []byte(markdownTwin(t, examples))); err != nil {
		return err
	}
	return s.write(dir+"index.json", explain.TypeJSON(t))
}

// An indexPage lists all types, by family and by code.
type indexPage struct {
	frame
	Count    int
	Families []familyView
	Codes    []codeView
}

type familyView struct {
	ID, Title string
	Types     []lineView
}

type codeView struct {
	Code  string
	Types []string
}

func (s *builder) index(types []rediserr.Type) error {
	p := indexPage{
		frame: frame{"Redis errors by type", "All exceptions that Redis-compatible servers, proxies and clients show: what each means and what to do.", "../", "errors", ""},
		Count: len(types),
	}
	codes := map[string][]string{}
	for i := range types {
		t := &types[i]
		if n := len(p.Families); n == 0 || p.Families[n-1].Title != t.Family() {
			p.Families = append(p.Families, familyView{ID: slug(t.Family()), Title: t.Family()})
		}
		f := &p.Families[len(p.Families)-1]
		f.Types = append(f.Types, lineOf(t))
		for _, c := range t.Codes() {
			codes[c] = append(codes[c], t.Name)
		}
	}
	for code, names := range codes {
		p.Codes = append(p.Codes, codeView{code, names})
	}
	slices.SortFunc(p.Codes, func(a, b codeView) int { return strings.Compare(a.Code, b.Code) })
	return s.render("errors/index.html", "index.html", p)
}

// A textPage is a page of prose.
type textPage struct {
	frame
	Body template.HTML
}

func (s *builder) text(name, title, description, root string) error {
	source, err := site.Pages.ReadFile("pages/" + name + ".md")
	if err != nil {
		return err
	}
	html, err := newMarkdown(root+"errors/", "").block(string(source))
	if err != nil {
		return fmt.Errorf("render %s.md: %w", name, err)
	}
	file := name + "/index.html"
	if name == "404" {
		file = "404.html"
	}
	return s.render(file, "text.html", textPage{frame{title + " · rediserr", description, root, name, ""}, html})
}

func (s *builder) render(file, tmpl string, data any) error {
	var b bytes.Buffer
	if err := s.templates.ExecuteTemplate(&b, tmpl, data); err != nil {
		return fmt.Errorf("render %s: %w", file, err)
	}
	return s.write(file, b.Bytes())
}

func (s *builder) copyStatic() error {
	return fs.WalkDir(site.Static, ".", func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		b, err := site.Static.ReadFile(path)
		if err != nil {
			return err
		}
		if ext := filepath.Ext(path); ext == ".js" || ext == ".css" {
			b = withoutComments(b)
		}
		return s.write(path, b)
	})
}

// comment is a line of a script or style that holds nothing else, or a block that starts one.
var comment = regexp.MustCompile(`(?m)^[ \t]*(//.*|/\*(?s:.*?)\*/)\n`)

// withoutComments leaves out what a browser does not need: a seventh of these files. The
// lines of a text in backquotes must not look like comments.
func withoutComments(script []byte) []byte { return comment.ReplaceAll(script, nil) }

func (s *builder) write(name string, b []byte) error {
	path := filepath.Join(s.out, filepath.FromSlash(name))
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		return err
	}
	return os.WriteFile(path, b, 0o644)
}
