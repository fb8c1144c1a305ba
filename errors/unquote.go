package rediserr

import (
	"strconv"
	"strings"
	"unicode/utf8"
)

// unquote undoes the quotes around a whole line, with its escapes: "...", '...',
// `...` and Python's b'...' and u'...'.
func unquote(v view) (view, bool) {
	s := v.text
	start := 0
	if len(s) > 1 && strings.IndexByte("bBuUrR", s[0]) >= 0 && (s[1] == '\'' || s[1] == '"') {
		start = 1
	}
	s = strings.TrimRight(s, ",;")
	if len(s) < start+2 || strings.IndexByte("'\"`", s[start]) < 0 || s[len(s)-1] != s[start] {
		return v, false
	}
	return unescape(v.slice(start+1, len(s)-1)), true
}

// unescape undoes backslash escapes, those that JSON, JavaScript, Python, Go and
// Ruby share. What is no escape stays as it is.
func unescape(v view) view {
	if strings.IndexByte(v.text, '\\') < 0 {
		return v
	}
	b := viewBuilder{from: v}
	pos := 0
	for {
		n := strings.IndexByte(v.text[pos:], '\\')
		if n < 0 {
			b.keep(pos, len(v.text))
			return b.view()
		}
		b.keep(pos, pos+n)
		pos += n
		text, width := escape(v.text[pos:])
		if width == 0 {
			b.keep(pos, pos+1)
			pos++
			continue
		}
		b.replace(text, pos, pos+width)
		pos += width
	}
}

// escape reads the escape sequence at the start of s, and returns what it stands
// for and its length, which is 0 if it is none.
func escape(s string) (text string, width int) {
	if len(s) < 2 {
		return "", 0
	}
	switch c := s[1]; c {
	case '\\', '"', '\'', '`', '/':
		return s[1:2], 2
	case 'n':
		return "\n", 2
	case 'r':
		return "\r", 2
	case 't':
		return "\t", 2
	case 'x':
		if len(s) >= 4 {
			if n, err := strconv.ParseUint(s[2:4], 16, 8); err == nil {
				return string([]byte{byte(n)}), 4
			}
		}
	case 'u':
		if r, ok := utf16Unit(s); ok {
			const surr1, surr2, surr3 = 0xD800, 0xDC00, 0xE000
			if surr1 <= r && r < surr2 {
				if low, ok := utf16Unit(s[6:]); ok && surr2 <= low && low < surr3 {
					return string((r-surr1)<<10 | (low - surr2) + 0x10000), 12
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
	n, err := strconv.ParseUint(s[2:6], 16, 16)
	return rune(n), err == nil
}
