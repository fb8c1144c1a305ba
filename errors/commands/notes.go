package commands

import (
	"strings"

	rediserr "rediserr/errors"
	"rediserr/internal/shell"
)

// Notes says what the table knows about the command of a finding: what it may be meant
// to be, what it needs, how it is written, which rule would allow it.
func Notes(f *rediserr.Finding) []rediserr.Note {
	if find := finders[f.Type.Name]; find != nil && table != "" {
		n := notes{f: f}
		n.resolve()
		find(&n)
		return n.list
	}
	return nil
}

var finders = map[string]func(*notes){
	"UnknownCommandError":      (*notes).unknownCommand,
	"UnknownSubcommandError":   (*notes).unknownSubcommand,
	"CommandNotSupportedError": (*notes).notSupported,
	"WrongArityError":          (*notes).wrongArity,
	"SyntaxError":              (*notes).syntaxError,
	"CommandSyntaxError":       (*notes).clientSyntax,
	"WrongTypeError":           (*notes).wrongType,
	"AuthorizationError":       (*notes).denied,
}

// notes are those on one finding.
type notes struct {
	f    *rediserr.Finding
	name string   // the command as the finding has it
	sub  string   // its subcommand
	c    *Command // both in the table, or the command alone; nil if it is not there
	// args are the arguments where the paste shows all, and shown says that it does.
	args  []string
	shown bool
	list  []rediserr.Note
}

func (n *notes) add(text string, command ...string) {
	n.list = append(n.list, rediserr.Note{Text: text, Command: line(command)})
}

// line makes a line for a shell of words.
func line(words []string) string {
	if len(words) == 0 {
		return ""
	}
	quoted := []string{"redis-cli"}
	for _, w := range words {
		if !strings.HasPrefix(w, "<") || !strings.HasSuffix(w, ">") || strings.ContainsAny(w, " '") {
			w = shell.Quote(w)
		}
		quoted = append(quoted, w)
	}
	return strings.Join(quoted, " ")
}

// value returns a field, or a placeholder for it.
func (n *notes) value(field, placeholder string) string {
	if v, ok := n.f.Value(field); ok && v != "" {
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
	name, sub, joined := strings.Cut(n.name, "|")
	if joined {
		n.name, n.sub = name, sub
	}
	c, ok := Lookup(n.name)
	if !ok {
		return
	}
	n.c = c
	n.shown = len(request) > 0 && strings.EqualFold(request[0], n.name)
	if n.shown {
		n.args = request[1:]
		if n.sub == "" && len(n.args) > 0 && len(c.Subcommands()) > 0 {
			n.sub = n.args[0]
		}
	}
	if s, ok := Lookup(n.name + "|" + n.sub); ok && n.sub != "" {
		n.c = s
		if len(n.args) > 0 {
			n.args = n.args[1:]
		} else {
			n.shown = false
		}
	}
}

// enumerate writes a list as people do: SET, SETEX or SETNX.
func enumerate(list []string, last string) string {
	if len(list) < 2 {
		return strings.Join(list, "")
	}
	return strings.Join(list[:len(list)-1], ", ") + " " + last + " " + list[len(list)-1]
}

// subcommands says which a container has.
func (n *notes) subcommands(c *Command) {
	var names []string
	for _, s := range c.Subcommands() {
		_, name, _ := strings.Cut(s.Title(), " ")
		names = append(names, name)
	}
	if len(names) > 0 {
		n.add(c.Title()+" takes a subcommand: "+enumerate(names, "or")+".", c.Title(), "HELP")
	}
}

func quoted(s string) string { return "\u201c" + rediserr.Clip(s) + "\u201d" }
