package main

import (
	"context"
	"fmt"
	"time"

	redigo "github.com/gomodule/redigo/redis"
	goredis "github.com/redis/go-redis/v9"
	"github.com/redis/rueidis"
)

// A Call is what to provoke an error with: commands on one connection, of which the
// last one fails, unless connecting does.
type Call struct {
	Host     string     `json:"host"`
	Port     int        `json:"port"`
	User     string     `json:"user"`
	Password string     `json:"password"`
	Timeout  int        `json:"timeout"` // for each command, in milliseconds
	Commands [][]string `json:"commands"`
}

// Addr is the server's address.
func (c Call) Addr() string { return fmt.Sprintf("%s:%d", c.Host, c.Port) }

// clients has for each library how to make a call. They return the first error.
var clients = map[string]func(Call) error{
	"go-redis": goRedis,
	"rueidis":  rueidisClient,
	"redigo":   redigoClient,
}

func (c Call) timeout() time.Duration { return time.Duration(c.Timeout) * time.Millisecond }

// quiet keeps go-redis from logging beside what is recorded.
type quiet struct{}

func (quiet) Printf(context.Context, string, ...any) {}

func init() { goredis.SetLogger(quiet{}) }

func goRedisOptions(c Call) *goredis.Options {
	return &goredis.Options{
		Addr: c.Addr(), Username: c.User, Password: c.Password, MaxRetries: -1,
		ReadTimeout: c.timeout(), DialerRetries: 1,
	}
}

func goRedis(c Call) error {
	client := goredis.NewClient(goRedisOptions(c))
	defer client.Close()
	conn := client.Conn()
	defer conn.Close()
	for _, args := range c.Commands {
		if err := conn.Do(context.Background(), anys(args)...).Err(); err != nil && !expected(args, err) {
			return err
		}
	}
	return nil
}

// expected reports whether an error is that of a command which is there to fail, before
// the one that matters: the one that spoils a transaction.
func expected(args []string, err error) bool { return err != nil && args[0] == "NOSUCH.QUEUED" }

func rueidisClient(c Call) error {
	client, err := rueidis.NewClient(rueidis.ClientOption{
		InitAddress: []string{c.Addr()}, Username: c.User, Password: c.Password,
		ForceSingleClient: true, DisableCache: true, DisableRetry: true,
	})
	if err != nil {
		return err
	}
	defer client.Close()
	ctx := context.Background()
	if c.Timeout > 0 {
		var cancel context.CancelFunc
		ctx, cancel = context.WithTimeout(ctx, c.timeout())
		defer cancel()
	}
	return client.Dedicated(func(d rueidis.DedicatedClient) error {
		for _, args := range c.Commands {
			err := d.Do(ctx, d.B().Arbitrary(args...).Build()).Error()
			if err != nil && !rueidis.IsRedisNil(err) && !expected(args, err) {
				return err
			}
		}
		return nil
	})
}

func redigoClient(c Call) error {
	options := []redigo.DialOption{redigo.DialReadTimeout(c.timeout())}
	if c.Password != "" {
		options = append(options, redigo.DialUsername(c.User), redigo.DialPassword(c.Password))
	}
	conn, err := redigo.Dial("tcp", c.Addr(), options...)
	if err != nil {
		return err
	}
	defer conn.Close()
	for _, args := range c.Commands {
		if _, err := conn.Do(args[0], anys(args[1:])...); err != nil && !expected(args, err) {
			return err
		}
	}
	return nil
}

func anys(list []string) []any {
	var all []any
	for _, s := range list {
		all = append(all, s)
	}
	return all
}
