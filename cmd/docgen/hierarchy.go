package main

import (
	"fmt"
	"html/template"
	"slices"
	"strings"

	rediserr "rediserr/errors"
)

// A hierarchyPage shows the kinship of all types: the classes that have others below
// them as a picture, and everything as a nested list.
type hierarchyPage struct {
	frame
	Picture template.HTML
	Tree    classView
	Count   int
}

// A classView is a type and what is below it. A type with two parents stands below
// both, and is told whole only at the nearer one.
type classView struct {
	Name  string      `json:"name"`
	Also  string      `json:"also,omitempty"` // its other parent
	Below []classView `json:"below,omitempty"`
}

func (s *builder) hierarchy() error {
	p := hierarchyPage{
		frame: frame{"The hierarchy of Redis errors", "Which class of Redis errors is a kind of which: the tree of all types.", "../", "errors", "./"},
		Tree:  classOf(s.types, &s.types[0], ""), Count: len(s.types),
	}
	p.Picture = picture(p.Tree)
	if err := s.render("hierarchy/index.html", "hierarchy.html", p); err != nil {
		return err
	}
	if err := s.writeJSON("hierarchy/index.json", p.Tree); err != nil {
		return err
	}
	var b strings.Builder
	fmt.Fprintf(&b, "# %s\n\n", p.Title)
	outline(&b, p.Tree, 0)
	return s.write("hierarchy/index.md", []byte(b.String()))
}

func classOf(types []rediserr.Type, t *rediserr.Type, under string) classView {
	v := classView{Name: t.Name}
	for _, parent := range t.Parents() {
		if under != "" && parent != under {
			v.Also = parent
		}
	}
	if v.Also != "" && t.Parents()[0] != under {
		return v
	}
	for i := range types {
		if slices.Contains(types[i].Parents(), t.Name) {
			v.Below = append(v.Below, classOf(types, &types[i], t.Name))
		}
	}
	// What has more below it stands behind the leaves, where its list interrupts none.
	slices.SortStableFunc(v.Below, func(a, b classView) int { return min(len(a.Below), 1) - min(len(b.Below), 1) })
	return v
}

func outline(b *strings.Builder, v classView, depth int) {
	fmt.Fprintf(b, "%s- [%s](../errors/%s/index.md)", strings.Repeat("  ", depth), v.Name, v.Name)
	if v.Also != "" {
		fmt.Fprintf(b, ", also a %s", v.Also)
	}
	b.WriteString("\n")
	for _, c := range v.Below {
		outline(b, c, depth+1)
	}
}

// The picture's measures, in units of the SVG.
const (
	treeRow    = 24
	treeIndent = 22
	treeWidth  = 380
)

// picture draws the classes that have others below them, one a row, with elbows from
// parent to child. Colours come from the style sheet: currentColor and the theme's
// variables, so that it is readable in both themes and in print.
func picture(root classView) template.HTML {
	var lines, labels strings.Builder
	row := 0
	var draw func(v classView, depth int)
	draw = func(v classView, depth int) {
		x, y := depth*treeIndent+8, row*treeRow+treeRow/2
		row++
		leaves := 0
		for _, c := range v.Below {
			if len(c.Below) == 0 {
				leaves++
			}
		}
		fmt.Fprintf(&labels, `<circle cx="%d" cy="%d" r="3.5"/><a href="../errors/%s/"><text x="%d" y="%d">%s</text></a>`, x, y, v.Name, x+10, y+5, v.Name)
		if leaves > 0 {
			// Letters of a proportional font differ; seven units each is enough room.
			fmt.Fprintf(&labels, `<text class="leaves" x="%d" y="%d">+%d</text>`, treeWidth-6, y+5, leaves)
		}
		labels.WriteString("\n")
		end := y
		for _, c := range v.Below {
			if len(c.Below) > 0 {
				end = row*treeRow + treeRow/2
				fmt.Fprintf(&lines, "M%d %dh%d", x, end, treeIndent-5)
				draw(c, depth+1)
			}
		}
		if end > y {
			fmt.Fprintf(&lines, "M%d %dV%d", x, y+5, end)
		}
	}
	draw(root, 0)
	return template.HTML(fmt.Sprintf(`<svg class="tree" viewBox="0 0 %d %d" role="group" aria-labelledby="tree-title"><title id="tree-title">The classes that have others below them, from RedisError down</title>
<path d="%s"/>
%s</svg>`, treeWidth, row*treeRow, lines.String(), labels.String()))
}
