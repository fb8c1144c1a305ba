package rediserr

var redisCLIFamily = family{"rediscli", "Tools", []*Type{
	&clusterCheckErrorType,
	&clusterCreateErrorType,
	&clusterReshardErrorType,
	&toolUsageErrorType,
	&toolTransferErrorType,
	&benchmarkErrorType,
}}

var redisCLIErrors = []Error{
	(*ClusterCheckError)(nil),
	(*ClusterCreateError)(nil),
	(*ClusterReshardError)(nil),
	(*ToolUsageError)(nil),
	(*ToolTransferError)(nil),
	(*BenchmarkError)(nil),
}

// ClusterCheckError says that redis-cli --cluster found the cluster not to be in order:
// slots that nobody serves, moves that were left half done, nodes that disagree. It
// refuses to go on until that is mended.
type ClusterCheckError struct {
	RedisClusterError
	// Addr is a node.
	Addr
	// Slots are the hash slots, with commas between.
	Slots string
	// Slot is one hash slot.
	Slot int
	// Count is the number of owners or of nodes.
	Count int
	// Operation is what was to be done.
	Operation string
	// Reason is what the tool says of it.
	Reason string
}

func (e *ClusterCheckError) Unwrap() error { return &e.RedisClusterError }

var clusterCheckErrorType = Type{
	Name: "ClusterCheckError", parents: "RedisClusterError", Origin: Log,
	Verdict: Verdict{RetryNever, AppliedNo, ScopeCluster, OwnerOperator},
	wordings: `
[ERR] Not all 16384 slots are covered by nodes.
	from redis-cli 3.0+, valkey 7.2+, keydb 6.3.4+
	Some slots have no node: none was ever given them, or their primary is gone.
[ERR] Nodes don't agree about configuration!
	from redis-cli 3.0+, valkey 7.2+, keydb 6.3.4+
	The nodes name different owners for some slots; seconds after a change that is normal.
[WARNING] Node {Addr} has slots in migrating state {Slots}.
	from redis-cli 3.0+, valkey 7.2+, keydb 6.3.4+
	A move of the slots {Slots} away from {Addr} was begun and not finished.
[WARNING] Node {Addr} has slots in importing state {Slots}.
	from redis-cli 3.0+, valkey 7.2+, keydb 6.3.4+
	A move of the slots {Slots} to {Addr} was begun and not finished.
[WARNING] The following slots are open: {Slots}.
	from redis-cli 3.0+, valkey 7.2+, keydb 6.3.4+
	Moves of the slots {Slots} were begun and not finished.
[WARNING] Slot {Slot} has {Count} owners:
	from redis-cli 5.0+, valkey 7.2+, keydb 6.3.4+
	{Count} nodes hold keys of slot {Slot}, or claim it.
*** Please fix your cluster problems before {Operation}
	from redis-cli 3.0+, valkey 7.2+, keydb 6.3.4+
	The check before {Operation} failed; the lines above say where.
[ERR] Can't select a slot owner. Impossible to fix.
	from redis-cli 3.0+, valkey 7.2+, keydb 6.3.4+
	No node is fit to own the slot, so redis-cli left it as it is.
[ERR] Sorry, redis-cli can't fix this slot yet (work in progress). {Reason}
	from redis-cli 5.0+
	The slot is in a state that redis-cli does not know how to mend: {Reason}.
*** Fixing slots coverage with {Count} unreachable masters is dangerous: {Reason}
	from redis-cli 6.0+, valkey 7.2, keydb 6.3.4+
	{Count} primaries do not answer, so redis-cli does not give their slots to others.
*** Fixing open slots with {Count} unreachable masters is dangerous: {Reason}
	from redis-cli 6.0+, valkey 7.2, keydb 6.3.4+
	{Count} primaries do not answer, so redis-cli does not finish moves of slots.
`}

// ClusterCreateError says that redis-cli did not make a cluster, or did not add a node to
// one: a node is not empty, does not answer, or was not started for a cluster.
type ClusterCreateError struct {
	RedisClusterError
	// Addr is the node.
	Addr
	// Count is the number of nodes.
	Count int
}

func (e *ClusterCreateError) Unwrap() error { return &e.RedisClusterError }

var clusterCreateErrorType = Type{
	Name: "ClusterCreateError", parents: "RedisClusterError", Origin: Log,
	Verdict: Verdict{RetryNever, AppliedNo, ScopeCluster, OwnerOperator},
	wordings: `
[ERR] Node {Addr} is not empty. Either the node already knows other nodes (check with CLUSTER NODES) or contains some key in database 0.
	from redis-cli 3.0+, valkey 7.2+, keydb 6.3.4+
	{Addr} has keys, or was part of a cluster before.
[ERR] Node {Addr} is not configured as a cluster node.
	from redis-cli 3.0+, valkey 7.2+, keydb 6.3.4+
	{Addr} was started without cluster-enabled yes.
[ERR] Sorry, can't connect to node {Addr}
	from redis-cli 3.0+, valkey 7.2+, keydb 6.3.4+
	{Addr} does not answer, or wants a password.
[ERR] Unable to load info for node {Addr}
	from redis-cli 3.0+, valkey 7.2+, keydb 6.3.4+
	The cluster knows {Addr}, which does not answer as it should.
*** ERROR: Invalid configuration for cluster creation.
	from redis-cli 3.0+, valkey 7.2+, keydb 6.3.4+
	Too few nodes were named for the wanted number of replicas: three primaries are the least.
*** Redis Cluster requires at least 3 master nodes.
	from redis-cli 3.0+
	Too few nodes were named for the wanted number of replicas.
*** At least {Count} nodes are required.
	from redis-cli 3.0+, valkey 7.2+, keydb 6.3.4+
	With the wanted number of replicas, a cluster needs {Count} nodes.
Failed to send CLUSTER MEET command.
	from redis-cli 5.0+, valkey 7.2+, keydb 6.3.4+
	verdict never partly cluster operator
	A node did not take the command by which it gets to know the first one.
Cluster bus ports must be reachable by every node.
	from redis-cli 6.0+, valkey 7.2+, keydb 6.3.4+
	verdict never partly cluster operator
	The nodes did not find each other: the port of the bus, client port and 10000, is closed.
`}

// ClusterReshardError says that redis-cli stopped while it moved slots or removed a node.
// Slots that were moved stay moved, and the one in work may be left half done.
type ClusterReshardError struct {
	RedisClusterError
	// Addr is the node.
	Addr
	// Node is the ID that was given.
	Node string
	// Reason is the node's reply.
	Reason string
}

func (e *ClusterReshardError) Unwrap() error { return &e.RedisClusterError }

var clusterReshardErrorType = Type{
	Name: "ClusterReshardError", parents: "RedisClusterError", Origin: Log,
	Verdict: Verdict{RetryNever, AppliedPartly, ScopeCluster, OwnerOperator},
	wordings: `
[ERR] Calling MIGRATE: {Reason}
	from redis-cli 3.2-4.0
	A node could not pass keys of the slot on to the other: {Reason}.
clusterManagerMoveSlot failed: {Reason}
	from redis-cli 7.0+, valkey 7.2+
	The slot could not be moved: {Reason}.
*** clusterManagerMoveSlot: {Reason}
	from redis-cli 7.0+, valkey 7.2+
	The slot could not be moved: {Reason}.
[ERR] Node {Addr} is not empty! Reshard data away and try again.
	from redis-cli 3.0+, valkey 7.2+, keydb 6.3.4+
	verdict never no node operator
	{Addr} still owns slots, so it may not be removed.
[ERR] No such node ID {Node}
	from redis-cli 3.0+, valkey 7.2+, keydb 6.3.4+
	verdict never no command operator
	The cluster has no node {Node}.
[ERR] No such master ID {Node}
	from redis-cli 3.0+, valkey 7.2, keydb 6.3.4+
	verdict never no command operator
	The cluster has no primary {Node}.
*** The specified node ({Node}) is not known or not a master, please retry.
	from redis-cli 5.0+, valkey 7.2, keydb 6.3.4+
	verdict never no command operator
	{Node} is a replica, or no node of this cluster.
*** Target key exists
	from redis-cli 6.0+, valkey 7.2+, keydb 6.3.4+
	A key of the slot is on both nodes, and redis-cli does not know which value is right.
*** Value check failed!
	from redis-cli 6.0+, valkey 7.2+, keydb 6.3.4+
	Keys of the slot are on both nodes with different values.
[ERR] The source node should not be a cluster node.
	from redis-cli 3.0+, valkey 7.2+, keydb 6.3.4+
	verdict never no command operator
	--cluster import takes keys from a server outside of any cluster.
`}

// ToolUsageError says that redis-cli did not understand what it was given, on its command
// line or at its prompt. Nothing was sent.
type ToolUsageError struct {
	RedisError
	// Option is the option.
	Option string
}

func (e *ToolUsageError) Unwrap() error { return &e.RedisError }

var toolUsageErrorType = Type{
	Name: "ToolUsageError", parents: "RedisError", Origin: Log,
	Verdict: Verdict{RetryNever, AppliedNo, ScopeCommand, OwnerCode},
	wordings: `
Unrecognized option or bad number of args for: '{Option}'
	from redis-cli 2.8+, valkey 7.2+, keydb 6.3.4+
	This redis-cli has no option {Option}, or no value stands behind it.
Invalid argument(s)
	from redis-cli 2.8+, valkey 7.2+, keydb 6.3.4+
	A quote in the line is not closed, or text stands right behind a closing one.
[ERR] Wrong number of arguments for specified --cluster sub command
	from redis-cli 5.0+, valkey 7.2+, keydb 6.3.4+
	Too few or too many arguments stand behind the --cluster subcommand.
[ERR] Wrong number of arguments for specified sub command
	from redis-cli 3.0-4.0
	Too few or too many arguments stand behind redis-trib's subcommand.
Unknown --cluster subcommand
	from redis-cli 5.0+, valkey 7.2+, keydb 6.3.4+
	This redis-cli has no such subcommand of --cluster.
[ERR] Invalid arguments: you need to pass either a valid address (ie. 120.0.0.1:7000) or space separated IP and port (ie. 120.0.0.1 7000)
	from redis-cli 5.0+, valkey 7.2+, keydb 6.3.4+
	Behind the --cluster subcommand stands no address with a port.
`}

// ToolTransferError says that redis-cli broke off a long transfer: a copy of all data
// with --rdb or --replica, or commands sent with --pipe.
type ToolTransferError struct {
	RedisError
	// Reason is the error.
	Reason string
	// Duration is how long redis-cli waited, in seconds.
	Duration string
	// Path is the file.
	Path string
}

func (e *ToolTransferError) Unwrap() error { return &e.RedisError }

var toolTransferErrorType = Type{
	Name: "ToolTransferError", parents: "RedisError", Origin: Log,
	Verdict: Verdict{RetryBackoff, AppliedUnknown, ScopeConnection, OwnerOperator},
	wordings: `
SYNC with master failed: {Reason}
	from redis-cli 2.8+, valkey 7.2, keydb 6.3.4+
	verdict never no connection operator
	The server did not send its data: {Reason}.
No replies for {Duration} seconds: exiting.
	from redis-cli 2.8+, valkey 7.2+, keydb 6.3.4+
	All was sent with --pipe, and the server gave no last answer for {Duration} seconds.
Error reading bulk length while SYNCing
	from redis-cli 2.8+, valkey 7.2+, keydb 6.3.4+
	verdict backoff no connection operator
	The server closed the connection before it sent its data.
Error reading RDB payload while SYNCing
	from redis-cli 2.8-7.0, keydb 6.3.4+
	verdict backoff no connection operator
	The server closed the connection while it sent its data.
I/O Error reading RDB payload from socket
	from redis-cli 2.8+, valkey 7.2+, keydb 6.3.4+
	verdict backoff no connection operator
	The server closed the connection while it sent its data.
Error writing data to file: {Reason}
	from redis-cli 2.8+, valkey 7.2+, keydb 6.3.4+
	verdict never no connection operator
	The copy could not be written here: {Reason}.
Fail to fsync '{Path}': {Reason}
	from redis-cli 6.2+, valkey 7.2+, keydb 6.3.4+
	verdict never no connection operator
	The disk did not confirm the copy {Path}: {Reason}.
Failed requesting functions only RDB from server, aborting
	from redis-cli 7.0+, valkey 7.2+
	verdict never no connection operator
	The server is older than 7.0 and cannot send its functions alone.
`}

// BenchmarkError says that redis-benchmark met an error and stopped, or could not read
// the server's settings, which it only shows. Its numbers up to there are still true.
type BenchmarkError struct {
	RedisError
	// Addr is the server.
	Addr
	// Reason is the server's reply.
	Reason string
}

func (e *BenchmarkError) Unwrap() error { return &e.RedisError }

var benchmarkErrorType = Type{
	Name: "BenchmarkError", parents: "RedisError", Origin: Log,
	Verdict: Verdict{RetryNever, AppliedUnknown, ScopeCommand, OwnerOperator},
	wordings: `
Error from server {Addr}: {Reason}
	from redis 6.0+, valkey 7.2+, keydb 6.3.4+
	{Addr} answered a command of the benchmark with an error: {Reason}.
WARNING: Could not fetch server CONFIG
	from redis 7.0+, valkey 7.2+
	verdict now yes command operator
	The server does not allow CONFIG GET, so its settings are not shown; the measurement goes on.
WARN: could not fetch server CONFIG
	from redis 6.0-6.2, keydb 6.3.4+
	verdict now yes command operator
	The server does not allow CONFIG GET, so its settings are not shown; the measurement goes on.
ERROR: failed to fetch reply from {Addr}
	from redis 6.0+, valkey 7.2+, keydb 6.3.4+
	{Addr} closed the connection when it was asked for its settings.
All clients disconnected... aborting.
	from redis 2.8+, valkey 7.2+, keydb 6.3.4+
	Every connection broke: the server stopped, or cut all clients off.
Failed to fetch cluster configuration from {Addr}
	from redis 6.0+, valkey 7.2+, keydb 6.3.4+
	{Addr} gave no map of the cluster: it is no node of one, or does not answer.
`}
