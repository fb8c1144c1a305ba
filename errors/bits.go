package rediserr

var bitsFamily = family{"bits", "Bitmaps and HyperLogLogs", []*Type{
	&bitOperationErrorType,
}}

var bitsErrors = []Error{
	(*BitOperationError)(nil),
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
