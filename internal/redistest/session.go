package redistest

import (
	"bufio"
	"net"
	"regexp"
	"strconv"
	"strings"
	"testing"
	"time"
)

// A Session is a redis-cli session: commands behind a prompt, and what they answer.
type Session struct {
	// Setting is what it runs against: "" for a fresh single server, or one of the
	// names that Open knows.
	Setting string
	// Options are lines of the server's configuration file.
	Options []string
	// Telnet says that lines are sent as they are typed, and replies shown as they come.
	Telnet bool
	Turns  []Turn
}

// A Turn is one command and its reply.
type Turn struct {
	// Terminal is the name before the prompt: "" for the first, "2" for one more to
	// the same server, "far" for one from another address, "node2" and its like for
	// one to the server of that name.
	Terminal string
	// Command is empty where the terminal only shows what it waited for.
	Command string
	// Reply is empty if the command waits while something happens in another terminal.
	Reply string
}

// prompt stands before a command.
var prompt = regexp.MustCompile(`^([a-z0-9]*)>(?: (.*))?$`)

// Sessions finds the sessions in a Markdown text: fences marked telnet, or redis-cli,
// where the setting may follow, and "with" and a line of the configuration file.
func Sessions(markdown string) []Session {
	var list []Session
	open := false
	for line := range strings.Lines(markdown) {
		line = strings.TrimRight(line, " \n")
		if setting, ok := strings.CutPrefix(line, "```redis-cli"); ok {
			setting, option, with := strings.Cut(" "+strings.TrimSpace(setting), " with ")
			s := Session{Setting: strings.TrimSpace(setting)}
			if with {
				s.Options = []string{option}
			}
			list, open = append(list, s), true
			continue
		}
		if line == "```telnet" {
			list, open = append(list, Session{Telnet: true}), true
			continue
		}
		if strings.HasPrefix(line, "```") {
			open = false
		}
		if !open {
			continue
		}
		s := &list[len(list)-1]
		if m := prompt.FindStringSubmatch(line); m != nil {
			s.Turns = append(s.Turns, Turn{Terminal: m[1], Command: m[2]})
		} else if n := len(s.Turns); n > 0 {
			if s.Turns[n-1].Reply != "" {
				s.Turns[n-1].Reply += "\n"
			}
			s.Turns[n-1].Reply += line
		}
	}
	return list
}

// A World holds the servers that sessions run against; those that take long to start
// are shared by all sessions of a test.
type World struct {
	t       testing.TB
	cluster []*Server
}

// NewWorld returns a world without servers yet.
func NewWorld(t testing.TB) *World { return &World{t: t} }

// Args splits a command of a session into its arguments. In a cluster the ports
// 30001, 30002 and 30003 stand for those of the three nodes; sessions run on the first.
func (w *World) Args(command string) ([]string, error) {
	for i, n := range w.cluster {
		command = strings.ReplaceAll(command, strconv.Itoa(30001+i), strconv.Itoa(n.Port))
	}
	return SplitArgs(command)
}

// A Site is the servers of one setting by their names; that without a name is the one
// that a session runs on.
type Site map[string]*Server

// Open starts the servers of a setting. The options are lines of a configuration file,
// for the server that the session runs on.
func (w *World) Open(t testing.TB, setting string, options ...string) Site {
	t.Helper()
	switch setting {
	case "":
		return Site{"": Start(t, options...)}
	case "plain":
		return Site{"": StartPlain(t)}
	case "replica":
		primary := Start(t, "repl-diskless-sync-delay 0")
		options = append([]string{"replicaof 127.0.0.1 " + strconv.Itoa(primary.Port)}, options...)
		return Site{"": Start(t, options...), "primary": primary}
	case "cluster-empty":
		return Site{"": Start(t, append([]string{"cluster-enabled yes"}, options...)...)}
	case "cluster-replica":
		primary, replica := StartClusterPair(t, options...)
		return Site{"": replica, "primary": primary}
	case "cluster":
		if w.cluster == nil {
			w.cluster = StartCluster(w.t)
		}
		for _, n := range w.cluster {
			Dial(t, n).Must("FLUSHALL")
		}
		return Site{"": w.cluster[0], "node2": w.cluster[1], "node3": w.cluster[2]}
	case "limited":
		return Site{"": StartLimited(t, options...)}
	case "limited-sentinel":
		primary := Start(t)
		return Site{"": StartLimitedSentinel(t, primary.Port, options...), "primary": primary}
	case "sentinel":
		primary := Start(t)
		return Site{"": StartSentinel(t, primary.Port, options...), "primary": primary}
	case "sentinel-replica":
		primary := Start(t, "repl-diskless-sync-delay 0")
		replica := Start(t, "replicaof 127.0.0.1 "+strconv.Itoa(primary.Port))
		waitFor(t, primary, "", "state=online")
		s := StartSentinel(t, primary.Port, options...)
		waitUntil(t, s, []string{"SENTINEL", "REPLICAS", "mymaster"}, `"ok"`) // the replica's link, as Sentinel sees it
		return Site{"": s, "primary": primary, "replica": replica}
	}
	t.Fatalf("no such setting of a session: %q", setting)
	return nil
}

// Dial connects to the server with this name, or to the one without, if none has it:
// from another address than that of the machine, if the name is "far".
func (s Site) Dial(t testing.TB, name string) *Conn {
	t.Helper()
	if name == "far" {
		return dial(t, s[""], &net.TCPAddr{IP: net.IPv4(127, 0, 0, 2)})
	}
	if server := s[name]; server != nil {
		return Dial(t, server)
	}
	return Dial(t, s[""])
}

// Digest returns the checksum of all keys of the server with this name, or nothing if
// it cannot tell: while it is busy or loading, or if it is a Sentinel.
func (s Site) Digest(name string) string {
	server := s[name]
	if server == nil {
		server = s[""]
	}
	conn, err := net.Dial("tcp", server.Addr())
	if err != nil {
		return ""
	}
	defer conn.Close()
	conn.SetDeadline(time.Now().Add(time.Second))
	if _, err := conn.Write([]byte("PING\r\nDEBUG DIGEST\r\n")); err != nil {
		return ""
	}
	r := bufio.NewReader(conn)
	if pong, err := r.ReadString('\n'); err != nil || !strings.HasPrefix(pong, "+") {
		return "" // DEBUG is answered while the server is loading, PING is not
	}
	answer, err := r.ReadString('\n')
	if err != nil || !strings.HasPrefix(answer, "+") {
		return ""
	}
	return answer
}
