package rediserr

// phpRedisClient is phpredis 6.1: redis.stub.php and redis_cluster.stub.php. It keeps the
// codes. Replies ERR, WRONGTYPE, NOSCRIPT, NOGROUP and BUSYGROUP are no exceptions: the
// call returns false.
var phpRedisClient = client{
	library: "phpredis",
	classes: `
RedisClusterException RedisClusterError
RedisException RedisError
`}

// predisClient is Predis 0.8 to 3.6: src, and lib/Predis before 1.0. It keeps the codes.
// A reply during the handshake is a ConnectionException.
var predisClient = client{
	library: "predis",
	modules: `Predis Predis\Cluster\Distribution Predis\Cluster\Distributor Predis\Connection Predis\Connection\Resource\Exception Predis\Consumer\Push Predis\Himport Predis\Protocol Predis\Protocol\Parser Predis\Replication Predis\Response Predis\Transaction Predis\Transaction\Exception`,
	join:    `\`,
	classes: `
AbortedMultiExecException WatchError
?ClientException RedisError
?CommunicationException ConnectionError
?ConnectionException ConnectionError
EmptyRingException ClusterRoutingError
FieldsetNotPreparedException ResponseError
MissingMasterException PrimaryNotFoundError
?NotSupportedException RedisError
PredisException RedisError
?ProtocolException InvalidResponse
PushNotificationException InvalidResponse
?RoleException StalePrimaryError
?ServerException ResponseError
StreamInitException ConnectionError
?TransactionException RedisError
?UnexpectedTypeException InvalidResponse
`}

// laravelClient is Laravel 13: src/Illuminate/Contracts/Cache and src/Illuminate/Redis. What
// Redis says comes with the classes of phpredis or Predis.
var laravelClient = client{
	library: "laravel",
	modules: `Illuminate\Contracts\Cache`,
	join:    `\`,
	classes: `
LockTimeoutException LockAcquisitionError
`}

// credisClient is Credis 1.16, which Magento brings along: Client.php.
var credisClient = client{
	library: "credis",
	classes: `
CredisException RedisError
`}
