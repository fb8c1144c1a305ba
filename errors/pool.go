package rediserr

var poolFamily = family{"pool", "Connection pools", []*Type{
	&poolExhaustedErrorType,
	&poolClosedErrorType,
}}

var poolErrors = []Error{
	(*PoolExhaustedError)(nil),
	(*PoolClosedError)(nil),
}

// PoolExhaustedError says that all connections of the client's own pool were in use, and none
// came back in time. The command was not sent, and the server may know nothing of it.
type PoolExhaustedError struct {
	ConnectionError
	// Timeout is how long the client waited, in milliseconds.
	Timeout int
	// Duration is how long the client waited, with its unit, or in seconds if it has none.
	Duration string
	// Idle is the number of connections that were free.
	Idle int
	// Limit is the number of connections that the pool may have, or of attempts that were made.
	Limit int
	// Attempts is how often the client tried to get a connection.
	Attempts int
	// Node is the node that the connection was for, as printed.
	Node string
	// Command is the command that was to be sent.
	Command string
	// Params are the arguments of the command, as the client prints them.
	Params string
}

func (e *PoolExhaustedError) Unwrap() error { return &e.ConnectionError }

var poolExhaustedErrorType = Type{
	Name: "PoolExhaustedError", parents: "ConnectionError", Origin: Client,
	Verdict: Verdict{RetryBackoff, AppliedNo, ScopeNode, OwnerClient},
	wordings: `
	All connections of the pool were in use, and none came back in time.
redis: connection pool timeout
	from go-redis 3.0+
	All PoolSize connections were in use for as long as PoolTimeout.
redis: connection pool exhausted
	from go-redis 9.2+
	As many connections are open as MaxActiveConns allows.
redigo: connection pool exhausted
	from redigo 1.7+
	As many connections are in use as MaxActive allows, and Wait is off.
Too many connections
	from redis-py 2.4+, coredis 2.0-5.7
	As many connections are in use as max_connections allows; the pool does not wait.
No connection available.
	from redis-py 2.7+, coredis 2.2-5.7
	All max_connections were in use for as long as the timeout of the pool.
Could not get a resource from the pool
	from jedis 1.5+, spring-data-redis 1.1+
	All connections are in use, or a new one could not be opened; the cause below tells which.
Could not get a resource since the pool is exhausted
	from jedis 2.10-3.10
	All maxTotal connections were in use for as long as maxWait.
Timeout waiting for idle object
	from jedis 2.0+, lettuce 4.3+
	All maxTotal connections were in use for as long as maxWait.
Timeout waiting for idle object, borrowMaxWaitDuration={Duration}
	from jedis 4.0+, lettuce 6.2+
	All maxTotal connections were in use for {Duration}, an ISO 8601 time span.
Pool exhausted
	from jedis 2.0+, lettuce 4.3+
	All maxTotal connections are in use, and the pool is set not to wait.
Unable to acquire connection! {Reason}Node source: {Node}, command: ({Command}), params: {Params} after {Attempts} of {Limit} retry attempts
	from redisson 3.46+
	All connections to the node were in use when {Command} came.
Unable to acquire connection! {Reason}Node source: {Node}, command: ({Command}), params: {Params} after {Attempts} retry attempts
	from redisson 3.11.6-3.45
	All connections to the node were in use when {Command} came.
Unable to acquire connection! {Reason}
	from redisson 3.11.6+
	All connections to the node were in use.
Unable to acquire connection for subscription after {Attempts} attempts. Increase 'subscriptionsPerConnection' and/or 'subscriptionConnectionPoolSize' parameters.
	from redisson 3.16.8+
	All connections for subscriptions were in use, each with as many subscriptions as it may have.
Timeout waiting for a client after {Timeout}ms
	from node-redis 5.0+
	All clients of the pool were in use for {Timeout} ms.
Couldn't checkout a connection in time: {Reason}
	from redis-client 0.1+
	All connections of the pool were in use for as long as its timeout.
Waited {Duration} sec, {Idle}/{Limit} available
	from sidekiq 6.0+, redis-client 0.1+
	All {Limit} connections of the Ruby pool were in use for {Duration} seconds.
Waited {Duration} sec
	from sidekiq 3.0+
	All connections of the Ruby pool were in use for {Duration} seconds.
Failed to fetch a connection in {Timeout} milliseconds
	from redis-plus-plus 0.0.1+
	All connections of the pool were in use for {Timeout} ms.
Could not return the resource to the pool
	from jedis 1.5+
	verdict backoff yes connection client
	The command ran; only giving the connection back failed, mostly since it was given back twice.
Could not return the broken resource to the pool
	from jedis 2.9+
	verdict backoff unknown connection client
	A broken connection was given back, and the pool did not know it, mostly since it was given back twice.
Unknown Error: Pool is full.
	from fred 10.1+
	The pool has as many clients as it may have.
`}

// PoolClosedError says that a connection was asked from a pool that the program had closed, or
// not opened yet. The command was not sent.
type PoolClosedError struct{ ConnectionError }

func (e *PoolClosedError) Unwrap() error { return &e.ConnectionError }

var poolClosedErrorType = Type{
	Name: "PoolClosedError", parents: "ConnectionError", Origin: Client,
	Verdict: Verdict{RetryNever, AppliedNo, ScopeConnection, OwnerCode},
	wordings: `
	The program had closed the pool before the command came.
redigo: get on closed pool
	from redigo 1.7+
Pool not open
	from jedis 2.0+, lettuce 4.3+
Pool is closed!
	from jedis 7.0+
Pool is closed
	from valkey-glide 2.5+
Could not destroy the pool
	from jedis 1.5+
	verdict never yes connection client
	The pool was to be closed, and closing it failed.
Connection pool is not initialized or has exited. Make sure you are accessing it after entering the pool's async context manager.{Reason}
	from coredis 6.2+
	The pool's async context was not entered, or was left already.
Implicit concurrent connection pool sharing detected. You must explicitly enter the pool in a parent task before spawning concurrent tasks that share it.{Reason}
	from coredis 6.2+
	Several tasks entered the pool by their first command; enter it once in their parent.
Connection cannot be reused
	from coredis 6.0+
	A connection object was run a second time.
Config Error: Pool cannot be empty.
	from fred 3.0+
	The size of the pool was set to 0.
`}
