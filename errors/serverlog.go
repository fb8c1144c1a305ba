package rediserr

var serverLogFamily = family{"serverlog", "Log of the server", []*Type{
	&replicaLinkErrorType,
	&replicaHandshakeErrorType,
	&replicaTransferErrorType,
	&fullResyncErrorType,
	&replicationStreamErrorType,
	&forkErrorType,
	&backgroundSaveErrorType,
	&rdbLoadErrorType,
	&slowFsyncErrorType,
	&aofWriteErrorType,
	&aofRewriteErrorType,
	&aofLoadErrorType,
	&outputBufferLimitErrorType,
	&queryBufferLimitErrorType,
	&securityAttackErrorType,
	&acceptErrorType,
	&listenErrorType,
	&configFileErrorType,
	&startupErrorType,
	&tlsConfigErrorType,
	&kernelSettingErrorType,
	&fileLimitErrorType,
	&crashErrorType,
	&memoryExhaustedErrorType,
	&slowScriptErrorType,
	&nodeFailedErrorType,
	&clusterElectionErrorType,
	&clusterDemotionErrorType,
	&straySlotKeysErrorType,
	&clusterConfigFileErrorType,
	&clusterBusErrorType,
}}

var serverLogErrors = []Error{
	(*ReplicaLinkError)(nil),
	(*ReplicaHandshakeError)(nil),
	(*ReplicaTransferError)(nil),
	(*FullResyncError)(nil),
	(*ReplicationStreamError)(nil),
	(*ForkError)(nil),
	(*BackgroundSaveError)(nil),
	(*RDBLoadError)(nil),
	(*SlowFsyncError)(nil),
	(*AOFWriteError)(nil),
	(*AOFRewriteError)(nil),
	(*AOFLoadError)(nil),
	(*OutputBufferLimitError)(nil),
	(*QueryBufferLimitError)(nil),
	(*SecurityAttackError)(nil),
	(*AcceptError)(nil),
	(*ListenError)(nil),
	(*ConfigFileError)(nil),
	(*StartupError)(nil),
	(*TLSConfigError)(nil),
	(*KernelSettingError)(nil),
	(*FileLimitError)(nil),
	(*CrashError)(nil),
	(*MemoryExhaustedError)(nil),
	(*SlowScriptError)(nil),
	(*NodeFailedError)(nil),
	(*ClusterElectionError)(nil),
	(*ClusterDemotionError)(nil),
	(*StraySlotKeysError)(nil),
	(*ClusterConfigFileError)(nil),
	(*ClusterBusError)(nil),
}

// ReplicaLinkError says that the connection between a primary and its replica broke, or
// could not be made. The replica tries again by itself, and serves old data meanwhile.
type ReplicaLinkError struct {
	ReplicationError
	// Reason is the error of the operating system.
	Reason string
	// Addr is the replica, as its primary knows it.
	Addr
}

func (e *ReplicaLinkError) Unwrap() error { return &e.ReplicationError }

var replicaLinkErrorType = Type{
	Name: "ReplicaLinkError", parents: "ReplicationError", Origin: Log,
	Verdict: Verdict{RetryBackoff, AppliedUnknown, ScopeNode, OwnerOperator},
	wordings: `
MASTER timeout: no data nor PING received...
	from redis 2.8+, valkey 7.2, keydb 6.3.4+
	The primary sent nothing, not even its regular PING, for repl-timeout seconds, so the replica closed the link.
PRIMARY timeout: no data nor PING received...
	from valkey 8.0+
	The primary sent nothing, not even its regular PING, for repl-timeout seconds, so the replica closed the link.
Connection with master lost.
	from redis 2.8+, valkey 7.2, keydb 6.3.4+
	The link to the primary broke, and this replica is about to connect again.
Connection with primary lost.
	from valkey 8.0+
	The link to the primary broke, and this replica is about to connect again.
Connection with replica {Addr} lost.
	from redis 5.0+, valkey 7.2+, keydb 6.3.4+
	The link to the replica {Addr} broke; the replica connects again by itself.
Connection with slave {Addr} lost.
	from redis 2.8-4.0
	The link to the replica (then called slave) {Addr} broke; it connects again by itself.
Error condition on socket for SYNC: {Reason}
	from redis 2.8+, valkey 7.2+, keydb 6.3.4+
	The replica could not connect to its primary: {Reason}.
Unable to connect to MASTER: {Reason}
	from redis 2.8+, valkey 7.2, keydb 6.3.4+
	The replica could not begin to connect to its primary: {Reason}.
Unable to connect to PRIMARY: {Reason}
	from valkey 8.0+
	The replica could not begin to connect to its primary: {Reason}.
Timeout connecting to the MASTER...
	from redis 2.8+, valkey 7.2, keydb 6.3.4+
	The primary did not answer the replica's attempt to connect within repl-timeout seconds.
Timeout connecting to the PRIMARY...
	from valkey 8.0+
	The primary did not answer the replica's attempt to connect within repl-timeout seconds.
Disconnecting timedout replica (streaming sync): {Addr}
	from redis 6.0+, valkey 7.2+, keydb 6.3.4+
	The replica {Addr} acknowledged nothing for repl-timeout seconds, so the primary closed the link.
Disconnecting timedout replica (full sync): {Addr}
	from redis 6.0+, valkey 7.2+, keydb 6.3.4+
	While its copy was made, the replica {Addr} was silent for repl-timeout seconds, so the primary closed the link.
Disconnecting timedout replica: {Addr}
	from redis 5.0
	The replica {Addr} acknowledged nothing for repl-timeout seconds, so the primary closed the link.
Disconnecting timedout slave: {Addr}
	from redis 2.8-4.0
	The replica (then called slave) {Addr} acknowledged nothing for repl-timeout seconds, so the primary closed the link.
Failed to read response from the server: {Reason}
	from redis 7.0+, valkey 7.2+
	The primary closed the link, or fell silent, while the replica set up the connection: {Reason}.
I/O error writing to MASTER: {Reason}
	from redis 2.8+, valkey 7.2, keydb 6.3.4+
	The replica could not send its commands to the primary: {Reason}.
I/O error writing to PRIMARY: {Reason}
	from valkey 8.0+
	The replica could not send its commands to the primary: {Reason}.
`}

// ReplicaHandshakeError says that the primary answered its replica with an error: it
// wants a password, is not ready, or forbids the commands. No data flows until that is
// mended.
type ReplicaHandshakeError struct {
	ReplicationError
	// Reason is the primary's reply.
	Reason string
	// Option is the option of REPLCONF that was refused.
	Option string
}

func (e *ReplicaHandshakeError) Unwrap() error { return &e.ReplicationError }

var replicaHandshakeErrorType = Type{
	Name: "ReplicaHandshakeError", parents: "ReplicationError", Origin: Log,
	Verdict: Verdict{RetryNever, AppliedUnknown, ScopeNode, OwnerOperator},
	wordings: `
MASTER aborted replication with an error: {Reason}
	from redis 2.8+, valkey 7.2, keydb 6.3.4+
	The primary refused to send its data to this replica ({Reason}).
PRIMARY aborted replication with an error: {Reason}
	from valkey 8.0+
	The primary refused to send its data to this replica ({Reason}).
Master is currently unable to PSYNC but should be in the future: {Reason}
	from redis 4.0+, valkey 7.2, keydb 6.3.4+
	verdict backoff unknown node operator
	The primary cannot replicate just now, as it is loading or lost its own primary; the replica asks again.
Primary is currently unable to PSYNC but should be in the future: {Reason}
	from valkey 8.0+
	verdict backoff unknown node operator
	The primary cannot replicate just now, as it is loading or lost its own primary; the replica asks again.
(Non critical) Master does not understand REPLCONF {Option}: {Reason}
	from redis 2.8+, valkey 7.2, keydb 6.3.4+
	The primary refused REPLCONF {Option} ({Reason}). With NOAUTH or NOPERM, the refusal is critical after all.
(Non critical) Primary does not understand REPLCONF {Option}: {Reason}
	from valkey 8.0+
	The primary refused REPLCONF {Option} ({Reason}). With NOAUTH or NOPERM, the refusal is critical after all.
Unable to AUTH to MASTER: {Reason}
	from redis 2.8+, valkey 7.2, keydb 6.3.4+
	The primary did not accept the replica's masteruser and masterauth ({Reason}).
Unable to AUTH to PRIMARY: {Reason}
	from valkey 8.0+
	The primary did not accept the replica's primaryuser and primaryauth ({Reason}).
Unexpected reply to PSYNC from master: {Reason}
	from redis 2.8+, valkey 7.2, keydb 6.3.4+
	The primary answered PSYNC with something that is no reply to it ({Reason}).
Unexpected reply to PSYNC from primary: {Reason}
	from valkey 8.0+
	The primary answered PSYNC with something that is no reply to it ({Reason}).
Master does not support PSYNC or is in error state (reply: {Reason})
	from redis 2.8+, valkey 7.2, keydb 6.3.4+
	The primary answered PSYNC with an error, so the replica asks for a full copy with SYNC ({Reason}).
Primary does not support PSYNC or is in error state (reply: {Reason})
	from valkey 8.0+
	The primary answered PSYNC with an error, so the replica asks for a full copy with SYNC ({Reason}).
Error reply to PING from master: '{Reason}'
	from redis 2.8+, valkey 7.2, keydb 6.3.4+
	The primary answered the replica's first PING with an error ({Reason}).
Error reply to PING from primary: '{Reason}'
	from valkey 8.0+
	The primary answered the replica's first PING with an error ({Reason}).
Sending command to master in replication handshake: {Reason}
	from redis 2.8+, valkey 7.2, keydb 6.3.4+
	verdict backoff unknown node operator
	The link broke while the replica introduced itself ({Reason}).
Sending command to primary in replication handshake: {Reason}
	from valkey 8.0+
	verdict backoff unknown node operator
	The link broke while the replica introduced itself ({Reason}).
Master did not reply to PSYNC, will try later
	from redis 7.0+, valkey 7.2
	verdict backoff unknown node operator
	The primary gave no answer to PSYNC; the replica tries again.
Bad protocol from MASTER, the first byte is not '$' (we received '{Reason}'), are you sure the host and port are right?
	from redis 2.8+, valkey 7.2, keydb 6.3.4+
	What the replica took for its primary sent {Reason}, which is no answer of a Redis server.
Bad protocol from PRIMARY, the first byte is not '$' (we received '{Reason}'), are you sure the host and port are right?
	from valkey 8.0+
	What the replica took for its primary sent {Reason}, which is no answer of a Redis server.
`}

// ReplicaTransferError says that a full copy of the data on its way to a replica broke
// off. It starts again from the beginning, and the same cause will stop it again.
type ReplicaTransferError struct {
	ReplicationError
	// Reason is the error of the operating system, or the server's explanation.
	Reason string
	// Path is the file that could not be renamed or flushed.
	Path string
}

func (e *ReplicaTransferError) Unwrap() error { return &e.ReplicationError }

var replicaTransferErrorType = Type{
	Name: "ReplicaTransferError", parents: "ReplicationError", Origin: Log,
	Verdict: Verdict{RetryBackoff, AppliedUnknown, ScopeNode, OwnerOperator},
	wordings: `
I/O error trying to sync with MASTER: {Reason}
	from redis 2.8+, valkey 7.2, keydb 6.3.4+
	The link broke while this replica received the full copy: {Reason}.
I/O error trying to sync with PRIMARY: {Reason}
	from valkey 8.0+
	The link broke while this replica received the full copy: {Reason}.
I/O error reading bulk count from MASTER: {Reason}
	from redis 2.8+, valkey 7.2, keydb 6.3.4+
	The link broke before the primary began to send the full copy: {Reason}.
I/O error reading bulk count from PRIMARY: {Reason}
	from valkey 8.0+
	The link broke before the primary began to send the full copy: {Reason}.
Timeout receiving bulk data from MASTER... If the problem persists try to set the 'repl-timeout' parameter in redis.conf to a larger value.
	from redis 2.8+, valkey 7.2
	The primary sent nothing of the full copy for repl-timeout seconds.
Timeout receiving bulk data from MASTER... If the problem persists try to set the 'repl-timeout' parameter in keydb.conf to a larger value.
	from keydb 6.3.4+
	The primary sent nothing of the full copy for repl-timeout seconds.
Timeout receiving bulk data from PRIMARY... If the problem persists try to set the 'repl-timeout' parameter in valkey.conf to a larger value.
	from valkey 8.0+
	The primary sent nothing of the full copy for repl-timeout seconds.
Write error sending DB to replica: {Reason}
	from redis 5.0+, valkey 7.2+, keydb 6.3.4+
	The primary could not go on sending the full copy to a replica: {Reason}.
Write error sending DB to slave: {Reason}
	from redis 2.8-4.0
	The primary could not go on sending the full copy to a replica (then called slave): {Reason}.
Read error sending DB to replica: {Reason}
	from redis 5.0+, valkey 7.2+, keydb 6.3.4+
	The primary could not read the file that it was sending to a replica: {Reason}.
Diskless rdb transfer, write error sending DB to replica: {Reason}
	from redis 6.0+, valkey 7.2+, keydb 6.3.4+
	The primary could not go on sending the full copy to a replica: {Reason}.
Diskless rdb transfer, last replica dropped, killing fork child.
	from redis 6.0+, valkey 7.2+, keydb 6.3.4+
	All replicas that waited for the copy are gone, so the primary stopped making it.
BGSAVE for replication failed
	from redis 2.8+, valkey 7.2+, keydb 6.3.4+
	The primary could not start to make the copy for a replica; the line before says why.
SYNC failed. BGSAVE child returned an error
	from redis 2.8+, valkey 7.2+, keydb 6.3.4+
	The primary could not write the copy for a replica; the lines before say why.
SYNC failed. Can't open/stat DB after BGSAVE: {Reason}
	from redis 2.8+, valkey 7.2+, keydb 6.3.4+
	The primary wrote the copy for a replica and could not open it: {Reason}.
Background transfer error
	from redis 2.8+, valkey 7.2, keydb 6.3.4+
	The process that sent the copy straight to replicas failed; the lines before say why.
Background RDB transfer error
	from valkey 8.0+
	The process that sent the copy straight to replicas failed; the lines before say why.
Write error or short write writing to the DB dump file needed for MASTER <-> REPLICA synchronization: {Reason}
	from redis 5.0+, valkey 7.2, keydb 6.3.4+
	verdict never unknown node operator
	This replica could not write the copy that it received to its disk: {Reason}.
Write error or short write writing to the DB dump file needed for PRIMARY <-> REPLICA synchronization: {Reason}
	from valkey 8.0+
	verdict never unknown node operator
	This replica could not write the copy that it received to its disk: {Reason}.
Write error or short write writing to the DB dump file needed for MASTER <-> SLAVE synchronization: {Reason}
	from redis 2.8-4.0
	verdict never unknown node operator
	This replica (then called slave) could not write the copy that it received to its disk: {Reason}.
Opening the temp file needed for MASTER <-> REPLICA synchronization: {Reason}
	from redis 5.0+, valkey 7.2, keydb 6.3.4+
	verdict never unknown node operator
	This replica could not create a file for the copy in its directory: {Reason}.
Opening the temp file needed for PRIMARY <-> REPLICA synchronization: {Reason}
	from valkey 8.0+
	verdict never unknown node operator
	This replica could not create a file for the copy in its directory: {Reason}.
Opening the temp file needed for MASTER <-> SLAVE synchronization: {Reason}
	from redis 2.8-4.0
	verdict never unknown node operator
	This replica (then called slave) could not create a file for the copy in its directory: {Reason}.
Failed trying to rename the temp DB into {Path} in MASTER <-> REPLICA synchronization: {Reason}
	from redis 5.0+, valkey 7.2, keydb 6.3.4+
	verdict never unknown node operator
	This replica could not give the copy its name {Path}: {Reason}.
Failed trying to rename the temp DB into {Path} in PRIMARY <-> REPLICA synchronization: {Reason}
	from valkey 8.0+
	verdict never unknown node operator
	This replica could not give the copy its name {Path}: {Reason}.
Failed trying to load the MASTER synchronization DB from disk: {Reason}
	from redis 7.0
	verdict never unknown node operator
	This replica could not load the copy that it received: {Reason}.
Failed trying to load the MASTER synchronization DB from disk
	from redis 2.8-6.2, keydb 6.3.4+
	verdict never unknown node operator
	This replica could not load the copy that it received; the lines before say why.
Failed trying to load the MASTER synchronization DB from socket: {Reason}
	from redis 6.0, redis 7.0
	This replica could not load the copy while it received it: {Reason}.
Failed trying to load the MASTER synchronization DB from socket, check server logs.
	from redis 7.2+, valkey 7.2
	This replica could not load the copy while it received it; the lines before say why.
Failed trying to load the MASTER synchronization DB from disk, check server logs.
	from redis 7.2+, valkey 7.2
	verdict never unknown node operator
	This replica could not load the copy that it received; the lines before say why.
Failed trying to load the PRIMARY synchronization DB from disk, check server logs.
	from valkey 8.0+
	verdict never unknown node operator
	This replica could not load the copy that it received; the lines before say why.
Failed trying to load the PRIMARY synchronization DB from socket, check server logs.
	from valkey 8.0+
	This replica could not load the copy while it received it; the lines before say why.
Replication stream EOF marker is broken
	from redis 6.0+, valkey 7.2+, keydb 6.3.4+
	The copy that the primary streamed did not end with the agreed marker.
`}

// FullResyncError says that a replica could not go on where it had stopped, and must
// receive all data again. That costs the primary a fork, and both sides traffic and time.
type FullResyncError struct {
	ReplicationError
	// Addr is the replica.
	Addr
	// Offset is the place in the stream of commands from which the replica asked to go on.
	Offset int
	// Limit is the last place up to which the server can go on with its former history.
	Limit int
	// Requested is the replication ID that the replica knows.
	Requested string
	// Current is the server's replication ID.
	Current string
	// Former is the ID that the server had, or followed, before.
	Former string
}

func (e *FullResyncError) Unwrap() error { return &e.ReplicationError }

var fullResyncErrorType = Type{
	Name: "FullResyncError", parents: "ReplicationError", Origin: Log,
	Verdict: Verdict{RetryNever, AppliedUnknown, ScopeNode, OwnerOperator},
	wordings: `
Unable to partial resync with replica {Addr} for lack of backlog (Replica request was: {Offset}).
	from redis 5.0+, valkey 7.2+, keydb 6.3.4+
	The backlog no longer holds the commands that {Addr} missed since {Offset}, so it gets all data.
Unable to partial resync with slave {Addr} for lack of backlog (Slave request was: {Offset}).
	from redis 2.8-4.0
	The backlog no longer holds the commands that {Addr} (then called slave) missed since {Offset}, so it gets all data.
Partial resynchronization not accepted: Replication ID mismatch (Replica asked for '{Requested}', my replication IDs are '{Current}' and '{Former}')
	from redis 5.0+, valkey 7.2+, keydb 6.3.4+
	The replica followed another history than this server's: the server restarted or another took its place.
Partial resynchronization not accepted: Replication ID mismatch (Slave asked for '{Requested}', my replication IDs are '{Current}' and '{Former}')
	from redis 4.0
	The replica (then called slave) followed another history than this server's.
Partial resynchronization not accepted: Requested offset for second ID was {Offset}, but I can reply up to {Limit}
	from redis 4.0+, valkey 7.2+, keydb 6.3.4+
	The replica had received more than this server had when it became the primary.
Full resync requested by replica {Addr}
	from redis 5.0+, valkey 7.2+, keydb 6.3.4+
	{Addr} has no state to go on from, so it gets all data.
Warning: replica {Addr} tried to PSYNC with an offset that is greater than the master replication offset.
	from redis 5.0+, valkey 7.2, keydb 6.3.4+
	{Addr} claims to have more than this server ever sent, so it gets all data.
Partial resynchronization not possible (no cached master)
	from redis 2.8+, valkey 7.2, keydb 6.3.4+
	This replica has no state to go on from, so it asks for all data.
Partial resynchronization not possible (no cached primary)
	from valkey 8.0+
	This replica has no state to go on from, so it asks for all data.
`}

// ReplicationStreamError says that a command which the primary had run failed on its
// replica, or the other way about. The two may hold different data from now on.
type ReplicationStreamError struct {
	ReplicationError
	// Role is what this server is to the other.
	Role string
	// Reason is the error.
	Reason string
	// Command is the command that failed.
	Command string
	// Peer is what the other is: its replica or master.
	Peer string
}

func (e *ReplicationStreamError) Unwrap() error { return &e.ReplicationError }

var replicationStreamErrorType = Type{
	Name: "ReplicationStreamError", parents: "ReplicationError", Origin: Log,
	Verdict: Verdict{RetryNever, AppliedUnknown, ScopeNode, OwnerOperator},
	wordings: `
== CRITICAL == This {Role} is sending an error to its {Peer}: '{Reason}' after processing the command '{Command}'
	from redis 4.0+, valkey 7.2+, keydb 6.3.4+
	{Command} came over the link of replication and failed with: {Reason}.
WARNING: Receiving inline protocol from master, master stream corruption? Closing the master connection and discarding the cached master.
	from redis 6.0+, valkey 7.2, keydb 6.3.4+
	What came from the primary was no valid command, so the replica begins again with a full copy.
WARNING: Receiving inline protocol from primary, primary stream corruption? Closing the primary connection and discarding the cached primary.
	from valkey 8.0+
	What came from the primary was no valid command, so the replica begins again with a full copy.
Replica is applying a command even though it is unable to write to disk.
	from redis 7.0+, valkey 7.2+
	This replica cannot save its data, and goes on following its primary all the same.
`}

// ForkError says that the operating system did not let the server start a child process,
// which it needs to save, to rewrite the append-only file and to feed a new replica.
type ForkError struct {
	RedisError
	// Reason is the error of the operating system.
	Reason string
}

func (e *ForkError) Unwrap() error { return &e.RedisError }

var forkErrorType = Type{
	Name: "ForkError", parents: "RedisError", Origin: Log,
	Verdict: Verdict{RetryBackoff, AppliedUnknown, ScopeNode, OwnerOperator},
	wordings: `
Can't save in background: fork: {Reason}
	from redis 2.8+, valkey 7.2+, keydb 6.3.4+
	The server could not start the process that saves: {Reason}.
Can't rewrite append only file in background: fork: {Reason}
	from redis 2.8+, valkey 7.2+, keydb 6.3.4+
	The server could not start the process that rewrites the append-only file: {Reason}.
Can't fork for module: {Reason}
	from redis 6.0+, valkey 7.2+, keydb 6.3.4+
	The server could not start the process that a module asked for: {Reason}.
`}

// BackgroundSaveError says that the server could not write its data to the RDB file. The
// old file stays as it was. With the default settings the server now refuses writes, with
// a MISCONF reply.
type BackgroundSaveError struct {
	RedisError
	// Reason is the error of the operating system.
	Reason string
	// Path is the file that was to be written.
	Path string
	// Target is the file that it was to replace.
	Target string
	// Directory is the server's working directory.
	Directory string
	// Operation is the call that failed, such as fwrite or fsync.
	Operation string
	// Signal is the number of the signal that ended the saving process.
	Signal string
}

func (e *BackgroundSaveError) Unwrap() error { return &e.RedisError }

var backgroundSaveErrorType = Type{
	Name: "BackgroundSaveError", parents: "RedisError", Origin: Log,
	Verdict: Verdict{RetryNever, AppliedYes, ScopeNode, OwnerOperator},
	wordings: `
Background saving error
	from redis 2.8+, valkey 7.2+, keydb 6.3.4+
	The process that saves ended with an error; the lines before say which.
Background saving terminated by signal {Signal}
	from redis 2.8+, valkey 7.2+
	Signal {Signal} ended the process that saves; 9 is mostly the kernel, out of memory.
Failed opening the temp RDB file {Path} (in server root dir {Directory}) for saving: {Reason}
	from redis 7.0+, valkey 7.2+
	The server may not create {Path} in {Directory}: {Reason}.
Failed opening the RDB file {Path} (in server root dir {Directory}) for saving: {Reason}
	from redis 3.2-6.2, keydb 6.3.4+
	The server may not create {Path} in {Directory}: {Reason}.
Failed opening .rdb for saving: {Reason}
	from redis 2.8-3.0
	The server may not create a file in its directory: {Reason}.
Write error saving DB on disk: {Reason}
	from redis 2.8-6.2, keydb 6.3.4+
	Writing the RDB file failed: {Reason}.
Write error saving DB on disk({Operation}): {Reason}
	from redis 7.0
	Writing the RDB file failed in {Operation}: {Reason}.
Write error while saving DB to the disk({Operation}): {Reason}
	from redis 7.2+, valkey 7.2+
	Writing the RDB file failed in {Operation}: {Reason}.
Error moving temp DB file {Path} on the final destination {Target} (in server root dir {Directory}): {Reason}
	from redis 3.2+, valkey 7.2+, keydb 6.3.4+
	The data is in {Path}, and the server could not rename it to {Target}: {Reason}.
Error trying to save the DB, can't exit.
	from redis 2.8+, valkey 7.2+, keydb 6.3.4+
	The server was told to stop, could not save, and therefore goes on running.
SIGTERM received but errors trying to shut down the server, check the logs for more information
	from redis 2.8+, valkey 7.2+, keydb 6.3.4+
	The server was told to stop, and goes on running, mostly because it could not save.
Errors trying to shut down the server. Check the logs for more information.
	from redis 7.0+, valkey 7.2+
	The server was told to stop, and goes on running, mostly because it could not save.
Error trying to save the DB. Exit anyway.
	from redis 7.0+, valkey 7.2+
	verdict never partly node operator
	The server was told to stop, could not save, and stopped: what changed since the last save is lost.
`}

// RDBLoadError says that the server could not read its RDB file, and so did not start. The
// file is damaged or cut off, comes from a newer version, or needs a module.
type RDBLoadError struct {
	RedisError
	// Version is the version of the file's format.
	Version string
	// Offset is how many bytes of the file had been read.
	Offset int
	// Position is the line of the server's source that gave up.
	Position int
	// Reason is what was wrong.
	Reason string
	// Module is the name of a module or of its data type.
	Module string
	// Product is the server's name.
	Product string
	// Limit is the number of databases that the server has.
	Limit int
	// Expected is the checksum that the file claims.
	Expected string
	// Value is the checksum that it has.
	Value string
	// Path is the file.
	Path string
}

func (e *RDBLoadError) Unwrap() error { return &e.RedisError }

var rdbLoadErrorType = Type{
	Name: "RDBLoadError", parents: "RedisError", Origin: Log,
	Verdict: Verdict{RetryNever, AppliedNo, ScopeNode, OwnerOperator},
	wordings: `
Can't handle RDB format version {Version}
	from redis 2.8+, valkey 7.2+, keydb 6.3.4+
	The file has format {Version}, which a newer server wrote; this one is too old for it.
Short read or OOM loading DB. Unrecoverable error, aborting now.
	from redis 2.8+, valkey 7.2+, keydb 6.3.4+
	The RDB file ends too early, or memory ran out while it was read.
Internal error in RDB reading offset {Offset}, function at rdb.c:{Position} -> {Reason}
	from redis 6.0+, valkey 7.2+, keydb 6.3.4+
	At byte {Offset} the RDB file makes no sense: {Reason}.
Internal error in RDB reading function at rdb.c:{Position} -> {Reason}
	from redis 3.2-5.0
	The RDB file makes no sense at one place: {Reason}.
Terminating server after rdb file reading failure.
	from redis 6.0+, valkey 7.2+, keydb 6.3.4+
	The server stopped, as the lines before say that its RDB file is damaged.
Wrong signature trying to load DB from file
	from redis 2.8+, valkey 7.2+, keydb 6.3.4+
	The file does not begin as an RDB file does: it is another kind of file, or empty.
Wrong RDB checksum. Aborting now.
	from redis 2.8-5.0
	The RDB file does not match its own checksum: it was damaged after it was written.
Wrong RDB checksum expected: ({Expected}) but got ({Value}). Aborting now.
	from redis 6.0+, valkey 7.2+, keydb 6.3.4+
	The RDB file does not match its own checksum: it was damaged after it was written.
Fatal error loading the DB: {Reason}. Exiting.
	from redis 2.8-7.0, keydb 6.3.4+
	The server could not open its RDB file: {Reason}.
Fatal error loading the DB, check server logs. Exiting.
	from redis 7.2+, valkey 7.2+
	The server could not load its RDB file; the lines before say why.
Fatal error: can't open the RDB file {Path} for reading: {Reason}
	from redis 7.2+, valkey 7.2+
	The server could not open {Path}: {Reason}.
Unexpected EOF reading RDB file
	from redis 3.2+, valkey 7.2+, keydb 6.3.4+
	The RDB file ends too early.
The RDB file contains module data I can't load: no matching module '{Module}'
	from redis 4.0-6.0
	The file holds data of the module {Module}, which is not loaded here.
The RDB file contains module data I can't load: no matching module type '{Module}'
	from redis 6.2+, valkey 7.2+, keydb 6.3.4+
	The file holds data of the module type {Module}, whose module is not loaded here.
The RDB file contains AUX module data I can't load: no matching module '{Module}'
	from redis 5.0+, valkey 7.2+, keydb 6.3.4+
	The file holds data of the module {Module}, which is not loaded here.
FATAL: Data file was created with a {Product} server configured to handle more than {Limit} databases. Exiting
	from redis 2.8+, valkey 7.2+, keydb 6.3.4+
	The file has keys in a database that does not exist here, as databases is {Limit}.
[offset {Offset}] Unexpected EOF reading RDB file
	from redis 3.2+, valkey 7.2+, keydb 6.3.4+
	The checker read the RDB file up to byte {Offset}, where it ends too early.
[offset {Offset}] RDB CRC error
	from redis 3.2+, valkey 7.2+, keydb 6.3.4+
	The checker found that the RDB file does not match its own checksum.
[offset {Offset}] Wrong signature trying to load DB from file
	from redis 3.2+, valkey 7.2+, keydb 6.3.4+
	The checker found that the file does not begin as an RDB file does.
[offset {Offset}] Can't handle RDB format version {Version}
	from redis 3.2+, valkey 7.2+, keydb 6.3.4+
	The checker is too old for the file's format {Version}.
`}

// SlowFsyncError says that the disk took more than two seconds to take the append-only
// file. Until it does, writes may wait, and all clients with them.
type SlowFsyncError struct{ RedisError }

func (e *SlowFsyncError) Unwrap() error { return &e.RedisError }

var slowFsyncErrorType = Type{
	Name: "SlowFsyncError", parents: "RedisError", Origin: Log,
	Verdict: Verdict{RetryNow, AppliedYes, ScopeNode, OwnerOperator},
	wordings: `
Asynchronous AOF fsync is taking too long (disk is busy?). Writing the AOF buffer without waiting for fsync to complete, this may slow down Redis.
	from redis 2.8+, valkey 7.2
	The disk has been busy with the append-only file for two seconds, and the server waits no longer.
Asynchronous AOF fsync is taking too long (disk is busy?). Writing the AOF buffer without waiting for fsync to complete, this may slow down KeyDB.
	from keydb 6.3.4+
	The disk has been busy with the append-only file for two seconds, and the server waits no longer.
Asynchronous AOF fsync is taking too long (disk is busy?). Writing the AOF buffer without waiting for fsync to complete, this may slow down the server.
	from valkey 8.0+
	The disk has been busy with the append-only file for two seconds, and the server waits no longer.
`}

// AOFWriteError says that the server could not write to its append-only file. It refuses
// writes with a MISCONF reply until the disk takes data again; with appendfsync always it
// stops.
type AOFWriteError struct {
	RedisError
	// Reason is the error of the operating system.
	Reason string
	// Count is the number of bytes that were written.
	Count int
	// ExpectedSize is the number of bytes that should have been written.
	ExpectedSize int
	// Path is the file.
	Path string
	// Directory is the server's working directory.
	Directory string
}

func (e *AOFWriteError) Unwrap() error { return &e.RedisError }

var aofWriteErrorType = Type{
	Name: "AOFWriteError", parents: "RedisError", Origin: Log,
	Verdict: Verdict{RetryBackoff, AppliedUnknown, ScopeNode, OwnerOperator},
	wordings: `
Error writing to the AOF file: {Reason}
	from redis 2.8+, valkey 7.2+, keydb 6.3.4+
	The append-only file took no more data: {Reason}.
Short write while writing to the AOF file: (nwritten={Count}, expected={ExpectedSize})
	from redis 2.8+, valkey 7.2+, keydb 6.3.4+
	Only {Count} of {ExpectedSize} bytes went into the append-only file: the disk is mostly full.
Could not remove short write from the append-only file. {Reason}
	from redis 2.8+, valkey 7.2+, keydb 6.3.4+
	Half a command stands at the end of the append-only file and could not be cut off.
Can't recover from AOF write error when the AOF fsync policy is 'always'. Exiting...
	from redis 2.8+, valkey 7.2+, keydb 6.3.4+
	With appendfsync always the server may not go on without its file, so it stopped.
Can't persist AOF for fsync error when the AOF fsync policy is 'always': {Reason}. Exiting...
	from redis 6.2+, valkey 7.2+, keydb 6.3.4+
	With appendfsync always the server may not go on without its file, so it stopped: {Reason}.
Fail to fsync the AOF file: {Reason}
	from redis 6.2+, valkey 7.2+, keydb 6.3.4+
	The disk did not confirm what was written to the append-only file: {Reason}.
Redis needs to enable the AOF but can't open the append only file {Path} (in server root dir {Directory}): {Reason}
	from redis 3.2-6.2
	appendonly was to be switched on, and the server may not create {Path}.
`}

// AOFRewriteError says that the append-only file could not be made shorter. The file in
// use is whole and goes on growing until a rewrite succeeds.
type AOFRewriteError struct {
	RedisError
	// Reason is the error of the operating system.
	Reason string
	// Path is the file that was written.
	Path string
	// Target is the name that it should have got.
	Target string
	// Signal is the number of the signal that ended the process.
	Signal string
	// Duration is the pause until the next attempt, in minutes.
	Duration string
}

func (e *AOFRewriteError) Unwrap() error { return &e.RedisError }

var aofRewriteErrorType = Type{
	Name: "AOFRewriteError", parents: "RedisError", Origin: Log,
	Verdict: Verdict{RetryBackoff, AppliedYes, ScopeNode, OwnerOperator},
	wordings: `
Background AOF rewrite terminated with error
	from redis 2.8+, valkey 7.2+, keydb 6.3.4+
	The process that rewrites the append-only file failed; the lines before say why.
Background AOF rewrite terminated by signal {Signal}
	from redis 2.8+, valkey 7.2+, keydb 6.3.4+
	Signal {Signal} ended the process that rewrites the file; 9 is mostly the kernel, out of memory.
Background AOF rewrite has repeatedly failed and triggered the limit, will retry in {Duration} minutes
	from redis 7.0+, valkey 7.2+
	Rewriting the append-only file failed several times; the next attempt is in {Duration} minutes.
Opening the temp file for AOF rewrite in rewriteAppendOnlyFile(): {Reason}
	from redis 2.8+, valkey 7.2+, keydb 6.3.4+
	The server may not create a new file in its directory: {Reason}.
Write error writing append only file on disk: {Reason}
	from redis 2.8+, valkey 7.2+, keydb 6.3.4+
	The new append-only file could not be written to the end: {Reason}.
Error moving temp append only file on the final destination: {Reason}
	from redis 2.8+, valkey 7.2+, keydb 6.3.4+
	The new append-only file is written and could not be renamed: {Reason}.
Error trying to rename the temporary AOF file {Path} into {Target}: {Reason}
	from redis 3.2-6.2, keydb 6.3.4+
	The new file {Path} could not take the place of {Target}: {Reason}.
Error trying to rename the temporary AOF base file {Path} into {Target}: {Reason}
	from redis 7.0+, valkey 7.2+
	The new file {Path} could not take the place of {Target}: {Reason}.
`}

// AOFLoadError says that the server could not read its append-only file, and so did not
// start, or started without the damaged end. The file is cut off, damaged or not readable.
type AOFLoadError struct {
	RedisError
	// Path is the file.
	Path string
	// Reason is the error of the operating system.
	Reason string
	// Command is what the file holds in the place of a command.
	Command string
	// Offset is the byte up to which the file is good.
	Offset int
	// Advice is what the server says one can do.
	Advice string
}

func (e *AOFLoadError) Unwrap() error { return &e.RedisError }

var aofLoadErrorType = Type{
	Name: "AOFLoadError", parents: "RedisError", Origin: Log,
	Verdict: Verdict{RetryNever, AppliedNo, ScopeNode, OwnerOperator},
	wordings: `
Bad file format reading the append only file {Path}: make a backup of your AOF file, {Advice}
	from redis 7.0+, valkey 7.2+
	{Path} holds something that is no command, so the server did not start.
Bad file format reading the append only file: make a backup of your AOF file, {Advice}
	from redis 2.8-6.2, keydb 6.3.4+
	The append-only file holds something that is no command, so the server did not start.
Unexpected end of file reading the append only file {Path}. You can: 1) Make a backup of your AOF file, {Advice}
	from redis 7.0+, valkey 7.2+
	{Path} ends in the middle of a command, and aof-load-truncated is no.
Unexpected end of file reading the append only file. You can: 1) Make a backup of your AOF file, {Advice}
	from redis 2.8-6.2, keydb 6.3.4+
	The append-only file ends in the middle of a command, and aof-load-truncated is no.
!!! Warning: short read while loading the AOF file !!!
	from redis 2.8-6.2, keydb 6.3.4+
	verdict never partly node operator
	The append-only file ends in the middle of a command, and the server is about to cut it off there.
!!! Warning: short read while loading the AOF file {Path}!!!
	from redis 2.8+, valkey 7.2+, keydb 6.3.4+
	verdict never partly node operator
	{Path} ends in the middle of a command, and the server is about to cut it off there.
!!! Truncating the AOF at offset {Offset} !!!
	from redis 2.8-6.2, keydb 6.3.4+
	verdict never partly node operator
	The server cut the append-only file off at byte {Offset}; what came behind it is lost.
!!! Truncating the AOF {Path} at offset {Offset} !!!
	from redis 7.0+, valkey 7.2+
	verdict never partly node operator
	The server cut {Path} off at byte {Offset}; what came behind it is lost.
Revert incomplete MULTI/EXEC transaction in AOF file
	from redis 4.0-6.2, keydb 6.3.4+
	verdict never partly node operator
	The append-only file ends inside a transaction, whose commands the server dropped.
Revert incomplete MULTI/EXEC transaction in AOF file {Path}
	from redis 7.0+, valkey 7.2+
	verdict never partly node operator
	{Path} ends inside a transaction, whose commands the server dropped.
Fatal error: can't open the append log file for reading: {Reason}
	from redis 2.8-6.2, keydb 6.3.4+
	The server could not open its append-only file: {Reason}.
Fatal error: can't open the append log file {Path} for reading: {Reason}
	from redis 7.0+, valkey 7.2+
	The server could not open {Path}: {Reason}.
The append log file {Path} doesn't exist: {Reason}
	from redis 7.0+, valkey 7.2+
	The manifest names {Path}, and there is no such file.
Unable to obtain the AOF file {Path} length. stat: {Reason}
	from redis 7.0+, valkey 7.2+
	The manifest names {Path}, and there is no such file, or it may not be read: {Reason}.
Can't open the append-only file: {Reason}
	from redis 2.8-6.2, keydb 6.3.4+
	The server could not open its append-only file for writing: {Reason}.
Can't open the append-only file {Path}: {Reason}
	from redis 7.0+, valkey 7.2+
	The server could not open {Path} for writing: {Reason}.
Can't open or create append-only dir {Path}: {Reason}
	from redis 7.0+, valkey 7.2+
	The server could not create the directory {Path}: {Reason}.
Unknown command '{Command}' reading the append only file
	from redis 2.8-6.2, keydb 6.3.4+
	The append-only file holds {Command}, which this server does not know: an older version, or a module is missing.
Unknown command '{Command}' reading the append only file {Path}
	from redis 7.0+, valkey 7.2+
	{Path} holds {Command}, which this server does not know: an older version, or a module is missing.
Unrecoverable error reading the append only file: {Reason}
	from redis 2.8-6.2, keydb 6.3.4+
	Reading the append-only file failed: {Reason}.
Unrecoverable error reading the append only file {Path}: {Reason}
	from redis 7.0+, valkey 7.2+
	Reading {Path} failed: {Reason}.
Error reading the RDB preamble of the AOF file, AOF loading aborted
	from redis 4.0-6.2, keydb 6.3.4+
	The data at the start of the append-only file is damaged.
Error reading the RDB preamble of the AOF file {Path}, AOF loading aborted
	from redis 7.0+, valkey 7.2+
	The data at the start of {Path} is damaged.
Error reading the RDB base file {Path}, AOF loading aborted
	from redis 7.0+, valkey 7.2+
	{Path}, with which the append-only file begins, is damaged.
*** FATAL AOF MANIFEST FILE ERROR ***
	from redis 7.0+, valkey 7.2+
	The manifest of the append-only file cannot be read; the lines below say why.
Fatal error: can't open the AOF manifest file {Path} for reading: {Reason}
	from redis 7.0+, valkey 7.2+
	The server could not open {Path}, which lists the parts of the append-only file: {Reason}.
AOF {Path} is not valid. Use the --fix option to try fixing it.
	from redis 7.0+, valkey 7.2+
	redis-check-aof found {Path} to be damaged.
AOF is not valid. Use the --fix option to try fixing it.
	from redis 4.0-6.2, keydb 6.3.4+
	redis-check-aof found the file to be damaged.
RDB preamble of AOF file is not sane, aborting.
	from redis 4.0+, valkey 7.2+, keydb 6.3.4+
	redis-check-aof found the data at the start of the file to be damaged, which it cannot mend.
`}

// OutputBufferLimitError says that the server cut off a client that took its replies too
// slowly: they piled up in memory beyond a limit. What the client had sent was run.
type OutputBufferLimitError struct {
	RedisError
	// Client is the client's line, as CLIENT LIST prints it.
	Client string
}

func (e *OutputBufferLimitError) Unwrap() error { return &e.RedisError }

var outputBufferLimitErrorType = Type{
	Name: "OutputBufferLimitError", parents: "RedisError", Origin: Log,
	Verdict: Verdict{RetryBackoff, AppliedYes, ScopeConnection, OwnerClient},
	wordings: `
Client {Client} scheduled to be closed ASAP for overcoming of output buffer limits.
	from redis 2.8+, valkey 7.2+, keydb 6.3.4+
	More replies waited for this client than client-output-buffer-limit allows.
Client {Client} closed for overcoming of output buffer limits.
	from redis 6.2+, valkey 7.2+, keydb 6.3.4+
	More replies waited for this client than client-output-buffer-limit allows.
`}

// QueryBufferLimitError says that the server cut off a client that sent more than
// client-query-buffer-limit, 1 GB by default, before one command was complete.
type QueryBufferLimitError struct {
	RedisError
	// Client is the client's line, as CLIENT LIST prints it.
	Client string
	// Value is the beginning of what it sent.
	Value string
}

func (e *QueryBufferLimitError) Unwrap() error { return &e.RedisError }

var queryBufferLimitErrorType = Type{
	Name: "QueryBufferLimitError", parents: "RedisError", Origin: Log,
	Verdict: Verdict{RetryNever, AppliedNo, ScopeConnection, OwnerCode},
	wordings: `
Closing client that reached max query buffer length: {Client} (qbuf initial bytes: {Value})
	from redis 2.8+, valkey 7.2+, keydb 6.3.4+
	The client sent more than client-query-buffer-limit before a command was complete.
`}

// SecurityAttackError says that something spoke HTTP to the server, or the words of it:
// a browser, a health check, a scanner or a real attack. The server closed that
// connection.
type SecurityAttackError struct {
	RedisError
	// Client is the address of who sent it.
	Client string
	// Product is the server's name.
	Product string
	// Reason is what the server supposes.
	Reason string
}

func (e *SecurityAttackError) Unwrap() error { return &e.RedisError }

var securityAttackErrorType = Type{
	Name: "SecurityAttackError", parents: "RedisError", Origin: Log,
	Verdict: Verdict{RetryNever, AppliedNo, ScopeConnection, OwnerOperator},
	wordings: `
Possible SECURITY ATTACK detected. It looks like somebody is sending POST or Host: commands to {Product}. This is likely due to {Reason} Connection aborted.
	from redis 3.2+, valkey 7.2+, keydb 6.3.4+
	A client sent POST or Host: as a command, as HTTP does, and was cut off.
Possible SECURITY ATTACK detected. It looks like somebody is sending POST or Host: commands to {Product}. This is likely due to {Reason} Connection from {Client} aborted.
	from redis 7.2+, valkey 7.2+
	{Client} sent POST or Host: as a command, as HTTP does, and was cut off.
`}

// AcceptError says that a client reached the server's port and could not be taken in:
// the TLS handshake failed, or the process may open no more files.
type AcceptError struct {
	RedisError
	// Reason is the error of TLS or of the operating system.
	Reason string
	// Client is the connection.
	Client string
}

func (e *AcceptError) Unwrap() error { return &e.RedisError }

var acceptErrorType = Type{
	Name: "AcceptError", parents: "RedisError", Origin: Log,
	Verdict: Verdict{RetryNever, AppliedNo, ScopeConnection, OwnerOperator},
	wordings: `
Error accepting a client connection: {Reason}
	from redis 6.0+, valkey 7.2+, keydb 6.3.4+
	A client's connection could not be set up, mostly for TLS: {Reason}.
Error accepting a client connection: {Reason} (conn: {Client})
	from redis 6.0-7.0, keydb 6.3.4+
	A client's connection could not be set up, mostly for TLS: {Reason}.
Error accepting a client connection: {Reason} (addr={Client})
	from redis 7.2+, valkey 7.2+
	A client's connection could not be set up, mostly for TLS: {Reason}.
Accepting client connection: {Reason}
	from redis 2.8+, valkey 7.2+, keydb 6.3.4+
	The operating system did not hand over a new connection: {Reason}.
`}

// ListenError says that the server could not open a port or a socket to listen on, and
// so did not start. Mostly another server has the port already.
type ListenError struct {
	RedisError
	// Reason is the error of the operating system.
	Reason string
	// Transport is the kind of port: TCP, TLS or cluster.
	Transport string
	// Addr is the address to listen on.
	Addr
}

func (e *ListenError) Unwrap() error { return &e.RedisError }

var listenErrorType = Type{
	Name: "ListenError", parents: "RedisError", Origin: Log,
	Verdict: Verdict{RetryNever, AppliedNo, ScopeNode, OwnerOperator},
	wordings: `
Warning: Could not create server TCP listening socket {Addr}: {Reason}
	from redis 6.2+, valkey 7.2+, keydb 6.3.4+
	The server could not listen on {Addr}: {Reason}.
Could not create server TCP listening socket {Addr}: {Reason}
	from redis 5.0-6.0
	The server could not listen on {Addr}: {Reason}.
Creating Server TCP listening socket {Addr}: {Reason}
	from redis 2.8-4.0
	The server could not listen on {Addr}: {Reason}.
Failed listening on port {Port} ({Transport}), aborting.
	from redis 6.2+, valkey 7.2+, keydb 6.3.4+
	The server could not listen on port {Port}; the line before says why.
Opening Unix socket: {Reason}
	from redis 3.0-6.2, keydb 6.3.4+
	The server could not create its Unix socket: {Reason}.
Failed opening Unix socket: {Reason}
	from redis 7.0+, valkey 7.2+
	The server could not create its Unix socket: {Reason}.
Configured to not listen anywhere, exiting.
	from redis 2.8+, valkey 7.2+, keydb 6.3.4+
	Neither a port nor a Unix socket is configured.
`}

// ConfigFileError says that the server did not start, as it could not read its
// configuration file, or a line of it. The lines around say which.
type ConfigFileError struct {
	RedisError
	// Version is the server's name and version.
	Version string
	// Row is the line of the file, from 1.
	Row int
	// Path is the file.
	Path string
	// Reason is the error of the operating system.
	Reason string
	// Host is a name that cannot be resolved.
	Host string
}

func (e *ConfigFileError) Unwrap() error { return &e.RedisError }

var configFileErrorType = Type{
	Name: "ConfigFileError", parents: "RedisError", Origin: Log,
	Verdict: Verdict{RetryNever, AppliedNo, ScopeNode, OwnerOperator},
	wordings: `
*** FATAL CONFIG FILE ERROR ***
	from redis 2.8-5.0
	A line of the configuration was not understood; the lines below say which.
*** FATAL CONFIG FILE ERROR ({Version}) ***
	from redis 6.0+, valkey 7.2+, keydb 6.3.4+
	A line of the configuration was not understood; the lines below say which.
Reading the configuration file, at line {Row}
	from redis 2.8+, valkey 7.2+, keydb 6.3.4+
	Line {Row} of the configuration was not understood; options of the command line count as further lines.
Bad directive or wrong number of arguments
	from redis 2.8+, valkey 7.2+, keydb 6.3.4+
	The line shown above names no setting that this version knows, or has too many or too few values.
Unbalanced quotes in configuration line
	from redis 2.8+, valkey 7.2+, keydb 6.3.4+
	A quote in the line shown above is not closed.
sentinel directive while not in sentinel mode
	from redis 2.8+, valkey 7.2+, keydb 6.3.4+
	The file is one for Sentinel, and the server was started without --sentinel.
Fatal error, can't open config file '{Path}'
	from redis 2.8-5.0
	The server could not open {Path}.
Fatal error, can't open config file '{Path}': {Reason}
	from redis 6.0+, valkey 7.2+, keydb 6.3.4+
	The server could not open {Path}: {Reason}.
replicaof directive not allowed in cluster mode
	from redis 5.0+, valkey 7.2+, keydb 6.3.4+
	With cluster-enabled yes, a replica is made with CLUSTER REPLICATE.
Can't resolve instance hostname.
	from redis 6.2+, valkey 7.2+, keydb 6.3.4+
	The configuration of Sentinel has a host name that cannot be resolved, or resolve-hostnames is no.
Can't resolve master instance hostname.
	from redis 2.8-6.0
	The line of Sentinel shown above has a host name that cannot be resolved.
Failed to resolve hostname '{Host}'
	from redis 6.2+, valkey 7.2+
	Sentinel could not resolve {Host}; it does so only with resolve-hostnames yes.
Unrecognized sentinel configuration statement.
	from redis 2.8+, valkey 7.2+, keydb 6.3.4+
	The line shown above is no setting of this version of Sentinel, or has too few values.
Invalid save parameters
	from redis 2.8+, valkey 7.2+, keydb 6.3.4+
	Behind save stand pairs of seconds and changes, each above zero, or an empty string.
`}

// StartupError says that the server gave up while it started, for a reason outside its
// data: a directory, a module, the users or a file that it may not read.
type StartupError struct {
	RedisError
	// Path is the file or the directory.
	Path string
	// Reason is the error.
	Reason string
	// User is the user of the access control list.
	User string
	// Value is the rule that was refused.
	Value string
	// Product is the server's name.
	Product string
}

func (e *StartupError) Unwrap() error { return &e.RedisError }

var startupErrorType = Type{
	Name: "StartupError", parents: "RedisError", Origin: Log,
	Verdict: Verdict{RetryNever, AppliedNo, ScopeNode, OwnerOperator},
	wordings: `
Can't chdir to '{Path}': {Reason}
	from redis 2.8-6.2, keydb 6.3.4+
	The setting dir names {Path}, which is not there or may not be entered: {Reason}.
Can't open the log file: {Reason}
	from redis 2.8+, valkey 7.2+, keydb 6.3.4+
	The server may not write to its logfile: {Reason}.
Can't load module from {Path}: server aborting
	from redis 4.0+, valkey 7.2+, keydb 6.3.4+
	The module {Path} of a loadmodule line did not load; the line before says why.
Module {Path} failed to load: {Reason}
	from redis 4.0+, valkey 7.2+, keydb 6.3.4+
	The linker could not load {Path}: {Reason}.
Module {Path} failed to load: It does not have execute permissions.
	from redis 6.0+, valkey 7.2+, keydb 6.3.4+
	The file {Path} is not executable, which servers demand of modules.
Module {Path} does not export RedisModule_OnLoad() symbol. Module not loaded.
	from redis 4.0+, keydb 6.3.4+
	The file {Path} is no module of Redis.
Module {Path} initialization failed. Module not loaded
	from redis 4.0+, valkey 7.2+, keydb 6.3.4+
	The module {Path} refused to start, mostly for its arguments or the server's version.
Critical error while loading ACLs. Exiting.
	from redis 6.0+, valkey 7.2+, keydb 6.3.4+
	A user line of the configuration is wrong; the lines before say which.
Error loading ACL rule '{Value}' for the user named '{User}': {Reason}
	from redis 6.0+, valkey 7.2+, keydb 6.3.4+
	The rule {Value} of the user {User} is wrong: {Reason}.
Error in user declaration '{Value}': {Reason}
	from redis 6.0+, valkey 7.2+, keydb 6.3.4+
	The rule {Value} of a user line in the configuration is wrong: {Reason}.
Aborting {Product} startup because of ACL errors: {Reason}
	from redis 6.0+, valkey 7.2+, keydb 6.3.4+
	The ACL file has an error: {Reason}.
Fatal: Can't initialize Background Jobs.
	from redis 2.8-7.0, keydb 6.3.4+
	The system did not let the server start a thread, often in a container with an old runtime.
Fatal: Can't initialize Background Jobs. Error message: {Reason}
	from redis 7.2+, valkey 7.2+
	The system did not let the server start a thread: {Reason}.
You can't have keys in a DB different than DB 0 when in Cluster mode. Exiting.
	from redis 3.0-7.0, keydb 6.3.4+
	The data file has keys in another database than 0, which a cluster does not have.
{Product} will now exit to prevent data corruption. Note that it is possible to suppress this warning by setting the following config: ignore-warnings ARM64-COW-BUG
	from redis 5.0+, valkey 7.2+, keydb 6.3.4+
	The kernel has a known bug that can damage saved data, so the server did not start.
`}

// TLSConfigError says that the server could not set up TLS: a certificate, a key or an
// option is missing or wrong. It does not start, or keeps its former TLS settings.
type TLSConfigError struct {
	RedisError
	// Path is the file.
	Path string
	// Reason is the error of OpenSSL.
	Reason string
}

func (e *TLSConfigError) Unwrap() error { return &e.RedisError }

var tlsConfigErrorType = Type{
	Name: "TLSConfigError", parents: "RedisError", Origin: Log,
	Verdict: Verdict{RetryNever, AppliedNo, ScopeNode, OwnerOperator},
	wordings: `
Failed to configure TLS. Check logs for more info.
	from redis 6.0+, valkey 7.2+, keydb 6.3.4+
	TLS could not be set up; the line before says why.
Failed to load certificate: {Path}: {Reason}
	from redis 6.0+, valkey 7.2+, keydb 6.3.4+
	The certificate {Path} could not be read or is none: {Reason}.
Failed to load private key: {Path}: {Reason}
	from redis 6.0+, valkey 7.2+, keydb 6.3.4+
	The key {Path} could not be read, or does not belong to the certificate: {Reason}.
Failed to configure CA certificate(s) file/directory: {Reason}
	from redis 6.0+, valkey 7.2+, keydb 6.3.4+
	The certificates of the authorities could not be read: {Reason}.
No tls-cert-file configured!
	from redis 6.0+, valkey 7.2+, keydb 6.3.4+
	tls-port is set, and tls-cert-file is not.
No tls-key-file configured!
	from redis 6.0+, valkey 7.2+, keydb 6.3.4+
	tls-port is set, and tls-key-file is not.
Either tls-ca-cert-file or tls-ca-cert-dir must be specified when tls-cluster, tls-replication or tls-auth-clients are enabled!
	from redis 6.0+, valkey 7.2+, keydb 6.3.4+
	The server is to verify certificates and was not told which authorities to trust.
`}

// KernelSettingError says that the server runs, and that a setting of the operating
// system makes saving fail, or replies slow, when memory or connections grow.
type KernelSettingError struct {
	RedisError
	// Limit is the value that the server asked for.
	Limit int
	// Max is what the system allows.
	Max int
	// Reason is what the server says of it.
	Reason string
}

func (e *KernelSettingError) Unwrap() error { return &e.RedisError }

var kernelSettingErrorType = Type{
	Name: "KernelSettingError", parents: "RedisError", Origin: Log,
	Verdict: Verdict{RetryNow, AppliedYes, ScopeNode, OwnerOperator},
	wordings: `
WARNING overcommit_memory is set to 0! {Reason}
	from redis 2.8-6.0, keydb 6.3.4+
	The kernel may refuse the fork that saves, as it counts the server's memory twice.
WARNING Memory overcommit must be enabled! {Reason}
	from redis 7.0+, valkey 7.2+
	The kernel may refuse the fork that saves, as it counts the server's memory twice.
WARNING you have Transparent Huge Pages (THP) support enabled in your kernel. {Reason}
	from redis 2.8-6.2, keydb 6.3.4+
	Huge pages make the server copy far more memory than needed while it saves.
WARNING You have Transparent Huge Pages (THP) support enabled in your kernel. {Reason}
	from redis 7.0+, valkey 7.2+
	Huge pages make the server copy far more memory than needed while it saves.
WARNING Your kernel has a bug that could lead to data corruption during background save. Please upgrade to the latest stable kernel.
	from redis 5.0+, valkey 7.2+, keydb 6.3.4+
	The kernel, on an ARM machine, has a known bug that can damage saved data.
WARNING: The TCP backlog setting of {Limit} cannot be enforced because /proc/sys/net/core/somaxconn is set to the lower value of {Max}.
	from redis 2.8+, valkey 7.2+, keydb 6.3.4+
	At most {Max} new connections can wait, not {Limit}: a burst of clients may be refused.
`}

// FileLimitError says that the operating system lets the server open fewer files than
// maxclients needs. The server takes fewer clients than was configured, or stopped.
type FileLimitError struct {
	RedisError
	// Limit is what was wanted.
	Limit int
	// Max is what the system allows.
	Max int
	// Reason is the error of the operating system.
	Reason string
}

func (e *FileLimitError) Unwrap() error { return &e.RedisError }

var fileLimitErrorType = Type{
	Name: "FileLimitError", parents: "RedisError", Origin: Log,
	Verdict: Verdict{RetryNow, AppliedYes, ScopeNode, OwnerOperator},
	wordings: `
You requested maxclients of {Limit} requiring at least {Max} max file descriptors.
	from redis 2.8+, valkey 7.2+, keydb 6.3.4+
	maxclients {Limit} needs {Max} open files, and the system allows fewer.
Server can't set maximum open files to {Limit} because of OS error: {Reason}.
	from redis 3.2+, valkey 7.2+, keydb 6.3.4+
	The system did not allow {Limit} open files: {Reason}.
Redis can't set maximum open files to {Limit} because of OS error: {Reason}.
	from redis 2.8-3.0
	The system did not allow {Limit} open files: {Reason}.
Current maximum open files is {Max}. maxclients has been reduced to {Limit} to compensate for low ulimit. If you need higher maxclients increase 'ulimit -n'.
	from redis 2.8+, valkey 7.2+, keydb 6.3.4+
	With {Max} open files the server takes {Limit} clients and no more.
Your current 'ulimit -n' of {Max} is not enough for the server to start. Please increase your open file limit to at least {Limit}. Exiting.
	from redis 3.2+, valkey 7.2+, keydb 6.3.4+
	verdict never no node operator
	The system allows {Max} open files, with which the server cannot start.
`}

// CrashError says that the server's process ended by a fault of its own, of a module or
// of the machine's memory. What was not saved is lost; what ran last may or may not have
// taken effect.
type CrashError struct {
	RedisError
	// Version is the server's version.
	Version string
	// Signal is the number of the signal; 11 is a wrong access to memory.
	Signal string
	// Reason is the condition that did not hold, or the server's last words.
	Reason string
	// Path is a file of the server's source.
	Path string
	// Row is the line in it.
	Row int
}

func (e *CrashError) Unwrap() error { return &e.RedisError }

var crashErrorType = Type{
	Name: "CrashError", parents: "RedisError", Origin: Log,
	Verdict: Verdict{RetryRediscover, AppliedUnknown, ScopeNode, OwnerOperator},
	wordings: `
=== REDIS BUG REPORT START: Cut & paste starting from here ===
	from redis 2.8+, valkey 7.2+
	The server is about to die, and its report begins here.
=== VALKEY BUG REPORT START: Cut & paste starting from here ===
	from valkey 8.0+
	The server is about to die, and its report begins here.
=== KEYDB BUG REPORT START: Cut & paste starting from here ===
	from keydb 6.3.4+
	The server is about to die, and its report begins here.
Redis {Version} crashed by signal: {Signal}
	from redis 2.8-5.0
	The server, version {Version}, was ended by signal {Signal}.
Redis {Version} crashed by signal: {Signal}, si_code: {Reason}
	from redis 6.0+
	The server, version {Version}, was ended by signal {Signal}.
valkey {Version} crashed by signal: {Signal}, si_code: {Reason}
	from valkey 7.2+
	The server, version {Version}, was ended by signal {Signal}.
KeyDB {Version} crashed by signal: {Signal}, si_code: {Reason}
	from keydb 6.3.4+
	The server, version {Version}, was ended by signal {Signal}.
=== ASSERTION FAILED ===
	from redis 2.8+, valkey 7.2+, keydb 6.3.4+
	Something held to be impossible happened, and the server stops rather than go on.
==> {Path}:{Row} '{Reason}' is not true
	from redis 2.8+, valkey 7.2+, keydb 6.3.4+
	In line {Row} of {Path}, the server expected: {Reason}.
Guru Meditation: {Reason} #{Path}:{Row}
	from redis 2.8+, valkey 7.2+, keydb 6.3.4+
	The server gave up in line {Row} of {Path}: {Reason}.
!!! MEMORY ERROR DETECTED! Check your memory ASAP !!!
	from redis 2.8+, valkey 7.2+, keydb 6.3.4+
	The server tested the machine's memory after a crash and found it to be faulty.
`}

// MemoryExhaustedError says that the operating system gave the server no more memory, and
// that the server stopped. The setting maxmemory has no part in it.
type MemoryExhaustedError struct {
	RedisError
	// Size is how much was asked for, in bytes.
	Size int
	// Path is a file of the server's source.
	Path string
	// Row is the line in it.
	Row int
}

func (e *MemoryExhaustedError) Unwrap() error { return &e.RedisError }

var memoryExhaustedErrorType = Type{
	Name: "MemoryExhaustedError", parents: "RedisError", Origin: Log,
	Verdict: Verdict{RetryRediscover, AppliedUnknown, ScopeNode, OwnerOperator},
	wordings: `
Out Of Memory allocating {Size} bytes!
	from redis 2.8+, valkey 7.2+, keydb 6.3.4+
	The operating system did not give {Size} more bytes, and the server stops.
Guru Meditation: Redis aborting for OUT OF MEMORY #{Path}:{Row}
	from redis 2.8-5.0
	The operating system gave no more memory, and the server stops.
Guru Meditation: Redis aborting for OUT OF MEMORY. Allocating {Size} bytes! #{Path}:{Row}
	from redis 6.0+, valkey 7.2
	The operating system did not give {Size} more bytes, and the server stops.
Guru Meditation: Valkey aborting for OUT OF MEMORY. Allocating {Size} bytes! #{Path}:{Row}
	from valkey 8.0+
	The operating system did not give {Size} more bytes, and the server stops.
`}

// SlowScriptError says that a script or a function has passed its time and still runs.
// Clients get BUSY replies until it ends.
type SlowScriptError struct {
	RedisError
	// Timeout is how long it has been running, in milliseconds.
	Timeout int
	// Command is the command that stops it.
	Command string
}

func (e *SlowScriptError) Unwrap() error { return &e.RedisError }

var slowScriptErrorType = Type{
	Name: "SlowScriptError", parents: "RedisError", Origin: Log,
	Verdict: Verdict{RetryBackoff, AppliedUnknown, ScopeNode, OwnerCode},
	wordings: `
Slow script detected: still in execution after {Timeout} milliseconds. You can try killing the script using the {Command} command. Script name is: {Script}.
	from redis 7.0+, valkey 7.2+
	{Script} has been running for {Timeout} milliseconds; {Command} stops it if it wrote nothing.
Lua slow script detected: still in execution after {Timeout} milliseconds. You can try killing the script using the SCRIPT KILL command.
	from redis 2.8-5.0
	A script has been running for {Timeout} milliseconds; SCRIPT KILL stops it if it wrote nothing.
Lua slow script detected: still in execution after {Timeout} milliseconds. You can try killing the script using the SCRIPT KILL command. Script SHA1 is: {Script}
	from redis 6.0-6.2, keydb 6.3.4+
	The script {Script} has been running for {Timeout} milliseconds; SCRIPT KILL stops it if it wrote nothing.
`}

// NodeFailedError says that the nodes of a cluster agreed that one of them does not
// answer. If it is a primary, one of its replicas is about to take its place.
type NodeFailedError struct {
	RedisClusterError
	// Node is the ID of the node that does not answer.
	Node string
	// Sender is the ID of the node that says so.
	Sender string
	// Name is the name that people gave Node, or empty.
	Name string
	// SenderName is the name that people gave Sender, or empty.
	SenderName string
}

func (e *NodeFailedError) Unwrap() error { return &e.RedisClusterError }

var nodeFailedErrorType = Type{
	Name: "NodeFailedError", parents: "RedisClusterError", Origin: Log,
	Verdict: Verdict{RetryBackoff, AppliedUnknown, ScopeCluster, OwnerOperator},
	wordings: `
Marking node {Node} as failing (quorum reached).
	from redis 3.0-7.0, keydb 6.3.4+
	Most primaries say that {Node} does not answer, so it counts as failed.
Marking node {Node} ({Name}) as failing (quorum reached).
	from redis 7.2+, valkey 7.2+
	Most primaries say that {Node} does not answer, so it counts as failed.
FAIL message received from {Sender} about {Node}
	from redis 3.0-7.0, keydb 6.3.4+
	The node {Sender} announced that {Node} has failed.
FAIL message received from {Sender} ({SenderName}) about {Node} ({Name})
	from redis 7.2+, valkey 7.2+
	The node {Sender} announced that {Node} has failed.
NODE {Node} ({Name}) possibly failing.
	from valkey 8.0+
	This node did not get an answer from {Node} within cluster-node-timeout.
`}

// ClusterElectionError says that a replica did not take the place of its failed primary:
// its data is too old, or the other primaries did not vote for it. The primary's slots
// stay without a server.
type ClusterElectionError struct {
	RedisClusterError
	// Reason is why.
	Reason string
	// Node is the ID of the replica that asked for votes.
	Node string
	// Name is the name that people gave it, or empty.
	Name string
	// Epoch is the number of the election.
	Epoch string
}

func (e *ClusterElectionError) Unwrap() error { return &e.RedisClusterError }

var clusterElectionErrorType = Type{
	Name: "ClusterElectionError", parents: "RedisClusterError", Origin: Log,
	Verdict: Verdict{RetryBackoff, AppliedUnknown, ScopeCluster, OwnerOperator},
	wordings: `
Currently unable to failover: {Reason}
	from redis 3.0+, valkey 7.2+, keydb 6.3.4+
	This replica wants to take its primary's place and cannot ({Reason}).
Currently unable to failover: Disconnected from master for longer than allowed. Please check the 'cluster-replica-validity-factor' configuration option.
	from redis 5.0+, valkey 7.2, keydb 6.3.4+
	verdict never unknown cluster operator
	This replica lost its primary too long ago, so its data is held to be too old.
Currently unable to failover: Waiting for votes, but majority still not reached.
	from redis 3.0+, valkey 7.2+, keydb 6.3.4+
	Fewer than half of the primaries and one more voted for this replica so far.
Failover auth denied to {Node}: {Reason}
	from redis 3.0-7.0, keydb 6.3.4+
	This primary did not vote for the replica {Node}: {Reason}.
Failover auth denied to {Node} ({Name}): {Reason}
	from redis 7.2+, valkey 7.2+
	This primary did not vote for the replica {Node}: {Reason}.
Failover auth denied to {Node} ({Name}) for epoch {Epoch}: {Reason}
	from valkey 8.0+
	This primary did not vote for the replica {Node}: {Reason}.
Manual failover timed out.
	from redis 3.0+, valkey 7.2+, keydb 6.3.4+
	CLUSTER FAILOVER did not come to an end in 5 seconds; the primary serves its clients again.
`}

// ClusterDemotionError says that a node of a cluster, so far a primary, lost its slots to
// another and becomes its replica. Writes that the other had not received are lost.
type ClusterDemotionError struct {
	RedisClusterError
	// Node is the ID of the node that it now follows.
	Node string
	// Name is a name that people gave the node, or empty.
	Name string
	// Shard is the ID of the shard.
	Shard string
}

func (e *ClusterDemotionError) Unwrap() error { return &e.RedisClusterError }

var clusterDemotionErrorType = Type{
	Name: "ClusterDemotionError", parents: "RedisClusterError", Origin: Log,
	Verdict: Verdict{RetryRediscover, AppliedUnknown, ScopeNode, OwnerOperator},
	wordings: `
Configuration change detected. Reconfiguring myself as a replica of {Node}
	from redis 3.0-7.0, keydb 6.3.4+
	{Node} serves this node's slots now, and this node becomes its replica.
Configuration change detected. Reconfiguring myself as a replica of {Node} ({Name})
	from redis 7.2+, valkey 7.2
	{Node} serves this node's slots now, and this node becomes its replica.
Configuration change detected. Reconfiguring myself as a replica of node {Node} ({Name}) in shard {Shard}
	from valkey 8.0+
	{Node} serves this node's slots now, and this node becomes its replica.
`}

// StraySlotKeysError says that a node of a cluster started with keys in slots that it does
// not own. Valkey 8.0 and later delete them; older servers keep them, out of reach.
type StraySlotKeysError struct {
	RedisClusterError
	// Slot is the hash slot.
	Slot int
}

func (e *StraySlotKeysError) Unwrap() error { return &e.RedisClusterError }

var straySlotKeysErrorType = Type{
	Name: "StraySlotKeysError", parents: "RedisClusterError", Origin: Log,
	Verdict: Verdict{RetryNever, AppliedUnknown, ScopeSlot, OwnerOperator},
	wordings: `
I have keys for unassigned slot {Slot}. Taking responsibility for it.
	from redis 3.0+, valkey 7.2+, keydb 6.3.4+
	Nobody owned slot {Slot}, and this node has keys of it, so it takes the slot.
I have keys for slot {Slot}, but the slot is assigned to another node. Setting it to importing state.
	from redis 3.0+, valkey 7.2, keydb 6.3.4+
	Another node owns slot {Slot}; the keys here are kept and cannot be reached.
I have keys for slot {Slot}, but the slot is assigned to another node. Deleting keys in the slot.
	from valkey 8.0+
	verdict never partly slot operator
	Another node owns slot {Slot}, so this node deletes the keys that it has of it.
`}

// ClusterConfigFileError says that a node of a cluster could not use its own file of
// nodes, nodes.conf: it is damaged, locked by another server or cannot be written.
type ClusterConfigFileError struct {
	RedisClusterError
	// Path is the file.
	Path string
	// Reason is the error of the operating system.
	Reason string
}

func (e *ClusterConfigFileError) Unwrap() error { return &e.RedisClusterError }

var clusterConfigFileErrorType = Type{
	Name: "ClusterConfigFileError", parents: "RedisClusterError", Origin: Log,
	Verdict: Verdict{RetryNever, AppliedNo, ScopeNode, OwnerOperator},
	wordings: `
Sorry, the cluster configuration file {Path} is already used by a different Redis Cluster node. Please make sure that different nodes use different cluster configuration files.
	from redis 3.0+, valkey 7.2
	Another running server has locked {Path}.
Sorry, the cluster configuration file {Path} is already used by a different Cluster node. Please make sure that different nodes use different cluster configuration files.
	from valkey 8.0+
	Another running server has locked {Path}.
Unrecoverable error: corrupted cluster config file.
	from redis 3.0-7.0, keydb 6.3.4+
	A line of nodes.conf makes no sense; it was edited, or cut off by a full disk.
Unrecoverable error: corrupted cluster config file "{Reason}".
	from redis 7.2+, valkey 7.2+
	A line of nodes.conf makes no sense; it was edited, or cut off by a full disk.
Fatal: can't update cluster config file.
	from redis 3.0+, valkey 7.2+, keydb 6.3.4+
	The server could not write nodes.conf and stopped, as it must not forget its votes.
Can't open {Path} in order to acquire a lock: {Reason}
	from redis 3.0+, valkey 7.2+, keydb 6.3.4+
	The server may not create or open {Path}: {Reason}.
Loading the cluster node config from {Path}: {Reason}
	from redis 3.0+, valkey 7.2+, keydb 6.3.4+
	The server could not read {Path}: {Reason}.
`}

// ClusterBusError says that the nodes of a cluster cannot talk to each other on their own
// port, the client port and 10000, or that something else talks there.
type ClusterBusError struct{ RedisClusterError }

func (e *ClusterBusError) Unwrap() error { return &e.RedisClusterError }

var clusterBusErrorType = Type{
	Name: "ClusterBusError", parents: "RedisClusterError", Origin: Log,
	Verdict: Verdict{RetryNever, AppliedUnknown, ScopeNode, OwnerOperator},
	wordings: `
Bad message length or signature received from Cluster bus.
	from redis 3.0-7.0, keydb 6.3.4+
	Something that is no node of a cluster spoke to the port of the cluster bus.
Bad message length or signature received on the Cluster bus.
	from redis 7.2+, valkey 7.2+
	Something that is no node of a cluster spoke to the port of the cluster bus.
Redis port number too high. Cluster communication port is 10,000 port numbers higher than your Redis port. Your Redis port number must be 55535 or less.
	from redis 6.2+, valkey 7.2
	verdict never no node operator
	The port of the cluster bus would lie above 65535, so the server did not start.
No bind address is configured, but it is required for the Cluster bus.
	from redis 7.0+, valkey 7.2+
	verdict never no node operator
	bind is empty, and a node of a cluster must listen somewhere.
`}
