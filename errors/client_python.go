package rediserr

// redisPyClient is redis-py 8.0.0: redis/exceptions.py, and EXCEPTION_CLASSES in
// redis/_parsers/base.py. It cuts off ERR, and each code that it has a class for.
var redisPyClient = client{
	library: "redis-py",
	modules: "redis.exceptions redis.sentinel",
	classes: `
AskError AskError ASK
ChildDeadlockedError RedisError
ClusterCrossSlotError ClusterCrossSlotError CROSSSLOT
ClusterDownError ClusterDownError CLUSTERDOWN
ClusterError ClusterError
CrossSlotTransactionError ClusterTransactionError
InvalidPipelineStack RedisClusterError
ModuleError ResponseError ERR
MovedError MovedError MOVED
NoSuchFieldsetError ResponseError ERR
RedisClusterException RedisClusterError
RedisError RedisError
ResponseError ResponseError ERR
SlotNotCoveredError SlotsNotCoveredError
TryAgainError TryAgainError TRYAGAIN
`}

// coredisClient is coredis 6.8.0: coredis/exceptions.py, and the mapping in
// coredis/parser.py. It cuts off ERR, and each code that it has a class for.
var coredisClient = client{
	library: "coredis",
	modules: "coredis.exceptions coredis.typing",
	classes: `
AskError AskError ASK
ClusterCrossSlotError ClusterCrossSlotError CROSSSLOT
ClusterDownError ClusterDownError CLUSTERDOWN
ClusterError ClusterError
ClusterResponseError ClusterResponseError
ClusterRoutingError ClusterRoutingError
ClusterTransactionError ClusterTransactionError
MovedError MovedError MOVED
RedisClusterError RedisClusterError
RedisError RedisError
ResponseError ResponseError ERR
TryAgainError TryAgainError TRYAGAIN
`}
