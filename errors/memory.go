package rediserr

var memoryFamily = family{"memory", "Memory", []*Type{
	&outOfMemoryErrorType,
}}

var memoryErrors = []Error{
	(*OutOfMemoryError)(nil),
}

// OutOfMemoryError says that the server holds as much as it is allowed to, could not
// make room, and refused a command that might need more. Reads and deletions still work.
type OutOfMemoryError struct{ ResponseError }

func (e *OutOfMemoryError) Unwrap() error { return &e.ResponseError }

var outOfMemoryErrorType = Type{
	Name: "OutOfMemoryError", parents: "ResponseError", Code: "OOM SEARCH_OOM", Origin: Server,
	Verdict: Verdict{RetryBackoff, AppliedNo, ScopeNode, OwnerOperator},
	wordings: `
OOM command not allowed when used memory > 'maxmemory'.
	from redis 2.8+, valkey 7.2+, keydb 6.3.4+
	whole script
	The server uses more memory than maxmemory, found nothing it may evict, and the command could need more.
OOM allow-oom flag is not set on the script, can not run it when used memory > 'maxmemory'
	from redis 7.0+, valkey 7.2+
	The server uses more memory than maxmemory, and the script or function has neither of the flags allow-oom and no-writes.
ERR Out of memory
	from dragonfly 1.24+
	verdict backoff unknown node operator
	Dragonfly uses more memory than maxmemory allows; a command with several keys may have written some of them.
ERR write command not allowed when reached max-db-size.
	from kvrocks 2024.10+
	The data on disk has reached max-db-size, the limit that Kvrocks has in place of maxmemory.
Not enough memory available to execute the query
	from redisearch 8.4-8.6
	The server uses as much memory as maxmemory allows, and search-on-oom is fail, so the query was refused.
SEARCH_OOM Not enough memory available to execute the query
	from redisearch 8.8+
	The server has no memory left below maxmemory, and as search-on-oom is fail the query was refused.
`}
