// Command onefile writes the playground as one HTML file that works from a file
// system: scripts, styles, the module and its texts are in it.
//
// The module and the texts, 900 KB deflated, are written as windows-1252, in which each
// byte is a letter: that costs 2 percent, base64 a third, which would be too much for
// 1.2 MB. All else in the file is ASCII, with escapes.
package main

import (
	"bytes"
	"compress/flate"
	"errors"
	"fmt"
	"html"
	"os"
	"path"
	"path/filepath"
	"regexp"
	"strings"

	_ "embed"
)

func main() {
	if len(os.Args) != 3 {
		fmt.Fprintln(os.Stderr, "usage: onefile SITE-FOLDER OUT.html")
		os.Exit(2)
	}
	if err := run(os.Args[1], os.Args[2]); err != nil {
		fmt.Fprintln(os.Stderr, "onefile:", err)
		os.Exit(1)
	}
}

func run(site, out string) error {
	page, err := build(os.DirFS(site).(reader))
	if err != nil {
		return err
	}
	return os.WriteFile(filepath.Clean(out), page, 0o644)
}

// A reader reads a file of the site.
type reader interface {
	ReadFile(name string) ([]byte, error)
}

// loader.js puts all this together again in the browser.
//
//go:embed loader.js
var loader string

var (
	styles  = regexp.MustCompile(`<link rel="stylesheet" href="([^"]+)">\n?`)
	scripts = regexp.MustCompile(`<script( type="module")? src="([^"]+)"></script>\n?`)
	icon    = regexp.MustCompile(`<link rel="icon" href="([^"]+)"[^>]*>`)
	policy  = regexp.MustCompile(`(http-equiv="Content-Security-Policy" content=")[^"]*`)
	charset = regexp.MustCompile(`<meta charset="utf-8">`)
	gone    = regexp.MustCompile(`<link rel="(preload|modulepreload|manifest)"[^>]*>\n?|<meta name="theme-color"[^>]*>\n?`)
	imports = regexp.MustCompile(`(?:from|import|import\(|new URL\(|new Worker\()\s*"([^"]+\.js)"`)
)

// apart are scripts whose work the file does otherwise: it has its files, and is
// there without a network.
var apart = map[string]bool{"js/early.js": true, "js/offline.js": true}

func build(site reader) ([]byte, error) {
	index, err := site.ReadFile("index.html")
	if err != nil {
		return nil, err
	}
	var failed error
	read := func(name string) string {
		b, err := site.ReadFile(name)
		if err != nil {
			failed = errors.Join(failed, err)
		}
		return string(b)
	}
	var modules modules
	text := gone.ReplaceAllString(string(index), "")
	text = styles.ReplaceAllStringFunc(text, func(tag string) string {
		return "<style>\n" + escapeStyle(read(styles.FindStringSubmatch(tag)[1])) + "</style>\n"
	})
	text = icon.ReplaceAllStringFunc(text, func(tag string) string {
		return `<link rel="icon" href="data:image/svg+xml,` + percent(read(icon.FindStringSubmatch(tag)[1])) + `">`
	})
	main := ""
	text = scripts.ReplaceAllStringFunc(text, func(tag string) string {
		m := scripts.FindStringSubmatch(tag)
		name := m[2]
		switch {
		case apart[name]:
			return ""
		case m[1] == "":
			return "<script>\n" + escapeScript(read(name)) + "</script>\n"
		case main != "":
			failed = errors.Join(failed, errors.New("two main modules: "+main+" and "+name))
		}
		main = name
		modules.add(name, read)
		return ""
	})
	if main == "" {
		failed = errors.Join(failed, errors.New("index.html has no main module"))
	}
	if failed != nil {
		return nil, failed
	}
	// What is in the file may run; it can ask no address for anything.
	text = policy.ReplaceAllString(text, "${1}default-src 'none'; script-src 'unsafe-inline' blob: 'wasm-unsafe-eval'; worker-src blob:; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'")
	text = strings.Replace(text, "<body>", `<body class="alone">`, 1)
	text = charset.ReplaceAllString(text, `<meta charset="windows-1252">`)

	var b bytes.Buffer
	head, tail, ok := strings.Cut(text, "</body>")
	if !ok {
		return nil, errors.New("index.html has no </body>")
	}
	b.WriteString(escapeText(head))
	for _, m := range modules.list {
		fmt.Fprintf(&b, "<script type=\"text/x-module\" data-name=%q>\n%s</script>\n", m.name, escapeScript(m.text))
	}
	for _, name := range []string{"rediserr.wasm", "wordings.txt", "book.txt"} {
		packed, err := pack(read(name))
		if failed = errors.Join(failed, err); failed != nil {
			return nil, failed
		}
		fmt.Fprintf(&b, "<script type=\"text/x-file\" data-name=%q>%s</script>\n", name, packed)
	}
	fmt.Fprintf(&b, "<script>\n%s</script>\n</body>%s", escapeScript(loader), escapeText(tail))
	return b.Bytes(), nil
}

// modules are the scripts that import each other, those first that import none.
type modules struct {
	list []module
	seen map[string]bool
}

type module struct{ name, text string }

func (m *modules) add(name string, read func(string) string) {
	if m.seen == nil {
		m.seen = map[string]bool{}
	}
	if m.seen[name] {
		return
	}
	m.seen[name] = true
	text := read(name)
	for _, found := range imports.FindAllStringSubmatch(text, -1) {
		other := found[1]
		if strings.HasPrefix(other, ".") {
			other = path.Join(path.Dir(name), other)
		}
		m.add(other, read)
		text = strings.ReplaceAll(text, `"`+found[1]+`"`, `"module:`+other+`"`)
	}
	m.list = append(m.list, module{name, text})
}

// pack deflates a text and writes the bytes so that HTML changes none of them: the
// zero, the carriage return, what could end the script, and the sign of an escape
// stand as that sign and the byte with one bit turned.
func pack(text string) ([]byte, error) {
	var deflated bytes.Buffer
	w, err := flate.NewWriter(&deflated, flate.BestCompression)
	if err != nil {
		return nil, err
	}
	w.Write([]byte(text)) // to memory
	if err := w.Close(); err != nil {
		return nil, err
	}
	var b []byte
	for _, c := range deflated.Bytes() {
		switch c {
		case 0, '\r', '\n', '<', '=':
			b = append(b, '=', c^0x40)
		default:
			b = append(b, c)
		}
	}
	return b, nil
}

// escape writes all letters beyond ASCII in a language's own way.
func escape(text, form string) string {
	var b strings.Builder
	for _, c := range text {
		switch {
		case c < 0x80:
			b.WriteRune(c)
		case c > 0xffff && form == `\u%04x`:
			c -= 0x10000
			fmt.Fprintf(&b, `\u%04x\u%04x`, 0xd800+c>>10, 0xdc00+c&0x3ff)
		default:
			fmt.Fprintf(&b, form, c)
		}
	}
	return b.String()
}

func escapeText(s string) string  { return escape(s, "&#%d;") }
func escapeStyle(s string) string { return escape(s, `\%x `) }
func escapeScript(s string) string {
	return escape(strings.ReplaceAll(s, "</script", `<\/script`), `\u%04x`)
}

func percent(s string) string {
	return html.EscapeString(strings.NewReplacer("%", "%25", "#", "%23", "\n", "", `"`, "'", "<", "%3C", ">", "%3E").Replace(s))
}
