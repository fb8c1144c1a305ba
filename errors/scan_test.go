package rediserr

import (
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf8"

	"golang.org/x/tools/txtar"
)

// TestBadInput has each kind of paste that is no clean reply, and what is said to it.
func TestBadInput(t *testing.T) {
	for _, c := range []struct{ name, paste, want string }{
		{"empty", "", ""},
		{"blanks", " \t\r\n \n", ""},
		{"a lone minus", "-", ""},
		{"two minuses", "--", ""},
		{"RESP that is no error", "+OK\r\n:1\r\n$3\r\nfoo\r\n", ""},
		{"a code alone", "MOVED", "MovedError?"},
		{"a code in RESP", "-MOVED\r\n", "MovedError?"},
		{"no number, no address", "MOVED x y", "MovedError?"},
		{"a slot that is none", "MOVED 99999 :0", "MovedError Slot=99999 Host= Port=0"},
		{"IPv6 in brackets", "ASK 1 [::1]:6379", "AskError Slot=1 Host=::1 Port=6379"},
		{"IPv6 without", "MOVED 1 2001:db8::1:6379", "MovedError Slot=1 Host=2001:db8::1 Port=6379"},
		{"an unknown code in RESP", "-MYMODULE it broke\r\n", "ResponseError?"},
		{"an unknown text", "-ERR what is this\r\n", "ResponseError?"},
		{"bare ERR, of a SAVE that failed", "-ERR\r\n", "SaveFailedError"},
		{"no code, as Kvrocks hands it to a script", "-Please specify at least one argument for redis.call()\r\n", "ScriptAPIError"},
		{"an empty value at the end", "-ERR Lua encountered an error: \r\n", "ScriptError Reason="},
		{"binary", "\x00\xff\xfe\x80-MOVED \x00\r\n\x7fELF", ""},
		{"invalid UTF-8 in a value", "MOVED 1 \xff\xfe:6379", "MovedError Slot=1 Host=\xff\xfe Port=6379"},
		{"markup", "<script>alert(1)</script>", ""},
		{"a blob that is too short", "!999\r\nMOVED 1 a:1\r\n", "MovedError Slot=1 Host=a Port=1"},
		{"a blob of no bytes", "!0\r\n\r\n", ""},
		{"log level ERR", "2024-01-01T00:00:00Z ERR something failed error=\"x\"", ""},
		{"commands, not errors", "127.0.0.1:6379> READONLY\nOK\n127.0.0.1:6379> SHUTDOWN NOSAVE\n", ""},
		{"words in capitals", "the port is BUSY and MOVED to LOADING dock", ""},
	} {
		got := ""
		for _, f := range Scan(c.paste).Findings {
			got += f.Type.Name
			if !f.Known() {
				got += "?"
			}
			for _, field := range f.Fields {
				got += " " + field.Name + "=" + field.Text
			}
		}
		if got != c.want {
			t.Errorf("%s: got %q, want %q", c.name, got, c.want)
		}
	}
}

// TestHugeInput decodes one error among 20 MB of other text, and 20 MB of one line.
func TestHugeInput(t *testing.T) {
	filler := strings.Repeat("2024-01-01 12:00:00 INFO nothing of interest happened here\n", 20<<20/59)
	r := Scan(filler + "-MOVED 3999 127.0.0.1:6381\n" + filler[:1000])
	if len(r.Findings) != 1 || r.Findings[0].Start != len(filler)+1 {
		t.Errorf("one error in 20 MB of lines: got %d findings", len(r.Findings))
	}
	if r := Scan(strings.Repeat("x ", 10<<20)); len(r.Findings) != 0 {
		t.Errorf("20 MB of one line: got %d findings", len(r.Findings))
	}
	if r := Scan("-ERR unknown " + strings.Repeat("y", 1<<20)); len(r.Findings) != 1 {
		t.Errorf("a reply of 1 MB: got %d findings", len(r.Findings))
	}
}

func TestRepeatsAreCounted(t *testing.T) {
	r := Scan(strings.Repeat("-MOVED 1 a:1\r\n-ASK 2 b:2\r\n", 3))
	if len(r.Findings) != 2 || r.Findings[0].Count != 3 || r.Findings[1].Count != 3 {
		t.Errorf("got %+v", r.Findings)
	}
	var many strings.Builder
	for i := range MaxFindings + 7 {
		many.WriteString("-MOVED 1 a:" + itoa(i+1) + "\n")
	}
	if r := Scan(many.String()); len(r.Findings) != MaxFindings || r.Omitted != 7 {
		t.Errorf("got %d findings and %d omitted", len(r.Findings), r.Omitted)
	}
}

// pastes returns all replies and pastes of testdata, to start fuzzing from.
func pastes(f *testing.F) []string {
	f.Helper()
	var list []string
	files, _ := filepath.Glob("testdata/*.txtar")
	for _, file := range files {
		b, err := os.ReadFile(file)
		if err != nil {
			f.Fatal(err)
		}
		for _, part := range txtar.Parse(b).Files {
			switch {
			case part.Name == "replies":
				for line := range strings.Lines(string(part.Data)) {
					if line[0] != '\t' && line[0] != '#' {
						list = append(list, strings.TrimSuffix(line, "\n"))
					}
				}
			case strings.HasSuffix(part.Name, ".paste"):
				list = append(list, string(part.Data))
			}
		}
	}
	return list
}

func FuzzDecode(f *testing.F) {
	for _, p := range pastes(f) {
		f.Add(p)
	}
	f.Fuzz(func(t *testing.T, reply string) {
		e := Decode(reply)
		if e == nil || e.Type() == nil {
			t.Fatal("no type")
		}
		want := strings.TrimPrefix(strings.TrimRight(reply, "\r\n"), "-")
		if e.Error() != want {
			t.Fatalf("%q comes back as %q", want, e.Error())
		}
	})
}

func FuzzScan(f *testing.F) {
	for _, p := range pastes(f) {
		f.Add(p)
		f.Add(`{"message":"` + p + `"}`)
	}
	f.Fuzz(func(t *testing.T, paste string) {
		r := Scan(paste)
		checkSpans(t, paste, r.Findings)
		again := Scan(paste)
		if string(r.AppendJSON(nil, nil)) != string(again.AppendJSON(nil, nil)) {
			t.Fatal("two runs differ")
		}
	})
}

// TestScanMixedLines scans lines of all test data in any order: what one line makes of
// its neighbours must hold for any neighbours.
func TestScanMixedLines(t *testing.T) {
	var lines []string
	for _, pattern := range []string{"testdata/*.txtar", "testdata/clients/*.txtar", "testdata/recorded/*.txtar"} {
		files, err := filepath.Glob(pattern)
		if err != nil || len(files) == 0 {
			t.Fatalf("no %s: %v", pattern, err)
		}
		for _, file := range files {
			b, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			checkSpans(t, string(b), Scan(string(b)).Findings)
			lines = append(lines, strings.SplitAfter(string(b), "\n")...)
		}
	}
	random := rand.New(rand.NewPCG(1, 2))
	for range 1000 {
		var mix strings.Builder
		for mix.Len() < 2000 {
			at := random.IntN(len(lines))
			for range 1 + random.IntN(4) { // some that stand together
				mix.WriteString(lines[at%len(lines)])
				at++
			}
		}
		checkSpans(t, mix.String(), Scan(mix.String()).Findings)
	}
}

// checkSpans demands that spans lie inside the paste, and on the borders of characters.
func checkSpans(t *testing.T, paste string, list []Finding) {
	t.Helper()
	border := func(i int) bool {
		return i == 0 || i == len(paste) || utf8.RuneStart(paste[i]) || !utf8.ValidString(paste)
	}
	for _, f := range list {
		if f.Start < 0 || f.End < f.Start || f.End > len(paste) || !border(f.Start) || !border(f.End) {
			t.Fatalf("%s spans %d to %d of %d bytes", f.Type.Name, f.Start, f.End, len(paste))
		}
		for _, field := range f.Fields {
			if field.Start < 0 || field.End < field.Start || field.End > len(paste) || !border(field.Start) || !border(field.End) {
				t.Fatalf("%s.%s spans %d to %d of %d bytes", f.Type.Name, field.Name, field.Start, field.End, len(paste))
			}
		}
		checkSpans(t, paste, f.Causes)
	}
}

func BenchmarkDecode(b *testing.B) {
	for _, c := range []struct{ name, reply string }{
		{"moved", "MOVED 3999 127.0.0.1:6381"},
		{"no-hole", "CROSSSLOT Keys in request don't hash to the same slot"},
		{"script", "CROSSSLOT Keys in request don't hash to the same slot script: 5db7dbaa8a2a2a2b1e3cdd17f7e0f6b9b8d4f1c0, on @user_script:3."},
		{"unknown", "ERR nobody knows this text"},
	} {
		b.Run(c.name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				Decode(c.reply)
			}
		})
	}
}

// BenchmarkGrowth decodes against a tenth, a half and all of the catalogue.
func BenchmarkGrowth(b *testing.B) {
	for _, c := range []struct {
		name string
		part int
	}{{"tenth", 10}, {"half", 2}, {"all", 1}} {
		full := all()
		cat := *full
		cat.wordings = nil
		for i := range full.wordings {
			// Every tenth or second one, and always those that are asked for.
			if i%c.part == 0 || full.wordings[i].code == "MOVED" {
				cat.wordings = append(cat.wordings, full.wordings[i])
			}
		}
		cat.index = newIndex(&cat)
		b.Run(c.name, func(b *testing.B) {
			for b.Loop() {
				cat.decode("MOVED 3999 127.0.0.1:6381")
			}
		})
	}
}

func TestLeadsAreSorted(t *testing.T) {
	ix := &all().index
	for i, lead := range ix.leads {
		if i > 0 && ix.leads[i-1] >= lead {
			t.Errorf("%q stands before %q", ix.leads[i-1], lead)
		}
	}
	if len(ix.leads) < 3000 {
		t.Errorf("only %d leads", len(ix.leads))
	}
}

func BenchmarkCompile(b *testing.B) {
	for b.Loop() {
		compile(families)
	}
}
