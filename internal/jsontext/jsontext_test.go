package jsontext

import (
	"encoding/json"
	"strings"
	"testing"
	"unicode/utf8"
)

func TestAppendStringIsReadBack(t *testing.T) {
	for _, s := range []string{"", "plain", "a\"b\\c", "\x00\x1f\x7f", "tab\tline\nret\r", "é日本\U0001F600", "\u2028\u2029", "</script>", strings.Repeat("x", 1000)} {
		var got string
		if err := json.Unmarshal(AppendString(nil, s), &got); err != nil || got != s {
			t.Errorf("%q is read back as %q, %v", s, got, err)
		}
	}
	if got := string(AppendString(nil, "a\xffb")); got != "\"a\uFFFDb\"" {
		t.Errorf("a byte that is no UTF-8 is written as %s", got)
	}
}

func TestMember(t *testing.T) {
	for _, c := range []struct {
		in, want string
		found    bool
		bad      bool
	}{
		{`{"text":"a\nb \u00e9 \ud83d\ude00"}`, "a\nb é \U0001F600", true, false},
		{` { "x" : [1, {"y":[]}, "z", null, -1.5e3] , "text" : "v" } `, "v", true, false},
		{`{"text":"first","text":"last"}`, "last", true, false},
		{`{}`, "", false, false},
		{`{"Text":"v"}`, "", false, false},
		{`{"text":1}`, "", false, true},
		{`{"text":"a"`, "", false, true},
		{`{"text":"a",}`, "", false, true},
		{`{"text":"a"} x`, "", false, true},
		{`["text"]`, "", false, true},
		{`{"text":"\x41"}`, "", false, true},
		{"{\"text\":\"a\nb\"}", "", false, true},
		{`{"a":` + strings.Repeat("[", 200) + strings.Repeat("]", 200) + `,"text":"v"}`, "", false, true},
		{``, "", false, true},
		{`{"a":[0,-0.5,10e+2,1E-7],"text":"v"}`, "v", true, false},
		{`{"a":000,"text":"v"}`, "", false, true},
		{`{"a":+1,"text":"v"}`, "", false, true},
		{`{"a":.5,"text":"v"}`, "", false, true},
		{`{"a":1.,"text":"v"}`, "", false, true},
		{`{"a":0x1p-2,"text":"v"}`, "", false, true},
		{`{"a":inf,"text":"v"}`, "", false, true},
	} {
		got, found, err := Member(c.in, "text")
		if got != c.want || found != c.found || (err != nil) != c.bad {
			t.Errorf("%.60s: got %q, %v, %v", c.in, got, found, err)
		}
	}
}

func FuzzMember(f *testing.F) {
	f.Add(`{"text":"a\u00e9","n":[1,{"b":null}]}`)
	f.Fuzz(func(t *testing.T, s string) {
		got, found, err := Member(s, "text")
		if err != nil || !utf8.ValidString(s) {
			return
		}
		var want map[string]any
		if json.Unmarshal([]byte(s), &want) != nil {
			t.Fatalf("%q is read, but is no JSON", s)
		}
		if text, ok := want["text"].(string); ok != found || text != got {
			t.Fatalf("%q: got %q, encoding/json reads %q", s, got, text)
		}
	})
}
