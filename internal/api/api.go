// Package api is the HTTP face. The same handler runs in the edge worker and under
// rediserr serve. It stores and logs nothing.
package api

import (
	"errors"
	"io"
	"net/http"
	"net/url"
	"strconv"
	"strings"

	rediserr "rediserr/errors"
	"rediserr/errors/explain"
	"rediserr/internal/jsontext"
	"rediserr/internal/show"
)

// MaxBody is the largest body that is decoded, in bytes.
const MaxBody = 1 << 20

// maxQuery is the largest text in e=, in bytes. Longer ones belong in a POST.
const maxQuery = 16 << 10

const (
	typeJSON  = "application/json"
	typePlain = "text/plain"
	typeHTML  = "text/html"
	utf8      = "; charset=utf-8"
)

// Handler serves the API. Everything else goes to site; with none it is not found.
func Handler(site http.Handler) http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("/v1/decode", decode)
	mux.HandleFunc("/v1/errors", list)
	mux.HandleFunc("/v1/errors/{name}", one)
	mux.HandleFunc("/openapi.json", openAPI)
	mux.HandleFunc("/healthz", health)
	mux.HandleFunc("/v1/", func(w http.ResponseWriter, r *http.Request) {
		problem(w, r, http.StatusNotFound, "There is no such route. The API is described at /openapi.json.")
	})
	mux.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) {
		switch {
		case named(w, r):
		case site == nil:
			problem(w, r, http.StatusNotFound, "There is no such page, type or code. All types are listed at /v1/errors.")
		default:
			site.ServeHTTP(w, r)
		}
	})
	return openToAll(mux)
}

// openToAll lets pages of every origin call the API, and answers what browsers ask
// before they do.
func openToAll(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		h := w.Header()
		h.Set("Access-Control-Allow-Origin", "*")
		h.Set("X-Content-Type-Options", "nosniff")
		if r.Method == http.MethodOptions {
			h.Set("Access-Control-Allow-Methods", "GET, HEAD, POST, OPTIONS")
			h.Set("Access-Control-Allow-Headers", "Content-Type, Accept")
			h.Set("Access-Control-Max-Age", "86400")
			w.WriteHeader(http.StatusNoContent)
			return
		}
		next.ServeHTTP(w, r)
	})
}

func decode(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Cache-Control", "no-store")
	var text string
	switch r.Method {
	case http.MethodGet, http.MethodHead:
		e := r.URL.Query()["e"]
		switch {
		case len(e) == 0:
			problem(w, r, http.StatusBadRequest, "Say what to decode: GET /v1/decode?e=..., or POST the text.")
			return
		case len(e[0]) > maxQuery:
			problem(w, r, http.StatusRequestURITooLong, "The text in e= is longer than 16 KiB. POST it instead.")
			return
		}
		text = e[0]
	case http.MethodPost:
		var refused *refusal
		if text, refused = body(w, r); refused != nil {
			problem(w, r, refused.status, refused.detail)
			return
		}
	default:
		notAllowed(w, r, "GET, HEAD, POST, OPTIONS")
		return
	}
	report := rediserr.Scan(text)
	switch accepts(r, typeJSON) {
	case typePlain:
		answer(w, r, typePlain+utf8, []byte(show.Style{}.Report(report)))
	case typeHTML:
		answer(w, r, typeHTML+utf8, reportPage(text, report))
	default:
		answer(w, r, typeJSON, explain.JSON(report))
	}
}

// A refusal is a status and the reason to give with it.
type refusal struct {
	status int
	detail string
}

// body reads the text of a POST.
func body(w http.ResponseWriter, r *http.Request) (string, *refusal) {
	if r.Body == nil {
		return "", nil
	}
	b, err := io.ReadAll(http.MaxBytesReader(w, r.Body, MaxBody))
	var tooLarge *http.MaxBytesError
	switch {
	case errors.As(err, &tooLarge):
		return "", &refusal{http.StatusRequestEntityTooLarge, "The body is larger than 1 MiB. The playground and the command line take more."}
	case err != nil:
		return "", &refusal{http.StatusBadRequest, "The body could not be read to its end."}
	}
	kind, _, _ := strings.Cut(r.Header.Get("Content-Type"), ";")
	switch strings.ToLower(strings.TrimSpace(kind)) {
	case typeJSON:
		text, found, err := jsontext.Member(string(b), "text")
		switch {
		case err != nil:
			return "", &refusal{http.StatusBadRequest, "The body cannot be read: " + err.Error() + ". Send {\"text\": \"...\"}."}
		case !found:
			return "", &refusal{http.StatusBadRequest, "The JSON object has no \"text\"."}
		}
		return text, nil
	case "application/x-www-form-urlencoded":
		// A form sends e=...; curl -d sends any text under this type.
		if form, err := url.ParseQuery(string(b)); err == nil && form.Has("e") {
			return form.Get("e"), nil
		}
		return string(b), nil
	case "", typePlain, "application/octet-stream":
		return string(b), nil
	}
	return "", &refusal{http.StatusUnsupportedMediaType, "Send text/plain, or application/json with {\"text\": \"...\"}."}
}

func list(w http.ResponseWriter, r *http.Request) {
	if !reads(w, r) {
		return
	}
	if accepts(r, typeJSON) != typePlain {
		answer(w, r, typeJSON, explain.Catalog())
		return
	}
	var b strings.Builder
	for _, t := range rediserr.Types() {
		lead, _ := explain.ReadLead(t.Name)
		b.WriteString(t.Name + "\n    " + lead.Text + "\n")
	}
	answer(w, r, typePlain+utf8, []byte(b.String()))
}

func one(w http.ResponseWriter, r *http.Request) {
	if !reads(w, r) {
		return
	}
	name := r.PathValue("name")
	t, ok := rediserr.Lookup(name)
	switch {
	case !ok:
		problem(w, r, http.StatusNotFound, "No type or code is called "+strconv.Quote(rediserr.Clip(name))+". All are listed at /v1/errors.")
	case accepts(r, typeJSON) == typePlain:
		answer(w, r, typePlain+utf8, []byte(show.Style{}.Type(t)))
	default:
		w.Header().Set("Content-Location", "/"+t.Page()+"index.json")
		answer(w, r, typeJSON, pageJSON(t))
	}
}

// named answers /MOVED, /MovedError and /moved-error, and reports whether the path is such a name:
// in plain text for curl, with the way to the page for browsers.
func named(w http.ResponseWriter, r *http.Request) bool {
	name := strings.Trim(r.URL.Path, "/")
	if name == "" || strings.ContainsAny(name, "/.") {
		return false
	}
	t, ok := meant(name)
	if !ok {
		return false
	}
	switch {
	case !reads(w, r):
	case accepts(r, typePlain) == typeHTML:
		w.Header().Add("Vary", "Accept")
		http.Redirect(w, r, "/"+t.Page(), http.StatusFound)
	default:
		answer(w, r, typePlain+utf8, []byte(show.Style{}.Type(t)))
	}
	return true
}

func openAPI(w http.ResponseWriter, r *http.Request) {
	if reads(w, r) {
		answer(w, r, typeJSON, []byte(Document))
	}
}

func health(w http.ResponseWriter, r *http.Request) {
	if reads(w, r) {
		w.Header().Set("Cache-Control", "no-store")
		answer(w, r, typePlain+utf8, []byte("ok\n"))
	}
}

// reads reports whether the request only reads, and refuses it if not.
func reads(w http.ResponseWriter, r *http.Request) bool {
	if r.Method == http.MethodGet || r.Method == http.MethodHead {
		return true
	}
	notAllowed(w, r, "GET, HEAD, OPTIONS")
	return false
}

func notAllowed(w http.ResponseWriter, r *http.Request, allow string) {
	w.Header().Set("Allow", allow)
	problem(w, r, http.StatusMethodNotAllowed, "This address answers to "+allow+".")
}

// problem answers with an error of our own, as RFC 9457 has it.
func problem(w http.ResponseWriter, r *http.Request, status int, detail string) {
	var j jsontext.Writer
	j.Open('{')
	j.Key("type").String("about:blank")
	j.Key("title").String(http.StatusText(status))
	j.Key("status").Int(status)
	j.Key("detail").String(detail)
	j.Close('}')
	w.Header().Set("Content-Type", "application/problem+json")
	w.Header().Set("Cache-Control", "no-store")
	send(w, r, status, append(j.Buf, '\n'))
}

func answer(w http.ResponseWriter, r *http.Request, contentType string, b []byte) {
	w.Header().Set("Content-Type", contentType)
	w.Header().Add("Vary", "Accept")
	send(w, r, http.StatusOK, b)
}
