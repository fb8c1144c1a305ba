package rediserr

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"golang.org/x/tools/txtar"
)

var update = flag.Bool("update", false, "rewrite what testdata expects; read the change before you commit it")

// The files of testdata hold real lines, one file a family. The section "replies"
// has one reply a line, as the server words it, and indented below it what it
// decodes to. Each other pair of sections, "name.paste" and "name.want", is a paste
// and what Scan finds in it.

func TestReplies(t *testing.T) {
	eachArchive(t, func(t *testing.T, a *txtar.Archive) {
		for i, f := range a.Files {
			if f.Name == "replies" {
				a.Files[i].Data = []byte(checkPairs(t, string(f.Data), func(line string) string {
					if e := Decode(line).Error(); e != line {
						t.Errorf("%q comes back as %q", line, e)
					}
					d := all().decode(line)
					return describe(d.typ, d.wording, d.fields)
				}))
			}
		}
	})
}

func TestPastes(t *testing.T) {
	eachArchive(t, func(t *testing.T, a *txtar.Archive) {
		for i := range a.Files {
			name, ok := strings.CutSuffix(a.Files[i].Name, ".paste")
			if !ok {
				continue
			}
			if i+1 == len(a.Files) || a.Files[i+1].Name != name+".want" {
				t.Fatalf("%s.paste has no %s.want behind it", name, name)
			}
			paste := strings.TrimSuffix(string(a.Files[i].Data), "\n")
			got := describeReport(t, paste)
			if want := string(a.Files[i+1].Data); got != want && !*update {
				t.Errorf("%s: got\n%s\nwant\n%s", name, got, want)
			}
			a.Files[i+1].Data = []byte(got)
		}
	})
}

// eachArchive runs f on each file of testdata, and writes it back under -update.
func eachArchive(t *testing.T, f func(*testing.T, *txtar.Archive)) {
	t.Helper()
	files, err := filepath.Glob("testdata/*.txtar")
	clients, _ := filepath.Glob("testdata/clients/*.txtar")
	files = append(files, clients...)
	if err != nil || len(files) == 0 {
		t.Fatal("no testdata", err)
	}
	for _, file := range files {
		t.Run(strings.TrimSuffix(filepath.Base(file), ".txtar"), func(t *testing.T) {
			a, err := txtar.ParseFile(file)
			if err != nil {
				t.Fatal(err)
			}
			f(t, a)
			if *update {
				if err := os.WriteFile(file, txtar.Format(a), 0o644); err != nil {
					t.Fatal(err)
				}
			}
		})
	}
}

// checkPairs compares the indented line below each line with what is said of it,
// and returns the text with what is said now.
func checkPairs(t *testing.T, text string, say func(line string) string) string {
	t.Helper()
	var out strings.Builder
	lines := strings.Split(strings.TrimSuffix(text, "\n"), "\n")
	for i := 0; i < len(lines); i++ {
		line := lines[i]
		out.WriteString(line + "\n")
		if line == "" || line[0] == '#' {
			continue
		}
		want := ""
		if i+1 < len(lines) && strings.HasPrefix(lines[i+1], "\t") {
			i++
			want = lines[i][1:]
		}
		got := say(line)
		if got != want && !*update {
			t.Errorf("%s\n\tgot  %s\n\twant %s", line, got, want)
		}
		out.WriteString("\t" + got + "\n")
	}
	return out.String()
}

// describe says in one line what an exception is.
func describe(typ *Type, w *Wording, fields []Field) string {
	s := typ.Name
	if w == nil {
		s += " (wording unknown)"
	}
	for _, f := range fields {
		v := f.Text
		if v == "" || strings.ContainsAny(v, " \"=") || v != strings.Trim(strconv.Quote(v), `"`) {
			v = strconv.Quote(v)
		}
		s += " " + f.Name + "=" + v
	}
	return s
}

// describeReport says a line for each finding, nested ones below, and checks that
// spans lie inside the paste.
func describeReport(t *testing.T, paste string) string {
	var b strings.Builder
	var say func(list []Finding, indent string)
	say = func(list []Finding, indent string) {
		for _, f := range list {
			if f.Start < 0 || f.End < f.Start || f.End > len(paste) {
				t.Errorf("%s: span %d to %d in a paste of %d bytes", f.Text, f.Start, f.End, len(paste))
				continue
			}
			fmt.Fprintf(&b, "%s%s", indent, describe(f.Type, f.Wording, f.Fields))
			if f.Client != (ClientInfo{}) {
				fmt.Fprintf(&b, " by %s %s", f.Client.Library, f.Client.Exception)
			}
			if f.Count > 1 {
				fmt.Fprintf(&b, " x%d", f.Count)
			}
			fmt.Fprintf(&b, "\n%s\t%q\n", indent, paste[f.Start:f.End])
			for _, field := range f.Fields {
				if field.Start < 0 || field.End < field.Start || field.End > len(paste) {
					t.Errorf("%s: %s at %d to %d in a paste of %d bytes", f.Text, field.Name, field.Start, field.End, len(paste))
				}
			}
			say(f.Causes, indent+"\t")
		}
	}
	say(Scan(paste).Findings, "")
	if b.Len() == 0 {
		return "nothing\n"
	}
	return b.String()
}

// TestLawExamples demands a real line for each wording, that each line is claimed,
// and that a line printed through its template is that line again.
func TestLawExamples(t *testing.T) {
	shown := map[*Wording]bool{}
	eachArchive(t, func(t *testing.T, a *txtar.Archive) {
		for _, f := range a.Files {
			if f.Name != "replies" {
				continue
			}
			for _, line := range strings.Split(string(f.Data), "\n") {
				if line == "" || line[0] == '\t' || line[0] == '#' {
					continue
				}
				w := Decode(line).Wording()
				if w == nil {
					continue // says so in the line below it
				}
				shown[w] = true
				for _, twin := range w.Twins() {
					shown[twin] = true
				}
			}
		}
	})
	for i := range all().wordings {
		if w := &all().wordings[i]; !shown[w] {
			t.Errorf("no line for this wording of %s: add one to the replies in testdata/%s.txtar\n\t%s", w.typ.Name, w.typ.family.name, w.Template)
		}
	}
}

// TestLawRoundTrip prints what was matched through the template.
func TestLawRoundTrip(t *testing.T) {
	for i := range all().wordings {
		w := &all().wordings[i]
		reply := string(w.pattern.Append(nil, func(n int) string { return sample(w.pattern.Holes()[n]) }))
		e := Decode(reply)
		got := e.Wording()
		if got == nil {
			t.Errorf("%s: %q is claimed by nothing", w.Template, reply)
			continue
		}
		if e.Error() != reply {
			t.Errorf("%q comes back as %q", reply, e.Error())
		}
		if got != w && got.Template != w.Template && !saysMore(got, w) {
			t.Errorf("%s: %q is claimed by %s", w.Template, reply, got.Template)
		}
	}
}
