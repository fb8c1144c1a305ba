package rediserr

var adminFamily = family{"admin", "Administration", []*Type{
	&commandDisabledErrorType,
	&denyBlockingErrorType,
	&shutdownFailedErrorType,
	&getKeysErrorType,
	&noSamplesErrorType,
	&hotkeysErrorType,
}}

var adminErrors = []Error{
	(*CommandDisabledError)(nil),
	(*DenyBlockingError)(nil),
	(*ShutdownFailedError)(nil),
	(*GetKeysError)(nil),
	(*NoSamplesError)(nil),
	(*HotkeysError)(nil),
}

// CommandDisabledError says that the server is set not to take DEBUG, or not to load and
// unload modules, from this connection. It is the default since Redis 7.0.
type CommandDisabledError struct {
	ResponseError
	// Command is DEBUG or MODULE.
	Command string
	// Parameter is the setting that decides.
	Parameter string
}

func (e *CommandDisabledError) Unwrap() error { return &e.ResponseError }

var commandDisabledErrorType = Type{
	Name: "CommandDisabledError", parents: "ResponseError", Origin: Server,
	Verdict: Verdict{RetryNever, AppliedNo, ScopeNode, OwnerOperator},
	wordings: `
ERR {Command} command not allowed. If the {Parameter} option is set to "local", you can run it from a local connection, otherwise you need to set this option in the configuration file, and then restart the server.
	from redis 7.0+, valkey 7.2+, garnet 2.1.4+
	by DEBUG MODULE
	{Parameter} does not let this connection send {Command}.
`}

// DenyBlockingError says that a command which waits, or answers more than once, came from
// where one answer is needed at once: a script, a module's call or a transaction. Send it
// on a connection of its own.
type DenyBlockingError struct {
	ResponseError
	// Command is the command that was refused.
	Command string
}

func (e *DenyBlockingError) Unwrap() error { return &e.ResponseError }

var denyBlockingErrorType = Type{
	Name: "DenyBlockingError", parents: "ResponseError", Origin: Server,
	Verdict: Verdict{RetryNever, AppliedNo, ScopeCommand, OwnerCode},
	wordings: `
ERR {Command} isn't allowed for a DENY BLOCKING client
	from redis 6.2+, valkey 7.2+, keydb 6.3.4+
	by SUBSCRIBE PSUBSCRIBE SSUBSCRIBE
	{Command} was called where each command must give exactly one answer.
ERR {Command=MONITOR} isn't allowed for DENY BLOCKING client
	from redis 6.2+, valkey 7.2+, keydb 6.3.4+
	by MONITOR
	MONITOR was called where each command must give exactly one answer.
ERR {Command=SHUTDOWN} without NOW or ABORT isn't allowed for DENY BLOCKING client
	from redis 7.0+, valkey 7.2+
	by SHUTDOWN
	SHUTDOWN waits for replicas first, and this caller may not wait; SHUTDOWN NOW does not.
ERR Blocking module command called from Lua script
	from redis 4.0+, valkey 7.2+, keydb 6.3.4+
	A script called a module's command that makes its client wait.
ERR Blocking module command called from transaction
	from redis 4.0+, valkey 7.2+, keydb 6.3.4+
	by EXEC
	A transaction holds a module's command that makes its client wait.
Cannot perform ` + "`{Command}`" + `: Cannot block
	from redisearch 2.8+
	{Command} must wait for other shards, which it cannot in a transaction or a script.
`}

// ShutdownFailedError says that the server was told to stop and did not. It goes on
// serving, with all its data.
type ShutdownFailedError struct{ ResponseError }

func (e *ShutdownFailedError) Unwrap() error { return &e.ResponseError }

var shutdownFailedErrorType = Type{
	Name: "ShutdownFailedError", parents: "ResponseError", Origin: Server,
	Verdict: Verdict{RetryNever, AppliedNo, ScopeNode, OwnerOperator},
	wordings: `
ERR Errors trying to SHUTDOWN. Check logs.
	from redis 2.8+, valkey 7.2+, keydb 6.3.4+
	by SHUTDOWN
	The server stays up, mostly because it could not save its data; the log says why.
ERR SHUTDOWN FAILOVER is only supported in cluster mode.
	from valkey 9.0+
	by SHUTDOWN
	SHUTDOWN FAILOVER hands over to a replica of the cluster, and this server is in none.
ERR SHUTDOWN ABORT is not supported
	from dragonfly 1.40+
	by SHUTDOWN
	Dragonfly cannot call off a shutdown.
`}

// GetKeysError says that COMMAND GETKEYS found no keys in the command that it was given.
// That command was not run.
type GetKeysError struct{ ResponseError }

func (e *GetKeysError) Unwrap() error { return &e.ResponseError }

var getKeysErrorType = Type{
	Name: "GetKeysError", parents: "ResponseError", Origin: Server,
	Verdict: Verdict{RetryNever, AppliedNo, ScopeCommand, OwnerCode},
	wordings: `
ERR The command has no key arguments
	from redis 5.0+, valkey 7.2+, keydb 6.3.4+, kvrocks 2024.10+
	by COMMAND COMMAND|GETKEYS COMMAND|GETKEYSANDFLAGS
	The command exists and takes no keys.
ERR Invalid arguments specified for command
	from redis 5.0+, valkey 7.2+, keydb 6.3.4+, kvrocks 2024.10+
	by COMMAND COMMAND|GETKEYS COMMAND|GETKEYSANDFLAGS
	The command takes keys, but its arguments do not tell which they are, as with a wrong number of keys.
ERR key range is unavailable without command arguments
	from kvrocks 2024.10+
	Which arguments are keys depends on the others, and none were given.
`}

// NoSamplesError says that LATENCY GRAPH has nothing to draw: no event of this name has
// been slow enough to be recorded, or latency is not watched at all.
type NoSamplesError struct {
	ResponseError
	// Event is the name of the event that was asked for.
	Event string
}

func (e *NoSamplesError) Unwrap() error { return &e.ResponseError }

var noSamplesErrorType = Type{
	Name: "NoSamplesError", parents: "ResponseError", Origin: Server,
	Verdict: Verdict{RetryNever, AppliedNo, ScopeNode, OwnerOperator},
	wordings: `
ERR No samples available for event '{Event}'
	from redis 2.8+, valkey 7.2+, keydb 6.3.4+
	by LATENCY LATENCY|GRAPH
	The server has recorded no slow event of the name {Event}.
`}

// HotkeysError says that HOTKEYS, which finds the keys with the most work or traffic, was
// given arguments that it does not take, or is not in the state for this subcommand.
type HotkeysError struct {
	ResponseError
	// Slot is the hash slot that this node does not serve.
	Slot int
	// Limit is the highest number of metrics or slots.
	Limit int
}

func (e *HotkeysError) Unwrap() error { return &e.ResponseError }

var hotkeysErrorType = Type{
	Name: "HotkeysError", parents: "ResponseError", Origin: Server,
	Verdict: Verdict{RetryNever, AppliedNo, ScopeCommand, OwnerCode},
	wordings: `
ERR hotkey tracking session already in progress
	from redis 8.6+
	by HOTKEYS|START
	verdict backoff no node operator
	Somebody has started to track keys, and there can be one session only.
ERR hotkey tracking session in progress, stop tracking first
	from redis 8.6+
	by HOTKEYS|RESET
	verdict never no node operator
	Keys are being tracked, and HOTKEYS RESET frees the memory only after HOTKEYS STOP.
ERR METRICS parameter is required
	from redis 8.6+
	by HOTKEYS|START
	HOTKEYS START must begin with METRICS, their number, and CPU, NET or both.
ERR METRICS count must be > 0 and <= {Limit}
	from redis 8.6+
	by HOTKEYS|START
	The number behind METRICS is not from 1 to {Limit}.
ERR METRICS count does not match number of metric types provided
	from redis 8.6+
	by HOTKEYS|START
	Fewer words stand behind METRICS than its number says.
ERR METRICS no valid metrics passed. Supported: CPU|NET
	from redis 8.6+
	by HOTKEYS|START
	None of the words behind METRICS is CPU or NET.
ERR METRICS CPU defined more than once!
	from redis 8.6+
	by HOTKEYS|START
	CPU stands twice behind METRICS.
ERR METRICS NET defined more than once!
	from redis 8.6+
	by HOTKEYS|START
	NET stands twice behind METRICS.
ERR COUNT must be between 1 and 64
	from redis 8.6+
	by HOTKEYS|START
	HOTKEYS can list up to 64 keys.
ERR DURATION must be between 1 and 1000000
	from redis 8.6+
	by HOTKEYS|START
	DURATION takes seconds; left out, tracking goes on until HOTKEYS STOP.
ERR SAMPLE ratio must be positive
	from redis 8.6+
	by HOTKEYS|START
	SAMPLE takes a whole number from 1: one command of so many is looked at.
ERR SLOTS parameter cannot be used in non-cluster mode
	from redis 8.6+
	by HOTKEYS|START
	This server is in no cluster, so it has no hash slots to choose from.
ERR SLOTS parameter already specified
	from redis 8.6+
	by HOTKEYS|START
	SLOTS stands twice in the command.
ERR SLOTS count must be between 1 and {Limit}
	from redis 8.6+
	by HOTKEYS|START
	The number behind SLOTS is not from 1 to {Limit}.
ERR not enough slot numbers provided
	from redis 8.6+
	by HOTKEYS|START
	Fewer slots stand behind SLOTS than its number says.
ERR duplicate slot number
	from redis 8.6+
	by HOTKEYS|START
	A slot stands twice behind SLOTS.
ERR slot {Slot} not handled by this node
	from redis 8.6+
	by HOTKEYS|START
	verdict never no slot code
	Slot {Slot} is served by another node, which has to be asked for it.
`}
