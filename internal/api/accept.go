package api

import (
	"net/http"
	"strconv"
	"strings"
)

// accepts returns the media type to answer with: the one of ours that the Accept
// header gives the most weight, the first of several; otherwise if it names none.
func accepts(r *http.Request, otherwise string) string {
	best, most := otherwise, 0.0
	for _, part := range strings.Split(r.Header.Get("Accept"), ",") {
		kind, params, _ := strings.Cut(strings.TrimSpace(part), ";")
		weight := 1.0
		for _, p := range strings.Split(params, ";") {
			if q, ok := strings.CutPrefix(strings.TrimSpace(p), "q="); ok {
				weight, _ = strconv.ParseFloat(q, 64) // what is no number weighs nothing
			}
		}
		switch kind = strings.ToLower(strings.TrimSpace(kind)); kind {
		case "*/*":
			kind = otherwise
		case "application/*":
			kind = typeJSON
		case "text/*":
			kind = typePlain
		case typeJSON, typePlain, typeHTML:
		default:
			continue
		}
		if weight > most {
			best, most = kind, weight
		}
	}
	return best
}
