// Package pattern matches texts against message templates. It knows nothing of
// Redis.
//
// A template is literal text with named holes:
//
//	template = { literal | hole } .
//	hole     = "{" Name [ "=" fixed ] "}" .
//	Name     = upper-case letter { letter | digit } .
//
// Any other brace is literal text. Two holes never touch: without a literal
// between them nothing would say where the first one ends.
//
// What a hole may hold is its [Kind], which the caller knows by the hole's name. A
// hole with a fixed text holds just that: "{Command=EXEC} without MULTI" matches one
// text only, and says that EXEC in it is the command.
//
// Matching is one pass without backtracking. An inner hole ends where the
// literal behind it is first found, so it is as short as it can be; the last
// hole takes the rest. Text that comes from users can hold any bytes, a literal
// of the template too, and then the shortest reading is the one given.
package pattern

import (
	"errors"
	"strings"
)

// A Kind says which texts a hole holds.
type Kind uint8

const (
	Text    Kind = iota // any bytes, also none
	Number              // up to 18 digits, with or without a sign before them
	Word                // one or more bytes without blanks
	Address             // host:port, a Word with a port behind its last colon
	Fixed               // the text that the template gives
)

// A Hole is one named hole of a template.
type Hole struct {
	Name  string
	Kind  Kind
	Fixed string // the text of a hole of kind Fixed
}

// A Span is a half-open range of bytes in the matched text.
type Span struct{ Start, End int }

// MaxHoles is the largest number of holes in a template.
const MaxHoles = 12

// Spans holds what each hole of a template matched, in the template's order.
type Spans [MaxHoles]Span

// A Pattern is a compiled template.
type Pattern struct {
	lits  []string // what stands before each hole, and behind the last one
	holes []Hole
	fixed int // number of literal bytes
}

// Compile compiles a template. Kind tells the kind of a hole by its name, and
// reports false for a name it does not know, which is an error.
func Compile(template string, kind func(name string) (Kind, bool)) (Pattern, error) {
	p := Pattern{}
	rest := template
	for {
		lit, name, tail := Cut(rest)
		p.lits = append(p.lits, lit)
		p.fixed += len(lit)
		if name == "" {
			return p, nil
		}
		name, fixed, isFixed := strings.Cut(name, "=")
		k, ok := kind(name)
		if isFixed {
			k = Fixed
			p.fixed += len(fixed)
		}
		switch {
		case !ok:
			return p, errors.New("no field for hole {" + name + "} in template " + template)
		case lit == "" && len(p.holes) > 0:
			return p, errors.New("hole {" + name + "} touches the one before it in template " + template)
		case len(p.holes) == MaxHoles:
			return p, errors.New("more holes than a template may have in " + template)
		}
		p.holes = append(p.holes, Hole{name, k, fixed})
		rest = tail
	}
}

// Lead returns the text that each match starts with: the template up to its first
// hole that is not fixed.
func Lead(template string) string {
	lead := ""
	for {
		lit, name, rest := Cut(template)
		lead += lit
		_, fixed, ok := strings.Cut(name, "=")
		if !ok {
			return lead
		}
		lead += fixed
		template = rest
	}
}

// Plain returns the template with its fixed holes as plain text.
func Plain(template string) string {
	plain := ""
	for {
		lit, name, rest := Cut(template)
		plain += lit
		if name == "" {
			return plain
		}
		if _, fixed, ok := strings.Cut(name, "="); ok {
			plain += fixed
		} else {
			plain += "{" + name + "}"
		}
		template = rest
	}
}

// Cut splits a template at its first hole. The name is empty if there is none; it has
// the equals sign and the text of a hole that is fixed.
func Cut(s string) (lit, name, rest string) {
	for from := 0; ; {
		i := strings.IndexByte(s[from:], '{')
		if i < 0 {
			return s, "", ""
		}
		i += from
		n := nameLen(s[i+1:])
		if n > 0 && i+1+n < len(s) && s[i+1+n] == '=' {
			if end := strings.IndexByte(s[i+1+n:], '}'); end > 1 {
				n += end
			}
		}
		if n > 0 && i+1+n < len(s) && s[i+1+n] == '}' {
			return s[:i], s[i+1 : i+1+n], s[i+n+2:]
		}
		from = i + 1
	}
}

// nameLen returns the length of the hole's name at the start of s, or 0.
func nameLen(s string) int {
	n := 0
	for n < len(s) {
		c := s[n]
		upper := 'A' <= c && c <= 'Z'
		if n == 0 && !upper || !upper && !('a' <= c && c <= 'z') && !isDigit(c) {
			break
		}
		n++
	}
	return n
}

// Holes returns the pattern's holes in their order. The caller must not change them.
func (p *Pattern) Holes() []Hole { return p.holes }

// Fixed returns the number of literal bytes, the measure of how much a match says.
func (p *Pattern) Fixed() int { return p.fixed }

// Tail returns the literal text behind the last hole.
func (p *Pattern) Tail() string { return p.lits[len(p.lits)-1] }

// Match reports whether the whole text fits the pattern, and where its holes are. With
// loose set, any text will do for a number, a word or an address.
func (p *Pattern) Match(text string, loose bool, spans *Spans) bool {
	end := p.match(text, 0, spans, true, loose)
	return end == len(text)
}

// MatchPrefix reports how many bytes at the start of text fit the pattern, or -1.
// A last hole of kind Text takes all the text there is.
func (p *Pattern) MatchPrefix(text string, spans *Spans) int {
	return p.match(text, 0, spans, false, false)
}

// MatchBehind is Match, or MatchPrefix unless whole, for a text that lacks the first
// skip bytes of the template, which are literal. It returns how many bytes fit, or -1.
func (p *Pattern) MatchBehind(text string, skip int, whole bool, spans *Spans) int {
	n := p.match(text, skip, spans, whole, false)
	if whole && n != len(text) {
		return -1
	}
	return n
}

func (p *Pattern) match(text string, skip int, spans *Spans, whole, loose bool) int {
	lead := p.lits[0]
	lead = lead[min(skip, len(lead)):]
	if !strings.HasPrefix(text, lead) {
		return -1
	}
	pos := len(lead)
	for i, hole := range p.holes {
		lit := p.lits[i+1]
		last := i == len(p.holes)-1
		if loose && hole.Kind != Fixed {
			hole.Kind = Text
		}
		end := 0
		switch {
		case hole.Kind == Fixed:
			if !strings.HasPrefix(text[pos:], hole.Fixed) {
				return -1
			}
			end = pos + len(hole.Fixed)
		case hole.Kind == Number:
			end = pos + numberLen(text[pos:])
		case (hole.Kind == Word || hole.Kind == Address) && (lit == "" || blankStart(lit)):
			// A word that ends at a blank or at the end may hold anything else.
			end = pos + wordLen(text[pos:])
		case last && lit == "":
			end = len(text)
		case last && whole:
			end = len(text) - len(lit)
		default:
			n := strings.Index(text[pos:], lit)
			if n < 0 {
				return -1
			}
			end = pos + n
		}
		if end < pos || !strings.HasPrefix(text[end:], lit) || hole.Kind != Text && hole.Kind != Fixed && !fits(hole.Kind, text[pos:end]) {
			return -1
		}
		spans[i] = Span{pos, end}
		pos = end + len(lit)
	}
	return pos
}

// leastCut is how many bytes of a literal must be seen of a text that ends inside it.
const leastCut = 4

// MatchCut reads a text that ends inside one of the pattern's literals, as one that was
// cut off does. It returns how many holes stand before the cut, and how many literal
// bytes the text has, or -1.
func (p *Pattern) MatchCut(text string, spans *Spans) (holes, literal int) {
	pos := 0
	for i, lit := range p.lits {
		rest := text[pos:]
		if i > 0 {
			hole := p.holes[i-1]
			n := strings.Index(rest, lit)
			if hole.Kind == Fixed {
				n = len(hole.Fixed)
				if !strings.HasPrefix(rest, hole.Fixed) {
					return 0, -1
				}
				literal += n
			} else if n < 0 || lit == "" {
				n = cutInside(rest, lit)
			}
			if n < 0 || hole.Kind != Text && hole.Kind != Fixed && !fits(hole.Kind, rest[:n]) {
				return 0, -1
			}
			spans[i-1] = Span{pos, pos + n}
			pos += n
			rest = rest[n:]
		}
		if len(rest) < len(lit) {
			if !strings.HasPrefix(lit, rest) || len(rest) < leastCut {
				return 0, -1
			}
			return i, literal + len(rest)
		}
		if !strings.HasPrefix(rest, lit) {
			return 0, -1
		}
		pos += len(lit)
		literal += len(lit)
	}
	return 0, -1 // it is whole
}

// cutInside returns where the start of a literal stands at the end of s, or -1.
func cutInside(s, lit string) int {
	for n := min(len(lit)-1, len(s)); n >= leastCut; n-- {
		if strings.HasSuffix(s, lit[:n]) {
			return len(s) - n
		}
	}
	return -1
}

// Append appends the template with its holes filled, what Match would read back.
func (p *Pattern) Append(dst []byte, value func(hole int) string) []byte {
	for i, lit := range p.lits {
		dst = append(dst, lit...)
		if i < len(p.holes) {
			dst = append(dst, value(i)...)
		}
	}
	return dst
}

// Fits reports whether a text is of a kind.
func Fits(k Kind, s string) bool { return fits(k, s) }

func fits(k Kind, s string) bool {
	switch k {
	case Number:
		n := numberLen(s)
		return n > 0 && n == len(s) && n <= maxDigits
	case Word:
		n := wordLen(s)
		return n > 0 && n == len(s)
	case Address:
		_, _, ok := SplitAddress(s)
		return ok && wordLen(s) == len(s)
	}
	return true
}

// maxDigits is how long a number may be, so that every one fits in an int.
const maxDigits = 18

// SplitAddress finds the host and the port of an address. The port is behind the last
// colon, as servers print IPv6 addresses without brackets; with brackets, the host is
// what they hold. The host may be empty.
func SplitAddress(s string) (host, port Span, ok bool) {
	i := strings.LastIndexByte(s, ':')
	if i < 0 || len(s)-i-1 == 0 || len(s)-i-1 > len("65535") {
		return host, port, false
	}
	n := 0
	for _, c := range []byte(s[i+1:]) {
		if !isDigit(c) {
			return host, port, false
		}
		n = n*10 + int(c-'0')
	}
	host, port = Span{0, i}, Span{i + 1, len(s)}
	if i >= 2 && s[0] == '[' && s[i-1] == ']' {
		host = Span{1, i - 1}
	}
	return host, port, n <= 65535
}

func numberLen(s string) int {
	n := 0
	if n < len(s) && (s[n] == '-' || s[n] == '+') {
		n++
	}
	digits := n
	for n < len(s) && isDigit(s[n]) {
		n++
	}
	if n == digits {
		return 0
	}
	return n
}

func wordLen(s string) int {
	n := 0
	for n < len(s) && s[n] != ' ' && s[n] != '\t' && s[n] != '\r' && s[n] != '\n' {
		n++
	}
	return n
}

func isDigit(c byte) bool { return '0' <= c && c <= '9' }

func blankStart(s string) bool { return s[0] == ' ' || s[0] == '\t' }
