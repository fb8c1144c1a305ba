package rediserr

var debugFamily = family{"debug", "Debugging and memory", []*Type{
	&debugErrorType,
	&debugReloadErrorType,
	&evictionPolicyErrorType,
	&memoryCommandErrorType,
}}

var debugErrors = []Error{
	(*DebugError)(nil),
	(*DebugReloadError)(nil),
	(*EvictionPolicyError)(nil),
	(*MemoryCommandError)(nil),
}

// DebugError says that a command for tests of the server itself, DEBUG, PFDEBUG or
// PFSELFTEST, was given arguments that it does not take, could not do what it was told,
// or found a fault.
type DebugError struct {
	ResponseError
	// Reason is the server's explanation.
	Reason string
	// Position is the number of the register, from 0.
	Position int
	// Expected is the value that the register should have.
	Expected string
	// Value is the value that it has, or by how much the estimate is wrong.
	Value string
	// Count is how many elements were counted.
	Count int
}

func (e *DebugError) Unwrap() error { return &e.ResponseError }

var debugErrorType = Type{
	Name: "DebugError", parents: "ResponseError", Origin: Server,
	Verdict: Verdict{RetryNever, AppliedNo, ScopeNode, OwnerCode},
	wordings: `
	A DEBUG subcommand of Dragonfly or Kvrocks does not take this argument, or could not be done.
ERR failed to restart the server. Check server logs.
	from redis 3.2+, valkey 7.2+
	by DEBUG
	verdict never unknown node operator
	The server tried to start itself again and could not; this process runs on.
ERR failed to restart the g_pserver-> Check server logs.
	from keydb 6.3.4+
	by DEBUG
	verdict never unknown node operator
	KeyDB tried to start itself again and could not; this process runs on.
ERR DEBUG RELOAD only supports the MERGE, NOFLUSH and NOSAVE options.
	from redis 6.0+, valkey 7.2+, keydb 6.3.4+
	by DEBUG
	DEBUG RELOAD was given another word than its three options; nothing was saved or loaded.
ERR RESP2 is not supported by this command
	from redis 6.0+, valkey 7.2+
	by DEBUG
	verdict never no connection client
	DEBUG PROTOCOL push needs a connection that has sent HELLO 3.
ERR Wrong protocol type name. Please use one of the following: string|integer|double|bignum|null|array|set|map|attrib|push|verbatim|true|false
	from redis 6.0+, valkey 7.2+, keydb 6.3.4+
	by DEBUG
	DEBUG PROTOCOL sends a sample of one of these types, and was asked for another.
ERR argument must be a memory value bigger than 1 and smaller than 4gb
	from redis 7.0+, valkey 7.2+
	by DEBUG
	The size for DEBUG QUICKLIST-PACKED-THRESHOLD is unreadable or out of this range.
ERR maxmemory-clients is disabled.
	from redis 7.0+, valkey 7.2+
	by DEBUG
	The server keeps no account of its clients' memory, as maxmemory-clients is 0.
ERR OOM in dictTryExpand
	from redis 7.2+, valkey 7.2-8.1
	by DEBUG
	DEBUG POPULATE found no memory for a table of so many keys, and made none.
ERR OOM in dbExpand
	from valkey 9.0+
	by DEBUG
	DEBUG POPULATE found no memory for so many keys, and made none.
ERR Valid jemalloc debug fields: info, purge
	from redis 3.2
	by DEBUG
	DEBUG JEMALLOC takes info and purge only.
ERR jemalloc support not available
	from redis 3.2
	by DEBUG
	This server was built without Jemalloc, so DEBUG JEMALLOC has nothing to show.
ERR Internal secret is missing
	from redis 8.0+
	by DEBUG
	The server has no secret for the connections between the nodes of a cluster.
ERR Failed to set ASM fail point
	from redis 8.4+
	by DEBUG
	DEBUG was to make a migration of slots fail on purpose, and could not set where.
ERR Failed to set ASM trim method
	from redis 8.4+
	by DEBUG
	DEBUG could not set how the server deletes the keys of slots that have moved away.
ERR DEBUG SCRIPT is disabled when hide-user-data-from-log is enabled
	from redis 8.6+
	by DEBUG
	The server is set to keep users' data secret, so it does not list scripts.
Wrong protocol type name. Please use one of the following: string|integer|double|array|set|bignum|true|false|null|attrib|verbatim
	from kvrocks 2024.10+
	by DEBUG
ERR invalid debug sleep time
	from kvrocks 2024.10+
	by DEBUG
ERR invalid debug dbsize-limit value
	from kvrocks 2024.10+
	by DEBUG
ERR DEBUG RELOAD only supports the NOSAVE options.
	from dragonfly 1.24+
	by DEBUG
ERR I am master
	from dragonfly 1.24+
	by DEBUG
	DEBUG REPLICA tells of a link to a primary, and this Dragonfly is a primary.
ERR val_size must be positive
	from dragonfly 1.40+
	by DEBUG
ERR Traffic recording supported only on iouring
	from dragonfly 1.40+
	by DEBUG
	Dragonfly runs with epoll here, and records traffic with io_uring only.
ERR REPLICA option requires this server to be a replica (current role is master)
	from dragonfly 1.40+
	by DEBUG
	A primary has no stream of replication that could be recorded.
ERR Failed to open traffic log file on one or more threads; no recording is active. Check server logs for details.
	from dragonfly 1.40+
	by DEBUG
	A file for the recording could not be opened, so nothing is recorded.
ERR Traffic logging was in an inconsistent state; all recording has been stopped. Retry DEBUG TRAFFIC START.
	from dragonfly 1.40+
	by DEBUG
	verdict now partly node operator
	Some threads were recording already and others not, so all were stopped.
ERR Traffic logging is already in progress. Call DEBUG TRAFFIC STOP first.
	from dragonfly 1.40+
	by DEBUG
	A recording is running, and it goes on.
ERR Failed to set bintable
	from dragonfly 1.40+
	by DEBUG
ERR Internal error: {Reason}
	from dragonfly 1.40+
	by DEBUG
	Dragonfly could not build or read the table of its compression: {Reason}.
ERR Invalid threshold value
	from dragonfly 1.40+
	by DEBUG
ERR Threshold must be between 0 and 1
	from dragonfly 1.40+
	by DEBUG
ERR Not an sds encoded string.
	from redis 2.8+, valkey 7.2+, keydb 6.3.4+
	by DEBUG
	verdict never no key code
	The value is no string, or one that is kept as an integer.
ERR Not a ziplist encoded object.
	from redis 6.2, keydb 6.3.4+
	by DEBUG
	verdict never no key code
	The value is not kept as a ziplist, the form for small lists, hashes and sorted sets.
ERR Not a listpack encoded object.
	from redis 7.0+, valkey 7.2+
	by DEBUG
	verdict never no key code
	The value is not kept as a listpack, the form for small collections.
ERR Not a quicklist encoded object.
	from redis 7.0+, valkey 7.2+
	by DEBUG
	verdict never no key code
	The value is no list, or a list so small that it is kept as a listpack.
ERR The value stored at the specified key is not represented using an hash table
	from redis 5.0+, valkey 7.2+, keydb 6.3.4+
	by DEBUG
	verdict never no key code
	The value has no hash table inside: it is too small for one, or of another type.
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
	verdict never no command code
	PFDEBUG DECODE shows the compact form, and this HyperLogLog has grown out of it.
ERR Argument must be ON or OFF
	from redis 8.0+, valkey 8.1+
	by PFDEBUG
	verdict never no command code
	PFDEBUG SIMD takes ON or OFF.
`}

// DebugReloadError says that DEBUG RELOAD or DEBUG LOADAOF emptied the server and could
// not read the data back from disk. The data set is now empty or incomplete.
type DebugReloadError struct{ DebugError }

func (e *DebugReloadError) Unwrap() error { return &e.DebugError }

var debugReloadErrorType = Type{
	Name: "DebugReloadError", parents: "DebugError", Origin: Server,
	Verdict: Verdict{RetryNever, AppliedPartly, ScopeNode, OwnerOperator},
	wordings: `
ERR Error trying to load the RDB dump
	from redis 2.8-7.0, keydb 6.3.4+
	by DEBUG
	DEBUG RELOAD could not read the RDB file back.
ERR Error trying to load the RDB dump, check server logs.
	from redis 7.2+, valkey 7.2+
	by DEBUG
	DEBUG RELOAD could not read the RDB file back; the log says why.
ERR Error trying to load the AOF files, check server logs.
	from redis 7.2+, valkey 7.2+
	by DEBUG
	DEBUG LOADAOF could not read the append-only files back; the log says why.
`}

// EvictionPolicyError says that OBJECT FREQ or OBJECT IDLETIME cannot answer, as the
// server keeps the other of the two: how often keys are used, or how long they were not.
// Which one it keeps follows from maxmemory-policy.
type EvictionPolicyError struct{ ResponseError }

func (e *EvictionPolicyError) Unwrap() error { return &e.ResponseError }

var evictionPolicyErrorType = Type{
	Name: "EvictionPolicyError", parents: "ResponseError", Origin: Server,
	Verdict: Verdict{RetryNever, AppliedNo, ScopeNode, OwnerCode},
	wordings: `
ERR An LFU maxmemory policy is selected, idle time not tracked. Please note that when switching between policies at runtime LRU and LFU data will take some time to adjust.
	from redis 4.0+, valkey 7.2+, keydb 6.3.4+
	by OBJECT OBJECT|IDLETIME
	maxmemory-policy is one of the LFU policies, so the server knows no idle times.
ERR An LFU maxmemory policy is not selected, access frequency not tracked. Please note that when switching between policies at runtime LRU and LFU data will take some time to adjust.
	from redis 4.0+, valkey 7.2+, keydb 6.3.4+
	by OBJECT OBJECT|FREQ
	maxmemory-policy is none of the LFU policies, so the server does not count how often keys are used.
`}

// MemoryCommandError says that MEMORY could not do what it was told, or was given an
// argument that it does not take. The data is not concerned.
type MemoryCommandError struct {
	ResponseError
	// Limit is the first number that is too high for a thread.
	Limit int
}

func (e *MemoryCommandError) Unwrap() error { return &e.ResponseError }

var memoryCommandErrorType = Type{
	Name: "MemoryCommandError", parents: "ResponseError", Origin: Server,
	Verdict: Verdict{RetryNever, AppliedNo, ScopeNode, OwnerOperator},
	wordings: `
	Dragonfly could not add or remove this range of MEMORY TRACK.
ERR Error purging dirty pages
	from redis 3.2+, valkey 7.2+, keydb 6.3.4+
	by MEMORY MEMORY|PURGE DEBUG
	Jemalloc, the memory allocator, refused to hand unused memory back to the system.
ERR Thread id must be less than {Limit}
	from dragonfly 1.24+
	by MEMORY
	This Dragonfly has threads 0 to below {Limit}.
ERR MEMORY TRACK must be enabled at build time.
	from dragonfly 1.24+
	by MEMORY
	This Dragonfly was built without MEMORY TRACK.
ERR Unable to add tracker
	from dragonfly 1.24+
	by MEMORY
ERR Unable to remove tracker
	from dragonfly 1.24+
	by MEMORY
ERR Address must be hex number
	from dragonfly 1.24+
	by MEMORY
	MEMORY TRACK ADDRESS takes an address in hexadecimal digits.
`}
