package rediserr

var persistenceFamily = family{"persistence", "Persistence", []*Type{
	&persistenceErrorType,
	&misconfErrorType,
}}

var persistenceErrors = []Error{
	(*PersistenceError)(nil),
	(*MisconfError)(nil),
}

// PersistenceError says that a command took effect in memory, but was not confirmed in
// time to be on disk. The data is there; a crash now could lose it.
type PersistenceError struct {
	RedisError
	// Command is the command that was to be written to disk.
	Command string
	// Local is 1 if the primary's own append-only file had to have the command, else 0.
	Local int
	// Replicas is the number of replicas that had to have the command in their append-only files.
	Replicas int
	// Timeout is how long the client waited for them, in milliseconds.
	Timeout int
}

func (e *PersistenceError) Unwrap() error { return &e.RedisError }

var persistenceErrorType = Type{
	Name: "PersistenceError", parents: "RedisError", Origin: Client,
	Verdict: Verdict{RetryNever, AppliedYes, ScopeNode, OwnerOperator},
	wordings: `
Command b'{Command}' did not sync to the aof of {Local} hosts and/or {Replicas} replicas within {Timeout} ms.
	from coredis 4.12+
	{Command} took effect, but was not on disk on {Local} primaries and {Replicas} replicas within {Timeout} ms.
`}

// MisconfError says that the server cannot write its data to disk and therefore refuses
// to change any of it. Reads still work; what changed since the last good save is in
// memory only.
type MisconfError struct {
	ResponseError
	// Reason is the operating system's error, if the append-only file is the trouble.
	Reason string
}

func (e *MisconfError) Unwrap() error { return &e.ResponseError }

var misconfErrorType = Type{
	Name: "MisconfError", parents: "ResponseError", Code: "MISCONF", Origin: Server,
	Verdict: Verdict{RetryBackoff, AppliedNo, ScopeNode, OwnerOperator},
	wordings: `
MISCONF Redis is configured to save RDB snapshots, but is currently not able to persist on disk. Commands that may modify the data set are disabled. Please check Redis logs for details about the error.
	from redis 2.8-3.2
	The last background save failed, and while that is so this server takes no writes.
MISCONF Redis is configured to save RDB snapshots, but it is currently not able to persist on disk. Commands that may modify the data set are disabled, because this instance is configured to report errors during writes if RDB snapshotting fails (stop-writes-on-bgsave-error option). Please check the Redis logs for details about the RDB error.
	from redis 4.0-6.2
	The last background save failed, and with stop-writes-on-bgsave-error on, this server takes no writes until one succeeds.
MISCONF Redis is configured to save RDB snapshots, but it's currently unable to persist to disk. Commands that may modify the data set are disabled, because this instance is configured to report errors during writes if RDB snapshotting fails (stop-writes-on-bgsave-error option). Please check the Redis logs for details about the RDB error.
	from redis 7.0+, valkey 7.2+
	The last background save failed, and as stop-writes-on-bgsave-error is on, this server takes no writes until one succeeds.
MISCONF Valkey is configured to save RDB snapshots, but it's currently unable to persist to disk. Commands that may modify the data set are disabled, because this instance is configured to report errors during writes if RDB snapshotting fails (stop-writes-on-bgsave-error option). Please check the Valkey logs for details about the RDB error.
	from valkey 8.0+
	The last background save failed, and as stop-writes-on-bgsave-error is on, Valkey takes no writes until one succeeds.
MISCONF KeyDB is configured to save RDB snapshots, but it is currently not able to persist on disk. Commands that may modify the data set are disabled, because this instance is configured to report errors during writes if RDB snapshotting fails (stop-writes-on-bgsave-error option). Please check the KeyDB logs for details about the RDB error.
	from keydb 6.3.4+
	The last background save failed, and as stop-writes-on-bgsave-error is on, KeyDB takes no writes until one succeeds.
MISCONF Redis is configured to save RDB snapshots, but it's currently unable to persist to disk. Writable scripts are blocked. Use 'no-writes' flag for read only scripts.
	from redis 7.0+, valkey 7.2+
	The last background save failed, and the script or function lacks the flag no-writes, so it might write.
MISCONF Valkey is configured to save RDB snapshots, but it's currently unable to persist to disk. Writable scripts are blocked. Use 'no-writes' flag for read only scripts.
	from valkey 8.0+
	Valkey's last background save failed, and the script or function lacks the flag no-writes, so it might write.
MISCONF Errors writing to the AOF file: {Reason}
	from redis 2.8+, valkey 7.2+, keydb 6.3.4+
	The append-only file cannot be written ({Reason}), and this server takes no writes until it can.
MISCONF Redis is configured to persist data to AOF, but it's currently unable to persist to disk. Writable scripts are blocked. Use 'no-writes' flag for read only scripts. AOF error: {Reason}
	from redis 7.0+, valkey 7.2+
	The append-only file cannot be written ({Reason}), and the script or function lacks the flag no-writes, so it might write.
MISCONF Valkey is configured to persist data to AOF, but it's currently unable to persist to disk. Writable scripts are blocked. Use 'no-writes' flag for read only scripts. AOF error: {Reason}
	from valkey 8.0+
	Valkey cannot write its append-only file ({Reason}), and the script or function lacks the flag no-writes, so it might write.
`}
