package rediserr

var blockingFamily = family{"blocking", "Blocking commands", []*Type{
	&unblockedErrorType,
}}

var blockingErrors = []Error{
	(*UnblockedError)(nil),
}

// UnblockedError says that a command which was waiting, such as BLPOP or XREADGROUP,
// was ended by something else than new data or its timeout: another client's CLIENT
// UNBLOCK, a primary that became a replica, or a deleted stream.
type UnblockedError struct{ ResponseError }

func (e *UnblockedError) Unwrap() error { return &e.ResponseError }

var unblockedErrorType = Type{
	Name: "UnblockedError", parents: "ResponseError", Code: "UNBLOCKED", Origin: Server,
	Verdict: Verdict{RetryNow, AppliedNo, ScopeCommand, OwnerCode},
	wordings: `
UNBLOCKED client unblocked via CLIENT UNBLOCK
	from redis 5.0+, valkey 7.2+, keydb 6.3.4+, garnet 2.1.4+
	Somebody ended the wait on purpose, with CLIENT UNBLOCK and the reason ERROR.
UNBLOCKED force unblock from blocking operation, instance state changed (master -> replica?)
	from redis 5.0+, valkey 7.2+, keydb 6.3.4+
	verdict rediscover no node operator
	The server became a replica while the client waited, ended the wait and closes the connection.
UNBLOCKED force unblock from blocking operation, instance state changed (master -> slave?)
	from redis 2.8-4.0
	verdict rediscover no node operator
	The server became a replica while the client waited, ended the wait and closes the connection.
UNBLOCKED the stream key no longer exists
	from redis 7.0
	by XREADGROUP
	verdict never no key code
	The stream was deleted while the client waited for it, and its consumer groups went with it.
`}
