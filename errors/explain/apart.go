//go:build rediserr_pages_apart

package explain

import "strings"

// In the WebAssembly modules the pages are a file apart, book.txt, that is loaded
// beside the module: inside it they would cost more of its budget than the code.

var pages = map[string]string{}

// Load sets the pages, in the form that Book writes.
func Load(book string) {
	clear(pages)
	for _, page := range strings.Split(book, bookMark) {
		name, text, _ := strings.Cut(page, "\n")
		pages[name] = text
	}
}

func source(name string) (string, bool) {
	text, ok := pages[name]
	return text, ok
}
