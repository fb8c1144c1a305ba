package rediserr

var forkFamily = family{"fork", "Forks", []*Type{
	&namespaceErrorType,
	&jobInProgressErrorType,
	&storageEngineErrorType,
	&replicaSetupErrorType,
	&takeoverErrorType,
	&featureDisabledErrorType,
	&extensionLoadErrorType,
	&storedProcedureErrorType,
	&invalidArgumentErrorType,
	&serverFaultErrorType,
}}

var forkErrors = []Error{
	(*NamespaceError)(nil),
	(*JobInProgressError)(nil),
	(*StorageEngineError)(nil),
	(*ReplicaSetupError)(nil),
	(*TakeoverError)(nil),
	(*FeatureDisabledError)(nil),
	(*ExtensionLoadError)(nil),
	(*StoredProcedureError)(nil),
	(*InvalidArgumentError)(nil),
	(*ServerFaultError)(nil),
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
ERR bgsave in-progress
	from kvrocks 2024.10+
	by BGSAVE
	Kvrocks is making a backup already.
ERR scanning the db now
	from kvrocks 2024.10+
	by DBSIZE
	DBSIZE SCAN is counting the keys of this namespace already.
ERR checkpoint already in progress
	from garnet 2.1.4+
	by SAVE BGSAVE
	Garnet is writing a checkpoint already.
ERR protocol change is not allowed with pending async operations
	from garnet 2.1.4+
	by HELLO
	verdict backoff no connection client
	Replies that ASYNC put off are still to come on this connection.
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

// ReplicaSetupError says that a node did not begin to follow another, or to stop
// following it. Mostly it stays as it was; Dragonfly 1.24 deletes its own data before it
// connects to the primary.
type ReplicaSetupError struct {
	ResponseError
	// Argument is the host that was given.
	Argument string
	// Reason is why the other node could not be used.
	Reason string
}

func (e *ReplicaSetupError) Unwrap() error { return &e.ResponseError }

var replicaSetupErrorType = Type{
	Name: "ReplicaSetupError", parents: "ResponseError", Origin: Server,
	Verdict: Verdict{RetryNever, AppliedNo, ScopeNode, OwnerOperator},
	wordings: `
ERR Can not resolve hostname: {Argument}
	from kvrocks 2024.10+
	by SLAVEOF
	The name {Argument} has no address that this node can find.
ERR can't replicate itself
	from kvrocks 2024.10+
	by SLAVEOF
	The host and port are this node's own.
ERR can't replicate your own replicas
	from kvrocks 2024.10+
	by SLAVEOF
	The host and port are those of a replica of this node.
ERR port should be number
	from kvrocks 2024.10+
	by SLAVEOF
	verdict never no command code
	The port is not a whole number.
ERR can't change to slave in cluster mode
	from kvrocks 2024.10+
	by SLAVEOF
	In a cluster CLUSTERX SETNODES tells each node its role.
ERR slaveof doesn't work with disable_wal option
	from kvrocks 2024.10+
	by SLAVEOF
	Kvrocks replicates by its write-ahead log, which this node does not write.
ERR failed to remove master: {Reason}
	from kvrocks 2024.10+
	by SLAVEOF
	verdict never partly node operator
	The node follows no primary any more, but could not begin a history of its own: {Reason}.
ERR replication cancelled
	from dragonfly 1.24+
	by REPLICAOF SLAVEOF ADDREPLICAOF
	verdict backoff unknown node operator
	The attempt was called off while the node was connecting to the primary.
ERR could not resolve master dns{Reason}
	from dragonfly 1.24+
	by REPLICAOF SLAVEOF ADDREPLICAOF
	verdict never unknown node operator
	The name of the primary has no address that this node can find: {Reason}.
ERR could not greet master {Reason}
	from dragonfly 1.24+
	by REPLICAOF SLAVEOF ADDREPLICAOF
	verdict never unknown node operator
	The primary was reached and then refused what a replica says first: {Reason}.
ERR port is out of range
	from dragonfly 1.24+
	by REPLICAOF SLAVEOF ADDREPLICAOF
	verdict never no command code
	The port is not a number from 1 to 65535.
ERR Invalid state
	from dragonfly 1.24
	by REPLICAOF SLAVEOF
	verdict backoff partly node operator
	The node is shutting down or was taken over; it has stopped following an earlier primary.
ERR Calling ADDREPLICAOFF allowed only after server is already a replica
	from dragonfly 1.24+
	by ADDREPLICAOF
	ADDREPLICAOF adds one more primary to a node that already follows one.
ERR ADDREPLICAOF does not support no one
	from dragonfly 1.24+
	by ADDREPLICAOF
	verdict never no command code
	REPLICAOF NO ONE makes a node a primary; ADDREPLICAOF does not.
ERR Replicating a replica is unsupported
	from dragonfly 1.24+
	by REPLCONF
	The node that was to be followed is a replica itself; follow its primary.
`}

// TakeoverError says that a replica did not take over from its primary by REPLTAKEOVER.
// It is still a replica.
type TakeoverError struct {
	ResponseError
	// Reason is what went wrong at the primary or on the way to it.
	Reason string
}

func (e *TakeoverError) Unwrap() error { return &e.ResponseError }

var takeoverErrorType = Type{
	Name: "TakeoverError", parents: "ResponseError", Origin: Server,
	Verdict: Verdict{RetryBackoff, AppliedUnknown, ScopeNode, OwnerOperator},
	wordings: `
ERR Full sync not done
	from dragonfly 1.24+
	by REPLTAKEOVER
	verdict backoff no node operator
	The replica does not yet have all data of its primary.
ERR Couldn't execute takeover: {Reason}
	from dragonfly 1.40+
	by REPLTAKEOVER
	The primary did not hand over: {Reason}.
ERR Couldn't execute takeover
	from dragonfly 1.24
	by REPLTAKEOVER
	The primary did not hand over.
`}

// FeatureDisabledError says that the command needs something that this server was
// started without, or that this connection does not have. Nothing changed.
type FeatureDisabledError struct{ ResponseError }

func (e *FeatureDisabledError) Unwrap() error { return &e.ResponseError }

var featureDisabledErrorType = Type{
	Name: "FeatureDisabledError", parents: "ResponseError", Origin: Server,
	Verdict: Verdict{RetryNever, AppliedNo, ScopeNode, OwnerOperator},
	wordings: `
ERR ACL Authenticator is disabled.
	from garnet 2.1.4+
	by ACL
	Garnet keeps no users, as it was not started with --auth ACL.
ERR This Garnet instance is not configured to use an ACL file. Please restart server with --acl-file option.
	from garnet 2.1.4+
	by ACL|LOAD ACL|SAVE
	Garnet was started without --acl-file, so there is no file to load or write.
ERR Cluster is disabled.
	from garnet 2.1.4+
	by CONFIG|SET
	The names of a user and password for the cluster were set on a server that is in none.
ERR TLS is disabled.
	from garnet 2.1.4+
	by CONFIG|SET
	A certificate was set on a server that was started without --tls.
ERR SWAPDB is currently unsupported when multiple clients are connected.
	from garnet 2.1.4+
	by SWAPDB
	verdict backoff no node operator
	Other connections are open, or a database could not be locked, and SWAPDB wants to be alone.
ERR command not supported in RESP2
	from garnet 2.1.4+
	by ASYNC
	verdict never no connection client
	ASYNC needs protocol version 3, which HELLO 3 turns on.
`}

// ExtensionLoadError says that Garnet did not load commands or a module written in .NET.
// The server runs on with the commands that it had.
type ExtensionLoadError struct{ ResponseError }

func (e *ExtensionLoadError) Unwrap() error { return &e.ResponseError }

var extensionLoadErrorType = Type{
	Name: "ExtensionLoadError", parents: "ResponseError", Origin: Server,
	Verdict: Verdict{RetryNever, AppliedNo, ScopeNode, OwnerOperator},
	wordings: `
ERR malformed REGISTERCS command.
	from garnet 2.1.4+
	by REGISTERCS
	verdict never no command code
	REGISTERCS is not of the form type, name, parameters, class, and then SRC with paths.
ERR malformed command info JSON.
	from garnet 2.1.4+
	by REGISTERCS
	The file behind INFO or DOCS is not the JSON that describes commands.
ERR unable to access command info file.
	from garnet 2.1.4+
	by REGISTERCS
	The server has no file at the path behind INFO or DOCS.
ERR command info file is not contained in allowed paths.
	from garnet 2.1.4+
	by REGISTERCS
	The file behind INFO or DOCS is in no directory of extension-bin-paths.
ERR unable to access one or more binary files.
	from garnet 2.1.4+
	by REGISTERCS MODULE
	The server cannot read a file or directory that was named.
ERR one or more binary file are not contained in allowed paths.
	from garnet 2.1.4+
	by REGISTERCS MODULE
	A file is in no directory of extension-bin-paths.
To enable client-side assembly loading, you must specify a list of allowed paths from which assemblies can potentially be loaded using the ExtensionBinPath directive.
	from garnet 2.1.4+
	by REGISTERCS MODULE
	The server was started without extension-bin-paths, so it loads nothing.
ERR unable to load one or more assemblies.
	from garnet 2.1.4+
	by REGISTERCS MODULE
	A file is no .NET assembly, or the runtime of the server cannot load it.
ERR unable to access one or more assemblies to check if it's digitally signed.
	from garnet 2.1.4+
	by REGISTERCS MODULE
	A file cannot be read as a .NET assembly when its signature is looked for.
ERR one or more assemblies loaded is not digitally signed.
	from garnet 2.1.4+
	by REGISTERCS MODULE
	An assembly has no strong name, and extension-allow-unsigned is off.
ERR unable to instantiate one or more classes from given assemblies.
	from garnet 2.1.4+
	by REGISTERCS MODULE
	A class is not in the assemblies, or has no constructor without parameters.
ERR unable to register one or more unsupported classes.
	from garnet 2.1.4+
	by REGISTERCS
	A class is none of the kinds of which a command or transaction can be made.
ERR Unable to load types from module. Ensure that the module is compatible with the current runtime.
	from garnet 2.1.4+
	by MODULE
	The module was built for another version of .NET or Garnet.
ERR Module does not implement the required interface
	from garnet 2.1.4+
	by MODULE
	The assembly has no class that derives from ModuleBase.
ERR Multiple modules present
	from garnet 2.1.4+
	by MODULE
	The assembly has several classes that derive from ModuleBase, and may have one.
ERR Error during module OnLoad
	from garnet 2.1.4+
	by MODULE
	The module's own OnLoad failed, or did not initialize it.
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

// InvalidArgumentError says that the value of an argument is none that the command
// takes. The command did not run.
type InvalidArgumentError struct {
	ResponseError
	// Argument is the value.
	Argument string
	// Option is the option that was given twice.
	Option string
	// Reason is the server's explanation.
	Reason string
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
`}

// ServerFaultError says that the server failed in its own code. Whether the command took
// effect is not known, and the server mostly closes the connection behind the reply.
type ServerFaultError struct {
	ResponseError
	// Reason is the text of the exception.
	Reason string
}

func (e *ServerFaultError) Unwrap() error { return &e.ResponseError }

var serverFaultErrorType = Type{
	Name: "ServerFaultError", parents: "ResponseError", Origin: Server,
	Verdict: Verdict{RetryNever, AppliedUnknown, ScopeCommand, OwnerOperator},
	wordings: `
ERR Internal Error
	from dragonfly 1.24+
	The command ended in a failure that Dragonfly has no text for.
ERR Garnet Exception: {Reason}
	from garnet 2.1.4+
	The command ended in an exception that Garnet did not expect there: {Reason}.
`}
