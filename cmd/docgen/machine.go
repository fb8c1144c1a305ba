package main

import (
	"bytes"
	"encoding/json"
	"encoding/xml"
	"fmt"
	"html"
	"slices"
	"strings"
)

// writeJSON writes a value as a JSON file.
func (s *builder) writeJSON(name string, v any) error {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	if err := e.Encode(v); err != nil {
		return fmt.Errorf("encode %s: %w", name, err)
	}
	return s.write(name, b.Bytes())
}

// address is where a page of the site is, relative to its root: the folder, for an
// index.html.
func address(file string) string { return strings.TrimSuffix(file, "index.html") }

// announce adds to a page what other sites read of it: its one address, and what to
// show with a link to it. They want whole addresses, so it needs the site's own.
func (s *builder) announce(file string, page []byte) []byte {
	if s.base == "" || !strings.HasSuffix(file, "index.html") {
		return page
	}
	title, description := cutTag(page, "<title>", "</title>"), cutTag(page, `<meta name="description" content="`, `"`)
	here := html.EscapeString(s.base + address(file))
	tags := fmt.Sprintf(`<link rel="canonical" href="%[1]s">
<meta property="og:type" content="website">
<meta property="og:site_name" content="rediserr">
<meta property="og:title" content="%[2]s">
<meta property="og:description" content="%[3]s">
<meta property="og:url" content="%[1]s">
<meta name="twitter:card" content="summary">
</head>`, here, title, description)
	return bytes.Replace(page, []byte("</head>"), []byte(tags), 1)
}

// cutTag returns what stands between two pieces of markup.
func cutTag(page []byte, before, after string) []byte {
	_, rest, _ := bytes.Cut(page, []byte(before))
	text, _, _ := bytes.Cut(rest, []byte(after))
	return text
}

// sitemap lists all pages for search engines. It is written only where the site's
// address is known: a sitemap without whole addresses is not one.
func (s *builder) sitemap() error {
	if s.base == "" {
		return nil
	}
	slices.Sort(s.pages)
	var b bytes.Buffer
	b.WriteString(xml.Header + "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n")
	for _, page := range s.pages {
		b.WriteString("<url><loc>")
		xml.EscapeText(&b, []byte(s.base+page))
		b.WriteString("</loc></url>\n")
	}
	b.WriteString("</urlset>\n")
	if err := s.write("sitemap.xml", b.Bytes()); err != nil {
		return err
	}
	return s.write("robots.txt", []byte("User-agent: *\nAllow: /\nSitemap: "+s.base+"sitemap.xml\n"))
}

// llms writes the way into the site for language models: what is where, as Markdown.
func (s *builder) llms() error {
	var b strings.Builder
	b.WriteString("# rediserr\n\n> What each Redis error means: its type and fields, whether to retry, whether the command was applied, and what to do.\n\n")
	b.WriteString("A type is one meaning and has one page. Its wordings are the messages by which servers, proxies and clients say it; words in braces are fields.\n\n")
	entry := func(title, path, text string) {
		fmt.Fprintf(&b, "- [%s](%s%s): %s\n", title, s.base, path, text)
	}
	b.WriteString("## Overview\n\n")
	entry("All types", "errors/index.md", "by family, one line each")
	entry("Codes", "codes/index.md", "which types a code can mean")
	entry("Hierarchy", "hierarchy/index.md", "which class is a kind of which")
	entry("Products", "products/index.md", "what each server words differently")
	entry("Handling errors in Go", "handling/index.md", "what to retry, and how to tell errors apart")
	b.WriteString("\n## Machine-readable\n\n")
	entry("catalog.json", "catalog.json", "everything but the prose")
	entry("catalog.schema.json", "catalog.schema.json", "its JSON Schema")
	entry("OpenAPI", "openapi.json", "the decoder over HTTP")
	entry("API", "api/index.md", "the same for readers")
	b.WriteString("\n## Types\n\n")
	for i := range s.types {
		line := lineOf(&s.types[i])
		entry(line.Name, s.types[i].Page()+"index.md", line.First)
	}
	return s.write("llms.txt", []byte(b.String()))
}
