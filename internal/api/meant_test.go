package api

import "testing"

func TestMeant(t *testing.T) {
	for name, want := range map[string]string{
		"MOVED": "MovedError", "wrongtype": "WrongTypeError", "wrong-type": "WrongTypeError", "WRONG_TYPE": "WrongTypeError",
		"crosslot": "ClusterCrossSlotError", "CROSSSLOT": "ClusterCrossSlotError", "redonly": "ReadOnlyError", "reaodnly": "ReadOnlyError",
		"noscrpt": "NoScriptError", "MovedErr": "", "nosuch": "", "": "", "errors": "", "ERR": "",
		// The site's own folders are nobody's misspelling.
		"clients": "", "products": "", "codes": "", "hierarchy": "", "handling": "", "changelog": "", "api": "", "css": "", "js": "",
	} {
		got := ""
		if typ, ok := meant(name); ok {
			got = typ.Name
		}
		if got != want {
			t.Errorf("%q means %q, want %q", name, got, want)
		}
	}
}
