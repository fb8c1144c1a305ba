package rediserr

var searchIndexFamily = family{"searchindex", "Search: indexes and schemas", []*Type{
	&searchIndexNotFoundErrorType,
	&searchIndexExistsErrorType,
	&searchIndexMismatchErrorType,
	&searchAliasErrorType,
	&searchSchemaErrorType,
	&searchSchemaLimitErrorType,
	&searchFlexErrorType,
	&searchDiskErrorType,
	&searchIndexMemoryErrorType,
	&searchIndexLoadErrorType,
}}

var searchIndexErrors = []Error{
	(*SearchIndexNotFoundError)(nil),
	(*SearchIndexExistsError)(nil),
	(*SearchIndexMismatchError)(nil),
	(*SearchAliasError)(nil),
	(*SearchSchemaError)(nil),
	(*SearchSchemaLimitError)(nil),
	(*SearchFlexError)(nil),
	(*SearchDiskError)(nil),
	(*SearchIndexMemoryError)(nil),
	(*SearchIndexLoadError)(nil),
}

// SearchIndexNotFoundError says that RediSearch has no index, and no alias, of the name
// that was given, or that the index was dropped before the command came to use it.
// Index names are case-sensitive.
type SearchIndexNotFoundError struct {
	SearchError
	// Index is the name that was given.
	Index string
	// Namespace is the namespace of Kvrocks that the connection uses.
	Namespace string
}

func (e *SearchIndexNotFoundError) Unwrap() error { return &e.SearchError }

var searchIndexNotFoundErrorType = Type{
	Name: "SearchIndexNotFoundError", parents: "SearchError", Code: "SEARCH_INDEX_NOT_FOUND SEARCH_INDEX_DROPPED_BG", Origin: Server,
	Verdict: Verdict{RetryNever, AppliedNo, ScopeCommand, OwnerCode},
	wordings: `
	RediSearch has no index, and no alias, of this name.
Unknown Index name
	from dragonfly 1.24, redisearch 2.8-8.6
Unknown index name
	from redisearch 2.8-8.6
{Index}: no such index
	from redisearch 2.8-8.6
	There is no index or alias {Index}.
No such index {Index}
	from redisearch 2.10-8.6
	There is no index or alias {Index}.
Index not found: {Index}
	from redisearch 8.4-8.6
	There is no index or alias {Index}.
SEARCH_INDEX_NOT_FOUND Index not found: {Index}
	from redisearch 8.8+
	There is no index or alias {Index}.
Unknown index name (or name is an alias itself)
	from redisearch 2.8-8.6
	by FT.ALIASADD FT.ALIASUPDATE
	The target of the alias is not an index; an alias cannot name another alias.
SEARCH_INDEX_NOT_FOUND Unknown index name (or name is an alias itself)
	from redisearch 8.8+
	by FT.ALIASADD FT.ALIASUPDATE
	The target of the alias is not an index; an alias cannot name another alias.
Unknown obfuscated index name
	from redisearch 2.10+
	No index has this obfuscated name, as the debug command asked for.
The index was dropped before the query could be executed
	from redisearch 2.8-8.6
	The query waited for a thread, and meanwhile somebody dropped the index.
SEARCH_INDEX_DROPPED_BG The index was dropped before the query could be executed
	from redisearch 8.8+
	The query waited for a thread, and meanwhile somebody dropped the index.
Index not found
	from redisearch 2.8-8.6
	The index of the document was dropped, or is not there any more.
SEARCH_INDEX_NOT_FOUND Index not found
	from redisearch 8.8+
	The index of the document was dropped, or is not there any more.
ERR {Index}: no such index
	from dragonfly 1.24+
	There is no index {Index}.
ERR Index with name '{Index}' not found
	from dragonfly 1.35+
	There is no index {Index}.
ERR Index not found
	from dragonfly 1.24+
	There is no index of this name.
ERR Unknown Index name
	from dragonfly 1.24-1.30
	There is no index of this name.
ERR Unknown index name
	from dragonfly 1.40+
	There is no index of this name.
ERR index not found
	from kvrocks 2024.10+
	There is no index of this name.
ERR index ` + "`{Index}`" + ` not found
	from kvrocks 2024.10+
	There is no index {Index}.
ERR Index '{Index}' not found in namespace '{Namespace}'
	from kvrocks 2024.10+
	by FT.TAGVALS
	There is no index {Index} in the namespace {Namespace}.
`}

// SearchIndexExistsError says that FT.CREATE was given the name of an index that exists
// already. The existing index was left as it is.
type SearchIndexExistsError struct{ SearchError }

func (e *SearchIndexExistsError) Unwrap() error { return &e.SearchError }

var searchIndexExistsErrorType = Type{
	Name: "SearchIndexExistsError", parents: "SearchError", Code: "SEARCH_INDEX_EXISTS", Origin: Server,
	Verdict: Verdict{RetryNever, AppliedNo, ScopeCommand, OwnerCode},
	wordings: `
	There is an index of this name already.
Index already exists
	from redisearch 2.8-8.6
	by FT.CREATE
SEARCH_INDEX_EXISTS Index already exists
	from redisearch 8.8+
	by FT.CREATE
ERR Index already exists
	from dragonfly 1.24+
	by FT.CREATE
ERR index already exists
	from kvrocks 2024.10+
	by FT.CREATE
`}

// SearchIndexMismatchError says that the shards of a cluster do not have the same index
// under one name: it is just being created, altered or dropped, or one of them missed
// that.
type SearchIndexMismatchError struct{ SearchError }

func (e *SearchIndexMismatchError) Unwrap() error { return &e.SearchError }

var searchIndexMismatchErrorType = Type{
	Name: "SearchIndexMismatchError", parents: "SearchError", Code: "SEARCH_INDEX_MISMATCH", Origin: Server,
	Verdict: Verdict{RetryBackoff, AppliedNo, ScopeCluster, OwnerOperator},
	wordings: `
	The shards of the cluster do not agree on what this index is.
Index mismatch: Shard index is different than queried index
	from redisearch 8.0-8.6
	This shard's index has other prefixes than the index of the node that was asked.
SEARCH_INDEX_MISMATCH Index mismatch: Shard index is different than queried index
	from redisearch 8.8+
	This shard's index has other prefixes than the index of the node that was asked.
`}

// SearchAliasError says that an alias of an index was not added or removed: the name is
// taken, or there is no such alias. Nothing was changed.
type SearchAliasError struct{ SearchError }

func (e *SearchAliasError) Unwrap() error { return &e.SearchError }

var searchAliasErrorType = Type{
	Name: "SearchAliasError", parents: "SearchError", Code: "SEARCH_ALIAS_CONFLICT", Origin: Server,
	Verdict: Verdict{RetryNever, AppliedNo, ScopeCommand, OwnerCode},
	wordings: `
	The alias was not added or removed.
Alias already exists
	from redisearch 2.8-8.6
	by FT.ALIASADD FT.ALIASUPDATE
	The name is an alias already; FT.ALIASUPDATE moves it to another index.
SEARCH_INDEX_EXISTS Alias already exists
	from redisearch 8.8+
	by FT.ALIASADD FT.ALIASUPDATE
	The name is an alias already; FT.ALIASUPDATE moves it to another index.
Alias conflicts with an existing index name
	from redisearch 8.0-8.6
	by FT.ALIASADD FT.ALIASUPDATE
	There is an index of this very name, so it cannot be an alias.
SEARCH_ALIAS_CONFLICT Alias conflicts with an existing index name
	from redisearch 8.8+
	by FT.ALIASADD FT.ALIASUPDATE
	There is an index of this very name, so it cannot be an alias.
Alias does not exist
	from redisearch 2.8+
	by FT.ALIASDEL
	There is no alias of this name.
Alias does not belong to provided spec
	from redisearch 2.8-8.6
	by FT.ALIASDEL FT.ALIASUPDATE
	The name is that of an index and no alias of it.
SEARCH_INDEX_NOT_FOUND Alias does not belong to provided spec
	from redisearch 8.8+
	by FT.ALIASDEL FT.ALIASUPDATE
	The name is that of an index and no alias of it.
`}

// SearchSchemaError says that FT.CREATE or FT.ALTER cannot read the schema it was given,
// with the parameters of its vector fields: a word is missing, unknown or contradicts
// another one. The index was not created or changed.
type SearchSchemaError struct {
	SearchError
	// Field is the field of the schema, by its attribute name.
	Field string
	// Argument is the word that is the trouble.
	Argument string
	// Value is what was given for the option.
	Value string
	// Reason is the explanation of the module.
	Reason string
	// Path is the JSONPath that cannot be read.
	Path string
	// Index is the name of the index.
	Index string
	// Algorithm is FLAT, HNSW or SVS-VAMANA.
	Algorithm string
	// Parameter is the parameter of the vector field.
	Parameter string
	// Count is the number of parameters of a vector field that were given.
	Count int
	// Expected is the number of parameters that was announced.
	Expected string
	// Min is the smallest value that is allowed.
	Min int
}

func (e *SearchSchemaError) Unwrap() error { return &e.SearchError }

var searchSchemaErrorType = Type{
	Name: "SearchSchemaError", parents: "SearchError", Code: "SEARCH_PATH_BAD", Origin: Server,
	Verdict: Verdict{RetryNever, AppliedNo, ScopeCommand, OwnerCode},
	wordings: `
	The schema of the index cannot be read as it is.
No schema found
	from redisearch 2.8-8.6
	by FT.CREATE
	The command ends before the word SCHEMA.
SEARCH_PARSE_ARGS No schema found
	from redisearch 8.8+
	by FT.CREATE
	The command ends before the word SCHEMA.
Fields arguments are missing
	from redisearch 2.8-8.6
	by FT.CREATE FT.ALTER
	No field follows the word SCHEMA or ADD.
SEARCH_PARSE_ARGS Fields arguments are missing
	from redisearch 8.8+
	by FT.CREATE FT.ALTER
	No field follows the word SCHEMA or ADD.
ALTER must be followed by SCHEMA
	from redisearch 2.8+
	by FT.ALTER
Unknown action passed to ALTER SCHEMA
	from redisearch 2.8+
	by FT.ALTER
	The only action behind SCHEMA is ADD: fields cannot be changed or removed.
No fields provided
	from redisearch 2.8+
	by FT.ALTER
Cannot create index on db != 0
	from redisearch 2.8+
	by FT.CREATE
	RediSearch indexes database 0 only, and this connection has selected another.
Field ` + "`{Field}`" + ` does not have a type
	from redisearch 2.8-8.6
	by FT.CREATE FT.ALTER
	The command ends behind the name of {Field}; a type such as TEXT or TAG must follow.
SEARCH_PARSE_ARGS Field ` + "`{Field}`" + ` does not have a type
	from redisearch 8.8+
	by FT.CREATE FT.ALTER
	The command ends behind the name of {Field}; a type such as TEXT or TAG must follow.
Invalid field type for field ` + "`{Field}`" + `
	from redisearch 2.8-8.6
	by FT.CREATE FT.ALTER
	The word behind {Field} is no type of a field, or {Field} was meant as an option of the field before it.
SEARCH_PARSE_ARGS Invalid field type for field ` + "`{Field}`" + `
	from redisearch 8.8+
	by FT.CREATE FT.ALTER
	The word behind {Field} is no type of a field, or {Field} was meant as an option of the field before it.
Could not parse schema for field ` + "`{Field}`" + `
	from redisearch 2.8-8.6
	by FT.CREATE FT.ALTER
	The options of {Field} cannot be read.
SEARCH_PARSE_ARGS Could not parse schema for field ` + "`{Field}`" + `
	from redisearch 8.8+
	by FT.CREATE FT.ALTER
	The options of {Field} cannot be read.
'Field cannot be defined with both ` + "`NOINDEX`" + ` and ` + "`INDEXMISSING`" + ` ` + "`{Field}`" + ` '
	from redisearch 2.10-8.6
	by FT.CREATE FT.ALTER
SEARCH_PARSE_ARGS 'Field cannot be defined with both ` + "`NOINDEX`" + ` and ` + "`INDEXMISSING`" + ` ` + "`{Field}`" + ` '
	from redisearch 8.8+
	by FT.CREATE FT.ALTER
{Argument=PHONETIC} requires an argument
	from redisearch 2.8-8.6
	by FT.CREATE FT.ALTER
SEARCH_PARSE_ARGS {Argument=PHONETIC} requires an argument
	from redisearch 8.8+
	by FT.CREATE FT.ALTER
{Argument=SEPARATOR} requires an argument
	from redisearch 2.8-8.6
	by FT.CREATE FT.ALTER
SEARCH_PARSE_ARGS {Argument=SEPARATOR} requires an argument
	from redisearch 8.8+
	by FT.CREATE FT.ALTER
{Argument=AS} requires an argument
	from redisearch 2.8-8.6
	by FT.CREATE FT.ALTER
SEARCH_PARSE_ARGS {Argument=AS} requires an argument
	from redisearch 8.8+
	by FT.CREATE FT.ALTER
Matcher Format: <2 chars algorithm>:<2 chars language>. Support algorithms: double metaphone (dm). Supported languages: English (en), French (fr), Portuguese (pt) and Spanish (es)
	from redisearch 2.8-8.6
	by FT.CREATE FT.ALTER
	The value of PHONETIC must be dm:en, dm:fr, dm:pt or dm:es.
SEARCH_QUERY_BAD Matcher Format: <2 chars algorithm>:<2 chars language>. Support algorithms: double metaphone (dm). Supported languages: English (en), French (fr), Portuguese (pt) and Spanish (es)
	from redisearch 8.8+
	by FT.CREATE FT.ALTER
	The value of PHONETIC must be dm:en, dm:fr, dm:pt or dm:es.
Bad arguments for weight: {Reason}
	from redisearch 2.8-8.6
	by FT.CREATE FT.ALTER
SEARCH_PARSE_ARGS Bad arguments for weight: {Reason}
	from redisearch 8.8+
	by FT.CREATE FT.ALTER
Tag separator must be a single character. Got ` + "`{Value}`" + `
	from redisearch 2.8
	by FT.CREATE FT.ALTER
Tag separator must be a single character. Got ` + "`%s`" + `{Value}
	from redisearch 2.10-8.6
	by FT.CREATE FT.ALTER
SEARCH_PARSE_ARGS Tag separator must be a single character. Got ` + "`%s`" + `{Value}
	from redisearch 8.8+
	by FT.CREATE FT.ALTER
Field name cannot be empty
	from redisearch 2.10-8.6
	by FT.CREATE FT.ALTER
SEARCH_QUERY_BAD Field name cannot be empty
	from redisearch 8.8+
	by FT.CREATE FT.ALTER
Field name cannot contain null bytes
	from redisearch 2.10-8.6
	by FT.CREATE FT.ALTER
SEARCH_QUERY_BAD Field name cannot contain null bytes
	from redisearch 8.8+
	by FT.CREATE FT.ALTER
Field path cannot contain null bytes
	from redisearch 2.10-8.6
	by FT.CREATE FT.ALTER
SEARCH_QUERY_BAD Field path cannot contain null bytes
	from redisearch 8.8+
	by FT.CREATE FT.ALTER
MAXTEXTFIELDS cannot be used with NOFIELDS
	from redisearch 2.8-8.6
	by FT.CREATE
SEARCH_QUERY_BAD MAXTEXTFIELDS cannot be used with NOFIELDS
	from redisearch 8.8+
	by FT.CREATE
Unknown argument
	from redisearch 8.0-8.6
	by FT.DROPINDEX FT.DROP
	Only DD may follow the index of FT.DROPINDEX, and only KEEPDOCS that of FT.DROP.
SEARCH_ARG_UNRECOGNIZED Unknown argument
	from redisearch 8.8+
	by FT.DROPINDEX FT.DROP
	Only DD may follow the index of FT.DROPINDEX, and only KEEPDOCS that of FT.DROP.
Invalid JSONPath '{Path}' in attribute '{Field}' in index '{Index}'
	from redisearch 2.8-8.6
	The path {Path} of the field {Field} is no valid JSONPath.
SEARCH_PATH_BAD Invalid JSONPath '{Path}' in attribute '{Field}' in index '{Index}'
	from redisearch 8.8+
	The path {Path} of the field {Field} is no valid JSONPath.
ERR Bad json path: {Path}
	from dragonfly 1.24+
	by FT.CREATE
	{Path} is no valid JSONPath.
ERR Cannot create index on db != 0
	from dragonfly 1.24+
	by FT.CREATE
	Dragonfly indexes database 0 only, and this connection has selected another.
ERR Multiple prefixes are not supported
	from dragonfly 1.24-1.30
	by FT.CREATE
ERR Tag separator must be a single character. Got ` + "`{Value}`" + `
	from dragonfly 1.40+
	by FT.CREATE
ERR Unsupported language: {Value}
	from dragonfly 1.40+
	by FT.CREATE
ERR Fields arguments are missing
	from dragonfly 1.40+
	by FT.CREATE
	No field follows the word SCHEMA.
ERR Field type {Value} is not supported
	from dragonfly 1.40+
	by FT.CREATE
ERR index name cannot be empty
	from kvrocks 2024.10+
	by FT.CREATE
ERR expect HASH or JSON after ON
	from kvrocks 2024.10+
	by FT.CREATE
ERR field name cannot be empty
	from kvrocks 2024.10+
	by FT.CREATE
ERR expect field type TAG, NUMERIC or VECTOR
	from kvrocks 2024.10+
	by FT.CREATE
ERR only one character separator is supported
	from kvrocks 2024.10+
	by FT.CREATE
ERR expect SCHEMA section for this index
	from kvrocks 2024.10+
	by FT.CREATE
ERR currently index cannot work in cluster mode
	from kvrocks 2024.10+
	by FT.CREATE
	verdict never no node operator
	Kvrocks keeps no indexes while cluster mode is on.
SEARCH_PATH_BAD Invalid path
	from redisearch 8.8+
	A field's path in the documents cannot be read.
Bad arguments for vector similarity {Algorithm} index ` + "`{Parameter}`" + `: {Reason}
	from redisearch 2.8-8.6
	by FT.CREATE FT.ALTER
	{Parameter} of this {Algorithm} field has no value that is allowed there: {Reason}.
SEARCH_PARSE_ARGS Bad arguments for vector similarity {Algorithm} index ` + "`{Parameter}`" + `: {Reason}
	from redisearch 8.8+
	by FT.CREATE FT.ALTER
	{Parameter} of this {Algorithm} field has no value that is allowed there: {Reason}.
Bad arguments for vector similarity number of parameters: {Reason}
	from redisearch 2.8-8.6
	by FT.CREATE FT.ALTER
	A number must follow the algorithm: how many words of parameters come.
SEARCH_PARSE_ARGS Bad arguments for vector similarity number of parameters: {Reason}
	from redisearch 8.8+
	by FT.CREATE FT.ALTER
	A number must follow the algorithm: how many words of parameters come.
Bad arguments for vector similarity algorithm: {Reason}
	from redisearch 2.8-8.6
	by FT.CREATE FT.ALTER
	The word behind VECTOR must be FLAT, HNSW or, from 8.2 on, SVS-VAMANA.
SEARCH_PARSE_ARGS Bad arguments for vector similarity algorithm: {Reason}
	from redisearch 8.8+
	by FT.CREATE FT.ALTER
	The word behind VECTOR must be FLAT, HNSW or, from 8.2 on, SVS-VAMANA.
SEARCH_PARSE_ARGS Bad arguments for vector similarity: not enough arguments
	from redisearch 8.8+
	by FT.CREATE FT.ALTER
	The command ends before as many words of parameters as the number announces.
Bad number of arguments for vector similarity index: got {Count} but expected even number (as algorithm parameters should be submitted as named arguments)
	from redisearch 2.8-8.6
	by FT.CREATE FT.ALTER
	The number behind the algorithm counts names and values, so it must be even; it is {Count}.
Bad number of arguments for vector similarity index: got {Count} but expected even number as algorithm parameters (should be submitted as named arguments)
	from redisearch 2.8-8.6
	by FT.CREATE FT.ALTER
	The number behind the algorithm counts names and values, so it must be even; it is {Count}.
SEARCH_PARSE_ARGS Bad number of arguments for vector similarity index: got {Count} but expected even number as algorithm parameters (should be submitted as named arguments)
	from redisearch 8.8+
	by FT.CREATE FT.ALTER
	The number behind the algorithm counts names and values, so it must be even; it is {Count}.
Bad arguments for algorithm {Algorithm}: {Parameter}
	from redisearch 2.8-8.6
	by FT.CREATE FT.ALTER
	{Algorithm} has no parameter {Parameter}, or the number behind the algorithm is too large.
SEARCH_PARSE_ARGS Bad arguments for algorithm {Algorithm}: {Parameter}
	from redisearch 8.8+
	by FT.CREATE FT.ALTER
	{Algorithm} has no parameter {Parameter}, or the number behind the algorithm is too large.
Expected {Expected} parameters but got {Count}
	from redisearch 2.8-8.6
	by FT.CREATE FT.ALTER
	The number behind the algorithm announces {Expected} words, and {Count} follow.
SEARCH_PARSE_ARGS Expected {Expected} parameters but got {Count}
	from redisearch 8.8+
	by FT.CREATE FT.ALTER
	The number behind the algorithm announces {Expected} words, and {Count} follow.
Missing mandatory parameter: cannot create {Algorithm} index without specifying {Parameter} argument
	from redisearch 2.8-8.6
	by FT.CREATE FT.ALTER
	Each {Algorithm} field needs TYPE, DIM and DISTANCE_METRIC; {Parameter} is missing.
SEARCH_PARSE_ARGS Missing mandatory parameter: cannot create {Algorithm} index without specifying {Parameter} argument
	from redisearch 8.8+
	by FT.CREATE FT.ALTER
	Each {Algorithm} field needs TYPE, DIM and DISTANCE_METRIC; {Parameter} is missing.
Not supported data type is given. Expected: FLOAT16, FLOAT32
	from redisearch 8.2-8.6
	by FT.CREATE FT.ALTER
	SVS-VAMANA takes no other TYPE than FLOAT16 and FLOAT32.
SEARCH_PARSE_ARGS Not supported data type is given. Expected: FLOAT16, FLOAT32
	from redisearch 8.8+
	by FT.CREATE FT.ALTER
	SVS-VAMANA takes no other TYPE than FLOAT16 and FLOAT32.
Invalid TRAINING_THRESHOLD: cannot be lower than DEFAULT_BLOCK_SIZE ({Min})
	from redisearch 8.2-8.6
	by FT.CREATE FT.ALTER
	The parameters of this vector field cannot be read as they are.
SEARCH_PARSE_ARGS Invalid TRAINING_THRESHOLD: cannot be lower than DEFAULT_BLOCK_SIZE ({Min})
	from redisearch 8.8+
	by FT.CREATE FT.ALTER
	The parameters of this vector field cannot be read as they are.
TRAINING_THRESHOLD is irrelevant when compression was not requested
	from redisearch 8.2-8.6
	by FT.CREATE FT.ALTER
	The parameters of this vector field cannot be read as they are.
SEARCH_PARSE_ARGS TRAINING_THRESHOLD is irrelevant when compression was not requested
	from redisearch 8.8+
	by FT.CREATE FT.ALTER
	The parameters of this vector field cannot be read as they are.
REDUCE is irrelevant when compression is not of type LeanVec
	from redisearch 8.2-8.6
	by FT.CREATE FT.ALTER
	The parameters of this vector field cannot be read as they are.
SEARCH_PARSE_ARGS REDUCE is irrelevant when compression is not of type LeanVec
	from redisearch 8.8+
	by FT.CREATE FT.ALTER
	The parameters of this vector field cannot be read as they are.
Multi-value index is currently not supported for SVS-VAMANA algorithm
	from redisearch 8.2
	by FT.CREATE FT.ALTER
	The JSONPath of an SVS-VAMANA field must lead to one value in this version.
SEARCH_QUERY_BAD RERANK is only supported for disk-based vector indexes
	from redisearch 8.8+
	by FT.CREATE FT.ALTER
	The parameters of this vector field cannot be read as they are.
SEARCH_QUERY_BAD Duplicate RERANK parameter
	from redisearch 8.8+
	by FT.CREATE FT.ALTER
	The parameters of this vector field cannot be read as they are.
SEARCH_PARSE_ARGS RERANK requires an argument
	from redisearch 8.8+
	by FT.CREATE FT.ALTER
	The parameters of this vector field cannot be read as they are.
SEARCH_PARSE_ARGS Syntax error: RERANK only supports TRUE currently
	from redisearch 8.8
	by FT.CREATE FT.ALTER
	The parameters of this vector field cannot be read as they are.
SEARCH_PARSE_ARGS Syntax error: RERANK value must be TRUE or FALSE
	from redisearch 8.10+
	by FT.CREATE FT.ALTER
	The parameters of this vector field cannot be read as they are.
ERR Vector index initial allocation is too large
	from dragonfly 1.40+
	by FT.CREATE
	The parameters of this vector field cannot be read as they are.
ERR number of attributes is not as required
	from kvrocks 2024.10+
	by FT.CREATE
	TYPE, DIM and DISTANCE_METRIC must be given, so the number behind HNSW is at least 6.
ERR number of attributes must be multiple of 2
	from kvrocks 2024.10+
	by FT.CREATE
	The parameters of this vector field cannot be read as they are.
ERR only support HNSW algorithm for vector field
	from kvrocks 2024.10+
	by FT.CREATE
	The parameters of this vector field cannot be read as they are.
ERR unsupported vector type
	from kvrocks 2024.10+
	by FT.CREATE
	Kvrocks has vectors of type FLOAT64 only.
ERR unsupported distance metric
	from kvrocks 2024.10+
	by FT.CREATE
	The parameters of this vector field cannot be read as they are.
ERR VECTOR field requires {Parameter=TYPE} to be set
	from kvrocks 2024.10+
	by FT.CREATE
	The parameters of this vector field cannot be read as they are.
ERR VECTOR field requires {Parameter=DIM} to be set
	from kvrocks 2024.10+
	by FT.CREATE
	The parameters of this vector field cannot be read as they are.
ERR VECTOR field requires {Parameter=DISTANCE_METRIC} to be set
	from kvrocks 2024.10+
	by FT.CREATE
	The parameters of this vector field cannot be read as they are.
Duplicate field in schema - {Field}
	from redisearch 2.8-8.6
	by FT.CREATE FT.ALTER
	The index has a field {Field} already, or the command names it twice.
SEARCH_QUERY_BAD Duplicate field in schema - {Field}
	from redisearch 8.8+
	by FT.CREATE FT.ALTER
	The index has a field {Field} already, or the command names it twice.
ERR Duplicate field in schema - {Field}
	from dragonfly 1.40+
	by FT.CREATE
	The command names {Field} twice.
`}

// SearchSchemaLimitError says that an index was not created or changed because it would
// pass a limit of the module: of fields, of prefixes, of indexes, or of memory for a
// vector field.
type SearchSchemaLimitError struct {
	SearchError
	// Limit is the most that is allowed: fields, indexes, prefixes, or vectors in a block.
	Limit int
	// Count is how many were asked for.
	Count int
	// Size is the number of bytes that one vector needs.
	Size int
}

func (e *SearchSchemaLimitError) Unwrap() error { return &e.SearchError }

var searchSchemaLimitErrorType = Type{
	Name: "SearchSchemaLimitError", parents: "SearchError", Origin: Server,
	Verdict: Verdict{RetryNever, AppliedNo, ScopeCommand, OwnerCode},
	wordings: `
	The index would pass a limit of the module.
Schema is limited to {Limit} fields
	from redisearch 2.8-8.6
	by FT.CREATE FT.ALTER
SEARCH_LIMIT_OVER Schema is limited to {Limit} fields
	from redisearch 8.8+
	by FT.CREATE FT.ALTER
Schema is currently limited to {Limit} fields
	from redisearch 8.0-8.6
	by FT.CREATE FT.ALTER
SEARCH_LIMIT_OVER Schema is currently limited to {Limit} fields
	from redisearch 8.8+
	by FT.CREATE FT.ALTER
Schema is limited to {Limit} TEXT fields
	from redisearch 2.8-8.6
	by FT.CREATE FT.ALTER
SEARCH_LIMIT_OVER Schema is limited to {Limit} TEXT fields
	from redisearch 8.8+
	by FT.CREATE FT.ALTER
Schema is limited to {Limit} Sortable fields
	from redisearch 8.2-8.6
	by FT.CREATE FT.ALTER
SEARCH_LIMIT_OVER Schema is limited to {Limit} Sortable fields
	from redisearch 8.8+
	by FT.CREATE FT.ALTER
Cannot add more fields. Declare index with wide fields to allow adding unlimited fields
	from redisearch 2.8-8.6
	by FT.ALTER
	The index was created without MAXTEXTFIELDS and has 32 TEXT fields, so it takes no more of them.
SEARCH_LIMIT_OVER Cannot add more fields. Declare index with wide fields to allow adding unlimited fields
	from redisearch 8.8+
	by FT.ALTER
	The index was created without MAXTEXTFIELDS and has 32 TEXT fields, so it takes no more of them.
Number of prefixes ({Count}) exceeds maximum allowed ({Limit})
	from redisearch 2.8-8.6
	by FT.CREATE
SEARCH_LIMIT_OVER Number of prefixes ({Count}) exceeds maximum allowed ({Limit})
	from redisearch 8.8+
	by FT.CREATE
Maximum number of indexes ({Limit}) reached
	from redisearch 2.8-8.6
	by FT.CREATE
	verdict never no node operator
SEARCH_LIMIT_OVER Maximum number of indexes ({Limit}) reached
	from redisearch 8.8+
	by FT.CREATE
	verdict never no node operator
Vector index initial capacity {Count} exceeded server limit ({Limit} with the given parameters)
	from redisearch 2.8-8.0
	by FT.CREATE FT.ALTER
	verdict never no node operator
	INITIAL_CAP asks for more vectors than the allowed memory can hold: at most {Limit}.
Vector index block size {Count} exceeded server limit ({Limit} with the given parameters)
	from redisearch 2.8-8.0
	by FT.CREATE FT.ALTER
	verdict never no node operator
	A block of {Count} vectors would pass the memory allowed for it: at most {Limit}.
Vector index element size {Size} exceeded maximum size allowed by server limit which is {Limit}
	from redisearch 8.2-8.6
	by FT.CREATE FT.ALTER
	verdict never no node operator
	One vector needs {Size} bytes, more than the memory that a whole block may have.
SEARCH_LIMIT_OVER Vector index element size {Size} exceeded maximum size allowed by server limit which is {Limit}
	from redisearch 8.8+
	by FT.CREATE FT.ALTER
	verdict never no node operator
	One vector needs {Size} bytes, more than the memory that a whole block may have.
`}

// SearchFlexError says that an index or a query uses something that RediSearch does not
// offer when its indexes are kept on disk, as in Redis Flex. The same command may work
// with indexes in memory.
type SearchFlexError struct {
	SearchError
	// Command is the command or its option.
	Command string
	// Argument is the option or kind of query.
	Argument string
	// DataType is the type of field or of vector.
	DataType string
	// Parameter is the parameter of a vector field that must be given.
	Parameter string
	// Count is the number of indexes that there are.
	Count int
}

func (e *SearchFlexError) Unwrap() error { return &e.SearchError }

var searchFlexErrorType = Type{
	Name: "SearchFlexError", parents: "SearchError",
	Code: "SEARCH_FLEX_LIMIT_NUMBER_OF_INDEXES SEARCH_FLEX_UNSUPPORTED_FIELD " +
		"SEARCH_FLEX_UNSUPPORTED_FT_CREATE_ARGUMENT " +
		"SEARCH_FLEX_SKIP_INITIAL_SCAN_MISSING_ARGUMENT " +
		"SEARCH_FLEX_SEARCH_NOCONTENT_OR_RETURN_0_REQUIRED " +
		"SEARCH_FLEX_SEARCH_LOAD_UNSUPPORTED SEARCH_FLEX_UNSUPPORTED_ARGUMENT " +
		"SEARCH_FLEX_UNSUPPORTED_QUERY",
	Origin:  Server,
	Verdict: Verdict{RetryNever, AppliedNo, ScopeCommand, OwnerCode},
	wordings: `
	Indexes on disk do not offer this.
{DataType} fields are not supported in Flex indexes
	from redisearch 8.6
	by FT.CREATE FT.ALTER
SEARCH_FLEX_UNSUPPORTED_FIELD {DataType} fields are not supported in Flex indexes
	from redisearch 8.8+
	by FT.CREATE FT.ALTER
SEARCH_FLEX_UNSUPPORTED_ARGUMENT {Argument} is not supported in Redis Flex
	from redisearch 8.8+
{Command} is not supported in Redis Flex
	from redisearch 8.8+
Unsupported argument for Flex index: ` + "`{Argument}`" + `
	from redisearch 8.6
	by FT.CREATE
SEARCH_FLEX_UNSUPPORTED_FT_CREATE_ARGUMENT Unsupported argument for Flex index: ` + "`{Argument}`" + `
	from redisearch 8.8+
	by FT.CREATE
Only HASH is supported as index data type for Flex indexes
	from redisearch 8.6
	by FT.CREATE
Flex index requires SKIPINITIALSCAN argument
	from redisearch 8.6
	by FT.CREATE
SEARCH_FLEX_SKIP_INITIAL_SCAN_MISSING_ARGUMENT Flex index requires SKIPINITIALSCAN argument
	from redisearch 8.8
	by FT.CREATE
Max number of indexes reached for Flex indexes: {Count}
	from redisearch 8.6
	by FT.CREATE
	verdict never no node operator
SEARCH_FLEX_LIMIT_NUMBER_OF_INDEXES Max number of indexes reached for Flex indexes: {Count}
	from redisearch 8.8+
	by FT.CREATE
	verdict never no node operator
ERRBADVAL Max number of indexes reached for Flex indexes: {Count}
	from redisearch 8.6+
	verdict never no node operator
Disk index does not support non-TEXT fields
	from redisearch 8.4
	by FT.CREATE FT.ALTER
Disk index does not support non-TEXT/VECTOR fields
	from redisearch 8.6
	by FT.CREATE FT.ALTER
SEARCH_QUERY_BAD Disk index does not support non-TEXT/VECTOR/TAG fields
	from redisearch 8.8
	by FT.CREATE FT.ALTER
SEARCH_QUERY_BAD Disk index does not support non-TEXT/VECTOR/TAG/NUMERIC fields
	from redisearch 8.10+
	by FT.CREATE FT.ALTER
Disk index does not support {Argument=NOINDEX} fields
	from redisearch 8.4-8.6
	by FT.CREATE FT.ALTER
SEARCH_QUERY_BAD Disk index does not support {Argument=NOINDEX} fields
	from redisearch 8.8+
	by FT.CREATE FT.ALTER
Disk index does not support {Argument=SORTABLE} fields
	from redisearch 8.4-8.6
	by FT.CREATE FT.ALTER
SEARCH_QUERY_BAD Disk index does not support {Argument=SORTABLE} fields
	from redisearch 8.8+
	by FT.CREATE FT.ALTER
Disk index does not support {Argument=INDEXMISSING} fields
	from redisearch 8.4-8.6
	by FT.CREATE FT.ALTER
SEARCH_QUERY_BAD Disk index does not support {Argument=INDEXMISSING} fields
	from redisearch 8.8+
	by FT.CREATE FT.ALTER
Disk index does not support {Argument=INDEXEMPTY} fields
	from redisearch 8.4-8.6
	by FT.CREATE FT.ALTER
SEARCH_QUERY_BAD Disk index does not support {DataType} vector type
	from redisearch 8.8+
	by FT.CREATE FT.ALTER
SEARCH_QUERY_BAD Disk index does not support multi-value vectors
	from redisearch 8.8+
	by FT.CREATE FT.ALTER
SEARCH_QUERY_BAD Disk index does not support FLAT algorithm
	from redisearch 8.8+
	by FT.CREATE FT.ALTER
SEARCH_QUERY_BAD Disk index does not support SVS algorithm
	from redisearch 8.8+
	by FT.CREATE FT.ALTER
SEARCH_QUERY_BAD Disk HNSW index requires {Parameter} parameter
	from redisearch 8.8+
	by FT.CREATE FT.ALTER
SEARCH_QUERY_BAD Disk JSON index supports only single-value JSONPath fields
	from redisearch 8.8+
	by FT.CREATE FT.ALTER
SEARCH_QUERY_BAD Disk JSON index does not support multi-value JSONPath results
	from redisearch 8.8+
	verdict never partly key data
SEARCH_QUERY_BAD Disk JSON index supports JSON array values only for VECTOR fields
	from redisearch 8.8+
	verdict never partly key data
SEARCH_QUERY_BAD Redis Flex pre-filtered vector queries currently require explicit HYBRID_POLICY
	from redisearch 8.8+
SEARCH_FLEX_UNSUPPORTED_QUERY {Argument} queries are not supported on Flex indexes
	from redisearch 8.8+
SEARCH_FLEX_SEARCH_NOCONTENT_OR_RETURN_0_REQUIRED NOCONTENT or RETURN 0 must be provided in Redis Flex
	from redisearch 8.8
	by FT.SEARCH
SEARCH_FLEX_SEARCH_LOAD_UNSUPPORTED LOAD is not supported in Redis Flex
	from redisearch 8.8
	by FT.AGGREGATE
SEARCH_FLEX_UNSUPPORTED_ARGUMENT SORTBY in Redis Flex is restricted to sorting results by vector distance in vector queries. Otherwise, results are always sorted by the default document score.
	from redisearch 8.8+
SEARCH_FLEX_UNSUPPORTED_ARGUMENT {Command=FT.AGGREGATE} in a context that cannot block (MULTI/EXEC or Lua scripts) is not supported in Redis Flex
	from redisearch 8.10+
SEARCH_FLEX_UNSUPPORTED_ARGUMENT {Command=FT.SEARCH} with field return in a context that cannot block (MULTI/EXEC or Lua scripts) is not supported in Redis Flex; use NOCONTENT or RETURN 0
	from redisearch 8.10+
Unsupported FT.CREATE argument for Flex index
	from redisearch 8.6
	FT.CREATE has an argument that an index on flash does not take.
SEARCH_FLEX_UNSUPPORTED_FT_CREATE_ARGUMENT Unsupported FT.CREATE argument for Flex index
	from redisearch 8.8+
	FT.CREATE has an argument that an index on flash does not take.
Flex index limit was reached
	from redisearch 8.6
	There are as many indexes on flash as the database may have.
SEARCH_FLEX_LIMIT_NUMBER_OF_INDEXES Flex index limit was reached
	from redisearch 8.8+
	There are as many indexes on flash as the database may have.
Unsupported field for Flex index
	from redisearch 8.6
	The schema has a type of field that an index on flash does not take.
SEARCH_FLEX_UNSUPPORTED_FIELD Unsupported field for Flex index
	from redisearch 8.8+
	The schema has a type of field that an index on flash does not take.
SEARCH_FLEX_UNSUPPORTED_ARGUMENT Unsupported argument for Redis Flex
	from redisearch 8.8+
	The command has an argument that Redis on flash does not take.
SEARCH_FLEX_UNSUPPORTED_QUERY Unsupported query type for Flex indexes
	from redisearch 8.8+
	An index on flash cannot answer this kind of query.
`}

// SearchDiskError says that RediSearch could not read or write an index that it keeps
// on disk: the storage below it failed. The keys themselves are not affected.
type SearchDiskError struct {
	SearchError
	// Index is the name of the index.
	Index string
	// Reason is the storage's own explanation.
	Reason string
}

func (e *SearchDiskError) Unwrap() error { return &e.SearchError }

var searchDiskErrorType = Type{
	Name: "SearchDiskError", parents: "SearchError", Code: "SEARCH_DISK_CREATION SEARCH_DISK_ITERATOR_CREATION", Origin: Server,
	Verdict: Verdict{RetryBackoff, AppliedNo, ScopeNode, OwnerOperator},
	wordings: `
	The storage of an index on disk failed.
Could not open disk index
	from redisearch 8.6
	by FT.CREATE
SEARCH_DISK_CREATION Could not open disk index
	from redisearch 8.8+
	by FT.CREATE
SEARCH_GENERIC Failed to create disk snapshot for index '{Index}'
	from redisearch 8.10+
	The state of {Index} on disk could not be held for the time of the query.
SEARCH_DISK_ITERATOR_CREATION {Reason}
	from redisearch 8.10+
	The query could not begin to read the index on disk: {Reason}.
SEARCH_GENERIC Document indexing failed; disk write batch aborted
	from redisearch 8.10+
	verdict never partly key operator
	The document was not indexed, as one of its fields could not be prepared for the disk.
SEARCH_GENERIC Failed to commit disk write batch
	from redisearch 8.10+
	verdict never partly key operator
	The document was not indexed, as its part of the index could not be written to disk.
Could not create disk index
	from redisearch 8.6
	The files of the index could not be made on flash.
SEARCH_DISK_CREATION Could not create disk index
	from redisearch 8.8+
	The files of the index could not be made on flash.
`}

// SearchIndexMemoryError says that an index stopped taking documents, because memory
// was short while it was being built. What was indexed until then can be found, later
// documents cannot.
type SearchIndexMemoryError struct {
	SearchError
	// Limit is the percentage of maxmemory at which building an index stops.
	Limit int
}

func (e *SearchIndexMemoryError) Unwrap() error { return &e.SearchError }

var searchIndexMemoryErrorType = Type{
	Name: "SearchIndexMemoryError", parents: "SearchError", Code: "SEARCH_INDEX_BG_OOM_FAIL", Origin: Server,
	Verdict: Verdict{RetryNever, AppliedPartly, ScopeNode, OwnerOperator},
	wordings: `
	Memory was short while the index was built, and it takes no documents any more.
Index background scan did not complete due to OOM. New documents will not be indexed.
	from redisearch 2.8-8.6
SEARCH_INDEX_BG_OOM_FAIL Index background scan did not complete due to OOM. New documents will not be indexed.
	from redisearch 8.8+
Used memory is more than {Limit} percent of max memory, cancelling the scan
	from redisearch 2.8+
	Building the index was given up because more than {Limit} percent of maxmemory were in use.
Index background scan did not complete due to OOM
	from redisearch 2.8-8.6
	Indexing of the documents that were there stopped as memory ran out.
SEARCH_INDEX_BG_OOM_FAIL Index background scan did not complete due to OOM
	from redisearch 8.8+
	Indexing of the documents that were there stopped as memory ran out.
`}

// SearchIndexLoadError says that the definition of an index could not be read from an
// RDB file, or from another shard during a migration of slots. The index is missing on
// this node.
type SearchIndexLoadError struct {
	SearchError
	// Position is the place of the field in the schema, from 0.
	Position int
	// Count is the number of prefixes.
	Count int
	// Limit is the most that is allowed.
	Limit int
}

func (e *SearchIndexLoadError) Unwrap() error { return &e.SearchError }

var searchIndexLoadErrorType = Type{
	Name: "SearchIndexLoadError", parents: "SearchError", Code: "ERRBADVAL", Origin: Server,
	Verdict: Verdict{RetryNever, AppliedNo, ScopeNode, OwnerOperator},
	wordings: `
	The definition of an index could not be read.
Failed to load index field
	from redisearch 2.8
Failed to load index field {Position}
	from redisearch 2.10-8.6
SEARCH_PARSE_ARGS Failed to load index field {Position}
	from redisearch 8.8+
Failed to load schema rule
	from redisearch 2.8-8.6
SEARCH_PARSE_ARGS Failed to load schema rule
	from redisearch 8.8+
while reading an index
	from redisearch 2.8-8.6
SEARCH_PARSE_ARGS while reading an index
	from redisearch 8.8+
RDB Load: Schema is limited to {Limit} fields
	from redisearch 2.8-8.6
SEARCH_LIMIT_OVER RDB Load: Schema is limited to {Limit} fields
	from redisearch 8.8+
RDB Load: Number of prefixes ({Count}) exceeds maximum allowed ({Limit})
	from redisearch 2.8-8.6
SEARCH_LIMIT_OVER RDB Load: Number of prefixes ({Count}) exceeds maximum allowed ({Limit})
	from redisearch 8.8+
ERRBADVAL Invalid encoding version
	from redisearch 8.4+
ERRBADVAL Failed to deserialize schema
	from redisearch 8.4+
`}
