//go:build !rediserr_module

package commands

import _ "embed"

// table is made by internal/maketable. Its columns are those of Command.
//
//go:embed table.txt
var table string

// Source returns the table as it is written, for the book beside the modules.
func Source() string { return table }
