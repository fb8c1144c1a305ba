package rediserr_test

import (
	"errors"
	"fmt"
	"io"
	"testing"

	rediserr "rediserr/errors"
)

// What go-redis and rueidis look like from outside. The real ones are in test/clients/go.
type goRedisError string

func (e goRedisError) Error() string { return string(e) }
func (e goRedisError) RedisError()   {}

type rueidisError string

func (e rueidisError) Error() string           { return string(e) }
func (e rueidisError) IsNil() bool             { return e == "redis nil message" }
func (e rueidisError) IsMoved() (string, bool) { return "", false }

func TestFrom(t *testing.T) {
	const moved = "MOVED 3999 127.0.0.1:6381"
	for _, c := range []struct {
		err        error
		want, text string // no type: From finds nothing
	}{
		{nil, "", ""},
		{rediserr.Decode(moved), "MovedError", moved},
		{fmt.Errorf("load: %w", rediserr.Decode(moved)), "MovedError", moved},
		{errors.New(moved), "MovedError", moved},
		{errors.Join(io.EOF, fmt.Errorf("load: %w", errors.New(moved))), "MovedError", moved},
		{fmt.Errorf("load: %v", errors.New(moved)), "", ""},
		{errors.New("no user 'MOVED 3999 127.0.0.1:6381'"), "", ""},
		{io.EOF, "", ""},
		// The client's type says that it is a reply, known or not.
		{goRedisError("FROB is not tuned"), "ResponseError", "FROB is not tuned"},
		{goRedisError("redis: no such words"), "", ""},
		{fmt.Errorf("%w, with args beginning with: x", goRedisError(moved)), "MovedError", moved},
		// The reply goes before a wrapper whose words could be a reply.
		{fmt.Errorf("MISCONF Errors writing to the AOF file: %w", goRedisError(moved)), "MovedError", moved},
		// rueidis cuts ERR off, and nothing else.
		{rueidisError("no such key"), "NoSuchKeyError", "ERR no such key"},
		{rueidisError("EXEC without MULTI"), "WithoutMultiError", "ERR EXEC without MULTI"},
		{rueidisError(moved), "MovedError", moved},
		{rueidisError("Frobbing failed"), "ResponseError", "ERR Frobbing failed"},
		{rueidisError("FROB is not tuned"), "ResponseError", "FROB is not tuned"},
	} {
		e, ok := rediserr.From(c.err)
		switch {
		case ok != (c.want != ""):
			t.Errorf("%v: %v", c.err, e)
		case ok && (e.Type().Name != c.want || e.Error() != c.text):
			t.Errorf("%v: %s %q", c.err, e.Type().Name, e.Error())
		}
	}
}
