//go:build js

// Command edge is the HTTP API on Cloudflare Workers. It connects the handler of
// internal/api with github.com/syumai/workers and decides nothing.
package main

import (
	"syscall/js"

	"github.com/syumai/workers"

	"rediserr/errors/explain"
	"rediserr/internal/api"
)

func main() {
	// worker.mjs has put them there; see errors/explain/apart.go.
	explain.LoadWordings(js.Global().Get("rediserrWordings").String())
	explain.LoadBook(js.Global().Get("rediserrBook").String())
	workers.ServeNonBlock(api.Handler(nil))
	workers.Ready()
	// workers.Serve would return with the first answer, and each request would pay
	// for a Go runtime of its own: 4.7 ms instead of 0.6.
	select {}
}
