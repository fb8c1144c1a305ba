package redistest

import (
	"bufio"
	"fmt"
	"io"
	"net"
	"strconv"
	"strings"
	"testing"
	"time"
)

// A Conn is a connection that speaks RESP2.
type Conn struct {
	t    testing.TB
	conn net.Conn
	r    *bufio.Reader
}

// A Reply is what a server answered.
type Reply struct {
	Kind byte // + - : $ *
	Text string
	List []Reply
	Nil  bool
}

// Dial connects to a server. The connection ends with the test.
func Dial(t testing.TB, s *Server) *Conn {
	t.Helper()
	return dial(t, s, nil)
}

func dial(t testing.TB, s *Server, from net.Addr) *Conn {
	t.Helper()
	d := net.Dialer{LocalAddr: from}
	conn, err := d.Dial("tcp", s.Addr())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { conn.Close() })
	return &Conn{t, conn, bufio.NewReader(conn)}
}

// Do sends a command and returns the reply. A connection that ends, or an answer that
// does not come, fails the test.
func (c *Conn) Do(args ...string) Reply {
	c.t.Helper()
	c.Send(args...)
	return c.Receive()
}

// Must is Do for commands that have to work.
func (c *Conn) Must(args ...string) Reply {
	c.t.Helper()
	r := c.Do(args...)
	if r.Kind == '-' {
		c.t.Fatalf("%s: %s", strings.Join(args, " "), r.Text)
	}
	return r
}

// Send sends a command and does not wait.
func (c *Conn) Send(args ...string) {
	c.t.Helper()
	var b strings.Builder
	fmt.Fprintf(&b, "*%d\r\n", len(args))
	for _, a := range args {
		fmt.Fprintf(&b, "$%d\r\n%s\r\n", len(a), a)
	}
	c.Raw(b.String())
}

// Raw sends bytes as they are.
func (c *Conn) Raw(s string) {
	c.t.Helper()
	if _, err := io.WriteString(c.conn, s); err != nil {
		c.t.Fatal(err)
	}
}

// Receive waits for a reply.
func (c *Conn) Receive() Reply {
	c.t.Helper()
	r, err := c.Read()
	if err != nil {
		c.t.Fatalf("no reply: %v", err)
	}
	return r
}

// Read waits for a reply. The error is io.EOF if the server has closed the connection.
func (c *Conn) Read() (Reply, error) {
	c.conn.SetReadDeadline(time.Now().Add(20 * time.Second))
	return c.read()
}

func (c *Conn) read() (Reply, error) {
	line, err := c.r.ReadString('\n')
	if err != nil {
		return Reply{}, err
	}
	line = strings.TrimRight(line, "\r\n")
	if line == "" {
		return Reply{}, fmt.Errorf("an empty line where a reply should be")
	}
	r := Reply{Kind: line[0], Text: line[1:]}
	switch r.Kind {
	case '$':
		n, err := strconv.Atoi(r.Text)
		if err != nil || n < 0 {
			return Reply{Kind: '$', Nil: true}, err
		}
		buf := make([]byte, n+2)
		_, err = io.ReadFull(c.r, buf)
		r.Text = string(buf[:n])
		return r, err
	case '*':
		n, err := strconv.Atoi(r.Text)
		if err != nil || n < 0 {
			return Reply{Kind: '*', Nil: true}, err
		}
		for range n {
			e, err := c.read()
			if err != nil {
				return r, err
			}
			r.List = append(r.List, e)
		}
	}
	return r, nil
}

// Errors returns the error replies in a reply, nested ones too.
func (r Reply) Errors() []string {
	if r.Kind == '-' {
		return []string{r.Text}
	}
	var list []string
	for _, e := range r.List {
		list = append(list, e.Errors()...)
	}
	return list
}

// String prints a reply as redis-cli does on a terminal.
func (r Reply) String() string { return r.print("") }

func (r Reply) print(indent string) string {
	switch r.Kind {
	case '-':
		return "(error) " + r.Text
	case ':':
		return "(integer) " + r.Text
	case '+':
		return r.Text
	case '$':
		if r.Nil {
			return "(nil)"
		}
		if strings.Contains(r.Text, "\r\n") { // INFO and its like
			return strings.TrimSuffix(strings.ReplaceAll(r.Text, "\r", ""), "\n")
		}
		return quote(r.Text)
	}
	switch {
	case r.Nil:
		return "(nil)"
	case len(r.List) == 0:
		return "(empty array)"
	}
	width := len(strconv.Itoa(len(r.List)))
	var lines []string
	for i, e := range r.List {
		prefix := fmt.Sprintf("%*d) ", width, i+1)
		lines = append(lines, prefix+e.print(indent+strings.Repeat(" ", len(prefix))))
	}
	return strings.Join(lines, "\n"+indent)
}

// quote quotes a string as redis-cli does.
func quote(s string) string {
	var b strings.Builder
	b.WriteByte('"')
	for _, c := range []byte(s) {
		switch {
		case c == '"' || c == '\\':
			b.WriteByte('\\')
			b.WriteByte(c)
		case c == '\n':
			b.WriteString(`\n`)
		case c == '\r':
			b.WriteString(`\r`)
		case c == '\t':
			b.WriteString(`\t`)
		case c == '\a':
			b.WriteString(`\a`)
		case c == '\b':
			b.WriteString(`\b`)
		case c < ' ' || c >= 0x7f:
			fmt.Fprintf(&b, `\x%02x`, c)
		default:
			b.WriteByte(c)
		}
	}
	b.WriteByte('"')
	return b.String()
}

// SplitArgs splits a line into arguments as redis-cli does: blanks part them, quotes
// hold them together, and in double quotes a backslash escapes.
func SplitArgs(line string) ([]string, error) {
	var args []string
	for i := 0; ; {
		for i < len(line) && (line[i] == ' ' || line[i] == '\t') {
			i++
		}
		if i == len(line) {
			return args, nil
		}
		var b strings.Builder
		for i < len(line) && line[i] != ' ' && line[i] != '\t' {
			q := line[i]
			if q != '"' && q != '\'' {
				b.WriteByte(q)
				i++
				continue
			}
			i++
			for i < len(line) && line[i] != q {
				if line[i] == '\\' && i+1 < len(line) && (q == '"' || line[i+1] == '\'') {
					i++
					switch c := line[i]; {
					case q == '"' && c == 'x' && i+2 < len(line):
						n, err := strconv.ParseUint(line[i+1:i+3], 16, 8)
						if err != nil {
							return nil, fmt.Errorf("bad escape in %q", line)
						}
						b.WriteByte(byte(n))
						i += 2
					case q == '"' && strings.IndexByte("nrtba", c) >= 0:
						b.WriteByte(map[byte]byte{'n': '\n', 'r': '\r', 't': '\t', 'b': '\b', 'a': '\a'}[c])
					default:
						b.WriteByte(c)
					}
					i++
					continue
				}
				b.WriteByte(line[i])
				i++
			}
			if i == len(line) {
				return nil, fmt.Errorf("quotes are not closed in %q", line)
			}
			i++
		}
		args = append(args, b.String())
	}
}
