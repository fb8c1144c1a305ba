package rediserr

import (
	"strconv"
	"strings"
	"testing"

	"rediserr/errors/slots"
)

const crossSlot = "\n(error) CROSSSLOT Keys in request don't hash to the same slot"

func TestSlots(t *testing.T) {
	for _, c := range []struct {
		name, paste string
		keys        string // with their slots
		hints       []string
		never       string // no hint says it
	}{
		{"no key", "-MOVED 3999 127.0.0.1:6381", "", nil, ""},
		{"a type of another kind", "127.0.0.1:7000> GET a\n(error) WRONGTYPE Operation against a key holding the wrong kind of value", "", nil, ""},
		{"a redirect", "127.0.0.1:7000> GET foo\n(error) MOVED 12182 127.0.0.1:7002", "foo=12182", nil, ""},
		{"a redirect of another key", "127.0.0.1:7000> GET foo\n(error) MOVED 3999 127.0.0.1:7002", "foo=12182", []string{"'foo' is in slot 12182, not in 3999"}, ""},
		{"ASK", "127.0.0.1:7000> GET foo\n(error) ASK 3999 127.0.0.1:7002", "foo=12182", []string{"not in 3999"}, ""},
		{"a slot that nobody serves", "127.0.0.1:7000> GET foo\n(error) CLUSTERDOWN Hash slot not served", "foo=12182", nil, ""},
		{"nothing in common", "127.0.0.1:7000> MGET a b c" + crossSlot, "a=15495 b=3300 c=7365",
			[]string{"The 3 keys are in 3 slots: 15495 (a), 3300 (b), 7365 (c).", "{tag}:a, {tag}:b, {tag}:c", "one node", "one MGET for each slot"}, ""},
		{"an ID in common", "127.0.0.1:7000> RENAME cart:42 orders:42" + crossSlot, "cart:42=15749 orders:42=11414",
			[]string{"{42} they go together: cart:{42}, orders:{42}."}, "for each slot"},
		{"more than an ID", "127.0.0.1:7000> SUNION app:user:42:a app:user:42:b" + crossSlot, "app:user:42:a=1512 app:user:42:b=13707",
			[]string{"{app:user:42}:a, {app:user:42}:b."}, ""},
		{"a word in common", "127.0.0.1:7000> DEL user:1 user:2" + crossSlot, "user:1=10778 user:2=6777",
			[]string{"{tag}:user:1", "one DEL for each slot"}, "{user}"},
		{"a number that is not a part", "127.0.0.1:7000> DEL a42 b:42" + crossSlot, "a42=13083 b:42=10654", []string{"{tag}:a42"}, "{42}"},
		{"two tags", "127.0.0.1:7000> MGET {user:1}:a {user:2}:a" + crossSlot, "{user:1}:a=10778 {user:2}:a=6777",
			[]string{"tags differ, {user:1} and {user:2}"}, "{tag}"},
		{"one tag", "127.0.0.1:7000> MGET {42}:a b:42 c" + crossSlot, "{42}:a=8000 b:42=10654 c=7365",
			[]string{"{42}:a, b:{42}, {42}:c."}, ""},
		{"an empty tag", "127.0.0.1:7000> MGET {}:a {}:b" + crossSlot, "{}:a=4330 {}:b=8329",
			[]string{"'{}:a' has nothing between its first braces", "give all of them the same"}, "{tag}"},
		{"one slot after all", "127.0.0.1:7000> MGET {1}a {1}b" + crossSlot, "{1}a=9842 {1}b=9842", []string{"All keys shown are in slot 9842"}, "tag"},
		{"some go together", "127.0.0.1:7000> MGET {1}a {1}b x" + crossSlot, "{1}a=9842 {1}b=9842 x=16287", []string{"9842 ({1}a, {1}b), 16287 (x)"}, ""},
		{"a key twice", "127.0.0.1:7000> MGET a a b" + crossSlot, "a=15495 b=3300", []string{"The 2 keys"}, ""},
		{"values are no keys", "127.0.0.1:7000> MSET a 1 b 2" + crossSlot, "a=15495 b=3300", []string{"one MSET for each slot"}, ""},
		{"escapes", `127.0.0.1:7000> MGET "a\x01" b c` + crossSlot, "b=3300 c=7365", []string{"The 2 keys"}, ""},
		{"a shell", "$ redis-cli -p 7000 MGET a b | cat" + crossSlot, "a=15495 b=3300", nil, "(|)"},
		{"Node's properties", "ReplyError: CROSSSLOT Keys in request don't hash to the same slot\n    at x (y.js:1:1) {\n  command: { name: 'mget', args: [ 'a', 'b' ] }\n}", "a=15495 b=3300", nil, ""},
		{"Node's properties with a number", "ReplyError: CROSSSLOT Keys in request don't hash to the same slot\n    at x (y.js:1:1) {\n  command: { name: 'mset', args: [ 'a', 1, 'b', 'x' ] }\n}", "a=15495", nil, ""},
		{"a pipeline", "redis.exceptions.ResponseError: Command # 1 (MGET a b) of pipeline caused error: CROSSSLOT Keys in request don't hash to the same slot", "a=15495 b=3300", nil, ""},
		{"a client's words", "Keys ['a', 'b'] for 'MGET' don't hash to the same slot", "a=15495 b=3300", []string{"The 2 keys"}, ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			r := Scan(c.paste)
			if len(r.Findings) == 0 {
				t.Fatal("nothing found")
			}
			list, hints := r.Findings[0].Slots()
			var keys []string
			for _, k := range list {
				keys = append(keys, k.Key+"="+strconv.Itoa(k.Slot))
			}
			if got := strings.Join(keys, " "); got != c.keys {
				t.Errorf("got %q, want %q", got, c.keys)
			}
			said := strings.Join(hints, "\n")
			for _, hint := range c.hints {
				if !strings.Contains(said, hint) {
					t.Errorf("no hint says %q:\n%s", hint, said)
				}
			}
			if c.never != "" && strings.Contains(said, c.never) {
				t.Errorf("a hint says %q:\n%s", c.never, said)
			}
			if json := string(r.AppendJSON(nil, nil)); strings.Contains(json, `"slots":[{"key":`) != (c.keys != "") {
				t.Errorf("the JSON says %s", json)
			}
		})
	}
}

// TestTagged: whatever a key is called, with a tag it is in the tag's slot.
func TestTagged(t *testing.T) {
	for _, key := range []string{"a", "cart:42", "42", "42:42", "{42}:a", "{}a", "a{", "}a{b}", "{b}:42", "x42", ""} {
		if got := Tagged(key, "42"); slots.Of(got) != slots.Of("42") {
			t.Errorf("Tagged(%q) is %q, which is in another slot", key, got)
		}
	}
}
