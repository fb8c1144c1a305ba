package rediserr

// jedisClient is Jedis 2.9 to 8.0: redis/clients/jedis/exceptions, mcf and
// authentication; which reply gets which class is in redis/clients/jedis/Protocol.java.
// It keeps the codes in the text. JedisAccessControlException stands for NOAUTH,
// WRONGPASS and NOPERM alike.
var jedisClient = client{
	library: "jedis",
	modules: "redis.clients.jedis.exceptions redis.clients.jedis.mcf redis.clients.jedis.authentication",
	classes: `
AbortedTransactionException ExecAbortError
ClusterAggregationException ClusterResponseError
ConnectionFailoverException -
JedisAccessControlException ResponseError
JedisAskDataException AskError
JedisAuthenticationException AuthenticationError
JedisBroadcastException -
JedisBusyException BusyError
JedisCacheException RedisError
JedisClusterCrossSlotException ClusterCrossSlotError
JedisClusterException RedisClusterError
JedisClusterMaxAttemptsException ClusterError
JedisClusterMaxRedirectionsException ClusterError
JedisClusterOperationException RedisClusterError
JedisConnectionException ConnectionError
JedisDataException ResponseError
JedisException RedisError
JedisFailoverException ConnectionError
JedisFailoverException$JedisPermanentlyNotAvailableException ConnectionError
JedisFailoverException$JedisTemporarilyNotAvailableException ConnectionError
JedisMovedDataException MovedError
JedisNoReachableClusterNodeException ClusterUnreachableError
JedisNoScriptException NoScriptError
JedisProtocolNotSupportedException ProtocolError
JedisRedirectionException RedisClusterError
UnsupportedAggregationException ClusterResponseError
`}

// lettuceClient is Lettuce 3.0 to 7.8: io/lettuce/core and its packages below, which were
// com/lambdaworks/redis before 5.0; which reply gets which class is in
// io/lettuce/core/internal/ExceptionFactory.java. It keeps the codes in the text.
// RedisBusyException is any reply that starts with BUSY, BUSYGROUP and BUSYKEY too.
var lettuceClient = client{
	library: "lettuce",
	modules: "io.lettuce.core io.lettuce.core.cluster io.lettuce.core.dynamic io.lettuce.core.dynamic.batch io.lettuce.core.failover.api io.lettuce.core.failover.health io.lettuce.core.json io.lettuce.core.protocol io.lettuce.core.support.caching com.lambdaworks.redis com.lambdaworks.redis.cluster com.lambdaworks.redis.protocol",
	classes: `
?BatchException -
CacheFrontend$ValueRetrievalException -
?CommandCreationException CommandSyntaxError
?CommandMethodSyntaxException CommandSyntaxError
?PartitionException RedisClusterError
PartitionSelectorException ClusterRoutingError
RedisBusyException ResponseError
RedisCommandExecutionException ResponseError
RedisCommandInterruptedException RedisError
RedisConnectionException ConnectionError
RedisException RedisError
RedisJsonException DataError
RedisLoadingException BusyLoadingError
RedisNoHealthyDatabaseException ConnectionError
RedisNoScriptException NoScriptError
RedisProtocolException InvalidResponse
RedisReadOnlyException ReadOnlyError
RedisRestException RedisError
UnknownPartitionException ClusterRoutingError
`}

// redissonClient is Redisson 4.7: org/redisson/client and the packages beside it; which
// reply gets which class is in org/redisson/client/handler/CommandDecoder.java. It cuts
// off OOM, keeps the other codes, and gives the redirects no text at all.
var redissonClient = client{
	library: "redisson",
	modules: "org.redisson org.redisson.api.pubsub org.redisson.api.queue org.redisson.client org.redisson.codec org.redisson.command org.redisson.mapreduce org.redisson.remote org.redisson.transaction",
	classes: `
ConsumerAlreadySubscribedException RedisError
ConsumerNotSubscribedException RedisError
KryoCodec$RedissonKryoCodecException DataError
MapReduceTimeoutException RedisError
NoSyncedSlavesException ReplicationError
?OperationDisabledException RedisError
RedisAskException AskError
RedisAuthRequiredException AuthenticationRequiredError
RedisBusyException BusyError
RedisClusterDownException ClusterDownError
RedisConnectionException ConnectionError
RedisException RedisError
RedisLoadingException BusyLoadingError
RedisMasterDownException MasterDownError
RedisMovedException MovedError
RedisNoReplicasException NoReplicasError
RedisNoScriptException NoScriptError
RedisNodeNotFoundException ClusterRoutingError
RedisOutOfMemoryException OutOfMemoryError OOM
RedisReadonlyException ReadOnlyError
RedisRedirectException RedirectError
RedisRetryException RedisError
RedisTimeoutException ConnectionError
RedisTryAgainException TryAgainError
RedisWaitException WaitError
RedisWrongPasswordException AuthenticationFailureError
?RemoteServiceAckTimeoutException RedisError
?RemoteServiceTimeoutException RedisError
?TransactionException RedisError
?TransactionTimeoutException RedisError
WriteRedisConnectionException ConnectionError
`}

// springDataRedisClient is Spring Data Redis 4.2: org/springframework/data/redis and its
// packages below. They wrap the exceptions of Lettuce and Jedis; which gets which is in
// LettuceExceptionConverter.java and JedisExceptionConverter.java. Of Spring's own data
// access classes the table has those that the converters make: with Jedis, every reply
// is an InvalidDataAccessApiUsageException.
var springDataRedisClient = client{
	library: "spring-data-redis",
	modules: "org.springframework.data.redis org.springframework.data.redis.connection org.springframework.data.redis.core.script org.springframework.data.redis.listener.adapter org.springframework.data.redis.serializer org.springframework.dao",
	classes: `
ClusterCommandExecutionFailureException -
ClusterRedirectException RedisClusterError
ClusterStateFailureException RedisClusterError
?InvalidDataAccessApiUsageException -
?PoolException ConnectionError
?QueryTimeoutException -
RedisConnectionFailureException ConnectionError
RedisInvalidSubscriptionException PubSubError
RedisListenerExecutionFailedException -
RedisPipelineException -
RedisSubscribedConnectionException PubSubError
RedisSystemException -
?ScriptingException -
?SerializationException DataError
TooManyClusterRedirectionsException ClusterError
`}
