// Command press writes files a second time, compressed, for servers that send what
// was compressed beforehand: FILE.br and FILE.gz. Brotli at its best is slow, so a file
// that is the same as when it was last compressed is left alone.
package main

import (
	"bytes"
	"compress/gzip"
	"errors"
	"fmt"
	"io"
	"os"
	"sync"
	"time"

	"github.com/andybalholm/brotli"
)

func main() {
	files := os.Args[1:]
	failed := make([]error, len(files))
	var all sync.WaitGroup
	for i, name := range files {
		all.Go(func() { failed[i] = press(name) })
	}
	all.Wait()
	if err := errors.Join(failed...); err != nil {
		fmt.Fprintln(os.Stderr, "press:", err)
		os.Exit(1)
	}
}

type coding struct {
	suffix string
	pack   func(io.Writer) io.WriteCloser
	unpack func(io.Reader) (io.Reader, error)
}

var codings = []coding{
	{".br", func(w io.Writer) io.WriteCloser {
		return brotli.NewWriterOptions(w, brotli.WriterOptions{Quality: brotli.BestCompression, LGWin: 22}) // 22: more is not for the web
	}, func(r io.Reader) (io.Reader, error) { return brotli.NewReader(r), nil }},
	{".gz", func(w io.Writer) io.WriteCloser {
		gz, _ := gzip.NewWriterLevel(w, gzip.BestCompression) // the level is a valid one
		return gz
	}, func(r io.Reader) (io.Reader, error) { return gzip.NewReader(r) }},
}

func press(name string) error {
	b, err := os.ReadFile(name)
	if err != nil {
		return err
	}
	for _, c := range codings {
		if c.holds(name+c.suffix, b) {
			// A server sends only what is not older than the file.
			now := time.Now()
			if err := os.Chtimes(name+c.suffix, now, now); err != nil {
				return err
			}
			continue
		}
		var packed bytes.Buffer
		w := c.pack(&packed)
		w.Write(b) // to memory
		if err := w.Close(); err != nil {
			return err
		}
		if err := os.WriteFile(name+c.suffix, packed.Bytes(), 0o644); err != nil {
			return err
		}
	}
	return nil
}

// holds reports whether a compressed file has this text in it.
func (c coding) holds(name string, text []byte) bool {
	packed, err := os.ReadFile(name)
	if err != nil {
		return false
	}
	r, err := c.unpack(bytes.NewReader(packed))
	if err != nil {
		return false
	}
	b, err := io.ReadAll(r)
	return err == nil && bytes.Equal(b, text)
}
