package rediserr

import "strings"

// Near returns up to three wordings close to a text that no wording claims, the
// closest first, and none for a text that is known.
func (f *Finding) Near() []*Wording {
	if f.Known() {
		return nil
	}
	c := all()
	text := lowerASCII(f.Text)
	if len(text) > maxNearText {
		text = text[:maxNearText]
	}
	words := nearWords(text)
	code := f.Code
	type scored struct {
		w     *Wording
		score int
	}
	var best [3]scored
	for i := range c.wordings {
		w := &c.wordings[i]
		w.open()
		if s := closeness(w, words, code); s > best[2].score {
			best[2] = scored{w, s}
			for n := 2; n > 0 && best[n].score > best[n-1].score; n-- {
				best[n], best[n-1] = best[n-1], best[n]
			}
		}
	}
	var near []*Wording
	for _, b := range best {
		if b.w != nil {
			near = append(near, b.w)
		}
	}
	return near
}

const (
	maxNearText  = 400 // bytes of the text that are compared
	nearAtLeast  = 50  // percent of the words that two texts must share
	nearSameCode = 20  // percent that an equal code is worth
)

// closeness says in percent how many words the text and the wording share, both
// ways, or 0 if that is too little to be worth showing.
func closeness(w *Wording, words map[string]bool, code string) int {
	shared, all := 0, 0
	for rest := w.Template; rest != ""; {
		var word string
		word, rest = nextWord(rest)
		if word == "" || word[0] == '{' {
			continue
		}
		all++
		if words[lowerASCII(word)] {
			shared++
		}
	}
	if all == 0 || len(words) == 0 {
		return 0
	}
	score := 200 * shared / (all + len(words))
	if code != "" && code == w.code && code != "ERR" {
		score += nearSameCode + 1
	}
	if score < nearAtLeast && !(code != "" && code != "ERR" && code == w.code) {
		return 0
	}
	return score
}

func nearWords(s string) map[string]bool {
	words := map[string]bool{}
	for s != "" {
		var word string
		if word, s = nextWord(s); word != "" {
			words[word] = true
		}
	}
	return words
}

// nextWord cuts the next word off s. Punctuation at its ends is no part of it.
func nextWord(s string) (word, rest string) {
	word, rest, _ = strings.Cut(s, " ")
	return strings.Trim(word, ".,:;'\"`()[]"), rest
}
