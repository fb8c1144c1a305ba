//go:build !js

package api

import (
	"net/http/httptest"
	"strings"
	"testing"

	rediserr "rediserr/errors"
	"rediserr/errors/explain"
)

// TestTypeIsItsPage demands of the API the JSON of the site's page.
func TestTypeIsItsPage(t *testing.T) {
	typ, _ := rediserr.Lookup("MOVED")
	w := httptest.NewRecorder()
	Handler(nil).ServeHTTP(w, httptest.NewRequest("GET", "/v1/errors/MOVED", nil))
	if w.Body.String() != string(explain.PageJSON(typ)) || !strings.Contains(w.Body.String(), `"clients":[{"client":"redis-py"`) {
		t.Errorf("got %.300s", w.Body)
	}
	if got := w.Header().Get("Content-Location"); got != "/errors/MovedError/index.json" {
		t.Errorf("Content-Location: %s", got)
	}
}

// A paste may hold what HTML cannot.
func TestEscape(t *testing.T) {
	for in, want := range map[string]string{
		"<é>\t\n":                    "&lt;é&gt;\t\n",
		"a\x00\x01\x7f\u0085b":       "a\uFFFD\uFFFD\uFFFD\uFFFDb",
		"\xff\uFFFE\uFDD0\U0001FFFF": "\uFFFD\uFFFD\uFFFD\uFFFD",
	} {
		if got := escape(in); got != want {
			t.Errorf("%q: got %q, want %q", in, got, want)
		}
	}
}

// A note takes the place of a step on the same subject, so it has to be shown.
func TestPageHasNotes(t *testing.T) {
	w := httptest.NewRecorder()
	r := httptest.NewRequest("GET", "/v1/decode?e=NOPERM+User+app+has+no+permissions+to+run+the+'config|get'+command", nil)
	r.Header.Set("Accept", "text/html")
	Handler(nil).ServeHTTP(w, r)
	if !strings.Contains(w.Body.String(), "<pre>redis-cli ACL SETUSER app &#39;+config|get&#39;</pre>") {
		t.Errorf("got %s", w.Body)
	}
}
