// Command docgen builds the static site: a reference page for each exception, from
// the Go types, their doc comments and wordings, and the Markdown of errors/explain.
package main

import (
	"flag"
	"fmt"
	"os"

	"rediserr/internal/godoc"
)

func main() {
	leads := flag.String("leads", "", "only write the doc comments of errors/ to this `file`")
	source := flag.String("source", "../..", "the project's root")
	flag.Parse()
	if *leads != "" {
		text, err := godoc.Leads(*source + "/errors")
		if err == nil {
			err = os.WriteFile(*leads, []byte(text), 0o644)
		}
		if err != nil {
			fmt.Fprintln(os.Stderr, "docgen:", err)
			os.Exit(1)
		}
	}
}
