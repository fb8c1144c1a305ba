package rediserr

var frameworkFamily = family{"framework", "Frameworks and job queues", []*Type{
	&frameworkErrorType,
	&frameworkConnectionErrorType,
	&frameworkConfigErrorType,
	&queueEvictionErrorType,
	&jobLockErrorType,
	&queueStateErrorType,
}}

var frameworkErrors = []Error{
	(*FrameworkError)(nil),
	(*FrameworkConnectionError)(nil),
	(*FrameworkConfigError)(nil),
	(*QueueEvictionError)(nil),
	(*JobLockError)(nil),
	(*QueueStateError)(nil),
}

// FrameworkError says that a framework passed on an error of its Redis client under a
// name of its own. What went wrong stands behind it, or in the cause below.
type FrameworkError struct {
	RedisError
	// Exception is the client's exception.
	Exception string
	// Reason is the client's error.
	Reason string
	// Function is the function that failed.
	Function string
	// Value is what it returned instead.
	Value string
}

func (e *FrameworkError) Unwrap() error { return &e.RedisError }

var frameworkErrorType = Type{
	Name: "FrameworkError", parents: "RedisError", Origin: Client,
	Verdict: Verdict{RetryNever, AppliedUnknown, ScopeCommand, OwnerCode},
	wordings: `
Redis exception; nested exception is {Reason}
	from spring-data-redis 1.0-2.7
	The client's error stands behind: {Reason}.
Error in execution; nested exception is {Reason}
	from spring-data-redis 1.6-2.7
	The server refused the command; its error stands behind: {Reason}.
Unknown redis exception; nested exception is {Reason}
	from spring-data-redis 1.4-2.7
	The client's error stands behind: {Reason}.
Unknown redis exception
	from spring-data-redis 1.4+
	The client's error is the cause below this line.
RedisCacheStore: {Function} failed, returned {Value}: {Exception}: {Reason}
	from rails 5.2+
	verdict backoff unknown command operator
	The cache did not get through to Redis and went on as if the entry were missing: {Reason}.
`}

// FrameworkConnectionError says that a framework or a job queue has no connection to
// Redis. Why is in the reason, or in the client's exception below.
type FrameworkConnectionError struct {
	ConnectionError
	// URL is the server that was to be reached, without the scheme; the password is hidden.
	URL string
	// Count is the number of tries so far.
	Count int
	// Limit is the number of tries that are made.
	Limit int
	// Duration is the time until the next try.
	Duration string
}

func (e *FrameworkConnectionError) Unwrap() error { return &e.ConnectionError }

var frameworkConnectionErrorType = Type{
	Name: "FrameworkConnectionError", parents: "ConnectionError", Origin: Client,
	Verdict: Verdict{RetryBackoff, AppliedNo, ScopeNode, OwnerOperator},
	wordings: `
Unable to connect to Redis; nested exception is {Reason}
	from spring-data-redis 2.1-2.7
	The client could not connect: {Reason}.
Redis connection failed; nested exception is {Reason}
	from spring-data-redis 1.1-2.7
	verdict backoff unknown connection operator
	The connection could not be made or was lost: {Reason}.
Cannot get Jedis connection; nested exception is {Reason}
	from spring-data-redis 1.0-2.7
	Jedis gave no connection: {Reason}.
consumer: Cannot connect to redis://{URL}: {Reason}
	from celery 3.1+
	The worker could not connect to its broker at {URL}: {Reason}.
consumer: Cannot connect to rediss://{URL}: {Reason}
	from celery 4.2+
	The worker could not connect to its broker at {URL}, by TLS: {Reason}.
consumer: Cannot connect to sentinel://{URL}: {Reason}
	from celery 4.2+
	The worker could not reach its broker through the Sentinels at {URL}: {Reason}.
Connection to Redis lost: Retry ({Count}/{Limit}) {Duration}
	from celery 4.0+
	verdict backoff unknown connection operator
	The result backend lost its connection, and this is try {Count} of {Limit}.
Retry limit exceeded while trying to reconnect to the Celery result store
	from celery 5.0+
	verdict never unknown connection operator
	The result backend gave up connecting; the program waits for results in vain until it is started again.
Redis health check failed
	from spring-boot 2.0+
	The health endpoint could not ask Redis; the exception below this line says why.
session_start(): Failed to read session data: redis (path: {URL})
	from php 7.1+
	PHP could not read the session from Redis at {URL}: no connection, no login, or a held session lock.
session_start(): Failed to read session data: rediscluster (path: {URL})
	from php 7.1+
	PHP could not read the session from the cluster at {URL}: no connection, no login, or a held session lock.
`}

// FrameworkConfigError says that a framework or a job queue refuses to work with its
// Redis client as it is installed or set up. Nothing was sent.
type FrameworkConfigError struct {
	RedisError
	// Name is the name of the connection, or the namespace, in the configuration.
	Name string
	// Version is the version of the client library that is installed.
	Version string
	// Required is the first version that is good enough.
	Required string
	// Value is the setting as it is.
	Value string
}

func (e *FrameworkConfigError) Unwrap() error { return &e.RedisError }

var frameworkConfigErrorType = Type{
	Name: "FrameworkConfigError", parents: "RedisError", Origin: Client,
	Verdict: Verdict{RetryNever, AppliedNo, ScopeConnection, OwnerCode},
	wordings: `
BullMQ: Your redis options maxRetriesPerRequest must be null.
	from bullmq 5.0+
	A worker waits for jobs in a blocking command, which maxRetriesPerRequest would cut off.
BullMQ: WARNING! Your redis options maxRetriesPerRequest must be null and will be overridden by BullMQ.
	from bullmq 2.0+
	A worker waits for jobs in a blocking command; BullMQ sets maxRetriesPerRequest to null by itself.
BullMQ: DEPRECATION WARNING! Your redis options maxRetriesPerRequest must be null. On the next versions having this settings will throw an exception
	from bullmq 2.0-4.18
	A worker waits for jobs in a blocking command, which maxRetriesPerRequest would cut off.
BullMQ: DEPRECATION WARNING! Your redis options maxRetriesPerRequest must be null and enableReadyCheck false. On the next versions having this settings will throw an exception
	from bullmq 1.51
	A worker waits for jobs in a blocking command, which maxRetriesPerRequest would cut off.
BullMQ: ioredis does not support ioredis prefixes, use the prefix option instead.
	from bullmq 3.6+
	The client has a keyPrefix, which the queue's scripts would not know.
Using a redis instance with enableReadyCheck or maxRetriesPerRequest for bclient/subscriber is not permitted.
	from bull 4.0+
	Bull's blocking and subscribing clients wait for long, which these two options would cut off.
Please make sure the PHP Redis extension is installed and enabled.
	from laravel 6.6+
	The client is phpredis, and PHP has no redis extension, so the facade took the class name Redis.
Please remove or rename the Redis facade alias in your "app" configuration file in order to avoid collision with the PHP Redis extension.
	from laravel 6.0+
	The facade's alias Redis hides the class of the same name in the PHP extension.
Redis connection [{Name}] not configured.
	from laravel 5.4+
	The code asked for the connection {Name}, which config/database.php does not have below redis.
Redis connection [{Name}] has not been configured.
	from laravel 5.5+
	Horizon is to use the connection {Name}, which config/database.php does not have below redis.
Class "Redis" not found
	from php 8.0+
	PHP runs without the redis extension.
Class 'Redis' not found
	from php 5.3-7.4
	PHP runs without the redis extension.
Class "Predis\Client" not found
	from php 8.0+
	The package predis/predis is not installed.
Class 'Predis\Client' not found
	from php 5.3-7.4
	The package predis/predis is not installed.
No module named 'redis'
	from python 3.3+
	The package redis is not installed in the Python that runs.
REDIS_PROVIDER should be set to the name of the variable which contains the Redis URL, not a URL itself.
	from sidekiq 6.0+
	REDIS_PROVIDER holds a URL where the name of another variable is wanted.
Your Redis configuration uses the namespace '{Name}' but this feature is no longer supported in Sidekiq 7+.
	from sidekiq 7.0+
	Sidekiq's options have the namespace {Name}, which it no longer knows.
Your Redis configuration uses the namespace '{Name}' but this feature is no longer supported in Sidekiq 7+. See {Value}
	from sidekiq 7.0+
	Sidekiq's options have the namespace {Name}, which it no longer knows.
Sidekiq 7+ does not support Redis protocol 2
	from sidekiq 7.2+
	Sidekiq's options demand RESP2, and it needs RESP3.
:nodes not allowed, Sidekiq is not safe to run on Redis Cluster
	from sidekiq 8.0+
	Sidekiq's options name a cluster, and its data does not fit into one slot.
Redis transport requires redis-py versions {Required} or later. You have {Version}
	from kombu 1.2+
	The package redis is {Version}, and kombu needs {Required}.
Database is int between 0 and limit - 1, not {Value}
	from kombu 4.0+
	The path of the broker's URL is {Value}, and must be the number of a database.
A rediss:// URL must have parameter ssl_cert_reqs and this must be set to CERT_REQUIRED, CERT_OPTIONAL, or CERT_NONE
	from celery 4.2+
	The URL of the result backend demands TLS and does not say how to check the certificate.
SSL connection parameters have been provided but the specified URL scheme is redis://. A Redis SSL connection URL should use the scheme rediss://.
	from celery 4.3+
	TLS options are set, and the URL demands no TLS.
You need to install the redis library in order to use the Redis result store backend.
	from celery 4.0+
	The package redis is not installed.
Redlock must be instantiated with at least one redis client.
	from redlock 5.0+
	The list of clients for the lock is empty.
Unable to configure Redis to keyspace notifications. See {Value}
	from spring-session 1.1+
	verdict never no node operator
	The server refused CONFIG, as managed services do, so expired sessions would go unnoticed.
`}

// QueueEvictionError says that a job queue found a server that removes keys when memory
// runs out. It works, but jobs can be lost without a trace.
type QueueEvictionError struct {
	RedisError
	// Value is the server's maxmemory-policy.
	Value string
}

func (e *QueueEvictionError) Unwrap() error { return &e.RedisError }

var queueEvictionErrorType = Type{
	Name: "QueueEvictionError", parents: "RedisError", Origin: Client,
	Verdict: Verdict{RetryNever, AppliedYes, ScopeNode, OwnerOperator},
	wordings: `
IMPORTANT! Eviction policy is {Value}. It should be "noeviction"
	from bullmq 2.1+
	When memory runs out, the server removes keys by {Value}, and jobs are keys.
The 'noeviction' maxmemory policy is recommended (current policy: '{Value}').
	from sidekiq 6.2+
	When memory runs out, the server removes keys by {Value}, and jobs are keys.
WARNING: Your Redis instance will evict Sidekiq data under heavy load.
	from sidekiq 6.2+
	The server's maxmemory-policy lets it remove keys when memory runs out; the next line names it.
`}

// JobLockError says that a worker no longer holds the lock of the job it works on: the
// lock was not renewed in time, or another worker has the job. The job may run twice.
type JobLockError struct {
	LockError
	// Job is the job's ID.
	Job string
	// Function is the function of the queue that needed the lock.
	Function string
	// State is the state that the job was to be in.
	State string
}

func (e *JobLockError) Unwrap() error { return &e.LockError }

var jobLockErrorType = Type{
	Name: "JobLockError", parents: "LockError", Origin: Client,
	Verdict: Verdict{RetryNever, AppliedNo, ScopeKey, OwnerCode},
	wordings: `
Missing lock for job {Job}. {Function}
	from bullmq 1.0+
	Job {Job} is not locked any more: it took longer than its lock lives, and {Function} was refused.
Missing lock for job {Job} {Function}
	from bull 3.0+
	Job {Job} is not locked any more: it took longer than its lock lives, and {Function} was refused.
Lock mismatch for job {Job}. Cmd {Function} from {State}
	from bullmq 3.1+, bull 4.13+
	Another worker holds the lock of job {Job}: this one's lock expired and the job was given away.
could not renew lock for job {Job}
	from bullmq 3.7+
	The lock of job {Job} is gone or another worker's, so it could not be prolonged.
job stalled more than allowable limit
	from bullmq 1.0+, bull 1.1+
	The job lost its lock more often than maxStalledCount allows, so it was failed for good.
Could not release lock for job {Job}
	from bull 3.0+
	Job {Job} is not locked by this worker any more.
`}

// QueueStateError says that what a job queue keeps in Redis is not as its code needs it:
// the keys of a job or a queue are gone, or a job is in another state.
type QueueStateError struct {
	RedisError
	// Job is the job's ID.
	Job string
	// Key is the key of the parent job, or of the queue's bindings.
	Key string
	// Name is the name of the exchange that messages are sent to.
	Name string
	// Function is the function of the queue that needed the job.
	Function string
	// State is the state that the job was to be in.
	State string
}

func (e *QueueStateError) Unwrap() error { return &e.RedisError }

var queueStateErrorType = Type{
	Name: "QueueStateError", parents: "RedisError", Origin: Client,
	Verdict: Verdict{RetryNever, AppliedNo, ScopeKey, OwnerCode},
	wordings: `
Missing key for job {Job}. {Function}
	from bullmq 1.0+
	The hash of job {Job} is gone: removed, flushed or evicted while {Function} needed it.
Missing key for job {Job} {Function}
	from bull 3.0+
	The hash of job {Job} is gone: removed, flushed or evicted while {Function} needed it.
Missing key for parent job {Key}. {Function}
	from bullmq 1.47+
	The hash of the parent job {Key} is gone: removed, flushed or evicted.
Job {Job} is not in the {State} state. {Function}
	from bullmq 1.16+, bull 3.0+
	Job {Job} has moved on from {State} meanwhile, so {Function} was refused.
Cannot route message for exchange '{Name}': Table empty or key no longer exists.
	from kombu 3.0-5.1
	The set of queues bound to {Name} is gone: no worker has bound one, or it was flushed or evicted.
Probably the key ('{Key}') has been removed from the Redis database.
	from kombu 3.0-5.1
	The set {Key} of queues bound to an exchange is gone: never made, flushed or evicted.
`}
