package commands

import (
	"os"
	"slices"
	"strconv"
	"strings"
	"testing"

	rediserr "rediserr/errors"
)

func TestLawTable(t *testing.T) {
	all := every()
	if !slices.IsSorted(all) || len(all) < 600 {
		t.Errorf("%d commands, sorted: %t", len(all), slices.IsSorted(all))
	}
	for _, name := range all {
		c := Lookup(name)
		if c == nil || c[Name] != name {
			t.Fatalf("%q is not found", name)
		}
		if len(c) != Replaced+2 { // and what is behind the last tab
			t.Fatalf("%s has %d columns", name, len(c))
		}
		if n, err := strconv.Atoi(c[Arity]); err != nil || n == 0 {
			t.Errorf("%s: arity %q", name, c[Arity])
		}
		if !strings.HasPrefix(strings.Join(strings.Fields(c[Syntax]), " "), c[Syntax]) ||
			strings.Count(c[Syntax], "<") != strings.Count(c[Syntax], ">") {
			t.Errorf("%s: syntax %q", name, c[Syntax])
		}
		if container, _, ok := strings.Cut(name, "|"); ok && Lookup(container) == nil {
			t.Errorf("%s: no container", name)
		}
		if need := strings.Split(c[Needs], " "); row("!"+need[0]) == nil {
			t.Errorf("%s: no sentence %q", name, c[Needs])
		}
		for _, o := range strings.Fields(c[Options]) {
			if strings.Count(o, ":") != exclusive {
				t.Errorf("%s: option %q", name, o)
			}
		}
	}
}

func TestLawKinds(t *testing.T) {
	for _, kind := range strings.Fields(kinds) {
		if _, ok := rediserr.Lookup(kind + "Error"); !ok {
			t.Errorf("no type %sError", kind)
		}
	}
}

// TestLawArity compares arity with the arguments that must be there.
func TestLawArity(t *testing.T) {
	off := 0
	for _, name := range every() {
		c := Lookup(name)
		n := number(strings.TrimPrefix(c[Arity], "-")) - 1 - strings.Count(name, "|")
		must := len(strings.Fields(c[Least]))
		if c[Syntax] == "" {
			continue
		}
		if must < n || c[Arity][0] != '-' && must != n {
			off++
			t.Logf("%s: arity %s, but at least %q", name, c[Arity], c[Least])
		}
	}
	if off > 20 {
		t.Errorf("%d commands", off)
	}
}

// TestLawScannerKnowsTheKeys compares the table with the scanner's own list of where
// commands have their first key, which is older and smaller.
func TestLawScannerKnowsTheKeys(t *testing.T) {
	source, err := os.ReadFile("../request_keys.go")
	if err != nil {
		t.Fatal(err)
	}
	block := func(name string) []string {
		_, rest, _ := strings.Cut(string(source), "\t"+name+" = `")
		text, _, _ := strings.Cut(rest, "`")
		if text == "" {
			t.Fatalf("no list %s in request_keys.go", name)
		}
		return strings.Fields(text)
	}
	check := func(name, want string) {
		c := Lookup(name)
		if c == nil {
			t.Errorf("%s is not in the table", name)
			return
		}
		first, _, _ := strings.Cut(c[Keys], " ")
		if place, _, _ := strings.Cut(strings.TrimLeft(first, "rwxn"), ","); place != want {
			t.Errorf("%s: the scanner has its key at %q, the table at %q", name, want, c[Keys])
		}
	}
	for _, name := range block("keyFirst") {
		switch name {
		case "spublish", "ssubscribe", "sunsubscribe": // what stands there is a channel
		case "msetex": // a count stands there; the scanner takes it for a key
		default:
			check(name, "1")
		}
	}
	for _, name := range block("keyNone") {
		if c := Lookup(name); c == nil || c[Keys] != "" {
			t.Errorf("%s: the scanner has no key, the table %q", name, c)
		}
	}
	for _, pair := range block("keyCounted") {
		name, place, _ := strings.Cut(pair, ":")
		check(name, "#"+place)
	}
}
