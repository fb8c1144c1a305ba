package explain

import (
	"slices"
	"strings"
	"testing"

	rediserr "rediserr/errors"
	"rediserr/errors/commands"
)

func TestManagedFile(t *testing.T) {
	f := managed()
	for _, s := range f.services {
		if !strings.HasPrefix(s.source, "https://") || len(s.refuses) == 0 {
			t.Errorf("%s has no source, or refuses nothing", s.name)
		}
		if !slices.IsSorted(s.refuses) {
			t.Errorf("what %s refuses is not sorted", s.name)
		}
		for _, command := range s.refuses {
			container, _, sub := strings.Cut(command, "|")
			if commands.Lookup(command) == nil {
				t.Errorf("%s refuses %s, which is no command", s.name, command)
			}
			if sub && !slices.Contains(containers, container) {
				t.Errorf("%s is missing in containers", container)
			}
			if !slices.ContainsFunc(f.insteads, func(in instead) bool { return slices.Contains(in.commands, container) }) {
				t.Errorf("nothing is said of what there is in the place of %s", container)
			}
		}
	}
	for _, in := range f.insteads {
		if !strings.HasSuffix(in.text, ".") {
			t.Errorf("%s: no sentence: %q", in.commands, in.text)
		}
		if in.sources == nil && strings.ContainsFunc(in.text, func(r rune) bool { return r == '`' }) && !slices.Contains(in.commands, "MONITOR") {
			t.Errorf("%s: no source", in.commands)
		}
	}
}

// TestLawManaged demands that a page says which services refuse what its steps send. The
// steps are read here as a shell reads them, and by addManaged as words in capitals.
func TestLawManaged(t *testing.T) {
	pages := map[string]bool{}
	for _, call := range allCalls(t) {
		if call.command == nil || strings.Contains(call.raw, "redis-cli {Command}") {
			continue
		}
		name := strings.ToUpper(call.command[0])
		if len(call.command) > 1 && slices.Contains(containers, name) {
			name += "|" + strings.ToUpper(call.command[1])
		}
		refused := slices.ContainsFunc(managed().services, func(s service) bool { return s.refused([]string{name}) != nil })
		p, _ := Read(call.typ.Name)
		if shown := "`" + strings.ReplaceAll(name, "|", " ") + "`"; refused && !strings.Contains(p.Managed, shown) {
			t.Errorf("%s: %s is refused by services, and the page does not say so", call.typ.Name, shown)
		}
		if refused {
			pages[call.typ.Name] = true
			if !strings.Contains(p.Sources, "What managed services refuse: <https://") {
				t.Errorf("%s: no source of what services refuse", call.typ.Name)
			}
		}
	}
	t.Logf("%d pages send a command that services refuse", len(pages))
}

func TestManagedNotes(t *testing.T) {
	step := func(text, command string) rediserr.Step { return rediserr.Step{Text: text, Command: command} }
	for _, c := range []struct {
		steps []rediserr.Step
		want  string // what the first paragraph starts with, or nothing
	}{
		{[]rediserr.Step{step("", "redis-cli GET k")}, ""},
		{[]rediserr.Step{step("", "redis-cli -p 26379 SENTINEL CONFIG GET x")}, ""},
		{[]rediserr.Step{step("", "redis-cli MODULE LIST")}, "Amazon MemoryDB and OCI Cache refuse `MODULE LIST`. "},
		{[]rediserr.Step{step("Send `ACL LOG RESET`.", "")}, "Google Memorystore for Redis, Redis Cloud, Aiven for Valkey and OCI Cache refuse `ACL LOG`. "},
		{[]rediserr.Step{step("", "redis-cli CONFIG GET save"), step("", "redis-cli CONFIG SET save ''")},
			"Amazon ElastiCache, Amazon MemoryDB, Google Memorystore for Redis, Azure Cache for Redis and Aiven for Valkey refuse `CONFIG GET` and `CONFIG SET`; OCI Cache refuses `CONFIG SET`. "},
	} {
		got, _ := managed().notes(c.steps)
		if c.want == "" && got != nil || c.want != "" && (len(got) == 0 || !strings.HasPrefix(got[0], c.want)) {
			t.Errorf("%v: got %q, want %q", c.steps, got, c.want)
		}
	}
}
