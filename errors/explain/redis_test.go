package explain

import (
	"cmp"
	"regexp"
	"strings"
	"testing"
	"time"

	rediserr "rediserr/errors"
	"rediserr/internal/redistest"
)

// TestRedisSessions runs the sessions of all pages against real servers: what a page
// shows must be what happens, and its errors must decode to the page's type.
func TestRedisSessions(t *testing.T) {
	redistest.Need(t)
	world := redistest.NewWorld(t)
	ran := 0
	for _, typ := range rediserr.Types() {
		page, _ := Read(typ.Name)
		for _, s := range redistest.Sessions(page.Session) {
			ran++
			t.Run(typ.Name, func(t *testing.T) { runSession(t, world, &typ, s) })
		}
	}
	t.Logf("%d sessions", ran)
}

func runSession(t *testing.T, world *redistest.World, typ *rediserr.Type, s redistest.Session) {
	site := world.Open(t, s.Setting, s.Options...)
	conns := map[string]*redistest.Conn{"": site.Dial(t, "")}
	names := map[string]string{} // of nodes: those on the page, and those of this run
	shown := false
	for _, turn := range s.Turns {
		conn := conns[turn.Terminal]
		if conn == nil {
			conn = site.Dial(t, turn.Terminal)
			conns[turn.Terminal] = conn
		}
		if s.Telnet {
			conn.Raw(turn.Command + "\r\n")
		} else if turn.Command != "" {
			args, err := world.Args(nodeName.ReplaceAllStringFunc(turn.Command, func(name string) string {
				return cmp.Or(names[name], name)
			}))
			if err != nil {
				t.Fatal(err)
			}
			conn.Send(args...)
		}
		if turn.Reply == "" {
			time.Sleep(50 * time.Millisecond) // for the server to read it before what follows
			continue
		}
		reply := conn.Receive()
		got := trimLines(reply.String())
		if s.Telnet {
			got = string(reply.Kind) + reply.Text
		}
		if varying(got) != varying(turn.Reply) {
			t.Errorf("> %s\ngot  %s\npage %s", turn.Command, got, turn.Reply)
		}
		real := nodeName.FindAllString(got, -1)
		for i, name := range nodeName.FindAllString(turn.Reply, -1) {
			if i < len(real) {
				names[name] = real[i]
			}
		}
		for _, text := range reply.Errors() {
			e := rediserr.Decode(text)
			shown = shown || e.Type().Name == typ.Name
			if e.Type().Name == typ.Name && e.Wording() == nil && len(typ.Wordings()) > 0 {
				t.Errorf("%s is not known by a wording", text)
			}
		}
	}
	if !shown {
		t.Errorf("no reply of the session is a %s", typ.Name)
	}
}

func trimLines(s string) string {
	lines := strings.Split(s, "\n")
	for i := range lines {
		lines[i] = strings.TrimRight(lines[i], " ")
	}
	return strings.Join(lines, "\n")
}

// run is what differs from run to run: ports and node names.
var (
	run      = regexp.MustCompile(`127\.0\.0\.1:\d+|\b[0-9a-f]{40}\b`)
	nodeName = regexp.MustCompile(`\b[0-9a-f]{40}\b`)
)

func varying(s string) string { return run.ReplaceAllString(s, "*") }
