package main

import (
	"cmp"
	"strings"
)

// syntax writes the arguments of a command in the usual notation: [optional], <one | of>,
// WORDS as they are and names of values. @6.2 behind a word is the first version that
// knows it, where that is not the command's own.
func syntax(c *command) string {
	known := map[string]string{}
	several := "" // the first version that takes several of what stands last
	for _, h := range c.History {
		// Tables of arguments lack a version here and there that the history has.
		if len(h) < 2 {
			continue
		}
		if strings.Contains(h[1], "multiple") && newerThan(h[0], c.Since) {
			several = "@" + short(h[0])
		}
		if !strings.HasPrefix(h[1], "Added ") {
			continue
		}
		for i, word := range strings.FieldsFunc(h[1], func(r rune) bool { return r == '`' || r == '\'' || r == '"' }) {
			if i%2 == 1 {
				known[word] = h[0]
			}
		}
	}
	var parts []string
	for _, a := range c.Arguments {
		parts = append(parts, a.text(c.Since, "", known))
	}
	text := strings.Join(parts, " ")
	if n := strings.LastIndex(text, " ["); n >= 0 && several != "" && strings.HasSuffix(text, " ...]") {
		end := n + len(" [") + strings.IndexByte(text[n+len(" ["):], ' ')
		text = text[:end] + several + text[end:]
	}
	return text
}

// text writes an argument. Outer is the version of what holds it; a oneof or block without
// a word of its own hands its version on.
func (a argument) text(command, outer string, known map[string]string) string {
	since := a.Since
	if since == "" {
		since = outer
	}
	a.Token = strings.TrimLeft(a.Token, "[") // one of FT.HYBRID
	mark, down := "", since
	if a.Token != "" {
		down = ""
		if since == "" {
			since = known[a.Token]
		}
		if since != "" && since != command && newerThan(since, command) {
			mark = "@" + short(since)
		}
	}
	var body string
	switch a.Type {
	case "pure-token":
		if a.Token == "" && a.Name == "empty-string" {
			return `""` // the key of MIGRATE
		}
		if a.Token == "" {
			body = a.Name
		}
	case "oneof", "block":
		between := " "
		if a.Type == "oneof" {
			between = " | "
		}
		var parts []string
		for _, sub := range a.Arguments {
			parts = append(parts, sub.text(command, down, known))
		}
		body = strings.Join(parts, between)
		if functions(a.Arguments) {
			body = a.Name
		}
		if a.Type == "oneof" && (!a.Optional || a.Token != "" || bool(a.Multiple)) && len(parts) > 1 {
			body = "<" + body + ">"
		}
	default:
		body = a.Display
		if body == "" {
			body = a.Name
		}
		body = strings.ReplaceAll(strings.ToLower(body), " ", "-")
		if a.Token == "" {
			if own := cmp.Or(a.Since, known[a.Name]); own != "" && newerThan(own, command) {
				body += "@" + short(own)
			}
		}
	}
	word := a.Token + mark
	again := body
	if bool(a.Multiple) && (a.MultipleToken || body == "") {
		again = strings.TrimSpace(word + " " + body)
	}
	text := strings.TrimSpace(word + " " + body)
	if bool(a.Multiple) {
		if len(again) > long {
			again = ""
		}
		text += " [" + strings.TrimLeft(strings.ReplaceAll(again, mark, "")+" ...]", " ")
	}
	if a.Optional {
		text = "[" + text + "]"
	}
	return text
}

// long is how much is not written a second time to say that it may be repeated.
const long = 60

// functions says that arguments are those which FT.AGGREGATE lists as what may stand in
// an expression.
func functions(list []argument) bool {
	for _, a := range list {
		if a.Type != "block" || len(a.Arguments) > 0 {
			return false
		}
	}
	return len(list) > 0
}
