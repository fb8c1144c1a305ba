package rediserr

import (
	"math/rand/v2"
	"testing"
)

// TestTriggerBytes compares the arithmetic on eight bytes with the plain question.
func TestTriggerBytes(t *testing.T) {
	for c := range 256 {
		x := uint64(c) * ones
		want := uint64(0)
		if wordByte(byte(c)) {
			want = tops
		}
		if got := wordBytes(x); got != want {
			t.Errorf("wordBytes of %#x: %x", c, got)
		}
		for _, d := range []uint64{'\\', '\n', '\x1b', '_'} {
			if got := equal(x, d); (got == tops) != (uint64(c) == d) || got != 0 && got != tops {
				t.Errorf("equal of %#x and %#x: %x", c, d, got)
			}
		}
	}
}

// TestTriggerMissesNothing compares next, at all offsets, with a look at each byte.
func TestTriggerMissesNothing(t *testing.T) {
	tr := triggers()
	slow := func(s string, pos int) int {
		if pos == 0 && tr.lineStart(s, 0) {
			return 0
		}
		for ; pos < len(s); pos++ {
			if wordByte(s[pos]) && pos > 0 && wordByte(s[pos-1]) {
				continue
			}
			if found := tr.place(s, pos); found >= 0 {
				return found
			}
		}
		return -1
	}
	words := []string{"ERR unknown command", "foo", "MOVED 1 a:1", " ", "\n", "-ERR x", `\n`, `\\n`, "\x1b[31m", "é", "redis.exceptions.", "_", ".", "!5\r\nERR x", "WRONGTYPE Operation"}
	r := rand.New(rand.NewPCG(1, 2))
	for range 3000 {
		s := ""
		for range r.IntN(12) {
			s += words[r.IntN(len(words))]
		}
		for pos := range len(s) + 1 {
			if got, want := tr.next(s, pos), slow(s, pos); got != want {
				t.Fatalf("in %q from %d: got %d, want %d", s, pos, got, want)
			}
		}
	}
}
