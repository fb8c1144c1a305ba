package commands

import (
	"strings"
)

func (n *notes) unknownCommand() {
	if n.otherProtocol() {
		return
	}
	switch first, _, several := strings.Cut(n.name, " "); {
	case n.name == "":
		return
	case several:
		if c, ok := Lookup(first); ok {
			n.add("The whole line went out as the name of one command. Send " + c.Title() + " and each argument as a string of its own.")
		}
		return
	}
	if n.c == nil {
		n.meant(n.name, topLevel())
		return
	}
	if port, _ := n.f.Value("Port"); port == "26379" && !n.c.has("s") {
		n.add("Port 26379 is where a Sentinel listens. It knows few commands; ask it where the primary is.", "-p", port, "SENTINEL", "MASTERS")
	}
	n.known(n.c)
}

func topLevel() []string {
	var names []string
	for _, c := range All() {
		if !strings.Contains(c.Name, "|") {
			names = append(names, c.Title())
		}
	}
	return names
}

func (n *notes) meant(word string, names []string) bool {
	if list := near(word, names); list != nil {
		n.add("Did you mean " + enumerate(list, "or") + "?")
		return true
	}
	return false
}

// known says why a server may not know a command that exists.
func (n *notes) known(c *Command) {
	if needs := c.needs(); needs != "" {
		n.add(needs, "INFO", "server")
	} else if c.Flags != "" && strings.Contains(c.Flags, "s") {
		n.add(c.Title() + " is a command of Sentinels, which listen on port 26379 by default; other servers do not know it.")
	} else if c.has("d") {
		n.add(c.Title() + " is an administrative or dangerous command: managed services often switch such commands off or rename them, and so can rename-command in redis.conf.")
	} else if c.Since != "" {
		n.add("Redis has "+c.Title()+" since "+c.Since+", so this server has renamed it (rename-command), or is no Redis: a proxy or another product.", "INFO", "server")
	}
	if c.Replaced != "" {
		n.add("From Redis " + c.Deprecated + " on it is deprecated; instead: " + c.Replaced + ".")
	}
}

// needs says which server a command needs, and nothing of those that each one has.
func (c *Command) needs() string {
	name := c.Title()
	switch module := c.Module(); {
	case module != "" && c.Since != "":
		return name + " is part of the module " + module + " from its version " + c.Since + " on. Redis itself has it since 8.0; before, the module must be loaded."
	case module != "":
		return name + " is part of the module " + module + "; not each version has it."
	case c.Since == "" && c.Valkey != "":
		return name + " is a command of Valkey, since " + c.Valkey + ". Redis does not have it."
	case c.Since == "" || c.Since[0] < '3' || strings.Contains(c.Flags, "s"):
		return ""
	case c.Valkey != "":
		return name + " needs Redis " + c.Since + " or Valkey " + c.Valkey + "; older servers give this error."
	}
	return name + " needs Redis " + c.Since + "; older servers give this error."
}

func (n *notes) unknownSubcommand() {
	if n.c == nil {
		n.unknownCommand()
		return
	}
	container, _ := Lookup(n.name)
	if n.c != container {
		n.known(n.c)
		return
	}
	var names []string
	for _, s := range container.Subcommands() {
		_, name, _ := strings.Cut(s.Title(), " ")
		names = append(names, name)
	}
	if n.sub == "" || !n.meant(n.sub, names) {
		n.subcommands(container)
	}
}

func (n *notes) notSupported() {
	if n.c == nil || n.c.Since == "" {
		return
	}
	what := n.c.needs()
	if what == "" {
		what = n.c.Title() + " exists since Redis " + n.c.Since + "."
	}
	n.add(what, "INFO", "server")
}

// otherProtocol tells requests that were never meant for Redis.
func (n *notes) otherProtocol() bool {
	text := n.f.Text
	http := strings.Contains(text, " HTTP/1.") || strings.Contains(text, "'HTTP/1.") || strings.Contains(text, "`HTTP/1.") ||
		strings.EqualFold(n.name, "post") || isHeader(n.name)
	for _, arg := range n.args {
		http = http || strings.HasPrefix(arg, "HTTP/1.")
	}
	switch {
	case http:
		n.add("This looks like HTTP sent to Redis: a health check, a scanner, a browser or a wrong port in some URL. Redis closes a connection on which POST or Host: comes as a command.")
	case strings.HasPrefix(n.name, "\x16\x03") || strings.HasPrefix(n.name, `\x16\x03`):
		n.add("These are the first bytes of a TLS handshake: the client speaks TLS to a port that does not. Use the port of tls-port, or redis:// instead of rediss://.")
	default:
		return false
	}
	return true
}

// isHeader tells the name of a header of HTTP, such as User-Agent:.
func isHeader(name string) bool {
	name, ok := strings.CutSuffix(name, ":")
	return ok && len(name) > 2 && letters(name) == strings.ReplaceAll(strings.ToLower(name), "-", "")
}
