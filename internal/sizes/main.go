// Command sizes prints how large files are, as they are and compressed. Folders
// count as the sum of their files, and so do files with a plus between
// them, which have a name: NAME=FILE+FILE.
package main

import (
	"bytes"
	"compress/gzip"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"github.com/andybalholm/brotli"
)

func main() {
	fmt.Printf("%-32s %10s %10s %10s\n", "", "raw", "gzip -9", "brotli 11")
	for _, path := range os.Args[1:] {
		name, list, ok := strings.Cut(path, "=")
		if !ok {
			list = path
		}
		raw, gz, br := 0, 0, 0
		for _, part := range strings.Split(list, "+") {
			r, g, b, err := size(part)
			if err != nil {
				fmt.Fprintln(os.Stderr, "sizes:", err)
				os.Exit(1)
			}
			raw, gz, br = raw+r, gz+g, br+b
		}
		fmt.Printf("%-32s %10d %10d %10d\n", name, raw, gz, br)
	}
}

// pressed reports whether a file is another one compressed (internal/press).
func pressed(path string) bool {
	ext := filepath.Ext(path)
	return ext == ".br" || ext == ".gz"
}

// size sums up the sizes of a file, or of all files in a folder.
func size(root string) (raw, gz, br int, err error) {
	err = filepath.WalkDir(root, func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || pressed(path) {
			return err
		}
		b, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		var g, c bytes.Buffer
		gw, _ := gzip.NewWriterLevel(&g, gzip.BestCompression) // the level is a valid one
		gw.Write(b)
		gw.Close()
		cw := brotli.NewWriterOptions(&c, brotli.WriterOptions{Quality: brotli.BestCompression, LGWin: 22})
		cw.Write(b)
		cw.Close()
		raw, gz, br = raw+len(b), gz+g.Len(), br+c.Len()
		return nil
	})
	return raw, gz, br, err
}
