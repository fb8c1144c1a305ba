package main

import "strings"

// A part is a piece of a syntax: a word, or a group of alternatives in brackets.
type part struct {
	word, since string
	optional    bool // in [ ]; < > is a group that must be there
	choices     [][]part
}

// repeat is the word that says that what stands before it in its brackets may come again.
const repeat = "..."

// parts reads a syntax.
func parts(syntax string) []part {
	list, _ := alternatives(syntax)
	return list[0]
}

// alternatives reads up to the bracket that closes, and returns what stands behind it.
func alternatives(s string) (list [][]part, rest string) {
	list = [][]part{nil}
	for s != "" {
		last := &list[len(list)-1]
		switch c := s[0]; c {
		case ' ':
			s = s[1:]
		case '[', '<':
			var p part
			p.optional = c == '['
			p.choices, s = alternatives(s[1:])
			*last = append(*last, p)
		case ']', '>':
			return list, s[1:]
		case '|':
			list, s = append(list, nil), s[1:]
		default:
			n := strings.IndexAny(s, " []<>")
			if n < 0 {
				n = len(s)
			}
			word, since, _ := strings.Cut(s[:n], "@")
			*last = append(*last, part{word: word, since: since})
			s = s[n:]
		}
	}
	return list, ""
}

// least returns what must be there at least, a word each.
func least(list []part) []string {
	var words []string
	for _, p := range list {
		switch {
		case p.optional || p.word == repeat:
		case p.word != "":
			words = append(words, p.word)
		default:
			shortest := least(p.choices[0])
			for _, c := range p.choices[1:] {
				if w := least(c); len(w) < len(shortest) {
					shortest = w
				} else if len(w) == 1 && len(shortest) == 1 {
					shortest = []string{shortest[0] + "|" + w[0]}
				}
			}
			words = append(words, shortest...)
		}
	}
	return words
}

// again returns the last group of words that may come again, such as field value in
// key field value [field value ...].
func again(list []part) []part {
	if len(list) == 0 || !list[len(list)-1].optional {
		return nil
	}
	c := list[len(list)-1].choices[0]
	if n := len(c) - 1; n > 0 && c[n].word == repeat {
		return c[:n]
	}
	return nil
}

// An option is a word of a syntax that stands for itself.
type option struct {
	word, since string
	value       string // what must follow it
	group       int    // options of one group exclude each other; 0 for none
	choice      int    // which alternative of its group it is in
}

// options returns the words of a syntax that stand for themselves.
func options(list []part) []option {
	var found []option
	groups := 0
	var walk func(list []part, group, choice int)
	walk = func(list []part, group, choice int) {
		for i, p := range list {
			if isOption(p.word) {
				o := option{word: p.word, since: p.since, group: group, choice: choice}
				if i+1 < len(list) && list[i+1].word != repeat && !isOption(list[i+1].word) {
					o.value = list[i+1].word
				}
				found = append(found, o)
			}
			inner := 0
			if len(p.choices) > 1 && group == 0 && !more(list[i+1:]) {
				groups++
				inner = groups
			}
			for n, c := range p.choices {
				walk(c, inner, n)
			}
		}
	}
	walk(list, 0, 0)
	return found
}

// more reports whether [...] follows, which says that any of a group may come again.
func more(list []part) bool {
	return len(list) > 0 && list[0].optional && list[0].choices[0][0].word == repeat
}

func isOption(word string) bool {
	return word != "" && word == strings.ToUpper(word) && word != strings.ToLower(word)
}

// plain is a syntax without versions. One that fills a screen is cut down to what must
// be there.
func plain(syntax string) string {
	const most = 300
	if len(syntax) > most {
		return strings.Join(least(parts(syntax)), " ") + " [options]"
	}
	words := strings.Split(syntax, " ")
	for i, word := range words {
		if n := strings.IndexByte(word, '@'); n >= 0 {
			words[i] = word[:n] + strings.TrimLeft(word[n:], "@.0123456789")
		}
	}
	return strings.Join(words, " ")
}
