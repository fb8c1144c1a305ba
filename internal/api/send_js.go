//go:build js

package api

import (
	"net/http"
	"syscall/js"

	rediserr "rediserr/errors"
)

// pageJSON is nothing: wasm/edge/worker.mjs answers with the file of the site that
// Content-Location names, and the worker has no need to hold what is in it.
func pageJSON(*rediserr.Type) []byte { return nil }

// send writes the answer. It hands the bytes to JavaScript whole. As a Go stream
// they would cost a pipe, two goroutines and two js.Func that syumai/workers 0.33.0
// never releases (internal/jsutil/stream.go, ConvertReaderToReadableStream): an
// instance that lives on grew by 14 KB a request.
func send(w http.ResponseWriter, r *http.Request, status int, b []byte) {
	w.WriteHeader(status)
	raw, ok := w.(interface{ WriteRawJSBody(js.Value) })
	switch {
	case r.Method == http.MethodHead:
	case ok:
		array := js.Global().Get("Uint8Array").New(len(b))
		js.CopyBytesToJS(array, b)
		raw.WriteRawJSBody(array)
	default:
		w.Write(b) // a client that went away is nobody's error
	}
}
