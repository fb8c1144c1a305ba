package rediserr

var transactionFamily = family{"transaction", "Transactions", []*Type{
	&execAbortErrorType,
	&withoutMultiErrorType,
	&insideMultiErrorType,
	&nestedMultiErrorType,
	&watchInsideMultiErrorType,
	&watchErrorType,
}}

var transactionErrors = []Error{
	(*ExecAbortError)(nil),
	(*WithoutMultiError)(nil),
	(*InsideMultiError)(nil),
	(*NestedMultiError)(nil),
	(*WatchInsideMultiError)(nil),
	(*WatchError)(nil),
}

// ExecAbortError says that EXEC threw the whole transaction away and ran none of it,
// because a command was refused when it was queued, or EXEC itself was refused. The
// connection is out of the transaction again and watches no key.
type ExecAbortError struct {
	ResponseError
	// Reason is the error for which EXEC, or a command before it, was refused.
	Reason string
	// Position is the place of the refused command in the transaction, from 0.
	Position int
}

func (e *ExecAbortError) Unwrap() error { return &e.ResponseError }

var execAbortErrorType = Type{
	Name: "ExecAbortError", parents: "ResponseError", Code: "EXECABORT", Origin: Server,
	Verdict: Verdict{RetryNever, AppliedNo, ScopeCommand, OwnerCode},
	wordings: `
EXECABORT Transaction discarded because of previous errors.
	from redis 2.8+, valkey 7.2+, keydb 6.3.4+, garnet 2.1.4+
	A command between MULTI and EXEC was refused when it was sent, so EXEC ran none of them.
EXECABORT Transaction discarded because of previous errors
	from dragonfly 1.24+
	A command between MULTI and EXEC was refused when it was sent, so EXEC ran none of them.
EXECABORT Transaction discarded
	from kvrocks 2024.10+
	A command between MULTI and EXEC was refused, so EXEC ran none of them.
ERR Dragonfly does not allow WATCH and EXEC on different databases
	from dragonfly 1.24+
	by EXEC
	A key was watched in another database than the one that is selected now, so EXEC ran nothing.
EXECABORT Transaction discarded because of: {Reason}
	from redis 6.0+, valkey 7.2+, keydb 6.3.4+, dragonfly 1.24+
	verdict backoff no node operator
	EXEC itself was refused, and with it the whole transaction: {Reason}.
Transaction aborted: [(Index {Position}, error: {Reason}
	from redis-rs 1.0+
	EXEC ran nothing, because the server had refused the command at place {Position}: {Reason}.
`}

// WithoutMultiError says that EXEC or DISCARD came on a connection that has no open
// transaction. If MULTI was lost or went elsewhere, the commands meant for the
// transaction may have run one by one.
type WithoutMultiError struct {
	ResponseError
	// Command is EXEC or DISCARD.
	Command string
}

func (e *WithoutMultiError) Unwrap() error { return &e.ResponseError }

var withoutMultiErrorType = Type{
	Name: "WithoutMultiError", parents: "ResponseError", Origin: Server,
	Verdict: Verdict{RetryNever, AppliedNo, ScopeConnection, OwnerCode},
	wordings: `
ERR {Command=EXEC} without MULTI
	from redis 2.8+, valkey 7.2+, keydb 6.3.4+, dragonfly 1.24+, kvrocks 2024.10+, garnet 2.1.4+
	by EXEC
	This connection has no open transaction that EXEC could run.
ERR {Command=DISCARD} without MULTI
	from redis 2.8+, valkey 7.2+, keydb 6.3.4+, dragonfly 1.24+, kvrocks 2024.10+, garnet 2.1.4+
	by DISCARD
	This connection has no open transaction that DISCARD could drop.
{Command=EXEC} without MULTI
	from envoy main+, jedis 2.9+
	by EXEC
	The proxy or the client holds no open transaction that EXEC could run.
{Command=DISCARD} without MULTI
	from envoy main+, jedis 2.9+
	by DISCARD
	The proxy or the client holds no open transaction that DISCARD could drop.
`}

// InsideMultiError says that a command was sent between MULTI and EXEC that may not be
// part of a transaction. It did not run.
type InsideMultiError struct {
	ResponseError
	// Command is the command that was refused.
	Command string
}

func (e *InsideMultiError) Unwrap() error { return &e.ResponseError }

var insideMultiErrorType = Type{
	Name: "InsideMultiError", parents: "ResponseError", Origin: Server,
	Verdict: Verdict{RetryNever, AppliedNo, ScopeCommand, OwnerCode},
	wordings: `
ERR Command not allowed inside a transaction
	from redis 7.0+, valkey 7.2-8.1
	This command may not stand between MULTI and EXEC; on Valkey 8 that can be MULTI or WATCH as well.
ERR Command '{Command}' not allowed inside a transaction
	from valkey 9.0+
	{Command} may not stand between MULTI and EXEC.
ERR '{Command}' not allowed inside a transaction
	from dragonfly 1.40+
	{Command} may not stand between MULTI and EXEC.
ERR '{Command}' inside MULTI is not allowed
	from dragonfly 1.24
	{Command} may not stand between MULTI and EXEC.
ERR Can not call {Command} within a transaction
	from dragonfly 1.24
	{Command} may not stand between MULTI and EXEC.
ERR SELECT is not allowed in a transaction
	from dragonfly 1.40+
	by SELECT
	SELECT may not change the database inside a transaction.
ERR SELECT is not allowed in regular EXEC/EVAL
	from dragonfly 1.40+
	by SELECT
	SELECT may not change the database inside a transaction or a script.
ERR Can't execute {Command} in MULTI
	from kvrocks 2024.10+
	{Command} may not stand between MULTI and EXEC.
ERR SELECT is currently unsupported inside a transaction.
	from garnet 2.1.4+
	by SELECT
	SELECT may not change the database inside a transaction.
ERR SWAPDB is currently unsupported inside a transaction.
	from garnet 2.1.4+
	by SWAPDB
	SWAPDB may not stand between MULTI and EXEC.
'{Command}' command is not supported within transaction
	from envoy main+
	The proxy does not pass {Command} on inside a transaction.
Can not run multi sharded command inside a multi exec, lua, or when blocking is not allowed
	from redistimeseries 1.10+
	A query over the series of all shards must wait for them, which no transaction or script can do.
TSDB: blocking TS.READ (with BLOCK) is not allowed inside MULTI, EVAL, or a deny-blocking context
	from redistimeseries 8.10+
	by TS.READ
	TS.READ would have to wait for samples, which no transaction or script can do.
`}

// NestedMultiError says that MULTI came on a connection whose transaction is still
// open. Transactions do not nest.
type NestedMultiError struct{ InsideMultiError }

func (e *NestedMultiError) Unwrap() error { return &e.InsideMultiError }

var nestedMultiErrorType = Type{
	Name: "NestedMultiError", parents: "InsideMultiError", Origin: Server,
	Verdict: Verdict{RetryNever, AppliedNo, ScopeConnection, OwnerCode},
	wordings: `
ERR {Command=MULTI} calls can not be nested
	from redis 2.8+, valkey 7.2, keydb 6.3.4+, dragonfly 1.24+, kvrocks 2024.10+, garnet 2.1.4+
	by MULTI
	This connection has an open transaction already, and MULTI cannot open another inside it.
MULTI calls can not be nested
	from envoy main+
	by MULTI
	The proxy holds an open transaction for this connection already.
Cannot issue nested calls to MULTI
	from redis-py 2.4.6+
	by MULTI
	The code called multi twice on one pipeline; the client sent nothing.
Can't nest multi transaction
	from redis-rb 5.0+
	The code called multi inside multi; the client sent nothing.
`}

// WatchInsideMultiError says that WATCH came after MULTI. Watching must begin before
// the transaction, so that its outcome can still decide what is queued.
type WatchInsideMultiError struct{ InsideMultiError }

func (e *WatchInsideMultiError) Unwrap() error { return &e.InsideMultiError }

var watchInsideMultiErrorType = Type{
	Name: "WatchInsideMultiError", parents: "InsideMultiError", Origin: Server,
	Verdict: Verdict{RetryNever, AppliedNo, ScopeCommand, OwnerCode},
	wordings: `
ERR WATCH inside MULTI is not allowed
	from redis 2.8+, valkey 7.2, keydb 6.3.4+, kvrocks 2024.10+, garnet 2.1.4+
	by WATCH
	WATCH came after MULTI, so the key is not watched.
Sending WATCH after MULTI is not allowed.
	from predis 1.0+
	The code called watch after multi; the client did not send it.
WATCH inside MULTI is not allowed
	from jedis 8.0+
	The code called watch after multi; the client did not send it.
`}

// WatchError says that a client library could not finish a transaction with watched
// keys: somebody changed a key, the connection broke, or WATCH came too late. After a
// change nothing was written, and the work can be done again from the reading on.
type WatchError struct {
	RedisError
	// Exception is the client's exception that broke the connection.
	Exception string
}

func (e *WatchError) Unwrap() error { return &e.RedisError }

var watchErrorType = Type{
	Name: "WatchError", parents: "RedisError", Origin: Client,
	Verdict: Verdict{RetryNow, AppliedNo, ScopeKey, OwnerCode},
	wordings: `
Watched variable changed.
	from coredis 2.0+, redis-py 2.4.6+
	A watched key was changed between WATCH and EXEC, so the server ran none of the transaction.
A {Exception} occurred while watching one or more keys
	from redis-py 6.0+
	verdict backoff unknown connection operator
	The connection failed with {Exception} while keys were watched; if EXEC was already sent, its outcome is not known.
A {Exception} occurred on while watching one or more keys
	from redis-py 3.5-5.3
	verdict backoff unknown connection operator
	The connection failed with {Exception} while keys were watched; if EXEC was already sent, its outcome is not known.
A {Exception} occured on while watching one or more keys
	from redis-py 2.4.7-3.4, coredis 2.0-5.7
	verdict backoff unknown connection operator
	The connection failed with {Exception} while keys were watched; if EXEC was already sent, its outcome is not known.
A connection error occurred while watching one or more keys
	from coredis 6.2+
	verdict backoff unknown connection operator
	The connection failed while keys were watched; if EXEC was already sent, its outcome is not known.
A connection error occured while watching one or more keys
	from coredis 6.0-6.1
	verdict backoff unknown connection operator
	The connection failed while keys were watched; if EXEC was already sent, its outcome is not known.
Slot rebalancing occurred while watching keys
	from redis-py 6.1+
	verdict now no slot client
	The slot of the watched keys has moved, so the node that watched them refused the transaction, and the other one watches nothing.
Unable to add a watch after pipeline commands have been added
	from coredis 6.0+
	verdict never no command code
	The code asked to watch keys after it had queued commands; the client sent nothing.
Cannot issue a WATCH after a MULTI
	from redis-py 2.4.6+
	verdict never no command code
	The code called watch after multi on one pipeline; the client did not send WATCH.
Commands without an initial WATCH have already been issued
	from redis-py 2.4.6+
	verdict never no command code
	The code called multi on a pipeline that has queued commands but watches nothing; the client sent nothing.
redis: transaction failed
	from go-redis 2.1+, rueidis 1.0+
	A watched key was changed between WATCH and EXEC, so the server ran none of the transaction.
One (or more) of the watched keys has been changed
	from node-redis 4.0+
	A watched key was changed between WATCH and EXEC, so the server ran none of the transaction.
Client reconnected after WATCH
	from node-redis 5.0+
	The connection that watched the keys was lost, so the client did not send the transaction.
The current transaction has been aborted by the server.
	from predis 1.0+
	A watched key was changed between WATCH and EXEC, so the server ran none of the transaction.
The underlying transaction has been aborted by the server.
	from predis 0.8+
	A watched key was changed between WATCH and EXEC, so the server ran none of the transaction.
Watched key has been modified
	from redis-plus-plus 1.1+
	A watched key was changed between WATCH and EXEC, so the server ran none of the transaction.
redis: Watch requires at least one key
	from go-redis 6.11+
	verdict never no command code
	The code called Watch without a key; the cluster client needs one to choose a node.
At least one key must be provided to watch for transactions
	from redis-rs 1.1+
	verdict never no command code
	The code started a transaction without a key to watch.
WATCH variable has changed
	from aioredis 1.0-1.3
	A watched key was changed between WATCH and EXEC, so the server ran none of the transaction.
`}
