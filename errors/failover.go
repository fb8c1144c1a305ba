package rediserr

var failoverFamily = family{"failover", "Failover and synchronisation", []*Type{
	&failoverErrorType,
	&replicaOfErrorType,
	&waitErrorType,
	&replicaSyncErrorType,
}}

var failoverErrors = []Error{
	(*FailoverError)(nil),
	(*ReplicaOfError)(nil),
	(*WaitError)(nil),
	(*ReplicaSyncError)(nil),
}

// FailoverError says that a primary did not hand its role over to a replica, or found
// nothing to abort: FAILOVER was refused, or Dragonfly's REPLTAKEOVER failed. The roles
// are as before, unless the wording says that this is not known.
type FailoverError struct {
	ResponseError
	// Addr is the node that was to become the primary.
	Addr
	// Reason is what went wrong at the primary or on the way to it.
	Reason string
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
ERR Full sync not done
	from dragonfly 1.24+
	by REPLTAKEOVER
	verdict backoff no node operator
	The replica does not yet have all data of its primary.
ERR Couldn't execute takeover: {Reason}
	from dragonfly 1.40+
	by REPLTAKEOVER
	verdict backoff unknown node operator
	The primary did not hand over: {Reason}.
ERR Couldn't execute takeover
	from dragonfly 1.24
	by REPLTAKEOVER
	verdict backoff unknown node operator
	The primary did not hand over.
`}

// ReplicaOfError says that a node did not begin to follow another node, or to stop
// following it: REPLICAOF, SLAVEOF or CLUSTER REPLICATE was refused, or failed at once.
// Mostly the node stays as it was; Dragonfly before 1.40 deletes its own data before it
// connects.
type ReplicaOfError struct {
	ResponseError
	// Argument is the host or the port that was given, as it was written.
	Argument string
	// Reason is why the other node could not be used.
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
	verdict backoff unknown node operator
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

// ReplicaSyncError says that a node refused to send its data to a replica, to take what
// another node replicates to it, or to take what a replica says of itself with REPLCONF.
// Servers send such commands to each other, so it is mostly seen in the log of a replica.
type ReplicaSyncError struct {
	ResponseError
	// Node is the ID of the replica.
	Node string
	// Address is the position in the replication stream that was asked for.
	Address string
	// Tail is the last position that the primary has.
	Tail string
	// Option is the option of REPLCONF that the server does not know.
	Option string
	// Argument is the value of REPLCONF that was refused.
	Argument string
	// Count is the length of the address that the replica announced, in bytes.
	Count int
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
ERR Unrecognized REPLCONF option: {Option}
	from redis 2.8+, valkey 7.2+, keydb 6.3.4+
	by REPLCONF
	verdict never no connection operator
	This server does not know {Option}: the replica is mostly of a newer version.
ERR REPLCONF ip-address provided by slave instance is too long: {Count} bytes
	from redis 3.2-4.0
	by REPLCONF
	verdict never no connection operator
	The address that the replica (then called slave) announces is too long.
ERR REPLCONF ip-address provided by replica instance is too long: {Count} bytes
	from redis 5.0+, valkey 7.2+, keydb 6.3.4+
	by REPLCONF
	verdict never no connection operator
	The address that the replica announces is too long.
ERR Missing rdb-filter-only values
	from redis 7.0+, valkey 7.2+
	by REPLCONF
	verdict never no connection operator
	The value of rdb-filter-only has a quote without its pair.
ERR Unsupported rdb-filter-only option: {Argument}
	from redis 7.0+, valkey 7.2+
	by REPLCONF
	verdict never no connection operator
	The only part of the data that can be asked for by itself is functions, not {Argument}.
ERR Unrecognized version format: {Argument}
	from valkey 8.0+
	by REPLCONF
	verdict never no connection operator
	The version that the replica names, {Argument}, is not of the form 8.0.1.
ERR Unrecognized RDB client id {Argument}
	from valkey 8.0+
	by REPLCONF
	verdict never no connection operator
	The connection {Argument}, on which the replica was to get its copy, is gone.
ERR Unrecognized RDB client id: {Argument}
	from redis 8.0+
	by REPLCONF
	verdict never no connection operator
	The connection {Argument}, on which the replica was to get its copy, is gone.
ERR Invalid UUID
	from keydb 6.3.4+
	by REPLCONF
	verdict never no connection operator
	The ID by which the other node names itself is malformed.
ERR listening-port should be number or out of range
	from kvrocks 2024.10+
	by REPLCONF
	verdict never no connection operator
	The server did not take what the replica said of itself.
ERR ip-address should not be empty
	from kvrocks 2024.10+
	by REPLCONF
	verdict never no connection operator
	The server did not take what the replica said of itself.
ERR unknown option
	from kvrocks 2024.10+
	by REPLCONF
	verdict never no connection operator
	The server did not take what the replica said of itself.
`}
