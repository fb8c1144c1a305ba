package explain

import (
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	rediserr "rediserr/errors"
	"rediserr/errors/commands"
	"rediserr/internal/godoc"
)

func TestLawPagesAreTypes(t *testing.T) {
	names := Names()
	for _, typ := range rediserr.Types() {
		if !slices.Contains(names, typ.Name) {
			t.Errorf("no page for %s: add errors/explain/%s.md", typ.Name, typ.Name)
		}
	}
	for _, name := range names {
		if typ, ok := rediserr.Lookup(name); !ok || typ.Name != name {
			t.Errorf("errors/explain/%s.md is the page of no type: mend its name", name)
		}
	}
}

// vague are words of advice that help nobody at night.
var vague = regexp.MustCompile(`(?i)check (your|the|its) (configuration|settings?|setup|network|connection|code|client|server|cluster|environment|logs?)\b` +
	`|contact (your|the) (administrator|support)|make sure everything|\b(simply|please|properly|appropriately|troubleshoot|as needed|if necessary)\b` +
	`|(correctly|properly) (configured|set up)|(appropriate|suitable|correct) (settings?|configuration|values?)\b|(fix|solve|resolve|mend) the (problem|issue|error)\b`)

// concrete is what a step without a command must have, so that its reader knows what to
// touch: a name in backquotes, a hole, words of a server in quotes, a number, a command
// or type, a link; or enough words to say it.
var concrete = regexp.MustCompile("`|\\{[A-Z]|\"|[0-9]|\\b[A-Z]{2,}|[a-z][A-Z]|://|(?:[^ ]+ ){9}")

// quoted is text that is not ours: what servers say, in fences and backquotes.
var quoted = regexp.MustCompile("(?s)```.*?```|`[^`]*`")

func TestLawPages(t *testing.T) {
	for _, typ := range rediserr.Types() {
		text, ok := source(typ.Name)
		if !ok {
			continue // TestLawPagesAreTypes names it
		}
		p, err := Parse(text)
		if err != nil {
			t.Errorf("errors/explain/%s.md: %v", typ.Name, err)
			continue
		}
		if len(p.Why) < 80 {
			t.Errorf("%s: \"Why it happens\" says too little", typ.Name)
		}
		if p.Harmless == "" {
			t.Errorf("%s: no section \"When it is harmless\"", typ.Name)
		}
		if !strings.HasPrefix(p.Sources, "- ") {
			t.Errorf("%s: \"Sources\" must be a list", typ.Name)
		}
		if p.Steps[0].Kind == rediserr.StepDanger {
			t.Errorf("%s: a dangerous step never stands first", typ.Name)
		}
		if m := vague.FindString(quoted.ReplaceAllString(text, "")); m != "" {
			t.Errorf("%s: %q is no advice", typ.Name, m)
		}
		for _, s := range p.Steps {
			if s.Kind != rediserr.StepCheck && readsSettings(s.Command) {
				t.Errorf("%s: a step that only reads a setting is a check, and the change is another step: %s", typ.Name, s.Command)
			}
			if !strings.HasSuffix(strings.TrimRight(s.Text, "`)"), ".") {
				t.Errorf("%s: a step's text ends in a period: %s", typ.Name, s.Text)
			}
			if s.Command == "" && !concrete.MatchString(s.Text) {
				t.Errorf("%s: a step that names nothing: %s", typ.Name, s.Text)
			}
			checkHoles(t, typ, s.Text)
			checkHoles(t, typ, s.Command)
			if before, name, _ := rediserr.CutHole(s.Command); name != "" && strings.Count(before, "'")%2 == 1 {
				t.Errorf("%s: {%s} stands inside quotes, but values are quoted when they are filled in: %s", typ.Name, name, s.Command)
			}
		}
	}
}

// readsSettings reports whether a command is CONFIG GET and nothing behind it.
func readsSettings(command string) bool {
	return strings.Contains(command, " CONFIG GET ") && !strings.Contains(command, "\n")
}

// checkHoles demands that each hole of a step is a field of the type.
func checkHoles(t *testing.T, typ rediserr.Type, text string) {
	t.Helper()
	rediserr.Fill(text, func(name string) string {
		if slices.Contains([]string{"Command", "Key", "Host", "Port", "Script", "Line"}, name) {
			return "" // every type has them, by RedisError
		}
		for _, f := range DocFields(&typ) {
			if f.Name == name {
				return ""
			}
		}
		t.Errorf("%s: a step has the hole {%s}, which is no field of the type", typ.Name, name)
		return ""
	})
}

// TestLawSessions decodes the errors in each session of a page.
func TestLawSessions(t *testing.T) {
	for _, typ := range rediserr.Types() {
		p, _ := Read(typ.Name)
		shown := p.Session == ""
		for line := range strings.Lines(p.Session) {
			line = strings.TrimSpace(line)
			reply, ok := strings.CutPrefix(line, "(error) ")
			if !ok {
				reply, ok = strings.CutPrefix(line, "-ERR ") // in telnet
			}
			if !ok {
				continue
			}
			if got := rediserr.Decode(reply).Type().Name; got == typ.Name {
				shown = true
			}
		}
		if !shown {
			t.Errorf("%s: the session shows no (error) line that is a %s", typ.Name, typ.Name)
		}
	}
}

func TestBookHasTheSameSteps(t *testing.T) {
	pages, table, _ := strings.Cut(Book(), tableMark)
	if table != commands.Source() {
		t.Error("the book holds another table of commands than package commands")
	}
	for _, page := range strings.Split(pages, bookMark)[1:] {
		name, text, _ := strings.Cut(page, "\n")
		if _, ok := rediserr.Lookup(name); !ok {
			continue // TestBookHasTheSameClients
		}
		got, err := Parse(text)
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		want, _ := Read(name)
		if !slices.Equal(got.Steps, want.Steps) || !strings.HasPrefix(want.Why, got.Why) || got.Why == "" {
			t.Errorf("the book's page of %s differs from the file", name)
		}
	}
}

func TestLeadsAreTheDocComments(t *testing.T) {
	want, err := godoc.Leads("..")
	if err != nil {
		t.Fatal(err)
	}
	if leads != want {
		t.Error("errors/explain/leads.txt is out of date: run go generate ./errors/explain")
	}
	for _, typ := range rediserr.Types() {
		if l, ok := ReadLead(typ.Name); !ok || l.Text == "" {
			t.Errorf("no lead for %s", typ.Name)
		}
	}
}

func TestParseRefuses(t *testing.T) {
	good, err := os.ReadFile("MovedError.md")
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct{ old, new, want string }{
		{"## Why it happens", "## Why", "no section"},
		{"1. check: ", "1. look: ", "must start with"},
		{"## When it is harmless", "## Harmless", "out of order"},
		{"## What to do\n", "## What to do\n\nstray text\n", "outside of a step"},
	} {
		if _, err := Parse(strings.Replace(string(good), c.old, c.new, 1)); err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%q: got %v, want an error with %q", c.new, err, c.want)
		}
	}
}

// TestNoteReplacesStep pins which one stays where a note and a step have a command on the
// same subject.
func TestNoteReplacesStep(t *testing.T) {
	r := rediserr.Scan("NOPERM User app has no permissions to run the 'config|get' command")
	f := &r.Findings[0]
	_, steps := Answer(f)
	for _, s := range steps {
		if subject(s.Command) == "ACL SETUSER app" || subject(s.Command) == "ACL DRYRUN app" {
			t.Errorf("a note has that already: %s", s.Command)
		}
	}
	r = rediserr.Scan("WRONGTYPE Operation against a key holding the wrong kind of value")
	if _, steps := Answer(&r.Findings[0]); len(steps) != len(must(Read("WrongTypeError")).Steps) {
		t.Errorf("%d steps without notes on the command", len(steps))
	}
	for _, c := range [][2]string{
		{"redis-cli -h {Host} -p 7000 ACL SETUSER app '+config|get'", "ACL SETUSER app"},
		{"redis-cli CONFIG HELP", "CONFIG HELP"},
		{"redis-cli GET user:7", "GET user:7"},
		{"redis-cli BGSAVE\nredis-cli INFO persistence", ""},
		{"cat /proc/meminfo", ""},
	} {
		if got := subject(c[0]); got != c[1] {
			t.Errorf("%s: got %q, want %q", c[0], got, c[1])
		}
	}
}

func must(p Page, _ bool) Page { return p }

func TestStepsAreFilledAndQuoted(t *testing.T) {
	step := rediserr.Step{Kind: rediserr.StepCheck, Text: "Look at {Key} on {Host}.", Command: "redis-cli -h {Host} TYPE {Key}"}
	for _, c := range []struct{ key, host, text, command string }{
		{"user:7", "10.0.0.1", "Look at user:7 on 10.0.0.1.", "redis-cli -h 10.0.0.1 TYPE user:7"},
		{"it's", "", "Look at it's on <host>.", `redis-cli -h <host> TYPE 'it'\''s'`},
		{"$(rm -rf /)", "?", "Look at $(rm -rf /) on ?.", "redis-cli -h <host> TYPE '$(rm -rf /)'"},
		{"a\nb", "h", "Look at a b on h.", `redis-cli -h h TYPE $'a\x0ab'`},
		{"", "h", "Look at <key> on h.", "redis-cli -h h TYPE <key>"},
	} {
		got := FillStep(step, func(name string) (string, bool) {
			if name == "Key" {
				return c.key, true
			}
			return c.host, true
		})
		if got.Text != c.text || got.Command != c.command {
			t.Errorf("got %q and %q, want %q and %q", got.Text, got.Command, c.text, c.command)
		}
	}
}
