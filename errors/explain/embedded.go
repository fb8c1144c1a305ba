//go:build !rediserr_module

package explain

import (
	"embed"
	"strings"

	rediserr "rediserr/errors"
	"rediserr/errors/commands"
)

//go:embed *.md clients/*.md managed.txt
var files embed.FS

// leads holds the doc comments of package rediserr. They are written there, and
// copied here for the faces that have no Go source at hand.
//
//go:generate go run rediserr/cmd/docgen -source ../.. -leads leads.txt
//go:embed leads.txt
var leads string

// source returns the Markdown of the page of a type or of a client, by its name.
func source(name string) (string, bool) {
	b, err := files.ReadFile(name + ".md")
	return string(b), err == nil
}

// managedSource returns managed.txt.
func managedSource() string {
	b, _ := files.ReadFile(managedName + ".txt") // an embedded file can always be read
	return string(b)
}

// Names returns the names of all types that have a page, sorted.
func Names() []string {
	entries, _ := files.ReadDir(".") // an embedded folder can always be read
	names := make([]string, 0, len(entries))
	for _, e := range entries {
		if name, ok := strings.CutSuffix(e.Name(), ".md"); ok {
			names = append(names, name)
		}
	}
	return names
}

// Source returns the Markdown of a type's page, as it was written.
func Source(name string) (string, bool) { return source(name) }

// Wordings returns the wordings of all types in the form that LoadWordings reads.
func Wordings() string {
	var b strings.Builder
	types := rediserr.Types()
	for i := range types {
		t := &types[i]
		b.WriteString(bookMark + t.Name + "\n" + strings.TrimLeft(t.WordingsSource(), "\n"))
	}
	return b.String()
}

// Book returns the pages and the table of commands in the form that LoadBook reads,
// without the parts of pages that only the reference shows.
func Book() string {
	var b strings.Builder
	b.WriteString(leads)
	types := rediserr.Types()
	for i := range types {
		t := &types[i]
		b.WriteString(bookMark + t.Name + "\n")
		text, _ := source(t.Name)
		for _, section := range strings.Split("\n"+text, "\n## ")[1:] {
			switch head, body, _ := strings.Cut(section, "\n"); head {
			case headWhy:
				first, _, _ := strings.Cut(strings.TrimSpace(body), "\n\n")
				b.WriteString("## " + head + "\n\n" + first + "\n\n")
			case headSteps, headManaged:
				b.WriteString("## " + strings.TrimRight(section, "\n") + "\n")
			}
		}
	}
	b.WriteString(bookMark + managedName + "\n" + managedSource())
	for _, id := range clientOrder {
		b.WriteString(bookMark + clientFolder + id + "\n")
		text, _ := source(clientFolder + id)
		head, rest, _ := strings.Cut(text, "\n## ")
		name, about, _ := strings.Cut(head, "\n\n")
		version, _, _ := strings.Cut(about, "\n\n")
		b.WriteString(name + "\n\n" + version + "\n")
		for _, section := range strings.Split(rest, "\n## ") {
			switch head, _, _ := strings.Cut(section, "\n"); head {
			case headPrinted, headSources:
			default:
				b.WriteString("\n## " + strings.TrimRight(section, "\n") + "\n")
			}
		}
	}
	b.WriteString(tableMark + commands.Source())
	return b.String()
}
