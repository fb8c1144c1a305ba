package rediserr

var sentinelFamily = family{"sentinel", "Sentinel", []*Type{
	&sentinelErrorType,
	&primaryNotFoundErrorType,
	&replicaNotFoundErrorType,
	&stalePrimaryErrorType,
	&failoverInProgressErrorType,
	&noGoodSlaveErrorType,
	&noQuorumErrorType,
}}

var sentinelErrors = []Error{
	(*SentinelError)(nil),
	(*PrimaryNotFoundError)(nil),
	(*ReplicaNotFoundError)(nil),
	(*StalePrimaryError)(nil),
	(*FailoverInProgressError)(nil),
	(*NoGoodSlaveError)(nil),
	(*NoQuorumError)(nil),
}

// SentinelError is any error of finding a primary or a replica through Sentinel, and
// of the failover that Sentinel does.
type SentinelError struct{ RedisError }

func (e *SentinelError) Unwrap() error { return &e.RedisError }

var sentinelErrorType = Type{
	Name: "SentinelError", parents: "RedisError", Origin: Client,
	Verdict: Verdict{RetryBackoff, AppliedUnknown, ScopeCluster, OwnerOperator},
}

// PrimaryNotFoundError says that no Sentinel gave an address for the primary of a
// service: none was reached, none monitors that name, or the primary is down and its
// failover is not done.
type PrimaryNotFoundError struct {
	SentinelError
	// Service is the name under which Sentinel monitors the primary.
	Service string
	// Reason lists the Sentinels that could not be asked, with their errors.
	Reason string
}

func (e *PrimaryNotFoundError) Unwrap() error { return &e.SentinelError }

var primaryNotFoundErrorType = Type{
	Name: "PrimaryNotFoundError", parents: "SentinelError", Origin: Client,
	Verdict: Verdict{RetryBackoff, AppliedUnknown, ScopeCluster, OwnerOperator},
	wordings: `
ERR No such master with that name
	from redis 2.8+, valkey 7.2+, keydb 6.3.4+
	verdict never no node client
	This Sentinel does not monitor a primary of the name that it was asked for.
No primary found for '{Service}'
	from coredis 3.1.1+
	No Sentinel that the client knows gave it a usable primary for {Service}.
No master found for '{Service}'
	from coredis 2.0-3.1.0, redis-py 2.9+
	No Sentinel that the client knows gave it a healthy primary for {Service}.
No master found for '{Service}' : {Reason}
	from redis-py 4.5.5+
	No Sentinel that answered gave a healthy primary for {Service}, and at least one could not be asked.
No master found for b'{Service}'
	from redis-py 3.0+
	verdict never no command code
	The service name {Service} was given as bytes, and redis-py finds only names that are text.
No master found for b'{Service}' : {Reason}
	from redis-py 4.5.5+
	verdict never no command code
	The service name {Service} was given as bytes, and redis-py finds only names that are text; besides, a Sentinel could not be asked.
`}

// ReplicaNotFoundError says that a client which wanted a replica of a service could use
// none, and could not fall back to the primary either.
type ReplicaNotFoundError struct {
	SentinelError
	// Service is the name under which Sentinel monitors the primary.
	Service string
}

func (e *ReplicaNotFoundError) Unwrap() error { return &e.SentinelError }

var replicaNotFoundErrorType = Type{
	Name: "ReplicaNotFoundError", parents: "SentinelError", Origin: Client,
	Verdict: Verdict{RetryBackoff, AppliedNo, ScopeCluster, OwnerOperator},
	wordings: `
No replica found for '{Service}'
	from coredis 3.1.1+
	No Sentinel named a usable replica of {Service}, and none gave an address for its primary either.
No slave found for '{Service}'
	from coredis 2.0-3.1.0, redis-py 2.9+
	No replica of {Service} could be used, and the primary could not be used in their place.
`}

// StalePrimaryError says that a node which Sentinel named as the primary is a replica,
// or became one while the client was connected to it. Ask Sentinel again and connect
// anew.
type StalePrimaryError struct {
	SentinelError
	// Service is the name under which Sentinel monitors the primary.
	Service string
	// Addr is the node that Sentinel named.
	Addr
	// Role is what the node says of itself: slave, or sentinel.
	Role string
}

func (e *StalePrimaryError) Unwrap() error { return &e.SentinelError }

var stalePrimaryErrorType = Type{
	Name: "StalePrimaryError", parents: "SentinelError", Origin: Client,
	Verdict: Verdict{RetryRediscover, AppliedNo, ScopeConnection, OwnerClient},
	wordings: `
Primary {Service} at {Addr} reports a role of '{Role}'
	from coredis 6.2+
	Sentinel named {Addr} as the primary of {Service}, but that node says its role is {Role}.
The previous master is now a slave
	from coredis 2.0-3.1, redis-py 2.10+
	The node that this connection was made to as the master refused a write: it is a slave now.
The previous master is now a replica
	from coredis 3.2-3.11
	The node that this connection was made to as the master refused a write: it is a replica now.
The previous primary is now a replica
	from coredis 4.0-4.5
	The node that this connection was made to as the primary refused a write: it has become a replica.
`}

// FailoverInProgressError says that Sentinel was told to fail over while it is doing so
// already. Nothing new was started; the failover under way goes on.
type FailoverInProgressError struct{ SentinelError }

func (e *FailoverInProgressError) Unwrap() []error {
	return []error{&e.SentinelError, &ResponseError{e.RedisError}}
}

var failoverInProgressErrorType = Type{
	Name: "FailoverInProgressError", parents: "SentinelError ResponseError", Code: "INPROG", Origin: Server,
	Verdict: Verdict{RetryBackoff, AppliedNo, ScopeCluster, OwnerOperator},
	wordings: `
INPROG Failover already in progress
	from redis 2.8+, valkey 7.2+, keydb 6.3.4+
	by SENTINEL|FAILOVER
	This Sentinel is failing over that primary already, so the request started nothing.
`}

// NoGoodSlaveError says that Sentinel was told to fail over, but knows no replica that
// is fit to become the primary. Nothing was started.
type NoGoodSlaveError struct{ SentinelError }

func (e *NoGoodSlaveError) Unwrap() []error {
	return []error{&e.SentinelError, &ResponseError{e.RedisError}}
}

var noGoodSlaveErrorType = Type{
	Name: "NoGoodSlaveError", parents: "SentinelError ResponseError", Code: "NOGOODSLAVE", Origin: Server,
	Verdict: Verdict{RetryBackoff, AppliedNo, ScopeCluster, OwnerOperator},
	wordings: `
NOGOODSLAVE No suitable slave to promote
	from redis 2.8-4.0
	by SENTINEL|FAILOVER
	Sentinel knows no slave of that master that is reachable, up to date and has a priority other than 0.
NOGOODSLAVE No suitable replica to promote
	from redis 5.0+, valkey 7.2+, keydb 6.3.4+
	by SENTINEL|FAILOVER
	Sentinel knows no replica of that primary that is reachable, up to date and has a priority other than 0.
`}

// NoQuorumError says that, of the Sentinels that know of each other, too few are up to
// fail over by themselves. It answers a question: nothing has failed over or failed to.
type NoQuorumError struct {
	SentinelError
	// Count is the number of usable Sentinels, the one that answered included.
	Count int
}

func (e *NoQuorumError) Unwrap() []error {
	return []error{&e.SentinelError, &ResponseError{e.RedisError}}
}

var noQuorumErrorType = Type{
	Name: "NoQuorumError", parents: "SentinelError ResponseError", Code: "NOQUORUM", Origin: Server,
	Verdict: Verdict{RetryBackoff, AppliedNo, ScopeCluster, OwnerOperator},
	wordings: `
NOQUORUM {Count} usable Sentinels. Not enough available Sentinels to reach the specified quorum for this master
	from redis 2.8.21+, valkey 7.2+, keydb 6.3.4+
	by SENTINEL|CKQUORUM
	Of the Sentinels, {Count} are usable: fewer than must agree that the primary is down.
NOQUORUM {Count} usable Sentinels. Not enough available Sentinels to reach the majority and authorize a failover
	from redis 2.8.21+, valkey 7.2+, keydb 6.3.4+
	by SENTINEL|CKQUORUM
	Of the Sentinels, {Count} are usable: not a majority, so none can be elected to lead a failover.
NOQUORUM {Count} usable Sentinels. Not enough available Sentinels to reach the specified quorum for this master. Not enough available Sentinels to reach the majority and authorize a failover
	from redis 2.8.21+, valkey 7.2+, keydb 6.3.4+
	by SENTINEL|CKQUORUM
	Of the Sentinels, {Count} are usable: too few to agree that the primary is down, and not a majority to elect a leader.
`}
