package commands

import (
	"fmt"
	"strings"
	"testing"

	rediserr "rediserr/errors"
)

func ExampleNotes() {
	report := rediserr.Scan("127.0.0.1:6379> SET greeting hello world\n(error) ERR syntax error")
	for _, note := range Notes(&report.Findings[0]) {
		fmt.Println(note.Text)
		if note.Command != "" {
			fmt.Println("  " + note.Command)
		}
	}
	// Output:
	// SET has no option world.
	// A value with blanks must stand in quotes.
	//   redis-cli SET greeting 'hello world'
	// Syntax: SET key value [NX | XX | IFEQ ifeq-value | IFNE ifne-value | IFDEQ ifdeq-digest | IFDNE ifdne-digest] [GET] [EX seconds | PX milliseconds | EXAT unix-time-seconds | PXAT unix-time-milliseconds | KEEPTTL]
}

// said writes the notes on the first finding of a paste, a line each.
func said(t *testing.T, paste string) string {
	t.Helper()
	r := rediserr.Scan(paste)
	if len(r.Findings) == 0 {
		t.Fatalf("nothing found in %q", paste)
	}
	var b strings.Builder
	for _, n := range Notes(&r.Findings[0]) {
		b.WriteString(n.Text + "\n")
		if n.Command != "" {
			b.WriteString("$ " + n.Command + "\n")
		}
	}
	return b.String()
}

// typed is a session of redis-cli.
func typed(command, reply string) string {
	return "127.0.0.1:6379> " + command + "\n(error) " + reply
}

func TestNotes(t *testing.T) {
	const (
		arity = "ERR wrong number of arguments for '%s' command"
		wrong = "WRONGTYPE Operation against a key holding the wrong kind of value"
	)
	unknown := func(name string) string { return "ERR unknown command '" + name + "', with args beginning with: 'a' " }
	counted := func(name, command string) string { return typed(command, fmt.Sprintf(arity, name)) }
	syntax := func(command string) string { return typed(command, "ERR syntax error") }
	for _, c := range []struct{ paste, want, not string }{
		{unknown("HGETAL"), "Did you mean HGETALL?", ""},
		{unknown("JSON_SET"), "Did you mean JSON.SET?", ""},
		{unknown("ZZZZZZZ"), "", "mean"},
		{unknown("GETDEL"), "GETDEL needs Redis 6.2;", ""},
		{unknown("hexpire"), "HEXPIRE needs Redis 7.4 or Valkey 9.0;", ""},
		{unknown("DELIFEQ"), "command of Valkey, since 9.0", ""},
		{unknown("JSON.SET"), "part of the module RedisJSON, from its version 1.0 on. Redis has it itself since 8.0", ""},
		{unknown("FT.SEARCH"), "module RediSearch", ""},
		{unknown("TS.ADD"), "module RedisTimeSeries", ""},
		{unknown("BF.ADD"), "module RedisBloom", ""},
		{unknown("VADD"), "VADD needs Redis 8.0", "module"},
		{unknown("TS.READ"), "TS.READ needs Redis 8.10", "module"},
		{unknown("CONFIG"), "managed services often switch", ""},
		{unknown("KEYS"), "managed services often switch", ""},
		{unknown("GET"), "rename-command", "managed"},
		{unknown("SLAVEOF"), "From Redis 5.0 on SLAVEOF is deprecated. Instead: REPLICAOF.", ""},
		{unknown("SENTINEL"), "command of Sentinels", ""},
		{"ERR unknown command 'SET foo bar', with args beginning with: ", "as the name of one command", "mean"},
		{unknown("User-Agent:"), "looks like HTTP", ""},
		{unknown("POST"), "looks like HTTP", ""},
		{unknown(`\x16\x03\x01`), "TLS handshake", ""},
		{"ERR unknown command '!needs', with args beginning with: ", "", "needs"},
		{"ERR unknown subcommand 'GTE'. Try CONFIG HELP.", "Did you mean GET?", ""},
		{"ERR unknown subcommand 'XYZZY'. Try OBJECT HELP.", "OBJECT takes a subcommand: ENCODING, FREQ, HELP, IDLETIME, REFCOUNT.\n$ redis-cli OBJECT HELP", ""},
		{"ERR unknown subcommand 'LIST'. Try FUNCTION HELP.", "FUNCTION LIST needs Redis 7.0", ""},
		{"GETDEL is not supported on server version 6.0.16", "GETDEL needs Redis 6.2", ""},

		{counted("get", "GET"), "Missing: key.\nSyntax: GET key\n", ""},
		{counted("get", "GET a b c"), "Too many: b, c.\nA value with blanks must stand in quotes.\n$ redis-cli GET 'a b c'", ""},
		{counted("get", "GET {A} {x} {C}"), "$ redis-cli GET '{A} {x} {C}'", ""},
		{counted("hset", "HSET h f v g"), "groups of 2, and of the last one is missing: value.", ""},
		{counted("hset", "HSET h f v g w"), "Servers before Redis 4.0 do not take more than one field.", ""},
		{counted("lpop", "LPOP l 5"), "Servers before Redis 6.2 do not take count.", ""},
		{counted("zrank", "ZRANK k m WITHSCORE"), "ZRANK knows WITHSCORE since Redis 7.2;", "no option"},
		{counted("config|get", "CONFIG GET"), "Missing: parameter.\nSyntax: CONFIG GET parameter [parameter ...]\n", ""},
		{counted("config", "CONFIG"), "CONFIG takes a subcommand: GET, HELP, RESETSTAT, REWRITE, SET.", ""},
		{counted("get", "GET / HTTP/1.1"), "looks like HTTP", "Too many"},
		{fmt.Sprintf(arity, "smove"), "Syntax: SMOVE source destination member", "Missing"},
		{counted("auth", "AUTH user secret more"), "Syntax: AUTH", "secret"},

		{syntax("SET k v KEEPTTL"), "SET knows KEEPTTL since Redis 6.0;", "exclude"},
		{syntax("SET k v keepttl ex 10"), "KEEPTTL and EX exclude each other.", ""},
		{syntax("SET k v EX"), "EX needs a value behind it: seconds.", ""},
		{syntax("SET k v EX 10 NX"), "Syntax: SET", "SET has no option"},
		{syntax("SET k v KEPTTL"), "SET has no option KEPTTL.\nDid you mean KEEPTTL?", "quotes"},
		{syntax("SET EX NX"), "Syntax: SET", "exclude"},
		{syntax("ZADD k GT 1 a"), "ZADD knows GT since Redis 6.2;", ""},

		{typed("LPUSH mykey 1", wrong), "LPUSH works on lists, for which TYPE says list. Ask what the key holds.\n$ redis-cli TYPE mykey\n", ""},
		{typed("ZUNION 1 k", wrong), "sorted sets and sets", ""},
		{typed("SET k v GET", wrong), "strings where GET is given", ""},
		{typed("JSON.GET 'a b'", wrong), "TYPE says ReJSON-RL", ""},
		{wrong, "", "TYPE"},

		{"NOPERM User alice has no permissions to run the 'config|get' command", "$ redis-cli ACL SETUSER alice '+config|get'\n", ""},
		{"NOPERM User alice has no permissions to run the 'config|get' command", "$ redis-cli ACL DRYRUN alice CONFIG GET <parameter>\n", ""},
		{typed("GET a*b", "NOPERM No permissions to access a key"), `$ redis-cli ACL SETUSER <user> '%R~a\*b'`, ""},
		{typed("SET a b", "NOPERM No permissions to access a key"), "$ redis-cli ACL SETUSER <user> '~a'\n", "%"},
		{typed("PUBLISH news hi", "NOPERM No permissions to access a channel"), "$ redis-cli ACL DRYRUN <user> PUBLISH news hi\n", ""},
		{typed("AUTH bob hunter2", "NOPERM User bob has no permissions to run the 'auth' command"), "+auth", "hunter2"},
		{"(error) MOVED 1 127.0.0.1:6379", "", "\n"},
	} {
		got := said(t, c.paste)
		if !strings.Contains(got, c.want) {
			t.Errorf("%q: got\n%swant in it\n%s", c.paste, got, c.want)
		}
		if c.not != "" && strings.Contains(got, c.not) {
			t.Errorf("%q: %q must not be in\n%s", c.paste, c.not, got)
		}
	}
}

// TestNotesOnEachCommand asks for notes on everything in the table, in every way.
func TestNotesOnEachCommand(t *testing.T) {
	for _, name := range every() {
		c := Lookup(name)
		for _, reply := range []string{
			"ERR unknown command '%s', with args beginning with: 'a' ", "ERR wrong number of arguments for '%s' command",
			"NOPERM User bob has no permissions to run the '%s' command", "ERR syntax error",
		} {
			text, _, _ := strings.Cut(reply, "%s")
			if strings.Contains(reply, "%s") {
				text = fmt.Sprintf(reply, name)
			}
			got := said(t, typed(strings.ReplaceAll(name, "|", " ")+" a {x} '' 'b c'", text))
			if got == "" && c[Syntax] != "" && !strings.Contains(text, "unknown") && !strings.Contains(text, "syntax") {
				t.Errorf("nothing is said about %s", text)
			}
			if strings.Contains(got, "{A}") {
				t.Errorf("%s: a hole is left in\n%s", text, got)
			}
		}
	}
}

// every returns the names of all commands and subcommands.
func every() []string {
	var list []string
	for line := range strings.Lines(rows) {
		name, _, _ := strings.Cut(line, "\t")
		list = append(list, name)
	}
	return list
}

func TestNear(t *testing.T) {
	list := names("")
	for word, want := range map[string]string{
		"GTE": "GET", "hgetal": "HGETALL", "EXPRIE": "EXPIRE", "FTSEARCH": "FT.SEARCH", "SMEMEBERS": "SMEMBERS", "X": "", "": "",
		strings.Repeat("a", 1000): "", "GET;": "GET",
	} {
		got := strings.Join(near(word, list), " ")
		if !strings.HasPrefix(got, want) || want == "" && got != "" {
			t.Errorf("near(%.20q) = %q, want %q first", word, got, want)
		}
	}
}
