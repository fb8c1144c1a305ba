package jsontext

import (
	"errors"
	"strconv"
	"strings"
	"unicode/utf8"
)

var errSyntax = errors.New("it is no valid JSON")

// Member returns the string that the JSON object s has under key. It reports an
// error if s is no JSON object, or if the value there is no string; found is false
// if there is none.
func Member(s, key string) (value string, found bool, err error) {
	r := reader{s: s}
	r.blanks()
	if !r.byte('{') {
		return "", false, errSyntax
	}
	r.blanks()
	for first := true; !r.byte('}'); first = false {
		if !first {
			if !r.byte(',') {
				return "", false, errSyntax
			}
			r.blanks()
		}
		name, ok := r.string()
		r.blanks()
		if !ok || !r.byte(':') {
			return "", false, errSyntax
		}
		r.blanks()
		if name == key {
			at := r.pos
			if value, found = r.string(); !found {
				if r.pos = at; !r.skip(maxDepth) {
					return "", false, errSyntax
				}
				return "", false, errors.New("the value of " + strconv.Quote(key) + " is no string")
			}
		} else if !r.skip(maxDepth) {
			return "", false, errSyntax
		}
		r.blanks()
	}
	r.blanks()
	if r.pos < len(r.s) {
		return "", false, errSyntax
	}
	return value, found, nil
}

// maxDepth bounds the nesting of values that are skipped.
const maxDepth = 100

type reader struct {
	s   string
	pos int
}

func (r *reader) blanks() {
	for r.pos < len(r.s) && (r.s[r.pos] == ' ' || r.s[r.pos] == '\t' || r.s[r.pos] == '\n' || r.s[r.pos] == '\r') {
		r.pos++
	}
}

// byte reads c if it stands here.
func (r *reader) byte(c byte) bool {
	if r.pos < len(r.s) && r.s[r.pos] == c {
		r.pos++
		return true
	}
	return false
}

func (r *reader) string() (string, bool) {
	if !r.byte('"') {
		return "", false
	}
	var buf []byte
	for r.pos < len(r.s) {
		c := r.s[r.pos]
		r.pos++
		switch {
		case c == '"':
			return string(buf), true
		case c < ' ':
			return "", false
		case c != '\\':
			buf = append(buf, c)
			continue
		}
		text, n := Escape(r.s[r.pos-1:])
		if n == 0 || r.s[r.pos] == '\'' || r.s[r.pos] == '`' || r.s[r.pos] == 'x' {
			return "", false // an escape, but not one of JSON
		}
		buf = append(buf, text...)
		r.pos += n - 1
	}
	return "", false
}

// skip reads one value of any kind.
func (r *reader) skip(depth int) bool {
	r.blanks()
	if depth == 0 || r.pos == len(r.s) {
		return false
	}
	switch c := r.s[r.pos]; c {
	case '"':
		_, ok := r.string()
		return ok
	case '{', '[':
		r.pos++
		end := c + 2 // ']' and '}' stand two places behind in ASCII
		r.blanks()
		for first := true; !r.byte(end); first = false {
			if !first && !r.byte(',') {
				return false
			}
			if c == '{' {
				r.blanks()
				if _, ok := r.string(); !ok {
					return false
				}
				r.blanks()
				if !r.byte(':') {
					return false
				}
			}
			if !r.skip(depth - 1) {
				return false
			}
			r.blanks()
		}
		return true
	}
	start := r.pos
	for r.pos < len(r.s) && isWord(r.s[r.pos]) {
		r.pos++
	}
	switch word := r.s[start:r.pos]; word {
	case "true", "false", "null":
		return true
	default:
		_, err := strconv.ParseFloat(word, 64)
		return err == nil && isNumber(word)
	}
}

// isNumber holds a number to JSON's form: Go reads 007, +1, .5, 1., 0x1p-2 and inf, too.
func isNumber(s string) bool {
	s = strings.TrimPrefix(s, "-")
	whole := digits(s)
	if whole == 0 || whole > 1 && s[0] == '0' {
		return false
	}
	if s = s[whole:]; strings.HasPrefix(s, ".") {
		n := digits(s[1:])
		if n == 0 {
			return false
		}
		s = s[1+n:]
	}
	if s != "" && (s[0] == 'e' || s[0] == 'E') {
		s = s[1:]
		if s != "" && (s[0] == '+' || s[0] == '-') {
			s = s[1:]
		}
		return s != "" && digits(s) == len(s)
	}
	return s == ""
}

// digits counts the digits at the start of a text.
func digits(s string) int {
	n := 0
	for n < len(s) && '0' <= s[n] && s[n] <= '9' {
		n++
	}
	return n
}

func isWord(c byte) bool {
	return 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || '0' <= c && c <= '9' || c == '-' || c == '+' || c == '.'
}

// Escape reads the backslash escape at the start of s, of those that JSON,
// JavaScript, Python, Go and Ruby share. It returns what it stands for and its
// length, which is 0 if it is none.
func Escape(s string) (text string, width int) {
	if len(s) < 2 {
		return "", 0
	}
	switch s[1] {
	case '\\', '"', '\'', '`', '/':
		return s[1:2], 2
	case 'n':
		return "\n", 2
	case 'r':
		return "\r", 2
	case 't':
		return "\t", 2
	case 'b':
		return "\b", 2
	case 'f':
		return "\f", 2
	case 'x':
		if len(s) >= 4 {
			if n, ok := hex(s[2:4]); ok {
				return string([]byte{byte(n)}), 4
			}
		}
	case 'u':
		if r, ok := utf16Unit(s); ok {
			const high, low, end = 0xD800, 0xDC00, 0xE000
			if high <= r && r < low {
				if second, ok := utf16Unit(s[6:]); ok && low <= second && second < end {
					return string((r-high)<<10 | (second - low) + 0x10000), 12
				}
			}
			if !utf8.ValidRune(r) {
				r = utf8.RuneError
			}
			return string(r), 6
		}
	}
	return "", 0
}

func utf16Unit(s string) (rune, bool) {
	if len(s) < 6 || s[0] != '\\' || s[1] != 'u' {
		return 0, false
	}
	return hex(s[2:6])
}

// hex reads a hexadecimal number. strconv.ParseUint would do the same, and bring
// the quoting of its error messages into the browser module.
func hex(s string) (rune, bool) {
	n := rune(0)
	for _, c := range []byte(s) {
		switch {
		case '0' <= c && c <= '9':
			c -= '0'
		case 'a' <= c && c <= 'f':
			c -= 'a' - 10
		case 'A' <= c && c <= 'F':
			c -= 'A' - 10
		default:
			return 0, false
		}
		n = n<<4 | rune(c)
	}
	return n, true
}
