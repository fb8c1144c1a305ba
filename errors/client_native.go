package rediserr

// redisPlusPlusClient is redis-plus-plus 1.3: src/sw/redis++/errors.h, shards.h, reply.h and
// sentinel.h. It cuts off MOVED and ASK and keeps the other codes. Its
// names are never printed without their namespace, so it stands here as the class does.
var redisPlusPlusClient = client{
	library: "redis-plus-plus",
	modules: "sw",
	join:    "::",
	classes: `
redis::AskError AskError ASK
redis::ClosedError ConnectionError
redis::Error RedisError
redis::IoError ConnectionError
redis::MovedError MovedError MOVED
redis::OomError RedisError
redis::ProtoError InvalidResponse
redis::RedirectionError RedisClusterError
redis::ReplyError ResponseError
redis::SlotUncoveredError ClusterRoutingError
redis::StopIterError SentinelError
redis::WatchError WatchError
`}

// glidePythonClient is Valkey GLIDE 1.0 to 2.5 for Python:
// python/glide-shared/glide_shared/exceptions.py, which was glide/exceptions.py before.
// What the text says of the reply is in the form of redis-rs: see client_rust.go.
var glidePythonClient = client{
	library: "valkey-glide",
	modules: "glide_shared.exceptions glide.exceptions",
	classes: `
?ClosingError ConnectionError
?ConnectionError ConnectionError
ExecAbortError ExecAbortError
GlideError RedisError
?LoggerError RedisError
?RequestError RedisError
`}

// glideJavaClient is Valkey GLIDE 1.0 to 2.5 for Java:
// java/client/src/main/java/glide/api/models/exceptions. A client that could not be made
// is a ClosingException too.
var glideJavaClient = client{
	library: "valkey-glide",
	modules: "glide.api.models.exceptions",
	classes: `
?ClosingException ConnectionError
?ConnectionException ConnectionError
ExecAbortException ExecAbortError
GlideException RedisError
?RequestException RedisError
`}
