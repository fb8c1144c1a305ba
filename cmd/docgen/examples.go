package main

import (
	"path/filepath"
	"strings"

	"golang.org/x/tools/txtar"

	rediserr "rediserr/errors"
	"rediserr/internal/show"
)

// An example is a real line that decodes to a type.
type example struct {
	Line   string
	Fields []show.Row
}

// mostExamples is how many examples a page shows.
const mostExamples = 6

// readExamples reads the lines of errors/testdata and sorts them by the type that
// they decode to: one for each wording, then those whose wording is shown already.
func readExamples(dir string) (map[string][]example, error) {
	files, err := filepath.Glob(filepath.Join(dir, "*.txtar"))
	if err != nil {
		return nil, err
	}
	byType := map[string][]example{}
	more := map[string][]example{}
	shown := map[string]bool{}
	for _, file := range files {
		a, err := txtar.ParseFile(file)
		if err != nil {
			return nil, err
		}
		for _, f := range a.Files {
			if f.Name != "replies" {
				continue
			}
			for line := range strings.Lines(string(f.Data)) {
				line = strings.TrimRight(line, "\n")
				if line == "" || line[0] == '\t' || line[0] == '#' {
					continue
				}
				report := rediserr.Scan("-" + line)
				if len(report.Findings) != 1 || !report.Findings[0].Known() {
					continue
				}
				found := report.Findings[0]
				e := example{line, show.Rows(found.Fields)}
				if key := found.Type.Name + found.Wording.Template; shown[key] {
					more[found.Type.Name] = append(more[found.Type.Name], e)
				} else {
					shown[key] = true
					byType[found.Type.Name] = append(byType[found.Type.Name], e)
				}
			}
		}
	}
	for name := range byType {
		list := append(byType[name], more[name]...)
		byType[name] = list[:min(len(list), mostExamples)]
	}
	return byType, nil
}
