package rediserr

var baseFamily = family{"redis", "Base classes", []*Type{
	&redisErrorType,
	&responseErrorType,
}}

var baseErrors = []Error{(*RedisError)(nil), (*ResponseError)(nil)}

// Error is what every exception of this package is. Only the package's own types
// can be one.
//
// All values are pointers: Decode returns a *MovedError, and errors.AsType is
// asked for *MovedError.
type Error interface {
	error

	// Type returns the catalogue's entry of the exception, nil for a value that
	// did not come from Decode, Scan or From.
	Type() *Type

	// Wording returns the message template that claimed the text. It is nil if
	// the text is not known; the exception is then the nearest class that the
	// code alone proves.
	Wording() *Wording

	// Verdict says whether to retry, whether the command was applied, how far
	// the trouble reaches and who has to mend it.
	Verdict() Verdict

	root() *RedisError
}

// RedisError is the root of the hierarchy: every exception is a RedisError. A value
// of this very type is an error of which nothing more is known.
type RedisError struct {
	// Code is the first word of the reply, if that is a code: MOVED, WRONGTYPE, ERR.
	// A code that a client library has cut off is put back.
	Code string
	// Message is the rest of the reply, behind the code.
	Message string
	// Script is the SHA1 of the script, or the name of the function, inside which
	// the command failed. It is empty if the reply names none.
	Script string
	// Line is the line of that script, from 1, or 0 if the reply names none.
	Line int
	// Command is the command that failed, where the text or the paste around it tells.
	Command string
	// Args are the arguments behind the command, where the paste shows them.
	Args []string
	// Key is the key that it was about, where the text or the paste around it tells.
	Key string
	// Addr is the server that was asked, where the paste tells: MovedError and others
	// name another node in it.
	Addr

	text    string
	typ     *Type
	wording *Wording
	script  bool // said of a command that a script called
}

var redisErrorType = Type{
	Name: "RedisError", Origin: Client,
	Verdict: Verdict{RetryNever, AppliedUnknown, ScopeCommand, OwnerCode},
}

// Error returns the server's own words, unchanged.
func (e *RedisError) Error() string {
	switch {
	case e.text != "":
		return e.text
	case e.Code != "" && e.Message != "":
		return e.Code + " " + e.Message
	}
	return e.Code + e.Message
}

// Type returns the catalogue's entry of the exception.
func (e *RedisError) Type() *Type { return e.typ }

// Wording returns the template that claimed the text, or nil.
func (e *RedisError) Wording() *Wording { return e.wording }

// Verdict returns the wording's verdict, or else the type's.
func (e *RedisError) Verdict() Verdict {
	if e.typ == nil {
		return Verdict{}
	}
	return verdictOf(e.typ, e.wording, e.script)
}

func (e *RedisError) root() *RedisError { return e }

// ResponseError is any error reply of a server. A value of this very type has a
// text that no wording in the catalogue claims: Code and Message say what is known.
type ResponseError struct{ RedisError }

func (e *ResponseError) Unwrap() error { return &e.RedisError }

var responseErrorType = Type{
	Name: "ResponseError", parents: "RedisError", Origin: Server,
	Verdict: Verdict{RetryNever, AppliedUnknown, ScopeCommand, OwnerCode},
}
