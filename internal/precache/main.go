// Command precache writes the site's service worker: site/sw.js with the names and
// sums of the files that it keeps.
package main

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
)

func main() {
	if len(os.Args) != 3 {
		fmt.Fprintln(os.Stderr, "usage: precache SW.js SITE-FOLDER")
		os.Exit(2)
	}
	if err := run(os.Args[1], os.Args[2]); err != nil {
		fmt.Fprintln(os.Stderr, "precache:", err)
		os.Exit(1)
	}
}

// kept is the playground. Its folders of scripts and styles are small.
var kept = []string{"index.html", "css/*.css", "js/*.js", "icon.svg", "manifest.webmanifest", "rediserr.wasm", "wordings.txt", "book.txt"}

// apart is only on pages of the reference.
const apart = "js/catalogue.js"

// place is what the list stands for in sw.js.
const place = "const files = {};"

func run(worker, site string) error {
	text, err := os.ReadFile(worker)
	if err != nil {
		return err
	}
	if !strings.Contains(string(text), place) {
		return errors.New("no line \"" + place + "\" in " + worker)
	}
	sums := map[string]string{}
	for _, glob := range kept {
		names, err := filepath.Glob(filepath.Join(site, filepath.FromSlash(glob)))
		if err != nil {
			return err
		}
		if len(names) == 0 {
			return errors.New("no " + glob + " in " + site)
		}
		for _, name := range names {
			b, err := os.ReadFile(name)
			if err != nil {
				return err
			}
			short, err := filepath.Rel(site, name)
			if err != nil {
				return err
			}
			if filepath.ToSlash(short) == apart {
				continue
			}
			sum := sha256.Sum256(b)
			sums[filepath.ToSlash(short)] = hex.EncodeToString(sum[:])
		}
	}
	list, err := json.MarshalIndent(sums, "", "  ") // sorted by name
	if err != nil {
		return err
	}
	filled := strings.Replace(string(text), place, "const files = "+string(list)+";", 1)
	return os.WriteFile(filepath.Join(site, "sw.js"), []byte(filled), 0o644)
}
