package rediserr

var migrateFamily = family{"migrate", "Moving keys", []*Type{
	&ioErrorType,
	&migrateErrorType,
	&busyKeyErrorType,
	&migrateArgumentErrorType,
	&noKeyErrorType,
}}

var migrateErrors = []Error{
	(*IOError)(nil),
	(*MigrateError)(nil),
	(*BusyKeyError)(nil),
	(*MigrateArgumentError)(nil),
	(*NoKeyError)(nil),
}

// IOError says that MIGRATE lost or never had its connection to the target node. No key
// is lost, but a key may now be on both nodes: compare before you repeat it.
type IOError struct {
	ResponseError
	// Reason is the operating system's error, if the server gives it.
	Reason string
}

func (e *IOError) Unwrap() error { return &e.ResponseError }

var ioErrorType = Type{
	Name: "IOError", parents: "ResponseError", Code: "IOERR", Origin: Server,
	Verdict: Verdict{RetryBackoff, AppliedUnknown, ScopeNode, OwnerOperator},
	wordings: `
IOERR error or timeout connecting to the client
	from redis 2.8+, valkey 7.2+, keydb 6.3.4+
	by MIGRATE
	verdict backoff no node operator
	No connection to the target node could be made; all keys are still here.
IOERR error or timeout writing to target instance
	from redis 2.8+, valkey 7.2+, keydb 6.3.4+
	by MIGRATE
	The keys could not be sent to the target node, or not all; every key is still here, and some may be there too.
IOERR error or timeout reading to target instance
	from redis 3.0+, valkey 7.2+, keydb 6.3.4+
	by MIGRATE
	The target node did not confirm every key in time; those it did not confirm are still here, and perhaps there too.
IOERR error or timeout reading from target node
	from redis 2.8
	by MIGRATE
	The target node did not confirm the key in time; the key is still here, and perhaps there too.
ERR Can't connect to target node: {Reason}
	from redis 2.8-5.0
	by MIGRATE
	verdict backoff no node operator
	No connection to the target node could be started ({Reason}); all keys are still here.
IOERR Migrate keys failed
	from garnet 2.1.4+
	by MIGRATE
	verdict backoff no node operator
	Garnet did not start the move, because another move of the same slots is under way.
IOERR Migrate keys failed.
	from garnet 2.1.4+
	by MIGRATE
	Garnet started to move the keys and did not get to the end; its log says why.
`}

// MigrateError says that the target node of a MIGRATE answered with an error of its own,
// which is the real trouble. Keys that the target accepted have moved, the others are
// still here.
type MigrateError struct {
	ResponseError
	// Reason is the target node's whole error, with its code.
	Reason string
}

func (e *MigrateError) Unwrap() error { return &e.ResponseError }

var migrateErrorType = Type{
	Name: "MigrateError", parents: "ResponseError", Origin: Server,
	Verdict: Verdict{RetryNever, AppliedUnknown, ScopeCommand, OwnerOperator},
	wordings: `
ERR Target instance replied with error: {Reason}
	from redis 2.8+, valkey 7.2+, keydb 6.3.4+
	by MIGRATE
	The target node answered with an error of its own, which stands behind the colon; keys that it did not confirm are still here.
ERR Failed to add key for migration tracking
	from garnet 2.1.4+
	by MIGRATE
	Garnet could not note a key that was to be moved, so it did not begin.
`}

// BusyKeyError says that a key was not restored, because the node already has one of
// that name and REPLACE was not given. The key that is there was not touched.
type BusyKeyError struct{ ResponseError }

func (e *BusyKeyError) Unwrap() error { return &e.ResponseError }

var busyKeyErrorType = Type{
	Name: "BusyKeyError", parents: "ResponseError", Code: "BUSYKEY", Origin: Server,
	Verdict: Verdict{RetryNever, AppliedNo, ScopeKey, OwnerData},
	wordings: `
BUSYKEY Target key name already exists.
	from redis 3.0+, valkey 7.2+, keydb 6.3.4+, dragonfly 1.28+, garnet 2.1.4+
	by RESTORE RESTORE-ASKING
	There is a key of that name already, and REPLACE was not given.
ERR Target key name is busy.
	from redis 2.8
	by RESTORE
	There is a key of that name already; this version has no REPLACE.
ERR BUSYKEY: key name already exists.
	from dragonfly 1.24-1.26
	by RESTORE
	Dragonfly has a key of that name already, and REPLACE was not given.
ERR BUSYKEY Target key name already exists.
	from dragonfly 1.27
	by RESTORE
	This version of Dragonfly has a key of that name already, and REPLACE was not given.
ERR target key name already exists.
	from kvrocks 2024.10+
	by RESTORE
	Kvrocks has a key of that name already, and REPLACE was not given.
`}

// MigrateArgumentError says that an option of MIGRATE or RESTORE is out of its range, or
// does not go with the others. No key was moved or made.
type MigrateArgumentError struct{ ResponseError }

func (e *MigrateArgumentError) Unwrap() error { return &e.ResponseError }

var migrateArgumentErrorType = Type{
	Name: "MigrateArgumentError", parents: "ResponseError", Origin: Server,
	Verdict: Verdict{RetryNever, AppliedNo, ScopeCommand, OwnerCode},
	wordings: `
ERR When using MIGRATE KEYS option, the key argument must be set to the empty string
	from redis 3.0+, valkey 7.2+, keydb 6.3.4+
	by MIGRATE
	The keys stand behind KEYS, so the place of the one key must be empty: "".
ERR Invalid IDLETIME value, must be >= 0
	from redis 5.0+, valkey 7.2+, keydb 6.3.4+, dragonfly 1.24
	by RESTORE
	The idle time of the restored key is negative.
ERR Invalid FREQ value, must be >= 0 and <= 255
	from redis 5.0+, valkey 7.2+, keydb 6.3.4+
	by RESTORE
	The access frequency of the restored key is not between 0 and 255.
ERR Invalid MVCC Tstamp
	from keydb 6.3.4+
	by KEYDB.MVCCRESTORE
	The timestamp of the restored key is no number.
ERR Parsing error
	from garnet 2.1.4+
	by MIGRATE
	MIGRATE was sent with both KEYS and SLOTS or SLOTSRANGE.
`}

// NoKeyError says that a key which the command needs is not there. Only client libraries
// raise it; the server says NOKEY without an error.
type NoKeyError struct{ RedisError }

func (e *NoKeyError) Unwrap() error { return &e.RedisError }

var noKeyErrorType = Type{
	Name: "NoKeyError", parents: "RedisError", Code: "NOKEY", Origin: Client,
	Verdict: Verdict{RetryNever, AppliedNo, ScopeKey, OwnerCode},
}
