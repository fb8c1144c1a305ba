//go:build !rediserr_module

package commands

import _ "embed"

// rows is made by internal/maketable; sentences are written by hand.
var (
	//go:embed table.txt
	rows string
	//go:embed notes.txt
	sentences string

	table = "\n" + sentences + rows
)

// Source returns sentences and table, for the book beside the modules.
func Source() string { return table }
