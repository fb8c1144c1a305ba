package rediserr

var searchAdminFamily = family{"searchadmin", "Search: administration", []*Type{
	&searchConfigErrorType,
	&searchDebugErrorType,
	&searchTopologyErrorType,
}}

var searchAdminErrors = []Error{
	(*SearchConfigError)(nil),
	(*SearchDebugError)(nil),
	(*SearchTopologyError)(nil),
}

// SearchConfigError says that a setting of RediSearch was not changed, by FT.CONFIG SET
// or at the load of the module: its value is out of range or no value at all, or it can
// be set at the start only.
type SearchConfigError struct {
	ConfigSetError
	// Limit is the largest value that is allowed, in the unit of the setting.
	Limit int
	// Min is the smallest value that is allowed.
	Min int
	// Max is the largest value that is allowed, or the value of the upper delay in
	// milliseconds.
	Max int
}

func (e *SearchConfigError) Unwrap() error { return &e.ConfigSetError }

var searchConfigErrorType = Type{
	Name: "SearchConfigError", parents: "ConfigSetError", Code: "SEARCH_OPTION_BAD", Origin: Server,
	Verdict: Verdict{RetryNever, AppliedNo, ScopeCommand, OwnerOperator},
	wordings: `
	The value is not allowed for this setting of RediSearch, and the old one stays.
Not modifiable at runtime
	from redisearch 2.8-8.6
	by FT.CONFIG|SET
	This setting can be given at the load of the module only.
SEARCH_OPTION_BAD Not modifiable at runtime
	from redisearch 8.8+
	by FT.CONFIG|SET
	This setting can be given at the load of the module only.
Could not convert argument to expected type
	from redisearch 2.8-8.6
	by FT.CONFIG|SET
SEARCH_PARSE_ARGS Could not convert argument to expected type
	from redisearch 8.8+
	by FT.CONFIG|SET
Value is outside acceptable bounds
	from redisearch 2.8-8.6
	by FT.CONFIG|SET
SEARCH_PARSE_ARGS Value is outside acceptable bounds
	from redisearch 8.8+
	by FT.CONFIG|SET
Expected an argument, but none provided
	from redisearch 2.8-8.6
	by FT.CONFIG|SET
SEARCH_PARSE_ARGS Expected an argument, but none provided
	from redisearch 8.8+
	by FT.CONFIG|SET
Value exceeds maximum possible document table size
	from redisearch 2.8-8.6
SEARCH_LIMIT_OVER Value exceeds maximum possible document table size
	from redisearch 8.8+
Value exceeds maximum possible aggregate groups
	from redisearch 8.2-8.6
	by FT.CONFIG|SET
SEARCH_LIMIT_OVER Value exceeds maximum possible aggregate groups
	from redisearch 8.8+
	by FT.CONFIG|SET
Number of worker threads cannot exceed {Limit}
	from redisearch 2.8-8.6
	by FT.CONFIG|SET
SEARCH_LIMIT_OVER Number of worker threads cannot exceed {Limit}
	from redisearch 8.8+
	by FT.CONFIG|SET
Memory limit for indexing cannot be greater then 100%
	from redisearch 2.8-8.6
	by FT.CONFIG|SET
SEARCH_LIMIT_OVER Memory limit for indexing cannot be greater then 100%
	from redisearch 8.8+
	by FT.CONFIG|SET
SEARCH_LIMIT_OVER BM25STD_TANH_FACTOR must be between {Min} and {Max} inclusive
	from redisearch 8.8+
	by FT.CONFIG|SET
BG_INDEX_SLEEP_DURATION_US must be between 1 and {Max} (usleep POSIX limit)
	from redisearch 8.2-8.6
	by FT.CONFIG|SET
SEARCH_LIMIT_OVER BG_INDEX_SLEEP_DURATION_US must be between 1 and {Max} (usleep POSIX limit)
	from redisearch 8.8+
	by FT.CONFIG|SET
_MIN_TRIM_DELAY_MS ({Min}) must be less than _MAX_TRIM_DELAY_MS ({Max})
	from redisearch 8.4-8.6
	by FT.CONFIG|SET
SEARCH_PARSE_ARGS _MIN_TRIM_DELAY_MS ({Min}) must be less than _MAX_TRIM_DELAY_MS ({Max})
	from redisearch 8.8+
	by FT.CONFIG|SET
_MAX_TRIM_DELAY_MS ({Max}) must be greater than _MIN_TRIM_DELAY_MS ({Min})
	from redisearch 8.4-8.6
	by FT.CONFIG|SET
SEARCH_PARSE_ARGS _MAX_TRIM_DELAY_MS ({Max}) must be greater than _MIN_TRIM_DELAY_MS ({Min})
	from redisearch 8.8+
	by FT.CONFIG|SET
Default dialect version cannot be higher than {Limit}
	from redisearch 2.8-8.6
	by FT.CONFIG|SET
SEARCH_VALUE_BAD Default dialect version cannot be higher than {Limit}
	from redisearch 8.8+
	by FT.CONFIG|SET
Minimum stem length cannot be lower than {Min}
	from redisearch 2.10-8.6
	by FT.CONFIG|SET
SEARCH_SYNTAX Minimum stem length cannot be lower than {Min}
	from redisearch 8.8+
	by FT.CONFIG|SET
Max depth for range cannot be higher than max depth for balance
	from redisearch 2.8-8.6
	by FT.CONFIG|SET
SEARCH_PARSE_ARGS Max depth for range cannot be higher than max depth for balance
	from redisearch 8.8+
	by FT.CONFIG|SET
Invalid default scorer value
	from redisearch 2.8-8.6
	by FT.CONFIG|SET
	No scorer of this name is registered.
SEARCH_VALUE_BAD Invalid default scorer value
	from redisearch 8.8+
	by FT.CONFIG|SET
	No scorer of this name is registered.
` + "`DEFAULT_SCORER`" + ` is unavailable when ` + "`ENABLE_UNSTABLE_FEATURES`" + ` is off. Enable it with ` + "`FT.CONFIG SET ENABLE_UNSTABLE_FEATURES true`" + `
	from redisearch 2.8-2.10
	by FT.CONFIG|SET
	The default scorer can be set only while unstable features are switched on.
` + "`search-default-scorer`" + ` is unavailable when ` + "`search-enable-unstable-features`" + ` is off. Enable it with ` + "`CONFIG SET search-enable-unstable-features true`" + `
	from redisearch 8.2
	The default scorer can be set only while unstable features are switched on.
Invalid ON_TIMEOUT value
	from redisearch 2.10-8.6
	by FT.CONFIG|SET
SEARCH_VALUE_BAD Invalid ON_TIMEOUT value
	from redisearch 8.8+
	by FT.CONFIG|SET
Invalid ON_OOM value
	from redisearch 8.4-8.6
	by FT.CONFIG|SET
SEARCH_VALUE_BAD Invalid ON_OOM value
	from redisearch 8.8+
	by FT.CONFIG|SET
Invalie MT mode
	from redisearch 2.8-8.6
SEARCH_PARSE_ARGS Invalie MT mode
	from redisearch 8.8+
Legacy GC policy is no longer supported (since 2.6.0)
	from redisearch 2.8-8.6
SEARCH_PARSE_ARGS Legacy GC policy is no longer supported (since 2.6.0)
	from redisearch 8.8+
Invalid GC Policy value
	from redisearch 2.8-8.6
SEARCH_PARSE_ARGS Invalid GC Policy value
	from redisearch 8.8+
Index name was not given to upgrade argument
	from redisearch 2.8-8.6
SEARCH_PARSE_ARGS Index name was not given to upgrade argument
	from redisearch 8.8+
Upgrade index definition was given more then once on the same index
	from redisearch 2.8-8.6
SEARCH_PARSE_ARGS Upgrade index definition was given more then once on the same index
	from redisearch 8.8+
Option not supported for current mode
	from redisearch 2.8-8.6
	The module runs in a mode in which it does not have this option.
SEARCH_OPTION_BAD Option not supported for current mode
	from redisearch 8.8+
	The module runs in a mode in which it does not have this option.
_MIN_TRIM_DELAY_MS must be less than _MAX_TRIM_DELAY_MS
	from redisearch 8.4
	The delay before old slots are trimmed must be shorter than the longest one.
`}

// SearchDebugError says that a debug command of RediSearch, FT.DEBUG or _FT.DEBUG,
// could not do what it was told. These commands serve the tests of the module; no index
// was changed.
type SearchDebugError struct {
	SearchError
	// Subcommand is the debug command, or a part of it.
	Subcommand string
	// Argument is the argument of a debugged query that is the trouble.
	Argument string
	// Value is what was given for it.
	Value string
	// Reason is the explanation of the module.
	Reason string
	// Max is the largest value that is allowed.
	Max int
	// Count is the number of indexes that there are.
	Count int
}

func (e *SearchDebugError) Unwrap() error { return &e.SearchError }

var searchDebugErrorType = Type{
	Name: "SearchDebugError", parents: "SearchError", Origin: Server,
	Verdict: Verdict{RetryNever, AppliedNo, ScopeCommand, OwnerOperator},
	wordings: `
	The debug command could not do what it was told.
Can not create a search ctx
	from redisearch 2.8+
Can not find the inverted index
	from redisearch 2.8+
Could not find given field in index spec
	from redisearch 2.8+
Could not open geoshape index
	from redisearch 2.8+
Index does not have suffix trie
	from redisearch 2.8+
tag field does have suffix trie
	from redisearch 2.8+
bad id given
	from redisearch 2.8+
document was removed
	from redisearch 2.8+
INVOCATION FAILED
	from redisearch 2.8+
GC is already running periodically
	from redisearch 2.8+
GC is not available for this index
	from redisearch 8.8+
Index is not temporary
	from redisearch 2.8+
Index does not have a timer
	from redisearch 2.8+
Index is not a disk index
	from redisearch 8.8+
GIT SHA was not defined on compilation
	from redisearch 2.8+
Could not parse argument (argspec fixme)
	from redisearch 2.8+
Can't set both documents and not-documents
	from redisearch 8.0+
Can't set both fields and not-fields
	from redisearch 8.0+
Document not found in index
	from redisearch 2.8+
The given key does not exist in index
	from redisearch 2.10+
Vector index not found
	from redisearch 2.8+
Can't open vector index
	from redisearch 2.8+
Vector index is not an HNSW index
	from redisearch 2.10+
Command not supported for HNSW multi-value index
	from redisearch 2.10+
Command not supported in disk mode
	from redisearch 8.8+
Operation failed: workers thread pool doesn't exists or is not running
	from redisearch 2.8+
Operation failed: workers thread pool doesn't exists or is already running
	from redisearch 2.8+
Operation failed: workers thread pool is not running
	from redisearch 2.8+
Operation failed: coordinator thread pool doesn't exists or is not running
	from redisearch 2.10+
Operation failed: coordinator thread pool doesn't exists or is already running
	from redisearch 2.10+
Coordinator thread pool not available
	from redisearch 2.8
Operation failed
	from redisearch 2.8
Scanner is not initialized
	from redisearch 2.8+
Debug mode enabled but scanner is not a debug scanner
	from redisearch 2.8+
Query is not paused
	from redisearch 2.8+
No debug RP is set
	from redisearch 2.8+
Coordinator reduce is not paused
	from redisearch 8.8+
Store results is not paused
	from redisearch 8.8+
Hybrid store cursors is not paused
	from redisearch 8.8+
Aggregate results is not paused
	from redisearch 8.10+
Invalid argument
	from redisearch 8.8+
Invalid argument for '{Subcommand}'
	from redisearch 2.8+
Invalid argument for '{Subcommand}' subcommand
	from redisearch 2.8+
Invalid command for '{Subcommand}'
	from redisearch 2.8+
Invalid command for '{Subcommand=DISK_IO_CONTROL}'. Use: enable, disable, or status
	from redisearch 8.8+
Invalid scope for '{Subcommand}', expected INTERNAL_ONLY or NON_INTERNAL_ONLY
	from redisearch 8.10+
Unknown site for '{Subcommand}'
	from redisearch 8.10+
Unknown trigger site for '{Subcommand}'
	from redisearch 8.10+
Unknown target site for '{Subcommand}'
	from redisearch 8.10+
Invalid sleep time. Must be a non-negative integer.
	from redisearch 2.8+
Invalid value. Must be between 1 and {Max}.
	from redisearch 2.8+
Invalid value. Must be at least current number of indexes: {Count}.
	from redisearch 2.8+
Invalid argument. Expected REVEAL or OBFUSCATE as the last argument
	from redisearch 2.10+
SEND_ERROR count must be a non-negative integer no greater than INT_MAX
	from redisearch 8.4+
Failed to serialize schema
	from redisearch 8.4+
ERR max sync points reached
	from redisearch 8.6+
ERR invalid auto_release_ms
	from redisearch 8.10+
{Subcommand} not supported for disk-mode indexes
	from redisearch 8.8+
{Subcommand} is not supported when disk is enabled
	from redisearch 8.10+
{Subcommand} is only supported in disk mode
	from redisearch 8.10+
Async I/O is not supported (disk API not available or disk doesn't support async I/O)
	from redisearch 8.8+
Scorer already registered or registration failed
	from redisearch 8.8+
SEARCH_PARSE_ARGS DEBUG_PARAMS_COUNT arg is missing
	from redisearch 8.8+
SEARCH_PARSE_ARGS DEBUG_PARAMS_COUNT arg is missing or not in the expected position
	from redisearch 8.8+
SEARCH_PARSE_ARGS Invalid DEBUG_PARAMS_COUNT count
	from redisearch 8.8+
SEARCH_PARSE_ARGS DEBUG_PARAMS_COUNT exceeds the number of available arguments
	from redisearch 8.8+
Query {Argument=PAUSE_AFTER_RP_N} is only supported with WORKERS
	from redisearch 2.8-8.6
SEARCH_PARSE_ARGS Query {Argument=PAUSE_AFTER_RP_N} is only supported with WORKERS
	from redisearch 8.8+
Query {Argument=PAUSE_BEFORE_RP_N} is only supported with WORKERS
	from redisearch 2.8-8.6
SEARCH_PARSE_ARGS Query {Argument=PAUSE_BEFORE_RP_N} is only supported with WORKERS
	from redisearch 8.8+
Invalid {Argument=PAUSE_AFTER_RP_N} RP type
	from redisearch 2.8-8.6
SEARCH_PARSE_ARGS Invalid {Argument=PAUSE_AFTER_RP_N} RP type
	from redisearch 8.8+
Invalid {Argument=PAUSE_BEFORE_RP_N} RP type
	from redisearch 2.8-8.6
SEARCH_PARSE_ARGS Invalid {Argument=PAUSE_BEFORE_RP_N} RP type
	from redisearch 8.8+
Invalid {Argument=PAUSE_AFTER_RP_N} count
	from redisearch 2.8-8.6
SEARCH_PARSE_ARGS Invalid {Argument=PAUSE_AFTER_RP_N} count
	from redisearch 8.8+
Invalid {Argument=PAUSE_BEFORE_RP_N} count
	from redisearch 2.8-8.6
SEARCH_PARSE_ARGS Invalid {Argument=PAUSE_BEFORE_RP_N} count
	from redisearch 8.8+
Invalid {Argument=TIMEOUT_AFTER_N} count
	from redisearch 2.8-8.6
SEARCH_PARSE_ARGS Invalid {Argument=TIMEOUT_AFTER_N} count
	from redisearch 8.8+
Invalid {Argument=TIMEOUT_AFTER_N_SEARCH} count
	from redisearch 8.4-8.6
SEARCH_PARSE_ARGS Invalid {Argument=TIMEOUT_AFTER_N_SEARCH} count
	from redisearch 8.8+
Invalid {Argument=TIMEOUT_AFTER_N_VSIM} count
	from redisearch 8.4-8.6
SEARCH_PARSE_ARGS Invalid {Argument=TIMEOUT_AFTER_N_VSIM} count
	from redisearch 8.8+
Invalid {Argument=TIMEOUT_AFTER_N_TAIL} count
	from redisearch 8.4-8.6
SEARCH_PARSE_ARGS Invalid {Argument=TIMEOUT_AFTER_N_TAIL} count
	from redisearch 8.8+
Invalid {Argument=DEBUG_PARAMS_COUNT} count
	from redisearch 2.8-8.6
Error parsing arguments for index {Argument}: {Reason}
	from redisearch 2.10-8.6
SEARCH_PARSE_ARGS Error parsing arguments for index {Argument}: {Reason}
	from redisearch 8.8+
DEBUG_PARAMS_COUNT arg is missing
	from redisearch 8.4-8.6
DEBUG_PARAMS_COUNT arg is missing or not in the expected position
	from redisearch 2.8-8.6
DEBUG_PARAMS_COUNT exceeds the number of available arguments
	from redisearch 8.4-8.6
INTERNAL_ONLY with TIMEOUT_AFTER_N 0 is not allowed without WITHCURSOR
	from redisearch 8.0
INTERNAL_ONLY is not supported with {Argument=CRASH}
	from redisearch 8.2-8.6
SEARCH_PARSE_ARGS INTERNAL_ONLY is not supported with {Argument=CRASH}
	from redisearch 8.8+
INTERNAL_ONLY is not supported with {Argument=CRASH_IN_RUST}
	from redisearch 8.2-8.6
SEARCH_PARSE_ARGS INTERNAL_ONLY is not supported with {Argument=CRASH_IN_RUST}
	from redisearch 8.8+
INTERNAL_ONLY must be used with TIMEOUT_AFTER_N
	from redisearch 8.0
INTERNAL_ONLY is not supported without TIMEOUT_AFTER_N or PAUSE_AFTER_RP_N/PAUSE_BEFORE_RP_N
	from redisearch 2.10-8.6
SEARCH_PARSE_ARGS INTERNAL_ONLY is not supported without TIMEOUT_AFTER_N or PAUSE_AFTER_RP_N/PAUSE_BEFORE_RP_N
	from redisearch 8.8+
PAUSE_BEFORE_SAFE_LOADER_GIL is only supported with WORKERS
	from redisearch 2.10
At least one component timeout parameter (TIMEOUT_AFTER_N_SEARCH, TIMEOUT_AFTER_N_VSIM, or TIMEOUT_AFTER_N_TAIL) must be specified
	from redisearch 8.4-8.6
SEARCH_PARSE_ARGS At least one component timeout parameter (TIMEOUT_AFTER_N_SEARCH, TIMEOUT_AFTER_N_VSIM, or TIMEOUT_AFTER_N_TAIL) must be specified
	from redisearch 8.8+
Failed to apply timeout to built hybrid pipelines
	from redisearch 8.4-8.6
SEARCH_PARSE_ARGS Failed to apply timeout to built hybrid pipelines
	from redisearch 8.8+
SEARCH_PARSE_ARGS Unrecognized argument: {Argument}
	from redisearch 8.8+
SEARCH_PARSE_ARGS Error parsing arguments: {Reason}
	from redisearch 8.8+
SEARCH_PARSE_ARGS Error parsing arguments for {Argument}: {Reason}
	from redisearch 8.8+
SEARCH_PARSE_ARGS {Value} is an invalid {Argument=PAUSE_AFTER_RP_N} RP type
	from redisearch 8.8+
SEARCH_PARSE_ARGS {Value} is an invalid {Argument=PAUSE_BEFORE_RP_N} RP type
	from redisearch 8.8+
SEARCH_PARSE_ARGS TIMEOUT_AFTER_N is not supported with ON_TIMEOUT RETURN-STRICT
	from redisearch 8.8+
SEARCH_PARSE_ARGS TIMEOUT_AFTER_N is not supported with ON_TIMEOUT FAIL if WORKERS > 0
	from redisearch 8.8+
SEARCH_PARSE_ARGS TIMEOUT_AFTER_N for Coordinator is only supported with ON_TIMEOUT RETURN
	from redisearch 8.8+
SEARCH_PARSE_ARGS FT.HYBRID debug timeout is not supported with ON_TIMEOUT RETURN-STRICT
	from redisearch 8.8+
Failed to apply debug timeouts
	from redisearch 8.4-8.6
SEARCH_QUERY_BAD Failed to apply debug timeouts
	from redisearch 8.8+
Failed to create pause RP or another debug RP is already set
	from redisearch 2.8-8.6
SEARCH_GENERIC Failed to create pause RP or another debug RP is already set
	from redisearch 8.8+
SEARCH_GENERIC {Value} RP type not found in stream or tried to insert after last RP
	from redisearch 8.8+
Topology updater is already paused
	from redisearch 2.10+
Topology updater is already running
	from redisearch 2.10+
Debug commands are disabled, please follow the redis configuration guide to enable them
	from redisearch 8.0+
	verdict never no node operator
	The server was started with enable-debug-command no, so the module refuses its debug commands too.
`}

// SearchTopologyError says that SEARCH.CLUSTERSET, by which Redis Enterprise tells
// RediSearch which shards there are, cannot be read. The list of shards that was known
// before stays.
type SearchTopologyError struct {
	SearchError
	// Argument is the word that is the trouble.
	Argument string
	// Value is what was given.
	Value string
	// Node is the ID of the shard.
	Node string
	// Min is the first slot that was given.
	Min int
	// Max is the last slot that was given.
	Max int
	// Position is the place of the word in the command, from 0.
	Position int
}

func (e *SearchTopologyError) Unwrap() error { return &e.SearchError }

var searchTopologyErrorType = Type{
	Name: "SearchTopologyError", parents: "SearchError", Origin: Server,
	Verdict: Verdict{RetryNever, AppliedNo, ScopeNode, OwnerOperator},
	wordings: `
	The list of shards that was sent to RediSearch cannot be read.
Bad value for {Argument}: {Value}
	from redisearch 2.8-8.2
	by SEARCH.CLUSTERSET
Bad value for {Argument}: {Value} at offset {Position}
	from redisearch 8.4+
	by SEARCH.CLUSTERSET
Missing value for {Argument}
	from redisearch 2.8-8.2
	by SEARCH.CLUSTERSET
Missing value for {Argument} at offset {Position}
	from redisearch 8.4+
	by SEARCH.CLUSTERSET
Expected {Argument} but got ` + "`{Value}`" + `
	from redisearch 2.8-8.2
	by SEARCH.CLUSTERSET
Expected {Argument} but got ` + "`{Value}`" + ` at offset {Position}
	from redisearch 8.4+
	by SEARCH.CLUSTERSET
Unexpected argument: ` + "`{Value}`" + `
	from redisearch 2.8-8.2
	by SEARCH.CLUSTERSET
Unexpected argument: ` + "`{Value}`" + ` at offset {Position}
	from redisearch 8.4+
	by SEARCH.CLUSTERSET
Bad values for SLOTRANGE: {Min}, {Max}
	from redisearch 2.8-8.2
	by SEARCH.CLUSTERSET
Bad values for SLOTRANGE: {Min}, {Max} at offset {Position}
	from redisearch 8.4+
	by SEARCH.CLUSTERSET
Multiple {Argument} specified for shard ` + "`{Node}`" + ` at offset {Position}
	from redisearch 8.4+
	by SEARCH.CLUSTERSET
Conflicting {Argument} for shard ` + "`{Node}`" + ` at offset {Position}
	from redisearch 8.4+
	by SEARCH.CLUSTERSET
SLOTRANGE out of order for shard ` + "`{Node}`" + ` at offset {Position}
	from redisearch 8.4+
	by SEARCH.CLUSTERSET
MYID ` + "`{Node}`" + ` does not correspond to any shard at offset {Position}
	from redisearch 8.4+
	by SEARCH.CLUSTERSET
Failed to parse topology using module API at offset {Position}
	from redisearch 8.4+
	by SEARCH.CLUSTERSET
`}
