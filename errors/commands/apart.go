//go:build rediserr_module

package commands

// The WebAssembly modules load the table with the pages (errors/explain/apart.go).
var table string

// Load sets the table. It must be called before anything is looked up.
func Load(text string) { table = text }
