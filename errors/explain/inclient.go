//go:build !rediserr_module

package explain

import (
	"slices"
	"strings"
	"sync"

	rediserr "rediserr/errors"
)

// InClient returns how an error is caught in each client library, and nothing for what
// no client sees: the lines of a server's log.
func InClient(t *rediserr.Type) []ClientUse {
	found.Lock()
	defer found.Unlock()
	if uses, ok := found.uses[t.Name]; ok {
		return uses
	}
	uses := markedUses(t)
	for i := range uses {
		c := Clients()[i]
		uses[i].fill(t, func(test string) string {
			// Between two marks stands a literal.
			parts := strings.Split(test, literalMark)
			for i := 1; i < len(parts); i += 2 {
				parts[i] = quoteLiteral(parts[i], c.quote())
			}
			return strings.Join(parts, "")
		})
	}
	if found.uses == nil {
		found.uses = map[string][]ClientUse{}
	}
	found.uses[t.Name] = uses
	return uses
}

// markedUses returns what InClient does, with marks where a value depends on the type
// alone: its literals and its retry.
func markedUses(t *rediserr.Type) (uses []ClientUse) {
	if t.Origin == rediserr.Log {
		return nil
	}
	for _, c := range Clients() {
		f := c.find(t)
		uses = append(uses, ClientUse{
			Client: c.ID, Name: c.Name, Version: c.Version, Language: c.Language,
			Class: c.Qualified(f.class), Test: f.test, Snippet: c.snippet(t, f), Note: f.note, Raises: f.raises,
		})
	}
	return uses
}

// found keeps what InClient found out, by the type's name: a page needs it thrice.
var found struct {
	sync.Mutex
	uses map[string][]ClientUse
}

// A caught is what is found out of a type and a client.
type caught struct {
	class, test, note       string
	reply, returned, raises bool
}

func (c *Client) find(t *rediserr.Type) caught {
	if t.Origin == rediserr.Client {
		return c.raised(t)
	}
	return c.reply(t)
}

// reply finds how a reply of a server, proxy or provider is caught. Clients go by its
// code, so the kinship of types proves nothing here.
func (c *Client) reply(t *rediserr.Type) caught {
	f := caught{class: c.facts["reply"], reply: true, raises: true}
	wordings := replyWordings(t)
	codes := strings.Fields(t.Code)
	if len(codes) == 0 && len(wordings) > 0 {
		codes = []string{wordings[0].Code()}
	}
	code := "ERR"
	if len(codes) > 0 && codes[0] != "" {
		code = codes[0]
	}
	f.returned = slices.Contains(strings.Fields(c.facts["returned"]), code)
	whole := t.Code != "" // the type is all that its codes mean
	tells := false        // the class, or its test, tells the type
	if own, ok := c.own[t.Name]; ok {
		if f.returned = own.class == "-" && f.returned; own.class != "-" {
			f.class = own.class
		}
		f.test = own.test
		tells = own.test != ""
	} else if own, ok := c.own[code]; ok {
		if own.class != "-" {
			f.class = own.class
		}
		tells = whole && (own.test != "" || c.means(f.class, t))
		if tells {
			f.test = own.test
		}
	} else if class := c.classOfCode(code); class != "" {
		f.class, tells = class, whole && c.means(class, t)
	} else if class := c.classOf(t); class != "" && t.Name != "ResponseError" && !whole {
		f.class, tells = class, true
	}
	tells = tells || t.Name == "ResponseError"
	if f.returned {
		f.class = ""
	}
	if !tells {
		f.test, f.note = c.replyTest(f, t, codes, wordings)
	}
	if whole {
		f.note = strings.TrimSpace(f.note + c.otherCode(f.class, wordings))
	}
	if more := c.others(t, f.class); more != "" {
		f.note = strings.TrimSpace(f.note + " The library itself raises " + more + " for this before it asks a server.")
	}
	return f
}

// classOfCode returns the class for replies with a code: the one that cuts it off, or
// the one that means the code's type.
func (c *Client) classOfCode(code string) string {
	if _, ok := c.facts["unnamed"]; ok || code == "ERR" {
		return ""
	}
	for _, k := range c.classes {
		if slices.Contains(k.Cuts, code) {
			return k.Name
		}
	}
	if owner, ok := rediserr.Lookup(code); ok {
		return c.classOf(owner)
	}
	return ""
}

// otherCode tells of wordings of a type with a code that come with ERR instead, and so
// not as its class.
func (c *Client) otherCode(class string, wordings []*rediserr.Wording) string {
	returned := slices.Contains(strings.Fields(c.facts["returned"]), "ERR")
	for _, w := range wordings {
		if w.Code() != "ERR" {
			continue
		}
		literal, _ := literalOf(w.Template)
		text := " A text with ERR in the place of the code, such as \"" + strings.TrimSpace(literal) + "\", is "
		other := c.facts["reply"]
		if own, ok := c.own["ERR"]; ok {
			other = own.class
		}
		switch {
		case returned && class != "":
			return text + "returned as false."
		case !returned && other != class:
			return text + article(c.Qualified(other)) + "."
		}
	}
	return ""
}

func article(class string) string {
	if class != "" && strings.ContainsRune("AEIOUaeiou", rune(class[0])) {
		return "an " + class
	}
	return "a " + class
}

// means reports whether a class of the table means the type and nothing else.
func (c *Client) means(class string, t *rediserr.Type) bool {
	return slices.ContainsFunc(c.classes, func(k rediserr.ClientClass) bool {
		return k.Name == class && k.Type != nil && k.Type.Name == t.Name
	})
}

// others names the classes that mean the type too.
func (c *Client) others(t *rediserr.Type, but string) string {
	if _, ok := c.facts["unnamed"]; ok || len(strings.Fields(t.Code)) == 0 {
		return ""
	}
	var list []string
	for _, k := range c.classes {
		if k.Type != nil && k.Type.Name == t.Name && k.Name != but && !slices.ContainsFunc(k.Cuts, func(code string) bool { return strings.Contains(t.Code, code) }) {
			list = append(list, c.Qualified(k.Name))
		}
	}
	return strings.Join(list, ", ")
}

// replyTest returns the test that tells a type's replies from others of their class.
func (c *Client) replyTest(f caught, t *rediserr.Type, codes []string, wordings []*rediserr.Wording) (test, note string) {
	kind := "reply."
	if f.returned {
		kind = "returned."
	}
	if t.Code != "" && !c.cuts(f.class, codes[0]) || t.Code != "" && c.facts["code"] != "" {
		var tests []string
		for _, code := range codes {
			tests = append(tests, c.codeTest(kind, code))
		}
		return strings.Join(tests, " "+c.facts["or"]+" "), ""
	}
	if t.Code != "" {
		wordings = slices.DeleteFunc(slices.Clone(wordings), func(w *rediserr.Wording) bool { return !slices.Contains(codes, w.Code()) })
	}
	return c.textTest(f.class, kind, wordings)
}

// codeTest tests for a code that the client keeps. A blank ends it where another code
// starts with the same letters.
func (c *Client) codeTest(kind, code string) string {
	if test := c.facts["code"]; test != "" {
		return c.fillTest(test, code)
	}
	for _, longer := range allCodes() {
		if longer != code && strings.HasPrefix(longer, code) {
			code += " "
			break
		}
	}
	return c.fillTest(c.testFact(kind, "starts"), code)
}

// mostTests is how many texts a snippet tests for.
const mostTests = 2

// textTest tests for the literal texts of wordings.
func (c *Client) textTest(class, kind string, wordings []*rediserr.Wording) (test, note string) {
	type text struct {
		literal string
		inside  bool // not at the start
	}
	var texts []text
	for _, w := range wordings {
		template := w.Template
		if code := w.Code(); code != "" && c.cuts(class, code) {
			template = strings.TrimPrefix(template[len(code):], " ")
		}
		literal, inside := literalOf(template)
		if literal == "" || slices.ContainsFunc(texts, func(have text) bool { return strings.HasPrefix(literal, have.literal) }) {
			continue
		}
		if longer := slices.IndexFunc(texts, func(have text) bool { return strings.HasPrefix(have.literal, literal) && !inside }); longer >= 0 {
			texts[longer] = text{literal, false}
			continue
		}
		texts = append(texts, text{literal, inside})
	}
	// One beginning that all have is better than a list.
	if len(texts) > mostTests {
		common := texts[0].literal
		for _, t := range texts {
			for common != "" && (t.inside || !strings.HasPrefix(t.literal, common)) {
				common = common[:len(common)-1]
			}
		}
		if len(common) >= 16 {
			texts = []text{{common, false}}
		}
	}
	var tests []string
	for i, t := range texts {
		if i == mostTests {
			note = "Tested are the first texts on this page; the others want a test of their own."
			break
		}
		name := "starts"
		if t.inside {
			name = "holds"
		}
		tests = append(tests, c.fillTest(c.testFact(kind, name), t.literal))
	}
	return strings.Join(tests, " "+c.facts["or"]+" "), note
}

func (c *Client) testFact(kind, name string) string {
	if test := c.facts[kind+name]; test != "" {
		return test
	}
	return c.facts[name]
}

// literalOf returns the text of a template by which it is best known: what it starts
// with, or else its longest part without a hole.
func literalOf(template string) (literal string, inside bool) {
	const most, least = 60, 8
	start, name, rest := rediserr.CutHole(template)
	if cut := strings.TrimPrefix(start, "ERR "); name == "" || len(cut) >= least && strings.Contains(strings.TrimSpace(cut), " ") || len(cut) >= 2*least {
		return clipWord(start, most), false
	}
	literal = start
	for rest != "" {
		var lit string
		lit, _, rest = rediserr.CutHole(rest)
		if len(lit) > len(literal) {
			literal, inside = lit, true
		}
	}
	if inside {
		literal = strings.TrimSpace(literal)
	}
	return clipWord(literal, most), inside
}

// clipWord shortens a text to a whole word.
func clipWord(s string, most int) string {
	if len(s) <= most {
		return s
	}
	if n := strings.LastIndexByte(s[:most], ' '); n > 0 {
		return s[:n]
	}
	return s[:most]
}

// fillTest puts a literal into a test, between marks.
func (c *Client) fillTest(test, literal string) string {
	return strings.ReplaceAll(test, "{Text}", literalMark+literal+literalMark)
}

// literalMark stands on both sides of a literal that is still to be quoted.
const literalMark = "\x00"

// quote returns the quote of the client's literals.
func (c *Client) quote() string {
	if quote := c.facts["quote"]; quote != "" {
		return quote
	}
	return `"`
}

// raised finds how an error is caught that clients say themselves.
func (c *Client) raised(t *rediserr.Type) caught {
	said := c.wordingsOf(t)
	if own, ok := c.own[t.Name]; ok {
		f := caught{class: own.class, test: own.test, raises: true}
		if own.class == "-" {
			f.class = c.nearest(t)
		}
		if f.test == "" && len(said) > 0 && !c.means(f.class, t) {
			f.test, f.note = c.textTest(f.class, "", said)
		}
		return f
	}
	if class := c.classOf(t); class != "" && t.Name != "RedisError" {
		return caught{class: class, raises: true}
	}
	f := caught{class: c.nearest(t), raises: len(said) > 0 || t.Name == "RedisError"}
	if len(said) > 0 {
		f.test, f.note = c.textTest(f.class, "", said)
	}
	if !f.raises {
		f.note = c.Name + " is not known to raise this."
		if f.class != c.facts["base"] {
			f.note += " Its nearest class is " + c.Qualified(f.class) + "."
		}
	}
	return f
}

// nearest returns the class of the nearest ancestor that has one.
func (c *Client) nearest(t *rediserr.Type) string {
	for _, name := range t.Lineage() {
		if name == "RedisError" || name == "ResponseError" {
			continue
		}
		if own, ok := c.own[name]; ok && own.class != "-" && own.test == "" {
			return own.class
		}
		if up, ok := rediserr.Lookup(name); ok {
			if class := c.classOf(up); class != "" {
				return class
			}
		}
	}
	return c.facts["base"]
}

// wordingsOf returns the wordings of a type that the client says, its own before those
// of its language's runtime.
func (c *Client) wordingsOf(t *rediserr.Type) []*rediserr.Wording {
	var own, runtime []*rediserr.Wording
	list := t.Wordings()
	for i := range list {
		for _, s := range list[i].Sent() {
			switch {
			case s.To != "": // older versions said it
			case s.Product == c.ID:
				own = append(own, &list[i])
			case s.Product == c.facts["runtime"]:
				runtime = append(runtime, &list[i])
			}
		}
	}
	return append(own, runtime...)
}

// replyWordings returns the wordings of a type that are not a client's.
func replyWordings(t *rediserr.Type) []*rediserr.Wording {
	var replies, all []*rediserr.Wording
	list := t.Wordings()
	for i := range list {
		all = append(all, &list[i])
		if !slices.ContainsFunc(list[i].Sent(), func(s rediserr.Sent) bool { return isClient(s.Product) }) {
			replies = append(replies, &list[i])
		}
	}
	if len(replies) == 0 {
		return all
	}
	return replies
}

// snippet fills the template that fits.
func (c *Client) snippet(t *rediserr.Type, f caught) string {
	if !f.raises && f.class == c.facts["base"] {
		return "" // it would catch everything
	}
	if any := c.snippets[snippetAny]; any != "" && t.Name == "RedisError" {
		return c.fill(any, f)
	}
	names := []string{snippetOwn, snippetTest}
	switch {
	case f.returned:
		names = []string{snippetReturned, snippetReturned}
	case f.reply:
		names = []string{snippetReplyOwn, snippetReplyTest}
	}
	template := c.snippets[names[0]]
	if f.test != "" || template == "" && c.snippets[snippetOwn] == "" {
		template = c.snippets[names[1]]
		if template == "" {
			template = c.snippets[snippetTest]
		}
	} else if template == "" {
		template = c.snippets[snippetOwn]
	}
	return c.fill(template, f)
}

func (c *Client) fill(template string, f caught) string {
	if !strings.Contains(f.test, " "+c.facts["or"]+" ") {
		template = strings.ReplaceAll(template, "&& ({Test})", "&& {Test}")
	}
	template = strings.ReplaceAll(template, "{Class}", c.Qualified(f.class))
	template = strings.ReplaceAll(template, "{Retry}", c.facts["comment"]+" retry? "+retryMark)
	return strings.ReplaceAll(template, "{Test}", f.test)
}

// allCodes returns every code of the catalogue.
var allCodes = sync.OnceValue(func() []string {
	var list []string
	types := rediserr.Types()
	for i := range types {
		list = append(list, strings.Fields(types[i].Code)...)
	}
	return list
})

// isClient reports whether a product is a client library with a table of classes.
func isClient(product string) bool {
	clientProducts.Lock()
	defer clientProducts.Unlock()
	is, ok := clientProducts.known[product]
	if !ok {
		is = rediserr.ClientClasses(product) != nil
		if clientProducts.known == nil {
			clientProducts.known = map[string]bool{}
		}
		clientProducts.known[product] = is
	}
	return is
}

// clientProducts keeps the answers of isClient: to read a table takes long.
var clientProducts struct {
	sync.Mutex
	known map[string]bool
}
