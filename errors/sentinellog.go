package rediserr

var sentinelLogFamily = family{"sentinellog", "Log of Sentinel", []*Type{
	&sentinelDownErrorType,
	&primarySwitchedErrorType,
	&failoverAbortErrorType,
	&tiltErrorType,
	&sentinelConfigFileErrorType,
}}

var sentinelLogErrors = []Error{
	(*SentinelDownError)(nil),
	(*PrimarySwitchedError)(nil),
	(*FailoverAbortError)(nil),
	(*TiltError)(nil),
	(*SentinelConfigFileError)(nil),
}

// SentinelDownError says that a Sentinel got no valid answer from a server or another
// Sentinel for down-after-milliseconds (+sdown), or that enough Sentinels agree that a
// primary is down (+odown). Only the latter leads to a failover.
type SentinelDownError struct {
	SentinelError
	// Service is the name of the monitored primary.
	Service string
	// Addr is the instance that does not answer.
	Addr
	// Name is the instance's name or ID, as Sentinel keeps it.
	Name string
	// Primary is the address of the primary, host and port with a blank between.
	Primary string
	// Count is how many Sentinels agree.
	Count int
	// Limit is how many must agree.
	Limit int
}

func (e *SentinelDownError) Unwrap() error { return &e.SentinelError }

var sentinelDownErrorType = Type{
	Name: "SentinelDownError", parents: "SentinelError", Origin: Log,
	Verdict: Verdict{RetryBackoff, AppliedUnknown, ScopeNode, OwnerOperator},
	wordings: `
+sdown master {Service} {Host} {Port}
	from redis 2.8+, valkey 7.2+, keydb 6.3.4+
	This Sentinel gets no answer from the primary of {Service}, {Host} {Port}.
+odown master {Service} {Host} {Port} #quorum {Count}/{Limit}
	from redis 2.8+, valkey 7.2+, keydb 6.3.4+
	verdict rediscover unknown cluster operator
	{Count} Sentinels agree that the primary of {Service}, {Host} {Port}, is down; a failover may begin.
+sdown slave {Name} {Host} {Port} @ {Service} {Primary}
	from redis 2.8+, valkey 7.2+, keydb 6.3.4+
	This Sentinel gets no answer from the replica {Host} {Port} of {Service}.
+sdown sentinel {Name} {Host} {Port} @ {Service} {Primary}
	from redis 2.8+, valkey 7.2+, keydb 6.3.4+
	This Sentinel gets no answer from the Sentinel at {Host} {Port}, which also watches {Service}.
`}

// PrimarySwitchedError says that a failover took place: another server is the primary now.
// Clients must ask Sentinel again; writes that the old one had not passed on are lost.
type PrimarySwitchedError struct {
	SentinelError
	// Service is the name of the monitored primary.
	Service string
	// Addr is the new primary.
	Addr
	// FormerHost is the old primary's host.
	FormerHost string
	// FormerPort is the old primary's port.
	FormerPort string
}

func (e *PrimarySwitchedError) Unwrap() error { return &e.SentinelError }

var primarySwitchedErrorType = Type{
	Name: "PrimarySwitchedError", parents: "SentinelError", Origin: Log,
	Verdict: Verdict{RetryRediscover, AppliedUnknown, ScopeCluster, OwnerOperator},
	wordings: `
+switch-master {Service} {FormerHost} {FormerPort} {Host} {Port}
	from redis 2.8+, valkey 7.2+, keydb 6.3.4+
	The primary of {Service} is now {Host} {Port}; it was {FormerHost} {FormerPort}.
+failover-end-for-timeout master {Service} {Host} {Port}
	from redis 2.8+, valkey 7.2+, keydb 6.3.4+
	{Service} has a new primary, and not all replicas had followed it within failover-timeout.
`}

// FailoverAbortError says that Sentinel gave up a failover. The primary is still down, and
// the next attempt comes after twice failover-timeout.
type FailoverAbortError struct {
	SentinelError
	// Service is the name of the monitored primary.
	Service string
	// Addr is the primary that is down.
	Addr
}

func (e *FailoverAbortError) Unwrap() error { return &e.SentinelError }

var failoverAbortErrorType = Type{
	Name: "FailoverAbortError", parents: "SentinelError", Origin: Log,
	Verdict: Verdict{RetryBackoff, AppliedUnknown, ScopeCluster, OwnerOperator},
	wordings: `
failover-abort-not-elected master {Service} {Host} {Port}
	from redis 2.8+, valkey 7.2+, keydb 6.3.4+
	Too few Sentinels voted for this one to fail {Service} over.
failover-abort-no-good-slave master {Service} {Host} {Port}
	from redis 2.8+, valkey 7.2+, keydb 6.3.4+
	No replica of {Service} is fit: all are down, were cut off for too long, or have priority 0.
failover-abort-slave-timeout master {Service} {Host} {Port}
	from redis 2.8+, valkey 7.2+, keydb 6.3.4+
	The chosen replica of {Service} did not become a primary within failover-timeout.
`}

// TiltError says that a Sentinel distrusts its own clock or was stopped for seconds: it
// watches, and does nothing, until 30 seconds pass without another such jump.
type TiltError struct{ SentinelError }

func (e *TiltError) Unwrap() error { return &e.SentinelError }

var tiltErrorType = Type{
	Name: "TiltError", parents: "SentinelError", Origin: Log,
	Verdict: Verdict{RetryBackoff, AppliedUnknown, ScopeNode, OwnerOperator},
	wordings: `
+tilt #tilt mode entered
	from redis 2.8+, valkey 7.2+, keydb 6.3.4+
	The clock jumped, or this Sentinel stood still for more than two seconds.
`}

// SentinelConfigFileError says that Sentinel cannot write its configuration file, in which
// it keeps what it knows. It does not start, or forgets that at the next start.
type SentinelConfigFileError struct {
	SentinelError
	// Path is the file.
	Path string
	// Reason is the error of the operating system.
	Reason string
}

func (e *SentinelConfigFileError) Unwrap() error { return &e.SentinelError }

var sentinelConfigFileErrorType = Type{
	Name: "SentinelConfigFileError", parents: "SentinelError", Origin: Log,
	Verdict: Verdict{RetryNever, AppliedNo, ScopeNode, OwnerOperator},
	wordings: `
Sentinel config file {Path} is not writable: {Reason}. Exiting...
	from redis 2.8+, valkey 7.2+, keydb 6.3.4+
	Sentinel may not write {Path}, and does not start without that: {Reason}.
Sentinel needs config file on disk to save state. Exiting...
	from redis 6.2+, valkey 7.2+, keydb 6.3.4+
	Sentinel was started without a configuration file, which it needs.
WARNING: Sentinel was not able to save the new configuration on disk!!!: {Reason}
	from redis 2.8+, valkey 7.2+, keydb 6.3.4+
	verdict never partly node operator
	Sentinel goes on with what it learned and could not write it down: {Reason}.
`}
