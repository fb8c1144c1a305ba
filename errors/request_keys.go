package rediserr

import (
	"slices"
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
	lrange lrem lset ltrim mget move mset msetnx persist pexpire pexpireat
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
	msetex:1 sintercard:1 zdiff:1 zinter:1 zintercard:1 zmpop:1 zunion:1
	`
	// so it does here, behind the key that the result goes to
	keyCountedBehindFirst = "zdiffstore:2 zinterstore:2 zunionstore:2"
	// the key stands behind the word STREAMS
	keyStreams = "xread xreadgroup"
	// the key is the third argument, behind host and port
	keyThird = "migrate"

	// Where the keys go on behind the first, by COMMAND of 7.0.15 and, of the newer
	// ones and those of modules, their documented syntax: up to the end,
	keysToEnd = `
	bitop del exists json.mset mget mset msetnx pfcount pfmerge sdiff sdiffstore sinter
	sinterstore ssubscribe sunion sunionstore sunsubscribe touch unlink watch
	`
	// up to the last argument but one,
	keysButLast = "blpop brpop bzpopmax bzpopmin json.mget"
	// with the next argument,
	keysTwo = `
	blmove brpoplpush copy geosearchstore lcs lmove rename renamenx rpoplpush smove
	zrangestore
	`
	// with the one behind STORE or STOREDIST.
	keysStored = "georadius georadiusbymember sort"
	// Between two keys stand values.
	keySteps = "json.mset:3 mset:2 msetex:2 msetnx:2"
)

// containers are the commands whose first argument is a subcommand.
const containers = " acl client cluster command config function latency memory module object pubsub script sentinel slowlog xgroup xinfo "

// namedArgs are the arguments that have a name of their own among the fields.
var namedArgs = [...]struct {
	commands string
	name     string
	place    int
}{
	{" acl|setuser acl|getuser acl|deluser acl|dryrun ", "User", 2},
	{" config|set config|get ", "Parameter", 2},
	{" publish spublish subscribe psubscribe ssubscribe ", "Channel", 1},
	{" xgroup ", "Group", 3},
}

// modulePrefixes are what the commands of modules start with: their first argument is a key or an index.
var modulePrefixes = [...]string{"ft.", "json.", "ts.", "bf.", "cf.", "cms.", "topk.", "tdigest.", "graph."}

// A keyRule says where a command has its keys.
type keyRule struct {
	place   int // of the first, from 1; 0 for none
	last    int // its place, from the end if negative; 0 if there is one key
	step    int // from one key to the next
	counted int // where the number of keys stands
	streams bool
	stored  bool
}

var keyRules = sync.OnceValue(func() map[string]keyRule {
	m := map[string]keyRule{}
	set := func(names string, f func(r *keyRule, n int)) {
		for _, name := range strings.Fields(names) {
			name, number, _ := strings.Cut(name, ":")
			n, _ := atoi(number)
			r, known := m[name]
			if !known {
				r = keyRule{step: 1}
			}
			f(&r, n)
			m[name] = r
		}
	}
	first := func(r *keyRule, _ int) { r.place = 1 }
	counted := func(r *keyRule, n int) { r.counted = n }
	set(keyFirst, first)
	set("json.mset", first)
	set(keyNone, func(*keyRule, int) {})
	set(keySecond, func(r *keyRule, _ int) { r.place = 2 })
	set(keyThird, func(r *keyRule, _ int) { r.place = 3 })
	set(keyStreams, func(r *keyRule, _ int) { r.streams = true })
	set(keyCounted, counted)
	set(keyCountedBehindFirst, counted)
	set(keysToEnd, func(r *keyRule, _ int) { r.last = -1 })
	set(keysButLast, func(r *keyRule, _ int) { r.last = -2 })
	set(keysTwo, func(r *keyRule, _ int) { r.last = 2 })
	set(keysStored, func(r *keyRule, _ int) { r.stored = true })
	set(keySteps, func(r *keyRule, n int) { r.step = n })
	return m
})

// keys returns the places of a command's keys among its words.
func (r keyRule) keys(words []word) []int {
	var list []int
	run := func(from, to int) {
		for i := from; i < min(to, len(words)); i += r.step {
			list = append(list, i)
		}
	}
	behind := func(names ...string) int {
		for i := len(words) - 2; i > 0; i-- {
			if slices.Contains(names, lowerASCII(words[i].text)) {
				return i + 1
			}
		}
		return len(words)
	}
	if r.place > 0 {
		to := r.place + 1
		switch {
		case r.last > 0:
			to = r.last + 1
		case r.last < 0:
			to = max(to, len(words)+1+r.last)
		}
		run(r.place, to)
	}
	switch {
	case r.counted > 0 && r.counted < len(words):
		if n, ok := atoi(words[r.counted].text); ok && n > 0 {
			run(r.counted+1, r.counted+1+r.step*min(n, len(words)))
		}
	case r.streams: // as many IDs follow
		at := behind("streams")
		run(at, at+(len(words)-at+1)/2)
	case r.stored:
		at := behind("store", "storedist")
		run(at, at+1)
	}
	return list
}

// ruleOf returns where a command has its first key, and whether it is one.
func ruleOf(command string) (keyRule, bool) {
	name := lowerASCII(command)
	if r, ok := keyRules()[name]; ok {
		return r, true
	}
	for _, prefix := range modulePrefixes {
		if strings.HasPrefix(name, prefix) && len(name) > len(prefix) {
			return keyRule{place: 1, step: 1}, true
		}
	}
	return keyRule{}, false
}
