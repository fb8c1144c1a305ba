package rediserr

import (
	"slices"
	"strings"
)

// A request is the command that an error answers, as the paste shows it.
type request struct {
	words []word
	host  word // of the server that was asked; its text is empty if it is not told
	port  word
	// from and to are where the request stands, if it stands behind the error: what is
	// in it is no error, whatever it says.
	from, to int
	whole    bool // the words are the command with all its arguments
}

// A word is a piece of a view's text.
type word struct {
	text       string // without quotes
	start, end int
}

// requestOf finds the request that a finding answers: in the line above it, where a
// prompt stands; in front of it, where a client names its place in a pipeline; behind
// it, where Node prints the error's properties.
func (s *scanner) requestOf(l line, framed bool) (request, bool) {
	text := l.in.text
	if r, ok := pipelined(text, l); ok {
		return r, true
	}
	if r, ok := prompted(text, l.start); ok && (framed || l.start > 0) {
		return r, true
	}
	if r, ok := dumped(text, l); ok {
		return r, true
	}
	if r, ok := inWords(text, l); ok {
		return r, true
	}
	if above, ok := lineAbove(l); ok {
		return inWords(text, above)
	}
	return request{}, false
}

// prompted reads the command in a line above, behind a prompt of redis-cli or a shell.
func prompted(text string, start int) (request, bool) {
	const most = 2 // lines between the command and its reply
	end := start - 1
	for range most {
		if end <= 0 {
			return request{}, false
		}
		from := strings.LastIndexByte(text[:end], '\n') + 1
		if r, ok := promptLine(text, from, end); ok {
			return r, true
		}
		if trimmed := strings.TrimSpace(text[from:end]); strings.HasPrefix(trimmed, "(") || trimmed == "OK" || strings.HasPrefix(trimmed, "\"") {
			return request{}, false // the reply to another command
		}
		end = from - 1
	}
	return request{}, false
}

func promptLine(text string, from, end int) (request, bool) {
	line := text[from:end]
	if at := behindPrompt(strings.TrimPrefix(line, "> ")); at > 0 {
		if strings.HasPrefix(line, "> ") {
			at += len("> ")
		}
		return request{words: splitWords(text, from+at, end)}.all(), true
	}
	if n := strings.Index(line, "redis-cli "); n >= 0 && (n == 0 || strings.IndexByte(" ./$>#`", line[n-1]) >= 0) {
		return shellRequest(splitWords(text, from+n+len("redis-cli"), end))
	}
	rest := strings.TrimLeft(line, " \t>#$%")
	if len(rest) == len(line) {
		return request{}, false
	}
	words := splitWords(text, end-len(rest), end)
	if len(words) > 0 {
		if _, ok := ruleOf(words[0].text); ok {
			return request{words: words}.all(), true
		}
	}
	return request{}, false
}

// cliFlags are the options of redis-cli that take a value.
const cliFlags = " -h -p -s -a -u -r -i -n -d -D -X -t --user --pass --sni --cacert --cacertdir --cert --key --tls-ciphers --tls-ciphersuites "

// shellRequest reads a command line of redis-cli.
func shellRequest(words []word) (request, bool) {
	var r request
	for i := 0; i < len(words); i++ {
		w := words[i]
		if !strings.HasPrefix(w.text, "-") {
			r.words = words[i:]
			break
		}
		if strings.Contains(cliFlags, " "+w.text+" ") && i+1 < len(words) {
			switch w.text {
			case "-h":
				r.host = words[i+1]
			case "-p":
				r.port = words[i+1]
			}
			i++
		}
	}
	for i, w := range r.words {
		if strings.Contains(" | || && ; 2>&1 ", " "+w.text+" ") || strings.HasPrefix(w.text, ">") {
			r.words = r.words[:i] // the rest is for the shell
			break
		}
	}
	return r.all(), len(r.words) > 0 || r.port.text != "" || r.host.text != ""
}

// pipelined reads what redis-py puts before the error of a command in a pipeline:
// Command # 1 (LLEN telemetry) of pipeline caused error:
func pipelined(text string, l line) (request, bool) {
	const mark, behind = "Command # ", ") of pipeline"
	from := l.start
	if from > 0 {
		from = strings.LastIndexByte(text[:from-1], '\n') + 1 // the line before
	}
	n := strings.LastIndex(text[from:l.end], mark)
	if n < 0 {
		return request{}, false
	}
	from += n
	open := strings.IndexByte(text[from:l.end], '(')
	shut := strings.Index(text[from:l.end], behind)
	if open < 0 || shut < open {
		return request{}, false
	}
	return request{words: splitWords(text, from+open+1, from+shut)}.all(), true
}

// dumped reads the properties of an error as Node prints them, on the line or the next
// ones: command: { name: 'set', args: [ 'k', 'v' ] }, or command: 'SET', args: [ 'k' ].
func dumped(text string, l line) (request, bool) {
	const far = 3000 // bytes: a stack trace stands between
	to := min(len(text), l.end+far)
	area := text[l.start:to]
	at := 0
	for {
		n := strings.Index(area[at:], "command:")
		if n < 0 {
			return request{}, false
		}
		at += n + len("command:")
		if next := strings.Index(area[l.end-l.start:], "ReplyError: "); next >= 0 && l.end-l.start+next < at {
			return request{}, false // of another error
		}
		rest := strings.TrimLeft(area[at:], " \t\r\n")
		if strings.HasPrefix(rest, "{") || strings.HasPrefix(rest, "'") || strings.HasPrefix(rest, "\"") {
			break
		}
	}
	var r request
	pos := l.start + at
	name, next := quotedWord(text, pos, to)
	if next < 0 || strings.ContainsAny(text[pos:name.start], "()=;") {
		return request{}, false
	}
	r.words = append(r.words, name)
	r.from, r.to = pos, next
	args := strings.Index(text[next:to], "args:")
	if args < 0 || strings.ContainsAny(text[next:next+args], "();") {
		return r, true
	}
	pos = next + args + len("args:")
	shut := strings.IndexByte(text[pos:to], ']')
	r.whole = shut >= 0
	for len(r.words) < mostWords {
		w, next := quotedWord(text, pos, to)
		if next < 0 || shut >= 0 && w.start > pos+shut && strings.IndexByte(text[pos:w.start], ']') >= 0 {
			break
		}
		if strings.Trim(text[pos:w.start-1], " \t\r\n,[") != "" {
			r.whole = false // a number or a buffer, which has no quotes
		}
		r.words = append(r.words, w)
		pos = next
		r.to = next
	}
	if shut >= 0 {
		r.to = max(r.to, next+args+len("args:")+shut)
	}
	r.whole = r.whole && len(r.words) < mostWords
	return r, true
}

// quotedWord finds the next word in quotes, and where the text behind it starts, or -1.
func quotedWord(text string, pos, to int) (word, int) {
	n := strings.IndexAny(text[pos:to], "'\"`")
	if n < 0 {
		return word{}, -1
	}
	start := pos + n + 1
	end := start
	for end < to && text[end] != text[start-1] {
		if text[end] == '\\' {
			end++
		}
		end++
	}
	if end >= to {
		return word{}, -1
	}
	return word{text[start:end], start, end}, end + 1
}

// inWords reads a command that the line itself names: `GET` failed, command: (GET),
// cmd=[GET key], GET command, next: GET key.
func inWords(text string, l line) (request, bool) {
	area := text[l.start:l.end]
	for _, f := range [...]struct{ before, behind string }{
		{"command: (", ")"}, {"cmd=[", "]"}, {"Command: ", ""}, {"next: ", ","}, {"operation: ", ";"}, {"executing ", ""},
	} {
		n := strings.Index(area, f.before)
		if n < 0 {
			continue
		}
		from := l.start + n + len(f.before)
		to := l.end
		if f.behind != "" {
			if n := strings.Index(text[from:to], f.behind); n >= 0 {
				to = from + n
			}
		}
		if words := knownCommand(splitWords(text, from, to)); words != nil {
			r := request{words: words}
			if f.before == "command: (" {
				r.words = append(words, parameters(text, to, l.end)...)
				r.from, r.to = from, r.words[len(r.words)-1].end
			}
			if strings.HasSuffix(f.before, "[") || strings.HasSuffix(f.before, "(") {
				r = r.all()
			}
			return r, true
		}
	}
	if n := strings.Index(area, " key["); n >= 0 {
		from := l.start + n + len(" key[")
		if end := strings.IndexByte(text[from:l.end], ']'); end >= 0 {
			if words := splitWords(text, l.start, from); len(words) > 1 && knownCommand(words[len(words)-2:]) != nil {
				return request{words: []word{words[len(words)-2], {text[from : from+end], from, from + end}}}, true
			}
		}
	}
	words := splitWords(text, l.start, l.end)
	for i, w := range words {
		quoted := w.start > l.start && strings.IndexByte("'`\"", text[w.start-1]) >= 0
		failed := i+1 < len(words) && (words[i+1].text == "failed" || words[i+1].text == "command" || words[i+1].text == "failed:")
		if i+2 < len(words) && words[i+2].text == "failed" {
			failed = true
		}
		if (quoted && failed || failed && isUpper(w.text)) && knownCommand(words[i:i+1]) != nil {
			n := i + 1
			if n < len(words) && words[n].text != "failed" && words[n].text != "command" && words[n].text != "failed:" {
				n++
			}
			return request{words: words[i:n]}, true
		}
	}
	return request{}, false
}

// parameters reads Redisson's params: [a, b], which stand behind the command.
func parameters(text string, pos, end int) []word {
	const mark = "params: ["
	n := strings.Index(text[pos:end], mark)
	if n < 0 {
		return nil
	}
	pos += n + len(mark)
	to := end
	if n := strings.IndexByte(text[pos:end], ']'); n >= 0 {
		to = pos + n
	}
	var list []word
	for pos < to {
		next := to
		if n := strings.Index(text[pos:to], ", "); n >= 0 {
			next = pos + n
		}
		list = append(list, word{text[pos:next], pos, next})
		pos = next + len(", ")
	}
	return list
}

func knownCommand(words []word) []word {
	if len(words) > 0 {
		if _, ok := ruleOf(words[0].text); ok {
			return words
		}
	}
	return nil
}

func isUpper(s string) bool {
	return s != "" && s == strings.ToUpper(s) && s != strings.ToLower(s)
}

// mostWords is how many words of a request are read.
const mostWords = 64

// all says that the words are all there are, unless a client says that it cut them.
func (r request) all() request {
	n := len(r.words)
	r.whole = n > 0 && n < mostWords && !strings.HasSuffix(r.words[n-1].text, "...") && !strings.HasSuffix(r.words[n-1].text, "\u2026")
	return r
}

// command returns the words of a whole request, and nothing of another.
func (r request) command() []string {
	if !r.whole {
		return nil
	}
	list := make([]string, len(r.words))
	for i, w := range r.words {
		list[i] = w.text
	}
	return list
}

// splitWords splits a part of a text at blanks, and takes the quotes off.
func splitWords(text string, from, to int) []word {
	var list []word
	for pos := from; pos < to && len(list) < mostWords; {
		c := text[pos]
		if c == ' ' || c == '\t' || c == '\r' {
			pos++
			continue
		}
		if c == '"' || c == '\'' || c == '`' {
			end := pos + 1
			for end < to && text[end] != c {
				if text[end] == '\\' {
					end++
				}
				end++
			}
			if end < to {
				list = append(list, word{text[pos+1 : end], pos + 1, end})
				pos = end + 1
				continue
			}
		}
		end := pos
		for end < to && text[end] != ' ' && text[end] != '\t' && text[end] != '\r' {
			end++
		}
		list = append(list, word{text[pos:end], pos, end})
		pos = end
	}
	return list
}

// fill adds what the request tells to a finding that does not tell it itself.
func (r request) fill(f *Finding, in view) {
	add := func(name string, w word) {
		if w.text == "" {
			return
		}
		if _, has := f.Value(name); has {
			return
		}
		field := Field{Name: name, Text: w.text, Start: in.source(w.start), End: in.sourceEnd(w.end)}
		if kindOf(name) == numberKind {
			n, ok := atoi(w.text)
			if !ok {
				return
			}
			field.Number, field.IsNumber = n, true
		}
		f.Fields = append(f.Fields, field)
	}
	if r.port.text != "" || r.host.text != "" {
		if _, has := f.Value("Host"); !has {
			add("Host", r.host)
			add("Port", r.port)
		}
	}
	if len(r.words) == 0 {
		return
	}
	if named, has := f.Value("Command"); has && lowerASCII(named) != lowerASCII(r.words[0].text) {
		return // the text names another command than the paste shows
	}
	add("Command", r.words[0])
	r.fillArgs(f, in)
	rule, known := ruleOf(r.words[0].text)
	if !known {
		return
	}
	if strings.Contains(containers, " "+lowerASCII(r.words[0].text)+" ") && len(r.words) > 1 {
		add("Subcommand", r.words[1])
	}
	if lowerASCII(r.words[0].text) == keyThird && len(r.words) > 2 {
		if _, has := f.Value("Host"); !has {
			add("Host", r.words[1])
			add("Port", r.words[2])
		}
	}
	keys := rule.keys(r.words)
	if len(keys) == 0 {
		return
	}
	name, command := "Key", lowerASCII(r.words[0].text)
	if strings.HasPrefix(command, "ft.") {
		name = "Index"
	}
	add(name, r.words[keys[0]])
	if strings.HasPrefix(command, "json.") && command != "json.mget" && keys[0]+1 < len(r.words) {
		add("Path", r.words[keys[0]+1])
	}
	if _, has := f.Value("Keys"); has || !r.whole || len(keys) < 2 || !f.Type.Holds("Keys") {
		return
	}
	for _, at := range keys {
		w := r.words[at]
		f.Fields = append(f.Fields, Field{Name: "Keys", Text: w.text, Start: in.source(w.start), End: in.sourceEnd(w.end)})
	}
}

// secretive are the commands that passwords are given to: their arguments are not told.
const secretive = " auth hello acl config migrate sentinel "

// fillArgs adds the arguments, and those that have a name of their own.
func (r request) fillArgs(f *Finding, in view) {
	field := func(name string, w word) Field {
		return Field{Name: name, Text: w.text, Start: in.source(w.start), End: in.sourceEnd(w.end)}
	}
	command := lowerASCII(r.words[0].text)
	sub := ""
	if len(r.words) > 1 {
		sub = lowerASCII(r.words[1].text)
	}
	for _, a := range namedArgs {
		named := strings.Contains(a.commands, " "+command+" ") || strings.Contains(a.commands, " "+command+"|"+sub+" ")
		if !named || a.place >= len(r.words) {
			continue
		}
		if _, has := f.Value(a.name); !has {
			f.Fields = append(f.Fields, field(a.name, r.words[a.place]))
		}
	}
	if _, has := f.Value("Args"); has || strings.Contains(secretive, " "+command+" ") {
		return
	}
	for _, w := range r.words[1:] {
		f.Fields = append(f.Fields, field("Args", w))
	}
}

// splitCommand makes a command with its key, as StackExchange.Redis prints it, into the
// command and the key. A server that prints a blank in a command was sent one.
func splitCommand(f *Finding) {
	if f.Code != "" && strings.HasPrefix(f.Text, f.Code+" ") {
		return
	}
	for i := range f.Fields {
		c := &f.Fields[i]
		name, rest, two := strings.Cut(c.Text, " ")
		rule, known := ruleOf(name)
		if c.Name != "Command" || !two || !known || c.End-c.Start != len(c.Text) || strings.Contains(containers, " "+lowerASCII(name)+" ") {
			continue
		}
		c.Text, c.End = name, c.Start+len(name)
		if _, has := f.Value("Key"); !has && rule.place == 1 {
			start := c.End + 1
			f.Fields = slices.Insert(f.Fields, i+1, Field{Name: "Key", Text: rest, Start: start, End: start + len(rest)})
		}
		return
	}
}
