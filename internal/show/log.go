package show

import (
	"fmt"
	"slices"
	"strings"

	rediserr "rediserr/errors"
)

// A File is a log that was read: its name, its text, and what was found in it.
type File struct {
	Name, Text string
	Report     rediserr.Report
}

// kind is what a log is grouped by: findings of one type and wording differ only in
// their values.
type kind struct {
	typ     *rediserr.Type
	wording *rediserr.Wording
	text    string // of what no wording claims, each text is a kind
}

type group struct {
	first        *rediserr.Finding
	file         *File // that the first is in
	line         int   // of the first
	count, texts int
}

// Log writes the errors of logs by kind, those that stand there most often first.
func (s Style) Log(files []File) string {
	var groups []*group
	known := map[kind]*group{}
	total, omitted := 0, 0
	for i := range files {
		omitted += files[i].Report.Omitted
		before := len(groups)
		for j := range files[i].Report.Findings {
			f := &files[i].Report.Findings[j]
			k := kind{typ: f.Type, wording: f.Wording}
			if f.Wording == nil {
				k.text = f.Text
			}
			g := known[k]
			if g == nil {
				g = &group{first: f, file: &files[i]}
				known[k] = g
				groups = append(groups, g)
			} else if g.file == &files[i] && f.Start < g.first.Start {
				g.first = f
			}
			g.count += f.Count
			g.texts++
			total += f.Count
		}
		number(&files[i], slices.Clone(groups[before:]))
	}
	if len(groups) == 0 {
		return "No Redis error found.\n"
	}
	slices.SortStableFunc(groups, func(a, b *group) int { return b.count - a.count })
	var b strings.Builder
	fmt.Fprintf(&b, "%s of %s\n", counted(total, "Redis error"), counted(len(groups), "kind"))
	for _, g := range groups {
		s.group(&b, g, len(files) > 1)
	}
	if omitted > 0 {
		fmt.Fprintf(&b, "\nand %s beyond what is kept of a file.\n", counted(omitted, "different text"))
	}
	return b.String()
}

func (s Style) group(b *strings.Builder, g *group, named bool) {
	f := g.first
	place := fmt.Sprintf("line %d", g.line)
	if named {
		place = g.file.Name + " " + place
	}
	fmt.Fprintf(b, "\n%6d  %s  %s\n", g.count, s.paint(bold, f.Type.Name), s.paint(dim, "first in "+Printable(place)+", "+counted(g.texts, "different text")))
	s.wrap(b, "        ", "        ", f.Summary())
	v := f.Verdict()
	s.wrap(b, "        retry ", "        ", v.Retry.Words()+"; applied "+v.Applied.Words()+"; mended by "+v.Owner.Words())
	fmt.Fprintf(b, "        %s\n", Printable(rediserr.Clip(f.Text)))
}

// number finds the lines of a file's groups with one pass over its text.
func number(file *File, groups []*group) {
	slices.SortFunc(groups, func(a, b *group) int { return a.first.Start - b.first.Start })
	line, at := 1, 0
	for _, g := range groups {
		line += strings.Count(file.Text[at:g.first.Start], "\n")
		g.line, at = line, g.first.Start
	}
}

func counted(n int, noun string) string {
	if n != 1 {
		noun += "s"
	}
	return fmt.Sprintf("%d %s", n, noun)
}
