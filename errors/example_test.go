package rediserr_test

import (
	"errors"
	"fmt"

	rediserr "rediserr/errors"
)

func Example() {
	err := fmt.Errorf("load cart: %w", rediserr.Decode("MOVED 3999 127.0.0.1:6381"))

	if moved, ok := errors.AsType[*rediserr.MovedError](err); ok {
		fmt.Println(moved.Slot, moved.Host, moved.Port, moved.Code)
		fmt.Println(moved.Verdict().Retry, "|", moved.Verdict().Applied.Words())
	}
	_, isCluster := errors.AsType[*rediserr.RedisClusterError](err)
	fmt.Println(isCluster)

	report := rediserr.Scan("app: (error) WRONGTYPE Operation against a key holding the wrong kind of value")
	fmt.Println(report.Findings[0].Type.Name, report.Findings[0].Start)
	// Output:
	// 3999 127.0.0.1 6381 MOVED
	// redirect | no, nothing was changed
	// true
	// WrongTypeError 13
}

// A retry policy asks the verdict instead of the text.
func ExampleRedisError_Verdict() {
	mayRetry := func(err error, idempotent bool) bool {
		e, ok := rediserr.From(err)
		if !ok {
			return false
		}
		v := e.Verdict()
		if v.Applied != rediserr.AppliedNo && !idempotent {
			return false // it may have happened already
		}
		return v.Retry == rediserr.RetryNow || v.Retry == rediserr.RetryBackoff
	}
	loading := errors.New("LOADING Redis is loading the dataset in memory")
	wrong := errors.New("WRONGTYPE Operation against a key holding the wrong kind of value")
	fmt.Println(mayRetry(loading, false), mayRetry(wrong, true), mayRetry(errors.New("EOF"), true))
	// Output: true false false
}

// What a client does next follows from two answers: how to retry, and whether the
// command may have taken effect already.
func ExampleVerdict() {
	next := func(v rediserr.Verdict, idempotent bool) string {
		if v.Applied != rediserr.AppliedNo && !idempotent {
			return "look first"
		}
		switch v.Retry {
		case rediserr.RetryNow:
			return "again"
		case rediserr.RetryBackoff:
			return "again after a pause"
		case rediserr.RetryRedirect, rediserr.RetryAsk:
			return "at the node named"
		case rediserr.RetryRediscover:
			return "find the primary, then again"
		case rediserr.RetryReload:
			return "load the script, then again"
		case rediserr.RetryAuthenticate:
			return "log in, then again"
		}
		return "give up"
	}
	for _, text := range []string{
		"MOVED 3999 127.0.0.1:6381",
		"CLUSTERDOWN Hash slot not served",
		"READONLY You can't write against a read only replica.",
		"NOSCRIPT No matching script. Please use EVAL.",
		"NOAUTH Authentication required.",
		"UNBLOCKED client unblocked via CLIENT UNBLOCK",
		"Timeout reading from 127.0.0.1:6379",
		"WRONGTYPE Operation against a key holding the wrong kind of value",
	} {
		e := rediserr.Decode(text)
		fmt.Println(e.Type().Name+":", next(e.Verdict(), false))
	}
	// Output:
	// MovedError: at the node named
	// ClusterDownError: again after a pause
	// ReadOnlyError: find the primary, then again
	// NoScriptError: load the script, then again
	// AuthenticationRequiredError: log in, then again
	// UnblockedError: again
	// CommandTimeoutError: look first
	// WrongTypeError: give up
}

// An error that a client library returned, wrapped by the program's own.
func ExampleFrom() {
	reply := errors.New("NOAUTH Authentication required.")
	err := fmt.Errorf("load cart: %w", reply)

	e, ok := rediserr.From(err)
	if !ok {
		fmt.Println("not of Redis")
		return
	}
	if _, ok := errors.AsType[*rediserr.AuthenticationError](e); ok {
		fmt.Println("mend the credentials:", e)
	}
	// Output: mend the credentials: NOAUTH Authentication required.
}

// What to group log lines by.
func ExampleScan() {
	report := rediserr.Scan("worker 3: (error) LOADING Redis is loading the dataset in memory")
	for _, f := range report.Findings {
		fmt.Println(f.Type.Name, f.Code, f.Verdict().Owner, f.Count)
	}
	// Output: BusyLoadingError LOADING operator 1
}
