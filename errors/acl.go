package rediserr

var aclFamily = family{"acl", "Access control lists", []*Type{
	&aclRuleErrorType,
	&noSuchUserErrorType,
	&aclFileErrorType,
}}

var aclErrors = []Error{
	(*ACLRuleError)(nil),
	(*NoSuchUserError)(nil),
	(*ACLFileError)(nil),
}

// ACLRuleError says that a change of users was refused: a rule that the server does not
// take, a name that no user can have, or a user or role that must stay. No user was
// changed by this command.
type ACLRuleError struct {
	ResponseError
	// Argument is the rule that was refused, as it was sent. It may be a password.
	Argument string
	// Reason is the server's explanation.
	Reason string
	// Role is the name of the role that users still have.
	Role string
}

func (e *ACLRuleError) Unwrap() error { return &e.ResponseError }

var aclRuleErrorType = Type{
	Name: "ACLRuleError", parents: "ResponseError", Origin: Server,
	Verdict: Verdict{RetryNever, AppliedNo, ScopeCommand, OwnerOperator},
	wordings: `
	Dragonfly refused the rules for the user.
ERR Error in ACL SETUSER modifier '{Argument}': {Reason}
	from redis 6.0+, valkey 7.2+, keydb 6.3.4+
	by ACL|SETUSER
	The rule {Argument} was refused ({Reason}), and the user stays as it was.
ERR Error in ACL SETUSER modifier '{Argument}': {Reason=Unknown command or category name in ACL}
	from redis 6.0+, valkey 7.2+, keydb 6.3.4+
	by ACL|SETUSER
	{Argument} names a command, subcommand or category that this server does not have.
ERR Error in ACL SETUSER modifier '{Argument}': {Reason=Syntax error}
	from redis 6.0+, valkey 7.2+, keydb 6.3.4+
	by ACL|SETUSER
	{Argument} is no ACL rule of this server, or a pattern in it holds a blank.
ERR Error in ACL SETUSER modifier '{Argument}': {Reason=Adding a pattern after the * pattern (or the 'allkeys' flag) is not valid and does not have any effect. Try 'resetkeys' to start with an empty list of patterns}
	from redis 6.0+, valkey 7.2+, keydb 6.3.4+, dragonfly 1.24+
	by ACL|SETUSER
	The user may use all keys already, so {Argument} would add nothing; resetkeys has to come first.
ERR Error in ACL SETUSER modifier '{Argument}': {Reason=Adding a pattern after the * pattern (or the 'allchannels' flag) is not valid and does not have any effect. Try 'resetchannels' to start with an empty list of channels}
	from redis 6.2+, valkey 7.2+, keydb 6.3.4+
	by ACL|SETUSER
	The user may use all channels already, so {Argument} would add nothing; resetchannels has to come first.
ERR Error in ACL SETUSER modifier '{Argument}': {Reason=The password you are trying to remove from the user does not exist}
	from redis 6.0+, valkey 7.2+, keydb 6.3.4+
	by ACL|SETUSER
	The user does not have the password that {Argument} should remove.
ERR Error in ACL SETUSER modifier '{Argument}': {Reason=The password hash must be exactly 64 characters and contain only lowercase hexadecimal characters}
	from redis 6.0+, valkey 7.2+, keydb 6.3.4+
	by ACL|SETUSER
	Behind the first sign of {Argument} there is no SHA-256 of a password, in 64 lower-case hexadecimal digits.
ERR Error in ACL SETUSER modifier '{Argument}': {Reason=Adding a subcommand of a command already fully added is not allowed. Remove the command to start. Example: -DEBUG +DEBUG|DIGEST}
	from redis 6.0
	by ACL|SETUSER
	The user may run the whole command already, so {Argument} would add nothing.
ERR Error in ACL SETUSER modifier '{Argument}': {Reason=Allowing first-arg of a subcommand is not supported}
	from redis 7.0+, valkey 7.2+
	by ACL|SETUSER
	{Argument} has two bars: a rule can name a subcommand, and no argument of one.
ERR Error in ACL SETUSER modifier '{Argument}': {Reason=The provided database ID is out of range}
	from valkey 9.1+
	by ACL|SETUSER
	{Argument} names a database by a number that is negative or too large.
ERR Unmatched parenthesis in acl selector starting at '{Argument}'.
	from redis 7.0+, valkey 7.2+
	by ACL|SETUSER
	The selector that starts with {Argument} has no closing parenthesis at the end of an argument.
ERR Usernames can't contain spaces or null characters
	from redis 6.0+, valkey 7.2+, keydb 6.3.4+
	by ACL|SETUSER
	The name for the user has a blank or a zero byte in it.
ERR The 'default' user cannot be removed
	from redis 6.0+, valkey 7.2+, keydb 6.3.4+
	by ACL|DELUSER
	The list of users to delete has default in it, so none of them was deleted.
ERR Error in ACL SETROLE modifier '{Argument}': {Reason}
	from valkey 9.2+
	by ACL|SETROLE
	The rule {Argument} was refused for the role ({Reason}).
ERR Role '{Role}' is assigned to one or more users. Remove it from them first.
	from valkey 9.2+
	by ACL|DELROLE
	Users still have the role {Role}, so it was not deleted.
ERR ERR Error in ACL SETUSER modifier '{Argument}': {Reason=Adding a pattern after the * pattern (or the 'allchannels' flag) is not valid and does not have any effect. Try 'resetchannels' to start with an empty list of channels}
	from dragonfly 1.24+
	by ACL|SETUSER
	The user may use all channels already, so {Argument} would add nothing; resetchannels has to come first.
ERR ERR Error, select db $ was used twice
	from dragonfly 1.40+
	by ACL|SETUSER
ERR ERR Error, select db $ is not allowed in cluster mode
	from dragonfly 1.40+
	by ACL|SETUSER
	A Dragonfly cluster has database 0 only, so a user cannot be bound to another one.
ERR Multiple ON/OFF are not allowed
	from dragonfly 1.24+
	by ACL|SETUSER
ERR Unrecognized parameter {Argument}
	from dragonfly 1.24+
	by ACL|SETUSER
	{Argument} is no ACL rule of Dragonfly, or names a command that it does not have.
`}

// NoSuchUserError says that a command named an ACL user whom this server does not have.
// Users are not replicated: each node has its own.
type NoSuchUserError struct {
	ResponseError
	// User is the name that was not found.
	User string
}

func (e *NoSuchUserError) Unwrap() error { return &e.ResponseError }

var noSuchUserErrorType = Type{
	Name: "NoSuchUserError", parents: "ResponseError", Origin: Server,
	Verdict: Verdict{RetryNever, AppliedNo, ScopeUser, OwnerOperator},
	wordings: `
ERR User '{User}' not found
	from redis 7.0+, valkey 7.2+, dragonfly 1.24+
	by ACL|DRYRUN
	There is no user {User} whose rights could be tried.
ERR No such user '{User}'
	from redis 6.0+, valkey 7.2+, keydb 6.3.4+
	by CLIENT|KILL CLIENT|LIST
	There is no user {User}, so no connections were looked for.
`}

// ACLFileError says that the file of users could not be loaded or written, or that the
// server has none. The users that the server works with stay as they were.
type ACLFileError struct {
	ResponseError
	// Path is the file.
	Path string
	// Reason is the operating system's error, or what is wrong in which lines.
	Reason string
}

func (e *ACLFileError) Unwrap() error { return &e.ResponseError }

var aclFileErrorType = Type{
	Name: "ACLFileError", parents: "ResponseError", Origin: Server,
	Verdict: Verdict{RetryNever, AppliedNo, ScopeNode, OwnerOperator},
	wordings: `
	Dragonfly could not write its file of users.
ERR This Redis instance is not configured to use an ACL file. You may want to specify users via the ACL SETUSER command and then issue a CONFIG REWRITE (assuming you have a Redis configuration file set) in order to store users in the Redis configuration.
	from redis 6.0+, valkey 7.2
	by ACL|LOAD ACL|SAVE
	The server was started without aclfile, so there is no file to load or write.
ERR This instance is not configured to use an ACL file. You may want to specify users via the ACL SETUSER command and then issue a CONFIG REWRITE (assuming you have a configuration file set) in order to store users in the configuration.
	from valkey 8.0+
	by ACL|LOAD ACL|SAVE
	Valkey was started without aclfile, so there is no file to load or write.
ERR This KeyDB instance is not configured to use an ACL file. You may want to specify users via the ACL SETUSER command and then issue a CONFIG REWRITE (assuming you have a KeyDB configuration file set) in order to store users in the KeyDB configuration.
	from keydb 6.3.4+
	by ACL|LOAD ACL|SAVE
	KeyDB was started without aclfile, so there is no file to load or write.
ERR Error loading ACLs, opening file '{Path}': {Reason}
	from redis 6.0+, valkey 7.2+, keydb 6.3.4+
	by ACL|LOAD
	The server could not open {Path}: {Reason}.
ERR {Reason} WARNING: ACL errors detected, no change to the previously active ACL rules was performed
	from redis 6.0+, valkey 7.2+, keydb 6.3.4+
	by ACL|LOAD
	Lines of the file are wrong ({Reason}), so nothing of it was taken.
ERR There was an error trying to save the ACLs. Please check the server logs for more information
	from redis 6.0+, valkey 7.2+, keydb 6.3.4+
	by ACL|SAVE
	The server could not write the file; the old one is still there, and the log says why.
ERR Dragonfly is not configured to use an ACL file.
	from dragonfly 1.24+
	by ACL|LOAD ACL|SAVE
	Dragonfly was started without --aclfile, so there is no file to load or write.
ERR Failed to open the aclfile: {Reason}
	from dragonfly 1.24+
	by ACL|SAVE
ERR Failed to write to the aclfile: {Reason}
	from dragonfly 1.24+
	by ACL|SAVE
	verdict never unknown node operator
	Dragonfly could not write the file to its end ({Reason}).
ERR Failed to close the aclfile {Reason}
	from dragonfly 1.24+
	by ACL|SAVE
	verdict never unknown node operator
ERR Error loading: {Path} {Reason}
	from dragonfly 1.24+
	by ACL|LOAD
	Dragonfly could not load {Path}: {Reason}.
ERR This Garnet instance is not configured to use an ACL file. Please restart server with --acl-file option.
	from garnet 2.1.4+
	by ACL|LOAD ACL|SAVE
	Garnet was started without --acl-file, so there is no file to load or write.
`}
