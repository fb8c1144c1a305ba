package rediserr

import "strings"

// Layers that lie around what a server or client said, and how each is undone. All
// give views, so that offsets into the paste are kept.

// plain returns a line without terminal colours and with HTML's entities undone.
func plain(v view) view {
	if strings.IndexByte(v.text, '\x1b') >= 0 {
		v = withoutColours(v)
	}
	if n := strings.IndexByte(v.text, '&'); n >= 0 && strings.IndexByte(v.text[n:], ';') > 0 {
		v = withoutEntities(v)
	}
	return v
}

// withoutColours drops terminal escapes: ESC [ ... letter.
func withoutColours(v view) view {
	b := viewBuilder{from: v}
	pos := 0
	for {
		n := strings.IndexByte(v.text[pos:], '\x1b')
		if n < 0 {
			b.keep(pos, len(v.text))
			return b.view()
		}
		b.keep(pos, pos+n)
		pos += n + 1
		if pos < len(v.text) && v.text[pos] == '[' {
			for pos++; pos < len(v.text) && (v.text[pos] < '@' || v.text[pos] > '~'); {
				pos++
			}
			pos = min(pos+1, len(v.text))
		}
	}
}

// entities are those that pages make of the characters that error texts hold.
var entities = [...]struct{ name, text string }{
	{"&quot;", `"`}, {"&#34;", `"`}, {"&#x22;", `"`},
	{"&#39;", "'"}, {"&#039;", "'"}, {"&#x27;", "'"}, {"&apos;", "'"},
	{"&lt;", "<"}, {"&#60;", "<"}, {"&gt;", ">"}, {"&#62;", ">"},
	{"&#96;", "`"}, {"&#x60;", "`"}, {"&nbsp;", " "}, {"&#10;", "\n"}, {"&amp;", "&"},
}

func withoutEntities(v view) view {
	b := viewBuilder{from: v}
	pos, kept := 0, 0
	for {
		n := strings.IndexByte(v.text[pos:], '&')
		if n < 0 {
			break
		}
		pos += n
		width := 1
		for _, e := range entities {
			if strings.HasPrefix(v.text[pos:], e.name) {
				b.keep(kept, pos)
				width = len(e.name)
				b.replace(e.text, pos, pos+width)
				kept = pos + width
				break
			}
		}
		pos += width
	}
	if kept == 0 {
		return v
	}
	b.keep(kept, len(v.text))
	return b.view()
}

// A quoted is a string in double quotes inside a line, with escapes in it.
type quoted struct{ start, end int } // of what is between the quotes

// escapedStrings finds the strings of a line that hold escapes: in JSON, in logfmt
// and in what Go and Python print. Strings without are read where they stand.
func escapedStrings(s string) []quoted {
	if strings.IndexByte(s, '\\') < 0 {
		return nil
	}
	var list []quoted
	for pos := 0; pos < len(s); {
		n := strings.IndexByte(s[pos:], '"')
		if n < 0 {
			break
		}
		start := pos + n + 1
		if start > 1 && s[start-2] == '\\' {
			pos = start
			continue
		}
		end, escaped := start, false
		for end < len(s) && s[end] != '"' {
			if s[end] == '\\' {
				escaped = true
				end++
			}
			end++
		}
		if end >= len(s) {
			if escaped { // cut: the rest is the string
				list = append(list, quoted{start, len(s)})
			}
			break
		}
		if escaped {
			list = append(list, quoted{start, end})
		}
		pos = end + 1
	}
	return list
}
