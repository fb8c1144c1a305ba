// Package commands knows the commands of Redis, its modules and Valkey: their syntax,
// since when they exist, what they do with keys. Notes says of an error what follows.
package commands

import (
	"strconv"
	"strings"
	"sync"
)

// A Command is one command or subcommand.
type Command struct {
	// Name is in small letters, with a bar before a subcommand: config|get.
	Name string
	// Arity counts the words with the name; below zero it is the least number.
	Arity int
	// Since is the first version of Redis that has it, or of the module that has it. It
	// is empty where Redis has none or its tables do not tell.
	Since string
	// Valkey is the first version of Valkey that has it, where that differs.
	Valkey string
	// Group is what it is about: string, sorted-set, server, json.
	Group string
	// Flags holds w for write, r for read-only, a for administrative, d for the ACL
	// category dangerous, s for Sentinels only.
	Flags string
	// Keys says where keys stand and what is done with them: r reads, w writes, x both,
	// n neither. x1 is the first argument, x1,-1,2 every second one from there to the
	// last, x#2 as many as the second argument counts, xSTREAMS those behind a word.
	Keys string
	// Syntax holds the arguments in the usual notation. @6.2 behind a word or name is the
	// first version that knows it.
	Syntax string
	// Deprecated is the version from which on Replaced should be used.
	Deprecated, Replaced string
}

// All returns the table, sorted by name.
func All() []Command { return read().list }

// Lookup finds a command by its name, in any case, with a bar or a blank before a
// subcommand.
func Lookup(name string) (*Command, bool) {
	c, ok := read().byName[strings.ReplaceAll(strings.ToLower(name), " ", "|")]
	return c, ok
}

// Title is the name as people write it: CONFIG GET.
func (c *Command) Title() string {
	return strings.ToUpper(strings.ReplaceAll(c.Name, "|", " "))
}

// Subcommands returns the subcommands of a container.
func (c *Command) Subcommands() []Command {
	list := All()
	from := 0
	for from < len(list) && !strings.HasPrefix(list[from].Name, c.Name+"|") {
		from++
	}
	to := from
	for to < len(list) && strings.HasPrefix(list[to].Name, c.Name+"|") {
		to++
	}
	return list[from:to]
}

// has reports whether the command, or a subcommand of it, has a flag.
func (c *Command) has(flag string) bool {
	if strings.Contains(c.Flags, flag) {
		return true
	}
	for _, sub := range c.Subcommands() {
		if strings.Contains(sub.Flags, flag) {
			return true
		}
	}
	return false
}

// A module is one that a server needs for commands with a prefix; Redis has them itself
// from 8.0 on.
type module struct{ group, name string }

var modules = [...]module{
	{"json", "RedisJSON"}, {"search", "RediSearch"}, {"timeseries", "RedisTimeSeries"}, {"bf", "RedisBloom"},
	{"cf", "RedisBloom"}, {"cms", "RedisBloom"}, {"topk", "RedisBloom"}, {"tdigest", "RedisBloom"},
}

// Module names the module that a server before Redis 8.0 needs for the command.
func (c *Command) Module() string {
	for _, m := range modules {
		if m.group == c.Group && (c.Since == "" || c.Since[0] < '8') {
			return m.name
		}
	}
	return ""
}

type index struct {
	list   []Command
	byName map[string]*Command
}

var read = sync.OnceValue(func() index {
	lines := strings.Split(strings.TrimRight(table, "\n"), "\n")
	x := index{make([]Command, len(lines)), make(map[string]*Command, len(lines))}
	for i, line := range lines {
		var columns [9]string
		copy(columns[:], strings.Split(line, "\t"))
		c := &x.list[i]
		*c = Command{
			Name: columns[0], Since: columns[2], Group: columns[3], Flags: columns[4], Keys: columns[5],
			Syntax: columns[6], Deprecated: columns[7], Replaced: columns[8],
		}
		c.Arity, _ = strconv.Atoi(columns[1])
		if n := strings.Index(c.Since, "valkey-"); n >= 0 {
			c.Since, c.Valkey = strings.TrimRight(c.Since[:n], " "), c.Since[n+len("valkey-"):]
		}
		x.byName[c.Name] = c
	}
	return x
})
