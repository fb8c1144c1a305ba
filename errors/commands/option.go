package commands

import (
	"slices"
	"strings"

	rediserr "rediserr/errors"
)

func (n *notes) syntaxError() {
	if n.c == nil {
		return
	}
	words := parts(n.c.Syntax)
	known := options(words)
	// What stands before the first option is a value, whatever it reads.
	first := 0
	for first < len(words) && words[first].word != "" && !isOption(words[first].word) {
		first++
	}
	if word := n.value("Option", ""); word != "" {
		n.option(word, known)
	} else if n.shown && len(n.args) > first {
		n.given(first, known, len(least(words)) <= first && !strings.Contains(n.c.Syntax, repeat))
	}
	n.usage()
}

// given looks at the arguments from the first on that may be an option. If strict, only
// options and their values may stand there.
func (n *notes) given(first int, known []option, strict bool) {
	var seen []option
	args := n.args[first:]
	for i := 0; i < len(args); i++ {
		at := slices.IndexFunc(known, func(o option) bool { return strings.EqualFold(o.word, args[i]) })
		if at < 0 {
			if strict && !n.option(args[i], known) && first > 0 && len(seen) == 0 {
				n.add("If it belongs to the value before it, both must stand in one pair of quotes.", n.joined(first)...)
			}
			if strict {
				return
			}
			continue
		}
		o := known[at]
		n.since(o)
		for _, before := range seen {
			if before.group != 0 && before.group == o.group && before.choice != o.choice {
				n.add(before.word + " and " + o.word + " exclude each other.")
			}
		}
		seen = append(seen, o)
		if o.value == "" {
			continue
		}
		if i++; i == len(args) {
			n.add(o.word + " needs a value behind it: " + o.value + ".")
		}
	}
}

// since says which server an option needs.
func (n *notes) since(o option) {
	if o.since == "" || o.since[0] < '3' {
		return
	}
	text := n.c.Title() + " knows " + o.word + " since Redis " + o.since + "; for older servers it is a syntax error."
	if module := n.c.Module(); module != "" && o.since[0] < '8' {
		text = n.c.Title() + " knows " + o.word + " since " + module + " " + o.since + "."
	}
	if !slices.ContainsFunc(n.list, func(have rediserr.Note) bool { return have.Text == text }) {
		n.add(text, "INFO", "server")
	}
}

// option is about a word that a server did not take for an option. It reports whether
// the table has an answer.
func (n *notes) option(word string, known []option) bool {
	var names []string
	for _, o := range known {
		if strings.EqualFold(o.word, word) {
			n.since(o)
			return true
		}
		names = append(names, o.word)
	}
	text := n.c.Title() + " has no option " + quoted(word) + "."
	list := near(word, names)
	if list != nil {
		text += " Did you mean " + enumerate(list, "or") + "?"
	}
	n.add(text)
	return list != nil
}

// clientSyntax is about a parameter of a client's method that the server is too old for.
func (n *notes) clientSyntax() {
	if n.c == nil || n.value("Version", "") == "" {
		return
	}
	for _, o := range options(parts(n.c.Syntax)) {
		if strings.EqualFold(o.word, n.value("Args", "")) {
			n.since(o)
			return
		}
	}
}
