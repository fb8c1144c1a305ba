package rediserr

// redisPyClient is redis-py 8.0.0, redis/exceptions.py and the mapping in
// redis/_parsers/base.py. It cuts ERR off, and each code that it has a class for.
var redisPyClient = client{
	library: "redis-py",
	module:  "redis.exceptions",
	classes: `
MovedError MovedError MOVED
AskError AskError ASK
`}

// coredisClient is coredis 6.8.0, coredis/exceptions.py and the mapping in
// coredis/parser.py. It cuts ERR off, and each code that it has a class for.
var coredisClient = client{
	library: "coredis",
	module:  "coredis.exceptions",
	classes: `
MovedError MovedError MOVED
AskError AskError ASK
ResponseError ResponseError ERR
`}
