// Package shell writes command lines for people to paste into a shell.
package shell

import "strings"

// Quote quotes a value so that a POSIX shell reads it as one word. Values come
// from the paste, so from anyone. Control characters are written as escapes: pasted
// as they are, a line end among them would run the line before its reader looks.
func Quote(s string) string {
	plain, control := true, false
	for _, c := range []byte(s) {
		switch {
		case c < ' ' || c == 0x7f:
			plain, control = false, true
		case 'a' <= c && c <= 'z', 'A' <= c && c <= 'Z', '0' <= c && c <= '9':
		case strings.IndexByte("_./:@%+=,-", c) >= 0:
		default:
			plain = false
		}
	}
	if plain {
		return s
	}
	if !control {
		return "'" + strings.ReplaceAll(s, "'", `'\''`) + "'"
	}
	const hex = "0123456789abcdef"
	b := []byte("$'")
	for _, c := range []byte(s) {
		switch {
		case c == '\'' || c == '\\':
			b = append(b, '\\', c)
		case c < ' ' || c == 0x7f:
			b = append(b, '\\', 'x', hex[c>>4], hex[c&15])
		default:
			b = append(b, c)
		}
	}
	return string(append(b, '\''))
}
