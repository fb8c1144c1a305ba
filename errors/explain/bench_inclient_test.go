package explain

import (
	"testing"

	rediserr "rediserr/errors"
)

// BenchmarkInClient finds out for all types how they are caught.
func BenchmarkInClient(b *testing.B) {
	types := rediserr.Types()
	for b.Loop() {
		for i := range types {
			InClient(&types[i])
		}
	}
}
