package main

import (
	"fmt"
	"net"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"rediserr/internal/redistest"
)

// A sample is an error to provoke. The last of its commands fails.
type sample struct {
	name     string
	setting  string // a key of settings
	login    string // user and password
	commands string // with "; " between
	want     string // the type
}

// samples are the errors that people meet most, and some with fields of each kind.
var samples = []sample{
	{"wrong type", "single", "", "SET user:7 x; LPUSH user:7 1", "WrongTypeError"},
	{"not an integer", "single", "", "SET user:7 x; INCR user:7", "NotAnIntegerError"},
	{"not a float", "single", "", "SET user:7 x; INCRBYFLOAT user:7 1", "NotAFloatError"},
	{"overflow", "single", "", "SET n 9223372036854775807; INCR n", "IncrementOverflowError"},
	{"unknown command", "single", "", "JSON.SET user:7 $ {}", "UnknownCommandError"},
	{"unknown subcommand", "single", "", "CONFIG NOSUCH", "UnknownSubcommandError"},
	{"wrong arity", "single", "", "GET", "WrongArityError"},
	{"syntax error", "single", "", "SET user:7 x NOPE", "SyntaxError"},
	{"invalid expire", "single", "", "SETEX user:7 0 x", "InvalidExpireError"},
	{"no such key", "single", "", "RENAME nosuch other", "NoSuchKeyError"},
	{"index out of range", "single", "", "RPUSH l a; LSET l 5 x", "IndexOutOfRangeError"},
	{"invalid database", "single", "", "SELECT 99", "InvalidDBIndexError"},
	{"busy group", "single", "", "XGROUP CREATE jobs workers $ MKSTREAM; XGROUP CREATE jobs workers $", "StreamDuplicateConsumerGroupError"},
	{"no group", "single", "", "XADD jobs 1-1 a 1; XREADGROUP GROUP workers w1 COUNT 1 STREAMS jobs >", "StreamConsumerGroupError"},
	{"exec abort", "single", "", "MULTI; NOSUCH.QUEUED; EXEC", "ExecAbortError"},
	{"exec without multi", "single", "", "EXEC", "WithoutMultiError"},
	{"no script", "single", "", "EVALSHA ffffffffffffffffffffffffffffffffffffffff 0", "NoScriptError"},
	{"script kill", "single", "", "SCRIPT KILL", "NotBusyError"},
	{"wrong type in a script", "single", "", `SET s x; EVAL "return redis.call('LPUSH', KEYS[1], 1)" 1 s`, "WrongTypeError"},
	{"script does not compile", "single", "", `EVAL "return (" 0`, "ScriptCompileError"},
	{"script global", "single", "", `EVAL "return nosuch" 0`, "LuaSandboxError"},
	{"script raises", "single", "", `EVAL "error('boom')" 0`, "ScriptRuntimeError"},
	{"config set", "single", "", "CONFIG SET maxmemory lots", "ConfigSetError"},
	{"protocol version", "single", "", "HELLO 9", "ProtocolError"},
	{"busy key", "single", "", "SET s x; RESTORE s 0 xx", "BusyKeyError"},
	{"bad payload", "single", "", "RESTORE s2 0 xx", "DumpPayloadError"},
	{"no cluster", "single", "", "CLUSTER INFO", "ClusterDisabledError"},
	{"auth without password", "single", "", "AUTH secret", "AuthNotConfiguredError"},
	{"no auth", "auth", "", "GET user:7", "AuthenticationRequiredError"},
	{"wrong password", "auth", "bob wrong", "GET user:7", "AuthenticationFailureError"},
	{"no permission for a command", "auth", "bob pw", "FLUSHDB", "AuthorizationError"},
	{"no permission for a key", "auth", "bob pw", "GET user:7", "AuthorizationError"},
	{"no permission for a channel", "auth", "bob pw", "PUBLISH news x", "AuthorizationError"},
	{"out of memory", "oom", "", "SET user:7 x", "OutOfMemoryError"},
	{"read only", "replica", "", "SET user:7 x", "ReadOnlyError"},
	{"misconf", "misconf", "", "SET user:7 x", "MisconfError"},
	{"no replicas", "noreplicas", "", "SET user:7 x", "NoReplicasError"},
	{"master down", "masterdown", "", "GET user:7", "MasterDownError"},
	{"moved", "cluster", "", "GET foo", "MovedError"},
	{"cross slot", "cluster", "", "MGET foo bar", "ClusterCrossSlotError"},
	{"cluster down", "cluster-empty", "", "GET foo", "ClusterDownError"},
	{"busy", "busy", "", "GET user:7", "BusyError"},
}

// settings are the servers that samples need.
var settings = map[string]func(*testing.T) int{
	"single": func(t *testing.T) int { return redistest.Start(t).Port },
	"auth": func(t *testing.T) int {
		return redistest.Start(t, "user default on >secret ~* &* +@all", "user bob on >pw ~b:* &b:* +@all -@dangerous").Port
	},
	"oom":     func(t *testing.T) int { return redistest.Start(t, "maxmemory 1").Port },
	"replica": func(t *testing.T) int { return replicaOf(t, redistest.Start(t).Port) },
	"misconf": func(t *testing.T) int {
		s := redistest.Start(t, "save 3600 1", "enable-protected-configs yes")
		c := redistest.Dial(t, s)
		dir := filepath.Join(t.TempDir(), "gone")
		if err := os.Mkdir(dir, 0o700); err != nil {
			t.Fatal(err)
		}
		c.Must("CONFIG", "SET", "dir", dir)
		if err := os.Remove(dir); err != nil {
			t.Fatal(err)
		}
		c.Must("BGSAVE")
		for deadline := time.Now().Add(10 * time.Second); !strings.Contains(c.Must("INFO", "persistence").Text, "rdb_last_bgsave_status:err"); time.Sleep(20 * time.Millisecond) {
			if time.Now().After(deadline) {
				t.Fatal("the snapshot did not fail")
			}
		}
		return s.Port
	},
	"noreplicas": func(t *testing.T) int { return redistest.Start(t, "min-replicas-to-write 1").Port },
	"masterdown": func(t *testing.T) int {
		return replicaOf(t, closedPort(t), "replica-serve-stale-data no")
	},
	"cluster":       func(t *testing.T) int { return redistest.StartCluster(t)[0].Port },
	"cluster-empty": func(t *testing.T) int { return redistest.Start(t, "cluster-enabled yes").Port },
	"busy": func(t *testing.T) int {
		s := redistest.Start(t, "busy-reply-threshold 1")
		redistest.Dial(t, s).Send("EVAL", "while true do end", "0")
		time.Sleep(50 * time.Millisecond)
		return s.Port
	},
	"refused": closedPort,
	"dropped": func(t *testing.T) int { return answer(t, "") },
	"http":    func(t *testing.T) int { return answer(t, "HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n") },
}

func replicaOf(t *testing.T, primary int, options ...string) int {
	return redistest.Start(t, append([]string{fmt.Sprintf("replicaof 127.0.0.1 %d", primary)}, options...)...).Port
}

// closedPort returns a port where nothing listens.
func closedPort(t *testing.T) int {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	return l.Addr().(*net.TCPAddr).Port
}

// answer starts a server that is none: it says one thing to the first bytes that come,
// and closes the connection.
func answer(t *testing.T, text string) int {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { l.Close() })
	go func() {
		for {
			conn, err := l.Accept()
			if err != nil {
				return
			}
			go func() {
				conn.Read(make([]byte, 4096)) // whatever it is
				conn.Write([]byte(text))      // may be gone already
				conn.Close()
			}()
		}
	}()
	return l.Addr().(*net.TCPAddr).Port
}

// A world holds the servers that were started.
type world struct {
	t     *testing.T
	ports map[string]int
}

func newWorld(t *testing.T) *world { return &world{t, map[string]int{}} }

// port returns the port of a setting's server.
func (w *world) port(setting string) int {
	port, ok := w.ports[setting]
	if !ok {
		port = settings[setting](w.t)
		w.ports[setting] = port
	}
	return port
}

// call returns what provokes a sample, at a server without keys.
func (w *world) call(s sample) Call {
	c := Call{Host: "127.0.0.1", Port: w.port(s.setting)}
	c.User, c.Password, _ = strings.Cut(s.login, " ")
	for _, command := range strings.Split(s.commands, "; ") {
		args, err := redistest.SplitArgs(command)
		if err != nil {
			w.t.Fatal(err)
		}
		c.Commands = append(c.Commands, args)
	}
	if s.setting == "single" {
		redistest.Dial(w.t, &redistest.Server{Port: c.Port}).Must("FLUSHALL")
	}
	return c
}

// reply provokes a sample without a client and returns the server's words.
func (w *world) reply(s sample) string {
	c := w.call(s)
	conn := redistest.Dial(w.t, &redistest.Server{Port: c.Port})
	if c.Password != "" {
		if r := conn.Do("AUTH", c.User, c.Password); r.Kind == '-' {
			return r.Text
		}
	}
	var last redistest.Reply
	for _, args := range c.Commands {
		last = conn.Do(args...)
	}
	if last.Kind != '-' {
		w.t.Fatalf("%s: no error, but %s", s.name, last)
	}
	return last.Text
}
