package rediserr

var bloomFamily = family{"bloom", "Filters and sketches", []*Type{
	&keyExistsErrorType,
	&filterFullErrorType,
	&filterArgumentErrorType,
	&sketchArgumentErrorType,
	&sketchMismatchErrorType,
	&filterLoadErrorType,
}}

var bloomErrors = []Error{
	(*KeyExistsError)(nil),
	(*FilterFullError)(nil),
	(*FilterArgumentError)(nil),
	(*SketchArgumentError)(nil),
	(*SketchMismatchError)(nil),
	(*FilterLoadError)(nil),
}

// KeyExistsError says that a command that makes a filter, a sketch or a time series found
// the key in use. What is there was left as it is.
type KeyExistsError struct{ ResponseError }

func (e *KeyExistsError) Unwrap() error { return &e.ResponseError }

var keyExistsErrorType = Type{
	Name: "KeyExistsError", parents: "ResponseError", Origin: Server,
	Verdict: Verdict{RetryNever, AppliedNo, ScopeKey, OwnerCode},
	wordings: `
	The key exists already, so nothing was created.
ERR item exists
	from dragonfly 1.24+, redisbloom 2.6+
	The key holds a filter or sketch of this kind already, so nothing was created.
ERR Invalid argument: the key already exists
	from kvrocks 2024.10+
	by BF.RESERVE
CMS: key already exists
	from redisbloom 2.6+
	by CMS.INITBYDIM CMS.INITBYPROB
TopK: key already exists
	from redisbloom 2.6+
	by TOPK.RESERVE
ERR T-Digest: key already exists
	from redisbloom 2.6+
	by TDIGEST.CREATE
ERR TSDB: key already exists
	from redistimeseries 1.10+
	by TS.CREATE
`}

// FilterFullError says that a Bloom or cuckoo filter takes no more items and may not, or
// could not, grow. Of several items those in front of the refused one were added.
type FilterFullError struct{ ResponseError }

func (e *FilterFullError) Unwrap() error { return &e.ResponseError }

var filterFullErrorType = Type{
	Name: "FilterFullError", parents: "ResponseError", Origin: Server,
	Verdict: Verdict{RetryNever, AppliedNo, ScopeKey, OwnerCode},
	wordings: `
	The filter has as many items as it was made for, and must not grow.
ERR non scaling filter is full
	from redisbloom 2.6+
	by BF.ADD BF.MADD BF.INSERT
	verdict never partly key code
ERR nonscaling filter is full
	from kvrocks 2024.10+
	by BF.ADD BF.MADD BF.INSERT
	verdict never partly key code
Filter is full
	from redisbloom 2.6+
	by CF.ADD CF.ADDNX
	No place for the item was found in the cuckoo filter, and its EXPANSION is 0.
ERR Filter is full
	from dragonfly 1.40+
	by CF.ADD CF.ADDNX
	No place for the item was found in the cuckoo filter.
Maximum expansions reached
	from redisbloom 2.6+
	by CF.ADD CF.ADDNX CF.INSERT CF.INSERTNX
	The cuckoo filter has grown as often as the setting cf-max-expansions allows.
ERR problem inserting into filter
	from redisbloom 2.6+
	by BF.ADD BF.MADD BF.INSERT
	verdict never partly key operator
	The filter was full, and the next part of it could not be made, mostly for lack of memory.
`}

// FilterArgumentError says that an argument of a Bloom or cuckoo filter's command is
// malformed or out of range: error rate, capacity, expansion and the like. Nothing was
// done.
type FilterArgumentError struct {
	ResponseError
	// Option is the option that is the trouble.
	Option string
	// Range is the range that is allowed, as the server writes it.
	Range string
	// Min is the lowest number that is allowed.
	Min int
	// Max is the highest number that is allowed.
	Max int
}

func (e *FilterArgumentError) Unwrap() error { return &e.ResponseError }

var filterArgumentErrorType = Type{
	Name: "FilterArgumentError", parents: "ResponseError", Origin: Server,
	Verdict: Verdict{RetryNever, AppliedNo, ScopeCommand, OwnerCode},
	wordings: `
	A number or a word among the filter's arguments is not one that the command takes.
ERR bad error rate
	from redisbloom 2.6+
	The error rate is not a number.
ERR (0 < error rate range < 1)
	from redisbloom 2.6-2.8
	The error rate is not between 0 and 1.
ERR error rate must be in the range ({Range})
	from redisbloom 8.0+
	The error rate is not between 0 and 1.
Bad error rate
	from redisbloom 2.6+
	by BF.INSERT
	The error rate is no number, or is out of range.
ERR error rate is out of range
	from dragonfly 1.24+
	by BF.RESERVE
	The error rate is not between 0 and 0.5.
ERR Bad error rate
	from kvrocks 2024.10+
	The error rate is not a number.
ERR error rate should be between 0 and 1
	from kvrocks 2024.10+
	The error rate is not between 0 and 1.
ERR bad capacity
	from redisbloom 2.6+
	The capacity is not a whole number.
ERR (capacity should be larger than 0)
	from redisbloom 2.6-2.8
	The capacity is not above 0.
ERR capacity must be in the range [{Min}, {Max}]
	from redisbloom 8.0+
	The capacity is not between {Min} and {Max}.
Bad capacity
	from redisbloom 2.6+
	The capacity is not a whole number that is allowed.
ERR Bad capacity
	from kvrocks 2024.10+
	The capacity is not a whole number.
ERR capacity should be larger than 0
	from kvrocks 2024.10+
	The capacity is not above 0.
Capacity must be at least (BucketSize * 2)
	from redisbloom 2.6-2.8
	The capacity is less than twice the bucket size.
Capacity must be in the range [2 * BUCKETSIZE, {Max}]
	from redisbloom 8.0+
	The capacity is less than twice the bucket size, or above {Max}.
Capacity must be in the range [{Option} * 2, {Max}]
	from redisbloom 8.0+
	The capacity is less than twice the setting {Option}, or above {Max}.
ERR CF: capacity must be greater than 0
	from dragonfly 1.40+
	The capacity is 0.
ERR could not create filter
	from redisbloom 2.6+
	The filter could not be made of these numbers; older versions say the same when memory lacks.
ERR Could not create filter
	from redisbloom 2.6+
	The capacity is less than twice the bucket size.
Could not create filter
	from redisbloom 2.6-2.8
	The capacity is less than twice the bucket size, or there was no memory for the filter.
ERR no expansion
	from redisbloom 2.6+
	EXPANSION stands at the end, without a number behind it.
ERR bad expansion
	from redisbloom 2.6+
	The expansion is not a whole number.
Bad expansion
	from redisbloom 2.6+
	by BF.INSERT
	The expansion is not a whole number that is allowed.
ERR Bad expansion
	from kvrocks 2024.10+
	The expansion is not a whole number.
ERR expansion should be greater or equal to 1
	from kvrocks 2024.10+, redisbloom 2.6-2.8
	The expansion is below 1.
ERR expansion must be in the range [{Min}, {Max}]
	from redisbloom 8.0+
	The expansion is not between {Min} and {Max}.
Nonscaling filters cannot expand
	from redisbloom 2.6+
	NONSCALING and EXPANSION exclude each other.
ERR nonscaling filters cannot expand
	from kvrocks 2024.10+
	NONSCALING and EXPANSION exclude each other.
Couldn't parse {Option=MAXITERATIONS}
	from redisbloom 2.6+
Couldn't parse {Option=BUCKETSIZE}
	from redisbloom 2.6+
Couldn't parse {Option=EXPANSION}
	from redisbloom 2.6+
{Option=MAXITERATIONS}: value must be an integer between 1 and 65535, inclusive.
	from redisbloom 2.6-2.8
{Option=BUCKETSIZE}: value must be an integer between 1 and 255, inclusive.
	from redisbloom 2.6-2.8
{Option=EXPANSION}: value must be an integer between 0 and 32768, inclusive.
	from redisbloom 2.6-2.8
{Option=MAXITERATIONS}: value must be in the range [{Min}, {Max}]
	from redisbloom 8.0+
{Option=BUCKETSIZE}: value must be in the range [{Min}, {Max}]
	from redisbloom 8.0+
{Option=EXPANSION}: value must be in the range [{Min}, {Max}]
	from redisbloom 8.0+
ERR CF: bucket size must be between 1 and 255
	from dragonfly 1.40+
ERR CF: max iterations must be between 1 and 65535
	from dragonfly 1.40+
ERR CF: expansion must be between 0 and 32767
	from dragonfly 1.40+
Unknown argument received
	from redisbloom 2.6+
	by BF.INSERT CF.INSERT CF.INSERTNX
	A word in front of ITEMS begins like none of the options.
Bad argument received
	from redisbloom 2.6-2.8
	by BF.INSERT
	The error rate, the capacity or the expansion is out of range.
ERR CF.INSERT requires ITEMS keyword
	from dragonfly 1.40+
	by CF.INSERT CF.INSERTNX
	The word ITEMS must stand in front of the items.
ERR CF.INSERT requires at least one item
	from dragonfly 1.40+
	by CF.INSERT CF.INSERTNX
	Nothing stands behind ITEMS.
ERR num of items should be greater than 0
	from kvrocks 2024.10+
	by BF.INSERT
	Nothing stands behind ITEMS.
Invalid information value
	from redisbloom 2.6+
	by BF.INFO
	The second argument of BF.INFO names nothing that it can tell.
ERR Invalid info argument
	from kvrocks 2024.10+
	by BF.INFO
	The second argument of BF.INFO names nothing that it can tell.
ERR Invalid info arguments
	from dragonfly 1.40+
	by BF.INFO
	The second argument of BF.INFO names nothing that it can tell.
`}

// SketchArgumentError says that an argument of a command for Count-Min sketches, Top-K
// lists or t-digests is malformed or out of range. With one exception nothing was done.
type SketchArgumentError struct {
	ResponseError
	// Max is the highest number that is allowed.
	Max int
}

func (e *SketchArgumentError) Unwrap() error { return &e.ResponseError }

var sketchArgumentErrorType = Type{
	Name: "SketchArgumentError", parents: "ResponseError", Origin: Server,
	Verdict: Verdict{RetryNever, AppliedNo, ScopeCommand, OwnerCode},
	wordings: `
	A number or a word among the arguments is not one that the command takes.
CMS: invalid width
	from redisbloom 2.6+
CMS: invalid depth
	from redisbloom 2.6+
CMS: invalid overestimation value
	from redisbloom 2.6+
	The error is no number between 0 and 1.
CMS: invalid prob value
	from redisbloom 2.6+
	The probability is no number between 0 and 1.
CMS: invalid init arguments
	from redisbloom 2.6+
	Width times depth is too large a number.
CMS: Number cannot be negative
	from redisbloom 2.6+
	by CMS.INCRBY
	An increment is negative; a Count-Min sketch cannot count down.
CMS: invalid numkeys
	from redisbloom 2.6+
CMS: Number of keys must be positive
	from redisbloom 2.6+
CMS: wrong number of keys
	from redisbloom 2.6+
	The number of source keys is not the one that was announced in front of them.
CMS: wrong number of keys/weights
	from redisbloom 2.6+
	There are not as many source keys or weights as announced.
CMS: invalid weight value
	from redisbloom 2.6+
ERR CMS: width and depth must be greater than 0
	from dragonfly 1.40+
ERR CMS: width must not exceed 1000000 and depth must not exceed 100
	from dragonfly 1.40+
ERR CMS: invalid error/probability
	from dragonfly 1.40+
	Error and probability would need a sketch larger than Dragonfly can make.
ERR CMS: error must be between 0 and 1 exclusive
	from dragonfly 1.40+
ERR CMS: probability must be between 0 and 1 exclusive
	from dragonfly 1.40+
ERR CMS: increment must be a positive integer
	from dragonfly 1.40+
	by CMS.INCRBY
ERR CMS: wrong number of keys
	from dragonfly 1.40+
	The number of source keys is not the one that was announced in front of them.
ERR CMS: wrong number of keys/weights
	from dragonfly 1.40+
	There are not as many weights as source keys, or WEIGHTS is missing in front of them.
TopK: invalid k
	from redisbloom 2.6+
TopK: invalid width
	from redisbloom 2.6+
TopK: invalid depth
	from redisbloom 2.6+
TopK: invalid decay value. must be '<= 1' & '> 0'
	from redisbloom 2.6+
TopK: increment must be an integer greater or equal to 0                            and smaller or equal to 100,000
	from redisbloom 2.6+
	by TOPK.INCRBY
	verdict never partly command code
	An increment is not a whole number from 0 to 100000; the items in front of it were counted.
WITHCOUNT keyword expected
	from redisbloom 2.6+
	by TOPK.LIST
	TOPK.LIST takes no other word than WITHCOUNT behind the key.
ERR k must be greater than 0
	from dragonfly 1.40+
	by TOPK.RESERVE
ERR k exceeds maximum allowed value of {Max}
	from dragonfly 1.40+
	by TOPK.RESERVE
	K is above {Max}.
ERR width and depth must be greater than 0
	from dragonfly 1.40+
	by TOPK.RESERVE
ERR width must not exceed 1000000 and depth must not exceed 100
	from dragonfly 1.40+
	by TOPK.RESERVE
ERR decay must be between 0 and 1
	from dragonfly 1.40+
	by TOPK.RESERVE
ERR increment must be between 1 and 100000
	from dragonfly 1.40+
	by TOPK.INCRBY
ERR T-Digest: error parsing compression parameter
	from redisbloom 2.6+
ERR T-Digest: compression parameter needs to be a positive integer
	from redisbloom 2.6+
ERR T-Digest: wrong keyword
	from redisbloom 2.6+
	A word is neither COMPRESSION nor, for TDIGEST.MERGE, OVERRIDE.
ERR T-Digest: error parsing val parameter
	from redisbloom 2.6+
ERR T-Digest: val parameter needs to be a finite number
	from redisbloom 2.6+
ERR T-Digest: error parsing numkeys
	from redisbloom 2.6+
ERR T-Digest: numkeys needs to be a positive integer
	from redisbloom 2.6+
ERR T-Digest: error parsing value
	from redisbloom 2.6+
ERR T-Digest: error parsing rank
	from redisbloom 2.6+
ERR T-Digest: rank needs to be non negative
	from redisbloom 2.6+
ERR T-Digest: error parsing quantile
	from redisbloom 2.6+
ERR T-Digest: quantile should be in [0,1]
	from redisbloom 2.6+
ERR T-Digest: error parsing cdf
	from redisbloom 2.6+
ERR T-Digest: error parsing low_cut_percentile
	from redisbloom 2.6+
ERR T-Digest: error parsing high_cut_percentile
	from redisbloom 2.6+
ERR T-Digest: low_cut_percentile and high_cut_percentile should be in [0,1]
	from redisbloom 2.6+
ERR T-Digest: low_cut_percentile should be lower than high_cut_percentile
	from redisbloom 2.6+
`}

// SketchMismatchError says that the Count-Min sketches to be merged differ in width or
// depth, so their counters do not correspond. The destination is as it was.
type SketchMismatchError struct{ ResponseError }

func (e *SketchMismatchError) Unwrap() error { return &e.ResponseError }

var sketchMismatchErrorType = Type{
	Name: "SketchMismatchError", parents: "ResponseError", Origin: Server,
	Verdict: Verdict{RetryNever, AppliedNo, ScopeKey, OwnerCode},
	wordings: `
	A source sketch has another width or depth than the destination.
CMS: width/depth is not equal
	from redisbloom 2.6+
	by CMS.MERGE
ERR CMS: dimension mismatch
	from dragonfly 1.40+
	by CMS.MERGE
`}

// FilterLoadError says that a piece of a dumped filter was not taken, or that a filter is
// not loaded completely yet. The key may hold a filter that is only partly filled.
type FilterLoadError struct{ DumpPayloadError }

func (e *FilterLoadError) Unwrap() error { return &e.DumpPayloadError }

var filterLoadErrorType = Type{
	Name: "FilterLoadError", parents: "DumpPayloadError", Origin: Server,
	Verdict: Verdict{RetryNever, AppliedNo, ScopeKey, OwnerCode},
	wordings: `
	The piece is not one that SCANDUMP gave out for this filter, or it was changed on the way.
ERR received bad data
	from redisbloom 2.6+
	by BF.LOADCHUNK
ERR invalid offset - no link found
	from redisbloom 2.6+
	by BF.LOADCHUNK
	The iterator points behind the end of the filter that the first piece announced.
ERR invalid chunk - Too big for current filter
	from redisbloom 2.6+
	by BF.LOADCHUNK
	The piece is longer than what the filter has left behind this iterator.
Invalid position
	from redisbloom 2.6+
	by CF.SCANDUMP CF.LOADCHUNK
	The iterator is not a whole number, or not one that the command takes.
Invalid header
	from redisbloom 2.6+
	by CF.LOADCHUNK
	The first piece does not have the length of a cuckoo filter's header.
Couldn't create filter!
	from redisbloom 2.6+
	by CF.LOADCHUNK
	The first piece describes no filter that can be made here: its numbers do not fit, or memory lacks.
Couldn't load chunk!
	from redisbloom 2.6+
	by CF.LOADCHUNK
ERR bloom filter load in progress
	from dragonfly 1.40+
	verdict backoff no key client
	BF.LOADCHUNK has begun to fill this filter and not sent its last piece yet.
`}
