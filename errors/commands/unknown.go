package commands

import "strings"

// unknown is about a command or subcommand that a server does not know.
func (n *notes) unknown() {
	first, _, several := strings.Cut(n.name, " ")
	switch c := Lookup(first); {
	case n.name == "" || several && c == nil:
	case several:
		n.say("oneline", c.title())
	case n.c == nil:
		n.meant(n.name, names(""))
	case n.f.Type.Name == "UnknownSubcommandError" && !strings.Contains(n.c[Name], "|"):
		if list := names(n.c[Name]); !n.meant(n.sub, list) && len(list) > 0 {
			n.say("subcommands", n.c.title(), enumerate(list, " or "))
		}
	case n.value("Port") == "26379" && n.c[Needs] != "sentinel":
		n.say("port")
	default:
		n.needs()
		if n.c[Replaced] != "" {
			n.say("replaced", n.c.title(), n.c[Deprecated], n.c[Replaced])
		}
	}
}

// needs says which server has the command.
func (n *notes) needs() {
	values := strings.Split(n.c[Needs], " ")
	id := values[0]
	values[0] = n.c.title()
	n.say(id, values...)
}

func (n *notes) meant(word string, names []string) bool {
	list := near(word, names)
	if list != nil {
		n.say("meant", enumerate(list, " or "))
	}
	return list != nil
}

// notSupported is about a command that a client did not send, as the server is too old.
func (n *notes) notSupported() {
	if n.c == nil {
		return
	}
	if n.c[Since] != "" && n.c[Since][0] < '3' {
		n.say("exists", n.c.title(), n.c[Since])
		return
	}
	n.needs()
}

// otherProtocol tells requests that were never meant for Redis.
func (n *notes) otherProtocol() bool {
	header, ok := strings.CutSuffix(strings.ToLower(n.name), ":")
	switch {
	case n.f.Type.Name == "AuthorizationError" || n.f.Type.Name == "WrongTypeError":
		return false
	case strings.Contains(n.f.Text, "HTTP/1."), len(n.args) > 1 && strings.HasPrefix(n.args[1], "HTTP/1."),
		header == "post", ok && len(header) > 2 && letters(header) == strings.ReplaceAll(header, "-", ""):
		n.say("http")
	case strings.HasPrefix(n.name, "\x16\x03"), strings.HasPrefix(n.name, `\x16\x03`):
		n.say("tls")
	default:
		return false
	}
	return true
}
