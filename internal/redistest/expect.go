package redistest

import (
	"errors"
	"fmt"
	"reflect"
	"strconv"
	"strings"

	rediserr "rediserr/errors"
)

// Compare decodes what a server answered and compares it with an expectation: type,
// code, and fields as name=value. A field that is a list stands once for each element.
// It returns what was decoded, and an error that says what is different.
func Compare(text string, want []string) (rediserr.Error, error) {
	e := rediserr.Decode(text)
	if len(want) < 2 {
		return e, errors.New("not a command, and not a type and a code")
	}
	if root, _ := errors.AsType[*rediserr.RedisError](e); e.Type().Name != want[0] || root.Code != want[1] {
		return e, fmt.Errorf("answers %q\n\tgot %s\n\twant %s", text, Expectation(e), strings.Join(want, " "))
	}
	if e.Wording() == nil {
		return e, fmt.Errorf("%q is claimed by no wording", text)
	}
	if e.Error() != text {
		return e, fmt.Errorf("%q comes back as %q", text, e.Error())
	}
	var wrong []error
	lists := map[string]int{}
	for _, pair := range want[2:] {
		name, value, _ := strings.Cut(pair, "=")
		got := fieldOf(e, name, lists[name])
		lists[name]++
		if got != value {
			wrong = append(wrong, fmt.Errorf("%q: %s is %q, but %q was sent", text, name, got, value))
		}
	}
	return e, errors.Join(wrong...)
}

// fieldOf returns a field of an exception as text; of a list, the n-th element.
func fieldOf(e rediserr.Error, name string, n int) string {
	f := reflect.ValueOf(e).Elem().FieldByName(name)
	switch {
	case !f.IsValid():
		return "(no such field)"
	case f.Kind() == reflect.Slice:
		if n >= f.Len() {
			return "(no such element)"
		}
		f = f.Index(n)
	}
	return fmt.Sprint(f.Interface())
}

// Expectation returns the line that expects e, for whoever adds a command; the values
// are to be compared with what was sent.
func Expectation(e rediserr.Error) string {
	root, _ := errors.AsType[*rediserr.RedisError](e)
	words := []string{e.Type().Name, root.Code}
	v := reflect.ValueOf(e).Elem()
	for _, f := range reflect.VisibleFields(v.Type()) {
		value := v.FieldByIndex(f.Index)
		switch {
		case !f.IsExported() || f.Anonymous || f.Name == "Code" || f.Name == "Message" || value.IsZero():
		case value.Kind() == reflect.Slice:
			for i := range value.Len() {
				words = append(words, fmt.Sprintf("%s=%v", f.Name, value.Index(i)))
			}
		default:
			words = append(words, fmt.Sprintf("%s=%v", f.Name, value))
		}
	}
	for i, w := range words {
		if w == "" || strings.ContainsAny(w, " '\"\\") {
			words[i] = strconv.Quote(w)
		}
	}
	return strings.Join(words, " ")
}
