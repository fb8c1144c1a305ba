package commands

import "strings"

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
	if n.c == nil {
		return
	}
	values := number(n.c[Values])
	if name := n.value("Option"); name != "" {
		n.refused(name)
	} else if n.shown && len(n.args) > values {
		n.given(n.args[values:])
	}
	n.syntax()
}

// given looks at the arguments where options may stand.
func (n *notes) given(args []string) {
	strict := strings.HasSuffix(n.c[Values], "!")
	seen := map[string][]string{}
	for i := 0; i < len(args); i++ {
		o := n.option(args[i])
		if o == nil {
			if strict {
				near := n.refused(args[i])
				if !near && i == 0 {
					n.joined(len(n.args) - len(args))
				}
				return
			}
			continue
		}
		n.since(o)
		group, _, _ := strings.Cut(o[exclusive], ".")
		if before := seen[group]; group != "" && before != nil && before[exclusive] != o[exclusive] {
			n.say("exclude", before[word], o[word])
		}
		seen[group] = o
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
	n.say(id, n.c.title(), o[word], o[since])
}

// refused is about a word that a server did not take for an option. It reports whether
// the table has an answer.
func (n *notes) refused(name string) bool {
	if o := n.option(name); o != nil {
		n.since(o)
		return true
	}
	n.say("option", n.c.title(), quoted(name))
	var words []string
	for _, o := range strings.Fields(n.c[Options]) {
		w, _, _ := strings.Cut(o, ":")
		words = append(words, w)
	}
	return n.meant(name, words)
}

// clientSyntax is about a parameter of a client's method that the server is too old for.
func (n *notes) clientSyntax() {
	if n.c != nil && n.value("Version") != "" {
		if o := n.option(n.value("Args")); o != nil {
			n.since(o)
		}
	}
}
