package rediserr

var geoFamily = family{"geo", "Geographic commands", []*Type{
	&geoCoordinateErrorType,
	&geoMemberErrorType,
	&geoSearchErrorType,
}}

var geoErrors = []Error{
	(*GeoCoordinateError)(nil),
	(*GeoMemberError)(nil),
	(*GeoSearchError)(nil),
}

// GeoCoordinateError says that a pair of coordinates is outside what the geo commands
// store: a longitude from -180 to 180 first, then a latitude from -85.05112878 to
// 85.05112878. No place of the command was stored.
type GeoCoordinateError struct {
	ResponseError
	// Longitude is the first number of the pair, in degrees.
	Longitude string
	// Latitude is the second number of the pair, in degrees.
	Latitude string
	// Member is the place that was to be stored there, if the text names it.
	Member string
}

func (e *GeoCoordinateError) Unwrap() error { return &e.ResponseError }

var geoCoordinateErrorType = Type{
	Name: "GeoCoordinateError", parents: "ResponseError", Origin: Server,
	Verdict: Verdict{RetryNever, AppliedNo, ScopeCommand, OwnerCode},
	wordings: `
ERR invalid longitude,latitude pair {Longitude},{Latitude}
	from redis 3.2+, valkey 7.2+, keydb 6.3.4+, dragonfly 1.24+, kvrocks 2024.10+, garnet 2.1.4+
	Longitude {Longitude} or latitude {Latitude} is outside the allowed range, or they are in the wrong order.
ERR invalid longitude,latitude pair {Longitude},{Latitude},{Member}
	from dragonfly 1.24+
	by GEOADD
	Longitude {Longitude} or latitude {Latitude} of {Member} is no number, or is outside the allowed range.
`}

// GeoMemberError says that a search was to start at a member of the sorted set which is
// not there, or whose score is no position.
type GeoMemberError struct {
	ResponseError
	// Member is the member that the search was to start at.
	Member string
}

func (e *GeoMemberError) Unwrap() error { return &e.ResponseError }

var geoMemberErrorType = Type{
	Name: "GeoMemberError", parents: "ResponseError", Origin: Server,
	Verdict: Verdict{RetryNever, AppliedNo, ScopeKey, OwnerCode},
	wordings: `
ERR could not decode requested zset member
	from redis 3.2+, valkey 7.2-8.1, keydb 6.3.4+, dragonfly 1.24+, garnet 2.1.4+
	The key has no such member to search around, or its score is no position.
ERR Invalid argument: could not decode requested zset member
	from kvrocks 2024.10+
	The key has no such member to search around.
ERR member {Member} does not exist
	from valkey 9.0+
	by GEORADIUSBYMEMBER GEORADIUSBYMEMBER_RO GEOSEARCH GEOSEARCHSTORE
	The key has no member {Member} to search around.
ERR failed to decode, member {Member} is not a valid geohash
	from valkey 9.0+
	by GEORADIUSBYMEMBER GEORADIUSBYMEMBER_RO GEOSEARCH GEOSEARCHSTORE
	verdict never no key data
	The score of {Member} is no position, so GEOADD did not write it.
`}

// GeoSearchError says that a geo command cannot do what its options ask: the centre, the
// shape or the unit is missing, given twice or impossible, or results are to be stored
// and returned at once.
type GeoSearchError struct{ SyntaxError }

func (e *GeoSearchError) Unwrap() error { return &e.SyntaxError }

var geoSearchErrorType = Type{
	Name: "GeoSearchError", parents: "SyntaxError", Origin: Server,
	Verdict: Verdict{RetryNever, AppliedNo, ScopeCommand, OwnerCode},
	wordings: `
ERR unsupported unit provided. please use m, km, ft, mi
	from redis 3.2-6.2, keydb 6.3.4+
	The unit is none of m, km, ft and mi; older servers want it in lower case.
ERR unsupported unit provided. please use M, KM, FT, MI
	from redis 7.0+, valkey 7.2+, dragonfly 1.24+, kvrocks 2024.10+, garnet 2.1.4+
	The unit is none of m, km, ft and mi, in upper or lower case.
ERR radius cannot be negative
	from redis 3.2+, valkey 7.2+, keydb 6.3.4+, garnet 2.1.4+
	The radius of the search is below zero.
ERR height or width cannot be negative
	from redis 6.2+, valkey 7.2+, keydb 6.3.4+, garnet 2.1.4+
	A side of the box to search is below zero.
ERR exactly one of FROMMEMBER or FROMLONLAT can be specified for {Command}
	from redis 6.2+, valkey 7.2+, keydb 6.3.4+, kvrocks 2024.10+
	by GEOSEARCH GEOSEARCHSTORE
	{Command} was given no centre to search from.
ERR exactly one of BYRADIUS and BYBOX can be specified for {Command}
	from redis 6.2+, valkey 7.2-8.1, keydb 6.3.4+
	by GEOSEARCH GEOSEARCHSTORE
	{Command} was given no shape to search in.
ERR exactly one of BYRADIUS, BYBOX and BYPOLYGON can be specified for {Command}
	from valkey 9.0+
	by GEOSEARCH GEOSEARCHSTORE
	{Command} was given no shape to search in.
ERR the {Option=ANY} argument requires COUNT argument
	from redis 6.2+, valkey 7.2+, keydb 6.3.4+
	ANY ends a search once COUNT matches are found, and no COUNT is given.
ERR STORE option in {Command} is not compatible with WITHDIST, WITHHASH and WITHCOORDS options
	from redis 3.2-6.2, keydb 6.3.4+, dragonfly 1.24+, kvrocks 2024.10+
	What is stored cannot have distances, hashes or coordinates beside each member.
ERR STORE option in {Command} is not compatible with WITHDIST, WITHHASH and WITHCOORD options
	from redis 7.0+, valkey 7.2+, garnet 2.1.4+
	by GEORADIUS GEORADIUSBYMEMBER
	What STORE or STOREDIST writes cannot have distances, hashes or coordinates beside each member.
ERR {Command} is not compatible with WITHDIST, WITHHASH and WITHCOORD options
	from redis 7.0+, valkey 7.2+
	by GEOSEARCHSTORE
	{Command} stores its result, so it cannot return distances, hashes or coordinates.
ERR FROMMEMBER and FROMLONLAT options at the same time are not compatible
	from dragonfly 1.24+
	by GEOSEARCH
	A search starts at a member or at coordinates, not at both.
ERR BYRADIUS and BYBOX options at the same time are not compatible
	from dragonfly 1.24+
	by GEOSEARCH
	A search is in a circle or in a box, not in both.
ERR ASC and DESC options at the same time are not compatible
	from dragonfly 1.24+
	Results are sorted from near to far or from far to near, not both ways.
ERR STORE and STOREDIST options at the same time are not compatible
	from dragonfly 1.24+
	by GEORADIUS GEORADIUSBYMEMBER
	Positions are stored or distances, not both.
ERR please use only one of FROMMEMBER or FROMLONLAT
	from kvrocks 2024.10+
	by GEOSEARCH GEOSEARCHSTORE
	The search was given two centres.
ERR please use only one of BYBOX or BYRADIUS
	from kvrocks 2024.10+
	by GEOSEARCH GEOSEARCHSTORE
	The search was given two shapes.
ERR please use BYBOX or BYRADIUS
	from kvrocks 2024.10+
	by GEOSEARCH GEOSEARCHSTORE
	The search was given no shape.
ERR Invalid argument given
	from kvrocks 2024.10+
	by GEOSEARCH GEOSEARCHSTORE
	A word among the options is none that Kvrocks knows; it has no ANY.
ERR GEOSEARCH BYPOLYGON must have at least 3 vertices
	from valkey 9.0+
	by GEOSEARCH GEOSEARCHSTORE
	The polygon has fewer than three corners, or fewer than its count says.
ERR invalid number of vertices
	from valkey 9.0+
	by GEOSEARCH GEOSEARCHSTORE
	The count behind BYPOLYGON is not a whole number.
`}
