package main

import (
	"bytes"
	"html/template"
	"strings"
	"sync"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/extension"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/renderer"
	"github.com/yuin/goldmark/text"
	"github.com/yuin/goldmark/util"

	rediserr "rediserr/errors"
)

// A markdown renders Markdown in which the name of a type in backquotes is a link to
// its page.
type markdown struct{ goldmark.Markdown }

// newMarkdown links to pages from one that lies in a folder beside theirs, as all
// pages of types do; prefix leads there.
func newMarkdown(prefix, self string) markdown {
	return markdown{goldmark.New(
		goldmark.WithExtensions(extension.GFM),
		goldmark.WithParserOptions(
			parser.WithAutoHeadingID(),
			parser.WithASTTransformers(util.Prioritized(typeLinks{prefix, self}, 100)),
		),
		goldmark.WithRendererOptions(renderer.WithNodeRenderers(util.Prioritized(shownTags{}, 100))),
	)}
}

func (m markdown) block(source string) (template.HTML, error) {
	var b bytes.Buffer
	err := m.Convert([]byte(source), &b)
	// What can be scrolled sideways must be reachable by keyboard.
	return template.HTML(strings.ReplaceAll(b.String(), "<pre>", `<pre tabindex="0">`)), err
}

// inline renders one paragraph, without the tags around it.
func (m markdown) inline(source string) (template.HTML, error) {
	html, err := m.block(source)
	b := bytes.TrimSpace([]byte(html))
	b = bytes.TrimSuffix(bytes.TrimPrefix(b, []byte("<p>")), []byte("</p>"))
	return template.HTML(b), err
}

// shownTags writes what looks like a tag as text. Our pages hold no HTML, but steps hold
// placeholders such as <key>, which must not vanish.
type shownTags struct{}

func (shownTags) RegisterFuncs(r renderer.NodeRendererFuncRegisterer) {
	r.Register(ast.KindRawHTML, func(w util.BufWriter, source []byte, n ast.Node, entering bool) (ast.WalkStatus, error) {
		if entering {
			w.Write(util.EscapeHTML(n.(*ast.RawHTML).Segments.Value(source)))
		}
		return ast.WalkSkipChildren, nil
	})
}

// typeNames are the names of all types. Lookup, which also finds codes and other
// spellings, is too slow for each code span of the site.
var typeNames = sync.OnceValue(func() map[string]bool {
	names := map[string]bool{}
	for _, t := range rediserr.Types() {
		names[t.Name] = true
	}
	return names
})

// typeLinks makes links of code spans that are the name of a type.
type typeLinks struct{ prefix, self string }

func (l typeLinks) Transform(doc *ast.Document, reader text.Reader, _ parser.Context) {
	var spans []*ast.CodeSpan
	ast.Walk(doc, func(n ast.Node, entering bool) (ast.WalkStatus, error) {
		if span, ok := n.(*ast.CodeSpan); ok && entering {
			if _, linked := n.Parent().(*ast.Link); !linked {
				spans = append(spans, span)
			}
		}
		return ast.WalkContinue, nil
	})
	for _, span := range spans {
		name := ""
		for n := span.FirstChild(); n != nil; n = n.NextSibling() {
			if text, ok := n.(*ast.Text); ok { // a code span holds nothing else
				name += string(text.Value(reader.Source()))
			}
		}
		if !typeNames()[name] || name == l.self {
			continue
		}
		link := ast.NewLink()
		link.Destination = []byte(l.prefix + name + "/")
		span.Parent().ReplaceChild(span.Parent(), span, link)
		link.AppendChild(link, span)
	}
}
