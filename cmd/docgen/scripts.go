package main

import (
	"fmt"
	"io/fs"
	"maps"
	"path"
	"regexp"
	"strings"

	"rediserr/site"
)

// The playground's modules are joined into one file: a browser asks for six files at a
// time, and twenty modules kept the first answer waiting for a third of a second.

var (
	importLine = regexp.MustCompile(`(?m)^import \{ ([^}]*) \} from "\./([^"]+)";\n`)
	exported   = regexp.MustCompile(`(?m)^export ((?:const|function|async function) (\w+))`)
	otherForms = regexp.MustCompile(`(?m)^(?:import|export)\b.*`)
)

// keptApart are modules that run before the playground, and in its worker.
var keptApart = map[string]bool{"early.js": true, "rediserr.js": true}

// asked are the modules that are asked for by name. What they import is part of them.
var asked = []string{"playground.js", "sharing.js"}

// scripts returns the files of site/js for the site, joined.
func scripts() (map[string]string, error) {
	files, err := fs.Glob(site.Static, "js/*.js")
	if err != nil {
		return nil, err
	}
	texts := map[string]string{}
	for _, file := range files {
		b, err := site.Static.ReadFile(file)
		if err != nil {
			return nil, err
		}
		texts[path.Base(file)] = string(b)
	}
	whole := maps.Clone(texts)
	for _, main := range asked {
		text, parts, err := joined(texts, main)
		if err != nil {
			return nil, err
		}
		for _, part := range parts {
			delete(whole, part)
		}
		whole[main] = text
	}
	return whole, nil
}

// joined returns a module and all that it imports, from the same folder, as one module,
// and the names of what it imports. Each becomes a function that returns what it
// exports, so that their names keep apart.
func joined(texts map[string]string, main string) (text string, parts []string, err error) {
	j := joiner{texts: texts, state: map[string]int{}}
	text, err = j.module(main)
	return j.head.String() + j.body.String() + text, j.parts, err
}

type joiner struct {
	texts      map[string]string
	parts      []string
	state      map[string]int // begun, done
	head, body strings.Builder
}

const (
	begun = 1 + iota
	done
)

// module returns a module's text, with its imports taken from the variables of the
// modules before it.
func (j *joiner) module(name string) (string, error) {
	text, ok := j.texts[name]
	if !ok {
		return "", fmt.Errorf("no module %s", name)
	}
	j.state[name] = begun
	var b strings.Builder
	for _, m := range importLine.FindAllStringSubmatch(text, -1) {
		names, from := m[1], m[2]
		if !keptApart[from] {
			if err := j.add(from); err != nil {
				return "", fmt.Errorf("%s: %w", name, err)
			}
		} else if j.state[from] != done {
			j.state[from] = done
			fmt.Fprintf(&j.head, "import * as %s from \"./%s\";\n", variable(from), from)
		}
		fmt.Fprintf(&b, "const { %s } = %s;\n", strings.ReplaceAll(names, " as ", ": "), variable(from))
	}
	b.WriteString(importLine.ReplaceAllString(text, ""))
	j.state[name] = done
	return b.String(), nil
}

func (j *joiner) add(name string) error {
	switch j.state[name] {
	case done:
		return nil
	case begun:
		return fmt.Errorf("imports %s, which imports it", name)
	}
	text, err := j.module(name)
	if err != nil {
		return err
	}
	j.parts = append(j.parts, name)
	var names []string
	for _, m := range exported.FindAllStringSubmatch(text, -1) {
		names = append(names, m[2])
	}
	text = exported.ReplaceAllString(text, "$1")
	if form := otherForms.FindString(text); form != "" {
		return fmt.Errorf("%s: cannot join %q", name, form)
	}
	fmt.Fprintf(&j.body, "const %s = (() => {\n%sreturn { %s };\n})();\n", variable(name), text, strings.Join(names, ", "))
	return nil
}

func variable(name string) string { return "$" + strings.TrimSuffix(path.Base(name), ".js") }
