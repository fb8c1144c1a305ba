package rediserr

var failoverFamily = family{"failover", "Failover and synchronisation", []*Type{
	&failoverErrorType,
	&replicaOfErrorType,
	&waitErrorType,
	&replicaSyncErrorType,
	&replconfErrorType,
}}

var failoverErrors = []Error{
	(*FailoverError)(nil),
	(*ReplicaOfError)(nil),
	(*WaitError)(nil),
	(*ReplicaSyncError)(nil),
	(*ReplconfError)(nil),
}

// FailoverError says that a primary did not start to hand its role over to a replica, or
// found nothing to abort: FAILOVER was refused. The primary goes on as before.
type FailoverError struct {
	ResponseError
	// Addr is the node that was to become the primary.
	Addr
}

func (e *FailoverError) Unwrap() error { return &e.ResponseError }

var failoverErrorType = Type{
	Name: "FailoverError", parents: "ResponseError", Origin: Server,
	Verdict: Verdict{RetryNever, AppliedNo, ScopeNode, OwnerOperator},
	wordings: `
ERR No failover in progress.
	from redis 6.2+, valkey 7.2+, keydb 6.3.4+
	by FAILOVER
	FAILOVER ABORT found no failover to stop.
ERR FAILOVER already in progress.
	from redis 6.2+, valkey 7.2+, keydb 6.3.4+
	by FAILOVER
	verdict backoff no node operator
	This primary is handing over already.
ERR FAILOVER timeout must be greater than 0
	from redis 6.2+, valkey 7.2+, keydb 6.3.4+
	by FAILOVER
	verdict never no command code
	TIMEOUT wants a positive number of milliseconds.
ERR FAILOVER is not valid when server is a replica.
	from redis 6.2+, valkey 7.2+, keydb 6.3.4+
	by FAILOVER
	This node is a replica; FAILOVER is asked of the primary.
ERR FAILOVER requires connected replicas.
	from redis 6.2+, valkey 7.2+, keydb 6.3.4+
	by FAILOVER
	No replica is connected to this primary, so none can take over.
ERR FAILOVER with force option requires both a timeout and target HOST and IP.
	from redis 6.2+, valkey 7.2+, keydb 6.3.4+
	by FAILOVER
	verdict never no command code
	FORCE goes only with TO and TIMEOUT: it says what to do when the time is over.
ERR FAILOVER target HOST and PORT is not a replica.
	from redis 6.2+, valkey 7.2+, keydb 6.3.4+
	by FAILOVER
	No connected replica has the address and port behind TO.
ERR FAILOVER target replica is not online.
	from redis 6.2+, valkey 7.2+, keydb 6.3.4+
	by FAILOVER
	verdict backoff no node operator
	The replica behind TO is still getting its first copy of the data.
ERR FAILOVER not allowed in active replication mode
	from keydb 6.3.4+
	by FAILOVER
	With active-replica yes both nodes take writes, so there is no role to hand over.
ERR Takeover failed!
	from dragonfly 1.24+
	by DFLY
	verdict backoff no node operator
	The primary could not finish its commands and bring the replica up to date in time.
ERR Cannot failover a non-master node
	from garnet 2.1.4+
	by FAILOVER
	This node is a replica; FAILOVER is asked of the primary.
ERR Node @{Addr} is not a replica.
	from garnet 2.1.4+
	by FAILOVER
	The node behind TO is a primary.
ERR Node @{Addr} is not my replica.
	from garnet 2.1.4+
	by FAILOVER
	The node behind TO follows another primary.
`}

// ReplicaOfError says that a node did not become a replica, or did not stop being one:
// REPLICAOF, SLAVEOF or CLUSTER REPLICATE was refused. Its role and data are unchanged,
// unless the text says that the copy had begun.
type ReplicaOfError struct {
	ResponseError
	// Argument is the port that was given, as it was written.
	Argument string
	// Reason is why the primary could not be reached.
	Reason string
}

func (e *ReplicaOfError) Unwrap() error { return &e.ResponseError }

var replicaOfErrorType = Type{
	Name: "ReplicaOfError", parents: "ResponseError", Origin: Server,
	Verdict: Verdict{RetryNever, AppliedNo, ScopeNode, OwnerOperator},
	wordings: `
ERR REPLICAOF not allowed while failing over.
	from redis 6.2+, valkey 7.2+, keydb 6.3.4+
	by REPLICAOF SLAVEOF
	verdict backoff no node operator
	FAILOVER is running on this node and settles its role by itself.
ERR Command is not valid when client is a replica.
	from redis 3.2+, valkey 7.2+, keydb 6.3.4+
	by REPLICAOF SLAVEOF
	verdict never no connection code
	It came on a connection that is a replica's, which it would cut.
ERR Invalid master port
	from redis 7.0+, valkey 7.2+
	by REPLICAOF SLAVEOF
	verdict never no command code
	The port is not a number from 0 to 65535.
ERR Master not found
	from keydb 6.3.4+
	by REPLICAOF SLAVEOF
	REPLICAOF REMOVE names a host and port that this node does not follow.
ERR could not connect to master: {Reason}
	from dragonfly 1.24+
	by REPLICAOF ADDREPLICAOF
	verdict backoff no node operator
	The primary could not be reached or did not let this node in: {Reason}.
ERR REPLICAOF failed to parse port '{Argument}'
	from garnet 2.1.4+
	by REPLICAOF SLAVEOF
	verdict never no command code
	The port {Argument} is no number.
ERR Replication unaivalable because AOF is switched off, please restart replica with --aof option
	from garnet 2.1.4+
	by CLUSTER|REPLICATE CLUSTER|FAILOVER
	Garnet replicates by its append-only file, and this node was started without.
ERR Recovery in progress, could not acquire recoverLock
	from garnet 2.1.4+
	by CLUSTER|REPLICATE REPLICAOF SLAVEOF
	verdict backoff no node operator
	This node is still becoming a replica, or recovering, from an earlier command.
ERR Don't have primary
	from garnet 2.1.4+
	by CLUSTER|REPLICATE REPLICAOF SLAVEOF
	verdict never yes node operator
	This node became a replica and does not know the address of its primary.
`}

// WaitError says that WAIT or WAITAOF cannot wait here: on a replica, or for a file that
// is not kept. It says nothing of the writes before it: they took effect as their own
// replies say.
type WaitError struct{ ResponseError }

func (e *WaitError) Unwrap() error { return &e.ResponseError }

var waitErrorType = Type{
	Name: "WaitError", parents: "ResponseError", Origin: Server,
	Verdict: Verdict{RetryRediscover, AppliedNo, ScopeNode, OwnerClient},
	wordings: `
ERR WAIT cannot be used with slave instances. Please also note that since Redis 4.0 if a slave is configured to be writable (which is not the default) writes to slaves are just local and are not propagated.
	from redis 4.0
	by WAIT
	This node is a replica (then called slave), and only a primary has replicas to wait for.
ERR WAIT cannot be used with replica instances. Please also note that since Redis 4.0 if a replica is configured to be writable (which is not the default) writes to replicas are just local and are not propagated.
	from redis 5.0+, valkey 7.2, keydb 6.3.4+
	by WAIT
	This node is a replica, and what is written to it goes to no other node.
ERR WAIT cannot be used with replica instances. Please also note that if a replica is configured to be writable (which is not the default) writes to replicas are just local and are not propagated.
	from valkey 8.0+
	by WAIT
	This node is a replica, and what is written to it goes to no other node.
ERR WAIT cannot be used with replica instances.
	from dragonfly 1.40+
	by WAIT
	This node is a replica, and only a primary has replicas to wait for.
ERR WAITAOF cannot be used with replica instances. Please also note that writes to replicas are just local and are not propagated.
	from redis 7.2+, valkey 7.2+
	by WAITAOF
	This node is a replica, and what is written to it goes to no other node.
ERR WAITAOF cannot be used when numlocal is set but appendonly is disabled.
	from redis 7.2+, valkey 7.2+
	by WAITAOF
	verdict never no node operator
	WAITAOF was to wait for this node's append-only file, which it does not keep.
`}

// ReplicaSyncError says that a node refused to send its data to a replica, or to take
// what another node replicates to it. Servers send such commands to each other, so it is
// mostly seen in the log of a replica, which tries again by itself.
type ReplicaSyncError struct {
	ResponseError
	// Node is the ID of the replica.
	Node string
	// Address is the position in the replication stream that was asked for.
	Address string
	// Tail is the last position that the primary has.
	Tail string
}

func (e *ReplicaSyncError) Unwrap() error { return &e.ResponseError }

var replicaSyncErrorType = Type{
	Name: "ReplicaSyncError", parents: "ResponseError", Code: "PRIMARY-ERR", Origin: Server,
	Verdict: Verdict{RetryBackoff, AppliedNo, ScopeNode, OwnerOperator},
	wordings: `
	A step by which a replica gets its data was refused.
ERR BGSAVE failed, replication can't continue
	from redis 2.8+, valkey 7.2+, keydb 6.3.4+
	by SYNC PSYNC
	The primary could not start to make the copy of its data that a replica needs.
ERR SYNC and PSYNC are invalid with pending output
	from redis 2.8+, valkey 7.2+, keydb 6.3.4+
	by SYNC PSYNC
	verdict never no connection code
	Replies to earlier commands were still to be sent on this connection.
ERR Filtered replica requires EOF capability
	from redis 7.0+, valkey 7.2+
	by SYNC PSYNC
	verdict never no connection code
	Who asks for part of the data must say REPLCONF CAPA EOF before.
ERR PSYNC FAILOVER can't be sent to a master.
	from redis 6.2+, valkey 7.2+, keydb 6.3.4+
	by PSYNC
	verdict never no node operator
	A primary wanted to hand over to this node, which is a primary itself.
ERR PSYNC FAILOVER replid must match my replid.
	from redis 6.2+, valkey 7.2+, keydb 6.3.4+
	by PSYNC
	verdict never no node operator
	A primary wanted to hand over to this node, which follows other data.
ERR PSYNC FAILOVER can't be used with multi-master.
	from keydb 6.3.4+
	by PSYNC
	verdict never no node operator
	This node follows several primaries, so it cannot take over from one.
ERR Command must be sent from a master
	from keydb 6.3.4+
	by RREPLAY
	verdict never no connection code
	RREPLAY came from a client; only nodes that replicate send it.
ERR Expected UUID arg1
	from keydb 6.3.4+
	by RREPLAY
	verdict never no connection operator
	The first argument of RREPLAY is not the ID of a node.
ERR Expected command buffer arg2
	from keydb 6.3.4+
	by RREPLAY
	verdict never no connection operator
	The second argument of RREPLAY holds no commands.
ERR Invalid MVCC Timestamp
	from keydb 6.3.4+
	by RREPLAY
	verdict never no connection operator
	The timestamp in RREPLAY is no number.
ERR Error in rreplay command, please check logs.
	from keydb 6.3.4+
	by RREPLAY
	verdict never unknown node operator
	A command from another node failed here, so the two may now differ.
ERR command did not execute
	from keydb 6.3.4+
	by RREPLAY
	verdict never no node operator
	A command from another node did not run here, so the two now differ.
ERR bad master id
	from dragonfly 1.24+
	by DFLY
ERR bad sync id
	from dragonfly 1.24+
	by DFLY
ERR syncid not found
	from dragonfly 1.24+
	by DFLY DFLYMIGRATE
ERR invalid state
	from dragonfly 1.24+
	by DFLY DFLYMIGRATE
ERR Wrong replication id length
	from kvrocks 2024.10+
	by PSYNC
ERR wrong replication id of the last log
	from kvrocks 2024.10+
	by PSYNC
	The replica's history differs from the primary's, so it must copy all data anew.
ERR sequence out of range, please use fullsync
	from kvrocks 2024.10+
	by PSYNC
	The primary no longer has the changes that the replica missed, so it must copy all data anew.
can't create db checkpoint
	from kvrocks 2024.10+
PRIMARY-ERR Failed creating replica sync session task
	from garnet 2.1.4+
PRIMARY-ERR Failed retrieving replica sync session
	from garnet 2.1.4+
ERR Replication Manager Disposed
	from garnet 2.1.4+
	The primary is shutting down.
ERR unknown endpoint for {Node}
	from garnet 2.1.4+
	The primary does not know an address of the replica {Node}.
ERR requested AOF address: {Address} goes beyond, primary tail address: {Tail}
	from garnet 2.1.4+
	verdict never no node operator
	The replica has more data than the primary, so the two have parted.
ERR value is not a boolean.
	from garnet 2.1.4+
	verdict never no connection code
ERR Multi-log disabled
	from garnet 2.1.4+
	verdict never no node code
	The command asks for one of several append-only logs, and the server keeps only one.
`}

// ReplconfError says that a server did not take what a replica told it of itself with
// REPLCONF before it asked for the data. Mostly the two are of different versions.
type ReplconfError struct {
	ResponseError
	// Option is the option that the server does not know.
	Option string
	// Argument is the value that was refused.
	Argument string
	// Count is the length of the address that was given, in bytes.
	Count int
}

func (e *ReplconfError) Unwrap() error { return &e.ResponseError }

var replconfErrorType = Type{
	Name: "ReplconfError", parents: "ResponseError", Origin: Server,
	Verdict: Verdict{RetryNever, AppliedNo, ScopeConnection, OwnerOperator},
	wordings: `
	The server did not take what the replica said of itself.
ERR Unrecognized REPLCONF option: {Option}
	from redis 2.8+, valkey 7.2+, keydb 6.3.4+
	by REPLCONF
	This server does not know {Option}: the replica is mostly of a newer version.
ERR REPLCONF ip-address provided by slave instance is too long: {Count} bytes
	from redis 3.2-4.0
	by REPLCONF
	The address that the replica (then called slave) announces is too long.
ERR REPLCONF ip-address provided by replica instance is too long: {Count} bytes
	from redis 5.0+, valkey 7.2+, keydb 6.3.4+
	by REPLCONF
	The address that the replica announces is too long.
ERR Missing rdb-filter-only values
	from redis 7.0+, valkey 7.2+
	by REPLCONF
	The value of rdb-filter-only has a quote without its pair.
ERR Unsupported rdb-filter-only option: {Argument}
	from redis 7.0+, valkey 7.2+
	by REPLCONF
	The only part of the data that can be asked for by itself is functions, not {Argument}.
ERR Unrecognized version format: {Argument}
	from valkey 8.0+
	by REPLCONF
	The version that the replica names, {Argument}, is not of the form 8.0.1.
ERR Unrecognized RDB client id {Argument}
	from valkey 8.0+
	by REPLCONF
	The connection {Argument}, on which the replica was to get its copy, is gone.
ERR Unrecognized RDB client id: {Argument}
	from redis 8.0+
	by REPLCONF
	The connection {Argument}, on which the replica was to get its copy, is gone.
ERR Invalid UUID
	from keydb 6.3.4+
	by REPLCONF
	The ID by which the other node names itself is malformed.
ERR listening-port should be number or out of range
	from kvrocks 2024.10+
	by REPLCONF
ERR ip-address should not be empty
	from kvrocks 2024.10+
	by REPLCONF
ERR unknown option
	from kvrocks 2024.10+
	by REPLCONF
`}
