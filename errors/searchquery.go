package rediserr

var searchQueryFamily = family{"searchquery", "Search: queries", []*Type{
	&searchErrorType,
	&searchSyntaxErrorType,
	&searchUnknownFieldErrorType,
	&searchFieldMismatchErrorType,
	&searchParameterErrorType,
	&searchArgumentErrorType,
	&searchValueErrorType,
	&searchQueryErrorType,
	&searchVectorQueryErrorType,
	&searchLimitErrorType,
	&searchTimeoutErrorType,
	&searchUnavailableErrorType,
	&searchInternalErrorType,
	&searchFeatureUnavailableErrorType,
	&searchHybridErrorType,
	&searchSuggestErrorType,
}}

var searchQueryErrors = []Error{
	(*SearchError)(nil),
	(*SearchSyntaxError)(nil),
	(*SearchUnknownFieldError)(nil),
	(*SearchFieldMismatchError)(nil),
	(*SearchParameterError)(nil),
	(*SearchArgumentError)(nil),
	(*SearchValueError)(nil),
	(*SearchQueryError)(nil),
	(*SearchVectorQueryError)(nil),
	(*SearchLimitError)(nil),
	(*SearchTimeoutError)(nil),
	(*SearchUnavailableError)(nil),
	(*SearchInternalError)(nil),
	(*SearchFeatureUnavailableError)(nil),
	(*SearchHybridError)(nil),
	(*SearchSuggestError)(nil),
}

// SearchError is any error of a query: of FT.SEARCH, FT.AGGREGATE, FT.HYBRID and what
// belongs to them. A value of this very type is one of which nothing finer is known:
// its Reason is all there is.
type SearchError struct {
	ResponseError
	// Reason is what the search module says is wrong.
	Reason string
	// Value is what was given, or found, where something else is needed.
	Value string
}

func (e *SearchError) Unwrap() error { return &e.ResponseError }

var searchErrorType = Type{
	Name: "SearchError", parents: "ResponseError", Code: "SEARCH_GENERIC SEARCH_ATTR_BAD", Origin: Server,
	Verdict: Verdict{RetryNever, AppliedUnknown, ScopeCommand, OwnerCode},
	wordings: `
	The search module failed and does not say more.
SEARCH_GENERIC {Reason}
	from redisearch 8.8+
	The search module failed: {Reason}.
Generic error evaluating the query
	from redisearch 2.8-8.6
Success (not an error)
	from redisearch 2.8+
	The search module failed without noting why.
Error querying geoshape index: {Reason}
	from redisearch 2.8-8.6
SEARCH_VALUE_BAD Error querying geoshape index: {Reason}
	from redisearch 8.8+
The following error was caught upon running the query asynchronously: {Reason}
	from redisearch 2.8.0-2.10.0
	The query failed in a worker thread: {Reason}.
`}

// SearchSyntaxError says that the query string breaks the rules of the query language,
// mostly as a character that means something there was not escaped. Nothing was
// searched.
type SearchSyntaxError struct {
	SearchError
	// Offset is where in the query the parser stopped, in bytes from 0.
	Offset int
	// Near is the word of the query at which the parser stopped. It may be empty.
	Near string
	// Field is the field that the wrong part of the query concerns.
	Field string
	// Option is the query attribute, as in $slop, that is wrong.
	Option string
	// Separator is the tag field's separator, which no tag can hold.
	Separator string
}

func (e *SearchSyntaxError) Unwrap() error { return &e.SearchError }

var searchSyntaxErrorType = Type{
	Name: "SearchSyntaxError", parents: "SearchError",
	Code:    "SEARCH_SYNTAX SEARCH_QUERY_STRING_BAD SEARCH_KEYWORD",
	Origin:  Server,
	Verdict: Verdict{RetryNever, AppliedNo, ScopeCommand, OwnerCode},
	wordings: `
	The query string cannot be read.
Syntax error at offset {Offset} near {Near}
	from redisearch 1.6-8.6
	The query string is wrong at byte {Offset}, at or before {Near}.
SEARCH_SYNTAX Syntax error at offset {Offset} near {Near}
	from redisearch 8.8+
	The query string is wrong at byte {Offset}, at or before {Near}.
Syntax error at offset {Offset} near
	from redisearch 1.6-8.6
	The query string is wrong at byte {Offset}, at a sign or at its end.
SEARCH_SYNTAX Syntax error at offset {Offset} near
	from redisearch 8.8+
	The query string is wrong at byte {Offset}, at a sign or at its end.
Syntax error at offset {Offset}
	from redisearch 2.10
	The query string is wrong at byte {Offset}.
SEARCH_SYNTAX {Reason}
	from redisearch 8.8+
	The query cannot be read: {Reason}.
Parser stack overflow. Try moving nested parentheses more to the left
	from redisearch 2.8-8.6
	The query nests deeper than the parser's stack.
Syntax error: Expecting Vector Similarity command at offset {Offset} near {Near}
	from redisearch 2.8-8.6
	Behind => stands, at byte {Offset}, something else than KNN.
SEARCH_SYNTAX Syntax error: Expecting Vector Similarity command at offset {Offset} near {Near}
	from redisearch 8.8+
	Behind => stands, at byte {Offset}, something else than KNN.
Syntax error: Expecting Vector Similarity command at offset {Offset}
	from redisearch 2.8-8.6
SEARCH_SYNTAX Syntax error: Expecting Vector Similarity command at offset {Offset}
	from redisearch 8.8+
Syntax error: expecting vector similarity range command at offset {Offset} near {Near}
	from redisearch 2.8-8.6
	In the brackets behind a vector field stands, at byte {Offset}, something else than VECTOR_RANGE.
SEARCH_SYNTAX Syntax error: expecting vector similarity range command at offset {Offset} near {Near}
	from redisearch 8.8+
	In the brackets behind a vector field stands, at byte {Offset}, something else than VECTOR_RANGE.
Syntax error: expecting vector similarity range command at offset {Offset}
	from redisearch 2.8-8.6
SEARCH_SYNTAX Syntax error: expecting vector similarity range command at offset {Offset}
	from redisearch 8.8+
Syntax error: Expecting a geoshape predicate at offset {Offset} near {Near}
	from redisearch 2.8-8.6
	Behind a GEOSHAPE field stands, at byte {Offset}, something else than a predicate such as WITHIN or CONTAINS.
SEARCH_SYNTAX Syntax error: Expecting a geoshape predicate at offset {Offset} near {Near}
	from redisearch 8.8+
	Behind a GEOSHAPE field stands, at byte {Offset}, something else than a predicate such as WITHIN or CONTAINS.
Syntax error: Expecting a geoshape predicate at offset {Offset}
	from redisearch 2.8-8.6
SEARCH_SYNTAX Syntax error: Expecting a geoshape predicate at offset {Offset}
	from redisearch 8.8+
Invalid numeric range (min > max): @{Field}:[{Value}]
	from redisearch 8.0-8.6
	The range {Value} on {Field} starts above its end.
SEARCH_SYNTAX Invalid numeric range (min > max): @{Field}:[{Value}]
	from redisearch 8.8+
	The range {Value} on {Field} starts above its end.
Invalid value ({Value}) for ` + "`{Option}`" + `
	from redisearch 2.8-8.6
	The query attribute {Option} does not take the value {Value}.
SEARCH_SYNTAX Invalid value ({Value}) for ` + "`{Option}`" + `
	from redisearch 8.8+
	The query attribute {Option} does not take the value {Value}.
Invalid attribute {Option}
	from redisearch 2.8-8.6
	The query has an attribute {Option} that this kind of node does not take.
SEARCH_OPTION_INVALID Invalid attribute {Option}
	from redisearch 8.8+
	The query has an attribute {Option} that this kind of node does not take.
ERR Query syntax error
	from dragonfly 1.24+
ERR query syntax error
	from dragonfly 1.40+
ERR Query syntax error in SEARCH clause
	from dragonfly 1.40+
ERR Query syntax error in VSIM FILTER clause
	from dragonfly 1.40+
ERR Query syntax error in JOIN
	from dragonfly 1.40+
ERR invalid syntax
	from kvrocks 2024.10+
	Kvrocks cannot read the query.
ERR encountered invalid tag
	from kvrocks 2024.10+
ERR tag cannot be an empty string
	from kvrocks 2024.10+
ERR tag cannot contain the separator ` + "`{Separator}`" + `
	from kvrocks 2024.10+
ERR the left and right side of numeric comparison should be an identifier and a number
	from kvrocks 2024.10+
ERR invalid Unicode code point '{Value}' in string literal
	from kvrocks 2024.10+
ERR it's not allowed to set the lower bound as positive infinity
	from kvrocks 2024.10+
ERR it's not allowed to set the upper bound as negative infinity
	from kvrocks 2024.10+
Parsing/Syntax error for query string
	from redisearch 2.8-8.6
	The query string cannot be read, and RediSearch says no more of it.
Could not handle query keyword
	from redisearch 2.8-8.6
	A word of the query language stands where it has no meaning.
SEARCH_KEYWORD Could not handle query keyword
	from redisearch 8.8+
	A word of the query language stands where it has no meaning.
Attribute not supported for term
	from redisearch 2.8-8.6
	An attribute behind => does not go with what stands in front of it.
SEARCH_ATTR_BAD Attribute not supported for term
	from redisearch 8.8+
	An attribute behind => does not go with what stands in front of it.
Could not validate the query nodes (bad attribute?)
	from redisearch 2.8-8.6
	A part of the query does not fit the index, perhaps by an attribute behind =>.
Bad query string
	from redisearch 2.8-8.6
	The query string cannot be read, and RediSearch says no more of it.
SEARCH_QUERY_STRING_BAD Bad query string
	from redisearch 8.8+
	The query string cannot be read, and RediSearch says no more of it.
`}

// SearchUnknownFieldError says that a query names a field that the index does not have,
// or, in an aggregation, a property that no earlier step made or loaded.
type SearchUnknownFieldError struct {
	SearchError
	// Field is the name as the query has it, without the @.
	Field string
	// Offset is where in the query the field stands, in bytes from 0.
	Offset int
	// Index is the index, or an alias of one in the query, that was searched.
	Index string
}

func (e *SearchUnknownFieldError) Unwrap() error { return &e.SearchError }

var searchUnknownFieldErrorType = Type{
	Name: "SearchUnknownFieldError", parents: "SearchError", Code: "SEARCH_PROP_NOT_FOUND", Origin: Server,
	Verdict: Verdict{RetryNever, AppliedNo, ScopeCommand, OwnerCode},
	wordings: `
	The query names a field or property that does not exist where it is used.
Unknown field at offset {Offset} near {Field}
	from redisearch 8.0-8.6
	The index has no field {Field}, which the query names at byte {Offset}.
SEARCH_SYNTAX Unknown field at offset {Offset} near {Field}
	from redisearch 8.8+
	The index has no field {Field}, which the query names at byte {Offset}.
Unknown field at offset {Offset}
	from redisearch 8.0-8.6
SEARCH_SYNTAX Unknown field at offset {Offset}
	from redisearch 8.8+
No such property ` + "`{Field}`" + `
	from redisearch 2.8-8.6
	No field and no earlier step is called {Field}.
SEARCH_PROP_NOT_FOUND No such property ` + "`{Field}`" + `
	from redisearch 8.8+
	No field and no earlier step is called {Field}.
Property ` + "`{Field}`" + ` not loaded nor in schema
	from redisearch 2.8-8.6
	The index has no field {Field}, and no LOAD fetches it.
SEARCH_PROP_NOT_FOUND Property ` + "`{Field}`" + ` not loaded nor in schema
	from redisearch 8.8+
	The index has no field {Field}, and no LOAD fetches it.
SEARCH_PROP_NOT_FOUND Property not loaded nor in pipeline: ` + "`{Field}`" + `
	from redisearch 8.8+
	No earlier step of the pipeline makes or loads {Field}.
Property ` + "`{Field}`" + ` not loaded nor in pipeline
	from redisearch 2.8-8.6
	No earlier step of the pipeline makes or loads {Field}.
Property ` + "`{Field}`" + ` not loaded in pipeline
	from redisearch 2.8.0
	No earlier step of the pipeline makes or loads {Field}.
Property is not present in document or pipeline: ` + "`{Field}`" + `
	from redisearch 2.10-8.6
	No earlier step of the pipeline makes or loads {Field}.
Property ` + "`{Field}`" + ` not present in document or pipeline
	from redisearch 2.8
	No earlier step of the pipeline makes or loads {Field}.
SEARCH_PROP_NOT_FOUND Property not loaded nor in pipeline
	from redisearch 8.8+
Property does not exist in schema
	from redisearch 2.8-8.6
Property ` + "`{Field}`" + ` is not in schema
	from redisearch 2.8-8.6
	{Field} is asked for in HIGHLIGHT or SUMMARIZE and is no field of the index.
SEARCH_QUERY_BAD Property ` + "`{Field}`" + ` is not in schema
	from redisearch 8.8+
	{Field} is asked for in HIGHLIGHT or SUMMARIZE and is no field of the index.
Unknown Field '{Field}'
	from redisearch 8.0-8.6
	FILTER names {Field}, which is no field of the index.
SEARCH_QUERY_BAD Unknown Field '{Field}'
	from redisearch 8.8+
	FILTER names {Field}, which is no field of the index.
Unknown Field, field: {Field}
	from redisearch 8.0-8.6
	GEOFILTER names {Field}, which is no field of the index.
SEARCH_QUERY_BAD Unknown Field, field: {Field}
	from redisearch 8.8+
	GEOFILTER names {Field}, which is no field of the index.
Unknown field ` + "`{Field}`" + `
	from redisearch 8.4-8.6
	VSIM names {Field}, which is no field of the index.
SEARCH_SYNTAX Unknown field ` + "`{Field}`" + `
	from redisearch 8.8+
	VSIM names {Field}, which is no field of the index.
ERR field ` + "`{Field}`" + ` not found in index ` + "`{Index}`" + `
	from kvrocks 2024.10+
	The index {Index} has no field {Field}.
ERR Unknown index alias '{Index}' in the SORTBY option. Field: '{Field}'
	from dragonfly 1.40+
ERR Unknown index alias '{Index}' in the LOAD option. Field: '{Field}'
	from dragonfly 1.40+
No such field
	from dragonfly 1.24+, redisearch 2.8-8.6
	by FT.TAGVALS
	The index has no field of the name that FT.TAGVALS was given.
SEARCH_ATTR_BAD No such field
	from redisearch 8.8+
	by FT.TAGVALS
	The index has no field of the name that FT.TAGVALS was given.
`}

// SearchFieldMismatchError says that the field exists, but the query wants of it what
// it was not made for: it is of another type, or was created without the option that
// the query needs. The query or the index's schema has to change.
type SearchFieldMismatchError struct {
	SearchError
	// Field is the field that does not fit.
	Field string
	// DataType is the type of field that the query needs there.
	DataType string
	// Offset is where in the query the field stands, in bytes from 0.
	Offset int
}

func (e *SearchFieldMismatchError) Unwrap() error { return &e.SearchError }

var searchFieldMismatchErrorType = Type{
	Name: "SearchFieldMismatchError", parents: "SearchError", Code: "SEARCH_FIELD_MISSING_REQ SEARCH_ORDER_OPTION_BAD", Origin: Server,
	Verdict: Verdict{RetryNever, AppliedNo, ScopeCommand, OwnerOperator},
	wordings: `
	The field or index was not made for what the query wants of it.
Expected a {DataType} field at offset {Offset} near {Field}
	from redisearch 8.0-8.6
	The query uses {Field} at byte {Offset} as a {DataType} field, which it is not.
SEARCH_SYNTAX Expected a {DataType} field at offset {Offset} near {Field}
	from redisearch 8.8+
	The query uses {Field} at byte {Offset} as a {DataType} field, which it is not.
Expected a VECTOR field ` + "`{Field}`" + `
	from redisearch 8.4-8.6
	{Field} is no VECTOR field.
SEARCH_SYNTAX Expected a VECTOR field ` + "`{Field}`" + `
	from redisearch 8.8+
	{Field} is no VECTOR field.
Field is not a numeric field, field: {Field}
	from redisearch 8.0-8.6
	FILTER names {Field}, which is no NUMERIC field.
SEARCH_QUERY_BAD Field is not a numeric field, field: {Field}
	from redisearch 8.8+
	FILTER names {Field}, which is no NUMERIC field.
Field is not a geo field, field: {Field}
	from redisearch 8.0-8.6
	GEOFILTER names {Field}, which is no GEO field.
SEARCH_QUERY_BAD Field is not a geo field, field: {Field}
	from redisearch 8.8+
	GEOFILTER names {Field}, which is no GEO field.
Contains query on fields without WITHSUFFIXTRIE support
	from redisearch 2.8-8.6
	Some fields of the index have WITHSUFFIXTRIE, and one that this suffix, contains or wildcard search uses has not.
SEARCH_GENERIC Contains query on fields without WITHSUFFIXTRIE support
	from redisearch 8.8+
	Some fields of the index have WITHSUFFIXTRIE, and one that this suffix, contains or wildcard search uses has not.
Use ` + "`INDEXEMPTY`" + ` in field creation in order to index and query for empty strings
	from redisearch 2.10-8.6
	The query searches for the empty string in fields made without INDEXEMPTY.
SEARCH_SYNTAX Use ` + "`INDEXEMPTY`" + ` in field creation in order to index and query for empty strings
	from redisearch 8.8+
	The query searches for the empty string in fields made without INDEXEMPTY.
'ismissing' requires defining the field with 'INDEXMISSING' at offset {Offset} near {Field}
	from redisearch 8.0-8.6
	ismissing was asked of {Field}, which was made without INDEXMISSING.
SEARCH_SYNTAX 'ismissing' requires defining the field with 'INDEXMISSING' at offset {Offset} near {Field}
	from redisearch 8.8+
	ismissing was asked of {Field}, which was made without INDEXMISSING.
'ismissing' requires defining the field with 'INDEXMISSING' at offset {Offset}
	from redisearch 8.0-8.6
SEARCH_SYNTAX 'ismissing' requires defining the field with 'INDEXMISSING' at offset {Offset}
	from redisearch 8.8+
'ismissing' requires field to be defined with 'INDEXMISSING'
	from redisearch 2.10-8.6
'ismissing' requires field to be defined with 'INDEXMISSING', field: '{Field}'
	from redisearch 2.10
	ismissing was asked of {Field}, which was made without INDEXMISSING.
field does not support phonetics
	from redisearch 2.8-8.6
SEARCH_QUERY_BAD field does not support phonetics
	from redisearch 8.8+
HIGHLIGHT/SUMMARIZE is not supported with JSON indexes
	from redisearch 8.0-8.6
SEARCH_QUERY_BAD HIGHLIGHT/SUMMARIZE is not supported with JSON indexes
	from redisearch 8.8+
Cannot use HIGHLIGHT/SUMMARIZE because NOOFSETS was specified at index level
	from redisearch 8.0-8.6
SEARCH_QUERY_BAD Cannot use HIGHLIGHT/SUMMARIZE because NOOFSETS was specified at index level
	from redisearch 8.8+
Cannot use highlight/summarize because NOOFSETS was specified at index level
	from redisearch 2.8-2.10
ERR field ` + "`{Field}`" + ` is not sortable
	from kvrocks 2024.10+
ERR field ` + "`{Field}`" + ` is not a tag field
	from kvrocks 2024.10+
ERR field ` + "`{Field}`" + ` is not a numeric field
	from kvrocks 2024.10+
ERR field ` + "`{Field}`" + ` is not a vector field
	from kvrocks 2024.10+
ERR field ` + "`{Field}`" + ` is marked as NOINDEX and cannot be used for KNN search
	from kvrocks 2024.10+
ERR field ` + "`{Field}`" + ` is a vector field according to metadata and does expect a vector parameter
	from kvrocks 2024.10+
ERR field ` + "`{Field}`" + ` is not a vector field according to metadata and does not expect a vector parameter
	from kvrocks 2024.10+
ERR @{Field} is not a vector field
	from dragonfly 1.40+
ERR No HNSW index for field: {Field}
	from dragonfly 1.40+
Not a tag field
	from dragonfly 1.24+, redisearch 2.8-8.6
	by FT.TAGVALS
	verdict never no command code
	FT.TAGVALS reads fields of type TAG, and this one is of another type.
SEARCH_ATTR_BAD Not a tag field
	from redisearch 8.8+
	by FT.TAGVALS
	verdict never no command code
	FT.TAGVALS reads fields of type TAG, and this one is of another type.
slop/inorder are not supported for field ` + "`{Field}`" + ` since it has undefined ordering
	from redisearch 2.8
	verdict never no command code
	The JSONPath of {Field} yields values in no fixed order, so SLOP and INORDER mean nothing there.
slop/inorder are not supported for field with undefined ordering ` + "`{Field}`" + `
	from redisearch 2.10-8.6
	verdict never no command code
	The JSONPath of {Field} yields values in no fixed order, so SLOP and INORDER mean nothing there.
SEARCH_ORDER_OPTION_BAD slop/inorder are not supported for field with undefined ordering ` + "`{Field}`" + `
	from redisearch 8.8+
	verdict never no command code
	The JSONPath of {Field} yields values in no fixed order, so SLOP and INORDER mean nothing there.
Path with undefined ordering does not support slop/inorder
	from redisearch 2.8-8.6
	verdict never no command code
	SLOP and INORDER need an order of words, which a path to several values does not have.
SEARCH_ORDER_OPTION_BAD Path with undefined ordering does not support slop/inorder
	from redisearch 8.8+
	verdict never no command code
	SLOP and INORDER need an order of words, which a path to several values does not have.
SEARCH_FIELD_MISSING_REQ 'ismissing' requires field to be defined with 'INDEXMISSING'
	from redisearch 8.8+
	verdict never no command code
	The query asks for documents without a field, and the field lacks INDEXMISSING.
`}

// SearchParameterError says that PARAMS, which gives the values of $names in a query,
// is not in order: a name that the query uses is missing, stands twice, or has a value
// that does not fit.
type SearchParameterError struct {
	SearchError
	// Parameter is the name, without the dollar sign.
	Parameter string
}

func (e *SearchParameterError) Unwrap() error { return &e.SearchError }

var searchParameterErrorType = Type{
	Name: "SearchParameterError", parents: "SearchError", Code: "SEARCH_PARAM_NOT_FOUND", Origin: Server,
	Verdict: Verdict{RetryNever, AppliedNo, ScopeCommand, OwnerCode},
	wordings: `
	The names and values behind PARAMS are not what the query needs.
SEARCH_PARAM_NOT_FOUND Parameter not found ` + "`{Parameter}`" + `
	from redisearch 8.8+
	The query uses ${Parameter}, and PARAMS has no value for it.
No such parameter ` + "`{Parameter}`" + `
	from redisearch 2.8-8.6
	The query uses ${Parameter}, and PARAMS has no value for it.
Duplicate parameter ` + "`{Parameter}`" + `
	from redisearch 2.8-8.6
	PARAMS gives {Parameter} twice.
SEARCH_ADD_ARGS Duplicate parameter ` + "`{Parameter}`" + `
	from redisearch 8.8+
	PARAMS gives {Parameter} twice.
Multiple PARAMS are not allowed. Parameters can be defined only once
	from redisearch 2.8-8.6
SEARCH_ADD_ARGS Multiple PARAMS are not allowed. Parameters can be defined only once
	from redisearch 8.8+
Parameters must be specified in PARAM VALUE pairs
	from redisearch 2.8-8.6
SEARCH_ADD_ARGS Parameters must be specified in PARAM VALUE pairs
	from redisearch 8.8+
Invalid numeric value ({Value}) for parameter ` + "`{Parameter}`" + `
	from redisearch 2.8-8.6
	The parameter {Parameter} stands where a number is needed, and {Value} is none.
SEARCH_NUMERIC_VALUE_INVALID Invalid numeric value ({Value}) for parameter ` + "`{Parameter}`" + `
	from redisearch 8.8+
	The parameter {Parameter} stands where a number is needed, and {Value} is none.
ERR Vector parameter not found: ${Parameter}
	from dragonfly 1.40+
ERR parameter with name ` + "`{Parameter}`" + ` not found
	from kvrocks 2024.10+
ERR nargs of PARAMS must be multiple of 2
	from kvrocks 2024.10+
SEARCH_PARAM_NOT_FOUND Parameter not found
	from redisearch 8.8+
	The query uses a parameter that PARAMS does not give.
Parameter was specified twice
	from redisearch 2.8-8.6
	PARAMS gives one parameter twice.
`}

// SearchArgumentError says that an argument of a search command is unknown, malformed,
// missing, or stands where that command does not take it. Nothing was done.
type SearchArgumentError struct {
	SearchError
	// Argument is the argument, or its name, that is the trouble.
	Argument string
	// Position is the argument's place in the command as the module counts, from 0.
	Position int
	// Field is the field that was named in a wrong way.
	Field string
	// Min and Max are the bounds that the module names.
	Min, Max int
}

func (e *SearchArgumentError) Unwrap() error { return &e.SearchError }

var searchArgumentErrorType = Type{
	Name: "SearchArgumentError", parents: "SearchError",
	Code:    "SEARCH_PARSE_ARGS SEARCH_ARG_UNRECOGNIZED SEARCH_PARAM_DUP SEARCH_OPTION_INVALID",
	Origin:  Server,
	Verdict: Verdict{RetryNever, AppliedNo, ScopeCommand, OwnerCode},
	wordings: `
	An argument of the command is missing, malformed or not taken here.
Unknown argument ` + "`{Argument}`" + ` at position {Position} for <main>
	from redisearch 2.8-8.6
	{Argument} is unknown there, or the count of words in a clause before it is wrong.
SEARCH_ARG_UNRECOGNIZED Unknown argument ` + "`{Argument}`" + ` at position {Position} for <main>
	from redisearch 8.8+
	{Argument} is unknown there, or the count of words in a clause before it is wrong.
Unknown argument ` + "`{Argument}`" + `
	from redisearch 2.8+
	The command does not know the argument {Argument}.
SEARCH_ARG_UNRECOGNIZED Unknown argument ` + "`{Argument}`" + `
	from redisearch 8.8+
	The command does not know the argument {Argument}.
Bad arguments for {Argument}: {Reason}
	from redisearch 2.8-8.6
	What follows {Argument} does not fit: {Reason}.
SEARCH_PARSE_ARGS Bad arguments for {Argument}: {Reason}
	from redisearch 8.8+
	What follows {Argument} does not fit: {Reason}.
SEARCH_PARSE_ARGS {Reason}
	from redisearch 8.8+
	An argument of the command does not fit: {Reason}.
SEARCH_PARAM_DUP {Reason}
	from redisearch 8.8+
	An argument stands twice: {Reason}.
Error parsing query/aggregation arguments
	from redisearch 2.8-8.6
Need an argument for {Argument=DIALECT}
	from redisearch 2.8-8.6
Need an argument for {Argument=TIMEOUT}
	from redisearch 2.8-8.6
Need an argument for {Argument=BM25STD_TANH_FACTOR}
	from redisearch 2.10-8.6
Need argument for {Argument=TIMEOUT}
	from redisearch 2.8-8.6
DIALECT requires a non negative integer >={Min} and <= {Max}
	from redisearch 2.8-8.6
	The dialect must be a number from {Min} to {Max}.
SEARCH_PARSE_ARGS DIALECT requires a non negative integer >={Min} and <= {Max}
	from redisearch 8.8+
	The dialect must be a number from {Min} to {Max}.
FORMAT {Value} is not supported
	from redisearch 2.8-8.6
	FORMAT takes STRING or EXPAND, not {Value}.
SEARCH_PARSE_ARGS FORMAT {Value} is not supported
	from redisearch 8.8+
	FORMAT takes STRING or EXPAND, not {Value}.
TIMEOUT requires a non negative integer.
	from redisearch 2.8-8.6
LIMIT requires two arguments
	from redisearch 2.8-8.6
LIMIT requires 2 arguments
	from redisearch 8.4-8.6
LIMIT needs two numeric arguments
	from redisearch 2.8-8.6
LIMIT offset must be a non-negative integer
	from redisearch 8.4-8.6
LIMIT count must be a non-negative integer
	from redisearch 8.4-8.6
LIMIT offset + count overflow
	from redisearch 8.4-8.6
BM25STD_TANH_FACTOR must be between {Min} and {Max} inclusive
	from redisearch 2.10-8.6
	BM25STD_TANH_FACTOR must be a number from {Min} to {Max}.
SEARCH_PARSE_ARGS BM25STD_TANH_FACTOR must be between {Min} and {Max} inclusive
	from redisearch 8.8+
	BM25STD_TANH_FACTOR must be a number from {Min} to {Max}.
SORTBY MAX is not supported by FT.SEARCH
	from redisearch 2.8-8.6
Bad SORTBY arguments
	from redisearch 2.8-8.6
Missing field name in SORTBY
	from redisearch 8.4-8.6
NOSORT is not allowed with SORTBY
	from redisearch 8.4-8.6
Bad arguments for SUMMARIZE
	from redisearch 2.8-8.6
Bad arguments for HIGHLIGHT
	from redisearch 2.8-8.6
SUMMARIZE is not supported on FT.AGGREGATE
	from redisearch 2.8-8.6
HIGHLIGHT is not supported on FT.AGGREGATE
	from redisearch 2.8-8.6
RETURN is not supported on FT.AGGREGATE
	from redisearch 2.8-8.6
ADDSCORES is not supported on FT.SEARCH
	from redisearch 2.10-8.6
EXPLAINSCORE must be accompanied with WITHSCORES
	from redisearch 2.8-8.6
FT.AGGREGATE does not support using WITHCOUNT and WITHCURSOR together
	from redisearch 2.10-8.6
RETURN path AS name - must be accompanied with NAME
	from redisearch 2.8-8.6
Alias for RETURN cannot be ` + "`AS`" + `
	from redisearch 2.8-8.6
Numeric/Geo filter value/s cannot be empty
	from redisearch 8.0-8.6
Bad value for COUNT
	from redisearch 2.8-2.10
Bad value for COUNT: ` + "`{Value}`" + `
	from redisearch 8.0+
	COUNT takes a number, not {Value}.
SEARCH_PARSE_ARGS Bad value for COUNT: ` + "`{Value}`" + `
	from redisearch 8.8+
	COUNT takes a number, not {Value}.
No ` + "`SEARCH`" + ` or ` + "`AGGREGATE`" + ` provided
	from redisearch 2.8-8.2
No ` + "`SEARCH`" + `, ` + "`AGGREGATE`" + `, or ` + "`HYBRID`" + ` provided
	from redisearch 8.4+
No index name and/or command type provided
	from redisearch 8.4-8.6
FT.PROFILE does not support cursor
	from redisearch 2.8+
_SLOTS_INFO already specified
	from redisearch 8.4-8.6
_SLOTS_INFO missing argument
	from redisearch 8.4-8.6
Failed to deserialize _SLOTS_INFO data
	from redisearch 8.4-8.6
_COORD_DISPATCH_TIME missing argument
	from redisearch 8.6
_COORD_DISPATCH_TIME requires a numeric value
	from redisearch 8.6
Bad arguments for _INDEX_PREFIXES
	from redisearch 8.4-8.6
Missing prefix: name requires '@' prefix, JSON path require '$' prefix, got: {Field} in {Argument}
	from redisearch 8.4-8.6
	{Argument} names {Field} without the @ in front of a field, or the $ in front of a JSON path.
SEARCH_PARSE_ARGS Missing prefix: name requires '@' prefix, JSON path require '$' prefix, got: {Field} in {Argument}
	from redisearch 8.8+
	{Argument} names {Field} without the @ in front of a field, or the $ in front of a JSON path.
ERR Unknown clause: {Argument}
	from dragonfly 1.24+
	Dragonfly does not know {Argument} where it stands in FT.AGGREGATE.
ERR LOAD cannot be applied after RETURN
	from dragonfly 1.40+
ERR RETURN cannot be applied after LOAD
	from dragonfly 1.40+
ERR no ` + "`SEARCH`" + `, ` + "`AGGREGATE`" + ` or ` + "`HYBRID`" + ` provided
	from dragonfly 1.40+
ERR output format should be SIMPLE or DOT
	from kvrocks 2024.10+
ERR BM25STD_TANH_FACTOR must be a positive integer
	from dragonfly 1.40+
ERR No terms specified
	from dragonfly 1.40+
No query string provided
	from redisearch 2.8-8.6
The QUERY keyword is expected
	from redisearch 2.8+
No QUERY keyword provided
	from redisearch 2.8-8.2
Invalid option
	from redisearch 2.8-8.6
	by FT.CONFIG|SET
	RediSearch has no setting of this name.
SEARCH_OPTION_INVALID Invalid option
	from redisearch 8.8+
	by FT.CONFIG|SET
	RediSearch has no setting of this name.
SEARCH_OPTION_INVALID Invalid option (Error parsing vector similarity parameters)
	from redisearch 8.8+
	The algorithm of the vector field has no such parameter for a query.
ERR Invalid option name
	from dragonfly 1.40+
	by FT.CONFIG|SET
	Dragonfly's search has no setting of this name.
`}

// SearchValueError says that a value is not of the kind that the search needs: no
// number where arithmetic is done, or an output format that the client or index cannot
// have.
type SearchValueError struct{ SearchError }

func (e *SearchValueError) Unwrap() error { return &e.SearchError }

var searchValueErrorType = Type{
	Name: "SearchValueError", parents: "SearchError",
	Code:    "SEARCH_VALUE_BAD SEARCH_NUMERIC_VALUE_INVALID",
	Origin:  Server,
	Verdict: Verdict{RetryNever, AppliedNo, ScopeCommand, OwnerCode},
	wordings: `
	A value is not of the kind that is needed there.
Could not convert value to a number
	from redisearch 2.8-8.6
	An operand of an arithmetic expression is no number.
SEARCH_NUMERIC_VALUE_INVALID Invalid numeric value
	from redisearch 8.8+
	An operand of an arithmetic expression is no number.
SEARCH_VALUE_BAD {Reason}
	from redisearch 8.8+
	A value is not of the kind needed: {Reason}.
Need an argument for FORMAT
	from redisearch 2.8-8.6
EXPAND format is only supported with RESP3
	from redisearch 2.8-8.6
EXPAND format is only supported with JSON
	from redisearch 2.8-8.6
Error converting string '{Value}' to number
	from redisearch 2.8-8.6
	{Value} is no number.
`}

// SearchQueryError says that the request reads well but does not hold together: it
// names a scorer or language that does not exist, or gives two results the same name.
type SearchQueryError struct {
	SearchError
	// Scorer is the scoring function that was asked for.
	Scorer string
	// Field is the field, or the name of a result, that is the trouble.
	Field string
}

func (e *SearchQueryError) Unwrap() error { return &e.SearchError }

var searchQueryErrorType = Type{
	Name: "SearchQueryError", parents: "SearchError", Code: "SEARCH_QUERY_BAD", Origin: Server,
	Verdict: Verdict{RetryNever, AppliedNo, ScopeCommand, OwnerCode},
	wordings: `
	The parts of the request do not fit together.
No such scorer {Scorer}
	from redisearch 2.8-8.6
	No scoring function is called {Scorer}.
SEARCH_QUERY_BAD No such scorer {Scorer}
	from redisearch 8.8+
	No scoring function is called {Scorer}.
No such language
	from redisearch 2.8-8.6
SEARCH_QUERY_BAD {Reason}
	from redisearch 8.8+
	The request does not hold together: {Reason}.
Property ` + "`{Field}`" + ` already exists in schema
	from redisearch 2.8-8.6
	The score's alias {Field} is the name of a field of the index.
SEARCH_INDEX_EXISTS Property ` + "`{Field}`" + ` already exists in schema
	from redisearch 8.8+
	The score's alias {Field} is the name of a field of the index.
Property ` + "`{Field}`" + ` specified more than once
	from redisearch 2.8-8.6
	Two results of the query are called {Field}.
SEARCH_FIELD_DUP Property ` + "`{Field}`" + ` specified more than once
	from redisearch 8.8+
	Two results of the query are called {Field}.
Distance field was specified twice for vector query: {Field} and {Value}
	from redisearch 2.8-8.6
SEARCH_FIELD_DUP Distance field was specified twice for vector query: {Field} and {Value}
	from redisearch 8.8+
Could not create score alias, name already exists in query, score alias: {Field}
	from redisearch 8.4-8.6
	The score's alias {Field} is a name that the query has already.
SEARCH_FIELD_DUP Could not create score alias, name already exists in query, score alias: {Field}
	from redisearch 8.8+
	The score's alias {Field} is a name that the query has already.
Could not create score alias, name already exists in query{Field}
	from redisearch 8.4-8.6
	The score's alias {Field} is a name that the query has already.
SEARCH_FIELD_DUP Could not create score alias, name already exists in query{Field}
	from redisearch 8.8+
	The score's alias {Field} is a name that the query has already.
ERR No such scorer: {Scorer}
	from dragonfly 1.40+
	No scoring function is called {Scorer}.
ERR failed to convert the query to plan operators
	from kvrocks 2024.10+
`}

// SearchVectorQueryError says that a vector query, KNN or VECTOR_RANGE, does not fit
// the index or itself: the vector has another size than the index's, or an attribute
// does not go with this kind of query.
type SearchVectorQueryError struct {
	SearchQueryError
	// Expected is the size that the index's vectors have.
	Expected string
	// Index is the index that has no vector index of this kind.
	Index string
}

func (e *SearchVectorQueryError) Unwrap() error { return &e.SearchQueryError }

var searchVectorQueryErrorType = Type{
	Name: "SearchVectorQueryError", parents: "SearchQueryError",
	Code:    "SEARCH_HYBRID_ATTR_NON_HYBRID SEARCH_HYBRID_POLICY_BAD SEARCH_ADHOC_BATCH_SIZE_IRRELEVANT SEARCH_ADHOC_EF_RUNTIME_IRRELEVANT SEARCH_RANGE_ATTR_NON_RANGE",
	Origin:  Server,
	Verdict: Verdict{RetryNever, AppliedNo, ScopeCommand, OwnerCode},
	wordings: `
	The vector query does not fit the index, or its parts do not go together.
Error parsing vector similarity parameters: {Reason}
	from redisearch 2.8-8.6
	The attributes of the vector query do not fit: {Reason}.
SEARCH_HYBRID_ATTR_NON_HYBRID {Reason}
	from redisearch 8.8+
	HYBRID_POLICY or BATCH_SIZE was given to a vector query that has no filter.
SEARCH_HYBRID_POLICY_BAD {Reason}
	from redisearch 8.8+
	HYBRID_POLICY takes BATCHES or ADHOC_BF.
SEARCH_ADHOC_BATCH_SIZE_IRRELEVANT {Reason}
	from redisearch 8.8+
	BATCH_SIZE was given with a HYBRID_POLICY that has no batches.
SEARCH_ADHOC_EF_RUNTIME_IRRELEVANT {Reason}
	from redisearch 8.8+
	EF_RUNTIME was given with HYBRID_POLICY ADHOC_BF, which does not use the graph.
SEARCH_RANGE_ATTR_NON_RANGE {Reason}
	from redisearch 8.8+
	EPSILON was given to a vector query that is no range query.
SEARCH_QUERY_BAD Error parsing vector similarity query: query vector blob size ({Value}) does not match index's expected size ({Expected}).
	from redisearch 8.8+
	The query vector has {Value} bytes and the index's vectors have {Expected}.
SEARCH_QUERY_BAD Error parsing vector similarity query: {Reason}
	from redisearch 8.8+
Error parsing vector similarity query: query vector blob size ({Value}) does not match index's expected size ({Expected}).
	from redisearch 2.8-8.6
	The query vector has {Value} bytes and the index's vectors have {Expected}.
Error parsing vector similarity query: {Reason}
	from redisearch 2.8-8.6
Invalid shard k ratio value '{Value}'
	from redisearch 2.10-8.6
	The shard k ratio is {Value}, which is no number.
SEARCH_QUERY_BAD Invalid shard k ratio value '{Value}'
	from redisearch 8.8+
	The shard k ratio is {Value}, which is no number.
Invalid shard k ratio value: {Reason}
	from redisearch 2.10-8.6
	The shard k ratio is not in the range allowed: {Reason}.
SEARCH_QUERY_BAD Invalid shard k ratio value: {Reason}
	from redisearch 8.8+
	The shard k ratio is not in the range allowed: {Reason}.
VSS is not yet supported on FT.AGGREGATE
	from redisearch 2.8.0
ERR Parse error of vector parameters
	from dragonfly 1.24+
ERR Knn vector dimension cannot be zero
	from dragonfly 1.24+
ERR VECTOR_RANGE radius must be non-negative, got: {Value}
	from dragonfly 1.40+
ERR VECTOR_RANGE EPSILON must be greater than zero
	from dragonfly 1.40+
ERR Wrong vector index dimensions, got: {Value}, expected: {Expected}
	from dragonfly 1.40+
	The query vector has {Value} dimensions and the index's vectors have {Expected}.
ERR EPSILON is supported only for HNSW VECTOR_RANGE
	from dragonfly 1.40+
ERR KNN query error for VSIM field
	from dragonfly 1.40+
ERR Query vector blob size ({Value}) does not match index's expected size ({Expected})
	from dragonfly 1.40+
	The query vector has {Value} bytes and the index's vectors have {Expected}.
ERR Combining multiple VECTOR_RANGE clauses with an HNSW index is not supported
	from dragonfly 1.40+
ERR Combining VECTOR_RANGE with OR/NOT is not supported on HNSW indexes
	from dragonfly 1.40+
ERR {Index}: no such global hnsw index
	from dragonfly 1.40+
ERR expect a LIMIT clause for vector field to construct a KNN search
	from kvrocks 2024.10+
ERR KNN search cannot be combined with other query expressions
	from kvrocks 2024.10+
ERR vector should be of size ` + "`{Expected}`" + ` for field ` + "`{Field}`" + `
	from kvrocks 2024.10+
ERR range cannot be a negative number for l2 distance metric
	from kvrocks 2024.10+
ERR range has to be between 0 and 2 for cosine distance metric
	from kvrocks 2024.10+
ERR empty vector is invalid
	from kvrocks 2024.10+
ERR data size is not a multiple of the target type size
	from kvrocks 2024.10+
hybrid query attributes were sent for a non-hybrid query
	from redisearch 2.8-8.6
	An attribute for a filtered KNN query stands in a query without a filter.
invalid hybrid policy was given
	from redisearch 2.8-8.6
	HYBRID_POLICY takes BATCHES or ADHOC_BF.
'batch size' is irrelevant for 'ADHOC_BF' policy
	from redisearch 2.8-8.2
	ADHOC_BF does not work in batches, so BATCH_SIZE has no meaning with it.
'EF_RUNTIME' is irrelevant for 'ADHOC_BF' policy
	from redisearch 2.8-8.2
	ADHOC_BF compares all vectors, so EF_RUNTIME has no meaning with it.
'batch size' is irrelevant for the selected policy
	from redisearch 8.4-8.6
	The policy does not work in batches, so BATCH_SIZE has no meaning with it.
'EF_RUNTIME' is irrelevant for the selected policy
	from redisearch 8.4-8.6
	The policy compares all vectors, so EF_RUNTIME has no meaning with it.
range query attributes were sent for a non-range query
	from redisearch 2.8-8.6
	EPSILON goes with VECTOR_RANGE only.
`}

// SearchLimitError says that a search command asks for more than a limit of the module
// allows: results, groups, sort fields, open cursors, bytes of a query.
type SearchLimitError struct {
	SearchError
	// Limit is the highest value allowed; with EXPAND, the lowest dialect.
	Limit int
}

func (e *SearchLimitError) Unwrap() error { return &e.SearchError }

var searchLimitErrorType = Type{
	Name: "SearchLimitError", parents: "SearchError", Code: "SEARCH_LIMIT_OVER", Origin: Server,
	Verdict: Verdict{RetryNever, AppliedNo, ScopeCommand, OwnerCode},
	wordings: `
	The command asks for more than the search module allows.
LIMIT exceeds maximum of {Limit}
	from redisearch 2.8-8.6
	LIMIT asks for more results than {Limit}, which MAXSEARCHRESULTS or, in FT.AGGREGATE, MAXAGGREGATERESULTS allows.
SEARCH_LIMIT_OVER LIMIT exceeds maximum of {Limit}
	from redisearch 8.8+
	LIMIT asks for more results than {Limit}, which MAXSEARCHRESULTS or, in FT.AGGREGATE, MAXAGGREGATERESULTS allows.
OFFSET exceeds maximum of {Limit}
	from redisearch 2.8-8.6
	LIMIT skips more results than {Limit}, which MAXSEARCHRESULTS allows.
SEARCH_LIMIT_OVER OFFSET exceeds maximum of {Limit}
	from redisearch 8.8+
	LIMIT skips more results than {Limit}, which MAXSEARCHRESULTS allows.
The ` + "`offset`" + ` of the LIMIT must be 0 when ` + "`num`" + ` is 0
	from redisearch 8.0-8.6
SEARCH_LIMIT_OVER The ` + "`offset`" + ` of the LIMIT must be 0 when ` + "`num`" + ` is 0
	from redisearch 8.8+
SEARCH_LIMIT_OVER {Reason}
	from redisearch 8.8+
	A limit of the search module was passed: {Reason}.
Cannot sort by more than {Limit} fields
	from redisearch 2.8-8.6
	SORTBY takes at most {Limit} fields.
SEARCH_LIMIT_OVER Cannot sort by more than {Limit} fields
	from redisearch 8.8+
	SORTBY takes at most {Limit} fields.
EXPAND format requires dialect {Limit} or greater
	from redisearch 2.8-8.6
	FORMAT EXPAND needs DIALECT {Limit} or higher.
SEARCH_LIMIT_OVER EXPAND format requires dialect {Limit} or greater
	from redisearch 8.8+
	FORMAT EXPAND needs DIALECT {Limit} or higher.
OFFSET/LIMIT too large for optimizer allocation
	from redisearch 2.8-8.6
SEARCH_LIMIT_OVER OFFSET/LIMIT too large for optimizer allocation
	from redisearch 8.8+
Aggregate GROUPBY exceeded MAX_AGGREGATE_GROUPS limit of {Limit} groups
	from redisearch 8.2-8.6
	GROUPBY made more than {Limit} groups, which MAX_AGGREGATE_GROUPS allows.
SEARCH_LIMIT_OVER Aggregate GROUPBY exceeded MAX_AGGREGATE_GROUPS limit of {Limit} groups
	from redisearch 8.8+
	GROUPBY made more than {Limit} groups, which MAX_AGGREGATE_GROUPS allows.
INDEX_CURSOR_LIMIT of {Limit} has been reached for an index
	from redisearch 2.8-8.6
	The index has {Limit} open cursors, as many as INDEX_CURSOR_LIMIT allows.
SEARCH_LIMIT_OVER INDEX_CURSOR_LIMIT of {Limit} has been reached for an index
	from redisearch 8.8+
	The index has {Limit} open cursors, as many as INDEX_CURSOR_LIMIT allows.
Too many cursors allocated for index
	from redisearch 2.8.0-2.10.0
Prefix query string is too long. Maximum allowed length is {Limit}
	from redisearch 2.8.38-8.6
	A prefix in the query is longer than {Limit} characters.
SEARCH_LIMIT_OVER Prefix query string is too long. Maximum allowed length is {Limit}
	from redisearch 8.8+
	A prefix in the query is longer than {Limit} characters.
Wildcard query string is too long. Maximum allowed length is {Limit}
	from redisearch 2.8.38-8.6
	A wildcard pattern in the query is longer than {Limit} characters.
SEARCH_LIMIT_OVER Wildcard query string is too long. Maximum allowed length is {Limit}
	from redisearch 8.8+
	A wildcard pattern in the query is longer than {Limit} characters.
SEARCH_LIMIT_OVER SORTBY exceeds maximum of {Limit} fields
	from redisearch 8.8+
SEARCH_LIMIT_OVER FIELDS count must be in [1, {Limit}]
	from redisearch 8.8+
SEARCH_LIMIT_OVER LIMIT offset exceeds maximum of {Limit}
	from redisearch 8.8+
SEARCH_LIMIT_OVER LIMIT count exceeds maximum of {Limit}
	from redisearch 8.8+
ERR LIMIT exceeds maximum of {Limit}
	from dragonfly 1.40+
	LIMIT asks for more results than {Limit}, which the flag MAXSEARCHRESULTS allows.
ERR Query string is too long, max length is {Limit} bytes
	from dragonfly 1.40+
	The query is longer than {Limit} bytes.
ERR Join query string is too long, max length is {Limit} bytes
	from dragonfly 1.40+
	The query of LOAD_FROM is longer than {Limit} bytes.
KNN K parameter is too large, max supported K value is {Limit}
	from redisearch 2.10-8.6
	K of a KNN query is above {Limit}.
SEARCH_LIMIT_OVER KNN K parameter is too large, max supported K value is {Limit}
	from redisearch 8.8+
	K of a KNN query is above {Limit}.
`}

// SearchTimeoutError says that a query ran longer than its TIMEOUT and was given up, as
// search-on-timeout is set to fail, or that shards did not answer in time.
type SearchTimeoutError struct{ SearchError }

func (e *SearchTimeoutError) Unwrap() error { return &e.SearchError }

var searchTimeoutErrorType = Type{
	Name: "SearchTimeoutError", parents: "SearchError", Code: "SEARCH_TIMEOUT", Origin: Server,
	Verdict: Verdict{RetryBackoff, AppliedNo, ScopeCommand, OwnerCode},
	wordings: `
	The query ran longer than it may.
Timeout limit was reached
	from redisearch 2.8-8.6
	The query ran longer than its TIMEOUT, and ON_TIMEOUT says to fail then.
SEARCH_TIMEOUT Timeout limit was reached
	from redisearch 8.8+
	The query ran longer than its TIMEOUT, and ON_TIMEOUT says to fail then.
SEARCH_TIMEOUT Depleting timed out
	from redisearch 8.8+
	A part of FT.HYBRID ran longer than its TIMEOUT.
ShardResponseBarrier: Timeout while waiting for first responses from all shards
	from redisearch 2.10-8.6
	Not all shards gave a first answer before the query's TIMEOUT.
SEARCH_TIMEOUT ShardResponseBarrier: Timeout while waiting for first responses from all shards
	from redisearch 8.8
	Not all shards gave a first answer before the query's TIMEOUT.
Timeout calling command
	from redisearch 2.8+
	The coordinator gave up waiting for the answers of the shards.
`}

// SearchUnavailableError says that a query was sound but could not be carried through
// just now: shards did not answer or answered with an error, hash slots are moving, or
// the index was locked. The same query may work a little later.
type SearchUnavailableError struct {
	SearchError
	// Count is the number of errors that shards gave.
	Count int
	// Value is the number that the module has for the type of the reply.
	Value string
}

func (e *SearchUnavailableError) Unwrap() error { return &e.SearchError }

var searchUnavailableErrorType = Type{
	Name: "SearchUnavailableError", parents: "SearchError",
	Code:    "SEARCH_SLOTS_UNAVAIL SEARCH_DIST_FAILED SEARCH_CLUSTER_NO_RESPONSES SEARCH_SAFE_DEPLETER_FAILURE ERRCLUSTER",
	Origin:  Server,
	Verdict: Verdict{RetryBackoff, AppliedNo, ScopeCluster, OwnerOperator},
	wordings: `
	The shards could not be asked, or their answers could not be put together.
Query requires unavailable slots
	from redisearch 8.4-8.6
	The shard does not have all the hash slots that the query covers: slots are moving.
SEARCH_SLOTS_UNAVAIL Query requires unavailable slots
	from redisearch 8.8+
	The shard does not have all the hash slots that the query covers: slots are moving.
Could not distribute command
	from redisearch 2.8+
Could not distribute comand
	from redisearch 2.8
SEARCH_CLUSTER_NO_RESPONSES no responses received
	from redisearch 8.8+
	No shard answered.
ERR no responses received
	from redisearch 2.8-8.6
	No shard answered.
SEARCH_GENERIC could not parse redisearch results
	from redisearch 8.8+
could not parse redisearch results
	from redisearch 2.8-8.6
Could not process replies
	from redisearch 2.8+
Failed to communicate with shards
	from redisearch 8.4-8.6
SEARCH_GENERIC Failed to communicate with shards
	from redisearch 8.8+
Failed to process shard responses, first error: {Reason}, total error count: {Count}
	from redisearch 8.4-8.6
	Shards gave {Count} errors, the first of them: {Reason}.
SEARCH_GENERIC Failed to process shard responses, first error: {Reason}, total error count: {Count}
	from redisearch 8.8+
	Shards gave {Count} errors, the first of them: {Reason}.
Unsupported reply type: {Value}
	from redisearch 8.4-8.6
SEARCH_TYPE_UNSUP Unsupported reply type: {Value}
	from redisearch 8.8+
Inconsistent index state
	from redisearch 2.8-8.6
SEARCH_VALUE_BAD Inconsistent index state
	from redisearch 8.8+
Failed to acquire index lock for background depletion. A write operation may be in progress. Please retry.
	from redisearch 8.4-8.6
	A write held the index when the query was to start in the background.
SEARCH_SAFE_DEPLETER_FAILURE Failed to acquire index lock for background depletion. A write operation may be in progress. Please retry.
	from redisearch 8.8+
	A write held the index when the query was to start in the background.
Failed to start background depletion
	from redisearch 8.4-8.6
SEARCH_SAFE_DEPLETER_FAILURE Failed to start background depletion
	from redisearch 8.8+
Depletion failed
	from redisearch 8.4
Could not distribute the operation
	from redisearch 2.8-8.6
	The command could not be sent to the other shards.
SEARCH_DIST_FAILED Could not distribute the operation
	from redisearch 8.8+
	The command could not be sent to the other shards.
Failed to acquire index lock for background depletion
	from redisearch 8.6
	The index was locked, likely by a write.
SEARCH_SAFE_DEPLETER_FAILURE Failed to acquire index lock for background depletion
	from redisearch 8.8+
	The index was locked, likely by a write.
ERRCLUSTER Uninitialized cluster state, could not perform command
	from redisearch 2.8+
	verdict backoff no node operator
	This node does not know the shards of the cluster, or not yet.
Could not send query to cluster
	from redisearch 2.8+
	verdict backoff unknown cluster operator
	The answers of the other shards did not come, or cannot be read.
Could not perfrom query
	from redisearch 2.8
	by FT.TAGVALS
	verdict backoff unknown cluster operator
	The answers of the other shards did not come, or cannot be read.
Could not perform query
	from redisearch 2.10+
	by FT.TAGVALS
	verdict backoff unknown cluster operator
	The answers of the other shards did not come, or cannot be read.
ERR timeout with no context
	from redisearch 8.8+
	by FT.SEARCH
	verdict backoff unknown cluster operator
	The answers of the other shards did not come, or cannot be read.
Error updating the topology
	from redisearch 2.8
	verdict backoff unknown cluster operator
	The new list of shards was not taken over.
bad reply returned
	from redisearch 2.8+
	by FT.SPELLCHECK
	verdict backoff unknown cluster operator
	The answers of the other shards did not come, or cannot be read.
could not analyze term result
	from redisearch 2.8+
	by FT.SPELLCHECK
	verdict backoff unknown cluster operator
	The answers of the other shards did not come, or cannot be read.
wrong reply type. Expected array. Got {Value}
	from redisearch 2.8-8.6
	by FT.SPELLCHECK
	verdict backoff unknown cluster operator
	The answers of the other shards did not come, or cannot be read.
Expected first reply as integer. Have {Value}
	from redisearch 2.8-8.6
	by FT.SPELLCHECK
	verdict backoff unknown cluster operator
	The answers of the other shards did not come, or cannot be read.
wrong reply type. Expected map. Got {Value}
	from redisearch 2.8-8.6
	by FT.SPELLCHECK
	verdict backoff unknown cluster operator
	The answers of the other shards did not come, or cannot be read.
Expected total_docs as integer. Have {Value}
	from redisearch 2.8-8.6
	by FT.SPELLCHECK
	verdict backoff unknown cluster operator
	The answers of the other shards did not come, or cannot be read.
Command not supported on cluster
	from redisearch 2.8
	verdict never no command code
	This command works on a single node only.
Module Disabled in Open Source Redis
	from redisearch 2.8+
	verdict never no cluster operator
	This build of the module does not serve this kind of cluster.
SEARCH_GENERIC Could not send query to cluster
	from redisearch 8.8+
	verdict backoff unknown cluster operator
	The answers of the other shards did not come, or cannot be read.
SEARCH_GENERIC wrong reply type. Expected array. Got {Value}
	from redisearch 8.8+
	by FT.SPELLCHECK
	verdict backoff unknown cluster operator
	The answers of the other shards did not come, or cannot be read.
SEARCH_GENERIC Expected first reply as integer. Have {Value}
	from redisearch 8.8+
	by FT.SPELLCHECK
	verdict backoff unknown cluster operator
	The answers of the other shards did not come, or cannot be read.
SEARCH_GENERIC wrong reply type. Expected map. Got {Value}
	from redisearch 8.8+
	by FT.SPELLCHECK
	verdict backoff unknown cluster operator
	The answers of the other shards did not come, or cannot be read.
SEARCH_GENERIC Expected total_docs as integer. Have {Value}
	from redisearch 8.8+
	by FT.SPELLCHECK
	verdict backoff unknown cluster operator
	The answers of the other shards did not come, or cannot be read.
`}

// SearchInternalError says that the search module came into a state that it should not
// come into while it ran a query. It is a fault of the module, not of the query.
type SearchInternalError struct {
	SearchError
	// Expected is what the module expected to find.
	Expected string
}

func (e *SearchInternalError) Unwrap() error { return &e.SearchError }

var searchInternalErrorType = Type{
	Name: "SearchInternalError", parents: "SearchError",
	Code:    "SEARCH_BUILD_PLAN SEARCH_CONSTRUCT_PIPELINE SEARCH_AGG_PLAN SEARCH_NO_RESULTS SEARCH_REDIS_KEY_TYPE_BAD",
	Origin:  Server,
	Verdict: Verdict{RetryBackoff, AppliedNo, ScopeCommand, OwnerOperator},
	wordings: `
	The search module failed within.
Creating new hybrid vector iterator has failed
	from redisearch 2.8-8.2
Invalid Redis key
	from redisearch 2.8-8.6
SEARCH_REDIS_KEY_TYPE_BAD Invalid Redis key
	from redisearch 8.8+
Internal error: timeout with no context
	from redisearch 8.8+
Internal error: no AREQ and no preRequestError
	from redisearch 8.8+
Internal error: no hybrid request and no preRequestError
	from redisearch 8.8+
Internal error: no results stored
	from redisearch 8.8+
Internal error: no request context
	from redisearch 8.8+
ERR Internal error: no request context
	from redisearch 8.8+
ERR Internal error: no results stored
	from redisearch 8.8+
ERR Internal error: no cursors stored
	from redisearch 8.10+
SEARCH_GENERIC Expected {Expected} processor at end of pipeline, found {Value}
	from redisearch 8.8+
Expected {Expected} processor at end of pipeline, found {Value}
	from redisearch 8.4-8.6
SEARCH_GENERIC Unexpected depleter type: expected {Expected}, got {Value}
	from redisearch 8.8+
Unexpected depleter type: expected {Expected}, got {Value}
	from redisearch 8.4-8.6
Failed to deplete set of results, rc={Value}
	from redisearch 8.4-8.6
SEARCH_GENERIC Failed to deplete set of results, rc={Value}
	from redisearch 8.8+
SEARCH_GENERIC Failed to build hybrid pipeline
	from redisearch 8.8+
Failed to build hybrid pipeline
	from redisearch 8.4-8.6
SEARCH_GENERIC Failed to merge hybrid subquery results
	from redisearch 8.8+
Failed to merge hybrid subquery results
	from redisearch 8.4-8.6
SEARCH_GENERIC No subqueries in hybrid request
	from redisearch 8.8+
No subqueries in hybrid request
	from redisearch 8.4-8.6
Query matches no results
	from redisearch 2.8-8.6
	The query can match no document at all.
SEARCH_NO_RESULTS Query matches no results
	from redisearch 8.8+
	The query can match no document at all.
Could not build plan from query
	from redisearch 2.8-8.6
	RediSearch could not turn the query into steps and does not say why.
SEARCH_BUILD_PLAN Could not build plan from query
	from redisearch 8.8+
	RediSearch could not turn the query into steps and does not say why.
Could not construct query pipeline
	from redisearch 2.8-8.6
	RediSearch could not put the steps of the query together and does not say why.
SEARCH_CONSTRUCT_PIPELINE Could not construct query pipeline
	from redisearch 8.8+
	RediSearch could not put the steps of the query together and does not say why.
Could not plan aggregation request
	from redisearch 2.8-8.6
	RediSearch could not turn the aggregation into steps and does not say why.
SEARCH_AGG_PLAN Could not plan aggregation request
	from redisearch 8.8+
	RediSearch could not turn the aggregation into steps and does not say why.
Failed to create parameter dictionary
	from redisearch 8.4-8.6
	There was no memory to read the arguments of the query with.
Failed to create LINEAR argument parser
	from redisearch 8.4-8.6
	There was no memory to read the arguments of the query with.
Failed to create RRF argument parser
	from redisearch 8.4-8.6
	There was no memory to read the arguments of the query with.
Failed to create argument parser for FILTER
	from redisearch 8.4-8.6
	There was no memory to read the arguments of the query with.
Failed to create argument parser
	from redisearch 8.4-8.6
	There was no memory to read the arguments of the query with.
Memory allocation failed for error message
	from redisearch 8.4-8.6
	There was no memory even for the text of the error.
`}

// SearchFeatureUnavailableError says that this server knows the feature that a query
// uses, but has it switched off as experimental, or cannot offer it as it is set up.
type SearchFeatureUnavailableError struct {
	SearchError
	// Scorer is the scoring function that was asked for.
	Scorer string
}

func (e *SearchFeatureUnavailableError) Unwrap() error { return &e.SearchError }

var searchFeatureUnavailableErrorType = Type{
	Name: "SearchFeatureUnavailableError", parents: "SearchError", Origin: Server,
	Verdict: Verdict{RetryNever, AppliedNo, ScopeNode, OwnerOperator},
	wordings: `
	The server does not offer this feature as it is set up.
EXPAND format requires a newer RedisJSON (with API version RedisJSON_V4)
	from redisearch 2.8-8.2
ERR WITHSCORES/SCORER is not yet supported in cluster search mode
	from dragonfly 1.40+
ERR sort operator is currently not supported
	from kvrocks 2024.10+
Scorer {Scorer} is unavailable when ` + "`ENABLE_UNSTABLE_FEATURES`" + ` is off. Enable it with ` + "`FT.CONFIG SET ENABLE_UNSTABLE_FEATURES true`" + `
	from redisearch 2.10
	The scorer {Scorer} is experimental in this version, and such features are off.
Scorer {Scorer} is unavailable when ` + "`search-enable-unstable-features`" + ` is off. Enable it with ` + "`CONFIG SET search-enable-unstable-features yes`" + `
	from redisearch 8.0
	The scorer {Scorer} is experimental in this version, and such features are off.
Function ` + "`case()`" + ` is unavailable when ` + "`search-enable-unstable-features`" + ` is off. Enable it with ` + "`CONFIG SET search-enable-unstable-features yes`" + `
	from redisearch 8.0
Function ` + "`case()`" + ` is unavailable when ` + "`ENABLE_UNSTABLE_FEATURES`" + ` is off. Enable it with ` + "`FT.CONFIG SET ENABLE_UNSTABLE_FEATURES true`" + `
	from redisearch 2.10
BM25STD_TANH_FACTOR is not available when ` + "`ENABLE_UNSTABLE_FEATURES`" + ` is off
	from redisearch 2.10
FT.AGGREGATE + WITHCOUNT is not available when ` + "`ENABLE_UNSTABLE_FEATURES`" + ` is off
	from redisearch 2.10-8.4
Shard k ratio is unavailable when ` + "`ENABLE_UNSTABLE_FEATURES`" + ` is off.
	from redisearch 2.10-8.2
SEARCH_QUERY_BAD ` + "`COLLECT`" + ` is unavailable when ` + "`ENABLE_UNSTABLE_FEATURES`" + ` is off. Enable it with ` + "`CONFIG SET search-enable-unstable-features yes`" + `
	from redisearch 8.8
`}

// SearchHybridError says that the arguments of FT.HYBRID are not in order: a clause, or
// the count of words that it starts with. Nothing was searched.
type SearchHybridError struct {
	SearchArgumentError
	// Expected is the number of words that the clause announces.
	Expected string
	// Count is the number of words that it has.
	Count int
	// Clause is the part of the command: SEARCH, KNN, RANGE or VSIM FILTER.
	Clause string
}

func (e *SearchHybridError) Unwrap() error { return &e.SearchArgumentError }

var searchHybridErrorType = Type{
	Name: "SearchHybridError", parents: "SearchArgumentError", Code: "SEARCH_WEIGHT_NOT_ALLOWED", Origin: Server,
	Verdict: Verdict{RetryNever, AppliedNo, ScopeCommand, OwnerCode},
	wordings: `
	A clause of FT.HYBRID is incomplete or malformed.
SEARCH_SYNTAX Expected arguments {Expected}, but {Count} were provided
	from redisearch 8.8+
	The clause says {Expected} arguments and has {Count}.
Expected arguments {Expected}, but {Count} were provided
	from redisearch 8.4-8.6
	The clause says {Expected} arguments and has {Count}.
Not enough arguments in {Argument}, specified {Expected} but provided only {Count}
	from redisearch 8.4-8.6
	{Argument} says {Expected} arguments, and the command has only {Count} left.
SEARCH_SYNTAX Not enough arguments in {Argument}, specified {Expected} but provided only {Count}
	from redisearch 8.8+
	{Argument} says {Expected} arguments, and the command has only {Count} left.
Bad arguments in {Argument}: {Reason}
	from redisearch 8.4-8.6
SEARCH_SYNTAX Bad arguments in {Argument}: {Reason}
	from redisearch 8.8+
Unknown argument ` + "`{Argument}`" + ` in {Clause}
	from redisearch 8.4-8.6
	{Clause} of FT.HYBRID does not know {Argument}.
SEARCH_ARG_UNRECOGNIZED Unknown argument ` + "`{Argument}`" + ` in {Clause}
	from redisearch 8.8+
	{Clause} of FT.HYBRID does not know {Argument}.
Unknown COMBINE method ` + "`{Value}`" + `
	from redisearch 8.4-8.6
	COMBINE takes RRF or LINEAR, not {Value}.
SEARCH_SYNTAX Unknown COMBINE method ` + "`{Value}`" + `
	from redisearch 8.8+
	COMBINE takes RRF or LINEAR, not {Value}.
Missing argument count
	from redisearch 8.4-8.6
SEARCH_PARSE_ARGS Missing argument count
	from redisearch 8.8+
Invalid argument count: expected an unsigned integer
	from redisearch 8.4-8.6
SEARCH_PARSE_ARGS Invalid argument count: expected an unsigned integer
	from redisearch 8.8+
Invalid argument count: {Value} (must be a positive even number for key/value pairs)
	from redisearch 8.4-8.6
	KNN and RANGE count their words, names and values together, so the count is even and not {Value}.
SEARCH_SYNTAX Invalid argument count: {Value} (must be a positive even number for key/value pairs)
	from redisearch 8.8+
	KNN and RANGE count their words, names and values together, so the count is even and not {Value}.
Missing {Argument=RRF} argument count
	from redisearch 8.4-8.6
SEARCH_PARSE_ARGS Missing {Argument=RRF} argument count
	from redisearch 8.8+
Missing {Argument=LINEAR} argument count
	from redisearch 8.4-8.6
SEARCH_PARSE_ARGS Missing {Argument=LINEAR} argument count
	from redisearch 8.8+
Invalid {Argument=RRF} argument count, error: {Reason}
	from redisearch 8.4-8.6
SEARCH_PARSE_ARGS Invalid {Argument=RRF} argument count, error: {Reason}
	from redisearch 8.8+
Invalid {Argument=LINEAR} argument count, error: {Reason}
	from redisearch 8.4-8.6
SEARCH_PARSE_ARGS Invalid {Argument=LINEAR} argument count, error: {Reason}
	from redisearch 8.8+
{Argument=RRF} expects pairs of key value arguments, argument count must be an even number
	from redisearch 8.4-8.6
SEARCH_PARSE_ARGS {Argument=RRF} expects pairs of key value arguments, argument count must be an even number
	from redisearch 8.8+
{Argument=LINEAR} expects pairs of key value arguments, argument count must be an even number
	from redisearch 8.4-8.6
SEARCH_PARSE_ARGS {Argument=LINEAR} expects pairs of key value arguments, argument count must be an even number
	from redisearch 8.8+
Explicitly specifying {Argument} requires at least one argument, argument count must be positive
	from redisearch 8.4-8.6
SEARCH_PARSE_ARGS Explicitly specifying {Argument} requires at least one argument, argument count must be positive
	from redisearch 8.8
Missing argument count for FILTER
	from redisearch 8.4-8.6
SEARCH_PARSE_ARGS Missing argument count for FILTER
	from redisearch 8.8+
Missing filter-expression for FILTER
	from redisearch 8.4-8.6
SEARCH_PARSE_ARGS Missing filter-expression for FILTER
	from redisearch 8.8+
Invalid filter-expression for FILTER
	from redisearch 8.4-8.6
SEARCH_PARSE_ARGS Invalid filter-expression for FILTER
	from redisearch 8.8+
Missing argument value for {Argument}
	from redisearch 8.4-8.6
	{Argument} needs a value behind it.
SEARCH_PARSE_ARGS Missing argument value for {Argument}
	from redisearch 8.8+
	{Argument} needs a value behind it.
Missing required argument {Argument}
	from redisearch 8.4-8.6
	KNN needs K, and RANGE needs RADIUS; here {Argument} is missing.
SEARCH_PARSE_ARGS Missing required argument {Argument}
	from redisearch 8.8+
	KNN needs K, and RANGE needs RADIUS; here {Argument} is missing.
Duplicate {Argument} argument
	from redisearch 8.4-8.6
	{Argument} stands twice.
SEARCH_PARAM_DUP Duplicate {Argument} argument
	from redisearch 8.8+
	{Argument} stands twice.
Invalid {Argument=K} value
	from redisearch 8.4-8.6
SEARCH_SYNTAX Invalid {Argument=K} value
	from redisearch 8.8+
Invalid {Argument=EF_RUNTIME} value
	from redisearch 8.4-8.6
SEARCH_SYNTAX Invalid {Argument=EF_RUNTIME} value
	from redisearch 8.8+
Invalid {Argument=RADIUS} value
	from redisearch 8.4-8.6
SEARCH_SYNTAX Invalid {Argument=RADIUS} value
	from redisearch 8.8+
Invalid {Argument=EPSILON} value
	from redisearch 8.4-8.6
SEARCH_SYNTAX Invalid {Argument=EPSILON} value
	from redisearch 8.8+
Invalid {Argument=YIELD_SCORE_AS} value
	from redisearch 8.4-8.6
SEARCH_VALUE_BAD Invalid {Argument=YIELD_SCORE_AS} value
	from redisearch 8.8+
Missing value for {Argument=ALPHA}
	from redisearch 8.4-8.6
SEARCH_SYNTAX Missing value for {Argument=ALPHA}
	from redisearch 8.8+
Missing value for {Argument=BETA}
	from redisearch 8.4-8.6
SEARCH_SYNTAX Missing value for {Argument=BETA}
	from redisearch 8.8+
YIELD_SCORE_AS specified more than once
	from redisearch 8.4-8.6
SEARCH_PARSE_ARGS YIELD_SCORE_AS specified more than once
	from redisearch 8.8+
Missing subqueries count for FT.HYBRID
	from redisearch 8.4-8.6
SEARCH_PARSE_ARGS Missing subqueries count for FT.HYBRID
	from redisearch 8.8+
Invalid subqueries count: expected an unsigned integer
	from redisearch 8.4-8.6
SEARCH_SYNTAX Invalid subqueries count: expected an unsigned integer
	from redisearch 8.8+
FT.HYBRID currently supports only two subqueries
	from redisearch 8.4-8.6
SEARCH_PARSE_ARGS FT.HYBRID currently supports only two subqueries
	from redisearch 8.8+
SEARCH keyword is required
	from redisearch 8.4-8.6
SEARCH_SYNTAX SEARCH keyword is required
	from redisearch 8.8+
VSIM argument is required
	from redisearch 8.4-8.6
SEARCH_SYNTAX VSIM argument is required
	from redisearch 8.8+
No query string provided for SEARCH
	from redisearch 8.4-8.6
SEARCH_PARSE_ARGS No query string provided for SEARCH
	from redisearch 8.8+
Missing vector field name
	from redisearch 8.4-8.6
SEARCH_SYNTAX Missing vector field name
	from redisearch 8.8+
Missing @ prefix for vector field name
	from redisearch 8.4-8.6
SEARCH_SYNTAX Missing @ prefix for vector field name
	from redisearch 8.8+
Missing vector argument
	from redisearch 8.4-8.6
SEARCH_SYNTAX Missing vector argument
	from redisearch 8.8+
Invalid vector argument, expected a parameter name starting with $
	from redisearch 8.4-8.6
SEARCH_SYNTAX Invalid vector argument, expected a parameter name starting with $
	from redisearch 8.8+
Invalid vector field for normalization
	from redisearch 8.4-8.6
SEARCH_SYNTAX Invalid vector field for normalization
	from redisearch 8.8+
DIALECT is not supported in FT.HYBRID or any of its subqueries. Please check the documentation on search-default-dialect configuration.
	from redisearch 8.4-8.6
SEARCH_PARSE_ARGS DIALECT is not supported in FT.HYBRID or any of its subqueries. Please check the documentation on search-default-dialect configuration.
	from redisearch 8.8+
EXPLAINSCORE is not yet supported by FT.HYBRID
	from redisearch 8.4-8.6
SEARCH_PARSE_ARGS EXPLAINSCORE is not yet supported by FT.HYBRID
	from redisearch 8.8
SEARCH_PARSE_ARGS EXPLAINSCORE is not supported with GROUPBY
	from redisearch 8.10+
Vector expressions are not allowed in FT.HYBRID VSIM FILTER
	from redisearch 8.4-8.6
Vector expressions are not allowed in FT.HYBRID SEARCH
	from redisearch 8.4-8.6
SEARCH_VECTOR_NOT_ALLOWED Vector expressions are not allowed in FT.HYBRID {Clause}
	from redisearch 8.8+
	A vector expression stands in {Clause}; in FT.HYBRID only VSIM takes one.
Vector queries are not allowed
	from redisearch 8.4-8.6
SEARCH_VECTOR_NOT_ALLOWED Vector queries are not allowed
	from redisearch 8.8+
Weight attributes are not allowed in FT.HYBRID VSIM FILTER
	from redisearch 8.4-8.6
SEARCH_WEIGHT_NOT_ALLOWED Weight attributes are not allowed in FT.HYBRID VSIM FILTER
	from redisearch 8.8+
Weight attributes are not allowed
	from redisearch 8.4-8.6
SEARCH_WEIGHT_NOT_ALLOWED Weight attributes are not allowed
	from redisearch 8.8+
`}

// SearchSuggestError says that a command on suggestions, spelling or synonyms, such as
// FT.SUGADD, FT.SPELLCHECK or FT.SYNUPDATE, refused a text, a score, a dictionary or
// another argument, or would pass a limit.
type SearchSuggestError struct {
	SearchError
	// Dictionary is the dictionary that does not exist.
	Dictionary string
	// Max is the largest distance that is allowed.
	Max int
}

func (e *SearchSuggestError) Unwrap() error { return &e.SearchError }

var searchSuggestErrorType = Type{
	Name: "SearchSuggestError", parents: "SearchError", Origin: Server,
	Verdict: Verdict{RetryNever, AppliedNo, ScopeCommand, OwnerCode},
	wordings: `
	A command on suggestions or spelling got something that it cannot use.
Payload too large
	from redisearch 2.8+
Invalid query length
	from redisearch 2.8+
Invalid query
	from redisearch 2.8+
ERR invalid score
	from redisearch 2.8+
Invalid payload: Expected an argument, but none provided
	from redisearch 2.8+
Dict does not exist: {Dictionary}
	from redisearch 2.8+
	No dictionary is called {Dictionary}: FT.DICTADD makes it with its first term.
DISTANCE arg is given but no DISTANCE comes after
	from redisearch 2.8+
	by FT.SPELLCHECK
	The spelling or synonym command has an argument that is not allowed.
bad distance given, distance must be a natural number between 1 to {Max}
	from redisearch 2.8+
	by FT.SPELLCHECK
	The spelling or synonym command has an argument that is not allowed.
TERM arg is given but no TERM params comes after
	from redisearch 2.8+
	by FT.SPELLCHECK
	INCLUDE or EXCLUDE and the name of a dictionary must follow TERMS.
bad format, exlude/include operation was not given
	from redisearch 2.8-8.0
	by FT.SPELLCHECK
	INCLUDE or EXCLUDE must follow TERMS.
bad format, exclude/include operation was not given
	from redisearch 8.2+
	by FT.SPELLCHECK
	INCLUDE or EXCLUDE must follow TERMS.
term exists in index
	from redisearch 2.8+
	by FT.SPELLCHECK
	With FULLSCOREINFO this stands where the suggestions would, for a word that is spelt as in the index.
Maximum synonym terms limit reached
	from redisearch 2.8+
	by FT.SYNUPDATE
	The index would have more than 1000000 terms with synonyms.
Maximum group IDs per term limit reached
	from redisearch 2.8+
	by FT.SYNUPDATE
	A term would belong to more than 4096 groups of synonyms.
No longer suppoted, use FT.SYNUPDATE
	from redisearch 2.8-2.10
	by FT.SYNADD
	The spelling or synonym command has an argument that is not allowed.
No longer supported, use FT.SYNUPDATE
	from redisearch 8.0+
	by FT.SYNADD
	The spelling or synonym command has an argument that is not allowed.
`}
