package commands

import (
	"strings"

	rediserr "rediserr/errors"
	"rediserr/internal/shell"
)

// Notes says what the table knows about the command of a finding: what it may be meant
// to be, what it needs, how it is written, which rule would allow it.
func Notes(f *rediserr.Finding) []rediserr.Note {
	n := &notes{f: f, kind: strings.TrimSuffix(f.Type.Name, "Error")}
	if !strings.Contains(kinds, " "+n.kind+" ") {
		return nil
	}
	n.resolve()
	switch {
	case n.otherProtocol():
	case n.kind == "UnknownCommand", n.kind == "UnknownSubcommand":
		n.unknown()
	case n.kind == "Authorization":
		n.denied()
	case n.c == nil:
	case n.kind == "CommandNotSupported":
		n.needs()
	case n.kind == "WrongArity":
		n.wrongArity()
	case n.kind == "Syntax":
		n.syntaxError()
	case n.kind == "CommandSyntax":
		n.clientSyntax()
	default:
		n.wrongType()
	}
	return n.list
}

// kinds are the types of findings that are about a command, without Error.
const kinds = " UnknownCommand UnknownSubcommand CommandNotSupported WrongArity Syntax CommandSyntax WrongType Authorization "

// notes are those on one finding.
type notes struct {
	f         *rediserr.Finding
	kind      string
	name, sub string  // the command as the finding has it
	c         Command // nil if it is not in the table; with its subcommand, if that is there
	args      []string
	shown     bool     // the paste shows the request, so args are all its arguments
	words     []string // of the command's name, as people write it
	list      []rediserr.Note
}

func (n *notes) value(field, placeholder string) string {
	if v, _ := n.f.Value(field); v != "" {
		return v
	}
	return placeholder
}

func (n *notes) resolve() {
	n.name, n.sub = n.value("Command", ""), n.value("Subcommand", "")
	request := n.f.Request
	if n.name == "" && len(request) > 0 {
		n.name = request[0]
	}
	if name, sub, ok := strings.Cut(n.name, "|"); ok {
		n.name, n.sub = name, sub
	}
	// strings.EqualFold would cost its tables of letters.
	if name := strings.ToLower(n.name); len(request) > 0 && strings.ToLower(request[0]) == name {
		n.shown, n.args = true, request[1:]
		if n.sub == "" && len(n.args) > 0 {
			n.sub = n.args[0]
		}
	}
	n.c = Lookup(n.name + "|" + n.sub)
	if n.c == nil {
		n.c = Lookup(n.name)
	} else if n.shown = len(n.args) > 0; n.shown {
		n.args = n.args[1:]
	}
	n.words = []string{n.name}
	if n.c != nil {
		n.words = strings.Split(strings.ToUpper(n.c[Name]), "|")
	}
}

// say adds a sentence of notes.txt with what belongs into its holes.
func (n *notes) say(id string, values ...string) {
	columns := row("!" + id)
	note := rediserr.Note{Text: n.fill(columns[1], values)}
	var words []string
	for _, w := range strings.Fields(columns[2]) {
		if w != "{R}" {
			words = append(words, n.fill(w, values))
			continue
		}
		words = append(append(words, n.words...), n.args...)
	}
	for _, w := range words {
		// A placeholder stays visible, and no shell takes it for a word.
		if !strings.HasPrefix(w, "<") || strings.IndexByte(w, '>') != len(w)-1 {
			w = shell.Quote(w)
		}
		note.Command += " " + w
	}
	if words != nil {
		note.Command = "redis-cli" + note.Command
	}
	n.list = append(n.list, note)
}

// fill puts values into the holes of a text: {A} and {B} are the values, {C} the command,
// {U} the user, {T} the key, {K} and {P} key and channel as patterns that mean them alone.
func (n *notes) fill(text string, values []string) string {
	return rediserr.Fill(text, func(hole string) string {
		switch hole {
		case "C":
			return strings.Join(n.words, " ")
		case "U":
			return n.value("User", "<user>")
		case "T":
			return n.value("Key", "<key>")
		case "K":
			return alone(n.value("Key", "<key>"))
		case "P":
			return alone(n.value("Channel", "<channel>"))
		}
		return values[hole[0]-'A']
	})
}

// alone writes a key or channel as a pattern that means it alone.
func alone(key string) string {
	var b []byte
	for i := range len(key) {
		if strings.IndexByte(`\*?[`, key[i]) >= 0 {
			b = append(b, '\\')
		}
		b = append(b, key[i])
	}
	return string(b)
}

func listed(list []string) string { return strings.Join(list, ", ") }
