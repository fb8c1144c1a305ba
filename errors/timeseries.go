package rediserr

var timeseriesFamily = family{"timeseries", "Time series", []*Type{
	&duplicateSampleErrorType,
	&sampleTooOldErrorType,
	&compactionRuleErrorType,
	&timeSeriesFilterErrorType,
	&timeSeriesArgumentErrorType,
	&multiShardErrorType,
}}

var timeseriesErrors = []Error{
	(*DuplicateSampleError)(nil),
	(*SampleTooOldError)(nil),
	(*CompactionRuleError)(nil),
	(*TimeSeriesFilterError)(nil),
	(*TimeSeriesArgumentError)(nil),
	(*MultiShardError)(nil),
}

// DuplicateSampleError says that a time series has a sample at this timestamp already and
// its duplicate policy does not let the new one in. The old sample stays.
type DuplicateSampleError struct{ ResponseError }

func (e *DuplicateSampleError) Unwrap() error { return &e.ResponseError }

var duplicateSampleErrorType = Type{
	Name: "DuplicateSampleError", parents: "ResponseError", Origin: Server,
	Verdict: Verdict{RetryNever, AppliedNo, ScopeKey, OwnerCode},
	wordings: `
ERR TSDB: Error at upsert, update is not supported when DUPLICATE_POLICY is set to BLOCK mode
	from redistimeseries 1.10-8.4
	by TS.ADD TS.MADD
	The series has a sample at this timestamp, and its duplicate policy is BLOCK.
ERR TSDB: Error at upsert, update is not supported when DUPLICATE_POLICY is set to BLOCK mode, or either current or new value is NaN and DUPLICATE_POLICY is MAX/MIN/SUM
	from redistimeseries 8.6+
	by TS.ADD TS.MADD
	The series has a sample at this timestamp, and its policy is BLOCK or cannot compare a number with NaN.
`}

// SampleTooOldError says that a timestamp lies too far back: behind the retention period
// of the series, or behind its last sample where only newer ones can go. Nothing was done.
type SampleTooOldError struct{ ResponseError }

func (e *SampleTooOldError) Unwrap() error { return &e.ResponseError }

var sampleTooOldErrorType = Type{
	Name: "SampleTooOldError", parents: "ResponseError", Origin: Server,
	Verdict: Verdict{RetryNever, AppliedNo, ScopeKey, OwnerCode},
	wordings: `
ERR TSDB: Timestamp is older than retention
	from redistimeseries 1.10+
	by TS.ADD TS.MADD
	The timestamp is older than the last sample of the series by more than its retention period.
TSDB: timestamp must be equal to or higher than the maximum existing timestamp
	from redistimeseries 1.10+
	by TS.INCRBY TS.DECRBY
	The timestamp is older than the last sample; only that one can be changed, or a newer one added.
ERR TSDB: When a series has compactions, deleting samples or compaction buckets beyond the series retention period is not possible
	from redistimeseries 1.10+
	by TS.DEL
	The range begins, or its first bucket does, behind the retention period, and the buckets could not be computed again.
`}

// CompactionRuleError says that a compaction rule from one time series to another cannot
// be made, as it would form a chain, or that there is none to delete. Nothing was done.
type CompactionRuleError struct{ ResponseError }

func (e *CompactionRuleError) Unwrap() error { return &e.ResponseError }

var compactionRuleErrorType = Type{
	Name: "CompactionRuleError", parents: "ResponseError", Origin: Server,
	Verdict: Verdict{RetryNever, AppliedNo, ScopeKey, OwnerCode},
	wordings: `
ERR TSDB: compaction rule does not exist
	from redistimeseries 1.10+
	by TS.DELETERULE
	The source has no rule to this destination.
ERR TSDB: the source key and destination key should be different
	from redistimeseries 1.10+
	by TS.CREATERULE
	A series cannot be compacted into itself.
ERR TSDB: the source key already has a source rule
	from redistimeseries 1.10+
	by TS.CREATERULE
	The source is itself the destination of a rule.
ERR TSDB: the destination key already has a dst rule
	from redistimeseries 1.10+
	by TS.CREATERULE
	The destination is itself the source of a rule.
ERR TSDB: the destination key already has a src rule
	from redistimeseries 1.10+
	by TS.CREATERULE
	The destination has a rule from a source already, perhaps this very one.
`}

// TimeSeriesFilterError says that a query over several time series has no filter, or one
// that cannot be read or matches by exclusion only. Nothing was done.
type TimeSeriesFilterError struct{ ResponseError }

func (e *TimeSeriesFilterError) Unwrap() error { return &e.ResponseError }

var timeSeriesFilterErrorType = Type{
	Name: "TimeSeriesFilterError", parents: "ResponseError", Origin: Server,
	Verdict: Verdict{RetryNever, AppliedNo, ScopeCommand, OwnerCode},
	wordings: `
	The query has no filter behind FILTER, or none where it should stand.
ERR TSDB: failed parsing labels
	from redistimeseries 1.10+
	A filter is no comparison such as label=value, or its list of values cannot be read.
ERR TSDB: please provide at least one matcher
	from redistimeseries 1.10+
	No filter says which value a label must have: label=value or label=(value,value).
ERR TSDB: missing FILTER argument
	from redistimeseries 1.10+
ERR TSDB: missing labels for filter argument
	from redistimeseries 1.10+
ERR TSDB: FILTER given with no filter expressions
	from redistimeseries 8.10+
ERR TSDB: unknown argument, expected FILTER
	from redistimeseries 8.10+
ERR TSDB: GROUPBY should always come after filter
	from redistimeseries 1.10+
	GROUPBY stands in front of FILTER.
`}

// TimeSeriesArgumentError says that an option or a number of a time series command is
// malformed, out of range or in the wrong place. Nothing was done.
type TimeSeriesArgumentError struct {
	ResponseError
	// Option is the option that is the trouble.
	Option string
	// Min is the lowest number that is allowed.
	Min int
	// Max is the highest number that is allowed.
	Max int
}

func (e *TimeSeriesArgumentError) Unwrap() error { return &e.ResponseError }

var timeSeriesArgumentErrorType = Type{
	Name: "TimeSeriesArgumentError", parents: "ResponseError", Origin: Server,
	Verdict: Verdict{RetryNever, AppliedNo, ScopeCommand, OwnerCode},
	wordings: `
	An option of the command is malformed, out of range or in the wrong place.
ERR TSDB: invalid value
	from redistimeseries 1.10+
	by TS.ADD TS.MADD
	The value of the sample is not a number.
ERR TSDB: invalid timestamp
	from redistimeseries 1.10+
	The timestamp is neither a whole number of milliseconds nor a sign that the command knows.
ERR TSDB: invalid timestamp, must be a nonnegative integer
	from redistimeseries 1.10+
	by TS.ADD TS.MADD
	The timestamp is negative.
TSDB: invalid timestamp
	from redistimeseries 8.10+
	by TS.READ
	The timestamp is neither a whole number from 0 up nor one of the signs -, + and $.
ERR TSDB: invalid increase/decrease value
	from redistimeseries 1.10+
	by TS.INCRBY TS.DECRBY
	The value to add or subtract is not a number.
ERR TSDB: wrong 3rd argument
	from redistimeseries 1.10+
	by TS.GET
	TS.GET takes no other word than LATEST behind the key.
ERR TSDB: wrong fromTimestamp
	from redistimeseries 1.10+
	The start is neither a timestamp nor the sign - for the first sample.
ERR TSDB: wrong toTimestamp
	from redistimeseries 1.10+
	The end is neither a timestamp nor the sign + for the last sample.
ERR TSDB: {Option=CHUNK_SIZE} value must be a multiple of 8 in the range [{Min} .. {Max}]
	from redistimeseries 1.10+
ERR TSDB: Couldn't parse {Option=CHUNK_SIZE}
	from redistimeseries 1.10+
ERR TSDB: Couldn't parse {Option=DUPLICATE_POLICY}
	from redistimeseries 1.10+
	Nothing stands behind DUPLICATE_POLICY or, in TS.ADD, ON_DUPLICATE.
ERR TSDB: Unknown {Option=DUPLICATE_POLICY}
	from redistimeseries 1.10+
	The policy is none of BLOCK, FIRST, LAST, MIN, MAX and SUM.
ERR TSDB: Couldn't parse {Option=LABELS}
	from redistimeseries 1.10+
	A label has no name or no value, or its value holds a parenthesis or a comma.
ERR TSDB: Couldn't parse {Option=RETENTION}
	from redistimeseries 1.10+
	The retention period is not a whole number of milliseconds.
TSDB: Couldn't parse {Option=RETENTION}
	from redistimeseries 1.10+
	The retention period is negative.
ERR TSDB: Couldn't parse {Option=IGNORE}
	from redistimeseries 1.12+
	Behind IGNORE a whole number of milliseconds and a number must stand.
ERR TSDB: {Option=IGNORE} arguments cannot be negative
	from redistimeseries 1.12+
ERR TSDB: unknown {Option=ENCODING} parameter
	from redistimeseries 1.10+
	The encoding is neither COMPRESSED nor UNCOMPRESSED.
ERR TSDB: Couldn't parse {Option=AGGREGATION}
	from redistimeseries 1.10+
	Behind AGGREGATION a type and a whole number of milliseconds must stand.
ERR TSDB: Unknown aggregation type
	from redistimeseries 1.10+
ERR TSDB: Empty aggregation type in list
	from redistimeseries 8.8+
ERR TSDB: Too many aggregation types
	from redistimeseries 8.8+
ERR TSDB: bucketDuration must be greater than zero
	from redistimeseries 1.10+
ERR TSDB: CREATERULE requires exactly one aggregation type
	from redistimeseries 8.8+
	by TS.CREATERULE
ERR TSDB: {Option=BUCKETTIMESTAMP} flag should be the 3rd or 4th flag after AGGREGATION flag
	from redistimeseries 1.10+
ERR TSDB: unknown {Option=BUCKETTIMESTAMP} parameter
	from redistimeseries 1.10+
ERR TSDB: {Option=EMPTY} flag should be the 3rd or 5th flag after AGGREGATION flag
	from redistimeseries 1.10+
ERR TSDB: Couldn't parse alignTimestamp
	from redistimeseries 1.10+
ERR TSDB: alignTimestamp should be greater or equal to 0
	from redistimeseries 1.10+
ERR TSDB: unknown {Option=ALIGN} parameter
	from redistimeseries 1.10+
ERR TSDB: {Option=ALIGN} parameter can only be used with AGGREGATION
	from redistimeseries 1.10+
ERR TSDB: start alignment can only be used with explicit start timestamp
	from redistimeseries 1.10+
	ALIGN start needs a start that is a timestamp, and not the sign -.
ERR TSDB: end alignment can only be used with explicit end timestamp
	from redistimeseries 1.10+
	ALIGN end needs an end that is a timestamp, and not the sign +.
ERR TSDB: {Option=COUNT} argument is missing
	from redistimeseries 1.10+
ERR TSDB: Couldn't parse {Option=COUNT}
	from redistimeseries 1.10+
ERR TSDB: Invalid {Option=COUNT} value
	from redistimeseries 1.10+
ERR TSDB: {Option=FILTER_BY_VALUE} one or more arguments are missing
	from redistimeseries 1.10+
ERR TSDB: {Option=FILTER_BY_TS} one or more arguments are missing
	from redistimeseries 1.10+
ERR TSDB: Couldn't parse MIN
	from redistimeseries 1.10+
	The lower bound of FILTER_BY_VALUE is not a number.
ERR TSDB: Couldn't parse MAX
	from redistimeseries 1.10+
	The upper bound of FILTER_BY_VALUE is not a number.
ERR TSDB: cannot accept WITHLABELS and SELECT_LABELS together
	from redistimeseries 1.10+
	WITHLABELS and SELECTED_LABELS exclude each other.
ERR TSDB: reached max size for SELECT_LABELS
	from redistimeseries 1.10+
	More than 50 labels stand behind SELECTED_LABELS.
ERR TSDB: SELECT_LABELS should have at least 1 parameter
	from redistimeseries 1.10+
	No label stands behind SELECTED_LABELS.
ERR TSDB: Invalid reducer type
	from redistimeseries 1.10+
	The type behind REDUCE is unknown, or is one that cannot combine series.
ERR TSDB: EXCLUDEEMPTY is not allowed with GROUPBY
	from redistimeseries 8.10+
ERR TSDB: GROUPBY is not allowed when multiple aggregators are specified
	from redistimeseries 8.8+
ERR TSDB: numkeys must be a positive integer
	from redistimeseries 8.10+
ERR TSDB: the number of AGGREGATION arguments must be equal to numkeys
	from redistimeseries 8.10+
ERR TSDB: unknown subtype, must be one of LABELS|VALUES
	from redistimeseries 8.10+
TSDB: {Option=BLOCK} milliseconds must be a non-negative integer
	from redistimeseries 8.10+
	by TS.READ
TSDB: {Option=BLOCK} min_count must be a positive integer
	from redistimeseries 8.10+
	by TS.READ
TSDB: {Option=MAX_COUNT} must be a positive integer
	from redistimeseries 8.10+
	by TS.READ
TSDB: {Option=BLOCK} min_count must be <= MAX_COUNT
	from redistimeseries 8.10+
	by TS.READ
ERR TSDB: Couldn't parse EMPTY flag
	from redistimeseries 1.10+
	The word EMPTY behind AGGREGATION could not be read.
`}

// MultiShardError says that a query over the time series of a whole cluster got no answer,
// or an unusable one, from a shard. It only reads, so nothing was changed.
type MultiShardError struct {
	RedisClusterError
	// Reason is the shard's error, or what went wrong on the way.
	Reason string
}

func (e *MultiShardError) Unwrap() []error {
	return []error{&e.RedisClusterError, &ResponseError{e.RedisError}}
}

var multiShardErrorType = Type{
	Name: "MultiShardError", parents: "RedisClusterError ResponseError", Origin: Server,
	Verdict: Verdict{RetryBackoff, AppliedNo, ScopeCluster, OwnerOperator},
	wordings: `
	A shard of the cluster did not answer in time.
A multi-shard command failed because at least one shard did not reply within the given timeframe.
	from redistimeseries 1.10-8.6
A multi-keys command failed because at least one shard did not reply within the given timeframe.
	from redistimeseries 8.8+
A multi-shard command failed because the cluster topology has changed
	from redistimeseries 8.8+
	Slots or nodes changed while the shards were asked.
Multi-shard command failed. {Reason}
	from redistimeseries 1.10-8.6
	A shard failed: {Reason}.
Multi-keys command failed. {Reason}
	from redistimeseries 8.8+
	A shard failed: {Reason}.
Query requires unavailable slots
	from redistimeseries 8.4+
	The shards that answered do not cover all hash slots, or their answers do not fit together.
`}
