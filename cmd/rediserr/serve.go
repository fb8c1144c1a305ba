package main

import (
	"errors"
	"flag"
	"fmt"
	"net"
	"net/http"
	"os"
	"path"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"time"

	"rediserr/internal/api"
)

func (c cli) serve(args []string) int {
	set := flag.NewFlagSet("serve", flag.ContinueOnError)
	addr := set.String("addr", "127.0.0.1:8380", "")
	dir := set.String("site", "dist/site", "")
	rest, status, ok := c.parse(set, args)
	if !ok {
		return status
	}
	if len(rest) > 0 {
		fmt.Fprintf(c.err, "rediserr: serve takes no %q\n%s", rest[0], usage)
		return failed
	}
	var site http.Handler
	if _, err := os.Stat(filepath.Join(*dir, "index.html")); err == nil {
		site = files(*dir)
	} else {
		fmt.Fprintf(c.err, "rediserr: no site in %s, serving the API alone; \"make build\" builds the site\n", *dir)
	}
	l, err := net.Listen("tcp", *addr)
	if err != nil {
		fmt.Fprintf(c.err, "rediserr: %v\n", err)
		if errors.Is(err, syscall.EADDRINUSE) {
			fmt.Fprintln(c.err, "Another program has this port. Choose one with --addr 127.0.0.1:PORT.")
		}
		return failed
	}
	fmt.Fprintf(c.out, "http://%s/\n", l.Addr())
	server := &http.Server{
		Handler:           api.Handler(site),
		ReadHeaderTimeout: 10 * time.Second,
		ReadTimeout:       time.Minute,
		MaxHeaderBytes:    64 << 10,
	}
	fmt.Fprintf(c.err, "rediserr: %v\n", server.Serve(l))
	return failed
}

// files serves the built site. A file that was compressed beforehand is sent so to
// clients that take it, unless the file was written anew since.
func files(dir string) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Method != http.MethodGet && r.Method != http.MethodHead {
			w.Header().Set("Allow", "GET, HEAD")
			http.Error(w, "This address only reads.", http.StatusMethodNotAllowed)
			return
		}
		name := path.Clean("/" + r.URL.Path)
		if strings.HasSuffix(r.URL.Path, "/") {
			name = path.Join(name, "index.html")
		}
		file := filepath.Join(dir, filepath.FromSlash(name))
		status := http.StatusOK
		var written time.Time
		switch info, err := os.Stat(file); {
		case err == nil && info.IsDir():
			http.Redirect(w, r, r.URL.Path+"/", http.StatusMovedPermanently)
			return
		case err != nil:
			file, status = filepath.Join(dir, "404.html"), http.StatusNotFound
		default:
			written = info.ModTime()
		}
		h := w.Header()
		h.Set("Content-Type", contentType(file))
		h.Set("Cache-Control", "no-cache") // local: what was just built is what is seen
		h.Add("Vary", "Accept-Encoding")
		if policy, ok := policies[name]; ok {
			h.Set("Content-Security-Policy", policy)
		}
		for _, c := range []struct{ coding, suffix string }{{"br", ".br"}, {"gzip", ".gz"}} {
			packed, err := os.Stat(file + c.suffix)
			if err == nil && !packed.ModTime().Before(written) && takes(r, c.coding) {
				file += c.suffix
				h.Set("Content-Encoding", c.coding)
				break
			}
		}
		if status == http.StatusOK {
			// The worker asks again for a script that the page has.
			tag := fmt.Sprintf(`"%x%s"`, written.UnixNano(), filepath.Ext(file))
			h.Set("ETag", tag)
			if r.Header.Get("If-None-Match") == tag {
				w.WriteHeader(http.StatusNotModified)
				return
			}
		}
		b, err := os.ReadFile(file)
		if err != nil {
			http.Error(w, "There is no such page.", http.StatusNotFound)
			return
		}
		h.Set("Content-Length", strconv.Itoa(len(b)))
		w.WriteHeader(status)
		if r.Method != http.MethodHead {
			w.Write(b) // a client that went away is nobody's error
		}
	})
}

// policies are the Content-Security-Policies that a page cannot set itself. A worker has
// the one that its script comes with: this one may load its own code and connect to
// nothing, so no text that it reads can leave it. Elsewhere site/_headers says the same.
var policies = map[string]string{
	"/js/worker.js": "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'",
}

// takes reports whether the client accepts a content coding.
func takes(r *http.Request, coding string) bool {
	for _, part := range strings.Split(r.Header.Get("Accept-Encoding"), ",") {
		name, weight, _ := strings.Cut(strings.TrimSpace(part), ";")
		if strings.TrimSpace(name) == coding {
			q := strings.TrimPrefix(strings.TrimSpace(weight), "q=")
			return strings.Trim(q, "0.") != "" || q == ""
		}
	}
	return false
}

// contentTypes does not depend on what the machine has installed, as package mime does.
var contentTypes = map[string]string{
	".html":        "text/html; charset=utf-8",
	".css":         "text/css; charset=utf-8",
	".js":          "text/javascript; charset=utf-8",
	".mjs":         "text/javascript; charset=utf-8",
	".wasm":        "application/wasm",
	".json":        "application/json",
	".md":          "text/markdown; charset=utf-8",
	".txt":         "text/plain; charset=utf-8",
	".svg":         "image/svg+xml",
	".png":         "image/png",
	".xml":         "application/xml",
	".webmanifest": "application/manifest+json",
}

func contentType(file string) string {
	if t, ok := contentTypes[filepath.Ext(file)]; ok {
		return t
	}
	return "application/octet-stream"
}
