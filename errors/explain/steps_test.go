package explain

import (
	"errors"
	"io"
	"os/exec"
	"slices"
	"strings"
	"testing"

	rediserr "rediserr/errors"
	"rediserr/errors/commands"
	"rediserr/internal/redistest"
)

// A cliCall is one call of redis-cli in a step.
type cliCall struct {
	typ     *rediserr.Type
	kind    rediserr.StepKind
	line    string   // with its holes filled
	raw     string   // the step's command, as the page has it
	options []string // of redis-cli, without their values
	port    string   // behind -p
	mode    []string // what follows --cluster
	command []string // what is sent to the server, nil if redis-cli is asked for something else
}

// cliOptions are the options of redis-cli that steps use, with the number of values
// behind each. All of them are in redis-cli --help of 7.0.
var cliOptions = map[string]int{
	"-h": 1, "-p": 1, "-n": 1, "-u": 1, "-i": 1, "-D": 1, "-c": 0, "-x": 0, "--raw": 0, "--no-raw": 0,
	"--user": 1, "--askpass": 0, "--tls": 0, "--insecure": 0, "--cacert": 1, "--cert": 1, "--key": 1,
	"--scan": 0, "--pattern": 1, "--latency": 0, "--bigkeys": 0, "--memkeys": 0, "--pipe": 0, "--pipe-timeout": 1,
	"--version": 0, "--help": 0,
}

// cliCalls reads the calls of redis-cli in a step, whose holes are filled.
func cliCalls(typ *rediserr.Type, step rediserr.Step) ([]cliCall, error) {
	var calls []cliCall
	filled := FillStep(step, sample)
	for line := range strings.Lines(filled.Command) {
		line = strings.TrimSpace(line)
		for at := 0; ; {
			n := strings.Index(line[at:], "redis-cli")
			if n < 0 {
				break
			}
			at += n + len("redis-cli")
			words, err := shellWords(line[at:])
			if err != nil {
				return nil, err
			}
			call := cliCall{typ: typ, kind: step.Kind, line: line, raw: step.Command}
			if err := call.read(words); err != nil {
				return nil, err
			}
			calls = append(calls, call)
		}
	}
	return calls, nil
}

// read reads the arguments of redis-cli.
func (c *cliCall) read(words []string) error {
	for len(words) > 0 && strings.HasPrefix(words[0], "-") {
		option := words[0]
		words = words[1:]
		c.options = append(c.options, option)
		switch option {
		case "--cluster":
			c.mode = words
			if len(words) > 3 && words[0] == "call" {
				c.command = words[2:]
			}
			return nil
		case "--ldb":
			return nil // the rest is a script with its keys
		}
		n, known := cliOptions[option]
		if !known {
			return errors.New(option + " is no known option of redis-cli: add it to cliOptions if --help has it")
		}
		if len(words) < n {
			return errors.New(option + " has no value")
		}
		if option == "-p" {
			c.port = words[0]
		}
		words = words[n:]
	}
	for _, w := range words {
		c.command = append(c.command, example(w))
	}
	if slices.Contains(c.options, "-x") { // the last argument comes from standard input
		last := "return 1"
		if strings.EqualFold(c.command[0], "FUNCTION") {
			last = "#!lua name=lib\nredis.register_function('f', function() end)"
		}
		c.command = append(c.command, last)
	}
	return nil
}

// example puts a value in the place of a word that the reader is to replace.
func example(word string) string {
	switch {
	case strings.HasSuffix(word, "-HOST"):
		return "127.0.0.1"
	case strings.HasSuffix(word, "-PORT"):
		return "6379"
	case strings.HasSuffix(word, "-ID"):
		return strings.Repeat("ab", 20)
	}
	return word
}

// sample is a value for a hole. Those that may be any text have what a shell would read
// as its own.
func sample(name string) (string, bool) {
	switch name {
	case "Host":
		return "127.0.0.1", true
	case "Port":
		return "6379", true
	case "Script":
		return strings.Repeat("ab", 20), true
	case "Command":
		return "CONFIG", true
	case "User":
		return "app", true
	case "Service":
		return "mymaster", true
	case "Parameter":
		return "maxmemory", true
	}
	if rediserr.KindOf(name) == "int" {
		return "7", true
	}
	return "it's $HOME & a {" + name + "}", true
}

// shellWords splits what follows the name of a program into words, as a shell does, up
// to the end of its command. It knows what steps use; what a shell would read otherwise
// than a person, such as a star without quotes, is an error.
func shellWords(line string) ([]string, error) {
	var words []string
	word, inside := "", false
	end := func() {
		if inside {
			words = append(words, word)
		}
		word, inside = "", false
	}
	for i := 0; i < len(line); i++ {
		switch c := line[i]; c {
		case ' ':
			end()
		case '|', '<', ')', ';':
			end()
			return words, nil
		case '\\':
			if i++; i == len(line) {
				return nil, errors.New("a backslash at the end of: " + line)
			}
			word, inside = word+line[i:i+1], true
		case '\'':
			n := strings.IndexByte(line[i+1:], '\'')
			if n < 0 {
				return nil, errors.New("quotes are not closed in: " + line)
			}
			word, inside = word+line[i+1:i+1+n], true
			i += n + 1
		case '"':
			inside = true
			for i++; i < len(line) && line[i] != '"'; i++ {
				switch {
				case line[i] == '\\' && i+1 < len(line) && strings.IndexByte("\\\"$`", line[i+1]) >= 0:
					i++
				case line[i] == '$' || line[i] == '`':
					return nil, errors.New("a shell replaces " + line[i:i+1] + " in double quotes: " + line)
				}
				word += line[i : i+1]
			}
			if i == len(line) {
				return nil, errors.New("quotes are not closed in: " + line)
			}
		case '*', '?', '[', '~', '$', '&', '>', '`', '#', '(', '!':
			return nil, errors.New("a shell does not take " + string(c) + " as it is; put it in quotes: " + line)
		default:
			word, inside = word+string(c), true
		}
	}
	end()
	return words, nil
}

func TestShellWords(t *testing.T) {
	for _, c := range []struct {
		line string
		want []string // nil for an error
	}{
		{` GET 'it'\''s' | wc`, []string{"GET", "it's"}},
		{` EVAL "return redis.call('GET', KEYS[1])" 1 k`, []string{"EVAL", "return redis.call('GET', KEYS[1])", "1", "k"}},
		{` SET a "say \"hi\"" ""`, []string{"SET", "a", `say "hi"`, ""}},
		{` -x SCRIPT LOAD < a.lua`, []string{"-x", "SCRIPT", "LOAD"}},
		{` CONFIG GET tls-*`, nil},
		{` EVAL "$x"`, nil},
		{` GET 'a`, nil},
	} {
		got, err := shellWords(c.line)
		if (err != nil) != (c.want == nil) || !slices.Equal(got, c.want) {
			t.Errorf("%s: got %q, %v", c.line, got, err)
		}
	}
}

// TestLawStepCommands demands of each call of redis-cli that a shell takes it as a
// person reads it, with any values in its holes.
func TestLawStepCommands(t *testing.T) {
	if n := len(allCalls(t)); n < 800 {
		t.Errorf("only %d calls of redis-cli were found", n)
	}
}

// allCalls returns the calls of redis-cli in all pages.
func allCalls(t *testing.T) []cliCall {
	var all []cliCall
	types := rediserr.Types()
	for i := range types {
		page, _ := Read(types[i].Name)
		for _, step := range page.Steps {
			calls, err := cliCalls(&types[i], step)
			if err != nil {
				t.Errorf("%s: %v", types[i].Name, err)
			}
			all = append(all, calls...)
		}
	}
	return all
}

// elsewhere are the commands that the server of these tests does not have, by their
// beginnings, and who has them.
var elsewhere = []struct{ start, owner string }{
	{"FT.", "the search module"},
	{"SEARCH.", "the search module in a cluster of Redis Enterprise"},
	{"JSON.", "the JSON module"},
	{"HIMPORT", "Redis 8.10"},
	{"CONFIG GET search-", "Redis 8.0, where the search module is a part of the server"},
	{"INFO rocksdb", "Kvrocks"},
}

// refused are the types of a reply that says: this is no command, or not its form.
var refused = []string{
	"UnknownCommandError", "UnknownSubcommandError", "WrongArityError", "SyntaxError",
	"ConfigSetError", "ACLRuleError", "SentinelArgumentError", "ClusterArgumentError",
}

// TestRedisSteps sends the commands of all steps to real servers. None may be refused as
// unknown or badly formed; that there is no such key or node here is fine.
func TestRedisSteps(t *testing.T) {
	redistest.Need(t)
	world := redistest.NewWorld(t)
	sites := map[string]redistest.Site{}
	help := cliHelp(t)
	used := map[string]bool{}
	sent, modes, others := 0, 0, 0
	for _, call := range allCalls(t) {
		for _, option := range call.options {
			if !strings.Contains(help, option+" ") && !strings.Contains(help, option+"\n") {
				t.Errorf("%s: redis-cli has no option %s: %s", call.typ.Name, option, call.line)
			}
		}
		if call.mode != nil {
			modes++
			if !strings.Contains(help, "\n  "+call.mode[0]+" ") {
				t.Errorf("%s: redis-cli --cluster has no %s", call.typ.Name, call.mode[0])
			}
			if call.kind == rediserr.StepCheck && !slices.Contains([]string{"check", "info", "call", "help"}, call.mode[0]) {
				t.Errorf("%s: --cluster %s is no check", call.typ.Name, call.mode[0])
			}
		}
		if call.command == nil {
			continue
		}
		if n := elsewhereOf(&call); n >= 0 {
			used[elsewhere[n].start] = true
			others++
			continue
		}
		sent++
		setting := settingOf(&call)
		if call.kind == rediserr.StepCheck {
			if sites[setting] == nil {
				sites[setting] = world.Open(t, setting)
			}
			send(t, sites[setting], &call)
			continue
		}
		t.Run(call.typ.Name, func(t *testing.T) { send(t, world.Open(t, setting), &call) })
	}
	for _, e := range elsewhere {
		if !used[e.start] {
			t.Errorf("no step has a command %s: take it out of elsewhere", e.start)
		}
	}
	t.Logf("%d commands sent, %d calls of redis-cli --cluster, %d commands that this server does not have", sent, modes, others)
}

// cliHelp returns what redis-cli says about itself.
func cliHelp(t *testing.T) string {
	var all string
	for _, args := range [][]string{{"--help"}, {"--cluster", "help"}} {
		out, err := exec.Command("redis-cli", args...).CombinedOutput()
		if _, ended := errors.AsType[*exec.ExitError](err); err != nil && !ended {
			t.Fatal(err)
		}
		all += string(out)
	}
	return all
}

// settingOf returns what the command is for.
func settingOf(call *cliCall) string {
	switch {
	case call.port == "26379":
		return "sentinel"
	case strings.EqualFold(call.command[0], "CLUSTER"):
		return "cluster-empty"
	}
	return ""
}

// machine is in a reply that depends on the limits of the machine.
const machine = "operating system is not able to handle"

// changes asks the table of commands whether a command can change something, and says why.
// That the table agrees with a server's own is another test's (TestRedisAgrees).
func changes(command []string) string {
	name, last := command[0], strings.ToUpper(command[len(command)-1])
	if len(command) > 1 && commands.Lookup(name+"|"+command[1]) != nil {
		name += "|" + command[1]
	}
	row := commands.Lookup(name)
	switch {
	case row == nil:
		return "is not in the table of commands"
	case last == "HELP", strings.EqualFold(name, "SENTINEL|CONFIG") && len(command) > 2 && strings.EqualFold(command[2], "GET"):
		return ""
	case last == "RESET":
		return "resets what it shows"
	case !strings.ContainsAny(row[commands.Flags], "rl"):
		return name + " is neither flagged as readonly (r) nor as a look (l) in the table of commands"
	}
	return ""
}

// TestLawChecksLook demands that a check reads only.
func TestLawChecksLook(t *testing.T) {
	n := 0
	for _, call := range allCalls(t) {
		if call.kind != rediserr.StepCheck || call.command == nil || elsewhereOf(&call) >= 0 && commands.Lookup(call.command[0]) == nil {
			continue
		}
		n++
		if why := changes(call.command); why != "" {
			t.Errorf("%s: a check %s: %s", call.typ.Name, why, call.line)
		}
	}
	if n < 400 {
		t.Errorf("only %d checks were found", n)
	}
	for _, bad := range []string{"CONFIG SET maxmemory 1", "ACL LOG RESET", "DEL k", "SENTINEL CONFIG SET a b", "NOSUCH", "CLUSTER RESET"} {
		if changes(strings.Fields(bad)) == "" {
			t.Errorf("%s passes as a check", bad)
		}
	}
}

// elsewhereOf returns the index of the entry that says who has the command, or -1.
func elsewhereOf(call *cliCall) int {
	text := strings.Join(call.command, " ")
	return slices.IndexFunc(elsewhere, func(e struct{ start, owner string }) bool { return strings.HasPrefix(text, e.start) })
}

func send(t *testing.T, site redistest.Site, call *cliCall) {
	t.Helper()
	conn := site.Dial(t, "")
	conn.Send(call.command...)
	reply, err := conn.Read()
	if err != nil {
		if !errors.Is(err, io.EOF) || !strings.EqualFold(call.command[0], "SHUTDOWN") {
			t.Errorf("%s: no reply: %v: %s", call.typ.Name, err, call.line)
		}
		return
	}
	for _, text := range reply.Errors() {
		if slices.Contains(refused, rediserr.Decode(text).Type().Name) && !strings.Contains(text, machine) {
			t.Errorf("%s: %s\n\tanswers %s", call.typ.Name, call.line, text)
		}
	}
	// An unknown setting or section is no error.
	about := strings.HasPrefix(strings.ToUpper(strings.Join(call.command, " ")), "CONFIG GET ") || strings.EqualFold(call.command[0], "INFO")
	if about && reply.Kind != '-' && len(reply.List) == 0 && reply.Text == "" {
		t.Errorf("%s: %s\n\tanswers nothing", call.typ.Name, call.line)
	}
}
