package rediserr

var forkFamily = family{"fork", "Forks", []*Type{
	&namespaceErrorType,
	&jobInProgressErrorType,
	&storageEngineErrorType,
	&storedProcedureErrorType,
}}

var forkErrors = []Error{
	(*NamespaceError)(nil),
	(*JobInProgressError)(nil),
	(*StorageEngineError)(nil),
	(*StoredProcedureError)(nil),
}

// NamespaceError says that a namespace of Kvrocks was not made, changed or removed. The
// namespaces and their tokens are as they were.
type NamespaceError struct {
	ResponseError
	// Limit is the longest name of a namespace, in bytes.
	Limit int
}

func (e *NamespaceError) Unwrap() error { return &e.ResponseError }

var namespaceErrorType = Type{
	Name: "NamespaceError", parents: "ResponseError", Origin: Server,
	Verdict: Verdict{RetryNever, AppliedNo, ScopeNode, OwnerOperator},
	wordings: `
ERR the namespace already exists
	from kvrocks 2024.10+
	by NAMESPACE
	There is a namespace of that name with another token; NAMESPACE SET changes the token.
ERR the token already exists
	from kvrocks 2024.10+
	by NAMESPACE
	Another namespace has that token, and the token alone tells namespaces apart.
ERR the token is duplicated with requirepass or masterauth
	from kvrocks 2024.10+
	by NAMESPACE
	The token is the server's own password, requirepass or masterauth.
ERR the namespace was not found
	from kvrocks 2024.10+
	by NAMESPACE
	There is no namespace of that name to remove.
ERR forbidden to add namespace when requirepass was empty
	from kvrocks 2024.10+
	by NAMESPACE
	The server has no password, and without one it has no namespaces either.
ERR forbidden to add namespace when cluster mode was enabled
	from kvrocks 2024.10+
	by NAMESPACE
	A node of a cluster has no namespaces.
ERR modify namespace requires the server is running with a configuration file or enabled namespace replication
	from kvrocks 2024.10+
	by NAMESPACE
	The server has neither a configuration file nor repl-namespace-enabled, so it cannot keep namespaces.
ERR forbidden to add the default namespace
	from kvrocks 2024.10+
	by NAMESPACE
	The default namespace is always there; its token is requirepass.
ERR forbidden to delete the default namespace
	from kvrocks 2024.10+
	by NAMESPACE
	The default namespace cannot be removed.
ERR size exceed limit {Limit}
	from kvrocks 2024.10+
	by NAMESPACE
	The name of the namespace is longer than {Limit} bytes.
ERR namespace contain illegal letter
	from kvrocks 2024.10+
	by NAMESPACE
	The name of the namespace ends in a byte that Kvrocks does not allow there.
`}

// JobInProgressError says that a job of this kind is running already, or one that must
// end first. When it has ended, the same command works.
type JobInProgressError struct{ ResponseError }

func (e *JobInProgressError) Unwrap() error { return &e.ResponseError }

var jobInProgressErrorType = Type{
	Name: "JobInProgressError", parents: "ResponseError", Origin: Server,
	Verdict: Verdict{RetryBackoff, AppliedNo, ScopeNode, OwnerOperator},
	wordings: `
ERR compact in-progress
	from kvrocks 2024.10+
	by COMPACT
	Kvrocks is compacting its files already.
ERR loading in-progress
	from kvrocks 2024.10+
	by COMPACT
	This replica is taking over its primary's data, and compacts nothing until then.
ERR scanning the db now
	from kvrocks 2024.10+
	by DBSIZE
	DBSIZE SCAN is counting the keys of this namespace already.
ERR protocol change is not allowed with pending async operations
	from garnet 2.1.4+
	by HELLO
	verdict backoff no connection client
	Replies that ASYNC put off are still to come on this connection.
ERR HCOLLECT scan already in progress
	from garnet 2.1.4+
	by HCOLLECT
	Another HCOLLECT is removing expired hash fields now.
ERR ZCOLLECT scan already in progress
	from garnet 2.1.4+
	by ZCOLLECT
	Another ZCOLLECT is removing expired members of sorted sets now.
ERR Cannot execute EXPDELSCAN with background expired key deletion scan enabled
	from garnet 2.1.4+
	by EXPDELSCAN
	verdict never no node operator
	Garnet removes expired keys in the background, as expired-key-deletion-scan-freq is above zero.
`}

// StorageEngineError says that RocksDB, in which Kvrocks keeps its data, could not do
// what the command needed. Its text follows the name of the kind of failure.
type StorageEngineError struct {
	ResponseError
	// Reason is RocksDB's text.
	Reason string
}

func (e *StorageEngineError) Unwrap() error { return &e.ResponseError }

var storageEngineErrorType = Type{
	Name: "StorageEngineError", parents: "ResponseError", Origin: Server,
	Verdict: Verdict{RetryNever, AppliedUnknown, ScopeNode, OwnerOperator},
	wordings: `
ERR IO error: No space left on device: {Reason}
	from kvrocks 2024.10+
	verdict backoff unknown node operator
	The disk is full.
ERR IO error: {Reason}
	from kvrocks 2024.10+
	The disk or the file system failed: {Reason}.
ERR Corruption: {Reason}
	from kvrocks 2024.10+
	A file or a stored value is damaged: {Reason}.
ERR Result incomplete: {Reason}
	from kvrocks 2024.10+
	verdict backoff no node operator
	RocksDB did not get to it in time, mostly as writes are held up and no_slowdown is on: {Reason}.
ERR Operation aborted: {Reason}
	from kvrocks 2024.10+
	verdict never no command code
	The command was called off: {Reason}.
ERR Not implemented: {Reason}
	from kvrocks 2024.10+
	verdict never no command code
	Kvrocks or its RocksDB cannot do this: {Reason}.
`}

// StoredProcedureError says that a transaction or procedure in .NET, which somebody
// added to Garnet, ended without success and gave no text of its own, or was called wrongly.
type StoredProcedureError struct {
	ResponseError
	// Procedure is the number of the transaction, as RUNTXP was given it.
	Procedure string
	// Limit is the number of parameters that it takes, or takes at least.
	Limit int
	// Count is the number that it was given.
	Count int
}

func (e *StoredProcedureError) Unwrap() error { return &e.ResponseError }

var storedProcedureErrorType = Type{
	Name: "StoredProcedureError", parents: "ResponseError", Origin: Server,
	Verdict: Verdict{RetryNever, AppliedUnknown, ScopeCommand, OwnerCode},
	wordings: `
ERR Transaction failed.
	from garnet 2.1.4+
	The custom transaction declined to run, did not get its locks, or threw an exception.
ERR Command failed.
	from garnet 2.1.4+
	The custom procedure reported failure.
ERR Could not get transaction procedure
	from garnet 2.1.4+
	by RUNTXP
	verdict never no command code
	No transaction is registered under the number that RUNTXP was given.
ERR Invalid number of parameters to stored proc {Procedure}, expected {Limit}, actual {Count}
	from garnet 2.1.4+
	by RUNTXP
	verdict never no command code
	Transaction {Procedure} takes {Limit} parameters and got {Count}.
`}
