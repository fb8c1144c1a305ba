// Command docgen builds the static site: a reference page for each exception, from
// the Go types, their doc comments and wordings, and the Markdown of errors/explain;
// and the playground around the WebAssembly module.
package main

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"

	"rediserr/internal/godoc"
)

func main() {
	source := flag.String("source", ".", "the project's root `folder`")
	out := flag.String("out", "dist/site", "the `folder` to write the site to")
	leads := flag.String("leads", "", "write the doc comments of errors/ to this `file`, and nothing else")
	flag.Parse()
	if err := run(*source, *out, *leads, flag.Args()); err != nil {
		fmt.Fprintln(os.Stderr, "docgen:", err)
		os.Exit(1)
	}
}

func run(source, out, leads string, args []string) error {
	if len(args) > 0 {
		return fmt.Errorf("unknown argument %q", args[0])
	}
	if leads != "" {
		text, err := godoc.Leads(filepath.Join(source, "errors"))
		if err != nil {
			return err
		}
		return os.WriteFile(leads, []byte(text), 0o644)
	}
	examples, err := readExamples(filepath.Join(source, "errors", "testdata"))
	if err != nil {
		return err
	}
	s, err := newSite(out, examples)
	if err != nil {
		return err
	}
	return s.build(filepath.Join(source, "index.html"))
}
