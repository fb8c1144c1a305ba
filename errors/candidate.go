package rediserr

import (
	"strings"

	"rediserr/errors/internal/pattern"
)

// A candidate is a place in the paste where an error may be said.
type candidate struct {
	view   view
	codes  []string // what the client may have cut off in front of the text
	typ    *Type    // the class that the client says it is
	client ClientInfo
	framed bool // RESP or redis-cli says that this is an error, whatever its text
	bare   bool // the client's class is all there is: the view is its name, not a text
}

// candidates calls try for each place in a line where an error may be said, the
// surest first, until the line is used up. Try reports whether it was one.
func (s *scanner) candidates(v view, try func(candidate) bool) {
	if behindPrompt(v.text) > 0 {
		return // a command that somebody typed, whatever words it holds
	}
	if n := strings.Index(v.text, cliMark); n >= 0 {
		try(candidate{view: v.slice(n+len(cliMark), len(v.text)).withoutStars(), framed: true})
		return
	}
	if reply := v.slice(1, len(v.text)); v.text[0] == '-' && reply.text != "" && reply.text[0] != ' ' {
		known := s.code(reply.text) != ""
		if try(candidate{view: reply, codes: []string{"ERR"}, framed: known || s.alone && looksLikeCode(reply.text)}) {
			return
		}
	}
	if s.inLine(v, try) {
		return
	}
	try(candidate{view: v, codes: []string{"ERR"}, framed: s.alone && s.meansItself(v.text)})
}

// meansItself reports whether a line that is all of a paste is a reply, going by its
// code alone. READONLY and SHUTDOWN are commands too: alone they may be looked up,
// but with words behind them somebody shows what was typed.
func (s *scanner) meansItself(line string) bool {
	code := s.code(line)
	return code != "" && (code != "READONLY" && code != "SHUTDOWN" || line == code)
}

// cliMark stands before an error reply that redis-cli prints.
const cliMark = "(error) "

// withoutStars drops the asterisks that Markdown puts around bold text.
func (v view) withoutStars() view {
	return v.slice(0, len(strings.TrimRight(v.text, "*")))
}

// inLine looks at each word of a line for a client's class or the start of a coded
// wording, and reports whether there was one.
func (s *scanner) inLine(v view, try func(candidate) bool) bool {
	found := false
	for pos := 0; pos < len(v.text); {
		if !wordByte(v.text[pos]) {
			pos++
			continue
		}
		end := pos + 1
		for end < len(v.text) && wordByte(v.text[end]) {
			end++
		}
		if c, ok := s.byClass(v, pos, end); ok && try(c) {
			return true // the rest of the line is its text
		}
		if c, next := s.byCode(v, pos); next > 0 && try(c) {
			found = true
			end = max(end, next)
		}
		pos = end
	}
	return found
}

// byCode finds a coded wording that starts at pos. A wording that says little more
// than its code is not taken: ERR alone is a log level.
func (s *scanner) byCode(v view, pos int) (c candidate, next int) {
	const least = 4 // literal bytes beyond the code, or a number
	if v.text[pos] < 'A' || v.text[pos] > 'Z' || s.code(v.text[pos:]) == "" {
		return c, 0
	}
	end := len(v.text)
	if pos > 0 && strings.IndexByte("'\"`", v.text[pos-1]) >= 0 {
		if n := strings.LastIndexByte(v.text[pos:], v.text[pos-1]); n > 0 {
			end = pos + n
		}
	}
	var spans pattern.Spans
	w, n := s.index.findStart(v.text[pos:end], &spans)
	if w == nil || !w.startsWord() {
		return c, 0
	}
	if w.pattern.Fixed()-len(w.code) < least && freeHoles(w) > 0 {
		return c, 0
	}
	next = pos + n
	if next < end && wordByte(v.text[next]) {
		return c, 0
	}
	// A script's position can follow any reply.
	if inner, site, ok := peelScript(strings.TrimRight(v.text[pos:end], " "), false); ok && len(inner) == n && site.inner == 0 {
		next = pos + len(site.text)
	}
	return candidate{view: v.slice(pos, next)}, next
}

// startsWord reports whether the wording has literal text or a hole behind its code.
func (w *Wording) startsWord() bool { return len(w.Template) > len(w.code) || w.code != "ERR" }

// behindPrompt returns where the command starts behind a prompt of redis-cli, such
// as 127.0.0.1:6379[2](TX)> , or 0.
func behindPrompt(s string) int {
	end := strings.Index(s, "> ")
	if end < 0 {
		return 0
	}
	p := strings.TrimSuffix(s[:end], "(TX)")
	if strings.HasSuffix(p, "]") {
		if open := strings.LastIndexByte(p, '['); open >= 0 && allDigits(p[open+1:len(p)-1]) {
			p = p[:open]
		}
	}
	switch {
	case p == "redis" || p == "not connected" || strings.HasPrefix(p, "redis ") && !strings.Contains(p[6:], " "):
		return end + 2
	case strings.IndexByte(p, ' ') >= 0:
		return 0
	}
	if _, _, ok := pattern.SplitAddress(p); ok {
		return end + 2
	}
	return 0
}

func allDigits(s string) bool {
	for _, c := range []byte(s) {
		if c < '0' || c > '9' {
			return false
		}
	}
	return s != ""
}

// looksLikeCode reports whether a text starts with a word that could be a code, of
// a module or a script: upper-case letters, digits and underscores.
func looksLikeCode(s string) bool {
	word, _, _ := strings.Cut(s, " ")
	upper := 0
	for _, c := range []byte(word) {
		switch {
		case 'A' <= c && c <= 'Z':
			upper++
		case '0' <= c && c <= '9' || c == '_':
		default:
			return false
		}
	}
	return upper > 1
}

func wordByte(c byte) bool {
	return 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || '0' <= c && c <= '9' || c == '_' || c >= 0x80
}
