package rediserr

// redisPyClient is redis-py 8.0.0: redis/exceptions.py, and EXCEPTION_CLASSES in
// redis/_parsers/base.py. It cuts off ERR, and each code that it has a class for.
var redisPyClient = client{
	library: "redis-py",
	modules: "redis.exceptions redis.sentinel redis.asyncio.sentinel",
	classes: `
AskError AskError ASK
?AuthenticationError AuthenticationError WRONGPASS NOAUTH ERR
AuthenticationWrongNumberOfArgsError WrongArityError ERR
?AuthorizationError AuthorizationError
BusyLoadingError BusyLoadingError LOADING
ChildDeadlockedError RedisError
ClusterCrossSlotError ClusterCrossSlotError CROSSSLOT
ClusterDownError ClusterDownError CLUSTERDOWN
ClusterError ClusterError
?ConnectionError ConnectionError ERR
CrossSlotTransactionError ClusterTransactionError
?DataError DataError
ExecAbortError ExecAbortError EXECABORT
ExternalAuthProviderError AuthenticationError ERR
InvalidPipelineStack RedisClusterError
?InvalidResponse InvalidResponse
?LockError LockError
LockNotOwnedError LockError
MasterDownError MasterDownError MASTERDOWN
MasterNotFoundError PrimaryNotFoundError
MaxConnectionsError ConnectionError
?ModuleError ResponseError ERR
MovedError MovedError MOVED
NoPermissionError AuthorizationError NOPERM
NoScriptError NoScriptError NOSCRIPT
NoSuchFieldsetError ResponseError ERR
OutOfMemoryError OutOfMemoryError OOM
?PubSubError PubSubError
ReadOnlyError ReadOnlyError READONLY
RedisClusterException RedisClusterError
RedisError RedisError
?ResponseError ResponseError ERR
SlaveNotFoundError ReplicaNotFoundError
SlotNotCoveredError SlotsNotCoveredError
?TimeoutError ConnectionError
TryAgainError TryAgainError TRYAGAIN
WatchError WatchError
`}

// coredisClient is coredis 6.8.0: coredis/exceptions.py, and the mapping in
// coredis/parser.py. It cuts off ERR, and each code that it has a class for.
var coredisClient = client{
	library: "coredis",
	modules: "coredis.exceptions coredis.typing coredis.commands._validators",
	classes: `
AskError AskError ASK
?AuthenticationError AuthenticationError
AuthenticationFailureError AuthenticationFailureError WRONGPASS
AuthenticationRequiredError AuthenticationRequiredError NOAUTH
?AuthorizationError AuthorizationError NOPERM
BusyLoadingError BusyLoadingError LOADING
ClusterCrossSlotError ClusterCrossSlotError CROSSSLOT
ClusterDownError ClusterDownError CLUSTERDOWN
ClusterError ClusterError
ClusterResponseError ClusterResponseError
ClusterRoutingError ClusterRoutingError
ClusterTransactionError ClusterTransactionError
CommandNotSupportedError CommandNotSupportedError
CommandSyntaxError CommandSyntaxError
?ConnectionError ConnectionError ERR
?DataError DataError
ExecAbortError ExecAbortError EXECABORT
?FunctionError FunctionError
?InvalidResponse InvalidResponse
?LockAcquisitionError LockAcquisitionError
?LockError LockError
?LockExtensionError LockExtensionError
?LockReleaseError LockReleaseError
MovedError MovedError MOVED
?NoKeyError NoKeyError
NoScriptError NoScriptError NOSCRIPT
NotBusyError NotBusyError NOTBUSY
?PersistenceError PersistenceError
PrimaryNotFoundError PrimaryNotFoundError
?ProtocolError ProtocolError NOPROTO
?PubSubError PubSubError
ReadOnlyError ReadOnlyError READONLY
RedisClusterError RedisClusterError
RedisError RedisError
ReplicaNotFoundError ReplicaNotFoundError
?ReplicationError ReplicationError
?ResponseError ResponseError ERR
SentinelError SentinelError
StalePrimaryError StalePrimaryError
StreamConsumerError StreamConsumerError
StreamConsumerGroupError StreamConsumerGroupError NOGROUP
StreamConsumerInitializationError StreamConsumerInitializationError
StreamDuplicateConsumerGroupError StreamDuplicateConsumerGroupError BUSYGROUP
TryAgainError TryAgainError TRYAGAIN
UnblockedError UnblockedError UNBLOCKED
UnknownCommandError UnknownCommandError ERR
WatchError WatchError
WrongTypeError WrongTypeError WRONGTYPE
`}
