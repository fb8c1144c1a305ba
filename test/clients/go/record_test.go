package main

import (
	"bytes"
	"encoding/json"
	"flag"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	rediserr "rediserr/errors"
	"rediserr/internal/redistest"
)

var record = flag.Bool("record", false, "record anew what the clients print, into errors/testdata/recorded")

// A recorder is a program that provokes an error through a client and shows it.
type recorder struct {
	name    string
	version []string // a command that prints the client's version
	forms   []string // how the program shows an error; all know message too, its text alone
	run     func(c Call, form string) string
}

// clientSide has errors that no server replied. The type is what they are at least.
var clientSide = []sample{
	{"refused", "refused", "", "GET user:7", "ConnectionError"},
	{"timeout", "single", "", "BLPOP nosuch 2", "ConnectionError"},
	{"dropped", "dropped", "", "GET user:7", "ConnectionError"},
	{"not redis", "http", "", "GET user:7", "RedisError"},
}

// showcase has the samples that are recorded in all forms. The others take turns.
var showcase = []string{"wrong type", "moved", "refused"}

// nobodys are messages that say nothing of Redis.
var nobodys = []string{"EOF", "context deadline exceeded", ""}

func TestRecord(t *testing.T) {
	if !*record {
		t.Skip("records only under -record: run make record")
	}
	redistest.Need(t)
	server, err := redistest.Version()
	if err != nil {
		t.Fatal(err)
	}
	w := newWorld(t)
	list := recorders(t)
	files := map[string]*bytes.Buffer{}
	for _, r := range list {
		out, err := exec.Command(r.version[0], r.version[1:]...).Output()
		if err != nil {
			t.Fatalf("%s: %v: test/clients/README.md says what to install", r.name, err)
		}
		files[r.name] = &bytes.Buffer{}
		version := regexp.MustCompile(`\d[\d.]*\d`).FindString(string(out))
		fmt.Fprintf(files[r.name], "What programs with %s %s print of errors of Redis %s.\nmake record writes this file.\n", r.name, version, server)
	}
	for i, s := range slices.Concat(clientSide, samples) {
		reply := ""
		if i >= len(clientSide) {
			reply = w.reply(s)
		}
		for _, r := range list {
			w.record(files[r.name], r, s, reply, i)
		}
	}
	for name, b := range files {
		if err := os.WriteFile("../../../errors/testdata/recorded/"+name+".txtar", b.Bytes(), 0o644); err != nil {
			t.Error(err)
		}
	}
}

// record writes what a client shows of a sample, and what is to be found in it.
func (w *world) record(b *bytes.Buffer, r recorder, s sample, reply string, turn int) {
	call := func() Call {
		c := w.call(s)
		if s.name == "timeout" {
			c.Timeout = 100
		}
		return c
	}
	clean := cleaner(w, s, reply)
	want := s.want
	message := clean(r.run(call(), "message"))
	text := clean(reply)
	switch {
	case slices.Contains(nobodys, message):
		w.t.Logf("%s: %s: left out: %q", r.name, s.name, message)
		return
	case reply == "":
		text = message
	case r.name == "bullmq" && s.setting != "single": // its own scripts fail, with the server's words
		text = message
		e := rediserr.Decode(text)
		if want = e.Type().Name; e.Wording() == nil {
			w.t.Logf("%s: %s: left out: %q", r.name, s.name, message)
			return
		}
	case !says(message, text): // it met another error as it connected
		e := rediserr.Decode(message)
		if text = message; e.Wording() == nil || e.Type().Name != want {
			w.t.Logf("%s: %s: left out: it says %q", r.name, s.name, message)
			return
		}
	}
	if r.name == "redis-cli" && s.name == "exec abort" { // it shows the root cause as well
		want, text = "UnknownCommandError", "ERR unknown command 'NOSUCH.QUEUED', with args beginning with:"
	}
	for i, form := range r.forms {
		inAll := slices.Contains(showcase, s.name)
		if i != turn%len(r.forms) && !inAll {
			continue
		}
		paste, text := clean(r.run(call(), form)), text
		if paste == "" && !inAll { // a form that shows nothing of this
			form = r.forms[0]
			paste = clean(r.run(call(), form))
		}
		if len(paste) > 8000 && s.name != "moved" { // bullmq shows its Lua sources: once is enough
			form = "string"
			paste = clean(r.run(call(), form))
		}
		if form == "events" { // what a client says of itself, beside the error of a command
			text = refused.FindString(paste)
		}
		if text == "" || !says(paste, text) {
			w.t.Logf("%s: %s, %s: left out: not %q in %q", r.name, s.name, form, text, paste)
			continue
		}
		fmt.Fprintf(b, "-- %s, %s.paste --\n%s\n-- %s, %s.reply --\n%s\n%s\n", s.name, form, paste, s.name, form, want, text)
	}
}

var refused = regexp.MustCompile(`connect ECONNREFUSED [0-9.:]+`)

// says reports whether a paste holds a text, with or without its code, escaped or not.
func says(paste, text string) bool {
	plain := strings.NewReplacer(`\`, "").Replace
	if code, behind, ok := strings.Cut(text, " "); ok && code == strings.ToUpper(code) {
		text = behind
	}
	return strings.Contains(plain(paste), plain(strings.TrimRight(text, " ")))
}

// recorders returns the programs, ready to run.
func recorders(t *testing.T) []recorder {
	dir := t.TempDir()
	build := func(name string, args ...string) string {
		bin := filepath.Join(dir, name)
		if out, err := exec.Command(args[0], append(args[1:], "-o", bin)...).CombinedOutput(); err != nil {
			t.Fatalf("%s: %v\n%s", name, err, out)
		}
		return bin
	}
	goApp := build("app", "go", "build")
	cApp := build("capp", "gcc", "../hiredis/app.c", "-lhiredis")
	withJSON := func(command ...string) func(Call, string) string {
		return func(c Call, form string) string {
			in, err := json.Marshal(c)
			if err != nil {
				t.Fatal(err)
			}
			return shown(bytes.NewReader(in), append(command, form)...)
		}
	}
	module := func(path string) []string { return []string{"go", "list", "-m", path} }
	node := func(name string) []string {
		return []string{"node", "-p", "JSON.parse(require('fs').readFileSync('../node/node_modules/" + name + "/package.json')).version"}
	}
	goForms := []string{"log", "panic", "plus", "slog text", "slog json", "wrapped"}
	nodeForms := []string{"uncaught", "console", "string", "stack", "pino", "cause", "json", "rejection", "events"}
	debian := func(name string) []string { return []string{"dpkg-query", "-W", "-f", "${Version}", name} }
	return []recorder{
		{"go-redis", module("github.com/redis/go-redis/v9"), goForms, withJSON(goApp, "-client", "go-redis", "-form")},
		{"rueidis", module("github.com/redis/rueidis"), goForms, withJSON(goApp, "-client", "rueidis", "-form")},
		{"redigo", module("github.com/gomodule/redigo"), goForms, withJSON(goApp, "-client", "redigo", "-form")},
		{"ioredis", node("ioredis"), nodeForms, withJSON("node", "../node/app.mjs", "ioredis")},
		{"ioredis5", node("ioredis5"), nodeForms, withJSON("node", "../node/app.mjs", "ioredis5")},
		{"node-redis", node("redis"), nodeForms, withJSON("node", "../node/app.mjs", "node-redis")},
		{"bullmq", node("bullmq"), []string{"console", "pino", "uncaught", "string", "events"}, withJSON("node", "../node/app.mjs", "bullmq")},
		{"redis-py", debian("python3-redis"), []string{"uncaught", "print", "repr", "logging", "chained", "json"}, withJSON("/usr/bin/python3", "../python/app.py")},
		{"redis-rb", debian("ruby-redis"), []string{"uncaught", "puts", "inspect", "class", "logger", "full", "chained", "json"}, withJSON("ruby", "../ruby/app.rb")},
		{"phpredis", debian("php-redis"), []string{"uncaught", "logged", "echo", "string", "error_log", "chained", "json"}, withJSON("php", "../php/app.php")},
		{"hiredis", debian("libhiredis-dev"), []string{"stderr", "perror", "log"}, func(c Call, form string) string {
			args := []string{cApp, form, c.Host, strconv.Itoa(c.Port), strconv.Itoa(c.Timeout)}
			if c.Password != "" {
				args = append(args, c.User, c.Password)
			}
			var in strings.Builder
			for _, command := range c.Commands {
				in.WriteString(strings.Join(command, "\n") + "\n\n")
			}
			return shown(strings.NewReader(in.String()), args...)
		}},
		{"redis-cli", []string{"redis-cli", "--version"}, []string{"interactive", "arguments", "pipe"}, redisCLI},
	}
}

// redisCLI runs redis-cli in a terminal, with the command as arguments in a terminal,
// or with commands from a pipe. Its own errors go with the text.
func redisCLI(c Call, form string) string {
	args := []string{"redis-cli", "-h", c.Host, "-p", strconv.Itoa(c.Port)}
	if c.Password != "" {
		args = append(args, "--no-auth-warning", "--user", c.User, "--pass", c.Password)
	}
	if c.Timeout > 0 {
		return "" // it waits for ever
	}
	var lines []string
	for _, command := range c.Commands {
		var words []string
		for _, a := range command {
			if a == "" || strings.ContainsAny(a, " '\"") {
				a = strconv.Quote(a)
			}
			words = append(words, a)
		}
		lines = append(lines, strings.Join(words, " "))
	}
	shell := strings.Join(args, " ")
	switch form {
	case "message":
		out := shown(strings.NewReader(strings.Join(lines, "\n")+"\n"), args...)
		kept := strings.Split(strings.TrimSpace(out), "\n")
		return kept[len(kept)-1]
	case "pipe":
		return shown(strings.NewReader(strings.Join(lines, "\n")+"\n"), args...)
	case "arguments":
		if len(lines) > 1 {
			return ""
		}
		return "$ " + shell + " " + lines[0] + "\n" +
			shown(strings.NewReader(""), "script", "-qec", shell+" "+strings.ReplaceAll(lines[0], "$", `\$`), "/dev/null")
	}
	in, out, err := os.Pipe()
	if err != nil {
		return ""
	}
	go func() {
		for _, line := range lines {
			time.Sleep(250 * time.Millisecond)
			fmt.Fprintln(out, line)
		}
		time.Sleep(250 * time.Millisecond)
		fmt.Fprintln(out, "exit")
		out.Close()
	}()
	return shown(in, "env", "TERM=dumb", "script", "-qec", shell, "/dev/null")
}

// shown runs a program, which fails mostly, and returns all that it prints.
func shown(in io.Reader, args ...string) string {
	cmd := exec.Command("timeout", append([]string{"6"}, args...)...)
	cmd.Stdin = in
	cmd.Env = append(os.Environ(), "TZ=UTC", "NO_COLOR=1")
	out, _ := cmd.CombinedOutput() // its status says only that the program failed
	if cmd.ProcessState.ExitCode() == 124 {
		return ""
	}
	return strings.ReplaceAll(string(out), "\r", "")
}

// cleaner returns what makes a paste the same in each run: ports, folders, times.
func cleaner(w *world, s sample, reply string) func(string) string {
	here, err := filepath.Abs("..")
	if err != nil {
		w.t.Fatal(err)
	}
	port := "6379"
	var pairs []string
	if s.setting == "cluster" {
		port = "7000"
		if _, moved, ok := strings.Cut(reply, "MOVED 12182 127.0.0.1:"); ok {
			pairs = append(pairs, "127.0.0.1:"+moved, "127.0.0.1:7002")
		}
	}
	modules, err := exec.Command("go", "env", "GOMODCACHE", "GOROOT").Output()
	if err != nil {
		w.t.Fatal(err)
	}
	env := strings.Fields(string(modules))
	real := strconv.Itoa(w.port(s.setting))
	for _, p := range [][2]string{{env[0], "/go/pkg/mod"}, {env[1], "/usr/local/go"}, {here, "/app"}} {
		pairs = append(pairs, p[0], p[1], strings.ReplaceAll(p[0], "/", `\/`), strings.ReplaceAll(p[1], "/", `\/`))
	}
	for _, before := range []string{":", "port: ", `"port":`, "-p "} {
		pairs = append(pairs, before+real, before+port)
	}
	pairs = append(pairs, "../node/", "/app/node/", "../python/", "/app/python/", "../ruby/", "/app/ruby/", "../php/", "/app/php/", "../hiredis/", "/app/hiredis/")
	replace := strings.NewReplacer(pairs...)
	return func(text string) string {
		text = replace.Replace(text)
		for _, c := range changing {
			text = c.found.ReplaceAllString(text, c.put)
		}
		lines := strings.Split(strings.Trim(text, "\n"), "\n")
		for i := range lines {
			lines[i] = strings.TrimRight(lines[i], " \t")
		}
		return strings.Join(lines, "\n")
	}
}

// changing is what two runs print differently, and what is put in its place.
var changing = []struct {
	found *regexp.Regexp
	put   string
}{
	{regexp.MustCompile(`20\d\d/\d\d/\d\d \d\d:\d\d:\d\d`), "2026/11/22 12:00:00"},
	{regexp.MustCompile(`20\d\d-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6} #\d+`), "2026-11-22T12:00:00.000000 #7"},
	{regexp.MustCompile(`20\d\d-\d\d-\d\dT\d\d:\d\d:\d\d\.\d+(Z|\+00:00)`), "2026-11-22T12:00:00.000Z"},
	{regexp.MustCompile(`20\d\d-\d\d-\d\d \d\d:\d\d:\d\d,\d+`), "2026-11-22 12:00:00,000"},
	{regexp.MustCompile(`\d\d-[A-Z][a-z]+-20\d\d \d\d:\d\d:\d\d`), "22-Nov-2026 12:00:00"},
	{regexp.MustCompile(`"time":\d{13}`), `"time":1795348800000`},
	{regexp.MustCompile(`127\.0\.0\.1:\d+->`), "127.0.0.1:52000->"},
	{regexp.MustCompile(`0x[0-9a-f]{6,}`), "0xc000012120"},
	{regexp.MustCompile(`\(node:\d+\)`), "(node:7)"},
}
