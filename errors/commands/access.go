package commands

import "strings"

func (n *notes) wrongType() {
	if n.c == nil || n.c[Keys] == "" {
		return
	}
	want := row("!by " + n.c[Name])
	if want == nil {
		want = row("!on " + n.c[Group])
	}
	if want != nil {
		n.say("wrongtype", n.c.title(), want[1], want[2], n.or("Key", "<key>"))
		n.say("read")
	}
}

// or returns a field, or a placeholder for it.
func (n *notes) or(field, placeholder string) string {
	if v := n.value(field); v != "" {
		return v
	}
	return placeholder
}

// denied gives the narrowest rule that allows what was denied, and how to check it.
func (n *notes) denied() {
	if n.f.Wording == nil {
		return
	}
	template := n.f.Wording.Template
	user := n.or("User", "<user>")
	switch {
	case !strings.HasPrefix(template, "NOPERM"):
		return
	case strings.Contains(template, "channel"):
		n.say("channel", user, alone(n.or("Channel", "<channel>")))
	case strings.Contains(template, " key"):
		n.keyRule(user)
	case strings.Contains(template, "{Command}") && n.name != "":
		rule := strings.ToLower(n.name)
		if n.c != nil {
			rule = n.c[Name]
		} else if n.sub != "" {
			rule += "|" + strings.ToLower(n.sub)
		}
		n.say("allow", user, rule)
		if n.c != nil && strings.Contains(n.c[Flags], "d") {
			n.say("rarely", n.c.title())
		}
	default:
		return
	}
	if n.c != nil && !strings.Contains(n.c[Flags], "p") {
		n.rest = append(strings.Split(n.c.title(), " "), n.args...)
		if !n.shown {
			n.rest = append(n.rest, n.placeholders()...)
		}
		n.say("dryrun", user)
	}
	n.say("save")
}

func (n *notes) keyRule(user string) {
	key := alone(n.or("Key", "<key>"))
	n.say("key", user, key)
	for _, only := range [...]string{"R", "W"} {
		if n.c != nil && strings.Contains(n.c[Flags], only) {
			n.say(only, user, key, n.c.title())
		}
	}
}

// placeholders are the arguments that a command needs, with the key that is known.
func (n *notes) placeholders() []string {
	words := strings.Fields(n.c[Least])
	for i, w := range words {
		w, _, _ = strings.Cut(w, "|")
		if w == "key" {
			w = n.or("Key", "<key>")
		} else if w != strings.ToUpper(w) {
			w = "<" + w + ">"
		}
		words[i] = w
	}
	return words
}

// alone writes a key or channel as a pattern that means it alone.
func alone(key string) string {
	for _, c := range [...]string{`\`, `*`, `?`, `[`} {
		key = strings.ReplaceAll(key, c, `\`+c)
	}
	return key
}
