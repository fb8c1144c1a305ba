//go:build rediserr_module

package explain

import (
	"strings"

	rediserr "rediserr/errors"
	"rediserr/errors/commands"
)

// In the WebAssembly modules wordings, pages and the table of commands are files apart,
// wordings.txt and book.txt, that are loaded beside the module: inside it they would
// cost more of its budget than the code.

var (
	leads string
	pages = map[string]string{}

	clientTable []clientRows
)

// LoadWordings sets the wordings, in the form that Wordings writes. It must be called
// before anything is decoded.
func LoadWordings(text string) {
	blocks := make(map[string]string, 512)
	each(text, blocks)
	rediserr.LoadWordings(blocks)
}

// LoadBook sets the pages and the table of commands, in the form that Book writes. Until
// it is called, reports have neither steps nor notes.
func LoadBook(book string) {
	book, table, _ := strings.Cut(book, tableMark)
	commands.Load(table)
	clear(pages)
	clear(parsed.pages)
	end := max(strings.Index(book, bookMark), 0)
	leads = book[:end]
	each(book[end:], pages)
	clientTable = parseClientRows(pages[usesName])
}

// each cuts a text, which starts with a mark, at its marks, by the names behind them.
func each(text string, into map[string]string) {
	text = strings.TrimPrefix(text, bookMark)
	for more := text != ""; more; {
		var part string
		part, text, more = strings.Cut(text, bookMark)
		name, rest, _ := strings.Cut(part, "\n")
		into[name] = rest
	}
}

func source(name string) (string, bool) {
	text, ok := pages[name]
	return text, ok
}

// addManaged does nothing: in the book it is on the pages.
func addManaged(*Page) {}

// InClient returns how an error is caught in each client library, and nothing before
// the book is there.
func InClient(t *rediserr.Type) []ClientUse {
	return usesOfRows(t, clientTable, pages[usesName+"/"+t.Name])
}
