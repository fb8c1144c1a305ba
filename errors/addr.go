package rediserr

import (
	"strings"

	"rediserr/errors/internal/pattern"
)

// Addr is the address of a node, as a redirect or a message names it.
type Addr struct {
	// Host is a name or an address, an IPv6 address without brackets. It is empty
	// if the server does not know its own name: then the host is the one that was
	// asked. It is "?" if the node knows no address for the other one.
	Host string
	// Port is the TCP port.
	Port int
}

// String returns the address as host:port, with brackets around IPv6.
func (a Addr) String() string {
	host := a.Host
	if strings.IndexByte(host, ':') >= 0 {
		host = "[" + host + "]"
	}
	return host + ":" + itoa(a.Port)
}

// splitList finds the words of a list: those in single, double or backquotes, or, if
// there is no quote, those between commas. Python's b may stand before a quote. A
// quote inside a word ends it only if a separator or the end follows. The last word
// may lack its end: servers cut such lists at 128 bytes.
func splitList(s string) []pattern.Span {
	const quotes = "'\"`"
	var words []pattern.Span
	if !strings.ContainsAny(s, quotes) {
		for pos := 0; pos < len(s); {
			end := pos + len(s[pos:])
			if n := strings.IndexByte(s[pos:], ','); n >= 0 {
				end = pos + n
			}
			if word := strings.Trim(s[pos:end], " "); word != "" {
				start := pos + strings.Index(s[pos:end], word)
				words = append(words, pattern.Span{Start: start, End: start + len(word)})
			}
			pos = end + 1
		}
		return words
	}
	for pos := 0; pos < len(s); {
		open := strings.IndexAny(s[pos:], quotes)
		if open < 0 {
			break
		}
		open += pos
		quote, start := s[open], open+1
		end := start
		for end < len(s) && !(s[end] == quote && endsWord(s[end+1:])) {
			end++
		}
		words = append(words, pattern.Span{Start: start, End: end})
		pos = end + 1
	}
	return words
}

func endsWord(rest string) bool {
	return rest == "" || strings.IndexByte(" ,)]}", rest[0]) >= 0
}
