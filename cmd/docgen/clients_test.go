package main

import (
	"encoding/json"
	"strings"
	"testing"

	rediserr "rediserr/errors"
	"rediserr/errors/explain"
)

// TestInYourClient looks for the section on the page of each type, and in its twins.
func TestInYourClient(t *testing.T) {
	dir := built(t)
	for _, typ := range rediserr.Types() {
		html := read(t, dir, typ.Page()+"index.html")
		md := read(t, dir, typ.Page()+"index.md")
		var twin struct {
			Clients []struct{ Client, Class, Test, Snippet string }
		}
		if err := json.Unmarshal([]byte(read(t, dir, typ.Page()+"index.json")), &twin); err != nil {
			t.Fatalf("%s: %v", typ.Name, err)
		}
		if !strings.Contains(html, `<h2 id="in-your-client">`) {
			t.Errorf("%s lacks the section", typ.Page())
		}
		if typ.Origin == rediserr.Log {
			if !strings.Contains(html, "No client sees this") || len(twin.Clients) > 0 || strings.Contains(md, "## In your client") {
				t.Errorf("%s is a log's, and its page has clients", typ.Name)
			}
			continue
		}
		if !strings.Contains(md, "\n## In your client\n") {
			t.Errorf("%sindex.md lacks the section", typ.Page())
		}
		for i, c := range explain.Clients() {
			if strings.Count(html, ` id="in-`+c.ID+`"`) != 1 {
				t.Errorf("%s has no place for %s", typ.Page(), c.ID)
			}
			if twin.Clients[i].Client != c.ID {
				t.Errorf("%sindex.json: client %d is %s, want %s", typ.Page(), i, twin.Clients[i].Client, c.ID)
			}
		}
	}
	for _, c := range explain.Clients() {
		html := read(t, dir, c.Page()+"index.html")
		for _, k := range c.Classes() {
			if !strings.Contains(html, "<code>"+k.Name+"</code>") {
				t.Errorf("%s lacks %s", c.Page(), k.Name)
			}
		}
	}
}
