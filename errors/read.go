package rediserr

import (
	"slices"
	"strings"

	"rediserr/errors/internal/pattern"
)

// A reader says what is known of a place before its text is read.
type reader struct {
	framed  bool     // RESP or redis-cli says that an error starts here
	classed bool     // a client's exception is named on the line
	codes   []string // what that client may have cut off
	client  bool     // the exception is one that the client raises itself: no reply of a server
	joined  bool     // the lines that follow are in the view already
}

// A reading is an error that was read from a line: its text, and what it decodes to.
type reading struct {
	decoded
	view view   // of the text
	cut  string // the code that was put back
	end  int    // where in the line it ends
	next int    // where in the text of the line the next one to read starts, if it took several
}

// read finds the wording that a text at pos of a line is, if the text and its
// surroundings are evidence enough. Where the text ends is tried by what a client may
// have put behind it, the nearest end first; then a wording may claim the start of
// the rest of the line; then the text may go on in the next line, or be cut.
func (s *scanner) read(l line, v view, pos int, e reader) (reading, bool) {
	text := v.text[pos:]
	codes := s.codesFor(text, e)
	if len(codes) == 0 {
		return reading{}, false
	}
	ends := textEnds(v.text, pos)
	var best reading
	for _, end := range ends {
		said := strings.TrimRight(v.text[pos:end], " \t")
		for _, code := range codes {
			d, ok := s.claimed(code+said, maxNesting)
			if !ok || startsWithValue(d.wording) && !e.framed && !e.cuts(code, &d) || code != "" && d.code+" " != code && !d.script || !s.enough(l, v.text, pos, pos+len(said), &d, code, true, e) {
				continue
			}
			if best.wording == nil || d.wording.says() > best.wording.says() {
				best = reading{decoded: d.shift(-len(code)), view: v.slice(pos, pos+len(said)), cut: code, end: pos + len(said)}
			}
		}
	}
	if best.wording != nil {
		return s.goesOn(l, v, pos, e, best), true
	}
	last := ends[len(ends)-1]
	for _, code := range codes {
		var spans pattern.Spans
		w, n := s.start(code, v.text[pos:last], &spans)
		if w == nil || startsWithValue(w) && !e.framed && (code != "" || w.code == "") || best.wording != nil && w.says() <= best.wording.says() {
			continue
		}
		said := v.text[pos : pos+n]
		d := decoded{typ: w.typ, wording: w, code: w.code, fields: readFields(w, code+said, &spans, pattern.MaxHoles)}
		if !(startsWithValue(w) && holdsError(d.fields)) && s.enough(l, v.text, pos, pos+n, &d, code, false, e) {
			best = reading{decoded: d.shift(-len(code)), view: v.slice(pos, pos+n), cut: code, end: pos + n}
		}
	}
	if best.wording != nil {
		return s.goesOn(l, v, pos, e, best), true
	}
	if e.joined || l.end == 0 {
		return best, false
	}
	if e.framed || e.classed || startsMessage(v.text, pos) && s.code(text) != "" {
		if r, ok := s.readJoined(l, v, pos, e); ok {
			return r, true
		}
		if e.framed || e.classed || ends[0] == len(v.text) {
			return s.readCut(v, pos, ends[0], codes, e.framed)
		}
	}
	return best, false
}

// startsWithValue reports whether a value stands at the start of a wording, behind its
// code: where it starts in a line, nothing tells.
func startsWithValue(w *Wording) bool {
	return strings.HasPrefix(strings.TrimPrefix(behindCode(w.Template, w.code), "'"), "{")
}

// cuts reports whether a text may lack a code, where what starts it is a value: only a
// client that cuts that code off says where the text starts.
func (e reader) cuts(code string, d *decoded) bool {
	if code == "" {
		return d.code != "" && !holdsError(d.fields)
	}
	w := d.wording
	return e.classed && slices.Contains(e.codes, strings.TrimSuffix(code, " ")) && !holdsError(d.fields) &&
		(w.says() >= fewBytes || freeHoles(w) == 0)
}

// holdsError reports whether the first value of a text is a message with an error in it,
// which then is what the text is about.
func holdsError(fields []Field) bool {
	if len(fields) == 0 {
		return false
	}
	for _, sign := range [...]string{"ERR ", "Error: ", "Exception: ", "error="} {
		if strings.Contains(fields[0].Text, sign) {
			return true
		}
	}
	return false
}

// codesFor lists what may have stood before a text: nothing if it starts with a code,
// else the codes of the client's class, or those that texts with this first word have.
func (s *scanner) codesFor(text string, e reader) []string {
	if s.code(text) != "" {
		return []string{""}
	}
	for _, chunk := range chunks {
		if strings.HasPrefix(text, strings.TrimPrefix(chunk, "ERR ")) {
			return []string{"ERR ", ""}
		}
	}
	codes := []string{""}
	for _, code := range e.codes {
		codes = appendNew(codes, code+" ")
	}
	if !e.client {
		codes = appendNew(codes, "ERR ")
	}
	if e.classed {
		return codes
	}
	word, _, _ := strings.Cut(text, " ")
	for _, code := range s.triggers.codes[word] {
		codes = appendNew(codes, code+" ")
	}
	return codes
}

// start finds the wording that claims the start of a text, with the code that was cut
// off and a blank, or "".
func (s *scanner) start(code, text string, spans *pattern.Spans) (*Wording, int) {
	if code == "" && s.code(text) != "" {
		return s.index.findStart(text, spans)
	}
	code = strings.TrimSuffix(code, " ")
	w, n := s.index.behind(code, text, false, spans)
	if w != nil && code != "" {
		// The spans are of the text without its code; fields are read with it.
		for i := range w.pattern.Holes() {
			spans[i].Start += len(code) + 1
			spans[i].End += len(code) + 1
		}
	}
	return w, n
}

// Evidence that a text is what a wording says, in literal bytes without the code.
const (
	fewBytes  = 4  // behind a code of its own, or a client's class
	someBytes = 12 // where the paste speaks of Redis
	manyBytes = 22 // anywhere a message can stand
	allBytes  = 34 // in the middle of other words
)

// says is how much literal text a wording has, apart from its code.
func (w *Wording) says() int {
	if w.code == "" {
		return w.pattern.Fixed()
	}
	return w.pattern.Fixed() - len(w.code) - 1
}

// enough weighs whether the text from pos to end of a line is a Redis error, and not
// words that happen to be equal. Whole says that the text ends where a message may.
func (s *scanner) enough(l line, text string, pos, end int, d *decoded, cut string, whole bool, e reader) bool {
	w := d.wording
	literal := w.says()
	if !whole && end < len(text) && wordByte(text[end]) && wordByte(text[end-1]) {
		return false
	}
	starts, ends := startsMessage(text, pos), whole || endsMessage(text, end)
	if d.code == "" && len(d.fields) < len(w.pattern.Holes()) && !e.framed && !s.alone {
		return false // it has words in the place of a number or an address
	}
	if d.script {
		return s.code(text[pos:]) != "" || starts && e.classed || pos == 0 ||
			strings.HasPrefix(text[pos:], "user_script:") || strings.HasPrefix(text[pos:], "user_function:")
	}
	if e.framed {
		return whole || ends || literal >= someBytes
	}
	if !e.classed && common[lowerASCII(text[pos:end])] && (cut != "" || !s.traceOfRedis(l, d)) {
		return false
	}
	if (w.ambient() || strings.HasPrefix(w.Template, "dial tcp ") || strings.HasPrefix(w.Template, "connect E")) && !s.traceOfRedis(l, d) {
		return false
	}
	if d.code != "" && cut == "" {
		if w.Template == w.code {
			return false
		}
		if literal < fewBytes && freeHoles(w) > 0 {
			return false
		}
		if d.code != "ERR" {
			return true
		}
		switch {
		case starts && ends, starts && e.classed:
			return true
		case starts:
			return literal >= 20 || literal >= someBytes && s.mentionsRedis(l, d)
		}
		return literal >= 16 && (ends || literal >= manyBytes)
	}
	if e.classed && starts {
		return whole || literal >= someBytes && (ends || literal >= manyBytes)
	}
	some := someBytes
	if cut != "" {
		some += 6 // a server's text without its code says less of where it is from
	}
	switch {
	case starts && ends:
		return literal >= manyBytes || literal >= some && s.mentionsRedis(l, d) || s.alone && whole && literal >= 8 && (cut == "" || end == len(text))
	case starts || ends:
		return literal >= allBytes || literal >= manyBytes && s.mentionsRedis(l, d)
	}
	return literal >= 2*manyBytes
}

// runtimes are the products of clients.json's kind that are no Redis client: their
// texts say nothing of Redis.
var runtimes = map[string]bool{"go": true, "java": true, "python": true, "node": true, "ruby": true, "php": true, "dotnet": true, "rust": true, "linux": true}

// common are texts of servers that many other programs print: without their code, or a
// client's class, they say nothing.
var common = map[string]bool{
	"connection refused": true, "connection reset by peer": true, "connection timed out": true, "out of memory": true,
	"internal error": true, "internal server error": true, "permission denied": true, "syntax error": true, "operation timed out": true,
	"too many connections": true, "no such file or directory": true, "broken pipe": true, "unexpected token": true, "invalid argument": true,
	"no route to host": true, "network is unreachable": true, "read timed out": true, "timed out": true, "not connected": true,
	"connection timeout": true, "command timed out": true, "connection is closed": true, "connection is closed.": true, "connection lost": true,
	"unable to connect": true, "pool exhausted": true, "resource temporarily unavailable": true, "unexpected end of file": true,
	"the operation timed out": true, "request timed out": true, "connect timed out": true, "client is closed": true,
	"unknown error": true, "connection closed": true, "not implemented": true, "operation not permitted": true, "invalid password": true,
	"wrong number of arguments": true, "index out of range": true, "division by zero": true, "value is out of range": true,
}

// ambient reports whether a runtime prints the text: any program may.
func (w *Wording) ambient() bool {
	for rest := w.sent; rest != ""; {
		var part string
		part, rest, _ = strings.Cut(rest, ",")
		product, _, _ := strings.Cut(strings.TrimSpace(part), " ")
		if runtimes[product] {
			return true
		}
	}
	return false
}

// startsMessage reports whether a message may start at pos: at the start of a line,
// or behind what stands before messages.
func startsMessage(s string, pos int) bool {
	before := strings.TrimRight(s[:pos], " \t")
	if before == "" {
		return true
	}
	c := before[len(before)-1]
	if len(before) < pos {
		return strings.IndexByte(":;-=>|#*]})\"'`", c) >= 0 || strings.HasSuffix(before, " because") || strings.HasSuffix(before, " is") ||
			endsInTime(before) || strings.HasSuffix(before, " stderr F") || strings.HasSuffix(before, " stdout F")
	}
	return strings.IndexByte("\"'`([{<:=>|*", c) >= 0 || c == '-' && (pos == 1 || strings.IndexByte(" :\"'", s[pos-2]) >= 0)
}

// endsInTime reports whether the last word of a text is the time of day, which loggers
// put in front of messages.
func endsInTime(s string) bool {
	s = strings.TrimRight(s[strings.LastIndexByte(s, ' ')+1:], "Z]")
	return strings.Count(s, ":") == 2 && len(s) >= len("0:00:00") && allDigits(s[len(s)-2:]) && allDigits(s[strings.IndexByte(s, ':')+1:][:2])
}

// endsMessage reports whether a message may end at end.
func endsMessage(s string, end int) bool {
	rest := s[end:]
	if rest == "" || strings.IndexByte("\"'`)]},;|<*\t", rest[0]) >= 0 {
		return true
	}
	if strings.IndexByte(".:!?", rest[0]) >= 0 {
		return len(rest) == 1 || strings.IndexByte(" \"'`)", rest[1]) >= 0
	}
	for _, mark := range [...]string{" (", " [", " {", " - ", " -->", " --->", " at ", " in /", " |", " script:", " +", " <"} {
		if strings.HasPrefix(rest, mark) {
			return true
		}
	}
	return false
}

// tails are what clients put behind a message.
var tails = [...]struct {
	key  byte // one of its bytes: most texts have none of these
	text string
}{
	{'(', " (redis://"}, {'(', " (rediss://"}, {'(', " (unix://"}, {'[', " [tcp://"}, {'[', " [tls://"}, {'[', " [unix:"},
	{'[', ". channel: [id:"}, {'[', " channel: [id:"}, {';', "; nested exception is"}, {'(', " (RedisClient::"}, {'(', " (Redis::"},
	{'>', " --->"}, {'{', " { command:"}, {'[', " [recovered]"}, {',', ", command was: "}, {'(', ", command: ("}, {'/', "' in /"}, {'/', " in /"}, {'{', " {"},
	{'<', "</"}, {'<', "<br"}, {',', ", err: "}, {'(', " (Please take a look"}, {'P', ". Please report this."},
}

// textEnds lists where a text that starts at pos may end, the nearest first: at the
// quote that closes the one before it, before a client's tail, at the line's end.
func textEnds(s string, pos int) []int {
	const most = 8
	var ends []int
	if pos > 0 && strings.IndexByte("'\"`", s[pos-1]) >= 0 {
		quote := s[pos-1]
		for at := pos; len(ends) < most; at++ {
			n := strings.IndexByte(s[at:], quote)
			if n < 0 {
				break
			}
			at += n
			if at+1 == len(s) || !wordByte(s[at+1]) {
				ends = append(ends, at)
			}
		}
	}
	present := [256]bool{}
	for i := pos; i < len(s); i++ {
		present[s[i]] = true
	}
	for _, t := range tails {
		if !present[t.key] {
			continue
		}
		if t.key == '<' && strings.IndexByte(s[:pos], '<') < 0 {
			continue // not in markup: a value
		}
		tail := t.text
		n := strings.Index(s[pos:], tail)
		if n <= 0 || tail == " {" && pos+n+len(tail) != len(s) || tail == " in /" && !strings.Contains(s[pos+n:], ".php") {
			continue
		}
		if tail[0] == ' ' && tail[1] == 'c' && s[pos+n-1] == '.' {
			continue // its full stop is Redisson's: the tail with it is there too
		}
		at := len(ends)
		for at > 0 && ends[at-1] > pos+n {
			at--
		}
		ends = append(ends[:at], append([]int{pos + n}, ends[at:]...)...)
	}
	end := pos + len(closersOff(s[pos:]))
	if end > pos {
		ends = append(ends, end)
	}
	if end < len(s) {
		ends = append(ends, len(s))
	}
	return ends
}

// closersOff drops brackets, quotes and Markdown's asterisks from the end of a text
// that were opened before it.
func closersOff(s string) string {
	for s != "" {
		last := s[len(s)-1]
		open := byte(0)
		switch last {
		case ' ', '\t', '*':
		case ']':
			open = '['
		case ')':
			open = '('
		case '}':
			open = '{'
		case '>':
			open = '<'
		case '"', '\'', '`':
			if strings.Count(s, string(last))%2 == 0 {
				return s
			}
		default:
			return s
		}
		if open != 0 && strings.Count(s, string(open)) >= strings.Count(s, string(last)) {
			return s
		}
		s = s[:len(s)-1]
	}
	return s
}

// goesOn looks whether a text that was read goes on in the next lines: then a wording
// says more of them together.
func (s *scanner) goesOn(l line, v view, pos int, e reader, r reading) reading {
	const least = 40 // bytes of a line that may have been wrapped
	if e.joined || l.end-l.start < least || !e.framed && !e.classed || strings.HasSuffix(r.view.text, ".") {
		return r
	}
	if more, ok := s.readJoined(l, v, pos, e); ok && !startsWithValue(more.wording) && (more.wording.says() > r.wording.says() || more.typ == r.typ && more.script && len(more.fields) > len(r.fields)) {
		return more
	}
	return r
}

// readJoined reads a text that goes on in the lines that follow: a terminal or an
// editor has wrapped it, with a blank at the break or without.
func (s *scanner) readJoined(l line, v view, pos int, e reader) (reading, bool) {
	const most = 3 // lines that a message is wrapped into, beyond the first
	e.joined = true
	for _, glue := range [...]string{" ", ""} {
		b := viewBuilder{from: l.in}
		from := l.end - (len(v.text) - pos)
		if from < l.start || l.in.text[from:l.end] != v.text[pos:] {
			return reading{}, false // colours or entities: offsets do not agree
		}
		b.keep(from, l.end)
		first := len(b.buf)
		at := l.end
		ends := []int{first} // where the lines end in the view,
		var lines []int      // and those but the first in the text
		for range most {
			end := strings.IndexByte(l.in.text[min(at+1, len(l.in.text)):], '\n')
			if end < 0 {
				end = len(l.in.text)
			} else {
				end += at + 1
			}
			start := at + 1
			for start < end && strings.IndexByte(" \t\r|>", l.in.text[start]) >= 0 {
				start++
			}
			if start >= end || startsAnew(l.in.text[at+1:end], l.in.text[start:end]) || alike(l.in.text[l.start:], l.in.text[at+1:end]) {
				break
			}
			b.replace(glue, at, start)
			b.keep(start, len(strings.TrimRight(l.in.text[:end], " \t\r")))
			at = end
			ends = append(ends, len(b.buf))
			lines = append(lines, at)
		}
		whole := b.view()
		if len(whole.text) == first {
			return reading{}, false
		}
		joined := line{view: whole, in: l.in, start: l.start, end: at}
		if r, ok := s.read(joined, whole, 0, e); ok && r.end > first {
			for i := range lines {
				if r.end > ends[i] {
					r.next = lines[i]
				}
			}
			r.end = len(v.text)
			return r, true
		}
	}
	return reading{}, false
}

// alike reports whether two lines start with the same bytes, as those of one log do.
func alike(a, b string) bool {
	const prefix = 4
	return len(a) >= prefix && len(b) >= prefix && a[:prefix] == b[:prefix] && strings.TrimSpace(a[:prefix]) != ""
}

// startsAnew reports whether a line cannot be the rest of the one before: it is a
// command, a reply, a frame of a stack trace.
func startsAnew(raw, line string) bool {
	if behindPrompt(raw) > 0 || strings.Contains(line, cliMark) {
		return true
	}
	for _, start := range [...]string{"at ", "from ", "#", "File \"", "Traceback", "Caused by", "->", "...", "$ "} {
		if strings.HasPrefix(line, start) {
			return true
		}
	}
	return false
}

// readCut reads a text that was cut off: if all wordings that start like it mean one
// type, it is that.
func (s *scanner) readCut(v view, pos, end int, codes []string, framed bool) (reading, bool) {
	text := strings.TrimRight(strings.TrimRight(v.text[pos:end], " \t"), ".\u2026")
	for _, code := range codes {
		full := code + text
		if len(full)-len(s.code(full)) < someBytes {
			continue
		}
		var spans pattern.Spans
		w, holes := s.index.cut(full, &spans)
		if w == nil || startsWithValue(w) && !framed || code == "" && w.code == "" && len(full) < manyBytes {
			continue
		}
		d := decoded{typ: w.typ, wording: w, code: w.code, fields: readFields(w, full, &spans, holes)}
		return reading{decoded: d.shift(-len(code)), view: v.slice(pos, pos+len(text)), cut: code, end: pos + len(text)}, true
	}
	return reading{}, false
}
