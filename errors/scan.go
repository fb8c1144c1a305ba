package rediserr

import (
	"slices"
	"strings"

	"rediserr/errors/internal/pattern"
)

// Scan finds the Redis errors in anything that a person pastes: replies, redis-cli
// sessions, exceptions of client libraries, logs. What holds no Redis error gives
// an empty report.
//
// The way of a paste: places where an error may start are found (trigger.go); their
// line is cut out, colours, entities, quotes and escapes are undone (layers.go,
// unquote.go, view.go); the line is searched for what says that an error follows and
// for the wordings themselves (candidate.go, client.go); its text is read with what
// evidence there is (read.go) and decoded (decode.go); what the paste tells of the
// request is added (request.go, place.go); errors inside errors are nested, and the
// root cause is put first (rank.go).
func Scan(paste string) Report {
	s := scanner{
		catalogue: all(),
		triggers:  triggers(),
		paste:     paste,
		seen:      map[saying]int{},
		alone:     strings.IndexByte(strings.TrimSpace(paste), '\n') < 0,
	}
	s.lines(view{text: paste}, maxNesting)
	s.rank()
	return s.report
}

// A scanner is at work on one paste.
type scanner struct {
	*catalogue
	triggers *trigger
	paste    string
	report   Report
	// orders has for each finding what its place in the report is decided by.
	orders []order
	// seen leads from what was found to its finding.
	seen map[saying]int
	// alone says that the paste is one line, which then is likely a bare reply.
	alone bool
	// near remembers whether parts of the paste speak of Redis.
	near map[int]bool
	// url is the one address of a server that the paste names, once looked for.
	url   *place
	trace int // how many stack traces, or messages, have started so far
	deep  int // how many causes the trace has named so far
	// taken are the parts of the paste that show a request: nothing in them is an error.
	taken []quoted
	last  int // the finding that was added or counted last
	next  int // where the line behind a text of several lines starts, or 0
	// outer are the lines around the string that is read, outermost first.
	outer []line
}

// A saying is what two findings have in common that are counted as one.
type saying struct {
	typ  *Type
	text string
}

// lines looks through the lines of a view in which an error may start. Depth bounds
// how often quotes are undone.
func (s *scanner) lines(v view, depth int) {
	pos := 0
	if s.alone {
		for pos < len(v.text) && strings.IndexByte(" \t\r\n", v.text[pos]) >= 0 {
			pos++
		}
	} else {
		pos = s.triggers.next(v.text, 0)
	}
	for pos >= 0 && pos < len(v.text) {
		if blob := blobError(v.text[pos:]); blob.End > 0 {
			s.add(line{}, candidate{view: v.slice(pos+blob.Start, pos+blob.End), framed: true})
			pos = s.triggers.next(v.text, pos+blob.End)
			continue
		}
		start := strings.LastIndexByte(v.text[:pos], '\n') + 1
		end := len(v.text)
		if n := strings.IndexByte(v.text[pos:], '\n'); n >= 0 {
			end = pos + n
		}
		raw := v.slice(start, end)
		trimmed := raw.trim()
		l := line{view: trimmed, in: v, start: start, end: start + len(strings.TrimRight(raw.text, " \t\r"))}
		s.next = 0
		s.line(l, depth)
		end = max(end, s.next)
		if end == len(v.text) {
			break
		}
		pos = s.triggers.next(v.text, end+1)
	}
}

func (s *scanner) line(l line, depth int) {
	l.view = plain(l.view).trim()
	if l.text == "" {
		return
	}
	switch {
	case strings.HasPrefix(l.text, "Caused by: ") || strings.HasPrefix(l.text, "---> ") || strings.Contains(l.text, "[cause]: "):
		s.deep++
	case strings.IndexByte(" \t", l.in.text[l.start]) < 0:
		s.trace, s.deep = s.trace+1, 0
	}
	var done []quoted
	if depth > 0 {
		if inner, ok := unquote(l.view); ok {
			if isReply(l) {
				return // a value that redis-cli prints, whatever it holds
			}
			s.inner(l, inner, depth-1)
			return
		}
		for _, q := range escapedStrings(l.text) {
			before := len(s.report.Findings) + s.report.Omitted
			s.inner(l, unescape(l.slice(q.start, q.end)), depth-1)
			if len(s.report.Findings)+s.report.Omitted > before {
				done = append(done, q)
			}
		}
	}
	s.candidates(l, done)
}

// isReply reports whether a command stands in the line above, behind a prompt.
func isReply(l line) bool {
	if l.start == 0 {
		return false
	}
	above := strings.LastIndexByte(l.in.text[:l.start-1], '\n') + 1
	return behindPrompt(l.in.text[above:l.start-1]) > 0
}

// inner looks through a string that stands in a line.
func (s *scanner) inner(l line, text view, depth int) {
	s.outer = append(s.outer, l)
	s.lines(text, depth)
	s.outer = s.outer[:len(s.outer)-1]
}

// add decodes a candidate and reports whether it is a finding.
func (s *scanner) add(l line, c candidate) bool {
	text := c.view.text
	var r reading
	ok := false
	if !c.bare {
		r.decoded, ok = s.claimed(text, maxNesting)
	}
	for _, code := range c.codes {
		if ok || c.bare {
			break
		}
		if r.decoded, ok = s.claimed(code+" "+text, maxNesting); ok {
			r.cut = code + " "
			r.decoded = r.shift(-len(r.cut))
		}
	}
	switch {
	case ok:
	case c.typ != nil:
		// Its text is not known, but the client's class tells the type.
		r.decoded = decoded{typ: c.typ, code: s.code(text)}
		if r.code == "" && len(c.codes) > 0 && !c.bare {
			r.code, r.cut = c.codes[0], c.codes[0]+" "
		}
	case c.framed:
		r.decoded = s.decode(text)
		var spans pattern.Spans
		if w, _ := s.index.cut(text+" ", &spans); w != nil && c.mention {
			r.wording = w // all that the code begins means this
		}
	default:
		return false
	}
	r.view = c.view
	return s.addRead(l, r, c.client)
}

// addRead makes a finding of what was read. It is always one, also if it was seen
// before: then it is counted.
func (s *scanner) addRead(l line, r reading, client ClientInfo) bool {
	s.next = max(s.next, r.next)
	said := saying{r.typ, r.cut + r.view.text}
	if i, seen := s.seen[said]; seen {
		s.last = i
		s.again(l, i, r, client)
		return true
	}
	if len(s.report.Findings) == MaxFindings {
		s.report.Omitted++
		return true
	}
	f := s.finding(r, client)
	read := len(f.Fields)
	fields, request := s.context(l, f)
	f.Fields, f.Request = append(f.Fields, fields...), request
	for i := range f.Causes {
		f.Causes[i].Client = client
	}
	s.last = len(s.report.Findings)
	s.seen[said] = s.last
	s.report.Findings = append(s.report.Findings, f)
	s.orders = append(s.orders, order{trace: s.trace, deep: s.deep, at: f.Start, told: len(f.Fields) > read})
	return true
}

// again counts a finding that was read before, and asks the lines around it for the
// request, unless others have told it or many were asked.
func (s *scanner) again(l line, i int, r reading, client ClientInfo) {
	known, order := &s.report.Findings[i], &s.orders[i]
	known.Count++
	if known.Client == (ClientInfo{}) {
		known.Client = client
	}
	if order.told || order.tries > maxContexts {
		return
	}
	f := s.finding(r, client)
	fields, request := s.context(l, f)
	known.Fields, known.Request = append(known.Fields[:len(f.Fields):len(f.Fields)], fields...), request
	order.told = len(known.Fields) > len(f.Fields)
	order.tries++
}

// maxContexts is how many places of one text are asked for the request behind it.
const maxContexts = 8

// finding makes a finding of what was read: its offsets are into the paste.
func (s *scanner) finding(r reading, client ClientInfo) Finding {
	f := Finding{
		Type: r.typ, Wording: r.wording, Code: r.code, Text: r.cut + r.view.text,
		Start: r.view.source(0), End: r.view.sourceEnd(len(r.view.text)),
		Fields: r.fields, InScript: r.script, Client: client, Count: 1,
	}
	f.Causes = s.causes(r)
	f.Fields = slices.Clone(f.Fields)
	for i := range f.Fields {
		field := &f.Fields[i]
		start, end := max(field.Start, 0), max(field.End, 0)
		field.Start, field.End = r.view.source(start), r.view.sourceEnd(end)
	}
	splitCommand(&f)
	return f
}
