package rediserr

var authFamily = family{"auth", "Authentication and access", []*Type{
	&authenticationErrorType,
	&authenticationFailureErrorType,
	&authNotConfiguredErrorType,
	&authenticationRequiredErrorType,
	&authorizationErrorType,
}}

var authErrors = []Error{
	(*AuthenticationError)(nil),
	(*AuthenticationFailureError)(nil),
	(*AuthNotConfiguredError)(nil),
	(*AuthenticationRequiredError)(nil),
	(*AuthorizationError)(nil),
}

// AuthenticationError is any error about proving who one is: no login where one is
// needed, a login that was refused, or one that could not be checked. What a known user
// may do is a matter of AuthorizationError.
type AuthenticationError struct{ ResponseError }

func (e *AuthenticationError) Unwrap() error { return &e.ResponseError }

var authenticationErrorType = Type{
	Name: "AuthenticationError", parents: "ResponseError", Origin: Server,
	Verdict: Verdict{RetryNever, AppliedNo, ScopeConnection, OwnerClient},
	wordings: `
ERR external authentication failed
	from envoy main+
	by AUTH
	verdict backoff no connection operator
	Envoy got no usable answer from the external service that checks logins, so it could not check this one.
`}

// AuthenticationFailureError says that the server looked at the name and password that
// the client sent, and refused them. Other credentials are needed, not another attempt.
type AuthenticationFailureError struct{ AuthenticationError }

func (e *AuthenticationFailureError) Unwrap() error { return &e.AuthenticationError }

var authenticationFailureErrorType = Type{
	Name: "AuthenticationFailureError", parents: "AuthenticationError", Code: "WRONGPASS", Origin: Server,
	Verdict: Verdict{RetryNever, AppliedNo, ScopeUser, OwnerClient},
	wordings: `
WRONGPASS invalid username-password pair
	from redis 6.0, envoy main+
	by AUTH HELLO
	The name and the password do not belong to a user who may log in.
WRONGPASS invalid username-password pair or user is disabled.
	from redis 6.2+, valkey 7.2+, keydb 6.3.4+, dragonfly 1.24+
	by AUTH HELLO
	There is no user of this name, its password is another one, or the user is switched off.
WRONGPASS invalid or missing auth token
	from upstash 2024+
	verdict never no user client
	The REST API was called without a token, or with another one than the database's; its password is no token.
WRONGPASS invalid internal password
	from redis 8.0+
	by AUTH
	The secret with which the nodes of a cluster log in to each other is wrong.
WRONGPASS Invalid password
	from garnet 2.1.4+
	by AUTH
	The password, sent without a user name, was refused.
WRONGPASS Invalid username/password combination
	from garnet 2.1.4+
	by AUTH HELLO
	There is no user of this name, or its password is another one.
ERR invalid password
	from redis 2.8-5.0, twemproxy 0.5+, codis 3.2+, envoy main+
	by AUTH
	The password is not the one that the server or proxy is configured with.
ERR Invalid password
	from kvrocks 2024.10+
	by AUTH HELLO MOVEX
	The password is neither requirepass nor a namespace's token, or HELLO named a user other than default.
ERR unauthorized
	from envoy main+
	by AUTH
	The external service that Envoy asked refused this login.
Invalid Username or Password
	from redis-py 3.4+
	The server answered AUTH neither with OK nor with an error.
`}

// AuthNotConfiguredError says that the client sent a password to a server that has none
// for this login, so there is nothing to compare it with. Commands work without it, but a
// server that was meant to have a password stands open.
type AuthNotConfiguredError struct{ AuthenticationFailureError }

func (e *AuthNotConfiguredError) Unwrap() error { return &e.AuthenticationFailureError }

var authNotConfiguredErrorType = Type{
	Name: "AuthNotConfiguredError", parents: "AuthenticationFailureError", Origin: Server,
	Verdict: Verdict{RetryNever, AppliedNo, ScopeConnection, OwnerClient},
	wordings: `
ERR AUTH <password> called without any password configured for the default user. Are you sure your configuration is correct?
	from redis 6.0+, valkey 7.2+, keydb 6.3.4+
	by AUTH
	AUTH came with a password and no user name, and the default user needs no password.
ERR AUTH <password> called without any password configured for admin port. Are you sure your configuration is correct?
	from dragonfly 1.24+
	by AUTH
	AUTH was sent to the admin port, which asks for no password.
ERR Client sent AUTH, but no password is set
	from redis 2.8-5.0, kvrocks 2024.10+, twemproxy 0.5+, codis 3.2+, envoy main+
	by AUTH HELLO
	The client sent a password, and this server or proxy is configured with none.
ERR Client sent AUTH, but no username-password pair is set
	from envoy main+
	by AUTH
	The client sent a name and a password, and Envoy is configured with neither.
ERR Client sent AUTH, but configured authenticator does not accept passwords
	from garnet 2.1.4+
	by AUTH
	The way of authentication that this server is configured with knows no passwords.
ERR Forbidden to move key when requirepass is empty
	from kvrocks 2024.10+
	by MOVEX
	MOVEX needs a namespace's token, and without requirepass there are no namespaces.
ERR Cannot authenticate as an internal connection on non-cluster instances
	from redis 8.0+
	by AUTH
	Only the nodes of a cluster have the secret for internal connections, and this server is in no cluster.
`}

// AuthenticationRequiredError says that the server runs nothing on this connection until
// the client has logged in. Authenticate, then send the command again.
type AuthenticationRequiredError struct{ AuthenticationError }

func (e *AuthenticationRequiredError) Unwrap() error { return &e.AuthenticationError }

var authenticationRequiredErrorType = Type{
	Name: "AuthenticationRequiredError", parents: "AuthenticationError", Code: "NOAUTH", Origin: Server,
	Verdict: Verdict{RetryAuthenticate, AppliedNo, ScopeConnection, OwnerClient},
	wordings: `
NOAUTH Authentication required.
	from redis 2.8+, valkey 7.2+, keydb 6.3.4+, dragonfly 1.24+, kvrocks 2024.10+, garnet 2.1.4+, envoy main+
	The server asks for a login, and this connection has not logged in.
NOAUTH Authentication required
	from twemproxy 0.5+, codis 3.2+
	The proxy asks for a login, and this connection has not logged in.
NOAUTH HELLO must be called with the client already authenticated, otherwise the HELLO AUTH <user> <pass> option can be used to authenticate the client and select the RESP protocol version at the same time
	from redis 6.0-7.0, keydb 6.3.4+
	by HELLO
	HELLO came without a login on a connection that has not logged in; HELLO 3 AUTH does both at once.
NOAUTH HELLO must be called with the client already authenticated, otherwise the HELLO <proto> AUTH <user> <pass> option can be used to authenticate the client and select the RESP protocol version at the same time
	from redis 7.2+, valkey 7.2+, dragonfly 1.24+
	by HELLO
	HELLO came without a login on a connection that has not logged in; HELLO with AUTH does both at once.
`}

// AuthorizationError says that the user who is logged in may not do this: the access
// rules refuse the command, a key, a channel or the database. It fails the same until
// the rules are changed or another user is used.
type AuthorizationError struct {
	ResponseError
	// User is the name of the user whom the rules refuse.
	User string
	// Command is the refused command, with its subcommand behind a bar: config|get.
	Command string
	// Key is the refused key.
	Key string
	// Channel is the refused pub/sub channel or pattern.
	Channel string
	// Database is the refused database, as the server prints it.
	Database string
	// Reason is what the rules refuse, in the server's words.
	Reason string
}

func (e *AuthorizationError) Unwrap() error { return &e.ResponseError }

var authorizationErrorType = Type{
	Name: "AuthorizationError", parents: "ResponseError", Code: "NOPERM", Origin: Server,
	Verdict: Verdict{RetryNever, AppliedNo, ScopeUser, OwnerOperator},
	wordings: `
NOPERM User {User} has no permissions to run the '{Command}' command
	from redis 7.2+, valkey 7.2+
	User {User} may not run {Command}.
NOPERM No permissions to access a key
	from redis 7.2+, valkey 7.2+
	The user may run the command, but not with one of its keys.
NOPERM No permissions to access a channel
	from redis 7.2+, valkey 7.2+
	The user may run the command, but not with one of its channels.
NOPERM No permissions to access database
	from valkey 9.1+
	The user may not work in this database.
NOPERM this user has no permissions to run the '{Command}' command
	from redis 7.0
	The user may not run {Command}.
NOPERM this user has no permissions to run the '{Command}' command or its subcommand
	from redis 6.0-6.2, keydb 6.3.4+
	The user may not run {Command}, or not with this subcommand.
NOPERM this user has no permissions to access one of the keys used as arguments
	from redis 6.0-7.0, keydb 6.3.4+
	The user may run the command, but not with one of the keys in its arguments.
NOPERM this user has no permissions to access one of the channels used as arguments
	from redis 6.2-7.0, keydb 6.3.4+
	The user may run the command, but not with one of the channels in its arguments.
NOPERM ACLs rules changed between the moment the transaction was accumulated and the EXEC call. This command is no longer allowed for the following reason: {Reason}
	from redis 6.0+, valkey 7.2+, keydb 6.3.4+
	by EXEC
	The rules changed after MULTI, so this command of the transaction was left out and the rest went on: {Reason}.
ERR no permission
	from redis 6.2-7.0, keydb 6.3.4+
	The rules refuse the command for a reason that the server does not name.
ERR BY option of SORT denied due to insufficient ACL permissions.
	from redis 7.0+, valkey 7.2+
	by SORT SORT_RO
	SORT with a BY pattern can read any key, so it needs a user who may read all keys.
ERR GET option of SORT denied due to insufficient ACL permissions.
	from redis 7.0+, valkey 7.2+
	by SORT SORT_RO
	SORT with a GET pattern can read any key, so it needs a user who may read all keys.
ERR ACL failure in script: User {User} has no permissions to run the '{Command}' command
	from redis 7.2+, valkey 7.2+
	verdict never unknown user operator
	A script called {Command}, which user {User} may not run.
ERR ACL failure in script: No permissions to access a key
	from redis 7.2+, valkey 7.2+
	verdict never unknown user operator
	A script called a command with a key that the script's caller may not use.
ERR ACL failure in script: No permissions to access a channel
	from redis 7.2+, valkey 7.2+
	verdict never unknown user operator
	A script called a command with a channel that the script's caller may not use.
ERR ACL failure in script: No permissions to access database
	from valkey 9.1+
	verdict never unknown user operator
	A script called a command in a database in which the script's caller may not work.
ERR The user executing the script can't run this command or subcommand
	from redis 6.0-7.0, keydb 6.3.4+
	verdict never unknown user operator
	A script called a command that the script's caller may not run.
ERR The user executing the script can't access at least one of the keys mentioned in the command arguments
	from redis 6.0-7.0, keydb 6.3.4+
	verdict never unknown user operator
	A script called a command with keys of which the script's caller may not use all.
ERR The user executing the script can't publish to the channel mentioned in the command
	from redis 6.2-7.0, keydb 6.3.4+
	verdict never unknown user operator
	A script published to a channel that the script's caller may not use.
ERR The user executing the script is lacking the permissions for the command
	from redis 6.2, keydb 6.3.4+
	verdict never unknown user operator
	A script called a command that the rules refuse to the script's caller for a reason that is not named.
ERR The user executing the script lacking the permissions for the command
	from redis 7.0
	verdict never unknown user operator
	A script called a command that the rules refuse to its caller, and the server does not name the reason.
User {User} has no permissions to run the '{Command}' command
	from redis 7.2+, valkey 7.2+
	ACL DRYRUN says that user {User} may not run {Command}; nothing was run.
User {User} has no permissions to access the '{Key}' key
	from redis 7.2+, valkey 7.2+
	ACL DRYRUN says that user {User} may not use key {Key} in this way; nothing was run.
User {User} has no permissions to access the '{Channel}' channel
	from redis 7.2+, valkey 7.2+
	ACL DRYRUN says that user {User} may not use channel {Channel}; nothing was run.
User {User} has no permissions to access database {Database}
	from valkey 9.1+
	ACL DRYRUN says that user {User} may not work in the database that the command names; nothing was run.
This user has no permissions to run the '{Command}' command
	from redis 7.0
	ACL DRYRUN says that the user may not run {Command}; nothing was run.
This user has no permissions to access the '{Key}' key
	from redis 7.0
	ACL DRYRUN says that the user may not use key {Key} in this way; nothing was run.
This user has no permissions to access the '{Channel}' channel
	from redis 7.0
	ACL DRYRUN says that the user may not use channel {Channel}; nothing was run.
ERR acl verification failed, {Reason}.
	from redis 7.0
	verdict never unknown user operator
	A module called a command in the user's name, and the rules refuse it: {Reason}.
ERR Cannot execute restricted command (admin only)
	from dragonfly 1.24+
	verdict never no connection operator
	This Dragonfly was started to take the command on its admin port only.
NOPERM {User} has no ACL permissions
	from dragonfly 1.10+
	The rules refuse the command, or what it works on, to user {User}.
NOPERM {User} ACL rules changed between the MULTI and EXEC
	from dragonfly 1.20-1.34
	by EXEC
	The rules changed after MULTI, and user {User} may no longer run one of the queued commands.
NOPERM this user has no permissions to run the command
	from garnet 2.1.4+
	The rules refuse the command to the user.
ERR admin permission required to perform the command
	from kvrocks 2024.10+
	The connection logged in with a namespace's token, and this command is for logins with requirepass only.
NOPERM User does not have the required permissions to query the index
	from redisearch 8.0+
	The user may not use all the keys that the index covers.
SEARCH_GENERIC NOPERM User does not have the required permissions to query the index
	from redisearch 8.8+
	The user may not use all the keys that the index covers.
NOPERM the current user doesn't have the read permission to one or more keys that match the specified filter
	from redistimeseries 8.0+
	The filter matches a time series that the user may not read.
NOPERM TSDB: current user doesn't have read permission to one or more keys that match the specified filter
	from redistimeseries 8.0+
	The filter matches a time series, on this shard or another one, that the user may not read.
NOPERM the current user doesn't have the write permission to one or more keys that match the specified filter
	from redistimeseries 8.0+
	The filter matches a time series that the user may not write to.
NOPERM Multi-keys command failed. {Reason}
	from redistimeseries 8.10+
	A command over many time series was refused, as the user lacks a permission: {Reason}.
NOPERM User {User} has no permissions to access the '{Key}' key
	from redis 7.2+, valkey 7.2+
	User {User} may not use key {Key} in this way; servers have these words for ACL DRYRUN, without NOPERM.
NOPERM User {User} has no permissions to access the '{Channel}' channel
	from redis 7.2+, valkey 7.2+
	User {User} may not use channel {Channel}; servers have these words for ACL DRYRUN, without NOPERM.
NOPERM User {User} has no permissions to access database {Database}
	from valkey 9.1+
	User {User} may not work in database {Database}; Valkey has these words for ACL DRYRUN, without NOPERM.
ERR ACL failure in script: {Reason}
	from redis 7.0+, valkey 7.2+
	verdict never unknown user operator
	A script called a command that the rules refuse to the script's caller: {Reason}.
`}
