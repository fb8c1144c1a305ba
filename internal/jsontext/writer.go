// Package jsontext writes JSON, and reads strings out of it. It stands in for
// encoding/json where its reflection is too much: 195 KB of the browser module's
// 560, and 268 KB of the worker's 1.8 MB, both compressed.
package jsontext

import (
	"strconv"
	"unicode/utf8"
)

// A Writer appends JSON to a buffer and puts the commas in. The zero value is ready.
type Writer struct {
	Buf   []byte
	comma bool // one is due before the next value or key
}

// Open starts an object or a list: '{' or '['.
func (w *Writer) Open(c byte) {
	w.sep()
	w.Buf = append(w.Buf, c)
	w.comma = false
}

// Close ends an object or a list: '}' or ']'.
func (w *Writer) Close(c byte) {
	w.Buf = append(w.Buf, c)
	w.comma = true
}

// Key writes a key; the value follows: w.Key("slot").Int(3999).
func (w *Writer) Key(name string) *Writer {
	w.String(name)
	w.Buf = append(w.Buf, ':')
	w.comma = false
	return w
}

// Raw writes a value that is JSON already.
func (w *Writer) Raw(s string) {
	w.sep()
	w.Buf = append(w.Buf, s...)
	w.comma = true
}

// Int writes a number.
func (w *Writer) Int(n int) {
	w.sep()
	w.Buf = strconv.AppendInt(w.Buf, int64(n), 10)
	w.comma = true
}

// Bool writes true or false.
func (w *Writer) Bool(b bool) {
	if b {
		w.Raw("true")
	} else {
		w.Raw("false")
	}
}

// String writes a string.
func (w *Writer) String(s string) {
	w.sep()
	w.Buf = AppendString(w.Buf, s)
	w.comma = true
}

// Strings writes a list of strings.
func (w *Writer) Strings(list []string) {
	w.Open('[')
	for _, s := range list {
		w.String(s)
	}
	w.Close(']')
}

func (w *Writer) sep() {
	if w.comma {
		w.Buf = append(w.Buf, ',')
	}
}

// AppendString appends s as a JSON string. Bytes that are no UTF-8 become
// U+FFFD, as JSON has no way to write them; offsets lead back to the bytes.
func AppendString(dst []byte, s string) []byte {
	const hex = "0123456789abcdef"
	dst = append(dst, '"')
	from := 0
	for i := 0; i < len(s); {
		if c := s[i]; c < utf8.RuneSelf {
			if c >= ' ' && c != '"' && c != '\\' && c != 0x7f {
				i++
				continue
			}
			dst = append(dst, s[from:i]...)
			switch c {
			case '"', '\\':
				dst = append(dst, '\\', c)
			case '\n':
				dst = append(dst, '\\', 'n')
			case '\r':
				dst = append(dst, '\\', 'r')
			case '\t':
				dst = append(dst, '\\', 't')
			default:
				dst = append(dst, '\\', 'u', '0', '0', hex[c>>4], hex[c&15])
			}
			i++
			from = i
			continue
		}
		r, n := utf8.DecodeRuneInString(s[i:])
		switch {
		case r == utf8.RuneError && n == 1:
			dst = append(dst, s[from:i]...)
			dst = append(dst, "\uFFFD"...)
		case r == 0x2028 || r == 0x2029: // line ends to JavaScript
			dst = append(dst, s[from:i]...)
			dst = append(dst, '\\', 'u', '2', '0', '2', hex[r&15])
		default:
			i += n
			continue
		}
		i += n
		from = i
	}
	dst = append(dst, s[from:]...)
	return append(dst, '"')
}
