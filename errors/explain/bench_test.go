package explain

import (
	"testing"

	rediserr "rediserr/errors"
)

// BenchmarkReport is what a face does with one line: scan, steps, JSON.
func BenchmarkReport(b *testing.B) {
	buf := make([]byte, 0, 8192)
	b.ReportAllocs()
	for b.Loop() {
		buf = AppendJSON(buf[:0], rediserr.Scan("-MOVED 3999 127.0.0.1:6381"))
	}
}
