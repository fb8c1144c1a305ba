package rediserr

var clusterAdminFamily = family{"clusteradmin", "Cluster administration", []*Type{
	&clusterDisabledErrorType,
	&clusterModeErrorType,
	&unknownNodeErrorType,
	&invalidSlotErrorType,
	&clusterRoleErrorType,
	&clusterSelfErrorType,
	&clusterNotEmptyErrorType,
	&clusterFailoverErrorType,
	&clusterMeetErrorType,
	&clusterConfigErrorType,
	&clusterArgumentErrorType,
}}

var clusterAdminErrors = []Error{
	(*ClusterDisabledError)(nil),
	(*ClusterModeError)(nil),
	(*UnknownNodeError)(nil),
	(*InvalidSlotError)(nil),
	(*ClusterRoleError)(nil),
	(*ClusterSelfError)(nil),
	(*ClusterNotEmptyError)(nil),
	(*ClusterFailoverError)(nil),
	(*ClusterMeetError)(nil),
	(*ClusterConfigError)(nil),
	(*ClusterArgumentError)(nil),
}

// ClusterDisabledError says that the server is no node of a cluster: it runs without
// cluster mode, and the command needs it. Talk to it with a client that is not in
// cluster mode.
type ClusterDisabledError struct{ ResponseError }

func (e *ClusterDisabledError) Unwrap() error { return &e.ResponseError }

var clusterDisabledErrorType = Type{
	Name: "ClusterDisabledError", parents: "ResponseError", Origin: Server,
	Verdict: Verdict{RetryNever, AppliedNo, ScopeNode, OwnerClient},
	wordings: `
	The server runs without cluster mode, which this command needs.
ERR This instance has cluster support disabled
	from redis 3.0+, valkey 7.2+, keydb 6.3.4+, garnet 2.1.4+
	The server runs without cluster mode, which this command needs.
ERR Debug option only available for cluster mode enabled setup!
	from redis 7.0+, valkey 7.2+
	by DEBUG
	verdict never no node code
	DEBUG CLUSTERLINK works on a cluster node only, and this server is none.
ERR Cluster mode is not enabled
	from kvrocks 2024.10+
	by CLUSTER CLUSTERX
ERR Cluster is disabled. Enabled via passing --cluster_mode=emulated|yes
	from dragonfly 1.24+
	by CLUSTER READWRITE
ERR Cluster is disabled. Use --cluster_mode=yes to enable.
	from dragonfly 1.24+
	by DFLYCLUSTER
`}

// ClusterModeError says that a cluster node does not have this command, or not with
// these arguments: other databases than 0, or replicas that are set up by hand.
type ClusterModeError struct {
	RedisClusterError
	// Command is the command that the text names.
	Command string
}

func (e *ClusterModeError) Unwrap() []error {
	return []error{&e.RedisClusterError, &ResponseError{e.RedisError}}
}

var clusterModeErrorType = Type{
	Name: "ClusterModeError", parents: "RedisClusterError ResponseError", Origin: Server,
	Verdict: Verdict{RetryNever, AppliedNo, ScopeCommand, OwnerCode},
	wordings: `
ERR {Command=SELECT} is not allowed in cluster mode
	from redis 3.0+, valkey 7.2-8.1, keydb 6.3.4+, dragonfly 1.24+, garnet 2.1.4+
	by SELECT
	This cluster node has database 0 only.
ERR {Command=MOVE} is not allowed in cluster mode
	from redis 3.0+, valkey 7.2-8.1, keydb 6.3.4+, dragonfly 1.40+
	by MOVE
	This cluster node has one database only, so a key has nowhere to move.
ERR {Command=SWAPDB} is not allowed in cluster mode
	from redis 4.0+, valkey 7.2+, keydb 6.3.4+, garnet 2.1.4+
	by SWAPDB
	In cluster mode databases cannot be swapped.
ERR Copying to another database is not allowed in cluster mode
	from redis 6.2+, valkey 7.2-8.1, keydb 6.3.4+
	by COPY
	In cluster mode COPY works within database 0 only.
ERR {Command=SLAVEOF} not allowed in cluster mode.
	from redis 3.0-4.0
	by SLAVEOF
	verdict never no node operator
	In a cluster, CLUSTER REPLICATE makes a node a replica, not {Command}.
ERR {Command=REPLICAOF} not allowed in cluster mode.
	from redis 5.0+, valkey 7.2+, keydb 6.3.4+
	by REPLICAOF SLAVEOF
	verdict never no node operator
	In a cluster, CLUSTER REPLICATE makes a node a replica, not {Command}.
ERR {Command=FAILOVER} not allowed in cluster mode. Use CLUSTER FAILOVER command instead.
	from redis 6.2+, valkey 7.2+, keydb 6.3.4+
	by FAILOVER
	verdict never no node operator
	In a cluster, CLUSTER FAILOVER on the replica starts a failover, not {Command}.
`}

// UnknownNodeError says that a command names a node which the node that was asked does
// not know. Nodes hear of each other by gossip, so a node that was just added may be
// known in a second.
type UnknownNodeError struct {
	RedisClusterError
	// Node is the ID of the node, as the command gave it.
	Node string
	// Addr is the address of the node, if the command named it by that.
	Addr
}

func (e *UnknownNodeError) Unwrap() []error {
	return []error{&e.RedisClusterError, &ResponseError{e.RedisError}}
}

var unknownNodeErrorType = Type{
	Name: "UnknownNodeError", parents: "RedisClusterError ResponseError", Origin: Server,
	Verdict: Verdict{RetryBackoff, AppliedNo, ScopeNode, OwnerOperator},
	wordings: `
	The node that was asked knows no node by what the command names.
ERR Unknown node {Node}
	from redis 3.0+, valkey 7.2+, keydb 6.3.4+
	by CLUSTER|FORGET CLUSTER|REPLICATE CLUSTER|SETSLOT CLUSTER|REPLICAS CLUSTER|SLAVES CLUSTER|COUNT-FAILURE-REPORTS DEBUG
	The node that was asked knows no node with the ID {Node}.
ERR I don't know about node {Node}
	from redis 3.0+, valkey 7.2+, keydb 6.3.4+, garnet 2.1.4+
	by CLUSTER|SETSLOT
	The node that was asked knows no node with the ID {Node}.
ERR I don't know about node {Node}.
	from garnet 2.1.4+
	by CLUSTER|FORGET CLUSTER|REPLICATE
ERR I don't know about node {Addr}.
	from garnet 2.1.4+
	by REPLICAOF SLAVEOF
ERR Unknown endpoint
	from garnet 2.1.4+
	by FAILOVER MIGRATE
ERR Unknown node name: {Node}
	from valkey 9.0+
	by CLUSTER|MIGRATESLOTS
	The node that was asked knows no node with the ID {Node}.
ERR Invalid node name: {Node}
	from valkey 9.0+
	by CLUSTER|MIGRATESLOTS
	verdict never no command code
	A node's ID has 40 characters, and {Node} has not.
ERR Node {Node} not found in cluster
	from redis 8.4+
	by CLUSTER|SYNCSLOTS
	The node that imports slots is not known to the node that has them: {Node}.
ERR Target node does not know the source node
	from valkey 9.0+
	by CLUSTER|SYNCSLOTS
	The node that is to get slots does not know the node that sends them.
ERR No this node in the cluster
	from kvrocks 2024.10+
	by CLUSTERX|SETSLOT
	verdict never no node operator
ERR Can't find the destination node id
	from kvrocks 2024.10+
	by CLUSTERX|MIGRATE
	verdict never no node operator
ERR Invalid node id
	from kvrocks 2024.10+
	by CLUSTERX|SETSLOT
	verdict never no command code
	A node's ID has 40 characters, and the one given has not.
`}

// InvalidSlotError says that a slot, a range of slots or a list of them is malformed.
// Slots are numbered 0 to 16383. No slot was changed.
type InvalidSlotError struct {
	RedisClusterError
	// Slot is the slot that is the trouble.
	Slot int
	// Slots is the slot or range of slots that is the trouble, as it was written: 5-10.
	Slots string
	// Overlap is the range of slots that Slots overlaps with.
	Overlap string
	// Start is the first slot of the range.
	Start int
	// End is the last slot of the range.
	End int
	// Count is the number of ranges.
	Count int
	// Reason is what is wrong, in the words of the server.
	Reason string
}

func (e *InvalidSlotError) Unwrap() []error {
	return []error{&e.RedisClusterError, &ResponseError{e.RedisError}}
}

var invalidSlotErrorType = Type{
	Name: "InvalidSlotError", parents: "RedisClusterError ResponseError", Origin: Server,
	Verdict: Verdict{RetryNever, AppliedNo, ScopeCommand, OwnerCode},
	wordings: `
	A slot, or a range of slots, is not written as the command wants it; slots are 0 to 16383.
ERR Invalid or out of range slot
	from redis 3.0+, valkey 7.2+, keydb 6.3.4+, garnet 2.1.4+
	One of the slots is no number from 0 to 16383.
ERR Invalid slot
	from redis 3.0+, valkey 7.2+, keydb 6.3.4+
	by CLUSTER|COUNTKEYSINSLOT
	The slot is not between 0 and 16383.
ERR Invalid slot or number of keys
	from redis 3.0+, valkey 7.2+, keydb 6.3.4+
	by CLUSTER|GETKEYSINSLOT
	The slot is not between 0 and 16383, or the number of keys is negative.
ERR Slot {Slot} specified multiple times
	from redis 3.0+, valkey 7.2+, keydb 6.3.4+, garnet 2.1.4+
	Slot {Slot} stands twice in the command, by itself or within a range.
ERR start slot number {Start} is greater than end slot number {End}
	from redis 7.0+, valkey 7.2+
	The range from {Start} to {End} is written backwards.
ERR Start slot number {Start} is greater than end slot number {End}
	from redis 8.2+, valkey 8.0+
	by CLUSTER|SLOT-STATS CLUSTER|MIGRATESLOTS CLUSTER|SYNCSLOTS
	The range from {Start} to {End} is written backwards.
ERR invalid number of slot ranges: {Count}
	from redis 8.4+
	by CLUSTER|MIGRATION CLUSTER|SYNCSLOTS
	The command has {Count} ranges of slots, which is not a number it takes.
ERR Slot range {Slots} overlaps with previous range {Overlap}.
	from valkey 9.0+
	by CLUSTER|MIGRATESLOTS CLUSTER|SYNCSLOTS
	Two ranges of the command have slots in common: {Slots} and {Overlap}.
ERR Slot ranges in migrations overlap
	from valkey 9.0+
	by CLUSTER|MIGRATESLOTS
	The command moves one slot to two nodes.
ERR No end slot for final slot range
	from valkey 9.0+
	by CLUSTER|MIGRATESLOTS CLUSTER|SYNCSLOTS
	Ranges are pairs of slots, and the last one has its start only.
ERR No slot ranges specified
	from valkey 9.0+
	by CLUSTER|MIGRATESLOTS CLUSTER|SYNCSLOTS
	The word SLOTSRANGE has no slots behind it.
ERR Slot out of range
	from garnet 2.1.4+
ERR Slot {Slot} out of range.
	from garnet 2.1.4+
	by MIGRATE
ERR Invalid range {Start} > {End}!
	from garnet 2.1.4+
ERR incomplete slotrange
	from garnet 2.1.4+
	by MIGRATE
ERR Invalid slot id
	from dragonfly 1.24+
	by DFLYCLUSTER
ERR Invalid slot range
	from dragonfly 1.24+
ERR Invalid slot range format
	from dragonfly 1.40+
	by DFLYCLUSTER
ERR No slots to parse.
	from kvrocks 2024.10+
	by CLUSTERX CLUSTER
ERR Invalid slots: ` + "`{Slots}`" + `. No slots to parse. Please use spaces to separate slots.
	from kvrocks 2024.10+
	by CLUSTERX CLUSTER
ERR Invalid slot range: ` + "`{Slots}`" + `. {Reason}
	from kvrocks 2024.10+
	by CLUSTERX CLUSTER
ERR Invalid slot id: {Reason}
	from kvrocks 2024.10+
	by CLUSTERX CLUSTER
ERR Slot range is invalid
	from kvrocks 2024.10+
	by CLUSTERX CLUSTER
ERR Slot is out of range
	from kvrocks 2024.10+
	by CLUSTERX|SETNODES
`}

// ClusterRoleError says that the command works on a primary only, or with a primary
// only, and that this node, or the node that the command names, is a replica.
type ClusterRoleError struct {
	RedisClusterError
	// Node is the ID of the node that has the wrong role.
	Node string
	// Addr is the address of the node that has the wrong role.
	Addr
	// Role is the role that the node has.
	Role string
}

func (e *ClusterRoleError) Unwrap() []error {
	return []error{&e.RedisClusterError, &ResponseError{e.RedisError}}
}

var clusterRoleErrorType = Type{
	Name: "ClusterRoleError", parents: "RedisClusterError ResponseError", Origin: Server,
	Verdict: Verdict{RetryNever, AppliedNo, ScopeNode, OwnerOperator},
	wordings: `
	The command needs a primary, and this node, or the one it names, is a replica.
ERR Please use SETSLOT only with masters.
	from redis 3.0+, valkey 7.2+, keydb 6.3.4+
	by CLUSTER|SETSLOT
	This node is a replica, and only a primary is told who owns a slot.
ERR Target node is not a master
	from redis 7.0+, valkey 7.2+
	by CLUSTER|SETSLOT
	The node that the command names is a replica, and a replica owns no slots.
ERR The specified node is not a master
	from redis 3.0+, valkey 7.2+, keydb 6.3.4+
	by CLUSTER|REPLICAS CLUSTER|SLAVES
	The node whose replicas were asked for is a replica itself.
ERR I can only replicate a master, not a slave.
	from redis 3.0-4.0
	by CLUSTER|REPLICATE
	The node to follow is a replica (then called slave) itself.
ERR I can only replicate a master, not a replica.
	from redis 5.0+, valkey 7.2+, keydb 6.3.4+
	by CLUSTER|REPLICATE
	The node to follow is a replica itself.
ERR slot migration not allowed on replica.
	from redis 8.4+
	by CLUSTER|MIGRATION CLUSTER|SYNCSLOTS
	This node is a replica, and slots move between primaries.
ERR Destination node {Node} is not a master
	from redis 8.4+
	by CLUSTER|SYNCSLOTS
	The node that asked for the slots, {Node}, is no primary, or is not known here.
ERR CLUSTER SYNCSLOTS subcommands are only allowed for master
	from redis 8.4+
	by CLUSTER|SYNCSLOTS
	This node is a replica, and nodes exchange slots between primaries.
ERR Slot migration can only be used on primary nodes.
	from valkey 9.0+
	by CLUSTER|MIGRATESLOTS CLUSTER|SYNCSLOTS
	This node is a replica, and slots move between primaries.
ERR Target node {Node} is not a master node.
	from garnet 2.1.4+
	by CLUSTER|SETSLOT CLUSTER|SETSLOTSRANGE
ERR Importing node {Role} is not a master node.
	from garnet 2.1.4+
	by CLUSTER|SETSLOT CLUSTER|SETSLOTSRANGE
ERR Trying to replicate node ({Node}) that is not a primary.
	from garnet 2.1.4+
	by CLUSTER|REPLICATE REPLICAOF SLAVEOF
ERR I am already replica of {Node}.
	from garnet 2.1.4+
	by CLUSTER|REPLICATE
	This node is a replica of {Node} already, and Garnet lets only a primary start to follow another node.
ERR Cannot initiate migration, target node ({Addr}) is not a primary.
	from garnet 2.1.4+
	by MIGRATE
ERR The node isn't a master
	from kvrocks 2024.10+
	by CLUSTERX|SETSLOT
ERR Slave can't migrate slot
	from kvrocks 2024.10+
	by CLUSTERX|MIGRATE
ERR Can't migrate slot to a slave
	from kvrocks 2024.10+
	by CLUSTERX|MIGRATE
ERR Slave can't import slot
	from kvrocks 2024.10+
	by CLUSTER|IMPORT
`}

// ClusterSelfError says that a command names the very node that it was sent to, or that
// node's own primary: a node cannot forget, follow or send slots to itself.
type ClusterSelfError struct{ RedisClusterError }

func (e *ClusterSelfError) Unwrap() []error {
	return []error{&e.RedisClusterError, &ResponseError{e.RedisError}}
}

var clusterSelfErrorType = Type{
	Name: "ClusterSelfError", parents: "RedisClusterError ResponseError", Origin: Server,
	Verdict: Verdict{RetryNever, AppliedNo, ScopeNode, OwnerOperator},
	wordings: `
	The command names the node that it was sent to.
ERR I tried hard but I can't forget myself...
	from redis 3.0+, valkey 7.2+, keydb 6.3.4+
	by CLUSTER|FORGET
	The node to forget is the node that was asked.
ERR Can't forget my master!
	from redis 3.0+, valkey 7.2+, keydb 6.3.4+
	by CLUSTER|FORGET
	The node to forget is the primary of the node that was asked.
ERR Can't replicate myself
	from redis 3.0+, valkey 7.2+, keydb 6.3.4+, garnet 2.1.4+
	by CLUSTER|REPLICATE
	The node to follow is the node that was asked.
ERR Cannot free cluster link(s) to myself
	from valkey 8.0+
	by DEBUG
	The links to cut are those of the node that was asked, and it has none to itself.
ERR Target node can not be this node.
	from valkey 9.0+
	by CLUSTER|MIGRATESLOTS
	The slots are to go to the node that was asked.
ERR Source node is target node itself
	from valkey 9.0+
	by CLUSTER|SYNCSLOTS
	The node that slots are to come from is the node that was asked.
ERR Target node is myself
	from valkey 9.1+
	by CLUSTER|SETSLOT
	The node that the command names for the slot is the node that was asked.
ERR I tried hard but I can't forget myself
	from garnet 2.1.4+
	by CLUSTER|FORGET
ERR Can't forget my primary
	from garnet 2.1.4+
	by CLUSTER|FORGET
	The node to forget is the primary of the node that was asked.
ERR Can't MIGRATE to myself
	from garnet 2.1.4+
	by CLUSTER|SETSLOT CLUSTER|SETSLOTSRANGE
ERR Can't migrate slot to myself
	from kvrocks 2024.10+
	by CLUSTERX|MIGRATE
`}

// ClusterNotEmptyError says that a node was to give up slots, or its place in the
// cluster, while it holds keys or slots. Move the keys away first, or delete them if
// they are not needed.
type ClusterNotEmptyError struct {
	RedisClusterError
	// Slot is the slot that has keys, if the text names one.
	Slot int
}

func (e *ClusterNotEmptyError) Unwrap() []error {
	return []error{&e.RedisClusterError, &ResponseError{e.RedisError}}
}

var clusterNotEmptyErrorType = Type{
	Name: "ClusterNotEmptyError", parents: "RedisClusterError ResponseError", Origin: Server,
	Verdict: Verdict{RetryNever, AppliedNo, ScopeNode, OwnerOperator},
	wordings: `
ERR To set a master the node must be empty and without assigned slots.
	from redis 3.0+, valkey 7.2+, keydb 6.3.4+
	by CLUSTER|REPLICATE
	This node is a primary with slots or keys, so it cannot become a replica.
ERR CLUSTER RESET can't be called with master nodes containing keys
	from redis 3.0+, valkey 7.2+, keydb 6.3.4+, garnet 2.1.4+
	by CLUSTER|RESET
	This node is a primary and holds keys, so it does not leave the cluster.
ERR DB must be empty to perform CLUSTER FLUSHSLOTS.
	from redis 3.0+, valkey 7.2+, keydb 6.3.4+
	by CLUSTER|FLUSHSLOTS
	This node holds keys, so it does not give up its slots.
ERR Can't assign hashslot {Slot} to a different node while I still hold keys for this hash slot.
	from redis 3.0+, valkey 7.2+, keydb 6.3.4+
	by CLUSTER|SETSLOT
	verdict never no slot operator
	This node still has keys of slot {Slot}; move them before the slot.
ERR Primary has been assigned slots and cannot be a replica
	from garnet 2.1.4+
	by CLUSTER|REPLICATE
	This node is a primary with slots, so it cannot become a replica.
ERR Can't reset cluster while database is not empty
	from kvrocks 2024.10+
	by CLUSTER|RESET
	This node holds keys, so it does not leave the cluster.
`}

// ClusterFailoverError says that CLUSTER FAILOVER was not even started: the node is no
// replica, does not know its primary, or the primary is down and FORCE was not given.
type ClusterFailoverError struct {
	RedisClusterError
	// Option is the option that the server does not know.
	Option string
	// Role is the role that the node does not have.
	Role string
	// Addr is the primary of this replica.
	Addr
}

func (e *ClusterFailoverError) Unwrap() []error {
	return []error{&e.RedisClusterError, &ResponseError{e.RedisError}}
}

var clusterFailoverErrorType = Type{
	Name: "ClusterFailoverError", parents: "RedisClusterError ResponseError", Origin: Server,
	Verdict: Verdict{RetryNever, AppliedNo, ScopeNode, OwnerOperator},
	wordings: `
ERR You should send CLUSTER FAILOVER to a slave
	from redis 3.0-4.0
	by CLUSTER|FAILOVER
	This node is a primary; the replica (then called slave) that is to take over must be asked.
ERR You should send CLUSTER FAILOVER to a replica
	from redis 5.0+, valkey 7.2+, keydb 6.3.4+
	by CLUSTER|FAILOVER
	This node is a primary; the replica that is to take over must be asked.
ERR I'm a slave but my master is unknown to me
	from redis 3.0-4.0
	by CLUSTER|FAILOVER
	This replica (then called slave) does not know which node is its primary.
ERR I'm a replica but my master is unknown to me
	from redis 5.0+, valkey 7.2+, keydb 6.3.4+
	by CLUSTER|FAILOVER
	This replica does not know which node is its primary.
ERR Master is down or failed, please use CLUSTER FAILOVER FORCE
	from redis 3.0+, valkey 7.2+, keydb 6.3.4+
	by CLUSTER|FAILOVER
	The primary cannot be asked to hand over; only FORCE or TAKEOVER does without it.
ERR Failover option ({Option}) not supported
	from garnet 2.1.4+
	by CLUSTER|FAILOVER
	Garnet knows no option {Option} of CLUSTER FAILOVER.
ERR failed to start failover for primary(({Host}, {Port}))
	from garnet 2.1.4+
	by CLUSTER|FAILOVER
	verdict backoff no node operator
	A failover is under way on this replica already.
ERR Node is not configured as a {Role}
	from garnet 2.1.4+
	by CLUSTER|FAILOVER
	This node is a primary; the replica that is to take over must be asked.
ERR failed to start failover for primary({Addr})
	from garnet 2.1.4+
	by CLUSTER|FAILOVER
	The replica of {Addr} did not begin a failover; mostly one is under way.
ERR Could not take over from primary
	from garnet 2.1.4+
	Garnet writes this in its log when a replica could not become primary; no path is known that sends it.
`}

// ClusterMeetError says that CLUSTER MEET was given an address that it does not take. It
// wants an IP address, not a host name, and ports from 1 to 65535. The nodes were not
// joined.
type ClusterMeetError struct {
	RedisClusterError
	// Addr is the address that was given.
	Addr
	// Argument is the port that was given, as it was written.
	Argument string
}

func (e *ClusterMeetError) Unwrap() []error {
	return []error{&e.RedisClusterError, &ResponseError{e.RedisError}}
}

var clusterMeetErrorType = Type{
	Name: "ClusterMeetError", parents: "RedisClusterError ResponseError", Origin: Server,
	Verdict: Verdict{RetryNever, AppliedNo, ScopeCommand, OwnerOperator},
	wordings: `
ERR Invalid node address specified: {Addr}
	from redis 3.0+, valkey 7.2+, keydb 6.3.4+
	by CLUSTER|MEET
	The host of {Addr} is no IP address, or the port of the cluster bus is above 65535.
ERR Invalid node address specified: {Host}:{Port}
	from redis 3.0+, valkey 7.2+, keydb 6.3.4+
	by CLUSTER|MEET
	{Host} is no IP address, or a port is not between 1 and 65535.
ERR Invalid TCP port specified: {Argument}
	from redis 3.0-3.2
	by CLUSTER|MEET
	The port {Argument} is no number.
ERR Invalid TCP base port specified: {Argument}
	from redis 4.0-7.0, keydb 6.3.4+, garnet 2.1.4+
	by CLUSTER|MEET
	The port {Argument} is no number.
ERR Invalid base port specified: {Argument}
	from redis 7.2+, valkey 7.2+
	by CLUSTER|MEET
	The port {Argument} is no number.
ERR Invalid TCP bus port specified: {Argument}
	from redis 4.0-7.0, keydb 6.3.4+
	by CLUSTER|MEET
	The port of the cluster bus, {Argument}, is no number.
ERR Invalid bus port specified: {Argument}
	from redis 7.2+, valkey 7.2+
	by CLUSTER|MEET
	The port of the cluster bus, {Argument}, is no number.
ERR Port number is out of range
	from valkey 8.1+
	by CLUSTER|MEET
	The port is not between 1 and 65535.
ERR Cluster bus port number is out of range
	from valkey 8.1+
	by CLUSTER|MEET
	The port of the cluster bus, by default the port plus 10000, is not between 1 and 65535.
`}

// ClusterConfigError says that a node did not take the configuration of the cluster that
// it was given, an epoch, a version or a list of nodes, or could not save its own.
type ClusterConfigError struct {
	RedisClusterError
	// Argument is the value that was refused.
	Argument string
	// Reason is the operating system's error, or the server's.
	Reason string
}

func (e *ClusterConfigError) Unwrap() []error {
	return []error{&e.RedisClusterError, &ResponseError{e.RedisError}}
}

var clusterConfigErrorType = Type{
	Name: "ClusterConfigError", parents: "RedisClusterError ResponseError", Origin: Server,
	Verdict: Verdict{RetryNever, AppliedNo, ScopeNode, OwnerOperator},
	wordings: `
	The configuration of the cluster that the node was given is malformed.
ERR error saving the cluster node config: {Reason}
	from redis 3.0+, valkey 7.2+, keydb 6.3.4+
	by CLUSTER|SAVECONFIG
	The node could not write its nodes.conf: {Reason}.
ERR The user can assign a config epoch only when the node does not know any other node.
	from redis 3.0+, valkey 7.2+, keydb 6.3.4+, garnet 2.1.4+
	by CLUSTER|SET-CONFIG-EPOCH
	The node has met others already, and from then on the nodes settle their epochs themselves.
ERR Node config epoch is already non-zero
	from redis 3.0+, valkey 7.2+, keydb 6.3.4+
	by CLUSTER|SET-CONFIG-EPOCH
	The node has an epoch, and it can be set by hand only once.
ERR Invalid config epoch specified: {Argument}
	from redis 3.0+, valkey 7.2+, keydb 6.3.4+
	by CLUSTER|SET-CONFIG-EPOCH
	verdict never no command code
	The epoch {Argument} is negative.
ERR Node config epoch was not set due to invalid epoch specified
	from garnet 2.1.4+
	by CLUSTER|SET-CONFIG-EPOCH
	The node has an epoch already, or the one given is not above 0.
ERR workers not initialized
	from garnet 2.1.4+
	by CLUSTER|SET-CONFIG-EPOCH
	The node has no configuration of the cluster yet.
ERR Invalid cluster configuration.
	from dragonfly 1.24+
	by DFLYCLUSTER
ERR Invalid cluster version
	from kvrocks 2024.10+
	by CLUSTERX|SETNODES CLUSTERX|SETSLOT
	The version is not one above the node's (SETSLOT), or is below it (SETNODES).
ERR Invalid version
	from kvrocks 2024.10+
	by CLUSTERX|SETNODES CLUSTERX|SETSLOT
	verdict never no command code
	The version of the configuration is no number, or is negative.
ERR Invalid cluster node id
	from kvrocks 2024.10+
	by CLUSTERX|SETNODES CLUSTERX|SETNODEID
	A node's ID in the configuration does not have 40 characters.
ERR Invalid cluster nodes info
	from kvrocks 2024.10+
	by CLUSTERX|SETNODES
ERR Invalid cluster node port
	from kvrocks 2024.10+
	by CLUSTERX|SETNODES
ERR Invalid cluster node role
	from kvrocks 2024.10+
	by CLUSTERX|SETNODES
ERR Invalid nodes definition: Missing newline between node entries.
	from kvrocks 2024.10+
	by CLUSTERX|SETNODES
ERR Slot distribution is overlapped
	from kvrocks 2024.10+
	by CLUSTERX|SETNODES
	Two nodes of the configuration have a slot in common.
ERR failed to set master-replica replication: {Reason}
	from kvrocks 2024.10+
	by CLUSTERX|SETNODES
	verdict never yes node operator
	The node took the new configuration, but not the role it has there: {Reason}.
ERR rename file encounter error: {Reason}
	from kvrocks 2024.10+
	by CLUSTERX
	verdict never yes node operator
	The node took the new configuration, but could not save it: {Reason}.
ERR Updating the config epoch
	from garnet 2.1.4+
	by CLUSTER|BUMPEPOCH
	Garnet could not raise the epoch of its configuration.
`}

// ClusterArgumentError says that an argument of a cluster command is malformed or
// unknown to the server. Nothing was changed.
type ClusterArgumentError struct {
	RedisClusterError
	// Argument is the argument that is the trouble.
	Argument string
}

func (e *ClusterArgumentError) Unwrap() []error {
	return []error{&e.RedisClusterError, &ResponseError{e.RedisError}}
}

var clusterArgumentErrorType = Type{
	Name: "ClusterArgumentError", parents: "RedisClusterError ResponseError", Origin: Server,
	Verdict: Verdict{RetryNever, AppliedNo, ScopeCommand, OwnerCode},
	wordings: `
	The server does not know this subcommand or option, or it is not complete.
ERR Unknown direction {Argument}
	from redis 7.0+, valkey 7.2+
	by DEBUG
	DEBUG CLUSTERLINK KILL takes FROM, TO or ALL, not {Argument}.
ERR Missing timeout value
	from valkey 8.0+
	by CLUSTER|SETSLOT
	The word TIMEOUT has no number behind it.
ERR Unrecognized sort metric for ORDERBY.
	from redis 8.2+, valkey 8.0+
	by CLUSTER|SLOT-STATS
	CLUSTER SLOT-STATS cannot sort by this, or does not measure it as it is set.
ERR Multiple filters of the same type are disallowed.
	from redis 8.2+, valkey 8.0+
	by CLUSTER|SLOT-STATS
	LIMIT, or ASC and DESC, stands twice in the command.
ERR Limit has to lie in between 1 and 16384 (maximum number of slots).
	from redis 8.2+, valkey 8.0+
	by CLUSTER|SLOT-STATS
	LIMIT is the number of slots to list, of which there are 16384.
ERR Invalid cursor
	from valkey 9.1+
	by CLUSTERSCAN
	The cursor is not one that CLUSTERSCAN gave.
ERR Cursor slot mismatch with SLOT argument
	from valkey 9.1+
	by CLUSTERSCAN
	The cursor belongs to another slot than the one that the command names.
ERR unknown argument
	from redis 8.4+
	by CLUSTER|MIGRATION
	CLUSTER MIGRATION takes IMPORT, STATUS or CANCEL, and behind the last two ID or ALL.
ERR Slot state {Argument} not supported.
	from garnet 2.1.4+
	by CLUSTER|SETSLOT
ERR Invalid slot state
	from garnet 2.1.4+
ERR Invalid CLUSTER REPLICATE FLAG ({Argument}) not valid
	from garnet 2.1.4+
	by CLUSTER|REPLICATE
ERR CLUSTER command, CLUSTER INFO|NODES|SLOTS|KEYSLOT|RESET|REPLICAS
	from kvrocks 2024.10+
	by CLUSTER
ERR CLUSTERX command, CLUSTERX VERSION|MYID|SETNODEID|SETNODES|SETSLOT|MIGRATE
	from kvrocks 2024.10+
	by CLUSTERX
ERR Invalid cluster command options
	from kvrocks 2024.10+
	by CLUSTER CLUSTERX
ERR Invalid import state
	from kvrocks 2024.10+
	by CLUSTER|IMPORT
ERR Invalid setnodes options
	from kvrocks 2024.10+
	by CLUSTERX|SETNODES
ERR Invalid setslot options
	from kvrocks 2024.10+
	by CLUSTERX|SETSLOT
ERR Invalid sync flag
	from kvrocks 2024.10+
	by CLUSTERX|MIGRATE
ERR Async migration does not support timeout
	from kvrocks 2024.10+
	by CLUSTERX|MIGRATE
	Only a SYNC migration takes a timeout.
`}
