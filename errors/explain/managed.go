//go:build !rediserr_module

package explain

import (
	"slices"
	"strings"
	"sync"

	rediserr "rediserr/errors"
)

// What managed services refuse is the same on each page that uses a command. It is said
// once, in managed.txt, and put on every page whose steps need it. The file has two kinds
// of entries, with indented lines below them:
//
//	service NAME      refuses COMMANDS, of which CONFIG|SET is one subcommand and CONFIG
//	                  all; source ADDRESS
//	instead COMMANDS  a text, what there is in the place of these commands; source ADDRESS
//
// The commands of one instead share a paragraph.

// A service is a managed service and the commands that it refuses.
type service struct {
	name, source string
	refuses      []string
}

// An instead is what takes the place of commands where they are refused.
type instead struct {
	commands []string
	text     string
	sources  []string
}

// A managedFile is the parsed managed.txt.
type managedFile struct {
	services []service
	insteads []instead
}

// managed is the parsed managed.txt.
var managed = sync.OnceValue(func() *managedFile {
	text, _ := files.ReadFile("managed.txt") // an embedded file can always be read
	f := parseManaged(string(text))
	return &f
})

func parseManaged(text string) (f managedFile) {
	for line := range strings.Lines(text) {
		word, rest, _ := strings.Cut(strings.TrimSpace(line), " ")
		inside := len(f.insteads) > 0 // all services stand before
		switch {
		case word == "service":
			f.services = append(f.services, service{name: rest})
		case word == "instead":
			f.insteads = append(f.insteads, instead{commands: strings.Fields(rest)})
		case word == "refuses":
			f.services[len(f.services)-1].refuses = strings.Fields(rest)
		case word == "source" && inside:
			i := &f.insteads[len(f.insteads)-1]
			i.sources = append(i.sources, rest)
		case word == "source":
			f.services[len(f.services)-1].source = rest
		default:
			f.insteads[len(f.insteads)-1].text = strings.TrimSpace(line)
		}
	}
	return f
}

// refused returns those of some commands, such as CONFIG|SET, that the service refuses.
func (s *service) refused(commands []string) []string {
	var list []string
	for _, command := range commands {
		container, _, _ := strings.Cut(command, "|")
		if slices.Contains(s.refuses, command) || slices.Contains(s.refuses, container) {
			list = append(list, "`"+strings.ReplaceAll(command, "|", " ")+"`")
		}
	}
	return list
}

// notes returns a paragraph for each instead whose commands the steps name, and the
// addresses that it follows from.
func (f *managedFile) notes(steps []rediserr.Step) (paragraphs, sources []string) {
	named := commandsIn(steps)
	for _, in := range f.insteads {
		concerned := slices.DeleteFunc(slices.Clone(named), func(command string) bool {
			container, _, _ := strings.Cut(command, "|")
			return !slices.Contains(in.commands, container)
		})
		// Services that refuse the same of them stand together.
		var refused, by []string
		for i := range f.services {
			s := &f.services[i]
			commands := list(s.refused(concerned))
			if commands == "" {
				continue
			}
			sources = appendNew(sources, s.source)
			if n := slices.Index(refused, commands); n >= 0 {
				by[n] += "\n" + s.name
			} else {
				refused, by = append(refused, commands), append(by, s.name)
			}
		}
		if refused == nil {
			continue
		}
		for i, names := range by {
			verb := " refuses "
			if strings.Contains(names, "\n") {
				verb = " refuse "
			}
			by[i] = list(strings.Split(names, "\n")) + verb + refused[i]
		}
		paragraphs = append(paragraphs, strings.Join(by, "; ")+". "+in.text)
		for _, s := range in.sources {
			sources = appendNew(sources, s)
		}
	}
	return paragraphs, sources
}

// addManaged puts what the services refuse of the steps on a page.
func addManaged(p *Page) {
	paragraphs, sources := managed().notes(p.Steps)
	if paragraphs == nil {
		return
	}
	p.Managed = strings.TrimSpace(p.Managed + "\n\n" + strings.Join(paragraphs, "\n\n"))
	if p.Sources != "" {
		p.Sources += "\n- What managed services refuse: <" + strings.Join(sources, ">, <") + ">"
	}
}

// commandsIn returns the commands that steps name, with their subcommands: what stands in
// capitals behind redis-cli or in backquotes.
func commandsIn(steps []rediserr.Step) []string {
	var named []string
	for _, s := range steps {
		parts := strings.Split(s.Text, "`")
		for i := 1; i < len(parts); i += 2 {
			named = appendCommands(named, parts[i])
		}
		for line := range strings.Lines(s.Command) {
			named = appendCommands(named, line)
		}
	}
	return named
}

func appendCommands(named []string, text string) []string {
	words := strings.FieldsFunc(text, func(r rune) bool { return r <= ' ' || strings.ContainsRune("|;()'\"", r) })
	for i := 0; i < len(words); i++ {
		if !isCommandWord(words[i]) {
			continue
		}
		// What follows in capitals is a subcommand, or an option of the command.
		command := words[i]
		if slices.Contains(containers, command) && i+1 < len(words) && isCommandWord(words[i+1]) {
			command += "|" + words[i+1]
		}
		named = appendNew(named, command)
		for i+1 < len(words) && isCommandWord(words[i+1]) {
			i++
		}
	}
	return named
}

// containers are the commands with subcommands that managed.txt knows.
var containers = []string{"ACL", "CLIENT", "CLUSTER", "COMMAND", "CONFIG", "DEBUG", "LATENCY", "MEMORY", "MODULE"}

func isCommandWord(word string) bool {
	for i := range len(word) {
		if c := word[i]; (c < 'A' || c > 'Z') && (c != '-' || i == 0) {
			return false
		}
	}
	return word != ""
}

func appendNew(list []string, s string) []string {
	if slices.Contains(list, s) {
		return list
	}
	return append(list, s)
}

// list joins words as a sentence does.
func list(words []string) string {
	if len(words) < 2 {
		return strings.Join(words, "")
	}
	last := len(words) - 1
	return strings.Join(words[:last], ", ") + " and " + words[last]
}
