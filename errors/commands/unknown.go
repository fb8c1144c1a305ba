package commands

import "strings"

// unknown is about a command or subcommand that a server does not know.
func (n *notes) unknown() {
	first, _, several := strings.Cut(n.name, " ")
	switch {
	case several:
		if Lookup(first) != nil {
			n.say("oneline")
		}
	case n.c == nil:
		n.meant(n.name, names(""))
	case n.kind == "UnknownSubcommand" && len(n.words) == 1:
		if list := names(n.c[Name]); !n.meant(n.sub, list) {
			n.subcommands(list)
		}
	case n.value("Port", "") == "26379" && n.c[Needs] != "sentinel":
		n.say("port")
	default:
		n.needs()
		if n.c[Replaced] != "" {
			n.say("replaced", n.c[Deprecated], n.c[Replaced])
		}
	}
}

// needs says which server has the command.
func (n *notes) needs() {
	words := strings.Split(n.c[Needs], " ")
	n.say(words[0], words[1:]...)
}

// subcommands lists those of a container, if it is one.
func (n *notes) subcommands(list []string) {
	if len(list) > 0 {
		n.args = []string{"HELP"}
		n.say("subcommands", listed(list))
	}
}

func (n *notes) meant(word string, names []string) bool {
	list := near(word, names)
	if list != nil {
		n.say("meant", strings.Join(list, " or "))
	}
	return list != nil
}

// otherProtocol tells requests that were never meant for Redis.
func (n *notes) otherProtocol() bool {
	header, isHeader := strings.CutSuffix(strings.ToLower(n.name), ":")
	switch {
	case strings.Contains(n.f.Text, "HTTP/1."), len(n.args) == 2 && strings.HasPrefix(n.args[1], "HTTP/1."),
		header == "post", isHeader && len(header) > 2 && letters(header) == strings.ReplaceAll(header, "-", ""):
		n.say("http")
	case strings.HasPrefix(n.name, "\x16\x03"), strings.HasPrefix(n.name, `\x16\x03`):
		n.say("tls")
	default:
		return false
	}
	return true
}
