package rediserr

var commandFamily = family{"command", "Commands and their arguments", []*Type{
	&unknownCommandErrorType,
	&unknownSubcommandErrorType,
	&wrongArityErrorType,
	&syntaxErrorType,
	&commandSyntaxErrorType,
	&commandNotSupportedErrorType,
}}

var commandErrors = []Error{
	(*UnknownCommandError)(nil),
	(*UnknownSubcommandError)(nil),
	(*WrongArityError)(nil),
	(*SyntaxError)(nil),
	(*CommandSyntaxError)(nil),
	(*CommandNotSupportedError)(nil),
}

// UnknownCommandError says that the server, or a proxy in front of it, has no command of
// this name: it is misspelt, newer than the server, a module's, renamed or switched off.
// Nothing was done.
type UnknownCommandError struct {
	ResponseError
	// Command is the command as it was sent, cut at 128 bytes by Redis 7.0 and later.
	Command string
	// Args are the first arguments as the server repeats them, together cut at about
	// 128 bytes.
	Args []string
}

func (e *UnknownCommandError) Unwrap() error { return &e.ResponseError }

var unknownCommandErrorType = Type{
	Name: "UnknownCommandError", parents: "ResponseError", Origin: Server,
	Verdict: Verdict{RetryNever, AppliedNo, ScopeCommand, OwnerCode},
	wordings: `
ERR unknown command '{Command}', with args beginning with: {Args}
	from redis 7.0+, valkey 7.2+, envoy 2025+
	The server, or the proxy in front of it, has no command {Command}.
ERR unknown command '{Command}', with args beginning with:
	from redis 7.0-8.4, valkey 7.2+, envoy 2025+
	The server, or the proxy in front of it, has no command {Command}; it was sent without arguments.
ERR unknown command '{Command}'
	from redis 2.8-4.0, redis 8.6+, envoy main
	The server, or the proxy in front of it, has no command {Command}.
ERR unknown command ` + "`{Command}`" + `, with args beginning with: {Args}
	from redis 4.0-6.2, keydb 6.3.4+, kvrocks 2024.10+
	The server has no command {Command}.
ERR unknown command ` + "`{Command}`" + `, with args beginning with:
	from redis 4.0-6.2, keydb 6.3.4+, kvrocks 2024.10+
	The server has no command {Command}; it was sent without arguments.
ERR unknown command ` + "`{Command}`" + `
	from dragonfly 1.24+
	Dragonfly has no command {Command}.
ERR unknown command '{Command}' with args beginning with: {Args}
	from dragonfly 1.24+
	by HELLO
	Dragonfly does not take {Command} with these arguments: the protocol version is neither 2 nor 3.
ERR unknown command
	from garnet 2.1.4+
	Garnet has no such command, or was given an option of SET that it does not know.
ERR Vector Set (preview) commands are not enabled
	from garnet 2.1.4+
	verdict never no node operator
	Garnet serves vector sets only if it was started with --enable-vector-set-preview.
ERR Range Index (preview) commands are not enabled
	from garnet 2.1.4+
	verdict never no node operator
	Garnet serves range indexes only if it was started with --enable-range-index-preview.
ERR {Command=GAT} is a memcache-only command
	from dragonfly 1.40+
	by GAT
	GAT exists for clients of the memcached protocol only.
ERR This instance has Lua scripting support disabled
	from garnet 2.1.4+
	by EVAL EVALSHA SCRIPT
	verdict never no node operator
	Garnet runs scripts only if it was started with --lua.
ERR Unknown Redis command called from script
	from redis 7.0+, valkey 7.2, garnet 2.1.4+
	A script or function called a command, or a subcommand, that the server does not have.
ERR Unknown command called from script
	from valkey 8.0-9.0
	A script or function called a command, or a subcommand, that the server does not have.
ERR Unknown Redis command called from Lua script
	from redis 2.8-6.2, keydb 6.3.4+, kvrocks 2024.10+
	A script called a command that the server does not have.
ERR Invalid command specified
	from redis 3.0+, valkey 7.2+, keydb 6.3.4+, kvrocks 2024.10+
	by COMMAND|GETKEYS COMMAND|GETKEYSANDFLAGS
	The command whose keys were asked for does not exist on this server.
ERR Command '{Command}' not found
	from redis 7.0+, valkey 7.2+, dragonfly 1.24+
	by ACL|DRYRUN
	ACL DRYRUN was to try {Command}, which this server does not have.
ERR handle request, command '{Command}' is not allowed
	from codis 3.2+
	verdict never no node operator
	The Codis proxy refuses {Command} by its own list of commands; the server behind it was not asked.
ERR handle request, bad command length, too short or too long
	from codis 3.2+
	The name of the command is empty or longer than 64 bytes, so the Codis proxy did not look further.
unsupported command '{Command}'
	from envoy 2021-2024
	verdict never no node operator
	The Envoy proxy does not know {Command}; the server behind it was not asked.
`}

// UnknownSubcommandError says that a command such as CONFIG or CLIENT has no such
// subcommand here, or, in many wordings, that the subcommand does not take these
// arguments. Nothing was done.
type UnknownSubcommandError struct {
	UnknownCommandError
	// Subcommand is the subcommand as it was sent, cut at 128 bytes by Redis 7.0 and
	// later.
	Subcommand string
}

func (e *UnknownSubcommandError) Unwrap() error { return &e.UnknownCommandError }

var unknownSubcommandErrorType = Type{
	Name: "UnknownSubcommandError", parents: "UnknownCommandError", Origin: Server,
	Verdict: Verdict{RetryNever, AppliedNo, ScopeCommand, OwnerCode},
	wordings: `
ERR unknown subcommand '{Subcommand}'. Try {Command} HELP.
	from redis 7.0+, valkey 7.2+
	{Command} has no subcommand {Subcommand} on this server.
ERR unknown subcommand '{Subcommand}'. Try {Command} HELP
	from garnet 2.1.4+
	{Command} has no subcommand {Subcommand} on this server.
ERR unknown subcommand '{Subcommand}'.
	from garnet 2.1.4+
	The command has no subcommand {Subcommand} on this server.
ERR unknown subcommand '{Subcommand}'
	from azure 2025+
	The command has no subcommand {Subcommand} on this server.
ERR unknown subcommand or wrong number of arguments for '{Subcommand}'. Try {Command} HELP.
	from redis 7.0+, valkey 7.2+, dragonfly 1.24+
	{Command} {Subcommand} does not exist on this server, or does not take these arguments.
ERR unknown subcommand or wrong number of arguments for '{Subcommand}'. Try {Command} HELP
	from garnet 2.1.4+
	{Command} {Subcommand} does not exist on this server, or does not take these arguments.
ERR Unknown subcommand or wrong number of arguments for '{Subcommand}'. Try {Command} HELP.
	from redis 5.0-6.2, keydb 6.3.4+, dragonfly 1.24+
	{Command} {Subcommand} does not exist on this server, or does not take these arguments.
ERR Unknown subcommand or wrong number of arguments for '{Subcommand}'. Try {Command} HELP
	from redis 5.0-6.0
	by CLIENT MEMORY
	{Command} {Subcommand} does not exist on this server, or does not take these arguments.
ERR Unknown subcommand or wrong number of arguments for '{Subcommand}'. Try {Command} help
	from redis 4.0
	by OBJECT
	{Command} {Subcommand} does not exist on this server, or does not take these arguments.
ERR Unknown {Command} subcommand or wrong number of arguments for '{Subcommand}'
	from redis 2.8-4.0
	by DEBUG PUBSUB
	{Command} {Subcommand} does not exist on this server, or does not take these arguments.
ERR Unknown {Command} subcommand '{Subcommand}'
	from redis 2.8+, valkey 7.2+, keydb 6.3.4+
	by PFDEBUG SENTINEL
	{Command} has no subcommand {Subcommand} on this server.
ERR Unknown {Command} subcommand or wrong # of args.
	from redis 2.8-4.0
	by SCRIPT
	{Command} has no such subcommand on this server, or it does not take these arguments.
ERR Unknown {Command} subcommand or wrong # of args. Try GET, RESET, LEN.
	from redis 2.8-4.0
	by SLOWLOG
	{Command} has the subcommands GET, RESET and LEN; it was sent another one, or other arguments than they take.
ERR Unknown {Command} subcommand or wrong number of arguments
	from kvrocks 2024.10+
	by SCRIPT
	{Command} has no such subcommand on Kvrocks, or it does not take these arguments.
ERR Unknown subcommand or wrong number of arguments.
	from redis 2.8-4.0
	by COMMAND
	COMMAND has no such subcommand on this server, or it does not take these arguments.
ERR Unknown subcommand or wrong number of arguments
	from kvrocks 2024.10+
	by BITFIELD BITFIELD_RO
	BITFIELD was given an operation that is none of GET, SET, INCRBY and OVERFLOW.
ERR Unknown subcommand or wrong number of arguments for {Command}.
	from garnet 2.1.4+
	{Command} was given more arguments than it takes.
ERR unknown subcommand or wrong number of arguments
	from redis 8.6+
	by HOTKEYS
	HOTKEYS has no such subcommand, or it does not take these arguments.
ERR Wrong {Command} subcommand or number of arguments
	from redis 3.0-4.0
	by CLUSTER
	{Command} has no such subcommand on this server, or it does not take these arguments.
ERR Invalid CLUSTER SETSLOT action or number of arguments
	from redis 3.0-4.0
	by CLUSTER
	CLUSTER SETSLOT takes MIGRATING, IMPORTING, STABLE and NODE with their arguments, and was sent something else.
ERR Invalid CLUSTER SETSLOT action or number of arguments. Try CLUSTER HELP
	from redis 5.0+, valkey 7.2+, keydb 6.3.4+
	by CLUSTER CLUSTER|SETSLOT
	CLUSTER SETSLOT takes MIGRATING, IMPORTING, STABLE and NODE with their arguments, and was sent something else.
ERR {Command} subcommand must be one of GET, SET, RESETSTAT, REWRITE
	from redis 2.8-4.0
	by CONFIG
	{Command} has no other subcommands on this server than GET, SET, RESETSTAT and REWRITE.
ERR {Command} subcommand must be one of GET, SET, REWRITE
	from kvrocks 2024.10+
	by CONFIG
	{Command} has no other subcommands on Kvrocks than GET, SET and REWRITE.
ERR {Command} subcommand must be one of GET, SET, DEL, ADD
	from kvrocks 2024.10+
	by NAMESPACE
	{Command} has no other subcommands than GET, SET, DEL and ADD.
ERR {Command} subcommand must be one of RESET, LEN, GET
	from kvrocks 2024.10+
	by PERFLOG SLOWLOG
	{Command} has no other subcommands on Kvrocks than RESET, LEN and GET.
ERR {Command} subcommand must be one of COUNT, GETKEYS, INFO
	from kvrocks 2024.10+
	by COMMAND
	{Command} has no other subcommands on Kvrocks than COUNT, GETKEYS and INFO.
ERR {Command} subcommand must be dump
	from kvrocks 2024.10+
	by OBJECT
	{Command} has no other subcommand on Kvrocks than DUMP.
ERR {Command} subcommand only supports scan
	from kvrocks 2024.10+
	by DBSIZE
	{Command} on Kvrocks takes no argument or SCAN.
ERR Unknown subcommand, should be SLEEP, PROTOCOL or DBSIZE-LIMIT
	from kvrocks 2024.10+
	by DEBUG
	DEBUG has no other subcommands on Kvrocks than SLEEP, PROTOCOL and DBSIZE-LIMIT.
ERR unknown subcommand
	from kvrocks 2024.10+
	by XGROUP RDB
	The command has no such subcommand on Kvrocks.
ERR no such subcommand
	from kvrocks 2024.10+
	by FUNCTION
	FUNCTION has no such subcommand on Kvrocks.
ERR COMMAND DOCS Not Implemented
	from dragonfly 1.40+
	by COMMAND
	Dragonfly has no COMMAND DOCS; redis-cli asks for it at its start and does without.
ERR OBJECT FREQ is not supported: Garnet does not track access frequency (no LFU maxmemory policy).
	from garnet 2.1.4+
	by OBJECT
	Garnet does not count how often a key is used, so it has no OBJECT FREQ.
ERR Unknown subcommand
	from dragonfly 1.40+
	by FT.CONFIG
	FT.CONFIG has no other subcommands on Dragonfly than GET, SET and HELP.
ERR BITFIELD_RO only supports the GET subcommand
	from redis 6.0+, valkey 7.2+, keydb 6.3.4+, kvrocks 2024.10+
	by BITFIELD_RO
	BITFIELD_RO reads only: it takes GET, and neither SET nor INCRBY.
ERR unknown subcommand - try ` + "`{Command} HELP`" + `
	from redisjson 2.6+
	by JSON.DEBUG
	{Command} has no such subcommand.
Unknown subcommand
	from redisearch 2.8+
	The debug command of the search module has no such subcommand.
subcommand was not found
	from redisearch 2.8
	The debug command of the search module has no such subcommand.
Unknown SYNC_POINT subcommand. Valid: ARM, SIGNAL, IS_WAITING, IS_ARMED, CLEAR
	from redisearch 8.6+
	The search module's debug command SYNC_POINT has no such subcommand.
ERR CLIENT subcommand '{Subcommand}' is not supported by the proxy
	from envoy main+
	by CLIENT
	verdict never no node operator
	The Envoy proxy answers CLIENT SETNAME and CLIENT SETINFO itself and refuses CLIENT {Subcommand}.
ERR {Command} subcommand '{Subcommand}' is not supported
	from envoy main+
	verdict never no node operator
	The Envoy proxy sends only some subcommands of {Command} on, and {Subcommand} is none of them.
ERR unsupported cluster scope command or invalid arguments
	from envoy main+
	verdict never no node operator
	The Envoy proxy would have to ask all servers, and does not know how to put together their answers to this.
`}

// WrongArityError says that a command was sent with too few or too many arguments.
// Nothing was done.
type WrongArityError struct {
	ResponseError
	// Command is the command as the server calls it: with a subcommand behind a bar from
	// Redis 7.0 on, as in config|get.
	Command string
	// Subcommand is the subcommand, in the few wordings that name it by itself.
	Subcommand string
}

func (e *WrongArityError) Unwrap() error { return &e.ResponseError }

var wrongArityErrorType = Type{
	Name: "WrongArityError", parents: "ResponseError", Origin: Server,
	Verdict: Verdict{RetryNever, AppliedNo, ScopeCommand, OwnerCode},
	wordings: `
ERR wrong number of arguments for '{Command}' command
	from redis 2.8+, valkey 7.2+, keydb 6.3.4+, dragonfly 1.24+, garnet 2.1.4+, redisearch 2.8+, redisjson 2.6+, redisbloom 2.6+, redistimeseries 1.10+, codis 3.2+, envoy main+
	{Command} was sent with too few or too many arguments.
ERR wrong number of arguments for HMSET
	from redis 2.8-6.0
	by HMSET HSET
	HMSET and HSET take a key and then pairs of field and value; a value is missing.
ERR wrong number of arguments for MSET
	from redis 2.8-6.2, keydb 6.3.4+
	by MSET MSETNX
	MSET and MSETNX take pairs of key and value; a value is missing.
ERR wrong number of arguments for XADD
	from redis 5.0-6.2, keydb 6.3.4+
	by XADD
	XADD takes pairs of field and value behind the ID; there is none, or a value is missing.
ERR wrong number of arguments for command
	from garnet 2.1.4+
	by BITOP
	BITOP was sent with too few keys.
ERR Wrong number of args calling Redis command from script
	from redis 7.0+, valkey 7.2
	A script or function called a command with too few or too many arguments.
ERR Wrong number of args calling command from script
	from valkey 8.0-9.0
	A script or function called a command with too few or too many arguments.
ERR Wrong number of args calling Redis command From Lua script
	from redis 2.8-6.2, keydb 6.3.4+, kvrocks 2024.10+
	A script called a command with too few or too many arguments.
ERR wrong number of arguments
	from redis 2.8+, valkey 7.2+, keydb 6.3.4+, dragonfly 1.24+, kvrocks 2024.10+, garnet 2.1.4+
	A command, or a function that a script called, was given too few or too many arguments.
ERR ERR wrong number of arguments for '{Command}' command
	from kvrocks 2024.10+
	by JSON.DEBUG
	{Command} was sent with too few or too many arguments.
ERR Wrong number of arguments for the '{Subcommand}' subcommand
	from redis 2.8+, valkey 7.2+, keydb 6.3.4+
	by PFDEBUG
	PFDEBUG {Subcommand} was sent with too few or too many arguments.
ERR Wrong number of arguments for CONFIG {Subcommand}
	from redis 2.8-4.0
	by CONFIG
	CONFIG {Subcommand} was sent with too few or too many arguments.
ERR Wrong number of arguments for '{Command}'
	from redis 2.8-6.2, keydb 6.3.4+
	by SENTINEL
	{Command} was sent with too few or too many arguments.
ERR Wrong number of arguments for acl command
	from dragonfly 1.24+
	by ACL
	ACL was sent without a subcommand.
ERR You must specify a subcommand for {Command}. Try DEBUG HELP for info.
	from redis 3.2-4.0
	by DEBUG
	{Command} was sent without a subcommand.
ERR missing subcommand. Try {Command} HELP.
	from redis 8.6+
	{Command} was sent without a subcommand.
ERR {Command} subcommand required
	from redis 8.6+
	by HOTKEYS
	{Command} was sent without a subcommand.
ERR wrong number of key-value pairs
	from redis 8.4+
	by MSETEX
	MSETEX was sent with another number of keys and values than it expects.
ERR Invalid number of arguments
	from keydb 6.3.4+
	The command was sent with too few or too many arguments.
ERR Missing arguments or numkeys is too big
	from keydb 6.3.4+
	by KEYDB.CRON
	KEYDB.CRON was sent with fewer keys than its count says, or without the arguments before them.
ERR Invalid arguments
	from keydb 6.3.4+
	by TTL PTTL PERSIST REPLICAOF
	The command was sent with too many arguments.
ERR no more item to parse
	from kvrocks 2024.10+
	The command ends where Kvrocks expects one more argument, such as an option's value.
invalid request
	from envoy main+
	Envoy got a command without the arguments that it needs, or something that is no list of strings.
ERR The number of arguments is more than expected
	from kvrocks 2024.10+
	A JSON command was sent with too many arguments.
ERR Invalid number of arguments specified for command
	from redis 3.0+, valkey 7.2+, keydb 6.3.4+, kvrocks 2024.10+
	by COMMAND|GETKEYS COMMAND|GETKEYSANDFLAGS
	The command whose keys were asked for does not take this number of arguments.
`}

// SyntaxError says that the server knows the command but not what stands behind it: an
// unknown option, one without its value, or options that exclude each other. It is not
// about the language of search queries.
type SyntaxError struct {
	ResponseError
	// Command is the command, in the few wordings that name it.
	Command string
	// Option is the word that was not understood, in the few wordings that name it.
	Option string
	// Argument is the rest of an expression, from where it was not understood on.
	Argument string
}

func (e *SyntaxError) Unwrap() error { return &e.ResponseError }

var syntaxErrorType = Type{
	Name: "SyntaxError", parents: "ResponseError", Origin: Server,
	Verdict: Verdict{RetryNever, AppliedNo, ScopeCommand, OwnerCode},
	wordings: `
ERR syntax error
	from redis 2.8+, valkey 7.2+, keydb 6.3.4+, dragonfly 1.24+, kvrocks 2024.10+, garnet 2.1.4+, redisjson 2.6+
	The command exists, but an option behind it is unknown to this server, lacks its value or excludes another one.
ERR syntax_error
	from dragonfly 1.24+
	by MEMORY
	A subcommand of MEMORY was given something that Dragonfly does not know.
ERR MAXLEN and MINID options at the same time are not compatible
	from dragonfly 1.24+
	by XADD XTRIM
	A stream is trimmed by length or by id, not by both at once.
ERR syntax error, MAXLEN and MINID options at the same time are not compatible
	from redis 6.2+, valkey 7.2+, keydb 6.3.4+
	by XADD XTRIM
	A stream is trimmed either to a length, MAXLEN, or to a smallest ID, MINID; both were given.
ERR syntax error, LIMIT cannot be used without specifying a trimming strategy
	from redis 6.2+, valkey 7.2+, keydb 6.3.4+
	by XADD XTRIM
	LIMIT bounds the trimming of a stream, and neither MAXLEN nor MINID asks for any.
ERR syntax error, XTRIM must be called with a trimming strategy
	from redis 6.2+, valkey 7.2+, keydb 6.3.4+
	by XTRIM
	XTRIM needs MAXLEN or MINID to know how far to trim.
ERR syntax error, LIMIT cannot be used without the special ~ option
	from redis 6.2+, valkey 7.2+, keydb 6.3.4+, kvrocks 2024.10+
	by XADD XTRIM
	LIMIT goes only with a trimming that need not be exact: write ~ behind MAXLEN or MINID.
ERR syntax error, LIMIT is only supported in combination with either BYSCORE or BYLEX
	from redis 6.2+, valkey 7.2+, keydb 6.3.4+, kvrocks 2024.10+, garnet 2.1.4+
	A range by rank takes no LIMIT: add BYSCORE or BYLEX, or leave LIMIT out.
ERR syntax error, WITHSCORES not supported in combination with BYLEX
	from redis 6.2+, valkey 7.2+, keydb 6.3.4+, kvrocks 2024.10+
	A range in lexical order, BYLEX, cannot return scores.
ERR Syntax error in {Command} option '{Option}'
	from redis 6.0+, valkey 7.2+, keydb 6.3.4+, garnet 2.1.4+
	by HELLO
	verdict never unknown command code
	{Command} does not know the option {Option}, or its arguments are not complete.
ERR Syntax error in {Command} option {Option}
	from kvrocks 2024.10+
	by HELLO
	verdict never unknown command code
	{Command} does not know the option {Option}, or its arguments are not complete.
ERR Syntax error: unknown HELLO option '{Option}'
	from envoy main+
	by HELLO
	The Envoy proxy knows only the options AUTH and SETNAME of HELLO, and was sent {Option}.
ERR Syntax error: HELLO AUTH requires <username> <password>
	from envoy main+
	by HELLO
	The option AUTH of HELLO needs a user and a password behind it.
ERR Syntax error: HELLO AUTH specified more than once
	from envoy main+
	by HELLO
	HELLO was sent with two options AUTH.
ERR Syntax error: HELLO SETNAME requires a <clientname>
	from envoy main+
	by HELLO
	The option SETNAME of HELLO needs a name behind it.
ERR Syntax error: HELLO SETNAME specified more than once
	from envoy main+
	by HELLO
	HELLO was sent with two options SETNAME.
ERR syntax error. Try GEOADD key [x1] [y1] [name1] [x2] [y2] [name2] ...
	from redis 3.2-6.0
	by GEOADD
	GEOADD takes a longitude, a latitude and a name for each place; the number of arguments does not fit that.
ERR Syntax error, try CLIENT (LIST | KILL | GETNAME | SETNAME | PAUSE | REPLY)
	from redis 3.2-4.0
	by CLIENT
	CLIENT has no such subcommand on this server, or it does not take these arguments.
ERR Syntax error, try CLIENT (LIST | KILL ip:port | GETNAME | SETNAME connection-name)
	from redis 2.8-3.0
	by CLIENT
	CLIENT has no such subcommand on this server, or it does not take these arguments.
ERR Syntax error, try CLIENT LIST|INFO|KILL ip:port|GETNAME|SETNAME
	from kvrocks 2024.10+
	by CLIENT
	CLIENT has no such subcommand on Kvrocks, or it does not take these arguments.
ERR Syntax error, DEBUG SLEEP <seconds>|PROTOCOL <type>|DBSIZE-LIMIT <0|1>
	from kvrocks 2024.10+
	by DEBUG
	DEBUG has no such subcommand on Kvrocks, or it does not take these arguments.
ERR Syntax error. Try MEMORY HELP
	from redis 4.0
	by MEMORY
	MEMORY has no such subcommand on this server, or it does not take these arguments.
ERR Syntax error. Try OBJECT (refcount|encoding|idletime)
	from redis 2.8-3.2
	by OBJECT
	OBJECT has no such subcommand on this server, or it does not take these arguments.
ERR syntax error, try 'XINFO HELP'
	from redis 5.0-6.0
	by XINFO
	XINFO was sent without a key behind its subcommand.
ERR syntax error, expected COUNT
	from garnet 2.1.4+
	by RI.SCAN
	The third argument of RI.SCAN must be the word COUNT.
ERR Unsupported option:{Option}
	from dragonfly 1.24+
	The command has no option {Option}.
ERR syntax error in {Command} command
	from redis 8.0+
	by VSIM
	The server does not understand the arguments of {Command}.
ERR syntax error in FILTER expression near: {Argument}
	from redis 8.0+
	by VSIM
	The FILTER expression of VSIM cannot be understood from here on: {Argument}.
ERR syntax error, IDMP/IDMPAUTO specified multiple times
	from redis 8.6+
	by XADD
	XADD takes one of IDMP and IDMPAUTO, and once only.
ERR syntax error, IDMPAUTO requires a non-empty producer ID
	from redis 8.6+
	by XADD
	The producer's ID behind IDMPAUTO is empty.
ERR syntax error, IDMP requires a non-empty producer ID
	from redis 8.6+
	by XADD
	The producer's ID behind IDMP is empty.
ERR syntax error, IDMP requires a non-empty idempotent ID
	from redis 8.6+
	by XADD
	The idempotent ID behind IDMP is empty.
ERR syntax error, IDMP/IDMPAUTO can be used only with auto-generated IDs
	from redis 8.6+
	by XADD
	IDMP and IDMPAUTO go only with an entry ID that the server generates.
ERR syntax error, expected IDS keyword
	from redis 8.8+
	by XNACK
	At this place of XNACK only the word IDS may stand.
ERR more token than expected in command arguments
	from kvrocks 2024.10+
	More words stand behind the search command than it understands.
ERR unexpected arguments in the end
	from kvrocks 2024.10+
	More words stand behind the search command than it understands.
ERR Compiling filter failed
	from garnet 2.1.4+
	by VSIM
	The FILTER expression of VSIM cannot be understood.
`}

// CommandSyntaxError says that a client library refused the arguments of a method before
// it sent anything: one is missing, two exclude each other, or one is newer than the
// server.
type CommandSyntaxError struct {
	RedisError
	// Command is the command that would have been sent.
	Command string
	// Args are the parameters of the method that are the trouble, as the client library
	// calls them.
	Args []string
	// Option is what those in Args need beside them, with commas between if it is more
	// than one parameter.
	Option string
	// Version is the server's version.
	Version string
}

func (e *CommandSyntaxError) Unwrap() error { return &e.RedisError }

var commandSyntaxErrorType = Type{
	Name: "CommandSyntaxError", parents: "RedisError", Origin: Client,
	Verdict: Verdict{RetryNever, AppliedNo, ScopeCommand, OwnerCode},
	wordings: `
One of [{Args}] must be provided.
	from coredis 5.0+
	The method needs one of several parameters, and was called with none of them.
The [{Args}] parameters are mutually exclusive.
	from coredis 3.0+
	The method was called with several parameters of which it takes one only.
The [{Args}] parameters(s) must be provided together with [{Option}].
	from coredis 6.0+
	The method was called with a parameter, but not with the one that must go with it.
The [{Args}] parameters(s) must be provided together with [{','.join(leaders)}].
	from coredis 3.0-5.7
	The method was called with a parameter, but not with the one that must go with it; the text fails to name that.
The [{Args}] parameters are mutually inclusive and must be provided together.
	from coredis 3.0+
	The method was called with some of several parameters that must all be given, or none.
{Command} with ` + "`{Args}`" + ` is not supported in redis version {Version}
	from coredis 4.12+
	verdict never no node operator
	This parameter of {Command} is newer than the server, which has version {Version}.
The ` + "`{Args}`" + ` parameter requires either passing ` + "`count` or `exactly`" + `!
	from coredis 6.9+
	The method was told how to move the elements, but not how many.
The ` + "`{Args}`" + ` parameter is required when passing ` + "`{Option}`" + `!
	from coredis 6.9+
	The method was told how many elements to move, but not whether one by one or in bulk.
AGGREGATION requires exactly one aggregation spec per key!
	from coredis 6.9+
	The method was given another number of aggregations than of keys.
`}

// CommandNotSupportedError says that a client library did not send a command, because
// the server's version is older than the command.
type CommandNotSupportedError struct {
	RedisError
	// Command is the command that was not sent.
	Command string
	// Version is the server's version.
	Version string
	// Required is the first version that has the command, if the library says it.
	Required string
}

func (e *CommandNotSupportedError) Unwrap() error { return &e.RedisError }

var commandNotSupportedErrorType = Type{
	Name: "CommandNotSupportedError", parents: "RedisError", Origin: Client,
	Verdict: Verdict{RetryNever, AppliedNo, ScopeNode, OwnerOperator},
	wordings: `
{Command} is not supported on server version {Version}
	from coredis 3.1+
	The server has version {Version}, which is older than {Command}.
`}
