package rediserr_test

import (
	"fmt"
	"net"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	rediserr "rediserr/errors"
	"rediserr/internal/redistest"
)

// TestRedisProvoked provokes errors in real servers and compares what they decode to
// with what was sent: code, type, fields, and that the provenance holds this version.
// What the verdict says of the command's effect is compared with the keys.
func TestRedisProvoked(t *testing.T) {
	redistest.Need(t)
	version, err := redistest.Version()
	if err != nil {
		t.Fatal(err)
	}
	if !strings.HasPrefix(version, "7.0.") {
		t.Logf("the files say what Redis 7.0 answers; this is %s, which may say it otherwise", version)
	}
	world := redistest.NewWorld(t)
	files, err := os.ReadDir("testdata/redis")
	if err != nil {
		t.Fatal(err)
	}
	texts := map[string]bool{}
	types := map[string]bool{}
	compared := 0
	for _, f := range files {
		b, err := os.ReadFile("testdata/redis/" + f.Name())
		if err != nil {
			t.Fatal(err)
		}
		setting := strings.TrimSuffix(f.Name(), ".txt")
		if setting == "single" {
			setting = ""
		}
		lines := strings.Split(string(b), "\n")
		for n := 0; n < len(lines); n++ {
			first := n
			for n < len(lines) && lines[n] != "" {
				n++
			}
			if !slices.ContainsFunc(lines[first:n], func(line string) bool { return !strings.HasPrefix(line, "#") }) {
				continue
			}
			at := func(n int) string { return fmt.Sprintf("testdata/redis/%s:%d", f.Name(), n+1) }
			t.Run(fmt.Sprintf("%s:%d", f.Name(), first+1), func(t *testing.T) {
				p := provoker{t: t, world: world, setting: setting, version: version, texts: texts, types: types, compared: &compared}
				for n, line := range lines[first:n] {
					p.line(at(first+n), line)
				}
				p.end()
			})
		}
	}
	t.Logf("%d different error texts of %d types; keys compared around %d errors", len(texts), len(types), compared)
	if compared < 800 {
		t.Errorf("the keys were compared around %d errors only", compared)
	}
	if len(texts) < 500 {
		t.Errorf("only %d different errors were provoked", len(texts))
	}
}

// A provoker runs one block of a file. The form is explained in single.txt.
type provoker struct {
	t            *testing.T
	world        *redistest.World
	setting      string
	version      string
	texts, types map[string]bool
	compared     *int // errors around which the keys were compared
	watched      bool

	options []string
	site    redistest.Site // nil until the first command
	conns   map[string]*redistest.Conn
	conn    string
	values  []string // what $name stands for, in pairs

	did     string // the last command and its place
	didAt   string
	reply   redistest.Reply
	pending []string // errors that nothing was said about yet
}

func (p *provoker) line(at, line string) {
	p.t.Helper()
	if strings.HasPrefix(line, "#") {
		return
	}
	word, rest, _ := strings.Cut(line, " ")
	switch word {
	case ">", "async", "await", "raw", "until", "closes", "let", "conn", "with", "server", "file":
		p.end()
		p.did, p.didAt = line, at
	default:
		p.expect(at, line)
		return
	}
	if word == "with" {
		words := strings.Split(rest, " ")
		for i, w := range words {
			words[i] = repeated(w)
		}
		p.options = append(p.options, strings.Join(words, " "))
		return
	}
	if p.site == nil {
		p.site = p.world.Open(p.t, p.setting, p.options...)
		p.conns = map[string]*redistest.Conn{}
		for name, s := range p.site {
			if name != "" {
				name += "."
			}
			p.values = append(p.values, "$"+name+"port", strconv.Itoa(s.Port))
		}
	}
	switch word {
	case "conn":
		p.conn = rest
		p.current()
		return
	case "file":
		name, text, write := strings.Cut(rest, " ")
		name = filepath.Join(p.site[""].Dir, name)
		err := os.Remove(name)
		if write {
			err = os.WriteFile(name, []byte(text+"\n"), 0o600)
		}
		if err != nil {
			p.t.Fatalf("%s: %v", at, err)
		}
		return
	case "server":
		name, options, _ := strings.Cut(rest, " ")
		s := redistest.Start(p.t, strings.Split(options, ";")...)
		p.site[name] = s
		p.values = append(p.values, "$"+name+".port", strconv.Itoa(s.Port))
		return
	}
	args := p.args(at, rest)
	conn := p.current()
	switch word {
	case ">":
		p.watched = p.watched || args[0] == "MONITOR"
		before := p.digest()
		conn.Send(args...)
		if r := p.read(conn); r.Kind == '-' {
			p.applied(at, r.Text, before, p.digest())
		}
	case "async":
		conn.Send(args...)
	case "await":
		p.read(conn)
	case "raw":
		conn.Raw(strings.Join(args, ""))
		p.read(conn)
	case "until":
		deadline := time.Now().Add(20 * time.Second)
		for {
			conn.Send(args[1:]...)
			r := p.read(conn)
			if strings.Contains(r.String(), args[0]) {
				return
			}
			if time.Now().After(deadline) {
				p.t.Fatalf("%s: %s: still\n%s", at, line, r)
			}
			time.Sleep(5 * time.Millisecond)
		}
	case "let":
		conn.Send(args[1:]...)
		r := p.read(conn)
		p.values = append(p.values, "$"+args[0], r.Text)
	case "closes":
		for {
			if _, err := conn.Read(); err != nil {
				if ne, ok := err.(net.Error); ok && ne.Timeout() {
					p.t.Fatalf("%s: the connection stays open", at)
				}
				delete(p.conns, p.conn)
				return
			}
		}
	}
}

// digest returns the checksum of the keys, where the server can tell. A client in MONITOR
// would see the question.
func (p *provoker) digest() string {
	if p.watched {
		return ""
	}
	return p.site.Digest(p.conn)
}

// applied compares what an error says of the keys with what became of them.
func (p *provoker) applied(at, text, before, after string) {
	p.t.Helper()
	if before == "" || after == "" {
		return
	}
	*p.compared++
	applied := rediserr.Decode(text).Verdict().Applied
	if changed := before != after; changed && applied == rediserr.AppliedNo || !changed && applied == rediserr.AppliedYes {
		p.t.Errorf("%s: %s answers %q\n\tapplied: %v, but keys changed: %v", at, p.did, text, applied, changed)
	}
}

// current returns the connection that commands go to.
func (p *provoker) current() *redistest.Conn {
	c := p.conns[p.conn]
	if c == nil {
		c = p.site.Dial(p.t, p.conn)
		p.conns[p.conn] = c
	}
	return c
}

// read reads a reply. A connection that ends where one should be fails the test.
func (p *provoker) read(conn *redistest.Conn) redistest.Reply {
	p.t.Helper()
	r, err := conn.Read()
	if err != nil {
		p.t.Fatalf("%s: %s: no reply: %v\n%s", p.didAt, p.did, err, p.site[""].Log())
	}
	p.pending = r.Errors()
	p.reply = r
	return r
}

// args splits a line into words and puts values in the place of names.
func (p *provoker) args(at, line string) []string {
	p.t.Helper()
	args, err := p.world.Args(line)
	if err != nil {
		p.t.Fatalf("%s: %v", at, err)
	}
	r := strings.NewReplacer(p.values...)
	for i, a := range args {
		args[i] = r.Replace(repeated(a))
	}
	return args
}

// repeated writes out 9*x.
func repeated(word string) string {
	count, text, ok := strings.Cut(word, "*")
	n, err := strconv.Atoi(count)
	if !ok || err != nil {
		return word
	}
	return strings.Repeat(text, n)
}

// expect compares the next error of the last reply with what the file says.
func (p *provoker) expect(at, want string) {
	p.t.Helper()
	if len(p.pending) == 0 && p.reply.Kind == '$' && !p.reply.Nil {
		p.pending = []string{p.reply.Text} // an error as text, such as ACL DRYRUN gives
		p.reply = redistest.Reply{}
	}
	if len(p.pending) == 0 {
		p.t.Errorf("%s: %s did not fail", at, p.did)
		return
	}
	p.check(at, p.pending[0], want)
	p.pending = p.pending[1:]
}

// end complains of an error that the file does not expect.
func (p *provoker) end() {
	p.t.Helper()
	for _, text := range p.pending {
		p.t.Errorf("%s: %s\n\tanswers %q\n\twhich is not expected, and decodes to\n\t%s", p.didAt, p.did, text, redistest.Expectation(rediserr.Decode(text)))
	}
	p.pending, p.reply = nil, redistest.Reply{}
}

// check compares an error with its expectation, and its provenance with this version.
func (p *provoker) check(at, text, want string) {
	p.t.Helper()
	e, err := redistest.Compare(text, p.args(at, want))
	if err != nil {
		p.t.Errorf("%s: %s: %v", at, p.did, err)
		return
	}
	w := e.Wording()
	if !slices.ContainsFunc(w.Sent(), func(s rediserr.Sent) bool { return s.Product == "redis" && includes(s, p.version) }) {
		p.t.Errorf("%s: redis %s sends %q, but the provenance of %q is %v", at, p.version, text, w.Template, w.Sent())
	}
	p.texts[w.Template] = true
	p.types[e.Type().Name] = true
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
