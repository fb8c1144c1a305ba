package rediserr

import (
	"os/exec"
	"strings"
	"testing"
)

// TestLawBrowserImports keeps out of the browser module what costs 100 KB and more,
// compressed: fmt 125, reflect (with it), regexp 117, encoding/json 195, goldmark 415.
func TestLawBrowserImports(t *testing.T) {
	cmd := exec.Command("go", "list", "-deps", "-tags", "rediserr_module", "./wasm")
	cmd.Dir = ".."
	cmd.Env = append(cmd.Environ(), "GOOS=wasip1", "GOARCH=wasm")
	out, err := cmd.CombinedOutput()
	if err != nil {
		t.Fatalf("%v: %s", err, out)
	}
	for _, name := range strings.Fields(string(out)) {
		for _, dear := range []string{"fmt", "reflect", "regexp", "encoding/json", "net", "time", "os", "text/template", "github.com"} {
			if name == dear || strings.HasPrefix(name, dear+"/") {
				t.Errorf("the browser module reaches %s: find who imports it with go list -deps, and put it behind a build tag", name)
			}
		}
	}
}

// TestLawLibraryImports keeps the library's dependencies to the standard library.
func TestLawLibraryImports(t *testing.T) {
	cmd := exec.Command("go", "list", "-deps", "-f", "{{if not .Standard}}{{.ImportPath}}{{end}}", ".")
	out, err := cmd.CombinedOutput()
	if err != nil {
		t.Fatalf("%v: %s", err, out)
	}
	for _, name := range strings.Fields(string(out)) {
		switch name {
		case "rediserr/errors", "rediserr/errors/internal/pattern", "rediserr/errors/slots", "rediserr/internal/jsontext":
		default:
			t.Errorf("package rediserr reaches %s", name)
		}
	}
}
