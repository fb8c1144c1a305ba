package rediserr

var timeoutFamily = family{"timeout", "Timeouts and retries", []*Type{
	&connectTimeoutErrorType,
	&commandTimeoutErrorType,
	&commandNotSentErrorType,
	&commandCanceledErrorType,
	&retriesExhaustedErrorType,
	&circuitBreakerErrorType,
}}

var timeoutErrors = []Error{
	(*ConnectTimeoutError)(nil),
	(*CommandTimeoutError)(nil),
	(*CommandNotSentError)(nil),
	(*CommandCanceledError)(nil),
	(*RetriesExhaustedError)(nil),
	(*CircuitBreakerError)(nil),
}

// ConnectTimeoutError says that opening a connection took longer than the client is set to
// wait. Mostly something on the way drops the packets without a word. Nothing was sent.
type ConnectTimeoutError struct {
	ConnectionError
	// Target is the server's name where the text has it beside Addr.
	Target string
	// Timeout is how long the client waited, in milliseconds.
	Timeout int
	// Duration is how long the client waited, with its unit, or in seconds if it has none.
	Duration string
}

func (e *ConnectTimeoutError) Unwrap() error { return &e.ConnectionError }

var connectTimeoutErrorType = Type{
	Name: "ConnectTimeoutError", parents: "ConnectionError", Origin: Client,
	Verdict: Verdict{RetryBackoff, AppliedNo, ScopeNode, OwnerOperator},
	wordings: `
	The connection could not be opened within the time that the client is set to wait.
Timeout connecting to server
	from redis-py 2.10.6+
Error {Errno=110} connecting to {Addr}. {Reason}.
	from redis-py 2.10+
	{Addr} did not answer for as long as the operating system waits.
Error {Errno=60} connecting to {Addr}. {Reason}.
	from redis-py 2.10+
	{Addr} did not answer for as long as macOS waits.
Error {Errno=10060} connecting to {Addr}. {Reason}.
	from redis-py 2.10+
	{Addr} did not answer for as long as Windows waits.
Error connecting to {Addr}. {Reason=timed out}.
	from redis-py 2.10-5.0.7
	{Addr} did not answer within socket_connect_timeout.
Error {Reason=timed out} connecting to {Addr}.
	from redis-py 5.0.8+
	{Addr} did not answer within socket_connect_timeout.
Unable to initialize cache within {Duration} seconds
	from coredis 6.2.0+
	verdict backoff no connection operator
	The client's cache could not open its own connection to the server within {Duration} seconds.
Could not connect to Redis at {Addr}: {Reason=Connection timed out}
	from redis-cli 2.8+
	{Addr} did not answer for as long as redis-cli, or the operating system, waits.
Could not connect to Redis at {Addr}: {Reason=Operation timed out}
	from redis-cli 2.8+
	{Addr} did not answer for as long as macOS waits.
dial tcp {Addr}: i/o timeout
	from go 1.5+
	{Addr} did not answer within the dial timeout.
dial tcp {Addr}: connect: connection timed out
	from go 1.11+
	{Addr} did not answer for as long as the operating system waits.
dial tcp {Addr}: connectex: A connection attempt failed because the connected party did not properly respond after a period of time, or established connection failed because connected host has failed to respond.
	from go 1.5+
	{Addr} did not answer for as long as Windows waits.
dial tcp: i/o timeout
	from go 1.5+
connect ETIMEDOUT {Addr}
	from node 10+
	{Addr} did not answer for as long as the operating system waits.
connect ETIMEDOUT
	from ioredis 2.0+
	The server did not answer within connectTimeout.
Connection timeout
	from node-redis 4.0+
	The server did not answer within connectTimeout.
Redis connection to {Target} failed - connect ETIMEDOUT {Addr}
	from node-redis 2.0-3.1
	{Addr}, the address of {Target}, did not answer for as long as the operating system waits.
Connection timed out - user specified timeout: {Duration}
	from redis-client 0.23+
	The server did not answer within {Duration}.
Connection timed out - user specified timeout
	from ruby 2.0+
Connection timed out - connect(2) for {Addr}
	from ruby 2.0+
	{Addr} did not answer for as long as the operating system waits.
Error connecting to Redis on {Addr} (Redis::TimeoutError)
	from redis-rb 3.0-4.8
	{Addr} did not answer within connect_timeout.
Error connecting to Redis on {Addr} (Errno::ETIMEDOUT)
	from redis-rb 3.0-4.8
	{Addr} did not answer for as long as the operating system waits.
Timed out connecting to Redis on {Addr}
	from redis-rb 3.0-3.2
	{Addr} did not answer within the timeout.
connect timed out
	from java 8-13
Connect timed out
	from java 14+
connection timed out: {Target}/{Addr}
	from redisson 3.0+, lettuce 4.0+
	{Addr} did not answer within the connect timeout.
connection timed out after {Timeout} ms: {Target}/{Addr}
	from redisson 3.43+, lettuce 6.6+
	{Addr} did not answer within {Timeout} ms.
Connection initialization timed out after {Duration}
	from lettuce 6.2+
	The server took the connection, and did not answer the first commands on it within {Duration}.
Connection initialization timed out. Command timed out after {Duration}
	from lettuce 6.0-6.1
	The server took the connection, and did not answer the first commands on it within {Duration}.
Connection timed out (os error {Errno})
	from rust 1.0+
	The server did not answer for as long as the operating system waits.
connection timed out
	from rust 1.0+
Connection timed out - {Reason}
	from redis-rs 0.28.2+
connection attempt timed out
	from valkey-glide 1.0+
failed to connect to Redis ({Addr}): Connection timed out
	from redis-plus-plus 1.3.15+
	{Addr} did not answer within connect_timeout.
A connection attempt failed because the connected party did not properly respond after a period of time, or established connection failed because connected host has failed to respond
	from dotnet 6.0+
	The server did not answer for as long as Windows waits.
`}

// CommandTimeoutError says that a command was sent, or may have been, and that no reply came
// within the time that the client is set to wait. It may have run, or may still run.
type CommandTimeoutError struct {
	ConnectionError
	// Command is the command, with its key where the client adds that.
	Command string
	// Timeout is how long the client is set to wait, in milliseconds.
	Timeout int
	// Duration is how long the client waited, with its unit, or in seconds if it has none.
	Duration string
	// Source is the client's end of the connection, host:port.
	Source string
	// Target is the server's name where the text has it beside Addr.
	Target string
	// Attempts is how often the client sent the command again.
	Attempts int
	// Limit is how often the client may send it again.
	Limit int
	// Params are the arguments of the command, as the client prints them.
	Params string
	// Unsent is the number of commands that wait to be written (qu).
	Unsent int
	// Unanswered is the number of commands that were sent and wait for replies (qs).
	Unanswered int
	// Unread is the number of bytes that have come and that the client has not read (in).
	Unread int
	// Busy is the number of busy worker threads of the thread pool.
	Busy int
	// Next is the command that stands next in line and the number of commands since the last
	// heartbeat (inst), as printed.
	Next string
	// State is what else the client says about itself, as printed.
	State string
	// Counters are the remaining counters, as printed.
	Counters string
}

func (e *CommandTimeoutError) Unwrap() error { return &e.ConnectionError }

var commandTimeoutErrorType = Type{
	Name: "CommandTimeoutError", parents: "ConnectionError", Origin: Client,
	Verdict: Verdict{RetryBackoff, AppliedUnknown, ScopeNode, OwnerOperator},
	wordings: `
	No reply came within the time that the client is set to wait; the command may have run.
Timeout reading from socket
	from redis-py 2.10+
	No reply came within socket_timeout.
Timeout reading from {Addr}
	from redis-py 4.1+
	No reply came from {Addr} within socket_timeout.
Timeout writing to socket
	from redis-py 2.10+
	The server took no more data within socket_timeout; a part of the command was sent.
command {Command} timed out after {Duration} seconds
	from coredis 4.12-5.7
	No reply to {Command} came within {Duration} seconds.
{Command} timed out after {Duration} seconds
	from coredis 6.0+
	No reply to {Command} came within {Duration} seconds.
Failed to receive acknowledgement of subscription within {Duration} seconds
	from coredis 6.2+
	The server did not confirm the subscription within {Duration} seconds.
read tcp {Source}->{Addr}: i/o timeout
	from go 1.5+
	No reply came from {Addr} within the read timeout.
write tcp {Source}->{Addr}: i/o timeout
	from go 1.5+
	{Addr} took no more data within the write timeout; a part of the command may have been sent.
context deadline exceeded
	from go 1.7+
	The deadline of the caller's context passed, before or after the command was sent.
Command timed out after {Duration} second(s)
	from lettuce 5.1+
	No reply came within {Duration} seconds; the command may not even have been sent.
Command timed out after {Duration} minute(s)
	from lettuce 5.1+
	No reply came within {Duration} minutes; the command may not even have been sent.
Command timed out after {Duration} millisecond(s)
	from lettuce 5.1+
	No reply came within {Duration} milliseconds; the command may not even have been sent.
Command timed out after {Duration}
	from lettuce 5.1+
	No reply came within {Duration}; the command may not even have been sent.
Command timed out
	from lettuce 1.0-5.0, ioredis 4.25+
	No reply came in time; the command may not even have been sent.
Redis command timed out
	from spring-data-redis 1.0.6+
	No reply came in time; the command may not even have been sent.
Read timed out
	from java 8+
	No reply came within the socket timeout.
Redis server response timeout ({Timeout} ms) occurred after {Attempts} of {Limit} retry attempts, is non-idempotent command: {Value} Check connection with Redis node: {Target}/{Addr} for TCP packet drops {Reason} command: ({Command}), params: {Params}, channel: {State}
	from redisson 4.2+
	{Addr} did not answer {Command} within {Timeout} ms.
Redis server response timeout ({Timeout} ms) occured after {Attempts} of {Limit} retry attempts, is non-idempotent command: {Value} Check connection with Redis node: {Target}/{Addr} for TCP packet drops {Reason} command: ({Command}), params: {Params}, channel: {State}
	from redisson 3.46-4.1
	{Addr} did not answer {Command} within {Timeout} ms.
Redis server response timeout ({Timeout} ms) occured after {Attempts} retry attempts, is non-idempotent command: {Value} Check connection with Redis node: {Target}/{Addr} for TCP packet drops{Reason} command: ({Command}), params: {Params}, channel: {State}
	from redisson 3.18-3.45
	{Addr} did not answer {Command} within {Timeout} ms.
Redis server response timeout ({Timeout} ms) occured after {Attempts} retry attempts{Reason} Command: ({Command}), params: {Params}, channel: {State}
	from redisson 3.10-3.17
	The server did not answer {Command} within {Timeout} ms, {Attempts} times.
Redis server response timeout ({Timeout} ms) occured for command: ({Command}) with params: {Params} channel: {State}
	from redisson 2.6-3.9
	The server did not answer {Command} within {Timeout} ms.
Redis server response timeout ({Timeout} ms) occurred{Reason}
	from redisson 4.2+
	The server did not answer within {Timeout} ms.
Redis server response timeout ({Timeout} ms) occured{Reason}
	from redisson 2.6-4.1
	The server did not answer within {Timeout} ms.
Command execution timeout for {Reason}
	from redisson 2.6+
	No reply came from {Reason} in time.
Response timeout for queued commands {Timeout}: {Params}
	from redisson 3.13.6+
	No replies to the commands of a batch came within {Timeout} ms.
Timeout performing {Command} ({Timeout}ms), {Next}, qu: {Unsent}, qs: {Unanswered}, {State}, in: {Unread}, {Counters}, serverEndpoint: {Addr}, {Value}WORKER: (Busy={Busy},{Reason}
	from stackexchange-redis 2.0+
	No reply to {Command} came from {Addr} within {Timeout} ms; {Unanswered} commands wait for replies, {Busy} worker threads are busy.
Timeout performing {Command} ({Timeout}ms), {Next}, qu: {Unsent}, qs: {Unanswered}, {State}, in: {Unread}, {Counters}, serverEndpoint: Unspecified/{Addr}, {Value}WORKER: (Busy={Busy},{Reason}
	from stackexchange-redis 2.0-2.2
	No reply to {Command} came from {Addr} within {Timeout} ms; {Unanswered} commands wait for replies, {Busy} worker threads are busy.
Timeout performing {Command} ({Timeout}ms), {Next}, qu: {Unsent}, qs: {Unanswered}, {Counters}
	from stackexchange-redis 2.0+
	No reply to {Command} came within {Timeout} ms; {Unanswered} commands wait for replies.
Timeout performing {Command} ({Timeout}ms), {Counters}
	from stackexchange-redis 2.0+
	No reply to {Command} came within {Timeout} ms.
Timeout performing {Command} ({Timeout}ms)
	from stackexchange-redis 2.0+
	No reply to {Command} came within {Timeout} ms.
Timeout performing {Command}, inst: {Next}, qu: {Unsent}, qs: {Unanswered}, {Counters}, in: {Unread}, {Reason}
	from stackexchange-redis 1.0-1.2
	No reply to {Command} came in time; {Unanswered} commands wait for replies.
Timeout performing {Command}
	from stackexchange-redis 1.0-1.2
	No reply to {Command} came in time.
Timeout awaiting response ({State}ms elapsed, timeout is {Timeout}ms), command={Command}, {Next}, qu: {Unsent}, qs: {Unanswered}, {Counters}, serverEndpoint: {Addr}, {Value}WORKER: (Busy={Busy},{Reason}
	from stackexchange-redis 2.0.601+
	No reply to {Command} came from {Addr} within {Timeout} ms; {Unanswered} commands wait for replies, {Busy} worker threads are busy.
Timeout awaiting response ({State}ms elapsed, timeout is {Timeout}ms), command={Command}, {Counters}
	from stackexchange-redis 2.0.601+
	No reply to {Command} came within {Timeout} ms.
Timeout awaiting response ({State}ms elapsed, timeout is {Timeout}ms){Counters}
	from stackexchange-redis 2.0+
	No reply came within {Timeout} ms.
Socket timeout. Expecting data, but didn't receive any in {Timeout}ms.
	from ioredis 5.4+
	Commands wait for replies, and nothing came for {Timeout} ms, so the client closed the connection.
Socket timeout timeout. Expecting data, but didn't receive any in {Timeout}ms.
	from node-redis 5.1+
	Nothing came from the server for {Timeout} ms, so the client closed the connection.
Socket timeout during maintenance. Expecting data, but didn't receive any in {Timeout}ms.
	from node-redis 5.9+
	Nothing came from the server for {Timeout} ms while it was under maintenance.
Waited {Duration} seconds
	from redis-client 0.14.1+, redis-rb 5.0+
	The server did not answer, or took no data, within {Duration} seconds.
Connection timed out
	from redis-rb 3.0-4.8, hiredis 0.9+, phpredis 2.2+, predis 1.0+
	The server did not answer in time, when the connection was opened or later.
read error on connection to {Addr}
	from phpredis 5.0+
	{Addr} did not answer within read_timeout, or the connection broke.
read error on connection to {Path}
	from phpredis 5.0+
	The server did not answer within read_timeout, or the connection broke.
read error on connection
	from phpredis 2.1-4.3
	The server did not answer within read_timeout, or the connection broke.
Operation has timed out
	from predis 3.0+
	No reply came within read_write_timeout.
timed out
	from valkey-glide 1.0+, redis-rs 0.16+, python 3.4+
recv timeout
	from hiredis 1.0+
Resource temporarily unavailable (os error {Errno})
	from rust 1.0+
	No reply came within the read timeout.
Resource temporarily unavailable
	from hiredis 0.9+
	No reply came within the timeout of the connection.
Failed to get reply: Resource temporarily unavailable
	from redis-plus-plus 0.0.1+
	No reply came within socket_timeout.
Failed to get reply: recv timeout
	from redis-plus-plus 1.3.0+
	No reply came within socket_timeout.
Operation timed out- IoError
	from valkey-glide 0.1+
	No reply came within the request timeout.
Timeout Error: Request timed out.
	from fred 3.0+
	No reply came in time; the command may not even have been sent.
Timeout Error: {Reason}
	from fred 3.0+
`}

// CommandNotSentError says that the command waited in the client until its time was up, or was
// refused because the client's queue is full. It was not sent.
type CommandNotSentError struct {
	ConnectionError
	// Command is the command, with its key where the client adds that.
	Command string
	// Timeout is how long the client is set to wait, in milliseconds.
	Timeout int
	// Limit is how many commands may wait.
	Limit int
	// Attempts is how often the client tried again.
	Attempts int
	// Node is the node that the command was for, as printed.
	Node string
	// Params are the arguments of the command, as the client prints them.
	Params string
	// State is what else the client says about itself, as printed.
	State string
}

func (e *CommandNotSentError) Unwrap() error { return &e.ConnectionError }

var commandNotSentErrorType = Type{
	Name: "CommandNotSentError", parents: "ConnectionError", Origin: Client,
	Verdict: Verdict{RetryBackoff, AppliedNo, ScopeNode, OwnerClient},
	wordings: `
	The command waited in the client and was not sent.
The message timed out in the backlog attempting to send because no connection became available ({Timeout}ms) - Last Connection Exception: {Reason}, command={Command}, {State}
	from stackexchange-redis 2.6.122+
	{Command} waited {Timeout} ms for a connection; the last attempt to connect failed: {Reason}.
The message timed out in the backlog attempting to send because no connection became available{State}
	from stackexchange-redis 2.6.122+
	The command waited for a connection until its time was up.
The timeout was reached before the message could be written to the output buffer, and it was not sent, command={Command}, timeout: {Timeout}, {State}
	from stackexchange-redis 2.0.601+
	{Command} waited {Timeout} ms behind others to be written.
The timeout was reached before the message could be written to the output buffer, and it was not sent{State}
	from stackexchange-redis 2.0+
	The command waited behind others to be written until its time was up.
Command still hasn't been written into connection! {Reason}Node source: {Node}, connection: {State}, command: ({Command}), params: {Params} after {Attempts} of {Limit} retry attempts
	from redisson 3.46+
	{Command} waited in Redisson to be written, and its time was up.
Command still hasn't been written into connection! {Reason}Node source: {Node}, connection: {State}, command: ({Command}), params: {Params} after {Attempts} retry attempts
	from redisson 3.11.6-3.45
	{Command} waited in Redisson to be written, and its time was up.
Command still hasn't been written into connection! {Reason}
	from redisson 3.11.6+
	The command waited in Redisson to be written, and its time was up.
Unable to send command! {Reason}Node source: {Node}, connection: {State}, command: ({Command}), params: {Params} after {Attempts} retry attempts
	from redisson 3.5.7-3.11
	{Command} could not be written in {Attempts} attempts.
Unable to send command! {Reason}
	from redisson 3.5.7-3.11
Request queue size exceeded: {Limit}. Commands are not accepted until the queue size drops.
	from lettuce 3.4+
	{Limit} commands wait in the client already.
Command buffer size exceeded: {Limit}. Commands are not accepted until the queue size drops.
	from lettuce 4.4+
	{Limit} commands wait already to be flushed.
Internal stack size exceeded: {Limit}. Commands are not accepted until the stack size drops.
	from lettuce 4.4+
	{Limit} commands wait for replies already.
The queue is full
	from node-redis 4.0+
	As many commands wait in the client as commandsQueueMaxLength allows.
Command timeout during maintenance. Waited to write command for more than {Timeout}ms.
	from node-redis 5.9+
	The server is under maintenance, and the command waited {Timeout} ms to be written.
Reached maximum inflight requests{Reason}
	from valkey-glide 1.2+
	As many requests are under way as the client may have at once.
Timed out waiting for pipeline send capacity{Reason}
	from valkey-glide 2.5+
	The connection takes no more commands.
Backpressure: Max in-flight commands reached.
	from fred 6.0+
	As many commands are under way as the client may have at once.
Unknown Error: Too many failed write attempts.
	from fred 6.0+
	verdict backoff unknown node operator
	The command was written as often as max_command_attempts allows, and each time the connection broke.
Unknown Error: Failed to send command to router.
	from fred 6.0+
	The client has no task that sends commands: it was not initialized, or has ended.
`}

// CommandCanceledError says that the caller stopped waiting: it canceled its context or its
// request, or its thread was interrupted. The command may have run.
type CommandCanceledError struct{ ConnectionError }

func (e *CommandCanceledError) Unwrap() error { return &e.ConnectionError }

var commandCanceledErrorType = Type{
	Name: "CommandCanceledError", parents: "ConnectionError", Origin: Client,
	Verdict: Verdict{RetryNever, AppliedUnknown, ScopeCommand, OwnerCode},
	wordings: `
	The program itself stopped waiting for the command.
context canceled
	from go 1.7+
	The caller's context was canceled, as when its own client hung up.
The command was aborted
	from node-redis 4.0+
	verdict never no command code
	The caller's AbortSignal fired before the command was sent.
Command interrupted
	from lettuce 1.0+
	The thread that waited for the reply was interrupted.
Redis command interrupted
	from spring-data-redis 1.0.6+
	The thread that waited for the reply was interrupted.
Canceled: Canceled.
	from fred 3.0+
	The client dropped the command, as its connection or the client itself was given up.
`}

// RetriesExhaustedError says that the client tried as often, or as long, as it is set to and
// gave up. The reasons of the single attempts stand in its log or in the exception's cause.
type RetriesExhaustedError struct {
	ConnectionError
	// Limit is the number of attempts that the client is set to.
	Limit int
}

func (e *RetriesExhaustedError) Unwrap() error { return &e.ConnectionError }

var retriesExhaustedErrorType = Type{
	Name: "RetriesExhaustedError", parents: "ConnectionError", Origin: Client,
	Verdict: Verdict{RetryBackoff, AppliedUnknown, ScopeNode, OwnerOperator},
	wordings: `
	The client tried as often as it is set to, and gave up.
Reached the max retries per request limit (which is {Limit}). Refer to "maxRetriesPerRequest" option for details.
	from ioredis 4.0+
	The client failed to connect more than {Limit} times in a row, and gave up all commands that waited.
No more attempts left.
	from jedis 4.3+
	The client failed to reach the server as often as maxAttempts allows.
Retry deadline exceeded.
	from jedis 4.3+
	The client failed to reach the server for as long as maxTotalRetriesDuration allows.
Redis connection in broken state: maximum connection attempts exceeded.
	from node-redis 2.0-3.0
	The client failed to connect max_attempts times.
Redis connection in broken state: connection timeout exceeded.
	from node-redis 2.0-3.1
	The client failed to connect for as long as connect_timeout allows.
Redis connection in broken state: retry aborted.
	from node-redis 2.6-3.1
	The program's retry_strategy told the client to connect no more.
Canceled: Max reconnection attempts reached.
	from fred 3.0+
	The client failed to connect as often as its policy allows.
Unknown Error: Max attempts exceeded
	from fred 10.0+
	The transaction was tried as often as the client is set to.
Routing Error: Max attempts reached.
	from fred 10.0+
	The command was tried as often as the client is set to.
Reconnecting failed - {Reason}
	from redis-rs 0.16-0.32
	The connection manager failed to open a new connection.
Can't connect to servers!
	from redisson 2.6+
	verdict backoff no cluster operator
	Redisson could connect to none of the addresses it was given.
Unable to init enough connections amount! {Reason}
	from redisson 2.9.4+
	verdict backoff no node operator
	Redisson could not open the smallest number of connections that its pool is set to.
`}

// CircuitBreakerError says that the client sent nothing, as so many attempts had failed just
// before that it spares the server and the caller for a while.
type CircuitBreakerError struct{ ConnectionError }

func (e *CircuitBreakerError) Unwrap() error { return &e.ConnectionError }

var circuitBreakerErrorType = Type{
	Name: "CircuitBreakerError", parents: "ConnectionError", Origin: Client,
	Verdict: Verdict{RetryBackoff, AppliedNo, ScopeNode, OwnerOperator},
	wordings: `
	So many attempts failed just before that the client sends nothing for a while.
Too many connection errors happened recently
	from redis-client 0.12+
Client circuit breaker is open - core unhealthy{Reason}
	from valkey-glide 2.5+
CircuitBreaker on {Addr}/{Reason}
	from stackexchange-redis 3.0+
	The client gave up the connection to {Addr}, as too many commands failed on it.
`}
