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
var newer []byte

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
	if err := add(all, newer, true); err != nil {
		return fmt.Errorf("newer.json: %w", err)
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
func line(name string, c *command) string {
	group := c.Group
	if group == "module" {
		group = strings.TrimSuffix(strings.ToLower(c.Module), "json") // ReJSON
		switch {
		case group == "re":
			group = "json"
		case group == "bf":
			group, _, _ = strings.Cut(name, ".")
		}
	}
	if group == "suggestion" {
		group = "search"
	}
	since := short(c.Since)
	if c.valkey != "" {
		since = strings.TrimLeft(since+" valkey-"+short(c.valkey), " ")
	}
	replaced := strings.NewReplacer("`", "", "!", "").Replace(c.Replaced)
	columns := []string{
		name, fmt.Sprint(c.Arity), since, group, flags(c), specs(c.Specs), syntax(c), short(c.Deprecated), replaced,
	}
	return strings.TrimRight(strings.Join(columns, "\t"), "\t")
}

func short(version string) string { return strings.TrimSuffix(version, ".0") }

func has(list []string, word string) bool {
	return slices.ContainsFunc(list, func(s string) bool { return strings.EqualFold(strings.TrimPrefix(s, "@"), word) })
}

func flags(c *command) string {
	var b strings.Builder
	admin := has(c.Flags, "admin") || has(c.Categories, "admin")
	for _, f := range []struct {
		letter string
		is     bool
	}{
		{"w", has(c.Flags, "write")},
		{"r", has(c.Flags, "readonly")},
		{"a", admin},
		{"d", admin || has(c.Categories, "dangerous")},
		{"s", has(c.Flags, "only_sentinel")},
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
