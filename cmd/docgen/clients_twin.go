package main

import (
	"encoding/json"
	"fmt"
	"strings"

	"rediserr/errors/explain"
)

// A clientTwin is the page of a client library for programs.
type clientTwin struct {
	ID       string           `json:"id"`
	Name     string           `json:"name"`
	Version  string           `json:"version"`
	Language string           `json:"language"`
	Classes  []clientTwinLine `json:"classes"`
}

type clientTwinLine struct {
	Class string   `json:"class"`
	Type  string   `json:"type,omitempty"`
	Cuts  []string `json:"cuts,omitempty"`
}

// clientTwins writes what stands beside the page of a client library.
func (s *builder) clientTwins(c *explain.Client) error {
	twin := clientTwin{ID: c.ID, Name: c.Name, Version: c.Version, Language: c.Language}
	var b strings.Builder
	fmt.Fprintf(&b, "# %s\n\n%s\n\n## Exceptions\n\n", c.Name, strings.TrimSpace(c.About))
	for _, k := range c.Classes() {
		line := clientTwinLine{Class: k.Name, Cuts: k.Cuts}
		if k.Type != nil {
			line.Type = k.Type.Name
			fmt.Fprintf(&b, "- `%s`: %s\n", k.Name, k.Type.Name)
		}
		twin.Classes = append(twin.Classes, line)
	}
	fmt.Fprintf(&b, "\n## What it prints\n\n%s\n\n## Sources\n\n%s\n", strings.TrimSpace(c.Printed), strings.TrimSpace(c.Sources))
	return s.twins(c.Page(), b.String(), twin)
}

// clientListTwins writes what stands beside the list of client libraries.
func (s *builder) clientListTwins() error {
	var b strings.Builder
	b.WriteString("# Redis errors by client library\n\n")
	var list []clientTwin
	for _, c := range explain.Clients() {
		list = append(list, clientTwin{ID: c.ID, Name: c.Name, Version: c.Version, Language: c.Language})
		fmt.Fprintf(&b, "- [%s](%s/index.md)\n", c.Name, c.ID)
	}
	return s.twins("clients/", b.String(), list)
}

func (s *builder) twins(dir, markdown string, data any) error {
	if err := s.write(dir+"index.md", []byte(markdown)); err != nil {
		return err
	}
	j, err := json.Marshal(data)
	if err != nil {
		return fmt.Errorf("write the twin of %s: %w", dir, err)
	}
	return s.write(dir+"index.json", append(j, '\n'))
}
