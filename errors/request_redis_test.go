package rediserr_test

import (
	"slices"
	"strings"
	"testing"

	rediserr "rediserr/errors"
	"rediserr/internal/redistest"
)

// calls are commands with more than one key, or with keys in a place of their own.
var calls = []string{
	"GET k", "MGET a b c", "MSET a 1 b 2 c 3", "MSETNX a 1 b 2", "DEL a", "DEL a b c d", "UNLINK a b", "EXISTS a b", "TOUCH a b", "WATCH a b",
	"SUNION a b c", "SUNIONSTORE d a b", "SINTER a b", "SINTERSTORE d a", "SDIFF a b", "SDIFFSTORE d a b c", "PFCOUNT a b", "PFMERGE d a b",
	"RENAME a b", "RENAMENX a b", "COPY a b DB 0 REPLACE", "LMOVE a b LEFT RIGHT", "BLMOVE a b LEFT RIGHT 0", "RPOPLPUSH a b", "BRPOPLPUSH a b 0", "SMOVE a b member",
	"LCS a b LEN", "ZRANGESTORE d a 0 -1", "GEOSEARCHSTORE d a FROMMEMBER m BYRADIUS 1 km",
	"BITOP AND d a b", "BITOP NOT d a", "BLPOP a b c 0", "BRPOP a 0", "BZPOPMIN a b 0", "BZPOPMAX a 0",
	"EVAL return 2 a b arg", "EVALSHA sha 1 a b", "EVAL_RO return 3 a b c", "EVALSHA_RO sha 1 a", "FCALL f 2 a b c", "FCALL_RO f 1 a",
	"LMPOP 2 a b LEFT", "BLMPOP 0 2 a b LEFT", "ZMPOP 2 a b MIN", "BZMPOP 0 1 a MIN", "SINTERCARD 2 a b LIMIT 1", "ZDIFF 2 a b", "ZINTER 2 a b WITHSCORES", "ZINTERCARD 2 a b", "ZUNION 1 a",
	"ZUNIONSTORE d 2 a b WEIGHTS 1 2", "ZINTERSTORE d 2 a b", "ZDIFFSTORE d 1 a",
	"XREAD COUNT 1 STREAMS a b 0 0", "XREADGROUP GROUP g c STREAMS a b > >",
	"GEORADIUS a 1 1 1 km STORE d", "GEORADIUSBYMEMBER a m 1 km STOREDIST d", "SORT a BY x STORE d", "SORT a", "SORT_RO a",
	"OBJECT ENCODING a", "MEMORY USAGE a", "XINFO STREAM a", "XGROUP CREATE a g 0", "MIGRATE host 1 a 0 1000",
	"SET a b", "HSET a f v", "ZADD a 1 b 2 c", "LPUSH a b c",
}

// TestRedisKeysOfCommands compares where we take a command's keys to be with what
// COMMAND GETKEYS says, and demands that no command with several keys is missing.
func TestRedisKeysOfCommands(t *testing.T) {
	redistest.Need(t)
	conn := redistest.Dial(t, redistest.Start(t))
	tried := map[string]bool{"ssubscribe": true, "sunsubscribe": true} // their channels have slots, but are no keys to GETKEYS
	for _, call := range calls {
		args := strings.Fields(call)
		tried[strings.ToLower(args[0])] = true
		var want []string
		for _, r := range conn.Must(append([]string{"COMMAND", "GETKEYS"}, args...)...).List {
			want = append(want, r.Text)
		}
		if got := keysIn(call); !slices.Equal(got, want) {
			t.Errorf("%s has the keys %q, we take %q", call, want, got)
		}
	}
	for _, c := range conn.Must("COMMAND").List {
		const first, last, flags = 3, 4, 2
		several := c.List[last].Text != c.List[first].Text
		for _, flag := range c.List[flags].List {
			several = several || flag.Text == "movablekeys"
		}
		if name := c.List[0].Text; several && !tried[name] {
			t.Errorf("%s has several keys: add a call of it", name)
		}
	}
}

// TestKeysOfNewerCommands has what Redis 7.0 does not know, by the syntax of their pages.
func TestKeysOfNewerCommands(t *testing.T) {
	for call, want := range map[string]string{
		"MSETEX 2 a 1 b 2 EX 10":   "a b",
		"JSON.MGET a b $":          "a b",
		"JSON.MSET a $ 1 b $.x 2":  "a b",
		"EVAL return 9999999999 a": "a",
		"EVAL return x a":          "",
		"MGET":                     "",
		"BLPOP a":                  "a",
		"XREAD STREAMS a":          "a",
		"ZUNIONSTORE d":            "d",
		"SORT a STORE":             "a",
		"SSUBSCRIBE a b":           "a b",
		"TS.ADD a * 1":             "a",
		"NOSUCH a":                 "",
	} {
		if got := strings.Join(keysIn(call), " "); got != want {
			t.Errorf("%s: the keys are %q, want %q", call, got, want)
		}
	}
}

// keysIn returns the keys that are read from a call which a paste shows.
func keysIn(call string) []string {
	f := rediserr.Scan("127.0.0.1:7000> " + call + "\n(error) CROSSSLOT Keys in request don't hash to the same slot").Findings[0]
	var list []string
	for _, field := range f.Fields {
		if field.Name == "Keys" {
			list = append(list, field.Text)
		}
	}
	if key, ok := f.Value("Key"); ok && list == nil {
		list = []string{key}
	}
	return list
}
