package commands

import "strings"

func (n *notes) wrongType() {
	want := row("!by " + n.c[Name])
	if want == nil {
		want = row("!on " + n.c[Group])
	}
	if want != nil && n.c[Keys] != "" {
		n.say("wrongtype", want[1], want[2])
		n.say("read")
	}
}

// denied gives the narrowest rule that allows what was denied, and how to check it.
func (n *notes) denied() {
	if n.f.Wording == nil {
		return
	}
	template, ok := strings.CutPrefix(n.f.Wording.Template, "NOPERM")
	switch {
	case !ok:
		return
	case strings.Contains(template, "channel"):
		n.say("channel")
	case strings.Contains(template, " key"):
		n.say("key")
		for _, only := range [...]string{"R", "W"} {
			if n.c != nil && n.is(only) {
				n.say(only)
			}
		}
	case strings.Contains(template, "{Command}"):
		if n.c == nil {
			n.say("allow", strings.ToLower(n.name))
			return
		}
		n.say("allow", n.c[Name])
		if n.is("d") {
			n.say("rarely")
		}
	default:
		return
	}
	if n.c != nil && !n.is("p") {
		if !n.shown {
			n.args = n.placeholders()
		}
		n.say("dryrun")
	}
}

// placeholders are the arguments that a command needs, with the key that is known.
func (n *notes) placeholders() []string {
	words := strings.Fields(n.c[Least])
	for i, w := range words {
		w, _, _ = strings.Cut(w, "|")
		if w == "key" {
			w = n.value("Key", "<key>")
		} else if w != strings.ToUpper(w) {
			w = "<" + w + ">"
		}
		words[i] = w
	}
	return words
}
