package rediserr

import (
	"slices"
	"strings"

	"rediserr/errors/internal/pattern"
)

// A place is a server's address as the paste names it.
type place struct {
	view view // of host:port
	host pattern.Span
	port pattern.Span
}

// context returns the fields that the paste around a finding tells: the request that
// failed and the server that was asked. It returns the request, too, if it is whole.
func (s *scanner) context(l line, f Finding) (fields []Field, words []string) {
	read := len(f.Fields)
	lines := append([]line{l}, s.outer...)
	slices.Reverse(lines[1:])
	for _, l := range lines {
		if l.in.text == "" {
			continue
		}
		if r, ok := s.requestOf(l, f.Type.Origin == Server); ok {
			r.fill(&f, l.in)
			words = r.command()
			if r.to > r.from {
				s.taken = append(s.taken, quoted{l.in.source(r.from), l.in.sourceEnd(r.to)})
			}
			break
		}
	}
	for _, l := range lines {
		if _, has := f.Value("Host"); has || l.in.text == "" {
			continue
		}
		if p, ok := s.placeOf(l); ok {
			host, port := p.view.slice(p.host.Start, p.host.End), p.view.slice(p.port.Start, p.port.End)
			n, _ := atoi(port.text)
			f.Fields = append(f.Fields,
				Field{Name: "Host", Text: host.text, Start: host.source(0), End: host.sourceEnd(len(host.text))},
				Field{Name: "Port", Text: port.text, Number: n, IsNumber: true, Start: port.source(0), End: port.sourceEnd(len(port.text))})
		}
	}
	return f.Fields[read:], words
}

// marks stand before the address of a Redis server.
var marks = [...]string{"redis://", "rediss://", "[tcp://", "[tls://", " - R:", "valkey://", "valkeys://"}

// placeOf finds the server that was asked: on the line, or the only one of the paste,
// or the primary that a replica's log connects to.
func (s *scanner) placeOf(l line) (place, bool) {
	for _, mark := range marks {
		if p, ok := placeBehind(l.in, l.start, l.end, mark); ok {
			return p, true
		}
	}
	if above, ok := lineAbove(l); ok {
		if p, ok := placeBehind(above.in, above.start, above.end, " - R:"); ok {
			return p, true
		}
	}
	const connecting = "Connecting to MASTER "
	const far = 8 << 10
	from := max(0, l.start-far)
	n := strings.LastIndex(l.in.text[from:l.start], connecting)
	if n < 0 && len(l.in.text) < smallPaste {
		n = strings.Index(l.in.text[from:], connecting)
	}
	if n += from; n >= from {
		if p, ok := placeBehind(l.in, n, len(l.in.text), connecting); ok {
			return p, true
		}
	}
	if s.url == nil {
		s.url = &place{}
		if len(s.paste) <= smallPaste {
			*s.url = onlyPlace(s.paste)
		}
	}
	return *s.url, s.url.view.text != ""
}

// lineAbove returns the line above one that starts with an exception: loggers print
// what the program says of it there.
func lineAbove(l line) (line, bool) {
	if l.start == 0 || l.in.text == "" || strings.IndexByte(" \t", l.in.text[l.start]) >= 0 {
		return line{}, false
	}
	l.end = l.start - 1
	l.start = strings.LastIndexByte(l.in.text[:l.end], '\n') + 1
	return l, true
}

// smallPaste is how long a paste may be of which all parts are taken to belong together.
const smallPaste = 64 << 10

// onlyPlace finds the one URL of a server in a paste; two that differ are none.
func onlyPlace(paste string) place {
	var only place
	v := view{text: paste}
	for _, mark := range [...]string{"redis://", "rediss://"} {
		for pos := 0; ; {
			n := strings.Index(paste[pos:], mark)
			if n < 0 {
				break
			}
			pos += n
			p, ok := placeBehind(v, pos, len(paste), mark)
			if ok && only.view.text != "" && only.view.text != p.view.text {
				return place{}
			}
			if ok {
				only = p
			}
			pos += len(mark)
		}
	}
	return only
}

// placeBehind reads the address behind a mark: user and password in front, a database
// or anything else behind are no part of it. Java prints name/address:port.
func placeBehind(v view, from, to int, mark string) (place, bool) {
	n := strings.Index(v.text[from:to], mark)
	if n < 0 {
		return place{}, false
	}
	start := from + n + len(mark)
	end := start
	for end < to && strings.IndexByte(" \t\r\n\"'`)]},;<>?*", v.text[end]) < 0 {
		end++
	}
	text := v.text[start:end]
	if at := strings.LastIndexByte(text, '@'); at >= 0 {
		start += at + 1
	}
	if mark == " - R:" {
		start += strings.LastIndexByte(v.text[start:end], '/') + 1
	} else if slash := strings.IndexByte(v.text[start:end], '/'); slash >= 0 {
		end = start + slash
	}
	host, port, ok := pattern.SplitAddress(v.text[start:end])
	if !ok || host.Start == host.End {
		return place{}, false
	}
	return place{v.slice(start, end), host, port}, true
}

// redisPort reports whether a text names a port that Redis servers and Sentinels have.
func redisPort(d *decoded) bool {
	for _, f := range d.fields {
		if f.Name == "Port" && (f.Number == 6379 || f.Number == 26379 || f.Number == 16379 || f.Number == 6380) {
			return true
		}
	}
	return false
}

// traceOfRedis reports whether the stack trace that a line is in, or the line above it,
// speaks of Redis.
func (s *scanner) traceOfRedis(l line, d *decoded) bool {
	if redisPort(d) {
		return true
	}
	for _, l := range append([]line{l}, s.outer...) {
		text := l.in.text
		if text == "" {
			text = l.text
			l.start, l.end = 0, len(text)
		}
		const far = 4 << 10
		from, to := l.start, l.end
		for more := true; more && from > 0 && l.start-from < far; {
			from = strings.LastIndexByte(text[:from-1], '\n') + 1
			more = ofTrace(text[from:])
		}
		for to < len(text) && to-l.end < far && ofTrace(text[to+1:]) {
			n := strings.IndexByte(text[to+1:], '\n')
			if n < 0 {
				to = len(text)
				break
			}
			to += 1 + n
		}
		if speaksOfRedis(text[from:to]) {
			return true
		}
	}
	return false
}

// ofTrace reports whether a line belongs to the stack trace of the line before it.
func ofTrace(line string) bool {
	if line == "" || strings.IndexByte(" \t\r\n", line[0]) >= 0 {
		return true
	}
	for _, start := range [...]string{"Caused by", "Traceback", "During handling", "The above exception", "at ", "from ", "#"} {
		if strings.HasPrefix(line, start) {
			return true
		}
	}
	return false
}

// mentionsRedis reports whether the paste speaks of Redis around a line, or the text
// itself names a port that Redis servers have.
func (s *scanner) mentionsRedis(l line, d *decoded) bool {
	if redisPort(d) {
		return true
	}
	const block = 4 << 10
	at, from, to := 0, 0, len(s.paste)
	if len(s.paste) > smallPaste {
		at = l.view.source(0) / block
		from, to = max(0, (at-1)*block), min(len(s.paste), (at+2)*block)
	}
	known, ok := s.near[at]
	if !ok {
		known = speaksOfRedis(s.paste[from:to])
		if s.near == nil {
			s.near = map[int]bool{}
		}
		s.near[at] = known
	}
	return known
}

// names are what the paste of a Redis user is full of.
var names = [...]string{"redis", "valkey", "lettuce", "jedis", "sentinel", "keydb", "dragonfly", "sidekiq", "celery", "bullmq", "rueidis", "redigo", "6379"}

func speaksOfRedis(s string) bool {
	lower := lowerASCII(s)
	for _, name := range names {
		if strings.Contains(lower, name) {
			return true
		}
	}
	return false
}
