package rediserr

var vectorsetFamily = family{"vectorset", "Vector sets and range indexes", []*Type{
	&vectorDimensionErrorType,
	&vectorSetMismatchErrorType,
	&vectorElementNotFoundErrorType,
	&vectorArgumentErrorType,
	&rangeIndexErrorType,
}}

var vectorsetErrors = []Error{
	(*VectorDimensionError)(nil),
	(*VectorSetMismatchError)(nil),
	(*VectorElementNotFoundError)(nil),
	(*VectorArgumentError)(nil),
	(*RangeIndexError)(nil),
}

// VectorDimensionError says that a vector has another number of components than the
// vector set takes, or more than any set may have. Nothing was done.
type VectorDimensionError struct {
	ResponseError
	// Dimension is the number of components of the vector that was sent.
	Dimension int
	// SetDimension is the number of components that the set takes, or with REDUCE keeps.
	SetDimension int
	// Max is the highest number of components that the server allows.
	Max int
}

func (e *VectorDimensionError) Unwrap() error { return &e.ResponseError }

var vectorDimensionErrorType = Type{
	Name: "VectorDimensionError", parents: "ResponseError", Origin: Server,
	Verdict: Verdict{RetryNever, AppliedNo, ScopeKey, OwnerCode},
	wordings: `
ERR Vector dimension mismatch - got {Dimension} but set has {SetDimension}
	from redis 8.0+, garnet 2.1.4+
	by VADD VSIM
	The vector has {Dimension} components and the set {SetDimension}; with a set made with REDUCE, that option may be missing.
ERR Input dimension mismatch for projection - got {Dimension} but projection expects {SetDimension}
	from redis 8.0+
	by VADD VSIM
	The set was made with REDUCE from vectors of {SetDimension} components, and this one has {Dimension}.
ERR Dimensions provided do not match Vector Set dimensions
	from garnet 2.1.4+
	by VSIM
	The vector to search with has another number of components than the set.
ERR vector exceeds maximum of {Max} dimensions
	from garnet 2.1.4+
	by VADD VSIM
	The vector has more than {Max} components.
ERR projection dimension mismatch with existing set
	from redis 8.0+
	by VADD
	REDUCE was given another dimension than the one to which the set reduces its vectors.
`}

// VectorSetMismatchError says that VADD was sent with a quantization, REDUCE, M or
// distance metric that the existing vector set does not have. Nothing was added.
type VectorSetMismatchError struct {
	ResponseError
	// Value is the setting that was asked for.
	Value string
	// Expected is the setting that the set has.
	Expected string
}

func (e *VectorSetMismatchError) Unwrap() error { return &e.ResponseError }

var vectorSetMismatchErrorType = Type{
	Name: "VectorSetMismatchError", parents: "ResponseError", Origin: Server,
	Verdict: Verdict{RetryNever, AppliedNo, ScopeKey, OwnerCode},
	wordings: `
ERR asked quantization mismatch with existing vector set
	from redis 8.0+, garnet 2.1.4+
	by VADD
	The set was made with another of NOQUANT, Q8 and BIN; without any of them, VADD asks for Q8.
ERR asked M value mismatch with existing vector set
	from redis 8.0+, garnet 2.1.4+
	by VADD
	The set was made with another M; without it, VADD asks for 16.
ERR cannot add projection to existing set without projection
	from redis 8.0+
	by VADD
	REDUCE was given, and the set was made without it.
ERR Provided REDUCE does not match Vector Set definition
	from garnet 2.1.4+
	by VADD
	The set was made with another REDUCE, or without it.
ERR Distance metric mismatch - got {Value} but set has {Expected}
	from garnet 2.1.4+
	by VADD
	The set compares vectors by {Expected}, and XDISTANCE_METRIC asks for {Value}.
`}

// VectorElementNotFoundError says that the element to search by is not in the vector set.
type VectorElementNotFoundError struct{ ResponseError }

func (e *VectorElementNotFoundError) Unwrap() error { return &e.ResponseError }

var vectorElementNotFoundErrorType = Type{
	Name: "VectorElementNotFoundError", parents: "ResponseError", Origin: Server,
	Verdict: Verdict{RetryNever, AppliedNo, ScopeKey, OwnerCode},
	wordings: `
ERR element not found in set
	from redis 8.0+
	by VSIM
	The element behind ELE is not in the vector set.
`}

// VectorArgumentError says that the vector, an option or a range of a vector set command
// is malformed, out of range or given twice. Nothing was done.
type VectorArgumentError struct {
	ResponseError
	// Option is the option that is the trouble.
	Option string
}

func (e *VectorArgumentError) Unwrap() error { return &e.ResponseError }

var vectorArgumentErrorType = Type{
	Name: "VectorArgumentError", parents: "ResponseError", Origin: Server,
	Verdict: Verdict{RetryNever, AppliedNo, ScopeCommand, OwnerCode},
	wordings: `
	An option is malformed, out of range or given twice.
ERR invalid vector specification
	from redis 8.0+, garnet 2.1.4+
	by VADD VSIM
	The vector is neither FP32 with 4 bytes each nor VALUES with their count, or REDUCE is out of range.
ERR invalid option after element
	from redis 8.0+, garnet 2.1.4+
	by VADD
	A word behind the element is no option of VADD, or lacks its value.
ERR invalid option
	from redis 8.0+
	by VEMB
	VEMB takes no other word than RAW behind the element.
ERR invalid {Option=EF}
	from redis 8.0+
	by VADD VSIM
	EF is not a whole number from 1 to 1000000.
ERR invalid {Option=M}
	from redis 8.0+
	by VADD
	M is not a whole number in the range that a vector set can have.
ERR invalid {Option=COUNT}
	from redis 8.0+
	by VSIM ARLASTITEMS
	The count is not a whole number that the command takes.
ERR invalid {Option=EPSILON}
	from redis 8.0+
	by VSIM
	EPSILON is not a number above 0.
ERR invalid {Option=FILTER-EF}
	from redis 8.0+
	by VSIM
	FILTER-EF is not a whole number above 0.
ERR invalid COUNT value
	from redis 8.4+
	by VRANGE
	The count is not a whole number.
ERR invalid start range format
	from redis 8.4+
	by VRANGE
	The start is neither - nor an element with [ or ( in front of it.
ERR invalid end range format
	from redis 8.4+
	by VRANGE
	The end is neither + nor an element with [ or ( in front of it.
ERR '-' can only be used as first argument, '+' only as second
	from redis 8.4+
	by VRANGE
	The range starts with + or ends with -.
ERR REDUCE dimension must be <= vector dimensions
	from garnet 2.1.4+
	by VADD
REDUCE dimension must be > 0
	from garnet 2.1.4+
	by VADD
ERR invalid {Option=XDISTANCE_METRIC}
	from garnet 2.1.4+
	by VADD
ERR Vector Set key cannot be empty
	from garnet 2.1.4+
	by VADD
	The name of the key is empty, which Garnet does not take for a vector set.
ERR Unexpected option
	from garnet 2.1.4+
	by VLINKS
	VLINKS takes no other word than WITHSCORES behind the element.
Unexpected option to VEMB
	from garnet 2.1.4+
	by VEMB
	VEMB takes no other word than RAW behind the element.
FP32 values must be multiple of 4-bytes in size
	from garnet 2.1.4+
	by VSIM
VALUES count must > 0
	from garnet 2.1.4+
	by VSIM
VALUES value must be valid float
	from garnet 2.1.4+
	by VSIM
VSIM expected ELE, FP32, or VALUES
	from garnet 2.1.4+
	by VSIM
{Option=EPSILON} must be float > 0
	from garnet 2.1.4+
	by VSIM
{Option=CAS} specified multiple times
	from garnet 2.1.4+
	by VADD
Quantization specified multiple times
	from garnet 2.1.4+
	by VADD
{Option=EF} specified multiple times
	from garnet 2.1.4+
	by VADD VSIM
{Option=SETATTR} specified multiple times
	from garnet 2.1.4+
	by VADD
{Option=M} specified multiple times
	from garnet 2.1.4+
	by VADD
{Option=XDISTANCE_METRIC} specified multiple times
	from garnet 2.1.4+
	by VADD
{Option=WITHSCORES} specified multiple times
	from garnet 2.1.4+
	by VSIM
{Option=WITHATTRIBS} specified multiple times
	from garnet 2.1.4+
	by VSIM
{Option=COUNT} specified multiple times
	from garnet 2.1.4+
	by VSIM
{Option=EPSILON} specified multiple times
	from garnet 2.1.4+
	by VSIM
{Option=FILTER} specified multiple times
	from garnet 2.1.4+
	by VSIM
{Option=FILTER-EF} specified multiple times
	from garnet 2.1.4+
	by VSIM
{Option=TRUTH} specified multiple times
	from garnet 2.1.4+
	by VSIM
{Option=NOTHREAD} specified multiple times
	from garnet 2.1.4+
	by VSIM
ERR Vector contains element that is < 0 or > 255, operation will lose precision
	from garnet 2.1.4+
	by VADD VSIM
	A component does not fit into the bytes from 0 to 255 in which the set keeps its vectors.
ERR Vector contains element that is < 0, operation will lose precision
	from garnet 2.1.4+
	by VADD VSIM
	A component is negative, and the set keeps bytes from 0 to 255.
ERR Vector contains element that is < -128 or > 127, operation will lose precision
	from garnet 2.1.4+
	by VADD VSIM
	A component does not fit into the bytes from -128 to 127 in which the set keeps its vectors.
ERR Vector contains element that is > 127, operation will lose precision
	from garnet 2.1.4+
	by VADD VSIM
	A component is above 127, and the set keeps bytes from -128 to 127.
ERR invalid vector dimension
	from redis 8.0+
	by VSIM
	The dimension of the vector is not a whole number above 0.
ERR vector type must be ELE, FP32 or VALUES
	from redis 8.0+
	by VSIM
	Behind the key must stand ELE, FP32 or VALUES.
`}

// RangeIndexError says that Garnet refused a command on a range index, a preview type:
// malformed options, a field of the wrong size, or a kind of index that cannot do it.
type RangeIndexError struct {
	ResponseError
	// Option is the option that is the trouble.
	Option string
	// Command is the command that the index cannot do.
	Command string
	// Min is the lowest size of a field and its value together, in bytes.
	Min int
	// Max is the highest size of a field and its value together, in bytes.
	Max int
	// Count is the size of the field and the value that were sent, in bytes.
	Count int
	// Limit is the highest length of a field, in bytes.
	Limit int
	// Length is the length of the field that was sent, in bytes.
	Length int
}

func (e *RangeIndexError) Unwrap() error { return &e.ResponseError }

var rangeIndexErrorType = Type{
	Name: "RangeIndexError", parents: "ResponseError", Origin: Server,
	Verdict: Verdict{RetryNever, AppliedNo, ScopeCommand, OwnerCode},
	wordings: `
	An option of RI.CREATE lacks its value, or has one that is not allowed.
ERR {Option=CACHESIZE} requires a value
	from garnet 2.1.4+
ERR {Option=MINRECORD} requires a value
	from garnet 2.1.4+
ERR {Option=MAXRECORD} requires a value
	from garnet 2.1.4+
ERR {Option=MAXKEYLEN} requires a value
	from garnet 2.1.4+
ERR {Option=PAGESIZE} requires a value
	from garnet 2.1.4+
ERR numeric options must be greater than zero
	from garnet 2.1.4+
ERR {Option=MINRECORD} must not exceed MAXRECORD
	from garnet 2.1.4+
ERR key+value size must be between {Min} and {Max} bytes (got {Count}), max key length {Limit} (got {Length})
	from garnet 2.1.4+
	by RI.SET
	Field and value have {Count} bytes, the field alone {Length}; allowed are {Min} to {Max}, and {Limit} for the field.
ERR invalid count
	from garnet 2.1.4+
	by RI.SCAN
	The count is not a whole number that RI.SCAN takes.
ERR {Command=RI.SCAN} is not supported for MEMORY-mode indexes
	from garnet 2.1.4+
	The index was made with MEMORY, and such an index cannot be scanned.
ERR {Command=RI.RANGE} is not supported for MEMORY-mode indexes
	from garnet 2.1.4+
	The index was made with MEMORY, and such an index cannot be scanned.
ERR unknown option
	from garnet 2.1.4+
	by RI.CREATE
	RI.CREATE has an option that it does not know.
ERR index already exists
	from garnet 2.1.4+
	by RI.CREATE
	There is a range index at this key already.
`}
