package rediserr

import (
	"strings"

	"rediserr/errors/internal/pattern"
)

// A view is a text that was made from a part of the paste. It knows for each of its
// bytes where in the paste that comes from.
type view struct {
	text string
	// at is where in the paste the text starts. If runs is nil, the text stands
	// there as it is.
	at int
	// runs are the pieces that the text was put together from, in their order.
	// Byte text[0] is byte skip of the whole that the runs speak of.
	runs []run
	skip int
}

// A run is a piece of a view. From its start on, the view's bytes are the paste's,
// one to one, unless width is set: then all the run's bytes stand for that many
// bytes of the paste, an escape sequence.
type run struct {
	to    int // where the run starts in the view
	from  int // where it starts in the paste
	width int
}

// slice returns a part of the view.
func (v view) slice(from, to int) view {
	v.text = v.text[from:to]
	if v.runs == nil {
		v.at += from
	} else {
		v.skip += from
	}
	return v
}

// trim returns the view without blanks at its ends.
func (v view) trim() view {
	left := len(v.text) - len(strings.TrimLeft(v.text, " \t\r\n"))
	return v.slice(left, max(left, len(strings.TrimRight(v.text, " \t\r\n"))))
}

// source returns where in the paste the byte at i of the view comes from.
func (v view) source(i int) int {
	if v.runs == nil {
		return v.at + i
	}
	i += v.skip
	r := v.runs[v.run(i)]
	if r.width > 0 {
		return r.from
	}
	return r.from + i - r.to
}

// sourceEnd returns where in the paste a part of the view that ends before i ends.
func (v view) sourceEnd(i int) int {
	if v.runs == nil {
		return v.at + i
	}
	i += v.skip
	if i == 0 {
		return v.runs[0].from
	}
	r := v.runs[v.run(i-1)]
	if r.width > 0 {
		return r.from + r.width
	}
	return r.from + i - r.to
}

// run returns the number of the run that holds byte i.
func (v view) run(i int) int {
	from, to := 0, len(v.runs)
	for to-from > 1 {
		if mid := (from + to) / 2; v.runs[mid].to <= i {
			from = mid
		} else {
			to = mid
		}
	}
	return from
}

// A viewBuilder puts a view together from pieces of another one.
type viewBuilder struct {
	from view
	buf  []byte
	runs []run
}

// keep appends the part of the underlying view from i to j as it is.
func (b *viewBuilder) keep(i, j int) {
	if i == j {
		return
	}
	if b.from.runs == nil {
		b.runs = append(b.runs, run{to: len(b.buf), from: b.from.at + i})
		b.buf = append(b.buf, b.from.text[i:j]...)
		return
	}
	for ; i < j; i++ { // each byte may come from an escape of its own
		start, end := b.from.source(i), b.from.sourceEnd(i+1)
		b.put(b.from.text[i:i+1], start, end)
	}
}

// replace appends text for the part of the underlying view from i to j.
func (b *viewBuilder) replace(text string, i, j int) {
	b.put(text, b.from.source(i), b.from.sourceEnd(j))
}

func (b *viewBuilder) put(text string, start, end int) {
	r := run{to: len(b.buf), from: start, width: end - start}
	if len(text) == 1 && r.width == 1 {
		r.width = 0
		if n := len(b.runs); n > 0 && b.runs[n-1].width == 0 && b.runs[n-1].from+r.to-b.runs[n-1].to == start {
			b.buf = append(b.buf, text...) // goes on from the run before
			return
		}
	}
	b.runs = append(b.runs, r)
	b.buf = append(b.buf, text...)
}

// view returns what was built. It has at least one run, so that an empty view has a place too.
func (b *viewBuilder) view() view {
	if len(b.runs) == 0 {
		b.runs = append(b.runs, run{from: b.from.source(0)})
	}
	return view{text: string(b.buf), runs: b.runs}
}

// blobError finds a RESP3 error that says its own length, !21\r\n and 21 bytes, at
// the start of s. The span is that of the bytes; it ends at 0 if there is none.
func blobError(s string) pattern.Span {
	if s == "" || s[0] != '!' {
		return pattern.Span{}
	}
	n, pos := 0, 1
	for pos < len(s) && '0' <= s[pos] && s[pos] <= '9' && n < len(s) {
		n = n*10 + int(s[pos]-'0')
		pos++
	}
	digits := pos - 1
	if pos < len(s) && s[pos] == '\r' {
		pos++
	}
	if digits == 0 || pos == len(s) || s[pos] != '\n' {
		return pattern.Span{}
	}
	pos++
	if n == 0 || n > len(s)-pos {
		return pattern.Span{}
	}
	return pattern.Span{Start: pos, End: pos + n}
}
