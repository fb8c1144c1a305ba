package rediserr

var clusterFamily = family{"cluster", "Cluster", []*Type{
	&redisClusterErrorType,
	&askErrorType,
	&movedErrorType,
	&tryAgainErrorType,
	&clusterCrossSlotErrorType,
	&clusterDownErrorType,
	&clusterErrorType,
	&clusterRoutingErrorType,
	&clusterUnreachableErrorType,
	&slotsNotCoveredErrorType,
	&clusterTopologyErrorType,
	&clusterTransactionErrorType,
	&clusterResponseErrorType,
	&redirectErrorType,
}}

var clusterErrors = []Error{
	(*RedisClusterError)(nil),
	(*AskError)(nil),
	(*MovedError)(nil),
	(*TryAgainError)(nil),
	(*ClusterCrossSlotError)(nil),
	(*ClusterDownError)(nil),
	(*ClusterError)(nil),
	(*ClusterRoutingError)(nil),
	(*ClusterUnreachableError)(nil),
	(*SlotsNotCoveredError)(nil),
	(*ClusterTopologyError)(nil),
	(*ClusterTransactionError)(nil),
	(*ClusterResponseError)(nil),
	(*RedirectError)(nil),
}

// RedisClusterError is any error that only a cluster has: redirects, slots that
// nobody serves, keys that live apart, and a client that cannot map the cluster.
type RedisClusterError struct{ RedisError }

func (e *RedisClusterError) Unwrap() error { return &e.RedisError }

var redisClusterErrorType = Type{
	Name: "RedisClusterError", parents: "RedisError", Origin: Client,
	Verdict: Verdict{RetryBackoff, AppliedUnknown, ScopeCluster, OwnerOperator},
}

// AskError says that a hash slot is being moved and this key is on the new node
// already. Send this one command there, after ASKING, and leave the slot map as it is.
type AskError struct {
	RedisClusterError
	// Slot is the hash slot of the key, 0 to 16383.
	Slot int
	// Addr is the node that the error names.
	Addr
}

func (e *AskError) Unwrap() []error {
	return []error{&e.RedisClusterError, &ResponseError{e.RedisError}}
}

var askErrorType = Type{
	Name: "AskError", parents: "RedisClusterError ResponseError", Code: "ASK", Origin: Server,
	Verdict: Verdict{RetryAsk, AppliedNo, ScopeKey, OwnerClient},
	wordings: `
ASK {Slot} {Addr}
	from redis 3.0+, valkey 7.2+, keydb 6.3.4+, garnet 2.1.4+
	Slot {Slot} is moving and this key is not here any more: ask {Addr} once, after ASKING.
`}

// MovedError says that a hash slot is served by another node, for good. Repeat the
// command there and remember the new owner of the slot.
type MovedError struct{ AskError }

func (e *MovedError) Unwrap() error { return &e.AskError }

var movedErrorType = Type{
	Name: "MovedError", parents: "AskError", Code: "MOVED", Origin: Server,
	Verdict: Verdict{RetryRedirect, AppliedNo, ScopeSlot, OwnerClient},
	wordings: `
MOVED {Slot} {Addr}
	from redis 3.0+, valkey 7.2+, keydb 6.3.4+, dragonfly 1.24+, kvrocks 2024.10+, garnet 2.1.4+
	Slot {Slot} is served by {Addr}.
Key has MOVED to Endpoint {Addr} and hashslot {Slot} but CommandFlags.NoRedirect was specified - redirect not followed for {Command}.
	from stackexchange-redis 2.6+
	The client was told not to follow the redirect: slot {Slot} is served by {Addr}.
Key has MOVED but CommandFlags.NoRedirect was specified - redirect not followed.
	from stackexchange-redis 2.6+
	The client was told not to follow the redirect to the slot's node.
> Redirected to slot [{Slot}] located at {Addr}
	from redis-cli 3.0+, valkey 7.2+, keydb 6.3.4+
	redis-cli -c was sent on to {Addr} for slot {Slot}, and repeats the command there.
`}

// TryAgainError says that the node does not serve the command just now, as its hash
// slot is being moved or emptied; mostly because only some of its keys are still, or
// already, there. The same command works when that is done.
type TryAgainError struct {
	RedisClusterError
	// Command is the command that a script called.
	Command string
}

func (e *TryAgainError) Unwrap() []error {
	return []error{&e.RedisClusterError, &ResponseError{e.RedisError}}
}

var tryAgainErrorType = Type{
	Name: "TryAgainError", parents: "RedisClusterError ResponseError", Code: "TRYAGAIN", Origin: Server,
	Verdict: Verdict{RetryBackoff, AppliedNo, ScopeSlot, OwnerClient},
	wordings: `
TRYAGAIN Multiple keys request during rehashing of slot
	from redis 3.0+, valkey 7.2+, keydb 6.3.4+, garnet 2.1.4+
	The keys of this command share a slot that is just moving to another node, and this node does not have all of them.
TRYAGAIN Can't write to slot being migrated which is in write forbidden phase
	from kvrocks 2024.10+
	The slot is in the last phase of its move, in which Kvrocks lets nobody write to it.
ERR FLUSHDB is not allowed in migrating mode
	from alibaba 2025+
	by FLUSHDB FLUSHALL
	verdict backoff no cluster provider
	The number of the instance's shards is being changed, and meanwhile Tair refuses FLUSHDB and FLUSHALL.
TRYAGAIN Slot is being trimmed
	from redis 8.8+
	This node owns the slot and is still deleting its keys, after SFLUSH for example, so it takes no writes there.
ERR Script attempted to access a slot being trimmed
	from redis 8.8+
	by EVAL EVALSHA FCALL
	verdict backoff unknown slot operator
	The script used a key in a slot whose keys this node is still deleting, after SFLUSH for example.
ERR Unable to execute command '{Command}' in script because undeclared keys were accessed during rehashing of the slot
	from redis 7.4+, valkey 8.0-9.0
	verdict backoff unknown slot operator
	A script called {Command} with keys that were not among the keys of the call, while their slot is moving.
`}

// ClusterCrossSlotError says that the keys of one command, transaction or script live
// in different hash slots. A cluster serves only keys of one slot together.
type ClusterCrossSlotError struct {
	RedisClusterError
	// Command is the command, if the text names it.
	Command string
	// Keys are the command's keys, if a client library refused it before sending, or the
	// two that do not go together.
	Keys []string
	// Context is where the keys met, such as within MULTI, if the server says it.
	Context string
	// Slot is the hash slot of the first of Keys, if the server names it.
	Slot int
	// WrongSlot is the hash slot of the other key.
	WrongSlot int
}

func (e *ClusterCrossSlotError) Unwrap() []error {
	return []error{&e.RedisClusterError, &ResponseError{e.RedisError}}
}

var clusterCrossSlotErrorType = Type{
	Name: "ClusterCrossSlotError", parents: "RedisClusterError ResponseError", Code: "CROSSSLOT", Origin: Server,
	Verdict: Verdict{RetryNever, AppliedNo, ScopeCommand, OwnerCode},
	wordings: `
CROSSSLOT Keys in request don't hash to the same slot
	from redis 3.0+, valkey 7.2+, keydb 6.3.4+, dragonfly 1.24+
	The keys of this command belong to different hash slots, so no single node may serve it.
ERR CROSSSLOT Keys in request don't hash to the same slot
	from kvrocks 2024.10+
	by SSUBSCRIBE
	The channels of this command belong to different hash slots, so no single node may serve them.
CROSSSLOT Keys in request do not hash to the same slot
	from garnet 2.1.4+
	The keys of this command belong to different hash slots, so no single node may serve it.
CROSSSLOT Attempted to access keys that don't hash to the same slot
	from kvrocks 2024.10+
	The keys of this command belong to different hash slots, so no single node may serve it.
CROSSSLOT Keys in request don't hash to the same slot (context='{Context}', command='{Command}', original-slot='{Slot}', wrong-slot='{WrongSlot}', first-key={Keys})
	from redis-enterprise 2021+
	The keys of {Command} belong to the hash slots {Slot} and {WrongSlot}, so no single shard may serve it.
ERR '{Command}' command keys must in same slot
	from alibaba 2018+
	{Command} of a script or a transaction uses keys of different hash slots.
ERR eval/evalsha command keys must be in same slot
	from alibaba 2018+
	by EVAL EVALSHA
	The keys of the script belong to different hash slots.
ERR eval/evalsha command keys must in same slot
	from alibaba 2018+
	by EVAL EVALSHA
	The keys of the script belong to different hash slots.
Keys {Keys} for '{Command}' don't hash to the same slot
	from coredis 6.2+
	The client did not send {Command}: its keys belong to different hash slots.
{Command} - all keys must map to the same key slot
	from coredis 2.0-4.11, redis-py 4.1+
	The client did not send {Command}: its keys belong to different hash slots.
No way to dispatch this command to Redis Cluster because keys have different slots.
	from jedis 2.8-3.10
	The client did not send the command: its keys belong to different hash slots.
Cannot get connection for command with multiple hash slots
	from jedis 8.0+
	The client did not send the command: its keys belong to different hash slots.
Multi-key operations must involve a single slot; keys can use 'hash tags' to help this, i.e. '{/users/12345}/account' and '{/users/12345}/contacts' will always be in the same slot
	from stackexchange-redis 1.0+
	The client did not send the command: its keys belong to different hash slots.
All the keys in a pipeline command should belong to the same slot
	from ioredis 4.19+
	One command of the pipeline has keys of different hash slots, so the client sent none of it.
All keys in the pipeline should belong to the same slots allocation group
	from ioredis 4.19+
	The pipeline's commands belong to nodes that serve different slots, so the client sent none of it.
Possible CROSSSLOT error: All channels must hash to the same slot
	from ioredis 5.9+
	The client did not subscribe: the shard channels belong to different hash slots.
multi key command with different key slots are not allowed
	from rueidis 1.0+
	The client panics while the command is built: its keys belong to different hash slots.
cross slot command in Dedicated is prohibited
	from rueidis 1.0+
	The client panics: a dedicated connection serves one slot, and the commands need more.
Mixing no-slot and cross slot commands in DoMulti is prohibited
	from rueidis 1.0+
	The client panics: the batch mixes commands of several slots with commands that have no key.
Received crossed slots in pipeline - Server(CrossSlot)
	from redis-rs 1.0+
	The pipeline's keys belong to different hash slots, so the client sent none of it.
Received crossed slots in pipeline- CrossSlot
	from redis-rs 0.24-0.32
	The pipeline's keys belong to different hash slots, so the client sent none of it.
Cluster client couldn't send pipelining to single node. The commands include cross slot keys. {Keys}
	from redis-rb 4.1-4.8
	The pipeline's keys belong to several nodes, so the client sent none of it.
Not all keys map to the same slot!
	from phpredis 6.0+
	The client did not send the command: its keys belong to different hash slots.
Keys don't hash to the same slot
	from phpredis 3.0+
	The client did not send the command: its keys belong to different hash slots.
All keys don't hash to the same slot!
	from phpredis 3.0+
	The client did not send the command: its keys belong to different hash slots.
Not all keys hash to the same slot!
	from phpredis 3.0+
	The client did not send the command: its keys belong to different hash slots.
`}

// ClusterDownError says that the node refuses commands on keys because the cluster,
// or the hash slot of the key, is not being served. The node takes commands again by
// itself once all slots are served and most primaries see each other.
type ClusterDownError struct{ RedisClusterError }

func (e *ClusterDownError) Unwrap() []error {
	return []error{&e.RedisClusterError, &ResponseError{e.RedisError}}
}

var clusterDownErrorType = Type{
	Name: "ClusterDownError", parents: "RedisClusterError ResponseError", Code: "CLUSTERDOWN", Origin: Server,
	Verdict: Verdict{RetryBackoff, AppliedNo, ScopeCluster, OwnerOperator},
	wordings: `
CLUSTERDOWN The cluster is down
	from redis 3.0+, valkey 7.2+, keydb 6.3.4+
	The node holds the cluster to be down: a slot is not served, or it sees too few primaries.
CLUSTERDOWN The cluster is down and only accepts read commands
	from redis 6.0+, valkey 7.2+, keydb 6.3.4+
	The node holds the cluster to be down and, as cluster-allow-reads-when-down is on, serves reads only.
Cluster state changed: fail
	from redis 3.0+, valkey 7.2+, keydb 6.3.4+
	verdict backoff unknown cluster operator
	The node's log says that it holds the cluster to be down from now on.
CLUSTERDOWN Hash slot not served
	from redis 3.0+, valkey 7.2+, keydb 6.3.4+, kvrocks 2024.10+, garnet 2.1.4+
	verdict backoff no slot operator
	No node owns the hash slot of this key.
CLUSTERDOWN The cluster is not initialized
	from kvrocks 2024.10+
	verdict never no cluster operator
	This node was never told the cluster's slots and nodes.
ERR Cluster is not yet configured
	from dragonfly 1.24+
	verdict never no cluster operator
	This Dragonfly node was not given the cluster's slots and nodes by DFLYCLUSTER CONFIG.
ERR Script attempted to execute a command while the cluster is down
	from redis 7.0+, valkey 7.2-9.0
	verdict backoff unknown cluster operator
	The cluster went down while the script ran, and the script called a command with a key.
ERR Script attempted to execute a write command while the cluster is down and readonly
	from redis 7.0+, valkey 7.2-9.0
	verdict backoff unknown cluster operator
	The cluster is down and, as cluster-allow-reads-when-down is on, serves reads only; the script called a write command.
ERR Lua script attempted to execute a command while the cluster is down
	from redis 6.0-6.2, keydb 6.3.4+
	verdict backoff unknown cluster operator
	The cluster is down, and the script called a command with a key.
ERR Lua script attempted to execute a write command while the cluster is down and readonly
	from redis 6.0-6.2, keydb 6.3.4+
	verdict backoff unknown cluster operator
	The cluster is down and, as cluster-allow-reads-when-down is on, serves reads only; the script called a write command.
ERR Script attempted to access a slot not served
	from redis 7.4+, valkey 8.0-9.0
	verdict backoff unknown slot operator
	The script used a key, not among the keys of the call, whose hash slot no node owns.
The Redis Cluster is down (CLUSTERDOWN)
	from phpredis 3.0+
	verdict backoff no cluster operator
	The node answered CLUSTERDOWN, and the client did not try again.
`}

// ClusterError says that a client gave up on the cluster. Of this very type, it followed
// redirects or repeated a command too often: where only redirects used up the tries, no
// node took the command; after a lost connection that is not known.
type ClusterError struct {
	RedisClusterError
	// Reason is how the last try ended.
	Reason string
	// Addr is the node that sends the client back.
	Addr
	// URL is where that node sends the client.
	URL string
}

func (e *ClusterError) Unwrap() error { return &e.RedisClusterError }

var clusterErrorType = Type{
	Name: "ClusterError", parents: "RedisClusterError", Origin: Client,
	Verdict: Verdict{RetryBackoff, AppliedNo, ScopeSlot, OwnerOperator},
	wordings: `
Maximum retries exhausted.
	from coredis 4.12+
	The client was sent from node to node, or told to try again, until its attempts were used up.
TTL exhausted.
	from coredis 2.0-4.10, redis-py 4.1+
	verdict backoff unknown slot operator
	The client was sent from node to node, told to try again or, in old versions, cut off, until its attempts were used up.
Too many Cluster redirections. Last error: {Reason}
	from ioredis 1.1+
	verdict backoff unknown slot operator
	The client tried maxRedirections times; the last try ended with: {Reason}.
Too many Cluster redirections
	from node-redis 6.2+
	The client was sent from node to node maxCommandRedirections times.
Too many Cluster redirections?
	from jedis 2.3-2.10
	verdict backoff unknown slot operator
	The client was sent from node to node, or lost connections, until its attempts were used up.
No more cluster attempts left.
	from jedis 3.0+
	verdict backoff unknown slot operator
	The client was sent from node to node, or lost connections, until its attempts were used up.
Cluster retry deadline exceeded.
	from jedis 3.6+
	verdict backoff unknown slot operator
	The client tried again and again until the time allowed for retries was over.
Timed out attempting to find data in the correct node!
	from phpredis 3.0+
	verdict backoff unknown slot operator
	The client was sent from node to node until its time was over.
too many moved error
	from redis-plus-plus 1.3+
	The client was told MOVED twice for one command.
Unknown Error: Max redirections exceeded
	from fred 10.0+
	The client was sent from node to node until its attempts were used up.
MOVED redirection loop detected. Node {Addr} has further redirect to {URL}
	from redisson 3.7+
	The node {Addr} sends the client on to a node that had sent it there: their maps differ.
Routing Error: Too many redirections.
	from fred 7.0+
	The client was sent from node to node until its attempts were used up.
`}

// ClusterRoutingError says that a client found no node to send a command to: the
// command has no key, or its map of the cluster has no node for the slot.
type ClusterRoutingError struct {
	RedisClusterError
	// Command is the command that could not be sent.
	Command string
	// Slot is the hash slot that no node is known for.
	Slot int
	// Role is primary or replica, the kind of node that was wanted.
	Role string
	// Addr is a node that the client does not know.
	Addr
	// Node is that node as the client prints it, by its address or its ID.
	Node string
	// Reason is the client's map of the cluster, as it was printed.
	Reason string
	// Value is the setting that says which nodes may be read from.
	Value string
}

func (e *ClusterRoutingError) Unwrap() error { return &e.RedisClusterError }

var clusterRoutingErrorType = Type{
	Name: "ClusterRoutingError", parents: "RedisClusterError", Origin: Client,
	Verdict: Verdict{RetryNever, AppliedNo, ScopeCommand, OwnerCode},
	wordings: `
Could not map {Command} request to a node in the cluster
	from coredis 6.2+
	{Command} has no key, and the client has no rule that says which nodes to send it to.
Unable to map slot {Slot} to a {Role} node
	from coredis 6.2+
	verdict backoff no slot operator
	The client looked for a {Role} of slot {Slot}, and its map of the cluster has no node at all for that slot.
No way to dispatch {Command} to Redis Cluster. Missing key
	from coredis 3.5+
	{Command} has no key, so nothing says which node of the cluster to send it to.
No way to dispatch this command to Redis Cluster. Missing key.
	from coredis 2.0-2.3, redis-py 4.1+
	The command has no key, so nothing says which node of the cluster to send it to.
No way to dispatch this command to Redis Cluster.
	from coredis 2.0-5.7
	The client was asked for a connection by key and was given no key.
No targets were found to execute {Command} command on
	from redis-py 4.1+
	The client knows no node of the kind that {Command} was to be sent to.
Too many targets for command {Command}
	from redis-py 4.3.2+
	{Command} goes to several nodes, and a pipeline sends each command to one node only.
Node {Addr} doesn't exist in the cluster
	from redis-py 4.1+
	The client's map of the cluster has no node at {Addr}.
Connection to {Node} not allowed. This partition is not known in the cluster view.
	from lettuce 5.1+
	verdict backoff no node operator
	The command is for {Node}, mostly after a redirect, and the client's map does not have that node.
Node: {Node} hasn't been discovered yet
	from redisson 2.6-3.15
	verdict backoff no node operator
	Redisson's map of the servers does not have the node that the command is for.
Node: {Node} hasn't been discovered yet. Increase value of retryAttempts and/or retryInterval settings.
	from redisson 3.16-3.47
	verdict backoff no node operator
	Redisson's map of the servers does not have the node that the command is for.
Node: {Node} hasn't been discovered yet. Increase 'retryAttempts' setting. Last cluster nodes topology: {Reason}
	from redisson 3.48+
	verdict backoff no node operator
	Redisson's map of the servers, printed behind, does not have the node that the command is for.
Cannot find node {Addr}
	from node-redis 4.0+
	verdict backoff no node operator
	A redirect names {Addr}, and the client's map does not have that node, even after a refresh.
NodeId {Node} does not belong to the cluster
	from lettuce 4.0+
	The code asked for a connection to {Node}, which the client's map does not have.
Cluster client doesn't know which node the {Command} command should be sent to.
	from redis-rb 4.1-4.8, redis-cluster-client 0.0.8+
	{Command} has no key, and the client has no rule that says which nodes to send it to.
Cannot determine a partition for slot {Slot}.
	from lettuce 3.0+
	verdict backoff no slot operator
	The client's map of the cluster has no owner for slot {Slot}.
Cannot determine a partition to read for slot {Slot}.
	from lettuce 3.4+
	verdict backoff no slot operator
	The client's map of the cluster has no node to read slot {Slot} from.
Cannot determine a partition to read for slot {Slot} with setting {Value}.
	from lettuce 3.4+
	verdict backoff no slot operator
	The client's map has no node for slot {Slot} that the setting {Value} lets it read from.
Node for slot: {Slot} hasn't been discovered yet
	from redisson 3.6-3.15
	verdict backoff no slot operator
	Redisson's map of the cluster has no node for slot {Slot}.
Node for slot: {Slot} hasn't been discovered yet. Check cluster slots coverage using CLUSTER NODES command. Increase value of retryAttempts and/or retryInterval settings.
	from redisson 3.16-3.47
	verdict backoff no slot operator
	Redisson's map of the cluster has no node for slot {Slot}.
Node for slot: {Slot} hasn't been discovered yet. Increase 'retryAttempts' setting. Last cluster nodes topology: {Reason}
	from redisson 3.48+
	verdict backoff no slot operator
	Redisson's map of the cluster, printed behind, has no node for slot {Slot}.
the slot has no redis node
	from rueidis 1.0+
	verdict backoff no slot operator
	The client's map of the cluster has no owner for the slot of this key, even after a refresh.
Missing slot coverage - Client
	from redis-rs 1.0+
	verdict backoff no slot operator
	The client's map of the cluster has no owner for the slot of this key.
Missing slot coverage- ClusterDown
	from redis-rs 0.20-0.32
	verdict backoff no slot operator
	The client's map of the cluster has no owner for the slot of this key.
The client is trying to fetch the latest cluster state because a subset of nodes might be down. It might continue to raise errors for a while.
	from redis-cluster-client 0.0.8+
	verdict backoff no slot operator
	The client's map has no node for this slot, or one it cannot use; it asks for a new map.
The slot {Slot} is not covered by any node in this cluster
	from phpredis 4.3+
	verdict backoff no slot operator
	The client's map of the cluster has no owner for slot {Slot}.
slot {Slot} is uncovered
	from redis-plus-plus 1.3+
	verdict backoff no slot operator
	The client's map of the cluster has no owner for slot {Slot}.
Connection not found for route
	from valkey-glide 2.5+
	verdict backoff no slot operator
	The client has no connection to the node that its map names for this command.
`}

// ClusterUnreachableError says that a client got a map of the cluster from none of the
// nodes it knows. If it had a map before, the command that made it ask for a new one
// may have run.
type ClusterUnreachableError struct {
	ClusterError
	// Reason is the last node's error, or those of all nodes.
	Reason string
	// Nodes lists the nodes that the client was given to start from, or those that the
	// cluster holds to have failed, as the client prints them.
	Nodes string
}

func (e *ClusterUnreachableError) Unwrap() error { return &e.ClusterError }

var clusterUnreachableErrorType = Type{
	Name: "ClusterUnreachableError", parents: "ClusterError", Origin: Client,
	Verdict: Verdict{RetryBackoff, AppliedUnknown, ScopeCluster, OwnerOperator},
	wordings: `
Redis Cluster cannot be connected. Please provide at least one reachable node.
	from coredis 2.0+, redis-py 4.1-4.3
	None of the nodes the client knows answered with a map of the cluster.
Redis Cluster cannot be connected. Please provide at least one reachable node. Underlying errors:
	from coredis 4.5.2-6.1
	None of the nodes the client knows answered with a map of the cluster; the lines below this one say why.
Redis Cluster cannot be connected. Please provide at least one reachable node: {Reason}
	from redis-py 4.4+
	None of the nodes the client knows answered with a map of the cluster; the last one failed with: {Reason}.
Failed to refresh slots cache.
	from ioredis 1.1+
	The client asked every node it knows for the map of the cluster, and none gave one.
None of startup nodes is available
	from ioredis 1.0+
	verdict backoff no cluster operator
	The connection to every node that the client was given to start from was closed.
redis: cluster has no nodes
	from go-redis 5.0+
	The client has no map of the cluster and no address to ask for one.
Failed to create initial connections - Io: {Reason}
	from redis-rs 1.0+
	verdict backoff no cluster operator
	The client could connect to none of the nodes it was given to start from; one failed with: {Reason}.
Failed to create initial connections - IoError: {Reason}
	from redis-rs 0.32, valkey-glide 2.5+
	verdict backoff no cluster operator
	The client could connect to none of the nodes it was given to start from; one failed with: {Reason}.
Failed to create initial connections- IoError
	from redis-rs 0.23-0.32
	verdict backoff no cluster operator
	The client could connect to none of the nodes it was given to start from.
It failed to check startup nodes. - Io: {Reason}
	from redis-rs 1.0+
	verdict backoff no cluster operator
	The client could connect to none of the nodes it was given to start from: {Reason}.
It failed to check startup nodes.- IoError
	from redis-rs 0.22-0.32
	verdict backoff no cluster operator
	The client could connect to none of the nodes it was given to start from.
No connections found - ClusterConnectionNotFound
	from redis-rs 1.0+
	The client has a connection to no node of the cluster at the moment.
No connections found- ClusterConnectionNotFound
	from redis-rs 0.25-0.32
	The client has a connection to no node of the cluster at the moment.
Could not initialize cluster slots cache.
	from jedis 4.0+
	verdict backoff no cluster operator
	None of the nodes that the client was given answered with a map of the cluster; the suppressed exceptions say why.
No reachable node in cluster.
	from jedis 2.9+
	verdict backoff no cluster operator
	The client tried the nodes of its map, and none answered a PING.
Cannot retrieve initial cluster partitions from initial URIs {Nodes}
	from lettuce 3.0+
	verdict backoff no cluster operator
	None of the nodes {Nodes} gave the client a map of the cluster.
Unable to establish a connection to Redis Cluster
	from lettuce 4.4+
	verdict backoff no cluster operator
	The client could connect to none of the nodes that it was given to start from.
Unable to establish a connection to Redis Cluster at {Nodes}
	from lettuce 6.0+
	verdict backoff no cluster operator
	The client could connect to none of the nodes {Nodes}.
Cannot obtain initial Redis Cluster topology
	from lettuce 6.0+
	verdict backoff no cluster operator
	The client got no first map of the cluster; the exception below this one says why.
Cannot reload Redis Cluster topology
	from lettuce 6.0+
	The client got no new map of the cluster; the exception below this one says why.
Can't connect to servers! Failed masters according to cluster status: {Nodes}
	from redisson 3.12+
	verdict backoff no cluster operator
	Redisson could use none of the nodes it was given, and the cluster says that these masters have failed: {Nodes}.
All the root nodes are unavailable
	from node-redis 4.1+
	None of the nodes in the client's options gave a map of the cluster.
Redis client could not fetch cluster information: {Reason}
	from redis-cluster-client 0.0.8+, redis-rb 4.7-4.8
	None of the nodes the client knows gave a map of the cluster; they failed with: {Reason}.
Redis client could not connect to any cluster nodes
	from redis-rb 4.1-4.6
	The client could connect to none of the cluster's nodes.
Couldn't map cluster keyspace using any provided seed
	from phpredis 3.0+
	verdict backoff no cluster operator
	None of the seeds answered CLUSTER SLOTS with a map of the cluster; a refused login looks the same.
Can't communicate with any node in the cluster
	from phpredis 3.0+
	The client could send the command to no node of its map.
No connections left in the pool for ` + "`" + `CLUSTER SLOTS` + "`" + `
	from predis 1.1+
	The client asked all nodes it knows for the map of the cluster, and the last one failed too.
Cluster Error: Failed connecting to any cluster node.
	from fred 6.0+
	verdict backoff no cluster operator
	The client could connect to none of the nodes it was given to start from.
Failed to update shards info
	from redis-plus-plus 0.2.1+
	None of the nodes the client knows gave a map of the cluster.
Cluster mode is not enabled on this node
	from redis-py 4.1+
	verdict never no node client
	The node refused CLUSTER SLOTS: it is no cluster node, or the user may not run the command.
Failed to create initial connections - Io
	from redis-rs 1.0+
	verdict backoff no cluster operator
	The client could connect to none of the nodes it was given to start from.
`}

// SlotsNotCoveredError says that a client's map of the cluster has no owner for some of
// the 16384 hash slots. A node that is down still counts as an owner.
type SlotsNotCoveredError struct {
	RedisClusterError
	// Covered is the number of slots that have an owner, of 16384.
	Covered int
	// Slot is the slot that has none.
	Slot int
	// Nodes lists the masters that the cluster holds to have failed.
	Nodes string
}

func (e *SlotsNotCoveredError) Unwrap() error { return &e.RedisClusterError }

var slotsNotCoveredErrorType = Type{
	Name: "SlotsNotCoveredError", parents: "RedisClusterError", Origin: Client,
	Verdict: Verdict{RetryBackoff, AppliedNo, ScopeCluster, OwnerOperator},
	wordings: `
Not all slots are covered after attempting to query all startup nodes. {Covered} of 16384 covered.
	from coredis 6.2+
	All nodes that answered together name an owner for {Covered} of the cluster's 16384 slots.
Not all slots are covered after query all startup_nodes. {Covered} of 16384 covered...
	from coredis 2.0-6.1
	verdict backoff unknown cluster operator
	The maps of all nodes that answered have an owner for {Covered} of the cluster's 16384 slots.
All slots are not covered after query all startup_nodes. {Covered} of 16384 covered...
	from redis-py 4.1+
	verdict backoff unknown cluster operator
	Of the cluster's 16384 slots, {Covered} have an owner in the maps of the nodes that answered.
Slot "{Slot}" is not covered by the cluster.
	from redis-py 4.1+
	verdict backoff no slot operator
	The client's map of the cluster has no owner for slot {Slot}.
Slot "{Slot}" not covered by the cluster. "require_full_coverage=False"
	from redis-py 4.1+
	verdict backoff no slot operator
	The client's map of the cluster has no owner for slot {Slot}, and the client accepts maps with gaps.
Slot "{Slot}" not covered by the cluster. "require_full_coverage=True"
	from redis-py 4.1+
	verdict backoff no slot operator
	The client's map of the cluster has no owner for slot {Slot}, though the client was told to accept no gaps.
Not all slots covered! Only {Covered} slots are available
	from redisson 3.12
	The cluster's nodes name an owner for {Covered} of the 16384 slots.
Not all slots covered! Only {Covered} slots are available. Failed masters according to cluster status: {Nodes}
	from redisson 3.12
	Only {Covered} of the 16384 slots have an owner, and these masters have failed: {Nodes}.
Not all slots covered! Only {Covered} slots are available. Set checkSlotsCoverage = false to avoid this check.
	from redisson 3.13+
	The cluster's nodes name an owner for {Covered} of the 16384 slots.
Not all slots covered! Only {Covered} slots are available. Set checkSlotsCoverage = false to avoid this check. Failed masters according to cluster status: {Nodes}
	from redisson 3.13+
	Only {Covered} of the 16384 slots have an owner, and these masters have failed: {Nodes}.
Cluster slots have holes.
	from jedis 5.1+
	Some of the 16384 slots have no owner in the map that the cluster gave.
`}

// ClusterTopologyError says that a client could not make one map of the cluster: its
// nodes disagree on who serves a slot, or the map is empty.
type ClusterTopologyError struct {
	RedisClusterError
	// Reason lists the slots that the nodes disagree on.
	Reason string
}

func (e *ClusterTopologyError) Unwrap() error { return &e.RedisClusterError }

var clusterTopologyErrorType = Type{
	Name: "ClusterTopologyError", parents: "RedisClusterError", Origin: Client,
	Verdict: Verdict{RetryBackoff, AppliedNo, ScopeCluster, OwnerOperator},
	wordings: `
startup_nodes could not agree on a valid slots cache. {Reason}
	from coredis 2.0+
	verdict backoff unknown cluster operator
	A map had gaps, so another node was asked, and more than five slots of that map are not its own: {Reason}.
startup_nodes could not agree on a valid slots cache: {Reason}
	from redis-py 4.1+
	verdict backoff unknown cluster operator
	A map had gaps, so another node was asked, and it names other owners for more than five slots: {Reason}.
Local cluster layout cache is empty
	from coredis 6.2+
	The client has no map of the cluster, not even an old one.
Slot refresh error. didn't get any slots from server - Client
	from redis-rs 1.0+
	The node answered with a map that has no slots.
Slot refresh error. - ResponseError: didn't get any slots from server
	from redis-rs 0.15-0.32
	The node answered with a map that has no slots.
Cluster slots list is empty.
	from jedis 4.4+
	The node answered with a map that has no slots, as one does that no cluster was made of yet.
`}

// ClusterTransactionError says that a client refused a transaction, as its commands do
// not all go to the same slot, or none of them says which.
type ClusterTransactionError struct {
	RedisClusterError
	// Command is the command that has no slot.
	Command string
	// Reason lists the transaction's commands.
	Reason string
}

func (e *ClusterTransactionError) Unwrap() error { return &e.RedisClusterError }

var clusterTransactionErrorType = Type{
	Name: "ClusterTransactionError", parents: "RedisClusterError", Origin: Client,
	Verdict: Verdict{RetryNever, AppliedNo, ScopeCommand, OwnerCode},
	wordings: `
Multiple slots involved in transaction
	from coredis 5.0+
	The transaction's keys belong to different hash slots, or to another node than its watched keys; it was not sent.
Keys in request don't hash to the same node
	from coredis 2.0-5.7
	The keys of the transaction, or those to watch, belong to different nodes; the transaction was not sent.
Keys for watch don't hash to the same node
	from coredis 6.0-6.1
	The keys to watch belong to different nodes.
Watched keys are bogus
	from coredis 6.0-6.1
	The transaction's keys belong to another node than its watched keys; it was not sent.
No slots found for transaction
	from coredis 3.2+
	No command of the transaction has a key, so nothing says which node to send it to.
All keys involved in a cluster transaction must map to the same slot
	from redis-py 6.1+
	The transaction's keys belong to different hash slots; nothing was sent.
Cannot watch or send commands on different slots
	from redis-py 6.1+
	The keys that were watched, or read while watching, belong to different hash slots.
At least a command with a key is needed to identify a node
	from redis-py 6.1+
	No command of the transaction has a key, so nothing says which node to send it to.
Cannot identify slot number for command: {Command},it cannot be triggered in a transaction
	from redis-py 6.1+
	{Command} has no key, so it cannot be sent while keys are being watched.
redis: Watch requires all keys to be in the same slot
	from go-redis 6.6+
	The keys to watch belong to different hash slots; nothing was sent.
Error processing EXEC across the cluster
	from phpredis 3.0+
	verdict backoff unknown slot operator
	A node did not answer EXEC as it should; the commands on other nodes of the transaction may have run.
Can't process MULTI sequence when cluster is resharding
	from phpredis 3.0+
	verdict backoff unknown slot operator
	A node answered ASK inside the transaction, which the client cannot follow there.
Unable to enter MULTI mode on requested slot
	from phpredis 3.0+
	verdict backoff unknown slot operator
	The client could not send MULTI to the node that serves the slot.
the transaction should be executed to a slot in a node: {Reason}
	from redis-cluster-client 0.8+
	The transaction's keys belong to different hash slots; nothing was sent.
Can't nest watch command if you use the cluster client
	from redis-rb 5.3+
	The code called watch inside watch, which the cluster client cannot do.
`}

// ClusterResponseError says that a client sent a command to several nodes and could not
// make one answer of what they said. Some of them, or all, may have run it.
type ClusterResponseError struct {
	RedisClusterError
	// Count is the number of nodes that ran the command.
	Count int
	// Failed is the number of nodes that did not.
	Failed int
	// Reason is the first error.
	Reason string
	// Node lists the nodes on which the command failed.
	Node string
}

func (e *ClusterResponseError) Unwrap() error { return &e.RedisClusterError }

var clusterResponseErrorType = Type{
	Name: "ClusterResponseError", parents: "RedisClusterError", Origin: Client,
	Verdict: Verdict{RetryBackoff, AppliedUnknown, ScopeCluster, OwnerOperator},
	wordings: `
Inconsistent response from cluster nodes
	from coredis 3.3+
	The nodes that got the command answered differently, or one did not answer, and the client expects one answer.
Error processing response from Redis node!
	from phpredis 4.2+
	The client sent the command and could not read the node's answer.
A failure occurred while broadcasting the command. ({Count} succeeded, {Failed} failed; first error: {Reason})
	from jedis 8.0+
	verdict backoff partly cluster operator
	Of the nodes that got the command, {Count} ran it and {Failed} did not; the first error: {Reason}.
Command errors were replied on any node
	from redis-rb 4.1+
	verdict backoff partly cluster operator
	At least one of the nodes that got the command answered with an error; the others may have run it.
Multi-node command execution failed on node(s): {Node}
	from lettuce 4.0+
	verdict backoff partly cluster operator
	The command failed on these nodes: {Node}; the others have run it.
`}

// RedirectError says that this node is a replica, and the command must be sent to its
// primary: any write, and any read without READONLY before it. Only clients that
// announced they understand it, with CLIENT CAPA REDIRECT, are told so.
type RedirectError struct {
	ResponseError
	// Addr is the primary to send the command to.
	Addr
}

func (e *RedirectError) Unwrap() error { return &e.ResponseError }

var redirectErrorType = Type{
	Name: "RedirectError", parents: "ResponseError", Code: "REDIRECT", Origin: Server,
	Verdict: Verdict{RetryRedirect, AppliedNo, ScopeNode, OwnerClient},
	wordings: `
REDIRECT {Addr}
	from valkey 8.0+
	This node is a replica; its primary is {Addr}.
`}
