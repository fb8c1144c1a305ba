package commands

import "strings"

// near returns up to three names of a list that a word may be meant to be, the nearest
// first. Names are compared by their letters and digits: JSON_SET is JSON.SET.
func near(word string, names []string) []string {
	word = letters(word)
	if word == "" || len(word) > 40 {
		return nil
	}
	most := 1 + len(word)/5 // mistakes; short names are too close to each other
	var lists [4][]string
	for _, name := range names {
		if d := distance(word, letters(name), most); d <= most {
			lists[min(d, 3)] = append(lists[min(d, 3)], name)
		}
	}
	for d, list := range lists {
		// One mistake in a short word is a third of it, and fits too many names.
		if len(list) > 0 && (d == 0 || len(word) > 2) {
			return list[:min(len(list), 3)]
		}
	}
	return nil
}

func letters(s string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case 'A' <= r && r <= 'Z':
			return r + 'a' - 'A'
		case 'a' <= r && r <= 'z', '0' <= r && r <= '9':
			return r
		}
		return -1
	}, s)
}

// distance counts the letters that are missing, too many, other ones or swapped, up to
// one more than most.
func distance(a, b string, most int) int {
	if len(a)-len(b) > most || len(b)-len(a) > most {
		return most + 1
	}
	var rows [3][64]int
	if len(b) >= len(rows[0]) {
		return most + 1
	}
	before, last, row := &rows[0], &rows[1], &rows[2]
	for j := range len(b) + 1 {
		last[j] = j
	}
	for i := 1; i <= len(a); i++ {
		row[0] = i
		for j := 1; j <= len(b); j++ {
			other := 1
			if a[i-1] == b[j-1] {
				other = 0
			}
			row[j] = min(last[j]+1, row[j-1]+1, last[j-1]+other)
			if i > 1 && j > 1 && a[i-1] == b[j-2] && a[i-2] == b[j-1] {
				row[j] = min(row[j], before[j-2]+1)
			}
		}
		before, last, row = last, row, before
	}
	return last[len(b)]
}
