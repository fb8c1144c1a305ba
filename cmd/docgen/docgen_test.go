package main

import (
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"sync"
	"testing"

	rediserr "rediserr/errors"
)

// shared is the site that the tests read, built by the first of them.
var shared = sync.OnceValues(func() (string, error) {
	dir, err := os.MkdirTemp("", "docgen")
	if err != nil {
		return "", err
	}
	return dir, run(options{source: "../..", out: dir}, nil)
})

func TestMain(m *testing.M) {
	status := m.Run()
	if dir, _ := shared(); dir != "" {
		os.RemoveAll(dir)
	}
	os.Exit(status)
}

func built(t testing.TB) string {
	t.Helper()
	dir, err := shared()
	if err != nil {
		t.Fatal(err)
	}
	return dir
}

// builtWith builds a site of its own.
func builtWith(t testing.TB, o options) string {
	t.Helper()
	o.source, o.out = "../..", t.TempDir()
	if err := run(o, nil); err != nil {
		t.Fatal(err)
	}
	return o.out
}

func read(t *testing.T, dir, name string) string {
	t.Helper()
	b, err := os.ReadFile(filepath.Join(dir, filepath.FromSlash(name)))
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}

func TestTwoRunsAreEqual(t *testing.T) {
	a, b := built(t), builtWith(t, options{})
	filepath.WalkDir(a, func(path string, d fs.DirEntry, err error) error {
		if err != nil {
			t.Fatal(err)
		}
		if !d.IsDir() {
			name, _ := filepath.Rel(a, path)
			if read(t, a, name) != read(t, b, name) {
				t.Errorf("%s differs between two runs", name)
			}
		}
		return nil
	})
}

func TestEveryTypeHasItsPages(t *testing.T) {
	dir := built(t)
	for _, typ := range rediserr.Types() {
		html := read(t, dir, typ.Page()+"index.html")
		for _, want := range []string{"<h1>" + typ.Name, `<h2 id="steps">What to do</h2>`, `id="why-it-happens"`, `id="when-it-is-harmless"`, `id="sources"`, "<dl class=\"verdict\">"} {
			if !strings.Contains(html, want) {
				t.Errorf("%s lacks %q", typ.Page(), want)
			}
		}
		if len(typ.Wordings()) > 0 && !strings.Contains(html, "Try it in the playground") {
			t.Errorf("%s has no example to try", typ.Page())
		}
		md := read(t, dir, typ.Page()+"index.md")
		if !strings.HasPrefix(md, "# "+typ.Name+"\n") || !strings.Contains(md, "\n## Sources\n") {
			t.Errorf("%sindex.md is no whole page", typ.Page())
		}
		if json := read(t, dir, typ.Page()+"index.json"); !strings.Contains(json, `"name":"`+typ.Name+`"`) {
			t.Errorf("%sindex.json is not of this type", typ.Page())
		}
	}
}

var (
	links = regexp.MustCompile(`(?:href|src)="([^"]*)"`)
	ids   = regexp.MustCompile(` id="([^"]*)"`)
)

// TestLinks follows each link inside the site, with its fragment.
func TestLinks(t *testing.T) {
	dir := built(t)
	anchors := map[string]map[string]bool{}
	pages := map[string]string{}
	filepath.WalkDir(dir, func(path string, d fs.DirEntry, err error) error {
		if err == nil && !d.IsDir() {
			name, _ := filepath.Rel(dir, path)
			name = filepath.ToSlash(name)
			pages[name] = ""
			if strings.HasSuffix(name, ".html") {
				pages[name] = read(t, dir, name)
				anchors[name] = map[string]bool{}
				for _, m := range ids.FindAllStringSubmatch(pages[name], -1) {
					if anchors[name][m[1]] {
						t.Errorf("%s has the id %q twice", name, m[1])
					}
					anchors[name][m[1]] = true
				}
			}
		}
		return nil
	})
	// The worker and the module are built by other rules of the Makefile.
	pages["rediserr.wasm"] = ""
	if _, ok := pages["clients/index.html"]; !ok {
		pages["clients/index.html"] = "" // the navigation has it; its pages are made elsewhere
	}
	for name, html := range pages {
		for _, m := range links.FindAllStringSubmatch(html, -1) {
			target, fragment, _ := strings.Cut(m[1], "#")
			target, _, _ = strings.Cut(target, "?")
			if strings.Contains(target, "://") || strings.HasPrefix(fragment, "e=") {
				continue
			}
			file := name
			if target != "" {
				if strings.HasPrefix(target, "/") {
					file = strings.TrimPrefix(target, "/")
				} else {
					file = filepath.ToSlash(filepath.Join(filepath.Dir(name), target))
				}
				if strings.HasSuffix(target, "/") || file == "." || file == "" {
					file = strings.TrimPrefix(filepath.ToSlash(filepath.Join(file, "index.html")), "/")
				}
			}
			if _, ok := pages[file]; !ok {
				t.Errorf("%s links to %s, which is no file", name, m[1])
			} else if fragment != "" && !anchors[file][fragment] {
				t.Errorf("%s links to %s, which has no such place", name, m[1])
			}
		}
	}
}

func TestNothingInAPageIsMarkupByAccident(t *testing.T) {
	v := markHoles(`<b>{Key}</b> & "x"`)
	if want := `&lt;b&gt;<var>Key</var>&lt;/b&gt; &amp; &#34;x&#34;`; string(v) != want {
		t.Errorf("got %s, want %s", v, want)
	}
}

func TestRunRefuses(t *testing.T) {
	if err := run(options{source: "../..", out: t.TempDir()}, []string{"x"}); err == nil || !strings.Contains(err.Error(), `"x"`) {
		t.Errorf("got %v", err)
	}
	if err := run(options{source: t.TempDir(), out: t.TempDir()}, nil); err == nil {
		t.Error("a folder that is no project builds a site")
	}
}

func BenchmarkSite(b *testing.B) {
	for b.Loop() {
		if err := run(options{source: "../..", out: b.TempDir()}, nil); err != nil {
			b.Fatal(err)
		}
	}
}
