package commands

import (
	"strings"

	rediserr "rediserr/errors"
)

// The parts of an option in the column Options.
const (
	word = iota
	since
	value
	exclusive
)

// option finds an option of the command, in any case.
func (n *notes) option(name string) []string {
	for _, o := range strings.Fields(n.c[Options]) {
		if o := strings.Split(o, ":"); strings.ToUpper(name) == o[word] {
			return o
		}
	}
	return nil
}

func (n *notes) syntaxError() {
	if name := n.value("Option", ""); name != "" {
		n.refused(name)
	} else if values := number(n.c[Values]); n.shown && len(n.args) > values {
		n.given(n.args[values:])
	}
	n.say("syntax", n.c[Syntax])
}

// given looks at the arguments where options may stand.
func (n *notes) given(args []string) {
	var seen [][]string
	for i := 0; i < len(args); i++ {
		o := n.option(args[i])
		if o == nil {
			if strings.IndexByte(n.c[Values], '!') < 0 {
				continue
			}
			if !n.refused(args[i]) && i == 0 {
				n.joined(len(n.args) - len(args))
			}
			return
		}
		n.since(o)
		group, _, _ := strings.Cut(o[exclusive], ".")
		for _, before := range seen {
			if group != "" && before[exclusive] != o[exclusive] && strings.HasPrefix(before[exclusive], group+".") {
				n.say("exclude", before[word], o[word])
			}
		}
		seen = append(seen, o)
		if o[value] != "" {
			if i++; i == len(args) {
				n.say("value", o[word], o[value])
			}
		}
	}
}

// since says which server an option needs.
func (n *notes) since(o []string) {
	if o[since] == "" {
		return
	}
	id := "since"
	if strings.HasPrefix(n.c[Needs], "module") && o[since][0] < '8' {
		id = "modulesince"
	}
	n.say(id, o[word], o[since])
}

// refused is about a word that a server did not take for an option. It reports whether
// the table has an answer.
func (n *notes) refused(name string) bool {
	if o := n.option(name); o != nil {
		n.since(o)
		return true
	}
	n.say("option", rediserr.Clip(name))
	words := strings.Fields(n.c[Options])
	for i := range words {
		words[i], _, _ = strings.Cut(words[i], ":")
	}
	return n.meant(name, words)
}

// clientSyntax is about a parameter of a client's method that the server is too old for.
func (n *notes) clientSyntax() {
	if o := n.option(n.value("Args", "")); o != nil && n.value("Version", "") != "" {
		n.since(o)
	}
}
