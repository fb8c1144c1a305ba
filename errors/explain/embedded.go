//go:build !rediserr_module

package explain

import (
	"embed"
	"strings"
)

//go:embed *.md
var files embed.FS

// leads holds the doc comments of package rediserr. They are written there, and
// copied here for the faces that have no Go source at hand.
//
//go:generate go run rediserr/cmd/docgen -source ../.. -leads leads.txt
//go:embed leads.txt
var leads string

// source returns the Markdown of a type's page.
func source(name string) (string, bool) {
	b, err := files.ReadFile(name + ".md")
	return string(b), err == nil
}

// Names returns the names of all types that have a page, sorted.
func Names() []string {
	entries, _ := files.ReadDir(".") // an embedded folder can always be read
	names := make([]string, 0, len(entries))
	for _, e := range entries {
		names = append(names, strings.TrimSuffix(e.Name(), ".md"))
	}
	return names
}

// Source returns the Markdown of a type's page, as it was written.
func Source(name string) (string, bool) { return source(name) }

// Book returns all pages in the form that Load reads, without the sections that
// only the reference shows.
func Book() string {
	var b strings.Builder
	b.WriteString(leads)
	for _, name := range Names() {
		text, _ := source(name)
		b.WriteString(bookMark + name + "\n")
		for _, section := range strings.Split("\n"+text, "\n## ")[1:] {
			head, _, _ := strings.Cut(section, "\n")
			if head != headSession && head != headSources {
				b.WriteString("## " + strings.TrimRight(section, "\n") + "\n\n")
			}
		}
	}
	return b.String()
}
