package rediserr

var lockFamily = family{"lock", "Locks", []*Type{
	&lockErrorType,
	&lockAcquisitionErrorType,
	&lockReleaseErrorType,
	&lockExtensionErrorType,
}}

var lockErrors = []Error{
	(*LockError)(nil),
	(*LockAcquisitionError)(nil),
	(*LockReleaseError)(nil),
	(*LockExtensionError)(nil),
}

// LockError is any error of the lock that a client library builds from a key with an
// expiry. The server knows no locks and words none of these errors.
type LockError struct{ RedisError }

func (e *LockError) Unwrap() error { return &e.RedisError }

var lockErrorType = Type{
	Name: "LockError", parents: "RedisError", Origin: Client,
	Verdict: Verdict{RetryNever, AppliedNo, ScopeKey, OwnerCode},
	wordings: `
'sleep' must be less than 'timeout'
	from coredis 2.0+, redis-py 2.4-3.4
	verdict never no command code
	The lock was made with a pause between attempts that is longer than the lock lives.
`}

// LockAcquisitionError says that a lock was not obtained: somebody else held it until
// the waiting time was over, or it was not to be waited for. Try again later.
type LockAcquisitionError struct {
	LockError
	// Key is the key of the lock.
	Key string
	// Count is the number of tries, or of keys that were locked.
	Count int
	// Limit is the number of keys that were to be locked.
	Limit int
	// Nodes lists the servers on which somebody else holds the lock.
	Nodes string
}

func (e *LockAcquisitionError) Unwrap() error { return &e.LockError }

var lockAcquisitionErrorType = Type{
	Name: "LockAcquisitionError", parents: "LockError", Origin: Client,
	Verdict: Verdict{RetryBackoff, AppliedNo, ScopeKey, OwnerCode},
	wordings: `
Could not acquire lock
	from coredis 4.7+
	The lock's key was held by somebody else for as long as was to be waited, or in a cluster too few replicas confirmed it.
Unable to acquire lock within the time specified
	from redis-py 3.0+
	The lock's key was held by somebody else until the waiting time was over, or was not to be waited for.
Exceeded {Count} attempts to lock the resource "{Key}".
	from redlock 0.2-4.2
	The lock {Key} was held by somebody else, or servers did not answer, during all {Count} tries.
The operation was unable to achieve a quorum during its retry window.
	from redlock 5.0+
	Too few servers agreed to take, prolong or release the lock; the attempts in the error say why.
The operation was applied to: {Count} of the {Limit} requested resources.
	from redlock 4.0+
	Of {Limit} keys to lock, {Count} were free on this server.
Too many Redis errors prevented lock acquisition:
	from redlock-rb 2.0+
	Too few servers answered; the lines below say why.
redsync: failed to acquire lock
	from redsync 1.0+
	The lock was held by somebody else, or servers did not answer, during all tries.
lock already taken, locked nodes: {Nodes}
	from redsync 4.7+
	On the servers {Nodes} somebody else holds the lock.
redislock: not obtained
	from redislock 0.3+
	The lock was held by somebody else during all tries.
Failed to acquire session lock
	from phpredis 6.0+
	Another request held the lock of the same session for all the tries that PHP's settings allow.
`}

// LockReleaseError says that a lock was not released, because this caller does not hold
// it: it never did, released it before, or the lock expired while the work went on. In
// the last case the work was not protected to its end.
type LockReleaseError struct {
	LockError
	// Key is the key of the lock.
	Key string
	// Node is the ID of the client object that called.
	Node string
	// Thread is the ID of the thread that called.
	Thread string
}

func (e *LockReleaseError) Unwrap() error { return &e.LockError }

var lockReleaseErrorType = Type{
	Name: "LockReleaseError", parents: "LockError", Origin: Client,
	Verdict: Verdict{RetryNever, AppliedNo, ScopeKey, OwnerCode},
	wordings: `
Cannot release an unlocked lock
	from coredis 2.0+, redis-py 2.4-5.3
	This lock object holds no lock: it was never acquired here, or was released before.
Cannot release a lock that's not owned or is already unlocked.
	from redis-py 6.0+
	This lock object holds no lock: it was never acquired here, or was released before.
Cannot release a lock that's no longer owned
	from coredis 2.0+, redis-py 2.10+
	The lock's key is gone or holds another owner's token: most likely the lock expired while the work went on.
attempt to unlock lock, not locked by current thread by node id: {Node} thread-id: {Thread}
	from redisson 2.6+
	Thread {Thread} does not hold the lock: its lease ran out, it was never taken, or another thread took it.
Unable to fully release the lock on resource "{Key}".
	from redlock 2.0-4.2
	On too few servers the lock {Key} was still this caller's: most likely it expired.
redsync: failed to unlock, lock was already expired
	from redsync 4.12+
	The lock's key is gone: it expired while the work went on.
redislock: lock not held
	from redislock 0.3+
	The lock's key is gone or holds another owner's token: most likely it expired.
`}

// LockExtensionError says that the life of a lock was not prolonged, because this caller
// does not hold the lock, or because the lock has no expiry.
type LockExtensionError struct {
	LockError
	// Key is the key of the lock.
	Key string
}

func (e *LockExtensionError) Unwrap() error { return &e.LockError }

var lockExtensionErrorType = Type{
	Name: "LockExtensionError", parents: "LockError", Origin: Client,
	Verdict: Verdict{RetryNever, AppliedNo, ScopeKey, OwnerCode},
	wordings: `
Cannot extend an unlocked lock
	from coredis 2.0+, redis-py 2.10+
	This lock object holds no lock: it was never acquired here, or was released before.
Cannot reacquire an unlocked lock
	from redis-py 3.1+
	This lock object holds no lock: it was never acquired here, or was released before.
Cannot extend a lock with no timeout
	from coredis 2.0+, redis-py 2.10+
	The lock was made without a timeout, so it has no expiry that could be moved.
Cannot reacquire a lock with no timeout
	from redis-py 3.1+
	The lock was made without a timeout, so it has no expiry that could be set anew.
Cannot extend a lock that's no longer owned
	from coredis 2.0+, redis-py 2.10+
	The lock's key is gone, holds another owner's token or has no expiry: most likely the lock expired while the work went on.
Cannot reacquire a lock that's no longer owned
	from redis-py 3.1+
	The lock's key is gone or holds another owner's token: most likely the lock expired while the work went on.
Cannot extend lock on resource "{Key}" because the lock has already expired.
	from redlock 0.2-4.2
	By this caller's clock the lock {Key} had expired already, so nothing was sent.
Cannot extend an already-expired lock.
	from redlock 5.0+
	By this caller's clock the lock had expired already, so nothing was sent.
redsync: failed to extend lock
	from redsync 4.4+
	On too few servers the lock was still this caller's: most likely it expired.
cannot extend an unlocked RedMutex
	from redis-plus-plus 1.3+
	This lock object holds no lock.
failed to extend RedMutex
	from redis-plus-plus 1.3+
	On too few servers the lock was still this caller's: most likely it expired.
`}
