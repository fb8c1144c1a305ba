//go:build !rediserr_module

package explain

import (
	"errors"
	"slices"
	"strings"
	"sync"

	rediserr "rediserr/errors"
)

// How an error is called and caught in a client library follows from three things: the
// tables of classes in errors/client_*.go, a type's codes and wordings, and a page about
// the library, clients/*.md, with what its table does not say. A page has a line with
// the version and the language, a text, and these sections; those in brackets may be
// missing:
//
//	## Facts                     indented lines: a word and its value
//	## [Any error]               a snippet that catches whatever goes wrong
//	## [Own class]               a snippet where a class means the type and nothing else
//	## With a test               a snippet where the text has to tell
//	## [Reply, own class]        the same for replies of a server, where they differ
//	## [Reply, with a test]
//	## [Returned]                a snippet for replies that are not thrown
//	## Printed                   what users see
//	## Sources
//
// The facts are:
//
//	reply    the class of a reply that has none of its own
//	base     the class of what the library says itself, if there is none of its own
//	module   what stands before the names of its table in a program
//	unnamed  programs cannot name the classes of its table: a test has to tell
//	cut      the codes that are cut off all texts, or "all"
//	code     the test for a reply's code; otherwise it is tested as a text
//	starts, holds, reply.starts, reply.holds, returned.starts, returned.holds
//	         the test for a text, with the hole {Text} where its literal goes
//	or       what stands between two tests
//	quote    the quote of a literal, if not "
//	comment  what a comment starts with
//	returned the codes of replies that are not thrown
//	runtime  the product name of the texts that come from the language's runtime
//	foreign  classes that are not the library's
//
// A line that starts with a code or with the name of a type says what the tables do not:
// its class, or a dash for the usual one, and behind it a test of its own.

// A Client is a client library, and how errors are caught in it.
type Client struct {
	// ID is the name that reports have for it: redis-py.
	ID, Name, Version, Language string
	// About says how its errors come about, Printed how they look. Both are Markdown.
	About, Printed, Sources string

	facts    map[string]string
	own      map[string]ownFact
	snippets map[string]string
	classes  []rediserr.ClientClass
}

// An ownFact is what a client's page says of a code or type.
type ownFact struct{ class, test string }

// clientOrder lists the clients as the reference does, by language.
var clientOrder = []string{"redis-py", "coredis", "ioredis", "node-redis", "go-redis", "rueidis", "jedis", "lettuce", "redisson", "stackexchange-redis", "redis-rs", "redis-rb", "phpredis"}

// Clients returns the client libraries that the reference has pages of. It panics if a
// page cannot be read; any test meets that.
var Clients = sync.OnceValue(func() []*Client {
	var list []*Client
	for _, id := range clientOrder {
		text, _ := source("clients/" + id)
		c, err := parseClient(text)
		if err != nil {
			panic("rediserr: clients/" + id + ".md: " + err.Error())
		}
		c.ID, c.classes = id, rediserr.ClientClasses(id)
		list = append(list, c)
	}
	return list
})

// The sections of a client's page that hold snippets.
const (
	snippetAny       = "Any error"
	snippetOwn       = "Own class"
	snippetTest      = "With a test"
	snippetReplyOwn  = "Reply, own class"
	snippetReplyTest = "Reply, with a test"
	snippetReturned  = "Returned"
)

// parseClient reads the page of a client.
func parseClient(text string) (*Client, error) {
	c := &Client{facts: map[string]string{}, own: map[string]ownFact{}, snippets: map[string]string{}}
	head, rest, _ := strings.Cut(text, "\n## ")
	name, about, ok := strings.Cut(strings.TrimPrefix(head, "# "), "\n\n")
	if !ok {
		return nil, errors.New("no name")
	}
	c.Name = name
	version, about, _ := strings.Cut(about, "\n\n")
	c.Version, c.Language, ok = strings.Cut(version, ", ")
	if !ok {
		return nil, errors.New("no line with version and language")
	}
	c.About = strings.TrimSpace(about)
	for _, section := range strings.Split(rest, "\n## ") {
		head, body, _ := strings.Cut(section, "\n")
		switch head {
		case "Facts":
			c.readFacts(body)
		case "Printed":
			c.Printed = strings.TrimSpace(body)
		case headSources:
			c.Sources = strings.TrimSpace(body)
		case snippetAny, snippetOwn, snippetTest, snippetReplyOwn, snippetReplyTest, snippetReturned:
			_, fence, _ := strings.Cut(body, "```")
			_, fence, _ = strings.Cut(fence, "\n")
			c.snippets[head], _, _ = strings.Cut(fence, "\n```")
		default:
			return nil, errors.New("unknown section " + head)
		}
	}
	for _, must := range []string{"reply", "base", "starts", "holds", "or", "comment"} {
		if c.facts[must] == "" {
			return nil, errors.New("no fact " + must)
		}
	}
	if c.snippets[snippetTest] == "" || c.Sources == "" {
		return nil, errors.New("a section is missing")
	}
	return c, nil
}

func (c *Client) readFacts(text string) {
	for line := range strings.Lines(text) {
		word, value, _ := strings.Cut(strings.TrimSpace(line), " ")
		value = strings.TrimSpace(value)
		switch {
		case word == "":
		case 'A' <= word[0] && word[0] <= 'Z':
			class, test, _ := strings.Cut(value, " ")
			c.own[word] = ownFact{class, strings.TrimSpace(test)}
		default:
			c.facts[word] = value
		}
	}
}

// Classes returns the exceptions of the client's table.
func (c *Client) Classes() []rediserr.ClientClass { return c.classes }

// Page returns the address of the client's page, relative to the site's root.
func (c *Client) Page() string { return "clients/" + c.ID + "/" }

// Qualified writes a class as programs name it.
func (c *Client) Qualified(class string) string {
	name := strings.ReplaceAll(class, "$", ".")
	if c.facts["module"] == "" || !slices.ContainsFunc(c.classes, func(k rediserr.ClientClass) bool { return k.Name == class }) {
		return name
	}
	return c.facts["module"] + name
}

// cuts reports whether a code is cut off the text of a class.
func (c *Client) cuts(class, code string) bool {
	if all := c.facts["cut"]; all == "all" || slices.Contains(strings.Fields(all), code) {
		return true
	}
	for _, k := range c.classes {
		if k.Name == class {
			return slices.Contains(k.Cuts, code)
		}
	}
	return false
}

// classOf returns the first class of the table that means the type.
func (c *Client) classOf(t *rediserr.Type) string {
	if _, ok := c.facts["unnamed"]; ok {
		return ""
	}
	for _, k := range c.classes {
		if k.Type != nil && t != nil && k.Type.Name == t.Name {
			return k.Name
		}
	}
	return ""
}
