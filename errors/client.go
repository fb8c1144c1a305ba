package rediserr

import (
	"slices"
	"strings"
	"sync"
)

// A client says how a client library names its exceptions.
type client struct {
	library string
	// modules are what stands before the class in a qualified name, such as
	// redis.exceptions, with blanks between.
	modules string
	// join is what stands between module and class. Empty stands for a dot.
	join string
	// classes has a line for each class: its name, the type that it is to us, and
	// the codes that the client cuts off its text. A dash as the type says that the
	// class is a wrapper that means nothing by itself. A question mark before the
	// name says that without its module it is too common to prove anything.
	classes string
}

// A class is one line of a client's table.
type class struct {
	library string
	typ     *Type
	codes   []string
}

var clients = []client{coredisClient, redisPyClient, jedisClient, lettuceClient, redissonClient, springDataRedisClient, stackExchangeRedisClient, ioredisClient, nodeRedisClient, bullMQClient, glideNodeClient, redisRbClient, redisClientRbClient, connectionPoolClient, redlockRbClient, phpRedisClient, predisClient, laravelClient, credisClient, redisRsClient, glideCoreClient, goRedisClient, rueidisClient, redisPlusPlusClient, glidePythonClient, glideJavaClient}

// classes leads from the names of exceptions to what they mean, with the module
// before the name and without. Where two libraries have a class of one name, the bare
// name stands for both: of no library, and of no type unless they agree on it.
var classes = sync.OnceValue(func() map[string]class {
	c := all()
	m := map[string]class{}
	for _, cl := range clients {
		join := cl.join
		if join == "" {
			join = "."
		}
		for _, line := range strings.Split(strings.TrimSpace(cl.classes), "\n") {
			words := strings.Fields(line)
			name, common := strings.CutPrefix(words[0], "?")
			k := class{cl.library, c.byName[words[1]], words[2:]}
			if k.typ == nil && words[1] != "-" {
				panic("rediserr: the table of " + cl.library + " names a type that is not in the catalogue: " + words[1])
			}
			for _, module := range strings.Fields(cl.modules) {
				m[module+join+name] = k
			}
			if other, ok := m[name]; ok {
				k = other.and(k)
			}
			if common {
				k.typ = nil
			}
			m[name] = k
		}
	}
	return m
})

// and is the class that stands for both.
func (k class) and(other class) class {
	both := class{codes: slices.Clone(k.codes)}
	if k.typ == other.typ {
		both.typ = k.typ
	}
	for _, code := range other.codes {
		if !slices.Contains(both.codes, code) {
			both.codes = append(both.codes, code)
		}
	}
	return both
}

// byClass finds a client's exception whose name starts at pos, and its text. The
// forms are: "module.Class: text", "module.Class" alone, and Class('text').
func (s *scanner) byClass(v view, pos, end int) (candidate, bool) {
	var c candidate
	if pos > 0 && v.text[pos-1] == '.' {
		return c, false // in the middle of a qualified name
	}
	for end+1 < len(v.text) && v.text[end] == '.' && wordByte(v.text[end+1]) {
		for end++; end < len(v.text) && wordByte(v.text[end]); end++ {
		}
	}
	name := v.text[pos:end]
	k, ok := classes()[name]
	if !ok {
		return c, false
	}
	c.codes, c.client = k.codes, ClientInfo{Library: k.library, Exception: name}
	qualified := strings.IndexByte(name, '.') >= 0
	if qualified {
		c.typ = k.typ // a bare name, such as ConnectionError, is too common to prove a type
	}
	rest := v.slice(end, len(v.text))
	switch {
	case strings.HasPrefix(rest.text, ": "):
		c.view = rest.slice(len(": "), len(rest.text)).trim()
	case strings.HasPrefix(rest.text, "("):
		close := strings.LastIndexByte(rest.text, ')')
		if close < 0 {
			return c, false
		}
		if c.view, ok = unquote(rest.slice(1, close).trim()); !ok {
			return c, false
		}
	case qualified && strings.Trim(rest.text, ": ") == "":
		c.view = v.slice(pos, end) // no text: the name is all there is to show
		c.bare = true
	default:
		return c, false
	}
	c.view = withoutPipeline(c.view)
	return c, c.view.text != ""
}

// withoutPipeline drops what redis-py and coredis put before the error of a command
// in a pipeline, and the tuple that asyncio prints around it.
func withoutPipeline(v view) view {
	const start, mark = "Command # ", " of pipeline caused error: "
	if !strings.HasPrefix(v.text, start) {
		return v
	}
	n := strings.Index(v.text, mark)
	if n < 0 {
		return v
	}
	v = v.slice(n+len(mark), len(v.text))
	if s := v.text; strings.HasPrefix(s, "(") && strings.HasSuffix(s, ",)") {
		if inner, ok := unquote(v.slice(1, len(s)-len(",)"))); ok {
			return inner
		}
	}
	return v
}
