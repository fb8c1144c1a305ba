//go:build !rediserr_module

package rediserr

import (
	"errors"
	"reflect"
	"strings"
	"sync"
	"unsafe"
)

// This file makes Go values of what was decoded. The WebAssembly modules are built
// without it: they print reports and never branch on a type, and 200 types with
// their methods would cost the browser 67 KB of its 560.

// prototypes has a nil of each exception's Go type, family by family.
var prototypes = [][]Error{
	baseErrors,
	clusterErrors,
	clusterAdminErrors,
	slotMigrationErrors,
	sentinelErrors,
	sentinelAdminErrors,
	replicationErrors,
	failoverErrors,
	authErrors,
	aclErrors,
	connectionErrors,
	connectErrors,
	timeoutErrors,
	poolErrors,
	clientcmdErrors,
	memoryErrors,
	persistenceErrors,
	saveErrors,
	valueErrors,
	commandErrors,
	argumentErrors,
	keyErrors,
	scriptErrors,
	luaErrors,
	functionErrors,
	transactionErrors,
	streamErrors,
	hashFieldErrors,
	sortedSetErrors,
	geoErrors,
	bitsErrors,
	jsonpathErrors,
	bloomErrors,
	timeseriesErrors,
	vectorsetErrors,
	pubsubErrors,
	blockingErrors,
	lockErrors,
	configErrors,
	moduleErrors,
	adminErrors,
	debugErrors,
	migrateErrors,
	faultErrors,
	serverLogErrors,
	sentinelLogErrors,
	redisCLIErrors,
	searchIndexErrors,
	searchDocumentErrors,
	searchAdminErrors,
	searchQueryErrors,
	searchAggregateErrors,
	proxyErrors,
	providerErrors,
	clientClusterErrors,
	clientDataErrors,
	frameworkErrors,
	forkErrors,
}

// Decode reads one error reply, as the server words it, and returns its exception.
// RESP framing around it, a leading minus and a line end, does no harm. Decode
// never fails and never returns nil: a text that nothing in the catalogue claims
// is the class that its code proves, else a *ResponseError; its Wording is nil.
func Decode(reply string) Error {
	reply = strings.TrimRight(reply, "\r\n")
	reply = strings.TrimPrefix(reply, "-")
	d := all().decode(reply)
	return typed(d, reply)
}

// Err returns the finding as an exception.
func (f *Finding) Err() Error {
	return typed(decoded{f.Type, f.Wording, f.Code, f.Fields, f.InScript}, f.Text)
}

// From finds the exception in an error of another library, or in one that it wraps:
// one of ours, else what a client's type says is an error reply, whether or not a
// wording claims it, else the first whose whole text a wording claims. An error text
// with more around it is not searched: keys and names in it are anybody's.
func From(err error) (Error, bool) {
	if e, ok := errors.AsType[Error](err); ok {
		return e, true
	}
	if e, ok := walk(err, fromReply); ok {
		return e, true
	}
	return walk(err, fromText)
}

// walk calls f for an error and those that it wraps, the outer ones first, until f
// reports true.
func walk(err error, f func(error) (Error, bool)) (Error, bool) {
	if err == nil {
		return nil, false
	}
	if e, ok := f(err); ok {
		return e, true
	}
	switch u := err.(type) {
	case interface{ Unwrap() error }:
		return walk(u.Unwrap(), f)
	case interface{ Unwrap() []error }:
		for _, err := range u.Unwrap() {
			if e, ok := walk(err, f); ok {
				return e, true
			}
		}
	}
	return nil, false
}

// fromReply reads an error whose type says that it is a reply. The types of the Go
// clients are told by their methods and names, as this package imports none of them.
func fromReply(err error) (Error, bool) {
	switch e := err.(type) {
	case interface{ RedisError() }: // go-redis
		text := err.Error()
		if strings.HasPrefix(text, "redis: ") {
			return nil, false // its own words have the same type, such as redis: nil
		}
		return Decode(text), true
	case interface { // rueidis
		IsNil() bool
		IsMoved() (addr string, ok bool)
	}:
		if e.IsNil() {
			return nil, false
		}
		return Decode(withErr(err.Error())), true
	}
	t := reflect.TypeOf(err)
	if t.Name() == "Error" && strings.HasSuffix(t.PkgPath(), "gomodule/redigo/redis") {
		return Decode(err.Error()), true
	}
	return nil, false
}

// withErr puts the code back that rueidis cuts off a reply, ERR, if it was there.
func withErr(text string) string {
	c := all()
	if c.code(text) != "" {
		return text
	}
	whole := "ERR " + text
	if _, ok := c.claimed(strings.TrimRight(whole, " "), maxNesting); !ok && looksLikeCode(text) {
		return text // a code of a module or a script
	}
	return whole
}

// fromText reads an error whose whole text a wording claims. A reply is one line.
func fromText(err error) (Error, bool) {
	text := err.Error()
	if strings.IndexByte(text, '\n') >= 0 {
		return nil, false
	}
	if d, ok := all().claimed(strings.TrimRight(text, " \r"), maxNesting); ok && (!d.wording.ambient || namesHost(d.fields)) {
		return typed(d, text), true
	}
	return nil, false
}

// New returns an empty value of the type.
func (t *Type) New() Error {
	s := shapes()[t.Name]
	return reflect.New(s.typ).Interface().(Error)
}

// A shape is the struct of an exception and where its fields are.
type shape struct {
	typ    reflect.Type
	fields map[string]member
}

// A member is a field of a struct, or of one that is embedded in it. Its place is looked
// up once: with reflect it took a fifth of each call.
type member struct {
	offset uintptr
	kind   reflect.Kind
}

// shapes has the shape of each type, by its name.
var shapes = sync.OnceValue(func() map[string]shape {
	m := map[string]shape{}
	for _, list := range prototypes {
		for _, p := range list {
			s := shape{reflect.TypeOf(p).Elem(), map[string]member{}}
			for _, f := range reflect.VisibleFields(s.typ) {
				if f.IsExported() && !f.Anonymous {
					s.fields[f.Name] = memberAt(s.typ, f.Index)
				}
			}
			m[s.typ.Name()] = s
		}
	}
	return m
})

// memberAt follows the path of a field through the structs that are embedded. None of
// them is embedded by a pointer.
func memberAt(t reflect.Type, path []int) member {
	m := member{}
	for _, i := range path {
		f := t.Field(i)
		m.offset += f.Offset
		t = f.Type
	}
	m.kind = t.Kind()
	return m
}

// typed makes the Go value of something decoded.
func typed(d decoded, text string) Error {
	s := shapes()[d.typ.Name]
	v := reflect.New(s.typ)
	e := v.Interface().(Error)
	r := e.root()
	r.Code, r.Message = d.code, behindCode(text, d.code)
	r.text, r.typ, r.wording, r.script = text, d.typ, d.wording, d.script
	for _, f := range d.fields {
		m, ok := s.fields[f.Name]
		if !ok {
			continue // read from around the error; the type has no place for it
		}
		switch at := unsafe.Add(v.UnsafePointer(), m.offset); m.kind {
		case reflect.Int:
			*(*int)(at) = f.Number
		case reflect.String:
			*(*string)(at) = f.Text
		case reflect.Slice:
			*(*[]string)(at) = append(*(*[]string)(at), f.Text)
		}
	}
	return e
}

// namesHost reports whether a text names a server. What any program says of itself,
// such as that its context was canceled, is no Redis error for that.
func namesHost(fields []Field) bool {
	for _, f := range fields {
		if f.Name == "Host" {
			return true
		}
	}
	return false
}
