package explain

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	rediserr "rediserr/errors"
)

// maxUnseen is how many types that the servers of our tests can send may be without a
// session. It only goes down.
const maxUnseen = 4

// TestLawUnseen demands a session on each page, or a line in testdata/unseen.txt with
// the reason why there is none. Reasons that can be checked are: who words the error,
// and that no server of our tests sends it.
func TestLawUnseen(t *testing.T) {
	b, err := os.ReadFile("testdata/unseen.txt")
	if err != nil {
		t.Fatal(err)
	}
	unseen := map[string]string{}
	for line := range strings.Lines(string(b)) {
		if name, reason, ok := strings.Cut(strings.TrimSpace(line), " "); ok && name != "#" {
			unseen[name] = reason
		}
	}
	provoked := provokedTypes(t)
	others := 0
	types := rediserr.Types()
	for i := range types {
		typ := &types[i]
		page, _ := Read(typ.Name)
		reason, listed := unseen[typ.Name]
		delete(unseen, typ.Name)
		why := reasonUnseen(typ)
		switch {
		case page.Session != "" && listed:
			t.Errorf("%s has a session: delete its line in testdata/unseen.txt", typ.Name)
		case page.Session != "":
		case slices.Contains(provoked, typ.Name):
			t.Errorf("%s is provoked in errors/testdata/redis: show that on its page", typ.Name)
		case !listed && why == "":
			t.Errorf("%s: add a session to its page", typ.Name)
		case why == "":
			others++
		case reason != why:
			t.Errorf("testdata/unseen.txt should have: %s %s", typ.Name, why)
		}
	}
	for name := range unseen {
		t.Errorf("testdata/unseen.txt: %s is no type", name)
	}
	if others > maxUnseen {
		t.Errorf("%d types that Redis 7.0 sends have no session, and %d may have none", others, maxUnseen)
	}
}

// reasonUnseen returns the reason why no session can show a type, "" if one might.
func reasonUnseen(typ *rediserr.Type) string {
	switch typ.Origin {
	case rediserr.Client:
		return "a client library raises it"
	case rediserr.Log:
		return "a line of a log or of a tool"
	case rediserr.Proxy:
		return "a proxy sends it"
	case rediserr.Provider:
		return "a provider sends it"
	}
	var products []string
	for _, w := range typ.Wordings() {
		for _, s := range w.Sent() {
			switch {
			case s.Product != "redis":
				products = append(products, s.Product)
			case major(s.From) > 7 || s.From > "7.0" && major(s.From) == 7:
				products = append(products, "redis after 7.0")
			case s.To != "" && major(s.To) < 7:
				products = append(products, "redis before 7.0")
			default:
				return ""
			}
		}
	}
	slices.Sort(products)
	return "needs " + strings.Join(slices.Compact(products), " or ")
}

func major(version string) int {
	n := 0
	for _, c := range []byte(version) {
		if c < '0' || c > '9' {
			break
		}
		n = n*10 + int(c-'0')
	}
	return n
}

// provokedTypes returns the types that real servers are made to send in the tests of
// package rediserr.
func provokedTypes(t *testing.T) []string {
	files, err := filepath.Glob("../testdata/redis/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatal("no files in ../testdata/redis: ", err)
	}
	var names []string
	for _, file := range files {
		b, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		for line := range strings.Lines(string(b)) {
			name, _, _ := strings.Cut(strings.TrimSpace(line), " ")
			if typ, ok := rediserr.Lookup(name); ok && typ.Name == name {
				names = append(names, name)
			}
		}
	}
	return names
}
