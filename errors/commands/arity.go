package commands

import "strings"

func (n *notes) wrongArity() {
	if n.c == nil {
		return
	}
	if list := names(n.c[Name]); len(list) > 0 {
		n.say("subcommands", n.c.title(), enumerate(list, " or "))
		return
	}
	if n.shown {
		n.counted()
	}
	n.syntax()
}

func (n *notes) syntax() { n.say("syntax", n.c.title(), n.c[Syntax]) }

// counted compares what was sent with what the command takes.
func (n *notes) counted() {
	must := strings.Fields(n.c[Least])
	have := len(n.args)
	switch unit := number(n.c[Unit]); {
	case have < len(must):
		n.say("missing", enumerate(must[have:], " and "))
	case n.c[Arity][0] != '-' && have > len(must):
		var extra []string
		for _, arg := range n.args[len(must):] {
			extra = append(extra, quoted(arg))
		}
		n.say("many", enumerate(extra, " and "))
		n.joined(len(must))
	case unit > 0 && (have-len(must))%unit > 0:
		n.say("uneven", n.c[Unit], enumerate(must[len(must)-unit+(have-len(must))%unit:], " and "))
	case n.c[Newer] != "" && have > len(must):
		since, what, _ := strings.Cut(n.c[Newer], " ")
		n.say("newer", since, what)
	}
}

// joined shows the request with all from the last of some values on made one.
func (n *notes) joined(values int) {
	if values > 0 && !strings.Contains(n.c[Flags], "p") {
		n.rest = append(strings.Split(n.c.title(), " "), n.args[:values-1]...)
		n.rest = append(n.rest, strings.Join(n.args[values-1:], " "))
		n.say("quote")
	}
}

// number reads the digits that a column starts with.
func number(s string) int {
	n := 0
	for i := 0; i < len(s) && '0' <= s[i] && s[i] <= '9'; i++ {
		n = n*10 + int(s[i]-'0')
	}
	return n
}
