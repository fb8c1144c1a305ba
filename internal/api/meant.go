package api

import (
	"strings"

	rediserr "rediserr/errors"
)

// longestName is the longest path that is tried as a misspelt name, in bytes.
const longestName = 64

// meant finds the type that a name in an address stands for: its name or code, in any
// case, with other dashes or without "Error"; and with one letter wrong, if only one
// type is so near.
func meant(name string) (*rediserr.Type, bool) {
	if t, ok := rediserr.Lookup(name); ok {
		return t, true
	}
	want := folded(name)
	if len(name) > longestName || len(want) < 5 {
		return nil, false
	}
	var near *rediserr.Type
	several := false
	types := rediserr.Types()
	for i := range types {
		t := &types[i]
		for _, known := range append(strings.Fields(t.Code), t.Name) {
			switch known = folded(known); {
			case known == want:
				return t, true
			case oneOff(known, want):
				several = several || near != nil && near != t
				near = t
			}
		}
	}
	return near, near != nil && !several
}

// folded drops what people write differently.
func folded(name string) string {
	name = strings.NewReplacer("-", "", "_", "", " ", "").Replace(strings.ToLower(name))
	return strings.TrimSuffix(name, "error")
}

// oneOff reports whether one letter added, left out, changed or swapped with the next
// makes b of a.
func oneOff(a, b string) bool {
	for a != "" && b != "" && a[0] == b[0] {
		a, b = a[1:], b[1:]
	}
	for a != "" && b != "" && a[len(a)-1] == b[len(b)-1] {
		a, b = a[:len(a)-1], b[:len(b)-1]
	}
	return len(a) <= 1 && len(b) <= 1 || len(a) == 2 && len(b) == 2 && a[0] == b[1] && a[1] == b[0]
}
