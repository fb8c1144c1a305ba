// Command rediserr says what a Redis error means: in a terminal, in a pipe, or as a
// local web server.
package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"io/fs"
	"os"
	"strings"

	rediserr "rediserr/errors"
	"rediserr/errors/explain"
	"rediserr/internal/show"
)

const usage = `usage:
  rediserr [decode] [--json] [FILE|-]   decode a paste, from standard input by default
  rediserr log FILE...                  count the errors of logs, by kind; - is standard input
  rediserr explain TYPE|CODE            print the page of an exception
  rediserr serve [--addr ADDR] [--site DIR]
                                        serve the playground, the reference and the API

exit status: 0 something was found, 1 nothing was found, 2 wrong usage or no such file
`

// Exit statuses.
const (
	found   = 0
	nothing = 1
	failed  = 2
)

func main() { os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr)) }

func run(args []string, in io.Reader, out, errOut io.Writer) int {
	command := "decode"
	if len(args) > 0 {
		switch args[0] {
		case "decode", "explain", "log", "serve":
			command, args = args[0], args[1:]
		case "help":
			args = []string{"--help"}
		}
	}
	c := cli{in: in, out: out, err: errOut}
	switch command {
	case "explain":
		return c.explain(args)
	case "log":
		return c.log(args)
	case "serve":
		return c.serve(args)
	}
	return c.decode(args)
}

type cli struct {
	in       io.Reader
	out, err io.Writer
}

// parse parses flags wherever they stand, and returns the other arguments. If it
// reports false, the status says how to exit.
func (c cli) parse(set *flag.FlagSet, args []string) (rest []string, status int, ok bool) {
	set.SetOutput(io.Discard)
	for {
		err := set.Parse(args)
		switch {
		case errors.Is(err, flag.ErrHelp):
			fmt.Fprint(c.out, usage)
			return nil, found, false
		case err != nil:
			fmt.Fprintf(c.err, "rediserr: %v\n%s", err, usage)
			return nil, failed, false
		}
		if args = set.Args(); len(args) == 0 {
			return rest, found, true
		}
		rest, args = append(rest, args[0]), args[1:]
	}
}

func (c cli) decode(args []string) int {
	set := flag.NewFlagSet("decode", flag.ContinueOnError)
	asJSON := set.Bool("json", false, "")
	files, status, ok := c.parse(set, args)
	if !ok {
		return status
	}
	if len(files) > 1 {
		fmt.Fprintf(c.err, "rediserr: one file at a time, not %d\n%s", len(files), usage)
		return failed
	}
	name := "-"
	if len(files) == 1 {
		name = files[0]
	}
	paste, err := c.read(name)
	if err != nil {
		c.cannotRead(err)
		return failed
	}
	report := rediserr.Scan(paste)
	if *asJSON {
		_, err = c.out.Write(explain.JSON(report))
	} else {
		_, err = io.WriteString(c.out, c.style().Report(report))
	}
	switch {
	case err != nil:
		return failed
	case len(report.Findings) == 0:
		return nothing
	}
	return found
}

// log counts the errors of all files; one that cannot be read ends it, as counts
// without it would be wrong.
func (c cli) log(args []string) int {
	names, status, ok := c.parse(flag.NewFlagSet("log", flag.ContinueOnError), args)
	if !ok {
		return status
	}
	if len(names) == 0 {
		names = []string{"-"}
	}
	var files []show.File
	nothingFound := true
	for _, name := range names {
		text, err := c.read(name)
		if err != nil {
			c.cannotRead(err)
			return failed
		}
		report := rediserr.Scan(text)
		nothingFound = nothingFound && len(report.Findings) == 0
		files = append(files, show.File{Name: name, Text: text, Report: report})
	}
	if _, err := io.WriteString(c.out, c.style().Log(files)); err != nil {
		return failed
	}
	if nothingFound {
		return nothing
	}
	return found
}

// read reads a file, or standard input if its name is "-".
func (c cli) read(name string) (string, error) {
	if name != "-" {
		file, err := os.Open(name)
		if err != nil {
			return "", err
		}
		defer file.Close()
		return readText(file)
	}
	if isTerminal(c.in) {
		fmt.Fprintln(c.err, "Paste the error, then press Ctrl-D.")
	}
	return readText(c.in)
}

// readText reads all there is straight into a string: a log of megabytes in bytes first
// would be in memory twice, and what is not in memory yet is what reading it costs.
func readText(from io.Reader) (string, error) {
	var text strings.Builder
	if file, ok := from.(*os.File); ok {
		if info, err := file.Stat(); err == nil && info.Mode().IsRegular() {
			text.Grow(int(info.Size()))
		}
	}
	_, err := io.Copy(&text, from)
	return text.String(), err
}

func (c cli) cannotRead(err error) {
	fmt.Fprintf(c.err, "rediserr: %v\n", err)
	var path *fs.PathError
	if errors.As(err, &path) && errors.Is(err, fs.ErrNotExist) {
		if t, ok := rediserr.Lookup(path.Path); ok {
			fmt.Fprintf(c.err, "For the page of %s: rediserr explain %s\n", t.Name, path.Path)
		} else if strings.Contains(path.Path, " ") {
			fmt.Fprintf(c.err, "To decode a text, send it to standard input: echo '...' | rediserr\n")
		}
	}
}

func (c cli) explain(args []string) int {
	names, status, ok := c.parse(flag.NewFlagSet("explain", flag.ContinueOnError), args)
	if !ok {
		return status
	}
	if len(names) != 1 {
		fmt.Fprintf(c.err, "rediserr: explain takes one type or code\n%s", usage)
		return failed
	}
	t, ok := rediserr.Lookup(names[0])
	if !ok {
		fmt.Fprintf(c.err, "rediserr: no type or code is called %q\n", names[0])
		if near := similar(names[0]); near != "" {
			fmt.Fprintf(c.err, "Did you mean %s?\n", near)
		}
		return nothing
	}
	if _, err := io.WriteString(c.out, c.style().Type(t)); err != nil {
		return failed
	}
	return found
}

// similar returns types whose names hold the word.
func similar(word string) string {
	var names []string
	for _, t := range rediserr.Types() {
		if strings.Contains(strings.ToLower(t.Name), strings.ToLower(word)) && len(names) < 5 {
			names = append(names, t.Name)
		}
	}
	return strings.Join(names, ", ")
}

// style uses colours on a terminal, unless NO_COLOR is set (no-color.org).
func (c cli) style() show.Style {
	return show.Style{Color: os.Getenv("NO_COLOR") == "" && isTerminal(c.out)}
}

func isTerminal(f any) bool {
	file, ok := f.(*os.File)
	if !ok {
		return false
	}
	info, err := file.Stat()
	return err == nil && info.Mode()&os.ModeCharDevice != 0
}
