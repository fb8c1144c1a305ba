package api

import (
	"encoding/json"
	"io"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"

	rediserr "rediserr/errors"
	"rediserr/errors/explain"
)

// request is one request and what its answer must be.
type request struct {
	name   string
	method string // GET if empty
	path   string
	accept string
	kind   string // content type of the body
	body   string
	status int
	answer string // content type
	want   []string
}

const moved = "MOVED 3999 127.0.0.1:6381"

var requests = []request{
	{name: "a query", path: "/v1/decode?e=" + url.QueryEscape(moved), status: 200, answer: "application/json", want: []string{`"type":"MovedError"`, `"value":3999`, `"redis-cli -h 127.0.0.1 -p 6381 CLUSTER SHARDS"`}},
	{name: "an empty query", path: "/v1/decode?e=", status: 200, answer: "application/json", want: []string{`"findings":[]`}},
	{name: "plain text", path: "/v1/decode?e=" + url.QueryEscape(moved), accept: "text/plain", status: 200, answer: "text/plain; charset=utf-8", want: []string{"MovedError", "Slot 3999 is served by 127.0.0.1:6381."}},
	{name: "HTML", path: "/v1/decode?e=" + url.QueryEscape("<script>x</script>\n-"+moved), accept: "text/html,application/xhtml+xml,*/*;q=0.8", status: 200, answer: "text/html; charset=utf-8", want: []string{"&lt;script&gt;", "MovedError"}},
	{name: "nothing found in HTML", path: "/v1/decode?e=hello", accept: "text/html", status: 200, answer: "text/html; charset=utf-8", want: []string{"No Redis error found"}},
	{name: "weights", path: "/v1/decode?e=x", accept: "text/plain;q=0.5, application/json;q=0.9", status: 200, answer: "application/json"},
	{name: "no query", path: "/v1/decode", status: 400, answer: "application/problem+json", want: []string{"e="}},
	{name: "a long query", path: "/v1/decode?e=" + strings.Repeat("x", 16<<10+1), status: 414, answer: "application/problem+json", want: []string{"POST"}},
	{name: "a text", method: "POST", path: "/v1/decode", kind: "text/plain", body: "-" + moved + "\r\n", status: 200, answer: "application/json", want: []string{`"start":1,"end":26`}},
	{name: "a JSON text", method: "POST", path: "/v1/decode", kind: "application/json; charset=utf-8", body: `{"text":"-MOVED 3999 127.0.0.1:6381\r\n"}`, status: 200, answer: "application/json", want: []string{`"MovedError"`}},
	{name: "what curl -d sends", method: "POST", path: "/v1/decode", kind: "application/x-www-form-urlencoded", body: moved, status: 200, answer: "application/json", want: []string{`"MovedError"`}},
	{name: "what a form sends", method: "POST", path: "/v1/decode", kind: "application/x-www-form-urlencoded", body: "e=" + url.QueryEscape(moved), status: 200, answer: "application/json", want: []string{`"MovedError"`}},
	{name: "an empty body", method: "POST", path: "/v1/decode", kind: "text/plain", status: 200, answer: "application/json", want: []string{`"findings":[]`}},
	{name: "bad JSON", method: "POST", path: "/v1/decode", kind: "application/json", body: `{"text":`, status: 400, answer: "application/problem+json", want: []string{"no valid JSON"}},
	{name: "JSON without text", method: "POST", path: "/v1/decode", kind: "application/json", body: `{"message":"x"}`, status: 400, answer: "application/problem+json", want: []string{`no \"text\"`}},
	{name: "JSON with a number", method: "POST", path: "/v1/decode", kind: "application/json", body: `{"text":1}`, status: 400, answer: "application/problem+json", want: []string{"no string"}},
	{name: "another type", method: "POST", path: "/v1/decode", kind: "image/png", body: "x", status: 415, answer: "application/problem+json", want: []string{"text/plain"}},
	{name: "a body over the limit", method: "POST", path: "/v1/decode", kind: "text/plain", body: strings.Repeat("x", MaxBody+1), status: 413, answer: "application/problem+json", want: []string{"1 MiB"}},
	{name: "a body at the limit", method: "POST", path: "/v1/decode", kind: "text/plain", body: strings.Repeat("x\n", MaxBody/2), status: 200, answer: "application/json"},
	{name: "a wrong method", method: "PUT", path: "/v1/decode", status: 405, answer: "application/problem+json", want: []string{"GET, HEAD, POST"}},
	{name: "a question before", method: "OPTIONS", path: "/v1/decode", status: 204},
	{name: "the catalogue", path: "/v1/errors", status: 200, answer: "application/json", want: []string{`"rediserr-catalog/1"`, `"name":"MovedError"`}},
	{name: "the catalogue as text", path: "/v1/errors", accept: "text/plain", status: 200, answer: "text/plain; charset=utf-8", want: []string{"MovedError\n    "}},
	{name: "posting to the catalogue", method: "POST", path: "/v1/errors", status: 405, answer: "application/problem+json"},
	{name: "a type", path: "/v1/errors/MovedError", status: 200, answer: "application/json", want: []string{`"why":"Each key`}},
	{name: "a code", path: "/v1/errors/moved", status: 200, answer: "application/json", want: []string{`"name":"MovedError"`}},
	{name: "a type as text", path: "/v1/errors/MovedError", accept: "text/plain", status: 200, answer: "text/plain; charset=utf-8", want: []string{"Why it happens"}},
	{name: "an unknown type", path: "/v1/errors/%3Cb%3E", status: 404, answer: "application/problem+json", want: []string{`\"<b>\"`}},
	{name: "a page for curl", path: "/MOVED", accept: "*/*", status: 200, answer: "text/plain; charset=utf-8", want: []string{"MovedError", "What to do", "Sources"}},
	{name: "a page for a browser", path: "/MOVED", accept: "text/html", status: 302, want: []string{"/errors/MovedError/"}},
	{name: "no page", path: "/NOSUCHCODE", status: 404, answer: "application/problem+json"},
	{name: "no route", path: "/v1/nothing", status: 404, answer: "application/problem+json", want: []string{"/openapi.json"}},
	{name: "the description", path: "/openapi.json", status: 200, answer: "application/json", want: []string{`"openapi": "3.1.0"`}},
	{name: "health", path: "/healthz", status: 200, answer: "text/plain; charset=utf-8", want: []string{"ok"}},
	{name: "a head", method: "HEAD", path: "/healthz", status: 200, answer: "text/plain; charset=utf-8"},
}

func TestRequests(t *testing.T) {
	server := httptest.NewServer(Handler(nil))
	defer server.Close()
	client := &http.Client{CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }}
	for _, c := range requests {
		t.Run(c.name, func(t *testing.T) {
			req, err := http.NewRequest(c.method, server.URL+c.path, strings.NewReader(c.body))
			if err != nil {
				t.Fatal(err)
			}
			if c.accept != "" {
				req.Header.Set("Accept", c.accept)
			}
			if c.kind != "" {
				req.Header.Set("Content-Type", c.kind)
			}
			resp, err := client.Do(req)
			if err != nil {
				t.Fatal(err)
			}
			defer resp.Body.Close()
			b, err := io.ReadAll(resp.Body)
			if err != nil {
				t.Fatal(err)
			}
			h := resp.Header
			if resp.StatusCode != c.status || c.answer != "" && h.Get("Content-Type") != c.answer {
				t.Errorf("got %d %s, want %d %s: %.200s", resp.StatusCode, h.Get("Content-Type"), c.status, c.answer, b)
			}
			if h.Get("Access-Control-Allow-Origin") != "*" || h.Get("X-Content-Type-Options") != "nosniff" {
				t.Errorf("headers: %v", h)
			}
			if strings.HasPrefix(c.path, "/v1/decode") && c.status == 200 && h.Get("Cache-Control") != "no-store" {
				t.Errorf("a decode may be cached: %v", h)
			}
			text := string(b) + h.Get("Location")
			for _, want := range c.want {
				if !strings.Contains(text, want) {
					t.Errorf("no %q in %.300s", want, text)
				}
			}
			if c.method == "HEAD" && len(b) > 0 {
				t.Error("a HEAD has a body")
			}
			if strings.Contains(h.Get("Content-Type"), "json") && !json.Valid(b) {
				t.Errorf("no JSON: %.200s", b)
			}
			if resp.StatusCode == 405 && h.Get("Allow") == "" {
				t.Error("405 without Allow")
			}
		})
	}
}

// TestSameBytes demands of the API what the library gives.
func TestSameBytes(t *testing.T) {
	for _, paste := range []string{moved, "nothing", "\xff\x00", "redis.exceptions.ReadOnlyError: You can't write against a read only replica."} {
		r := httptest.NewRequest("POST", "/v1/decode", strings.NewReader(paste))
		w := httptest.NewRecorder()
		Handler(nil).ServeHTTP(w, r)
		if got, want := w.Body.String(), string(explain.JSON(rediserr.Scan(paste))); got != want {
			t.Errorf("%q: got %s, want %s", paste, got, want)
		}
	}
}

// TestDocumentHasTheRoutes compares the description with what the handler answers.
func TestDocumentHasTheRoutes(t *testing.T) {
	var doc struct {
		Paths map[string]map[string]struct {
			Responses map[string]any `json:"responses"`
		} `json:"paths"`
	}
	if err := json.Unmarshal([]byte(Document), &doc); err != nil {
		t.Fatal(err)
	}
	for path, methods := range doc.Paths {
		for method := range methods {
			r := httptest.NewRequest(strings.ToUpper(method), strings.ReplaceAll(path, "{name}", "MovedError")+"?e=x", nil)
			w := httptest.NewRecorder()
			Handler(nil).ServeHTTP(w, r)
			if w.Code != 200 {
				t.Errorf("%s %s is described, but answers %d", method, path, w.Code)
			}
		}
	}
	for _, c := range requests {
		path, _, _ := strings.Cut(c.path, "?")
		known := doc.Paths[path] != nil || c.status == 404
		if strings.HasPrefix(path, "/v1/errors/") || strings.Count(path, "/") == 1 {
			known = true
		}
		if !known {
			t.Errorf("%s is answered, but not described", path)
		}
	}
}

func FuzzDecodeRoute(f *testing.F) {
	f.Add("text/plain", moved)
	f.Add("application/json", `{"text":"x"}`)
	f.Fuzz(func(t *testing.T, kind, body string) {
		r := httptest.NewRequest("POST", "/v1/decode", strings.NewReader(body))
		r.Header.Set("Content-Type", kind)
		w := httptest.NewRecorder()
		Handler(nil).ServeHTTP(w, r)
		if !json.Valid(w.Body.Bytes()) {
			t.Fatalf("no JSON: %q", w.Body)
		}
	})
}
