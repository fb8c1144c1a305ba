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
type LockAcquisitionError struct{ LockError }

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
`}

// LockReleaseError says that a lock was not released, because this caller does not hold
// it: it never did, released it before, or the lock expired while the work went on. In
// the last case the work was not protected to its end.
type LockReleaseError struct{ LockError }

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
`}

// LockExtensionError says that the life of a lock was not prolonged, because this caller
// does not hold the lock, or because the lock has no expiry.
type LockExtensionError struct{ LockError }

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
`}
