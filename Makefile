# make run     builds everything with Go alone, and serves it on one local port
# make test    everything that CI runs: what it needs is installed, or it says what is missing
# make check   the inner loop: no browser, no servers, under a minute

SHELL = /bin/bash
.SHELLFLAGS = -o pipefail -ec
MAKEFLAGS += --no-builtin-rules

ADDR ?= 127.0.0.1:8380
FUZZTIME ?= 30s
CHROMIUM ?= $(or $(shell command -v chromium),$(shell command -v chromium-browser))
FIREFOX ?= $(or $(shell command -v firefox-esr),$(shell command -v firefox))

# -trimpath      no path of this machine in the binary: two builds give the same bytes
# -s -w          no symbol table: nobody debugs the module in a browser
GOBUILD = go build -trimpath -ldflags='-s -w'

# For both WebAssembly modules.
# nogreenteagc          the older garbage collector is 11 KB smaller, compressed
# -gcflags=all=-l       no inlining: 27 KB smaller, compressed; a call takes 1.5 µs as before
# -tags rediserr_module without the Go types of the exceptions: 67 KB (errors/typed.go)
# -overlay              without the wordings, which are in wordings.txt: 90 KB
#                       (internal/overlay, errors/wordings_apart.go, errors/explain/apart.go)
TAGS = rediserr_module
WASMBUILD = GOEXPERIMENT=nogreenteagc GOARCH=wasm $(GOBUILD) -gcflags=all=-l -tags $(TAGS) -overlay dist/_overlay/overlay.json

STATICCHECK = go run honnef.co/go/tools/cmd/staticcheck@v0.7.0
GOFILES = $(shell git ls-files -co --exclude-standard '*.go' go.mod go.sum)
PAGES = $(shell git ls-files -co --exclude-standard errors/explain errors/testdata site internal/api/openapi.json) index.html

.PHONY: build press run test check bench size first-visit fuzz edge edge-run clean lighthouse \
	npm-package format vet unit module-test npm-test redis-test dialect-test clients-test record edge-test browser-test firefox-test site-test tools npm

build: dist/rediserr dist/site/index.html dist/site/rediserr.wasm dist/site/sw.js dist/rediserr.html

dist/rediserr: $(GOFILES) $(PAGES)
	$(GOBUILD) -o $@ ./cmd/rediserr

# -buildmode=c-shared makes a reactor: a module whose exported functions can be
# called again and again, instead of a program that runs to its end.
# internal/slim takes out what only stack traces need, 38 KB, and joins the segments of
# data, 55 KB, both compressed.
dist/site/rediserr.wasm: $(GOFILES) dist/_overlay/overlay.json
	GOOS=wasip1 $(WASMBUILD) -buildmode=c-shared -o dist/_overlay/whole.wasm ./wasm
	mkdir -p $(@D)
	go run ./internal/slim dist/_overlay/whole.wasm $@

dist/_overlay/overlay.json: $(GOFILES)
	go run ./internal/overlay errors dist/_overlay

# The service worker, with the names and sums of what it keeps for use offline.
dist/site/sw.js: site/sw.js dist/site/index.html dist/site/rediserr.wasm
	go run ./internal/precache site/sw.js dist/site

# What a first visit of the playground loads: before the first result, and behind it
# (test/first.test.mjs compares it with what a browser asks for).
FIRST = index.html css/site.css css/playground.css js/early.js js/rediserr.js js/playground.js js/theme.js rediserr.wasm wordings.txt
BEHIND = book.txt icon.svg manifest.webmanifest js/offline.js js/sharing.js js/worker.js sw.js

# The same, compressed beforehand, for servers that send it so ("rediserr serve" does).
# Brotli at its best takes ten seconds, so it is no part of the build.
press: dist/pressed

dist/pressed: dist/site/index.html dist/site/rediserr.wasm dist/site/sw.js $(wildcard internal/press/*.go)
	go run ./internal/press $(addprefix dist/site/,$(FIRST) $(BEHIND))
	touch $@

# The playground in one file, for use without a server.
dist/rediserr.html: dist/site/index.html dist/site/rediserr.wasm internal/onefile/loader.js
	go run ./internal/onefile dist/site $@

dist/site/index.html: $(GOFILES) $(PAGES)
	go run ./cmd/docgen -out dist/site

## The JavaScript package

npm-package: dist/npm/package.json

NPMFILES = $(wildcard npm/*) site/js/rediserr.js LICENSE

dist/npm/package.json: $(NPMFILES) dist/site/rediserr.wasm dist/site/index.html
	rm -rf dist/npm
	mkdir -p dist/npm
	cp $(NPMFILES) dist/site/rediserr.wasm dist/site/wordings.txt dist/site/book.txt dist/npm

run: build press
	dist/rediserr serve --addr $(ADDR) --site dist/site

## The edge worker

edge: dist/edge/app.wasm build

# nethttpomithttp2: the worker serves no HTTP/2 itself; 5 KB
# -mode=go: the default is TinyGo's glue. The generator empties its folder first, and
# its worker.mjs starts a Go program for each request; ours does not.
dist/edge/app.wasm: private TAGS = rediserr_module,nethttpomithttp2
dist/edge/app.wasm: $(GOFILES) $(PAGES) wasm/edge/worker.mjs dist/_overlay/overlay.json
	go run github.com/syumai/workers/cmd/workers-assets-gen -mode=go -o dist/edge
	rm -f dist/edge/runtime.mjs
	cp wasm/edge/worker.mjs dist/edge/worker.mjs
	GOOS=js $(WASMBUILD) -o dist/_overlay/edge.wasm ./wasm/edge
	go run ./internal/slim dist/_overlay/edge.wasm $@

WORKERD = test/node_modules/@cloudflare/workerd-linux-*/bin/workerd

edge-run: edge npm
	@echo "http://127.0.0.1:8381/"
	$(WORKERD) serve wasm/edge/workerd.capnp

## Tests

check: format vet unit

test: tools check module-test npm-test redis-test dialect-test clients-test edge-test site-test browser-test firefox-test
	@echo "all tests passed"

format:
	@files=$$(gofmt -l $$(git ls-files -co --exclude-standard '*.go')); \
	  if [ -n "$$files" ]; then echo "not formatted: run gofmt -w" $$files; exit 1; fi

vet:
	go vet ./...
	GOOS=wasip1 GOARCH=wasm go vet -tags rediserr_module ./wasm
	GOOS=js GOARCH=wasm go vet -tags rediserr_module ./wasm/edge ./internal/api
	$(STATICCHECK) ./...

unit:
	go test ./...

# The module under Node, and the same corpus through library, module and command line.
module-test: build
	node --test test/module.test.mjs test/page.test.mjs

npm-test: build npm-package
	node --test test/npm.test.mjs

redis-test:
	REDISERR_REDIS=1 go test -count=1 -run 'Redis' ./errors/...

# Servers that speak like Redis; a Go module of its own, as the library needs none of them.
dialect-test:
	cd test/dialects && go vet ./... && go test ./...

# From, on errors of real Go clients. A module of its own: the library needs none of them.
clients-test:
	cd test/clients/go && go vet ./... && REDISERR_REDIS=1 go test -count=1 ./...

# Records anew what real clients print, into errors/testdata/recorded. What it needs
# beyond Go and Node.js is in test/clients/README.md.
record:
	cd test/clients/node && npm ci --ignore-scripts
	cd test/clients/go && REDISERR_REDIS=1 go test -count=1 -timeout 30m -run TestRecord -v -record ./...

edge-test: edge npm
	node --test test/edge.test.mjs

browser-test: build npm
	CHROMIUM=$(CHROMIUM) node --test test/browser.test.mjs test/catalogue.test.mjs test/first.test.mjs test/offline.test.mjs

firefox-test: build npm
	FIREFOX=$(FIREFOX) node --test test/firefox.test.mjs

# Of the site as it is served: valid HTML, whole links, and what a first visit loads.
site-test: build npm
	CHROMIUM=$(CHROMIUM) node --test test/html.test.mjs test/links.test.mjs test/weight.test.mjs

npm: test/node_modules/.package-lock.json

test/node_modules/.package-lock.json: test/package-lock.json
	cd test && npm ci --ignore-scripts

# What the tests need beyond Go and Node, from Debian: servers, browsers, Java for the Nu
# checker, and the interpreters that read the snippets of "In your client". As another
# user than root, or on another system, it says what to install. The largest to load are
# Chromium and Firefox with 80 MB each, and Java with 45.
tools:
	@missing=; \
	  for need in redis-server:redis-server python3:python3 ruby:ruby php:php-cli; do \
	    command -v $${need%%:*} >/dev/null || missing="$$missing $${need##*:}"; \
	  done; \
	  command -v chromium >/dev/null || command -v chromium-browser >/dev/null || missing="$$missing chromium"; \
	  command -v firefox-esr >/dev/null || command -v firefox >/dev/null || missing="$$missing firefox-esr"; \
	  command -v java >/dev/null || missing="$$missing default-jre-headless"; \
	  if [ -n "$$missing" ]; then \
	    if [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null; then \
	      apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq $$missing >/dev/null; \
	    else echo "install first:$$missing (on Debian: apt-get install$$missing)"; exit 1; fi; fi
	@command -v node >/dev/null && command -v npm >/dev/null || { echo "install first: Node.js 20 or later with npm"; exit 1; }

fuzz:
	go test -run '^$$' -fuzz FuzzMatch -fuzztime $(FUZZTIME) ./errors/internal/pattern
	go test -run '^$$' -fuzz FuzzMember -fuzztime $(FUZZTIME) ./internal/jsontext
	go test -run '^$$' -fuzz FuzzDecode -fuzztime $(FUZZTIME) ./errors
	go test -run '^$$' -fuzz FuzzScan -fuzztime $(FUZZTIME) ./errors

## Reports: numbers to compare, never tests

bench: build press edge npm
	go test -run '^$$' -bench . -benchmem ./errors/... ./cmd/docgen
	CHROMIUM=$(CHROMIUM) node test/bench.mjs

# Lighthouse's scores. It has a lock file of its own, as its 200 packages are for this alone.
# Below 100 in anything but performance, which is a time, it fails.
lighthouse: press npm test/lighthouse/node_modules/.package-lock.json
	go run ./internal/press dist/site/errors/index.html dist/site/errors/MovedError/index.html
	CHROMIUM=$(CHROMIUM) node test/lighthouse/lighthouse.mjs

test/lighthouse/node_modules/.package-lock.json: test/lighthouse/package-lock.json
	cd test/lighthouse && npm ci --ignore-scripts

space = $(subst ,, )
sum = $(subst $(space),+,$(addprefix dist/site/,$(1)))

size: build edge
	go run ./internal/sizes 'before the first result'=$(call sum,$(FIRST)) 'a first visit'=$(call sum,$(FIRST) $(BEHIND)) \
	  dist/site/rediserr.wasm dist/site/wordings.txt dist/site/book.txt 'js, css, html'=$(call sum,$(filter %.html %.css %.js,$(FIRST) $(BEHIND))) dist/rediserr.html dist/edge

first-visit:
	@echo $(FIRST) $(BEHIND)

clean:
	rm -rf dist
