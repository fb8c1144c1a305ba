// Command go provokes an error through a Go client of Redis and shows it in one of
// the ways in which Go programs do. The driver that runs it, and the recorders of
// the other languages, is record_test.go.
//
//	go run . -client go-redis -form panic < call.json
package main

import (
	"encoding/json"
	"flag"
	"fmt"
	"log"
	"log/slog"
	"os"
)

func main() {
	client := flag.String("client", "go-redis", "go-redis, rueidis or redigo")
	form := flag.String("form", "log", "how the error is shown")
	flag.Parse()
	var c Call
	if err := json.NewDecoder(os.Stdin).Decode(&c); err != nil {
		log.Fatal(err)
	}
	err := clients[*client](c)
	if err == nil {
		return
	}
	show(*form, err)
}

// show prints an error. The form message is the text alone, which the driver asks for.
func show(form string, err error) {
	switch form {
	case "message":
		fmt.Println(err)
	case "log":
		log.Printf("load session: %v", err)
	case "panic":
		panic(err)
	case "plus":
		fmt.Printf("%+v\n", err)
	case "slog text":
		slog.New(slog.NewTextHandler(os.Stderr, nil)).Error("request failed", "err", err, "key", "session:7")
	case "slog json":
		slog.New(slog.NewJSONHandler(os.Stderr, nil)).Error("request failed", "err", err, "key", "session:7")
	case "wrapped":
		err = fmt.Errorf("session store: %w", fmt.Errorf("load %q: %w", "session:7", err))
		fmt.Fprintln(os.Stderr, "app: "+err.Error())
	}
}
