package rediserr

var clientcmdFamily = family{"clientcmd", "The CLIENT command", []*Type{
	&clientCommandErrorType,
	&noSuchClientErrorType,
	&clientArgumentErrorType,
	&clientNameErrorType,
	&trackingErrorType,
	&replicaConnectionErrorType,
}}

var clientcmdErrors = []Error{
	(*ClientCommandError)(nil),
	(*NoSuchClientError)(nil),
	(*ClientArgumentError)(nil),
	(*ClientNameError)(nil),
	(*TrackingError)(nil),
	(*ReplicaConnectionError)(nil),
}

// ClientCommandError is any error of the CLIENT command, with which connections are
// named, listed, closed, paused and tracked. A value of this very type says that the
// server could not do, or not finish, what it was told.
type ClientCommandError struct {
	ResponseError
	// Count is the number of connections that were closed.
	Count int
	// Skipped is the number of connections that should have been closed and were not.
	Skipped int
}

func (e *ClientCommandError) Unwrap() error { return &e.ResponseError }

var clientCommandErrorType = Type{
	Name: "ClientCommandError", parents: "ResponseError", Origin: Server,
	Verdict: Verdict{RetryNever, AppliedNo, ScopeCommand, OwnerCode},
	wordings: `
ERR Server is not in import mode
	from valkey 8.1+
	by CLIENT|IMPORT-SOURCE
	verdict never no node operator
	Connections can be marked as a source of imports only while import-mode is on.
ERR Killed {Count} client(s), but unable to kill {Skipped} admin client(s).
	from dragonfly 1.24+
	by CLIENT|KILL
	verdict never partly command operator
	Dragonfly closed {Count} connections and left {Skipped} to the admin port, which only admin connections may close.
ERR Cannot kill master link; use REPLICAOF NO ONE
	from dragonfly 1.40+
	by CLIENT|KILL
	verdict never no command operator
	The connection with this ID is the link to the primary, which CLIENT KILL does not close.
ERR Failed to pause all running clients
	from dragonfly 1.24+
	by CLIENT|PAUSE
	verdict backoff no node operator
	Running commands did not end within Dragonfly's pause_wait_timeout, so clients are not paused.
ERR No connection
	from dragonfly 1.24+
	by CLIENT|SETINFO
	CLIENT SETINFO came from where there is no connection that could be described.
ERR Clients cannot be listed.
	from garnet 2.1.4+
	by CLIENT|LIST CLIENT|KILL
	This Garnet runs on a kind of server that keeps no list of connections.
ERR Unable to unblock client because of error.
	from garnet 2.1.4+
	by CLIENT|UNBLOCK
	This Garnet runs on a kind of server that keeps no list of connections.
`}

// NoSuchClientError says that no connection has the address or the ID that a CLIENT
// command named. Mostly it has been closed meanwhile.
type NoSuchClientError struct{ ClientCommandError }

func (e *NoSuchClientError) Unwrap() error { return &e.ClientCommandError }

var noSuchClientErrorType = Type{
	Name: "NoSuchClientError", parents: "ClientCommandError", Origin: Server,
	Verdict: Verdict{RetryNever, AppliedNo, ScopeCommand, OwnerCode},
	wordings: `
ERR No such client
	from redis 2.8+, valkey 7.2+, keydb 6.3.4+, kvrocks 2024.10+, garnet 2.1.4+
	by CLIENT|KILL
	No connection comes from the address that CLIENT KILL named.
ERR The client ID you want redirect to does not exist
	from redis 6.0+, valkey 7.2+, keydb 6.3.4+
	by CLIENT|TRACKING
	verdict never no connection client
	The connection that should get the invalidation messages is closed, or is one to another node.
`}

// ClientArgumentError says that a CLIENT command has a filter, an ID or a mode that the
// server does not take. It looked for no connection and closed none.
type ClientArgumentError struct {
	ClientCommandError
	// Argument is the value that was refused.
	Argument string
}

func (e *ClientArgumentError) Unwrap() error { return &e.ClientCommandError }

var clientArgumentErrorType = Type{
	Name: "ClientArgumentError", parents: "ClientCommandError", Origin: Server,
	Verdict: Verdict{RetryNever, AppliedNo, ScopeCommand, OwnerCode},
	wordings: `
	An argument of CLIENT MIGRATE is no number, or not the number of a thread.
ERR Unknown client type '{Argument}'
	from redis 2.8+, valkey 7.2+, keydb 6.3.4+, dragonfly 1.40+, garnet 2.1.4+
	by CLIENT|KILL CLIENT|LIST
	{Argument} is none of the types of connections, such as normal, master or pubsub.
ERR Invalid client ID
	from redis 6.2+, valkey 7.2-8.0, keydb 6.3.4+, garnet 2.1.4+
	by CLIENT|LIST CLIENT|KILL
	An ID of a connection is not a whole number.
ERR client-id should be greater than 0
	from redis 7.0+, valkey 7.2+
	by CLIENT|KILL CLIENT|LIST
	The ID of the connection is not a number above 0.
ERR maxage should be greater than 0
	from redis 7.4+, valkey 8.0+
	by CLIENT|KILL CLIENT|LIST
	MAXAGE takes the age of connections in seconds, from 1.
ERR idle should be greater than 0
	from valkey 9.0+
	by CLIENT|KILL CLIENT|LIST
	IDLE takes the seconds for which connections were idle, from 1.
ERR Unknown flags found in the provided filter: {Argument}
	from valkey 9.0+
	by CLIENT|KILL CLIENT|LIST
	{Argument} has a letter that CLIENT LIST never shows behind flags=.
ERR Unknown flags found in the NOT-FLAGS filter: {Argument}
	from valkey 9.0+
	by CLIENT|KILL CLIENT|LIST
	{Argument} behind NOT-FLAGS has a letter that CLIENT LIST never shows behind flags=.
ERR Unknown capa found in the provided filter: {Argument}
	from valkey 9.0+
	by CLIENT|KILL CLIENT|LIST
	{Argument} has a letter that stands for no capability of clients.
ERR Unknown capa found in the NOT-CAPA filter: {Argument}
	from valkey 9.0+
	by CLIENT|KILL CLIENT|LIST
	{Argument} behind NOT-CAPA has a letter that stands for no capability of clients.
ERR CLIENT UNBLOCK reason should be TIMEOUT or ERROR
	from redis 5.0+, valkey 7.2+, keydb 6.3.4+, garnet 2.1.4+
	by CLIENT|UNBLOCK
	The blocked client can be told that its time is over, or an error, and nothing else.
ERR CLIENT PAUSE mode must be WRITE or ALL
	from redis 6.2+, valkey 7.2+, keydb 6.3.4+
	by CLIENT|PAUSE
	Behind the time, CLIENT PAUSE takes WRITE, to hold up writes only, or ALL.
ERR Invalid client id
	from dragonfly 1.40+
	by CLIENT|MIGRATE
ERR Invalid thread id
	from dragonfly 1.40+
	by CLIENT|MIGRATE
`}

// ClientNameError says that a connection was not given the name, or the name or version
// of its library, that the client sent. The connection works without it.
type ClientNameError struct {
	ClientCommandError
	// Option is the attribute of CLIENT SETINFO: LIB-NAME, LIB-VER or one that the
	// server does not know.
	Option string
}

func (e *ClientNameError) Unwrap() error { return &e.ClientCommandError }

var clientNameErrorType = Type{
	Name: "ClientNameError", parents: "ClientCommandError", Origin: Server,
	Verdict: Verdict{RetryNever, AppliedNo, ScopeConnection, OwnerClient},
	wordings: `
ERR Client names cannot contain spaces, newlines or special characters.
	from redis 2.8+, valkey 7.2+, keydb 6.3.4+, kvrocks 2024.10+, garnet 2.1.4+
	by CLIENT|SETNAME HELLO
	The connection got no name, as the one that was sent has a blank or a character outside of ASCII.
ERR {Option} cannot contain spaces, newlines or special characters.
	from redis 7.2+, valkey 7.2+
	by CLIENT|SETINFO
	The value for {Option} has a blank or a character outside of ASCII.
ERR Unrecognized option '{Option}'
	from redis 7.2+, valkey 7.2+
	by CLIENT|SETINFO
	CLIENT SETINFO knows LIB-NAME and LIB-VER, and not {Option}.
`}

// TrackingError says that client-side caching could not be switched on, or not in this
// way, or that CLIENT CACHING does not go with how it is on. The way in which this
// connection is tracked has not changed.
type TrackingError struct {
	ClientCommandError
	// Prefix is the prefix of keys that was sent.
	Prefix string
	// Existing is the prefix that it overlaps with.
	Existing string
}

func (e *TrackingError) Unwrap() error { return &e.ClientCommandError }

var trackingErrorType = Type{
	Name: "TrackingError", parents: "ClientCommandError", Origin: Server,
	Verdict: Verdict{RetryNever, AppliedNo, ScopeConnection, OwnerClient},
	wordings: `
ERR A client can only redirect to a single other client
	from redis 6.0+, valkey 7.2+, keydb 6.3.4+
	by CLIENT|TRACKING
	REDIRECT stands twice in the command, and messages can go to one connection only.
ERR PREFIX option requires BCAST mode to be enabled
	from redis 6.0+, valkey 7.2+, keydb 6.3.4+
	by CLIENT|TRACKING
	Prefixes are for broadcasting: PREFIX goes with BCAST only.
ERR You can't switch BCAST mode on/off before disabling tracking for this client, and then re-enabling it with a different mode.
	from redis 6.0+, valkey 7.2+, keydb 6.3.4+
	by CLIENT|TRACKING
	Tracking is on already, and the change to or from BCAST needs CLIENT TRACKING OFF first.
ERR OPTIN and OPTOUT are not compatible with BCAST
	from redis 6.0+, valkey 7.2+, keydb 6.3.4+
	by CLIENT|TRACKING
	With BCAST the server does not remember what a client reads, so there is nothing to opt in to or out of.
ERR You can't specify both OPTIN mode and OPTOUT mode
	from redis 6.0+, valkey 7.2+, keydb 6.3.4+
	by CLIENT|TRACKING
	OPTIN and OPTOUT stand in one command, and exclude each other.
ERR You can't switch OPTIN/OPTOUT mode before disabling tracking for this client, and then re-enabling it with a different mode.
	from redis 6.0+, valkey 7.2+, keydb 6.3.4+
	by CLIENT|TRACKING
	Tracking is on already, and the change between OPTIN and OPTOUT needs CLIENT TRACKING OFF first.
ERR Prefix '{Prefix}' overlaps with an existing prefix '{Existing}'. Prefixes for a single client must not overlap.
	from redis 6.2+, valkey 7.2+, keydb 6.3.4+
	by CLIENT|TRACKING
	This connection tracks the prefix {Existing} already, and one of it and {Prefix} starts with the other.
ERR Prefix '{Prefix}' overlaps with another provided prefix '{Existing}'. Prefixes for a single client must not overlap.
	from redis 6.2+, valkey 7.2+, keydb 6.3.4+
	by CLIENT|TRACKING
	The command has the prefixes {Prefix} and {Existing}, of which one starts with the other.
ERR CLIENT CACHING can be called only when the client is in tracking mode with OPTIN or OPTOUT mode enabled
	from redis 6.0+, valkey 7.2+, keydb 6.3.4+, dragonfly 1.24+
	by CLIENT|CACHING
	Tracking is off on this connection, so CLIENT CACHING has nothing to decide.
ERR CLIENT CACHING YES is only valid when tracking is enabled in OPTIN mode.
	from redis 6.0+, valkey 7.2+, keydb 6.3.4+, dragonfly 1.40+
	by CLIENT|CACHING
	Tracking is on without OPTIN, so CLIENT CACHING YES has no meaning here.
ERR CLIENT CACHING NO is only valid when tracking is enabled in OPTOUT mode.
	from redis 6.0+, valkey 7.2+, keydb 6.3.4+, dragonfly 1.40+
	by CLIENT|CACHING
	Tracking is on without OPTOUT, so CLIENT CACHING NO has no meaning here.
ERR ERR CLIENT CACHING YES is only valid when tracking is enabled in OPTIN mode
	from dragonfly 1.24
	by CLIENT|CACHING
	Tracking is on without OPTIN, so CLIENT CACHING YES has no meaning here.
ERR ERR CLIENT CACHING NO is only valid when tracking is enabled in OPTOUT mode
	from dragonfly 1.24
	by CLIENT|CACHING
	Tracking is on without OPTOUT, so CLIENT CACHING NO has no meaning here.
ERR Client tracking is currently not supported for RESP2. Please use RESP3.
	from dragonfly 1.24+
	by CLIENT|TRACKING
	Dragonfly tracks only connections that have sent HELLO 3.
ERR Client caching is currently not supported for RESP2. Please use RESP3.
	from dragonfly 1.24+
	by CLIENT|CACHING
	Dragonfly tracks only connections that have sent HELLO 3.
`}

// ReplicaConnectionError says that this connection serves as a link of replication, or
// watches with MONITOR, and may not do this. Use another connection.
type ReplicaConnectionError struct{ ResponseError }

func (e *ReplicaConnectionError) Unwrap() error { return &e.ResponseError }

var replicaConnectionErrorType = Type{
	Name: "ReplicaConnectionError", parents: "ResponseError", Origin: Server,
	Verdict: Verdict{RetryNever, AppliedNo, ScopeConnection, OwnerCode},
	wordings: `
ERR Replica can't interact with the keyspace
	from redis 7.0+, valkey 7.2+, dragonfly 1.24+
	This connection sent SYNC, PSYNC or MONITOR before, and may not read or write keys.
ERR Replica can't interract with the keyspace
	from redis 6.2, keydb 6.3.4+
	This connection sent SYNC, PSYNC or MONITOR before, and may not read or write keys.
ERR can only reset normal client connections
	from redis 6.2+, valkey 7.2+, keydb 6.3.4+
	by RESET
	RESET does not turn a link of replication back into a client's connection.
`}
