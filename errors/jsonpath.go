package rediserr

var jsonpathFamily = family{"jsonpath", "JSON documents", []*Type{
	&jsonPathNotFoundErrorType,
	&jsonPathSyntaxErrorType,
	&jsonRootErrorType,
	&jsonParseErrorType,
	&jsonLimitErrorType,
	&jsonArgumentErrorType,
}}

var jsonpathErrors = []Error{
	(*JSONPathNotFoundError)(nil),
	(*JSONPathSyntaxError)(nil),
	(*JSONRootError)(nil),
	(*JSONParseError)(nil),
	(*JSONLimitError)(nil),
	(*JSONArgumentError)(nil),
}

// JSONPathNotFoundError says that a JSON document has nothing at the path, or nothing of
// the type that the command works on. The key exists and the document is as it was.
type JSONPathNotFoundError struct {
	ResponseError
	// Path is the path as it was sent.
	Path string
	// Reason is what the value may be instead of missing, such as "not an array".
	Reason string
}

func (e *JSONPathNotFoundError) Unwrap() error { return &e.ResponseError }

var jsonPathNotFoundErrorType = Type{
	Name: "JSONPathNotFoundError", parents: "ResponseError", Origin: Server,
	Verdict: Verdict{RetryNever, AppliedNo, ScopeKey, OwnerCode},
	wordings: `
	The document has nothing at this path, or nothing that the command works on.
ERR Path '{Path}' does not exist
	from redisjson 2.6-8.4
	The document has nothing at the path {Path}.
ERR Path does not exist
	from redisjson 2.6+
	The document has nothing at this path.
ERR Path '{Path}' does not exist or {Reason}
	from redisjson 2.6-8.4, kvrocks 2024.10+
ERR Path does not exist or {Reason}
	from redisjson 2.8+
`}

// JSONPathSyntaxError says that a path into a JSON document cannot be read, or is of a
// kind that the command does not take. Nothing was done.
type JSONPathSyntaxError struct {
	ResponseError
	// Position is the byte of the path at which reading it stopped, from 0.
	Position int
	// Reason is the parser's own words.
	Reason string
	// Argument is the part of the path that was not understood.
	Argument string
}

func (e *JSONPathSyntaxError) Unwrap() error { return &e.ResponseError }

var jsonPathSyntaxErrorType = Type{
	Name: "JSONPathSyntaxError", parents: "ResponseError", Origin: Server,
	Verdict: Verdict{RetryNever, AppliedNo, ScopeCommand, OwnerCode},
	wordings: `
	The path cannot be read as a JSONPath.
Error occurred at position {Position}, {Reason}
	from redisjson 2.8+
Error occurred on position {Position}, {Reason}
	from redisjson 2.6-8.4
Err wrong static path
	from redisjson 2.6+, garnet 2.1.4+
	The path matches nothing and may stand for several places, so it does not say where to add the value.
Err path must end with object key to set
	from redisjson 2.6+
	The path has no name at its end under which the value could be added.
ERR computed/projection expressions are only supported by JSON.GET/JSON.MGET/JSON.RESP
	from redisjson 8.10+
	The path computes a value instead of naming a place, and this command needs a place.
ERR invalid JSON path
	from dragonfly 1.24+
Unexpected character while parsing path: {Argument}
	from garnet 2.1.4+
Unexpected character while parsing path indexer: {Argument}
	from garnet 2.1.4+
Unexpected character while parsing path query: {Argument}
	from garnet 2.1.4+
Unexpected character following indexer: {Argument}
	from garnet 2.1.4+
Unexpected end while parsing path.
	from garnet 2.1.4+
Path ended with open indexer.
	from garnet 2.1.4+
Path ended with open query.
	from garnet 2.1.4+
Invalid Array index: {Argument}
	from garnet 2.1.4+
`}

// JSONRootError says that the key does not exist and the path is not the root: a new
// JSON document is made as a whole first. Nothing was written.
type JSONRootError struct{ ResponseError }

func (e *JSONRootError) Unwrap() error { return &e.ResponseError }

var jsonRootErrorType = Type{
	Name: "JSONRootError", parents: "ResponseError", Origin: Server,
	Verdict: Verdict{RetryNever, AppliedNo, ScopeKey, OwnerCode},
	wordings: `
	The key does not exist yet, and a new document can only be written at its root, the path $.
ERR new objects must be created at the root
	from redisjson 2.6+, garnet 2.1.4+
ERR Invalid argument: new objects must be created at the root
	from kvrocks 2024.10+
`}

// JSONParseError says that a value in the arguments is not JSON, or not the kind of JSON
// that the command takes. The texts of RedisJSON are those of its parser, serde_json, and
// have no code.
type JSONParseError struct {
	ResponseError
	// Row is the line of the value at which reading it stopped, from 1.
	Row int
	// Column is the byte of that line, from 1; 0 means before its first byte.
	Column int
	// Reason is the parser's own words.
	Reason string
}

func (e *JSONParseError) Unwrap() error { return &e.ResponseError }

var jsonParseErrorType = Type{
	Name: "JSONParseError", parents: "ResponseError", Origin: Server,
	Verdict: Verdict{RetryNever, AppliedNo, ScopeCommand, OwnerCode},
	wordings: `
	The value that was sent is not valid JSON.
expected value at line {Row} column {Column}
	from redisjson 2.6+
	No JSON value begins here; a string was sent without double quotes, mostly.
expected ident at line {Row} column {Column}
	from redisjson 2.6+
	A word begins like true, false or null, but is none of them; a string needs double quotes.
trailing characters at line {Row} column {Column}
	from redisjson 2.6+
	More stands behind the end of the JSON value.
trailing comma at line {Row} column {Column}
	from redisjson 2.6+
EOF while parsing a value at line {Row} column {Column}
	from redisjson 2.6+
	The value is empty, or it ends where a JSON value should stand.
EOF while parsing an object at line {Row} column {Column}
	from redisjson 2.6+
EOF while parsing a list at line {Row} column {Column}
	from redisjson 2.6+
EOF while parsing a string at line {Row} column {Column}
	from redisjson 2.6+
key must be a string at line {Row} column {Column}
	from redisjson 2.6+
	A name in an object has no double quotes, or single ones.
expected ` + "`:`" + ` at line {Row} column {Column}
	from redisjson 2.6+
expected ` + "`,` or `]`" + ` at line {Row} column {Column}
	from redisjson 2.6+
expected ` + "`,` or `}`" + ` at line {Row} column {Column}
	from redisjson 2.6+
invalid number at line {Row} column {Column}
	from redisjson 2.6+
number out of range at line {Row} column {Column}
	from redisjson 2.6+
invalid escape at line {Row} column {Column}
	from redisjson 2.6+
invalid unicode code point at line {Row} column {Column}
	from redisjson 2.6+
lone leading surrogate in hex escape at line {Row} column {Column}
	from redisjson 2.6+
unexpected end of hex escape at line {Row} column {Column}
	from redisjson 2.6+
control character (\u0000-\u001F) found while parsing a string at line {Row} column {Column}
	from redisjson 2.6+
	A string holds a raw line end, tab or other control character, which JSON wants escaped.
Couldn't parse as UTF-8 string
	from redisjson 2.6+
	The value, or another argument, is not valid UTF-8.
ERR failed to parse JSON
	from dragonfly 1.40+
ERR expected string value
	from dragonfly 1.24+
	by JSON.STRAPPEND
	The text to append is no JSON string: it needs double quotes inside the argument.
ERR Invalid argument: STRAPPEND need input a string to append
	from kvrocks 2024.10+
	by JSON.STRAPPEND
	The text to append is no JSON string: it needs double quotes inside the argument.
ERR Invalid argument: {Reason} at line {Row} and column {Column}
	from kvrocks 2024.10+
	The JSON value, or the path, cannot be read: {Reason}.
`}

// JSONLimitError says that a JSON value is nested too deeply, or that a result is too
// large to be sent. Nothing was written.
type JSONLimitError struct {
	ResponseError
	// Row is the line of the value at which the limit was passed, from 1.
	Row int
	// Column is the byte of that line, from 1.
	Column int
}

func (e *JSONLimitError) Unwrap() error { return &e.ResponseError }

var jsonLimitErrorType = Type{
	Name: "JSONLimitError", parents: "ResponseError", Origin: Server,
	Verdict: Verdict{RetryNever, AppliedNo, ScopeCommand, OwnerCode},
	wordings: `
	The JSON value is nested more deeply than the server allows.
recursion limit exceeded at line {Row} column {Column}
	from redisjson 2.6+
	The value has more than 127 arrays and objects inside each other.
ERR recursion limit exceeded
	from redisjson 8.8+
	by JSON.ARRAPPEND JSON.ARRINSERT
	verdict never unknown command code
	Added at this path, the value would nest the document more deeply than RedisJSON allows.
ERR Invalid argument: Data item nesting exceeds limit in options at line {Row} and column {Column}
	from kvrocks 2024.10+
ERR JSON.GET result exceeds the maximum bulk string length
	from garnet 2.1.4+
	by JSON.GET
	The result is larger than a single reply may be.
`}

// JSONArgumentError says that an option of a JSON command, such as FORMAT, has a value
// that it does not take, or does not go with the rest. Nothing was done.
type JSONArgumentError struct{ ResponseError }

func (e *JSONArgumentError) Unwrap() error { return &e.ResponseError }

var jsonArgumentErrorType = Type{
	Name: "JSONArgumentError", parents: "ResponseError", Origin: Server,
	Verdict: Verdict{RetryNever, AppliedNo, ScopeCommand, OwnerCode},
	wordings: `
	An option of the command has a value that it does not take.
ERR FORMAT argument is not supported on RESP2
	from redisjson 2.6+
	FORMAT needs protocol version 3 on this connection.
ERR wrong reply format
	from redisjson 2.6+
	FORMAT names a form of reply that this command does not have.
ERR wrong format
	from redisjson 2.6+
	by JSON.SET JSON.MERGE
	FORMAT names no format that RedisJSON reads.
Legacy paths are supported only with FORMAT STRINGS
	from redisjson 2.6+
	by JSON.ARRPOP
	The path does not begin with $, and then only FORMAT STRINGS is allowed.
ERR invalid FPHA type
	from redisjson 8.8+
	by JSON.SET
	FPHA names none of BF16, FP16, FP32 and FP64.
ERR Currently only all-space INDENT is supported
	from kvrocks 2024.10+
	by JSON.GET
ERR Currently only SPACE ' ' is supported
	from kvrocks 2024.10+
	by JSON.GET
`}
