package rediserr

import "strings"

// A ClientClass is an exception of a client library.
type ClientClass struct {
	Name string
	// Type is what it means, or nil if it says nothing by itself.
	Type *Type
	// Cuts are the codes that the library cuts off the texts of this class.
	Cuts []string

	common bool // without its module the name is too common to prove anything
}

// ClientClasses returns the exceptions of a client library by the name that reports
// have for it, such as redis-py; nil if it has no table.
func ClientClasses(library string) []ClientClass {
	var list []ClientClass
	for i := range clients {
		if clients[i].library == library {
			list = append(list, clients[i].table()...)
		}
	}
	return list
}

// table reads the lines of a client's classes.
func (cl *client) table() []ClientClass {
	c := all()
	var list []ClientClass
	for _, line := range strings.Split(strings.TrimSpace(cl.classes), "\n") {
		words := strings.Fields(line)
		name, common := strings.CutPrefix(words[0], "?")
		k := ClientClass{name, c.byName[words[1]], words[2:], common}
		if k.Type == nil && words[1] != "-" {
			panic("rediserr: the table of " + cl.library + " names a type that is not in the catalogue: " + words[1])
		}
		list = append(list, k)
	}
	return list
}
