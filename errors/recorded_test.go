package rediserr

import (
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"golang.org/x/tools/txtar"
)

// floors says for each client how many of the recorded pastes have to be read right.
// The numbers may only rise.
var floors = map[string]int{
	"bullmq":     54,
	"go-redis":   60,
	"hiredis":    50,
	"ioredis":    67,
	"ioredis5":   67,
	"node-redis": 66,
	"phpredis":   62,
	"redigo":     60,
	"redis-cli":  49,
	"redis-py":   60,
	"redis-rb":   66,
	"rueidis":    55,
}

// TestRecorded reads what real programs printed of real errors: testdata/recorded, which
// make record writes. In each paste the first finding has to be the error that was
// provoked, with the server's words, and of the type or one below it.
func TestRecorded(t *testing.T) {
	files, err := filepath.Glob("testdata/recorded/*.txtar")
	if err != nil || len(files) == 0 {
		t.Fatal("nothing is recorded", err)
	}
	t.Logf("%-12s %6s %6s %6s", "client", "pastes", "found", "first")
	for _, file := range files {
		name := strings.TrimSuffix(filepath.Base(file), ".txtar")
		a, err := txtar.ParseFile(file)
		if err != nil {
			t.Fatal(err)
		}
		all, found, first := 0, 0, 0
		for i := 0; i+1 < len(a.Files); i += 2 {
			paste, reply := a.Files[i], a.Files[i+1]
			want, text, _ := strings.Cut(strings.TrimSuffix(string(reply.Data), "\n"), "\n")
			if !strings.HasSuffix(paste.Name, ".paste") || !strings.HasSuffix(reply.Name, ".reply") || text == "" {
				t.Fatalf("%s: %s is not followed by its reply", file, paste.Name)
			}
			findings := Scan(strings.TrimSuffix(string(paste.Data), "\n")).Findings
			at := slices.IndexFunc(findings, func(f Finding) bool { return isRecorded(f, want, text) })
			all++
			if at >= 0 {
				found++
			}
			if at == 0 {
				first++
				continue
			}
			got := "nothing"
			if len(findings) > 0 {
				got = findings[0].Type.Name + " " + findings[0].Text
			}
			t.Logf("%s: %s: %s, not %s %s", name, paste.Name, got, want, text)
		}
		t.Logf("%-12s %6d %6d %6d", name, all, found, first)
		switch floor, ok := floors[name]; {
		case !ok:
			t.Errorf("%s has no floor: it reads %d of %d", name, first, all)
		case first < floor:
			t.Errorf("%s: %d of %d are read right, and it was %d: run with -v", name, first, all, floor)
		case first > floor:
			t.Logf("%s: raise its floor from %d to %d", name, floor, first)
		}
	}
}

// isRecorded reports whether a finding is the error that was provoked. Blanks around a
// text are lost in what programs print.
func isRecorded(f Finding, want, text string) bool {
	return (f.Type.Name == want || slices.Contains(f.Type.Lineage(), want)) &&
		strings.Trim(f.Text, " ") == strings.Trim(text, " ")
}
