// Package redistest runs real Redis servers for tests: single ones, a cluster, a
// Sentinel with its primary and replica. All listen on loopback, in a temporary
// folder, and end with the test.
package redistest

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"
)

// Need skips the test unless real servers were asked for, which make redis-test does
// by setting REDISERR_REDIS. Once they are asked for, a missing one is a failure.
func Need(t testing.TB) {
	t.Helper()
	if os.Getenv("REDISERR_REDIS") == "" {
		t.Skip("needs redis-server: run make redis-test")
	}
	if _, err := exec.LookPath("redis-server"); err != nil {
		t.Fatal("redis-server is not installed: on Debian, apt-get install redis-server")
	}
}

// A Server is a running redis-server.
type Server struct {
	Port int
	Dir  string // where it runs; empty for a plain one
	cmd  *exec.Cmd
	log  bytes.Buffer
}

// Start starts a server with options in the form of its configuration file, one a
// string, and waits until it answers.
func Start(t testing.TB, options ...string) *Server {
	t.Helper()
	return start(t, 0, options)
}

// StartPlain starts a server as it comes: without a configuration file.
func StartPlain(t testing.TB) *Server {
	t.Helper()
	s := &Server{Port: freePort(t)}
	s.run(t, t.TempDir(), "redis-server", "--port", strconv.Itoa(s.Port))
	return s
}

// StartSentinel starts a Sentinel that watches mymaster at a port, alone.
func StartSentinel(t testing.TB, primary int, options ...string) *Server {
	t.Helper()
	return start(t, sentinel, watching(primary, options))
}

// StartLimited starts a server that cannot write more than a few hundred bytes to any
// file, and cannot have more than 1200 files open.
func StartLimited(t testing.TB, options ...string) *Server {
	t.Helper()
	return start(t, limited, options)
}

// StartLimitedSentinel is StartSentinel with the same limits.
func StartLimitedSentinel(t testing.TB, primary int, options ...string) *Server {
	t.Helper()
	return start(t, sentinel|limited, watching(primary, options))
}

func watching(primary int, options []string) []string {
	return append([]string{fmt.Sprintf("sentinel monitor mymaster 127.0.0.1 %d 2", primary)}, options...)
}

// How start starts a server.
const (
	sentinel = 1 << iota
	limited
)

// limits is a shell's command. The signal for a file that is too large must be ignored:
// then writing fails.
const limits = `trap '' XFSZ; ulimit -f 1; ulimit -n 1200; exec "$0" "$@"`

func start(t testing.TB, how int, options []string) *Server {
	t.Helper()
	dir := t.TempDir()
	s := &Server{Port: freePort(t), Dir: dir}
	conf := []string{
		"port " + strconv.Itoa(s.Port), "bind 127.0.0.1", "dir " + dir, "daemonize no",
	}
	if how&sentinel == 0 {
		conf = append(conf, `save ""`, "enable-debug-command yes", "enable-module-command yes")
	}
	file := filepath.Join(dir, "redis.conf")
	if err := os.WriteFile(file, []byte(strings.Join(append(conf, options...), "\n")+"\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	for _, o := range options {
		// A server does not start without its file of users.
		if name, ok := strings.CutPrefix(o, "aclfile "); ok {
			if err := os.WriteFile(filepath.Join(dir, name), nil, 0o600); err != nil {
				t.Fatal(err)
			}
		}
	}
	args := []string{"redis-server", file}
	if how&sentinel != 0 {
		args = append(args, "--sentinel")
	}
	if how&limited != 0 {
		args = append([]string{"sh", "-c", limits}, args...)
	}
	s.run(t, dir, args...)
	return s
}

// run starts the program in a folder and waits until it answers.
func (s *Server) run(t testing.TB, dir string, args ...string) {
	t.Helper()
	s.cmd = exec.Command(args[0], args[1:]...)
	s.cmd.Dir = dir
	s.cmd.Stdout, s.cmd.Stderr = &s.log, &s.log
	if err := s.cmd.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		s.cmd.Process.Kill()
		s.cmd.Wait() // killed, so it always reports an error
	})
	for deadline := time.Now().Add(20 * time.Second); ; time.Sleep(5 * time.Millisecond) {
		err := s.ping()
		if err == nil {
			return
		}
		if time.Now().After(deadline) {
			t.Fatalf("%s does not answer: %v\n%s", strings.Join(args, " "), err, s.log.String())
		}
	}
}

// ping asks the server for any answer but that it is loading. That it listens is not
// enough: it reads its files after that.
func (s *Server) ping() error {
	c, err := net.Dial("tcp", s.Addr())
	if err != nil {
		return err
	}
	defer c.Close()
	c.SetDeadline(time.Now().Add(20 * time.Second))
	if _, err := c.Write([]byte("PING\r\n")); err != nil {
		return err
	}
	answer, err := bufio.NewReader(c).ReadString('\n')
	if err == nil && strings.HasPrefix(answer, "-LOADING") {
		return errors.New(answer)
	}
	return err
}

// Addr returns the server's address.
func (s *Server) Addr() string { return "127.0.0.1:" + strconv.Itoa(s.Port) }

// Version returns the version that the program reports, such as 7.0.15.
var Version = sync.OnceValues(func() (string, error) {
	out, err := exec.Command("redis-server", "--version").Output()
	if err != nil {
		return "", err
	}
	_, rest, _ := strings.Cut(string(out), "v=")
	version, _, _ := strings.Cut(rest, " ")
	return version, nil
})

// used remembers the ports that were given out, as the system may offer one twice
// before its server listens. A cluster node listens on its port plus 10000 as well.
var used sync.Map

func freePort(t testing.TB) int {
	t.Helper()
	for range 200 {
		l, err := net.Listen("tcp", "127.0.0.1:0")
		if err != nil {
			t.Fatal(err)
		}
		port := l.Addr().(*net.TCPAddr).Port
		l.Close()
		if _, taken := used.LoadOrStore(port, true); !taken && port < 55000 {
			return port
		}
	}
	t.Fatal("no free port")
	return 0
}

// StartCluster starts a cluster of three primaries without replicas, with the slots in
// equal parts: node 0 has 0 to 5460, node 1 has 5461 to 10922, node 2 the rest.
func StartCluster(t testing.TB, options ...string) []*Server {
	t.Helper()
	nodes := make([]*Server, 3)
	for i := range nodes {
		nodes[i] = Start(t, append([]string{"cluster-enabled yes", "cluster-node-timeout 2000"}, options...)...)
	}
	for i, n := range nodes {
		c := Dial(t, n)
		last := i*5461 + 5460
		if i == len(nodes)-1 {
			last = 16383
		}
		c.Must("CLUSTER", "ADDSLOTSRANGE", strconv.Itoa(i*5461), strconv.Itoa(last))
		c.Must("CLUSTER", "SET-CONFIG-EPOCH", strconv.Itoa(i+1))
		for _, other := range nodes[:i] {
			c.Must("CLUSTER", "MEET", "127.0.0.1", strconv.Itoa(other.Port))
		}
	}
	for _, n := range nodes {
		waitFor(t, n, "CLUSTER", "cluster_state:ok", "cluster_known_nodes:3")
	}
	return nodes
}

// StartClusterPair starts a cluster of one primary with all slots and its replica. The
// options are for the replica.
func StartClusterPair(t testing.TB, options ...string) (primary, replica *Server) {
	t.Helper()
	primary = Start(t, "cluster-enabled yes", "repl-diskless-sync-delay 0")
	replica = Start(t, append([]string{"cluster-enabled yes"}, options...)...)
	p, r := Dial(t, primary), Dial(t, replica)
	p.Must("CLUSTER", "ADDSLOTSRANGE", "0", "16383")
	r.Must("CLUSTER", "MEET", "127.0.0.1", strconv.Itoa(primary.Port))
	waitFor(t, replica, "CLUSTER", "cluster_state:ok", "cluster_known_nodes:2")
	r.Must("CLUSTER", "REPLICATE", p.Must("CLUSTER", "MYID").Text)
	waitFor(t, replica, "", "role:slave", "master_link_status:up")
	for deadline := time.Now().Add(30 * time.Second); !strings.Contains(p.Must("CLUSTER", "NODES").Text, " slave "); time.Sleep(20 * time.Millisecond) {
		if time.Now().After(deadline) {
			t.Fatal("the primary does not learn of its replica")
		}
	}
	return primary, replica
}

// waitFor waits until INFO, or INFO of a container command, says all of what is wanted.
func waitFor(t testing.TB, s *Server, container string, wanted ...string) {
	t.Helper()
	command := []string{"INFO"}
	if container != "" {
		command = []string{container, "INFO"}
	}
	waitUntil(t, s, command, wanted...)
}

// waitUntil waits until the answer to a command has all of what is wanted.
func waitUntil(t testing.TB, s *Server, command []string, wanted ...string) {
	t.Helper()
	c := Dial(t, s)
	for deadline := time.Now().Add(30 * time.Second); ; time.Sleep(20 * time.Millisecond) {
		info := c.Must(command...).String()
		missing := slices.ContainsFunc(wanted, func(w string) bool { return !strings.Contains(info, w) })
		if !missing {
			return
		}
		if time.Now().After(deadline) {
			t.Fatalf("not yet %v:\n%s", wanted, info)
		}
	}
}

// Log returns what the server has printed. It may be called when the server has ended.
func (s *Server) Log() string { return s.log.String() }
