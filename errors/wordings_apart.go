//go:build rediserr_module

package rediserr

// In the WebAssembly modules the wordings are a file apart, with the pages
// (internal/overlay takes them out of the build, explain.Load hands them in).

// LoadWordings sets the block of wordings of each type, by its name. It must be called
// before anything is decoded.
func LoadWordings(blocks map[string]string) { loaded = blocks }

var loaded map[string]string

func (t *Type) block() string { return loaded[t.Name] }
