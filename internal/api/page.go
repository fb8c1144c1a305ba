package api

import (
	"fmt"
	"html"
	"strings"
	"unicode"

	rediserr "rediserr/errors"
	"rediserr/errors/explain"
	"rediserr/internal/show"
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
<pre class="wire">` + escape(clipLong(text)) + "</pre>\n")
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
	fmt.Fprintf(b, "<section class=\"finding\">\n<h2><a href=\"/%s\">%s</a></h2>\n<p>%s</p>\n", t.Page(), t.Name, escape(f.Summary()))
	fmt.Fprintf(b, "<dl><dt>Retry<dd>%s<dt>Applied<dd>%s<dt>Concerns<dd>%s<dt>Mended by<dd>%s", v.Retry.Words(), v.Applied.Words(), v.Scope.Words(), v.Owner.Words())
	for _, row := range show.Rows(f.Fields) {
		b.WriteString("<dt>" + row.Name)
		for _, text := range row.Texts {
			b.WriteString("<dd>" + escape(rediserr.Clip(text)))
		}
	}
	b.WriteString("</dl>\n")
	notes, steps := explain.Answer(f)
	if len(notes) > 0 {
		b.WriteString("<h3>About the command</h3>\n<ul>\n")
		for _, n := range notes {
			itemHTML(b, escape(n.Text), n.Command)
		}
		b.WriteString("</ul>\n")
	}
	b.WriteString("<ol class=\"steps\">\n")
	for _, s := range steps {
		itemHTML(b, "<b>"+string(s.Kind)+"</b> "+escape(s.Text), s.Command)
	}
	b.WriteString("</ol>\n")
	for i := range f.Causes {
		findingHTML(b, &f.Causes[i])
	}
	b.WriteString("</section>\n")
}

func itemHTML(b *strings.Builder, text, command string) {
	b.WriteString("<li>" + text)
	if command != "" {
		b.WriteString("<pre>" + escape(command) + "</pre>")
	}
	b.WriteString("</li>\n")
}

// escape writes a text as HTML. What HTML cannot hold, such as control characters and
// bytes that are no UTF-8, is shown as unreadable.
func escape(s string) string {
	return html.EscapeString(strings.Map(func(c rune) rune {
		control := unicode.IsControl(c) && !strings.ContainsRune("\t\n\r\f", c)
		if control || c&0xFFFE == 0xFFFE || 0xFDD0 <= c && c <= 0xFDEF {
			return unicode.ReplacementChar
		}
		return c
	}, s))
}

// clipLong keeps the echo of a long paste short.
func clipLong(s string) string {
	const most = 4000
	if len(s) > most {
		return strings.ToValidUTF8(s[:most], "\uFFFD") + " …"
	}
	return strings.ToValidUTF8(s, "\uFFFD")
}
