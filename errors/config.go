package rediserr

var configFamily = family{"config", "Configuration", []*Type{
	&configSetErrorType,
	&configRewriteErrorType,
	&featureDisabledErrorType,
}}

var configErrors = []Error{
	(*ConfigSetError)(nil),
	(*ConfigRewriteError)(nil),
	(*FeatureDisabledError)(nil),
}

// ConfigSetError says that a setting was not changed: the server does not know it, does
// not let it be changed while it runs, or refuses the value. The old value stays in force.
type ConfigSetError struct {
	ResponseError
	// Parameter is the setting that the server names.
	Parameter string
	// Value is the value that was refused, as it was sent. It may be a password.
	Value string
	// Reason is the server's explanation.
	Reason string
	// Limit is the number of clients that the operating system allows.
	Limit int
}

func (e *ConfigSetError) Unwrap() error { return &e.ResponseError }

var configSetErrorType = Type{
	Name: "ConfigSetError", parents: "ResponseError", Origin: Server,
	Verdict: Verdict{RetryNever, AppliedNo, ScopeCommand, OwnerOperator},
	wordings: `
ERR CONFIG SET failed (possibly related to argument '{Parameter}') - {Reason}
	from redis 7.0+, valkey 7.2+, dragonfly 1.24+
	{Parameter} could not be set ({Reason}), so the command changed nothing.
ERR CONFIG SET failed (possibly related to argument '{Parameter}')
	from redis 7.0+, valkey 7.2+, dragonfly 1.24+
	{Parameter} could not be set, so the command changed nothing; the server gives no reason.
ERR CONFIG SET failed (possibly related to argument '{Parameter}') - {Reason=can't set immutable config}
	from redis 7.0+, valkey 7.2+, dragonfly 1.24+
	by CONFIG|SET
	{Parameter} is read at the start only: it has to go into the configuration, and the server to be restarted.
ERR CONFIG SET failed (possibly related to argument '{Parameter}') - {Reason=can't set protected config}
	from redis 7.0+, valkey 7.2+
	by CONFIG|SET
	{Parameter} could be misused to write files, so it changes at run time only where enable-protected-configs allows it.
ERR CONFIG SET failed (possibly related to argument '{Parameter}') - {Reason=duplicate parameter}
	from redis 7.0+, valkey 7.2+
	by CONFIG|SET
	{Parameter} stands twice in the command, so nothing was changed.
ERR CONFIG SET failed (possibly related to argument '{Parameter}') - {Reason=argument must be a memory value}
	from redis 7.0+, valkey 7.2+
	by CONFIG|SET
	{Parameter} takes bytes, or a number with kb, mb or gb, as in 100mb.
ERR CONFIG SET failed (possibly related to argument '{Parameter}') - The operating system is not able to handle the specified number of clients, try with {Limit}
	from redis 7.0+, valkey 7.2+
	by CONFIG|SET
	The server may not open enough files for so many clients; its limit allows {Limit}.
ERR CONFIG SET failed (possibly related to argument '{Parameter}') - {Reason=Unable to turn on AOF. Check server logs.}
	from redis 7.0+, valkey 7.2+
	by CONFIG|SET
	The server could not begin an append-only file; its log says why.
ERR CONFIG SET failed (possibly related to argument '{Parameter}') - {Reason=Unable to update TLS configuration. Check server logs.}
	from redis 7.0+, valkey 7.2+
	by CONFIG|SET
	Certificates, keys or other TLS settings do not load together, so the old ones stay; the log says what is wrong.
ERR CONFIG SET failed (possibly related to argument '{Parameter}') - {Reason=Unable to listen on this port. Check server logs.}
	from redis 7.0+, valkey 7.2+
	by CONFIG|SET
	The server could not take the new port, mostly as another process has it; the old one stays.
ERR Unknown option or number of arguments for CONFIG SET - '{Parameter}'
	from redis 7.0+, valkey 7.2+, dragonfly 1.24+, garnet 2.1.4+
	This server has no setting called {Parameter}, so the command changed nothing.
ERR Invalid argument '{Value}' for CONFIG SET '{Parameter}' - {Reason}
	from redis 6.0-6.2, keydb 6.3.4+
	The value was refused for {Parameter} ({Reason}), and the old one stays.
ERR Invalid argument '{Value}' for CONFIG SET '{Parameter}'
	from redis 2.8-6.2, keydb 6.3.4+
	The value was refused for {Parameter}, and the old one stays; the server gives no reason.
ERR Unsupported CONFIG parameter: {Parameter}
	from redis 2.8-6.2, keydb 6.3.4+
	This server has no setting {Parameter}, or does not let it be changed while it runs.
ERR Changing directory: {Reason}
	from redis 2.8-6.2, keydb 6.3.4+
	The value for dir is not a directory that the server can enter ({Reason}).
ERR dbfilename can't be a path, just a filename
	from redis 2.8-5.0
	The value for dbfilename has a slash in it; the directory is set with dir.
ERR Unable to turn on AOF. Check server logs.
	from redis 2.8-5.0
	The server could not switch appendonly on; its log says why.
ERR The operating system is not able to handle the specified number of clients, {Reason}
	from redis 2.8-5.0
	The server may not open as many files as this maxclients needs; it advises: {Reason}.
ERR The event loop API used by Redis is not able to handle the specified number of clients
	from redis 2.8-5.0
	The server could not enlarge its table of connections to this maxclients.
ERR Too many bind addresses specified.
	from redis 6.2, keydb 6.3.4+
	The value for bind has no address or more than 16, the most the server takes.
ERR Failed to bind to specified addresses.
	from redis 6.2, keydb 6.3.4+
	The server could not listen on all addresses of the value for bind and went back to the old ones.
ERR FT.CONFIG SET failed (possibly related to argument '{Parameter}') - {Reason}
	from dragonfly 1.40+
	by FT.CONFIG
	The search setting {Parameter} was not changed ({Reason}).
ERR CONFIG SET '{Parameter}' error: {Reason}
	from kvrocks 2024.10+
	Kvrocks did not change {Parameter} ({Reason}).
ERR Option '{Parameter}' is read-only and cannot be set at runtime.
	from garnet 2.1.4+
	verdict never unknown command operator
	Garnet takes {Parameter} at its start only.
ERR Option '{Parameter}' is not runtime-adjustable.
	from garnet 2.1.4+
	verdict never unknown command operator
	Garnet cannot change {Parameter} while it runs.
ERR Invalid value for '{Parameter}': expected an integer.
	from garnet 2.1.4+
	verdict never unknown command operator
	Garnet takes a whole number for {Parameter}.
ERR Invalid value for '{Parameter}': expected 'yes' or 'no'.
	from garnet 2.1.4+
	verdict never unknown command operator
	Garnet takes yes or no for {Parameter}.
ERR Invalid value for '{Parameter}': '{Value}'.
	from garnet 2.1.4+
	verdict never unknown command operator
	The value is none of the words that Garnet takes for {Parameter}.
ERR Value for '{Parameter}' is out of range ({Reason}).
	from garnet 2.1.4+
	verdict never unknown command operator
	Garnet takes a number in the range {Reason} for {Parameter}.
ERR 'aof-commit-freq' cannot be set to 0 at runtime; per-operation auto-commit is fixed at startup.
	from garnet 2.1.4+
	verdict never unknown command operator
	Garnet commits its log after each operation only if it was started so.
ERR 'aof-commit-freq' cannot be changed at runtime because the server started with per-operation auto-commit (0).
	from garnet 2.1.4+
	verdict never unknown command operator
	Garnet was started to commit its log after each operation, and that cannot change while it runs.
ERR Incorrect size format in (option: '{Parameter}')
	from garnet 2.1.4+
	verdict never unknown command operator
	Garnet cannot read the value for {Parameter} as a size such as 512m.
ERR Index size must be a power of 2 (option: '{Parameter}')
	from garnet 2.1.4+
	verdict never unknown command operator
	Garnet takes only powers of two for {Parameter}.
ERR Cannot adjust index size when auto-grow task is running (option: '{Parameter}')
	from garnet 2.1.4+
	verdict never unknown command operator
	Garnet was started to grow its index by itself, so {Parameter} cannot be set by hand.
ERR Cannot set dynamic index size smaller than current index size (option: '{Parameter}')
	from garnet 2.1.4+
	verdict never unknown command operator
	Garnet's index can grow while it runs, but not shrink.
ERR failed to grow index size beyond current size (option: '{Parameter}')
	from garnet 2.1.4+
	verdict never unknown command operator
	Garnet tried to grow its index and could not, or not all the way.
ERR Cannot set dynamic memory size greater than configured circular buffer size (option: '{Parameter}')
	from garnet 2.1.4+
	verdict never unknown command operator
	Garnet was started with a smaller buffer than this value for {Parameter} needs.
ERR Cannot adjust main log memory size configuration when size tracker is not running (option: '{Parameter}')
	from garnet 2.1.4+
	verdict never unknown command operator
	Garnet does not track the memory of its main log, so {Parameter} cannot be set while it runs.
ERR Cannot adjust readcache memory size configuration when size tracker is not running (option: '{Parameter}')
	from garnet 2.1.4+
	verdict never unknown command operator
	Garnet does not track the memory of its read cache, so {Parameter} cannot be set while it runs.
`}

// ConfigRewriteError says that the running configuration was not written to the file. The
// settings are in force, and gone after a restart unless the file has them.
type ConfigRewriteError struct {
	ResponseError
	// Reason is the operating system's error.
	Reason string
}

func (e *ConfigRewriteError) Unwrap() error { return &e.ResponseError }

var configRewriteErrorType = Type{
	Name: "ConfigRewriteError", parents: "ResponseError", Origin: Server,
	Verdict: Verdict{RetryNever, AppliedNo, ScopeNode, OwnerOperator},
	wordings: `
ERR The server is running without a config file
	from redis 2.8+, valkey 7.2+, keydb 6.3.4+
	by CONFIG CONFIG|REWRITE
	The server was started without a configuration file, so there is none to rewrite.
ERR Rewriting config file: {Reason}
	from redis 2.8+, valkey 7.2+, keydb 6.3.4+
	by CONFIG CONFIG|REWRITE
	The server could not write its configuration file or a new one beside it: {Reason}.
ERR CONFIG-REWRITE-FORCE-ALL failed: {Reason}
	from redis 7.0+, valkey 7.2+
	by DEBUG
	The server could not write all its settings to the configuration file: {Reason}.
ERR CONFIG-REWRITE-FORCE-ALL failed
	from redis 6.0-6.2, keydb 6.3.4+
	by DEBUG
	The server could not write all its settings to the configuration file.
`}

// FeatureDisabledError says that the command needs something that this server was built
// or started without, or that this connection does not have: active defragmentation, a
// storage provider, TLS. Nothing changed.
type FeatureDisabledError struct{ ResponseError }

func (e *FeatureDisabledError) Unwrap() error { return &e.ResponseError }

var featureDisabledErrorType = Type{
	Name: "FeatureDisabledError", parents: "ResponseError", Code: "DISABLED", Origin: Server,
	Verdict: Verdict{RetryNever, AppliedNo, ScopeNode, OwnerOperator},
	wordings: `
ERR ACL Authenticator is disabled.
	from garnet 2.1.4+
	by ACL
	Garnet keeps no users, as it was not started with --auth ACL.
ERR Cluster is disabled.
	from garnet 2.1.4+
	by CONFIG|SET
	The names of a user and password for the cluster were set on a server that is in none.
ERR TLS is disabled.
	from garnet 2.1.4+
	by CONFIG|SET
	A certificate was set on a server that was started without --tls.
ERR SWAPDB is currently unsupported when multiple clients are connected.
	from garnet 2.1.4+
	by SWAPDB
	verdict backoff no node operator
	Other connections are open, or a database could not be locked, and SWAPDB wants to be alone.
ERR command not supported in RESP2
	from garnet 2.1.4+
	by ASYNC
	verdict never no connection client
	ASYNC needs protocol version 3, which HELLO 3 turns on.
ERR Cannot flush cache without a storage provider set
	from keydb 6.3.4+
	by FLUSHALL FLUSHDB
	verdict never no node code
	There is no cache in front of a storage provider that could be emptied; no key was deleted.
ERR Can't flush storage if no storage provider is set
	from keydb 6.3.4+
	by DEBUG
	verdict never no node code
	There is no storage provider to write the cache to.
DISABLED Active defragmentation cannot be enabled: it requires a Redis server compiled with a modified Jemalloc like the one shipped by default with the Redis source distribution
	from redis 5.0
	activedefrag was not switched on, because this build does not use the Jemalloc that comes with the sources of Redis.
ERR Active defragmentation cannot be enabled: it requires a Redis server compiled with a modified Jemalloc like the one shipped by default with the Redis source distribution
	from redis 4.0
	activedefrag was not switched on, because this build lacks the Jemalloc that comes with the sources of Redis.
ERR CONFIG SET failed (possibly related to argument 'activedefrag') - Active defragmentation cannot be enabled: it requires a Redis server compiled with a modified Jemalloc like the one shipped by default with the Redis source distribution
	from redis 7.0+, valkey 7.2
	by CONFIG|SET
	activedefrag was not switched on, because this build is without the Jemalloc that comes with Redis.
ERR CONFIG SET failed (possibly related to argument 'activedefrag') - Active defragmentation cannot be enabled: it requires a server compiled with a modified Jemalloc like the one shipped by default with the source distribution
	from valkey 8.0+
	by CONFIG|SET
	activedefrag was not switched on, because this build is without the Jemalloc that comes with Valkey.
`}
