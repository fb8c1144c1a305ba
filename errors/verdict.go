package rediserr

// A Verdict answers, for one error, the four questions that come before any
// explanation: may I retry, was my command applied, how far does it reach, and
// who has to mend it.
type Verdict struct {
	Retry   Retry
	Applied Applied
	Scope   Scope
	Owner   Owner
}

// Retry says whether sending the command again can help, and how.
type Retry uint8

const (
	_                 Retry = iota
	RetryNever              // fails the same until something else changes
	RetryNow                // send it again as it is
	RetryBackoff            // send it again after a pause, longer each time
	RetryRedirect           // send it to the node named in the error, and remember that node
	RetryAsk                // send it to the node named in the error once, after ASKING
	RetryRediscover         // find the primary again, connect to it, send it there
	RetryReload             // send the script or function again, then the call
	RetryAuthenticate       // authenticate on this connection first
)

// Applied says whether the command took effect although it failed.
type Applied uint8

const (
	_ Applied = iota
	AppliedNo
	AppliedYes
	AppliedPartly
	AppliedUnknown
)

// Scope says what the trouble concerns, and so what else will fail the same way.
type Scope uint8

const (
	_ Scope = iota
	ScopeCommand
	ScopeKey
	ScopeSlot
	ScopeConnection
	ScopeUser
	ScopeNode
	ScopeCluster
)

// Owner says who can mend it.
type Owner uint8

const (
	_             Owner = iota
	OwnerCode           // the caller's code
	OwnerClient         // the client library, or how it is configured
	OwnerOperator       // the server's, cluster's or ACL's configuration
	OwnerProvider       // the managed service
	OwnerData           // what is stored under the key
)

// Origin says who words the error.
type Origin uint8

const (
	_        Origin = iota
	Server          // a reply of a Redis-compatible server or Sentinel
	Client          // raised inside a client library
	Proxy           // a reply of a proxy in front of the server
	Provider        // a reply that a managed service adds
	Log             // a line of a server's log or of a tool, not a reply
)

var (
	retryNames   = [...]string{"", "never", "now", "backoff", "redirect", "ask", "rediscover", "reload", "authenticate"}
	appliedNames = [...]string{"", "no", "yes", "partly", "unknown"}
	scopeNames   = [...]string{"", "command", "key", "slot", "connection", "user", "node", "cluster"}
	ownerNames   = [...]string{"", "code", "client", "operator", "provider", "data"}
	originNames  = [...]string{"", "server", "client", "proxy", "provider", "log"}
)

// The words in which each answer is said to people.
var (
	retryWords = [...]string{"", "no: it fails the same until something changes", "yes, at once", "yes, after a pause that grows",
		"yes, at the node named; remember that node", "yes, at the node named, once, after ASKING",
		"yes, at the primary: find it again and reconnect", "yes, after the script or function is sent again", "yes, after authenticating"}
	appliedWords = [...]string{"", "no, nothing was changed", "yes", "partly", "not known"}
	scopeWords   = [...]string{"", "this command", "this key", "this hash slot", "this connection", "this user", "this node", "the whole cluster"}
	ownerWords   = [...]string{"", "the calling code", "the client library or its settings", "whoever runs the server", "the provider", "the stored data"}
)

// Words says the answer to "may I retry?".
func (r Retry) Words() string { return retryWords[r] }

// Words says the answer to "was it applied?".
func (a Applied) Words() string { return appliedWords[a] }

// Words says what the trouble concerns.
func (s Scope) Words() string { return scopeWords[s] }

// Words says who mends it.
func (o Owner) Words() string { return ownerWords[o] }

// String returns the word that the JSON report uses.
func (r Retry) String() string { return retryNames[r] }

// String returns the word that the JSON report uses.
func (a Applied) String() string { return appliedNames[a] }

// String returns the word that the JSON report uses.
func (s Scope) String() string { return scopeNames[s] }

// String returns the word that the JSON report uses.
func (o Owner) String() string { return ownerNames[o] }

// String returns the word that the JSON report uses.
func (o Origin) String() string { return originNames[o] }
