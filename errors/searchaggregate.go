package rediserr

var searchAggregateFamily = family{"searchaggregate", "Search: aggregations", []*Type{
	&searchAggregateErrorType,
	&searchReducerErrorType,
	&searchExpressionErrorType,
	&searchCursorErrorType,
}}

var searchAggregateErrors = []Error{
	(*SearchAggregateError)(nil),
	(*SearchReducerError)(nil),
	(*SearchExpressionError)(nil),
	(*SearchCursorError)(nil),
}

// SearchAggregateError says that a step of an aggregation, such as GROUPBY, SORTBY,
// LOAD or APPLY, is malformed or stands where it cannot stand.
type SearchAggregateError struct {
	SearchArgumentError
	// Option is the step that cannot stand there.
	Option string
	// Index is the index or alias that a LOAD_FROM of Dragonfly names.
	Index string
}

func (e *SearchAggregateError) Unwrap() error { return &e.SearchArgumentError }

var searchAggregateErrorType = Type{
	Name: "SearchAggregateError", parents: "SearchArgumentError", Origin: Server,
	Verdict: Verdict{RetryNever, AppliedNo, ScopeCommand, OwnerCode},
	wordings: `
	A step of the aggregation is malformed or in the wrong place.
Bad arguments for GROUPBY: Unknown property ` + "`{Field}`" + `. Did you mean ` + "`@{Value}`" + `?
	from redisearch 2.8-8.6
	GROUPBY names {Field} without the @ in front.
SEARCH_PARSE_ARGS Bad arguments for GROUPBY: Unknown property ` + "`{Field}`" + `. Did you mean ` + "`@{Value}`" + `?
	from redisearch 8.8+
	GROUPBY names {Field} without the @ in front.
Not enough arguments for {Argument=LOAD}
	from redisearch 8.4-8.6
SEARCH_PARSE_ARGS Not enough arguments for {Argument=LOAD}
	from redisearch 8.8+
AS needs argument
	from redisearch 2.8-8.6
SEARCH_PARSE_ARGS AS needs argument
	from redisearch 8.8+
MISSING ASC or DESC after sort field ({Field})
	from redisearch 2.8-8.6
	In SORTBY, {Field} is neither a property with @ in front nor ASC or DESC.
SEARCH_PARSE_ARGS MISSING ASC or DESC after sort field ({Field})
	from redisearch 8.8+
	In SORTBY, {Field} is neither a property with @ in front nor ASC or DESC.
Multiple SORTBY steps are not allowed
	from redisearch 2.8-8.6
SEARCH_PARSE_ARGS Multiple SORTBY steps are not allowed
	from redisearch 8.8+
Multiple SORTBY steps are not allowed. Sort multiple fields in a single step
	from redisearch 2.8-8.6
SEARCH_PARSE_ARGS Multiple SORTBY steps are not allowed. Sort multiple fields in a single step
	from redisearch 8.8+
option ` + "`{Option}`" + ` is mutually exclusive with simple (i.e. search) options
	from redisearch 2.8-8.6
	{Option} was given to FT.SEARCH, or together with options that only FT.SEARCH takes.
SEARCH_QUERY_BAD option ` + "`{Option}`" + ` is mutually exclusive with simple (i.e. search) options
	from redisearch 8.8+
	{Option} was given to FT.SEARCH, or together with options that only FT.SEARCH takes.
LOAD cannot be applied after projectors or reducers
	from redisearch 2.8-8.6
SEARCH_QUERY_BAD LOAD cannot be applied after projectors or reducers
	from redisearch 8.8+
LOAD path AS name - must be accompanied with NAME
	from redisearch 2.8-8.6
SEARCH_PARSE_ARGS LOAD path AS name - must be accompanied with NAME
	from redisearch 8.8+
Alias for LOAD cannot be ` + "`AS`" + `
	from redisearch 2.8-8.6
SEARCH_PARSE_ARGS Alias for LOAD cannot be ` + "`AS`" + `
	from redisearch 8.8+
ERR LOAD cannot be applied after projectors or reducers
	from dragonfly 1.24+
ERR LOAD_FROM cannot be applied after projectors or reducers
	from dragonfly 1.40+
ERR bad arguments for GROUPBY: Unknown property '{Field}'. Did you mean '@{Value}` + "`" + `?
	from dragonfly 1.24
	GROUPBY names {Field} without the @ in front.
ERR bad arguments: Field name should start with '@'
	from dragonfly 1.40+
ERR SORTBY field name '{Field}' must start with '@'
	from dragonfly 1.40+
	SORTBY names {Field} without the @ in front.
ERR bad arguments for SORTBY: specified invalid number of strings
	from dragonfly 1.40+
ERR Duplicate index alias in LOAD_FROM: '{Index}'
	from dragonfly 1.40+
ERR bad arguments for LOAD_FROM: not enough arguments
	from dragonfly 1.40+
ERR bad arguments for LOAD_FROM: expected 'index.field=foreign_index.field'
	from dragonfly 1.40+
ERR bad arguments for LOAD_FROM: unknown index '{Index}'
	from dragonfly 1.40+
ERR bad arguments for LOAD_FROM: one of the field must be from the current index '{Index}'. Got '{Field}' and '{Value}'
	from dragonfly 1.40+
`}

// SearchReducerError says that a REDUCE of a GROUPBY names a function that does not
// exist, or gives it arguments that it does not take.
type SearchReducerError struct {
	SearchArgumentError
	// Reducer is the reducer, as in COUNT or SUM.
	Reducer string
}

func (e *SearchReducerError) Unwrap() error { return &e.SearchArgumentError }

var searchReducerErrorType = Type{
	Name: "SearchReducerError", parents: "SearchArgumentError",
	Code:    "SEARCH_REDUCER_NOT_FOUND SEARCH_REDUCER_ERROR SEARCH_REDUCER_INIT_FAILED",
	Origin:  Server,
	Verdict: Verdict{RetryNever, AppliedNo, ScopeCommand, OwnerCode},
	wordings: `
	A REDUCE has arguments that its function does not take.
No such reducer: {Reducer}
	from redisearch 2.8-8.6
	REDUCE knows no function {Reducer}.
SEARCH_REDUCER_NOT_FOUND No such reducer: {Reducer}
	from redisearch 8.8+
	REDUCE knows no function {Reducer}.
Missing arguments for {Reducer}
	from redisearch 2.8-8.6
	REDUCE {Reducer} has fewer arguments than it needs.
SEARCH_PARSE_ARGS Missing arguments for {Reducer}
	from redisearch 8.8+
	REDUCE {Reducer} has fewer arguments than it needs.
Unknown argument ` + "`{Argument}`" + ` at position {Position} for {Reducer}
	from redisearch 2.8-8.6
	REDUCE {Reducer} does not take the argument {Argument}.
SEARCH_ARG_UNRECOGNIZED Unknown argument ` + "`{Argument}`" + ` at position {Position} for {Reducer}
	from redisearch 8.8+
	REDUCE {Reducer} does not take the argument {Argument}.
Invalid arguments for reducer {Reducer}
	from redisearch 2.8-8.6
	REDUCE {Reducer} has the wrong number of arguments.
SEARCH_PARSE_ARGS Invalid arguments for reducer {Reducer}
	from redisearch 8.8+
	REDUCE {Reducer} has the wrong number of arguments.
SEARCH_ATTR_BAD Count accepts 0 values only
	from redisearch 8.8+
	REDUCE COUNT takes no arguments, so it stands with the count 0.
Count accepts 0 values only
	from redisearch 2.8-8.6
	REDUCE COUNT takes no arguments, so it stands with the count 0.
SEARCH_PARSE_ARGS Count accepts 0 values only
	from redisearch 8.8+
	REDUCE COUNT takes no arguments, so it stands with the count 0.
Percentage must be between 0.0 and 1.0
	from redisearch 2.8-8.6
SEARCH_PARSE_ARGS Percentage must be between 0.0 and 1.0
	from redisearch 8.8+
Invalid resolution
	from redisearch 2.8-8.6
SEARCH_PARSE_ARGS Invalid resolution
	from redisearch 8.8+
Sample size too large
	from redisearch 2.8-8.6
SEARCH_PARSE_ARGS Sample size too large
	from redisearch 8.8+
SEARCH_PARSE_ARGS Missing prefix: name requires '@' prefix ({Field})
	from redisearch 8.8+
SEARCH_PARSE_ARGS Expected number of fields or ` + "`*`" + ` after FIELDS
	from redisearch 8.8+
SEARCH_PARSE_ARGS Not enough arguments were provided based on argument count for FIELDS
	from redisearch 8.8+
SEARCH_PARSE_ARGS SORTBY requires at least one sort field
	from redisearch 8.8+
ERR reducer function {Reducer} not found
	from dragonfly 1.24+
	Dragonfly's REDUCE knows no function {Reducer}.
Missing reducer
	from redisearch 2.8-8.6
	REDUCE names no function that RediSearch has.
SEARCH_REDUCER_NOT_FOUND Reducer not found
	from redisearch 8.8+
	REDUCE names no function that RediSearch has.
Generic reducer error
	from redisearch 2.8-8.6
	A function behind REDUCE failed, and RediSearch does not say why.
SEARCH_REDUCER_ERROR Generic reducer error
	from redisearch 8.8+
	A function behind REDUCE failed, and RediSearch does not say why.
Could not initialize reducer
	from redisearch 2.8-8.6
	A function behind REDUCE could not be set up with its arguments.
SEARCH_REDUCER_INIT_FAILED Could not initialize reducer
	from redisearch 8.8+
	A function behind REDUCE could not be set up with its arguments.
`}

// SearchExpressionError says that the expression of an APPLY or FILTER cannot be read
// or cannot be worked out: unknown function, wrong arguments, a value that is missing.
type SearchExpressionError struct {
	SearchError
	// Offset is where in the expression the parser stopped, in bytes from 0.
	Offset int
	// Near is the word of the expression at which the parser stopped.
	Near string
	// Function is the function that was called.
	Function string
	// Expected is the number of arguments that the function takes.
	Expected string
	// Min and Max are the bounds that the module names.
	Min, Max int
	// Count is the number of arguments that it got.
	Count int
	// Position is the argument that is of the wrong type, from 0.
	Position int
	// DataType is the argument's type, as a number of the module's own.
	DataType string
	// Field is the property that has no value.
	Field string
}

func (e *SearchExpressionError) Unwrap() error { return &e.SearchError }

var searchExpressionErrorType = Type{
	Name: "SearchExpressionError", parents: "SearchError",
	Code:    "SEARCH_EXPR SEARCH_VALUE_NOT_FOUND",
	Origin:  Server,
	Verdict: Verdict{RetryNever, AppliedNo, ScopeCommand, OwnerCode},
	wordings: `
	The expression of APPLY or FILTER does not work.
Syntax error at offset {Offset} near '{Near}'
	from redisearch 1.6-8.6
	The expression of APPLY or FILTER is wrong at byte {Offset}, at {Near}.
SEARCH_EXPR Syntax error at offset {Offset} near '{Near}'
	from redisearch 8.8+
	The expression of APPLY or FILTER is wrong at byte {Offset}, at {Near}.
Syntax error at offset {Offset} near '{Near}': {Reason}
	from redisearch 2.8-8.6
	The expression of APPLY or FILTER is wrong at byte {Offset}, at {Near}: {Reason}.
SEARCH_EXPR Syntax error at offset {Offset} near '{Near}': {Reason}
	from redisearch 8.8+
	The expression of APPLY or FILTER is wrong at byte {Offset}, at {Near}: {Reason}.
Unknown function name '{Function}'
	from redisearch 2.8-8.6
	Expressions know no function {Function}.
SEARCH_EXPR Unknown function name '{Function}'
	from redisearch 8.8+
	Expressions know no function {Function}.
Unknown symbol '{Value}'
	from redisearch 2.8-8.6
	In an expression, {Value} is neither a property with @ in front, nor quoted, nor a function.
SEARCH_EXPR Unknown symbol '{Value}'
	from redisearch 8.8+
	In an expression, {Value} is neither a property with @ in front, nor quoted, nor a function.
Function '{Function}' expects {Expected} arguments, but got {Count}
	from redisearch 8.0-8.6
	The function {Function} takes {Expected} arguments and got {Count}.
SEARCH_EXPR Function '{Function}' expects {Expected} arguments, but got {Count}
	from redisearch 8.8+
	The function {Function} takes {Expected} arguments and got {Count}.
Function '{Function}' expects between {Min} and {Max} arguments, but got {Count}
	from redisearch 8.0-8.6
	The function {Function} takes {Min} to {Max} arguments and got {Count}.
SEARCH_EXPR Function '{Function}' expects between {Min} and {Max} arguments, but got {Count}
	from redisearch 8.8+
	The function {Function} takes {Min} to {Max} arguments and got {Count}.
Missing (or badly formatted) value for {Value}
	from redisearch 2.8-8.6
SEARCH_EXPR Missing (or badly formatted) value for {Value}
	from redisearch 8.8+
Could not find the value for a parameter name, consider using EXISTS if applicable for {Field}
	from redisearch 2.10-8.6
	A document has no value for {Field}.
SEARCH_VALUE_NOT_FOUND Could not find the value for a parameter name, consider using EXISTS if applicable for {Field}
	from redisearch 8.8+
	A document has no value for {Field}.
{Field}: has no value, consider using EXISTS if applicable
	from redisearch 2.8
	A document has no value for {Field}.
Function ` + "`case()`" + ` requires exactly 3 arguments
	from redisearch 2.10
Invalid arguments for function '{Function}'
	from redisearch 2.8-2.10
	The function {Function} got the wrong number of arguments.
Invalid type ({DataType}) for argument {Position} in function '{Function}'. {Reason}
	from redisearch 2.8-8.6
	Argument {Position}, counted from 0, of {Function} is of the wrong type.
SEARCH_PARSE_ARGS Invalid type ({DataType}) for argument {Position} in function '{Function}'. {Reason}
	from redisearch 8.8+
	Argument {Position}, counted from 0, of {Function} is of the wrong type.
to_number: cannot convert string '{Value}'
	from redisearch 2.8-8.6
	to_number got {Value}, which is no number.
SEARCH_PARSE_ARGS to_number: cannot convert string '{Value}'
	from redisearch 8.8+
	to_number got {Value}, which is no number.
Need at least one argument for format
	from redisearch 2.8-2.10
Bad format string!
	from redisearch 2.8-8.6
SEARCH_PARSE_ARGS Bad format string!
	from redisearch 8.8+
Not enough arguments for format
	from redisearch 2.8-8.6
SEARCH_PARSE_ARGS Not enough arguments for format
	from redisearch 8.8+
Unknown format specifier passed
	from redisearch 2.8-8.6
SEARCH_PARSE_ARGS Unknown format specifier passed
	from redisearch 8.8+
Invalid number of arguments for split
	from redisearch 2.8-2.10
Invalid type for substr. Expected string
	from redisearch 2.8-8.6
SEARCH_PARSE_ARGS Invalid type for substr. Expected string
	from redisearch 8.8+
ERR FILTER expression error: {Reason}
	from dragonfly 1.40+
	Dragonfly cannot use the expression of FILTER: {Reason}.
ERR APPLY expression error: {Reason}
	from dragonfly 1.40+
	Dragonfly cannot use the expression of APPLY: {Reason}.
Parsing/Evaluating dynamic expression failed
	from redisearch 2.8-8.6
	An expression cannot be read or computed; RediSearch does not say why.
SEARCH_EXPR Parsing/Evaluating dynamic expression failed
	from redisearch 8.8+
	An expression cannot be read or computed; RediSearch does not say why.
Value was not found in result (not a hard error)
	from redisearch 2.8-8.6
	An expression uses a field that a result does not have.
SEARCH_VALUE_NOT_FOUND Value not found in result (not a hard error)
	from redisearch 8.8+
	An expression uses a field that a result does not have.
`}

// SearchCursorError says that a cursor of FT.AGGREGATE cannot be read: it does not
// exist any more, or its index is gone. The aggregation has to be started anew.
type SearchCursorError struct {
	SearchError
	// Cursor is the id of the cursor.
	Cursor string
	// Index is the index that has no cursors.
	Index string
}

func (e *SearchCursorError) Unwrap() error { return &e.SearchError }

var searchCursorErrorType = Type{
	Name: "SearchCursorError", parents: "SearchError", Code: "SEARCH_CURSOR_ALLOC_FAILED", Origin: Server,
	Verdict: Verdict{RetryNever, AppliedNo, ScopeCommand, OwnerCode},
	wordings: `
	The cursor cannot be used.
Cursor not found, id: {Cursor}
	from redisearch 2.8+
	There is no cursor {Cursor}: it was read to its end, deleted, or idle too long.
SEARCH_GENERIC Cursor not found, id: {Cursor}
	from redisearch 8.8+
	There is no cursor {Cursor}: it was read to its end, deleted, or idle too long.
Cursor not found
	from redisearch 2.8-2.10
	There is no such cursor: it was read to its end, deleted, or idle too long.
Cursor does not exist
	from redisearch 2.8+
	There is no such cursor: it was read to its end, deleted, or idle too long.
cursor request is not profile, id: {Cursor}
	from redisearch 2.8+
	FT.CURSOR PROFILE was asked of the cursor {Cursor}, which was not opened by FT.PROFILE.
Bad cursor ID
	from redisearch 2.8+
	The cursor id is no number.
The index was dropped while the cursor was idle
	from redisearch 2.8+
	The cursor's index was dropped.
SEARCH_INDEX_DROPPED_BG The index was dropped while the cursor was idle
	from redisearch 8.8+
	The cursor's index was dropped.
Cursor READ in a context that cannot block (MULTI/EXEC or Lua scripts) is not supported in Redis Flex
	from redisearch 8.10+
Index ` + "`{Index}`" + ` does not have cursors enabled
	from redisearch 2.8.0
Could not allocate a cursor
	from redisearch 2.8-8.6
	No cursor was opened; mostly too many of the index are open.
SEARCH_CURSOR_ALLOC_FAILED Could not allocate a cursor
	from redisearch 8.8+
	No cursor was opened; mostly too many of the index are open.
`}
