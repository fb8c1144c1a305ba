package rediserr

// goRedisClient is go-redis 9.22: internal/proto/redis_errors.go, internal/proto/reader.go,
// internal/pool. Names are seen only where a log prints the type, or Sentry, which puts
// the type before the text. The codes stay in the text. A proto.RedisError is any reply
// without a type of its own, and what the client says itself: redis: nil.
var goRedisClient = client{
	library: "go-redis",
	modules: "proto pool",
	classes: `
?AskError AskError
?AuthError AuthenticationError
?BadConnError ConnectionError
?ClusterDownError ClusterDownError
?ExecAbortError ExecAbortError
?LoadingError BusyLoadingError
?MasterDownError MasterDownError
?MaxClientsError MaxClientsError
?MovedError MovedError
?NoReplicasError NoReplicasError
?OOMError OutOfMemoryError
?PermissionError AuthorizationError
?ReadOnlyError ReadOnlyError
RedisError RedisError
?TryAgainError TryAgainError
`}

// rueidisClient is rueidis 1.0 and its fork valkey-go: message.go. One type for all replies,
// nil among them. It cuts off ERR and keeps the other codes.
var rueidisClient = client{
	library: "rueidis",
	modules: "rueidis valkey",
	classes: `
RedisError RedisError ERR
ValkeyError RedisError ERR
`}
