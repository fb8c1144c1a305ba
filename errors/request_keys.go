package rediserr

import (
	"strings"
	"sync"
)

// Where commands have their first key, by Redis 7.0's COMMAND and the commands that are
// newer. A word that is not here is no command that a paste is taken to hold.
const (
	keyFirst = `
	append bitcount bitfield bitfield_ro bitpos blmove blpop brpop brpoplpush bzpopmax
	bzpopmin copy decr decrby del delex delifeq digest dump exists expire expireat
	expiretime geoadd geodist geohash geopos georadius georadius_ro georadiusbymember
	georadiusbymember_ro geosearch geosearchstore get getbit getdel getex getrange
	getset hdel hexists hexpire hexpireat hexpiretime hget hgetall hgetdel hgetex
	hincrby hincrbyfloat hkeys hlen hmget hmset hpersist hpexpire hpexpireat
	hpexpiretime hpttl hrandfield hscan hset hsetex hsetnx hstrlen httl hvals incr
	incrby incrbyfloat json.mget lcs lindex linsert llen lmove lpop lpos lpush lpushx
	lrange lrem lset ltrim mget move mset msetex msetnx persist pexpire pexpireat
	pexpiretime pfadd pfcount pfmerge psetex pttl rename renamenx restore restore-asking
	rpop rpoplpush rpush rpushx sadd scard sdiff sdiffstore set setbit setex setnx
	setrange sinter sinterstore sismember smembers smismember smove sort sort_ro spop
	spublish srandmember srem sscan ssubscribe strlen substr sunion sunionstore
	sunsubscribe touch ttl type unlink vadd vcard vdim vemb vgetattr vinfo vlinks
	vrandmember vrem vsetattr vsim watch xack xackdel xadd xautoclaim xclaim xdel xdelex
	xlen xpending xrange xrevrange xsetid xtrim zadd zcard zcount zdiffstore zincrby
	zinterstore zlexcount zmscore zpopmax zpopmin zrandmember zrange zrangebylex
	zrangebyscore zrangestore zrank zrem zremrangebylex zremrangebyrank zremrangebyscore
	zrevrange zrevrangebylex zrevrangebyscore zrevrank zscan zscore zunionstore
	`
	keyNone = `
	acl asking auth bgrewriteaof bgsave client cluster command config dbsize discard
	echo exec failover flushall flushdb function hello info keys lastsave latency lolwut
	module monitor multi pfselftest ping psubscribe psync publish pubsub punsubscribe
	quit randomkey readonly readwrite replconf replicaof reset role save scan script
	select shutdown slaveof slowlog subscribe swapdb sync time unsubscribe unwatch wait
	sentinel
	`
	// the second argument is a key, the first a subcommand or an operation
	keySecond = `
	memory object xgroup xinfo debug bitop pfdebug
	`
	// how many keys follow stands at this place
	keyCounted = `
	blmpop:2 bzmpop:2 eval:2 eval_ro:2 evalsha:2 evalsha_ro:2 fcall:2 fcall_ro:2 lmpop:1
	sintercard:1 zdiff:1 zinter:1 zintercard:1 zmpop:1 zunion:1
	`
	// the key stands behind the word STREAMS
	keyStreams = "xread xreadgroup"
	// the key is the third argument, behind host and port
	keyThird = "migrate"
)

// containers are the commands whose first argument is a subcommand.
const containers = " acl client cluster command config function latency memory module object pubsub script sentinel slowlog xgroup xinfo "

// modulePrefixes are what the commands of modules start with: their first argument is a key or an index.
var modulePrefixes = [...]string{"ft.", "json.", "ts.", "bf.", "cf.", "cms.", "topk.", "tdigest.", "graph."}

// A keyRule says where a command has its first key.
type keyRule struct {
	place   int // from 1; 0 for none
	counted int // where the number of keys stands
	streams bool
}

var keyRules = sync.OnceValue(func() map[string]keyRule {
	m := map[string]keyRule{}
	add := func(names string, r keyRule) {
		for _, name := range strings.Fields(names) {
			m[name] = r
		}
	}
	add(keyFirst, keyRule{place: 1})
	add(keyNone, keyRule{})
	add(keySecond, keyRule{place: 2})
	add(keyThird, keyRule{place: 3})
	add(keyStreams, keyRule{streams: true})
	for _, pair := range strings.Fields(keyCounted) {
		name, place, _ := strings.Cut(pair, ":")
		n, _ := atoi(place)
		m[name] = keyRule{counted: n}
	}
	return m
})

// ruleOf returns where a command has its first key, and whether it is one.
func ruleOf(command string) (keyRule, bool) {
	name := lowerASCII(command)
	if r, ok := keyRules()[name]; ok {
		return r, true
	}
	for _, prefix := range modulePrefixes {
		if strings.HasPrefix(name, prefix) && len(name) > len(prefix) {
			return keyRule{place: 1}, true
		}
	}
	return keyRule{}, false
}
