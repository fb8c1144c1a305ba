package rediserr

var replicationFamily = family{"replication", "Replication", []*Type{
	&replicationErrorType,
	&readOnlyErrorType,
	&masterDownErrorType,
	&noReplicasErrorType,
	&noMasterLinkErrorType,
}}

var replicationErrors = []Error{
	(*ReplicationError)(nil),
	(*ReadOnlyError)(nil),
	(*MasterDownError)(nil),
	(*NoReplicasError)(nil),
	(*NoMasterLinkError)(nil),
}

// ReplicationError says that data did not reach the replicas it should. Of this very type,
// a command took effect on the primary, but fewer replicas than wanted confirmed it in
// time: the data is there; a failover now could lose it.
type ReplicationError struct {
	RedisError
	// Command is the command that was to be replicated.
	Command string
	// Replicas is the number of replicas that had to confirm the command.
	Replicas int
	// Timeout is how long the client waited for them, in milliseconds.
	Timeout int
}

func (e *ReplicationError) Unwrap() error { return &e.RedisError }

var replicationErrorType = Type{
	Name: "ReplicationError", parents: "RedisError", Origin: Client,
	Verdict: Verdict{RetryNever, AppliedYes, ScopeNode, OwnerOperator},
	wordings: `
Command b'{Command}' did not replicate to {Replicas} replicas within {Timeout} ms.
	from coredis 4.0+
	{Command} took effect on the primary, but fewer than {Replicas} replicas confirmed it within {Timeout} ms.
None of slaves were synced. Try to increase slavesSyncTimeout setting or set checkLockSyncedSlaves = false.
	from redisson 3.18+
	The lock was taken on the master, and no replica confirmed it in time.
`}

// ReadOnlyError says that this node is a replica, which takes writes from its primary
// only. Find the primary, connect to it and send the command there.
type ReadOnlyError struct{ ResponseError }

func (e *ReadOnlyError) Unwrap() error { return &e.ResponseError }

var readOnlyErrorType = Type{
	Name: "ReadOnlyError", parents: "ResponseError", Code: "READONLY", Origin: Server,
	Verdict: Verdict{RetryRediscover, AppliedNo, ScopeNode, OwnerClient},
	wordings: `
READONLY You can't write against a read only slave.
	from redis 2.8-4.0, kvrocks 2024.10+
	This node is a replica (then called slave), and a replica takes no writes from clients.
READONLY You can't write against a read only replica.
	from redis 5.0+, valkey 7.2+, keydb 6.3.4+, dragonfly 1.24+
	This node is a replica, and a replica takes no writes from clients.
READONLY Can not run script with write flag on readonly replica
	from redis 7.0+, valkey 7.2+
	This node is a replica, and the script or function lacks the flag no-writes, so it might write.
ERR Transaction contains write commands but instance is now a read-only slave. EXEC aborted.
	from redis 5.0
	by EXEC
	The node became a replica between MULTI and EXEC; nothing of the transaction ran.
ERR READONLY you can't write against a read only instance
	from alibaba 2025+
	verdict backoff no cluster provider
	The instance is being switched over, changed or updated, and takes no writes for up to half a minute.
ERR READONLY You can't write against a read only slave
	from kvrocks 2024.10+
	by SCRIPT
	This node is a replica, on which Kvrocks allows no SCRIPT subcommand but EXISTS.
ERR namespace is read-only for slave
	from kvrocks 2024.10+
	by NAMESPACE
	This node is a replica and gets its namespaces from the primary, so they can be changed there only.
ERR You can't write against a read only replica.
	from garnet 2.1.4+
	by FLUSHALL FLUSHDB
	This node is a replica in a Garnet cluster, and only a primary may be flushed.
`}

// MasterDownError says that this node is a replica whose link to its primary is down,
// and that it is set not to answer from data that may be old. It serves again when the
// link is back and the data is in sync.
type MasterDownError struct{ ResponseError }

func (e *MasterDownError) Unwrap() error { return &e.ResponseError }

var masterDownErrorType = Type{
	Name: "MasterDownError", parents: "ResponseError", Code: "MASTERDOWN", Origin: Server,
	Verdict: Verdict{RetryBackoff, AppliedNo, ScopeNode, OwnerOperator},
	wordings: `
MASTERDOWN Link with MASTER is down and slave-serve-stale-data is set to 'no'.
	from redis 2.8-4.0, kvrocks 2024.10+
	This replica (then called slave) has no link to its primary and is set not to serve old data.
MASTERDOWN Link with MASTER is down and replica-serve-stale-data is set to 'no'.
	from redis 5.0+, valkey 7.2+, keydb 6.3.4+
	This replica has no link to its primary and is set not to serve old data.
MASTERDOWN Link with MASTER is down, replica-serve-stale-data is set to 'no' and 'allow-stale' flag is not set on the script.
	from redis 7.0+, valkey 7.2+
	This replica has no link to its primary, and the script or function lacks the flag allow-stale.
ERR Can not execute the command on a stale replica
	from redis 7.0+, valkey 7.2-9.0
	The script runs on a replica without a link to its primary and called a command that would read old data.
`}

// NoReplicasError says that the primary refuses writes because too few replicas follow
// it closely enough. It takes writes again by itself when enough of them have caught up.
type NoReplicasError struct{ ResponseError }

func (e *NoReplicasError) Unwrap() error { return &e.ResponseError }

var noReplicasErrorType = Type{
	Name: "NoReplicasError", parents: "ResponseError", Code: "NOREPLICAS", Origin: Server,
	Verdict: Verdict{RetryBackoff, AppliedNo, ScopeNode, OwnerOperator},
	wordings: `
NOREPLICAS Not enough good slaves to write.
	from redis 2.8-4.0
	Fewer replicas than min-slaves-to-write are connected with a lag of at most min-slaves-max-lag seconds.
NOREPLICAS Not enough good replicas to write.
	from redis 5.0+, valkey 7.2+, keydb 6.3.4+
	Fewer replicas than min-replicas-to-write are connected with a lag of at most min-replicas-max-lag seconds.
`}

// NoMasterLinkError says that a replica asked this node for its data, and that this node
// cannot give any just now: it has lost its own primary, or is handing over to a replica.
type NoMasterLinkError struct{ ResponseError }

func (e *NoMasterLinkError) Unwrap() []error {
	return []error{&e.ResponseError, &ReplicationError{RedisError: e.RedisError}}
}

var noMasterLinkErrorType = Type{
	Name: "NoMasterLinkError", parents: "ResponseError ReplicationError", Code: "NOMASTERLINK", Origin: Server,
	Verdict: Verdict{RetryBackoff, AppliedNo, ScopeNode, OwnerOperator},
	wordings: `
NOMASTERLINK Can't SYNC while not connected with my master
	from redis 4.0+, valkey 7.2+, keydb 6.3.4+
	by SYNC PSYNC
	This node is itself a replica without a link to its primary, so it has nothing sure to pass on.
ERR Can't SYNC while not connected with my master
	from redis 2.8-3.2
	by SYNC PSYNC
	This node is itself a replica without a link to its primary, so it passes nothing on to replicas of its own.
NOMASTERLINK Can't SYNC while failing over
	from redis 6.2+, valkey 7.2+, keydb 6.3.4+
	by SYNC PSYNC
	This node is handing its role over to a replica and takes no new replicas until that is done.
`}
