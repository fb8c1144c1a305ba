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
