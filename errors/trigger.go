package rediserr

import (
	"math/bits"
	"slices"
	"strings"
	"sync"

	"rediserr/errors/internal/pattern"
)

// A trigger tells the few places of a text where an error may start from the many
// where none can, by the first bytes of words. A log of 64 MB has some ten million
// words; all but a few are dismissed here, by a look-up in a bitmap of 8 KB.
//
// Starts of 12, 7 and 4 bytes are kept: the longest that a start has. They are
// hashed, so a place may be taken for a start that is none; none is missed.
type trigger struct {
	// first has the first 4 bytes of all starts: most words are dismissed by it.
	first       bitmap
	four, seven bitmap
	// twelve has most of the starts, and behind one word of all logs stand many numbers:
	// in the smaller map one in twenty of them is taken for a start.
	twelve wideBitmap
	// codes leads from the first word of a text without its code to the codes that
	// it may have had, other than ERR.
	codes map[string][]string
	// classEnds has the last parts of the names of clients' exceptions.
	classEnds bitmap
}

// unmistakable are the codes that are no word of any other program's log: the text
// behind them need not be known. READONLY, BUSY or ASK are not among them.
var unmistakable = map[string]bool{
	"BUSYGROUP": true, "BUSYKEY": true, "CLUSTERDOWN": true, "CROSSSLOT": true, "EXECABORT": true,
	"INPROG": true, "MASTERDOWN": true, "MISCONF": true, "NOAUTH": true, "NOGOODSLAVE": true, "NOGROUP": true,
	"NOMASTERLINK": true, "NOPERM": true, "NOPROTO": true, "NOQUORUM": true, "NOREPLICAS": true, "NOSCRIPT": true,
	"NOTBUSY": true, "TRYAGAIN": true, "UNBLOCKED": true, "UNKILLABLE": true, "WRONGPASS": true, "WRONGTYPE": true,
}

var triggers = sync.OnceValue(func() *trigger {
	t := &trigger{codes: map[string][]string{}}
	c := all()
	t.add(cliMark)
	t.add(spoken)
	for code := range unmistakable {
		t.add(code)
	}
	for i := range clients {
		t.addClasses(&clients[i])
	}
	for _, front := range scriptFronts() {
		t.add(front)
		t.add(strings.TrimPrefix(front, "ERR "))
	}
	for g, lead := range c.index.leads {
		t.add(lead)
		if len(lead) >= 4 {
			continue
		}
		for _, id := range c.index.ids[c.index.first[g]:c.index.first[g+1]] {
			_, _, rest := pattern.Cut(c.wordings[id].source) // it starts with a value
			t.add(strings.TrimLeft(rest, " '\"`:).,"))
		}
	}
	codes := make([]string, 0, len(c.index.codes))
	for code := range c.index.codes {
		codes = append(codes, code)
	}
	slices.Sort(codes)
	for _, code := range codes {
		r := c.index.codes[code]
		for _, lead := range c.index.leads[r.from:r.to] {
			phrase := lead[len(code)+1:]
			t.add(phrase)
			if word, _, ok := strings.Cut(phrase, " "); ok && code != "ERR" {
				t.codes[word] = appendNew(t.codes[word], code)
			}
		}
	}
	return t
})

// addClasses notes the names of a client's exceptions.
func (t *trigger) addClasses(cl *client) {
	var fronts []string
	for _, module := range strings.Fields(cl.modules) {
		if front := module + cl.joint(); len(front) >= longestStart {
			t.add(front) // the names behind it add nothing
		} else {
			fronts = append(fronts, front)
		}
	}
	for rest := cl.classes; rest != ""; {
		var line string
		line, rest, _ = strings.Cut(rest, "\n")
		name, _, _ := strings.Cut(strings.TrimPrefix(line, "?"), " ")
		if name == "" {
			continue
		}
		t.classEnds.set(hashEnd(name))
		t.add(name)
		for _, front := range fronts {
			t.add(front + name)
		}
	}
}

// mayBeClass reports whether a client's exception may have this name. The table of
// classes is made only when one may: that takes a browser a tenth of its start.
func (t *trigger) mayBeClass(name string) bool { return t.classEnds.has(hashEnd(name)) }

// hashEnd hashes the last part of a qualified name.
func hashEnd(name string) uint32 {
	x := uint64(0)
	for i := len(name) - 1; i >= 0 && wordByte(name[i]); i-- {
		x = x*31 + uint64(name[i])
	}
	return hash(x)
}

func appendNew(list []string, s string) []string {
	for _, have := range list {
		if have == s {
			return list
		}
	}
	return append(list, s)
}

// add notes a start. Where quotes and the like stand in it, an escape may stand in the
// paste, so only what is before them counts.
func (t *trigger) add(start string) {
	for start != "" && !wordByte(start[0]) {
		start = start[1:] // a bracket or an arrow: places are looked for by words
	}
	n := 0
	for n < len(start) && n < longestStart && !mayBeEscaped(start[n]) {
		n++
	}
	if n < len(start) && n < 4 {
		n = min(4, len(start)) // Can't: then an escape hides it
	}
	start = start[:n]
	if len(start) >= 4 {
		t.first.set(hash4(start))
	}
	switch {
	case len(start) >= 12:
		t.twelve.set(hash12(start))
	case len(start) >= 7:
		t.seven.set(hash7(start))
	case len(start) >= 4:
		t.four.set(hash4(start))
	}
}

// longestStart is how many bytes of a start are kept.
const longestStart = 12

func mayBeEscaped(c byte) bool {
	switch c {
	case '{', '\'', '"', '`', '\\', '<', '>', '&':
		return true
	}
	return false
}

type bitmap [1 << 10]uint64

func (b *bitmap) set(h uint32)      { b[h>>6&(1<<10-1)] |= 1 << (h & 63) }
func (b *bitmap) has(h uint32) bool { return b[h>>6&(1<<10-1)]&(1<<(h&63)) != 0 }

type wideBitmap [1 << 13]uint64

func (b *wideBitmap) set(h uint32)      { b[h>>6&(1<<13-1)] |= 1 << (h & 63) }
func (b *wideBitmap) has(h uint32) bool { return b[h>>6&(1<<13-1)]&(1<<(h&63)) != 0 }

// The hashes spread the bytes over 16 bits, or 19 for the wide map, by the multiplier of
// Fibonacci hashing.
const golden = 0x9E3779B97F4A7C15

func hash4(s string) uint32 { return hash(uint64(le32(s))) }
func hash7(s string) uint32 { return hash(uint64(le32(s)) | uint64(le32(s[3:]))<<24) }
func hash12(s string) uint32 {
	x := (uint64(le32(s)) | uint64(le32(s[4:]))<<32) + uint64(le32(s[8:]))*golden
	return uint32(x * golden >> 45)
}
func hash(x uint64) uint32 { return uint32(x * golden >> 48) }

func le32(s string) uint32 {
	return uint32(s[0]) | uint32(s[1])<<8 | uint32(s[2])<<16 | uint32(s[3])<<24
}

// at reports whether an error may start at pos, which is the start of a word.
func (t *trigger) at(s string, pos int) bool {
	rest := s[pos:]
	if len(rest) < 4 {
		return false
	}
	h := hash4(rest)
	if !t.first.has(h) {
		return false
	}
	if t.four.has(h) {
		return true
	}
	if len(rest) < 7 {
		return false
	}
	if t.seven.has(hash7(rest)) {
		return true
	}
	return len(rest) >= 12 && t.twelve.has(hash12(rest))
}

// next returns the first place from pos on where an error may start, or -1.
//
// 64 bytes are looked at in one step, eight at a time by arithmetic on a word that holds
// one of them in each byte, and the places in them are bits of one number: byte by byte
// it would take five times as long.
func (t *trigger) next(s string, pos int) int {
	if pos == 0 && t.lineStart(s, 0) {
		return 0
	}
	before := uint64(0) // 1 if the byte before is a word's
	if pos > 0 && wordByte(s[pos-1]) {
		before = 1
	}
	const step = 64
	for ; pos+step <= len(s); pos += step {
		words, specials := uint64(0), uint64(0)
		for i := 0; i < step; i += 8 {
			x := le64(s[pos+i:])
			words |= topBits(wordBytes(x)) << i
			specials |= topBits(equal(x, '\\')|equal(x, '\n')|equal(x, '\x1b')) << i
		}
		for at := words&^(words<<1|before) | specials; at != 0; at &= at - 1 {
			i := pos + bits.TrailingZeros64(at)
			// Nearly all words end here; place has the same test, but costs a call.
			if i+4 <= len(s) && at&-at&specials == 0 && !t.first.has(hash4(s[i:i+4])) {
				continue
			}
			if found := t.place(s, i); found >= 0 {
				return found
			}
		}
		before = words >> (step - 1)
	}
	for inWord := before != 0; pos < len(s); pos++ {
		was := inWord
		inWord = wordByte(s[pos])
		if inWord && was {
			continue
		}
		if found := t.place(s, pos); found >= 0 {
			return found
		}
	}
	return -1
}

// place reports where an error may start by the byte at i, which starts a word or is
// one that something may start behind, or -1.
func (t *trigger) place(s string, i int) int {
	switch c := s[i]; {
	case c == '\n':
		if t.lineStart(s, i+1) {
			return i + 1
		}
	case c == '\x1b':
		return i // colours: what stands behind them is seen when they are gone
	case c == '\\':
		// An escape: \n stands before what starts a line.
		if i+2 < len(s) && s[i+1] != '\\' && wordByte(s[i+2]) && t.at(s, i+2) {
			return i + 2
		}
	case i+4 <= len(s) && wordByte(c) && t.first.has(hash4(s[i:i+4])) && t.at(s, i):
		return i
	}
	return -1
}

// lineStart reports whether a line that starts at pos is an error by its first byte.
func (t *trigger) lineStart(s string, pos int) bool {
	if pos+1 >= len(s) {
		return false
	}
	return s[pos] == '-' && 'A' <= s[pos+1] && s[pos+1] <= 'Z' || s[pos] == '!' && blobError(s[pos:]).End > 0
}

// Each byte of such a number is worked on by itself, as no sum goes beyond a byte.
const (
	ones = 0x0101010101010101
	tops = 0x8080808080808080
	low7 = 0x7F7F7F7F7F7F7F7F
	// gather moves the lowest bit of each byte into the highest byte.
	gather = 0x0102040810204080
)

// wordBytes sets the top bit of each byte that wordByte is true for.
func wordBytes(x uint64) uint64 {
	b := x & low7
	l := b | 0x20*ones
	letters := (l + (0x80-'a')*ones) &^ (l + (0x7F-'z')*ones)
	digits := (b + (0x80-'0')*ones) &^ (b + (0x7F-'9')*ones)
	return (letters | digits | equal(b, '_') | x) & tops
}

// topBits gathers the top bits of the bytes in the lowest eight.
func topBits(x uint64) uint64 { return x >> 7 * gather >> 56 }

// equal sets the top bit of each byte that is c, which is below 0x80.
func equal(x uint64, c uint64) uint64 {
	y := x ^ c*ones
	return ^(y&low7 + low7) &^ y & tops
}

func le64(s string) uint64 {
	return uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24 |
		uint64(s[4])<<32 | uint64(s[5])<<40 | uint64(s[6])<<48 | uint64(s[7])<<56
}
