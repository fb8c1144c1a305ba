package main

import (
	"bytes"
	"compress/gzip"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	rediserr "rediserr/errors"
	"rediserr/errors/explain"
	"rediserr/internal/api"
)

// htmlPages returns the names of all HTML files of a site.
func htmlPages(t *testing.T, dir string) []string {
	t.Helper()
	var names []string
	err := filepath.WalkDir(dir, func(path string, d os.DirEntry, err error) error {
		if err == nil && strings.HasSuffix(path, ".html") {
			name, _ := filepath.Rel(dir, path)
			names = append(names, filepath.ToSlash(name))
		}
		return err
	})
	if err != nil || len(names) < len(rediserr.Types()) {
		t.Fatalf("%d pages, error %v", len(names), err)
	}
	return names
}

func TestMarkupIsBalanced(t *testing.T) {
	dir := built(t)
	for _, name := range htmlPages(t, dir) {
		if fault := unbalanced(read(t, dir, name)); fault != "" {
			t.Errorf("%s: %s", name, fault)
		}
	}
	for _, bad := range []string{"<p><b></p>", "<ul><li></ul>", "</p>", "<p>", `<a href="x>y</a>`, "<p>a < b</p>"} {
		if unbalanced(bad) == "" {
			t.Errorf("%s passes for whole", bad)
		}
	}
}

// A tag with its attributes, which must be quoted. Comments and the doctype are none.
var tag = regexp.MustCompile(`^<(/?)([a-zA-Z][a-zA-Z0-9]*)((?:\s+[a-zA-Z:-]+(?:="[^"<>]*")?)*)\s*(/?)>`)

// void elements have no end.
var void = []string{"meta", "link", "input", "br", "hr", "img"}

// unbalanced says where a page's tags do not fit together, or returns nothing. Our
// pages leave out no end tag, though HTML would let them.
func unbalanced(page string) string {
	page = strings.TrimPrefix(page, "<!doctype html>")
	var open []string
	for at := 0; ; {
		i := strings.IndexByte(page[at:], '<')
		if i < 0 {
			break
		}
		at += i
		m := tag.FindStringSubmatch(page[at:])
		if m == nil {
			return "no tag: " + page[at:min(at+60, len(page))]
		}
		at += len(m[0])
		switch name := m[2]; {
		case m[1] == "" && (m[4] == "/" || slices.Contains(void, name)):
		case m[1] == "":
			open = append(open, name)
		case len(open) == 0 || open[len(open)-1] != name:
			return fmt.Sprintf("</%s> closes %v", name, open)
		default:
			open = open[:len(open)-1]
		}
	}
	if len(open) > 0 {
		return fmt.Sprintf("%v stay open", open)
	}
	return ""
}

// TestTwins demands Markdown and JSON beside each page that is made from the types, and
// Markdown beside each page of prose.
func TestTwins(t *testing.T) {
	dir := built(t)
	for _, name := range htmlPages(t, dir) {
		folder, ok := strings.CutSuffix(name, "index.html")
		if !ok || folder == "" {
			continue // the playground, and the page for wrong addresses
		}
		if md := read(t, dir, folder+"index.md"); !strings.HasPrefix(md, "# ") || strings.Contains(md, "{{") {
			t.Errorf("%sindex.md is no whole page", folder)
		}
		if isProse := slices.ContainsFunc(proses, func(p prose) bool { return p.name+"/" == folder }); !isProse && !json.Valid([]byte(read(t, dir, folder+"index.json"))) {
			t.Errorf("%sindex.json is no JSON", folder)
		}
	}
}

// TestWeight keeps what a reference page takes on its first visit within 40 KB: the
// page, its style and scripts. gzip stands for the br of real hosts, which is smaller.
func TestWeight(t *testing.T) {
	dir := built(t)
	for _, name := range htmlPages(t, dir) {
		if name == "index.html" {
			continue
		}
		page := read(t, dir, name)
		sum := packed(t, page)
		for _, file := range []string{"css/site.css", "js/theme.js", "js/catalogue.js", "icon.svg"} {
			if strings.Contains(page, file+`"`) {
				sum += packed(t, read(t, dir, file))
			}
		}
		if sum > 40<<10 {
			t.Errorf("%s takes %d bytes", name, sum)
		}
	}
}

func packed(t *testing.T, text string) int {
	t.Helper()
	var b bytes.Buffer
	w := gzip.NewWriter(&b)
	if _, err := w.Write([]byte(text)); err != nil {
		t.Fatal(err)
	}
	w.Close()
	return b.Len()
}

func TestCatalogueHasEverything(t *testing.T) {
	dir := built(t)
	page := read(t, dir, "errors/index.html")
	var data struct {
		Versions map[string][]string
		Sent     []string
		Types    []struct {
			Name     string
			Wordings [][2]any
		}
	}
	if err := json.Unmarshal([]byte(read(t, dir, "search.json")), &data); err != nil {
		t.Fatal(err)
	}
	types := rediserr.Types()
	if len(data.Types) != len(types) {
		t.Fatalf("search.json has %d types of %d", len(data.Types), len(types))
	}
	for i := range types {
		typ := &types[i]
		if !strings.Contains(page, `<li id="`+typ.Name+`"><a href="`+typ.Name+`/">`) {
			t.Errorf("the catalogue page lacks %s", typ.Name)
		}
		got := data.Types[i]
		if got.Name != typ.Name || len(got.Wordings) != len(typ.Wordings()) {
			t.Fatalf("search.json has %s with %d wordings, want %s with %d", got.Name, len(got.Wordings), typ.Name, len(typ.Wordings()))
		}
		for j, w := range typ.Wordings() {
			sent := data.Sent[int(got.Wordings[j][1].(float64))]
			if s := w.Sent()[0]; got.Wordings[j][0] != w.Template || !strings.HasPrefix(sent, s.Product+" "+s.From+"-"+s.To) {
				t.Errorf("search.json says %v, sent by %s", got.Wordings[j], sent)
			}
			for _, s := range w.Sent() {
				if !slices.Contains(data.Versions[s.Product], minor(s.From)) {
					t.Errorf("%s %s is no version to choose", s.Product, s.From)
				}
			}
		}
	}
}

func TestVersionsInOrder(t *testing.T) {
	a := readAxis(rediserr.Types())
	if got := strings.Join(a["redis"], " "); !strings.Contains(got, "2.8 3.0 3.2") || !strings.HasSuffix(got, "8.8 8.10") {
		t.Errorf("the versions of redis: %s", got)
	}
	if compareVersions("main", "2025") != 1 || compareVersions("8", "8.0") != -1 || compareVersions("7.2", "7.2") != 0 {
		t.Error("versions are compared wrong")
	}
}

func TestChart(t *testing.T) {
	a := axis{"redis": {"6.2", "7.0", "8.0", "8.2"}, "garnet": {"2.1"}}
	typ, _ := rediserr.Lookup("MovedError")
	views := wordingsOf(typ)
	c := chartOf(readAxis(rediserr.Types()), typ, views)
	if len(c.Groups) == 0 || c.Groups[0].Product != "redis" || c.Groups[0].Rows[0].Versions != "3.0 and later" {
		t.Errorf("the chart of MovedError: %+v", c)
	}
	if ticks := ticksOf(a["redis"]); len(ticks) != 3 || ticks[2] != (tick{"50%", "8"}) {
		t.Errorf("ticks: %v", ticks)
	}
	page := read(t, built(t), "errors/MovedError/index.html")
	for _, want := range []string{`<table class="chart">`, `<a href="#w-moved-slot-addr">1</a>`, `<rect x="`} {
		if !strings.Contains(page, want) {
			t.Errorf("the page of MovedError lacks %s", want)
		}
	}
}

func TestHierarchyAndCodesHaveEverything(t *testing.T) {
	dir := built(t)
	tree, codes := read(t, dir, "hierarchy/index.html"), read(t, dir, "codes/index.html")
	_, list, _ := strings.Cut(tree, `<ul class="outline">`)
	for _, typ := range rediserr.Types() {
		if n := strings.Count(list, `<a href="../errors/`+typ.Name+`/">`); n < max(1, len(typ.Parents())) {
			t.Errorf("the hierarchy has %s %d times, and it has the parents %v", typ.Name, n, typ.Parents())
		}
		for _, code := range typ.Codes() {
			_, section, _ := strings.Cut(codes, `<section class="code" id="`+code+`">`)
			section, _, _ = strings.Cut(section, "</section>")
			if !strings.Contains(section, `<a href="../errors/`+typ.Name+`/">`) {
				t.Errorf("the code %s does not lead to %s", code, typ.Name)
			}
		}
	}
	if strings.Contains(tree, "fill=") || strings.Contains(tree, "style=") {
		t.Error("the picture brings colours of its own: they fit one theme")
	}
}

func TestProducts(t *testing.T) {
	dir := built(t)
	a := readAxis(rediserr.Types())
	for _, p := range products {
		if len(a[p.ID]) == 0 {
			t.Errorf("no wording is sent by %s", p.ID)
		}
		if p.Since != "" && !slices.Contains(a[p.ID], p.Since) {
			t.Errorf("%s has no version %s", p.ID, p.Since)
		}
		read(t, dir, "products/"+p.ID+"/index.html")
	}
	if page := read(t, dir, "products/redis/8.10/index.md"); !strings.Contains(page, "\n## New\n") {
		t.Error("nothing is new in Redis 8.10")
	}
}

// TestAPIPage demands of the API page each route and key that the document has.
func TestAPIPage(t *testing.T) {
	page := read(t, built(t), "api/index.md")
	var doc struct {
		Paths      map[string]map[string]any
		Components struct {
			Schemas map[string]struct{ Properties map[string]any }
		}
	}
	if err := json.Unmarshal([]byte(api.Document), &doc); err != nil {
		t.Fatal(err)
	}
	for path, operations := range doc.Paths {
		for method := range operations {
			if !strings.Contains(page, "### `"+strings.ToUpper(method)+" "+path+"`") {
				t.Errorf("the API page lacks %s %s", method, path)
			}
		}
	}
	for key := range doc.Components.Schemas["Finding"].Properties {
		if !strings.Contains(page, "| `"+key+"` |") {
			t.Errorf("the API page lacks the key %s", key)
		}
	}
}

func TestExpandRefusesWhatIsNotThere(t *testing.T) {
	none := func(string) (string, bool) { return "", false }
	if _, err := expand("a\n{{ExampleNone}}\n", none); err == nil || !strings.Contains(err.Error(), "ExampleNone") {
		t.Errorf("got %v", err)
	}
	if got, err := expand("a {{b}}\n", none); err != nil || got != "a {{b}}\n" {
		t.Errorf("got %q, %v", got, err)
	}
}

func TestChangelogHasTheVersion(t *testing.T) {
	changelog := read(t, "../..", "CHANGELOG.md")
	_, rest, _ := strings.Cut(changelog, "\n## ")
	if version, _, _ := strings.Cut(rest, " "); version != explain.Version {
		t.Errorf("CHANGELOG.md starts with %s, and the version is %s", version, explain.Version)
	}
}

// TestCatalogKeepsItsSchema validates catalog.json, and that the schema refuses.
func TestCatalogKeepsItsSchema(t *testing.T) {
	dir := built(t)
	var schema, catalog map[string]any
	for name, v := range map[string]*map[string]any{"catalog.schema.json": &schema, "catalog.json": &catalog} {
		if err := json.Unmarshal([]byte(read(t, dir, name)), v); err != nil {
			t.Fatalf("%s: %v", name, err)
		}
	}
	if fault := breaks(schema, schema, catalog, "catalog"); fault != "" {
		t.Error(fault)
	}
	first := catalog["types"].([]any)[1].(map[string]any)
	for key, bad := range map[string]any{"origin": "elsewhere", "codes": "MOVED", "wordings": []any{map[string]any{}}} {
		good := first[key]
		first[key] = bad
		if breaks(schema, schema, catalog, "catalog") == "" {
			t.Errorf("the schema takes %v as %s", bad, key)
		}
		first[key] = good
	}
}

// breaks says how a value breaks a JSON Schema, or returns nothing. It knows the words
// that our schema uses, and refuses others, so that none goes unchecked.
func breaks(root, schema map[string]any, v any, at string) string {
	for word, want := range schema {
		switch word {
		case "$schema", "$defs", "title", "description":
		case "$ref":
			name, _ := strings.CutPrefix(want.(string), "#/$defs/")
			def, ok := root["$defs"].(map[string]any)[name].(map[string]any)
			if !ok {
				return at + ": no definition " + want.(string)
			}
			if fault := breaks(root, def, v, at); fault != "" {
				return fault
			}
		case "type":
			if got := jsonType(v); got != want {
				return fmt.Sprintf("%s is a %s, not a %s", at, got, want)
			}
		case "const":
			if v != want {
				return fmt.Sprintf("%s is %v, not %v", at, v, want)
			}
		case "enum":
			if !slices.Contains(want.([]any), v) {
				return fmt.Sprintf("%s is %v, not one of %v", at, v, want)
			}
		case "required":
			object, _ := v.(map[string]any)
			for _, key := range want.([]any) {
				if _, ok := object[key.(string)]; !ok {
					return fmt.Sprintf("%s has no %s", at, key)
				}
			}
		case "properties":
			object, _ := v.(map[string]any)
			for key, member := range object {
				sub, ok := want.(map[string]any)[key].(map[string]any)
				if !ok {
					return fmt.Sprintf("%s.%s is not in the schema", at, key)
				}
				if fault := breaks(root, sub, member, at+"."+key); fault != "" {
					return fault
				}
			}
		case "items":
			list, _ := v.([]any)
			for i, item := range list {
				if fault := breaks(root, want.(map[string]any), item, fmt.Sprintf("%s[%d]", at, i)); fault != "" {
					return fault
				}
			}
		default:
			return at + ": the schema says " + word + ", which this test does not know"
		}
	}
	return ""
}

func jsonType(v any) string {
	switch v.(type) {
	case nil:
		return "null"
	case map[string]any:
		return "object"
	case []any:
		return "array"
	case string:
		return "string"
	case bool:
		return "boolean"
	}
	return "number"
}

func TestAddresses(t *testing.T) {
	plain := built(t)
	if _, err := os.Stat(filepath.Join(plain, "sitemap.xml")); err == nil {
		t.Error("a sitemap without whole addresses")
	}
	if page := read(t, plain, "errors/MovedError/index.html"); strings.Contains(page, "canonical") {
		t.Error("a canonical address is made up")
	}
	dir := builtWith(t, options{base: "https://example.org/r", stubs: true})
	sitemap := read(t, dir, "sitemap.xml")
	for _, name := range htmlPages(t, plain) {
		if name == "404.html" {
			continue
		}
		address := "https://example.org/r/" + strings.TrimSuffix(name, "index.html")
		if !strings.Contains(sitemap, "<loc>"+address+"</loc>") {
			t.Errorf("the sitemap lacks %s", address)
		}
		page := read(t, dir, name)
		if !strings.Contains(page, `<link rel="canonical" href="`+address+`">`) || !strings.Contains(page, `<meta property="og:title" content="`) {
			t.Errorf("%s does not say its address", name)
		}
		if fault := unbalanced(page); fault != "" {
			t.Errorf("%s: %s", name, fault)
		}
	}
	if strings.Contains(sitemap, "/moved/") {
		t.Error("the sitemap has a page that only leads to another")
	}
	for stub, target := range map[string]string{"MOVED": "MovedError", "wrongtype": "WrongTypeError", "movederror": "MovedError", "Moved": "MovedError"} {
		page := read(t, dir, stub+"/index.html")
		if !strings.Contains(page, `content="0; url=../errors/`+target+`/"`) {
			t.Errorf("%s/ does not lead to %s: %s", stub, target, page)
		}
		if fault := unbalanced(page); fault != "" {
			t.Errorf("%s/: %s", stub, fault)
		}
	}
	if llms := read(t, dir, "llms.txt"); !strings.Contains(llms, "(https://example.org/r/errors/MovedError/index.md)") {
		t.Error("llms.txt does not lead to the page of MovedError")
	}
	if _, err := os.Stat(filepath.Join(plain, "MOVED")); err == nil {
		t.Error("a stub stands in the way of the API, which answers /MOVED")
	}
}
