package rediserr

var proxyFamily = family{"proxy", "Proxies", []*Type{
	&backendErrorType,
	&noBackendErrorType,
	&splitCommandErrorType,
	&nodeNotFoundErrorType,
	&pipelineLimitErrorType,
	&faultInjectedErrorType,
}}

var proxyErrors = []Error{
	(*BackendError)(nil),
	(*NoBackendError)(nil),
	(*SplitCommandError)(nil),
	(*NodeNotFoundError)(nil),
	(*PipelineLimitError)(nil),
	(*FaultInjectedError)(nil),
}

// BackendError says that a proxy got no usable answer from the server behind it: the
// connection broke, or the server took too long. Whether the command ran is not known,
// and your own connection to the proxy still works.
type BackendError struct {
	ResponseError
	// Reason is what went wrong between the proxy and the server.
	Reason string
	// Limit is the largest reply that the proxy passes on, in megabytes.
	Limit int
}

func (e *BackendError) Unwrap() error { return &e.ResponseError }

var backendErrorType = Type{
	Name: "BackendError", parents: "ResponseError", Origin: Proxy,
	Verdict: Verdict{RetryBackoff, AppliedUnknown, ScopeNode, OwnerOperator},
	wordings: `
ERR handle response, {Reason}
	from codis 3.2+
	Codis sent the command on and got no usable answer: {Reason}.
ERR handle response, backend conn reset
	from codis 3.2+
	The connection between Codis and the server broke, or has been down for a while.
ERR handle response, backend conn failure, {Reason}
	from codis 3.2+
	Codis could not send the command to the server, or not read its answer: {Reason}.
ERR handle request, {Reason}
	from codis 3.2+
	Codis could not forward the command, or not all parts of it: {Reason}.
ERR handle request, backend conn reset
	from codis 3.2+
	verdict backoff unknown slot operator
	The slot is being migrated, and Codis lost the server that should move the key first.
ERR Connection timed out
	from twemproxy 0.5+
	The server behind twemproxy did not answer within the pool's timeout, or could not be reached in time.
ERR Connection reset by peer
	from twemproxy 0.5+
	The server behind twemproxy reset the connection while the command waited for its answer.
ERR No route to host
	from twemproxy 0.5+
	The network has no way from twemproxy to the server.
ERR Invalid argument
	from twemproxy 0.5+
	The server answered twemproxy with OOM, BUSY or LOADING, which it does not pass on, or with an answer too many.
upstream failure
	from envoy main+
	The connection between Envoy and the server broke, or the server did not answer within Envoy's timeout.
ERR redis temporary failure
	from alibaba 2025+
	verdict backoff unknown node provider
	The proxy's request to a node timed out: network, too many connections, a switchover or a slow query.
ERR redis temporary failure (ErrorCode 7002)
	from alibaba 2025+
	verdict backoff unknown node provider
	The proxy's request to a node timed out, as the instance is being changed or switched over.
ERR redis tempory failure or response big than {Limit}MB
	from alibaba 2018+
	verdict never unknown command code
	The node did not answer, or its answer is larger than the {Limit} MB that the proxy passes on.
`}

// NoBackendError says that a proxy had no server to send the command to, so the command
// was not run. Of a command that the proxy splits by key, other parts may have been.
type NoBackendError struct{ BackendError }

func (e *NoBackendError) Unwrap() error { return &e.BackendError }

var noBackendErrorType = Type{
	Name: "NoBackendError", parents: "BackendError", Origin: Proxy,
	Verdict: Verdict{RetryBackoff, AppliedNo, ScopeNode, OwnerOperator},
	wordings: `
ERR router is not online
	from codis 3.2+
	This Codis proxy was not put online yet, or has been taken offline, so it closes new connections.
ERR handle request, slot is not ready, may be offline
	from codis 3.2+
	verdict backoff unknown slot operator
	Codis knows no server for the slot of this key.
ERR Connection refused
	from twemproxy 0.5+
	verdict backoff unknown node operator
	The server refused twemproxy's connection, or all servers of the pool have been ejected.
ERR Host is down
	from twemproxy 0.5+
	verdict backoff unknown node operator
	The name of the server in twemproxy's configuration cannot be resolved.
no upstream host
	from envoy main+
	Envoy has no route for the key, or no healthy server at its end.
`}

// SplitCommandError says that a proxy divided a command over several servers and could
// not make one good answer of theirs. Some parts may have been done and others not.
type SplitCommandError struct {
	ResponseError
	// Command is the command that was split, where the text names it.
	Command string
	// Count is the number of parts that failed, or the length of an answer that the
	// proxy did not expect.
	Count int
	// DataType is the RESP type of such an answer: error if the server refused its part.
	DataType string
}

func (e *SplitCommandError) Unwrap() error { return &e.ResponseError }

var splitCommandErrorType = Type{
	Name: "SplitCommandError", parents: "ResponseError", Origin: Proxy,
	Verdict: Verdict{RetryBackoff, AppliedPartly, ScopeCluster, OwnerOperator},
	wordings: `
finished with {Count} error(s)
	from envoy main+
	by MSET DEL EXISTS TOUCH UNLINK SCAN
	Envoy sent a part for each key or server, and {Count} of the parts failed; it does not say how.
all responses not same
	from envoy main+
	verdict never yes cluster code
	All servers ran the command without an error, but their answers differ, so Envoy cannot give one.
null response received from shard
	from envoy main+
	verdict backoff unknown cluster operator
	Envoy asked all servers, and one gave no answer.
non-integer response received from shard
	from envoy main+
	by SLOWLOG|LEN
	verdict never unknown cluster operator
	Envoy asked all servers for a number, and one answered with something else.
non-array response received from shard
	from envoy main+
	by KEYS ROLE CONFIG|GET SLOWLOG|GET
	verdict never unknown cluster operator
	Envoy asked all servers for a list, and one answered with something else.
negative value received from upstream
	from envoy main+
	by SLOWLOG|LEN
	verdict never unknown cluster operator
	Envoy asked all servers for a number, and one answered with a negative one.
unexpected response type received from shard
	from envoy main+
	by INFO
	verdict never unknown cluster operator
	Envoy asked all servers for INFO, and one answered with something else than text.
ERR handle response, bad {Command=mget} resp: <{DataType}> array.len = {Count}
	from codis 3.2+
	A server answered its part of MGET with {DataType} instead of one value.
ERR handle response, bad {Command=mset} resp: <{DataType}> value.len = {Count}
	from codis 3.2+
	A server answered its part of MSET with {DataType} instead of OK.
ERR handle response, bad {Command=del} resp: <{DataType}> value.len = {Count}
	from codis 3.2+
	A server answered its part of DEL with {DataType} instead of a number.
ERR handle response, bad {Command=exists} resp: <{DataType}> value.len = {Count}
	from codis 3.2+
	verdict backoff no cluster operator
	A server answered its part of EXISTS with {DataType} instead of a number.
`}

// NodeNotFoundError says that a command names one of the servers or slots behind a proxy,
// and the proxy has none of that name or number. Nothing was sent.
type NodeNotFoundError struct {
	ResponseError
	// Node is the server that the command names, as it was sent: an address or a number.
	Node string
	// Max is the largest number that there is.
	Max int
	// Argument is what was sent where a slot's number should stand.
	Argument string
	// Reason is why that is no number.
	Reason string
}

func (e *NodeNotFoundError) Unwrap() error { return &e.ResponseError }

var nodeNotFoundErrorType = Type{
	Name: "NodeNotFoundError", parents: "ResponseError", Origin: Proxy,
	Verdict: Verdict{RetryNever, AppliedNo, ScopeCommand, OwnerCode},
	wordings: `
ERR backend server '{Node}' not found
	from codis 3.2+
	by INFO PING SLOTSINFO
	Codis takes an argument of this command as the address of a server, and has no connected server {Node}.
ERR parse slotnum '{Argument}' failed, {Reason}
	from codis 3.2+
	by SLOTSSCAN
	The number of the slot cannot be read: {Reason}.
ERR parse slotnum '{Argument}' failed, out of range
	from codis 3.2+
	by SLOTSSCAN
	Codis has the slots 0 to 1023, and not this one.
ERR invalid shard_id - must be a numeric shard index
	from envoy main+
	by INFO.SHARD
	INFO.SHARD takes the number of a server, counted from 0.
ERR shard_id {Node} out of range (0-{Max})
	from envoy main+
	by INFO.SHARD
	Envoy knows the servers 0 to {Max}, and not {Node}.
ERR no such db node
	from alibaba 2025+
	by IINFO RIINFO ISCAN IMONITOR
	The command names a data shard by its number, and the instance has fewer shards.
ERR invalid node
	from tencent 2021+
	by SCAN
	Through an older proxy of a cluster, SCAN needs the ID of a node as its last argument.
`}

// PipelineLimitError says that too many commands are waiting for answers behind a proxy,
// so this one was refused. Send fewer at once.
type PipelineLimitError struct {
	ResponseError
	// Count is the number of commands that are waiting.
	Count int
	// Limit is the number that may wait.
	Limit int
}

func (e *PipelineLimitError) Unwrap() error { return &e.ResponseError }

var pipelineLimitErrorType = Type{
	Name: "PipelineLimitError", parents: "ResponseError", Origin: Proxy,
	Verdict: Verdict{RetryBackoff, AppliedNo, ScopeConnection, OwnerCode},
	wordings: `
ERR request refused, too many pending request, now count {Count}, beyond threshold {Limit}
	from alibaba 2025+
	{Count} commands wait for answers behind the proxy, and no more than {Limit} may.
`}

// FaultInjectedError says that a proxy made this error up, as it was told to, so that
// somebody can see how clients bear it. The command was not sent.
type FaultInjectedError struct{ ResponseError }

func (e *FaultInjectedError) Unwrap() error { return &e.ResponseError }

var faultInjectedErrorType = Type{
	Name: "FaultInjectedError", parents: "ResponseError", Origin: Proxy,
	Verdict: Verdict{RetryBackoff, AppliedNo, ScopeCommand, OwnerOperator},
	wordings: `
Fault Injected: Error
	from envoy main+
	Envoy is configured to let a share of these commands fail, and this was one.
`}
