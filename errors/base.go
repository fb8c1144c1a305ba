package rediserr

var baseFamily = family{"redis", "Base classes", []*Type{
	&redisErrorType,
	&responseErrorType,
}}
