// Package dialects decodes what servers say that speak like Redis and are none. It is a
// module of its own, so that the library depends on none of them.
package dialects

import (
	"fmt"
	"os"
	"strconv"
	"strings"
	"testing"

	"github.com/alicebob/miniredis/v2"
	rediserr "rediserr/errors"
	"rediserr/internal/redistest"
)

// TestMiniredis provokes errors in miniredis, which many Go programs are tested with:
// they decode to the type that the real server's error has.
func TestMiniredis(t *testing.T) {
	b, err := os.ReadFile("miniredis.txt")
	if err != nil {
		t.Fatal(err)
	}
	server := miniredis.RunT(t)
	port, err := strconv.Atoi(server.Port())
	if err != nil {
		t.Fatal(err)
	}
	var conn *redistest.Conn
	var command string
	var pending []string
	known, own := map[string]bool{}, map[string]bool{}
	unexpected := func(at string) {
		for _, text := range pending {
			t.Errorf("%s: %s\n\tanswers %q\n\twhich is not expected, and decodes to\n\t%s", at, command, text, redistest.Expectation(rediserr.Decode(text)))
		}
		pending = nil
	}
	for n, line := range strings.Split(string(b), "\n") {
		at := fmt.Sprintf("miniredis.txt:%d", n+1)
		switch {
		case strings.HasPrefix(line, "#"):
		case line == "":
			unexpected(at)
			server.FlushAll()
			conn = nil
		case strings.HasPrefix(line, "> "):
			unexpected(at)
			args, err := redistest.SplitArgs(line[2:])
			if err != nil {
				t.Fatalf("%s: %v", at, err)
			}
			if conn == nil {
				conn = redistest.Dial(t, &redistest.Server{Port: port})
			}
			command = line[2:]
			conn.Send(args...)
			reply, err := conn.Read()
			if err != nil {
				t.Fatalf("%s: %s: no reply: %v", at, command, err)
			}
			pending = reply.Errors()
		case len(pending) == 0:
			t.Errorf("%s: %s did not fail", at, command)
		default:
			text := pending[0]
			pending = pending[1:]
			if rest, ok := strings.CutPrefix(line, "none "); ok {
				name, _, _ := strings.Cut(rest, " ")
				if e := rediserr.Decode(text); e.Wording() != nil || e.Type().Name != name {
					t.Errorf("%s: %s: %q decodes to %s, wording %v", at, command, text, e.Type().Name, e.Wording())
				}
				own[text] = true
				continue
			}
			words, err := redistest.SplitArgs(line)
			if err != nil {
				t.Fatalf("%s: %v", at, err)
			}
			e, err := redistest.Compare(text, words)
			if err != nil {
				t.Errorf("%s: %s: %v", at, command, err)
				continue
			}
			known[e.Wording().Template] = true
		}
	}
	unexpected("miniredis.txt, at the end")
	t.Logf("%d wordings of real servers, %d texts of its own", len(known), len(own))
	if len(known) < 60 {
		t.Errorf("only %d wordings", len(known))
	}
}
