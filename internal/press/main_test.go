package main

import (
	"os"
	"path/filepath"
	"testing"
	"time"
)

func TestPress(t *testing.T) {
	name := filepath.Join(t.TempDir(), "a.js")
	old := time.Now().Add(-time.Hour)
	set := func(name, text string) {
		if err := os.WriteFile(name, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		if err := os.Chtimes(name, old, old); err != nil {
			t.Fatal(err)
		}
	}
	set(name, "one")
	if err := press(name); err != nil {
		t.Fatal(err)
	}
	for _, c := range codings {
		packed := name + c.suffix
		if !c.holds(packed, []byte("one")) {
			t.Errorf("%s does not hold the text", packed)
		}
		before, _ := os.ReadFile(packed)
		set(packed, string(before))
		if err := press(name); err != nil {
			t.Fatal(err)
		}
		if info, err := os.Stat(packed); err != nil || !info.ModTime().After(old) {
			t.Errorf("%s is as old as before: a server would not send it", packed)
		}
	}
	set(name, "two")
	if err := press(name); err != nil {
		t.Fatal(err)
	}
	for _, c := range codings {
		if !c.holds(name+c.suffix, []byte("two")) {
			t.Errorf("%s holds an older text", name+c.suffix)
		}
	}
	set(name+".br", "no brotli")
	if err := press(name); err != nil || !codings[0].holds(name+".br", []byte("two")) {
		t.Errorf("what cannot be read is not made anew: %v", err)
	}
}
