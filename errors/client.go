package rediserr

import (
	"slices"
	"strings"
	"sync"
)

// A client says how a client library prints its exceptions.
type client struct {
	library string
	// module is what stands before the class in a qualified name: redis.exceptions
	module string
	// classes has a line for each class: its name, the type that it is to us, and
	// the codes that the client cuts off the text.
	classes string
}

// A class is one line of a client's table.
type class struct {
	library   string
	name      string // as printed, with the module
	typ       *Type
	codes     []string
	ambiguous bool // other clients have a class of this name
}

var clients = []client{coredisClient, redisPyClient}

// classes leads from the names of exceptions to what they mean; a name without its
// module is there too.
var classes = sync.OnceValue(func() map[string]*class {
	c := all()
	m := map[string]*class{}
	for _, cl := range clients {
		for _, line := range strings.Split(strings.TrimSpace(cl.classes), "\n") {
			words := strings.Fields(line)
			k := &class{library: cl.library, name: cl.module + "." + words[0], typ: c.byName[words[1]], codes: words[2:]}
			if k.typ == nil {
				panic("rediserr: " + cl.library + " names a type that is not in the catalogue: " + words[1])
			}
			m[k.name] = k
			if other := m[words[0]]; other != nil {
				short := *other
				short.ambiguous, short.library = true, ""
				if short.typ != k.typ {
					short.typ = nil
				}
				for _, code := range k.codes {
					if !slices.Contains(short.codes, code) {
						short.codes = append(short.codes[:len(short.codes):len(short.codes)], code)
					}
				}
				m[words[0]] = &short
			} else {
				short := *k
				short.name = words[0]
				m[words[0]] = &short
			}
		}
	}
	return m
})

// byClass finds a client's exception whose name starts at pos, and its text.
func (s *scanner) byClass(v view, pos, end int) (c candidate, next int) {
	if pos > 0 && v.text[pos-1] == '.' {
		return c, 0 // in the middle of a qualified name
	}
	for end+1 < len(v.text) && v.text[end] == '.' && wordByte(v.text[end+1]) {
		for end++; end < len(v.text) && wordByte(v.text[end]); end++ {
		}
	}
	k := classes()[v.text[pos:end]]
	if k == nil {
		return c, 0
	}
	qualified := strings.IndexByte(v.text[pos:end], '.') >= 0
	c = candidate{codes: k.codes, client: ClientInfo{Library: k.library, Exception: k.name}}
	if qualified {
		c.typ = k.typ // a bare name such as ConnectionError is not proof enough
	}
	rest := v.slice(end, len(v.text))
	switch {
	case strings.HasPrefix(rest.text, ": "):
		c.view = rest.slice(2, len(rest.text)).trim()
	case strings.HasPrefix(rest.text, "("):
		inner, ok := unquote(rest.slice(1, max(1, strings.LastIndexByte(rest.text, ')'))).trim())
		if !ok {
			return c, 0
		}
		c.view = inner
	case rest.text == "" || rest.text == ":":
		c.view = v.slice(end, end)
	default:
		return c, 0
	}
	if c.view.text == "" {
		if !qualified {
			return c, 0
		}
		c.view = c.view.slice(0, 0)
	}
	c.view = withoutPipeline(c.view)
	return c, len(v.text)
}

// withoutPipeline drops what redis-py and coredis put before the error of a command
// in a pipeline, and the tuple that asyncio prints around it.
func withoutPipeline(v view) view {
	if !strings.HasPrefix(v.text, "Command # ") {
		return v
	}
	const mark = " of pipeline caused error: "
	n := strings.Index(v.text, mark)
	if n < 0 {
		return v
	}
	v = v.slice(n+len(mark), len(v.text))
	if s := v.text; strings.HasPrefix(s, "(") && strings.HasSuffix(s, ",)") {
		if inner, ok := unquote(v.slice(1, len(s)-2)); ok {
			return inner
		}
	}
	return v
}
