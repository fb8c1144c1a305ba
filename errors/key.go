package rediserr

var keyFamily = family{"key", "Scans and SORT", []*Type{
	&sameKeyErrorType,
	&scanCursorErrorType,
	&scanOptionErrorType,
	&sortErrorType,
}}

var keyErrors = []Error{
	(*SameKeyError)(nil),
	(*ScanCursorError)(nil),
	(*ScanOptionError)(nil),
	(*SortError)(nil),
}

// SameKeyError says that MOVE or COPY was given one key as source and as destination:
// the same name in the same database. The key is untouched.
type SameKeyError struct{ ResponseError }

func (e *SameKeyError) Unwrap() error { return &e.ResponseError }

var sameKeyErrorType = Type{
	Name: "SameKeyError", parents: "ResponseError", Origin: Server,
	Verdict: Verdict{RetryNever, AppliedNo, ScopeCommand, OwnerCode},
	wordings: `
ERR source and destination objects are the same
	from redis 2.8+, valkey 7.2+, keydb 6.3.4+, dragonfly 1.24+
	MOVE names the database that the key is in, or COPY its own key.
`}

// ScanCursorError says that the cursor of a SCAN command is not one that the server
// gives out. Begin again at 0.
type ScanCursorError struct{ ResponseError }

func (e *ScanCursorError) Unwrap() error { return &e.ResponseError }

var scanCursorErrorType = Type{
	Name: "ScanCursorError", parents: "ResponseError", Origin: Server,
	Verdict: Verdict{RetryNever, AppliedNo, ScopeCommand, OwnerCode},
	wordings: `
ERR invalid cursor
	from redis 2.8+, valkey 7.2+, keydb 6.3.4+, dragonfly 1.24+, garnet 2.1.4+
	The cursor is no whole number that fits 64 bits.
ERR cursor does not belong to the requested prefix
	from valkey 9.2+
	by PHSCAN
	The cursor came from a scan with another prefix.
`}

// ScanOptionError says that an option of a SCAN command belongs to another of them, or
// has a value that the server does not know.
type ScanOptionError struct {
	SyntaxError
	// DataType is the data type that the server does not know.
	DataType string
}

func (e *ScanOptionError) Unwrap() error { return &e.SyntaxError }

var scanOptionErrorType = Type{
	Name: "ScanOptionError", parents: "SyntaxError", Origin: Server,
	Verdict: Verdict{RetryNever, AppliedNo, ScopeCommand, OwnerCode},
	wordings: `
ERR {Option=NOVALUES} option can only be used in HSCAN
	from redis 7.4+, valkey 8.0+
	by SCAN SSCAN ZSCAN
	NOVALUES leaves out the values of a hash, and this is no HSCAN.
ERR {Option=NOSCORES} option can only be used in ZSCAN
	from valkey 8.0+
	by SCAN SSCAN HSCAN
	NOSCORES leaves out the scores of a sorted set, and this is no ZSCAN.
ERR unknown type name '{DataType}'
	from redis 8.0, valkey 8.0+
	by SCAN
	There is no data type {DataType} on this server.
ERR Invalid type
	from kvrocks 2024.10+
	by SCAN TYPE
	The type behind TYPE, or that of the stored key, is none that Kvrocks knows.
ERR {Option=SLOT} option can only be specified once
	from valkey 9.1+
	by CLUSTERSCAN
	CLUSTERSCAN takes one SLOT.
ERR currently only key prefix matching is supported
	from kvrocks 2024.10+
	by SCAN HSCAN SSCAN ZSCAN
	On Kvrocks the pattern must have one asterisk, at its end.
`}

// SortError says that SORT cannot do what its options ask: BY or GET would read keys
// that may be in another hash slot, or there is too much to sort.
type SortError struct {
	SyntaxError
	// Limit is the most elements that the server sorts.
	Limit int
}

func (e *SortError) Unwrap() error { return &e.SyntaxError }

var sortErrorType = Type{
	Name: "SortError", parents: "SyntaxError", Origin: Server,
	Verdict: Verdict{RetryNever, AppliedNo, ScopeCommand, OwnerCode},
	wordings: `
ERR {Option=BY} option of SORT denied in Cluster mode.
	from redis 3.0-7.2, valkey 7.2, keydb 6.3.4+
	by SORT SORT_RO
	In cluster mode SORT may not read the keys that a BY pattern makes.
ERR {Option=GET} option of SORT denied in Cluster mode.
	from redis 3.0-7.2, valkey 7.2, keydb 6.3.4+
	by SORT SORT_RO
	In cluster mode SORT takes no GET, not even GET #.
ERR {Option=BY} option of SORT denied in Cluster mode when keys formed by the pattern may be in different slots.
	from redis 7.4+, valkey 8.0+
	by SORT SORT_RO
	The BY pattern has no hash tag that ties its keys to the slot of the sorted key.
ERR {Option=GET} option of SORT denied in Cluster mode when keys formed by the pattern may be in different slots.
	from redis 7.4+, valkey 8.0+
	by SORT SORT_RO
	The GET pattern has no hash tag that ties its keys to the slot of the sorted key.
ERR don't use multiple {Option=BY} parameters
	from kvrocks 2024.10+
	by SORT SORT_RO
	Elements are sorted by one pattern, and several were given.
ERR SORT_RO is read-only and does not support the {Option=STORE} parameter
	from kvrocks 2024.10+
	by SORT_RO
	SORT_RO only reads; SORT takes STORE.
The number of elements to be sorted exceeds SORT_LENGTH_LIMIT = {Limit}
	from kvrocks 2024.10+
	by SORT SORT_RO
	verdict never no key data
	The key has more than {Limit} elements, which is the most that Kvrocks sorts.
`}
