package rediserr

var slotMigrationFamily = family{"slotmigration", "Moving slots", []*Type{
	&slotMigrationErrorType,
	&slotMigrationInProgressErrorType,
	&slotOwnershipErrorType,
	&slotSyncErrorType,
}}

var slotMigrationErrors = []Error{
	(*SlotMigrationError)(nil),
	(*SlotMigrationInProgressError)(nil),
	(*SlotOwnershipError)(nil),
	(*SlotSyncError)(nil),
}

// SlotMigrationError says that slots were not moved to another node. Their owner stays
// what it was, and it keeps their keys.
type SlotMigrationError struct {
	RedisClusterError
	// Slot is the slot that is the trouble.
	Slot int
	// Key is the key that could not be moved.
	Key string
	// Reason is what went wrong, in the words of the server, of the other node or of the
	// operating system.
	Reason string
}

func (e *SlotMigrationError) Unwrap() []error {
	return []error{&e.RedisClusterError, &ResponseError{e.RedisError}}
}

var slotMigrationErrorType = Type{
	Name: "SlotMigrationError", parents: "RedisClusterError ResponseError", Code: "NOTREADY INCOMING_MIGRATION_OOM", Origin: Server,
	Verdict: Verdict{RetryBackoff, AppliedNo, ScopeSlot, OwnerOperator},
	wordings: `
	The move of the slots failed, and their owner stays what it was.
NOTREADY Cluster is not ready to migrate slots
	from redis 8.4+
	by CLUSTER|SYNCSLOTS
	The node that has the slots cannot give them up just now.
ERR Cluster is not ready right now, please retry later
	from redis 8.4
	by CLUSTER|SYNCSLOTS
	The node that has the slots cannot give them up just now.
ERR Trim is disabled by module
	from redis 8.4+
	by CLUSTER|SYNCSLOTS
	verdict never no node operator
	A module on the node that has the slots forbids to delete keys of moved slots.
ERR No migrations ongoing
	from valkey 9.0+
	by CLUSTER|CANCELSLOTMIGRATIONS
	verdict never no node operator
	This node sends no slots to other nodes, so there is nothing to cancel.
INCOMING_MIGRATION_OOM
	from dragonfly 1.40+
	by DFLYMIGRATE
	verdict never no node operator
	The node that was to get the slots has too little memory for their keys.
ERR hostname resolution failed
	from garnet 2.1.4+
	by MIGRATE
	verdict backoff no command operator
	The host to move the slots to has no address.
ERR failed to create snapshot
	from kvrocks 2024.10+
	by CLUSTERX|MIGRATE
ERR failed to connect to the destination node: {Reason}
	from kvrocks 2024.10+
	by CLUSTERX|MIGRATE
ERR failed to authenticate on destination node: {Reason}
	from kvrocks 2024.10+
	by CLUSTERX|MIGRATE
	verdict never no node operator
ERR failed to set import status on destination node: {Reason}
	from kvrocks 2024.10+
	by CLUSTERX|MIGRATE
ERR failed to send commands to restore a key: {Reason}
	from kvrocks 2024.10+
	by CLUSTERX|MIGRATE
ERR failed to migrate a key {Key}: {Reason}
	from kvrocks 2024.10+
	by CLUSTERX|MIGRATE
ERR failed to iterate keys of slot {Slot}: {Reason}
	from kvrocks 2024.10+
	by CLUSTERX|MIGRATE
ERR failed to sync WAL before forbidding a slot: {Reason}
	from kvrocks 2024.10+
	by CLUSTERX|MIGRATE
ERR failed to sync WAL after forbidding a slot: {Reason}
	from kvrocks 2024.10+
	by CLUSTERX|MIGRATE
ERR migrate incremental data failed, {Reason}
	from kvrocks 2024.10+
	by CLUSTERX|MIGRATE
ERR migrate last incremental data failed, {Reason}
	from kvrocks 2024.10+
	by CLUSTERX|MIGRATE
ERR key migration stopped due to a task cancellation
	from kvrocks 2024.10+
	by CLUSTERX|MIGRATE
ERR clear keys of slot(s) error: {Reason}
	from kvrocks 2024.10+
	by CLUSTER|IMPORT
ERR Slot already in that state
	from garnet 2.1.4+
	by CLUSTER|SETSLOT
	Garnet did not mark the slot, as its state does not allow that.
ERR Node not in IMPORTING state
	from garnet 2.1.4+
	Stands in Garnet's source for a node that does not import the slot; no path is known that sends it.
`}

// SlotMigrationInProgressError says that slots cannot be moved, or their state changed,
// as another move is under way or is still being cleaned up. Wait for it, or cancel it.
type SlotMigrationInProgressError struct {
	SlotMigrationError
	// Slots is the slot or range of slots that is being moved: 5-10.
	Slots string
	// Node is the ID of the node that the text names.
	Node string
}

func (e *SlotMigrationInProgressError) Unwrap() error { return &e.SlotMigrationError }

var slotMigrationInProgressErrorType = Type{
	Name: "SlotMigrationInProgressError", parents: "SlotMigrationError", Origin: Server,
	Verdict: Verdict{RetryBackoff, AppliedNo, ScopeSlot, OwnerOperator},
	wordings: `
	Slots are being moved already, and this node does one move at a time.
ERR another ASM task is already in progress
	from redis 8.4+
	by CLUSTER|MIGRATION
	This node imports or gives up slots already, and does one such task at a time.
ERR Another ASM task is already in progress
	from redis 8.4+
	by CLUSTER|SYNCSLOTS
	The node that has the slots imports or gives up some already, one task at a time.
ERR overlapping import exists for slot range: {Slots}
	from redis 8.4+
	by CLUSTER|MIGRATION CLUSTER|SYNCSLOTS
	An import that is not finished has slots in common with {Slots}.
ERR all slot states must be STABLE to start a slot migration task.
	from redis 8.4+
	by CLUSTER|MIGRATION CLUSTER|SYNCSLOTS
	A slot is marked as migrating or importing by CLUSTER SETSLOT, on this node.
ERR Trim job in progress for the slots
	from redis 8.8+
	by CLUSTER|SYNCSLOTS
	The node that has the slots is still deleting keys in them.
ERR Slot {Slot} is currently in an active atomic slot migration. CLUSTER SETSLOT cannot be used at this time. To perform a legacy slot migration instead, first cancel the ongoing task with CLUSTER MIGRATION CANCEL
	from redis 8.4+
	by CLUSTER|SETSLOT
	CLUSTER MIGRATION is moving slot {Slot}, so it cannot be moved by hand.
ERR There is a pending trim job for slot {Slot}. Most probably, this is due to a failed atomic slot migration. CLUSTER SETSLOT cannot be used at this time. Please retry later once the trim job is completed.
	from redis 8.4+
	by CLUSTER|SETSLOT
	This node is still to delete keys of slot {Slot}, left over from a move.
ERR Slot import in progress.
	from valkey 9.0+
	by CLUSTER|SETSLOT
	CLUSTER MIGRATESLOTS is bringing this slot here, so it cannot be moved by hand.
ERR Slot export in progress.
	from valkey 9.0+
	by CLUSTER|SETSLOT
	CLUSTER MIGRATESLOTS is taking this slot away, so it cannot be moved by hand.
ERR Slots are being manually imported
	from valkey 9.0+
	by CLUSTER|MIGRATESLOTS CLUSTER|SYNCSLOTS
	A slot is marked as importing by CLUSTER SETSLOT on this node.
ERR Slots are being manually migrated
	from valkey 9.0+
	by CLUSTER|MIGRATESLOTS CLUSTER|SYNCSLOTS
	A slot is marked as migrating by CLUSTER SETSLOT on this node.
ERR I am already migrating slot {Slot}.
	from valkey 9.0+
	by CLUSTER|MIGRATESLOTS
	This node is sending slot {Slot} to another node already.
ERR Slot is already being imported on the target by a different migration
	from valkey 9.0+
	by CLUSTER|SYNCSLOTS
	The node that is to get the slots is getting one of them already.
ERR Slot already scheduled for migration from {Node}
	from garnet 2.1.4+
	by CLUSTER|SETSLOT CLUSTER|SETSLOTSRANGE
	A slot is being moved already, in one direction or the other.
ERR Slot already scheduled for import from {Node}
	from garnet 2.1.4+
	by CLUSTER|SETSLOT CLUSTER|SETSLOTSRANGE
	A slot is being moved already, in one direction or the other.
ERR There is already a migrating job
	from kvrocks 2024.10+
	by CLUSTERX|MIGRATE
ERR only one importing job is allowed, current importing: {Slots}
	from kvrocks 2024.10+
	by CLUSTER|IMPORT
ERR Can't reset cluster while migrating slot
	from kvrocks 2024.10+
	by CLUSTER|RESET
	This node is sending slots to another one, so it does not leave the cluster.
ERR Can't reset cluster while importing slot
	from kvrocks 2024.10+
	by CLUSTER|RESET
	This node is getting slots from another one, so it does not leave the cluster.
`}

// SlotOwnershipError says that a slot is not where the command supposes it: this node
// does not own it, it has an owner already, or nobody owns it. Nothing was changed.
type SlotOwnershipError struct {
	SlotMigrationError
	// Slots is the slots that the node is importing.
	Slots string
	// Node is the ID of the node that should own the slot.
	Node string
	// Argument is what the command named instead.
	Argument string
	// Slot is the slot that is the trouble.
	Slot int
}

func (e *SlotOwnershipError) Unwrap() error { return &e.SlotMigrationError }

var slotOwnershipErrorType = Type{
	Name: "SlotOwnershipError", parents: "SlotMigrationError", Origin: Server,
	Verdict: Verdict{RetryNever, AppliedNo, ScopeSlot, OwnerOperator},
	wordings: `
	A slot does not belong to the node that the command supposes to own it.
ERR I'm not the owner of hash slot {Slot}
	from redis 3.0+, valkey 7.2+, keydb 6.3.4+, garnet 2.1.4+
	by CLUSTER|SETSLOT
	Slot {Slot} is to migrate away from this node, which does not own it.
ERR I'm already the owner of hash slot {Slot}
	from redis 3.0+, valkey 7.2+, keydb 6.3.4+
	by CLUSTER|SETSLOT
	Slot {Slot} is to be imported into this node, which owns it already.
ERR slot has no owner: {Slot}
	from redis 8.4+
	by CLUSTER|MIGRATION CLUSTER|SYNCSLOTS
	Nobody owns slot {Slot}, so there is no node to import it from.
ERR slots belong to different source nodes
	from redis 8.4+
	by CLUSTER|MIGRATION CLUSTER|SYNCSLOTS
	The slots have more than one owner, and a task imports from one node only.
ERR this node is already the owner of the slot range
	from redis 8.4+
	by CLUSTER|MIGRATION
	The slots are to be imported into this node, which owns them already.
ERR This node is not the owner of the slots
	from redis 8.4+
	by CLUSTER|SYNCSLOTS
	The node that was asked for the slots does not own them any more.
ERR the slot {Slot} is served by this node
	from redis 8.4+
	by TRIMSLOTS
	This node serves slot {Slot}, so its keys are not deleted as left over.
ERR Slots are not served by this node.
	from valkey 9.0+
	by CLUSTER|MIGRATESLOTS
	The slots belong to another node, and only the owner can send them away.
ERR Requested slots span multiple shards
	from valkey 9.0+
	by CLUSTER|MIGRATESLOTS CLUSTER|SYNCSLOTS
	The slots have more than one owner, and a move has one source only.
ERR Slot {Slot} has no node served.
	from valkey 9.0+
	by CLUSTER|MIGRATESLOTS CLUSTER|SYNCSLOTS
	Nobody owns slot {Slot}.
ERR Target node does not agree about current slot ownership
	from valkey 9.0+
	by CLUSTER|SYNCSLOTS
	verdict backoff no slot operator
	The node that is to get the slots holds another node to be their owner.
ERR This is a local hash slot {Slot} and is already imported
	from garnet 2.1.4+
	by CLUSTER|SETSLOT CLUSTER|SETSLOTSRANGE
ERR Slot {Slot} is not owned by {Node}
	from garnet 2.1.4+
	by CLUSTER|SETSLOT CLUSTER|SETSLOTSRANGE
ERR slot {Slot} not owned by current node.
	from garnet 2.1.4+
	by MIGRATE
ERR slot state not set to MIGRATING state
	from garnet 2.1.4+
	by MIGRATE
	The keys belong to a slot that was not marked as migrating first.
ERR Input nodeid {Argument} different from local nodeid {Node}.
	from garnet 2.1.4+
	by CLUSTER|SETSLOT
	This node imports the slot, so it can be given to this node only.
ERR Can't migrate slot which doesn't belong to me
	from kvrocks 2024.10+
	by CLUSTERX|MIGRATE
ERR Can't migrate slot which has been migrated
	from kvrocks 2024.10+
	by CLUSTERX|MIGRATE
	This node has moved the slot away already, and waits for CLUSTERX SETSLOT or SETNODES.
ERR Can't import slot which belongs to me
	from kvrocks 2024.10+
	by CLUSTER|IMPORT
ERR mismatch slot, importing slot(s): {Slots}, but got: {Argument}
	from kvrocks 2024.10+
	by CLUSTER|IMPORT
	This node is importing {Slots}, and was told that {Argument} arrived.
ERR Slot {Slot} is already busy
	from redis 3.0+, valkey 7.2+, keydb 6.3.4+, garnet 2.1.4+
	by CLUSTER|ADDSLOTS CLUSTER|ADDSLOTSRANGE
	Slot {Slot} has an owner already, as this node sees the cluster.
ERR Slot {Slot} is already unassigned
	from redis 3.0+, valkey 7.2+, keydb 6.3.4+
	by CLUSTER|DELSLOTS CLUSTER|DELSLOTSRANGE
	Slot {Slot} has no owner, as this node sees the cluster, so it cannot be taken away.
ERR Slot {Slot} is not assigned
	from garnet 2.1.4+
	by CLUSTER|DELSLOTS CLUSTER|DELSLOTSRANGE
	Slot {Slot} has no owner, as this node sees the cluster, so it cannot be taken away.
`}

// SlotSyncError says that a node refused a step of the exchange by which nodes hand
// slots to each other. Such commands are sent by servers only. A client that sees it has
// sent one by hand; in a log or a task's last error it tells why a move failed.
type SlotSyncError struct {
	SlotMigrationError
	// Argument is the argument that was refused.
	Argument string
	// Option is the option that the server does not know.
	Option string
	// Subcommand is the step that was refused.
	Subcommand string
	// Count is the length of the node's ID that was sent; it should be 40.
	Count int
}

func (e *SlotSyncError) Unwrap() error { return &e.SlotMigrationError }

var slotSyncErrorType = Type{
	Name: "SlotSyncError", parents: "SlotMigrationError", Origin: Server,
	Verdict: Verdict{RetryNever, AppliedNo, ScopeConnection, OwnerCode},
	wordings: `
	A step of the exchange by which one node hands slots to another was refused.
ERR CLUSTER SYNCSLOTS subcommands are only allowed for internal clients
	from redis 8.4+
	by CLUSTER|SYNCSLOTS
	CLUSTER SYNCSLOTS is for servers only; the server closes the connection.
ERR CLUSTER SYNCSLOTS CONF ASM-TASK only allowed on replica
	from redis 8.4+
	by CLUSTER|SYNCSLOTS
	A primary tells its replicas of its tasks, and this node is no replica.
ERR Invalid task id
	from redis 8.4+
	by CLUSTER|SYNCSLOTS
	A task's ID has 40 characters.
ERR No slot migration task in progress
	from redis 8.4+
	by CLUSTER|SYNCSLOTS
	verdict backoff no slot operator
	The node that has the slots has dropped the task, or was restarted.
ERR Another migration task is already in progress
	from redis 8.4+
	by CLUSTER|SYNCSLOTS
	verdict backoff no slot operator
	The node that has the slots is at another task, or at another step of this one.
ERR Main channel connection is not established
	from redis 8.4+
	by CLUSTER|SYNCSLOTS
	verdict backoff no slot operator
	The first of the two connections between the nodes is gone.
ERR Invalid node id length {Count}
	from redis 8.4+
	by CLUSTER|SYNCSLOTS
	A node's ID has 40 characters, not {Count}.
ERR Invalid slot info: {Argument}
	from redis 8.4+
	by CLUSTER|SYNCSLOTS
	{Argument} is not of the form slot:keys:expires.
ERR Failed to handle master task: {Argument}
	from redis 8.4+
	by CLUSTER|SYNCSLOTS
	This replica cannot read what its primary told it of a task.
ERR Unknown option {Option}
	from redis 8.4+
	by CLUSTER|SYNCSLOTS
	CLUSTER SYNCSLOTS CONF does not know {Option} in this version.
ERR missing ranges argument
	from redis 8.4+
	by TRIMSLOTS
	The first word behind TRIMSLOTS must be RANGES.
ERR invalid number of ranges
	from redis 8.4+
	by TRIMSLOTS
	The number of ranges is not that of the pairs of slots behind it.
ERR CLUSTER SYNCSLOTS {Subcommand} should only be used by slot migration clients
	from valkey 9.0+
	by CLUSTER|SYNCSLOTS
	{Subcommand} came on a connection on which no slots are being moved.
ERR No such slot migration job
	from valkey 9.0+
	by CLUSTER|SYNCSLOTS
	This replica does not know the job that its primary has finished.
ERR Join timeout happened
	from dragonfly 1.24+
	by DFLYMIGRATE
	verdict backoff no slot operator
`}
