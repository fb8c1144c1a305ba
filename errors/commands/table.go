// Package commands knows the commands of Redis, its modules and Valkey: their syntax,
// since when they exist, what they do with keys. Notes says of a finding what follows.
//
// What the WebAssembly modules have to carry is code; text is loaded from beside them. So
// all that can be found out when the table is made stands in the table, and sentences
// stand in notes.txt.
package commands

import "strings"

// A Command is a row of the table: one command or subcommand.
type Command []string

// The columns of a row.
const (
	Name       = iota // in small letters, with a bar before a subcommand: config|get
	Arity             // the number of words with the name; below zero the least number
	Since             // the first version of Redis, or of the module, that has it, if known
	Valkey            // the first version of Valkey that has it, where that differs
	Group             // string, sorted-set, server, json, ...
	Flags             // w writes, r only reads, a administrative, d dangerous, p holds a password, R or W: it only reads or writes its keys, l it changes nothing, and reads no keys
	Keys              // what it does with keys and where they are: see internal/maketable/keys.go
	Syntax            // the arguments in the usual notation
	Least             // the arguments that must be there
	Options           // WORD:since:value:group.choice, the latter if others of the group exclude it
	Values            // how many arguments stand before options; ! if nothing but options stands behind them
	Unit              // how many arguments come again together, as field and value
	Newer             // a version, and what older ones do not take
	Needs             // which server it needs: a sentence of notes.txt, and its values
	Deprecated        // the version from which on Replaced should be used
	Replaced
)

// Lookup finds a command by its name, in any case, with a bar or a blank before a
// subcommand. It returns nil if there is none.
func Lookup(name string) Command {
	if strings.ContainsAny(name, "!\t\n") {
		return nil
	}
	return row(strings.ReplaceAll(strings.ToLower(name), " ", "|"))
}

// row finds a line of the table. The commands are sorted; the sentences, whose names
// start with a sign that is less than any letter, stand before them in no order.
func row(name string) []string {
	if strings.HasPrefix(name, "!") {
		if at := strings.Index(table, "\n"+name+"\t"); at >= 0 {
			return columns(table[at+1:])
		}
		return nil
	}
	low, high := 0, len(table)
	for low < high {
		at := strings.LastIndexByte(table[:low+(high-low)/2], '\n') + 1
		line, _, _ := strings.Cut(table[at:], "\n")
		switch first, _, ok := strings.Cut(line, "\t"); {
		case ok && first == name:
			return columns(line)
		case first < name:
			low = at + len(line) + 1
		default:
			high = at
		}
	}
	return nil
}

// columns splits the first line of a text; a last column may be missing.
func columns(text string) []string {
	line, _, _ := strings.Cut(text, "\n")
	return strings.Split(line+"\t", "\t")
}

// names returns the subcommands of a container, or all commands for an empty name.
func names(container string) []string {
	var list []string
	if container != "" {
		container += "|"
	}
	for _, line := range strings.Split(table, "\n") {
		name, ok := strings.CutPrefix(line, container)
		if name, _, _ = strings.Cut(name, "\t"); ok && name != "" && name[0] != '!' && strings.IndexByte(name, '|') < 0 {
			list = append(list, strings.ToUpper(name))
		}
	}
	return list
}
