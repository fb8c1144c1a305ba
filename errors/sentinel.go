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
	// Role is the role that was asked for: master or slave.
	Role string
	// Nodes lists the servers that the client knows, as it prints them.
	Nodes string
	// Addr is the Sentinel that was asked.
	Addr
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
Can connect to sentinel, but {Service} seems to be not monitored...
	from jedis 2.7+
	verdict never no cluster client
	The Sentinels answer, and none of them monitors a primary of the name {Service}.
Can connect to sentinel, but {Service} seems to be not monitored.
	from jedis 8.0+
	verdict never no cluster client
	The Sentinels answer, and none of them monitors a primary of the name {Service}.
Master with given name not found in sentinel - MasterNameNotFoundBySentinel
	from redis-rs 1.0+
	verdict backoff no cluster operator
	No Sentinel gave a primary of that name which says of itself that it is one.
Master with given name not found in sentinel- MasterNameNotFoundBySentinel
	from redis-rs 0.24-0.32
	verdict backoff no cluster operator
	No Sentinel gave a primary of that name which says of itself that it is one.
Master is currently unknown: {Nodes}
	from lettuce 4.2+
	verdict backoff no cluster operator
	Of the nodes that the client knows, none is the primary: {Nodes}.
Cannot provide redisAddress using sentinel for masterId {Service}
	from lettuce 3.0+
	verdict never no cluster client
	The Sentinel gave no address: it does not monitor a primary of the name {Service}.
Master node is undefined! SENTINEL GET-MASTER-ADDR-BY-NAME command returns empty result!
	from redisson 3.11+
	verdict never no cluster client
	The Sentinel answers, and does not monitor a primary of the name in the client's settings.
no valid master node
	from node-redis 5.0+
	verdict backoff no cluster operator
	Sentinel holds the primary to be down, and its failover is not done.
Master Node Not Enumerated
	from node-redis 5.0+
	verdict backoff no cluster operator
	Sentinel holds the primary to be down, and its failover is not done.
Couldn't locate a replica for role: {Service}
	from redis-client 0.1+
	verdict backoff no cluster operator
	No Sentinel gave a node for {Service}: its primary, or a healthy replica if one was asked for.
Unable to fetch {Role} via Sentinel.
	from redis-rb 3.2-4.8
	verdict backoff no cluster operator
	The Sentinels answer, and none gave an address for the {Role}.
No master server available for replication
	from predis 1.1+
	verdict never no cluster client
	None of the servers in the client's configuration is marked or known as the primary.
connected to sentinel {Addr} successfully, but got an invalid reply: {Reason}
	from ioredis 1.0+
	verdict never no node client
	The Sentinel at {Addr} does not monitor a primary of the name that it was asked for.
`}

// ReplicaNotFoundError says that a client which wanted a replica of a service could use
// none, and could not fall back to the primary either.
type ReplicaNotFoundError struct {
	SentinelError
	// Service is the name under which Sentinel monitors the primary.
	Service string
	// Nodes lists the servers that the client knows, as it prints them.
	Nodes string
	// Value is the setting that says which nodes may be read from.
	Value string
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
No valid replica found in sentinel for given name - NoValidReplicasFoundBySentinel
	from redis-rs 1.0+
	Sentinel named no replica that is up and says of itself that it is one.
No valid replica found in sentinel for given name- NoValidReplicasFoundBySentinel
	from redis-rs 0.24-0.32
	Sentinel named no replica that is up and says of itself that it is one.
Cannot determine a node to read (Known nodes: {Nodes}) with setting {Value}
	from lettuce 4.1+
	Of the nodes that the client knows, none is one that the setting {Value} lets it read from.
Routing Error: Failed to find replica node.
	from fred 10.0+
	The client knows no replica for this command, and may not use the primary.
no replicas available for read
	from node-redis 5.0+
	The client has no connection to a replica.
No slaves available.
	from redis-rb 4.2-4.8
	Sentinel knows no replica of the service.
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
	// Expected is the role that the client wanted.
	Expected string
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
the redis role is not master
	from rueidis 1.0+
	Sentinel named a node as the primary that says of itself it is a replica.
the redis role is not slave
	from rueidis 1.0+
	Sentinel named a node as a replica that says of itself it is the primary.
Expected to connect to a master, but the server is a replica
	from redis-client 0.1+
	Sentinel named a node as the primary that says of itself it is a replica.
Expected to connect to a replica, but the server is a master
	from redis-client 0.1+
	Sentinel named a node as a replica that says of itself it is the primary.
Expected master but got {Role}
	from predis 1.1+
	Sentinel named a node as the primary, and its role is {Role}.
Expected slave but got {Role}
	from predis 1.1+
	Sentinel named a node as a replica, and its role is {Role}.
Role mismatch (expected master, got slave)
	from predis 1.1+
	The client's configuration calls this node the primary, and it is a replica.
Role mismatch (expected slave, got master)
	from predis 1.1+
	The client's configuration calls this node a replica, and it is the primary.
Instance role mismatch. Expected {Expected}, got {Role}.
	from redis-rb 3.2-4.8
	Sentinel named a node as the {Expected}, and its role is {Role}.
Scan iteration was interrupted by a Sentinel master change
	from node-redis 6.2+
	verdict now no connection code
	The primary changed during a scan, and the cursor means nothing to the new one: scan from the start.
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
