//go:build !rediserr_module

package explain

import (
	"embed"
	"slices"
	"strconv"
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
			case headSteps:
				b.WriteString("## " + strings.TrimRight(section, "\n") + "\n")
			}
		}
		if p, _ := Read(t.Name); p.Managed != "" {
			b.WriteString("## " + headManaged + "\n\n" + p.Managed + "\n")
		}
	}
	writeUses(&b)
	b.WriteString(tableMark + commands.Source())
	return b.String()
}

// writeUses writes how the types are caught in each client, in the form that use.go says.
func writeUses(b *strings.Builder) {
	rows := make([][]string, len(clientOrder))
	var perType strings.Builder
	types := rediserr.Types()
	for i := range types {
		t := &types[i]
		var numbers, literals []string
		for c, u := range markedUses(t) {
			raises := ""
			if u.Raises {
				raises = "1"
			}
			row := strings.Join([]string{u.Class, u.Test, u.Snippet, u.Note, raises}, fieldMark)
			parts := strings.Split(row, literalMark)
			for j := 1; j < len(parts); j += 2 {
				literals = appendNew(literals, parts[j])
				parts[j] = string(firstLiteral + rune(slices.Index(literals, parts[j])))
			}
			row = strings.ReplaceAll(strings.Join(parts, ""), "\n", lineMark)
			rows[c] = appendNew(rows[c], row)
			numbers = append(numbers, strconv.Itoa(slices.Index(rows[c], row)))
		}
		if numbers != nil {
			perType.WriteString(bookMark + usesName + "/" + t.Name + "\n" + strings.Join(append([]string{strings.Join(numbers, " ")}, literals...), "\n"))
		}
	}
	b.WriteString(bookMark + usesName + "\n")
	for i, c := range Clients() {
		b.WriteString(strings.Join([]string{c.ID, c.Name, c.Version, c.Language, c.quote()}, fieldMark) + "\n")
		for _, row := range rows[i] {
			b.WriteString("\t" + row + "\n")
		}
	}
	b.WriteString(perType.String())
}
