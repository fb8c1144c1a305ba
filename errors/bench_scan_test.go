package rediserr

import (
	"strings"
	"testing"
)

// logLine is a line as an application logs it, without an error.
const logLine = "2026-11-22T20:51:23.104Z INFO  [worker-7] c.example.orders.OrderService - order 48213 stored in 12 ms, cart=9f3e, user=1187\n"

// BenchmarkScan reads logs: with hardly an error, and with one on each line.
func BenchmarkScan(b *testing.B) {
	few := strings.Repeat(logLine, 8<<20/len(logLine))
	few = few[:len(few)/2] + "ERR unknown command 'FOO', with args beginning with: \n" + few[len(few)/2:]
	each := strings.Repeat("2026-11-22T20:51:23Z ERROR redis.exceptions.ResponseError: WRONGTYPE Operation against a key holding the wrong kind of value\n", 1<<20/120)
	for name, paste := range map[string]string{"few": few, "each": each} {
		b.Run(name, func(b *testing.B) {
			b.SetBytes(int64(len(paste)))
			b.ReportAllocs()
			for b.Loop() {
				if len(Scan(paste).Findings) != 1 {
					b.Fatal("not one finding")
				}
			}
		})
	}
}
