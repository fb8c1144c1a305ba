// Command overlay prepares the build of the WebAssembly modules: it writes copies of
// the family files in errors/ without their wordings, and a file for go build -overlay
// that puts them in the place of the real ones. The wordings, 90 KB of the browser
// module's budget, are loaded from a file beside the module instead.
package main

import (
	"encoding/json"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"strings"
)

func main() {
	if len(os.Args) != 3 {
		fmt.Fprintln(os.Stderr, "usage: overlay SOURCE-FOLDER OUTPUT-FOLDER")
		os.Exit(2)
	}
	if err := run(os.Args[1], os.Args[2]); err != nil {
		fmt.Fprintln(os.Stderr, "overlay:", err)
		os.Exit(1)
	}
}

func run(source, out string) error {
	paths, err := filepath.Glob(filepath.Join(source, "*.go"))
	if err != nil {
		return err
	}
	if err := os.MkdirAll(out, 0o755); err != nil {
		return err
	}
	replace := map[string]string{}
	for _, path := range paths {
		if strings.HasSuffix(path, "_test.go") {
			continue
		}
		text, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		short, n, err := without(path, string(text))
		if err != nil {
			return err
		}
		if n == 0 {
			continue
		}
		copied := filepath.Join(out, filepath.Base(path))
		if err := os.WriteFile(copied, []byte(short), 0o644); err != nil {
			return err
		}
		from, err := filepath.Abs(path)
		if err != nil {
			return err
		}
		if replace[from], err = filepath.Abs(copied); err != nil {
			return err
		}
	}
	b, err := json.MarshalIndent(map[string]any{"Replace": replace}, "", "\t")
	if err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(out, "overlay.json"), append(b, '\n'), 0o644)
}

// without returns a Go file with the values of all keys "wordings" empty, and how many
// there were.
func without(path, text string) (string, int, error) {
	fset := token.NewFileSet()
	file, err := parser.ParseFile(fset, path, text, parser.SkipObjectResolution)
	if err != nil {
		return "", 0, err
	}
	var b strings.Builder
	from, n := 0, 0
	ast.Inspect(file, func(node ast.Node) bool {
		kv, ok := node.(*ast.KeyValueExpr)
		if !ok {
			return true
		}
		if key, ok := kv.Key.(*ast.Ident); !ok || key.Name != "wordings" {
			return true
		}
		b.WriteString(text[from:fset.Position(kv.Value.Pos()).Offset] + `""`)
		from = fset.Position(kv.Value.End()).Offset
		n++
		return false
	})
	return b.String() + text[from:], n, nil
}
