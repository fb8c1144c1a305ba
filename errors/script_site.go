package rediserr

import (
	"strings"

	"rediserr/errors/internal/pattern"
)

// A scriptSite is the place in a script that a reply names around another reply.
type scriptSite struct {
	text       string // the whole reply
	name, line pattern.Span
	inner      int // where the inner reply starts in text
}

// peelScript takes the words off that a server puts around a reply to a command
// which was called from a script or a function.
//
// Redis 7.0 and later put them behind (script.c, luaExtractErrorInformation), Valkey
// 9.1 leaves out the name:
//
//	WRONGTYPE Operation ... script: <sha or function>, on @user_script:3.
//
// Before 7.0 they stood in front, with ERR whatever the inner code (scripting.c,
// evalGenericCommand); an error of redis.call brings the second position:
//
//	ERR Error running script (call to f_<sha>): @user_script:3: WRONGTYPE Operation ...
//	ERR Error running script (call to f_<sha>): @user_script:3: @user_script: 3: Unknown Redis ...
func peelScript(reply string) (inner string, site scriptSite, ok bool) {
	site.text = reply
	if inner, ok = peelBehind(reply, &site); ok {
		return inner, site, true
	}
	inner, ok = peelFront(reply, &site)
	return inner, site, ok
}

// front is what stood before the text of an error that Redis before 7.0 raised
// itself; redis.pcall gives it to the script alone.
const front = "@user_script: "

func peelBehind(reply string, site *scriptSite) (inner string, ok bool) {
	rest, ok := strings.CutSuffix(reply, ".")
	if !ok {
		return "", false
	}
	digits := len(rest)
	for digits > 0 && '0' <= rest[digits-1] && rest[digits-1] <= '9' {
		digits--
	}
	site.line = pattern.Span{Start: digits, End: len(rest)}
	rest, ok = strings.CutSuffix(rest[:digits], ":")
	if !ok || digits == site.line.End || site.line.End-digits > 9 {
		return "", false
	}
	on := strings.LastIndex(rest, "on @")
	if on < 0 {
		return "", false
	}
	const mark = " script: "
	from := strings.LastIndex(rest[:on], mark)
	if from < 0 {
		return "", false
	}
	site.name = pattern.Span{Start: from + len(mark), End: on}
	if name := rest[site.name.Start:on]; name != "" {
		if !strings.HasSuffix(name, ", ") {
			return "", false
		}
		site.name.End -= len(", ")
	}
	return reply[:from], true
}

func peelFront(reply string, site *scriptSite) (inner string, ok bool) {
	if n := positionLen(reply, front); n > 0 {
		site.line = pattern.Span{Start: len(front), End: n - len(": ")}
		site.inner = n
		return reply[n:], true
	}
	// Kvrocks leaves out Error, Dragonfly the letter before the SHA1.
	rest, ok := strings.CutPrefix(reply, "ERR Error running script (call to ")
	if !ok {
		if rest, ok = strings.CutPrefix(reply, "ERR running script (call to "); !ok {
			return "", false
		}
	}
	rest = strings.TrimPrefix(rest, "f_")
	start := len(reply) - len(rest)
	end := strings.Index(reply, "): ")
	if end < start {
		return "", false
	}
	site.name = pattern.Span{Start: start, End: end}
	pos := end + len("): ")
	for _, at := range []string{"@user_script:", front} {
		if n := positionLen(reply[pos:], at); n > 0 {
			site.line = pattern.Span{Start: pos + len(at), End: pos + n - len(": ")}
			pos += n
		}
	}
	site.inner = pos
	return reply[pos:], true
}

// positionLen returns the length of at, a line number and ": " at the start of s, or 0.
func positionLen(s, at string) int {
	if !strings.HasPrefix(s, at) {
		return 0
	}
	n := len(at)
	for n < len(s) && n < len(at)+9 && '0' <= s[n] && s[n] <= '9' {
		n++
	}
	if n == len(at) || !strings.HasPrefix(s[n:], ": ") {
		return 0
	}
	return n + len(": ")
}

// inScript decodes a reply found inside a script's error. Old servers put a minus
// before the code of an error they raised themselves, and leave ERR out.
func (c *catalogue) inScript(inner string, depth int) (decoded, bool) {
	text := strings.TrimPrefix(inner, "-")
	cut := len(inner) - len(text)
	d, ok := c.claimed(text, depth)
	if !ok && c.code(text) == "" {
		if d, ok = c.claimed("ERR "+text, depth); ok {
			cut -= len("ERR ")
		}
	}
	return d.shift(cut), ok
}
