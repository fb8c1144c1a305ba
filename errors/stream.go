package rediserr

var streamFamily = family{"stream", "Streams", []*Type{
	&streamConsumerErrorType,
	&streamConsumerGroupErrorType,
	&streamDuplicateConsumerGroupErrorType,
	&streamConsumerInitializationErrorType,
}}

var streamErrors = []Error{
	(*StreamConsumerError)(nil),
	(*StreamConsumerGroupError)(nil),
	(*StreamDuplicateConsumerGroupError)(nil),
	(*StreamConsumerInitializationError)(nil),
}

// StreamConsumerError is any error about the consumers of a stream and their groups,
// whether the server says it or a client library.
type StreamConsumerError struct{ RedisError }

func (e *StreamConsumerError) Unwrap() error { return &e.RedisError }

var streamConsumerErrorType = Type{
	Name: "StreamConsumerError", parents: "RedisError", Origin: Client,
	Verdict: Verdict{RetryNever, AppliedUnknown, ScopeKey, OwnerCode},
}

// StreamConsumerGroupError says that a stream has no such consumer group, or that the
// stream itself does not exist. Create the group, then send the command again.
type StreamConsumerGroupError struct {
	StreamConsumerError
	// Key is the stream's key.
	Key string
	// Group is the name of the consumer group.
	Group string
}

func (e *StreamConsumerGroupError) Unwrap() []error {
	return []error{&e.StreamConsumerError, &ResponseError{e.RedisError}}
}

var streamConsumerGroupErrorType = Type{
	Name: "StreamConsumerGroupError", parents: "StreamConsumerError ResponseError", Code: "NOGROUP", Origin: Server,
	Verdict: Verdict{RetryNever, AppliedNo, ScopeKey, OwnerCode},
	wordings: `
NOGROUP No such key '{Key}' or consumer group '{Group}' in XREADGROUP with GROUP option
	from redis 5.0+, valkey 7.2+, keydb 6.3.4+, dragonfly 1.24+
	by XREADGROUP
	There is no stream {Key}, or it has no consumer group {Group}.
NOGROUP No such key '{Key}' or consumer group '{Group}'
	from redis 5.0+, valkey 7.2+, keydb 6.3.4+, dragonfly 1.24+, kvrocks 2024.10+
	by XPENDING XCLAIM XAUTOCLAIM
	There is no stream {Key}, or it has no consumer group {Group}.
NOGROUP No such consumer group '{Group}' for key name '{Key}'
	from redis 5.0+, valkey 7.2+, keydb 6.3.4+, dragonfly 1.24+
	by XGROUP XINFO
	The stream {Key} exists, but has no consumer group {Group}.
NOGROUP No such consumer group {Group} for key name {Key}
	from kvrocks 2024.10+
	by XGROUP
	The stream {Key} exists, but has no consumer group {Group}.
NOGROUP the consumer group this client was blocked on no longer exists
	from redis 5.0-7.0, keydb 6.3.4+, dragonfly 1.40+
	by XREADGROUP
	The consumer group was destroyed while the client waited for new entries of its stream.
ERR NOGROUP the consumer group this client was blocked on no longer exists
	from dragonfly 1.24
	by XREADGROUP
	The consumer group was destroyed while the client waited for new entries of its stream.
ERR The XGROUP subcommand requires the key to exist. Note that for CREATE you may want to use the MKSTREAM option to create an empty stream automatically.
	from redis 5.0+, valkey 7.2+, keydb 6.3.4+, dragonfly 1.24+
	by XGROUP
	There is no stream under this key, and XGROUP CREATE makes one only with the option MKSTREAM.
ERR Invalid argument: The XGROUP subcommand requires the key to exist.Note that for CREATE you may want to use the MKSTREAM option to create an empty stream automatically.
	from kvrocks 2024.10+
	by XGROUP
	There is no stream under this key, and XGROUP CREATE makes one only with the option MKSTREAM.
`}

// StreamDuplicateConsumerGroupError says that the consumer group to be created exists
// already. The group and its position in the stream were left as they are.
type StreamDuplicateConsumerGroupError struct{ StreamConsumerGroupError }

func (e *StreamDuplicateConsumerGroupError) Unwrap() error { return &e.StreamConsumerGroupError }

var streamDuplicateConsumerGroupErrorType = Type{
	Name: "StreamDuplicateConsumerGroupError", parents: "StreamConsumerGroupError", Code: "BUSYGROUP", Origin: Server,
	Verdict: Verdict{RetryNever, AppliedNo, ScopeKey, OwnerCode},
	wordings: `
BUSYGROUP Consumer Group name already exists
	from redis 5.0+, valkey 7.2+, keydb 6.3.4+, dragonfly 1.24+
	by XGROUP
	The stream has a consumer group of this name already; it was not changed.
BUSYGROUP consumer group name '{Group}' already exists
	from kvrocks 2024.10+
	by XGROUP
	The stream has a consumer group {Group} already; it was not changed.
`}

// StreamConsumerInitializationError says that a client library did not start a consumer,
// because a stream it was to read has no such consumer group. Create the group, or let
// the library do so.
type StreamConsumerInitializationError struct {
	StreamConsumerError
	// Group is the name of the consumer group.
	Group string
	// Keys are the streams that the text names. Because of a slip in coredis up to 6.8
	// these are the streams that do have the group.
	Keys []string
}

func (e *StreamConsumerInitializationError) Unwrap() error { return &e.StreamConsumerError }

var streamConsumerInitializationErrorType = Type{
	Name: "StreamConsumerInitializationError", parents: "StreamConsumerError", Origin: Client,
	Verdict: Verdict{RetryNever, AppliedNo, ScopeKey, OwnerCode},
	wordings: `
Consumer group: '{Group}' does not exist for streams: {Keys}
	from coredis 3.7+
	One of the consumer's streams has no group {Group}, and the consumer may not create it.
Consumer group: b'{Group}' does not exist for streams: {Keys}
	from coredis 3.7+
	One of the consumer's streams has no group {Group}, and the consumer may not create it.
`}
