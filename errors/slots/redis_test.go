package slots_test

import (
	"math/rand/v2"
	"strconv"
	"testing"

	"rediserr/errors/slots"
	"rediserr/internal/redistest"
)

// TestRedisKeySlots compares thousands of keys with what CLUSTER KEYSLOT answers.
func TestRedisKeySlots(t *testing.T) {
	redistest.Need(t)
	conn := redistest.Dial(t, redistest.Start(t, "cluster-enabled yes"))
	seed := rand.Uint64()
	keys := append(braced(5), random(rand.New(rand.NewPCG(seed, 0)), 4000)...)
	for len(keys) > 0 {
		batch := keys[:min(len(keys), 500)]
		keys = keys[len(batch):]
		for _, key := range batch {
			conn.Send("CLUSTER", "KEYSLOT", key)
		}
		for _, key := range batch {
			want, err := strconv.Atoi(conn.Receive().Text)
			if err != nil {
				t.Fatal(err)
			}
			if got := slots.Of(key); got != want {
				t.Errorf("Of(%q) is %d, the server says %d (seed %d)", key, got, want, seed)
			}
		}
	}
}

// braced returns all keys of up to n bytes of an alphabet of four: braces are in every
// position, nested, empty, open and the wrong way round.
func braced(n int) []string {
	list := []string{""}
	for from := 0; n > 0; n-- {
		to := len(list)
		for _, key := range list[from:to] {
			for _, c := range "{}ab" {
				list = append(list, key+string(c))
			}
		}
		from = to
	}
	return list
}

// random returns keys of any bytes, half of them rich in braces.
func random(r *rand.Rand, n int) []string {
	list := make([]string, n)
	for i := range list {
		key := make([]byte, r.IntN(64))
		for j := range key {
			key[j] = byte(r.UintN(256))
			if i%2 == 0 && r.IntN(4) == 0 {
				key[j] = "{}"[r.IntN(2)]
			}
		}
		list[i] = string(key)
	}
	return list
}
