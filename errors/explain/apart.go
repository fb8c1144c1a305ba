//go:build rediserr_module

package explain

import "strings"

// In the WebAssembly modules the pages are a file apart, book.txt, that is loaded
// beside the module: inside it they would cost more of its budget than the code.

var (
	leads string
	pages = map[string]string{}
)

// Load sets the pages, in the form that Book writes.
func Load(book string) {
	clear(pages)
	clear(parsed.pages)
	list := strings.Split(book, bookMark)
	leads = list[0]
	for _, page := range list[1:] {
		name, text, _ := strings.Cut(page, "\n")
		pages[name] = text
	}
}

func source(name string) (string, bool) {
	text, ok := pages[name]
	return text, ok
}
