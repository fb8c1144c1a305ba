package rediserr

var argumentFamily = family{"argument", "Counts and options", []*Type{
	&numberOutOfRangeErrorType,
	&numKeysErrorType,
	&invalidArgumentErrorType,
	&expireOptionErrorType,
	&stringOptionErrorType,
	&arrayQueryErrorType,
}}

var argumentErrors = []Error{
	(*NumberOutOfRangeError)(nil),
	(*NumKeysError)(nil),
	(*InvalidArgumentError)(nil),
	(*ExpireOptionError)(nil),
	(*StringOptionError)(nil),
	(*ArrayQueryError)(nil),
}

// NumberOutOfRangeError says that a number in the arguments is negative, zero or too
// large for what it stands for: a timeout, a count, a limit, a rank. Many servers say the
// same of a word that is no number.
type NumberOutOfRangeError struct {
	NotAnIntegerError
	// Argument is the number that is the trouble, as the server calls it.
	Argument string
}

func (e *NumberOutOfRangeError) Unwrap() error { return &e.NotAnIntegerError }

var numberOutOfRangeErrorType = Type{
	Name: "NumberOutOfRangeError", parents: "NotAnIntegerError", Origin: Server,
	Verdict: Verdict{RetryNever, AppliedNo, ScopeCommand, OwnerCode},
	wordings: `
ERR {Argument=timeout} is negative
	from redis 2.8+, valkey 7.2+, keydb 6.3.4+, dragonfly 1.24+, kvrocks 2024.10+, garnet 2.1.4+
	The time to wait is below zero, or too long for Redis before 7.2; 0 waits without end.
ERR {Argument=timeout} should not be negative
	from kvrocks 2024.10+
	by BLPOP BRPOP
	The time to wait is below zero; 0 waits without end.
ERR {Argument=COUNT} can't be negative
	from redis 6.0+, valkey 7.2+, keydb 6.3.4+, kvrocks 2024.10+
	by LPOS
	COUNT is below zero or no number; 0 finds all matches.
ERR {Argument=MAXLEN} can't be negative
	from redis 6.0+, valkey 7.2+, keydb 6.3.4+, kvrocks 2024.10+
	by LPOS
	MAXLEN is below zero or no number; 0 searches the whole list.
ERR {Argument=RANK} can't be zero: use 1 to start from the first match, 2 from the second, ...
	from redis 6.0-6.2, keydb 6.3.4+
	by LPOS
	Matches count from 1, or from -1 at the tail; RANK is 0.
ERR {Argument=RANK} can't be zero: use 1 to start from the first match, 2 from the second ... or use negative to start from the end of the list
	from redis 7.0+, valkey 7.2+, kvrocks 2024.10+
	by LPOS
	Matches count from 1, or from -1 at the tail; RANK is 0.
ERR {Argument=LIMIT} can't be negative
	from redis 7.0+, valkey 7.2+, kvrocks 2024.10+, garnet 2.1.4+
	by SINTERCARD ZINTERCARD
	LIMIT is below zero or no number; 0 counts everything.
ERR {Argument=limit} can't be negative
	from dragonfly 1.24+
	by SINTERCARD
	LIMIT is below zero; 0 counts everything.
ERR {Argument=COUNT} must be > 0
	from redis 3.2+, valkey 7.2+, keydb 6.3.4+, dragonfly 1.24, kvrocks 2024.10+, garnet 2.1.4+
	COUNT of a geo search or of XAUTOCLAIM is not above zero.
ERR ERR {Argument=COUNT} must be > 0
	from dragonfly 1.40+
	COUNT of a geo search is zero.
ERR {Argument=COUNT} must be > 0 and less than 2^18
	from dragonfly 1.40+
	by XAUTOCLAIM
	COUNT is not from 1 to 262143.
ERR {Argument=count} should be greater than 0
	from redis 7.0+, valkey 7.2+, garnet 2.1.4+
	by LMPOP BLMPOP ZMPOP BZMPOP
	COUNT is below 1 or no number.
` + "ERR Parameter `{Argument=count}` should be greater than 0" + `
	from garnet 2.1.4+
	The count is not above zero.
ERR {Argument} should be greater than 0
	from garnet 2.1.4+
	{Argument} is not above zero.
ERR The {Argument=MAXLEN} argument must be >= 0.
	from redis 5.0+, valkey 7.2+, keydb 6.3.4+
	by XADD XTRIM
	The stream is to be trimmed to a negative length.
ERR The {Argument=LIMIT} argument must be >= 0.
	from redis 6.2+, valkey 7.2+, keydb 6.3.4+
	by XADD XTRIM
	LIMIT, the most entries to trim at once, is negative.
ERR value for {Argument=ENTRIESREAD} must be positive or -1
	from redis 7.0+, valkey 7.2+, kvrocks 2024.10+
	by XGROUP
	ENTRIESREAD is below -1; -1 stands for not known.
ERR {Argument=entries_added} must be positive
	from redis 7.0+, valkey 7.2+
	by XSETID
	ENTRIESADDED is negative; 0 is allowed.
ERR Invalid {Argument=RETRYCOUNT} value, must be >= 0
	from redis 8.8+
	by XNACK
	RETRYCOUNT is negative.
ERR {Argument=IDLE} for XCLAIM must be non-negative
	from kvrocks 2024.10+
	by XCLAIM
	IDLE is negative.
ERR {Argument=TIME} for XCLAIM must be non-negative
	from kvrocks 2024.10+
	by XCLAIM
	TIME is negative.
ERR {Argument=RETRYCOUNT} for XCLAIM must be non-negative
	from kvrocks 2024.10+
	by XCLAIM
	RETRYCOUNT is negative.
ERR {Argument=MAXCOUNT} must be greater than or equal to COUNT
	from redis 8.10+
	by XREAD XREADGROUP
	MAXCOUNT, for all streams together, is below COUNT, for each of them.
ERR {Argument=IDMP-DURATION} must be between {Min} and {Max} seconds
	from redis 8.6+
	by XCFGSET
	IDMP-DURATION is not from {Min} to {Max} seconds.
ERR {Argument=IDMP-MAXSIZE} must be between {Min} and {Max} entries
	from redis 8.6+
	by XCFGSET
	IDMP-MAXSIZE is not from {Min} to {Max}.
ERR {Argument=LIMIT} must be positive
	from redis 8.8+
	by ARGREP ARSCAN
	LIMIT is below 1.
ERR {Argument=size} must be positive
	from redis 8.8+
	by ARRING
	The size of the ring is below 1.
ERR range exceeds maximum of {Max} items
	from redis 8.8+
	by ARGETRANGE
	The range spans more than {Max} positions; empty ones count.
ERR {Argument=LBOUND} can't be greater than UBOUND
	from redis 8.8+
	by INCREX
	The lower bound is above the upper one.
ERR zero rates are not supported
	from dragonfly 1.24+
	by CL.THROTTLE
	The period divided by the count leaves less than a nanosecond for each token.
`}

// NumKeysError says that the count in front of a list of keys or IDs is zero, or is not
// how many follow.
type NumKeysError struct {
	ResponseError
	// Command is the command, as printed.
	Command string
	// Argument is the count, as the server calls it.
	Argument string
}

func (e *NumKeysError) Unwrap() error { return &e.ResponseError }

var numKeysErrorType = Type{
	Name: "NumKeysError", parents: "ResponseError", Origin: Server,
	Verdict: Verdict{RetryNever, AppliedNo, ScopeCommand, OwnerCode},
	wordings: `
ERR at least 1 input key is needed for ZUNIONSTORE/ZINTERSTORE
	from redis 2.8-6.0
	by ZUNIONSTORE ZINTERSTORE
	The count of keys is below 1.
ERR at least 1 input key is needed for {Command}
	from redis 6.2, keydb 6.3.4+, dragonfly 1.24+
	The count of keys for {Command} is below 1.
ERR at least 1 input key is needed for '{Command}' command
	from redis 7.0+, valkey 7.2+, garnet 2.1.4+
	The count of keys for {Command} is below 1.
ERR at least 1 input key is needed for this command
	from dragonfly 1.40+
	The count of keys is below 1.
ERR {Argument=numkeys} should be greater than 0
	from redis 7.0+, valkey 7.2+, garnet 2.1.4+
	by LMPOP BLMPOP ZMPOP BZMPOP SINTERCARD
	The count of keys is below 1 or no number, or on Garnet more than follow.
` + "ERR Parameter `{Argument}` should be greater than 0" + `
	from garnet 2.1.4+
	The count {Argument} is below 1 or no number.
ERR invalid {Argument=numkeys} value
	from redis 8.4+
	by MSETEX
	The count of keys is below 1, too large or no number.
ERR invalid {Argument=numkeys} value or out of range
	from valkey 9.1+
	by MSETEX
	The count of keys is below 1, too large or no number.
` + "ERR The `{Argument=numids}` parameter must match the number of arguments" + `
	from redis 8.2+
	by XACKDEL XDELEX
	The count behind IDS is not the number of IDs that follow it.
ERR number of IDs doesn't match {Argument=numids}
	from redis 8.8+
	by XNACK
	The count behind IDS is not the number of IDs that follow it.
`}

// InvalidArgumentError says that the value of an argument is none that the command takes:
// a category, a section, a number out of its range. It is mostly about commands of
// administration. The command did not run.
type InvalidArgumentError struct {
	ResponseError
	// Argument is the value.
	Argument string
	// Option is the option that was given twice.
	Option string
	// Reason is the server's explanation.
	Reason string
	// Category is the category of commands that the server does not have.
	Category string
	// Limit is the highest number that the command takes.
	Limit int
}

func (e *InvalidArgumentError) Unwrap() error { return &e.ResponseError }

var invalidArgumentErrorType = Type{
	Name: "InvalidArgumentError", parents: "ResponseError", Origin: Server,
	Verdict: Verdict{RetryNever, AppliedNo, ScopeCommand, OwnerCode},
	wordings: `
ERR Invalid argument: {Reason}
	from kvrocks 2024.10+
	Kvrocks or its RocksDB took an argument for wrong: {Reason}.
ERR IDLETIME can't be negative
	from kvrocks 2024.10+
	by RESTORE
	The idle time of the restored key is negative; Kvrocks reads it and makes no use of it.
ERR FREQ must be >= 0 and <= 255
	from kvrocks 2024.10+
	by RESTORE
	The access frequency of the restored key is out of range; Kvrocks makes no use of it.
ERR Invalid section {Argument}. Try INFO HELP
	from garnet 2.1.4+
	by INFO
	Garnet has no section {Argument} in INFO.
ERR Invalid event {Argument}. Try LATENCY HELP
	from garnet 2.1.4+
	by LATENCY
	Garnet records no latencies under the name {Argument}.
ERR Invalid type {Argument}
	from garnet 2.1.4+
	by LATENCY
	LATENCY RESET was given {Argument}, under which Garnet records no latencies.
ERR Filter '{Option}' defined multiple times
	from garnet 2.1.4+
	by CLIENT|KILL
	CLIENT KILL was given {Option} twice.
ERR Invalid GC generation.
	from garnet 2.1.4+
	by DEBUG
	DEBUG FORCEGC takes the number of a generation of .NET's garbage collector, from 0.
ERR Unknown category '{Category}'
	from redis 6.0+, valkey 7.2+, keydb 6.3.4+
	by ACL|CAT
	The server has no category of commands {Category}; ACL CAT alone lists those that it has.
ERR Unknown category: {Category}
	from dragonfly 1.40+
	by ACL|CAT
	Dragonfly has no category of commands {Category}; ACL CAT alone lists those that it has.
ERR Unkown category: {Category}
	from dragonfly 1.24
	by ACL|CAT
	Dragonfly has no category of commands {Category}; ACL CAT alone lists those that it has.
ERR ACL GENPASS argument must be the number of bits for the output password, a positive number up to {Limit}
	from redis 6.0+, valkey 7.2+, keydb 6.3.4+, dragonfly 1.24+, garnet 2.1.4+
	by ACL|GENPASS
	ACL GENPASS takes the strength of the password in bits, from 1 to {Limit}.
ERR Invalid count
	from dragonfly 1.24+
	by ACL|LOG
	ACL LOG takes RESET or a number of entries.
ERR count should be greater than or equal to -1
	from redis 7.0+, valkey 7.2+, dragonfly 1.24+, garnet 2.1.4+
	by SLOWLOG SLOWLOG|GET COMMANDLOG|GET
	The number of entries to show is not a number, or below -1, which stands for all.
ERR type should be one of the following: slow, large-request, large-reply
	from valkey 8.1+
	by COMMANDLOG|GET COMMANDLOG|LEN COMMANDLOG|RESET
	COMMANDLOG keeps these three logs, and was asked for another.
ERR interval must be positive
	from keydb 6.3.4+
	by KEYDB.CRON
	The time between two runs of the script is not above 0 milliseconds.
ERR only keys prefix match was supported
	from kvrocks 2024.10+
	by KEYS
	KEYS on Kvrocks takes a pattern with one star at its end, and no other pattern.
ERR Unknown operation
	from kvrocks 2024.10+
	by DISK
	DISK on Kvrocks knows USAGE only.
ERR only support LOWPRI option
	from kvrocks 2024.10+
	by APPLYBATCH
	Behind the batch, APPLYBATCH takes LOWPRI only.
ERR invalid FORMAT option, only support RAW
	from kvrocks 2024.10+
	by POLLUPDATES
	POLLUPDATES gives updates in the format RAW only.
`}

// ExpireOptionError says that EXPIRE or one of its kin was given an option that it does
// not have, or two that exclude each other. The time to live is unchanged.
type ExpireOptionError struct{ SyntaxError }

func (e *ExpireOptionError) Unwrap() error { return &e.SyntaxError }

var expireOptionErrorType = Type{
	Name: "ExpireOptionError", parents: "SyntaxError", Origin: Server,
	Verdict: Verdict{RetryNever, AppliedNo, ScopeCommand, OwnerCode},
	wordings: `
ERR NX and XX, GT or LT options at the same time are not compatible
	from redis 7.0+, valkey 7.2+, dragonfly 1.24, garnet 2.1.4+
	by EXPIRE PEXPIRE EXPIREAT PEXPIREAT
	NX is for keys without a time to live, so XX, GT and LT do not go with it.
ERR NX and XX options at the same time are not compatible
	from dragonfly 1.40+
	by EXPIRE PEXPIRE EXPIREAT PEXPIREAT
	NX is for keys without a time to live, XX for keys with one.
ERR GT and LT options at the same time are not compatible
	from redis 7.0+, valkey 7.2+, dragonfly 1.24+
	by EXPIRE PEXPIRE EXPIREAT PEXPIREAT
	GT only lengthens the time to live, LT only shortens it; both were given.
ERR Unsupported option {Option}
	from redis 7.0+, valkey 7.2+, garnet 2.1.4+
	by EXPIRE PEXPIRE EXPIREAT PEXPIREAT
	{Option} is none of NX, XX, GT and LT.
ERR Unsupported option: {Option}
	from dragonfly 1.24+
	by EXPIRE PEXPIRE EXPIREAT PEXPIREAT
	{Option} is none of NX, XX, GT and LT.
ERR Invalid unit arg
	from keydb 6.3.4+
	by EXPIREMEMBER
	The unit is neither s nor ms.
`}

// StringOptionError says that options of a string command exclude each other, are
// missing or cannot be read. No value was changed.
type StringOptionError struct {
	SyntaxError
	// Count is how many characters a digest has.
	Count int
}

func (e *StringOptionError) Unwrap() error { return &e.SyntaxError }

var stringOptionErrorType = Type{
	Name: "StringOptionError", parents: "SyntaxError", Origin: Server,
	Verdict: Verdict{RetryNever, AppliedNo, ScopeCommand, OwnerCode},
	wordings: `
ERR If you want both the length and indexes, please just use IDX.
	from redis 6.0+, valkey 7.2+, keydb 6.3.4+, kvrocks 2024.10+
	LCS was given LEN and IDX; the answer to IDX has the length in it.
If you want both the length and indexes, please just use IDX.
	from garnet 2.1.4+
	by LCS
	LCS was given LEN and IDX; the answer to IDX has the length in it.
ERR Either use STRINGS or KEYS
	from redis 6.0-6.2, keydb 6.3.4+
	by STRALGO
	STRALGO LCS was given STRINGS and KEYS, or one of them twice.
ERR Please specify two strings: STRINGS or KEYS options are mandatory
	from redis 6.0-6.2, keydb 6.3.4+
	by STRALGO
	STRALGO LCS was given neither STRINGS nor KEYS, so nothing to compare.
ERR Invalid condition. Use IFEQ, IFNE, IFDEQ, or IFDNE
	from redis 8.4+
	by DELEX
	The condition of DELEX is none that it knows.
ERR must be exactly {Count} hexadecimal characters
	from redis 8.4+
	by DELEX SET
	The digest behind IFDEQ or IFDNE does not have {Count} hexadecimal characters.
ERR {Option=ENX} flag requires an expiration
	from redis 8.8+
	by INCREX
	ENX sets a time to live on keys that have none, and no time is given.
`}

// ArrayQueryError says that a search in an array, ARGREP or AROP, cannot be understood or
// asks too much. Redis has arrays from 8.8 on.
type ArrayQueryError struct {
	SyntaxError
	// Reason is what is wrong with the regular expression.
	Reason string
	// Limit is the most that the server allows.
	Limit int
}

func (e *ArrayQueryError) Unwrap() error { return &e.SyntaxError }

var arrayQueryErrorType = Type{
	Name: "ArrayQueryError", parents: "SyntaxError", Origin: Server,
	Verdict: Verdict{RetryNever, AppliedNo, ScopeCommand, OwnerCode},
	wordings: `
ERR regular expression is empty
	from redis 8.8+
	by ARGREP
	Behind RE stands an empty string.
ERR regular expression backreferences are not supported
	from redis 8.8+
	by ARGREP
	The regular expression refers back to a group, as \1 does.
ERR invalid regular expression: {Reason}
	from redis 8.8+
	by ARGREP
	The regular expression cannot be compiled: {Reason}.
ERR regular expression is too long, maximum is {Limit} bytes
	from redis 8.8+
	by ARGREP
	The regular expression has more than {Limit} bytes.
ERR too many predicates, maximum is {Limit}
	from redis 8.8+
	by ARGREP
	More than {Limit} conditions were given at once.
ERR unknown operation
	from redis 8.8+
	by AROP
	The operation is none of SUM, MIN, MAX, AND, OR, XOR, MATCH and USED.
ERR MATCH requires a value argument
	from redis 8.8+
	by AROP
	Behind MATCH must stand the value to count, and nothing more.
`}
