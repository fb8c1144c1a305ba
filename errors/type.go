package rediserr

import (
	"slices"
	"strings"
)

// A Type is one exception of the catalogue: a meaning, with one page in the
// reference, and the wordings by which servers and clients say it.
type Type struct {
	// Name is the Go type's name.
	Name string
	// Code is the code, or codes with blanks between, that alone prove this class.
	// It is empty for types that share ERR or have no code.
	Code string
	// Origin says who words the error.
	Origin Origin
	// Verdict holds for all wordings that do not bring their own.
	Verdict Verdict

	// parents names the classes above, nearest first; two with a blank between
	// where coredis has two.
	parents string
	// wordings is the text block that parseWordings reads. One string a type, not
	// a struct a wording, saves 20 KB in the browser module.
	wordings string

	family    *family
	lineage   []string
	sentence  string // of wordings without one of their own
	list      []Wording
	catalogue *catalogue
}

// A family is a group of types that are read together, one source file.
type family struct {
	name  string // the file's name
	title string
	types []*Type
}

// Family returns the title of the group that the type is listed in.
func (t *Type) Family() string { return t.family.title }

// Wordings returns the message templates that mean this type.
func (t *Type) Wordings() []Wording {
	for i := range t.list {
		t.list[i].open()
	}
	return t.list
}

// Codes returns the codes with which the type's wordings start, without ERR.
func (t *Type) Codes() []string {
	codes := strings.Fields(t.Code)
	for i := range t.Wordings() {
		if c := t.list[i].code; c != "" && c != "ERR" && !slices.Contains(codes, c) {
			codes = append(codes, c)
		}
	}
	return codes
}

// Holds reports whether a wording of the type has a hole for the field.
func (t *Type) Holds(field string) bool {
	for i := range t.Wordings() {
		for _, h := range t.list[i].pattern.Holes() {
			if h.Name == field {
				return true
			}
		}
	}
	return false
}

// Page returns the address of the type's page, relative to the site's root.
func (t *Type) Page() string { return "errors/" + t.Name + "/" }

// Parents returns the names of the classes directly above, nearest first.
func (t *Type) Parents() []string { return strings.Fields(t.parents) }

// Lineage returns the names of all the type's ancestors, nearest first, RedisError last.
func (t *Type) Lineage() []string {
	if t.lineage == nil && t.parents != "" && t.catalogue != nil {
		t.lineage = t.catalogue.lineageOf(t)
	}
	return t.lineage
}

// lineageOf walks up from a type whose ancestors are in the catalogue.
func (c *catalogue) lineageOf(t *Type) []string {
	var line []string
	for _, name := range t.Parents() {
		for _, up := range append([]string{name}, c.lineageOf(c.byName[name])...) {
			// An ancestor reached twice stands where it is last reached, behind
			// every class below it.
			for i, seen := range line {
				if seen == up {
					line = append(line[:i], line[i+1:]...)
					break
				}
			}
			line = append(line, up)
		}
	}
	return line
}

// Types returns the catalogue in reading order.
func Types() []Type { return append([]Type(nil), all().types...) }

// Lookup finds a type by its name, or by a code that proves it, in any case.
// ERR is no type's: it proves a ResponseError and no more.
func Lookup(name string) (*Type, bool) {
	c := all()
	if t, ok := c.byName[name]; ok {
		return t, true
	}
	lower := lowerASCII(name)
	for code, t := range c.byCode {
		if lowerASCII(code) == lower {
			return t, true
		}
	}
	for i := range c.types {
		if n := lowerASCII(c.types[i].Name); n == lower || n == lower+"error" {
			return &c.types[i], true
		}
	}
	return nil, false
}
