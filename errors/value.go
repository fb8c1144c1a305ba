package rediserr

var valueFamily = family{"value", "Keys and values", []*Type{
	&wrongTypeErrorType,
	&notAnIntegerErrorType,
	&notAFloatErrorType,
	&incrementOverflowErrorType,
	&indexOutOfRangeErrorType,
	&invalidDBIndexErrorType,
	&noSuchKeyErrorType,
	&stringTooLongErrorType,
	&invalidExpireErrorType,
	&invalidObjectErrorType,
	&dumpPayloadErrorType,
	&dataErrorType,
}}

var valueErrors = []Error{
	(*WrongTypeError)(nil),
	(*NotAnIntegerError)(nil),
	(*NotAFloatError)(nil),
	(*IncrementOverflowError)(nil),
	(*IndexOutOfRangeError)(nil),
	(*InvalidDBIndexError)(nil),
	(*NoSuchKeyError)(nil),
	(*StringTooLongError)(nil),
	(*InvalidExpireError)(nil),
	(*InvalidObjectError)(nil),
	(*DumpPayloadError)(nil),
	(*DataError)(nil),
}

// WrongTypeError says that a key holds a value of one type, and the command works on
// another: GET on a hash, LPUSH on a string. Nothing was changed.
type WrongTypeError struct {
	ResponseError
	// Expected is the JSON type that the command works on, as RedisJSON calls it.
	Expected string
	// DataType is the JSON type of the value at the path.
	DataType string
}

func (e *WrongTypeError) Unwrap() error { return &e.ResponseError }

var wrongTypeErrorType = Type{
	Name: "WrongTypeError", parents: "ResponseError", Code: "WRONGTYPE", Origin: Server,
	Verdict: Verdict{RetryNever, AppliedNo, ScopeKey, OwnerCode},
	wordings: `
WRONGTYPE Operation against a key holding the wrong kind of value
	from redis 2.8+, valkey 7.2+, keydb 6.3.4+, dragonfly 1.24+, kvrocks 2024.10+, garnet 2.1.4+, redisearch 2.8+, redisbloom 2.6+, redistimeseries 8.10+
	The key holds a value of another type than the command works on.
WRONGTYPE Operation against a key holding the wrong kind of value.
	from garnet 2.1.4+
	The key holds a value of another type than the command works on.
ERR Operation against a key holding the wrong kind of value
	from redis 1.3-2.6
	The key holds a value of another type than the command works on.
ERR WRONGTYPE Operation against a key holding the wrong kind of value
	from redistimeseries 1.10+
	The key does not hold a time series.
ERR TSDB: the key is not a TSDB key
	from redistimeseries 1.10+
	The key does not hold a time series.
ERR Invalid argument: WRONGTYPE Operation against a key holding the wrong kind of value
	from kvrocks 2024.10+
	The key holds a value of another type than the command works on.
ERR Not implemented: WRONGTYPE Operation against a key holding the wrong kind of value
	from kvrocks 2024.10+
	by BITOP
	BITOP met a plain string, and Kvrocks combines only bitmaps.
ERR Invalid argument: The value is not a bitmap or string.
	from kvrocks 2024.10+
	by BITFIELD BITFIELD_RO
	The key holds neither a bitmap nor a string.
WRONGTYPE Key is not a valid HyperLogLog string value.
	from redis 2.8+, valkey 7.2+, keydb 6.3.4+, garnet 2.1.4+
	by PFADD PFCOUNT PFMERGE PFDEBUG
	verdict never no key data
	The key holds a string, but not one that PFADD or PFMERGE wrote.
ERR Key is not a valid HyperLogLog string value.
	from dragonfly 1.24
	by PFADD PFCOUNT PFMERGE
	verdict never no key data
	The key holds a string, but not one that PFADD or PFMERGE wrote.
ERR Key is not a valid HyperLogLog string value
	from dragonfly 1.40+
	by PFADD PFCOUNT PFMERGE
	verdict never no key data
	The key holds a string, but not one that PFADD or PFMERGE wrote.
ERR The specified keys must contain string values
	from redis 6.0+, valkey 7.2+, keydb 6.3.4+
	A key that LCS compares, or STRALGO in Redis 6, holds no string.
ERR Key should be of string type if conditions are specified
	from redis 8.4+
	by DELEX
	DELEX with a condition compares strings, and the key holds something else.
ERR object type is unsupported
	from keydb 6.3.4+
	EXPIREMEMBER works on sets, hashes and sorted sets, and the key holds something else.
ERR WRONGTYPE Key is not a set or hash with DenseSet encoding
	from dragonfly 1.40+
	by SHRINK
	SHRINK works on sets and hashes that are stored as hash tables.
Existing key has wrong Redis type
	from redisjson 2.0+
	The key does not hold a JSON document.
WRONGTYPE wrong type of path value - expected {Expected} but found {DataType}
	from redisjson 2.6-8.4
	The JSON value at the path is of type {DataType}; the command works on type {Expected}.
WRONGTYPE wrong type of path value - expected {Expected}
	from redisjson 2.8+
	The JSON value at the path is not of type {Expected}.
WRONGTYPE wrong JSON type of path value
	from dragonfly 1.24+
	The JSON value at the path is not of the type that the command works on.
ERR bad object type
	from redisjson 8.8+
	The path leads to an element of a typed number array, and the command needs another kind of JSON value.
bad object
	from redisjson 8.4-8.6
	The path leads to an element of a typed number array, and the command needs another kind of JSON value.
`}

// NotAnIntegerError says that a number in the arguments, or the stored value that a
// command counts with, is not an integer or is outside the allowed range. Redis takes
// decimal digits with at most a minus before them, from -2^63 to 2^63-1.
type NotAnIntegerError struct {
	ResponseError
	// Min is the lowest number that the command takes.
	Min int
	// Max is the highest number that the command takes.
	Max int
}

func (e *NotAnIntegerError) Unwrap() error { return &e.ResponseError }

var notAnIntegerErrorType = Type{
	Name: "NotAnIntegerError", parents: "ResponseError", Origin: Server,
	Verdict: Verdict{RetryNever, AppliedNo, ScopeCommand, OwnerCode},
	wordings: `
ERR value is not an integer or out of range
	from redis 2.8+, valkey 7.2+, keydb 6.3.4+, dragonfly 1.24+, kvrocks 2024.10+
	An argument, or the value that the command counts with, is not a whole number, or is outside the range that the command takes.
ERR value is not an integer or out of range.
	from garnet 2.1.4+
	An argument, or the value that the command counts with, is not a whole number, or is outside the range that the command takes.
ERR value is not an int or out of range
	from upstash 2024+
	An argument, or the value that the command counts with, is not a whole number, or is outside the range that the command takes.
ERR Invalid argument: value is not an integer or out of range
	from kvrocks 2024.10+
	by INCR INCRBY DECR DECRBY
	verdict never no key data
	The value of the key is not a whole number of 64 bits.
ERR Invalid argument: value is not an integer
	from kvrocks 2024.10+
	by INCR INCRBY DECR DECRBY HINCRBY
	verdict never no key data
	The stored value begins with a blank, so it is not a whole number.
ERR hash value is not an integer
	from redis 2.8+, valkey 7.2+, keydb 6.3.4+, dragonfly 1.24+
	by HINCRBY
	verdict never no key data
	The value of the hash field is not a whole number of 64 bits.
ERR hash value is not an integer.
	from garnet 2.1.4+
	by HINCRBY
	verdict never no key data
	The value of the hash field is not a whole number of 64 bits.
ERR value is out of range
	from redis 2.8+, valkey 7.2+, keydb 6.3.4+
	A number in the arguments is outside the range that the command takes.
ERR value is out of range, must be positive
	from redis 6.2+, valkey 7.2+, keydb 6.3.4+, dragonfly 1.24+, kvrocks 2024.10+
	A number that must not be negative is negative or no whole number; zero may be allowed.
ERR value is out of range, must be positive.
	from garnet 2.1.4+
	A number that must not be negative is negative or no whole number; zero may be allowed.
ERR value is out of range, value must between {Min} and {Max}
	from redis 6.2+, valkey 7.2+, keydb 6.3.4+
	A number in the arguments is not between {Min} and {Max}.
ERR bit offset is not an integer or out of range
	from redis 2.8+, valkey 7.2+, keydb 6.3.4+, dragonfly 1.40+, kvrocks 2024.10+, garnet 2.1.4+
	by SETBIT GETBIT BITFIELD BITFIELD_RO
	The bit offset is not a whole number, is negative, or lies behind the longest string that the server allows.
ERR bit is not an integer or out of range
	from redis 2.8+, valkey 7.2+, keydb 6.3.4+, kvrocks 2024.10+, garnet 2.1.4+
	by SETBIT
	The bit to set is neither 0 nor 1.
ERR The bit argument must be 1 or 0.
	from redis 2.8+, valkey 7.2+, keydb 6.3.4+, kvrocks 2024.10+
	by BITPOS
	The bit to look for is neither 0 nor 1.
ERR The bit argument must be 1 or 0
	from dragonfly 1.24+
	by BITPOS
	The bit to look for is neither 0 nor 1.
ERR timeout is not an integer or out of range
	from redis 2.8+, valkey 7.2+, keydb 6.3.4+, kvrocks 2024.10+
	The timeout is not a whole number of milliseconds, or of seconds in Redis before 6.0.
ERR timeout is out of range
	from redis 7.2+, valkey 7.2+, dragonfly 1.40+, garnet 2.1.4+
	The timeout is so long that its end is no time the server can count to.
ERR maxage is not an integer or out of range
	from redis 7.4+, valkey 8.0+
	The MAXAGE of CLIENT KILL is not a whole number of seconds.
ERR idle is not an integer or out of range
	from valkey 9.0+
	The IDLE filter of CLIENT KILL or CLIENT LIST is not a whole number that it takes.
ERR DB is not an integer or out of range
	from valkey 9.0+
	The DB filter of CLIENT KILL or CLIENT LIST is not a whole number that it takes.
ERR NOT-DB is not an integer or out of range
	from valkey 9.0+
	The NOT-DB filter of CLIENT KILL or CLIENT LIST is not a whole number that it takes.
ERR Protocol version is not an integer or out of range
	from redis 6.2+, valkey 7.2+, keydb 6.3.4+, kvrocks 2024.10+
	by HELLO
	The first argument of HELLO is not a protocol version: 2 or 3.
ERR Protocol version is not an integer or out of range.
	from garnet 2.1.4+
	by HELLO
	The first argument of HELLO is not a protocol version: 2 or 3.
ERR Number of fields must be a positive integer
	from redis 7.4+, dragonfly 1.40+
	The count of fields behind FIELDS is not a whole number from 1 up.
ERR Number of IDs must be a positive integer
	from redis 8.2+
	by XACKDEL XDELEX
	The count of IDs behind IDS is not a whole number from 1 up.
ERR numids must be a positive integer
	from redis 8.8+
	by XNACK
	The count of IDs is not a whole number from 1 up.
ERR min-idle-time is not an integer or out of range
	from redis 8.4+
	The idle time of the CLAIM option is not a whole number of milliseconds.
ERR min-idle-time must be a positive integer
	from redis 8.4+
	The idle time of the CLAIM option must not be negative.
ERR Invalid min-idle-time argument for XCLAIM
	from redis 5.0+, valkey 7.2+, keydb 6.3.4+
	by XCLAIM
	The idle time is not a whole number of milliseconds.
ERR Invalid min-idle-time argument for XAUTOCLAIM
	from redis 6.2+, valkey 7.2+, keydb 6.3.4+, kvrocks 2024.10+
	by XAUTOCLAIM
	The idle time is not a whole number of milliseconds.
ERR Invalid IDLE option argument for XCLAIM
	from redis 5.0+, valkey 7.2+, keydb 6.3.4+
	by XCLAIM
	IDLE is not a whole number of milliseconds.
ERR Invalid TIME option argument for XCLAIM
	from redis 5.0+, valkey 7.2+, keydb 6.3.4+
	by XCLAIM
	TIME is not a whole number of milliseconds since 1970.
ERR Invalid RETRYCOUNT option argument for XCLAIM
	from redis 5.0+, valkey 7.2+, keydb 6.3.4+
	by XCLAIM
	RETRYCOUNT is not a whole number.
ERR invalid number of fields
	from redis 8.0+
	by HGETEX HSETEX
	The count behind FIELDS is not a whole number from 1 up.
ERR invalid size
	from redis 8.8+
	by ARRING
	The size of the ring is not a whole number.
ERR MAXCOUNT must be a positive integer
	from redis 8.10+
	MAXCOUNT is not a whole number from 1 up.
ERR MAXSIZE must be a positive integer
	from redis 8.10+
	MAXSIZE is not a whole number from 1 up.
ERR COUNT value is not an integer
	from redis 8.0+
	by VRANDMEMBER
	The count is not a whole number.
ERR Increment is not an integer or out of range
	from redis 8.8+
	by INCREX
	The increment behind BYINT is not a whole number of 64 bits.
ERR LBOUND is not an integer or out of range
	from redis 8.8+
	by INCREX
	The lower bound of a whole-number increment is not a whole number of 64 bits.
ERR UBOUND is not an integer or out of range
	from redis 8.8+
	by INCREX
	The upper bound of a whole-number increment is not a whole number of 64 bits.
ERR BITOP SHIFT's last parameter must be an integer
	from keydb 6.3.4+
	by BITOP
	The number of bits to shift by is not a whole number.
ERR BITOP SHIFT value is too large.
	from keydb 6.3.4+
	by BITOP
	The number of bits to shift by is larger than KeyDB allows.
ERR count value is not an integer
	from dragonfly 1.24
	by HRANDFIELD
	The count is not a whole number of 32 bits.
ERR limit value is not a positive integer
	from dragonfly 1.24+
	by ZINTERCARD
	The number behind LIMIT is not a whole number from 0 up.
ERR limit should be a positive integer
	from kvrocks 2024.10+
	The COUNT of a scan is not above zero.
ERR rank would overflow
	from kvrocks 2024.10+
	by LPOS
	The RANK of LPOS is the lowest number of 64 bits, which has no positive counterpart.
ERR value is not an unsigned long long or out of range
	from kvrocks 2024.10+
	by PSYNC
	The sequence number that a replica asks for is not a whole number.
ERR not started as an integer
	from kvrocks 2024.10+
	An argument that must be a whole number does not begin as one.
ERR encounter non-integer characters
	from kvrocks 2024.10+
	An argument that must be a whole number has other characters behind its digits.
ERR out of range of integer type
	from kvrocks 2024.10+
	A whole number in the arguments does not fit the type that the command uses for it.
ERR out of numeric range
	from kvrocks 2024.10+
	A whole number in the arguments is outside the range that the command takes.
ERR Invalid argument: not started as an integer
	from kvrocks 2024.10+
	by HINCRBY
	verdict never no key data
	The value of the hash field does not begin as one.
ERR Invalid argument: encounter non-integer characters
	from kvrocks 2024.10+
	by HINCRBY
	verdict never no key data
	The value of the hash field has other characters behind its digits.
ERR EF must be an integer between 1 and {Max}
	from garnet 2.1.4+
	EF is not a whole number between 1 and {Max}.
ERR M must be an integer between {Min} and {Max}
	from garnet 2.1.4+
	M is not a whole number between {Min} and {Max}.
ERR COUNT must be an integer between 0 and {Max}
	from garnet 2.1.4+
	COUNT is not a whole number between 0 and {Max}.
ERR FILTER-EF must be an integer between 4 and {Max}
	from garnet 2.1.4+
	FILTER-EF is not a whole number between 4 and {Max}.
ERR expected integer count
	from garnet 2.1.4+
	The count is not a whole number.
ETAG must be a numerical value greater than or equal to 0
	from garnet 2.1.4+
	The ETag argument is not a whole number from 0 up.
CMS: Cannot parse number
	from redisbloom 2.6+
	by CMS.INCRBY
	An increment of CMS.INCRBY is not a whole number of 64 bits.
ERR CMS: Cannot parse number
	from dragonfly 1.40+
	by CMS.INCRBY
	An increment of CMS.INCRBY is not a whole number of 64 bits.
Second argument must be numeric
	from redisbloom 2.6+
	by BF.SCANDUMP
	The iterator of BF.SCANDUMP is not a whole number.
ERR Second argument must be numeric
	from redisbloom 2.6+
	by BF.LOADCHUNK
	The iterator of BF.LOADCHUNK is not a whole number.
Couldn't parse as integer
	from redisjson 2.6+
	by JSON.ARRINDEX JSON.ARRINSERT JSON.ARRTRIM
	An index into the JSON array is not a whole number of 64 bits.
`}

// NotAFloatError says that a number in the arguments, or the stored value that a
// command works with, is not a floating-point number, or is NaN.
type NotAFloatError struct{ ResponseError }

func (e *NotAFloatError) Unwrap() error { return &e.ResponseError }

var notAFloatErrorType = Type{
	Name: "NotAFloatError", parents: "ResponseError", Origin: Server,
	Verdict: Verdict{RetryNever, AppliedNo, ScopeCommand, OwnerCode},
	wordings: `
ERR value is not a valid float
	from redis 2.8+, valkey 7.2+, keydb 6.3.4+, dragonfly 1.24+, kvrocks 2024.10+, garnet 2.1.4+
	An argument, or the value that the command counts with, is not a number; NaN counts as none.
ERR hash value is not a float
	from redis 4.0+, valkey 7.2+, keydb 6.3.4+, dragonfly 1.24+
	by HINCRBYFLOAT
	verdict never no key data
	The value of the hash field is not a number.
ERR hash value is not a float.
	from garnet 2.1.4+
	by HINCRBYFLOAT
	verdict never no key data
	The value of the hash field is not a number.
ERR hash value is not a valid float
	from redis 2.6-3.2
	by HINCRBYFLOAT
	verdict never no key data
	The value of the hash field is not a number.
ERR Invalid argument: value is not a number
	from kvrocks 2024.10+
	by INCRBYFLOAT HINCRBYFLOAT
	verdict never no key data
	The stored value that the command adds to is not a number.
ERR value is NaN or Infinity
	from redis 6.0+, valkey 7.2+, keydb 6.3.4+, garnet 2.1.4+
	by HINCRBYFLOAT
	The increment is NaN or infinite, which a hash field cannot take.
ERR min or max is not a float
	from redis 2.8+, valkey 7.2+, keydb 6.3.4+, dragonfly 1.24+, garnet 2.1.4+
	by ZRANGE ZRANGESTORE ZRANGEBYSCORE ZREVRANGEBYSCORE ZCOUNT ZREMRANGEBYSCORE
	A bound of the score range is not a number, with or without a parenthesis in front.
ERR weight value is not a float
	from redis 2.8+, valkey 7.2+, keydb 6.3.4+, dragonfly 1.24+
	by ZUNIONSTORE ZINTERSTORE ZUNION ZINTER
	A weight is not a number.
ERR weight value is not a valid float
	from garnet 2.1.4+
	by ZUNIONSTORE ZINTERSTORE ZUNION ZINTER
	A weight is not a number.
ERR weight is not a double or out of range
	from kvrocks 2024.10+
	by ZUNIONSTORE ZINTERSTORE ZUNION ZINTER
	A weight is not a number.
ERR score is not a valid float
	from kvrocks 2024.10+
	by ZADD
	A score is NaN.
ERR the min isn't double
	from kvrocks 2024.10+
	The lower bound of the score range is not a number.
ERR the max isn't double
	from kvrocks 2024.10+
	The upper bound of the score range is not a number.
ERR not started as a number
	from kvrocks 2024.10+
	An argument that must be a number does not begin as one.
ERR encounter non-number characters
	from kvrocks 2024.10+
	An argument that must be a number has other characters behind it.
ERR timeout is not a float or out of range
	from redis 6.0+, valkey 7.2+, keydb 6.3.4+, dragonfly 1.24+, kvrocks 2024.10+, garnet 2.1.4+
	The timeout is not a number of seconds.
ERR need numeric radius
	from redis 3.2+, valkey 7.2+, keydb 6.3.4+, garnet 2.1.4+
	The radius is not a number.
ERR need numeric width
	from redis 6.2+, valkey 7.2+, keydb 6.3.4+, garnet 2.1.4+
	The width of the box is not a number.
ERR need numeric height
	from redis 6.2+, valkey 7.2+, keydb 6.3.4+, garnet 2.1.4+
	The height of the box is not a number.
ERR One or more scores can't be converted into double
	from redis 2.8+, valkey 7.2+, keydb 6.3.4+, dragonfly 1.24+
	by SORT SORT_RO
	verdict never no key data
	An element, or the value it is sorted by, is not a number; ALPHA sorts by text.
One or more scores can't be converted into double
	from kvrocks 2024.10+
	by SORT SORT_RO
	verdict never no key data
	An element, or the value it is sorted by, is not a number; ALPHA sorts by text.
ERR Increment is not a valid float
	from redis 8.8+
	by INCREX
	The increment behind BYFLOAT is not a number.
ERR LBOUND is not a valid float
	from redis 8.8+
	by INCREX
	The lower bound is not a number.
ERR UBOUND is not a valid float
	from redis 8.8+
	by INCREX
	The upper bound is not a number.
ERR BYFLOAT increment cannot be Infinity
	from redis 8.8+
	by INCREX
	The increment behind BYFLOAT is infinite.
ERR value cannot be Infinity
	from redis 8.8+
	by INCREX
	verdict never no key data
	The stored value is infinite, and INCREX adds only to finite numbers.
ERR Invalid argument: the input value should be a number
	from kvrocks 2024.10+
	by JSON.NUMINCRBY JSON.NUMMULTBY
	The number to add or to multiply by is not a JSON number.
bad input number
	from redisjson 2.6+
	by JSON.NUMINCRBY JSON.NUMMULTBY JSON.NUMPOWBY
	The number to add or to multiply by is JSON, but not a number.
`}

// IncrementOverflowError says that an increment or decrement would leave the range of
// numbers: 64 bits with a sign for integers, finite numbers for floats. The stored value
// stays as it was.
type IncrementOverflowError struct{ ResponseError }

func (e *IncrementOverflowError) Unwrap() error { return &e.ResponseError }

var incrementOverflowErrorType = Type{
	Name: "IncrementOverflowError", parents: "ResponseError", Origin: Server,
	Verdict: Verdict{RetryNever, AppliedNo, ScopeKey, OwnerCode},
	wordings: `
ERR increment or decrement would overflow
	from redis 2.8+, valkey 7.2+, keydb 6.3.4+, dragonfly 1.24+
	by INCR INCRBY DECR DECRBY HINCRBY
	The sum is outside the range of a signed 64-bit integer.
ERR Invalid argument: increment or decrement would overflow
	from kvrocks 2024.10+
	by INCR INCRBY DECR DECRBY HINCRBY
	The sum is outside the range of a signed 64-bit integer.
ERR decrement would overflow
	from redis 7.0+, valkey 7.2+, kvrocks 2024.10+
	by DECRBY
	verdict never no command code
	The decrement is -9223372036854775808, which has no positive counterpart of 64 bits.
ERR increment would produce NaN or Infinity
	from redis 2.8+, valkey 7.2+, keydb 6.3.4+, garnet 2.1.4+, dragonfly 1.40+
	by INCRBYFLOAT HINCRBYFLOAT
	The sum, or the increment itself, is NaN or infinite.
ERR Invalid argument: increment would produce NaN or Infinity
	from kvrocks 2024.10+
	by INCRBYFLOAT HINCRBYFLOAT
	The sum is NaN or infinite.
ERR resulting score is not a number (NaN)
	from redis 2.8+, valkey 7.2+, keydb 6.3.4+, dragonfly 1.24+, garnet 2.1.4+
	by ZINCRBY ZADD
	The new score is not a number, as when -inf is added to inf.
ERR Invalid argument: resulting score is not a number (NaN)
	from kvrocks 2024.10+
	by ZINCRBY ZADD
	The new score is not a number, as when -inf is added to inf.
ERR applied increment would overflow
	from redis 8.8+
	by INCREX
	SATURATE would move the value by more than a signed 64-bit integer can say.
ERR applied increment would be Infinity
	from redis 8.8+
	by INCREX
	SATURATE would move the value by an infinite amount.
ERR numeric overflow
	from redisjson 8.8+
	The result is too large for the number types that RedisJSON stores.
ERR result is not a number
	from redisjson 8.8+, dragonfly 1.24+
	The result, or one of the numbers, is not a finite number.
result is not a number
	from redisjson 2.6-8.4
	The result, or one of the numbers, is not a finite number.
CMS: INCRBY overflow
	from redisbloom 2.6+
	by CMS.INCRBY
	verdict never partly key code
	A counter of the sketch is at its limit of 4294967295 and stays there.
CMS: MERGE overflow
	from redisbloom 2.6+
	by CMS.MERGE
	The merged sketch would have a counter or a total that it cannot hold.
ERR T-Digest: overflow detected
	from redisbloom 2.6+
	verdict never unknown key code
	The digest cannot count any more values.
ERR TSDB: cannot increment/decrement NaN value
	from redistimeseries 8.10+
	by TS.INCRBY TS.DECRBY
	verdict never no key data
	The last sample of the series is NaN, and nothing can be added to that.
ERR Invalid argument: the result is an infinite number
	from kvrocks 2024.10+
	by JSON.NUMINCRBY JSON.NUMMULTBY
	The result is larger than a floating-point number can be.
`}

// IndexOutOfRangeError says that a command that changes an element was given a position
// at which the value has none.
type IndexOutOfRangeError struct{ ResponseError }

func (e *IndexOutOfRangeError) Unwrap() error { return &e.ResponseError }

var indexOutOfRangeErrorType = Type{
	Name: "IndexOutOfRangeError", parents: "ResponseError", Origin: Server,
	Verdict: Verdict{RetryNever, AppliedNo, ScopeKey, OwnerCode},
	wordings: `
ERR index out of range
	from redis 2.8+, valkey 7.2+, keydb 6.3.4+, dragonfly 1.24+, garnet 2.1.4+
	The list has no element at this index; in Redis up to 6.0 also a database or a count out of range.
ERR Invalid argument: index out of range
	from kvrocks 2024.10+
	by LSET
	The list has no element at this index.
ERR offset is out of range
	from redis 2.8+, valkey 7.2+, keydb 6.3.4+, dragonfly 1.24+, garnet 2.1.4+
	by SETRANGE
	verdict never no command code
	The offset is negative.
ERR array index out of range
	from redisjson 2.6+
	The path names an index that is not in the JSON array.
ERR index out of bounds
	from redisjson 2.6+
	by JSON.ARRINSERT
	The index to insert at is not in the JSON array, nor just behind its end.
index out of bounds for array set
	from redisjson 8.4+
	The path names an index that is not in the JSON array.
ERR invalid array index
	from redis 8.8+
	by ARDEL ARDELRANGE ARGET ARGETRANGE ARGREP ARMGET ARMSET AROP ARSCAN ARSEEK
	verdict never no command code
	The index is not a whole number from 0 to 18446744073709551614.
ERR array index overflow
	from redis 8.8+
	by ARSET
	verdict never no command code
	The values would reach behind the highest index that an array has.
ERR insert index overflow
	from redis 8.8+
	by ARINSERT
	The next insertion would go behind the highest index that an array has.
`}

// InvalidDBIndexError says that there is no database with the index that was given. A
// connection on which SELECT failed stays in the database it was in.
type InvalidDBIndexError struct {
	ResponseError
	// Limit is the bound that the text gives: the highest index in Valkey, the number of
	// databases in Codis.
	Limit int
}

func (e *InvalidDBIndexError) Unwrap() error { return &e.ResponseError }

var invalidDBIndexErrorType = Type{
	Name: "InvalidDBIndexError", parents: "ResponseError", Origin: Server,
	Verdict: Verdict{RetryNever, AppliedNo, ScopeCommand, OwnerCode},
	wordings: `
ERR DB index is out of range
	from redis 4.0+, valkey 7.2+, keydb 6.3.4+, dragonfly 1.24+
	The server has no database with this index.
ERR DB index is out of range.
	from garnet 2.1.4+
	The server has no database with this index.
ERR invalid DB index
	from redis 2.8-6.0, dragonfly 1.24+, codis 3.2+
	The database is not a whole number, or in Redis before 4.0 one that the server does not have.
ERR invalid DB index, only accept DB [0,{Limit})
	from codis 3.2+
	by SELECT
	The database is not below {Limit}, which is how many the proxy has.
ERR invalid first DB index
	from redis 4.0+, valkey 7.2+, keydb 6.3.4+
	by SWAPDB
	The first database is not a whole number.
ERR invalid first DB index.
	from garnet 2.1.4+
	by SWAPDB
	The first database is not a whole number.
ERR invalid second DB index
	from redis 4.0+, valkey 7.2+, keydb 6.3.4+
	by SWAPDB
	The second database is not a whole number.
ERR invalid second DB index.
	from garnet 2.1.4+
	by SWAPDB
	The second database is not a whole number.
ERR Out of range database
	from redis 3.2+, valkey 7.2+, keydb 6.3.4+
	by DEBUG
	The server has no database with this index.
ERR Invalid database ID
	from keydb 6.3.4+
	A replicated command names a database that this server does not have.
ERR specifying non-zero DBID is not allowed in cluster mode
	from garnet 2.1.4+
	In cluster mode Garnet has database 0 only, and the command names another.
ERR DB number should be between 0 and {Limit}
	from valkey 9.0+
	The DB filter of CLIENT KILL or CLIENT LIST is not between 0 and {Limit}.
ERR NOT-DB number should be between 0 and {Limit}
	from valkey 9.0+
	The NOT-DB filter of CLIENT KILL or CLIENT LIST is not between 0 and {Limit}.
`}

// NoSuchKeyError says that the command needs a key that exists, and it does not, or does
// no longer. Most commands treat a missing key as empty instead.
type NoSuchKeyError struct{ ResponseError }

func (e *NoSuchKeyError) Unwrap() error { return &e.ResponseError }

var noSuchKeyErrorType = Type{
	Name: "NoSuchKeyError", parents: "ResponseError", Origin: Server,
	Verdict: Verdict{RetryNever, AppliedNo, ScopeKey, OwnerCode},
	wordings: `
ERR no such key
	from redis 2.8+, valkey 7.2+, keydb 6.3.4+, dragonfly 1.24+, kvrocks 2024.10+, garnet 2.1.4+
	The key that the command needs does not exist.
ERR The specified key does not exist
	from redis 2.8+, valkey 7.2+, keydb 6.3.4+
	by PFDEBUG
	The key that PFDEBUG is to show does not exist.
ERR could not perform this operation on a key that doesn't exist
	from kvrocks 2024.10+, redisjson 2.6+
	The key of the JSON document does not exist.
ERR hash key doesn't exist
	from keydb 6.3.4+
	by KEYDB.HRENAME
	The hash has no field of the old name.
ERR key does not exist
	from redis 8.0+
	The key of the vector set does not exist.
ERR Key not found
	from garnet 2.1.4+
	The key of the vector set does not exist.
ERR key is not found
	from kvrocks 2024.10+
	The key of the Bloom filter does not exist.
Cuckoo filter was not found
	from redisbloom 2.6+
	by CF.COMPACT
	The key holds no cuckoo filter.
CMS: key does not exist
	from redisbloom 2.6+
	The key of the count-min sketch does not exist.
ERR CMS: key does not exist
	from dragonfly 1.40+
	The key of the count-min sketch does not exist.
TopK: key does not exist
	from redisbloom 2.6+
	The key of the top-k list does not exist.
ERR T-Digest: key does not exist
	from redisbloom 2.6+
	The key of the t-digest does not exist.
ERR TSDB: the key does not exist
	from redistimeseries 1.10+
	The key of the time series does not exist.
ERR no such range index
	from garnet 2.1.4+
	by RI.SET
	The key of the range index does not exist.
ERR range index not found
	from garnet 2.1.4+
	The key of the range index does not exist.
`}

// StringTooLongError says that a string, or what is needed to work on it, would become
// larger than the server allows: 512 MB unless proto-max-bulk-len says otherwise.
type StringTooLongError struct{ ResponseError }

func (e *StringTooLongError) Unwrap() error { return &e.ResponseError }

var stringTooLongErrorType = Type{
	Name: "StringTooLongError", parents: "ResponseError", Origin: Server,
	Verdict: Verdict{RetryNever, AppliedNo, ScopeKey, OwnerCode},
	wordings: `
ERR string exceeds maximum allowed size (proto-max-bulk-len)
	from redis 6.0+, valkey 7.2+, keydb 6.3.4+, garnet 2.1.4+
	The string would become longer than the server allows, which in Redis is proto-max-bulk-len, 512 MB by default.
ERR string exceeds maximum allowed size (512MB)
	from redis 2.8-5.0
	The string would become longer than 512 MB.
ERR string exceeds maximum allowed size
	from dragonfly 1.24+
	by SETRANGE
	The string would become longer than the server allows.
ERR Element too large
	from redis 5.0-6.2, keydb 6.3.4+
	The element to push or insert is about 4 GB or larger, which a list cannot hold.
ERR Elements are too large to be stored
	from redis 5.0+, valkey 7.2+, keydb 6.3.4+
	by XADD
	The entry's fields and values exceed 1 GB together; in Redis 7.0 also if its millisecond is full.
ERR Invalid argument: argument length is too high
	from kvrocks 2024.10+
	by XADD
	A field or value of the entry has 2 GB or more.
ERR String too long for LCS
	from redis 6.0+, valkey 7.2+, keydb 6.3.4+
	A string to compare has 4 GB or more.
ERR Invalid argument: String too long for LCS
	from kvrocks 2024.10+
	by LCS
	A string to compare has 4 GB or more.
ERR Insufficient memory, transient memory for LCS exceeds proto-max-bulk-len
	from redis 7.0+, valkey 7.2+
	by LCS
	The table for comparing both strings would be larger than proto-max-bulk-len.
ERR Operation aborted: Insufficient memory, transient memory for LCS exceeds proto-max-bulk-len
	from kvrocks 2024.10+
	by LCS
	The table for comparing both strings would be larger than proto-max-bulk-len.
ERR Operation aborted: The size of the bitmap string exceeds the configuration item max-bitmap-to-string-mb
	from kvrocks 2024.10+
	The bitmap is too large to be returned as a string; max-bitmap-to-string-mb is the limit.
`}

// InvalidExpireError says that a time to live cannot be set: it is zero or negative where
// that is not allowed, or so long that its end is no time that fits 64 bits.
type InvalidExpireError struct {
	ResponseError
	// Command is the command that was to set the time to live, as printed.
	Command string
}

func (e *InvalidExpireError) Unwrap() error { return &e.ResponseError }

var invalidExpireErrorType = Type{
	Name: "InvalidExpireError", parents: "ResponseError", Origin: Server,
	Verdict: Verdict{RetryNever, AppliedNo, ScopeCommand, OwnerCode},
	wordings: `
ERR invalid expire time in '{Command}' command
	from redis 7.0+, valkey 7.2+, dragonfly 1.24+, garnet 2.1.4+
	The time to live for {Command} is zero, negative, or so long that its end cannot be counted.
ERR invalid expire time in {Command}
	from redis 2.8-6.2, keydb 6.3.4+
	The time to live for {Command} is zero, negative, or so long that its end cannot be counted.
ERR invalid expire time
	from kvrocks 2024.10+
	by SETEX PSETEX
	The time to live is zero or negative.
ERR invalid expire time, must be >= 0
	from redis 7.4+, garnet 2.1.4+
	The time to live is negative.
ERR missing expire time
	from redis 8.0+, keydb 6.3.4+
	by HGETEX HSETEX KEYDB.CRON
	No time stands where one must; for KEYDB.CRON, it is no number.
ERR expiry is out of range
	from dragonfly 1.24+
	The time to live is outside the range that Dragonfly stores.
ERR Invalid TTL value, must be >= 0
	from redis 2.8+, valkey 7.2+, keydb 6.3.4+
	The time to live of the key to restore is negative; 0 is for none.
ERR Invalid expire
	from keydb 6.3.4+
	by KEYDB.MVCCRESTORE
	The time to live is not a whole number.
`}

// InvalidObjectError says that a value looks like a HyperLogLog, but its inner bytes make
// no sense. It was written to by something else than the PF commands, or damaged.
type InvalidObjectError struct {
	ResponseError
	// Reason is the server's own words on what is wrong.
	Reason string
}

func (e *InvalidObjectError) Unwrap() error { return &e.ResponseError }

var invalidObjectErrorType = Type{
	Name: "InvalidObjectError", parents: "ResponseError", Code: "INVALIDOBJ", Origin: Server,
	Verdict: Verdict{RetryNever, AppliedUnknown, ScopeKey, OwnerData},
	wordings: `
INVALIDOBJ Corrupted HLL object detected
	from redis 2.8+, valkey 7.2+, keydb 6.3.4+
	by PFADD PFCOUNT PFMERGE PFDEBUG
	The value starts as a HyperLogLog does, but its registers make no sense.
INVALIDOBJ Corrupted HLL object detected.
	from dragonfly 1.40+
	by PFADD PFCOUNT PFMERGE
	The value starts as a HyperLogLog does, but its registers make no sense.
ERR Corruption: invalid segment size: {Reason}
	from kvrocks 2024.10+
	A part of the stored HyperLogLog has a wrong size: {Reason}.
`}

// DumpPayloadError says that a serialized value, as DUMP makes it, cannot be restored: it
// comes from a newer server or another product, or is not whole.
type DumpPayloadError struct {
	ResponseError
	// DataType is the number by which the payload names its data type.
	DataType string
}

func (e *DumpPayloadError) Unwrap() error { return &e.ResponseError }

var dumpPayloadErrorType = Type{
	Name: "DumpPayloadError", parents: "ResponseError", Origin: Server,
	Verdict: Verdict{RetryNever, AppliedNo, ScopeCommand, OwnerOperator},
	wordings: `
ERR DUMP payload version or checksum are wrong
	from redis 2.8+, valkey 7.2+, keydb 6.3.4+, dragonfly 1.24+, garnet 2.1.4+
	The payload was dumped by a newer server, or was changed or cut on the way.
ERR dump payload version or checksum are wrong
	from codis 3.2+
	by SLOTSRESTORE
	The same of a server behind Codis, when slots move or a tool restores a dump.
ERR Bad data format
	from redis 2.8+, valkey 7.2+, keydb 6.3.4+, dragonfly 1.24+
	The payload is whole, but this server cannot read the value in it.
ERR can not read data type
	from redis 7.0+, valkey 7.2+
	by FUNCTION|RESTORE
	The payload ends where a function library should begin.
ERR given type is not a function
	from redis 7.0+, valkey 7.2+
	by FUNCTION|RESTORE
	The payload holds something else than function libraries: it was made by DUMP, not by FUNCTION DUMP.
ERR failed loading the given functions payload
	from redis 7.0+, valkey 7.2+
	by FUNCTION|RESTORE
	The payload holds a function library that cannot be read.
ERR Pre-GA function format not supported
	from redis 7.2+, valkey 7.2+
	by FUNCTION|RESTORE
	The payload was made by a release candidate of Redis 7.0, in a format that was given up.
ERR Unsupported foreign data type: {DataType}
	from valkey 9.0+
	by RESTORE RESTORE-ASKING
	The payload comes from another product and holds data type {DataType}, which this server does not know.
ERR RESTORE currently only supports string types
	from garnet 2.1.4+
	by RESTORE
	The payload holds another type than string, and Garnet restores strings only.
ERR DUMP payload length format is invalid
	from garnet 2.1.4+
	by RESTORE
	The length inside the payload cannot be read.
ERR DUMP payload length is invalid
	from garnet 2.1.4+
	by DUMP
	The value is too long for the length field of a payload.
ERR INVALIDOBJ invalid bloom dump payload
	from dragonfly 1.40+
	by BF.LOADCHUNK
	The chunk is not one that BF.SCANDUMP gave out.
`}

// DataError says that a client library could not take a value: an argument of a type that
// cannot be sent, options that contradict each other, or, in the classes below it, an
// answer that is not of the type asked for. Its own texts come before anything is sent.
type DataError struct {
	RedisError
	// DataType is the type of the value that cannot be sent or converted, as the client's
	// language names it.
	DataType string
	// Command is the command that an ACL rule names without a sign.
	Command string
	// Category is the command category that an ACL rule names without a sign.
	Category string
	// Position is the place of the value in its list, from 0.
	Position int
	// Allowed lists the values that the client takes.
	Allowed string
	// Count is the number of arguments, or of elements in the answer.
	Count int
	// Limit is the largest number of arguments.
	Limit int
}

func (e *DataError) Unwrap() error { return &e.RedisError }

var dataErrorType = Type{
	Name: "DataError", parents: "RedisError", Origin: Client,
	Verdict: Verdict{RetryNever, AppliedNo, ScopeCommand, OwnerCode},
	wordings: `
Invalid input of type: '{DataType}'. Convert to a bytes, string, int or float first.
	from redis-py 3.4+
	A value of Python type {DataType} cannot be sent as an argument.
Invalid input of type: '{DataType}'. Convert to a byte, string or number first.
	from redis-py 3.0-3.3
	A value of Python type {DataType} cannot be sent as an argument.
MIGRATE requires at least one key
	from coredis 6.8.0+, redis-py 3.0+
	MIGRATE was called without keys.
ZMSCORE members must be a non-empty list
	from coredis 6.8.0+, redis-py 4.0+
	ZMSCORE was called without members.
GEOSEARCH must have unit
	from coredis 6.8.0+, redis-py 4.0+
	GEOSEARCH by radius or box was called without a unit.
ARDELRANGE needs at least one range to delete
	from coredis 6.8.0+
	ARDELRANGE was called without ranges.
bit must be 0 or 1
	from coredis 6.8.0+, redis-py 3.0+
	The bit to look for is neither 0 nor 1.
start argument is not set, when end is specified
	from redis-py 3.0+
	BITPOS was given an end without a start.
'hset' with no key value pairs
	from redis-py 3.5+
	HSET was called without fields, so there is nothing to send.
'hmset' with 'mapping' of length 0
	from redis-py 2.10+
	HMSET was called without fields, so there is nothing to send.
'hsetex' with no key value pairs
	from redis-py 6.0+
	HSETEX was called without fields, so there is nothing to send.
'hsetex' with odd number of items. 'items' must contain a list of key/value pairs.
	from redis-py 6.0+
	The items of HSETEX are not pairs of field and value.
'hgetdel' should have at least one key provided
	from redis-py 6.0+
	HGETDEL was called without fields.
'hgetex' should have at least one key provided
	from redis-py 6.0+
	HGETEX was called without fields.
ex must be datetime.timedelta or int
	from redis-py 4.0+
	The time to live in ex is neither a timedelta nor a whole number.
px must be datetime.timedelta or int
	from redis-py 4.0+
	The time to live in px is neither a timedelta nor a whole number.
` + "``" + `ex` + "``" + `, ` + "``" + `px` + "``" + `, ` + "``" + `exat` + "``" + `, ` + "``" + `pxat` + "``" + `, and ` + "``" + `keepttl` + "``" + ` are mutually exclusive.
	from redis-py 6.0+
	More than one way to set the time to live was given.
` + "``" + `ex` + "``" + `, ` + "``" + `px` + "``" + `, ` + "``" + `exat` + "``" + `, ` + "``" + `pxat` + "``" + `, and ` + "``" + `persist` + "``" + ` are mutually exclusive.
	from redis-py 4.0+
	More than one way to set the time to live was given.
` + "``" + `enx` + "``" + ` requires one of ` + "``" + `ex` + "``" + `, ` + "``" + `px` + "``" + `, ` + "``" + `exat` + "``" + `, or ` + "``" + `pxat` + "``" + `.
	from redis-py 8.0+
	enx needs a time to live.
` + "``" + `nx` + "``" + ` and ` + "``" + `xx` + "``" + ` are mutually exclusive.
	from redis-py 6.0-7.0
	nx and xx contradict each other.
` + "``" + `nx` + "``" + `, ` + "``" + `xx` + "``" + `, ` + "``" + `ifeq` + "``" + `, ` + "``" + `ifne` + "``" + `, ` + "``" + `ifdeq` + "``" + `, ` + "``" + `ifdne` + "``" + ` are mutually exclusive.
	from redis-py 7.1+
	More than one condition was given.
` + "``" + `byfloat` + "``" + ` and ` + "``" + `byint` + "``" + ` are mutually exclusive.
	from redis-py 8.0+
	Two increments were given.
ZADD requires at least one element/score pair
	from redis-py 3.0+
	ZADD was called without members, so there is nothing to send.
ZADD allows either 'nx' or 'xx', not both
	from redis-py 3.0+
	nx and xx contradict each other.
ZADD allows either 'gt' or 'lt', not both
	from redis-py 4.4+
	gt and lt contradict each other.
Only one of 'nx', 'lt', or 'gr' may be defined.
	from redis-py 4.0+
	nx cannot be joined with gt or lt.
ZADD option 'incr' only works when passing a single element/score pair
	from redis-py 3.0+
	ZADD with incr takes one member only.
` + "``" + `start` + "``" + ` and ` + "``" + `num` + "``" + ` must both be specified
	from redis-py 3.0+
	A limit needs both its start and its count.
` + "``" + `offset` + "``" + ` and ` + "``" + `num` + "``" + ` must both be specified.
	from redis-py 4.0+
	A limit needs both its offset and its count.
` + "``" + `byscore` + "``" + ` and ` + "``" + `bylex` + "``" + ` can not be specified together.
	from redis-py 4.0+
	A range is either by score or by text.
` + "``" + `withscores` + "``" + ` not supported in combination with ` + "``" + `bylex` + "``" + `.
	from redis-py 4.0+
	A range by text gives no scores.
aggregate can be sum, min or max.
	from redis-py 4.0-7.4
	The aggregate is none of those that the command knows.
aggregate can be sum, min, max or count.
	from redis-py 8.0+
	The aggregate is none of those that the command knows.
when using "groups" the "get" argument must be specified and contain at least two keys
	from redis-py 2.10+
	SORT can group its result only with two or more GET patterns.
XADD fields must be a non-empty dict
	from redis-py 3.0+
	The entry to add has no fields, or they are not a dict.
XADD maxlen must be a positive integer
	from redis-py 3.0-4.5
	The length to trim the stream to is not a whole number from 1 up.
XADD maxlen must be non-negative integer
	from redis-py 4.6+
	The length to trim the stream to is not a whole number from 0 up.
Only one of ` + "```" + `maxlen` + "```" + ` or ` + "```" + `minid` + "```" + ` may be specified
	from redis-py 4.0+
	A stream is trimmed by length or by ID, not by both.
Only one of ` + "``" + `maxlen` + "``" + ` or ` + "``" + `minid` + "``" + ` may be specified
	from redis-py 4.0+
	A stream is trimmed by length or by ID, not by both.
One of ` + "``" + `maxlen` + "``" + ` or ` + "``" + `minid` + "``" + ` must be specified
	from redis-py 4.4+
	XTRIM was not told what to trim to.
Only one of ` + "```" + `idmpauto` + "```" + ` or ` + "```" + `idmp` + "```" + ` may be specified
	from redis-py 7.2+
	idmpauto and idmp contradict each other.
IDMPAUTO and IDMP can only be used with id='*'
	from redis-py 7.2+
	An idempotent entry must let the server choose its ID.
XADD idmp must be a tuple of (producer_id, idempotent_id)
	from redis-py 7.2+
	The value of idmp is not a pair.
XADD ref_policy must be one of: KEEPREF, DELREF, ACKED
	from redis-py 6.3+
	The ref_policy of XADD is none that it knows.
XTRIM ref_policy must be one of: KEEPREF, DELREF, ACKED
	from redis-py 6.3+
	The ref_policy of XTRIM is none that it knows.
XACKDEL ref_policy must be one of: KEEPREF, DELREF, ACKED
	from redis-py 6.3+
	The ref_policy of XACKDEL is none that it knows.
XDELEX ref_policy must be one of: KEEPREF, DELREF, ACKED
	from redis-py 6.3+
	The ref_policy of XDELEX is none that it knows.
XACKDEL requires at least one message ID
	from redis-py 6.3+
	XACKDEL was called without IDs.
XDELEX requires at least one message ID
	from redis-py 6.3+
	XDELEX was called without IDs.
XNACK requires at least one message ID
	from redis-py 8.0+
	XNACK was called without IDs.
XNACK mode must be one of: SILENT, FAIL, FATAL
	from redis-py 8.0+
	The mode of XNACK is none that it knows.
XNACK retrycount must be >= 0
	from redis-py 8.0+
	The retrycount of XNACK is negative.
XREAD streams must be a non empty dict
	from redis-py 3.0+
	XREAD was called without streams, or they are not a dict.
XREAD count must be a positive integer
	from redis-py 3.0+
	The count of XREAD is not a whole number from 1 up.
XREAD block must be a non-negative integer
	from redis-py 3.0+
	The block time of XREAD is not a whole number of milliseconds from 0 up.
XREAD max_count must be a positive integer
	from redis-py 8.1+
	The max_count of XREAD is not a whole number from 1 up.
XREAD max_count must be greater than or equal to count
	from redis-py 8.1+
	The max_count of XREAD is below its count.
XREAD max_size must be a positive integer
	from redis-py 8.1+
	The max_size of XREAD is not a whole number from 1 up.
XREADGROUP streams must be a non empty dict
	from redis-py 3.0+
	XREADGROUP was called without streams, or they are not a dict.
XREADGROUP count must be a positive integer
	from redis-py 3.0+
	The count of XREADGROUP is not a whole number from 1 up.
XREADGROUP block must be a non-negative integer
	from redis-py 3.0+
	The block time of XREADGROUP is not a whole number of milliseconds from 0 up.
XREADGROUP claim_min_idle_time must be a non-negative integer
	from redis-py 7.1+
	The idle time to claim after is not a whole number of milliseconds from 0 up.
XREADGROUP max_count must be a positive integer
	from redis-py 8.1+
	The max_count of XREADGROUP is not a whole number from 1 up.
XREADGROUP max_count must be greater than or equal to count
	from redis-py 8.1+
	The max_count of XREADGROUP is below its count.
XREADGROUP max_size must be a positive integer
	from redis-py 8.1+
	The max_size of XREADGROUP is not a whole number from 1 up.
XRANGE count must be a positive integer
	from redis-py 3.0+
	The count of XRANGE is not a whole number from 1 up.
XREVRANGE count must be a positive integer
	from redis-py 3.0+
	The count of XREVRANGE is not a whole number from 1 up.
XPENDING must be provided with min, max and count parameters, or none of them.
	from redis-py 3.0+
	XPENDING was given some of min, max and count, but not all.
if XPENDING is provided with consumername, it must be provided with min, max and count parameters
	from redis-py 3.0-3.5
	XPENDING for one consumer needs min, max and count too.
if XPENDING is provided with idle time or consumername, it must be provided with min, max and count parameters
	from redis-py 4.0+
	XPENDING for one consumer or an idle time needs min, max and count too.
XPENDING idle must be a integer >= 0
	from redis-py 4.0+
	The idle time of XPENDING is not a whole number from 0 up.
XPENDING count must be a integer >= 0
	from redis-py 4.0+
	The count of XPENDING is not a whole number from 0 up.
XPENDING count must be a integer >= -1
	from redis-py 3.0-3.5
	The count of XPENDING is not a whole number from -1 up.
XAUTOCLAIM min_idle_time must be a nonnegative integer
	from redis-py 4.0+
	The idle time to claim after is not a whole number from 0 up.
XCLAIM min_idle_time must be a non negative integer
	from redis-py 3.0+
	The idle time to claim after is not a whole number from 0 up.
XCLAIM message_ids must be a non empty list or tuple of message IDs to claim
	from redis-py 3.0+
	XCLAIM was called without IDs, or they are not a list.
XCLAIM idle must be an integer
	from redis-py 3.0+
	The idle time to set is not a whole number.
XCLAIM time must be an integer
	from redis-py 3.0+
	The time to set is not a whole number.
XCLAIM retrycount must be an integer
	from redis-py 3.0+
	The count of deliveries to set is not a whole number.
XCLAIM force must be a boolean
	from redis-py 3.0+
	The value of force is neither True nor False.
XCLAIM justid must be a boolean
	from redis-py 3.0+
	The value of justid is neither True nor False.
XCFGSET requires at least one of idmp_duration or idmp_maxsize
	from redis-py 7.2+
	XCFGSET was called with nothing to set.
XCFGSET idmp_duration must be an integer between 1 and 300
	from redis-py 7.2+
	The idmp_duration is not a whole number between 1 and 300.
XCFGSET idmp_maxsize must be an integer between 1 and 1,000,000
	from redis-py 7.2+
	The idmp_maxsize is not a whole number between 1 and 1000000.
GEOADD requires places with lon, lat and name values
	from redis-py 3.0+
	The places of GEOADD are not triples of longitude, latitude and name.
GEOADD allows either 'nx' or 'xx', not both
	from redis-py 4.0+
	nx and xx contradict each other.
GEODIST invalid unit
	from redis-py 3.0+
	The unit is none of m, km, mi and ft.
GEORADIUS invalid unit
	from redis-py 3.0+
	The unit is none of m, km, mi and ft.
GEORADIUS invalid sort
	from redis-py 3.0+
	The sort is neither ASC nor DESC.
GEORADIUS store and store_dist can't be set together
	from redis-py 8.0+
	A result is stored with or without distances, not both.
GEORADIUS store and store_dist cant be set together
	from redis-py 3.0-7.4
	A result is stored with or without distances, not both.
GEOSEARCH invalid unit
	from redis-py 4.0+
	The unit is none of m, km, mi and ft.
GEOSEARCH invalid sort
	from redis-py 4.0+
	The sort is neither ASC nor DESC.
GEOSEARCH must have member or longitude and latitude
	from redis-py 4.0+
	The search has no centre.
GEOSEARCH must have radius or width and height
	from redis-py 4.0+
	The search has no extent.
GEOSEARCH member and longitude or latitude can't be set together
	from redis-py 8.0+
	The search has two centres.
GEOSEARCH member and longitude or latitude cant be set together
	from redis-py 4.0-7.4
	The search has two centres.
GEOSEARCH radius and width or height can't be set together
	from redis-py 8.0+
	The search has two extents.
GEOSEARCH radius and width or height cant be set together
	from redis-py 4.0-7.4
	The search has two extents.
GEOSEARCH ` + "``" + `any` + "``" + ` can't be provided without count
	from redis-py 4.0+
	any needs a count.
` + "``" + `any` + "``" + ` can't be provided without ` + "``" + `count` + "``" + `
	from redis-py 4.0+
	any needs a count.
'username' and 'password' cannot be passed along with 'credential_provider'. Please provide only one of the following arguments:
	from redis-py 4.4+
	A connection takes a name and password or a credential provider, not both.
Cannot set 'nopass' and supply 'passwords' or 'hashed_passwords'
	from redis-py 3.4+
	A user has passwords or needs none, not both.
Password {Position} must be prefixed with a "+" to add or a "-" to remove
	from redis-py 4.1+
	Password number {Position} has no sign that says whether to add or to remove it.
Hashed password {Position} must be prefixed with a "+" to add or a "-" to remove
	from redis-py 4.1+
	Hashed password number {Position} has no sign that says whether to add or to remove it.
Password {Position} must be prefixeed with a "+" to add or a "-" to remove
	from redis-py 3.4-4.0
	Password number {Position} has no sign that says whether to add or to remove it.
Hashed {Position} password must be prefixeed with a "+" to add or a "-" to remove
	from redis-py 3.4-4.0
	Hashed password number {Position} has no sign that says whether to add or to remove it.
Category "{Category}" must be prefixed with "+" or "-"
	from redis-py 3.4+
	Category {Category} has no sign that says whether to allow or to forbid it.
Command "{Command}" must be prefixed with "+" or "-"
	from redis-py 3.4+
	Command {Command} has no sign that says whether to allow or to forbid it.
genpass optionally accepts a bits argument, between 0 and 4096.
	from redis-py 4.0+
	The number of bits is not between 0 and 4096.
ACL LOG count must be an integer
	from redis-py 4.0+
	The count of ACL LOG is not a whole number.
CLIENT KILL type must be one of {Allowed}
	from redis-py 3.1+
	The type of CLIENT KILL is none of {Allowed}.
CLIENT KILL skipme must be a bool
	from redis-py 3.1+
	The value of skipme is neither True nor False.
CLIENT KILL <filter> <value> ... ... <filter> <value> must specify at least one filter
	from redis-py 3.1+
	CLIENT KILL was called without a filter.
CLIENT LIST _type must be one of {Allowed}
	from redis-py 3.0+
	The type of CLIENT LIST is none of {Allowed}.
CLIENT REPLY must be one of {Allowed}
	from redis-py 4.1+
	The mode of CLIENT REPLY is none of {Allowed}.
CLIENT PAUSE timeout must be an integer
	from redis-py 3.0+
	The timeout of CLIENT PAUSE is not a whole number.
Prefix can only be used with bcast
	from redis-py 4.1+
	CLIENT TRACKING takes prefixes only in broadcast mode.
SHUTDOWN save and nosave cannot both be set
	from redis-py 3.0+
	save and nosave contradict each other.
SCRIPT FLUSH defaults to SYNC in redis > 6.2, or accepts SYNC/ASYNC. For older versions, of redis leave as None.
	from redis-py 4.0+
	The mode of SCRIPT FLUSH is neither SYNC nor ASYNC.
idletimemust be an integer
	from redis-py 4.0+
	The idle time of RESTORE is not a whole number.
frequency must be an integer
	from redis-py 4.0+
	The frequency of RESTORE is not a whole number.
len and idx cannot be provided together.
	from redis-py 4.0+
	LCS gives a length or the matches, not both.
specific_argument can be only keys or strings
	from redis-py 4.0+
	STRALGO compares keys or strings.
` + "``" + `count` + "``" + ` is required when ` + "``" + `mode` + "``" + ` or ` + "``" + `ordering` + "``" + ` is set
	from redis-py 8.1+
	mode and ordering need a count.
` + "``" + `ordering` + "``" + ` (OBO or BULK) is required when ` + "``" + `count` + "``" + ` is set
	from redis-py 8.1+
	A count needs an ordering.
HIMPORT is not supported on the multi-database (Active-Active) client
	from redis-py 8.1+
	The client for several databases has no HIMPORT.
HIMPORT fields must be a collection of field names, not a single string or binary value
	from redis-py 8.1+
	The fields of HIMPORT are one string instead of several names.
HIMPORT fieldset must have at least one field
	from redis-py 8.1+
	The fieldset of HIMPORT is empty.
HIMPORT values must be a collection of values, not a string
	from redis-py 8.1+
	The values of HIMPORT are one string instead of several values.
get_node requires one of the following: 1. node name 2. host and port
	from redis-py 4.3+
	get_node was not told which node.
with_labels and select_labels cannot be provided together.
	from redis-py 4.0+
	A query returns all labels or chosen ones, not both.
GROUPBY is not allowed when multiple aggregators are specified
	from redis-py 8.0+
	A grouped query takes one aggregator.
EXCLUDEEMPTY is not allowed with GROUPBY
	from redis-py 8.1+
	A grouped query cannot leave out empty series.
block_min_count requires block_milliseconds to be set; the BLOCK group is all-or-nothing.
	from redis-py 8.1+
	block_min_count needs block_milliseconds.
filters cannot be an empty collection; pass None to query all indexed series.
	from redis-py 8.1+
	The filters are an empty collection; None stands for all series.
Cannot set 'sortable' or 'no_index' in Vector fields.
	from redis-py 4.2+
	A vector field is neither sortable nor without index.
Realtime vector indexing supporting 2 Indexing Methods:'FLAT' and 'HNSW'.
	from redis-py 4.2-6.2
	The index method of the vector field is none that the client knows.
Realtime vector indexing supporting 3 Indexing Methods:'FLAT', 'HNSW', and 'SVS-VAMANA'.
	from redis-py 6.3+
	The index method of the vector field is none that the client knows.
value sent to redis cannot be null
	from jedis 2.0-3.10
	The code passed null as an argument.
null value cannot be sent to redis
	from jedis 4.0+
	The code passed null as an argument.
redis: can't marshal {DataType} (implement encoding.BinaryMarshaler)
	from go-redis 3.2+
	A value of Go type {DataType} cannot be sent as an argument.
redis: please enter the command to be executed
	from go-redis 9.1+
	The code called Do without a command.
"arguments[{Position}]" must be of type "string | Buffer", got {DataType} instead.
	from node-redis 5.0+
	The argument at place {Position} is of type {DataType}, and only strings and Buffers can be sent.
Unsupported command argument type: {DataType}
	from redis-client 0.1+
	A value of class {DataType} cannot be sent; the client takes strings, symbols and numbers.
can't issue an empty redis command
	from redis-client 0.5+
	The code called a command without a name.
This operation would involve too many arguments ({Count} vs the redis limit of {Limit}): {Command}
	from stackexchange-redis 2.0+
	{Command} would have {Count} arguments, more than the server takes.
empty command - Client
	from redis-rs 1.0+
	The code sent a command without a name.
a command should not be built twice
	from rueidis 1.0+
	The client panics: the code called Build twice on one command.
a command should be finished by calling Build() or Cache()
	from rueidis 1.0+
	The client panics: the code passed on a command without Build.
`}
