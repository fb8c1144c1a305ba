package commands

// wants says what TYPE answers for keys of a group of commands, and how it is read.
var wants = map[string]struct{ kind, typ string }{
	"string":      {"strings", "string"},
	"bitmap":      {"strings", "string"},
	"hyperloglog": {"HyperLogLogs, which are strings", "string"},
	"list":        {"lists", "list"},
	"set":         {"sets", "set"},
	"sorted-set":  {"sorted sets", "zset"},
	"geo":         {"sorted sets", "zset"},
	"hash":        {"hashes", "hash"},
	"stream":      {"streams", "stream"},
	"vectorset":   {"vector sets", "vectorset"},
	"json":        {"JSON documents", "ReJSON-RL"},
	"timeseries":  {"time series", "TSDB-TYPE"},
	"bf":          {"Bloom filters", "MBbloom--"},
	"cf":          {"Cuckoo filters", "MBbloomCF"},
	"cms":         {"count-min sketches", "CMSk-TYPE"},
	"topk":        {"top-k lists", "TopK-TYPE"},
	"tdigest":     {"t-digests", "TDIS-TYPE"},
}

func (n *notes) wrongType() {
	if n.c == nil || n.c.Keys == "" {
		return
	}
	want, ok := wants[n.c.Group]
	if !ok {
		return
	}
	key := n.value("Key", "<key>")
	switch n.c.Name {
	case "set":
		n.add("SET alone overwrites whatever the key holds; with GET it must hold a string.", "TYPE", key)
	case "zunion", "zunionstore", "zinter", "zinterstore", "zdiff", "zdiffstore", "zintercard":
		n.add(n.c.Title()+" works on sorted sets and sets, for which TYPE says zset and set. Ask it of each key.", "TYPE", key)
	default:
		n.add(n.c.Title()+" works on "+want.kind+", for which TYPE says "+want.typ+". Ask what the key holds.", "TYPE", key)
	}
	n.add("Read it by what TYPE says: string with GET, list with LRANGE, set with SSCAN, zset with ZRANGE, hash with HGETALL, stream with XRANGE, ReJSON-RL with JSON.GET.")
}
