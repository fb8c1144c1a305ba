package rediserr

import (
	"strings"

	"rediserr/errors/internal/pattern"
)

// A line is one line of the paste, or of a string in it.
type line struct {
	view            // what is read: without colours and entities
	in         view // the text that the line was cut from
	start, end int  // where in that text the line is
}

// candidates finds the places in a line where an error may be said, and adds those
// that are one. Spans that are read elsewhere, strings with escapes, are left out.
func (s *scanner) candidates(l line, done []quoted) {
	v := l.view
	if behindPrompt(strings.TrimPrefix(v.text, "> ")) > 0 {
		return // a command that somebody typed, whatever words it holds
	}
	for _, word := range [...]string{"raise ", "throw ", "return "} {
		if strings.HasPrefix(v.text, word) {
			return // a line of a program, which a stack trace shows
		}
	}
	if n := strings.Index(v.text, cliMark); n >= 0 && !inside(done, n) {
		text := v.slice(n+len(cliMark), len(v.text))
		text = text.slice(0, len(closersOff(text.text)))
		s.framed(l, text, ClientInfo{})
		return
	}
	if v.text[0] == '-' && len(v.text) > 1 && v.text[1] != ' ' {
		reply := v.slice(1, len(v.text))
		code := s.code(reply.text)
		if code != "" && (unmistakable[code] || !s.isDiff()) || s.alone && looksLikeCode(reply.text) {
			s.framed(l, reply, ClientInfo{})
			return
		}
		if s.alone && s.add(l, candidate{view: reply, codes: []string{"ERR"}}) {
			return
		}
	}
	if s.words(l, done) {
		return
	}
	if d, ok := s.claimed(v.text, 0); ok && len(done) == 0 && len(pattern.Lead(d.wording.source)) < fewBytes {
		if n := lastBlank(&d); n > 0 {
			v = v.slice(n, len(v.text)) // it starts with a word, and a logger's words are before it
			if d, ok = s.claimed(v.text, 0); !ok {
				return
			}
		}
		r := reading{decoded: d, view: v, end: len(v.text)} // it starts with a value
		if s.enough(l, v.text, 0, len(v.text), &d, "", true, reader{}) {
			s.addRead(l, r, ClientInfo{})
			return
		}
	}
	if s.alone && len(done) == 0 {
		if d, ok := s.claimed(v.text, 0); ok && d.wording.ambient && !s.traceOfRedis(l, &d) {
			return // any program's words, and nothing here speaks of Redis
		}
		c := candidate{view: v, codes: []string{"ERR"}, framed: s.meansItself(v.text)}
		s.add(l, c)
	}
}

// lastBlank returns where the last word of a text's first value starts, if that value
// is a name, in which no blanks are.
func lastBlank(d *decoded) int {
	if len(d.fields) == 0 || d.fields[0].Name == "Reason" || d.fields[0].Start > 1 {
		return 0
	}
	n := strings.LastIndexByte(strings.TrimRight(d.fields[0].Text, " "), ' ')
	if n < 0 {
		return 0
	}
	return d.fields[0].Start + n + 1
}

// isDiff reports whether the paste is a patch, in which a minus stands before what is
// taken out.
func (s *scanner) isDiff() bool {
	return strings.HasPrefix(s.paste, "--- ") || strings.HasPrefix(s.paste, "@@ ") || strings.HasPrefix(s.paste, "diff ") ||
		strings.Contains(s.paste, "\n+++ ") || strings.Contains(s.paste, "\n@@ ")
}

// A candidate is a text that may be an error.
type candidate struct {
	view   view
	codes  []string // what the client may have cut off in front of the text
	typ    *Type    // the class that the client says it is
	client ClientInfo
	framed bool // RESP or redis-cli says that this is an error, whatever its text
	// mention says that a program speaks of the reply by its code alone.
	mention bool
	bare    bool // the client's class is all there is: the view is its name, not a text
}

// framed adds a text of which the paste says that it is an error reply. If no wording
// claims it, it may be cut into lines.
func (s *scanner) framed(l line, v view, client ClientInfo) {
	r, ok := s.read(l, v, 0, reader{framed: true})
	if ok {
		s.addRead(l, r, client)
		return
	}
	s.add(l, candidate{view: v, framed: true, client: client})
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

// words looks at the words of a line for a client's class and for the start of a
// wording, and reports whether there was one.
func (s *scanner) words(l line, done []quoted) bool {
	v := l.view
	found := false
	var said named    // the class that the line names last
	var outer reading // what gave the rest of the line as its reason
	for pos := s.triggers.next(v.text, 0); pos >= 0; pos = s.triggers.next(v.text, pos) {
		end := pos
		for end < len(v.text) && wordByte(v.text[end]) {
			end++
		}
		if end == pos {
			pos++
			continue
		}
		if inside(done, pos) || len(s.taken) > 0 && inside(s.taken[max(0, len(s.taken)-8):], v.source(pos)) {
			pos = end
			continue
		}
		if strings.HasPrefix(v.text[pos:], spoken) {
			if r, ok := s.readSpoken(l, pos); ok {
				s.addRead(l, r, ClientInfo{Library: "redis-rs"})
				found = true
				pos = r.end
				continue
			}
		}
		if n, ok := classAt(v.text, pos); ok {
			said = n
			if found && n.text < 0 {
				s.namedBehind(n)
				pos = n.end
				continue
			}
			if r, ok := s.readNamed(l, n); ok {
				outer = r
				s.addRead(l, r, n.client())
				found = true
				pos = max(n.end, s.further(r))
				continue
			}
			pos = n.end
			if n.text > n.end {
				pos = n.text
				if r, ok := s.read(l, v, pos, reader{}); ok {
					s.addRead(l, r, n.client())
					found = true
					pos = max(s.further(r), n.text+1)
				}
			}
			continue
		}
		from := signsBefore(v.text, pos)
		r, ok := s.read(l, v, from, reader{classed: said.name != ""})
		if !ok && from < pos {
			r, ok = s.read(l, v, pos, reader{classed: said.name != ""})
		}
		if ok && (r.typ != outer.typ || r.code != "") {
			outer = r
			s.addRead(l, r, said.client())
			found = true
			end = max(end, s.further(r))
		} else if c, ok := s.byCode(l, pos, end); ok && s.add(l, c) {
			found = true
			end = max(end, pos+len(c.view.text))
		}
		pos = end
	}
	if !found && said.name != "" {
		found = s.unread(l, said)
	}
	return found
}

// signsBefore returns where the signs start that stand before a word and that wordings of
// redis-cli start with, such as >>> or [. Without any it is where the word starts.
func signsBefore(text string, pos int) int {
	before := text[:pos]
	if pos == 0 || strings.IndexByte("[+*", before[pos-1]) < 0 && !strings.HasSuffix(before, "> ") && !strings.HasSuffix(before, "* ") {
		return pos
	}
	from := strings.LastIndexAny(before, "[>*+")
	for from > 0 && before[from-1] == before[from] {
		from--
	}
	return from
}

// byCode takes a word for an error that is a code of no other meaning, if it is said to
// be a reply, or has a text of its own behind it: in another language, or a newer
// server's.
func (s *scanner) byCode(l line, pos, end int) (candidate, bool) {
	v := l.view
	if !unmistakable[v.text[pos:end]] {
		return candidate{}, false
	}
	for _, word := range [...]string{" reply", " error", " response"} {
		if strings.HasPrefix(v.text[end:], word) {
			return candidate{view: v.slice(pos, end), framed: true, mention: true}, true
		}
	}
	text := v.text[end:]
	if !startsMessage(v.text, pos) || len(text) < 2 || text[0] != ' ' || !wordByte(text[1]) || !s.mentionsRedis(l, &decoded{}) {
		return candidate{}, false
	}
	return candidate{view: v.slice(pos, textEnds(v.text, pos)[0]).trim(), framed: true}, true
}

func (n named) client() ClientInfo {
	if n.name == "" {
		return ClientInfo{}
	}
	return ClientInfo{Library: n.library, Exception: n.name}
}

// further returns where in the line to go on behind what was read: what a client or a
// log gives as the reason may be an error of its own.
func (s *scanner) further(r reading) int {
	start := r.end - len(r.view.text)
	for _, f := range r.fields {
		if f.Name == "Reason" && r.code == "" && r.next == 0 {
			s.deep++
			return start + f.Start
		}
	}
	return r.end
}

// namedBehind notes the class that stands behind the message that was read last.
func (s *scanner) namedBehind(n named) {
	if f := &s.report.Findings[s.last]; f.Client == (ClientInfo{}) {
		f.Client = n.client()
	}
}

// readNamed reads the message behind a class, or before it, as Ruby has it:
// message (Class).
func (s *scanner) readNamed(l line, n named) (reading, bool) {
	v := l.view
	e := reader{classed: true, codes: n.codes, client: n.typ != nil && n.typ.Origin == Client}
	if n.text >= 0 {
		r, ok := s.read(l, v, n.text, e)
		if !ok && n.quoted < n.text {
			r, ok = s.read(l, v, n.quoted, e)
		}
		return r, ok
	}
	if n.start > 1 && strings.HasPrefix(v.text[n.start-1:], "(") && strings.HasPrefix(v.text[n.end:], ")") {
		before := l
		before.view = v.slice(0, n.start-1).trim()
		for pos := 0; ; {
			if r, ok := s.read(before, before.view, pos, e); ok {
				return r, true
			}
			colon := strings.Index(before.text[pos:], ": ")
			if colon < 0 {
				break
			}
			pos += colon + len(": ")
		}
	}
	return reading{}, false
}

// spoken is what redis-rs, and GLIDE with it, says in front of a reply whose code it has
// cut off. Newer versions put a name in the place of the code, which is in their table.
const spoken = "An error was signalled by the server"

// readSpoken reads a reply without its code. Redirects are told apart by nothing but
// the code: MOVED, which is the usual one, is tried first.
func (s *scanner) readSpoken(l line, pos int) (reading, bool) {
	at := pos + len(spoken)
	for at < len(l.text) && strings.IndexByte(" :-", l.text[at]) >= 0 {
		at++
	}
	if _, ok := classAt(l.text, at); ok {
		return reading{}, false // a name in the place of the code: its table tells
	}
	codes := []string{"MOVED"}
	for _, t := range s.types {
		for _, code := range strings.Fields(t.Code) {
			codes = appendNew(codes, code)
		}
	}
	return s.read(l, l.view, at, reader{classed: true, codes: codes})
}

// unread adds the exception of a client whose message no wording claims, if its name
// tells what it is.
func (s *scanner) unread(l line, n named) bool {
	if n.typ == nil || !n.proves {
		return false
	}
	if n.text < 0 {
		// C++ prints the message in the next line.
		const what = "what():"
		rest := l.in.text[min(l.end+1, len(l.in.text)):]
		trimmed := strings.TrimLeft(rest, " \t")
		if strings.HasPrefix(trimmed, what) {
			next := l
			next.start = l.end + 1 + len(rest) - len(trimmed) + len(what)
			next.end = len(l.in.text)
			if i := strings.IndexByte(l.in.text[next.start:], '\n'); i >= 0 {
				next.end = next.start + i
			}
			next.view = l.in.slice(next.start, next.end).trim()
			if r, ok := s.read(next, next.view, 0, reader{classed: true, codes: append([]string{n.typ.Code}, n.codes...)}); ok {
				return s.addRead(next, r, n.client())
			}
		}
	}
	c := candidate{codes: n.codes, typ: n.typ, client: n.client()}
	if n.text >= 0 && n.text < len(l.text) {
		c.view = l.slice(n.text, n.text+len(closersOff(l.text[n.text:])))
		ends := textEnds(l.text, n.text)
		c.view = l.slice(n.text, ends[0]).trim()
	}
	if c.view.text == "" {
		if n.typ.Name == "ResponseError" || n.typ.Name == "RedisError" {
			return false // an error, and no word of which
		}
		c.view, c.bare = l.slice(n.start, n.end), true
	}
	return s.add(l, c)
}

func inside(spans []quoted, pos int) bool {
	for _, q := range spans {
		if q.start <= pos && pos < q.end {
			return true
		}
	}
	return false
}

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
