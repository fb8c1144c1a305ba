package commands

import (
	"strconv"
	"strings"
)

func (n *notes) wrongArity() {
	if n.otherProtocol() || n.c == nil {
		return
	}
	c := n.c
	if c.Syntax == "" && len(c.Subcommands()) > 0 {
		n.subcommands(c)
		return
	}
	if n.shown {
		n.counted(c)
	}
	n.usage()
}

// counted compares what was sent with what the command takes.
func (n *notes) counted(c *Command) {
	words := parts(c.Syntax)
	must := least(words)
	name := strings.Count(c.Name, "|") + 1
	need := max(c.Arity, -c.Arity) - name // arguments
	have := len(n.args)
	switch {
	case have < need && len(must) == need:
		n.add("Missing: " + enumerate(must[have:], "and") + ".")
	case have < need:
		n.add("There are " + count(have) + ", and at least " + strconv.Itoa(need) + " are needed.")
	case c.Arity > 0 && have > need:
		n.tooMany(need)
	default:
		n.unevenOrNew(words, must)
	}
}

func count(n int) string {
	if n == 1 {
		return "1 argument"
	}
	return strconv.Itoa(n) + " arguments"
}

func (n *notes) usage() {
	if n.c.Syntax != "" || n.c.Arity > 0 {
		n.add("Syntax: " + n.c.usage())
	}
}

// tooMany names the arguments beyond what a command takes.
func (n *notes) tooMany(need int) {
	var extra []string
	for _, arg := range n.args[need:] {
		extra = append(extra, quoted(arg))
	}
	text := "Too many: " + enumerate(extra, "and") + "."
	if need == 0 {
		n.add(text)
		return
	}
	n.add(text+" A value with blanks must stand in quotes.", n.joined(need)...)
}

// joined is the request with the last arguments made one.
func (n *notes) joined(need int) []string {
	words := strings.Split(n.c.Title(), " ")
	words = append(words, n.args[:need-1]...)
	return append(words, strings.Join(n.args[need-1:], " "))
}

// unevenOrNew is about a number of arguments that the command takes in general: then a
// pair is not complete, or the server is older than what was sent.
func (n *notes) unevenOrNew(words []part, must []string) {
	if group := again(words); len(group) > 1 && len(must) >= len(group) {
		rest := (len(n.args) - len(must)) % len(group)
		if rest > 0 && len(options(words)) == 0 {
			n.add("They come in groups of " + strconv.Itoa(len(group)) + ", and of the last one is missing: " + enumerate(must[len(must)-len(group)+rest:], "and") + ".")
			return
		}
	}
	if len(n.args) <= len(must) {
		return
	}
	for _, p := range words {
		if p.optional && len(p.choices[0]) > 0 && p.choices[0][0].since != "" {
			first := p.choices[0][0]
			what := first.word
			if len(again([]part{p})) > 0 {
				what = "more than one " + what
			}
			if !isOption(first.word) {
				n.add("Servers before Redis " + first.since + " do not take " + what + ".")
			}
		}
	}
}
