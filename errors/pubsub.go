package rediserr

var pubsubFamily = family{"pubsub", "Publish and subscribe", []*Type{
	&pubSubErrorType,
	&subscriberModeErrorType,
	&notSubscribedErrorType,
	&pubSubDisabledErrorType,
}}

var pubsubErrors = []Error{
	(*PubSubError)(nil),
	(*SubscriberModeError)(nil),
	(*NotSubscribedError)(nil),
	(*PubSubDisabledError)(nil),
}

// PubSubError says that something is wrong with a subscription: how the client is used,
// what it received, or what it may send while it is subscribed.
type PubSubError struct {
	RedisError
	// Channel is the channel concerned.
	Channel string
	// Pattern is the pattern concerned.
	Pattern string
	// Kind is the kind of message that the client does not know.
	Kind string
	// Reason is what the client received instead of what it waited for.
	Reason string
}

func (e *PubSubError) Unwrap() error { return &e.RedisError }

var pubSubErrorType = Type{
	Name: "PubSubError", parents: "RedisError", Origin: Client,
	Verdict: Verdict{RetryNever, AppliedNo, ScopeConnection, OwnerCode},
	wordings: `
Channel: '{Channel}' has no handler registered
	from redis-py 2.10+, coredis 2.0-3.4
	The listening thread was not started: {Channel} was subscribed to without a handler for its messages.
Channel: 'b'{Channel}'' has no handler registered
	from redis-py 3.0+
	The listening thread was not started: {Channel} was subscribed to without a handler for its messages.
Channel: b'{Channel}' has no handler registered
	from coredis 4.0-4.24
	The listening thread was not started: {Channel} was subscribed to without a handler for its messages.
Pattern: '{Pattern}' has no handler registered
	from redis-py 2.10+, coredis 2.0-3.4
	The listening thread was not started: the pattern {Pattern} was subscribed to without a handler for its messages.
Pattern: 'b'{Pattern}'' has no handler registered
	from redis-py 3.0+
	The listening thread was not started: the pattern {Pattern} was subscribed to without a handler for its messages.
Pattern: b'{Pattern}' has no handler registered
	from coredis 4.0-4.24
	The listening thread was not started: the pattern {Pattern} was subscribed to without a handler for its messages.
Shard Channel: '{Channel}' has no handler registered
	from redis-py 5.0+
	The listening thread was not started: the shard channel {Channel} was subscribed to without a handler for its messages.
Shard Channel: 'b'{Channel}'' has no handler registered
	from redis-py 5.0+
	The listening thread was not started: the shard channel {Channel} was subscribed to without a handler for its messages.
A non health check response was cleaned by execute_command: {Reason}
	from redis-py 4.1+
	verdict now no connection client
	Before it subscribed, the client read away the answer to its own PING, and found something else there: {Reason}.
Unknown message type {Kind}
	from coredis 3.6+
	verdict never unknown connection client
	The client received a message of the kind {Kind}, which is none of publish and subscribe.
Unable to determine shard for channel '{Channel}'
	from coredis 3.6+
	verdict backoff no slot operator
	The client knows no node that serves the hash slot of the shard channel {Channel}.
Unable to determine shard for channel b'{Channel}'
	from coredis 3.6+
	verdict backoff no slot operator
	The client knows no node that serves the hash slot of the shard channel {Channel}.
rueidis does not support SUBSCRIBE/PSUBSCRIBE/SSUBSCRIBE mixed with other commands in RESP2
	from rueidis 1.0+
	One batch holds subscriptions and other commands, which RESP2 cannot mix.
rueidis does not support SUBSCRIBE/PSUBSCRIBE/SSUBSCRIBE mixed with other blocking commands
	from rueidis 1.0+
	One batch holds subscriptions and blocking commands, which cannot share a connection.
JedisPubSub is not subscribed to a Jedis instance.
	from jedis 2.3-4.4
	The code used a JedisPubSub object that is not, or not yet, subscribed.
redigo: unknown pubsub notification
	from redigo 1.7+
	verdict never unknown connection client
	The client received a message on a subscribed connection whose kind it does not know.
Can't unsubscribe if not subscribed.
	from redis-rb 2.0+
	The code called unsubscribe on a client that has no subscription.
You can't unsubscribe outside of a subscribe loop
	from phpredis 3.0+
	The code called unsubscribe on a client that has no subscription.
Channel '{Channel}' has no handler registered
	from redis-py 8.0+
	The listening thread was not started: {Channel} was subscribed to without a handler for its messages.
Pattern '{Pattern}' has no handler registered
	from redis-py 8.0+
	The listening thread was not started: the pattern {Pattern} was subscribed to without a handler for its messages.
`}

// SubscriberModeError says that a connection which is subscribed sent a command other
// than those of publish and subscribe. With RESP2 such a connection can do nothing
// else; use another one.
type SubscriberModeError struct {
	PubSubError
	// Command is the command that was refused.
	Command string
	// Allowed lists the commands that may be sent.
	Allowed string
}

func (e *SubscriberModeError) Unwrap() []error {
	return []error{&e.PubSubError, &ResponseError{e.RedisError}}
}

var subscriberModeErrorType = Type{
	Name: "SubscriberModeError", parents: "PubSubError ResponseError", Origin: Server,
	Verdict: Verdict{RetryNever, AppliedNo, ScopeConnection, OwnerCode},
	wordings: `
ERR Can't execute '{Command}': only (P|S)SUBSCRIBE / (P|S)UNSUBSCRIBE / PING / QUIT / RESET are allowed in this context
	from redis 7.0+, valkey 7.2+
	This connection is subscribed and speaks RESP2, so it may not send {Command}.
ERR Can't execute '{Command}': only (P)SUBSCRIBE / (P)UNSUBSCRIBE / PING / QUIT / RESET are allowed in this context
	from redis 6.2, keydb 6.3.4+
	This connection is subscribed and speaks RESP2, so it may not send {Command}.
ERR Can't execute '{Command}': only (P)SUBSCRIBE / (P)UNSUBSCRIBE / PING / QUIT are allowed in this context
	from redis 6.0
	This connection is subscribed and speaks RESP2, so it may not send {Command}.
ERR Can't execute '{Command}': only (P|S)SUBSCRIBE / (P|S)UNSUBSCRIBE / PING / QUIT are allowed in this context
	from garnet 2.1.4+
	This connection is subscribed and speaks RESP2, so it may not send {Command}.
ERR only (P)SUBSCRIBE / (P)UNSUBSCRIBE / PING / QUIT allowed in this context
	from redis 3.0-5.0
	This connection is subscribed, so it may send nothing but these commands.
ERR only (P)SUBSCRIBE / (P)UNSUBSCRIBE / QUIT allowed in this context
	from redis 2.8
	This connection is subscribed, so it may send nothing but these commands, not even PING.
Connection in subscriber mode, only subscriber commands may be used
	from ioredis 1.0+
	This connection is subscribed, and the client did not send another command on it.
Command {Command} not allowed while subscribed. Allowed commands are: {Allowed}
	from lettuce 5.1+
	This connection is subscribed and speaks RESP2, and the client did not send {Command} on it.
Connection is in monitoring mode, can't process commands.
	from ioredis 1.0+
	This connection runs MONITOR, and the client sends nothing else on it.
Connection in SUBSCRIBE mode
	from aioredis 1.0-1.3
	This connection is subscribed, and the client did not send another command on it.
`}

// NotSubscribedError says that a connection without any subscription tried to
// unsubscribe. Only Valkey 8.0 minds; the connection has nothing to undo.
type NotSubscribedError struct {
	PubSubError
	// Command is the command that was refused, in lower case.
	Command string
}

func (e *NotSubscribedError) Unwrap() []error {
	return []error{&e.PubSubError, &ResponseError{e.RedisError}}
}

var notSubscribedErrorType = Type{
	Name: "NotSubscribedError", parents: "PubSubError ResponseError", Code: "NOSUB", Origin: Server,
	Verdict: Verdict{RetryNever, AppliedNo, ScopeConnection, OwnerClient},
	wordings: `
NOSUB '{Command}' command executed not in subscribed mode
	from valkey 8.0
	by UNSUBSCRIBE PUNSUBSCRIBE SUNSUBSCRIBE
	This connection has no subscription that {Command} could end.
`}

// PubSubDisabledError says that this server does not serve publish and subscribe, or not
// in this form, in the mode in which it was started. Nothing was published, and the
// connection's subscriptions are as before.
type PubSubDisabledError struct {
	PubSubError
	// Command is the command that was refused.
	Command string
	// Subcommand is the subcommand of PUBSUB that was refused.
	Subcommand string
}

func (e *PubSubDisabledError) Unwrap() []error {
	return []error{&e.PubSubError, &ResponseError{e.RedisError}}
}

var pubSubDisabledErrorType = Type{
	Name: "PubSubDisabledError", parents: "PubSubError ResponseError", Origin: Server,
	Verdict: Verdict{RetryNever, AppliedNo, ScopeNode, OwnerOperator},
	wordings: `
ERR {Command} is not supported in cluster mode yet
	from dragonfly 1.24+
	by PUBLISH SUBSCRIBE UNSUBSCRIBE PSUBSCRIBE PUNSUBSCRIBE PUBSUB
	Dragonfly runs in cluster mode, and has no {Command} there.
ERR {Command=PUBSUB} {Subcommand} is not supported in non cluster mode
	from dragonfly 1.40+
	by PUBSUB|SHARDCHANNELS PUBSUB|SHARDNUMSUB
	Dragonfly is not in cluster mode, so it has no shard channels to tell of.
ERR {Command} is disabled, enable it with --pubsub option.
	from garnet 2.1.4+
	by PUBLISH SUBSCRIBE PSUBSCRIBE UNSUBSCRIBE PUNSUBSCRIBE PUBSUB|CHANNELS PUBSUB|NUMPAT PUBSUB|NUMSUB
	Garnet was started with publish and subscribe switched off, so it has no {Command}.
`}
