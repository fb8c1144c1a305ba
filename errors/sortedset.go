package rediserr

var sortedSetFamily = family{"sortedset", "Sorted sets", []*Type{
	&sortedSetOptionErrorType,
	&lexRangeErrorType,
}}

var sortedSetErrors = []Error{
	(*SortedSetOptionError)(nil),
	(*LexRangeError)(nil),
}

// SortedSetOptionError says that options of a sorted set command exclude each other or
// do not exist: NX with XX, GT with LT, INCR with several members. No member was
// changed.
type SortedSetOptionError struct{ SyntaxError }

func (e *SortedSetOptionError) Unwrap() error { return &e.SyntaxError }

var sortedSetOptionErrorType = Type{
	Name: "SortedSetOptionError", parents: "SyntaxError", Origin: Server,
	Verdict: Verdict{RetryNever, AppliedNo, ScopeCommand, OwnerCode},
	wordings: `
ERR XX and NX options at the same time are not compatible
	from redis 3.0+, valkey 7.2+, keydb 6.3.4+, dragonfly 1.24+, kvrocks 2024.10+, garnet 2.1.4+
	NX adds only new members, XX changes only those that exist; both were given.
ERR GT, LT, and/or NX options at the same time are not compatible
	from redis 6.2+, valkey 7.2+, keydb 6.3.4+, dragonfly 1.24+, kvrocks 2024.10+, garnet 2.1.4+
	by ZADD
	Two of GT, LT and NX were given, and only one may be.
ERR INCR option supports a single increment-element pair
	from redis 3.0+, valkey 7.2+, keydb 6.3.4+, dragonfly 1.24+, kvrocks 2024.10+, garnet 2.1.4+
	by ZADD
	ZADD with INCR changes one member, and was given several.
ERR BYSCORE and BYLEX options are not compatible
	from dragonfly 1.24+
	A range is by score or by text, not both.
ERR unsupported option {Option}
	from dragonfly 1.24+
	The range command has no option {Option}.
ERR aggregate param error
	from kvrocks 2024.10+
	by ZINTER ZINTERSTORE ZUNION ZUNIONSTORE
	Behind AGGREGATE stands neither SUM nor MIN nor MAX.
`}

// LexRangeError says that a bound of a range by text is written wrongly: each begins
// with [ or (, or is + or - alone.
type LexRangeError struct{ ResponseError }

func (e *LexRangeError) Unwrap() error { return &e.ResponseError }

var lexRangeErrorType = Type{
	Name: "LexRangeError", parents: "ResponseError", Origin: Server,
	Verdict: Verdict{RetryNever, AppliedNo, ScopeCommand, OwnerCode},
	wordings: `
ERR min or max not valid string range item
	from redis 2.8+, valkey 7.2+, keydb 6.3.4+, dragonfly 1.24+, garnet 2.1.4+
	A bound begins with neither [ nor (, and is neither + nor -.
ERR the min is illegal
	from kvrocks 2024.10+
	The lower bound begins with neither [ nor (, and is not -.
ERR the max is illegal
	from kvrocks 2024.10+
	The upper bound begins with neither [ nor (, and is not +.
`}
