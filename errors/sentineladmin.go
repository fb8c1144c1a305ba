package rediserr

var sentinelAdminFamily = family{"sentineladmin", "Sentinel administration", []*Type{
	&sentinelArgumentErrorType,
	&sentinelDuplicateErrorType,
	&sentinelScriptErrorType,
	&sentinelSaveErrorType,
	&noGoodPrimaryErrorType,
}}

var sentinelAdminErrors = []Error{
	(*SentinelArgumentError)(nil),
	(*SentinelDuplicateError)(nil),
	(*SentinelScriptError)(nil),
	(*SentinelSaveError)(nil),
	(*NoGoodPrimaryError)(nil),
}

// SentinelArgumentError says that Sentinel does not know an option of a command, or does
// not take its value or the address of a primary. SENTINEL SET and SENTINEL DEBUG work
// from left to right, so the options before the bad one have taken effect.
type SentinelArgumentError struct {
	SentinelError
	// Option is the option of SENTINEL SET, SENTINEL DEBUG or SENTINEL FAILOVER.
	Option string
	// Parameter is the parameter of SENTINEL CONFIG SET.
	Parameter string
	// Value is the value that was refused.
	Value string
}

func (e *SentinelArgumentError) Unwrap() []error {
	return []error{&e.SentinelError, &ResponseError{e.RedisError}}
}

var sentinelArgumentErrorType = Type{
	Name: "SentinelArgumentError", parents: "SentinelError ResponseError", Origin: Server,
	Verdict: Verdict{RetryNever, AppliedNo, ScopeCommand, OwnerOperator},
	wordings: `
ERR Unknown option '{Option}' for SENTINEL SET
	from redis 2.8-4.0
	by SENTINEL|SET
	verdict never unknown command operator
	SENTINEL SET has no option {Option}, or a value is missing behind it.
ERR Unknown option or number of arguments for SENTINEL SET '{Option}'
	from redis 5.0+, valkey 7.2+, keydb 6.3.4+
	by SENTINEL|SET
	verdict never unknown command operator
	SENTINEL SET has no option {Option}, or a value is missing behind it.
ERR Invalid argument '{Value}' for SENTINEL SET '{Option}'
	from redis 2.8+, valkey 7.2+, keydb 6.3.4+
	by SENTINEL|SET
	verdict never unknown command operator
	{Option} does not take the value {Value}: mostly it wants a positive number.
ERR rename-command arguments must not contain control characters
	from redis 8.8+
	by SENTINEL|SET
	verdict never unknown command operator
	A command's name in rename-command holds a line end or another control character.
ERR Unknown option or number of arguments for SENTINEL DEBUG '{Option}'
	from redis 7.0+, valkey 7.2+
	by SENTINEL|DEBUG
	verdict never unknown command operator
	SENTINEL DEBUG has no option {Option}, or a value is missing behind it.
ERR Invalid argument '{Value}' for SENTINEL DEBUG '{Option}'
	from redis 7.0+, valkey 7.2+
	by SENTINEL|DEBUG
	verdict never unknown command operator
	{Option} wants a positive number of milliseconds, not {Value}.
ERR Invalid argument '{Parameter}' to SENTINEL CONFIG SET
	from redis 6.2+, valkey 7.2+, keydb 6.3.4+
	by SENTINEL|CONFIG
	Sentinel has no parameter {Parameter} that can be set while it runs.
ERR Invalid value '{Value}' to SENTINEL CONFIG SET '{Parameter}'
	from redis 6.2+, valkey 7.2+, keydb 6.3.4+
	by SENTINEL|CONFIG
	The parameter {Parameter} does not take the value {Value}.
ERR Duplicate argument '{Parameter}' to SENTINEL CONFIG SET
	from redis 7.2+, valkey 7.2+
	by SENTINEL|CONFIG
	The parameter {Parameter} stands twice in the command.
ERR Missing argument '{Parameter}' value
	from redis 7.2+, valkey 7.2+
	by SENTINEL|CONFIG
	The parameter {Parameter} has no value behind it.
ERR '{Parameter}' must not contain control characters
	from redis 8.8+
	by SENTINEL|CONFIG
	The value of {Parameter} holds a line end or another control character.
ERR Only SENTINEL CONFIG GET <option> / SET <option> <value> are supported.
	from redis 6.2-7.0, keydb 6.3.4+
	by SENTINEL|CONFIG
	SENTINEL CONFIG takes GET with one option, or SET with one option and its value.
ERR Only SENTINEL CONFIG GET <param> [<param> <param> ...]/ SET <param> <value> [<param> <value> ...] are supported.
	from redis 7.2, valkey 7.2
	by SENTINEL|CONFIG
	SENTINEL CONFIG takes GET with parameters, or SET with parameters and their values.
ERR Only SENTINEL CONFIG GET <param> [<param> <param> ...] / SET <param> <value> [<param> <value> ...] are supported.
	from redis 7.4+, valkey 8.0+
	by SENTINEL|CONFIG
	SENTINEL CONFIG takes GET with parameters, or SET with parameters and their values.
ERR Invalid quorum
	from redis 2.8+, valkey 7.2+, keydb 6.3.4+
	by SENTINEL|MONITOR
	The quorum is no number.
ERR Quorum must be 1 or greater.
	from redis 3.2+, valkey 7.2+, keydb 6.3.4+
	by SENTINEL|MONITOR
	The quorum is 0 or negative, but at least one Sentinel must agree that the primary is down.
ERR Invalid port
	from redis 2.8+, valkey 7.2+, keydb 6.3.4+
	by SENTINEL|MONITOR
	The port of the primary is no number.
ERR Invalid port number
	from redis 2.8+, valkey 7.2+, keydb 6.3.4+
	by SENTINEL|MONITOR
	The port of the primary is out of range.
ERR Master name must not contain control characters
	from redis 8.8+
	by SENTINEL|MONITOR
	The name of the primary holds a line end or another control character.
ERR Unspecified error adding the instance
	from redis 2.8-6.0
	by SENTINEL|MONITOR
	Sentinel could not add the primary and does not say why.
ERR Unknown Error for creating instances.
	from redis 6.2+, valkey 7.2+, keydb 6.3.4+
	by SENTINEL|MONITOR
	Sentinel could not add the primary and does not say why.
ERR Unknown failover option specified
	from valkey 9.0+
	by SENTINEL|FAILOVER
	The only option of SENTINEL FAILOVER is COORDINATED.
ERR Unknown failure simulation specified
	from redis 3.2+, valkey 7.2+, keydb 6.3.4+
	by SENTINEL|SIMULATE-FAILURE
	verdict never unknown command operator
	Sentinel can simulate CRASH-AFTER-ELECTION and CRASH-AFTER-PROMOTION only.
ERR Only HELLO messages are accepted by Sentinel instances.
	from redis 2.8+, valkey 7.2+, keydb 6.3.4+
	by PUBLISH
	verdict never no node client
	A message was published to a Sentinel, which takes them on the channel __sentinel__:hello only.
ERR Invalid IP address specified
	from redis 2.8-6.0
	by SENTINEL|MONITOR
	verdict never no node operator
	The address of the primary is no IP address, and these versions take no host names.
ERR Invalid IP address or hostname specified
	from redis 6.2+, valkey 7.2+, keydb 6.3.4+
	by SENTINEL|MONITOR
	verdict never no node operator
	The address of the primary is no IP address, and resolve-hostnames is no or the name is not known.
ERR Can't resolve instance hostname.
	from redis 6.2+, valkey 7.2+, keydb 6.3.4+
	by SENTINEL|MONITOR
	verdict backoff no node operator
	The host name of the primary was found a moment ago, and now it is not.
`}

// SentinelDuplicateError says that this Sentinel monitors a primary of that name
// already. Nothing was changed, not even if the address was another one.
type SentinelDuplicateError struct{ SentinelError }

func (e *SentinelDuplicateError) Unwrap() []error {
	return []error{&e.SentinelError, &ResponseError{e.RedisError}}
}

var sentinelDuplicateErrorType = Type{
	Name: "SentinelDuplicateError", parents: "SentinelError ResponseError", Origin: Server,
	Verdict: Verdict{RetryNever, AppliedNo, ScopeNode, OwnerOperator},
	wordings: `
ERR Duplicated master name
	from redis 2.8-6.0
	by SENTINEL|MONITOR
	This Sentinel monitors a primary of this name already.
ERR Duplicate master name.
	from redis 6.2+, valkey 7.2+, keydb 6.3.4+
	by SENTINEL|MONITOR
	This Sentinel monitors a primary of this name already.
ERR Duplicate hostname and port for replica.
	from redis 6.2+, valkey 7.2+, keydb 6.3.4+
	by SENTINEL|MONITOR
	The words are for a replica that is known already; SENTINEL MONITOR adds primaries only.
ERR Duplicate runid for sentinel.
	from redis 6.2+, valkey 7.2+, keydb 6.3.4+
	by SENTINEL|MONITOR
	The words are for a Sentinel that is known already; SENTINEL MONITOR adds primaries only.
`}

// SentinelScriptError says that Sentinel did not take the path of a script: setting
// scripts at run time is forbidden, or the file is not there or cannot be run.
type SentinelScriptError struct {
	SentinelError
	// Option is the option that was to be set.
	Option string
}

func (e *SentinelScriptError) Unwrap() []error {
	return []error{&e.SentinelError, &ResponseError{e.RedisError}}
}

var sentinelScriptErrorType = Type{
	Name: "SentinelScriptError", parents: "SentinelError ResponseError", Origin: Server,
	Verdict: Verdict{RetryNever, AppliedUnknown, ScopeNode, OwnerOperator},
	wordings: `
ERR Reconfiguration of scripts path is denied for security reasons. Check the deny-scripts-reconfig configuration directive in your Sentinel configuration
	from redis 3.2+, valkey 7.2+, keydb 6.3.4+
	by SENTINEL|SET
	Scripts can be set in the configuration file only, as deny-scripts-reconfig is yes.
ERR Notification script seems non existing or non executable
	from redis 2.8+, valkey 7.2+, keydb 6.3.4+
	by SENTINEL|SET
	The notification script is not there, or Sentinel's user may not run it.
ERR Client reconfiguration script seems non existing or non executable
	from redis 2.8+, valkey 7.2+, keydb 6.3.4+
	by SENTINEL|SET
	The client reconfiguration script is not there, or Sentinel's user may not run it.
ERR {Option=notification-script} must not contain control characters
	from redis 8.8+
	by SENTINEL|SET
	The path of the script holds a line end or another control character.
ERR {Option=client-reconfig-script} must not contain control characters
	from redis 8.8+
	by SENTINEL|SET
	The path of the script holds a line end or another control character.
`}

// SentinelSaveError says that Sentinel took the change and could not write it to its
// configuration file. It runs with the change, and will not have it after a restart.
type SentinelSaveError struct{ SentinelError }

func (e *SentinelSaveError) Unwrap() []error {
	return []error{&e.SentinelError, &ResponseError{e.RedisError}}
}

var sentinelSaveErrorType = Type{
	Name: "SentinelSaveError", parents: "SentinelError ResponseError", Origin: Server,
	Verdict: Verdict{RetryNever, AppliedYes, ScopeNode, OwnerOperator},
	wordings: `
ERR Failed to save config file. Check server logs.
	from redis 7.0+, valkey 7.2+
	by SENTINEL|SET SENTINEL|MONITOR SENTINEL|REMOVE SENTINEL|CONFIG SENTINEL|FLUSHCONFIG
	The change is in force, but the configuration file could not be written.
`}

// NoGoodPrimaryError says that Sentinel was told to fail over in a coordinated way, and
// that the primary cannot take part in that. Nothing was started.
type NoGoodPrimaryError struct{ SentinelError }

func (e *NoGoodPrimaryError) Unwrap() []error {
	return []error{&e.SentinelError, &ResponseError{e.RedisError}}
}

var noGoodPrimaryErrorType = Type{
	Name: "NoGoodPrimaryError", parents: "SentinelError ResponseError", Code: "NOGOODPRIMARY", Origin: Server,
	Verdict: Verdict{RetryNever, AppliedNo, ScopeCluster, OwnerOperator},
	wordings: `
NOGOODPRIMARY Primary does not support FAILOVER command
	from valkey 9.0+
	by SENTINEL|FAILOVER
	SENTINEL FAILOVER was asked with COORDINATED, for which the primary must know FAILOVER.
`}
