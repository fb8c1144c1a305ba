package rediserr

var clientClusterFamily = family{"clientcluster", "Clients of clusters and Sentinel", []*Type{
	&clusterCommandErrorType,
	&sentinelUnreachableErrorType,
}}

var clientClusterErrors = []Error{
	(*ClusterCommandError)(nil),
	(*SentinelUnreachableError)(nil),
}

// ClusterCommandError says that a client library does not send this command to a
// cluster, or not in this way: it cannot choose one node for it, or join the answers of
// several. Nothing was sent.
type ClusterCommandError struct {
	RedisClusterError
	// Command is the command, or the client's method for it.
	Command string
}

func (e *ClusterCommandError) Unwrap() error { return &e.RedisClusterError }

var clusterCommandErrorType = Type{
	Name: "ClusterCommandError", parents: "RedisClusterError", Origin: Client,
	Verdict: Verdict{RetryNever, AppliedNo, ScopeCommand, OwnerCode},
	wordings: `
Cannot use '{Command}' over clusters of connections.
	from predis 1.0+
	The client spreads keys over several servers by itself, and cannot do {Command} there.
Cannot use '{Command}' with redis-cluster.
	from predis 0.8+
	{Command} has no key, or keys in several slots, so the client cannot choose a node.
This command cannot be safely routed in cluster mode - Client
	from redis-rs 1.0+
	The command has no key, or concerns the whole server, so the client cannot choose a node.
This command cannot be safely routed in cluster mode- ClientError
	from redis-rs 0.20-0.32
	The command has no key, or concerns the whole server, so the client cannot choose a node.
Routing Error: Unable to route command or reconnect.
	from fred 10.0+
	verdict backoff no slot operator
	The client has no connection to the node that this command belongs to.
redis: cannot pipeline command "{Command}" with request policy ReqAllNodes/ReqAllShards/ReqMultiShard; Note: This behavior is subject to change in the future
	from go-redis 9.18+
	{Command} goes to several nodes, and a pipeline sends each command to one node only.
ERROR: Calling pipelined function {Command} is blocked when running redis in cluster mode...
	from redis-py 4.1+
	The client has no {Command} in a cluster's pipeline.
{Command} command should be used with care only by applications orchestrating Redis Cluster, like redis-trib, and the command if used out of the right context can leave the cluster in a wrong state or cause data loss.
	from redis-rb 4.1+
	The cluster client never sends {Command}, as it changes the cluster itself.
{Command} command should be used with care only by applications orchestrating Redis Cluster, like redis-cli, and the command if used out of the right context can leave the cluster in a wrong state or cause data loss.
	from redis-cluster-client 0.0.8+
	The cluster client never sends {Command}, as it changes the cluster itself.
HOTKEYS commands are not supported on cluster client. Use node selection API or target specific nodes.
	from lettuce 7.4+
	HOTKEYS concerns one node, and the cluster client cannot know which.
method {Command} is not supported outside of transactional context
	from redis-py 6.2+
	The code called {Command} on a cluster's pipeline that was made without transaction=True.
shard_hint is deprecated in cluster mode
	from redis-py 4.1+
	The code gave the pipeline a shard_hint, which a cluster has no use for.
`}

// SentinelUnreachableError says that a client asked all Sentinels it knows for the
// primary and got an address from none. Some clients say this also when a Sentinel
// answered that it does not know the name.
type SentinelUnreachableError struct {
	PrimaryNotFoundError
	// Nodes lists the Sentinels that were asked, as the client prints them.
	Nodes string
	// Timeout is how long the client waits before it asks them all again, in milliseconds.
	Timeout int
}

func (e *SentinelUnreachableError) Unwrap() error { return &e.PrimaryNotFoundError }

var sentinelUnreachableErrorType = Type{
	Name: "SentinelUnreachableError", parents: "PrimaryNotFoundError", Origin: Client,
	Verdict: Verdict{RetryBackoff, AppliedUnknown, ScopeCluster, OwnerOperator},
	wordings: `
All sentinels are unreachable and retry is disabled. Last error: {Reason}
	from ioredis 1.0+
	verdict never no cluster operator
	No Sentinel gave an address, and sentinelRetryStrategy says to give up; the last one: {Reason}.
All sentinels are unreachable and retry is disabled.
	from ioredis 1.0+
	verdict never no cluster operator
	No Sentinel gave an address, all without an error: they do not know the name of the master.
All sentinels are unreachable. Retrying from scratch after {Timeout}ms. Last error: {Reason}
	from ioredis 1.0+
	verdict backoff no cluster operator
	No Sentinel gave an address, and the client asks again in {Timeout} ms; the last one: {Reason}.
All sentinels are unreachable. Retrying from scratch after {Timeout}ms.
	from ioredis 1.0+
	verdict backoff no cluster operator
	No Sentinel gave an address, all without an error: they do not know the name of the master.
redis: all sentinels specified in configuration are unreachable
	from go-redis 8.5-9.7
	verdict backoff no cluster operator
	No Sentinel gave an address: none was reached, or none knows the name of the master.
redis: all sentinels specified in configuration are unreachable: {Reason}
	from go-redis 9.8+
	verdict backoff no cluster operator
	No Sentinel gave an address; they failed with: {Reason}.
redis: all sentinels are unreachable
	from go-redis 2.1-8.4
	verdict backoff no cluster operator
	No Sentinel gave an address: none was reached, or none knows the name of the master.
All sentinels down, cannot determine where is {Service} master is running...
	from jedis 2.2+
	verdict backoff no cluster operator
	The client could connect to no Sentinel, so it does not know the primary of {Service}.
All sentinels down, cannot determine where {Service} is running.
	from jedis 8.0+
	verdict backoff no cluster operator
	The client could connect to no Sentinel, so it does not know the primary of {Service}.
Cannot connect to a Redis Sentinel: {Nodes}
	from lettuce 4.4+
	verdict backoff no cluster operator
	The client could connect to none of the Sentinels {Nodes}.
Cannot connect Redis Sentinel at {Nodes}
	from lettuce 4.4+
	verdict backoff no node operator
	The client could not connect to the Sentinel {Nodes}, and tries the next.
Unable to connect to Redis sentinel servers: {Nodes}
	from redisson 3.12+
	verdict backoff no cluster operator
	Redisson could connect to none of the Sentinels {Nodes}.
SENTINEL SENTINELS command returns less than 2 nodes or connection can't be established to some of them! At least two sentinels should be defined in Redis configuration. Set checkSentinelsList = false to avoid this check.
	from redisson 3.13+
	verdict never no cluster operator
	Redisson insists on two Sentinels that it can reach, and found fewer.
SENTINEL SENTINELS command returns empty result or connection can't be established to some of them! Set checkSentinelsList = false to avoid this check.
	from redisson 3.18+
	verdict never no cluster operator
	Redisson could reach none of the Sentinels at the addresses that they announce.
None of the sentinels are available
	from node-redis 5.0+
	verdict backoff no cluster operator
	The client could use none of the Sentinels that it knows.
Couldn't connect to any sentinel node
	from node-redis 5.0+
	verdict backoff no cluster operator
	The client could connect to none of the Sentinels that it was given.
No sentinels available
	from redis-client 0.6+
	verdict backoff no cluster operator
	The client could connect to none of the Sentinels that it knows.
No sentinels available.
	from redis-rb 3.2-4.8
	verdict backoff no cluster operator
	The client could connect to none of the Sentinels that it knows.
No sentinel server available for autodiscovery.
	from predis 1.1+
	verdict backoff no cluster operator
	The client could connect to none of the Sentinels that it was given.
Couldn't open connection to a sentinel node. - InvalidClientConfig
	from redis-rs 1.0+
	verdict backoff no cluster operator
	The client could connect to none of the Sentinels that it was given.
Sentinel Error: Failed to read cached sentinel nodes.
	from fred 6.0+
	verdict backoff no cluster operator
	The client has no Sentinel that it could ask.
Could not find any active sentinels
	from spring-data-redis 1.4+
	verdict backoff no cluster operator
	None of the Sentinels in the configuration answered PING.
failed to connect to sentinel {Addr} because {Reason}
	from ioredis 1.0+
	verdict backoff no node operator
	The client could not ask the Sentinel at {Addr} ({Reason}), and tries the next.
redis: no sentinels configured
	from go-redis 9.22+
	verdict never no command code
	The list of Sentinels in the client's options is empty.
`}
