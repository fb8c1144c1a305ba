package commands

import (
	"strings"
)

// denied gives the narrowest rule that allows what was denied, and how to check it.
func (n *notes) denied() {
	w := n.f.Wording
	if w == nil || !strings.HasPrefix(w.Template, "NOPERM") {
		return
	}
	user := n.value("User", "<user>")
	switch channel, isChannel := n.f.Value("Channel"); {
	case isChannel || strings.Contains(w.Template, "channel"):
		if !isChannel {
			channel = "<channel>"
		}
		n.add("The narrowest rule that allows this channel (Redis 6.2 and later):", "ACL", "SETUSER", user, "&"+glob(channel))
	case strings.Contains(w.Template, " key"):
		n.keyRule(user)
	case n.name != "" && strings.Contains(w.Template, "{Command}"):
		n.commandRule(user)
	default:
		return
	}
	if n.c != nil && !secret(n.c.Name) {
		words := strings.Split(n.c.Title(), " ")
		if n.shown {
			words = append(words, n.args...)
		} else {
			words = append(words, n.placeholders()...)
		}
		n.add("Redis 7.0 and later tell without running it whether the user may:", append([]string{"ACL", "DRYRUN", user}, words...)...)
	}
	n.add("A rule is lost at the next start unless ACL SAVE (with aclfile) or CONFIG REWRITE writes it down.")
}

func (n *notes) commandRule(user string) {
	rule := strings.ToLower(n.name)
	if n.c != nil {
		rule = n.c.Name
	} else if n.sub != "" {
		rule += "|" + strings.ToLower(n.sub)
	}
	n.add("The narrowest rule that allows it:", "ACL", "SETUSER", user, "+"+rule)
	if n.c != nil && n.c.has("d") {
		n.add(n.c.Title() + " is in the categories @dangerous or @admin: a program that serves users should rarely need it.")
	}
}

func (n *notes) keyRule(user string) {
	key := n.value("Key", "<key>")
	if key != "<key>" {
		key = glob(key)
	}
	n.add("The narrowest rule that allows this key:", "ACL", "SETUSER", user, "~"+key)
	if n.c == nil {
		return
	}
	switch {
	case n.c.Keys == "" || strings.Contains(n.c.Keys, " ") || strings.ContainsAny(n.c.Keys[:1], "xn"):
	case n.c.Keys[0] == 'r':
		n.add("For "+n.c.Title()+" leave to read it is enough, from Redis 7.0 on:", "ACL", "SETUSER", user, "%R~"+key)
	case n.c.Keys[0] == 'w':
		n.add("For "+n.c.Title()+" leave to write it is enough, from Redis 7.0 on:", "ACL", "SETUSER", user, "%W~"+key)
	}
}

// placeholders are the arguments that a command needs, with the key that is known.
func (n *notes) placeholders() []string {
	words := least(parts(n.c.Syntax))
	for i, w := range words {
		switch {
		case w == "key":
			words[i] = n.value("Key", "<key>")
		case strings.Contains(w, "|"):
			words[i], _, _ = strings.Cut(w, "|")
		case !isOption(w):
			words[i] = "<" + w + ">"
		}
	}
	return words
}

// secret says that the arguments of a command hold passwords.
func secret(name string) bool {
	return name == "auth" || name == "hello" || name == "migrate" || name == "acl|setuser" || name == "config|set"
}

// glob writes a key so that a pattern means this key alone.
func glob(key string) string {
	var b strings.Builder
	for i := range len(key) {
		if strings.IndexByte(`\*?[`, key[i]) >= 0 {
			b.WriteByte('\\')
		}
		b.WriteByte(key[i])
	}
	return b.String()
}
