package rediserr

var connectionFamily = family{"connection", "Connection and protocol", []*Type{
	&connectionErrorType,
	&busyLoadingErrorType,
	&maxClientsErrorType,
	&deniedErrorType,
	&shutdownErrorType,
	&protocolErrorType,
	&malformedRequestErrorType,
	&invalidResponseType,
}}

var connectionErrors = []Error{
	(*ConnectionError)(nil),
	(*BusyLoadingError)(nil),
	(*MaxClientsError)(nil),
	(*DeniedError)(nil),
	(*ShutdownError)(nil),
	(*ProtocolError)(nil),
	(*MalformedRequestError)(nil),
	(*InvalidResponse)(nil),
}

// ConnectionError says that a client could not connect to a server, could not set up the
// connection, or lost it. What happened to a command that was under way is not known,
// unless the text says that nothing was sent.
type ConnectionError struct {
	RedisError
	// Addr is the server that the client wanted to reach.
	Addr
	// Path is the Unix socket that the client wanted to reach.
	Path string
	// Errno is the operating system's number for the error, the resolver's if it is
	// negative, the TLS library's if the reason names SSL, or 0 if the text has none.
	Errno int
	// Value is what the client wanted to set, a database or a client's name, or the seconds
	// that it waited. In a malformed request it is the byte that came.
	Value string
	// Reason is what went wrong, in the words of the operating system, the TLS library
	// or the server.
	Reason string
}

func (e *ConnectionError) Unwrap() error { return &e.RedisError }

var connectionErrorType = Type{
	Name: "ConnectionError", parents: "RedisError", Origin: Client,
	Verdict: Verdict{RetryBackoff, AppliedUnknown, ScopeConnection, OwnerOperator},
	wordings: `
Error {Errno} connecting to {Addr}. {Reason}.
	from redis-py 2.10+
	verdict backoff no node operator
	The client could not connect to {Addr}: {Reason}.
Error {Reason} connecting to {Addr}.
	from redis-py 5.0.8+
	verdict backoff no node operator
	The client could not connect to {Addr}, and the cause has no number: {Reason}.
Error connecting to {Addr}.
	from redis-py 5.0.8+
	verdict backoff no node operator
	The client could not connect to {Addr}, and the operating system gave no cause.
Error connecting to {Addr}. {Reason}.
	from redis-py 2.10-5.0.7
	verdict backoff no node operator
	The client could not connect to {Addr}, and the error has no number: {Reason}.
Error connecting to {Addr}. Connection reset by peer
	from redis-py 4.4-5.0.7
	verdict backoff no node operator
	The connection to {Addr} was reset while it was being opened.
Error {Errno} connecting to unix socket: {Path}. {Reason}.
	from redis-py 2.10-5.0.7
	verdict backoff no node operator
	The client could not connect to the Unix socket {Path}: {Reason}.
Error 2 connecting to unix socket: {Path}. No such file or directory.
	from redis-py 2.10-5.0.7
	verdict backoff no node operator
	There is no Unix socket at {Path} on the machine where the client runs.
Error connecting to unix socket: {Path}. {Reason}.
	from redis-py 2.10-5.0.7
	verdict backoff no node operator
	The client could not connect to the Unix socket {Path}, and the error has no number: {Reason}.
Error 2 connecting to {Path}. No such file or directory.
	from redis-py 5.0.8+
	verdict backoff no node operator
	There is no Unix socket at {Path} where the client runs.
Connection closed by server.
	from redis-py 2.10+
	The server, or something on the way to it, closed the connection while the client waited for a reply.
Error while reading from {Addr} : {Reason}
	from redis-py 3.5+
	The connection to {Addr} broke while the client waited for a reply: {Reason}.
Error while reading from {Addr}: {Reason}
	from redis-py 4.5+
	The connection to {Addr} broke while the client looked for data on it: {Reason}.
Error while reading from socket: {Reason}
	from redis-py 2.10+
	The connection broke while the client waited for a reply: {Reason}.
Error {Errno} while writing to socket. {Reason}.
	from redis-py 2.10+
	The connection broke while the client sent a command: {Reason}.
Error UNKNOWN while writing to socket. {Reason}.
	from redis-py 2.10+
	The connection broke while the client sent a command, and the error has no number: {Reason}.
Connection has data
	from redis-py 3.3+
	verdict backoff no connection client
	A connection from the pool still held data that nobody had read, so the client closed it and opened another one.
Connection not ready
	from redis-py 3.2+
	verdict backoff no connection client
	A connection that the pool had just opened again already held data that nobody asked for.
Invalid RESP version
	from redis-py 5.0+
	verdict never no connection operator
	The server did not switch to the protocol version that the client asked for with HELLO.
Error setting client name
	from redis-py 3.4+
	verdict never no connection client
	The server answered CLIENT SETNAME neither with OK nor with an error.
Invalid Database
	from redis-py 2.10+
	verdict never no connection client
	The server answered SELECT neither with OK nor with an error.
READONLY command failed
	from redis-py 4.1+
	verdict backoff no node operator
	A cluster node answered READONLY, with which a client asks to read from a replica, with something else than OK.
Unable to establish a connection to {Addr}
	from coredis 6.2.0+
	verdict backoff no node operator
	The client could not connect to {Addr}, or could not finish the handshake; the cause is the exception that this one was raised from.
Connection lost!
	from coredis 6.0.0+
	The connection ended while commands were waiting for their replies.
Connection lost while receiving response
	from coredis 6.0.0+
	The connection ended while the client waited for data.
Connection lost while sending request
	from coredis 6.0.0+
	The connection ended while the client sent commands.
Connection lost while waiting for push messages
	from coredis 6.0.0+
	The connection ended while the client waited for push messages, such as those of pub/sub or client-side caching.
Connection lost
	from coredis 4.10.0+
	The connection ended under the client.
Connection not usable
	from coredis 6.0.0+
	verdict backoff no connection client
	The client did not send the command, as this connection has ended or its handshake has failed.
Connection not initialized correctly!
	from coredis 6.0.0+
	verdict backoff no connection code
	The pub/sub object has no connection, as it was not entered or its connection was lost.
Invalid Database {Value}
	from coredis 4.0.0+
	verdict never no connection client
	The server answered SELECT of database {Value} neither with OK nor with an error.
Failed to set client name: {Value}
	from coredis 3.0.0+
	verdict never no connection client
	The server answered CLIENT SETNAME {Value} neither with OK nor with an error.
Unable to toggle client tracking
	from coredis 4.0.0+
	verdict backoff no connection operator
	The server answered CLIENT TRACKING neither with OK nor with an error.
Could not set READONLY mode for cluster replica
	from coredis 6.2.0+
	verdict backoff no node operator
	A cluster node answered READONLY, with which a client asks to read from a replica, neither with OK nor with an error.
Unable to initialize cache within {Value} seconds
	from coredis 6.2.0+
	verdict backoff no connection operator
	The client's cache could not open its own connection to the server within {Value} seconds.
Could not connect to Redis at {Addr}: {Reason}
	from redis-cli 2.8+
	verdict backoff no node operator
	redis-cli could not connect to {Addr}: {Reason}.
Could not connect to Redis at {Path}: No such file or directory
	from redis-cli 2.8+
	verdict backoff no node operator
	There is no Unix socket at {Path} on the machine where redis-cli runs.
Could not negotiate a TLS connection: {Reason}
	from redis-cli 6.0+
	verdict backoff no connection operator
	redis-cli reached the server, but the two could not agree on TLS: {Reason}.
Server closed the connection
	from hiredis 0.10+
	The server, or something on the way to it, closed the connection while the client waited for a reply.
Error: Server closed the connection
	from redis-cli 2.8+
	The server, or something on the way to it, closed the connection while redis-cli waited for a reply.
`}

// BusyLoadingError says that the server is reading its data into memory, after a start or
// from its primary, and refuses commands until it has finished. Nothing is wrong with the
// command: send it again after a pause.
type BusyLoadingError struct{ ConnectionError }

func (e *BusyLoadingError) Unwrap() []error {
	return []error{&e.ConnectionError, &ResponseError{e.RedisError}}
}

var busyLoadingErrorType = Type{
	Name: "BusyLoadingError", parents: "ConnectionError ResponseError", Code: "LOADING", Origin: Server,
	Verdict: Verdict{RetryBackoff, AppliedNo, ScopeNode, OwnerOperator},
	wordings: `
LOADING Redis is loading the dataset in memory
	from redis 2.8+, valkey 7.2+
	The server is loading its data and answers only commands that need none of it.
LOADING Valkey is loading the dataset in memory
	from valkey 8.0+
	Valkey is loading its data and answers only commands that need none of it.
LOADING KeyDB is loading the dataset in memory
	from keydb 6.3.4+
	KeyDB is loading its data and answers only commands that need none of it.
LOADING Dragonfly is loading the dataset in memory
	from dragonfly 1.15+
	Dragonfly is loading its data, or since 1.32 has just been replaced by a replica that took over.
LOADING kvrocks is restoring the db from backup
	from kvrocks 2024.10+
	Kvrocks is restoring its database from a backup, as a replica does after it received a full copy.
ERR Can not execute during LOADING
	from dragonfly 0.1-1.14
	Dragonfly is loading its data.
ERR Only CONFIG GET is allowed during loading
	from redis 3.2-6.2, keydb 6.3.4+
	by CONFIG
	The server is loading its data, and of the CONFIG commands answers only CONFIG GET meanwhile.
`}

// MaxClientsError says that the server has as many connections as it may have, so it
// closed this new one. Connections that are open already go on working.
type MaxClientsError struct{ ConnectionError }

func (e *MaxClientsError) Unwrap() []error {
	return []error{&e.ConnectionError, &ResponseError{e.RedisError}}
}

var maxClientsErrorType = Type{
	Name: "MaxClientsError", parents: "ConnectionError ResponseError", Origin: Server,
	Verdict: Verdict{RetryBackoff, AppliedNo, ScopeNode, OwnerOperator},
	wordings: `
ERR max number of clients reached
	from redis 2.8+, valkey 7.2+, keydb 6.3.4+, dragonfly 1.10+, kvrocks 2024.10+, codis 3.2+
	The server or proxy has as many client connections as it is configured to take.
ERR max concurrent connections exceeded
	from upstash 2024+
	verdict backoff no cluster operator
	The database has as many connections as its plan allows.
ERR max number of clients + cluster connections reached
	from redis 6.0+, valkey 7.2+, keydb 6.3.4+
	Clients and the links between cluster nodes together are as many connections as this node may have.
`}

// DeniedError says that protected mode is on: the server has no password and was asked
// from another machine, so it told why and closed the connection. It guards servers that
// were never secured.
type DeniedError struct{ ConnectionError }

func (e *DeniedError) Unwrap() []error {
	return []error{&e.ConnectionError, &ResponseError{e.RedisError}}
}

var deniedErrorType = Type{
	Name: "DeniedError", parents: "ConnectionError ResponseError", Code: "DENIED", Origin: Server,
	Verdict: Verdict{RetryNever, AppliedNo, ScopeNode, OwnerOperator},
	wordings: `
DENIED Redis is running in protected mode because protected mode is enabled, no bind address was specified, no authentication password is requested to clients. In this mode connections are only accepted from the loopback interface. If you want to connect from external computers to Redis you may adopt one of the following solutions: 1) Just disable protected mode sending the command 'CONFIG SET protected-mode no' from the loopback interface by connecting to Redis from the same host the server is running, however MAKE SURE Redis is not publicly accessible from internet if you do so. Use CONFIG REWRITE to make this change permanent. 2) Alternatively you can just disable the protected mode by editing the Redis configuration file, and setting the protected mode option to 'no', and then restarting the server. 3) If you started the server manually just for testing, restart it with the '--protected-mode no' option. 4) Setup a bind address or an authentication password. NOTE: You only need to do one of the above things in order for the server to start accepting connections from the outside.
	from redis 3.2-6.2
	Protected mode is on, and the server has neither a bind address nor a password.
DENIED Redis is running in protected mode because protected mode is enabled and no password is set for the default user. In this mode connections are only accepted from the loopback interface. If you want to connect from external computers to Redis you may adopt one of the following solutions: 1) Just disable protected mode sending the command 'CONFIG SET protected-mode no' from the loopback interface by connecting to Redis from the same host the server is running, however MAKE SURE Redis is not publicly accessible from internet if you do so. Use CONFIG REWRITE to make this change permanent. 2) Alternatively you can just disable the protected mode by editing the Redis configuration file, and setting the protected mode option to 'no', and then restarting the server. 3) If you started the server manually just for testing, restart it with the '--protected-mode no' option. 4) Setup a an authentication password for the default user. NOTE: You only need to do one of the above things in order for the server to start accepting connections from the outside.
	from redis 7.0
	Protected mode is on, and the default user has no password.
DENIED Redis is running in protected mode because protected mode is enabled and no password is set for the default user. In this mode connections are only accepted from the loopback interface. If you want to connect from external computers to Redis you may adopt one of the following solutions: 1) Just disable protected mode sending the command 'CONFIG SET protected-mode no' from the loopback interface by connecting to Redis from the same host the server is running, however MAKE SURE Redis is not publicly accessible from internet if you do so. Use CONFIG REWRITE to make this change permanent. 2) Alternatively you can just disable the protected mode by editing the Redis configuration file, and setting the protected mode option to 'no', and then restarting the server. 3) If you started the server manually just for testing, restart it with the '--protected-mode no' option. 4) Set up an authentication password for the default user. NOTE: You only need to do one of the above things in order for the server to start accepting connections from the outside.
	from redis 7.2+, valkey 7.2
	Protected mode is on, and no password is set for the default user.
DENIED Running in protected mode because protected mode is enabled and no password is set for the default user. In this mode connections are only accepted from the loopback interface. If you want to connect from external computers, you may adopt one of the following solutions: 1) Just disable protected mode sending the command 'CONFIG SET protected-mode no' from the loopback interface by connecting from the same host the server is running, however MAKE SURE it's not publicly accessible from internet if you do so. Use CONFIG REWRITE to make this change permanent. 2) Alternatively you can just disable the protected mode by editing the configuration file, and setting the protected mode option to 'no', and then restarting the server. 3) If you started the server manually just for testing, restart it with the '--protected-mode no' option. 4) Set up an authentication password for the default user. NOTE: You only need to do one of the above things in order for the server to start accepting connections from the outside.
	from valkey 8.0+
	Protected mode of Valkey is on, and the default user has no password.
DENIED KeyDB is running in protected mode because protected mode is enabled, no bind address was specified, no authentication password is requested to clients. In this mode connections are only accepted from the loopback interface. If you want to connect from external computers to KeyDB you may adopt one of the following solutions: 1) Just disable protected mode sending the command 'CONFIG SET protected-mode no' from the loopback interface by connecting to KeyDB from the same host the server is running, however MAKE SURE KeyDB is not publicly accessible from internet if you do so. Use CONFIG REWRITE to make this change permanent. 2) Alternatively you can just disable the protected mode by editing the KeyDB configuration file, and setting the protected mode option to 'no', and then restarting the server 3) If you started the server manually just for testing, restart it with the '--protected-mode no' option. 4) Setup a bind address or an authentication password. NOTE: You only need to do one of the above things in order for the server to start accepting connections from the outside.
	from keydb 6.3.4+
	Protected mode of KeyDB is on, and the server has neither a bind address nor a password.
DENIED Redis is running in protected mode because {Reason}
	from redis 3.2+, valkey 7.2
	Protected mode is on, and this is the start of what the server says about it.
DENIED Running in protected mode because {Reason}
	from valkey 8.0+
	Protected mode of Valkey is on, and this is the start of what the server says about it.
DENIED KeyDB is running in protected mode because {Reason}
	from keydb 6.3.4+
	Protected mode of KeyDB is on, and this is the start of what the server says about it.
`}

// ShutdownError says that the server is about to stop, or has just handed its work to a
// replica. Find the server that serves the data from now on and connect there.
type ShutdownError struct{ ConnectionError }

func (e *ShutdownError) Unwrap() []error {
	return []error{&e.ConnectionError, &ResponseError{e.RedisError}}
}

var shutdownErrorType = Type{
	Name: "ShutdownError", parents: "ConnectionError ResponseError", Code: "SHUTDOWN", Origin: Server,
	Verdict: Verdict{RetryRediscover, AppliedNo, ScopeNode, OwnerOperator},
	wordings: `
SHUTDOWN PENDING
	from keydb 6.3.4+
	by PING
	KeyDB stops as soon as its clients have left, and tells so to each one that sends PING.
ERR Can not execute during SHUTTING DOWN
	from dragonfly 0.1+
	Dragonfly is stopping and runs no more commands.
ERR Can not execute during TAKEN OVER
	from dragonfly 1.5-1.31
	A replica is taking this node's place as the primary, or has taken it.
`}

// ProtocolError says that client and server do not speak the same version of the Redis
// protocol, or that the server could not read what the client sent.
type ProtocolError struct{ ConnectionError }

func (e *ProtocolError) Unwrap() []error {
	return []error{&e.ConnectionError, &ResponseError{e.RedisError}}
}

var protocolErrorType = Type{
	Name: "ProtocolError", parents: "ConnectionError ResponseError", Code: "NOPROTO", Origin: Server,
	Verdict: Verdict{RetryNever, AppliedNo, ScopeConnection, OwnerClient},
	wordings: `
NOPROTO unsupported protocol version
	from redis 6.0+, valkey 7.2+, keydb 6.3.4+, kvrocks 2024.10+, envoy main+
	by HELLO
	HELLO asked for a protocol version that this server does not speak.
ERR Bad TLS header, double check if you enabled TLS for your client.
	from dragonfly 1.24+
	Dragonfly expects TLS on this port, and the client began to speak without it.
ERR Unsupported protocol version
	from garnet 2.1.4+
	by HELLO
	HELLO asked for a protocol version other than 2 and 3.
`}

// MalformedRequestError says that the bytes the client sent are no Redis command: the
// framing is broken. The server closes the connection, as it cannot know where the next
// command starts.
type MalformedRequestError struct{ ProtocolError }

func (e *MalformedRequestError) Unwrap() error { return &e.ProtocolError }

var malformedRequestErrorType = Type{
	Name: "MalformedRequestError", parents: "ProtocolError", Origin: Server,
	Verdict: Verdict{RetryNever, AppliedNo, ScopeConnection, OwnerClient},
	wordings: `
ERR Protocol error: expected '$', got '{Value}'
	from redis 2.8+, valkey 7.2+, keydb 6.3.4+
	Where the length of an argument should start with a dollar sign, the server read {Value}.
ERR Protocol error: expected '$'
	from kvrocks 2024.10+
	Where the length of an argument should start with a dollar sign, the server read something else.
ERR Protocol error: invalid bulk length
	from redis 2.8+, valkey 7.2+, keydb 6.3.4+, kvrocks 2024.10+
	An argument announced a length that is no number, is negative, or is above the server's limit.
ERR Protocol error: invalid multibulk length
	from redis 2.8+, valkey 7.2+, keydb 6.3.4+, kvrocks 2024.10+
	A command announced a number of arguments that is no number, or is too large.
ERR Protocol error: unbalanced quotes in request
	from redis 2.8+, valkey 7.2+, keydb 6.3.4+
	A line that the server read as a plain-text command has a quote that is not closed, or text right behind a closing one.
ERR Protocol error: too big inline request
	from redis 2.8+, valkey 7.2+, keydb 6.3.4+
	The server read 64 KB of what looked like a plain-text command, without the end of a line.
ERR Protocol error: too big mbulk count string
	from redis 2.8+, valkey 7.2+, keydb 6.3.4+
	The server read 64 KB behind the asterisk that starts a command, without the end of a line.
ERR Protocol error: too big bulk count string
	from redis 2.8+, valkey 7.2+, keydb 6.3.4+
	The server read 64 KB where the length of an argument should stand, without the end of a line.
ERR Protocol error: unauthenticated multibulk length
	from redis 5.0+, valkey 7.2+, keydb 6.3.4+
	verdict authenticate no connection client
	A command of more than 10 words came before the client had logged in, so the server did not read it.
ERR Protocol error: unauthenticated bulk length
	from redis 5.0+, valkey 7.2+, keydb 6.3.4+
	verdict authenticate no connection client
	An argument of more than 16384 bytes came before the client had logged in, so the server did not read it.
ERR Protocol error: invalid CRLF in request
	from valkey 9.1+
	An argument did not end with CR LF where its length says that it ends.
ERR Protocol error: -ERR Protocol error: invalid bulk length
	from dragonfly 1.24+
	Dragonfly could not read the length that an argument announced, or it is above the limit.
ERR Protocol error: -ERR Protocol error: invalid multibulk length
	from dragonfly 1.24+
	Dragonfly could not read the number of arguments that a command announced, or it is above the limit.
ERR Protocol error: -ERR Protocol error: parse error
	from dragonfly 1.24+
	Dragonfly could not make a command of the bytes that came.
ERR Protocol Error: {Reason}
	from garnet 2.1.4+
	Garnet could not make a command of the bytes that came ({Reason}).
downstream protocol error
	from envoy main+
	Envoy could not make a command of the bytes that the client sent.
`}

// InvalidResponse says that a client, or a proxy, could not make sense of what the server
// sent: the peer is no Redis server, or the connection is out of step. The connection
// cannot be used any more, and whether the command ran is not known.
type InvalidResponse struct {
	RedisError
	// Value is what came: the byte or the line that should start a reply, or the three
	// letters that name the format of a verbatim string.
	Value string
	// Command is the command that was answered.
	Command string
	// Count is the number of elements that came.
	Count int
	// Limit is the number of elements that was expected.
	Limit int
	// Reason is what is wrong with the answer.
	Reason string
	// Position is where in the input it stands.
	Position int
	// Version is the version of the protocol that the client reads.
	Version string
}

func (e *InvalidResponse) Unwrap() error { return &e.RedisError }

var invalidResponseType = Type{
	Name: "InvalidResponse", parents: "RedisError", Origin: Client,
	Verdict: Verdict{RetryNever, AppliedUnknown, ScopeConnection, OwnerClient},
	wordings: `
Protocol Error: Unknown RESP data type: '{Value}'
	from coredis 6.0.0+
	A reply started with {Value}, which announces no type of data that the client knows.
Unexpected verbatim string of type b'{Value}'
	from coredis 4.0.0+
	The server sent a verbatim string in the format {Value}, and the client reads txt only.
Protocol Error: {Value}
	from redis-py 2.10+
	A line that should start a reply starts with none of the types that the client knows: {Value}.
Protocol error, got "{Value}" as reply type byte
	from hiredis 0.10+, ioredis 1.0-5.11, node-redis 2.0-3.1
	A reply started with the byte {Value}, which announces no type of data that the client knows.
Error: Protocol error, got "{Value}" as reply type byte
	from redis-cli 2.8+
	A reply started with the byte {Value}, which announces no type of data that redis-cli knows.
Bad bulk string length
	from hiredis 0.14+
	A string in the reply announced a length that is no number.
Bulk string length out of range
	from hiredis 0.14+
	A string in the reply announced a length below -1 or above what the client can hold.
Bad multi-bulk length
	from hiredis 0.14+
	An array in the reply announced a number of elements that is no number.
Multi-bulk length out of range
	from hiredis 0.14+
	An array in the reply announced a number of elements below -1 or above the client's limit.
Verbatim string 4 bytes of content type are missing or incorrectly encoded.
	from hiredis 0.14+
	A verbatim string in the reply does not start with three letters for its format and a colon.
upstream protocol error
	from envoy main+
	A server behind Envoy answered with a type of reply that the command never has.
Unknown reply: {Value}
	from jedis 1.0+
	A reply started with {Value}, which announces no type of data that the client knows.
Unexpected character!
	from jedis 2.7+
	A length or a number in the reply was not followed by CR LF.
redis: invalid reply: {Value}
	from go-redis 7.0+
	A reply ended early, or announced a length that is no number: {Value}.
redis: can't parse {Value}
	from go-redis 2.1+
	A reply started with {Value}, which is not what the command answers with.
redis: can't parse int reply: {Value}
	from go-redis 3.3+
	The client expected a whole number and read {Value}: another command, or an out-of-step connection.
redis: can't parse reply={Value} reading string
	from go-redis 6.14+
	The client expected a string and read {Value}: another command, or an out-of-step connection.
redis: got {Count} elements in the array, wanted {Limit}
	from go-redis 9.0+
	The client expected an array of {Limit} elements and got {Count}.
redigo: {Reason} (possible server error or unsupported concurrent read by application)
	from redigo 1.7+
	The client could not read the reply ({Reason}); mostly two goroutines use one connection.
protocol bug, message handled out of order
	from rueidis 1.0+
	The client got an answer for which no command waits.
Invalid first byte: {Reason} at buffer index {Position} decoding using {Version}
	from lettuce 3.0+
	A reply started with the byte {Reason}, which announces no type of data in {Version}.
Can't decode replay: {Value}
	from redisson 2.0+
	A reply started with a byte that announces no type of data that the client knows.
High-integrity mode detected possible protocol de-sync
	from stackexchange-redis 2.8+
	The client's check between commands got another answer than it sent: the connection is out of step.
Unknown RESP type {Position} "{Value}"
	from ioredis 6.0+, node-redis 5.0+
	A reply started with {Value}, which announces no type of data that the client knows.
Command queue state error. If you can reproduce this, please report it. Last reply: {Reason}
	from ioredis 1.0+
	The client got an answer for which no command waits.
Command queue state error. If you can reproduce this, please report it.
	from ioredis 1.0+
	The client got an answer for which no command waits.
Unknown sigil type: "{Value}"
	from redis-client 0.1+
	A reply started with {Value}, which announces no type of data that the client knows.
Got '{Value}' as initial reply byte. If you're in a forking environment, such as Unicorn, you need to connect to Redis after forking.
	from redis-rb 2.1+
	A reply started with {Value}: mostly two processes share one connection after a fork.
protocol error, got '{Value}' as reply type byte
	from phpredis 1.2+
	A reply started with {Value}, which is not what the command answers with.
protocol error, got '{Value}' as reply-type byte
	from phpredis 3.0+
	A reply started with {Value}, which announces no type of data that the client knows.
Unknown response prefix: '{Value}'.
	from predis 1.0+
	A reply started with {Value}, which announces no type of data that the client knows.
The server did not return a +QUEUED status response.
	from predis 1.0+
	Inside a transaction the server answered a command with something else than QUEUED.
EXEC returned an unexpected number of response items.
	from predis 1.0+
	The transaction's answer has another number of elements than it has commands.
Wrong number of response items from pipeline execution
	from redis-py 4.2+, coredis 4.12+
	The transaction's answer has another number of elements than it has commands.
Unexpected response length for cluster pipeline EXEC. Command stack was {Reason} but response had length {Count}
	from redis-py 6.1+
	The transaction's answer has {Count} elements, another number than it has commands.
No Error Prefix: {Value}
	from redis-plus-plus 0.2.1+
	The server answered with an error of one word, which the client cannot read: {Value}.
MONITOR failed: {Reason}
	from redis-py 3.3+
	The server answered MONITOR with something else than OK: {Reason}.
received unexpected simple string message ending without CRLF
	from rueidis 1.0+
	A line of the reply does not end in CR LF.
invalid redirection error message: {Reason}
	from redis-plus-plus 1.3+
	The server answered with a redirect that the client cannot read: {Reason}.
Abnormal response in pipeline for command {Command}: {Reason}
	from coredis 6.8+
	Inside a transaction the server answered {Command} with something else than QUEUED.
`}
