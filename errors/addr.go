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

// splitAddr finds the host and the port. The port is behind the last colon, as a
// server prints IPv6 addresses without brackets.
func splitAddr(s string) (host, port pattern.Span, ok bool) {
	i := strings.LastIndexByte(s, ':')
	if i < 0 {
		return host, port, false
	}
	host, port = pattern.Span{End: i}, pattern.Span{Start: i + 1, End: len(s)}
	if n, ok := atoi(s[i+1:]); !ok || n < 0 || n > 65535 || s[i+1] == '+' {
		return host, port, false
	}
	if i >= 2 && s[0] == '[' && s[i-1] == ']' {
		host = pattern.Span{Start: 1, End: i - 1}
	}
	return host, port, true
}

// splitList finds the words of a list in single, double or backquotes, with or
// without a comma between them, and Python's b before the quote. A quote inside a
// word ends it only if a separator or the end follows. The last word may lack its
// end: servers cut the list at 128 bytes.
func splitList(s string) []pattern.Span {
	var words []pattern.Span
	for pos := 0; pos < len(s); {
		open := strings.IndexAny(s[pos:], "'\"`")
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
