package commands

import "strings"

func (n *notes) wrongArity() {
	if list := names(n.c[Name]); len(list) > 0 {
		n.subcommands(list)
		return
	}
	if n.shown {
		n.counted()
	}
	n.say("syntax", n.c[Syntax])
}

// counted compares what was sent with what the command takes.
func (n *notes) counted() {
	must := strings.Fields(n.c[Least])
	more := len(n.args) - len(must)
	if more < 0 {
		n.say("missing", listed(must[len(n.args):]))
		return
	}
	if n.c[Arity][0] != '-' && more > 0 {
		n.say("many", listed(n.args[len(must):]))
		n.joined(len(must))
		return
	}
	if unit := number(n.c[Unit]); unit > 0 && more%unit > 0 {
		n.say("uneven", n.c[Unit], listed(must[len(must)-unit+more%unit:]))
	} else if since, what, ok := strings.Cut(n.c[Newer], " "); ok && more > 0 {
		n.say("newer", since, what)
	} else if values := number(n.c[Values]); len(n.args) > values {
		n.given(n.args[values:])
	}
}

// joined shows the request with all from the last of some values on made one.
func (n *notes) joined(values int) {
	if at := values - 1; at >= 0 && !n.is("p") {
		n.args = append(n.args[:at:at], strings.Join(n.args[at:], " "))
		n.say("quote")
	}
}

// is reports whether the command has a flag.
func (n *notes) is(flag string) bool { return strings.Contains(n.c[Flags], flag) }

// number reads the digits that a column starts with.
func number(s string) int {
	n := 0
	for i := 0; i < len(s) && '0' <= s[i] && s[i] <= '9'; i++ {
		n = n*10 + int(s[i]-'0')
	}
	return n
}
