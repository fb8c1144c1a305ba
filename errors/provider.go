package rediserr

var providerFamily = family{"provider", "Managed services", []*Type{
	&quotaExceededErrorType,
	&storageQuotaErrorType,
	&sizeLimitErrorType,
	&pendingEntriesLimitErrorType,
	&commandBlockedErrorType,
	&addressNotAllowedErrorType,
	&authenticationUnavailableErrorType,
	&instanceLockedErrorType,
	&argumentTypeErrorType,
	&hashPolicyErrorType,
}}

var providerErrors = []Error{
	(*QuotaExceededError)(nil),
	(*StorageQuotaError)(nil),
	(*SizeLimitError)(nil),
	(*PendingEntriesLimitError)(nil),
	(*CommandBlockedError)(nil),
	(*AddressNotAllowedError)(nil),
	(*AuthenticationUnavailableError)(nil),
	(*InstanceLockedError)(nil),
	(*ArgumentTypeError)(nil),
	(*HashPolicyError)(nil),
}

// QuotaExceededError says that the database has used up what its plan allows, such as a
// day's or a month's commands. Reads too are refused until the period ends or the plan is
// changed.
type QuotaExceededError struct {
	ResponseError
	// Limit is what the plan allows: commands in the period, or bytes of storage.
	Limit int
	// Usage is what has been used.
	Usage int
	// URL is the provider's page about it.
	URL string
}

func (e *QuotaExceededError) Unwrap() error { return &e.ResponseError }

var quotaExceededErrorType = Type{
	Name: "QuotaExceededError", parents: "ResponseError", Origin: Provider,
	Verdict: Verdict{RetryNever, AppliedNo, ScopeCluster, OwnerOperator},
	wordings: `
ERR max daily request limit exceeded. Limit: {Limit}, Usage: {Usage}. See {URL} for details
	from upstash 2022+
	The database has run {Usage} commands today, and its plan allows {Limit} a day.
ERR max daily request limit exceeded. Limit: {Limit}, Usage: {Usage}
	from upstash 2022+
	The database has run {Usage} commands today, and its plan allows {Limit} a day.
ERR max daily request limit exceeded
	from upstash 2022+
	The database has run as many commands today as its plan allows.
ERR max requests limit exceeded. Limit: {Limit}, Usage: {Usage}. See {URL} for details
	from upstash 2025+
	The database has run {Usage} commands this month, and its plan allows {Limit} a month.
ERR max requests limit exceeded. Limit: {Limit}, Usage: {Usage}
	from upstash 2025+
	The database has run {Usage} commands this month, and its plan allows {Limit} a month.
ERR max requests limit exceeded
	from upstash 2025+
	The database has run as many commands this month as its plan allows.
`}

// StorageQuotaError says that the database holds as much data as its plan allows, so
// writes are refused. Reads and deletes go on.
type StorageQuotaError struct{ QuotaExceededError }

func (e *StorageQuotaError) Unwrap() error { return &e.QuotaExceededError }

var storageQuotaErrorType = Type{
	Name: "StorageQuotaError", parents: "QuotaExceededError", Origin: Provider,
	Verdict: Verdict{RetryNever, AppliedNo, ScopeCluster, OwnerOperator},
	wordings: `
ERR DB capacity quota exceeded. Threshold: {Limit} bytes, Usage: {Usage} bytes. See {URL} for details
	from upstash 2026+
	The data takes {Usage} bytes, and the plan allows {Limit}.
ERR DB capacity quota exceeded. Threshold: {Limit} bytes, Usage: {Usage} bytes
	from upstash 2026+
	The data takes {Usage} bytes, and the plan allows {Limit}.
ERR DB capacity quota exceeded
	from upstash 2024+
	The data takes more room than the plan allows.
`}

// SizeLimitError says that a command, its answer, a key or the data under one key is
// larger than the service allows. Split it: the same command fails each time.
type SizeLimitError struct {
	ResponseError
	// Limit is the largest size allowed, in bytes.
	Limit int
	// Size is the size that was met, in bytes.
	Size int
	// URL is the provider's page about it.
	URL string
}

func (e *SizeLimitError) Unwrap() error { return &e.ResponseError }

var sizeLimitErrorType = Type{
	Name: "SizeLimitError", parents: "ResponseError", Origin: Provider,
	Verdict: Verdict{RetryNever, AppliedUnknown, ScopeCommand, OwnerCode},
	wordings: `
ERR max request size exceeded. Limit: {Limit} bytes, Actual: {Size} bytes. See {URL} for details
	from upstash 2023+
	The command, or what it would return, has {Size} bytes, and no more than {Limit} are allowed.
ERR max request size exceeded. Limit: {Limit} bytes, Actual: {Size} bytes
	from upstash 2023+
	The command, or what it would return, has {Size} bytes, and no more than {Limit} are allowed.
ERR max request size exceeded
	from upstash 2023+
	The command, or what it would return, is larger than the plan allows.
ERR max single record size exceeded
	from upstash 2024+
	verdict never no key code
	With this write, the data under one key would be larger than the plan allows.
ERR max key size exceeded. Limit: {Limit} bytes, Actual: {Size} bytes
	from upstash 2024+
	verdict never no key code
	The name of the key has {Size} bytes, and no more than {Limit} are allowed.
ERR max key size exceeded
	from upstash 2024+
	verdict never no key code
	The name of the key is longer than the service allows.
ERR max member size exceeded. Limit: {Limit} bytes, Actual: {Size} bytes
	from upstash 2024
	verdict never no key code
	A member of a set or sorted set has {Size} bytes, and no more than {Limit} are allowed.
`}

// PendingEntriesLimitError says that a consumer of a stream was given as many entries as
// the service lets it leave without XACK. It gets new ones when it has acknowledged some.
type PendingEntriesLimitError struct {
	ResponseError
	// Limit is the number of entries that one consumer may leave pending.
	Limit int
	// Count is the number that it has pending.
	Count int
	// Size is the number of entries that it asked for.
	Size int
	// Key is the stream.
	Key string
	// Group is the consumer group.
	Group string
	// Consumer is the consumer.
	Consumer string
}

func (e *PendingEntriesLimitError) Unwrap() error { return &e.ResponseError }

var pendingEntriesLimitErrorType = Type{
	Name: "PendingEntriesLimitError", parents: "ResponseError", Origin: Provider,
	Verdict: Verdict{RetryNever, AppliedNo, ScopeKey, OwnerCode},
	wordings: `
ERR XReadGroup is cancelled. Pending Entries List limit per consumer is about to be reached. Limit: {Limit}, Current PEL size: {Count}, Requested Read: {Size}, Key: {Key}, Group: {Group}, Consumer: {Consumer}.
	from upstash 2024+
	by XREADGROUP
	Consumer {Consumer} has {Count} entries that it did not acknowledge, and may have {Limit}.
`}

// CommandBlockedError says that a managed service has switched this command off, or does
// not serve it the way it was sent. The command exists elsewhere; nothing was done.
type CommandBlockedError struct {
	UnknownCommandError
	// URL is the provider's page about it.
	URL string
}

func (e *CommandBlockedError) Unwrap() error { return &e.UnknownCommandError }

var commandBlockedErrorType = Type{
	Name: "CommandBlockedError", parents: "UnknownCommandError", Origin: Provider,
	Verdict: Verdict{RetryNever, AppliedNo, ScopeCommand, OwnerProvider},
	wordings: `
ERR Command is not available: '{Command}'. See {URL} for details
	from upstash 2026+
	Upstash does not serve {Command}.
ERR Command is not available: '{Command}'
	from upstash 2026+
	Upstash does not serve {Command}.
ERR Command "{Command}" is not allowed in REST or it has a special context path
	from upstash 2026+
	{Command} needs a connection, which the REST API has not, or has an address of its own there.
ERR Command disallowed
	from azure 2023+
	Azure Cache for Redis does not let clients run this command, such as REPLCONF.
ERR command '{Command}' not support for normal user
	from alibaba 2024+
	verdict never no command operator
	{Command} is disabled for the instance, or this version of it has no such command.
ERR command {Command} not support for normal user
	from alibaba 2018+
	verdict never no command operator
	{Command} is disabled for the instance, or this version of it has no such command.
ERR command '{Command}' not support for your account
	from alibaba 2025+
	verdict never no command operator
	Alibaba Cloud forbids {Command}, or the parameter #no_loose_disabled-commands of the instance names it.
ERR command {Command} not support for your account
	from alibaba 2022+
	verdict never no command operator
	Alibaba Cloud forbids {Command}, or the parameter #no_loose_disabled-commands of the instance names it.
ERR sentinel compatibility mode is disabled
	from alibaba 2024+
	by SENTINEL
	verdict never no node operator
	The instance can answer SENTINEL commands, but that is switched off.
ERR Sentinel compatibility mode is disabled
	from alibaba 2026+
	by SENTINEL
	verdict never no node operator
	The instance can answer SENTINEL commands, but that is switched off.
ERR Unsupported command: '{Command}'
	from huawei 2023+
	{Command} is disabled for DCS instances.
ERR Unsupported CONFIG subcommand
	from huawei 2023+
	by CONFIG
	DCS does not let clients run this subcommand of CONFIG.
`}

// AddressNotAllowedError says that the instance has a list of addresses that may connect,
// and the client's is not on it. The password has nothing to do with it.
type AddressNotAllowedError struct {
	ConnectionError
	// Addr is the client's address as the service sees it.
	Addr
}

func (e *AddressNotAllowedError) Unwrap() []error {
	return []error{&e.ConnectionError, &ResponseError{e.RedisError}}
}

var addressNotAllowedErrorType = Type{
	Name: "AddressNotAllowedError", parents: "ConnectionError ResponseError", Origin: Provider,
	Verdict: Verdict{RetryNever, AppliedNo, ScopeConnection, OwnerOperator},
	wordings: `
ERR illegal address: {Addr}
	from alibaba 2020+
	The address {Addr}, from which this connection comes, is not on the whitelist of the instance.
ERR illegal address:
	from alibaba 2020+
	The address from which this connection comes is not on the whitelist of the instance.
ERR illegal address
	from alibaba 2020+
	The address from which this connection comes is not on the whitelist of the instance.
ERR client ip is not in whitelist
	from alibaba 2024+
	The proxy found that the client's address is not on the whitelist of the instance.
`}

// AuthenticationUnavailableError says that the service could not check a login, or took
// no more of them just now. The credentials may be right: try again after a pause.
type AuthenticationUnavailableError struct{ AuthenticationError }

func (e *AuthenticationUnavailableError) Unwrap() error { return &e.AuthenticationError }

var authenticationUnavailableErrorType = Type{
	Name: "AuthenticationUnavailableError", parents: "AuthenticationError", Origin: Provider,
	Verdict: Verdict{RetryBackoff, AppliedNo, ScopeConnection, OwnerProvider},
	wordings: `
ERR IAM Authentication service is not available
	from elasticache 2026+
	by AUTH HELLO
	ElastiCache could not reach the service that checks IAM logins.
ERR Exceeded limit of IAM Authentication requests
	from elasticache 2026+
	by AUTH HELLO
	verdict backoff no connection client
	The clients log in with IAM more often than ElastiCache allows.
ERR service is not available
	from elasticache 2026+
	A public endpoint refused a connection before its login: too many logins, an overloaded cache, or trouble with IAM.
`}

// InstanceLockedError says that the service has locked the instance against writes,
// reads or both: payment is overdue, or the instance is being changed.
type InstanceLockedError struct{ ResponseError }

func (e *InstanceLockedError) Unwrap() error { return &e.ResponseError }

var instanceLockedErrorType = Type{
	Name: "InstanceLockedError", parents: "ResponseError", Code: "NOWRITE NOREAD", Origin: Provider,
	Verdict: Verdict{RetryBackoff, AppliedNo, ScopeCluster, OwnerOperator},
	wordings: `
NOWRITE You can't write against a non-write redis
	from alibaba 2018+
	The instance takes no writes: its payment is overdue, it has expired, or it is being changed or updated.
NOREAD You can't read against a non-read redis
	from alibaba 2024+
	The instance serves no reads: its payment is overdue, or it has expired.
DISABLE You can't write or read against a disable instance
	from alibaba 2018+
	The instance is locked against reads and writes, mostly as its payment is overdue.
`}

// ArgumentTypeError says that the REST API of a managed service was sent an argument that
// is neither text nor a number, mostly the null of a value that was never set.
type ArgumentTypeError struct {
	ResponseError
	// DataType is the type of the argument, in the service's words.
	DataType string
	// Argument is the argument, as the service prints it.
	Argument string
}

func (e *ArgumentTypeError) Unwrap() error { return &e.ResponseError }

var argumentTypeErrorType = Type{
	Name: "ArgumentTypeError", parents: "ResponseError", Origin: Provider,
	Verdict: Verdict{RetryNever, AppliedNo, ScopeCommand, OwnerCode},
	wordings: `
ERR null args are not supported
	from upstash 2025+
	An argument of the command is null.
ERR unsupported arg type: {DataType}: {Argument}
	from upstash 2025+
	An argument of the command is neither text nor a number: {Argument}.
`}

// HashPolicyError says that a clustered database sorts its keys by rules of its own, and
// none of them fits this key, so it has no place.
type HashPolicyError struct {
	ResponseError
	// Key is the key that no rule fits.
	Key string
}

func (e *HashPolicyError) Unwrap() error { return &e.ResponseError }

var hashPolicyErrorType = Type{
	Name: "HashPolicyError", parents: "ResponseError", Origin: Provider,
	Verdict: Verdict{RetryNever, AppliedNo, ScopeKey, OwnerOperator},
	wordings: `
ERR key "{Key}" does not match any rule
	from redis-enterprise 6.2.18+
	No rule of the database's hashing policy fits the key {Key}.
`}
