package rediserr

var connectFamily = family{"connect", "Connecting", []*Type{
	&connectionRefusedErrorType,
	&unreachableErrorType,
	&nameResolutionErrorType,
	&tlsErrorType,
	&handshakeErrorType,
	&connectionLostErrorType,
	&notConnectedErrorType,
	&clientClosedErrorType,
	&clientConfigErrorType,
}}

var connectErrors = []Error{
	(*ConnectionRefusedError)(nil),
	(*UnreachableError)(nil),
	(*NameResolutionError)(nil),
	(*TLSError)(nil),
	(*HandshakeError)(nil),
	(*ConnectionLostError)(nil),
	(*NotConnectedError)(nil),
	(*ClientClosedError)(nil),
	(*ClientConfigError)(nil),
}

// ConnectionRefusedError says that nothing listens at the address: the machine answered
// that no server takes connections there, or the Unix socket does not exist. Nothing was sent.
type ConnectionRefusedError struct {
	ConnectionError
	// Target is the server's name, or all the addresses tried, where the text has that beside Addr.
	Target string
}

func (e *ConnectionRefusedError) Unwrap() error { return &e.ConnectionError }

var connectionRefusedErrorType = Type{
	Name: "ConnectionRefusedError", parents: "ConnectionError", Origin: Client,
	Verdict: Verdict{RetryBackoff, AppliedNo, ScopeNode, OwnerOperator},
	wordings: `
	Nothing listens for connections at this address.
Error {Errno} connecting to {Addr}. {Reason=Connection refused}.
	from redis-py 2.10+
	Nothing listens at {Addr}.
Error {Errno=111} connecting to {Addr}. {Reason}.
	from redis-py 2.10+
	Nothing listens at {Addr}.
Error {Errno=61} connecting to {Addr}. {Reason}.
	from redis-py 2.10+
	Nothing listens at {Addr}; 61 is how macOS numbers a refused connection.
Error {Errno=10061} connecting to {Addr}. {Reason}.
	from redis-py 2.10+
	Nothing listens at {Addr}; 10061 is how Windows numbers a refused connection.
Error Multiple exceptions: [Errno 111] Connect call failed {Target} connecting to {Addr}.
	from redis-py 5.0.8+
	Nothing listens at any of the addresses that {Addr} stands for.
Error {Errno=111} connecting to unix socket: {Path}. {Reason}.
	from redis-py 2.10-5.0.7
	A Unix socket is left at {Path}, and no server listens on it any more.
Error {Errno=2} connecting to unix socket: {Path}. No such file or directory.
	from redis-py 2.10-5.0.7
	There is no Unix socket at {Path} on the machine where the client runs.
Error {Errno=111} connecting to {Path}. {Reason}.
	from redis-py 5.0.8+
	A Unix socket is left at {Path}, and no server listens on it any more.
Error {Errno=2} connecting to {Path}. No such file or directory.
	from redis-py 5.0.8+
	There is no Unix socket at {Path} where the client runs.
Could not connect to Redis at {Addr}: {Reason=Connection refused}
	from redis-cli 2.8+
	Nothing listens at {Addr}.
Could not connect to Redis at {Path}: No such file or directory
	from redis-cli 2.8+
	There is no Unix socket at {Path} on the machine where redis-cli runs.
dial tcp {Addr}: connect: connection refused
	from go 1.11+
	Nothing listens at {Addr}.
dial tcp {Addr}: getsockopt: connection refused
	from go 1.5-1.10
	Nothing listens at {Addr}.
dial tcp {Addr}: connectex: No connection could be made because the target machine actively refused it
	from go 1.5+
	Nothing listens at {Addr}.
dial unix {Path}: connect: connection refused
	from go 1.11+
	A Unix socket is left at {Path}, and no server listens on it any more.
dial unix {Path}: connect: no such file or directory
	from go 1.11+
	There is no Unix socket at {Path} where the client runs.
connect ECONNREFUSED {Addr}
	from node 10+
	Nothing listens at {Addr}.
connect ECONNREFUSED {Path}
	from node 10+
	A Unix socket is left at {Path}, and no server listens on it any more.
connect ENOENT {Path}
	from node 10+
	There is no Unix socket at {Path} where the client runs.
Redis connection to {Target} failed - connect ECONNREFUSED {Addr}
	from node-redis 2.0-3.1
	Nothing listens at {Addr}, the address of {Target}.
[Errno {Errno=111}] Connect call failed ('{Host}', {Port})
	from python 3.4+
	Nothing listens at port {Port} of {Host}.
[Errno {Errno=111}] Connect call failed ('{Host}', {Port}, 0, 0)
	from python 3.4+
	Nothing listens at port {Port} of {Host}.
Multiple exceptions: [Errno 111] Connect call failed {Target}
	from python 3.4+
[Errno {Errno}] Connection refused
	from python 3.4+
Connection refused - connect(2) for {Addr}
	from ruby 2.0+
	Nothing listens at {Addr}.
Connection refused - connect(2) for "{Host}" port {Port}
	from ruby 2.0+
	Nothing listens at port {Port} of {Host}.
No such file or directory - connect(2) for {Path}
	from ruby 2.0+
	There is no Unix socket at {Path} where the client runs.
Error connecting to Redis on {Addr} (Errno::ECONNREFUSED)
	from redis-rb 3.0-4.8
	Nothing listens at {Addr}.
Error connecting to Redis on {Path} (Errno::ENOENT)
	from redis-rb 3.0-4.8
	There is no Unix socket at {Path} where the client runs.
Connection refused (os error {Errno})
	from rust 1.0+
Connection refused (Connection refused)
	from java 8
Connection refused: connect
	from java 8+
Connection refused: no further information
	from java 8+
Connection refused: {Target}/{Addr}
	from redisson 3.0+, lettuce 4.0+
	Nothing listens at {Addr}.
Connection refused: no further information: {Target}/{Addr}
	from redisson 3.0+, lettuce 4.0+
	Nothing listens at {Addr}.
finishConnect(..) failed: Connection refused: {Target}/{Addr}
	from redisson 3.0+, lettuce 4.0+
	Nothing listens at {Addr}.
No connection could be made because the target machine actively refused it
	from dotnet 6.0+
No connection could be made because the target machine actively refused it. {Addr}
	from dotnet 6.0+
	Nothing listens at {Addr}.
[WinError {Errno=10061}] No connection could be made because the target machine actively refused it
	from python 3.4+
failed to connect to Redis ({Addr}): Connection refused
	from redis-plus-plus 1.3.15+
	Nothing listens at {Addr}.
Failed to connect to Redis: Connection refused
	from redis-plus-plus 0.0.1+
Failed to create client - Connection refused
	from valkey-glide 2.1+
	The client could not be created, mostly since nothing listens at its addresses; the native part gave no cause.
stream_socket_client(): Unable to connect to tcp://{Addr} (Connection refused)
	from php 7.0+
	Nothing listens at {Addr}.
Connection refused
	from phpredis 2.2+, predis 1.0+, hiredis 0.9+, java 11+
`}

// UnreachableError says that there is no way from the client to the server's machine: no
// route, a machine that is off, or an operating system that forbids the connection. Nothing
// was sent.
type UnreachableError struct {
	ConnectionError
	// Target is the server's name where the text has it beside Addr.
	Target string
}

func (e *UnreachableError) Unwrap() error { return &e.ConnectionError }

var unreachableErrorType = Type{
	Name: "UnreachableError", parents: "ConnectionError", Origin: Client,
	Verdict: Verdict{RetryBackoff, AppliedNo, ScopeNode, OwnerOperator},
	wordings: `
	There is no way from the client's machine to this address.
Error {Errno=113} connecting to {Addr}. {Reason}.
	from redis-py 2.10+
	No machine answers at {Addr}, or a firewall says so: no route to host.
Error {Errno=101} connecting to {Addr}. {Reason}.
	from redis-py 2.10+
	The client's machine has no route to the network of {Addr}.
Error {Errno=99} connecting to {Addr}. {Reason}.
	from redis-py 2.10+
	The client's machine has no own address, or no free port, for a connection to {Addr}.
Error {Errno} connecting to {Addr}. {Reason=No route to host}.
	from redis-py 2.10+
	No machine answers at {Addr}.
Error {Errno} connecting to {Addr}. {Reason=Network is unreachable}.
	from redis-py 2.10+
	The client's machine has no route to the network of {Addr}.
Error {Errno=13} connecting to {Path}. Permission denied.
	from redis-py 5.0.8+
	The client's user may not open the Unix socket {Path}.
Error {Errno=13} connecting to unix socket: {Path}. Permission denied.
	from redis-py 2.10-5.0.7
	The client's user may not open the Unix socket {Path}.
Could not connect to Redis at {Addr}: {Reason=No route to host}
	from redis-cli 2.8+
	No machine answers at {Addr}.
Could not connect to Redis at {Addr}: {Reason=Network is unreachable}
	from redis-cli 2.8+
	The client's machine has no route to the network of {Addr}.
Could not connect to Redis at {Path}: Permission denied
	from redis-cli 2.8+
	The user who runs redis-cli may not open the Unix socket {Path}.
dial tcp {Addr}: connect: no route to host
	from go 1.11+
	No machine answers at {Addr}.
dial tcp {Addr}: connect: network is unreachable
	from go 1.11+
	The client's machine has no route to the network of {Addr}.
dial tcp {Addr}: connect: cannot assign requested address
	from go 1.11+
	The client's machine has no own address, or no free port, for a connection to {Addr}.
dial tcp {Addr}: connect: permission denied
	from go 1.11+
	The client's machine forbids a connection to {Addr}.
dial unix {Path}: connect: permission denied
	from go 1.11+
	The client's user may not open the Unix socket {Path}.
connect EHOSTUNREACH {Addr}
	from node 10+
	No machine answers at {Addr}.
connect ENETUNREACH {Addr}
	from node 10+
	The client's machine has no route to the network of {Addr}.
connect EADDRNOTAVAIL {Addr}
	from node 10+
	The client's machine has no own address, or no free port, for a connection to {Addr}.
connect EACCES {Path}
	from node 10+
	The client's user may not open the Unix socket {Path}.
No route to host - connect(2) for {Addr}
	from ruby 2.0+
	No machine answers at {Addr}.
Network is unreachable - connect(2) for {Addr}
	from ruby 2.0+
	The client's machine has no route to the network of {Addr}.
Error connecting to Redis on {Addr} (Errno::EHOSTUNREACH)
	from redis-rb 3.0-4.8
	No machine answers at {Addr}.
Error connecting to Redis on {Addr} (Errno::ENETUNREACH)
	from redis-rb 3.0-4.8
	The client's machine has no route to the network of {Addr}.
No route to host (os error {Errno})
	from rust 1.0+
Network is unreachable (os error {Errno})
	from rust 1.0+
No route to host: {Target}/{Addr}
	from redisson 3.0+, lettuce 4.0+
	No machine answers at {Addr}.
failed to connect to Redis ({Addr}): No route to host
	from redis-plus-plus 1.3.15+
	No machine answers at {Addr}.
No route to host
	from phpredis 2.2+, predis 1.0+, hiredis 0.9+, java 8+
Network is unreachable
	from phpredis 2.2+, predis 1.0+, hiredis 0.9+, java 8+
`}

// NameResolutionError says that the server's name could not be turned into an address: the
// name does not exist, or the DNS server did not answer. Nothing was sent.
type NameResolutionError struct {
	ConnectionError
	// Resolver is the DNS server that was asked, as printed.
	Resolver string
}

func (e *NameResolutionError) Unwrap() error { return &e.ConnectionError }

var nameResolutionErrorType = Type{
	Name: "NameResolutionError", parents: "ConnectionError", Origin: Client,
	Verdict: Verdict{RetryBackoff, AppliedNo, ScopeNode, OwnerOperator},
	wordings: `
	The server's name could not be turned into an address.
Error {Errno=-2} connecting to {Addr}. {Reason}.
	from redis-py 2.10+
	The name in {Addr} does not exist for the client's machine.
Error {Errno=-3} connecting to {Addr}. {Reason}.
	from redis-py 2.10+
	The DNS servers of the client's machine did not answer for the name in {Addr}.
Error {Errno=-5} connecting to {Addr}. {Reason}.
	from redis-py 2.10+
	The name in {Addr} exists and has no address.
Error {Errno=11001} connecting to {Addr}. {Reason}.
	from redis-py 2.10+
	The name in {Addr} does not exist for the client's machine; 11001 is the number on Windows.
Error {Errno} connecting to {Addr}. {Reason=nodename nor servname provided, or not known}.
	from redis-py 2.10+
	The name in {Addr} does not exist for the client's machine, which is a Mac.
Could not connect to Redis at {Addr}: {Reason=Name or service not known}
	from redis-cli 2.8+
	The name in {Addr} does not exist for the machine where redis-cli runs.
Could not connect to Redis at {Addr}: {Reason=Temporary failure in name resolution}
	from redis-cli 2.8+
	The DNS servers of the machine where redis-cli runs did not answer for the name in {Addr}.
Could not connect to Redis at {Addr}: {Reason=nodename nor servname provided, or not known}
	from redis-cli 2.8+
	The name in {Addr} does not exist for the Mac where redis-cli runs.
dial tcp: lookup {Host} on {Resolver}: no such host
	from go 1.11+
	The DNS server {Resolver} knows no host called {Host}.
dial tcp: lookup {Host}: no such host
	from go 1.11+
	No host called {Host} is known.
dial tcp: lookup {Host} on {Resolver}: server misbehaving
	from go 1.11+
	The DNS server {Resolver} answered the question for {Host} with an error.
dial tcp: lookup {Host} on {Resolver}: read udp {Reason}: i/o timeout
	from go 1.11+
	The DNS server {Resolver} did not answer the question for {Host} in time.
dial tcp: lookup {Host}: i/o timeout
	from go 1.11+
	No DNS server answered the question for {Host} in time.
dial tcp: lookup {Host}: {Reason=Temporary failure in name resolution}
	from go 1.11+
	No DNS server answered the question for {Host}.
dial tcp: lookup {Host} on {Resolver}: {Reason}
	from go 1.11+
	The DNS server {Resolver} was asked for {Host}, which failed: {Reason}.
getaddrinfo ENOTFOUND {Host}
	from node 10+
	No host called {Host} is known.
getaddrinfo EAI_AGAIN {Host}
	from node 10+
	No DNS server answered the question for {Host}.
Redis connection to {Addr} failed - getaddrinfo ENOTFOUND {Reason}
	from node-redis 2.0-3.1
	No host of the name in {Addr} is known.
Redis connection to {Addr} failed - getaddrinfo EAI_AGAIN {Reason}
	from node-redis 2.0-3.1
	No DNS server answered the question for the name in {Addr}.
[Errno {Errno=-2}] Name or service not known
	from python 3.4+
[Errno {Errno=-3}] Temporary failure in name resolution
	from python 3.4+
[Errno {Errno=-5}] No address associated with hostname
	from python 3.4+
[Errno {Errno}] getaddrinfo failed
	from python 3.4+
[Errno {Errno}] nodename nor servname provided, or not known
	from python 3.4+
getaddrinfo: {Reason=Name or service not known}
	from ruby 2.0+
getaddrinfo: {Reason=Temporary failure in name resolution}
	from ruby 2.0+
getaddrinfo(3): {Reason=Name or service not known}
	from ruby 3.4+
Error connecting to Redis on {Addr} (SocketError)
	from redis-rb 3.0-4.8
	The name in {Addr} could not be turned into an address.
php_network_getaddresses: getaddrinfo for {Host} failed: {Reason}
	from php 8.1+
	The name {Host} could not be turned into an address: {Reason}.
php_network_getaddresses: getaddrinfo failed: {Reason}
	from php 7.0-8.0
failed to lookup address information: {Reason}
	from rust 1.0+
No address found for host
	from redis-rs 0.9+
	The server's name has no address.
Name or service not known
	from hiredis 0.9+, java 8+, dotnet 6.0+
No such host is known
	from dotnet 6.0+, java 8+
{Host}: Name or service not known
	from java 8+
	No host called {Host} is known.
{Host}: Temporary failure in name resolution
	from java 8+
	No DNS server answered the question for {Host}.
{Host}: nodename nor servname provided, or not known
	from java 8+
	No host called {Host} is known.
Failed to resolve '{Host}'
	from redisson 3.0+, lettuce 4.0+
	The name {Host} could not be turned into an address.
failed to resolve '{Host}' after {Reason} queries
	from redisson 3.0+, lettuce 4.0+
	The name {Host} could not be turned into an address in {Reason} questions to the DNS servers.
Unknown host {Host}
	from spring-data-redis 1.0+
	No host called {Host} is known.
Can't resolve: {Host}
	from hiredis 0.9-0.14
	No host called {Host} is known.
`}

// TLSError says that client and server could not agree on an encrypted connection: a
// certificate that the client does not trust, other versions, or one side that does not
// speak TLS at all. No command was sent.
type TLSError struct {
	ConnectionError
	// Cause is OpenSSL's name for what went wrong, such as CERTIFICATE_VERIFY_FAILED.
	Cause string
	// Names are the names that the server's certificate is for, as printed.
	Names string
	// Timeout is how long the client waited for the TLS handshake, in milliseconds.
	Timeout int
}

func (e *TLSError) Unwrap() error { return &e.ConnectionError }

var tlsErrorType = Type{
	Name: "TLSError", parents: "ConnectionError", Origin: Client,
	Verdict: Verdict{RetryNever, AppliedNo, ScopeNode, OwnerOperator},
	wordings: `
	The client and the server could not set up an encrypted connection.
Error {Errno=1} connecting to {Addr}. [SSL: {Cause}] {Reason}.
	from redis-py 2.10+
	TLS with {Addr} failed: {Reason}.
Error {Errno=1} connecting to {Addr}. [SSL] {Reason}.
	from redis-py 2.10+
	TLS with {Addr} failed: {Reason}.
Error {Errno=8} connecting to {Addr}. EOF occurred in violation of protocol {Reason}.
	from redis-py 2.10+
	{Addr} closed the connection in the middle of the TLS handshake.
[SSL: CERTIFICATE_VERIFY_FAILED] {Reason}
	from python 3.4+
	The client does not trust the server's certificate: {Reason}.
[SSL: WRONG_VERSION_NUMBER] {Reason}
	from python 3.4+
	The client speaks TLS, and the server answered without: its port takes plain connections.
[SSL: {Cause}] {Reason}
	from python 3.4+
	The TLS handshake failed: {Reason}.
Could not negotiate a TLS connection: {Reason}
	from redis-cli 6.0+
	redis-cli reached the server, but the two could not agree on TLS: {Reason}.
Could not connect to Redis at {Addr}: SSL_connect failed: {Reason}
	from redis-cli 6.0+
	redis-cli reached {Addr}, but the two could not agree on TLS: {Reason}.
SSL_connect failed: {Reason}
	from hiredis 1.0+
	The TLS handshake failed: {Reason}.
SSL_connect returned={Value} errno={Errno} state=error: {Reason}
	from ruby 2.0-3.0
	The TLS handshake failed: {Reason}.
SSL_connect returned={Value} errno={Errno} peeraddr={Addr} state=error: {Reason}
	from ruby 3.1+
	The TLS handshake with {Addr} failed: {Reason}.
Error connecting to Redis on {Addr} (OpenSSL::SSL::SSLError)
	from redis-rb 3.0-4.8
	The TLS handshake with {Addr} failed.
tls: first record does not look like a TLS handshake
	from go 1.11+
	The client speaks TLS, and the server answered without: its port takes plain connections.
remote error: tls: {Reason}
	from go 1.11+
	The server broke off the TLS handshake: {Reason}.
x509: certificate signed by unknown authority
	from go 1.11-1.19
	The client does not trust who signed the server's certificate.
tls: failed to verify certificate: x509: {Reason}
	from go 1.20+
	The client does not trust the server's certificate: {Reason}.
x509: certificate is valid for {Names}, not {Host}
	from go 1.11+
	The server's certificate is for {Names}, and the client connected to {Host}.
x509: certificate has expired or is not yet valid: {Reason}
	from go 1.11+
	The server's certificate is out of date, or one of the two clocks is wrong.
x509: cannot validate certificate for {Host} because it doesn't contain any IP SANs
	from go 1.11+
	The client connected to the bare address {Host}, and the certificate names no address.
self-signed certificate
	from node 18+
	The server's certificate is signed by nobody but itself, and the client was not told to trust it.
self signed certificate
	from node 10-16
	The server's certificate is signed by nobody but itself, and the client was not told to trust it.
self-signed certificate in certificate chain
	from node 18+
	The server's certificate comes from an authority of its own, which the client was not told to trust.
self signed certificate in certificate chain
	from node 10-16
	The server's certificate comes from an authority of its own, which the client was not told to trust.
unable to verify the first certificate
	from node 10+
	The client has no certificate of the authority that signed the server's.
unable to get local issuer certificate
	from node 10+
	The client has no certificate of the authority that signed the server's.
Hostname/IP does not match certificate's altnames: {Reason}
	from node 10+
	The server's certificate is for another name: {Reason}.
Client network socket disconnected before secure TLS connection was established
	from node 10+
	The server closed the connection in the middle of the TLS handshake, as a port without TLS does.
PKIX path building failed: {Reason}
	from java 8+
	Java does not trust who signed the server's certificate.
Unsupported or unrecognized SSL message
	from java 11+
	The client speaks TLS, and the server answered without: its port takes plain connections.
not an SSL/TLS record: {Value}
	from redisson 3.0+, lettuce 4.0+
	The client speaks TLS, and the server answered without: its port takes plain connections.
handshake timed out after {Timeout}ms
	from redisson 3.0+, lettuce 4.0+
	verdict backoff no node operator
	The server did not finish the TLS handshake within {Timeout} ms.
No subject alternative DNS name matching {Host} found.
	from java 8+
	The server's certificate is for other names than {Host}.
Remote host terminated the handshake
	from java 11+
	The server closed the connection in the middle of the TLS handshake.
Remote host closed connection during handshake
	from java 8
	The server closed the connection in the middle of the TLS handshake.
Received fatal alert: {Reason}
	from java 8+
	The server broke off the TLS handshake: {Reason}.
The remote certificate is invalid according to the validation procedure{Reason}
	from dotnet 6.0+
	The client does not trust the server's certificate.
The remote certificate was rejected by the provided RemoteCertificateValidationCallback{Reason}
	from dotnet 6.0+
	The client's own check of the server's certificate said no.
invalid peer certificate: {Reason}
	from redis-rs 0.23+, fred 6.0+
	The client does not trust the server's certificate: {Reason}.
SSL Handshake error - {Cause}: {Reason}
	from redis-rs 0.21.8+
	The TLS handshake failed: {Reason}.
Unable to build client with TLS parameters provided. - {Cause}: {Reason}
	from redis-rs 0.23.5+
	verdict never no connection client
	The certificates or the key that the client was given cannot be used.
Cannot connect to TCP with TLS without the tls feature - {Cause}
	from redis-rs 0.17+
	verdict never no connection client
	The program was built without TLS.
TLS Error: {Reason}
	from fred 6.0+
	The TLS handshake failed, or the client's TLS settings cannot be used: {Reason}.
Failed to set server_name/SNI
	from hiredis 1.0+
	verdict never no connection client
Couldn't create new SSL instance
	from hiredis 1.0+
	verdict never no connection client
ocsp validation error
	from redis-py 4.1+
	The authority says that the server's certificate is not, or not any more, valid.
Python wasn't built with SSL support
	from redis-py 2.10+
	verdict never no connection client
	The client was asked for TLS and runs on a Python without it.
SSL operation failed with code {Value}. OpenSSL Error messages:{Reason}
	from php 7.0+
	The TLS handshake failed: {Reason}.
`}

// HandshakeError says that the connection was opened, and the commands that a client sends
// first on it failed: HELLO, AUTH, SELECT, CLIENT SETNAME and the like. The caller's command
// was not sent.
type HandshakeError struct {
	ConnectionError
	// Command is the command of the handshake that failed.
	Command string
}

func (e *HandshakeError) Unwrap() error { return &e.ConnectionError }

var handshakeErrorType = Type{
	Name: "HandshakeError", parents: "ConnectionError", Origin: Client,
	Verdict: Verdict{RetryNever, AppliedNo, ScopeConnection, OwnerClient},
	wordings: `
	A command that the client sends first on each connection failed.
Invalid RESP version
	from redis-py 5.0+
	The server did not switch to the protocol version that the client asked for with HELLO.
Error setting client name
	from redis-py 3.4+
	The server answered CLIENT SETNAME neither with OK nor with an error.
Invalid Database
	from redis-py 2.10+
	The server answered SELECT neither with OK nor with an error.
{Command=READONLY} command failed
	from redis-py 4.1+
	verdict backoff no node operator
	A cluster node answered READONLY, which asks it to serve reads, with something else than OK.
Bad response from PING health check
	from redis-py 3.3+
	verdict backoff no connection client
	The client tested an idle connection with PING, and the answer was no PONG.
Client caching is only supported with RESP version 3
	from redis-py 5.1+
	verdict never no connection client
	Client-side caching was asked for on a connection with protocol version 2.
Invalid Database {Value}
	from coredis 4.0.0+
	The server answered SELECT of database {Value} neither with OK nor with an error.
Failed to set client name: {Value}
	from coredis 3.0.0+
	The server answered CLIENT SETNAME {Value} neither with OK nor with an error.
Unable to toggle client tracking
	from coredis 4.0.0+
	verdict backoff no connection operator
	The server answered CLIENT TRACKING neither with OK nor with an error.
Could not set READONLY mode for cluster replica
	from coredis 6.2.0+
	verdict backoff no node operator
	A cluster node answered READONLY, which asks it to serve reads, neither with OK nor with an error.
failed to initialize connection options: {Reason}
	from go-redis 9.9+
	A new connection could not be set up: {Reason}.
failed to authenticate: {Reason}
	from go-redis 9.9+
	verdict never no user client
	The server refused the user or the password: {Reason}.
failed to enable maintnotifications: {Reason}
	from go-redis 9.16+
	The client could not switch on notices of maintenance: {Reason}.
ClientOption.DisableCache must be true for redis not supporting client-side caching or not supporting RESP3
	from rueidis 1.0+
	The server does not know HELLO 3 or CLIENT TRACKING, and the client was left to use client-side caching.
Server does not support HELLO
	from jedis 8.0+
	The server, or a proxy before it, does not know HELLO, with which protocol version 3 is asked for.
redis-client requires Redis 6+ with HELLO command available
	from redis-client 0.5+
	The server, or a proxy before it, does not know HELLO.
Redis Server doesn't support HELLO command therefore resp3 cannot be used - {Reason}
	from redis-rs 0.26+
	The server, or a proxy before it, does not know HELLO, with which protocol version 3 is asked for.
Password authentication failed - {Reason}
	from redis-rs 0.1+, valkey-glide 1.0+
	verdict never no user client
	The server refused the user or the password.
Redis server refused to switch database - {Reason}
	from redis-rs 0.1+
	The server has no such database.
It was not possible to connect to the redis server(s). There was an authentication failure; check that passwords (or client certificates) are configured correctly: ({Value}) {Reason}
	from stackexchange-redis 2.0+
	verdict never no user client
	The server refused the user, the password or the certificate: {Reason}.
AuthenticationFailure on {Addr}/{Reason}
	from stackexchange-redis 1.0+
	verdict never no user client
	{Addr} refused the user, the password or the certificate.
AUTH failed while reconnecting
	from phpredis 4.2+
	verdict never no user client
	The connection was lost, and on the new one the server refused the password.
SELECT failed while reconnecting
	from phpredis 4.2+
	The connection was lost, and on the new one the server refused the database.
Ready check failed: {Reason}
	from node-redis 0.5-3.1
	The client asked the new connection for INFO, and the server answered with an error: {Reason}.
Protocol version{Value} not supported
	from lettuce 6.0+
	The server does not speak the protocol version that the client insists on.
Failed to set client name.
	from fred 3.0+
	The server refused the client's name.
`}

// ConnectionLostError says that a connection ended under the client: it was reset, closed by
// the other side or cut on the way. A command that was under way may have run.
type ConnectionLostError struct {
	ConnectionError
	// Source is the client's end of the connection, host:port.
	Source string
	// Command is the command that was to be sent, or the last one that was.
	Command string
	// State is what the client was doing, as printed.
	State string
}

func (e *ConnectionLostError) Unwrap() error { return &e.ConnectionError }

var connectionLostErrorType = Type{
	Name: "ConnectionLostError", parents: "ConnectionError", Origin: Client,
	Verdict: Verdict{RetryBackoff, AppliedUnknown, ScopeConnection, OwnerOperator},
	wordings: `
	The connection ended; a command that was under way may have run.
Connection closed by server.
	from redis-py 2.10+
	The server, or something on the way to it, closed the connection while the client waited for a reply.
Error while reading from {Addr} : {Reason}
	from redis-py 3.5+
	The connection to {Addr} broke while the client waited for a reply: {Reason}.
Error while reading from {Addr}: {Reason}
	from redis-py 4.5+
	The connection to {Addr} broke while the client looked for data on it: {Reason}.
Error while reading from socket: {Reason}
	from redis-py 2.10+
	The connection broke while the client waited for a reply: {Reason}.
Error {Errno} while writing to socket. {Reason}.
	from redis-py 2.10+
	The connection broke while the client sent a command: {Reason}.
Error UNKNOWN while writing to socket. {Reason}.
	from redis-py 2.10+
	The connection broke while the client sent a command, and the error has no number: {Reason}.
Connection lost!
	from coredis 6.0.0+
	The connection ended while commands were waiting for their replies.
Connection lost while receiving response
	from coredis 6.0.0+
	The connection ended while the client waited for data.
Connection lost while sending request
	from coredis 6.0.0+
	The connection ended while the client sent commands.
Connection lost while waiting for push messages
	from coredis 6.0.0+
	The connection ended while the client waited for push messages, such as those of pub/sub or client-side caching.
Connection lost
	from coredis 4.10.0+, phpredis 2.0.12+
	The connection ended under the client.
Server closed the connection
	from hiredis 0.10+
	The server, or something on the way to it, closed the connection while the client waited for a reply.
Error: Server closed the connection
	from redis-cli 2.8+
	The server, or something on the way to it, closed the connection while redis-cli waited for a reply.
read tcp {Source}->{Addr}: read: connection reset by peer
	from go 1.11+
	{Addr}, or something on the way to it, reset the connection while the client waited for a reply.
write tcp {Source}->{Addr}: write: connection reset by peer
	from go 1.11+
	{Addr}, or something on the way to it, had reset the connection when the client sent a command.
write tcp {Source}->{Addr}: write: broken pipe
	from go 1.11+
	{Addr}, or something on the way to it, had closed the connection when the client sent a command.
read tcp {Source}->{Addr}: wsarecv: An existing connection was forcibly closed by the remote host.
	from go 1.11+
	{Addr}, or something on the way to it, reset the connection.
unexpected read from socket
	from go-redis 9.0+
	verdict backoff no connection client
	An idle connection held data that nobody had read, so the client closed it.
failed to fetch the cache because EXEC was aborted by redis or connection closed
	from rueidis 1.0+
	verdict now no command client
	The client's read with caching came to nothing: its transaction was aborted or the connection closed.
Connection reset by peer (os error {Errno})
	from rust 1.0+
Broken pipe (os error {Errno})
	from rust 1.0+
unexpected end of file
	from rust 1.0+
connection dropped - {Reason}
	from redis-rs 0.16+
driver unexpectedly terminated - {Reason}
	from redis-rs 0.17-0.29
	The task that drives the connection has ended, and with it the connection.
Multiplexed connection driver unexpectedly terminated - {Reason}
	from redis-rs 0.17-0.29, valkey-glide 1.2+
	The task that drives the connection has ended, and with it the connection.
Received connection error ` + "`{Reason}`" + `. Will attempt to reconnect
	from valkey-glide 0.1+
	The connection ended, and the client reconnects by itself: {Reason}.
IO Error: Connection closed.
	from fred 6.0+
IO Error: Connection Closed
	from fred 6.0+
IO Error: Unresponsive connection.
	from fred 6.0+
	The server answered nothing for as long as the client is set to wait, so it closed the connection.
IO Error: {Reason}
	from fred 6.0+
	The connection could not be opened, or broke: {Reason}.
Canceled: Connection closed unexpectedly.
	from fred 8.0+
	The connection ended before the command had its reply.
Unexpected end of stream.
	from jedis 2.6.3+
	The server, or something on the way to it, closed the connection while the client waited for a reply.
It seems like server has closed the connection.
	from jedis 1.5+
	The server, or something on the way to it, closed the connection while the client waited for a reply.
Attempting to read from a broken connection.
	from jedis 3.1+
	The connection had failed before and was used again; this command was not answered.
Attempting to write to a broken connection.
	from jedis 8.0+
	verdict backoff no connection client
	The connection had failed before and was used again; this command was not sent.
Connection closed prematurely
	from lettuce 4.4.6+
	verdict backoff no connection operator
	The server closed the connection during the first commands, so the caller's command was not sent.
Connection disconnected
	from lettuce 4.5+
	The connection ended, and the client is set to reject commands while it has none.
Connection closed
	from lettuce 1.0+, phpredis 2.0.12+, valkey-glide 1.0+
	The connection ended, or the caller closed it.
Channel has been closed! Can't write command: {Command} to channel: {State}
	from redisson 2.13+
	verdict backoff no connection operator
	The connection was closed before this command could be written to it.
Channel has been reconnected
	from redisson 3.34+
	The connection was replaced while a blocking command waited on it.
readAddress(..) failed: Connection reset by peer
	from redisson 3.0+, lettuce 4.0+
recvAddress(..) failed: Connection reset by peer
	from redisson 3.0+, lettuce 4.0+
writeAddress(..) failed: Broken pipe
	from redisson 3.0+, lettuce 4.0+
SocketFailure on {Addr}/{State}, last: {Command}, {Reason}
	from stackexchange-redis 1.0+
	The connection to {Addr} broke; the last command sent was {Command}.
SocketFailure ({Value}) on {Addr}/{State}, last: {Command}, {Reason}
	from stackexchange-redis 2.0+
	The connection to {Addr} broke; the last command sent was {Command}.
SocketClosed on {Addr}/{State}, last: {Command}, {Reason}
	from stackexchange-redis 1.0+
	{Addr} closed the connection; the last command sent was {Command}.
SocketClosed ({Value}) on {Addr}/{State}, last: {Command}, {Reason}
	from stackexchange-redis 2.0+
	{Addr} closed the connection; the last command sent was {Command}.
InternalFailure on {Addr}/{State}, last: {Command}, {Reason}
	from stackexchange-redis 1.0+
	The client gave the connection to {Addr} up after an error of its own; the last command sent was {Command}.
read ETIMEDOUT
	from node 10+
	The other side did not answer for as long as the operating system repeats its packets.
write EPIPE
	from node 10+
	The server, or something on the way to it, had closed the connection when the client sent a command.
[Errno {Errno}] Connection reset by peer
	from python 3.4+
[Errno {Errno}] Broken pipe
	from python 3.4+
SSL_read: unexpected eof while reading
	from ruby 3.0+
	The server, or something on the way to it, closed the connection without saying so in TLS.
Broken pipe
	from java 9+, ruby 2.0+, hiredis 0.9+, phpredis 2.2+
broken pipe
	from redis-rs 0.16+, rust 1.0+
Connection reset
	from java 8+
read ECONNRESET
	from node 10+
	The server, or something on the way to it, reset the connection.
write ECONNRESET
	from node 10+
	The server, or something on the way to it, had reset the connection when the client sent a command.
Socket closed unexpectedly
	from node-redis 4.0+
	The server, or something on the way to it, closed the connection; the client reconnects by itself.
Redis connection to {Addr} failed - read ECONNRESET
	from node-redis 2.0-3.1
	{Addr}, or something on the way to it, reset the connection.
Redis connection lost and command aborted.
	from node-redis 2.3-3.1
	verdict backoff no connection operator
	The connection ended before this command was sent.
Redis connection lost and command aborted. It might have been processed.
	from node-redis 2.3-3.1
	The connection ended after this command was sent.
Redis connection gone from {Reason} event
	from node-redis 0.7-2.5
Command aborted due to connection close
	from ioredis 4.16.3+
	The connection ended in the middle of a pipeline or transaction, and the client does not send the rest again.
Connection was closed or lost
	from redis-client 0.1+
	The connection of a pub/sub or transaction block ended, and the client does not open another one by itself.
Connection lost ({Reason})
	from redis-rb 3.0-4.8
	The connection ended while the command was sent or its reply awaited: {Reason}.
Connection lost and socket is in MULTI/watching mode
	from phpredis 3.1.6+
	verdict backoff no connection operator
	The connection ended during a transaction or WATCH, which a new connection knows nothing of.
socket error on read socket
	from phpredis 2.2+
	The connection ended while the client waited for a reply.
Error communicating with Redis server
	from phpredis 6.0+
	The session handler lost its connection while it read or wrote a session.
Error while reading line from the server.
	from predis 0.6+
	The server, or something on the way to it, closed the connection or did not answer in time.
Error while reading bytes from the server.
	from predis 0.6+
	The server, or something on the way to it, closed the connection or did not answer in time.
Error while writing bytes to the server.
	from predis 0.6+
	The connection broke, or the server took no more data, while the client sent a command.
Failed to get reply: Server closed the connection
	from redis-plus-plus 0.0.1+
	The server, or something on the way to it, closed the connection while the client waited for a reply.
Failed to get reply: {Reason}
	from redis-plus-plus 0.0.1+
	The connection broke while the client waited for a reply: {Reason}.
Failed to send command: {Reason}
	from redis-plus-plus 0.0.1+
	The connection broke while the client sent a command: {Reason}.
Connection reset by peer
	from java 8+, ruby 2.0+, hiredis 0.9+, phpredis 2.2+
An existing connection was forcibly closed by the remote host
	from dotnet 6.0+, java 8+
	The server, or something on the way to it, reset the connection.
Broken pipe (Write failed)
	from java 8
`}

// NotConnectedError says that the client had no connection when the command came, and that it
// is set not to keep commands until it has one. The command was not sent.
type NotConnectedError struct {
	ConnectionError
	// Command is the command that was not sent, with its key where the client adds that.
	Command string
	// Attempts is how often the client tried to connect.
	Attempts int
	// State is what else the client says about itself.
	State string
}

func (e *NotConnectedError) Unwrap() error { return &e.ConnectionError }

var notConnectedErrorType = Type{
	Name: "NotConnectedError", parents: "ConnectionError", Origin: Client,
	Verdict: Verdict{RetryBackoff, AppliedNo, ScopeNode, OwnerOperator},
	wordings: `
	The client had no connection when the command came, and did not send it.
No connection is active/available to service this operation: {Command}; {Reason}, mc: {State}
	from stackexchange-redis 2.1.58+
	The client had no connection for {Command}; the last error was: {Reason}.
No connection is active/available to service this operation: {Command}; {Reason}
	from stackexchange-redis 2.1.58+
	The client had no connection for {Command}; the last error was: {Reason}.
No connection is active/available to service this operation: {Command}
	from stackexchange-redis 2.1.58+
	The client had no connection for {Command}.
No connection (requires writable - not eligible for replica) is active/available to service this operation: {Command}
	from stackexchange-redis 2.6.45+
	verdict rediscover no node operator
	The client is connected, but to no primary, and {Command} writes.
No connection is available to service this operation: {Command}; {Reason}
	from stackexchange-redis 1.0-2.1
	The client had no connection for {Command}; the last error was: {Reason}.
No connection is available to service this operation: {Command}
	from stackexchange-redis 1.0-2.1
	The client had no connection for {Command}.
Connection to Redis never succeeded (attempts: {Attempts} - connection likely in-progress), unable to service operation: {Command}
	from stackexchange-redis 2.1.58+
	{Command} came while the client was still connecting for the first time.
Connection to Redis never succeeded (attempts: {Attempts} - check your config), unable to service operation: {Command}
	from stackexchange-redis 2.1.58+
	The client tried to connect {Attempts} times and never succeeded, so {Command} was not sent.
It was not possible to connect to the redis server(s). {Reason}
	from stackexchange-redis 2.0+
	The first connection failed, and the client is set to give up then (abortConnect).
It was not possible to connect to the redis server(s); to create a disconnected multiplexer, disable AbortOnConnectFail. {Reason}
	from stackexchange-redis 1.0-1.2
	The first connection failed, and the client is set to give up then (AbortOnConnectFail).
It was not possible to connect to the redis server(s). UnableToConnect on {Addr}/{State}
	from stackexchange-redis 2.0+
	The first connection, to {Addr}, failed, and the client is set to give up then (abortConnect).
It was not possible to connect to the redis server(s). Error connecting right now. To allow this multiplexer to continue retrying until it's able to connect, use abortConnect=false in your connection string or AbortOnConnectFail=false; in your code. {Reason}
	from stackexchange-redis 2.1.58+
	The first connection failed, and the client is set to give up then (abortConnect): {Reason}.
It was not possible to connect to the redis server(s). Error connecting right now. To allow this multiplexer to continue retrying until it's able to connect, use abortConnect=false in your connection string or AbortOnConnectFail=false; in your code. UnableToConnect on {Addr}/{State}
	from stackexchange-redis 2.1.58+
	The first connection, to {Addr}, failed, and the client is set to give up then (abortConnect).
UnableToConnect on {Addr}/{State}
	from stackexchange-redis 1.0+
	The client could not connect to {Addr}.
UnableToConnect ({Value}) on {Addr}/{State}
	from stackexchange-redis 2.0+
	The client could not connect to {Addr}.
Stream isn't writeable and enableOfflineQueue options is false
	from ioredis 1.0+
	The client is not connected, and its queue for such times is switched off.
Cluster isn't ready and enableOfflineQueue options is false
	from ioredis 1.0+
	verdict backoff no cluster operator
	The client does not know the cluster yet, and its queue for such times is switched off.
The client is offline
	from node-redis 4.2+
	The client is not connected, and its queue for such times is switched off.
{Command} can't be processed. The connection is not yet established and the offline queue is deactivated.
	from node-redis 2.6-3.1
	{Command} came before the client was connected, and its queue for such times is switched off.
{Command} can't be processed. Stream not writeable.
	from node-redis 2.6-3.1
	{Command} came while the client was not connected, and its queue for such times is switched off.
Currently not connected. Commands are rejected.
	from lettuce 4.1+
	The client is not connected, and is set to reject commands then.
Connection to {Addr} is not active!
	from redisson 2.6+
	The connection to {Addr} has ended.
redis: all ring shards are down
	from go-redis 3.1+
	verdict backoff no cluster operator
	None of the servers of the ring answers the client's health checks.
rueidis client is closing or unable to connect redis
	from rueidis 1.0+
	The client was closed, or cannot connect.
Redis server went away
	from phpredis 2.2+
	The object was never connected, or its connection ended and could not be opened again.
Redis server {Addr} went away
	from phpredis 5.0+
	The connection to {Addr} could not be opened.
Connection not usable
	from coredis 6.0.0+
	verdict backoff no connection client
	The client did not send the command, as this connection has ended or its handshake has failed.
Connection not initialized correctly!
	from coredis 6.0.0+
	verdict backoff no connection code
	The pub/sub object has no connection, as it was not entered or its connection was lost.
Unknown Error: Client is not initialized.
	from fred 6.0+
	verdict never no connection code
	A command came before init was called on the client.
Redis connection not available
	from phpredis 6.0+
	The session handler has no connection to a server.
Database is not healthy
	from jedis 7.0+
	verdict backoff no node operator
	The health checks of this database fail, and the client sends it nothing.
No healthy database available!
	from lettuce 7.4+
	verdict backoff no cluster operator
	The health checks of all databases fail.
redis: timed out trying to mark connection as unusable
	from go-redis 9.16+
	The connection did not come free in time.
redis: connection not available
	from go-redis 9.16+
	The connection is in use or has ended.
`}

// ClientClosedError says that the program itself had closed the client, or had told it to
// quit, when this command came or while it was waiting.
type ClientClosedError struct {
	ConnectionError
	// Command is the command that was not sent.
	Command string
}

func (e *ClientClosedError) Unwrap() error { return &e.ConnectionError }

var clientClosedErrorType = Type{
	Name: "ClientClosedError", parents: "ConnectionError", Origin: Client,
	Verdict: Verdict{RetryNever, AppliedNo, ScopeConnection, OwnerCode},
	wordings: `
	The program had closed this client before the command came.
ConnectionDisposed on {Addr}/{Reason}
	from stackexchange-redis 1.0+
	verdict never unknown connection code
	The program closed its multiplexer, and with it the connection to {Addr}.
redis: client is closed
	from go-redis 2.3+
write tcp {Value}->{Addr}: use of closed network connection
	from go 1.11+
	The program closed its connection to {Addr} before it sent the command.
read tcp {Value}->{Addr}: use of closed network connection
	from go 1.11+
	verdict never unknown connection code
	The program closed its connection to {Addr} while it waited for the reply.
redigo: closed
	from redigo 1.7+
	The program had closed this connection before the command came.
redigo: connection closed
	from redigo 1.7+
	The connection was given back to the pool before the command came.
dedicated client should not be used after recycled
	from rueidis 1.0+
	The dedicated client was released before the command came.
Connection is closed.
	from ioredis 1.0+
	The client has ended: the program called disconnect or quit, or its retryStrategy gave up.
Cluster is disconnected.
	from ioredis 1.1+
	The cluster client was disconnected.
Cluster is disconnecting.
	from ioredis 4.1+
	The cluster client is being disconnected.
Cluster is ended.
	from ioredis 1.2.7+
	The cluster client has ended: it was disconnected, or its clusterRetryStrategy gave up.
The client is closed
	from node-redis 4.0+
	The client was never connected, or has been closed.
Disconnects client
	from node-redis 4.0+
	verdict never unknown connection code
	The program called disconnect while the command was waiting.
{Command} can't be processed. The connection is already closed.
	from node-redis 2.6-3.1
	The program had ended the client before {Command} came.
Stream connection ended and command aborted.
	from node-redis 2.6-3.1
	The program ended the client while the command was waiting to be sent.
Stream connection ended and command aborted. It might have been processed.
	from node-redis 2.6-3.1
	verdict never unknown connection code
	The program ended the client while the command was waiting for its reply.
Connection forcefully ended and command aborted.
	from node-redis 2.6-3.1
	The program ended the client at once while the command was waiting to be sent.
Connection forcefully ended and command aborted. It might have been processed.
	from node-redis 2.6-3.1
	verdict never unknown connection code
	The program ended the client at once while the command was waiting for its reply.
Connection is closed
	from lettuce 1.0+, spring-data-redis 2.0+
	The program had closed this connection before the command came.
Connection is deallocated and cannot be used anymore.
	from lettuce 3.0+
	The connection was given back to the pool before the command came.
Redisson is shutdown
	from redisson 2.6+
	The program had shut Redisson down before the command came.
RedisClient is shutdown
	from redisson 3.13+
	The client of this node was shut down while it was connecting.
Unable to execute requests; the client is closed. Please create a new client.
	from valkey-glide 0.1+
Client is closed.
	from valkey-glide 2.1+
Client is closed
	from valkey-glide 2.1+
ExecuteCommand failed: the client is closed
	from valkey-glide 2.1+
Canceled: Connection(s) closed.
	from fred 6.0+
	verdict never unknown connection code
	The program ended the client while the command was waiting.
Not connected
	from redis-client 0.1+
`}

// ClientConfigError says that the client refuses what it was configured with: a URL that it
// cannot read, an option that it does not know, or options that do not go together. Nothing
// was sent.
type ClientConfigError struct {
	ConnectionError
	// Option is the option that is the trouble.
	Option string
	// Scheme is the beginning of the URL, before the colon.
	Scheme string
	// Database is the number of the database that was asked for, as printed.
	Database string
}

func (e *ClientConfigError) Unwrap() error { return &e.ConnectionError }

var clientConfigErrorType = Type{
	Name: "ClientConfigError", parents: "ConnectionError", Origin: Client,
	Verdict: Verdict{RetryNever, AppliedNo, ScopeConnection, OwnerClient},
	wordings: `
	The client cannot use what it was configured with.
redis: invalid URL scheme: {Scheme}
	from go-redis 8.2+, rueidis 1.0+
	The URL begins with {Scheme}, and the client takes redis, rediss and unix.
invalid redis URL scheme: {Scheme}
	from go-redis 5.1-8.1, redigo 1.7+
	The URL begins with {Scheme}, and the client takes redis and rediss.
redis: invalid database number: {Database}
	from go-redis 8.2+, rueidis 1.0+
	The database in the URL is no number: {Database}.
redis: invalid URL path: {Path}
	from go-redis 8.2+, rueidis 1.0+
	The path of the URL has to be one number, the database.
redis: unexpected option: {Option}
	from go-redis 8.11.5+
	The URL has an option that the client does not know: {Option}.
redis: invalid {Option} number: {Reason}
	from go-redis 8.11.5+
	The option {Option} in the URL is no number.
redis: invalid {Option} duration: {Reason}
	from go-redis 8.11.5+
	The option {Option} in the URL is no time span.
redis: invalid {Option} boolean: {Reason}
	from go-redis 8.11.5+
	The option {Option} in the URL is neither true nor false.
redis: empty unix socket path
	from go-redis 8.2+
invalid redis URL, url is opaque: {Value}
	from redigo 1.7.2+
	The URL lacks the two slashes behind redis:, so the client finds no host in it.
invalid database: {Database}
	from redigo 1.7+
	The database in the URL is no number: {Database}.
redigo: must pass Dial or DialContext to pool
	from redigo 1.7.2+
dial tcp: address {Value}: missing port in address
	from go 1.11+
	The address {Value} has no port, and the Go client adds none.
dial tcp: address {Value}: too many colons in address
	from go 1.11+
	The address {Value} is no host:port; a URL was given, or an IPv6 address without brackets.
no alive address in InitAddress
	from rueidis 1.0+
	The client was given no address, or none that answered.
Redis URL must specify one of the following schemes {Reason}
	from redis-py 3.1+
	The URL begins with none of {Reason}.
Invalid value for '{Option}' in connection URL.
	from redis-py 8.0+
	The option {Option} in the URL has a value of the wrong kind.
Invalid value for ` + "`{Option}`" + ` in connection URL.
	from redis-py 2.10.6-7.4
	The option {Option} in the URL has a value of the wrong kind.
Redis URL did not parse - {Reason}
	from redis-rs 0.1+
	The URL is no redis:// URL.
Missing hostname - {Reason}
	from redis-rs 0.1+
	The URL has no host.
Invalid database number - {Reason}
	from redis-rs 0.1+
	The database in the URL is no number.
Invalid protocol version - {Reason}
	from redis-rs 0.26+
	The protocol in the URL is neither resp2 nor resp3.
Cannot connect to a wildcard address (0.0.0.0 or ::) - {Reason}
	from redis-rs 1.0+
	0.0.0.0 and :: are addresses to listen on, not to connect to.
Unix sockets are not available on this platform. - {Reason}
	from redis-rs 0.7+
At least one sentinel is required - {Reason}
	from redis-rs 0.23.5+
	The client was given no address of a Sentinel.
Initial nodes can't be empty. - {Reason}
	from redis-rs 0.20+
	The client was given no address of a cluster node.
Config Error: {Reason}
	from fred 3.0+
	The client's configuration cannot be used: {Reason}.
Url Error: {Reason}
	from fred 3.0+
	The URL cannot be read: {Reason}.
Cannot open Redis connection due invalid URI{Reason}
	from jedis 2.6.3+
	The URI lacks the host or the port.
You cannot mix unix domain socket and IP socket URI's
	from lettuce 3.2+
The database does not exist on the server: {Database}
	from stackexchange-redis 1.0+
	The server has no database {Database}.
Requires at least one sentinel to connect to.
	from ioredis 2.4+
	The client was given no address of a Sentinel.
Requires the name of master.
	from ioredis 1.1+
	The client was given Sentinels, and not the name of the primary.
Redis is already connecting/connected
	from ioredis 1.2.7+
	verdict never no connection code
	The program called connect on a client that connects by itself or is connected.
Socket already opened
	from node-redis 4.0+
	verdict never no connection code
	The program called connect on a client that is connected.
tls socket option is set to {Value} which is mismatch with protocol or the URL {Reason} passed
	from node-redis 5.8+
	The URL and the option tls do not say the same about TLS.
Unknown URL scheme: {Scheme}
	from redis-client 0.20+
	The URL begins with {Scheme}, and the client takes redis, rediss and unix.
db: must be an Integer, got: {Database}
	from redis-client 0.19+
	The database is no number: {Database}.
Unknown protocol version {Value}, expected 2 or 3
	from redis-client 0.6+
invalid uri scheme '{Scheme}'
	from redis-rb 3.2-4.8
	The URL begins with {Scheme}, and the client takes redis, rediss and unix.
Invalid parameters URI: {Value}
	from predis 1.0+
	The URI cannot be read: {Value}.
Unknown connection scheme: '{Scheme}'.
	from predis 0.7+
	The client knows no connections of the kind {Scheme}.
CANNOT create an empty pool
	from redis-plus-plus 0.0.1+
	The size of the pool was set to 0.
With sentinel, connection timeout and socket timeout cannot be 0
	from redis-plus-plus 1.0.4+
configuration error: {Reason}
	from valkey-glide 2.0+
	The client's configuration cannot be used: {Reason}.
Config Error: Redis client is already initialized.
	from fred 4.2+
	verdict never no connection code
`}
