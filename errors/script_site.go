package rediserr

import (
	"strings"

	"rediserr/errors/internal/pattern"
)

// A scriptSite is the place in a script that a reply names around another reply.
type scriptSite struct {
	text       string // the whole reply
	name, line pattern.Span
	inner      int  // where the inner reply starts in text
	lua        bool // in front is what Lua puts before its own errors and the author's
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
// evalGenericCommand); an error of redis.call brings the second position, and the
// guard of the global variables its own:
//
//	ERR Error running script (call to f_<sha>): @user_script:3: WRONGTYPE Operation ...
//	ERR Error running script (call to f_<sha>): @user_script:3: @user_script: 3: Unknown Redis ...
//	ERR Error running script (call to f_<sha>): @enable_strict_lua:15: user_script:3: Script ...
//
// Lua's own position is a layer of its own, further in:
//
//	ERR user_script:3: attempt to index a nil value
//
// Inside of another layer, Lua's position may name any piece of code.
func peelScript(reply string, inside bool) (inner string, site scriptSite, ok bool) {
	site.text = reply
	if inner, ok = peelBehind(reply, &site); !ok {
		if inner, ok = peelFront(reply, &site); !ok {
			inner, ok = peelLua(reply, &site, inside)
		}
	}
	return inner, site, ok
}

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
	const mark = " script: "
	from := strings.LastIndex(rest, mark)
	if from < 0 {
		return "", false
	}
	start := from + len(mark)
	name, chunk, named := cutLast(rest[start:], ", on ")
	if !named {
		if chunk, ok = strings.CutPrefix(rest[start:], "on "); !ok {
			return "", false
		}
	}
	if chunk == "" || strings.IndexByte(chunk, ' ') >= 0 {
		return "", false
	}
	site.name = pattern.Span{Start: start, End: start + len(name)}
	return reply[:from], true
}

// cutLast cuts s around the last sep. Without one, before is empty.
func cutLast(s, sep string) (before, after string, found bool) {
	if i := strings.LastIndex(s, sep); i >= 0 {
		return s[:i], s[i+len(sep):], true
	}
	return "", s, false
}

// fronts are the words before an error that a script ended with. The script's name
// stands between the two texts.
var fronts = [...]struct{ before, behind string }{
	{"ERR Error running script (call to ", "): "},
	{"ERR running script (call to ", "): "},       // Kvrocks
	{"ERR Error while running function `", "`: "}, // Kvrocks
}

// chunks are the pieces of code that Lua names in front of what it says.
var chunks = [...]string{"ERR user_script:", "ERR user_function:"}

// scriptFronts lists all that a server puts in front of a script's error.
func scriptFronts() []string {
	list := append([]string{garnetFront}, chunks[:]...)
	for _, f := range fronts {
		list = append(list, f.before)
	}
	return list
}

// garnetFront is the same in Garnet, which tells no name.
const garnetFront = "ERR Lua encountered an error: "

func peelFront(reply string, site *scriptSite) (inner string, ok bool) {
	pos := 0
	for _, f := range fronts {
		if rest, found := strings.CutPrefix(reply, f.before); found {
			end := strings.Index(reply, f.behind)
			rest = strings.TrimPrefix(rest, "f_") // not in Dragonfly
			start := len(reply) - len(rest)
			if end < start {
				return "", false
			}
			site.name = pattern.Span{Start: start, End: end}
			pos = end + len(f.behind)
		}
	}
	if strings.HasPrefix(reply, garnetFront) {
		site.lua = true
		pos = len(garnetFront)
		if n := strings.Index(reply, "\"]:"); n > 0 && strings.HasPrefix(reply[pos:], "[string \"") {
			pos = site.position(n+len("\"]:"), pos)
		}
	} else {
		pos = site.after("@user_script:", pos)
		pos = site.after("@user_script: ", pos) // redis.pcall gives this to the script alone
		pos = site.after("@enable_strict_lua:", pos)
	}
	site.inner = pos
	return reply[pos:], pos > 0
}

func peelLua(reply string, site *scriptSite, inside bool) (inner string, ok bool) {
	site.lua = true
	if inside {
		start := len(reply) - len(strings.TrimPrefix(reply, "ERR "))
		chunk, _, found := strings.Cut(reply[start:], ":")
		// @err_handler_def is the server's own: it failed on what the script raised.
		if found && chunk != "" && strings.IndexByte(chunk, ' ') < 0 && chunk != "@err_handler_def" {
			site.inner = site.after(chunk+":", start)
		}
		return reply[site.inner:], site.inner > start
	}
	for _, chunk := range chunks {
		site.inner = site.after(chunk, 0)
		if site.inner > 0 {
			return reply[site.inner:], true
		}
	}
	return "", false
}

// after notes the line number that stands behind a word at pos, and returns where the
// text behind it starts, or pos.
func (site *scriptSite) after(word string, pos int) int {
	if !strings.HasPrefix(site.text[pos:], word) {
		return pos
	}
	return site.position(pos+len(word), pos)
}

// position notes the line number at start, and returns where the text behind it and
// its colon starts, or otherwise.
func (site *scriptSite) position(start, otherwise int) int {
	end := start
	for end < len(site.text) && end < start+9 && '0' <= site.text[end] && site.text[end] <= '9' {
		end++
	}
	if end == start || !strings.HasPrefix(site.text[end:], ": ") {
		return otherwise
	}
	site.line = pattern.Span{Start: start, End: end}
	return end + len(": ")
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

// atLuaPosition decodes a text that stands behind Lua's position in any piece of code,
// and that no wording claims, as what the position user_script would make of it.
func (c *catalogue) atLuaPosition(site scriptSite) (decoded, bool) {
	front := "ERR user_script:" + site.text[site.line.Start:site.line.End] + ": "
	if strings.HasPrefix(site.text, front) {
		return decoded{}, false // it was looked up as it is
	}
	d, ok := c.claimed(front+site.text[site.inner:], 0)
	d = d.shift(site.inner - len(front))
	for i := range d.fields {
		if d.fields[i].Name == "Line" {
			d.fields[i].Start, d.fields[i].End = site.line.Start, site.line.End
		}
	}
	return d, ok
}

// saidByLua reports whether a text behind Lua's own position may be what it was decoded
// as: the words of Lua, or another error passed on, which then has its code or its
// place. Else the script's author chose words that a server uses too.
func (c *catalogue) saidByLua(d decoded, inner string) bool {
	return d.typ.family == &luaFamily || d.script || c.code(inner) != ""
}
