//go:build rediserr_module

package rediserr

// In the WebAssembly modules the wordings are a file apart, with the pages
// (internal/overlay takes them out of the build, explain.LoadWordings hands them in).

// lazy says that the catalogue is read piece by piece, as it is needed: all of it at
// once kept a browser's first answer waiting for 120 ms. The modules run on one thread.
const lazy = true

// LoadWordings sets the block of wordings of each type, by its name. It must be called
// before anything is decoded.
func LoadWordings(blocks map[string]string) { loaded = blocks }

var loaded map[string]string

func (t *Type) block() string { return loaded[t.Name] }
