package rediserr

import (
	"bufio"
	"maps"
	"os"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// maxUnclaimed is how many lines testdata/unclaimed.txt may have. It only goes down.
const maxUnclaimed = 25

// A serverText is a line of testdata/servers.txt.
type serverText struct {
	products []string
	text     string // as printf has it
}

// TestLawServersAreClaimed fills each text that a server is known to send, and demands
// that a typed wording of that product claims it, or that testdata/unclaimed.txt lists it
// with the reason. Run it with -v for each product's share.
func TestLawServersAreClaimed(t *testing.T) {
	unclaimed := readUnclaimed(t)
	if len(unclaimed) > maxUnclaimed {
		t.Errorf("testdata/unclaimed.txt has %d texts, and may have %d", len(unclaimed), maxUnclaimed)
	}
	type share struct{ claimed, all int }
	shares := map[string]*share{}
	for _, s := range readServers(t) {
		claims := claimants(filled(s.text))
		for _, product := range s.products {
			if shares[product] == nil {
				shares[product] = &share{}
			}
			shares[product].all++
			key := product + "\t" + s.text
			listed := unclaimed[key]
			delete(unclaimed, key)
			switch claimed := slices.Contains(claims, product); {
			case claimed && listed:
				t.Errorf("unclaimed.txt: needless, delete the line: %s", key)
			case !claimed && !listed:
				t.Errorf("no wording of %s claims: %s", product, s.text)
			}
			if slices.Contains(claims, product) {
				shares[product].claimed++
			}
		}
	}
	for key := range unclaimed {
		t.Errorf("unclaimed.txt: servers.txt does not have: %s", key)
	}
	for _, product := range slices.Sorted(maps.Keys(shares)) {
		s := shares[product]
		t.Logf("%-16s %5d of %5d %6.1f %%", product, s.claimed, s.all, 100*float64(s.claimed)/float64(s.all))
	}
}

// claimants returns the products of all the wordings that are found in a reply.
func claimants(reply string) []string {
	var list []string
	report := Scan("-" + reply)
	for _, f := range report.Findings {
		if !f.Known() || f.Type.Name == "ResponseError" || f.Type.Name == "RedisError" {
			continue
		}
		for _, w := range append([]*Wording{f.Wording}, f.Wording.Twins()...) {
			for _, sent := range w.Sent() {
				list = append(list, sent.Product)
			}
		}
	}
	return list
}

var verb = regexp.MustCompile(`%[dsfxc%]`)

// filled replaces the verbs of printf with values.
func filled(text string) string {
	n := 40
	return verb.ReplaceAllStringFunc(text, func(v string) string {
		switch v {
		case "%d":
			n++
			return strconv.Itoa(n)
		case "%f":
			return "1.5"
		case "%x":
			return "1f"
		case "%c":
			return "c"
		case "%%":
			return "%"
		}
		return "foo"
	})
}

func readServers(t *testing.T) []serverText {
	var list []serverText
	eachLine(t, "testdata/servers.txt", func(line string) {
		from, text, ok := strings.Cut(line, "\t")
		if !ok {
			t.Fatalf("servers.txt: no tab in %s", line)
		}
		s := serverText{text: text}
		for _, sent := range (&Wording{sent: from}).Sent() {
			if !slices.Contains(products, sent.Product) || !versionRange.MatchString(sent.From) {
				t.Errorf("servers.txt: who is %q?", from)
			}
			if !slices.Contains(s.products, sent.Product) { // a text can go away and come back
				s.products = append(s.products, sent.Product)
			}
		}
		list = append(list, s)
	})
	return list
}

// readUnclaimed returns the lines, product and text with a tab between.
func readUnclaimed(t *testing.T) map[string]bool {
	set := map[string]bool{}
	eachLine(t, "testdata/unclaimed.txt", func(line string) { set[line] = true })
	return set
}

// eachLine calls f for each line of a file that is no comment.
func eachLine(t *testing.T, path string, f func(line string)) {
	t.Helper()
	file, err := os.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	lines := bufio.NewScanner(file)
	for lines.Scan() {
		if line := lines.Text(); line != "" && line[0] != '#' {
			f(line)
		}
	}
	if err := lines.Err(); err != nil {
		t.Fatal(err)
	}
}
