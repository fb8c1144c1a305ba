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
	// bare says that the library's names have no module: a bare name is its own
	// before it is that of a library which has left the module out.
	bare bool
}

var clients = []client{coredisClient, redisPyClient, jedisClient, lettuceClient, redissonClient, springDataRedisClient, stackExchangeRedisClient, ioredisClient, nodeRedisClient, bullMQClient, glideNodeClient, redisRbClient, redisClientRbClient, connectionPoolClient, redlockRbClient, phpRedisClient, predisClient, laravelClient, credisClient, redisRsClient, glideCoreClient, goRedisClient, rueidisClient, redisPlusPlusClient, glidePythonClient, glideJavaClient}

// classes leads from the names of exceptions to what they mean, with the module
// before the name and without. Where two libraries have a class of one name, the bare
// name stands for both: of no library, and of no type unless they agree on it.
var classes = sync.OnceValue(func() map[string]class {
	m := make(map[string]class, 2048) // it has half as many
	for i := range clients {
		cl := &clients[i]
		join := cl.joint()
		for _, line := range cl.table() {
			name := line.Name
			k := class{library: cl.library, typ: line.Type, codes: line.Cuts}
			for _, module := range strings.Fields(cl.modules) {
				m[module+join+name] = k
			}
			if join != "." && cl.modules != "" {
				continue // Ruby, PHP and C++ print the whole name
			}
			k.bare = cl.modules == ""
			if other, ok := m[name]; ok && other.bare == k.bare {
				k = other.and(k)
			} else if ok && other.bare {
				continue
			}
			if line.common {
				k.typ = nil
			}
			m[name] = k
		}
	}
	return m
})

// joint is what stands between module and class.
func (cl *client) joint() string {
	if cl.join == "" {
		return "."
	}
	return cl.join
}

// and is the class that stands for both.
func (k class) and(other class) class {
	both := class{codes: slices.Clone(k.codes), bare: k.bare}
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

// A named is a client's exception as it stands in a line.
type named struct {
	class
	name       string
	start, end int // of the name
	// text is where the message behind it starts, or -1 if there is none. At quoted
	// it starts if the quote before it is part of it.
	text, quoted int
	// proves says that the name alone tells the type: it has its module, or is like
	// no other program's.
	proves bool
}

// classAt finds a client's exception whose name starts at pos. Names are joined by a
// dot, by :: in Ruby, C++ and Rust, and by a backslash in PHP.
func classAt(s string, pos int) (named, bool) {
	n := named{start: pos, end: pos}
	if pos > 0 && (s[pos-1] == '.' || s[pos-1] == '$' || s[pos-1] == '/') {
		return n, false // in the middle of a qualified name, or a file's name
	}
	for {
		for n.end < len(s) && wordByte(s[n.end]) {
			n.end++
		}
		join := joinLen(s[n.end:])
		if join == 0 {
			break
		}
		n.end += join
	}
	n.name = s[pos:n.end]
	if !triggers().mayBeClass(n.name) {
		return n, false
	}
	k, ok := classes()[n.name]
	last := max(strings.LastIndexByte(n.name, '.'), strings.LastIndexByte(n.name, ':'), strings.LastIndexByte(n.name, '\\'))
	if !ok && last > 0 {
		if k, ok = classes()[strings.ReplaceAll(n.name, `\\`, `\`)]; !ok {
			if !speaksOfRedis(n.name) {
				return n, false // another library's
			}
			k, ok = classes()[n.name[last+1:]]
			k.library = ""
			last = -1
		}
	}
	if !ok {
		return n, false
	}
	n.class = k
	n.proves = last > 0 || k.typ != nil
	n.text = behindName(s, n.start, n.end)
	n.quoted = n.text
	for n.quoted > n.end && strings.IndexByte("'\"`", s[n.quoted-1]) >= 0 {
		n.quoted--
	}
	return n, n.text != notSaid
}

// joinLen returns the length of what joins two parts of a qualified name at the start
// of s, or 0.
func joinLen(s string) int {
	if len(s) < 2 || strings.IndexByte(`.$:\`, s[0]) < 0 {
		return 0
	}
	n := 1
	if s[1] == s[0] && s[0] != '.' && s[0] != '$' {
		n = 2
	} else if s[0] == ':' {
		return 0
	}
	if n == len(s) || !wordByte(s[n]) || s[n] >= 0x80 {
		return 0
	}
	return n
}

const (
	noText  = -1 // the name is all there is
	notSaid = -2 // the name does not say that it happened: a frame, a call, a type
)

// behindName finds where the message behind an exception's name starts.
func behindName(s string, start, end int) int {
	before, rest := s[:start], s[end:]
	for _, word := range [...]string{"raise ", "throw ", "new ", "except ", "catch ", "catch (", "import ", "rescue ", "at ", "instanceof ", "::", "#", "*"} {
		if strings.HasSuffix(before, word) && !strings.HasSuffix(before, "**") {
			return notSaid
		}
	}
	for _, join := range [...]string{
		": ", "(code: 0): ", " with message '", " with message \"", `("`, "('", "(b'", " - ", "] ", "' ", "\" ", ":", " => ", ")(", ": '", `: "`, "\": \"", "\",\"message\":\"", ` "`, " '", "!", " ",
	} {
		if strings.HasPrefix(rest, join) {
			at := end + len(join)
			for at < len(s) && strings.IndexByte(" '\"`", s[at]) >= 0 {
				at++
			}
			if at == len(s) {
				return noText
			}
			return at
		}
	}
	switch {
	case strings.Trim(rest, " :*])'\"`,;{>") == "":
		return noText
	case strings.HasPrefix(rest, "(") || strings.HasPrefix(rest, ".") || strings.HasPrefix(rest, "$"):
		return notSaid
	}
	return noText
}
