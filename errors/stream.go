package rediserr

var streamFamily = family{"stream", "Streams", []*Type{
	&streamConsumerErrorType,
	&streamConsumerGroupErrorType,
	&streamDuplicateConsumerGroupErrorType,
	&streamConsumerInitializationErrorType,
	&streamConsumerNameErrorType,
	&streamIDErrorType,
	&streamIDOrderErrorType,
	&streamListErrorType,
	&streamOptionErrorType,
	&streamIdempotencyErrorType,
}}

var streamErrors = []Error{
	(*StreamConsumerError)(nil),
	(*StreamConsumerGroupError)(nil),
	(*StreamDuplicateConsumerGroupError)(nil),
	(*StreamConsumerInitializationError)(nil),
	(*StreamConsumerNameError)(nil),
	(*StreamIDError)(nil),
	(*StreamIDOrderError)(nil),
	(*StreamListError)(nil),
	(*StreamOptionError)(nil),
	(*StreamIdempotencyError)(nil),
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

// StreamConsumerNameError says that the name of a consumer or of a group is not one that
// this server takes. Redis itself takes any name.
type StreamConsumerNameError struct{ StreamConsumerError }

func (e *StreamConsumerNameError) Unwrap() []error {
	return []error{&e.StreamConsumerError, &ResponseError{e.RedisError}}
}

var streamConsumerNameErrorType = Type{
	Name: "StreamConsumerNameError", parents: "StreamConsumerError ResponseError", Origin: Server,
	Verdict: Verdict{RetryNever, AppliedNo, ScopeCommand, OwnerCode},
	wordings: `
ERR consumer name can't be empty
	from dragonfly 1.40+
	by XREADGROUP
	The consumer's name is empty, which Dragonfly does not take.
ERR Invalid argument: group name cannot start with number
	from kvrocks 2024.10+
	by XGROUP
	Kvrocks takes no group whose name begins with a digit.
ERR Invalid argument: consumer name cannot start with number
	from kvrocks 2024.10+
	Kvrocks takes no consumer whose name begins with a digit.
`}

// StreamIDError says that the ID of a stream entry cannot be read, or is a special one,
// such as $, > or +, which this command does not take.
type StreamIDError struct{ ResponseError }

func (e *StreamIDError) Unwrap() error { return &e.ResponseError }

var streamIDErrorType = Type{
	Name: "StreamIDError", parents: "ResponseError", Origin: Server,
	Verdict: Verdict{RetryNever, AppliedNo, ScopeCommand, OwnerCode},
	wordings: `
ERR Invalid stream ID specified as stream command argument
	from redis 5.0+, valkey 7.2+, keydb 6.3.4+, dragonfly 1.24+, kvrocks 2024.10+
	The ID is not of the form 1526919030474-55, or is a special one that does not go here.
ERR invalid start ID for the interval
	from redis 6.2+, valkey 7.2+, keydb 6.3.4+, dragonfly 1.24+
	The range begins behind the highest ID that there is.
ERR Invalid argument: invalid start ID for the interval
	from kvrocks 2024.10+
	The range begins behind the highest ID that there is.
ERR invalid end ID for the interval
	from redis 6.2+, valkey 7.2+, keydb 6.3.4+, dragonfly 1.24+
	The range ends before the ID 0-0, the lowest that there is.
ERR Invalid argument: invalid end ID for the interval
	from kvrocks 2024.10+
	The range ends before the ID 0-0, the lowest that there is.
ERR The $ ID is meaningless in the context of XREADGROUP: you want to read the history of this consumer by specifying a proper ID, or use the > ID to get new messages. The $ ID would just return an empty result set.
	from redis 5.0+, valkey 7.2+, keydb 6.3.4+
	by XREADGROUP
	XREADGROUP takes > for new entries, or an ID for the consumer's pending ones, but not $.
ERR The + ID is meaningless in the context of XREADGROUP: you want to read the history of this consumer by specifying a proper ID, or use the > ID to get new messages. The + ID would just return an empty result set.
	from redis 7.4+, valkey 8.0+
	by XREADGROUP
	XREADGROUP takes > for new entries, or an ID for the consumer's pending ones, but not +.
ERR The $ can be specified only when calling XREAD.
	from dragonfly 1.24+
	by XREADGROUP
	XREADGROUP takes > for new entries, not $.
ERR The > ID can be specified only when calling XREADGROUP using the GROUP <group> <consumer> option.
	from redis 5.0+, valkey 7.2+, keydb 6.3.4+, dragonfly 1.24+
	by XREAD
	XREAD knows no groups, so it takes $ or an ID, but not >.
ERR the stream last element ID is 0-0
	from redis 7.4-8.0, valkey 8.0+
	by XREAD
	The last entry was asked for with +, and the stream has never had one.
`}

// StreamIDOrderError says that an entry cannot get its ID, because the stream has had one
// as high or higher. For a producer that sends IDs of its own, it often means that the
// entry was added before.
type StreamIDOrderError struct {
	ResponseError
	// Command is the command that was refused, XADD or XSETID.
	Command string
}

func (e *StreamIDOrderError) Unwrap() error { return &e.ResponseError }

var streamIDOrderErrorType = Type{
	Name: "StreamIDOrderError", parents: "ResponseError", Origin: Server,
	Verdict: Verdict{RetryNever, AppliedNo, ScopeKey, OwnerCode},
	wordings: `
ERR The ID specified in {Command=XADD} is equal or smaller than the target stream top item
	from redis 5.0+, valkey 7.2+, keydb 6.3.4+, dragonfly 1.24+
	by XADD
	The stream has, or had, an entry with this ID or a higher one.
ERR Invalid argument: The ID specified in {Command=XADD} is equal or smaller than the target stream top item
	from kvrocks 2024.10+
	by XADD
	The stream has, or had, an entry with this ID or a higher one.
ERR The ID specified in {Command=XADD} must be greater than 0-0
	from redis 5.0+, valkey 7.2+, keydb 6.3.4+
	by XADD
	0-0 is no entry's ID; the lowest is 0-1.
ERR Invalid argument: The ID specified in {Command=XADD} must be greater than 0-0
	from kvrocks 2024.10+
	by XADD
	0-0 is no entry's ID; the lowest is 0-1.
ERR The stream has exhausted the last possible ID, unable to add more items
	from redis 5.0+, valkey 7.2+, keydb 6.3.4+
	by XADD
	verdict never no key data
	The stream has had the highest ID that there is, so nothing can follow.
ERR Invalid argument: The stream has exhausted the last possible ID, unable to add more items
	from kvrocks 2024.10+
	by XADD
	verdict never no key data
	The stream has had the highest ID that there is, so nothing can follow.
ERR Invalid argument: Elements are too large to be stored
	from kvrocks 2024.10+
	by XADD
	The millisecond of the ID has had its highest sequence number; size is not the trouble.
ERR Invalid argument: last possible entry id reached
	from kvrocks 2024.10+
	by XADD
	verdict never no key data
	The stream has had the highest ID that there is, so nothing can follow.
ERR The ID specified in {Command=XSETID} is smaller than the target stream top item
	from redis 5.0+, valkey 7.2+, keydb 6.3.4+, dragonfly 1.24
	by XSETID
	The stream holds an entry with a higher ID than its last one is to be.
ERR The ID specified in {Command=XSETID} is equal or smaller than the target stream top item
	from dragonfly 1.40+
	by XSETID
	The stream holds an entry with a higher ID than its last one is to be.
ERR Invalid argument: The ID specified in {Command=XSETID} is smaller than the target stream top item
	from kvrocks 2024.10+
	by XSETID
	The stream holds an entry with a higher ID than its last one is to be.
ERR The ID specified in {Command=XSETID} is smaller than the provided max_deleted_entry_id
	from redis 7.0+, valkey 7.2+
	by XSETID
	The last ID is to be lower than the MAXDELETEDID given beside it.
ERR Invalid argument: The ID specified in {Command=XSETID} is smaller than the provided max_deleted_entry_id
	from kvrocks 2024.10+
	by XSETID
	The last ID is to be lower than the MAXDELETEDID given beside it.
ERR The ID specified in {Command=XSETID} is smaller than current max_deleted_entry_id
	from redis 7.2+, valkey 7.2+, dragonfly 1.40+
	by XSETID
	An entry with a higher ID than the new last one was deleted from the stream.
ERR The entries_added specified in {Command=XSETID} is smaller than the target stream length
	from redis 7.0+, valkey 7.2+, dragonfly 1.24
	by XSETID
	The stream holds more entries than ENTRIESADDED says were ever added.
ERR Invalid argument: The entries_added specified in {Command=XSETID} is smaller than the target stream length
	from kvrocks 2024.10+
	by XSETID
	The stream holds more entries than ENTRIESADDED says were ever added.
ERR Invalid argument: an empty stream should have non-zero value of ENTRIESADDED
	from kvrocks 2024.10+
	by XSETID
	The stream does not exist yet, and Kvrocks makes one only with an ENTRIESADDED above zero.
ERR Invalid argument: an empty stream should have MAXDELETEDID
	from kvrocks 2024.10+
	by XSETID
	The stream does not exist yet, and Kvrocks makes one only with a MAXDELETEDID above 0-0.
`}

// StreamListError says that XREAD or XREADGROUP has another number of IDs than of
// streams, or a stream twice. All keys stand first, then as many IDs in the same order.
type StreamListError struct {
	WrongArityError
	// ID is the special ID that may stand in place of one.
	ID string
	// Expected is what may stand there, in the server's words.
	Expected string
}

func (e *StreamListError) Unwrap() error { return &e.WrongArityError }

var streamListErrorType = Type{
	Name: "StreamListError", parents: "WrongArityError", Origin: Server,
	Verdict: Verdict{RetryNever, AppliedNo, ScopeCommand, OwnerCode},
	wordings: `
ERR Unbalanced XREAD list of streams: for each stream key an ID or '{ID}' must be specified.
	from redis 5.0-7.0, keydb 6.3.4+, kvrocks 2024.10+
	by XREAD XREADGROUP
	There are not as many IDs as streams; XREADGROUP says this too, and takes > in place of {ID}.
ERR Unbalanced '{Command}' list of streams: for each stream key an ID or '{ID}' must be specified.
	from redis 7.2-7.4, valkey 7.2+, dragonfly 1.40+
	{Command} was given another number of IDs than of streams.
ERR Unbalanced '{Command}' list of streams: for each stream key an {Expected} must be specified.
	from redis 8.0+
	{Command} was given another number of IDs than of streams.
ERR Unbalanced list of streams: for each stream key an ID must be specified
	from dragonfly 1.24
	by XREAD XREADGROUP
	There are not as many IDs as streams.
ERR Same stream specified multiple time
	from dragonfly 1.24+
	by XREAD XREADGROUP
	A stream stands in the list twice, which Dragonfly does not take.
`}

// StreamOptionError says that a stream command was given an option that it does not
// have, or lacks one that it needs. Nothing was read, added or claimed.
type StreamOptionError struct{ SyntaxError }

func (e *StreamOptionError) Unwrap() error { return &e.SyntaxError }

var streamOptionErrorType = Type{
	Name: "StreamOptionError", parents: "SyntaxError", Origin: Server,
	Verdict: Verdict{RetryNever, AppliedNo, ScopeCommand, OwnerCode},
	wordings: `
ERR The {Option=GROUP} option is only supported by XREADGROUP. You called XREAD instead.
	from redis 5.0+, valkey 7.2+, keydb 6.3.4+
	by XREAD
	XREAD knows no consumer groups: GROUP belongs to XREADGROUP.
ERR The {Option=NOACK} option is only supported by XREADGROUP. You called XREAD instead.
	from redis 5.0+, valkey 7.2+, keydb 6.3.4+
	by XREAD
	XREAD knows no consumer groups: NOACK belongs to XREADGROUP.
ERR The {Option=CLAIM} option is only supported by XREADGROUP. You called XREAD instead.
	from redis 8.4+
	by XREAD
	XREAD knows no consumer groups: CLAIM belongs to XREADGROUP.
ERR Missing {Option=GROUP} option for XREADGROUP
	from redis 5.0+, valkey 7.2+, keydb 6.3.4+
	by XREADGROUP
	XREADGROUP needs GROUP with a group and a consumer before STREAMS.
ERR Missing '{Option=GROUP}' in 'XREADGROUP' command
	from dragonfly 1.24+
	by XREADGROUP
	On Dragonfly, GROUP must be the first word behind XREADGROUP.
ERR Unrecognized {Command=XCLAIM} option '{Option}'
	from redis 5.0+, valkey 7.2+, keydb 6.3.4+
	by XCLAIM
	{Option} is no option of XCLAIM, and no ID either.
ERR Unrecognized {Command=XNACK} option '{Option}'
	from redis 8.8+
	by XNACK
	{Option} is no option of XNACK.
ERR Unknown argument given for {Command=XCLAIM} command
	from dragonfly 1.24+
	by XCLAIM
	A word behind the IDs is no option of XCLAIM.
ERR Unknown argument given for {Command=XAUTOCLAIM} command
	from dragonfly 1.24+
	by XAUTOCLAIM
	A word behind the start ID is no option of XAUTOCLAIM.
ERR {Command} command is not allowed with {Option=BLOCK} option from scripts
	from redis 6.0-7.2, valkey 7.2, keydb 6.3.4+
	by XREAD XREADGROUP
	A script may not wait, so {Command} takes no BLOCK there.
ERR XTRIM called without an option to trim the stream
	from redis 5.0-6.0
	by XTRIM
	XTRIM needs MAXLEN to know how far to trim.
ERR {Option=IDS} option is required
	from redis 8.2+
	by XACKDEL XDELEX
	The command names no entries: the word IDS is missing.
ERR mode must be SILENT, FAIL, or FATAL
	from redis 8.8+
	by XNACK
	Behind the group must stand SILENT, FAIL or FATAL.
ERR At least one parameter must be specified
	from redis 8.6+
	by XCFGSET
	XCFGSET was given neither IDMP-DURATION nor IDMP-MAXSIZE.
ERR {Option=IDMP-DURATION} specified multiple times
	from redis 8.6+
	by XCFGSET
	IDMP-DURATION stands in the command twice.
ERR {Option=IDMP-MAXSIZE} specified multiple times
	from redis 8.6+
	by XCFGSET
	IDMP-MAXSIZE stands in the command twice.
`}

// StreamIdempotencyError says that Redis could not note which producer added an entry,
// by which it knows an entry that is sent twice.
type StreamIdempotencyError struct{ ResponseError }

func (e *StreamIdempotencyError) Unwrap() error { return &e.ResponseError }

var streamIdempotencyErrorType = Type{
	Name: "StreamIdempotencyError", parents: "ResponseError", Origin: Server,
	Verdict: Verdict{RetryNever, AppliedNo, ScopeKey, OwnerCode},
	wordings: `
ERR producer ID must be non-empty
	from redis 8.6+
	by XIDMPRECORD
	The producer's name is empty.
ERR idempotent ID must be non-empty
	from redis 8.6+
	by XIDMPRECORD
	The entry's idempotent ID is empty.
ERR No such message in stream
	from redis 8.6+
	by XIDMPRECORD
	The stream has no entry with this ID, so there is nothing to note.
ERR IID already exists for this producer with a different stream ID
	from redis 8.6+
	by XIDMPRECORD
	The producer used this idempotent ID for another entry.
ERR Failed to create idempotency hash
	from redis 8.6+
	by XADD
	verdict never unknown key operator
	XADD could not make the hash by which IDMP or IDMPAUTO knows an entry.
`}
