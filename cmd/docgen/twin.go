package main

import (
	"fmt"
	"strings"

	rediserr "rediserr/errors"
	"rediserr/errors/explain"
	"rediserr/internal/show"
)

// markdownTwin is the page of a type as Markdown, in the order of the HTML page.
func markdownTwin(t *rediserr.Type, examples []example) string {
	var b strings.Builder
	lead, _ := explain.ReadLead(t.Name)
	page, _ := explain.Read(t.Name)
	fmt.Fprintf(&b, "# %s\n\n%s\n\n", t.Name, lead.Text)
	if codes := t.Codes(); len(codes) > 0 {
		fmt.Fprintf(&b, "- Code: %s\n", strings.Join(codes, ", "))
	}
	fmt.Fprintf(&b, "- Lineage: %s\n", strings.Join(append([]string{t.Name}, t.Lineage()...), " < "))
	fmt.Fprintf(&b, "- Retry: %s\n- Applied: %s\n- Concerns: %s\n- Mended by: %s\n", t.Verdict.Retry.Words(), t.Verdict.Applied.Words(), t.Verdict.Scope.Words(), t.Verdict.Owner.Words())
	if list := t.Wordings(); len(list) > 0 {
		b.WriteString("\n## On the wire\n\n")
		for i := range list {
			fmt.Fprintf(&b, "- `%s`\n  %s Sent by %s.\n", strings.ReplaceAll(list[i].Template, "`", "'"), list[i].Sentence, show.SentBy(&list[i]))
		}
	}
	b.WriteString("\n## What to do\n\n")
	for i, s := range explain.Blank(page.Steps) {
		fmt.Fprintf(&b, "%d. %s: %s\n", i+1, s.Kind, s.Text)
		if s.Command != "" {
			fmt.Fprintf(&b, "\n   ```sh\n   %s\n   ```\n\n", strings.ReplaceAll(s.Command, "\n", "\n   "))
		}
	}
	usesMarkdown(&b, t)
	if fields := explain.DocFields(t); len(fields) > 0 {
		b.WriteString("\n## Fields\n\n")
		for _, f := range fields {
			fmt.Fprintf(&b, "- `%s` (%s): %s\n", f.Name, f.Kind, f.Text)
		}
	}
	if len(examples) > 0 {
		b.WriteString("\n## Examples\n\n```\n")
		for _, e := range examples {
			b.WriteString(e.Line + "\n")
		}
		b.WriteString("```\n")
	}
	for _, s := range page.Sections() {
		fmt.Fprintf(&b, "\n## %s\n\n%s\n", s.Head, s.Text)
	}
	return b.String()
}
