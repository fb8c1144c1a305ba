package main

import (
	"cmp"
	"fmt"
	"slices"
	"strconv"
	"strings"

	rediserr "rediserr/errors"
)

// An axis has the versions of each product that any wording names, oldest first, cut
// to major and minor: what a version chart has as its columns.
type axis map[string][]string

func readAxis(types []rediserr.Type) axis {
	a := axis{}
	for i := range types {
		for _, w := range types[i].Wordings() {
			for _, s := range w.Sent() {
				for _, v := range []string{s.From, s.To} {
					if v = minor(v); v != "" && !slices.Contains(a[s.Product], v) {
						a[s.Product] = append(a[s.Product], v)
					}
				}
			}
		}
	}
	for _, versions := range a {
		slices.SortFunc(versions, compareVersions)
	}
	return a
}

// minor cuts a version to its first two parts.
func minor(v string) string {
	parts := strings.SplitN(v, ".", 3)
	return strings.Join(parts[:min(len(parts), 2)], ".")
}

// compareVersions compares by number, part by part. A word, such as main, is newer
// than every number.
func compareVersions(a, b string) int {
	as, bs := strings.Split(a, "."), strings.Split(b, ".")
	for i := range min(len(as), len(bs)) {
		if c := cmp.Compare(number(as[i]), number(bs[i])); c != 0 {
			return c
		}
	}
	return cmp.Compare(len(as), len(bs))
}

func number(s string) int {
	n, err := strconv.Atoi(s)
	if err != nil {
		return 1 << 30
	}
	return n
}

// A chart shows in which versions each product sends which wording of a type. It is a
// table, so that nobody needs the bars to read it.
type chart struct {
	Groups []chartGroup // products of which several versions were looked at
	Single []chartRow   // the others: one row a product
	Rows   int
}

type chartGroup struct {
	Product string
	Ticks   []tick
	Rows    []chartRow
}

// A tick stands where a major version starts.
type tick struct{ Left, Label string }

type chartRow struct {
	Product  string
	Versions string
	Links    []chartLink
	// Left and Width place the bar, in percent.
	Left, Width string
}

type chartLink struct {
	Number       int
	Anchor, Text string
}

// foldedChart is the number of rows above which a chart is folded away.
const foldedChart = 16

// Folded reports whether the chart is too long to stand open on its page.
func (c chart) Folded() bool { return c.Rows > foldedChart }

// chartOf draws the chart of a type, or an empty one if there is nothing to compare.
func chartOf(a axis, t *rediserr.Type, views []wordingView) chart {
	var c chart
	list := t.Wordings()
	groups, single := map[string]*chartGroup{}, map[string]*chartRow{}
	var products []string
	for i := range list {
		link := chartLink{views[i].Number, views[i].Anchor, clipRunes(list[i].Template, 60)}
		for _, s := range list[i].Sent() {
			columns := a[s.Product]
			if !slices.Contains(products, s.Product) {
				products = append(products, s.Product)
			}
			if len(columns) < 2 {
				key := s.Product + "\x00" + between(s)
				if single[key] == nil {
					single[key] = &chartRow{Product: s.Product, Versions: between(s)}
				}
				single[key].Links = append(single[key].Links, link)
				continue
			}
			if groups[s.Product] == nil {
				groups[s.Product] = &chartGroup{Product: s.Product, Ticks: ticksOf(columns)}
			}
			first, end := slices.Index(columns, minor(s.From)), len(columns)
			if s.To != "" {
				end = slices.Index(columns, minor(s.To)) + 1
			}
			g := groups[s.Product]
			g.Rows = append(g.Rows, chartRow{
				Product: s.Product, Versions: between(s), Links: []chartLink{link},
				Left: percent(first, len(columns)), Width: percent(end-first, len(columns)),
			})
			c.Rows++
		}
	}
	for _, p := range products {
		if g := groups[p]; g != nil {
			c.Groups = append(c.Groups, *g)
		}
	}
	keys := make([]string, 0, len(single))
	for key := range single {
		keys = append(keys, key)
	}
	slices.Sort(keys)
	for _, key := range keys {
		c.Single = append(c.Single, *single[key])
		c.Rows++
	}
	if c.Rows < 2 || len(c.Groups) == 0 {
		return chart{}
	}
	return c
}

// ticksOf labels the first version of each major one, where there is room.
func ticksOf(columns []string) []tick {
	var ticks []tick
	last, room := "", 0
	for i, v := range columns {
		major, _, _ := strings.Cut(v, ".")
		if major == last {
			continue
		}
		last = major
		at := 1000 * i / len(columns)
		if at < room {
			continue
		}
		room = at + 30 + 22*len(major)
		ticks = append(ticks, tick{percent(i, len(columns)), major})
	}
	return ticks
}

func percent(n, of int) string { return fmt.Sprintf("%.4g%%", 100*float64(n)/float64(of)) }

// between says a range of versions in few letters.
func between(s rediserr.Sent) string {
	switch {
	case s.To == "":
		return s.From + " and later"
	case s.To == s.From:
		return s.From
	}
	return s.From + " to " + s.To
}

// clipRunes shortens a text to n letters.
func clipRunes(s string, n int) string {
	if r := []rune(s); len(r) > n {
		return strings.TrimRight(string(r[:n-1]), " ") + "…"
	}
	return s
}
