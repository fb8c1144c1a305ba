package pattern

import (
	"strings"
	"testing"
)

func kinds(name string) (Kind, bool) {
	switch name {
	case "N", "M":
		return Number, true
	case "W", "V":
		return Word, true
	case "H":
		return Address, true
	case "A", "B", "C":
		return Text, true
	}
	return 0, false
}

func compile(t testing.TB, template string) Pattern {
	t.Helper()
	p, err := Compile(template, kinds)
	if err != nil {
		t.Fatal(err)
	}
	return p
}

func TestMatch(t *testing.T) {
	for _, c := range []struct{ template, text, want string }{
		{"plain", "plain", "ok"},
		{"plain", "plain ", ""},
		{"plain", "plai", ""},
		{"", "", "ok"},
		{"{A}", "", "ok A="},
		{"{A}", "any thing", "ok A=any thing"},
		{"MOVED {N} {W}", "MOVED 3999 a:1", "ok N=3999 W=a:1"},
		{"MOVED {N} {W}", "MOVED x a:1", ""},
		{"MOVED {N} {W}", "MOVED 3999 ", ""},
		{"MOVED {N} {W}", "MOVED 3999 a:1 b", ""},
		{"n {N}", "n -12", "ok N=-12"},
		{"n {N}", "n -", ""},
		{"n {N}", "n 1.5", ""},
		{"n {N}", "n 1234567890123456789", ""},
		{"at {H}", "at a:1", "ok H=a:1"},
		{"at {H}", "at [::1]:6379", "ok H=[::1]:6379"},
		{"at {H}", "at 2001:db8::1:6379", "ok H=2001:db8::1:6379"},
		{"at {H}", "at :6379", "ok H=:6379"},
		{"at {H}", "at a", ""},
		{"at {H}", "at a:", ""},
		{"at {H}", "at a:x", ""},
		{"at {H}", "at a:65536", ""},
		{"at {H}", "at a b:1", ""},
		{"at {H}.", "at a:1.", "ok H=a:1"},
		{"ERR {A=EXEC} without {B=MULTI}", "ERR EXEC without MULTI", "ok A=EXEC B=MULTI"},
		{"ERR {A=EXEC} without MULTI", "ERR DISCARD without MULTI", ""},
		{"{A} in {B=setex}", "time in setex", "ok A=time B=setex"},
		{"{A=} x", "{A=} x", "ok"},
		// Quotes inside the value: the last literal is taken from the end.
		{"unknown '{A}'", "unknown 'it's'", "ok A=it's"},
		{"unknown '{A}'", "unknown '", ""},
		// An inner hole is as short as it can be.
		{"'{A}' or '{B}'", "'a' or 'b' or 'c'", "ok A=a B=b' or 'c"},
		{"'{A}' or '{B}'", "'' or ''", "ok A= B="},
		{"at {W}, v{N}.", "at x:1, v7.", "ok W=x:1 N=7"},
		{"at {W}, v{N}.", "at x 1, v7.", ""},
		// Braces that are no holes.
		{"{ name: {A} }", "{ name: get }", "ok A=get"},
		{"{lower} {A}", "{lower} x", "ok A=x"},
		{"{A", "{A", "ok"},
		// Literals that overlap in the text must not be counted twice.
		{"ab{A}bc", "abc", ""},
		{"ab{A}bc", "abbc", "ok A="},
	} {
		p := compile(t, c.template)
		var spans Spans
		got := ""
		if p.Match(c.text, false, &spans) {
			got = "ok"
			for i, h := range p.Holes() {
				got += " " + h.Name + "=" + c.text[spans[i].Start:spans[i].End]
			}
		}
		if got != c.want {
			t.Errorf("%q against %q: got %q, want %q", c.template, c.text, got, c.want)
		}
	}
}

func TestMatchPrefix(t *testing.T) {
	for _, c := range []struct {
		template, text string
		want           int
	}{
		{"plain", "plain and more", 5},
		{"MOVED {N} {W}", "MOVED 1 a:1 (redis://x)", 11},
		{"'{A}' command", "'get' command (x)", 13},
		{"reason {A}", "reason all the rest", 19},
		{"n {N}.", "n 12", -1},
	} {
		p := compile(t, c.template)
		var spans Spans
		if got := p.MatchPrefix(c.text, &spans); got != c.want {
			t.Errorf("%q at the start of %q: got %d, want %d", c.template, c.text, got, c.want)
		}
	}
}

func TestCompileRefuses(t *testing.T) {
	for template, want := range map[string]string{
		"{A}{B}":                      "touches",
		"x {Unknown}":                 "{Unknown}",
		strings.Repeat("{A} ", 13):    "more holes",
		"also with the template {Zz}": "also with the template",
	} {
		if _, err := Compile(template, kinds); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%q: got error %v, want one with %q", template, err, want)
		}
	}
}

func TestAppendIsTheInverseOfMatch(t *testing.T) {
	p := compile(t, "No key '{A}' or group '{B}' at {N}")
	values := []string{"k", "g g", "7"}
	text := string(p.Append(nil, func(i int) string { return values[i] }))
	var spans Spans
	if !p.Match(text, false, &spans) {
		t.Fatalf("%q does not match", text)
	}
	for i, v := range values {
		if got := text[spans[i].Start:spans[i].End]; got != v {
			t.Errorf("hole %d: got %q, want %q", i, got, v)
		}
	}
}

func TestLeadAndPlain(t *testing.T) {
	for _, c := range []struct{ template, lead, plain string }{
		{"ERR {A=EXEC} without MULTI", "ERR EXEC without MULTI", "ERR EXEC without MULTI"},
		{"ERR {A=EXEC} {B} x", "ERR EXEC ", "ERR EXEC {B} x"},
		{"{B} {A=x}", "", "{B} x"},
	} {
		if got := Lead(c.template); got != c.lead {
			t.Errorf("lead of %q: got %q, want %q", c.template, got, c.lead)
		}
		if got := Plain(c.template); got != c.plain {
			t.Errorf("plain form of %q: got %q, want %q", c.template, got, c.plain)
		}
	}
}

func FuzzMatch(f *testing.F) {
	f.Add("'{A}' or {N} {W}", "'x' or 12 a:b")
	f.Add("ab{A}bc", "abc")
	f.Add("{ name: {A} }", "{ name: get }")
	f.Fuzz(func(t *testing.T, template, text string) {
		p, err := Compile(template, func(string) (Kind, bool) { return Kind(len(template) % 3), true })
		if err != nil {
			return
		}
		var spans Spans
		if !p.Match(text, false, &spans) {
			if n := p.MatchPrefix(text, &spans); n > len(text) {
				t.Fatalf("prefix of %d bytes in a text of %d", n, len(text))
			}
			return
		}
		got := string(p.Append(nil, func(i int) string { return text[spans[i].Start:spans[i].End] }))
		if got != text {
			t.Fatalf("%q read from %q prints as %q", template, text, got)
		}
	})
}
