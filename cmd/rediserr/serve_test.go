package main

import (
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

func TestFiles(t *testing.T) {
	dir := t.TempDir()
	for name, text := range map[string]string{
		"index.html": "home", "404.html": "none", "a/index.html": "a", "m.wasm": "wasm", "m.wasm.br": "br", "m.wasm.gz": "gz",
		"new.js": "new", "new.js.br": "old",
	} {
		path := filepath.Join(dir, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	before := time.Now().Add(-time.Hour)
	for _, name := range []string{"m.wasm", "new.js.br"} {
		if err := os.Chtimes(filepath.Join(dir, name), before, before); err != nil {
			t.Fatal(err)
		}
	}
	outside := filepath.Join(filepath.Dir(dir), "secret.txt")
	if err := os.WriteFile(outside, []byte("secret"), 0o600); err != nil {
		t.Fatal(err)
	}
	defer os.Remove(outside)
	for _, c := range []struct {
		method, path, coding string
		status               int
		kind, body, sent     string
	}{
		{"GET", "/", "", 200, "text/html; charset=utf-8", "home", ""},
		{"GET", "/a/", "", 200, "text/html; charset=utf-8", "a", ""},
		{"GET", "/a", "", 301, "", "", ""},
		{"GET", "/nothing", "", 404, "text/html; charset=utf-8", "none", ""},
		{"GET", "/../secret.txt", "", 404, "text/html; charset=utf-8", "none", ""},
		{"GET", "/m.wasm", "", 200, "application/wasm", "wasm", ""},
		{"GET", "/m.wasm", "gzip, br", 200, "application/wasm", "br", "br"},
		{"GET", "/m.wasm", "gzip", 200, "application/wasm", "gz", "gzip"},
		{"GET", "/m.wasm", "br;q=0, gzip;q=0.5", 200, "application/wasm", "gz", "gzip"},
		{"GET", "/new.js", "br", 200, "text/javascript; charset=utf-8", "new", ""},
		{"HEAD", "/m.wasm", "", 200, "application/wasm", "", ""},
		{"POST", "/", "", 405, "", "", ""},
	} {
		r := httptest.NewRequest(c.method, "http://x/", nil)
		r.URL.Path = c.path
		r.Header.Set("Accept-Encoding", c.coding)
		w := httptest.NewRecorder()
		files(dir).ServeHTTP(w, r)
		body, _ := io.ReadAll(w.Body)
		if w.Code != c.status || c.kind != "" && w.Header().Get("Content-Type") != c.kind || c.status == http.StatusOK && string(body) != c.body || w.Header().Get("Content-Encoding") != c.sent {
			t.Errorf("%s %s (%s): got %d %q %q %q", c.method, c.path, c.coding, w.Code, w.Header().Get("Content-Type"), body, w.Header().Get("Content-Encoding"))
		}
	}
}

// What a client has already is not sent again, until it is written anew or asked for in
// another coding.
func TestFilesUnchanged(t *testing.T) {
	dir := t.TempDir()
	file := filepath.Join(dir, "m.js")
	get := func(coding, tag string) *httptest.ResponseRecorder {
		r := httptest.NewRequest("GET", "http://x/m.js", nil)
		r.Header.Set("Accept-Encoding", coding)
		r.Header.Set("If-None-Match", tag)
		w := httptest.NewRecorder()
		files(dir).ServeHTTP(w, r)
		return w
	}
	for _, name := range []string{file, file + ".br"} {
		if err := os.WriteFile(name, []byte("one"), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	tag := get("", "").Header().Get("ETag")
	if w := get("", tag); w.Code != http.StatusNotModified || w.Body.Len() > 0 {
		t.Errorf("unchanged: got %d, %d bytes", w.Code, w.Body.Len())
	}
	if w := get("br", tag); w.Code != http.StatusOK {
		t.Errorf("in another coding: got %d", w.Code)
	}
	later := time.Now().Add(time.Second)
	if err := os.Chtimes(file, later, later); err != nil {
		t.Fatal(err)
	}
	if w := get("", tag); w.Code != http.StatusOK {
		t.Errorf("written anew: got %d", w.Code)
	}
}

// A worker that could connect would be no proof that a paste stays where it is.
func TestWorkerConnectsToNothing(t *testing.T) {
	dir := t.TempDir()
	if err := os.MkdirAll(filepath.Join(dir, "js"), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(dir, "js", "worker.js"), nil, 0o600); err != nil {
		t.Fatal(err)
	}
	w := httptest.NewRecorder()
	files(dir).ServeHTTP(w, httptest.NewRequest("GET", "http://x/js/worker.js", nil))
	policy := w.Header().Get("Content-Security-Policy")
	if !strings.HasPrefix(policy, "default-src 'none'; script-src 'self'") || strings.Contains(policy, "connect-src") {
		t.Errorf("the worker's policy is %q", policy)
	}
	headers, err := os.ReadFile(filepath.Join("..", "..", "site", "_headers"))
	if err != nil {
		t.Fatal(err)
	}
	if want := "/js/worker.js\n  Content-Security-Policy: " + policy + "\n"; !strings.Contains(string(headers), want) {
		t.Errorf("site/_headers does not say %q", want)
	}
}
