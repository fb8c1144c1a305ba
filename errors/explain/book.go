package explain

// What the WebAssembly modules have apart is two files. Wordings are needed for any
// answer: for each type its mark, its name and its block. The book has what to do
// about it, which may come later: the leads, then for each type its mark, its name and
// its page, and in the same form how it is caught in clients (use.go); at last the table of
// commands.
const (
	bookMark  = "\f"   // stands before each type
	tableMark = "\f\f" // stands before the table of commands
)
