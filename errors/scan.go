package rediserr

import "strings"

// Scan finds the Redis errors in anything that a person pastes: replies, redis-cli
// sessions, exceptions of client libraries, logs. What holds no Redis error gives
// an empty report.
//
// The way of a paste: it is cut into lines (view.go); a line's wrapping is undone
// (unquote.go); places where an error may be said are found (candidate.go, and the
// clients' tables); each is decoded; what is the same is counted once.
func Scan(paste string) Report {
	s := scanner{
		catalogue: all(),
		seen:      map[string]int{},
		alone:     strings.IndexByte(strings.TrimSpace(paste), '\n') < 0,
	}
	s.lines(view{text: paste}, maxNesting)
	return s.report
}

// A scanner is at work on one paste.
type scanner struct {
	*catalogue
	report Report
	// seen leads from a text that was found to its finding.
	seen map[string]int
	// alone says that the paste is one line, which then is likely a bare reply.
	alone bool
}

// lines looks through each line of a view. Depth bounds how often quotes are undone.
func (s *scanner) lines(v view, depth int) {
	for pos := 0; pos < len(v.text); {
		end := len(v.text)
		next := end
		if n := strings.IndexByte(v.text[pos:], '\n'); n >= 0 {
			end = pos + n
			next = end + 1
		}
		if blob := blobError(v.text[pos:]); blob.End > 0 {
			s.add(candidate{view: v.slice(pos+blob.Start, pos+blob.End), framed: true})
			next = pos + blob.End
		} else {
			s.line(v.slice(pos, end).trim(), depth)
		}
		pos = next
	}
}

func (s *scanner) line(v view, depth int) {
	if v.text == "" {
		return
	}
	if inner, ok := unquote(v); ok && depth > 0 {
		s.lines(inner, depth-1)
		return
	}
	s.candidates(v, s.add)
}

// add decodes a candidate and reports whether it is a finding.
func (s *scanner) add(c candidate) bool {
	f, ok := s.finding(c)
	if !ok {
		return false
	}
	key := f.Type.Name + "\x00" + f.Text
	if i, ok := s.seen[key]; ok {
		s.report.Findings[i].Count++
		return true
	}
	if len(s.report.Findings) == MaxFindings {
		s.report.Omitted++
		return true
	}
	s.seen[key] = len(s.report.Findings)
	s.report.Findings = append(s.report.Findings, f)
	return true
}

// finding decodes a candidate, with the code put back that its client cuts off.
func (s *scanner) finding(c candidate) (Finding, bool) {
	text := c.view.text
	var d decoded
	ok := false
	if !c.bare {
		d, ok = s.claimed(text, maxNesting)
	}
	cut := ""
	for _, code := range c.codes {
		if ok || c.bare {
			break
		}
		if d, ok = s.claimed(code+" "+text, maxNesting); ok {
			cut = code + " "
			d = d.shift(-len(cut))
		}
	}
	switch {
	case ok:
	case c.typ != nil:
		// Its text is not known, but the client's class tells the type.
		d = decoded{typ: c.typ, code: s.code(text)}
		if d.code == "" && len(c.codes) > 0 {
			d.code, cut = c.codes[0], c.codes[0]+" "
		}
		if c.bare {
			cut = ""
		}
	case c.framed:
		d = s.decode(text)
	default:
		return Finding{}, false
	}
	f := Finding{
		Type: d.typ, Wording: d.wording, Code: d.code, Text: cut + text,
		Start: c.view.source(0), End: c.view.sourceEnd(len(text)),
		Fields: d.fields, InScript: d.script, Client: c.client, Count: 1,
	}
	for i := range f.Fields {
		field := &f.Fields[i]
		field.Start, field.End = c.view.source(field.Start), c.view.sourceEnd(field.End)
	}
	return f, true
}
