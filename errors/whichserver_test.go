package rediserr

import (
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"golang.org/x/tools/txtar"
)

func TestServers(t *testing.T) {
	for _, c := range []struct {
		name, paste string
		want        string // the products and versions, or empty if nothing is to be said
		because     string // a part of one reason
	}{
		{"nothing", "hello", "", ""},
		{"all products, all versions", "-WRONGTYPE Operation against a key holding the wrong kind of value", "", ""},
		{"all products, but not the oldest version", "-MOVED 3999 127.0.0.1:6381", "", ""},
		{"a closed range", "-NOPERM this user has no permissions to run the 'get' command or its subcommand",
			"redis 6.0-6.2, keydb 6.3.4+", "not redis after 6.2, the last to send 'NOPERM"},
		{"a text that was dropped", "-EXECABORT Transaction discarded because of previous errors.\n-ERR Unknown PUBSUB subcommand or wrong number of arguments for 'X'",
			"redis 2.8-4.0", "not redis after 4.0"},
		{"two texts meet", "-WRONGPASS invalid username-password pair or user is disabled.\n-NOPERM this user has no permissions to run the 'get' command or its subcommand",
			"redis 6.2, keydb 6.3.4+", "not redis before 6.2"},
		{"one that a proxy may have said", "-WRONGPASS invalid username-password pair", "", ""},
		{"an open range", "-ERR unknown command 'foo', with args beginning with: 'a' \n-NOPERM User default has no permissions to run the 'get' command",
			"redis 7.2+, valkey 7.2+", "not redis before 7.2"},
		{"a script's", "-ERR Error running script (call to f_1): @user_script:1: user_script:1: Cannot serialise table: x", "", ""},
		{"two servers in one paste", "-NOPERM this user has no permissions to run the 'get' command or its subcommand\n-NOPERM User default has no permissions to run the 'get' command", "", ""},
		{"the words of a client", "redis.exceptions.ConnectionError: Error 111 connecting to localhost:6379. Connection refused.", "", ""},
		{"an unknown text", "-NOPERM something new", "", ""},
		{"a client's words beside a server's", "redis.exceptions.ConnectionError: Error 111 connecting to localhost:6379. Connection refused.\n-NOPERM this user has no permissions to run the 'get' command or its subcommand",
			"redis 6.0-6.2, keydb 6.3.4+", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			r := Scan(c.paste)
			list, because := r.Servers()
			if got := sentInWords(list); got != c.want {
				t.Errorf("got %q, want %q\n%s", got, c.want, strings.Join(because, "\n"))
			}
			if !strings.Contains(strings.Join(because, "\n"), c.because) || (c.want == "") != (because == nil) {
				t.Errorf("because %q, want %q", because, c.because)
			}
			json := string(r.AppendJSON(nil, nil))
			if strings.Contains(json, `"servers":[`) != (c.want != "") {
				t.Errorf("the JSON says %s", json)
			}
		})
	}
}

func sentInWords(list []Sent) string {
	var parts []string
	for _, s := range list {
		switch s.To {
		case "":
			parts = append(parts, s.Product+" "+s.From+"+")
		case s.From:
			parts = append(parts, s.Product+" "+s.From)
		default:
			parts = append(parts, s.Product+" "+s.From+"-"+s.To)
		}
	}
	return strings.Join(parts, ", ")
}

func TestJudge(t *testing.T) {
	oldest := Sent{Product: "redis", From: "2.8"}
	for _, c := range []struct{ name, texts, want string }{
		{"none", "", "redis 2.8+"},
		{"one", "redis 4.0-6.2", "redis 4.0-6.2"},
		{"no longer in what was looked at", "redis 1.3-2.6", "redis 1.3-2.6"},
		{"older than what was looked at", "redis 1.3-6.2", "redis 2.8-6.2"},
		{"two", "redis 4.0-6.2; redis 6.0+", "redis 6.0-6.2"},
		{"numbers, not letters", "redis 8.10+; redis 8.4-8.10", "redis 8.10"},
		{"apart", "redis 8.10+; redis 8.4-8.6", ""},
		{"a release within a version", "redis 6.0-6.2; redis 6.2.7+", "redis 6.2.7-6.2"},
		{"up to a release", "redis 6.0-6.2; redis 2.8-6.2.6", "redis 6.0-6.2.6"},
		{"up to a release, the other way", "redis 2.8-6.2.6; redis 6.0-6.2", "redis 6.0-6.2.6"},
		{"gone and back", "redis 2.8-3.0, redis 6.0+; redis 3.0-7.0", "redis 3.0, redis 6.0-7.0"},
		{"side by side", "redis 2.8-6.2, redis 7.0+", "redis 2.8+"},
		{"one within another", "redis 2.8-7.0, redis 4.0-6.0", "redis 2.8-7.0"},
		{"another product's", "valkey 7.2+", ""},
		{"the newest branch", "redis main; redis 8.10+", "redis main"},
	} {
		var texts []sentText
		for _, sent := range strings.Split(c.texts, "; ") {
			if sent != "" {
				texts = append(texts, sentText{&Wording{Template: "x"}, (&Wording{sent: sent}).Sent()})
			}
		}
		if got := sentInWords(judge(oldest, texts).spans); got != c.want {
			t.Errorf("%s: got %q, want %q", c.name, got, c.want)
		}
	}
}

// TestJudgeServices: a service can send what the servers send that it runs or imitates.
func TestJudgeServices(t *testing.T) {
	for _, c := range []struct{ texts, want string }{
		{"upstash 2024+; redis 2.8+", "upstash 2024+"},
		{"upstash 2024+; alibaba 2018+", ""},
		{"upstash 2024+, alibaba 2018+; alibaba 2020+", ""},
	} {
		var texts []sentText
		for _, sent := range strings.Split(c.texts, "; ") {
			texts = append(texts, sentText{&Wording{Template: "x"}, (&Wording{sent: sent}).Sent()})
		}
		if got := sentInWords(judge(Sent{Product: "upstash"}, texts).spans); got != c.want {
			t.Errorf("%s: got %q, want %q", c.texts, got, c.want)
		}
	}
}

func TestCompareVersions(t *testing.T) {
	ordered := []string{"1.3", "2.8", "2.8.3", "2.8.21", "3.0", "6.2", "6.2.6", "7.0", "8.9", "8.10", "2018", "2024.2", "2024.10", "2025", "main"}
	for i, a := range ordered {
		for j, b := range ordered {
			if got := compareVersions(a, b); (got < 0) != (i < j) || (got > 0) != (i > j) {
				t.Errorf("%s and %s compare as %d", a, b, got)
			}
		}
	}
}

// TestLawOldestCompared: the version with which most ranges of a product begin is the
// oldest that was compared as a whole.
func TestLawOldestCompared(t *testing.T) {
	begin := map[string]map[string]int{}
	for _, w := range all().wordings {
		for _, s := range w.Sent() {
			if begin[s.Product] == nil {
				begin[s.Product] = map[string]int{}
			}
			begin[s.Product][s.From]++
		}
	}
	for _, s := range (&Wording{sent: compared}).Sent() {
		for version, n := range begin[s.Product] {
			if n > begin[s.Product][s.From] {
				t.Errorf("%d wordings of %s begin with %s, %d with %s: is that the oldest version compared?", n, s.Product, version, begin[s.Product][s.From], s.From)
			}
		}
	}
	for _, p := range strings.Fields(services) {
		if !slices.Contains(products, p) {
			t.Errorf("there is no product %s", p)
		}
	}
}

// passing are texts of Dragonfly's sources that no version from 1.24 on shows as they are:
// the wordings know better than servers.txt.
var passing = []string{"ERR Can not execute during LOADING", "ERR Can not execute during TAKEN OVER", "ERR script tried accessing undeclared key"}

// TestLawServersAreNotExcluded: what a server is known to send never excludes it.
func TestLawServersAreNotExcluded(t *testing.T) {
	unclaimed := readUnclaimed(t)
	said := 0
	eachLine(t, "testdata/servers.txt", func(line string) {
		from, text, _ := strings.Cut(line, "\t")
		list, because := Scan("-" + filled(text)).Servers()
		if list == nil || slices.Contains(passing, text) {
			return
		}
		said++
		for _, sent := range (&Wording{sent: from}).Sent() {
			if strings.Contains(compared, sent.Product+" ") && !unclaimed[sent.Product+"\t"+text] && !covered(list, sent) {
				t.Errorf("%s %s-%s sends %q, but only these can: %s\n\t%s", sent.Product, sent.From, sent.To, text, sentInWords(list), strings.Join(because, "\n\t"))
			}
		}
	})
	t.Logf("%d texts say something of the server", said)
}

// TestRecordedServers: the recorded programs all spoke to Redis 7.0.
func TestRecordedServers(t *testing.T) {
	files, _ := filepath.Glob("testdata/recorded/*.txtar") // the pattern is a good one
	said := 0
	for _, file := range files {
		a, err := txtar.ParseFile(file)
		if err != nil {
			t.Fatal(err)
		}
		for _, f := range a.Files {
			if !strings.HasSuffix(f.Name, ".paste") {
				continue
			}
			list, because := Scan(string(f.Data)).Servers()
			if list == nil {
				continue
			}
			said++
			if !covered(list, Sent{"redis", "7.0", "7.0"}) {
				t.Errorf("%s: %s: only these are said to send it: %s\n\t%s", file, f.Name, sentInWords(list), strings.Join(because, "\n\t"))
			}
		}
	}
	t.Logf("%d pastes say something of the server", said)
}

// covered reports whether a list has a product with all versions of a range.
func covered(list []Sent, sent Sent) bool {
	return slices.ContainsFunc(list, func(s Sent) bool {
		both, ok := overlap(s, sent)
		return ok && s.Product == sent.Product && (both.From == sent.From || compareVersions(sent.From, s.From) < 0) && (both.To == sent.To)
	})
}
