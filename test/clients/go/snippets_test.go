package main

import (
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	rediserr "rediserr/errors"
	"rediserr/errors/explain"
)

// TestSnippetsCompile compiles the snippets that the reference shows for Go's clients,
// each in a function of its own, against the clients.
func TestSnippetsCompile(t *testing.T) {
	for _, c := range []struct{ client, path, params string }{
		{"go-redis", "github.com/redis/go-redis/v9", "ctx context.Context, rdb *redis.Client"},
		{"rueidis", "github.com/redis/rueidis", "ctx context.Context, client rueidis.Client"},
	} {
		var bodies []string
		for _, typ := range rediserr.Types() {
			for _, u := range explain.InClient(&typ) {
				if u.Client == c.client && u.Snippet != "" && !slices.Contains(bodies, u.Snippet) {
					bodies = append(bodies, u.Snippet)
				}
			}
		}
		var b strings.Builder
		fmt.Fprintf(&b, "package snippets\nimport (\n\"context\"\n%q\n", c.path)
		for _, std := range []string{"errors", "io", "net", "os", "strings", "syscall"} {
			if slices.ContainsFunc(bodies, func(s string) bool { return strings.Contains(s, std+".") && !strings.Contains(s, "\""+std+".") }) {
				fmt.Fprintf(&b, "%q\n", std)
			}
		}
		b.WriteString(")\n")
		for _, body := range bodies {
			fmt.Fprintf(&b, "func _(%s) {\n%s\n_ = value\n}\n", c.params, body)
		}
		compile(t, c.client, b.String())
		t.Logf("%s: %d snippets", c.client, len(bodies))
	}
}

// compile compiles a file as a package of this module, without writing it there.
func compile(t *testing.T, name, source string) {
	dir := t.TempDir()
	file, overlay := filepath.Join(dir, "snippets.go"), filepath.Join(dir, "overlay.json")
	here, err := filepath.Abs(".")
	if err != nil {
		t.Fatal(err)
	}
	replace, _ := json.Marshal(map[string]any{"Replace": map[string]string{filepath.Join(here, "snippets", "snippets.go"): file}})
	for path, text := range map[string][]byte{file: []byte(source), overlay: replace} {
		if err := os.WriteFile(path, text, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	if out, err := exec.Command("go", "build", "-overlay", overlay, "./snippets").CombinedOutput(); err != nil {
		t.Errorf("%s: %v\n%s", name, err, out)
	}
}
