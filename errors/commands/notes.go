package commands

import (
	"strings"

	rediserr "rediserr/errors"
	"rediserr/internal/shell"
)

// Notes says what the table knows about the command of a finding: what it may be meant
// to be, what it needs, how it is written, which rule would allow it.
func Notes(f *rediserr.Finding) []rediserr.Note {
	n := notes{f: f}
	find := n.unknown
	switch f.Type.Name {
	case "UnknownCommandError", "UnknownSubcommandError":
	case "CommandNotSupportedError":
		find = n.notSupported
	case "WrongArityError":
		find = n.wrongArity
	case "SyntaxError":
		find = n.syntaxError
	case "CommandSyntaxError":
		find = n.clientSyntax
	case "WrongTypeError":
		find = n.wrongType
	case "AuthorizationError":
		find = n.denied
	default:
		return nil
	}
	n.resolve()
	if !n.otherProtocol() {
		find()
	}
	return n.list
}

// notes are those on one finding.
type notes struct {
	f         *rediserr.Finding
	name, sub string  // the command as the finding has it
	container Command // of the name alone; nil if it is not in the table
	c         Command // with its subcommand, if that is in the table
	args      []string
	shown     bool     // the paste shows the request, so args are all its arguments
	rest      []string // what {*} of a sentence stands for
	list      []rediserr.Note
}

func (n *notes) value(field string) string {
	v, _ := n.f.Value(field)
	return v
}

func (n *notes) resolve() {
	n.name, n.sub = n.value("Command"), n.value("Subcommand")
	request := n.f.Request
	if n.name == "" && len(request) > 0 {
		n.name = request[0]
	}
	if name, sub, ok := strings.Cut(n.name, "|"); ok {
		n.name, n.sub = name, sub
	}
	n.c = Lookup(n.name)
	n.container = n.c
	if len(request) > 0 && strings.ToLower(request[0]) == strings.ToLower(n.name) {
		n.shown, n.args = true, request[1:]
		if n.sub == "" && len(n.args) > 0 {
			n.sub = n.args[0]
		}
	}
	if c := Lookup(n.name + "|" + n.sub); c != nil {
		n.c = c
		if n.shown = len(n.args) > 0; n.shown {
			n.args = n.args[1:]
		}
	}
}

// say adds a sentence of notes.txt, with values in its holes and those of its command.
func (n *notes) say(id string, values ...string) {
	columns := row("!" + id)
	note := rediserr.Note{Text: fill(columns[1], values)}
	if len(columns) > 2 {
		note.Command = "redis-cli"
		for _, word := range strings.Split(columns[2], " ") {
			words := []string{fill(word, values)}
			if word == "{*}" {
				words = n.rest
			}
			for _, w := range words {
				if !strings.HasPrefix(w, "<") || !strings.HasSuffix(w, ">") || strings.ContainsAny(w, " '") {
					w = shell.Quote(w)
				}
				note.Command += " " + w
			}
		}
	}
	n.list = append(n.list, note)
}

// fill puts values into the holes {0}, {1} of a text.
func fill(text string, values []string) string {
	for i, v := range values {
		if before, after, ok := strings.Cut(text, string([]byte{'{', '0' + byte(i), '}'})); ok {
			text = before + v + after
		}
	}
	return text
}

// enumerate writes a list as people do: SET, SETEX or SETNX.
func enumerate(list []string, last string) string {
	if len(list) < 2 {
		return strings.Join(list, "")
	}
	return strings.Join(list[:len(list)-1], ", ") + last + list[len(list)-1]
}

func quoted(s string) string { return "\u201c" + rediserr.Clip(s) + "\u201d" }
