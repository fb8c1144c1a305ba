package rediserr

// ioredisClient is ioredis 3 to 6: lib/errors, lib/resp/errors.ts, and the package
// redis-errors, of which node-redis 2 and 3 make their errors too. Names are printed
// bare, and the codes stay in the text. Timeouts and closed connections are plain Errors.
var ioredisClient = client{
	library: "ioredis",
	classes: `
?AbortError RedisError
ClusterAllFailedError ClusterUnreachableError
?InterruptError RedisError
?ParserError InvalidResponse
RedisError RedisError
ReplyError ResponseError
`}

// nodeRedisClient is node-redis 4 to 6: packages/client/lib/errors.ts and lib/authx. Names
// are printed bare, and the codes stay in the text. As no class sets its name, a stack
// starts with "Error: ", and only what util.inspect prints has the class.
var nodeRedisClient = client{
	library: "node-redis",
	classes: `
?AbortError RedisError
BlobError ResponseError
?CredentialsError AuthenticationError
ErrorReply ResponseError
MaxCommandRedirectionsError ClusterError
MultiErrorReply -
ReconnectStrategyError -
RootNodesUnavailableError ClusterUnreachableError
ScanIteratorInterruptedError RedisError
SimpleError ResponseError
?TimeoutError ConnectionError
?UnableToObtainNewCredentialsError AuthenticationError
WatchError WatchError
`}

// bullMQClient is BullMQ 5 and 6: src/classes/errors. Its other classes tell a worker what
// to do with a job, and say nothing of Redis.
var bullMQClient = client{
	library: "bullmq",
	classes: `
?ConnectionClosedError ConnectionError
`}

// glideNodeClient is Valkey GLIDE 2.5 for Node: node/src/Errors.ts. Names are printed bare.
// What the text says of the reply is in the form of redis-rs: see client_rust.go.
var glideNodeClient = client{
	library: "valkey-glide",
	classes: `
?ClosingError ConnectionError
?ConnectionError ConnectionError
ExecAbortError ExecAbortError
?RequestError RedisError
ValkeyError RedisError
`}
