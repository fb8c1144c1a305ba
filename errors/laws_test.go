package rediserr

import (
	"errors"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"path/filepath"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"

	"rediserr/errors/internal/pattern"
)

// The laws hold over the whole catalogue. A failure names the file to mend.

// exceptions returns the exported struct types of the package that are exceptions:
// RedisError and what embeds an exception.
func exceptions(t *testing.T) map[string]*ast.TypeSpec {
	t.Helper()
	specs := map[string]*ast.TypeSpec{}
	for _, file := range sources(t) {
		for _, decl := range file.Decls {
			gen, ok := decl.(*ast.GenDecl)
			if !ok || gen.Tok != token.TYPE {
				continue
			}
			for _, s := range gen.Specs {
				spec := s.(*ast.TypeSpec)
				if spec.Doc == nil {
					spec.Doc = gen.Doc
				}
				if _, ok := spec.Type.(*ast.StructType); ok && spec.Name.IsExported() {
					specs[spec.Name.Name] = spec
				}
			}
		}
	}
	found := map[string]*ast.TypeSpec{"RedisError": specs["RedisError"]}
	for grown := true; grown; {
		grown = false
		for name, spec := range specs {
			if p := embedded(spec); found[name] == nil && p != "" && found[p] != nil {
				found[name] = spec
				grown = true
			}
		}
	}
	return found
}

// embedded returns the name of the first embedded field.
func embedded(spec *ast.TypeSpec) string {
	for _, f := range spec.Type.(*ast.StructType).Fields.List {
		if id, ok := f.Type.(*ast.Ident); ok && len(f.Names) == 0 {
			return id.Name
		}
	}
	return ""
}

func sources(t *testing.T) map[string]*ast.File {
	t.Helper()
	files := map[string]*ast.File{}
	paths, _ := filepath.Glob("*.go") // the pattern is a good one
	for _, path := range paths {
		if strings.HasSuffix(path, "_test.go") {
			continue
		}
		f, err := parser.ParseFile(token.NewFileSet(), path, nil, parser.ParseComments)
		if err != nil {
			t.Fatal(err)
		}
		files[path] = f
	}
	return files
}

func TestLawEveryExceptionIsInTheCatalogue(t *testing.T) {
	declared := exceptions(t)
	for name := range declared {
		if all().byName[name] == nil {
			t.Errorf("type %s is in no family: add it to the family list at the head of its file", name)
		}
	}
	for _, typ := range Types() {
		if declared[typ.Name] == nil {
			t.Errorf("the catalogue has %s, but no exported type is called so", typ.Name)
		}
		if got := reflect.TypeOf(typ.New()).Elem().Name(); got != typ.Name {
			t.Errorf("the entry %s makes a %s", typ.Name, got)
		}
	}
}

func TestLawDocComments(t *testing.T) {
	for name, spec := range exceptions(t) {
		doc := spec.Doc.Text()
		if !strings.HasPrefix(doc, name+" ") {
			t.Errorf("%s: the doc comment must start with the type's name", name)
		}
		if first, _, _ := strings.Cut(doc, "\n\n"); !strings.HasSuffix(strings.TrimSpace(first), ".") || len(first) > 400 {
			t.Errorf("%s: the doc comment must begin with one to three sentences and a period", name)
		}
		for _, f := range spec.Type.(*ast.StructType).Fields.List {
			id, _ := f.Type.(*ast.Ident)
			if len(f.Names) == 0 && id != nil && id.Name != "Addr" || len(f.Names) > 0 && !f.Names[0].IsExported() || len(f.Names) > 0 && f.Names[0].Name == "_" {
				continue
			}
			if text := f.Doc.Text(); !strings.HasSuffix(strings.TrimSpace(text), ".") {
				t.Errorf("%s: each field needs a comment that ends in a period", name)
			}
		}
	}
}

// TestLawLineage compares what Unwrap says with what the entry says.
func TestLawLineage(t *testing.T) {
	for _, typ := range Types() {
		v := reflect.TypeOf(typ.New()).Elem()
		if typ.Name == "RedisError" {
			continue
		}
		parents := typ.Parents()
		if first := v.Field(0); !first.Anonymous || first.Type.Name() != parents[0] {
			t.Errorf("%s embeds %s, but its entry names %s as its first parent", typ.Name, first.Type.Name(), parents[0])
		}
		var got []string
		switch u := any(typ.New()).(type) {
		case interface{ Unwrap() []error }:
			for _, e := range u.Unwrap() {
				got = append(got, reflect.TypeOf(e).Elem().Name())
			}
		case interface{ Unwrap() error }:
			got = append(got, reflect.TypeOf(u.Unwrap()).Elem().Name())
		}
		if !slices.Equal(got, parents) {
			t.Errorf("%s: Unwrap gives %v, its entry names %v as parents (a type without its own Unwrap inherits its parent's)", typ.Name, got, parents)
		}
		if line := typ.Lineage(); line[len(line)-1] != "RedisError" {
			t.Errorf("%s: the lineage does not end in RedisError: %v", typ.Name, line)
		}
	}
}

// TestLawHolesAreFields compares the holes of templates with the structs, and the
// fields' Go types with what their names stand for.
func TestLawHolesAreFields(t *testing.T) {
	for _, typ := range Types() {
		kinds := map[string]string{}
		for _, f := range reflect.VisibleFields(reflect.TypeOf(typ.New()).Elem()) {
			if f.Type == reflect.TypeFor[Addr]() {
				kinds[addrHole] = "Addr"
			} else if f.IsExported() && !f.Anonymous {
				kinds[f.Name] = f.Type.String()
			}
		}
		for name, kind := range kinds {
			if KindOf(name) != kind {
				t.Errorf("%s.%s is a %s, but a field of this name is a %s everywhere: mend numberFields or listFields in field.go, or choose another name", typ.Name, name, kind, KindOf(name))
			}
		}
		for _, w := range typ.Wordings() {
			for _, h := range w.pattern.Holes() {
				if kinds[h.Name] == "" || h.Name == "Code" || h.Name == "Message" {
					t.Errorf("%s has no field for the hole {%s} of %s", typ.Name, h.Name, w.Template)
				}
			}
		}
	}
}

func TestLawVerdictsAreComplete(t *testing.T) {
	for _, typ := range Types() {
		if v := typ.Verdict; v.Retry == 0 || v.Applied == 0 || v.Scope == 0 || v.Owner == 0 {
			t.Errorf("%s: the verdict leaves something open: %+v", typ.Name, v)
		}
		if typ.Origin == 0 {
			t.Errorf("%s has no origin", typ.Name)
		}
	}
}

// products are the names that provenance may use.
var products = []string{
	"redis", "sentinel", "valkey", "keydb", "dragonfly", "kvrocks", "garnet",
	"redisearch", "redisjson", "redisbloom", "redistimeseries",
	"codis", "twemproxy", "envoy", "redis-cli", "hiredis",
	"coredis", "redis-py", "aioredis", "go-redis", "rueidis", "redigo", "redis-rs", "fred", "jedis", "lettuce", "redisson", "spring-data-redis",
	"stackexchange-redis", "ioredis", "node-redis", "redis-client", "redis-rb", "phpredis", "predis", "redis-plus-plus", "valkey-glide",
	"go", "java", "python", "node", "ruby", "php", "dotnet", "rust", "linux", "celery", "kombu", "django-redis", "bull", "bullmq", "sidekiq", "rails", "laravel", "spring-session", "spring-boot", "redlock", "redlock-rb", "redsync", "redislock", "redis-cluster-client",
	"upstash", "elasticache", "memorydb", "azure", "memorystore", "redis-enterprise", "redis-cloud", "alibaba", "tencent", "huawei",
}

// core are the products whose wordings have a sentence each.
var core = []string{"redis", "sentinel", "valkey", "keydb"}

var versionRange = regexp.MustCompile(`^[0-9a-z.-]*[0-9a-z](\+)?$`)

func TestLawWordings(t *testing.T) {
	seen := map[string]string{}
	for _, typ := range Types() {
		for _, w := range typ.Wordings() {
			at := typ.Name + ": " + w.Template
			if w.sent == "" {
				t.Errorf("%s\n\tsays not who sends it: add a line \"from\"", at)
			}
			here := map[string]bool{}
			for _, s := range w.Sent() {
				if !slices.Contains(products, s.Product) {
					t.Errorf("%s\n\tunknown product %q", at, s.Product)
				}
				if !versionRange.MatchString(s.From) || s.To != "" && !versionRange.MatchString(s.To) {
					t.Errorf("%s\n\tunreadable versions of %s: from %q to %q", at, s.Product, s.From, s.To)
				}
				if other, ok := seen[s.Product+" "+w.Template]; ok && !here[s.Product] {
					t.Errorf("%s\n\t%s has this very template twice, also as %s", at, s.Product, other)
				}
				seen[s.Product+" "+w.Template] = typ.Name
				here[s.Product] = true // a text can go away and come back
			}
			if !w.own && slices.ContainsFunc(w.Sent(), func(s Sent) bool { return slices.Contains(core, s.Product) }) {
				t.Errorf("%s\n\ta text of a server's core needs a sentence of its own", at)
			}
			if strings.TrimRight(w.Template, " \t") != w.Template {
				t.Errorf("%s\n\tends in a blank, which matching ignores", at)
			}
			if !strings.HasSuffix(w.Sentence, ".") || w.Sentence[0] == ' ' || strings.Contains(w.Sentence, "  ") {
				t.Errorf("%s\n\tneeds one sentence of its own, with a period at its end", at)
			}
			for rest := w.Sentence; ; {
				_, name, tail := pattern.Cut(rest)
				if name == "" {
					break
				}
				if !slices.ContainsFunc(w.pattern.Holes(), func(h pattern.Hole) bool { return h.Name == name }) {
					t.Errorf("%s\n\tthe sentence has the hole {%s}, the template has not", at, name)
				}
				rest = tail
			}
		}
	}
}

// TestLawHostileValues puts values into holes that try to look like something else.
func TestLawHostileValues(t *testing.T) {
	hostile := []string{
		"", " ", "'", "''", "`", "it's", `"`, "a' or consumer group 'b", "MOVED 1 a:1", "ERR syntax error",
		"{Key}", "%s", "\xff\xfe", "\x00", "\r\n-ERR x", strings.Repeat("x", 1<<20), "<script>alert(1)</script>",
		" script: f, on @user_script:1.", "é", ": ", ". ", "999999999999999999999",
	}
	for i := range all().wordings {
		w := &all().wordings[i]
		for hole, h := range w.pattern.Holes() {
			if h.Kind == pattern.Fixed {
				continue
			}
			for _, value := range hostile {
				if len(value) > 1000 && i%32 != 0 {
					continue // a megabyte in each hole would take minutes
				}
				reply := string(w.pattern.Append(nil, func(n int) string {
					if n == hole {
						return value
					}
					return sample(w.pattern.Holes()[n])
				}))
				e := Decode(reply)
				if e.Error() != reply {
					t.Fatalf("%q comes back as %q", reply[:min(200, len(reply))], e.Error()[:min(200, len(e.Error()))])
				}
				if h.Kind != pattern.Text || e.Wording() == nil || e.Type() == w.typ || !grammarTells(w, hole) {
					continue
				}
				// Another wording may win only by saying more of the text.
				if !saysMore(e.Wording(), w) {
					t.Errorf("%s: %q in {%s} makes it a %s by %q", w.Template, value[:min(40, len(value))], h.Name, e.Type().Name, e.Wording().Template)
				}
			}
		}
	}
}

// grammarTells reports whether the text behind a hole says what it is: a hole that
// takes all the rest may hold a whole other reply, and then that is what is said.
func grammarTells(w *Wording, hole int) bool {
	if hole == 0 && strings.TrimSpace(pattern.Lead(w.source)) == w.code {
		return false // what stands in front of a script's position may be any reply
	}
	return hole < len(w.pattern.Holes())-1 || w.pattern.Tail() != ""
}

func sample(h pattern.Hole) string {
	switch {
	case h.Kind == pattern.Fixed:
		return h.Fixed
	case h.Name == "Addr":
		return "10.0.0.1:6379"
	case h.Kind == pattern.Number:
		return "41"
	}
	return "foo"
}

func TestLineageOfCoredis(t *testing.T) {
	for name, want := range coredisAncestors {
		typ := all().byName[name]
		if typ == nil {
			t.Errorf("coredis has %s, the catalogue has not", name)
			continue
		}
		line := typ.Lineage()
		for _, up := range strings.Fields(want) {
			if !slices.Contains(line, up) {
				t.Errorf("%s is a %s in coredis; here its lineage is %v", name, up, line)
			}
		}
	}
}

// coredisAncestors has each class of coredis 6.8.0 (coredis/exceptions.py, commit
// c5925fd4) with its ancestors below Exception.
var coredisAncestors = map[string]string{
	"RedisError":                        "",
	"AuthenticationError":               "ResponseError RedisError",
	"AuthenticationFailureError":        "AuthenticationError ResponseError RedisError",
	"AuthenticationRequiredError":       "AuthenticationError ResponseError RedisError",
	"AuthorizationError":                "ResponseError RedisError",
	"RedisClusterError":                 "RedisError",
	"ClusterError":                      "RedisClusterError RedisError",
	"ClusterCrossSlotError":             "RedisClusterError ResponseError RedisError",
	"ClusterRoutingError":               "RedisClusterError RedisError",
	"ClusterDownError":                  "RedisClusterError ResponseError RedisError",
	"ClusterTransactionError":           "RedisClusterError RedisError",
	"ClusterResponseError":              "RedisClusterError RedisError",
	"AskError":                          "RedisClusterError ResponseError RedisError",
	"MovedError":                        "AskError RedisClusterError ResponseError RedisError",
	"TryAgainError":                     "RedisClusterError ResponseError RedisError",
	"SentinelError":                     "RedisError",
	"PrimaryNotFoundError":              "SentinelError RedisError",
	"ReplicaNotFoundError":              "SentinelError RedisError",
	"StalePrimaryError":                 "SentinelError RedisError",
	"NoScriptError":                     "ResponseError RedisError",
	"FunctionError":                     "RedisError",
	"NotBusyError":                      "ResponseError RedisError",
	"StreamConsumerError":               "RedisError",
	"StreamConsumerGroupError":          "StreamConsumerError RedisError",
	"StreamDuplicateConsumerGroupError": "StreamConsumerGroupError StreamConsumerError RedisError",
	"StreamConsumerInitializationError": "StreamConsumerError RedisError",
	"BusyLoadingError":                  "ConnectionError RedisError",
	"CommandSyntaxError":                "RedisError",
	"CommandNotSupportedError":          "RedisError",
	"ConnectionError":                   "RedisError",
	"DataError":                         "RedisError",
	"ExecAbortError":                    "ResponseError RedisError",
	"InvalidResponse":                   "RedisError",
	"LockError":                         "RedisError",
	"LockAcquisitionError":              "LockError RedisError",
	"LockReleaseError":                  "LockError RedisError",
	"LockExtensionError":                "LockError RedisError",
	"NoKeyError":                        "RedisError",
	"PersistenceError":                  "RedisError",
	"PubSubError":                       "RedisError",
	"ReadOnlyError":                     "ResponseError RedisError",
	"ReplicationError":                  "RedisError",
	"ResponseError":                     "RedisError",
	"UnblockedError":                    "ResponseError RedisError",
	"UnknownCommandError":               "ResponseError RedisError",
	"WatchError":                        "RedisError",
	"WrongTypeError":                    "ResponseError RedisError",
	"ProtocolError":                     "ConnectionError RedisError",
}

func TestErrorsAs(t *testing.T) {
	err := fmt.Errorf("get: %w", Decode("MOVED 3999 [::1]:6381"))
	moved, ok := errors.AsType[*MovedError](err)
	if !ok || moved.Slot != 3999 || moved.Host != "::1" || moved.Port != 6381 || moved.Code != "MOVED" {
		t.Fatalf("got %+v, %v", moved, ok)
	}
	if ask, ok := errors.AsType[*AskError](err); !ok || ask.Slot != 3999 {
		t.Error("a MovedError is an AskError, as in coredis")
	}
	for _, name := range []string{"RedisClusterError", "ResponseError", "RedisError"} {
		if !slices.Contains(moved.Type().Lineage(), name) {
			t.Errorf("no %s in the lineage", name)
		}
	}
	if _, ok := errors.AsType[*ResponseError](err); !ok {
		t.Error("a MovedError is a ResponseError")
	}
	if _, ok := errors.AsType[*MovedError](Decode("ASK 3999 a:1")); ok {
		t.Error("an AskError is no MovedError")
	}
}
