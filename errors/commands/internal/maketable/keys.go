package main

import (
	"fmt"
	"slices"
	"strings"
)

// A keySpec says where a command has keys and what it does with them. Documentation
// writes it as COMMAND answers it, sources in a shorter form.
type keySpec struct {
	Flags  []string
	Access bool
	Insert bool
	Delete bool
	Update bool
	NotKey bool `json:"not_key"`

	Begin struct {
		Type  string
		Spec  place
		Index *place
		Word  *place `json:"keyword"`
	} `json:"begin_search"`
	Find struct {
		Type   string
		Spec   place
		Range  *place
		Keynum *place
	} `json:"find_keys"`
}

type place struct {
	Index, Pos          int
	Keyword             string
	Startfrom           int
	Lastkey, Limit      int
	Keystep, Step       int
	Keynumidx, Firstkey int
}

// specs writes key specifications: what is done with the keys (r, w, x for both, n for
// neither), then where they are. 1 is one key at that place, 1,-1,2 every second from there
// to the last, #2 a count at that place with the keys behind it, STREAMS a word before them.
func specs(list []keySpec) string {
	var out []string
	for _, s := range list {
		is := func(flag string, b bool) bool { return b || slices.Contains(s.Flags, flag) }
		if is("NOT_KEY", s.NotKey) {
			continue
		}
		begin, find := s.Begin.Spec, s.Find.Spec
		kind, how := s.Begin.Type, s.Find.Type
		switch {
		case s.Begin.Index != nil:
			kind, begin = "index", *s.Begin.Index
		case s.Begin.Word != nil:
			kind, begin = "keyword", *s.Begin.Word
		}
		switch {
		case s.Find.Range != nil:
			how, find = "range", *s.Find.Range
		case s.Find.Keynum != nil:
			how, find = "keynum", *s.Find.Keynum
		}
		at := begin.Index + begin.Pos
		var where string
		switch {
		case kind == "keyword":
			where = begin.Keyword
		case kind != "index":
			continue
		case how == "keynum":
			where = fmt.Sprintf("#%d", at+find.Keynumidx)
		case how == "range" && find.Lastkey == 0:
			where = fmt.Sprint(at)
		case how == "range":
			where = fmt.Sprintf("%d,%d,%d", at, find.Lastkey, max(1, find.Keystep+find.Step))
		default:
			continue
		}
		reads := is("ACCESS", s.Access)
		writes := is("INSERT", s.Insert) || is("DELETE", s.Delete) || is("UPDATE", s.Update)
		letter := "n"
		switch {
		case reads && writes:
			letter = "x"
		case reads:
			letter = "r"
		case writes:
			letter = "w"
		}
		out = append(out, letter+where)
	}
	return strings.Join(out, " ")
}
