package rediserr

var scriptFamily = family{"script", "Scripts", []*Type{
	&noScriptErrorType,
	&busyErrorType,
	&notBusyErrorType,
	&unkillableErrorType,
	&scriptErrorType,
	&scriptCompileErrorType,
	&scriptKilledErrorType,
	&scriptAPIErrorType,
	&scriptFlagErrorType,
	&scriptForbiddenCommandErrorType,
	&scriptNondeterministicErrorType,
	&scriptCrossSlotErrorType,
	&undeclaredKeyErrorType,
	&scriptArgumentErrorType,
	&scriptDebugErrorType,
}}

var scriptErrors = []Error{
	(*NoScriptError)(nil),
	(*BusyError)(nil),
	(*NotBusyError)(nil),
	(*UnkillableError)(nil),
	(*ScriptError)(nil),
	(*ScriptCompileError)(nil),
	(*ScriptKilledError)(nil),
	(*ScriptAPIError)(nil),
	(*ScriptFlagError)(nil),
	(*ScriptForbiddenCommandError)(nil),
	(*ScriptNondeterministicError)(nil),
	(*ScriptCrossSlotError)(nil),
	(*UndeclaredKeyError)(nil),
	(*ScriptArgumentError)(nil),
	(*ScriptDebugError)(nil),
}

// NoScriptError says that the server does not have the script whose SHA1 was sent.
// Nothing ran: send the source with EVAL, or SCRIPT LOAD and the same call again.
type NoScriptError struct{ ResponseError }

func (e *NoScriptError) Unwrap() error { return &e.ResponseError }

var noScriptErrorType = Type{
	Name: "NoScriptError", parents: "ResponseError", Code: "NOSCRIPT", Origin: Server,
	Verdict: Verdict{RetryReload, AppliedNo, ScopeNode, OwnerClient},
	wordings: `
NOSCRIPT No matching script. Please use EVAL.
	from redis 2.8+, valkey 7.2, keydb 6.3.4+, dragonfly 1.24+, garnet 2.1.4+
	This server has no script with the SHA1 that was sent; EVAL with the source works.
NOSCRIPT No matching script. Please use EVAL
	from kvrocks 2024.10+
	This server has no script with the SHA1 that was sent; EVAL with the source works.
NOSCRIPT No matching script.
	from valkey 8.0+
	This server has no script with the SHA1 that was sent.
`}

// BusyError says that a script, a function or a module command has been running for
// too long, and that until it ends the server refuses nearly every command of everybody
// else. The command did not run.
type BusyError struct{ ResponseError }

func (e *BusyError) Unwrap() error { return &e.ResponseError }

var busyErrorType = Type{
	Name: "BusyError", parents: "ResponseError", Code: "BUSY", Origin: Server,
	Verdict: Verdict{RetryBackoff, AppliedNo, ScopeNode, OwnerOperator},
	wordings: `
BUSY Redis is busy running a script. You can only call SCRIPT KILL or SHUTDOWN NOSAVE.
	from redis 2.8+, valkey 7.2+
	A script runs longer than the time limit (mostly 5 seconds); until it ends, hardly any other command is taken.
BUSY Valkey is busy running a script. You can only call SCRIPT KILL or SHUTDOWN NOSAVE.
	from valkey 8.0+
	A script runs longer than busy-reply-threshold (5 seconds by default); until it ends, hardly any other command is taken.
BUSY KeyDB is busy running a script. You can only call SCRIPT KILL or SHUTDOWN NOSAVE.
	from keydb 6.3.4+
	A script runs longer than lua-time-limit (5 seconds by default); until it ends, hardly any other command is taken.
BUSY Redis is busy running a script. You can only call FUNCTION KILL or SHUTDOWN NOSAVE.
	from redis 7.0+, valkey 7.2+
	A function called with FCALL has passed busy-reply-threshold (5 seconds by default) and still runs; only FUNCTION KILL stops it.
BUSY Valkey is busy running a script. You can only call FUNCTION KILL or SHUTDOWN NOSAVE.
	from valkey 8.0+
	A function called with FCALL has passed busy-reply-threshold (5 seconds by default) and still runs; only FUNCTION KILL stops it.
BUSY Redis is busy running a module command.
	from redis 7.0+, valkey 7.2+
	A module's command runs longer than busy-reply-threshold (5 seconds by default), and SCRIPT KILL does not stop it.
BUSY Valkey is busy running a module command.
	from valkey 8.0+
	A module's command runs longer than busy-reply-threshold (5 seconds by default), and SCRIPT KILL does not stop it.
`}

// NotBusyError says that SCRIPT KILL or FUNCTION KILL found nothing to stop: no script
// is running now.
type NotBusyError struct{ ResponseError }

func (e *NotBusyError) Unwrap() error { return &e.ResponseError }

var notBusyErrorType = Type{
	Name: "NotBusyError", parents: "ResponseError", Code: "NOTBUSY", Origin: Server,
	Verdict: Verdict{RetryNever, AppliedNo, ScopeCommand, OwnerOperator},
	wordings: `
NOTBUSY No scripts in execution right now.
	from redis 2.8+, valkey 7.2+, keydb 6.3.4+
	No script and no function is running on this server, so there is nothing to stop.
`}

// UnkillableError says that a running script or function may not be stopped, because it
// has written already or came from the primary. It goes on, and so does the BusyError
// that others get.
type UnkillableError struct{ ResponseError }

func (e *UnkillableError) Unwrap() error { return &e.ResponseError }

var unkillableErrorType = Type{
	Name: "UnkillableError", parents: "ResponseError", Code: "UNKILLABLE", Origin: Server,
	Verdict: Verdict{RetryNever, AppliedNo, ScopeNode, OwnerOperator},
	wordings: `
UNKILLABLE Sorry the script already executed write commands against the dataset. You can either wait the script termination or kill the server in a hard way using the SHUTDOWN NOSAVE command.
	from redis 2.8.3+, valkey 7.2+, keydb 6.3.4+
	The running script has written, and stopping it now would leave its work half done.
UNKILLABLE Sorry the script already executed write commands against the dataset. You can either wait the script termination or kill the server in an hard way using the SHUTDOWN NOSAVE command.
	from redis 2.8.0-2.8.2
	The running script has written, and stopping it now would leave its work half done.
UNKILLABLE The busy script was sent by a master instance in the context of replication and cannot be killed.
	from redis 5.0+, valkey 7.2+, keydb 6.3.4+
	The running script came over the replication link; stopping it would make this replica differ from its primary.
`}

// ScriptError says that a script or a function failed. A value of this very type has a
// text that is nobody's but its own: the script's author, or a module, chose the words.
// What the script wrote before stays written.
type ScriptError struct {
	ResponseError
	// Reason is the error that the script ended with, with its code unless that is ERR.
	Reason string
}

func (e *ScriptError) Unwrap() error { return &e.ResponseError }

var scriptErrorType = Type{
	Name: "ScriptError", parents: "ResponseError", Origin: Server,
	Verdict: Verdict{RetryNever, AppliedUnknown, ScopeCommand, OwnerCode},
	wordings: `
ERR {Reason} script: {Script}, on @user_script:{Line}.
	from redis 7.0+, valkey 7.2-9.0
	Line {Line} of script {Script} ended it with words that no server has, likely its author's: {Reason}.
{Reason} script: {Script}, on @user_script:{Line}.
	from redis 7.0+, valkey 7.2-9.0
	Line {Line} of script {Script} ended it with an error that no server has, likely its author's: {Reason}.
ERR {Reason} script: {Script}, on @user_function:{Line}.
	from redis 7.0+, valkey 7.2-9.0
	Function {Script} ended, at line {Line} of its library, with words that no server has, likely its author's: {Reason}.
{Reason} script: {Script}, on @user_function:{Line}.
	from redis 7.0+, valkey 7.2-9.0
	Function {Script} ended, at line {Line} of its library, with an error that no server has, likely its author's: {Reason}.
ERR {Reason} script: on @user_script:{Line}.
	from valkey 9.1+
	Line {Line} of a script ended it with words that no server has, likely its author's: {Reason}.
{Reason} script: on @user_script:{Line}.
	from valkey 9.1+
	Line {Line} of a script ended it with an error that no server has, likely its author's: {Reason}.
ERR {Reason} script: on @user_function:{Line}.
	from valkey 9.1+
	A function ended, at line {Line} of its library, with words that no server has, likely its author's: {Reason}.
{Reason} script: on @user_function:{Line}.
	from valkey 9.1+
	A function ended, at line {Line} of its library, with an error that no server has, likely its author's: {Reason}.
ERR Error running script (call to f_{Script}): @user_script:{Line}: {Reason}
	from redis 2.8-6.2, keydb 6.3.4+
	Line {Line} of script {Script} ended it with an error that no server has, likely its author's: {Reason}.
ERR Error running script (call to f_{Script}): {Reason}
	from redis 2.8-6.2, keydb 6.3.4+
	Script {Script} ended with an error that no server has, likely its author's or a module's: {Reason}.
ERR Error running script (call to {Script}): @user_script:{Line}: {Reason}
	from dragonfly 1.24+
	Script {Script} ended with this error, at the line above line {Line} of its source: {Reason}.
ERR Error running script (call to {Script}): {Reason}
	from dragonfly 1.24+
	Script {Script} ended with this error: {Reason}.
ERR running script (call to f_{Script}): @user_script:{Line}: {Reason}
	from kvrocks 2024.10+
	Script {Script} ended with this error, at line {Line} not counting a header line: {Reason}.
ERR running script (call to f_{Script}): {Reason}
	from kvrocks 2024.10+
	Script {Script} ended with this error: {Reason}.
` + "ERR Error while running function `{Script}`: {Reason}" + `
	from kvrocks 2024.10+
	Function {Script} ended with this error: {Reason}.
ERR Lua encountered an error: {Reason}
	from garnet 2.1.4+
	The script ended with this error of Lua or of its author: {Reason}.
ERR An error occurred while invoking a Lua script
	from garnet 2.1.4+
	The script ended with an error that has no text.
ERR Unexpected error response
	from garnet 2.1.4+
	The script ended with an error in a form that Garnet cannot pass on.
ERR Error running script {Script}, {Reason}
	from redis 7.0+, valkey 7.2-8.0
	{Script} ended with an error that the server could not put into its usual form: {Reason}.
ERR Error running script, {Reason}
	from valkey 9.1+
	The script ended with an error that the server could not put into its usual form: {Reason}.
ERR Error running script (new function): {Reason}
	from redis 2.8-6.0, keydb 6.3.4+
	verdict never no command code
	The script was compiled, but storing it as a function failed, so it did not run: {Reason}.
@user_script: {Line}: {Reason}
	from redis 2.8-6.2, keydb 6.3.4+
	The server refused a command at line {Line}, and the script passed that on as its result: {Reason}.
`}

// ScriptCompileError says that the source of a script or of a function library is no
// valid Lua, or that its first line is no valid header. Nothing ran and nothing was
// stored.
type ScriptCompileError struct {
	ScriptError
	// Engine is the scripting engine that the first line asks for.
	Engine string
	// Option is the option or flag of the first line that the server does not know.
	Option string
	// Source is how the script begins, as Garnet quotes it.
	Source string
}

func (e *ScriptCompileError) Unwrap() error { return &e.ScriptError }

var scriptCompileErrorType = Type{
	Name: "ScriptCompileError", parents: "ScriptError", Origin: Server,
	Verdict: Verdict{RetryNever, AppliedNo, ScopeCommand, OwnerCode},
	wordings: `
ERR Error compiling script (new function): user_script:{Line}: {Reason}
	from redis 2.8+, valkey 7.2+, keydb 6.3.4+
	Lua cannot read line {Line} of the script: {Reason}.
ERR Error compiling script (new function): {Reason}
	from redis 2.8+, valkey 7.2+, keydb 6.3.4+
	Lua cannot read the script: {Reason}.
ERR Error compiling function: user_function:{Line}: {Reason}
	from redis 7.0+, valkey 7.2+
	Lua cannot read line {Line} of the function library: {Reason}.
ERR Error compiling function: {Reason}
	from redis 7.0+, valkey 7.2+
	Lua cannot read the function library: {Reason}.
ERR Error while compiling new script: user_script:{Line}: {Reason}
	from kvrocks 2024.10+
	Lua cannot read the script, at line {Line} not counting a header line: {Reason}.
ERR Error while compiling new script: {Reason}
	from kvrocks 2024.10+
	Lua cannot read the script: {Reason}.
ERR Error while compiling new function lib: user_script:{Line}: {Reason}
	from kvrocks 2024.10+
	Lua cannot read the function library, at line {Line} not counting its header: {Reason}.
ERR Error while compiling new function lib: {Reason}
	from kvrocks 2024.10+
	Lua cannot read the function library: {Reason}.
ERR Invalid script shebang
	from redis 7.0+, valkey 7.2+
	The script starts with #! but no line end follows, so there is no header to read.
ERR Invalid engine in script shebang
	from redis 7.0+, valkey 7.2+
	The first line of the script starts with #! and cannot be split into words: a quote in it is not closed.
ERR Unexpected engine in script shebang: #!{Engine}
	from redis 7.0+, valkey 7.2-8.0, kvrocks 2024.10+
	The first line asks for the engine {Engine}, but this server runs #!lua only.
ERR Could not find scripting engine '{Engine}'
	from valkey 8.1+
	The first line asks for the engine {Engine}, which this server does not have.
ERR Unexpected flag in script shebang: {Option}
	from redis 7.0+, valkey 7.2+
	The first line of the script sets the flag {Option}, which this server does not know.
ERR Unknown lua shebang option: {Option}
	from redis 7.0+, valkey 7.2+, kvrocks 2024.10+
	The first line of the script has the option {Option}, which this server does not know.
ERR Unknown flag given: {Option}
	from kvrocks 2024.10+
	The first line of the script, or redis.register_function, names the flag {Option}, which this server does not know.
ERR {Option=allow-oom} is not supported yet
	from kvrocks 2024.10+
	The script asks for the flag {Option}, which this server does not have.
ERR {Option=allow-stale} is not supported yet
	from kvrocks 2024.10+
	The script asks for the flag {Option}, which this server does not have.
ERR Invalid flag: {Option}
	from dragonfly 1.24+
	by EVAL SCRIPT|LOAD
	The line --!df flags= at the head of the script names {Option}, which is no flag.
ERR user_script:{Line}: unexpected symbol near {Reason}
	from dragonfly 1.24+
	Lua cannot read the script, at the line above line {Line} of its source: unexpected symbol near {Reason}.
ERR user_script:{Line}: syntax error near {Reason}
	from dragonfly 1.24+
	Lua cannot read the script, at the line above line {Line} of its source: syntax error near {Reason}.
ERR user_script:{Line}: 'end' expected {Reason}
	from dragonfly 1.24+
	Lua cannot read the script, at the line above line {Line} of its source: 'end' expected {Reason}.
ERR user_script:{Line}: '=' expected {Reason}
	from dragonfly 1.24+
	Lua cannot read the script, at the line above line {Line} of its source: '=' expected {Reason}.
Compilation error: [string "{Source}"]:{Line}: {Reason}
	from garnet 2.1.4+
	Lua cannot read line {Line} of the script: {Reason}.
ERR Redundant flags in script shebang
	from kvrocks 2024.10+
	The first line of the script gives flags= more than once.
`}

// ScriptKilledError says that somebody, or a time limit, stopped a script or a function
// while it ran. SCRIPT KILL and FUNCTION KILL stop only what has written nothing yet.
type ScriptKilledError struct{ ScriptError }

func (e *ScriptKilledError) Unwrap() error { return &e.ScriptError }

var scriptKilledErrorType = Type{
	Name: "ScriptKilledError", parents: "ScriptError", Origin: Server,
	Verdict: Verdict{RetryNever, AppliedNo, ScopeCommand, OwnerOperator},
	wordings: `
ERR Script killed by user with SCRIPT KILL...
	from redis 2.8+, valkey 7.2-8.0, keydb 6.3.4+
	whole script
	Somebody stopped the script or function with SCRIPT KILL or FUNCTION KILL, before it wrote anything.
ERR Script killed by user with SCRIPT KILL.
	from valkey 8.1+
	whole script
	Somebody stopped the script with SCRIPT KILL, before it wrote anything.
ERR Script killed by user with FUNCTION KILL.
	from valkey 8.1+
	whole script
	Somebody stopped the function with FUNCTION KILL, before it wrote anything.
ERR Lua script exceeded configured timeout
	from garnet 2.1.4+
	verdict never unknown command code
	The script ran longer than Garnet's --lua-script-timeout allows; what it had written stays.
`}

// ScriptAPIError says that a script or a function called a function of the server, such as
// redis.call or redis.log, with arguments it does not take, or where it may not be called.
// The code has to be mended.
type ScriptAPIError struct {
	ScriptError
	// Function is the function of the server that was called wrongly.
	Function string
}

func (e *ScriptAPIError) Unwrap() error { return &e.ScriptError }

var scriptAPIErrorType = Type{
	Name: "ScriptAPIError", parents: "ScriptError", Origin: Server,
	Verdict: Verdict{RetryNever, AppliedUnknown, ScopeCommand, OwnerCode},
	wordings: `
ERR Please specify at least one argument for redis.call()
	from redis 2.8-6.2, keydb 6.3.4+, kvrocks 2024.10+, dragonfly 1.24-1.37
	The script called redis.call or redis.pcall without a command.
ERR Please specify at least one argument for this redis lib call
	from redis 7.0+, valkey 7.2, garnet 2.1.4+
	The script called redis.call, redis.pcall or redis.acl_check_cmd without a command.
ERR Please specify at least one argument for this call
	from valkey 8.0+, dragonfly 1.38+
	The script called server.call, pcall or acl_check_cmd without a command.
ERR Lua redis() command arguments must be strings or integers
	from redis 2.8-6.2, keydb 6.3.4+, dragonfly 1.24+
	An argument of a command is no string or number: often nil, for a missing KEYS or ARGV, or false.
ERR Lua redis.call() command arguments must be strings or integers
	from kvrocks 2024.10+
	An argument of a command is no string or number: often nil, for a missing KEYS or ARGV, or false.
ERR Lua redis lib command arguments must be strings or integers
	from redis 7.0+, valkey 7.2, garnet 2.1.4+
	An argument of a command is no string or number: often nil, for a missing KEYS or ARGV, or false.
ERR Command arguments must be strings or integers
	from valkey 8.0+
	An argument of a command is no string or number: often nil, for a missing KEYS or ARGV, or false.
ERR wrong number or type of arguments
	from redis 2.8+, valkey 7.2+, keydb 6.3.4+, dragonfly 1.24+, kvrocks 2024.10+
	The script gave redis.error_reply or redis.status_reply something else than one string.
ERR {Function=redis.log}() requires two arguments or more.
	from redis 2.8+, valkey 7.2, keydb 6.3.4+, dragonfly 1.24+, kvrocks 2024.10+, garnet 2.1.4+
	{Function} takes a log level and at least one text.
ERR {Function=server.log}() requires two arguments or more.
	from valkey 8.0+
	{Function}, which is redis.log too, takes a log level and at least one text.
ERR First argument must be a number (log level).
	from redis 2.8+, valkey 7.2+, keydb 6.3.4+, dragonfly 1.24+, kvrocks 2024.10+, garnet 2.1.4+
	The first argument of redis.log is a level, such as redis.LOG_WARNING.
ERR Invalid debug level.
	from redis 2.8-7.2, valkey 7.2, keydb 6.3.4+, kvrocks 2024.10+, garnet 2.1.4+
	The level given to redis.log is none of redis.LOG_DEBUG to redis.LOG_WARNING, 0 to 3.
ERR Invalid log level.
	from redis 7.4+, valkey 8.0+, dragonfly 1.24+
	The level given to redis.log is none of redis.LOG_DEBUG to redis.LOG_WARNING, 0 to 3.
ERR redis.log(...) disabled in Garnet config
	from garnet 2.1.4+
	Garnet was started with --lua-logging-mode Disable, and then redis.log fails.
ERR {Function=redis.setresp}() requires one argument.
	from redis 6.0+, valkey 7.2, keydb 6.3.4+, kvrocks 2024.10+, garnet 2.1.4+
	{Function} takes the version of the protocol, 2 or 3, and nothing else.
ERR {Function=server.setresp}() requires one argument.
	from valkey 8.0+
	{Function}, which is redis.setresp too, takes the version of the protocol, 2 or 3.
ERR RESP version must be 2 or 3.
	from redis 6.0+, valkey 7.2+, keydb 6.3.4+, kvrocks 2024.10+, garnet 2.1.4+
	redis.setresp was given something else than 2 or 3.
ERR You need set resp3-enabled to yes to enable RESP3.
	from kvrocks 2024.10+
	verdict never unknown command operator
	The script called redis.setresp(3), and this server has resp3-enabled off.
ERR {Function=redis.set_repl}() requires two arguments.
	from redis 3.2-7.0, keydb 6.3.4+
	{Function} takes one argument, whatever the text says, such as redis.REPL_ALL.
ERR {Function=redis.set_repl}() requires one argument.
	from redis 7.2+, valkey 7.2
	{Function} takes one argument, such as redis.REPL_ALL.
ERR {Function=server.set_repl}() requires one argument.
	from valkey 8.0+
	{Function}, which is redis.set_repl too, takes one argument, such as redis.REPL_ALL.
ERR Invalid replication flags. Use REPL_AOF, REPL_REPLICA, REPL_ALL or REPL_NONE.
	from redis 5.0+, valkey 7.2+, keydb 6.3.4+
	redis.set_repl was given a number that is none of these constants.
ERR Invalid replication flags. Use REPL_AOF, REPL_SLAVE, REPL_ALL or REPL_NONE.
	from redis 3.2-4.0
	redis.set_repl was given a number that is none of these constants.
ERR You can set the replication behavior only after turning on single commands replication with redis.replicate_commands().
	from redis 3.2-6.2, keydb 6.3.4+
	The script called redis.set_repl before redis.replicate_commands.
ERR Invalid command passed to {Function=redis.acl_check_cmd}()
	from redis 7.0+, valkey 7.2, garnet 2.1.4+
	The script asked {Function} about a command that the server does not have.
ERR Invalid command passed to {Function=server.acl_check_cmd}()
	from valkey 8.0+
	The script asked {Function} about a command that the server does not have.
ERR Wrong number of args for {Function=redis.acl_check_cmd}()
	from redis 8.6+
	The script asked {Function} about a command with too few or too many arguments for it.
ERR {Function} can only be called inside a script invocation
	from redis 7.0
	The code of a function library called {Function} while the library was loaded.
ERR {Function} can only be called on FUNCTION LOAD command
	from redis 7.0+, valkey 7.2+
	A function called {Function} when it ran; functions are registered only while their library is loaded.
ERR luaRedisGenericCommand() recursive call detected. Are you doing funny stuff with Lua debug hooks?
	from redis 2.8+, valkey 7.2+, keydb 6.3.4+, dragonfly 1.24+
	redis.call was called from inside a redis.call, which only a debug hook of Lua could do.
ERR {Function} is not supported in Garnet
	from garnet 2.1.4+
	The script called {Function}, which Garnet does not have.
ERR randstr: {Reason}
	from dragonfly 1.39+
	The script gave dragonfly.randstr a wrong argument: {Reason}.
`}

// ScriptFlagError says that what a script or a function may do, by the flags in its header
// or by the command that runs it, does not fit: a write in a read-only run, a cluster where
// no-cluster is set.
type ScriptFlagError struct{ ScriptError }

func (e *ScriptFlagError) Unwrap() error { return &e.ScriptError }

var scriptFlagErrorType = Type{
	Name: "ScriptFlagError", parents: "ScriptError", Origin: Server,
	Verdict: Verdict{RetryNever, AppliedUnknown, ScopeCommand, OwnerCode},
	wordings: `
ERR Write commands are not allowed from read-only scripts.
	from redis 7.0+, valkey 7.2-9.0, dragonfly 1.26+, kvrocks 2024.10+
	A script called by a command in _RO, or with the flag no-writes, called a command that writes or publishes.
ERR Can not execute a script with write flag using *_ro command.
	from redis 7.0+, valkey 7.2+
	verdict never no command code
	EVAL_RO, EVALSHA_RO or FCALL_RO was to run a script with a header, or a function, that lacks the flag no-writes.
ERR Can not run script on cluster, 'no-cluster' flag is set.
	from redis 7.0+, valkey 7.2+, kvrocks 2024.10+
	verdict never no command code
	The script or function has the flag no-cluster, and this server is a node of a cluster.
ERR Multi mode conflict when running eval in multi transaction. Multi mode is: {Reason}
	from dragonfly 1.24+
	verdict never no command code
	The script, by its flags, needs to lock more than the transaction around it has locked: {Reason}.
`}

// ScriptForbiddenCommandError says that a script or a function called a command that
// scripts may not call at all, such as SUBSCRIBE, MULTI, CONFIG or SCRIPT. The command was
// not run; what the script did before stays.
type ScriptForbiddenCommandError struct{ ScriptError }

func (e *ScriptForbiddenCommandError) Unwrap() error { return &e.ScriptError }

var scriptForbiddenCommandErrorType = Type{
	Name: "ScriptForbiddenCommandError", parents: "ScriptError", Origin: Server,
	Verdict: Verdict{RetryNever, AppliedUnknown, ScopeCommand, OwnerCode},
	wordings: `
ERR This Redis command is not allowed from script
	from redis 7.0+, valkey 7.2-9.0, dragonfly 1.24+, garnet 2.1.4+
	The script called a command that scripts may not call.
ERR This Valkey command is not allowed from script
	from valkey 9.0+
	The script called a command that scripts may not call.
ERR This Redis command is not allowed from scripts
	from redis 2.8-6.2, keydb 6.3.4+, kvrocks 2024.10+
	The script called a command that scripts may not call.
`}

// ScriptNondeterministicError says that a script called a command with an unpredictable
// result, such as TIME or SPOP, and after it a write command. Servers before Redis 5.0 send
// the script itself to replicas, where it would then write something else.
type ScriptNondeterministicError struct{ ScriptError }

func (e *ScriptNondeterministicError) Unwrap() error { return &e.ScriptError }

var scriptNondeterministicErrorType = Type{
	Name: "ScriptNondeterministicError", parents: "ScriptError", Origin: Server,
	Verdict: Verdict{RetryNever, AppliedUnknown, ScopeCommand, OwnerCode},
	wordings: `
ERR Write commands not allowed after non deterministic commands
	from redis 2.8-3.0
	The script wrote after a command whose result is different on each server.
ERR Write commands not allowed after non deterministic commands. Call redis.replicate_commands() at the start of your script in order to switch to single commands replication mode.
	from redis 3.2-6.2, keydb 6.3.4+
	The script wrote after a command whose result is different on each server, and did not call redis.replicate_commands before.
`}

// ScriptCrossSlotError says that a script or a function in a cluster used keys that this
// node may not serve together: keys of several hash slots, or a key of another node that
// was not among the KEYS of the call.
type ScriptCrossSlotError struct{ ClusterCrossSlotError }

func (e *ScriptCrossSlotError) Unwrap() []error {
	return []error{&e.ClusterCrossSlotError, &ScriptError{ResponseError: ResponseError{e.RedisError}}}
}

var scriptCrossSlotErrorType = Type{
	Name: "ScriptCrossSlotError", parents: "ClusterCrossSlotError ScriptError", Origin: Server,
	Verdict: Verdict{RetryNever, AppliedUnknown, ScopeCommand, OwnerCode},
	wordings: `
ERR Script attempted to access a non local key in a cluster node
	from redis 7.0+, valkey 7.2-9.0
	The script used a key of another node, so one that was not among the keys of the call.
ERR Lua script attempted to access a non local key in a cluster node
	from redis 3.0-6.2, keydb 6.3.4+
	The script used a key of another node, so one that was not among the keys of the call.
ERR Script attempted to access a non local key in a cluster node script
	from kvrocks 2024.10+
	The script used a key of another node, so one that was not among the keys of the call.
ERR Script attempted to access keys that do not hash to the same slot
	from redis 7.0+, valkey 7.2-9.0
	The script has a header, or is a function, and used keys of several slots without the flag allow-cross-slot-keys.
CROSSSLOT Script attempted to access keys that do not hash to the same slot
	from kvrocks 2024.10+
	The script has a header, or is a function, and used keys of several slots without the flag allow-cross-slot-keys.
ERR Command '{Command}' in script attempted to access keys that don't hash to the same slot
	from redis 7.4+, valkey 8.0-9.0
	The script called {Command} with keys of several slots at once.
`}

// UndeclaredKeyError says that a script used a key that the call did not name in KEYS.
// Dragonfly, Upstash and the proxy of Alibaba Cloud have to know all keys of a script
// before it runs.
type UndeclaredKeyError struct {
	ScriptError
	// Key is the key that was not declared.
	Key string
}

func (e *UndeclaredKeyError) Unwrap() error { return &e.ScriptError }

var undeclaredKeyErrorType = Type{
	Name: "UndeclaredKeyError", parents: "ScriptError", Origin: Server,
	Verdict: Verdict{RetryNever, AppliedUnknown, ScopeCommand, OwnerCode},
	wordings: `
ERR script tried accessing undeclared key, key: {Key}
	from dragonfly 1.20+
	The script used {Key}, which is not among the KEYS that the call passed.
ERR script tried accessing undeclared key
	from dragonfly 1.17-1.19
	The script used a key that is not among the KEYS that the call passed.
ERR Dynamic keys are not allowed in Lua scripts when 'allow-key-locking' flag is set. Key was: {Key}
	from upstash 2026+
	verdict never unknown command code
	The script asks to have its keys locked, and used {Key}, which is not among its KEYS.
ERR Dynamic keys are not allowed in Lua scripts when 'allow-key-locking' flag is set
	from upstash 2026+
	verdict never unknown command code
	The script asks to have its keys locked, and used a key that is not among its KEYS.
ERR bad lua script for redis cluster, all the keys that the script uses should be passed using the KEYS array, and KEYS should not be in expression
	from alibaba 2020+
	verdict never no command code
	The source of the script names a key in another way than as KEYS with a number.
ERR bad lua script for redis cluster, all the keys that the script uses should be passed using the KEYS array
	from alibaba 2018+
	verdict never no command code
	The source of the script names a key in another way than by KEYS.
ERR for redis cluster, eval/evalsha number of keys can't be negative or zero
	from alibaba 2018+
	by EVAL EVALSHA
	verdict never no command code
	The script was called without keys, and the proxy finds the shard of a script by its first key.
`}

// ScriptArgumentError says that EVAL, FCALL, SCRIPT or FUNCTION was sent with an argument
// it cannot use: a wrong number of keys, an unknown word. Nothing ran and nothing was
// changed.
type ScriptArgumentError struct {
	ResponseError
	// Option is the word that was not understood.
	Option string
	// Reason is the server's remark on it.
	Reason string
}

func (e *ScriptArgumentError) Unwrap() error { return &e.ResponseError }

var scriptArgumentErrorType = Type{
	Name: "ScriptArgumentError", parents: "ResponseError", Origin: Server,
	Verdict: Verdict{RetryNever, AppliedNo, ScopeCommand, OwnerCode},
	wordings: `
ERR Number of keys can't be greater than number of args
	from redis 2.8+, valkey 7.2+, keydb 6.3.4+, dragonfly 1.24+, kvrocks 2024.10+
	by EVAL EVALSHA EVAL_RO EVALSHA_RO FCALL FCALL_RO SINTERCARD
	The number of keys is larger than the number of arguments behind it.
ERR Number of keys can't be negative
	from redis 2.8+, valkey 7.2+, keydb 6.3.4+, kvrocks 2024.10+
	by EVAL EVALSHA EVAL_RO EVALSHA_RO FCALL FCALL_RO
	The number of keys, which stands behind the script, is below 0.
ERR Bad number of keys provided
	from redis 7.0+, valkey 7.2+
	by FCALL FCALL_RO
	What stands behind the function's name is no whole number, and it should be the number of keys.
ERR SCRIPT FLUSH only support SYNC|ASYNC option
	from redis 6.2+, valkey 7.2+, keydb 6.3.4+, garnet 2.1.4+
	by SCRIPT|FLUSH
	SCRIPT FLUSH takes SYNC or ASYNC, or nothing.
ERR FUNCTION FLUSH only supports SYNC|ASYNC option
	from redis 7.0+, valkey 7.2+
	by FUNCTION|FLUSH
	FUNCTION FLUSH takes SYNC or ASYNC, or nothing.
ERR library name argument was not given
	from redis 7.0+, valkey 7.2+
	by FUNCTION|LIST
	FUNCTION LIST ends in LIBRARYNAME, without the name or pattern that belongs to it.
ERR Unknown argument {Option}
	from redis 7.0+, valkey 7.2+
	by FUNCTION|LIST
	FUNCTION LIST takes LIBRARYNAME and WITHCODE, each once, and not {Option}.
ERR Unknown option given: {Option}
	from redis 7.0+, valkey 7.2+
	by FUNCTION|LOAD
	Before the code, FUNCTION LOAD takes REPLACE only, and not {Option}.
ERR Wrong restore policy given, value should be either FLUSH, APPEND or REPLACE.
	from redis 7.0+, valkey 7.2+
	by FUNCTION|RESTORE
	The word behind the payload is none of FLUSH, APPEND and REPLACE.
ERR expect a library name: {Reason}
	from kvrocks 2024.10+
	by FUNCTION
	FUNCTION LISTLIB was sent without the name of a library.
ERR Invalid config format: {Reason}
	from dragonfly 1.24+
	by SCRIPT|FLAGS
	SCRIPT FLAGS was given a flag that does not exist: {Reason}.
`}

// ScriptDebugError concerns the debugger of Lua scripts: SCRIPT DEBUG was used where or how
// it cannot be, or a debugging session ended. Applications that do not debug never get it.
type ScriptDebugError struct {
	ScriptError
	// Engine is the scripting engine that was asked for.
	Engine string
}

func (e *ScriptDebugError) Unwrap() error { return &e.ScriptError }

var scriptDebugErrorType = Type{
	Name: "ScriptDebugError", parents: "ScriptError", Origin: Server,
	Verdict: Verdict{RetryNever, AppliedNo, ScopeCommand, OwnerCode},
	wordings: `
ERR Use SCRIPT DEBUG YES/SYNC/NO
	from redis 6.2+, valkey 7.2+, keydb 6.3.4+
	by SCRIPT|DEBUG
	SCRIPT DEBUG was given another word than YES, SYNC or NO.
ERR Use SCRIPT DEBUG yes/sync/no
	from redis 3.2-6.0
	by SCRIPT|DEBUG
	SCRIPT DEBUG was given another word than yes, sync or no.
ERR SCRIPT DEBUG must be called outside a pipeline
	from redis 3.2+, valkey 7.2+, keydb 6.3.4+
	by SCRIPT|DEBUG
	SCRIPT DEBUG was sent while the replies of earlier commands were not all read.
ERR Please use EVAL instead of EVALSHA for debugging
	from redis 3.2+, valkey 7.2+, keydb 6.3.4+
	by EVALSHA EVALSHA_RO
	The connection is in debugging mode, in which only EVAL works, as the debugger needs the source.
ERR Fork() failed: can't run EVAL in debugging mode.
	from redis 3.2-6.2, keydb 6.3.4+
	verdict backoff no node operator
	The debugger runs the script in a copy of the server, and the operating system refused to start one.
ERR Fork() failed: can't run EVAL in debugging mode: {Reason}
	from redis 7.0+, valkey 7.2+
	verdict backoff no node operator
	The debugger runs the script in a copy of the server, and the operating system refused to start one: {Reason}.
ERR No scripting engine found with name '{Engine}' to enable debug
	from valkey 9.1+
	by SCRIPT|DEBUG
	SCRIPT DEBUG names the engine {Engine}, which this server does not have.
ERR The scripting engine '{Engine}' does not support interactive script debugging
	from valkey 9.1+
	by SCRIPT|DEBUG
	The engine {Engine} has no debugger.
ERR The scripting engine '{Engine}' failed to initialize interactive script debugging
	from valkey 9.1+
	by SCRIPT|DEBUG
	The engine {Engine} has a debugger, and could not start it.
ERR script aborted for user request
	from redis 3.2+, valkey 7.2+, keydb 6.3.4+
	Somebody ended the script in the debugger, with the command abort.
ERR timeout during Lua debugging with client closing connection
	from redis 3.2+, valkey 7.2+, keydb 6.3.4+
	The debugger's client closed the connection while the script ran on, so the script was ended.
ERR max client buffer reached
	from redis 5.0+, valkey 7.2+, keydb 6.3.4+
	The debugger's client sent a command of more than a megabyte, so the script was ended.
`}
