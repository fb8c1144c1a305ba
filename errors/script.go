package rediserr

var scriptFamily = family{"script", "Scripts and functions", []*Type{
	&noScriptErrorType,
	&busyErrorType,
	&notBusyErrorType,
	&unkillableErrorType,
	&scriptErrorType,
	&scriptRuntimeErrorType,
	&scriptCompileErrorType,
	&functionErrorType,
}}

var scriptErrors = []Error{
	(*NoScriptError)(nil),
	(*BusyError)(nil),
	(*NotBusyError)(nil),
	(*UnkillableError)(nil),
	(*ScriptError)(nil),
	(*ScriptRuntimeError)(nil),
	(*ScriptCompileError)(nil),
	(*FunctionError)(nil),
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
	A script has passed the time limit (5 seconds by default) and still runs; until it ends, the server takes hardly any other command.
BUSY Valkey is busy running a script. You can only call SCRIPT KILL or SHUTDOWN NOSAVE.
	from valkey 8.0+
	A script has passed busy-reply-threshold (5 seconds by default) and still runs; until it ends, the server takes hardly any other command.
BUSY KeyDB is busy running a script. You can only call SCRIPT KILL or SHUTDOWN NOSAVE.
	from keydb 6.3.4+
	A script has passed lua-time-limit (5 seconds by default) and still runs; until it ends, the server takes hardly any other command.
BUSY Redis is busy running a script. You can only call FUNCTION KILL or SHUTDOWN NOSAVE.
	from redis 7.0+, valkey 7.2+
	A function called with FCALL has passed busy-reply-threshold (5 seconds by default) and still runs; only FUNCTION KILL stops it.
BUSY Valkey is busy running a script. You can only call FUNCTION KILL or SHUTDOWN NOSAVE.
	from valkey 8.0+
	A function called with FCALL has passed busy-reply-threshold (5 seconds by default) and still runs; only FUNCTION KILL stops it.
BUSY Redis is busy running a module command.
	from redis 7.0+, valkey 7.2+
	A command of a module has passed busy-reply-threshold (5 seconds by default) and still runs; SCRIPT KILL does not stop it.
BUSY Valkey is busy running a module command.
	from valkey 8.0+
	A command of a module has passed busy-reply-threshold (5 seconds by default) and still runs; SCRIPT KILL does not stop it.
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

// ScriptError says that a script or a function ended with an error whose text is
// nobody's but its own: the script's author, or a module, chose the words. What the
// script wrote before stays written.
type ScriptError struct {
	ResponseError
	// Reason is the error that the script ended with, with its code unless that is ERR.
	Reason string
}

func (e *ScriptError) Unwrap() error { return &e.ResponseError }

var scriptErrorType = Type{
	Name: "ScriptError", parents: "ResponseError", Origin: Server,
	Verdict: Verdict{RetryNever, AppliedPartly, ScopeCommand, OwnerCode},
	wordings: `
ERR {Reason} script: {Script}, on @user_script:{Line}.
	from redis 7.0+, valkey 7.2-9.0
	Line {Line} of script {Script} ended it with words that are no known reply, so likely its author's or a module's: {Reason}.
{Reason} script: {Script}, on @user_script:{Line}.
	from redis 7.0+, valkey 7.2-9.0
	Line {Line} of script {Script} ended it with an error that is no known reply, so likely its author's or a module's: {Reason}.
ERR {Reason} script: {Script}, on @user_function:{Line}.
	from redis 7.0+, valkey 7.2-9.0
	Function {Script} ended, at line {Line} of its library, with words that are no known reply, so likely its author's or a module's: {Reason}.
{Reason} script: {Script}, on @user_function:{Line}.
	from redis 7.0+, valkey 7.2-9.0
	Function {Script} ended, at line {Line} of its library, with an error that is no known reply, so likely its author's or a module's: {Reason}.
ERR {Reason} script: on @user_script:{Line}.
	from valkey 9.1+
	Line {Line} of a script ended it with words that are no known reply, so likely its author's or a module's: {Reason}.
{Reason} script: on @user_script:{Line}.
	from valkey 9.1+
	Line {Line} of a script ended it with an error that is no known reply, so likely its author's or a module's: {Reason}.
ERR {Reason} script: on @user_function:{Line}.
	from valkey 9.1+
	A function ended, at line {Line} of its library, with words that are no known reply, so likely its author's or a module's: {Reason}.
{Reason} script: on @user_function:{Line}.
	from valkey 9.1+
	A function ended, at line {Line} of its library, with an error that is no known reply, so likely its author's or a module's: {Reason}.
ERR Error running script (call to f_{Script}): @user_script:{Line}: {Reason}
	from redis 2.8-6.2, keydb 6.3.4+
	Line {Line} of script {Script} ended it with an error that is no known reply, so likely its author's or a module's: {Reason}.
ERR Error running script (call to f_{Script}): {Reason}
	from redis 2.8-6.2, keydb 6.3.4+
	Script {Script} ended with an error that is no known reply, so likely its author's or a module's: {Reason}.
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
	The server refused a command at line {Line} of the script, and the script passed that on as its result: {Reason}.
ERR Error registering functions: {Reason}
	from redis 7.0+, valkey 7.2+
	verdict never no command code
	The code of the library failed while it was loaded, so none of its functions was registered: {Reason}.
ERR Error while running new function lib: {Reason}
	from kvrocks 2024.10+
	verdict never no command code
	The code of the library failed while it was loaded: {Reason}.
ERR Script killed by user with SCRIPT KILL...
	from redis 2.8+, valkey 7.2-8.0, keydb 6.3.4+
	verdict never no command operator
	Somebody stopped the script or function with SCRIPT KILL or FUNCTION KILL, before it wrote anything.
ERR Script killed by user with SCRIPT KILL.
	from valkey 8.1+
	verdict never no command operator
	Somebody stopped the script with SCRIPT KILL, before it wrote anything.
ERR Script killed by user with FUNCTION KILL.
	from valkey 8.1+
	verdict never no command operator
	Somebody stopped the function with FUNCTION KILL, before it wrote anything.
ERR reached lua stack limit
	from redis 5.0+, valkey 7.2+, keydb 6.3.4+, dragonfly 1.24+
	verdict never yes command code
	The script ran to its end, but what it returns is nested too deep to be sent.
`}

// ScriptRuntimeError says that Lua stopped a script or a function at a line: the code
// did something Lua forbids, or called error. What it wrote before that line stays
// written.
type ScriptRuntimeError struct {
	ScriptError
	// Variable is the global variable that the code may not read or set.
	Variable string
	// Function is the Lua function that was called with a bad argument.
	Function string
	// Argument is the position of the bad argument, from 1.
	Argument string
}

func (e *ScriptRuntimeError) Unwrap() error { return &e.ScriptError }

var scriptRuntimeErrorType = Type{
	Name: "ScriptRuntimeError", parents: "ScriptError", Origin: Server,
	Verdict: Verdict{RetryNever, AppliedPartly, ScopeCommand, OwnerCode},
	wordings: `
ERR user_script:{Line}: {Reason}
	from redis 2.8+, valkey 7.2+, keydb 6.3.4+
	Line {Line} of the script failed, by Lua's judgment or by its own call of error: {Reason}.
ERR user_function:{Line}: {Reason}
	from redis 7.0+, valkey 7.2+
	Line {Line} of the function's library failed, by Lua's judgment or by its own call of error: {Reason}.
ERR Error registering functions: ERR user_function:{Line}: {Reason}
	from redis 7.0+, valkey 7.2+
	verdict never no command code
	Line {Line} of the library failed while the library was loaded, so none of its functions was registered: {Reason}.
ERR user_script:{Line}: Script attempted to access unexisting global variable '{Variable}'
	from redis 2.8-3.2
	Line {Line} reads {Variable}, a name that is neither a local variable nor one that the server provides.
ERR user_script:{Line}: Script attempted to create global variable '{Variable}'
	from redis 2.8-6.2.6, keydb 6.3.4+
	Line {Line} sets {Variable} without declaring it; a script may have local variables only.
ERR @err_handler_def:8: err_handler_def:8: attempt to concatenate local 'err' (a table value)
	from redis 2.8-6.2.6, keydb 6.3.4+
	The script called error with a table, such as the reply of redis.pcall, which this version cannot print; the real error is lost.
ERR @err_handler_def:9: err_handler_def:9: attempt to concatenate local 'err' (a table value)
	from redis 6.2.7-6.2
	The script called error with a table, such as the reply of redis.pcall, which this version cannot print; the real error is lost.
ERR user_script:{Line}: Script attempted to access nonexistent global variable '{Variable}'
	from redis 4.0+, valkey 7.2+, keydb 6.3.4+
	Line {Line} reads {Variable}, a name that is neither a local variable nor one that the server provides.
ERR user_function:{Line}: Script attempted to access nonexistent global variable '{Variable}'
	from redis 7.0+, valkey 7.2+
	Line {Line} of the function's library reads {Variable}, a name that is neither a local variable nor one that the server provides.
ERR user_script:{Line}: Attempt to modify a readonly table
	from redis 6.2.7+, valkey 7.2+
	Line {Line} sets a global variable, or changes a table that the server provides; local variables are allowed.
ERR user_function:{Line}: Attempt to modify a readonly table
	from redis 7.0+, valkey 7.2+
	Line {Line} of the function's library sets a global variable, or changes a table that the server provides; local variables are allowed.
ERR user_script:{Line}: attempt to index {Reason}
	from redis 2.8+, valkey 7.2+, keydb 6.3.4+
	Line {Line} looks up a field in something that is no table: {Reason}.
ERR user_function:{Line}: attempt to index {Reason}
	from redis 7.0+, valkey 7.2+
	Line {Line} of the function's library looks up a field in something that is no table: {Reason}.
ERR user_script:{Line}: attempt to call {Reason}
	from redis 2.8+, valkey 7.2+, keydb 6.3.4+
	Line {Line} calls something that is no function: {Reason}.
ERR user_function:{Line}: attempt to call {Reason}
	from redis 7.0+, valkey 7.2+
	Line {Line} of the function's library calls something that is no function: {Reason}.
ERR user_script:{Line}: attempt to concatenate {Reason}
	from redis 2.8+, valkey 7.2+, keydb 6.3.4+
	Line {Line} joins with .. something that is neither a string nor a number: {Reason}.
ERR user_function:{Line}: attempt to concatenate {Reason}
	from redis 7.0+, valkey 7.2+
	Line {Line} of the function's library joins with .. something that is neither a string nor a number: {Reason}.
ERR user_script:{Line}: attempt to perform arithmetic on {Reason}
	from redis 2.8+, valkey 7.2+, keydb 6.3.4+
	Line {Line} calculates with something that is no number: {Reason}.
ERR user_function:{Line}: attempt to perform arithmetic on {Reason}
	from redis 7.0+, valkey 7.2+
	Line {Line} of the function's library calculates with something that is no number: {Reason}.
ERR user_script:{Line}: attempt to compare {Reason}
	from redis 2.8+, valkey 7.2+, keydb 6.3.4+
	Line {Line} compares by size what Lua cannot compare: {Reason}.
ERR user_function:{Line}: attempt to compare {Reason}
	from redis 7.0+, valkey 7.2+
	Line {Line} of the function's library compares by size what Lua cannot compare: {Reason}.
ERR user_script:{Line}: bad argument #{Argument} to '{Function}' ({Reason})
	from redis 2.8+, valkey 7.2+, keydb 6.3.4+
	Line {Line} gives the Lua function {Function} a wrong argument {Argument}: {Reason}.
ERR user_function:{Line}: bad argument #{Argument} to '{Function}' ({Reason})
	from redis 7.0+, valkey 7.2+
	Line {Line} of the function's library gives the Lua function {Function} a wrong argument {Argument}: {Reason}.
ERR user_script:{Line}: Cannot serialise number: must not be NaN or Inf
	from redis 2.8+, valkey 7.2+, keydb 6.3.4+
	Line {Line} encodes a number that JSON cannot hold, the result of 0/0 or of a division by zero.
ERR user_function:{Line}: Cannot serialise number: must not be NaN or Inf
	from redis 7.0+, valkey 7.2+
	Line {Line} of the function's library encodes a number that JSON cannot hold, the result of 0/0 or of a division by zero.
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
ERR Unexpected engine in script shebang: {Engine}
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
ERR Redundant flags in script shebang
	from kvrocks 2024.10+
	The first line of the script gives flags= more than once.
ERR Redundant library name in script shebang
	from kvrocks 2024.10+
	The first line of the function library gives name= more than once.
`}

// FunctionError says that a client library looked for a function library on the server
// and found none, and had no source to load it from.
type FunctionError struct {
	RedisError
	// Library is the name of the function library.
	Library string
}

func (e *FunctionError) Unwrap() error { return &e.RedisError }

var functionErrorType = Type{
	Name: "FunctionError", parents: "RedisError", Origin: Client,
	Verdict: Verdict{RetryReload, AppliedNo, ScopeNode, OwnerCode},
	wordings: `
No library found for {Library}
	from coredis 3.1+
	The server has no function library {Library}, and the client was given no source to load.
`}
