package explain

import (
	"strings"

	rediserr "rediserr/errors"
	"rediserr/internal/jsontext"
)

// A ClientUse says how an error is caught in a client library.
type ClientUse struct {
	// Client is the library as reports name it, Name as people do.
	Client, Name, Version, Language string
	// Class is the most precise exception, as programs name it. It is empty where the
	// call returns a value instead.
	Class string
	// Test is the condition that tells this error from others of the class. It is
	// empty where the class alone tells.
	Test    string
	Snippet string
	// Note says what snippet and class do not.
	Note string
	// Raises reports whether the library is known to raise this error. If not, Class is
	// what stands nearest above it.
	Raises bool
}

// retryMark stands in a snippet for the words of the type's retry.
const retryMark = "\x0e"

// fill puts in the values that depend on the type alone; literals does so with a text.
func (u *ClientUse) fill(t *rediserr.Type, literals func(string) string) {
	u.Test, u.Snippet = literals(u.Test), literals(u.Snippet)
	u.Snippet = strings.ReplaceAll(u.Snippet, retryMark, t.Verdict.Retry.Words())
}

// quoteLiteral writes a literal as a program does.
func quoteLiteral(literal, quote string) string {
	literal = strings.ReplaceAll(literal, `\`, `\\`)
	literal = strings.ReplaceAll(literal, quote, `\`+quote)
	return quote + strings.ReplaceAll(literal, "\n", `\n`) + quote
}

// InThisClient returns how an error is caught in the library that reports call so.
func InThisClient(t *rediserr.Type, library string) (ClientUse, bool) {
	for _, u := range InClient(t) {
		if u.Client == library {
			return u, true
		}
	}
	return ClientUse{}, false
}

// PageJSON returns one type as TypeJSON does, and how it is caught in each client.
func PageJSON(t *rediserr.Type) []byte {
	w := jsontext.Writer{Buf: []byte(strings.TrimSuffix(string(TypeJSON(t)), "}\n"))}
	w.Buf = append(w.Buf, ',')
	w.Key("clients").Open('[')
	for _, u := range InClient(t) {
		w.Open('{')
		w.Key("client").String(u.Client)
		w.Key("name").String(u.Name)
		w.Key("version").String(u.Version)
		w.Key("language").String(u.Language)
		w.Key("class").String(u.Class)
		w.Key("test").String(u.Test)
		w.Key("snippet").String(u.Snippet)
		w.Key("note").String(u.Note)
		w.Key("raises").Bool(u.Raises)
		w.Close('}')
	}
	w.Close(']')
	w.Close('}')
	return append(w.Buf, '\n')
}

// How an error is caught is found out when the book is made: to do so in the modules would
// cost 13 KB of their code. The book has a table of all that there is to say of each
// client, in rows, and for each type the numbers of its rows and its literals:
//
//	client, name, version, language, quote     a line for each client
//		class, test, snippet, note, raises     a row
//
// Where a row has the nth letter of those that Unicode leaves to others, the type's nth
// literal stands.
const (
	usesName     = "clients" // of the table; a type's rows are under clients/TYPE
	fieldMark    = "\x1f"
	lineMark     = "\x1e" // an end of line inside a row
	firstLiteral = '\ue000'
)

// A clientRows is a client of the table with its rows.
type clientRows struct {
	client ClientUse // without what depends on the type
	quote  string
	rows   []string
}

func parseClientRows(table string) []clientRows {
	var list []clientRows
	for line := range strings.Lines(table) {
		line = strings.TrimSuffix(line, "\n")
		if row, ok := strings.CutPrefix(line, "\t"); ok {
			c := &list[len(list)-1]
			c.rows = append(c.rows, row)
			continue
		}
		f := strings.Split(line, fieldMark)
		list = append(list, clientRows{ClientUse{Client: f[0], Name: f[1], Version: f[2], Language: f[3]}, f[4], nil})
	}
	return list
}

// usesOfRows returns what InClient does, of the numbers and literals of a type.
func usesOfRows(t *rediserr.Type, table []clientRows, text string) []ClientUse {
	lines := strings.Split(text, "\n")
	var uses []ClientUse
	for i, number := range strings.Fields(lines[0]) {
		c := &table[i]
		n := 0
		for _, digit := range []byte(number) {
			n = 10*n + int(digit-'0')
		}
		f := strings.Split(strings.ReplaceAll(c.rows[n], lineMark, "\n"), fieldMark)
		u := c.client
		u.Class, u.Test, u.Snippet, u.Note, u.Raises = f[0], f[1], f[2], f[3], f[4] != ""
		u.fill(t, func(text string) string {
			for j, literal := range lines[1:] {
				text = strings.ReplaceAll(text, string(firstLiteral+rune(j)), quoteLiteral(literal, c.quote))
			}
			return text
		})
		uses = append(uses, u)
	}
	return uses
}
