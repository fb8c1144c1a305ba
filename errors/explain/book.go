package explain

// A book is one text with all that the WebAssembly modules have apart: the leads,
// then for each type its mark, name, wordings, a mark, and its page; at last the table
// of commands.
const (
	bookMark = "\f" // stands before each type
	pageMark = "\v" // stands between a type's wordings and its page

	tableMark = "\f\f" // stands before the table of commands
)
