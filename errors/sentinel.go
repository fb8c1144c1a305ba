package rediserr

var sentinelFamily = family{"sentinel", "Sentinel", []*Type{}}

var sentinelErrors = []Error{}
