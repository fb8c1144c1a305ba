package rediserr

// What the Rust clients print. Braces are holes; a code in double quotes has the quotes.
//
// redis-rs 1.0 to 1.6 (redis/src/errors; Debug prints the same as Display):
//
//	{Kind}: {detail}                        a reply with a known code, the code cut off
//	{Kind}                                  the same, of a reply that was the code alone
//	"{CODE}": {detail}                      a reply with any other code
//	"{CODE}"                                the same, of a reply that was the code alone
//	{description} - {Kind}: {detail}        said by the client; {Kind} may be Server({Kind})
//	{description} - {Kind}                  the same without a detail
//	Incompatible type - {description}       an answer of a type that was not asked for
//	Pipeline failure: [(Index {n}, error: {one of the first four})]
//	Pipeline failures: [(Index {n}, error: {...}), (Index {n}, error: {...})]
//	Transaction aborted: [(Index {n}, error: {...})]
//	{text of the operating system}          for instance Connection refused (os error 111)
//
// redis-rs 0.23.1 to 0.32, which have no other forms:
//
//	An error was signalled by the server - {Kind}: {detail}     a reply with a known code
//	An error was signalled by the server- {Kind}                the same, of a code alone
//	{CODE}: {detail}                        a reply with any other code
//	{CODE}: Unknown extension error encountered                 the same, of a code alone
//	{description} - {Kind}: {detail}        said by the client
//	{description}- {Kind}                   the same without a detail, with no blank before
//	{text of the operating system}
//
// redis-rs 0.9 to 0.23.0, which print no kinds:
//
//	An error was signalled by the server: {detail}              a reply with a known code
//	An error was signalled by the server    the same, of a code alone
//	{CODE}: {detail}                        a reply with any other code
//	{description}: {detail}                 said by the client
//	{description}
//	{text of the operating system}
//
// Valkey GLIDE 2.5, in all its languages, is a fork of redis-rs 0.25 with one colon more:
//
//	An error was signalled by the server: - {Kind}: {detail}
//	An error was signalled by the server:- {Kind}
//	{CODE}: {detail}
//	{description} - {Kind}: {detail}
//	{description}- {Kind}
//	Received connection error `{any of these}`. Will attempt to reconnect
//
// fred 10.0 and 10.1 (src/error.rs), Display and Debug; the codes stay in the text:
//
//	{kind in words}: {text}                 for instance Authentication Error: NOAUTH ...
//	Error { details: "{text}", kind: {Kind} }
//
// fred 5.0 to 9.4:
//
//	{kind in words}: {text}                 Display
//	Redis Error - kind: {Kind}, details: {text}                 Debug
//
// The words are Authentication Error, IO Error, Routing Error, Invalid Argument, Invalid
// Command, Url Error, Protocol Error, Unknown Error, Canceled, Cluster Error, Timeout
// Error, TLS Error, Config Error, Parse Error, Sentinel Error, Not Found, Backpressure,
// Replica; the kinds are Auth, IO, Routing, InvalidArgument, InvalidCommand, Url, Protocol,
// Unknown, Canceled, Cluster, Timeout, Tls, Config, Parse, Sentinel, NotFound,
// Backpressure, Replica. WRONGTYPE is an InvalidArgument; NOPERM, LOADING, READONLY and
// all codes that are not named here are Unknown.

// redisRsClient is redis-rs 0.23.1 to 1.6: the kinds of redis/src/errors/server_error.rs and
// redis_error.rs, and of redis/src/types.rs before 1.0. They stand in the place of the
// code; the words in front of them are above. Kinds of the client itself come behind a
// description, which says more than they do; those that say something are here.
var redisRsClient = client{
	library: "redis-rs",
	classes: `
?Ask AskError ASK
AuthenticationFailed AuthenticationError
BusyLoading BusyLoadingError LOADING
BusyLoadingError BusyLoadingError LOADING
?ClusterConnectionNotFound ClusterRoutingError
?ClusterDown ClusterDownError CLUSTERDOWN
?CrossSlot ClusterCrossSlotError CROSSSLOT
ExecAbort ExecAbortError EXECABORT
ExecAbortError ExecAbortError EXECABORT
?MasterDown MasterDownError MASTERDOWN
MasterNameNotFoundBySentinel PrimaryNotFoundError
?Moved MovedError MOVED
NoPerm AuthorizationError NOPERM
NoScript NoScriptError NOSCRIPT
NoScriptError NoScriptError NOSCRIPT
?NoSub NotSubscribedError NOSUB
NoValidReplicasFoundBySentinel ReplicaNotFoundError
?NotBusy NotBusyError NOTBUSY
RESP3NotSupported ProtocolError
?ReadOnly ReadOnlyError READONLY
ResponseError ResponseError ERR
?TryAgain TryAgainError TRYAGAIN
`}

// glideCoreClient is the core of Valkey GLIDE 2.5: the kinds of
// glide-core/redis-rs/redis/src/types.rs that redis-rs has not.
var glideCoreClient = client{
	library: "valkey-glide",
	classes: `
AllConnectionsUnavailable ConnectionError
ConnectionNotFoundForRoute ClusterRoutingError
NotAllSlotsCovered SlotsNotCoveredError
?PermissionDenied AuthorizationError NOPERM
ProtocolDesync InvalidResponse
`}
