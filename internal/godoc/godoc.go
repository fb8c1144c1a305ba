// Package godoc reads the doc comments of the exceptions out of their Go source.
package godoc

import (
	"fmt"
	"go/ast"
	"go/doc"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// Leads returns the doc comments of the exceptions in the package in dir, in the form that package explain embeds as leads.txt: a type's name at the
// margin, below it after a tab its comment, and after a tab a field's name, a tab
// and its comment. Comments are one line each.
func Leads(dir string) (string, error) {
	fset := token.NewFileSet()
	paths, err := filepath.Glob(filepath.Join(dir, "*.go"))
	if err != nil {
		return "", err
	}
	var files []*ast.File
	for _, path := range paths {
		if strings.HasSuffix(path, "_test.go") {
			continue
		}
		f, err := parser.ParseFile(fset, path, nil, parser.ParseComments)
		if err != nil {
			return "", err
		}
		files = append(files, f)
	}
	if len(files) == 0 {
		return "", &fs.PathError{Op: "read Go package", Path: dir, Err: os.ErrNotExist}
	}
	pkg, err := doc.NewFromFiles(fset, files, "rediserr/errors")
	if err != nil {
		return "", fmt.Errorf("read %s: %w", dir, err)
	}
	slices.SortFunc(pkg.Types, func(a, b *doc.Type) int { return strings.Compare(a.Name, b.Name) })
	var b strings.Builder
	for _, t := range pkg.Types {
		s, ok := t.Decl.Specs[0].(*ast.TypeSpec).Type.(*ast.StructType)
		if !ok || !isException(t.Name, s) {
			continue
		}
		fmt.Fprintf(&b, "%s\n\t%s\n", t.Name, oneLine(t.Doc))
		for _, f := range s.Fields.List {
			name := ""
			switch id, _ := f.Type.(*ast.Ident); {
			case len(f.Names) > 0:
				name = f.Names[0].Name
			case id != nil && id.Name == "Addr":
				name = "Addr"
			}
			if name != "" && ast.IsExported(name) {
				fmt.Fprintf(&b, "\t%s\t%s\n", name, oneLine(f.Doc.Text()))
			}
		}
	}
	return b.String(), nil
}

// isException reports whether a struct is an exception or one of their parts.
func isException(name string, s *ast.StructType) bool {
	return name == "RedisError" || name == "Addr" || len(s.Fields.List) > 0 && len(s.Fields.List[0].Names) == 0
}

func oneLine(s string) string { return strings.Join(strings.Fields(s), " ") }
