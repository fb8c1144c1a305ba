//go:build rediserr_module

package explain

import (
	"strings"

	rediserr "rediserr/errors"
	"rediserr/errors/commands"
)

// In the WebAssembly modules wordings, pages and the table of commands are a file apart, book.txt, that is
// loaded beside the module: inside it they would cost more of its budget than the code.

var (
	leads string
	pages = map[string]string{}
)

// Load sets wordings, pages and commands, in the form that Book writes. It must be called before
// anything is decoded.
func Load(book string) {
	wordings := map[string]string{}
	clear(pages)
	clear(parsed.pages)
	book, table, _ := strings.Cut(book, tableMark)
	commands.Load(table)
	list := strings.Split(book, bookMark)
	leads = list[0]
	for _, page := range list[1:] {
		name, rest, _ := strings.Cut(page, "\n")
		wordings[name], pages[name], _ = strings.Cut(rest, pageMark)
	}
	rediserr.LoadWordings(wordings)
}

func source(name string) (string, bool) {
	text, ok := pages[name]
	return text, ok
}
