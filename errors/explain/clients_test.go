package explain

import (
	"encoding/json"
	"go/parser"
	"go/token"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	rediserr "rediserr/errors"
)

// TestLawClients demands that every type that a client can see says how it is caught in
// each client, with classes that the client has.
func TestLawClients(t *testing.T) {
	for _, typ := range rediserr.Types() {
		uses := InClient(&typ)
		if typ.Origin == rediserr.Log {
			if uses != nil {
				t.Errorf("%s is a line of a log, and clients catch it", typ.Name)
			}
			continue
		}
		if len(uses) != len(clientOrder) {
			t.Errorf("%s: %d clients, want %d", typ.Name, len(uses), len(clientOrder))
		}
		for i, u := range uses {
			c := Clients()[i]
			switch {
			case u.Snippet == "" && (u.Raises || u.Note == ""):
				t.Errorf("%s: %s: no snippet", typ.Name, u.Client)
			case strings.Contains(u.Snippet, "{Class}") || strings.Contains(u.Snippet, "{Test}"):
				t.Errorf("%s: %s: a hole is left in\n%s", typ.Name, u.Client, u.Snippet)
			case u.Class == "" && u.Test == "":
				t.Errorf("%s: %s: neither class nor test", typ.Name, u.Client)
			}
			if u.Class != "" && !c.has(u.Class) {
				t.Errorf("%s: %s has no class %s: neither its table in errors/client_*.go nor its foreign classes", typ.Name, u.Client, u.Class)
			}
			// A reply's class has to be told from others, unless it means the type.
			if typ.Origin != rediserr.Client && u.Test == "" && typ.Name != "ResponseError" && !c.means(strings.TrimPrefix(u.Class, c.facts["module"]), &typ) {
				t.Errorf("%s: %s: %s is more than this type, and no test tells it", typ.Name, u.Client, u.Class)
			}
		}
	}
}

// has reports whether a class, as programs name it, is the client's or said to be foreign.
func (c *Client) has(class string) bool {
	return slices.Contains(strings.Fields(c.facts["foreign"]), class) ||
		slices.ContainsFunc(c.classes, func(k rediserr.ClientClass) bool { return c.Qualified(k.Name) == class })
}

func TestLawClientFacts(t *testing.T) {
	codes := allCodes()
	for _, c := range Clients() {
		for key, own := range c.own {
			typ, ok := rediserr.Lookup(key)
			if key != "ERR" && !slices.Contains(codes, key) && (!ok || typ.Name != key) {
				t.Errorf("clients/%s.md: %s is neither a code nor a type", c.ID, key)
			}
			if own.class != "-" && !c.has(c.Qualified(own.class)) {
				t.Errorf("clients/%s.md: %s: no class %s", c.ID, key, own.class)
			}
		}
		if c.About == "" || c.Printed == "" {
			t.Errorf("clients/%s.md says too little", c.ID)
		}
		if _, ok := c.facts["unnamed"]; !ok && len(c.classes) == 0 {
			t.Errorf("%s has no table of classes in errors/client_*.go", c.ID)
		}
	}
}

// TestKnownUses pins what follows from tables, codes and pages.
func TestKnownUses(t *testing.T) {
	for _, c := range []struct{ typ, client, class, test string }{
		{"MovedError", "redis-py", "redis.exceptions.MovedError", ""},
		{"MovedError", "lettuce", "RedisCommandExecutionException", `err.getMessage().startsWith("MOVED")`},
		{"MovedError", "go-redis", "redis.Error", "_, ok := redis.IsMovedError(err); ok"},
		{"WrongTypeError", "ioredis", "ReplyError", `err.message.startsWith("WRONGTYPE")`},
		{"WrongTypeError", "redis-rb", "Redis::WrongTypeError", ""},
		{"WrongTypeError", "phpredis", "", `str_starts_with((string) $redis->getLastError(), 'WRONGTYPE')`},
		{"WrongTypeError", "redis-rs", "Extension", `err.code() == Some("WRONGTYPE")`},
		// BUSYGROUP and BUSYKEY start like BUSY.
		{"BusyError", "lettuce", "RedisBusyException", `err.getMessage().startsWith("BUSY ")`},
		// redis-py cuts the code off, and the class stands for NOAUTH too.
		{"AuthenticationRequiredError", "redis-py", "redis.exceptions.AuthenticationError", `str(err).startswith("Authentication required")`},
		{"AuthenticationFailureError", "redis-rb", "Redis::CannotConnectError", `err.message.start_with?('WRONGPASS')`},
		// HasErrorPrefix takes ERR off before it looks.
		{"NoSuchKeyError", "go-redis", "redis.Error", `redis.HasErrorPrefix(err, "no such key")`},
		{"CommandTimeoutError", "coredis", "TimeoutError", `"timed out after" in str(err) or str(err).startswith("Failed to receive acknowledgement of subscription within ")`},
		{"ClientClosedError", "node-redis", "redis.ClientClosedError", ""},
	} {
		typ, _ := rediserr.Lookup(c.typ)
		uses := InClient(typ)
		at := slices.Index(clientOrder, c.client)
		u, or := uses[at], " "+Clients()[at].facts["or"]+" "
		if u.Class != c.class || u.Test != c.test && (c.test == "" || !strings.HasPrefix(u.Test, c.test+or)) {
			t.Errorf("%s in %s: got %s | %s, want %s | %s", c.typ, c.client, u.Class, u.Test, c.class, c.test)
		}
	}
}

func TestParseClientRefuses(t *testing.T) {
	good, err := os.ReadFile("clients/jedis.md")
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct{ old, new, want string }{
		{"8.0, Java", "8.0", "version"},
		{"## Printed", "## Says", "unknown section"},
		{"    starts ", "    begins ", "no fact starts"},
		{"## With a test", "## Own class", "missing"},
	} {
		if _, err := parseClient(strings.Replace(string(good), c.old, c.new, 1)); err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%q: got %v, want an error with %q", c.new, err, c.want)
		}
	}
}

// snippets returns all different snippets of some clients, each with the type that it
// is of.
func snippets(clients ...string) map[string]string {
	found := map[string]string{}
	for _, typ := range rediserr.Types() {
		for _, u := range InClient(&typ) {
			if slices.Contains(clients, u.Client) && u.Snippet != "" {
				found[u.Snippet] = typ.Name + " in " + u.Client
			}
		}
	}
	return found
}

func TestGoSnippetsParse(t *testing.T) {
	for snippet, of := range snippets("go-redis", "rueidis") {
		source := "package p\nfunc _() {\n" + snippet + "\n}\n"
		if _, err := parser.ParseFile(token.NewFileSet(), "", source, 0); err != nil {
			t.Errorf("%s: %v\n%s", of, err, snippet)
		}
	}
}

// TestSnippetsParse has the snippets read by the interpreters of their languages, as
// far as this machine has them.
func TestSnippetsParse(t *testing.T) {
	for _, c := range []struct {
		clients []string
		file    string // of one snippet, with its hole
		command []string
	}{
		{[]string{"redis-py", "coredis"}, "list.json", []string{"python3", "-c", pythonReads}},
		{[]string{"ioredis", "node-redis"}, "list.json", []string{"node", "--input-type=module", "-e", nodeReads}},
		{[]string{"redis-rb"}, "all.rb", []string{"ruby", "-c"}},
		{[]string{"phpredis"}, "all.php", []string{"php", "-l"}},
	} {
		t.Run(c.command[0], func(t *testing.T) {
			if _, err := exec.LookPath(c.command[0]); err != nil {
				if os.Getenv("CI") != "" {
					t.Fatal(err)
				}
				t.Skipf("the snippets of %s are not read: no %s here", strings.Join(c.clients, " and "), c.command[0])
			}
			var list []string
			for snippet := range snippets(c.clients...) {
				list = append(list, snippet)
			}
			slices.Sort(list)
			var text []byte
			switch filepath.Ext(c.file) {
			case ".json":
				text, _ = json.Marshal(list) // strings can always be written
			case ".php":
				text = []byte("<?php\n" + strings.Join(list, "\n"))
			default:
				text = []byte(strings.Join(list, "\n"))
			}
			file := filepath.Join(t.TempDir(), c.file)
			if err := os.WriteFile(file, text, 0o644); err != nil {
				t.Fatal(err)
			}
			command := exec.Command(c.command[0], append(c.command[1:], file)...)
			if out, err := command.CombinedOutput(); err != nil {
				t.Errorf("%v\n%s", err, out)
			}
			t.Logf("%d snippets", len(list))
		})
	}
}

const pythonReads = `import ast, json, sys
for s in json.load(open(sys.argv[1])):
    try: ast.parse(s)
    except SyntaxError as err: sys.exit(f"{err}\n{s}")
`

// As nothing runs them, the snippets are read as the bodies of asynchronous functions,
// which may have no import.
const nodeReads = `import { readFileSync } from "node:fs";
const Read = (async () => {}).constructor;
for (const s of JSON.parse(readFileSync(process.argv[1]))) {
  try { new Read(s.replace(/^import .*$/m, "")); } catch (err) { console.error(err, s); process.exit(1); }
}
`
