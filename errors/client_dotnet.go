package rediserr

// stackExchangeRedisClient is StackExchange.Redis 3.1: src/StackExchange.Redis/Exceptions.cs.
// A RedisServerException carries the reply with its code. A RedisTimeoutException is
// said of commands that were sent and of commands that were not; its text tells.
var stackExchangeRedisClient = client{
	library: "stackexchange-redis",
	modules: "StackExchange.Redis RESPite",
	classes: `
RedisCommandException RedisError
RedisConnectionException ConnectionError
RedisException RedisError
RedisServerException ResponseError
RespException InvalidResponse
`}
