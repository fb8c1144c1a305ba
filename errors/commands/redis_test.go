package commands

import (
	"slices"
	"strings"
	"testing"

	"rediserr/internal/redistest"
)

// changed are facts of which a newer Redis, whose table ours is, says otherwise than the
// older server of these tests.
var changed = map[string]string{
	"zrank arity":                   "3", // WITHSCORE came with 7.2
	"zrevrank arity":                "3",
	"command|getkeys arity":         "-4", // now it takes commands without arguments
	"command|getkeysandflags arity": "-4",
	"client|pause since":            "2.9.50", // the development version before 3.0
}

// TestRedisAgrees compares the table with COMMAND and COMMAND DOCS of a real server: each
// of its commands is there, with its arity, version, flags, keys and options.
func TestRedisAgrees(t *testing.T) {
	redistest.Need(t)
	conn := redistest.Dial(t, redistest.Start(t))
	n, options := 0, 0
	differ := func(name, what, ours, theirs string) {
		if ours != theirs && changed[name+" "+what] != theirs {
			t.Errorf("%s: %s is %q in the table, and %q in the server's", name, what, ours, theirs)
		}
	}
	var infos func(list []redistest.Reply)
	infos = func(list []redistest.Reply) {
		for _, info := range list {
			name := info.List[0].Text
			c := Lookup(name)
			if c == nil {
				t.Errorf("%s is not in the table", name)
				continue
			}
			n++
			differ(name, "arity", c[Arity], info.List[1].Text)
			var flags []string
			for _, f := range info.List[2].List {
				flags = append(flags, f.Text)
			}
			for flag, letter := range map[string]string{"write": "w", "readonly": "r"} {
				if slices.Contains(flags, flag) != strings.Contains(c[Flags], letter) {
					t.Errorf("%s: flags %q in the table, and %q in the server's", name, c[Flags], flags)
				}
			}
			infos(info.List[9].List)
		}
	}
	infos(conn.Must("COMMAND").List)

	var argument func(c Command, since string, a map[string]redistest.Reply)
	argument = func(c Command, since string, a map[string]redistest.Reply) {
		if token := a["token"].Text; token != "" && token != `""` {
			at := slices.IndexFunc(strings.Fields(c[Options]), func(o string) bool { return strings.HasPrefix(o, token+":") })
			if at < 0 {
				if isWord(token) {
					t.Errorf("%s: no option %s in %q", c[Name], token, c[Options])
				}
			} else if s := short(a["since"].Text); s != "" && s != since && s[0] >= '3' {
				options++
				differ(c[Name], token, strings.Split(strings.Fields(c[Options])[at], ":")[1], s)
			}
		}
		for _, sub := range a["arguments"].List {
			argument(c, since, pairs(sub))
		}
	}
	var docs func(list []redistest.Reply)
	docs = func(list []redistest.Reply) {
		for i := 0; i+1 < len(list); i += 2 {
			name, doc := list[i].Text, pairs(list[i+1])
			c := Lookup(name)
			if c == nil {
				continue // said above
			}
			differ(name, "since", c[Since], short(doc["since"].Text))
			differ(name, "deprecated", c[Deprecated], short(doc["deprecated_since"].Text))
			for _, a := range doc["arguments"].List {
				argument(c, c[Since], pairs(a))
			}
			docs(doc["subcommands"].List)
		}
	}
	docs(conn.Must("COMMAND", "DOCS").List)
	t.Logf("%d commands and the versions of %d options agree", n, options)
	if n < 300 || options < 20 {
		t.Error("too few were compared")
	}
}

func pairs(r redistest.Reply) map[string]redistest.Reply {
	m := map[string]redistest.Reply{}
	for i := 0; i+1 < len(r.List); i += 2 {
		m[r.List[i].Text] = r.List[i+1]
	}
	return m
}

func short(version string) string { return strings.TrimSuffix(version, ".0") }

func isWord(s string) bool { return strings.ToLower(s) != strings.ToUpper(s) }

// TestRedisTakesTheRules runs the commands of notes on NOPERM: they allow what was denied,
// and nothing else.
func TestRedisTakesTheRules(t *testing.T) {
	redistest.Need(t)
	conn := redistest.Dial(t, redistest.Start(t))
	conn.Must("ACL", "SETUSER", "alice", "on", "nopass")
	for _, c := range []struct{ command, reply string }{
		{"GET secret*1", "NOPERM this user has no permissions to run the 'get' command"},
		{"CONFIG GET maxmemory", "NOPERM this user has no permissions to run the 'config|get' command"},
		{"GET secret*1", "NOPERM User alice has no permissions to access the 'secret*1' key"},
		{"PUBLISH news hi", "NOPERM User alice has no permissions to run the 'publish' command"},
		{"PUBLISH news hi", "NOPERM User alice has no permissions to access the 'news' channel"},
	} {
		for line := range strings.Lines(said(t, typed(c.command, c.reply))) {
			line, ok := strings.CutPrefix(strings.TrimSpace(line), "$ redis-cli ")
			if !ok || strings.Contains(line, "~") && !strings.Contains(line, "%R~") {
				continue // of the two rules for a key the narrower one
			}
			line = strings.ReplaceAll(line, "<user>", "alice")
			words, err := redistest.SplitArgs(line)
			if err != nil {
				t.Fatal(err)
			}
			got := conn.Do(words...)
			if got.Kind == '-' {
				t.Errorf("%s: %s", line, got.Text)
			}
		}
	}
	for _, words := range []string{"GET secret*1", "CONFIG GET maxmemory", "PUBLISH news hi"} {
		if got := conn.Do(append(strings.Fields("ACL DRYRUN alice"), strings.Fields(words)...)...); got.Text != "OK" {
			t.Errorf("with all rules %s is answered %q", words, got.Text)
		}
	}
	for _, words := range []string{"GET secretX1", "CONFIG SET maxmemory 1", "PUBLISH other hi", "SET secret*1 v"} {
		if got := conn.Do(append(strings.Fields("ACL DRYRUN alice"), strings.Fields(words)...)...); got.Text == "OK" {
			t.Errorf("the rules are too wide: they allow %s", words)
		}
	}
}
