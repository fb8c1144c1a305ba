//go:build !js

package api

import (
	"net/http"
	"strconv"

	rediserr "rediserr/errors"
	"rediserr/errors/explain"
)

// pageJSON is a type with all that its page says.
func pageJSON(t *rediserr.Type) []byte { return explain.PageJSON(t) }

// send writes the answer.
func send(w http.ResponseWriter, r *http.Request, status int, b []byte) {
	w.Header().Set("Content-Length", strconv.Itoa(len(b)))
	w.WriteHeader(status)
	if r.Method != http.MethodHead {
		w.Write(b) // a client that went away is nobody's error
	}
}
