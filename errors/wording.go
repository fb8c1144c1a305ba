package rediserr

import (
	"strings"

	"rediserr/errors/internal/pattern"
)

// A Wording is one message template of a type, with named holes.
type Wording struct {
	// Template is literal text with the fields' names in braces: MOVED {Slot} {Addr}.
	// Blanks at the end of a reply are not part of it.
	Template string
	// Sentence says what this very text means. It may hold the template's holes.
	Sentence string

	source   string // the template as it is written, with fixed holes
	details  string // the lines below it, as they are written, until open reads them
	sent     string
	commands string
	code     string // the template's first word, if that is a code
	verdict  *Verdict
	typ      *Type
	pattern  pattern.Pattern
	own      bool // the sentence is this wording's own
	opened   bool
	whole    bool // the verdict holds for the whole script in which a command failed
	ambient  bool // a runtime prints the text: any program may
	twins    []*Wording
}

// Sent is a range of versions in which a product sends a wording.
type Sent struct {
	Product string
	// From is the first version in which the wording was found, To the last one.
	// To is empty if the newest version looked at still has it.
	From, To string
}

// Sent returns the products and versions that send the wording.
func (w *Wording) Sent() []Sent {
	var list []Sent
	for _, part := range strings.Split(w.sent, ",") {
		product, versions, _ := strings.Cut(strings.TrimSpace(part), " ")
		s := Sent{Product: product, From: versions, To: versions}
		if from, ok := strings.CutSuffix(versions, "+"); ok {
			s.From, s.To = from, ""
		} else if from, to, ok := strings.Cut(versions, "-"); ok {
			s.From, s.To = from, to
		}
		list = append(list, s)
	}
	return list
}

// Commands returns the commands that answer with this wording, such as SENTINEL
// FAILOVER, and nil if that is not known or if any command can. In the block the
// blank inside a name is written as a bar: SENTINEL|FAILOVER.
func (w *Wording) Commands() []string {
	list := strings.Fields(w.commands)
	for i, c := range list {
		list[i] = strings.Replace(c, "|", " ", 1)
	}
	return list
}

// Twins returns the wordings of other types that have this very text: other products
// mean something else by it.
func (w *Wording) Twins() []*Wording { return w.twins }

// Code returns the template's first word if that is a code, ERR included.
func (w *Wording) Code() string { return w.code }

// Type returns the type that the wording means.
func (w *Wording) Type() *Type { return w.typ }

// Verdict returns the wording's own verdict where it differs from its type's.
func (w *Wording) Verdict() Verdict {
	if w.verdict != nil {
		return *w.verdict
	}
	return w.typ.Verdict
}

// cutWordings cuts a type's block into wordings. A line at the margin is a template.
// Indented lines below it say more of it:
//
//	MOVED {Slot} {Addr}
//		from redis 3.0+, valkey 7.2+, keydb 6.3
//		by GET SET
//		verdict redirect no slot client
//		whole script
//		Slot {Slot} is served by {Addr}.
//
// An indented line above the first template is the sentence of those wordings that
// have none of their own: that may do for modules, forks and proxies.
//
// In the template, {Command=EXEC} is the text EXEC, which is the field's value. The
// line that starts with none of these small words is the sentence. Whole script says that
// the verdict holds for a script in which this happens, too: it has written nothing before.
func cutWordings(t *Type, list []Wording) []Wording {
	block := strings.TrimLeft(t.block(), "\n")
	if strings.HasPrefix(block, "\t") {
		t.sentence, block, _ = strings.Cut(block[1:], "\n")
	}
	for block != "" {
		list = append(list, Wording{})
		w := &list[len(list)-1]
		w.source, block, _ = strings.Cut(block, "\n")
		end := 0
		for end < len(block) && (block[end] == '\t' || block[end] == '\n') {
			if n := strings.IndexByte(block[end:], '\n'); n >= 0 {
				end += n + 1
			} else {
				end = len(block)
			}
		}
		w.details, block, w.typ = block[:end], block[end:], t
	}
	return list
}

// open reads what cutWordings has cut out. Whoever looks at more of a wording than
// its source opens it first; one that was found is open.
func (w *Wording) open() {
	if w.opened {
		return
	}
	w.opened = true
	t := w.typ
	p, err := pattern.Compile(w.source, holeKind)
	if err != nil {
		panic("rediserr: " + t.Name + ": " + err.Error())
	}
	w.pattern = p
	w.Template, w.Sentence = pattern.Plain(w.source), t.sentence
	w.code = t.catalogue.code(w.Template)
	if t.Origin == Client && t.Code == "" && w.code != "ERR" {
		w.code = "" // what a client says of itself may start with a word that is a code elsewhere
	}
	for rest := w.details; rest != ""; {
		var line string
		if line, rest, _ = strings.Cut(rest, "\n"); line == "" {
			continue
		}
		word, value, _ := strings.Cut(line[1:], " ")
		switch word {
		case "from":
			w.sent, w.ambient = value, sentByRuntime(value)
		case "by":
			w.commands = value
		case "verdict":
			w.verdict = parseVerdict(value)
			if w.verdict == nil {
				panic("rediserr: " + t.Name + ": no such verdict: " + value)
			}
		case "whole":
			w.whole = true
		default:
			if w.own {
				panic("rediserr: " + t.Name + ": two sentences for " + w.Template)
			}
			w.Sentence, w.own = line[1:], true
		}
	}
}

// parseVerdict reads the four words of a verdict in their order, or returns nil.
func parseVerdict(s string) *Verdict {
	words := strings.Fields(s)
	if len(words) != 4 {
		return nil
	}
	v := Verdict{
		Retry(indexOf(retryNames[:], words[0])),
		Applied(indexOf(appliedNames[:], words[1])),
		Scope(indexOf(scopeNames[:], words[2])),
		Owner(indexOf(ownerNames[:], words[3])),
	}
	if v.Retry == 0 || v.Applied == 0 || v.Scope == 0 || v.Owner == 0 {
		return nil
	}
	return &v
}

// indexOf returns the place of a word in a list whose first place is the zero value.
func indexOf(list []string, word string) int {
	for i, w := range list {
		if w == word {
			return i
		}
	}
	return 0
}
