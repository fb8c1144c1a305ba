package rediserr

var bitsFamily = family{"bits", "Bitmaps and HyperLogLogs", []*Type{
	&bitOperationErrorType,
	&hyperLogLogDebugErrorType,
}}

var bitsErrors = []Error{
	(*BitOperationError)(nil),
	(*HyperLogLogDebugError)(nil),
}

// BitOperationError says that BITFIELD or BITOP was asked for something it does not do:
// a type of number that it does not know, an unknown operation, or the wrong number of
// source keys for this operation.
type BitOperationError struct {
	SyntaxError
	// Operation is the operation of BITOP or BITFIELD that is the trouble.
	Operation string
}

func (e *BitOperationError) Unwrap() error { return &e.SyntaxError }

var bitOperationErrorType = Type{
	Name: "BitOperationError", parents: "SyntaxError", Origin: Server,
	Verdict: Verdict{RetryNever, AppliedNo, ScopeCommand, OwnerCode},
	wordings: `
ERR Invalid bitfield type. Use something like i16 u8. Note that u64 is not supported but i64 is.
	from redis 3.2+, valkey 7.2+, keydb 6.3.4+, garnet 2.1.4+
	by BITFIELD BITFIELD_RO
	The type is not i with 1 to 64 bits or u with 1 to 63.
ERR invalid bitfield type. use something like i16 u8. note that u64 is not supported but i64 is.
	from dragonfly 1.40+
	by BITFIELD BITFIELD_RO
	The type is not i with 1 to 64 bits or u with 1 to 63.
ERR Invalid OVERFLOW type specified
	from redis 3.2+, valkey 7.2+, keydb 6.3.4+, garnet 2.1.4+
	by BITFIELD
	Behind OVERFLOW stands neither WRAP nor SAT nor FAIL.
ERR BITOP {Operation=NOT} must be called with a single source key.
	from redis 2.8+, valkey 7.2+, keydb 6.3.4+, kvrocks 2024.10+, garnet 2.1.4+
	by BITOP
	BITOP NOT inverts one key; it was given several.
ERR BITOP {Operation} must be called with at least two source keys.
	from redis 8.2+, garnet 2.1.4+
	by BITOP
	{Operation} compares a first key with others, and no other was given.
ERR BITOP SHIFT must be called with a single source key and an integer shift.
	from keydb 6.3.4+
	by BITOP
	LSHIFT and RSHIFT take one source key and then the number of bits.
ERR Bitop source key limit (64) exceeded
	from garnet 2.1.4+
	by BITOP
	Garnet combines at most 63 source keys: the destination counts among the 64.
ERR Bitfield command {Operation} not supported
	from garnet 2.1.4+
	by BITFIELD
	{Operation} is none of GET, SET, INCRBY and OVERFLOW.
ERR Invalid argument: Write bitfield in read-only mode.
	from kvrocks 2024.10+
	by BITFIELD_RO
	BITFIELD_RO only reads, and was given SET or INCRBY.
`}

// HyperLogLogDebugError says that PFSELFTEST found a fault in the server, or that PFDEBUG
// cannot do what was asked. Both commands are for the server's developers; no data of
// yours is concerned.
type HyperLogLogDebugError struct {
	ResponseError
	// Position is the number of the register, from 0.
	Position int
	// Expected is the value that the register should have.
	Expected string
	// Value is the value that it has, or by how much the estimate is wrong.
	Value string
	// Count is how many elements were counted.
	Count int
}

func (e *HyperLogLogDebugError) Unwrap() error { return &e.ResponseError }

var hyperLogLogDebugErrorType = Type{
	Name: "HyperLogLogDebugError", parents: "ResponseError", Origin: Server,
	Verdict: Verdict{RetryNever, AppliedNo, ScopeCommand, OwnerCode},
	wordings: `
ERR TESTFAILED Register {Position} should be {Expected} but is {Value}
	from redis 2.8+, valkey 7.2+, keydb 6.3.4+
	by PFSELFTEST
	verdict never no node operator
	The self-test wrote {Expected} into register {Position} and read {Value}.
ERR TESTFAILED sparse encoding not used
	from redis 2.8+, valkey 7.2+, keydb 6.3.4+
	by PFSELFTEST
	verdict never no node operator
	The self-test's small counter was not stored in the compact form.
ERR TESTFAILED dense/sparse disagree
	from redis 2.8+, valkey 7.2+, keydb 6.3.4+
	by PFSELFTEST
	verdict never no node operator
	In the self-test the two forms of a counter gave different estimates.
ERR TESTFAILED Too big error. card:{Count} abserr:{Value}
	from redis 2.8+, valkey 7.2+, keydb 6.3.4+
	by PFSELFTEST
	verdict now no node operator
	The self-test counted {Count} elements and was wrong by {Value}, more than is likely.
ERR HLL encoding is not sparse
	from redis 2.8+, valkey 7.2+, keydb 6.3.4+
	by PFDEBUG
	PFDEBUG DECODE shows the compact form, and this HyperLogLog has grown out of it.
ERR Argument must be ON or OFF
	from redis 8.0+, valkey 8.1+
	by PFDEBUG
	PFDEBUG SIMD takes ON or OFF.
`}
