package rediserr_test

import (
	"errors"
	"fmt"
	"os"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"testing"

	rediserr "rediserr/errors"
	"rediserr/internal/redistest"
)

// TestRedisProvoked provokes errors in real servers and compares what they decode to
// with what was sent: code, type, fields, and that the provenance holds this version.
func TestRedisProvoked(t *testing.T) {
	redistest.Need(t)
	version, err := redistest.Version()
	if err != nil {
		t.Fatal(err)
	}
	world := redistest.NewWorld(t)
	files, err := os.ReadDir("testdata/redis")
	if err != nil {
		t.Fatal(err)
	}
	texts := map[string]bool{}
	types := map[string]bool{}
	for _, f := range files {
		b, err := os.ReadFile("testdata/redis/" + f.Name())
		if err != nil {
			t.Fatal(err)
		}
		setting := strings.TrimSuffix(f.Name(), ".txt")
		if setting == "single" {
			setting = ""
		}
		p := provoker{t: t, world: world, setting: setting, version: version, texts: texts, types: types}
		for n, line := range strings.Split(string(b), "\n") {
			p.line(fmt.Sprintf("testdata/redis/%s:%d", f.Name(), n+1), line)
		}
		p.end()
	}
	t.Logf("%d different error texts of %d types", len(texts), len(types))
	if len(texts) < 30 {
		t.Errorf("only %d different errors were provoked", len(texts))
	}
}

type provoker struct {
	t              *testing.T
	world          *redistest.World
	setting        string
	version        string
	conn           *redistest.Conn
	command        string
	pending        []string // errors of the last command that nothing was said about yet
	texts, types   map[string]bool
	expectedAtLine string
}

func (p *provoker) line(at, line string) {
	p.t.Helper()
	switch {
	case strings.HasPrefix(line, "#"):
	case line == "":
		p.end()
		p.conn = nil
	case strings.HasPrefix(line, "> "):
		p.end()
		if p.conn == nil {
			p.conn = p.world.Connect(p.t, p.setting)
		}
		args, err := p.world.Args(line[2:])
		if err != nil {
			p.t.Fatalf("%s: %v", at, err)
		}
		p.command, p.expectedAtLine = line[2:], at
		p.pending = p.conn.Do(args...).Errors()
	default:
		if len(p.pending) == 0 {
			p.t.Errorf("%s: %s did not fail", at, p.command)
			return
		}
		p.check(at, p.pending[0], line)
		p.pending = p.pending[1:]
	}
}

// end complains of an error that the file does not expect.
func (p *provoker) end() {
	for _, text := range p.pending {
		p.t.Errorf("%s: %s failed: %s", p.expectedAtLine, p.command, text)
	}
	p.pending = nil
}

// check compares an error with its expectation: type, code, fields as name=value.
func (p *provoker) check(at, text, want string) {
	words, err := redistest.SplitArgs(want)
	if err != nil {
		p.t.Fatalf("%s: %v", at, err)
	}
	e := rediserr.Decode(text)
	root, _ := errors.AsType[*rediserr.RedisError](e)
	if e.Type().Name != words[0] || root.Code != words[1] {
		p.t.Errorf("%s: %s\n\tanswers %q\n\tgot %s %s, want %s", at, p.command, text, e.Type().Name, root.Code, want)
		return
	}
	w := e.Wording()
	if w == nil {
		p.t.Errorf("%s: %q is claimed by no wording", at, text)
		return
	}
	if !slices.ContainsFunc(w.Sent(), func(s rediserr.Sent) bool { return s.Product == "redis" && includes(s, p.version) }) {
		p.t.Errorf("%s: redis %s sends %q, but the provenance of %q is %v", at, p.version, text, w.Template, w.Sent())
	}
	if e.Error() != text {
		p.t.Errorf("%s: %q comes back as %q", at, text, e.Error())
	}
	lists := map[string]int{}
	for _, pair := range words[2:] {
		name, value, _ := strings.Cut(pair, "=")
		got := fieldOf(e, name, lists[name])
		lists[name]++
		if got != value {
			p.t.Errorf("%s: %q: %s is %q, but %q was sent", at, text, name, got, value)
		}
	}
	p.texts[w.Template] = true
	p.types[e.Type().Name] = true
}

// fieldOf returns a field of an exception as text; of a list, the n-th element.
func fieldOf(e rediserr.Error, name string, n int) string {
	f := reflect.ValueOf(e).Elem().FieldByName(name)
	switch {
	case !f.IsValid():
		return "(no such field)"
	case f.Kind() == reflect.Slice:
		if n >= f.Len() {
			return "(no such element)"
		}
		f = f.Index(n)
	}
	return fmt.Sprint(f.Interface())
}

// includes reports whether a range of versions holds one.
func includes(s rediserr.Sent, version string) bool {
	return !less(version, s.From) && (s.To == "" || !less(s.To, version) || strings.HasPrefix(version, s.To+"."))
}

func less(a, b string) bool {
	x, y := strings.Split(a, "."), strings.Split(b, ".")
	for i := range min(len(x), len(y)) {
		m, _ := strconv.Atoi(x[i])
		n, _ := strconv.Atoi(y[i])
		if m != n {
			return m < n
		}
	}
	return false
}
