package main

import (
	"fmt"
	"slices"
	"strings"

	rediserr "rediserr/errors"
)

// stubs writes a page at the address of each code and type name, as people type them,
// that leads to the page of the type: MOVED/, moved/, wrongtype/. Where the API runs
// it answers these addresses itself, with text for curl, and a file would be in its
// way; so stubs are for hosts that only serve files.
func (s *builder) stubs() error {
	names := map[string]string{}
	add := func(name, target string) {
		for _, n := range []string{name, strings.ToLower(name)} {
			if names[n] == "" {
				names[n] = target
			}
		}
	}
	for i := range s.types {
		for _, code := range s.types[i].Codes() {
			if t, ok := rediserr.Lookup(code); ok {
				add(code, t.Page())
			}
		}
	}
	for i := range s.types {
		t := &s.types[i]
		add(t.Name, t.Page())
		add(strings.TrimSuffix(t.Name, "Error"), t.Page())
	}
	var list []string
	for name := range names {
		list = append(list, name)
	}
	slices.Sort(list)
	for _, name := range list {
		if s.taken(name) {
			continue
		}
		page := fmt.Sprintf(`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>%[1]s</title>
<meta name="robots" content="noindex">
<meta http-equiv="refresh" content="0; url=../%[2]s">
</head>
<body><p><a href="../%[2]s">%[1]s</a></p></body>
</html>
`, name, names[name])
		if err := s.writeFile(name+"/index.html", []byte(page)); err != nil {
			return err
		}
	}
	return nil
}

// taken reports whether a folder of the site has this name already.
func (s *builder) taken(name string) bool {
	return slices.ContainsFunc(s.pages, func(page string) bool { return strings.HasPrefix(page, name+"/") })
}
