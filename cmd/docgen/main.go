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

// Options are what the command line says.
type options struct {
	source, out, base, leads string
	stubs                    bool
}

func main() {
	var o options
	flag.StringVar(&o.source, "source", ".", "the project's root `folder`")
	flag.StringVar(&o.out, "out", "dist/site", "the `folder` to write the site to")
	flag.StringVar(&o.base, "base", "", "the site's `address`, such as https://example.org/, for what needs whole addresses: sitemap, canonical and social tags")
	flag.BoolVar(&o.stubs, "stubs", false, "write pages that lead from codes and names to their types, for hosts that only serve files")
	flag.StringVar(&o.leads, "leads", "", "write the doc comments of errors/ to this `file`, and nothing else")
	flag.Parse()
	if err := run(o, flag.Args()); err != nil {
		fmt.Fprintln(os.Stderr, "docgen:", err)
		os.Exit(1)
	}
}

func run(o options, args []string) error {
	if len(args) > 0 {
		return fmt.Errorf("unknown argument %q", args[0])
	}
	if o.leads != "" {
		text, err := godoc.Leads(filepath.Join(o.source, "errors"))
		if err != nil {
			return err
		}
		return os.WriteFile(o.leads, []byte(text), 0o644)
	}
	examples, err := readExamples(filepath.Join(o.source, "errors", "testdata"))
	if err != nil {
		return err
	}
	s, err := newSite(o.source, o.out, o.base, examples)
	if err != nil {
		return err
	}
	if err := s.build(); err != nil {
		return err
	}
	if o.stubs {
		return s.stubs()
	}
	return nil
}
