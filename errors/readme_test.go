package rediserr_test

import (
	"os"
	"strings"
	"testing"
)

// TestLawReadme keeps the README's Go code the same as Example, which is run.
func TestLawReadme(t *testing.T) {
	readme, err := os.ReadFile("../README.md")
	if err != nil {
		t.Fatal(err)
	}
	source, err := os.ReadFile("example_test.go")
	if err != nil {
		t.Fatal(err)
	}
	_, code, _ := strings.Cut(string(readme), "```go\n")
	code, _, ok := strings.Cut(code, "```")
	if !ok {
		t.Fatal("no Go code in README.md")
	}
	_, body, _ := strings.Cut(string(source), "func Example() {\n")
	body, _, _ = strings.Cut(body, "\n}\n")
	var want strings.Builder
	for line := range strings.Lines(body + "\n") {
		want.WriteString(strings.TrimPrefix(line, "\t"))
	}
	if code != want.String() {
		t.Errorf("the Go code of README.md is not that of Example in errors/example_test.go:\n%s\nwant\n%s", code, want.String())
	}
}
