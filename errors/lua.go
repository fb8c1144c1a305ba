package rediserr

// Lua puts its position in front of most of what it says, as in
// ERR user_script:3: attempt to index a nil value; the core takes that off.

var luaFamily = family{"lua", "Lua in scripts", []*Type{
	&scriptRuntimeErrorType,
	&luaTypeErrorType,
	&luaArgumentErrorType,
	&luaSerializationErrorType,
	&luaLimitErrorType,
	&luaSandboxErrorType,
}}

var luaErrors = []Error{
	(*ScriptRuntimeError)(nil),
	(*LuaTypeError)(nil),
	(*LuaArgumentError)(nil),
	(*LuaSerializationError)(nil),
	(*LuaLimitError)(nil),
	(*LuaSandboxError)(nil),
}

// ScriptRuntimeError says that Lua stopped a script or a function at a line: the code
// did something Lua forbids, or called error. What it wrote before that line stays
// written.
type ScriptRuntimeError struct {
	ScriptError
	// DataType is the type of the value that error was called with.
	DataType string
}

func (e *ScriptRuntimeError) Unwrap() error { return &e.ScriptError }

var scriptRuntimeErrorType = Type{
	Name: "ScriptRuntimeError", parents: "ScriptError", Origin: Server,
	Verdict: Verdict{RetryNever, AppliedUnknown, ScopeCommand, OwnerCode},
	wordings: `
ERR user_script:{Line}: {Reason}
	from redis 2.8+, valkey 7.2+, keydb 6.3.4+, dragonfly 1.24+, kvrocks 2024.10+
	Line {Line} of the script failed, by Lua's judgment or by its own call of error: {Reason}.
ERR user_function:{Line}: {Reason}
	from redis 7.0+, valkey 7.2+
	Line {Line} of the function's library failed, by Lua's judgment or by its own call of error: {Reason}.
ERR @err_handler_def:8: err_handler_def:8: attempt to concatenate local 'err' (a {DataType} value)
	from redis 2.8-6.2.6, keydb 6.3.4+
	The script called error with a {DataType} instead of a text, so its own words are lost.
ERR @err_handler_def:9: err_handler_def:9: attempt to concatenate local 'err' (a {DataType} value)
	from redis 6.2.7-6.2
	The script called error with a {DataType} instead of a text, so its own words are lost.
ERR attempt to yield across metamethod/C-call boundary
	from redis 2.8+, valkey 7.2+, keydb 6.3.4+
	The script called coroutine.yield outside of a coroutine, or from inside a callback.
`}

// LuaTypeError says that the code of a script used a value of the wrong kind, most often
// nil or false where it expected text or a number: a key or a field that does not exist, an
// element that KEYS or ARGV does not have.
type LuaTypeError struct {
	ScriptRuntimeError
	// Argument is the part of a for loop that is no number.
	Argument string
}

func (e *LuaTypeError) Unwrap() error { return &e.ScriptRuntimeError }

var luaTypeErrorType = Type{
	Name: "LuaTypeError", parents: "ScriptRuntimeError", Origin: Server,
	Verdict: Verdict{RetryNever, AppliedUnknown, ScopeCommand, OwnerCode},
	wordings: `
ERR attempt to index {Reason}
	from redis 2.8+, valkey 7.2+, keydb 6.3.4+, dragonfly 1.24+, kvrocks 2024.10+, garnet 2.1.4+
	The code looks up a field in something that is no table: {Reason}.
ERR attempt to call {Reason}
	from redis 2.8+, valkey 7.2+, keydb 6.3.4+, dragonfly 1.24+, kvrocks 2024.10+, garnet 2.1.4+
	The code calls something that is no function: {Reason}.
ERR attempt to concatenate {Reason}
	from redis 2.8+, valkey 7.2+, keydb 6.3.4+, dragonfly 1.24+, kvrocks 2024.10+, garnet 2.1.4+
	The code joins with .. something that is neither a string nor a number: {Reason}.
ERR attempt to perform arithmetic on {Reason}
	from redis 2.8+, valkey 7.2+, keydb 6.3.4+, dragonfly 1.24+, kvrocks 2024.10+, garnet 2.1.4+
	The code calculates with something that is no number: {Reason}.
ERR attempt to get length of {Reason}
	from redis 2.8+, valkey 7.2+, keydb 6.3.4+, dragonfly 1.24+, kvrocks 2024.10+, garnet 2.1.4+
	The code asks with # for the length of something that is neither a string nor a table: {Reason}.
ERR attempt to compare {Reason}
	from redis 2.8+, valkey 7.2+, keydb 6.3.4+, dragonfly 1.24+, kvrocks 2024.10+, garnet 2.1.4+
	The code compares by size, or sorts, what Lua cannot compare: {Reason}.
ERR 'for' {Argument} must be a number
	from redis 2.8+, valkey 7.2+, keydb 6.3.4+, kvrocks 2024.10+
	The {Argument} of a for loop is no number, mostly nil.
ERR bad 'for' {Argument} (number expected, got {DataType})
	from dragonfly 1.24+, garnet 2.1.4+
	The {Argument} of a for loop is a {DataType}, not a number.
ERR table index is nil
	from redis 2.8+, valkey 7.2+, keydb 6.3.4+, dragonfly 1.24+, kvrocks 2024.10+, garnet 2.1.4+
	The code sets an element of a table under the key nil.
ERR table index is NaN
	from redis 2.8+, valkey 7.2+, keydb 6.3.4+, dragonfly 1.24+, kvrocks 2024.10+, garnet 2.1.4+
	The code sets an element of a table under a key that is the result of 0/0.
`}

// LuaArgumentError says that a script gave a function of Lua an argument it cannot use: a
// value of the wrong kind, or a pattern or a format that is written wrong.
type LuaArgumentError struct {
	ScriptRuntimeError
	// Function is the Lua function that was called, without the name of its library.
	Function string
	// Argument is the place of the bad argument, from 1.
	Argument string
	// DataType is the Lua type of the value that does not fit.
	DataType string
	// Position is the place of that value in the list, from 1.
	Position int
	// Option is the part of the format or pattern that is not understood.
	Option string
}

func (e *LuaArgumentError) Unwrap() error { return &e.ScriptRuntimeError }

var luaArgumentErrorType = Type{
	Name: "LuaArgumentError", parents: "ScriptRuntimeError", Origin: Server,
	Verdict: Verdict{RetryNever, AppliedUnknown, ScopeCommand, OwnerCode},
	wordings: `
ERR bad argument #{Argument} to '{Function}' ({Reason})
	from redis 2.8+, valkey 7.2+, keydb 6.3.4+, dragonfly 1.24+, kvrocks 2024.10+, garnet 2.1.4+
	The code gives the Lua function {Function} a wrong argument {Argument}: {Reason}.
ERR bad argument to {Function}
	from garnet 2.1.4+
	The code gives the Lua function {Function} a wrong argument.
ERR wrong number of arguments to '{Function}'
	from redis 2.8+, valkey 7.2+, keydb 6.3.4+, dragonfly 1.24+, kvrocks 2024.10+, garnet 2.1.4+
	The code calls the Lua function {Function} with too few or too many arguments.
ERR invalid value ({DataType}) at index {Position} in table for '{Function=concat}'
	from redis 2.8+, valkey 7.2+, keydb 6.3.4+, dragonfly 1.24+, kvrocks 2024.10+, garnet 2.1.4+
	table.{Function} joins strings and numbers, and element {Position} is a {DataType}; a missing value in a reply is a boolean.
ERR invalid order function for sorting
	from redis 2.8+, valkey 7.2+, keydb 6.3.4+, dragonfly 1.24+, kvrocks 2024.10+, garnet 2.1.4+
	The function given to table.sort says of two elements that each comes before the other.
ERR invalid key to '{Function=next}'
	from redis 2.8+, valkey 7.2+, keydb 6.3.4+, dragonfly 1.24+, kvrocks 2024.10+, garnet 2.1.4+
	The code added elements to a table while going through it, or gave {Function} a key that is not there.
ERR invalid option '{Option}' to '{Function=format}'
	from redis 2.8+, valkey 7.2+, keydb 6.3.4+, kvrocks 2024.10+
	string.{Function} does not know {Option}.
ERR invalid conversion '{Option}' to '{Function=format}'
	from dragonfly 1.24+, garnet 2.1.4+
	string.{Function} does not know {Option}.
ERR invalid format ({Reason})
	from redis 2.8+, valkey 7.2+, keydb 6.3.4+
	The format given to string.format is wrong: {Reason}.
ERR malformed pattern ({Reason})
	from redis 2.8+, valkey 7.2+, keydb 6.3.4+, dragonfly 1.24+, kvrocks 2024.10+, garnet 2.1.4+
	The pattern given to a string function is wrong: {Reason}.
ERR unfinished capture
	from redis 2.8+, valkey 7.2+, keydb 6.3.4+, dragonfly 1.24+, kvrocks 2024.10+, garnet 2.1.4+
	The pattern given to a string function opens a bracket that it does not close.
ERR invalid pattern capture
	from redis 2.8+, valkey 7.2+, keydb 6.3.4+, dragonfly 1.24+, kvrocks 2024.10+, garnet 2.1.4+
	The pattern given to a string function closes a bracket that it did not open.
ERR invalid capture index
	from redis 2.8+, valkey 7.2+, keydb 6.3.4+, kvrocks 2024.10+
	The pattern or the replacement names a capture, such as %1, that the pattern does not have.
ERR invalid capture index %{Option}
	from dragonfly 1.24+, garnet 2.1.4+
	The pattern or the replacement names the capture {Option}, which the pattern does not have.
ERR missing '[' after '%f' in pattern
	from redis 2.8+, valkey 7.2+, keydb 6.3.4+, dragonfly 1.24+, kvrocks 2024.10+, garnet 2.1.4+
	In a pattern, a set in square brackets must follow %f.
ERR unbalanced pattern
	from redis 2.8+, valkey 7.2+, keydb 6.3.4+, kvrocks 2024.10+
	In a pattern, two characters must follow %b.
ERR too many captures
	from redis 2.8+, valkey 7.2+, keydb 6.3.4+, dragonfly 1.24+, kvrocks 2024.10+, garnet 2.1.4+
	The pattern has more than 32 pairs of brackets.
ERR invalid replacement value (a {DataType})
	from redis 2.8+, valkey 7.2+, keydb 6.3.4+, dragonfly 1.24+, kvrocks 2024.10+, garnet 2.1.4+
	string.gsub takes strings and numbers as replacement, and the table or function given to it yielded a {DataType}.
`}

// LuaSerializationError says that cjson, cmsgpack or struct, the libraries that scripts
// have for it, could not read a text or could not write a value. The text often comes from a
// key or an argument that holds something else than the script expects.
type LuaSerializationError struct {
	ScriptRuntimeError
	// DataType is the Lua type that cannot be written.
	DataType string
	// Position is the place in the text, from 1.
	Position int
	// Limit is the size or depth that was exceeded.
	Limit int
	// Count is a number from the format.
	Count int
	// Offset is where reading was to start.
	Offset int
}

func (e *LuaSerializationError) Unwrap() error { return &e.ScriptRuntimeError }

var luaSerializationErrorType = Type{
	Name: "LuaSerializationError", parents: "ScriptRuntimeError", Origin: Server,
	Verdict: Verdict{RetryNever, AppliedUnknown, ScopeCommand, OwnerCode},
	wordings: `
	Garnet could not turn the value into text, or the text into a value.
ERR Expected {Reason} at character {Position}
	from redis 2.8+, valkey 7.2+, keydb 6.3.4+, dragonfly 1.24+, kvrocks 2024.10+
	cjson.decode was given no valid JSON, at character {Position} of the text: expected {Reason}.
ERR Found too many nested data structures ({Limit}) at character {Position}
	from redis 2.8.18+, valkey 7.2+, keydb 6.3.4+, dragonfly 1.24+, kvrocks 2024.10+
	cjson.decode was given JSON that is nested deeper than its limit, at character {Position} of the text.
ERR JSON parser does not support UTF-16 or UTF-32
	from redis 2.8+, valkey 7.2+, keydb 6.3.4+, dragonfly 1.24+, kvrocks 2024.10+
	cjson.decode was given a text with a zero byte among its first two bytes, so hardly JSON.
ERR Cannot serialise {DataType}: {Reason}
	from redis 2.8+, valkey 7.2+, keydb 6.3.4+, dragonfly 1.24+, kvrocks 2024.10+
	cjson.encode cannot write a {DataType}: {Reason}.
ERR Cannot serialise number: must not be NaN or Inf
	from redis 2.8+, valkey 7.2+, keydb 6.3.4+, dragonfly 1.24+, kvrocks 2024.10+
	The code encodes a number that JSON cannot hold, the result of 0/0 or of a division by zero.
ERR Cannot serialise table: excessively sparse array
	from redis 2.8+, valkey 7.2+, keydb 6.3.4+, dragonfly 1.24+, kvrocks 2024.10+
	cjson.encode takes a table with number keys for a list, and most of this one is empty.
ERR Cannot serialise, excessive nesting ({Limit})
	from redis 2.8+, valkey 7.2+, keydb 6.3.4+, dragonfly 1.24+, kvrocks 2024.10+, garnet 2.1.4+
	cjson.encode was given a table that is nested deeper than its limit, or contains itself.
ERR Missing bytes in input.
	from redis 2.8+, valkey 7.2+, keydb 6.3.4+, dragonfly 1.24+, kvrocks 2024.10+, garnet 2.1.4+
	cmsgpack.unpack was given a text that ends too early.
ERR Bad data format in input.
	from redis 2.8+, valkey 7.2+, keydb 6.3.4+, dragonfly 1.24+, kvrocks 2024.10+
	cmsgpack.unpack was given a text that is no MessagePack.
ERR Start offset {Offset} greater than input length {Limit}.
	from redis 2.8.18+, valkey 7.2+, keydb 6.3.4+, dragonfly 1.24+, kvrocks 2024.10+
	cmsgpack was to read from place {Offset} of a text that has {Limit} bytes.
ERR Invalid request to unpack with offset of {Offset} and limit of {Limit}.
	from redis 2.8.18+, valkey 7.2+, keydb 6.3.4+, dragonfly 1.24+, kvrocks 2024.10+
	cmsgpack.unpack_one or unpack_limit was given a negative offset or limit.
ERR integral size {Count} is larger than limit of {Limit}
	from redis 2.8+, valkey 7.2+, keydb 6.3.4+, dragonfly 1.24+, kvrocks 2024.10+
	The format given to struct names integers of {Count} bytes, and {Limit} is the most.
ERR integral size overflow
	from redis 2.8.24+, valkey 7.2+, keydb 6.3.4+, dragonfly 1.24+, kvrocks 2024.10+
	The format given to struct names integers of more bytes than a number can say.
ERR alignment {Count} is not a power of 2
	from redis 2.8+, valkey 7.2+, keydb 6.3.4+, dragonfly 1.24+, kvrocks 2024.10+
	The format given to struct names an alignment of {Count}; it must be 1, 2, 4, 8 and so on.
ERR format 'c0' needs a previous size
	from redis 3.2.12+, valkey 7.2+, keydb 6.3.4+, dragonfly 1.24+, kvrocks 2024.10+
	The format given to struct.unpack has c0 without a number before it that says how long the string is.
ERR format ` + "`" + `c0' needs a previous size
	from redis 2.8-3.2.11
	The format given to struct.unpack has c0 without a number before it that says how long the string is.
ERR unfinished string in data
	from redis 2.8+, valkey 7.2+, keydb 6.3.4+, dragonfly 1.24+, kvrocks 2024.10+
	struct.unpack was to read a string up to a zero byte, and there is none.
ERR max lua stack reached
	from redis 8.4+
	cjson needs more places on the stack of Lua than there are: the value is nested too deep.
ERR Found too many nested data structures ({Limit})
	from garnet 2.1.4+
ERR Expected value but found invalid token.
	from garnet 2.1.4+
ERR Cannot serialise Lua type to JSON
	from garnet 2.1.4+
ERR Unexpected json value kind
	from garnet 2.1.4+
ERR Unable to format number
	from garnet 2.1.4+
ERR Unexpected MsgPack sigil
	from garnet 2.1.4+
ERR MsgPack {DataType} is too long
	from garnet 2.1.4+
`}

// LuaLimitError says that a script or a function exceeded a limit of Lua: too deep a
// recursion, too many values at once, a string too long, no memory.
type LuaLimitError struct{ ScriptRuntimeError }

func (e *LuaLimitError) Unwrap() error { return &e.ScriptRuntimeError }

var luaLimitErrorType = Type{
	Name: "LuaLimitError", parents: "ScriptRuntimeError", Origin: Server,
	Verdict: Verdict{RetryNever, AppliedUnknown, ScopeCommand, OwnerCode},
	wordings: `
	Garnet's Lua has no room left for what the script needs.
ERR stack overflow
	from redis 2.8+, valkey 7.2+, keydb 6.3.4+, dragonfly 1.24+, kvrocks 2024.10+, garnet 2.1.4+
	Functions call each other too deeply, mostly a recursion without an end.
ERR stack overflow ({Reason})
	from redis 2.8+, valkey 7.2+, keydb 6.3.4+, dragonfly 1.24+, garnet 2.1.4+
	The code needs more room on the stack of Lua than there is: {Reason}.
ERR C stack overflow
	from redis 2.8+, valkey 7.2+, keydb 6.3.4+, dragonfly 1.24+, garnet 2.1.4+
	Lua and its library call each other too deeply: callbacks or metamethods that end up in themselves.
ERR too many results to unpack
	from redis 2.8+, valkey 7.2+, keydb 6.3.4+, dragonfly 1.24+, kvrocks 2024.10+, garnet 2.1.4+
	unpack was given a list of about 8000 elements or more, too long to be arguments.
ERR string slice too long
	from redis 4.0+, valkey 7.2+, kvrocks 2024.10+
	string.byte was to return more bytes than there may be values at once.
ERR resulting string too large
	from dragonfly 1.24+, garnet 2.1.4+
	The code makes a string that is longer than Lua allows.
ERR table overflow
	from redis 2.8+, valkey 7.2+, keydb 6.3.4+
	The code makes a table of more elements than Lua can count.
ERR pattern too complex
	from kvrocks 2024.10+, dragonfly 1.24+, garnet 2.1.4+
	Matching the pattern goes too deep for this text; make the pattern simpler.
ERR loop in gettable
	from redis 2.8+, valkey 7.2+, keydb 6.3.4+, kvrocks 2024.10+
	A table looks up missing fields in itself, directly or by others, so the search has no end.
ERR loop in settable
	from redis 2.8+, valkey 7.2+, keydb 6.3.4+, kvrocks 2024.10+
	A table sets missing fields in itself, directly or by others, so the search has no end.
ERR '{Reason}' chain too long; possible loop
	from dragonfly 1.24+, garnet 2.1.4+
	Tables look up missing fields in each other, by {Reason}, without an end.
ERR reached lua stack limit
	from redis 5.0+, valkey 7.2+, keydb 6.3.4+, dragonfly 1.24+
	verdict never yes command code
	The script ran to its end, but what it returns is nested too deep to be sent.
ERR Error running script {Script}, not enough memory
	from redis 7.0+, valkey 7.2-8.0
	verdict never unknown node operator
	{Script} was stopped, as the operating system gave Lua no more memory.
ERR Error running script (call to f_{Script}): not enough memory
	from redis 2.8-6.2, keydb 6.3.4+
	verdict never unknown node operator
	Script {Script} was stopped, as the operating system gave Lua no more memory.
ERR Lua encountered an error: not enough memory
	from garnet 2.1.4+
	verdict never unknown node operator
	The script reached the limit that Garnet sets to the memory of Lua.
Lua VM ran out of memory
	from garnet 2.1.4+
	verdict never unknown node operator
	The script reached the limit that Garnet sets to the memory of Lua.
ERR Insufficient Lua stack space
	from garnet 2.1.4+
`}

// LuaSandboxError says that a script or a function used what scripts may not use: a global
// variable that does not exist, one that it would create, a table of the server that it
// would change.
type LuaSandboxError struct {
	ScriptRuntimeError
	// Variable is the global variable that the code may not read or set.
	Variable string
}

func (e *LuaSandboxError) Unwrap() error { return &e.ScriptRuntimeError }

var luaSandboxErrorType = Type{
	Name: "LuaSandboxError", parents: "ScriptRuntimeError", Origin: Server,
	Verdict: Verdict{RetryNever, AppliedUnknown, ScopeCommand, OwnerCode},
	wordings: `
ERR Script attempted to access nonexistent global variable '{Variable}'
	from redis 4.0+, valkey 7.2+, keydb 6.3.4+, dragonfly 1.24+, kvrocks 2024.10+
	The code reads {Variable}, a name that is neither a local variable nor one that the server provides.
ERR Script attempted to access unexisting global variable '{Variable}'
	from redis 2.8-3.2
	The code reads {Variable}, a name that is neither a local variable nor one that the server provides.
ERR Script attempted to create global variable '{Variable}'
	from redis 2.8-6.2.6, keydb 6.3.4+, dragonfly 1.24+, kvrocks 2024.10+
	The code sets {Variable} without declaring it; a script may have local variables only.
ERR Attempt to modify a readonly table
	from redis 6.2.7+, valkey 7.2+, garnet 2.1.4+
	The code sets a global variable, or changes a table that the server provides; local variables are allowed.
ERR Wrong number of arguments to luaProtectedTableError
	from redis 6.2.7+, valkey 7.2+
	The script itself called the guard that the server puts on global variables.
ERR Second argument to luaProtectedTableError must be a string or number
	from redis 6.2.7+, valkey 7.2+
	The script read a global variable by a name that is neither a string nor a number.
ERR Script attempted to {Reason} global environment
	from dragonfly 1.39+
	The script tried to get around the guard that the server puts on global variables.
`}
