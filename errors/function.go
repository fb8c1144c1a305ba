package rediserr

var functionFamily = family{"function", "Functions", []*Type{
	&functionErrorType,
	&functionNotFoundErrorType,
	&functionExistsErrorType,
	&functionLoadErrorType,
}}

var functionErrors = []Error{
	(*FunctionError)(nil),
	(*FunctionNotFoundError)(nil),
	(*FunctionExistsError)(nil),
	(*FunctionLoadError)(nil),
}

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

// FunctionNotFoundError says that this server has no function, or no function library, of
// the name that was sent. Load the library, then call again.
type FunctionNotFoundError struct {
	ResponseError
	// Reason is the remark of the server's storage.
	Reason string
}

func (e *FunctionNotFoundError) Unwrap() error { return &e.ResponseError }

var functionNotFoundErrorType = Type{
	Name: "FunctionNotFoundError", parents: "ResponseError", Origin: Server,
	Verdict: Verdict{RetryReload, AppliedNo, ScopeNode, OwnerClient},
	wordings: `
ERR Function not found
	from redis 7.0+, valkey 7.2+
	by FCALL FCALL_RO
	No library that is loaded on this server has a function of this name.
ERR Library not found
	from redis 7.0+, valkey 7.2+
	by FUNCTION|DELETE
	verdict never no node code
	There is no library of this name to delete.
ERR no such library
	from kvrocks 2024.10+
	by FUNCTION|DELETE
	verdict never no node code
	There is no library of this name to delete.
ERR the library does not exist in lua environment
	from kvrocks 2024.10+
	by FUNCTION
	verdict never no node code
	There is no library of this name to delete or replace.
ERR The library is not found or not loaded from storage
	from kvrocks 2024.10+
	by FUNCTION
	No library of this name was loaded since this server started; calling one of its functions loads it.
ERR No such function name found in storage: {Reason}
	from kvrocks 2024.10+
	by FCALL FCALL_RO
	No library on this server has a function of this name: {Reason}.
`}

// FunctionExistsError says that a function library was not loaded or restored, because the
// server already has a library, or a function, of one of its names. What is there was not
// touched.
type FunctionExistsError struct {
	ResponseError
	// Library is the library that is there already.
	Library string
	// Function is the function that is there already.
	Function string
}

func (e *FunctionExistsError) Unwrap() error { return &e.ResponseError }

var functionExistsErrorType = Type{
	Name: "FunctionExistsError", parents: "ResponseError", Origin: Server,
	Verdict: Verdict{RetryNever, AppliedNo, ScopeNode, OwnerOperator},
	wordings: `
ERR Library '{Library}' already exists
	from redis 7.0+, valkey 7.2+
	by FUNCTION|LOAD FUNCTION|RESTORE
	FUNCTION LOAD came without REPLACE, and this server has a library {Library}; or a payload holds it twice.
ERR Library {Library} already exists
	from redis 7.0+, valkey 7.2+
	by FUNCTION|RESTORE
	The payload holds library {Library}, which this server has too; REPLACE or FLUSH would restore it.
ERR Function {Function} already exists
	from redis 7.0+, valkey 7.2+
	by FUNCTION|LOAD FUNCTION|RESTORE
	Another library on this server has a function {Function}; REPLACE does not help against that.
ERR Error registering functions: ERR Function already exists in the library
	from redis 7.0+, valkey 7.2+
	by FUNCTION|LOAD
	verdict never no command code
	The library registers two functions under one name.
ERR library already exists, please specify REPLACE to force load
	from kvrocks 2024.10+
	by FUNCTION
	FUNCTION LOAD came without REPLACE, and this server has a library of this name.
`}

// FunctionLoadError says that the code of a function library was refused: its first line
// is no valid header, or it failed while it registered its functions. Nothing was loaded; a
// library that was to be replaced is still there.
type FunctionLoadError struct {
	ScriptError
	// Engine is the scripting engine that the first line asks for.
	Engine string
	// Option is the word of the first line that the server does not know.
	Option string
	// Variable is the global variable that the code may not use while it is loaded.
	Variable string
}

func (e *FunctionLoadError) Unwrap() error { return &e.ScriptError }

var functionLoadErrorType = Type{
	Name: "FunctionLoadError", parents: "ScriptError", Origin: Server,
	Verdict: Verdict{RetryNever, AppliedNo, ScopeCommand, OwnerCode},
	wordings: `
ERR Missing library metadata
	from redis 7.0+, valkey 7.2+
	by FUNCTION|LOAD
	The code does not begin with a line such as #!lua name=mylib.
ERR Invalid library metadata
	from redis 7.0+, valkey 7.2+
	by FUNCTION|LOAD
	The first line of the code cannot be read: a quote is not closed, or no line follows it.
ERR Invalid metadata value given: {Option}
	from redis 7.0+, valkey 7.2+
	by FUNCTION|LOAD
	The first line of the code has {Option}; only name= may stand there.
ERR Invalid metadata value, name argument was given multiple times
	from redis 7.0+, valkey 7.2+
	by FUNCTION|LOAD
	The first line of the code has name= more than once.
ERR Library name was not given
	from redis 7.0+, valkey 7.2+, kvrocks 2024.10+
	by FUNCTION FUNCTION|LOAD
	The first line of the code has no name=.
ERR Library names can only contain letters, numbers, or underscores(_) and must be at least one character long
	from redis 7.0+, valkey 7.2+, kvrocks 2024.10+
	by FUNCTION FUNCTION|LOAD
	The library's name is empty, or has a character that is no letter, digit or underscore.
ERR Engine '{Engine}' not found
	from redis 7.0+, valkey 7.2+
	by FUNCTION|LOAD
	The first line of the code asks for the engine {Engine}, which this server does not have.
ERR No functions registered
	from redis 7.0+, valkey 7.2+
	by FUNCTION|LOAD
	The code ran and registered no function.
ERR Error registering functions: ERR {Reason}
	from redis 7.0+, valkey 7.2+
	by FUNCTION|LOAD
	The code of the library failed while it was loaded, so none of its functions was registered: {Reason}.
ERR Error registering functions: ERR user_function:{Line}: {Reason}
	from redis 7.0+, valkey 7.2+
	by FUNCTION|LOAD
	Line {Line} of the library failed while the library was loaded, so none of its functions was registered: {Reason}.
ERR Error registering functions: ERR user_function:{Line}: Script attempted to access nonexistent global variable '{Variable}'
	from redis 7.0+, valkey 7.2+
	by FUNCTION|LOAD
	Line {Line} of the library uses {Variable} outside of a function, where hardly more than redis.register_function is there.
ERR Error registering functions: ERR unknown flag given
	from redis 7.0+, valkey 7.2+
	by FUNCTION|LOAD
	A function is registered with a flag that the server does not know.
ERR Error registering functions: ERR Library names can only contain letters, numbers, or underscores(_) and must be at least one character long
	from redis 7.0+, valkey 7.2-8.0
	by FUNCTION|LOAD
	A function's name, not the library's, is empty, or has a character that is no letter, digit or underscore.
ERR Error registering functions: ERR Function names can only contain letters, numbers, or underscores(_) and must be at least one character long
	from valkey 8.1+
	by FUNCTION|LOAD
	A function's name is empty, or has a character that is no letter, digit or underscore.
ERR Error registering functions: ERR FUNCTION LOAD timeout
	from redis 7.0+, valkey 7.2+
	by FUNCTION|LOAD
	The code of the library, which has only to register functions, ran for more than half a second.
ERR Redundant library name in script shebang
	from kvrocks 2024.10+
	by FUNCTION
	The first line of the code has name= more than once.
ERR Missing library meta
	from kvrocks 2024.10+
	by FUNCTION
	The code does not begin with a line such as #!lua name=mylib.
ERR Expect a Shebang statement in the first line
	from kvrocks 2024.10+
	by FUNCTION
	The code does not begin with a line such as #!lua name=mylib, or has no second line.
ERR Please register some function in FUNCTION LOAD
	from kvrocks 2024.10+
	by FUNCTION
	The code ran and registered no function.
ERR Error while running new function lib: user_script:{Line}: {Reason}
	from kvrocks 2024.10+
	by FUNCTION
	The code of the library failed while it was loaded, at line {Line} not counting its header: {Reason}.
ERR Error while running new function lib: {Reason}
	from kvrocks 2024.10+
	by FUNCTION
	The code of the library failed while it was loaded: {Reason}.
ERR Function code is missing
	from redis 7.0+, valkey 7.2+
	by FUNCTION|LOAD
	FUNCTION LOAD has no code behind it; the number of arguments is checked before, so no path is known here.
ERR Error registering functions: {Reason}
	from redis 7.0+, valkey 7.2+
	by FUNCTION|LOAD
	The code of the library failed while it was loaded, so none of its functions was registered: {Reason}.
`}
