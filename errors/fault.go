package rediserr

var faultFamily = family{"fault", "Faults of the server", []*Type{
	&internalErrorType,
	&allocationErrorType,
}}

var faultErrors = []Error{
	(*InternalError)(nil),
	(*AllocationError)(nil),
}

// InternalError says that the server met something that should not happen: a stored value
// that it cannot read, an exception in its own code, or a call of the operating system or
// of a library that failed. The command that was sent is mostly not to blame.
type InternalError struct {
	ResponseError
	// Value is what the server read where it expected something else.
	Value string
	// Reason is what the server says of the failure, such as the text of an exception.
	Reason string
}

func (e *InternalError) Unwrap() error { return &e.ResponseError }

var internalErrorType = Type{
	Name: "InternalError", parents: "ResponseError", Origin: Server,
	Verdict: Verdict{RetryNever, AppliedNo, ScopeKey, OwnerOperator},
	wordings: `
ERR unknown type object
	from redis 6.2+, valkey 7.2+, keydb 6.3.4+
	by COPY
	The key holds a type that COPY cannot duplicate, which no key should.
ERR Unknown georadius search type
	from redis 3.2+, valkey 7.2+, keydb 6.3.4+
	verdict never no command operator
	The server runs a geo search that is none of its own kinds.
ERR IO error when reading value from tiered storage
	from dragonfly 1.40+
	verdict backoff unknown node operator
	Dragonfly moved the value to disk and cannot read it from there.
ERR Invalid argument: metadata is too short
	from kvrocks 2024.10+
	verdict never no key data
	What Kvrocks stores about the key is cut off.
ERR Invalid argument: Invalid encode type {Value}
	from kvrocks 2024.10+
	verdict never no key data
	The key was stored in form {Value}, which this Kvrocks does not know.
ERR Operation failed. Try again.: Fail to format local time_str
	from kvrocks 2024.10+
	verdict never no node operator
	Kvrocks could not write the key's time of creation as local time.
ERR not implemented
	from kvrocks 2024.10+
	verdict never no command operator
	Kvrocks lists the command and has no code behind it.
ERR unable to select database.
	from garnet 2.1.4+
	by SELECT
	verdict never no connection operator
	The database is there and could not be opened, which Garnet holds for impossible.
ERR No ID yet
	from redis 7.4+, valkey 8.0+
	by CLUSTER|MYID
	The node has no ID; Redis and Valkey give every node one, so it is not known to happen.
ERR No shard ID yet
	from redis 7.4+, valkey 8.0+
	by CLUSTER|MYSHARDID
	The node has no shard ID; Redis and Valkey give every node one, so it is not known to happen.
ERR T-Digest: error setting value
	from redisbloom 2.6+
	by TDIGEST.CREATE TDIGEST.MERGE
	verdict never unknown key operator
	RedisBloom made the sketch and could not store it at the key.
ERR TSDB: Failed to retrieve aggregation class
	from redistimeseries 1.10+
	verdict never no command operator
	RedisTimeSeries knows the aggregation by name and has no code for it.
ERR TSDB: Failed to retrieve reducer class
	from redistimeseries 1.10+
	verdict never no command operator
	RedisTimeSeries knows the reducer by name and has no code for it.
ERR TSDB: Error at add
	from redistimeseries 1.10-8.4
	verdict never unknown key operator
	RedisTimeSeries could not store the sample and does not say why.
ERR Internal Error
	from dragonfly 1.24+
	verdict never unknown command operator
	The command ended in a failure that Dragonfly has no text for.
ERR Garnet Exception: {Reason}
	from garnet 2.1.4+
	verdict never unknown command operator
	The command ended in an exception that Garnet did not expect there: {Reason}.
ERR unable to create a Vector Set: system resources issue?
	from redis 8.0+
	by VADD
	verdict backoff no key operator
	The server could not make the locks of a new vector set; the system lacks resources.
ERR Error indicating response from vector service {Reason}
	from garnet 2.1.4+
	by VSIM
	verdict backoff no key operator
	The library that searches the vectors failed with {Reason}.
ERR failed to create range index
	from garnet 2.1.4+
	by RI.CREATE
	verdict backoff no key operator
	The index was made, and could not be stored at the key.
ERR range index creation failed
	from garnet 2.1.4+
	by RI.CREATE
	verdict backoff no key operator
	The engine made no index and did not say why.
ERR range index operation failed
	from garnet 2.1.4+
	verdict backoff no key operator
	The engine of the range index failed and did not say why.
ERR Invalid argument: JSON storage format not supported
	from kvrocks 2024.10+
	Kvrocks does not know the format in which JSON is to be stored.
ERR Not implemented: JSON storage format not supported
	from kvrocks 2024.10+
	The document was stored by another version of Kvrocks, in a format that this one does not know.
ERR Invalid argument: Failed to encode JSON into storage: {Reason}
	from kvrocks 2024.10+
	Kvrocks could not write the document in its storage format: {Reason}.
failed notify key space event
	from redisjson 2.6+
	verdict never yes key operator
	The document was changed, but the event could not be published, and the command was not passed on to replicas.
`}

// AllocationError says that the operating system gave no memory for the work of this one
// command, or for the filter or sketch that it should make. The limit maxmemory has no
// part in it, and the data is untouched.
type AllocationError struct{ ResponseError }

func (e *AllocationError) Unwrap() error { return &e.ResponseError }

var allocationErrorType = Type{
	Name: "AllocationError", parents: "ResponseError", Origin: Server,
	Verdict: Verdict{RetryBackoff, AppliedNo, ScopeCommand, OwnerCode},
	wordings: `
ERR Insufficient memory
	from redis 6.0-6.2, keydb 6.3.4+, redisbloom 2.8+
	There was no memory for the table of STRALGO LCS, or for a cuckoo filter to grow.
ERR Insufficient memory, failed allocating transient memory for LCS
	from redis 7.0+, valkey 7.2+
	by LCS
	There was no memory for the table in which both strings are compared.
ERR Insufficient memory, failed allocating transient memory, COUNT too high.
	from redis 7.0+, valkey 7.2+
	by XAUTOCLAIM
	There was no memory for as many IDs as COUNT asks for.
ERR Insufficient memory, failed allocating transient memory, too many args.
	from redis 7.4+, valkey 8.0+
	There was no memory for the list of the sorted sets to combine.
ERR failed to allocate path-hash path
	from valkey 9.2+
	by PHSET PHMSET
	There was no memory for a path to be stored.
ERR failed to allocate empty path hash
	from valkey 9.2+
	by PHDELPREFIX
	There was no memory for the empty value that is to replace the old one.
ERR Insufficient memory to create filter
	from redisbloom 2.6+
	verdict never no command code
	There is no memory for a structure of the size that was asked for.
ERR Insufficient memory to create topk data structure
	from redisbloom 2.6+
	by TOPK.RESERVE
	verdict never no command code
	There is no memory for a structure of the size that was asked for.
CMS: Insufficient memory to create the key
	from redisbloom 2.6+
	by CMS.INITBYDIM CMS.INITBYPROB
	verdict never no command code
	There is no memory for a structure of the size that was asked for.
ERR T-Digest: allocation failed
	from redisbloom 2.6+
	by TDIGEST.CREATE
	verdict never no command code
	There is no memory for a structure of the size that was asked for.
ERR T-Digest: allocation of destination digest failed
	from redisbloom 2.6+
	by TDIGEST.MERGE
	verdict never no command code
	There is no memory for a structure of the size that was asked for.
Couldn't create Cuckoo Filter
	from redisbloom 2.6-2.8
	by CF.RESERVE
	verdict never no command code
	There is no memory for a structure of the size that was asked for.
Memory allocation failure
	from redisbloom 2.6-2.8
	by CF.ADD CF.ADDNX
	verdict backoff no node operator
	The cuckoo filter was full and got no memory to grow.
`}
