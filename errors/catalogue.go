package rediserr

import (
	"strings"
	"sync"

	"rediserr/errors/internal/pattern"
)

// families lists the catalogue in reading order.
var families = []*family{
	&baseFamily,
	&clusterFamily,
	&clusterAdminFamily,
	&slotMigrationFamily,
	&sentinelFamily,
	&sentinelAdminFamily,
	&replicationFamily,
	&failoverFamily,
	&authFamily,
	&aclFamily,
	&connectionFamily,
	&connectFamily,
	&timeoutFamily,
	&poolFamily,
	&clientcmdFamily,
	&memoryFamily,
	&persistenceFamily,
	&saveFamily,
	&valueFamily,
	&commandFamily,
	&argumentFamily,
	&keyFamily,
	&scriptFamily,
	&luaFamily,
	&functionFamily,
	&transactionFamily,
	&streamFamily,
	&hashFieldFamily,
	&sortedSetFamily,
	&geoFamily,
	&bitsFamily,
	&jsonpathFamily,
	&bloomFamily,
	&timeseriesFamily,
	&vectorsetFamily,
	&pubsubFamily,
	&blockingFamily,
	&lockFamily,
	&configFamily,
	&moduleFamily,
	&adminFamily,
	&debugFamily,
	&migrateFamily,
	&faultFamily,
	&serverLogFamily,
	&sentinelLogFamily,
	&redisCLIFamily,
	&searchIndexFamily,
	&searchDocumentFamily,
	&searchAdminFamily,
	&searchQueryFamily,
	&searchAggregateFamily,
	&proxyFamily,
	&providerFamily,
	&clientClusterFamily,
	&clientDataFamily,
	&frameworkFamily,
	&forkFamily,
}

// A catalogue is the compiled form of all families.
type catalogue struct {
	types    []Type
	byName   map[string]*Type
	byCode   map[string]*Type
	wordings []Wording
	index    index
}

// all returns the catalogue. It is compiled once, at the first use, and panics
// with the template in the message if one is broken; any test meets that.
var all = sync.OnceValue(func() *catalogue { return compile(families) })

func compile(families []*family) *catalogue {
	c := &catalogue{byName: map[string]*Type{}, byCode: map[string]*Type{}}
	count, size := 0, 0
	for _, f := range families {
		count += len(f.types)
		for _, t := range f.types {
			size += len(t.block())
		}
	}
	c.types = make([]Type, 0, count)          // never grows: the maps point into it
	c.wordings = make([]Wording, 0, size/128) // a wording with what is said of it has 150 bytes
	for _, f := range families {
		for _, t := range f.types {
			c.types = append(c.types, *t)
			added := &c.types[len(c.types)-1]
			added.family = f
			c.add(added)
		}
	}
	// The lists are cut only now, when c.wordings no longer moves.
	next := 0
	for i := range c.types {
		t := &c.types[i]
		first := next
		for next < len(c.wordings) && c.wordings[next].typ == t {
			next++
		}
		t.list = c.wordings[first:next:next]
		t.catalogue = c
	}
	c.index = newIndex(c)
	if !lazy {
		c.open()
	}
	return c
}

// open does all that compile leaves for later where the start has to be quick. What
// it does is done once, so in a program of many threads it is done at the start.
func (c *catalogue) open() {
	for i := range c.types {
		t := &c.types[i]
		for _, name := range t.Parents() {
			if c.byName[name] == nil {
				panic("rediserr: " + t.Name + " names a parent that is not in the catalogue: " + name)
			}
		}
		t.lineage = c.lineageOf(t)
		for w := range t.list {
			t.list[w].open()
		}
	}
	for g := range c.index.leads {
		c.index.group(int32(g))
	}
}

// holeKind tells a hole's kind. A name that is no field of its type is found by a
// test: here the types' structs are not at hand.
func holeKind(name string) (pattern.Kind, bool) { return kindOf(name).hole, true }

// add compiles one type: its codes and its wordings.
func (c *catalogue) add(t *Type) {
	if c.byName[t.Name] != nil {
		panic("rediserr: two types are called " + t.Name)
	}
	c.byName[t.Name] = t
	for _, code := range strings.Fields(t.Code) {
		if c.byCode[code] != nil {
			panic("rediserr: two types are proved by the code " + code)
		}
		c.byCode[code] = t
	}
	c.wordings = cutWordings(t, c.wordings)
}

// code returns the first word of a reply if the catalogue knows it as a code.
func (c *catalogue) code(reply string) string {
	word, _, _ := strings.Cut(reply, " ")
	if word == "ERR" || c.byCode[word] != nil {
		return word
	}
	return ""
}
