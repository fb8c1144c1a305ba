package main

import (
	"bytes"
	"net"
	"os"
	"path/filepath"
	"strings"
	"testing"

	rediserr "rediserr/errors"
	"rediserr/errors/explain"
)

func TestCommandLine(t *testing.T) {
	file := filepath.Join(t.TempDir(), "error.log")
	if err := os.WriteFile(file, []byte("(error) MOVED 3999 127.0.0.1:6381\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	const moved = "-MOVED 3999 127.0.0.1:6381\r\n"
	for _, c := range []struct {
		args, in string
		status   int
		out, err string // a part of each
	}{
		{"", moved, 0, "Slot 3999 is served by 127.0.0.1:6381.", ""},
		{"decode", moved, 0, "MovedError", ""},
		{"-", moved, 0, "MovedError", ""},
		{"--json", moved, 0, `{"schema":"rediserr/1","findings":[{"type":"MovedError"`, ""},
		{"decode --json -", moved, 0, `"start":1`, ""},
		{"decode " + file, "", 0, "MovedError", ""},
		{file + " --json", "", 0, `"start":8`, ""},
		{"", "hello", 1, "No Redis error found.", ""},
		{"--json", "", 1, `"findings":[]`, ""},
		{"explain MOVED", "", 0, "Why it happens", ""},
		{"explain moved", "", 0, "MovedError", ""},
		{"explain ReadOnlyError", "", 0, "Sources", ""},
		{"explain stream", "", 1, "", "Did you mean Stream"},
		{"explain nosuch", "", 1, "", `"nosuch"`},
		{"explain", "", 2, "", "usage:"},
		{"explain A B", "", 2, "", "usage:"},
		{"--bogus", "", 2, "", "-bogus"},
		{"explain --bogus", "", 2, "", "-bogus"},
		{"--help", "", 0, "usage:", ""},
		{"help", "", 0, "exit status", ""},
		{"decode a b", "", 2, "", "one file at a time"},
		{"nosuchfile", "", 2, "", "no such file"},
		{"MOVED", "", 2, "", "rediserr explain MOVED"},
		{filepath.Dir(file), "", 2, "", "is a directory"},
		{"log " + file, "", 0, "1 Redis error of 1 kind\n", ""},
		{"log - " + file, "x\n-MOVED 7 h:1\n-MOVED 7 h:1\n-ERR who knows\n-ERR who else\n", 0, "     3  MovedError  first in - line 2, 2 different texts\n", ""},
		{"log", "-ERR who knows\n-ERR who else\n", 0, "2 Redis errors of 2 kinds\n", ""},
		{"log", "hello", 1, "No Redis error found.", ""},
		{"log nosuchfile", "", 2, "", "no such file"},
		{"log --bogus", "", 2, "", "-bogus"},
		{"serve x", "", 2, "", `"x"`},
		{"serve --addr nonsense", "", 2, "", "nonsense"},
	} {
		var out, errOut bytes.Buffer
		status := run(strings.Fields(c.args), strings.NewReader(c.in), &out, &errOut)
		if status != c.status || !strings.Contains(out.String(), c.out) || !strings.Contains(errOut.String(), c.err) || c.err == "" && errOut.Len() > 0 {
			t.Errorf("rediserr %s: got status %d, out %.200q, err %.200q; want %d, %q, %q", c.args, status, out.String(), errOut.String(), c.status, c.out, c.err)
		}
	}
}

func TestPortInUse(t *testing.T) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	var out, errOut bytes.Buffer
	if status := run([]string{"serve", "--addr", l.Addr().String()}, nil, &out, &errOut); status != 2 || !strings.Contains(errOut.String(), "Choose one with --addr") {
		t.Errorf("got %d, %q", status, errOut.String())
	}
}

func TestSameBytes(t *testing.T) {
	for _, paste := range []string{"-MOVED 3999 127.0.0.1:6381", "\xff\x00", "b'ASK 1 [::1]:1'"} {
		var out bytes.Buffer
		run([]string{"--json"}, strings.NewReader(paste), &out, &out)
		if want := string(explain.JSON(rediserr.Scan(paste))); out.String() != want {
			t.Errorf("%q: got %s, want %s", paste, out.String(), want)
		}
	}
}

// TestHostileTerminal lets a paste try to write to the terminal.
func TestHostileTerminal(t *testing.T) {
	var out bytes.Buffer
	run(nil, strings.NewReader("ERR unknown command '\x1b]0;owned\x07\x1b[2J\u202eab', with args beginning with: "), &out, &out)
	if strings.ContainsAny(out.String(), "\x1b\x07\u202e") {
		t.Errorf("control characters get through: %q", out.String())
	}
	if !strings.Contains(out.String(), "UnknownCommandError") {
		t.Errorf("got %q", out.String())
	}
}
