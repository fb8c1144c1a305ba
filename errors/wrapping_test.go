package rediserr

import (
	"encoding/json"
	"fmt"
	"html"
	"strconv"
	"strings"
	"testing"
)

// said are replies of each shape: with values at the end, quotes, backquotes, a
// script's place, several sentences.
var said = []string{
	"MOVED 3999 127.0.0.1:6381",
	"ASK 3999 [2001:db8::1]:6381",
	"WRONGTYPE Operation against a key holding the wrong kind of value",
	"ERR unknown command 'JSON.GET', with args beginning with: 'doc' '$'",
	"ERR unknown command `FOO`, with args beginning with: `bar`,",
	"ERR unknown subcommand 'MYID'. Try CLUSTER HELP.",
	"NOAUTH Authentication required.",
	"WRONGPASS invalid username-password pair or user is disabled.",
	"MISCONF Redis is configured to save RDB snapshots, but it's currently unable to persist to disk. Commands that may modify the data set are disabled, because this instance is configured to report errors during writes if RDB snapshotting fails (stop-writes-on-bgsave-error option). Please check the Redis logs for details about the RDB error.",
	"NOGROUP No such key 'orders' or consumer group 'workers' in XREADGROUP with GROUP option",
	"ERR user_script:1: attempt to index a nil value script: 5db7dbaa8a2a2a2b1e3cdd17f7e0f6b9b8d4f1c0, on @user_script:1.",
	"ERR Error running script (call to f_5db7dbaa8a2a2a2b1e3cdd17f7e0f6b9b8d4f1c0): @user_script:2: WRONGTYPE Operation against a key holding the wrong kind of value",
	"OOM command not allowed when used memory > 'maxmemory'.",
	"ERR value is not an integer or out of range",
	"ERR syntax error",
	"ERR wrong number of arguments for 'get' command",
	"EXECABORT Transaction discarded because of previous errors.",
	"NOPERM this user has no permissions to run the 'config|set' command",
	"BUSYGROUP Consumer Group name already exists",
	"CLUSTERDOWN Hash slot not served",
	"CROSSSLOT Keys in request don't hash to the same slot",
	"READONLY You can't write against a read only replica.",
	"LOADING Redis is loading the dataset in memory",
	"NOSCRIPT No matching script. Please use EVAL.",
	"BUSY Redis is busy running a script. You can only call SCRIPT KILL or SHUTDOWN NOSAVE.",
	"ERR CONFIG SET failed (possibly related to argument 'maxmemory') - argument must be a memory value",
	"ERR max number of clients reached",
}

// once writes a text as it stands in a string of JSON.
func once(s string) string {
	b, _ := json.Marshal(s)
	return string(b[1 : len(b)-1])
}

// wrapped are the ways in which an error reply stands in what people paste.
var wrapped = map[string]func(string) string{
	"bare":           func(s string) string { return s },
	"RESP":           func(s string) string { return "-" + s + "\r\n" },
	"RESP3":          func(s string) string { return fmt.Sprintf("!%d\r\n%s\r\n", len(s), s) },
	"redis-cli":      func(s string) string { return "127.0.0.1:6379> GET k\n(error) " + s },
	"Markdown quote": func(s string) string { return "> 127.0.0.1:6379> GET k\n> (error) " + s + "\n" },
	"Markdown bold":  func(s string) string { return "it says\n\n**(error) " + s + "**\n" },
	"code fence":     func(s string) string { return "```\n" + s + "\n```\n" },
	"backquotes":     func(s string) string { return "I get `" + s + "` from redis" },
	"syslog":         func(s string) string { return "Nov 22 18:00:01 web1 app[812]: " + s },
	"docker compose": func(s string) string { return "worker-1  | " + s + "\nredis-1   | ok\n" },
	"Kubernetes":     func(s string) string { return "2026-11-22T18:00:01.123456789Z stderr F " + s },
	"logfmt": func(s string) string {
		return `ts=2026-11-22T18:00:01Z level=error msg="get user" err=` + strconv.Quote(s) + ` key=u:1`
	},
	"JSON log": func(s string) string { return `{"level":"error","msg":"` + once(s) + `","time":1763834401}` },
	"JSON twice": func(s string) string {
		return `{"log":"` + once(`{"level":"error","err":"`+once(s)+`"}`+"\n") + `","stream":"stderr"}`
	},
	"JSON trace": func(s string) string {
		return `{"exc":"` + once("Traceback:\n  File \"a.py\", line 1\nredis.exceptions.ResponseError: "+s+"\n") + `","n":1}`
	},
	"zap": func(s string) string {
		return "2026-11-22T18:00:01.123Z\tERROR\tcache/get.go:12\tget failed\t{\"error\": \"" + once(s) + "\"}"
	},
	"zerolog": func(s string) string { return "6:00PM ERR get failed error=" + strconv.Quote(s) },
	"logrus": func(s string) string {
		return `time="2026-11-22T18:00:01Z" level=error msg="get failed" error=` + strconv.Quote(s)
	},
	"log4j":        func(s string) string { return "2026-11-22 18:00:01,123 ERROR [main] c.e.Cache: get failed: " + s },
	"serilog":      func(s string) string { return "[18:00:01 ERR] Cache failed: " + s },
	"ANSI":         func(s string) string { return "\x1b[31mERROR\x1b[0m \x1b[1mredis:\x1b[0m \x1b[33m" + s + "\x1b[0m" },
	"HTML":         func(s string) string { return "<pre>redis: " + html.EscapeString(s) + "</pre>" },
	"Python repr":  func(s string) string { return "redis.exceptions.ResponseError(" + pythonRepr(s) + ")" },
	"Python":       func(s string) string { return "    raise response\nredis.exceptions.ResponseError: " + s + "\n" },
	"Python bytes": func(s string) string { return "b" + pythonRepr("-"+s+"\r\n") },
	"Go error":     func(s string) string { return "2026/11/22 18:00:01 get user 7: cache: " + s + "\nexit status 1\n" },
	"Go panic": func(s string) string {
		return "panic: " + s + "\n\ngoroutine 1 [running]:\nmain.main()\n\t/app/main.go:12 +0x1d\n"
	},
	"Go quoted": func(s string) string { return "err = " + strconv.Quote(s) },
	"Node": func(s string) string {
		return "ReplyError: " + s + "\n    at parseError (/app/node_modules/redis-parser/lib/parser.js:179:12)\n"
	},
	"Node list": func(s string) string { return "[ReplyError: " + s + "]" },
	"Java": func(s string) string {
		return "Exception in thread \"main\" redis.clients.jedis.exceptions.JedisDataException: " + s + "\n\tat redis.clients.jedis.Protocol.processError(Protocol.java:132)\n"
	},
	"Ruby": func(s string) string {
		return "/gems/redis-4.1.3/lib/redis/client.rb:126:in `call': " + s + " (Redis::CommandError)\n\tfrom a.rb:1"
	},
	"Ruby with URL": func(s string) string { return "RedisClient::CommandError: " + s + " (redis://cache:6379/0)" },
	"PHP": func(s string) string {
		return "PHP Fatal error:  Uncaught RedisException: " + s + " in /app/x.php:12\nStack trace:\n#0 {main}"
	},
	"numbered lines": func(s string) string { return " 12 | before\n 13 | " + s + "\n 14 | after\n" },
	"chat":           func(s string) string { return "[18:00] alice: we get this\n[18:01] alice: " + s + "\n[18:02] bob: hm" },
	"CRLF":           func(s string) string { return "first line\r\n" + s + "\r\nlast line\r\n" },
	"tabs":           func(s string) string { return "\t\t" + s + "\t" },
	"pytest": func(s string) string {
		return "E       redis.exceptions.ResponseError: " + s + "\n\nx.py:3: ResponseError"
	},
	"nested exception": func(s string) string {
		return "org.springframework.data.redis.RedisSystemException: Error in execution; nested exception is io.lettuce.core.RedisCommandExecutionException: " + s
	},
	"wrapped at 60": func(s string) string { return "(error) " + wrapAt(s, 60) + "\n" },
}

func pythonRepr(s string) string {
	q := "'"
	if strings.Contains(s, "'") && !strings.Contains(s, `"`) {
		q = `"`
	}
	s = strings.NewReplacer(`\`, `\\`, "\r", `\r`, "\n", `\n`).Replace(s)
	if q == "'" {
		s = strings.ReplaceAll(s, "'", `\'`)
	}
	return q + s + q
}

// wrapAt breaks a text into lines at blanks.
func wrapAt(s string, width int) string {
	var b strings.Builder
	n := 0
	for i, word := range strings.Fields(s) {
		if i > 0 && n+len(word) >= width {
			b.WriteString("\n")
			n = 0
		} else if i > 0 {
			b.WriteString(" ")
		}
		b.WriteString(word)
		n += len(word) + 1
	}
	return b.String()
}

// TestWrappings demands that a reply is the same finding in whatever it stands: its
// type, its text and its fields, with spans that lead back into the paste.
func TestWrappings(t *testing.T) {
	for name, wrap := range wrapped {
		for _, reply := range said {
			paste := wrap(reply)
			list := Scan(paste).Findings
			if len(list) == 0 {
				t.Errorf("%s: nothing found in\n\t%s", name, paste)
				continue
			}
			f, want := list[0], all().decode(reply)
			if f.Type != want.typ || f.Wording != want.wording {
				t.Errorf("%s: got a %s, %q, in\n\t%s", name, f.Type.Name, f.Text, paste)
				continue
			}
			for _, field := range want.fields {
				got, _ := f.Value(field.Name)
				if field.Name != "Args" && got != field.Text {
					t.Errorf("%s: %s is %q, not %q, in\n\t%s", name, field.Name, got, field.Text, paste)
				}
			}
			if len(list) > 1 {
				t.Errorf("%s: also a %s, %q, in\n\t%s", name, list[1].Type.Name, list[1].Text, paste)
			}
			checkSpans(t, paste, list)
		}
	}
}
