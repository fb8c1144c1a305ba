//go:build !rediserr_module

package rediserr

// lazy says that the catalogue is read piece by piece, as it is needed.
const lazy = false

// block is the text that parseWordings reads.
func (t *Type) block() string { return t.wordings }

// WordingsSource returns the type's wordings as they are written, for LoadWordings.
func (t *Type) WordingsSource() string { return t.wordings }
