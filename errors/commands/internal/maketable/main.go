// Command maketable writes errors/commands/table.txt from the tables that servers and
// their documentation publish as JSON, one object a command:
//
//	go run ./errors/commands/internal/maketable FOLDER... > errors/commands/table.txt
//
// The folders, in this order, hold commands_*.json as the documentation of Redis has
// them, src/commands/*.json of Redis, and the same of Valkey. The first folder that knows
// a command says what it is; the last argument is Valkey's, whose versions are its own.
// Commands newer than these folders are in newer.json beside this file.
package main

import (
	"cmp"
	_ "embed"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

//go:embed newer.json
var later []byte

// A command is what the JSON of one says, in either form.
type command struct {
	Container  string
	Group      string
	Module     string
	Since      string
	Arity      int
	Flags      []string `json:"command_flags"`
	Categories []string `json:"acl_categories"`
	History    [][]string
	Specs      []keySpec `json:"key_specs"`
	Arguments  []argument
	Replaced   string `json:"replaced_by"`
	Deprecated string `json:"deprecated_since"`

	valkey string // the first version of Valkey that has it
}

type argument struct {
	Name, Type, Token, Since string
	Display                  string `json:"display_text"`
	Optional                 bool
	Multiple                 truth
	MultipleToken            bool `json:"multiple_token"`
	Arguments                []argument
}

// A truth is a bool that one file of Valkey writes as a string.
type truth bool

func (t *truth) UnmarshalJSON(b []byte) error {
	*t = truth(strings.Trim(string(b), `"`) == "true")
	return nil
}

func main() {
	if len(os.Args) < 3 {
		fmt.Fprintln(os.Stderr, "usage: maketable FOLDER... VALKEY-FOLDER > table.txt")
		os.Exit(2)
	}
	if err := run(os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, "maketable:", err)
		os.Exit(1)
	}
}

func run(folders []string) error {
	all := map[string]*command{}
	for i, folder := range folders {
		paths, err := filepath.Glob(filepath.Join(folder, "*.json"))
		if err != nil || len(paths) == 0 {
			return fmt.Errorf("no JSON in %s: %v", folder, err)
		}
		for _, path := range paths {
			b, err := os.ReadFile(path)
			if err != nil {
				return err
			}
			if err := add(all, b, i == len(folders)-1); err != nil {
				return fmt.Errorf("%s: %w", path, err)
			}
		}
	}
	if err := add(all, later, true); err != nil {
		return fmt.Errorf("newer.json: %w", err)
	}
	for name, c := range all {
		// What holds for a subcommand is said of its container, too: it is what is renamed.
		if container, _, ok := strings.Cut(name, "|"); ok && all[container] != nil {
			for _, flag := range []string{"admin", "only_sentinel"} {
				if has(c.Flags, flag) && !has(all[container].Flags, flag) {
					all[container].Flags = append(all[container].Flags, flag)
				}
			}
		}
	}
	names := make([]string, 0, len(all))
	for name := range all {
		names = append(names, name)
	}
	slices.Sort(names)
	for _, name := range names {
		fmt.Println(line(name, all[name]))
	}
	return nil
}

// internal says that a command is for the parts of a server to talk to each other.
func internal(name string) bool {
	return strings.HasPrefix(name, "_") || strings.Contains(name, "CLUSTERSET") ||
		strings.HasPrefix(name, "SEARCH.") || strings.HasPrefix(name, "TIMESERIES.") || strings.HasSuffix(name, "FT._DROPIFX")
}

func add(all map[string]*command, b []byte, valkey bool) error {
	list := map[string]*command{}
	if err := json.Unmarshal(b, &list); err != nil {
		return err
	}
	for name, c := range list {
		if c.Container != "" {
			name = c.Container + " " + name
		}
		name = strings.ToLower(strings.ReplaceAll(name, " ", "|"))
		if internal(strings.ToUpper(name)) {
			continue
		}
		have := all[name]
		switch {
		case have == nil && valkey:
			c.valkey, c.Since = c.Since, ""
			all[name] = c
		case have == nil:
			all[name] = c
		case valkey:
			// Valkey counts as Redis does up to 7.2, and for itself from there on.
			if newerThan(c.Since, "7.2.4") && have.Since != c.Since {
				have.valkey = c.Since
			}
		default:
			have.Since = cmp.Or(have.Since, c.Since)
			have.Deprecated = cmp.Or(have.Deprecated, c.Deprecated)
			have.Replaced = cmp.Or(have.Replaced, c.Replaced)
			have.Arity = cmp.Or(have.Arity, c.Arity)
			if len(have.Arguments) == 0 {
				have.Arguments = c.Arguments
			}
			if len(have.Specs) == 0 {
				have.Specs = c.Specs
			}
			if c.Group != "" && have.Group == "module" {
				have.Group = c.Group
			}
		}
	}
	return nil
}

// line writes a command as the table has it; package commands says what the columns are.
// What can be found out here need not be in the WebAssembly modules.
func line(name string, c *command) string {
	group := groupOf(name, c)
	text := syntax(c)
	words := parts(text)
	values := 0
	for values < len(words) && words[values].word != "" && !isOption(words[values].word) {
		values++
	}
	where := fmt.Sprint(values)
	if len(least(words)) <= values && !strings.Contains(text, repeat) {
		where += "!"
	}
	unit := ""
	if n := len(again(words)); n > 1 && len(options(words)) == 0 {
		unit = fmt.Sprint(n)
	}
	var opts []string
	for _, o := range options(words) {
		if o.since != "" && o.since[0] < '3' {
			o.since = "" // no server is that old
		}
		exclusive := ""
		if o.group > 0 {
			exclusive = fmt.Sprintf("%d.%d", o.group, o.choice)
		}
		opts = append(opts, strings.Join([]string{o.word, o.since, strings.ReplaceAll(o.value, ":", "-"), exclusive}, ":"))
	}
	if c.Arity == 0 { // not told
		c.Arity = -(1 + strings.Count(name, "|") + len(least(words)))
	}
	replaced := strings.NewReplacer("`", "", "!", "").Replace(c.Replaced)
	return strings.Join([]string{
		name, fmt.Sprint(c.Arity), short(c.Since), short(c.valkey), group, flags(name, c), specs(c.Specs),
		plain(text), strings.Join(least(words), " "), strings.Join(opts, " "), where, unit, newer(words),
		needs(c, group), short(c.Deprecated), replaced,
	}, "\t")
}

func groupOf(name string, c *command) string {
	group := c.Group
	if group == "module" {
		group = strings.ToLower(c.Module)
	}
	switch group {
	case "rejson":
		return "json"
	case "bf":
		group, _, _ = strings.Cut(name, ".")
	case "suggestion":
		return "search"
	}
	return group
}

// newer says what may be repeated, or stand there at all, only since some version.
func newer(words []part) string {
	for _, p := range words {
		if !p.optional || p.choices[0][0].since == "" || p.choices[0][0].since[0] < '3' || isOption(p.choices[0][0].word) {
			continue
		}
		first := p.choices[0][0]
		if again([]part{p}) != nil {
			return first.since + " more than one " + first.word
		}
		return first.since + " " + first.word
	}
	return ""
}

// modules are those that servers before 8.0 need for a group of commands.
var modules = map[string]string{
	"json": "RedisJSON", "search": "RediSearch", "timeseries": "RedisTimeSeries",
	"bf": "RedisBloom", "cf": "RedisBloom", "cms": "RedisBloom", "topk": "RedisBloom", "tdigest": "RedisBloom",
}

// needs says which server a command needs: a sentence of notes.txt and what goes into it.
func needs(c *command, group string) string {
	since := short(c.Since)
	switch module := modules[group]; {
	case has(c.Flags, "only_sentinel"):
		return "sentinel"
	case module != "" && since == "":
		return "somemodule " + module
	case module != "" && since[0] < '8':
		return "module " + module + " " + since
	case since == "":
		return "valkey " + short(c.valkey)
	case since[0] < '3' && (has(c.Flags, "admin") || has(c.Categories, "dangerous")):
		return "hidden " + since
	case since[0] < '3':
		return "old " + since
	case c.valkey != "":
		return "both " + since + " " + short(c.valkey)
	}
	return "needs " + since
}

func short(version string) string { return strings.TrimSuffix(version, ".0") }

func has(list []string, word string) bool {
	return slices.ContainsFunc(list, func(s string) bool { return strings.EqualFold(strings.TrimPrefix(s, "@"), word) })
}

// passwords are the commands whose arguments are not to be repeated.
const passwords = " auth hello migrate acl|setuser config|set "

func flags(name string, c *command) string {
	var b strings.Builder
	admin := has(c.Flags, "admin") || has(c.Categories, "admin")
	keys := specs(c.Specs)
	for _, f := range []struct {
		letter string
		is     bool
	}{
		{"w", has(c.Flags, "write")},
		{"r", has(c.Flags, "readonly")},
		{"a", admin},
		{"d", admin || has(c.Categories, "dangerous")},
		{"p", strings.Contains(passwords, " "+name+" ")},
		{"R", strings.HasPrefix(keys, "r") && !strings.Contains(keys, " ")},
		{"W", strings.HasPrefix(keys, "w") && !strings.Contains(keys, " ")},
		{"l", strings.Contains(looks, " "+name+" ")},
	} {
		if f.is {
			b.WriteString(f.letter)
		}
	}
	return b.String()
}

// newerThan compares versions by their numbers.
func newerThan(a, b string) bool {
	return slices.Compare(numbers(a), numbers(b)) > 0
}

func numbers(version string) []int {
	var list []int
	for _, part := range strings.Split(version, ".") {
		n := 0
		fmt.Sscan(part, &n)
		list = append(list, n)
	}
	return list
}
