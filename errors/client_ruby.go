package rediserr

// redisRbClient is redis-rb 4.8 to 6.0: lib/redis/errors.rb, cluster/lib/redis/cluster.rb.
// It keeps the codes. What the errors of redis-client become is in lib/redis/client.rb:
// WRONGPASS is a CannotConnectError, and so is a connection that could not be made.
var redisRbClient = client{
	library: "redis-rb",
	modules: "Redis",
	join:    "::",
	classes: `
?BaseConnectionError ConnectionError
?BaseError RedisError
?CannotConnectError ConnectionError
Cluster::AmbiguousNodeError ClusterRoutingError
Cluster::CommandErrorCollection -
Cluster::CrossSlotPipeliningError ClusterCrossSlotError
Cluster::InitialSetupError ClusterUnreachableError
Cluster::NodeMightBeDown ClusterRoutingError
Cluster::OrchestrationCommandNotSupported RedisClusterError
Cluster::TransactionConsistencyError ClusterTransactionError
?CommandError ResponseError
?ConnectionError ConnectionError
Distributed::CannotDistribute RedisError
?FutureNotReady RedisError
?InheritedError ConnectionError
?NoScriptError NoScriptError
?OutOfMemoryError OutOfMemoryError
?PermissionError AuthorizationError
?ProtocolError InvalidResponse
?ReadOnlyError ReadOnlyError
?SubscriptionError PubSubError
?WrongTypeError WrongTypeError
`}

// redisClientRbClient is redis-client 0.30 and redis-cluster-client 0.17: lib/redis_client.rb,
// lib/redis_client/circuit_breaker.rb, lib/redis_client/cluster/errors.rb. They keep the
// codes. A reply READONLY or MASTERDOWN is a kind of ConnectionError to them.
var redisClientRbClient = client{
	library: "redis-client",
	modules: "RedisClient",
	join:    "::",
	classes: `
?AuthenticationError AuthenticationFailureError
?CannotConnectError ConnectionError
Cluster::AmbiguousNodeError ClusterRoutingError
Cluster::Error RedisClusterError
Cluster::ErrorCollection -
Cluster::InitialSetupError ClusterUnreachableError
Cluster::Node::ReloadNeeded RedisClusterError
Cluster::NodeMightBeDown ClusterRoutingError
Cluster::OrchestrationCommandNotSupported RedisClusterError
Cluster::Pipeline::ReplySizeError InvalidResponse
Cluster::Transaction::ConsistencyError ClusterTransactionError
?CommandError ResponseError
?ConnectionError ConnectionError
?FailoverError StalePrimaryError
?MasterDownError MasterDownError
?NoScriptError NoScriptError
?OutOfMemoryError OutOfMemoryError
?PermissionError AuthorizationError
?ProtocolError InvalidResponse
RESP3::Error InvalidResponse
RESP3::SyntaxError InvalidResponse
RESP3::UnknownType InvalidResponse
?ReadOnlyError ReadOnlyError
?TimeoutError ConnectionError
?UnsupportedServer ProtocolError
?WrongTypeError WrongTypeError
`}

// connectionPoolClient is connection_pool 3.0, which Sidekiq and Rails take connections
// from: lib/connection_pool.rb. Sidekiq has no classes of its own for what Redis says.
var connectionPoolClient = client{
	library: "connection_pool",
	modules: "ConnectionPool",
	join:    "::",
	classes: `
?PoolShuttingDownError ConnectionError
?TimeoutError ConnectionError
`}

// redlockRbClient is redlock 2.0 for Ruby: lib/redlock.rb and lib/redlock/client.rb.
var redlockRbClient = client{
	library: "redlock-rb",
	modules: "Redlock",
	join:    "::",
	classes: `
?LockAcquisitionError LockAcquisitionError
?LockError LockError
`}
