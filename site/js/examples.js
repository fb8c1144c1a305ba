// What the buttons under the paste box put into it: real lines of errors/testdata, word
// for word (test/page.test.mjs).

export const examples = {
  moved: "-MOVED 3999 127.0.0.1:6381",
  session: `127.0.0.1:6379> get foo
(error) NOAUTH Authentication required.
127.0.0.1:6379> auth app wrong
(error) WRONGPASS invalid username-password pair or user is disabled.
127.0.0.1:6379> auth secret
(error) ERR AUTH <password> called without any password configured for the default user. Are you sure your configuration is correct?
127.0.0.1:6379> config get maxmemory
(error) NOPERM User app has no permissions to run the 'config|get' command`,
  crossslot: `127.0.0.1:6379> get foo
(error) MOVED 12182 127.0.0.1:6381
127.0.0.1:6379> mget foo bar
(error) CROSSSLOT Keys in request don't hash to the same slot`,
  jedis: `redis.clients.jedis.exceptions.JedisException: Could not get a resource from the pool
	at redis.clients.jedis.util.Pool.getResource(Pool.java:42)
	at redis.clients.jedis.JedisPool.getResource(JedisPool.java:378)
	at com.example.RateLimiter.allow(RateLimiter.java:33)
	... 18 common frames omitted
Caused by: redis.clients.jedis.exceptions.JedisAccessControlException: WRONGPASS invalid username-password pair or user is disabled.
	at redis.clients.jedis.Protocol.processError(Protocol.java:121)
	at redis.clients.jedis.Connection.initializeFromClientConfig(Connection.java:449)
	at redis.clients.jedis.JedisFactory.makeObject(JedisFactory.java:187)
	at org.apache.commons.pool2.impl.GenericObjectPool.create(GenericObjectPool.java:566)
	... 34 more`,
  log: `12094:S 07 Feb 06:03:17.085 * MASTER <-> SLAVE sync started
12094:S 07 Feb 06:03:17.086 # Unable to AUTH to MASTER: -ERR invalid password`,
};
