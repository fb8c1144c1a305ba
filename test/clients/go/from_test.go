package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"net"
	"reflect"
	"strconv"
	"strings"
	"testing"
	"time"

	redigo "github.com/gomodule/redigo/redis"
	goredis "github.com/redis/go-redis/v9"
	"github.com/redis/rueidis"

	rediserr "rediserr/errors"
	"rediserr/internal/redistest"
)

// otherText has the samples in which a client fails with another text than the one that
// the sample's commands yield, mostly as it connects with HELLO.
var otherText = map[string]bool{
	"rueidis/no auth": true,
}

// TestFromServer provokes each sample through each client and reads the error.
func TestFromServer(t *testing.T) {
	redistest.Need(t)
	w := newWorld(t)
	for _, s := range samples {
		reply := w.reply(s)
		want := rediserr.Decode(reply)
		if name := want.Type().Name; name != s.want {
			t.Errorf("%s: the server says %q, a %s, and the table %s", s.name, reply, name, s.want)
		}
		for client, run := range clients {
			err := run(w.call(s))
			if err == nil {
				t.Errorf("%s: %s: no error", client, s.name)
				continue
			}
			for form, err := range forms(err) {
				got, ok := rediserr.From(err)
				switch {
				case !ok:
					t.Errorf("%s: %s: nothing in %s %T: %v", client, s.name, form, err, err)
				case got.Type() != want.Type():
					t.Errorf("%s: %s: %s in %s: %v", client, s.name, got.Type().Name, form, err)
				case !reflect.DeepEqual(got, want) && !otherText[client+"/"+s.name]:
					t.Errorf("%s: %s: from %s comes\n%#v\nthe reply gives\n%#v", client, s.name, form, got, want)
				}
			}
		}
	}
}

// forms returns an error as it is, and as programs pass it on.
func forms(err error) map[string]error {
	return map[string]error{
		"plain":   err,
		"wrapped": fmt.Errorf("session store: %w", fmt.Errorf("load: %w", err)),
		"joined":  errors.Join(errors.New("rollback failed"), err),
		"two %w":  fmt.Errorf("%w, and %w", io.ErrUnexpectedEOF, err),
		"deep":    errors.Join(context.Canceled, fmt.Errorf("load: %w", errors.Join(fs.ErrClosed, err))),
	}
}

// TestFromFields reads fields with errors.AsType, as a program does.
func TestFromFields(t *testing.T) {
	redistest.Need(t)
	w := newWorld(t)
	byName := map[string]sample{}
	for _, s := range samples {
		byName[s.name] = s
	}
	for client, run := range clients {
		from := func(name string) error {
			e, ok := rediserr.From(fmt.Errorf("load: %w", run(w.call(byName[name]))))
			if !ok {
				t.Errorf("%s: %s: nothing", client, name)
			}
			return e
		}
		if e, ok := errors.AsType[*rediserr.MovedError](from("moved")); !ok || e.Slot != 12182 || e.Host != "127.0.0.1" || e.Port < 1024 {
			t.Errorf("%s: moved: %#v", client, e)
		}
		if _, ok := errors.AsType[*rediserr.RedisClusterError](from("moved")); !ok {
			t.Errorf("%s: moved is no RedisClusterError", client)
		}
		if e, ok := errors.AsType[*rediserr.StreamConsumerGroupError](from("no group")); !ok || e.Key != "jobs" || e.Group != "workers" {
			t.Errorf("%s: no group: %#v", client, e)
		}
		if e, ok := errors.AsType[*rediserr.WrongTypeError](from("wrong type in a script")); !ok || e.Line != 1 || len(e.Script) != 40 {
			t.Errorf("%s: wrong type in a script: %#v", client, e)
		}
		if e, ok := errors.AsType[*rediserr.AuthorizationError](from("no permission for a command")); !ok || e.Command != "flushdb" {
			t.Errorf("%s: no permission: %#v", client, e)
		}
		if e, ok := errors.AsType[*rediserr.UnknownCommandError](from("unknown command")); !ok || e.Command != "JSON.SET" || len(e.Args) != 3 {
			t.Errorf("%s: unknown command: %#v", client, e)
		}
	}
}

// TestFromTransaction lets each client's own transactions and pipelines fail.
func TestFromTransaction(t *testing.T) {
	redistest.Need(t)
	w := newWorld(t)
	c := Call{Host: "127.0.0.1", Port: w.port("single")}
	ctx := context.Background()

	gr := goredis.NewClient(goRedisOptions(c))
	defer gr.Close()
	_, err := gr.TxPipelined(ctx, func(p goredis.Pipeliner) error {
		p.Do(ctx, "NOSUCH")
		p.Set(ctx, "a", 1, 0)
		return nil
	})
	is[*rediserr.ExecAbortError](t, "go-redis: a transaction with an unknown command", err)
	cmds, err := gr.Pipelined(ctx, func(p goredis.Pipeliner) error {
		p.Set(ctx, "a", "x", 0)
		p.Incr(ctx, "a")
		p.LPush(ctx, "a", 1)
		return nil
	})
	is[*rediserr.NotAnIntegerError](t, "go-redis: a pipeline", err)
	is[*rediserr.WrongTypeError](t, "go-redis: the last command of a pipeline", cmds[2].Err())
	err = gr.Watch(ctx, func(tx *goredis.Tx) error {
		gr.Set(ctx, "a", 2, 0)
		_, err := tx.TxPipelined(ctx, func(p goredis.Pipeliner) error { return p.Set(ctx, "a", 3, 0).Err() })
		return err
	}, "a")
	if !errors.Is(err, goredis.TxFailedErr) {
		t.Errorf("go-redis: the transaction was not given up: %v", err)
	}
	if _, ok := rediserr.From(err); !ok {
		t.Logf("go-redis: TxFailedErr: nothing in %q yet", err)
	}

	// Replies that the client makes up itself, in the server's words.
	is[*rediserr.ClusterCrossSlotError](t, "go-redis: ErrCrossSlot", goredis.ErrCrossSlot)
	is[*rediserr.NoScriptError](t, "go-redis: ErrNoScript", goredis.ErrNoScript)

	ru, err := rueidis.NewClient(rueidis.ClientOption{InitAddress: []string{c.Addr()}, ForceSingleClient: true, DisableCache: true})
	if err != nil {
		t.Fatal(err)
	}
	defer ru.Close()
	results := ru.DoMulti(ctx, ru.B().Multi().Build(), ru.B().Arbitrary("NOSUCH").Build(), ru.B().Exec().Build())
	is[*rediserr.UnknownCommandError](t, "rueidis: the unknown command in a transaction", results[1].Error())
	is[*rediserr.ExecAbortError](t, "rueidis: EXEC behind it", results[2].Error())

	rg, err := redigo.Dial("tcp", c.Addr())
	if err != nil {
		t.Fatal(err)
	}
	defer rg.Close()
	rg.Send("MULTI")
	rg.Send("NOSUCH")
	_, err = rg.Do("EXEC")
	if _, ok := rediserr.From(err); !ok {
		t.Errorf("redigo: a transaction with an unknown command: nothing in %v", err)
	}
}

// TestFromUnknown reads replies that no wording claims: the client's type says that
// they are replies.
func TestFromUnknown(t *testing.T) {
	redistest.Need(t)
	w := newWorld(t)
	for _, reply := range []string{"MYMODULE the frob is not tuned", "ERR there is no such sentence in the catalogue", "WRONGTYPE in words that nobody knows"} {
		s := sample{reply, "single", "", fmt.Sprintf(`EVAL "return redis.error_reply(ARGV[1])" 0 %q`, reply), ""}
		for client, run := range clients {
			for form, err := range forms(run(w.call(s))) {
				e, ok := rediserr.From(err)
				if !ok || e.Error() != reply || e.Wording() != nil {
					t.Errorf("%s: %s: %s: %#v", client, form, reply, e)
				}
			}
		}
	}
}

// TestFromClientSide reads the clients' own errors. A nil in the place of the type says
// that there is none.
func TestFromClientSide(t *testing.T) {
	redistest.Need(t)
	w := newWorld(t)
	ctx := context.Background()
	single := Call{Host: "127.0.0.1", Port: w.port("single")}
	refused := Call{Host: "127.0.0.1", Port: w.port("refused"), Commands: [][]string{{"PING"}}}
	dropped := Call{Host: "127.0.0.1", Port: w.port("dropped"), Commands: [][]string{{"PING"}}}
	slow := single
	slow.Timeout, slow.Commands = 50, [][]string{{"BLPOP", "nosuch", "1"}}

	for client, run := range clients {
		err := run(refused)
		ownType(t, client+": connection refused", err, "ConnectionRefusedError")
		if e, ok := rediserr.From(err); ok {
			if v := reflect.ValueOf(e).Elem().FieldByName("Port"); !v.IsValid() || v.Int() != int64(refused.Port) {
				t.Errorf("%s: connection refused: the port is not %d: %#v", client, refused.Port, e)
			}
		}
		run(dropped)                                                     // only that it does not hang: io.EOF says nothing of Redis
		if err := run(slow); !errors.Is(err, context.DeadlineExceeded) { // which is anybody's
			ownType(t, client+": timeout", err, "CommandTimeoutError")
		}
	}

	options := goRedisOptions(single)
	options.PoolSize, options.PoolTimeout = 1, 20*time.Millisecond
	gr := goredis.NewClient(options)
	_, err := gr.Get(ctx, "nosuch").Result()
	ownType(t, "go-redis: Nil", err, "NilReplyError")
	held := gr.Conn()
	held.Ping(ctx)
	ownType(t, "go-redis: pool timeout", gr.Ping(ctx).Err(), "PoolExhaustedError")
	held.Close()
	gr.Close()
	ownType(t, "go-redis: closed", gr.Ping(ctx).Err(), "ClientClosedError")

	ru, err := rueidis.NewClient(rueidis.ClientOption{InitAddress: []string{single.Addr()}, ForceSingleClient: true, DisableCache: true})
	if err != nil {
		t.Fatal(err)
	}
	ownType(t, "rueidis: nil", ru.Do(ctx, ru.B().Get().Key("nosuch").Build()).Error(), "NilReplyError")
	ru.Close()
	ownType(t, "rueidis: closed", ru.Do(ctx, ru.B().Ping().Build()).Error(), "NotConnectedError")

	pool := &redigo.Pool{MaxActive: 1, Dial: func() (redigo.Conn, error) { return redigo.Dial("tcp", single.Addr()) }}
	conn := pool.Get()
	_, err = redigo.String(conn.Do("GET", "nosuch"))
	ownType(t, "redigo: ErrNil", err, "NilReplyError")
	_, err = pool.Get().Do("PING")
	ownType(t, "redigo: pool exhausted", err, "PoolExhaustedError")
	conn.Close()
	_, err = conn.Do("PING")
	ownType(t, "redigo: closed", err, "ClientClosedError")
	pool.Close()
}

// TestFromOthers reads errors that are none of Redis'.
func TestFromOthers(t *testing.T) {
	_, number := strconv.Atoi("GET")
	_, open := net.Dial("unix", "/nonexistent")
	for _, err := range []error{
		nil, io.EOF, io.ErrUnexpectedEOF, context.Canceled, context.DeadlineExceeded, net.ErrClosed, fs.ErrNotExist,
		number, open,
		errors.New("syntax error"), errors.New("value is not an integer or out of range"), errors.New("no such key"),
		errors.New("user 'MOVED 1 evil.example:6379' is not known"), errors.New("sql: no rows in result set"),
		errors.Join(io.EOF, errors.New("READ failed")), errors.Join(), fmt.Errorf("%w: %w", io.EOF, fs.ErrClosed),
	} {
		if e, ok := rediserr.From(err); ok {
			t.Errorf("%v is a %s", err, e.Type().Name)
		}
	}
}

// is demands a type of what From reads.
func is[E rediserr.Error](t *testing.T, what string, err error) {
	t.Helper()
	for form, err := range forms(err) {
		e, ok := rediserr.From(err)
		if !ok {
			t.Errorf("%s: %s: nothing in %v", what, form, err)
		} else if _, ok := errors.AsType[E](e); !ok {
			t.Errorf("%s: %s: %s", what, form, e.Type().Name)
		}
	}
}

// ownType demands a type by its name, unless the catalogue has none of that name yet.
func ownType(t *testing.T, what string, err error, want string) {
	t.Helper()
	known := false
	for _, typ := range rediserr.Types() {
		known = known || typ.Name == want
	}
	e, ok := rediserr.From(err)
	switch {
	case err == nil:
		t.Errorf("%s: no error", what)
	case !known:
		t.Logf("%s: %T %q: there is no %s yet", what, err, strings.ReplaceAll(err.Error(), "\n", " "), want)
	case !ok:
		t.Errorf("%s: nothing in %T %v", what, err, err)
	case e.Type().Name != want:
		t.Errorf("%s: %s, not %s: %v", what, e.Type().Name, want, err)
	}
}
