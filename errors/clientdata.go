package rediserr

var clientDataFamily = family{"clientdata", "Replies and values in clients", []*Type{
	&nilReplyErrorType,
	&responseTypeErrorType,
	&serializationErrorType,
	&pipelineErrorType,
	&pipelineMisuseErrorType,
	&commandRefusedErrorType,
	&serverVersionErrorType,
}}

var clientDataErrors = []Error{
	(*NilReplyError)(nil),
	(*ResponseTypeError)(nil),
	(*SerializationError)(nil),
	(*PipelineError)(nil),
	(*PipelineMisuseError)(nil),
	(*CommandRefusedError)(nil),
	(*ServerVersionError)(nil),
}

// NilReplyError says that the server answered nil, and the client library has no other
// way to say so: mostly the key or the field does not exist. The command ran.
type NilReplyError struct{ RedisError }

func (e *NilReplyError) Unwrap() error { return &e.RedisError }

var nilReplyErrorType = Type{
	Name: "NilReplyError", parents: "RedisError", Origin: Client,
	Verdict: Verdict{RetryNever, AppliedYes, ScopeKey, OwnerCode},
	wordings: `
redis: nil
	from go-redis 2.1+
	The server answered nil: the key or field does not exist, or a blocking command's time was over.
redis nil message
	from rueidis 1.0+
	The server answered nil: the key or field does not exist, or a blocking command's time was over.
redigo: nil returned
	from redigo 1.7+
	The server answered nil, and the code asked for a value: the key or field does not exist.
Not Found: Cannot convert nil to number.
	from fred 4.3+
	The server answered nil, and the code asked for a number.
`}

// ResponseTypeError says that the server's answer is no value of the type that the
// caller asked the client library for. The command ran. If it was the right call, the
// connection may be out of step.
type ResponseTypeError struct {
	DataError
	// Expected is the type or the function that the caller asked for.
	Expected string
	// Value is what came.
	Value string
	// Reason is what did not fit.
	Reason string
}

func (e *ResponseTypeError) Unwrap() error { return &e.DataError }

var responseTypeErrorType = Type{
	Name: "ResponseTypeError", parents: "DataError", Origin: Client,
	Verdict: Verdict{RetryNever, AppliedYes, ScopeCommand, OwnerCode},
	wordings: `
redis: unexpected type={DataType} for {Expected}
	from go-redis 6.14+
	The server's answer is a Go {DataType}, and the code asked for {Expected}.
redis: can't unmarshal {DataType} (consider implementing BinaryUnmarshaler)
	from go-redis 3.2+
	The client cannot put the answer into a Go {DataType}.
redigo: unexpected type for {Expected}, got type {DataType}
	from redigo 1.7+
	The server's answer is a Go {DataType}, and {Expected} cannot convert it.
redigo: unexpected element type for {Expected}, got type {DataType}
	from redigo 1.7+
	An element of the answer is a Go {DataType}, and {Expected} cannot convert it.
redigo: unexpected negative value {Value} for Uint64
	from redigo 1.8+
	The answer is the negative number {Value}, and the code asked for an unsigned one.
redigo: {Expected} expects even number of values result, got {Count}
	from redigo 1.7+
	The answer has {Count} elements, and {Expected} needs pairs.
redigo.Scan: cannot assign to dest {Position}: {Reason}
	from redigo 1.7+
	The element for destination {Position} does not fit its variable: {Reason}.
redigo.Scan: array short
	from redigo 1.7+
	The answer has fewer elements than the code gave variables.
redigo.ScanStruct: cannot assign field {Expected}: {Reason}
	from redigo 1.7+
	The value for the struct's field {Expected} does not fit: {Reason}.
rueidis: parse error: redis message type {DataType} is not a {Expected}
	from rueidis 1.0+
	The server's answer is a {DataType}, and the code asked for a {Expected}.
Response was of incompatible type - TypeError: {Reason} (response was {Value})
	from redis-rs 0.9-0.32
	The server answered {Value}, which is not of the Rust type that the code asked for.
Response was of incompatible type: {Reason} (response was {Value})
	from redis-rs 0.8
	The server answered {Value}, which is not of the Rust type that the code asked for.
Incompatible type - {Reason} (value was {Value})
	from redis-rs 1.0+
	The server answered {Value}, which is not of the Rust type that the code asked for.
class [B cannot be cast to class java.lang.Long ({Reason})
	from jedis 3.0+
	verdict never unknown connection code
	The answer is a string and the method expected a number: mostly two threads share one connection.
class [B cannot be cast to class java.util.List ({Reason})
	from jedis 3.0+
	verdict never unknown connection code
	The answer is a string and the method expected a list: mostly two threads share one connection.
class java.lang.Long cannot be cast to class [B ({Reason})
	from jedis 3.0+
	verdict never unknown connection code
	The answer is a number and the method expected a string: mostly two threads share one connection.
class java.util.ArrayList cannot be cast to class [B ({Reason})
	from jedis 3.0+
	verdict never unknown connection code
	The answer is a list and the method expected a string: mostly two threads share one connection.
[B cannot be cast to java.lang.Long
	from jedis 2.0+
	verdict never unknown connection code
	The answer is a string and the method expected a number: mostly two threads share one connection.
[B cannot be cast to java.util.List
	from jedis 2.0+
	verdict never unknown connection code
	The answer is a string and the method expected a list: mostly two threads share one connection.
java.lang.Long cannot be cast to [B
	from jedis 2.0+
	verdict never unknown connection code
	The answer is a number and the method expected a string: mostly two threads share one connection.
java.util.ArrayList cannot be cast to [B
	from jedis 2.0+
	verdict never unknown connection code
	The answer is a list and the method expected a string: mostly two threads share one connection.
Response was of incompatible type - TypeError: {Reason} (response was nil)
	from redis-rs 0.9-0.32
	verdict never yes key code
	The server answered nil, and the code asked for a type that cannot be empty, such as String.
Response was of incompatible type: {Reason} (response was nil)
	from redis-rs 0.8
	verdict never yes key code
	The server answered nil, and the code asked for a type that cannot be empty, such as String.
Incompatible type - {Reason} (value was nil)
	from redis-rs 1.0+
	verdict never yes key code
	The server answered nil, and the code asked for a type that cannot be empty, such as String.
`}

// SerializationError says that a client library or framework could not turn an object
// into bytes for Redis, or stored bytes into an object. Mostly the bytes were written by
// other code: another serializer, another version of a class.
type SerializationError struct {
	DataError
	// Reason is the serializer's own error.
	Reason string
}

func (e *SerializationError) Unwrap() error { return &e.DataError }

var serializationErrorType = Type{
	Name: "SerializationError", parents: "DataError", Origin: Client,
	Verdict: Verdict{RetryNever, AppliedUnknown, ScopeKey, OwnerData},
	wordings: `
Cannot deserialize; nested exception is org.springframework.core.serializer.support.SerializationFailedException: {Reason}
	from spring-data-redis 1.0-2.7
	verdict never yes key data
	The stored bytes are no Java object that this program can read: {Reason}.
Cannot serialize; nested exception is org.springframework.core.serializer.support.SerializationFailedException: {Reason}
	from spring-data-redis 1.0-2.7
	verdict never no command code
	The object cannot be made into bytes: {Reason}.
Cannot serialize value of type {DataType} without a serializer
	from spring-data-redis 2.0+
	verdict never no command code
	The template has no serializer, and only byte arrays and buffers can be sent without one.
`}

// PipelineError says that of several commands sent together at least one failed. The
// others may have run. The client's object holds an answer for each of them.
type PipelineError struct {
	RedisError
	// Count is the number of commands that failed.
	Count int
	// Position is the place of the first failed command, from 0.
	Position int
	// Reason is that command's error, and those of the others.
	Reason string
}

func (e *PipelineError) Unwrap() error { return &e.RedisError }

var pipelineErrorType = Type{
	Name: "PipelineError", parents: "RedisError", Origin: Client,
	Verdict: Verdict{RetryNever, AppliedPartly, ScopeCommand, OwnerCode},
	wordings: `
{Count} commands failed, see .replies and .errorIndexes for more information
	from node-redis 4.7+
	Of the commands sent together, {Count} failed; the others took effect.
Pipeline failure: [(Index {Position}, error: {Reason}
	from redis-rs 1.0+
	The command at place {Position} of the pipeline failed; the others took effect.
Pipeline failures: [(Index {Position}, error: {Reason}
	from redis-rs 1.0+
	Several commands of the pipeline failed, the first at place {Position}; the others took effect.
there were {Count} errors while preparing commands in this batch:
	from valkey-glide 2.5+
	verdict never no command code
	Arguments of {Count} commands could not be made ready; nothing was sent.
`}

// PipelineMisuseError says that a pipeline or transaction object was used out of order:
// a result was read before it was there, or a plain command was called in between.
type PipelineMisuseError struct{ PipelineError }

func (e *PipelineMisuseError) Unwrap() error { return &e.PipelineError }

var pipelineMisuseErrorType = Type{
	Name: "PipelineMisuseError", parents: "PipelineError", Origin: Client,
	Verdict: Verdict{RetryNever, AppliedNo, ScopeCommand, OwnerCode},
	wordings: `
Cannot use Jedis when in Multi. Please use Transaction or reset jedis state.
	from jedis 2.9+
	The code called a plain command on a connection whose transaction is open.
Cannot use Jedis when in Multi. Please use Transation or reset jedis state.
	from jedis 2.4-2.8
	The code called a plain command on a connection whose transaction is open.
Cannot use Jedis when in Multi. Please use JedisTransaction instead.
	from jedis 1.0-2.3
	The code called a plain command on a connection whose transaction is open.
Cannot use Jedis when in Pipeline. Please use Pipeline or reset jedis state.
	from jedis 3.0+
	The code called a plain command on a connection whose pipeline is not synced.
Cannot use Jedis when in Pipeline. Please use Pipeline or reset jedis state .
	from jedis 2.8-2.10
	The code called a plain command on a connection whose pipeline is not synced.
Please close pipeline or multi block before calling this method.
	from jedis 2.0+
	The code read a result before the pipeline was synced or the transaction executed.
Value will be available once the pipeline executes.
	from redis-rb 3.0+
	The code read a result inside the pipeline's block.
You can't await a pipeline command before it completes executing
	from coredis 6.0+
	The code awaited a command's result before the pipeline ran.
Pipeline cannot be used to send any commands when the ` + "`" + `exec()` + "`" + ` has been called on it.
	from ioredis 4.0+
	The code added a command to a pipeline that was executed already.
The current pipeline context is already being executed.
	from predis 1.0+
	The code ran the pipeline inside its own block.
Can't activate pipeline in multi mode!
	from phpredis 6.0+
	The code started a pipeline on a connection whose transaction is open.
Can't call SCAN commands in multi or pipeline mode!
	from phpredis 3.0+
	The code called a scan on a connection whose transaction or pipeline is open.
`}

// CommandRefusedError says that a client library did not send a command because of its
// own settings, or of what it knows of the server. The server was not asked.
type CommandRefusedError struct {
	RedisError
	// Command is the command that was not sent.
	Command string
	// Database is the number of the database that was asked for.
	Database string
}

func (e *CommandRefusedError) Unwrap() error { return &e.RedisError }

var commandRefusedErrorType = Type{
	Name: "CommandRefusedError", parents: "RedisError", Origin: Client,
	Verdict: Verdict{RetryNever, AppliedNo, ScopeCommand, OwnerClient},
	wordings: `
This operation is not available unless admin mode is enabled: {Command}
	from stackexchange-redis 1.0+
	The client sends {Command} only if its configuration says allowAdmin=true.
This operation has been disabled in the command-map and cannot be used: {Command}
	from stackexchange-redis 1.0+
	The client's configuration takes {Command} out, or it speaks to a proxy that has no such command.
Command cannot be issued to a replica: {Command}
	from stackexchange-redis 2.2+
	The code demanded a replica, and {Command} writes.
Command cannot be issued to a slave: {Command}
	from stackexchange-redis 1.0-2.1
	The code demanded a slave, and {Command} writes.
Command is not available on your server: {Command}
	from stackexchange-redis 1.0+
	By the version or the features it knows of the server, the client holds {Command} to be missing there.
Multiple databases are not supported on this server; cannot switch to database: {Database}
	from stackexchange-redis 1.0+
	A cluster or a proxy has database 0 only, and the code asked for {Database}.
The command '{Command}' is not allowed in replication mode.
	from predis 0.8+
	The client chooses between primary and replica by itself, and {Command} fits neither.
Client Side Caching is only supported with RESP3
	from node-redis 5.0+
	The code asked for client-side caching on a connection that speaks RESP2.
`}

// ServerVersionError says that a client library or framework does not work with this
// server, as its version is too old or it lacks a part of the protocol.
type ServerVersionError struct {
	RedisError
	// Version is the server's version.
	Version string
	// Required is the first version that is good enough.
	Required string
}

func (e *ServerVersionError) Unwrap() error { return &e.RedisError }

var serverVersionErrorType = Type{
	Name: "ServerVersionError", parents: "RedisError", Origin: Client,
	Verdict: Verdict{RetryNever, AppliedNo, ScopeNode, OwnerOperator},
	wordings: `
Redis version needs to be greater or equal than {Required} Current: {Version}
	from bullmq 4.9+
	The queue needs Redis {Required}, and the server says that it is {Version}.
Redis version needs to be greater than {Required} Current: {Version}
	from bullmq 1.0-4.8
	The queue needs Redis {Required}, and the server says that it is {Version}.
Redis version needs to be greater than {Required}. Current: {Version}
	from bull 0.3+
	The queue needs Redis {Required}, and the server says that it is {Version}.
It is highly recommended to use a minimum Redis version of {Required}
	from bullmq 2.4+
	verdict never yes node operator
	The queue works, and would rather have Redis {Required}.
You are connected to Redis {Version}, Sidekiq requires Redis {Required} or greater
	from sidekiq 8.0+
	Sidekiq needs Redis {Required}, and the server says that it is {Version}.
You are connecting to Redis {Version}, Sidekiq requires Redis {Required} or greater
	from sidekiq 7.0-7.3
	Sidekiq needs Redis {Required}, and the server says that it is {Version}.
You are connecting to Redis v{Version}, Sidekiq requires Redis v{Required} or greater
	from sidekiq 6.2-6.5
	Sidekiq needs Redis {Required}, and the server says that it is {Version}.
You are using Redis v{Version}, Sidekiq requires Redis v{Required} or greater
	from sidekiq 4.0-6.1
	Sidekiq needs Redis {Required}, and the server says that it is {Version}.
Redis Server doesn't support HELLO command therefore resp3 cannot be used - RESP3NotSupported
	from redis-rs 1.0+
	The server, or a proxy in front of it, does not know HELLO.
Redis Server doesn't support HELLO command therefore resp3 cannot be used- RESP3NotSupported
	from redis-rs 0.26-0.32
	The server, or a proxy in front of it, does not know HELLO.
`}
