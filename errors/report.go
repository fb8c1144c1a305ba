package rediserr

import (
	"strings"

	"rediserr/errors/internal/pattern"
)

// A Report is everything found in one paste, the root cause of the paste first.
type Report struct {
	Findings []Finding
	// Omitted counts the findings beyond MaxFindings.
	Omitted int
}

// MaxFindings is the largest number of different findings in one report. Repeats
// of the same text are one finding and count once.
const MaxFindings = 1000

// A Finding is one error found in a paste.
type Finding struct {
	// Type is the exception; Err makes a Go value of it.
	Type *Type
	// Wording is the template that claimed the text. It is nil if the text is not
	// known; Type is then the nearest class that the code alone, or the client's
	// exception, proves.
	Wording *Wording
	// Code is the reply's code, put back if the client cut it off.
	Code string
	// Text is the reply or message: what the server said, without the wrapping of
	// the paste, with escapes undone and a code that the client cut off put back.
	Text string
	// Start and End are the bytes of the paste that the finding was read from.
	Start, End int
	// Fields are the values read from the paste, in the order of the text. Their
	// offsets are into the paste.
	Fields []Field
	// Request is the command that failed, a word each, where the paste shows all of it,
	// as behind a prompt of redis-cli.
	Request []string
	// Client is the library that printed the error, if the paste tells.
	Client ClientInfo
	// InScript says that a command failed which a script or function had called.
	InScript bool
	// Causes are errors nested in this one.
	Causes []Finding
	// Count says how often this very text occurs in the paste.
	Count int
}

// ClientInfo names who printed an error.
type ClientInfo struct {
	// Library is the client's name as its package is called: redis-py, go-redis.
	Library string
	// Exception is the client's own type, as printed.
	Exception string
}

// StepKind says what running a step does.
type StepKind string

const (
	StepCheck  StepKind = "check"  // reads only
	StepChange StepKind = "change" // changes something, and can be undone
	StepDanger StepKind = "danger" // can lose data or open the server to others
)

// A Step is one thing to do about a finding.
type Step struct {
	Kind StepKind
	Text string
	// Command is a whole line for a shell, or empty.
	Command string
}

// A Note is what the table of commands says about a finding: a sentence in plain text.
type Note struct {
	Text string
	// Command is a whole line for a shell, or empty.
	Command string
}

// Known reports whether a wording of the catalogue claims the text.
func (f *Finding) Known() bool { return f.Wording != nil }

// Verdict returns the wording's verdict, or else the type's.
func (f *Finding) Verdict() Verdict {
	return verdictOf(f.Type, f.Wording, f.InScript)
}

// Value returns the value of a field as text, and whether the finding has it.
// The name Addr gives host and port together.
func (f *Finding) Value(name string) (string, bool) {
	if name == "Addr" {
		host, ok := f.Value("Host")
		port, ok2 := f.Value("Port")
		n, _ := atoi(port)
		return Addr{host, n}.String(), ok && ok2
	}
	for i := range f.Fields {
		if f.Fields[i].Name == name {
			return f.Fields[i].Text, true
		}
	}
	return "", false
}

// Summary says in one sentence what the finding means, with its values filled in.
func (f *Finding) Summary() string {
	if f.Wording == nil {
		if f.Code != "" && f.Code != "ERR" {
			return "The code " + f.Code + " is known, but not in this wording: the text may be cut, or from a server we have not seen."
		}
		return "An error reply in a wording we do not know: a script's or module's own text, a proxy's, or a newer server's."
	}
	return f.fill(f.Wording.Sentence)
}

// fill puts the finding's values into a sentence.
func (f *Finding) fill(sentence string) string {
	return Fill(sentence, func(name string) string {
		if name == "Addr" {
			return f.where()
		}
		s, _ := f.Value(name)
		return Clip(s)
	})
}

// where says in words which node an address means.
func (f *Finding) where() string {
	host, _ := f.Value("Host")
	port, _ := f.Value("Port")
	switch host {
	case "":
		return "port " + port + " of the node that was asked"
	case "?":
		return "a node whose address the answering node does not know"
	}
	s, _ := f.Value("Addr")
	return Clip(s)
}

// CutHole splits a text at its first hole: "Slot {Slot} is" gives "Slot ", "Slot"
// and " is". The name is empty if there is none.
func CutHole(text string) (before, name, after string) { return pattern.Cut(text) }

// Fill replaces each hole of a text, such as {Slot}, by its value.
func Fill(text string, value func(name string) string) string {
	var b strings.Builder
	for {
		lit, name, rest := pattern.Cut(text)
		b.WriteString(lit)
		if name == "" {
			return b.String()
		}
		b.WriteString(value(name))
		text = rest
	}
}

// Clip makes a value fit to stand in a sentence: one line, not too long.
func Clip(s string) string {
	const most = 120 // bytes; a key name longer than that is no help in a sentence
	s = strings.Map(func(r rune) rune {
		if r < ' ' || r == 0x7f {
			return ' '
		}
		return r
	}, strings.ToValidUTF8(s[:min(len(s), most+utf8Max)], "\uFFFD"))
	if len(s) > most {
		end := most
		for end > 0 && s[end]&0xC0 == 0x80 {
			end--
		}
		s = s[:end] + "\u2026"
	}
	return s
}

const utf8Max = 4 // bytes of the longest character, so that none is cut in two
