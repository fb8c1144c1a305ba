package main

import (
	"bytes"
	"errors"
	"fmt"
	"html/template"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"runtime"
	"strings"
	"sync"

	rediserr "rediserr/errors"
	"rediserr/errors/explain"
	"rediserr/internal/api"
	"rediserr/site"
)

// A builder writes the site to a folder.
type builder struct {
	source, out string
	base        string // the site's address, if it is known
	examples    map[string][]example
	templates   *template.Template
	types       []rediserr.Type
	axis        axis
	views       map[string][]wordingView // by type
	openapi     string
	pages       []string // addresses of what was written, relative to the root
	writing     sync.Mutex
}

func newSite(source, out, base string, examples map[string][]example) (*builder, error) {
	t, err := template.ParseFS(site.Templates, "templates/*.html")
	if err != nil {
		return nil, err
	}
	if base != "" && !strings.HasSuffix(base, "/") {
		base += "/"
	}
	types := rediserr.Types()
	s := &builder{
		source: source, out: out, base: base, examples: examples, templates: t,
		types: types, axis: readAxis(types), views: map[string][]wordingView{}, openapi: api.Document,
	}
	for i := range types {
		s.views[types[i].Name] = wordingsOf(&types[i])
	}
	return s, nil
}

// build writes all pages, the playground among them.
func (s *builder) build() error {
	playground, err := os.ReadFile(filepath.Join(s.source, "index.html"))
	if err != nil {
		return err
	}
	schema, err := catalogSchema([]byte(s.openapi))
	if err != nil {
		return err
	}
	steps := []func() error{
		func() error { return s.write("index.html", playground) },
		s.copyStatic,
		func() error { return s.write("wordings.txt", []byte(explain.Wordings())) },
		func() error { return s.write("book.txt", []byte(explain.Book())) },
		func() error { return s.write("catalog.json", explain.Catalog()) },
		func() error { return s.write("catalog.schema.json", schema) },
		func() error { return s.write("openapi.json", []byte(s.openapi)) },
		func() error { return s.clients(rediserr.Types()) },
		s.index, s.typePages, s.hierarchy, s.codes, s.products, s.texts, s.llms, s.sitemap,
	}
	for _, step := range steps {
		if err := step(); err != nil {
			return err
		}
	}
	return nil
}

// typePages writes the pages of all types, on all processors: they are most of the work.
func (s *builder) typePages() error {
	failed := make([]error, runtime.GOMAXPROCS(0))
	var all sync.WaitGroup
	for worker := range failed {
		all.Go(func() {
			for i := worker; i < len(s.types) && failed[worker] == nil; i += len(failed) {
				failed[worker] = s.typePage(&s.types[i])
			}
		})
	}
	all.Wait()
	return errors.Join(failed...)
}

func (s *builder) typePage(t *rediserr.Type) error {
	examples := s.examples[t.Name]
	v, err := viewOf(t, examples, s.views[t.Name])
	if err != nil {
		return err
	}
	v.Type.Chart = chartOf(s.axis, t, s.views[t.Name])
	dir := t.Page()
	if err := s.render(dir+"index.html", "type.html", v); err != nil {
		return err
	}
	if err := s.write(dir+"index.md", []byte(markdownTwin(t, examples))); err != nil {
		return err
	}
	return s.write(dir+"index.json", explain.PageJSON(t))
}

func (s *builder) render(file, tmpl string, data any) error {
	var b bytes.Buffer
	if err := s.templates.ExecuteTemplate(&b, tmpl, data); err != nil {
		return fmt.Errorf("render %s: %w", file, err)
	}
	return s.write(file, b.Bytes())
}

func (s *builder) copyStatic() error {
	texts, err := scripts()
	if err != nil {
		return err
	}
	// A script of an earlier build would be kept for use offline, too.
	for _, folder := range []string{"js", "css"} {
		if err := os.RemoveAll(filepath.Join(s.out, folder)); err != nil {
			return err
		}
	}
	for name, text := range texts {
		if err := s.write("js/"+name, withoutComments([]byte(text))); err != nil {
			return err
		}
	}
	return fs.WalkDir(site.Static, ".", func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || filepath.Ext(path) == ".js" {
			return err
		}
		b, err := site.Static.ReadFile(path)
		if err != nil {
			return err
		}
		if filepath.Ext(path) == ".css" {
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

// write writes a file of the site and remembers it if it is a page.
func (s *builder) write(name string, b []byte) error {
	if strings.HasSuffix(name, "index.html") {
		s.writing.Lock()
		s.pages = append(s.pages, address(name))
		s.writing.Unlock()
		b = s.announce(name, b)
	}
	return s.writeFile(name, b)
}

func (s *builder) writeFile(name string, b []byte) error {
	path := filepath.Join(s.out, filepath.FromSlash(name))
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		return err
	}
	return os.WriteFile(path, b, 0o644)
}
