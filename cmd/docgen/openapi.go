package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"slices"
	"strings"
)

// What the API page and the catalogue's schema take from the OpenAPI document.
type apiDocument struct {
	Paths      ordered[ordered[operation]]
	Components struct {
		Responses map[string]response
		Schemas   ordered[apiSchema]
	}
}

type operation struct {
	Summary     string
	Parameters  []parameter
	RequestBody *struct {
		Description string
		Content     ordered[json.RawMessage]
	}
	Responses ordered[response]
}

type parameter struct {
	Name, In, Description, Example string
	Required                       bool
}

type response struct {
	Ref         string `json:"$ref"`
	Description string
	Content     ordered[json.RawMessage]
}

type apiSchema struct {
	Properties ordered[struct {
		Description string
		Enum        []string
	}]
}

// An ordered is a JSON object whose members stay in the order of the document, which
// is the order to read them in.
type ordered[T any] []member[T]

type member[T any] struct {
	Key   string
	Value T
}

func (o *ordered[T]) UnmarshalJSON(b []byte) error {
	d := json.NewDecoder(bytes.NewReader(b))
	if _, err := d.Token(); err != nil {
		return err
	}
	for d.More() {
		key, err := d.Token()
		if err != nil {
			return err
		}
		m := member[T]{Key: fmt.Sprint(key)}
		if err := d.Decode(&m.Value); err != nil {
			return err
		}
		*o = append(*o, m)
	}
	return nil
}

// routesOf writes the routes of an OpenAPI document as Markdown.
func routesOf(document []byte) (string, error) {
	var doc apiDocument
	if err := json.Unmarshal(document, &doc); err != nil {
		return "", fmt.Errorf("read the OpenAPI document: %w", err)
	}
	var b strings.Builder
	for _, path := range doc.Paths {
		for _, op := range path.Value {
			fmt.Fprintf(&b, "### `%s %s`\n\n%s.\n\n", strings.ToUpper(op.Key), path.Key, op.Value.Summary)
			for _, p := range op.Value.Parameters {
				fmt.Fprintf(&b, "- `%s`: %s Such as `%s`.\n", p.Name, sentence(p.Description), p.Example)
			}
			if body := op.Value.RequestBody; body != nil {
				fmt.Fprintf(&b, "- Body: %s. %s\n", codeList(keys(body.Content)), body.Description)
			}
			var refused []string
			for _, r := range op.Value.Responses {
				answer := r.Value
				if name, ok := strings.CutPrefix(answer.Ref, "#/components/responses/"); ok {
					answer = doc.Components.Responses[name]
					if name == "Problem" {
						refused = append(refused, r.Key)
						continue
					}
				}
				fmt.Fprintf(&b, "- %s: %s", r.Key, answer.Description)
				if kinds := keys(answer.Content); len(kinds) > 0 {
					fmt.Fprintf(&b, " (%s)", codeList(kinds))
				}
				b.WriteString(".\n")
			}
			if len(refused) > 0 {
				fmt.Fprintf(&b, "- %s: a problem, with its reason.\n", strings.Join(refused, ", "))
			}
			b.WriteString("\n")
		}
	}
	b.WriteString("## The report\n\n")
	for _, name := range []string{"Finding", "Verdict", "Step"} {
		i := slices.IndexFunc(doc.Components.Schemas, func(m member[apiSchema]) bool { return m.Key == name })
		if i < 0 {
			return "", fmt.Errorf("the OpenAPI document has no schema %s", name)
		}
		fmt.Fprintf(&b, "### %s\n\n| key | meaning |\n|---|---|\n", name)
		for _, p := range doc.Components.Schemas[i].Value.Properties {
			text := p.Value.Description
			if len(p.Value.Enum) > 0 {
				text = strings.TrimPrefix(text+": "+codeList(p.Value.Enum), ": ")
			}
			fmt.Fprintf(&b, "| `%s` | %s |\n", p.Key, text)
		}
		b.WriteString("\n")
	}
	return b.String(), nil
}

func keys[T any](o ordered[T]) []string {
	var list []string
	for _, m := range o {
		list = append(list, m.Key)
	}
	return list
}

func codeList(list []string) string { return "`" + strings.Join(list, "`, `") + "`" }

// sentence ends a text with a full stop.
func sentence(s string) string {
	if s == "" || strings.HasSuffix(s, ".") {
		return s
	}
	return s + "."
}

// catalogSchema makes the JSON Schema of catalog.json of what the OpenAPI document
// says of a type, so that neither can be wrong alone.
func catalogSchema(document []byte) ([]byte, error) {
	var doc struct {
		Components struct {
			Schemas map[string]json.RawMessage
		}
	}
	if err := json.Unmarshal(document, &doc); err != nil {
		return nil, fmt.Errorf("read the OpenAPI document: %w", err)
	}
	defs := map[string]json.RawMessage{}
	for _, name := range []string{"Catalog", "Type", "Wording", "Sent", "Verdict"} {
		def, ok := doc.Components.Schemas[name]
		if !ok {
			return nil, fmt.Errorf("the OpenAPI document has no schema %s", name)
		}
		defs[name] = bytes.ReplaceAll(def, []byte("#/components/schemas/"), []byte("#/$defs/"))
	}
	return json.MarshalIndent(map[string]any{
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"title":   "The catalogue of Redis errors",
		"$ref":    "#/$defs/Catalog",
		"$defs":   defs,
	}, "", " ")
}
