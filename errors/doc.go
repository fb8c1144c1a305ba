// Package rediserr says what a Redis error means. It decodes the error replies of
// Redis, Valkey and other compatible servers, and what client libraries make of
// them, into typed exceptions with their fields.
//
// The folder is called errors and the package rediserr, so that no file has two
// packages called errors. Import it with its name:
//
//	import rediserr "rediserr/errors"
//
// # Decoding
//
// [Decode] takes one reply and always returns an exception. [Scan] takes anything,
// a stack trace or a log, and returns what it finds there. [From] looks for an
// exception in an error of another library.
//
// # Branching
//
// Every exception is a pointer to a type of its own, *[MovedError] for one. The types
// form a tree, whose names and kinship are those of coredis; errors.AsType finds an
// exception by any of its classes, also through fmt.Errorf and %w:
//
//	if moved, ok := errors.AsType[*rediserr.MovedError](err); ok {
//		connect(moved.Host, moved.Port)
//	}
//
// Whether to retry, and whether the command was applied, is asked of the [Verdict],
// not of the class.
//
// # What is promised
//
// Error returns the server's own words, unchanged. A text that no [Wording] of the
// catalogue claims is said to be unknown: its Wording is nil, and its type is what
// the code alone proves. Nothing is guessed.
//
// The catalogue is compiled at the first use. Values may be used from several
// goroutines.
package rediserr
