package api

import (
	"fmt"
	"html"
	"strings"

	rediserr "rediserr/errors"
	"rediserr/errors/explain"
)

// reportPage is the report for a browser without JavaScript: the playground's form
// leads here. html/template would add 190 KB to the worker, compressed.
func reportPage(text string, r rediserr.Report) []byte {
	var b strings.Builder
	b.WriteString(`<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>What this Redis error means</title>
<link rel="icon" href="/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/css/site.css">
<header class="bar"><a class="brand" href="/">rediserr</a><nav><a href="/errors/">Reference</a></nav></header>
<main class="page">
<h1>What this Redis error means</h1>
<pre class="wire">` + html.EscapeString(clipLong(text)) + "</pre>\n")
	if len(r.Findings) == 0 {
		b.WriteString("<p>No Redis error found in this text.</p>\n")
	}
	for i := range r.Findings {
		findingHTML(&b, &r.Findings[i])
	}
	b.WriteString("</main>\n</html>\n")
	return []byte(b.String())
}

func findingHTML(b *strings.Builder, f *rediserr.Finding) {
	t := f.Type
	v := f.Verdict()
	fmt.Fprintf(b, "<section class=\"finding\">\n<h2><a href=\"/%s\">%s</a></h2>\n<p>%s</p>\n", t.Page(), t.Name, html.EscapeString(f.Summary()))
	fmt.Fprintf(b, "<dl><dt>Retry<dd>%s<dt>Applied<dd>%s<dt>Concerns<dd>%s<dt>Mended by<dd>%s", v.Retry.Words(), v.Applied.Words(), v.Scope.Words(), v.Owner.Words())
	for _, field := range f.Fields {
		fmt.Fprintf(b, "<dt>%s<dd>%s", field.Name, html.EscapeString(rediserr.Clip(field.Text)))
	}
	b.WriteString("</dl>\n<ol class=\"steps\">\n")
	for _, s := range explain.Steps(f) {
		fmt.Fprintf(b, "<li><b>%s</b> %s", s.Kind, html.EscapeString(s.Text))
		if s.Command != "" {
			fmt.Fprintf(b, "<pre>%s</pre>", html.EscapeString(s.Command))
		}
		b.WriteString("</li>\n")
	}
	b.WriteString("</ol>\n")
	for i := range f.Causes {
		findingHTML(b, &f.Causes[i])
	}
	b.WriteString("</section>\n")
}

// clipLong keeps the echo of a long paste short.
func clipLong(s string) string {
	const most = 4000
	if len(s) > most {
		return strings.ToValidUTF8(s[:most], "\uFFFD") + " …"
	}
	return strings.ToValidUTF8(s, "\uFFFD")
}
