package rediserr

import (
	"strings"

	"rediserr/internal/jsontext"
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
		text, width := jsontext.Escape(v.text[pos:])
		if width == 0 {
			b.keep(pos, pos+1)
			pos++
			continue
		}
		b.replace(text, pos, pos+width)
		pos += width
	}
}
