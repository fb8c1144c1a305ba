package rediserr

var saveFamily = family{"save", "Saving and backups", []*Type{
	&saveInProgressErrorType,
	&saveFailedErrorType,
	&notInProgressErrorType,
	&backupErrorType,
}}

var saveErrors = []Error{
	(*SaveInProgressError)(nil),
	(*SaveFailedError)(nil),
	(*NotInProgressError)(nil),
	(*BackupError)(nil),
}

// SaveInProgressError says that the server did not start to write its data to disk, as it
// is doing that, or something like it, already. What runs goes on.
type SaveInProgressError struct{ ResponseError }

func (e *SaveInProgressError) Unwrap() error { return &e.ResponseError }

var saveInProgressErrorType = Type{
	Name: "SaveInProgressError", parents: "ResponseError", Origin: Server,
	Verdict: Verdict{RetryBackoff, AppliedNo, ScopeNode, OwnerCode},
	wordings: `
ERR Background save already in progress
	from redis 2.8+, valkey 7.2+, keydb 6.3.4+
	by BGSAVE SAVE
	An RDB file is being written in the background already.
ERR Background append only file rewriting already in progress
	from redis 2.8+, valkey 7.2+, keydb 6.3.4+
	by BGREWRITEAOF
	The append-only file is being rewritten already.
ERR Another child process is active (AOF?): can't BGSAVE right now. Use BGSAVE SCHEDULE in order to schedule a BGSAVE whenever possible.
	from redis 6.0+, valkey 7.2+, keydb 6.3.4+
	by BGSAVE
	A child process of the server is at work, mostly on the append-only file, and there can be one only.
ERR An AOF log rewriting in progress: can't BGSAVE right now. Use BGSAVE SCHEDULE in order to schedule a BGSAVE whenever possible.
	from redis 4.0-5.0
	by BGSAVE
	The append-only file is being rewritten, and the two do not run side by side.
ERR An AOF log rewriting in progress: can't BGSAVE right now. Use BGSAVE SCHEDULE in order to schedule a BGSAVE whenver possible.
	from redis 3.2
	by BGSAVE
	The append-only file is being rewritten, and the two do not run side by side.
ERR Can't BGSAVE while AOF log rewriting is in progress
	from redis 2.8-3.0
	by BGSAVE
	The append-only file is being rewritten, and the two do not run side by side.
ERR bgsave in-progress
	from kvrocks 2024.10+
	by BGSAVE
	Kvrocks is making a backup already.
ERR checkpoint already in progress
	from garnet 2.1.4+
	by SAVE BGSAVE
	Garnet is writing a checkpoint already.
`}

// SaveFailedError says that the server could not write its data to disk, or not start
// to. The files that there are stay in use, and the log says what is wrong.
type SaveFailedError struct{ ResponseError }

func (e *SaveFailedError) Unwrap() error { return &e.ResponseError }

var saveFailedErrorType = Type{
	Name: "SaveFailedError", parents: "ResponseError", Origin: Server,
	Verdict: Verdict{RetryBackoff, AppliedNo, ScopeNode, OwnerOperator},
	wordings: `
ERR Can't execute an AOF background rewriting. Please check the server logs for more information.
	from redis 6.0+, valkey 7.2+, keydb 6.3.4+
	by BGREWRITEAOF
	The server could not start a child process to rewrite the append-only file, or prepare the files for it.
ERR
	from redis 2.8+, valkey 7.2-8.1, keydb 6.3.4+
	by SAVE BGSAVE DEBUG
	The server could not write its RDB file, or not start to, and only its log says why.
`}

// NotInProgressError says that there is nothing to stop: the save, the shutdown or the
// backup that a command should have cancelled is not under way. It may just have ended.
type NotInProgressError struct{ ResponseError }

func (e *NotInProgressError) Unwrap() error { return &e.ResponseError }

var notInProgressErrorType = Type{
	Name: "NotInProgressError", parents: "ResponseError", Origin: Server,
	Verdict: Verdict{RetryNever, AppliedNo, ScopeNode, OwnerCode},
	wordings: `
ERR Background saving is currently not in progress or scheduled
	from valkey 8.1+
	by BGSAVE
	BGSAVE CANCEL found no background save that runs or waits.
ERR No shutdown in progress.
	from redis 7.0+, valkey 7.2+
	by SHUTDOWN
	SHUTDOWN ABORT found that the server is not about to stop.
ERR No backup in progress
	from redis 8.10+
	by BACKUP|ABORT
	BACKUP ABORT found no backup that it could stop; a sealed one is removed by BACKUP CLEANUP.
`}

// BackupError says that a step of BACKUP, the online backup of Redis 8.10, cannot be done
// in the state in which the backup is, or failed on disk. The server's own data is not
// concerned.
type BackupError struct {
	ResponseError
	// Path is the directory of the backup.
	Path string
	// Reason is the operating system's error.
	Reason string
}

func (e *BackupError) Unwrap() error { return &e.ResponseError }

var backupErrorType = Type{
	Name: "BackupError", parents: "ResponseError", Origin: Server,
	Verdict: Verdict{RetryNever, AppliedNo, ScopeNode, OwnerOperator},
	wordings: `
ERR A backup is already in progress, ABORT it first
	from redis 8.10+
	by BACKUP|START
	Another backup is under way, and there can be one only.
ERR A sealed backup exists, CLEANUP it first
	from redis 8.10+
	by BACKUP|START
	The files of the last backup are still in the backup directory.
ERR Backup directory {Path} is not empty, CLEANUP it first
	from redis 8.10+
	by BACKUP|START
	There are files in {Path}, and a backup starts only where there are none.
ERR Can't create backup directory {Path}: {Reason}
	from redis 8.10+
	by BACKUP|START
	The server could not make {Path}: {Reason}.
ERR Can't start the AOF rewrite for the backup
	from redis 8.10+
	by BACKUP|START
	verdict backoff no node operator
	A backup begins with a rewrite of the append-only file, and it could not be started.
ERR No backup ready to seal (must be in the incrementing state)
	from redis 8.10+
	by BACKUP|SEAL
	verdict backoff no node operator
	There is no backup, or its snapshot is not finished yet, or it was sealed before.
ERR Can't fsync the INCR file for the backup
	from redis 8.10+
	by BACKUP|SEAL
	verdict never unknown node operator
	The last writes could not be brought to disk.
ERR Can't pin the INCR AOF for the backup
	from redis 8.10+
	by BACKUP|SEAL
	verdict never unknown node operator
	The file of the last writes could not be linked into the backup directory.
ERR Can't write the backup manifest
	from redis 8.10+
	by BACKUP|SEAL
	verdict never unknown node operator
	The list of the backup's files could not be written.
ERR Can't rotate the live AOF after sealing the backup
	from redis 8.10+
	by BACKUP|SEAL
	verdict never unknown node operator
	The server could not go on in a new append-only file after the backup.
ERR Backup is in progress
	from redis 8.10+
	by BACKUP|CLEANUP
	A backup that is not sealed is not cleaned up; BACKUP ABORT ends it.
`}
