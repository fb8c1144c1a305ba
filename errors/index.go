package rediserr

import (
	"slices"
	"strings"

	"rediserr/errors/internal/pattern"
)

// An index finds the wordings that may claim a text without trying them all.
//
// The literal texts before the first holes ("leads") are kept sorted. All leads
// that a text starts with are ancestors, by the relation "is the longest other
// lead that this one starts with", of the lead that stands last before the text.
// So one binary search and a short walk up find them, however many there are.
type index struct {
	leads  []string
	keys   []uint64 // the first bytes of each lead: comparing them settles nearly all
	parent []int32  // -1 for none
	first  []int32  // group i is ids[first[i]:first[i+1]]
	ids    []int32  // wordings
	ends   []ending // of ids
	sorted []bool   // groups that have their order, most literal bytes first
	all    []Wording
	// codes has for each code which leads start with it and a blank.
	codes map[string]leadRange
}

type leadRange struct{ from, to int32 }

func newIndex(c *catalogue) index {
	wordings := c.wordings
	ix := index{all: wordings, codes: map[string]leadRange{}}
	n := len(wordings)
	order := make([]int32, n)
	lead := make([]string, n)
	for i := range wordings {
		order[i] = int32(i)
		lead[i] = pattern.Lead(wordings[i].source)
	}
	sortLeads(order, lead, make([]uint64, n), 0)
	ix.ids = order
	ix.leads = make([]string, 0, n)
	ix.keys = make([]uint64, 0, n)
	ix.parent = make([]int32, 0, n)
	ix.first = make([]int32, 0, n+1)
	for n, id := range order {
		if n > 0 && lead[id] == lead[order[n-1]] {
			continue
		}
		up := int32(len(ix.leads) - 1)
		for up >= 0 && !strings.HasPrefix(lead[id], ix.leads[up]) {
			up = ix.parent[up]
		}
		ix.leads = append(ix.leads, lead[id])
		ix.keys = append(ix.keys, key(lead[id]))
		ix.parent = append(ix.parent, up)
		ix.first = append(ix.first, int32(n))
	}
	ix.first = append(ix.first, int32(n))
	ix.ends = make([]ending, n)
	ix.sorted = make([]bool, len(ix.leads))
	ix.addCode("ERR")
	for code := range c.byCode {
		ix.addCode(code)
	}
	return ix
}

// addCode notes which leads start with a code and a blank: they stand side by side.
func (ix *index) addCode(code string) {
	from, _ := slices.BinarySearch(ix.leads, code+" ")
	to, _ := slices.BinarySearch(ix.leads, code+"!") // the byte behind the blank
	if from < to {
		ix.codes[code] = leadRange{int32(from), int32(to)}
	}
}

// sortLeads sorts wordings by their leads, which agree in the first depth bytes. It
// compares eight bytes at a time, and those only while they are the first to differ:
// most leads start like their neighbours, and comparing them from the start each time
// took a browser 15 ms of its first answer. Keys is room for as many.
func sortLeads(ids []int32, lead []string, keys []uint64, depth int) {
	for i, id := range ids {
		keys[i] = 0
		if s := lead[id]; len(s) > depth {
			keys[i] = key(s[depth:])
		}
	}
	sortKeys(keys, ids)
	for from := 0; from < len(ids); {
		to := from + 1
		for to < len(ids) && keys[to] == keys[from] {
			to++
		}
		if to-from > 1 && keys[from]&0xff != 0 { // else they end in these eight bytes
			sortLeads(ids[from:to], lead, keys[from:to], depth+8)
		}
		from = to
	}
}

// sortKeys sorts keys, and what belongs to each of them.
func sortKeys(keys []uint64, ids []int32) {
	for len(keys) > 12 {
		pivot := keys[len(keys)/2]
		i, j := 0, len(keys)-1
		for i <= j {
			for keys[i] < pivot {
				i++
			}
			for keys[j] > pivot {
				j--
			}
			if i <= j {
				keys[i], keys[j] = keys[j], keys[i]
				ids[i], ids[j] = ids[j], ids[i]
				i++
				j--
			}
		}
		sortKeys(keys[:j+1], ids[:j+1])
		keys, ids = keys[i:], ids[i:]
	}
	for n := 1; n < len(keys); n++ {
		for m := n; m > 0 && keys[m] < keys[m-1]; m-- {
			keys[m], keys[m-1] = keys[m-1], keys[m]
			ids[m], ids[m-1] = ids[m-1], ids[m]
		}
	}
}

// group returns the wordings with one lead, those that say most first. They are
// opened and sorted when they are first asked for.
func (ix *index) group(g int32) []int32 {
	ids := ix.ids[ix.first[g]:ix.first[g+1]]
	if ix.sorted[g] {
		return ids
	}
	ix.sorted[g] = true
	for _, id := range ids {
		ix.all[id].open()
	}
	slices.SortFunc(ids, func(a, b int32) int {
		switch {
		case saysMore(&ix.all[a], &ix.all[b]):
			return -1
		case saysMore(&ix.all[b], &ix.all[a]):
			return 1
		}
		return int(a - b)
	})
	for n, id := range ids {
		ix.ends[int(ix.first[g])+n] = endingOf(&ix.all[id])
	}
	// Equal texts stand side by side now.
	for n, id := range ids {
		for m := n - 1; m >= 0 && ix.all[ids[m]].Template == ix.all[id].Template; m-- {
			a, b := &ix.all[ids[m]], &ix.all[id]
			if a.typ != b.typ {
				a.twins = append(a.twins, b)
				b.twins = append(b.twins, a)
			}
		}
	}
	return ids
}

// saysMore orders two wordings that claim the same text: the one with more literal
// bytes wins, then the one with fewer free holes, then the template. The order of
// files never decides.
func saysMore(a, b *Wording) bool {
	if x, y := a.pattern.Fixed(), b.pattern.Fixed(); x != y {
		return x > y
	}
	if x, y := freeHoles(a), freeHoles(b); x != y {
		return x < y
	}
	if a.Template != b.Template {
		return a.Template < b.Template
	}
	// Of equal texts the one that more products send comes first.
	if x, y := strings.Count(a.sent, ","), strings.Count(b.sent, ","); x != y {
		return x > y
	}
	return a.typ.Name < b.typ.Name
}

func freeHoles(w *Wording) int {
	n := 0
	for _, h := range w.pattern.Holes() {
		if h.Kind == pattern.Text {
			n++
		}
	}
	return n
}

// An ending is what a text ends with that a wording claims: comparing eight bytes
// dismisses nearly all wordings of a group without a look at them.
type ending struct {
	bytes, mask uint64 // the last bytes behind the last hole, and which of eight they are
	loose       bool   // says enough to claim a text loosely
}

func endingOf(w *Wording) ending {
	tail, says := w.pattern.Tail(), w.pattern.Fixed()
	e := ending{bytes: lastBytes(tail), loose: says >= looseAt && (w.code != "" || says >= manyBytes)}
	if len(tail) > 0 {
		e.mask = ^uint64(0) >> (64 - 8*min(8, len(tail)))
	}
	return e
}

func (e *ending) fits(last uint64) bool { return (e.bytes^last)&e.mask == 0 }

// lastBytes packs the last eight bytes of a text, the very last one lowest.
func lastBytes(s string) uint64 {
	k := uint64(0)
	for _, c := range []byte(s[max(0, len(s)-8):]) {
		k = k<<8 | uint64(c)
	}
	return k
}

// looseAt is how many literal bytes a wording needs for that.
const looseAt = 14

// find returns the wording that claims a whole text and says most of it, or nil.
// Loose takes any text for a number or an address, where the rest says enough.
func (ix *index) find(text string, loose bool, spans *pattern.Spans) (best *Wording) {
	last := lastBytes(text)
	var at pattern.Spans
	for g := ix.last(text, ""); g >= 0; g = ix.parent[g] {
		if !strings.HasPrefix(text, ix.leads[g]) {
			continue
		}
		for n, id := range ix.group(g) {
			e := &ix.ends[int(ix.first[g])+n]
			if !e.fits(last) || loose && !e.loose {
				continue
			}
			w := &ix.all[id]
			if best != nil && !saysMore(w, best) {
				break
			}
			if w.pattern.Match(text, loose, &at) {
				best, *spans = w, at
				break
			}
		}
	}
	return best
}

// mayClaim reports whether a wording has the start and the end of a text, with a full
// stop behind it or without. It is asked before a text is put together anew.
func (ix *index) mayClaim(text string) bool {
	const stop = "."
	text = strings.TrimSuffix(text, stop)
	bare := lastBytes(text)
	stopped := bare<<8 | uint64(stop[0])
	for g := ix.last(text, stop); g >= 0; g = ix.parent[g] {
		if lead := ix.leads[g]; !strings.HasPrefix(text, lead) && !(strings.TrimSuffix(lead, stop) == text) {
			continue
		}
		for n := range ix.group(g) {
			if e := &ix.ends[int(ix.first[g])+n]; e.fits(bare) || e.fits(stopped) {
				return true
			}
		}
	}
	return false
}

// findStart returns the wording with a code that claims the start of a text, and how
// many bytes of it, or nil.
func (ix *index) findStart(text string, spans *pattern.Spans) (best *Wording, end int) {
	var at pattern.Spans
	for g := ix.last(text, ""); g >= 0; g = ix.parent[g] {
		if !strings.HasPrefix(text, ix.leads[g]) {
			continue
		}
		for _, id := range ix.group(g) {
			w := &ix.all[id]
			if best != nil && !saysMore(w, best) {
				break
			}
			if w.code == "" {
				continue
			}
			if n := w.pattern.MatchPrefix(text, &at); n >= 0 {
				best, end, *spans = w, n, at
				break
			}
		}
	}
	return best, end
}

// behind returns the wording that claims a text whose code was cut off, or the start
// of one unless whole is set, and how many bytes of it, or nil. Without a code, it is
// one of the wordings that have none.
func (ix *index) behind(code, text string, whole bool, spans *pattern.Spans) (best *Wording, end int) {
	r, skip := leadRange{0, int32(len(ix.leads))}, 0
	if code != "" {
		r, skip = ix.codes[code], len(code)+1
	}
	from, to := int(r.from), int(r.to)
	var at pattern.Spans
	for from < to {
		mid := (from + to) / 2
		if lead := ix.leads[mid]; lead[min(skip, len(lead)):] <= text {
			from = mid + 1
		} else {
			to = mid
		}
	}
	for g := int32(from - 1); g >= r.from; g = ix.parent[g] {
		lead := ix.leads[g]
		if len(lead) < skip || !strings.HasPrefix(text, lead[skip:]) {
			continue
		}
		for _, id := range ix.group(g) {
			w := &ix.all[id]
			if w.code != code || best != nil && !saysMore(w, best) {
				continue
			}
			if n := w.pattern.MatchBehind(text, skip, whole, &at); n >= 0 {
				best, end, *spans = w, n, at
				break
			}
		}
	}
	return best, end
}

// key packs the first eight bytes of a text so that keys are in the order of texts.
func key(s string) uint64 {
	if len(s) >= 8 {
		return uint64(s[0])<<56 | uint64(s[1])<<48 | uint64(s[2])<<40 | uint64(s[3])<<32 |
			uint64(s[4])<<24 | uint64(s[5])<<16 | uint64(s[6])<<8 | uint64(s[7])
	}
	k := uint64(0)
	for i := range len(s) {
		k |= uint64(s[i]) << (56 - 8*i)
	}
	return k
}

// last returns the number of the last lead that does not stand behind a text with an
// end put to it, or -1.
func (ix *index) last(text, end string) int32 {
	k := key(text)
	if len(text) < 8 {
		k = key(text + end)
	}
	from, to := 0, len(ix.keys)
	for from < to {
		mid := int(uint(from+to) >> 1)
		if c := ix.keys[mid]; c < k || c == k && notBehind(ix.leads[mid], text, end) {
			from = mid + 1
		} else {
			to = mid
		}
	}
	return int32(from - 1)
}

// notBehind compares a lead with a text and its end.
func notBehind(lead, text, end string) bool {
	if end != "" && strings.HasPrefix(lead, text) {
		return lead[len(text):] <= end
	}
	return lead <= text
}

// cut returns the wording that a text is the start of, if all wordings that it may be
// the start of mean one type, or nil, and how many of its holes the text has.
func (ix *index) cut(text string, spans *pattern.Spans) (found *Wording, holes int) {
	most := 0
	try := func(w *Wording) bool {
		var at pattern.Spans
		n, literal := w.pattern.MatchCut(text, &at)
		switch {
		case literal < most || n < 0:
		case literal > most:
			found, holes, most, *spans = w, n, literal, at
		case w.typ != found.typ:
			found = nil
			return false
		}
		return true
	}
	n, _ := slices.BinarySearch(ix.leads, text)
	for g := n; g < len(ix.leads) && strings.HasPrefix(ix.leads[g], text); g++ {
		for _, id := range ix.group(int32(g)) {
			if !try(&ix.all[id]) {
				return nil, 0
			}
		}
	}
	for g := int32(n - 1); g >= 0; g = ix.parent[g] {
		if !strings.HasPrefix(text, ix.leads[g]) {
			continue
		}
		for _, id := range ix.group(g) {
			if !try(&ix.all[id]) {
				return nil, 0
			}
		}
	}
	return found, holes
}
