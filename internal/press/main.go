// Command press writes files a second time, compressed, for servers that send what
// was compressed beforehand: FILE.br and FILE.gz.
package main

import (
	"bytes"
	"compress/gzip"
	"fmt"
	"io"
	"os"

	"github.com/andybalholm/brotli"
)

func main() {
	for _, name := range os.Args[1:] {
		if err := press(name); err != nil {
			fmt.Fprintln(os.Stderr, "press:", err)
			os.Exit(1)
		}
	}
}

func press(name string) error {
	b, err := os.ReadFile(name)
	if err != nil {
		return err
	}
	for suffix, coder := range map[string]func(io.Writer) io.WriteCloser{
		".br": func(w io.Writer) io.WriteCloser {
			return brotli.NewWriterOptions(w, brotli.WriterOptions{Quality: brotli.BestCompression, LGWin: 22}) // 22: more is not for the web
		},
		".gz": func(w io.Writer) io.WriteCloser {
			gz, _ := gzip.NewWriterLevel(w, gzip.BestCompression) // the level is a valid one
			return gz
		},
	} {
		var packed bytes.Buffer
		w := coder(&packed)
		w.Write(b) // to memory
		if err := w.Close(); err != nil {
			return err
		}
		if err := os.WriteFile(name+suffix, packed.Bytes(), 0o644); err != nil {
			return err
		}
	}
	return nil
}
