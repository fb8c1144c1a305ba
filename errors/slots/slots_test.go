package slots

import "testing"

func TestCRC16(t *testing.T) {
	// The check value of CRC-16/XMODEM.
	if got := crc16("123456789"); got != 0x31C3 {
		t.Errorf("crc16 is %#x", got)
	}
}

func TestTag(t *testing.T) {
	for _, c := range []struct {
		key, tag string
		ok       bool
	}{
		{"cart:7", "", false},
		{"{user:1}:cart", "user:1", true},
		{"cart:{user:1}", "user:1", true},
		{"{}cart{user:1}", "", false}, // the first pair is empty, later ones do not count
		{"a{{b}}c", "{b", true},
		{"a{b}c{d}", "b", true},
		{"a}b{c}", "c", true},
		{"a{b", "", false},
		{"a}b", "", false},
		{"{", "", false},
		{"}", "", false},
		{"", "", false},
		{"{ }", " ", true},
	} {
		if tag, ok := Tag(c.key); tag != c.tag || ok != c.ok {
			t.Errorf("Tag(%q) is %q, %v; want %q, %v", c.key, tag, ok, c.tag, c.ok)
		}
	}
}

func TestOf(t *testing.T) {
	for key, want := range map[string]int{"": 0, "a": 15495, "b": 3300, "{a}b": 15495, "{}a": Of("{}a")} {
		if got := Of(key); got != want {
			t.Errorf("Of(%q) is %d, want %d", key, got, want)
		}
	}
	if Of("x{}a") == Of("") || Of("{}a") == Of("a") {
		t.Error("an empty tag is no tag: all of the key counts")
	}
}
