package rediserr

var searchDocumentFamily = family{"searchdocument", "Search: documents and filters", []*Type{
	&searchDocumentNotFoundErrorType,
	&searchDocumentExistsErrorType,
	&searchDocumentOptionErrorType,
	&searchFieldValueErrorType,
	&searchIndexingErrorType,
	&searchFilterErrorType,
}}

var searchDocumentErrors = []Error{
	(*SearchDocumentNotFoundError)(nil),
	(*SearchDocumentExistsError)(nil),
	(*SearchDocumentOptionError)(nil),
	(*SearchFieldValueError)(nil),
	(*SearchIndexingError)(nil),
	(*SearchFilterError)(nil),
}

// SearchDocumentNotFoundError says that the document which a command or the index was
// to work on is not there, or is no hash or JSON value.
type SearchDocumentNotFoundError struct {
	SearchError
	// Key is the key of the document.
	Key string
}

func (e *SearchDocumentNotFoundError) Unwrap() error { return &e.SearchError }

var searchDocumentNotFoundErrorType = Type{
	Name: "SearchDocumentNotFoundError", parents: "SearchError", Code: "SEARCH_DOC_NOT_FOUND", Origin: Server,
	Verdict: Verdict{RetryNever, AppliedNo, ScopeKey, OwnerCode},
	wordings: `
	There is no such document.
Document does not exist
	from redisearch 2.8-8.6
SEARCH_DOC_NOT_FOUND Document does not exist
	from redisearch 8.8+
SEARCH_DOC_NOT_FOUND Document not found
	from redisearch 8.8+
Key {Key} does not exist or is not a hash
	from redisearch 2.8
	{Key} was gone, or of another type, when the index came to read it.
Key does not exist or is not a hash: {Key}
	from redisearch 2.10-8.6
	{Key} was gone, or of another type, when the index came to read it.
SEARCH_QUERY_BAD Key does not exist or is not a hash: {Key}
	from redisearch 8.8+
	{Key} was gone, or of another type, when the index came to read it.
Key does not exist: {Key}
	from redisearch 8.0-8.6
	{Key} was gone, or of another type, when the index came to read it.
SEARCH_QUERY_BAD Key does not exist: {Key}
	from redisearch 8.8+
	{Key} was gone, or of another type, when the index came to read it.
Key does not exist or is not a json: {Key}
	from redisearch 2.10-8.6
	{Key} was gone, or of another type, when the index came to read it.
SEARCH_QUERY_BAD Key does not exist or is not a json: {Key}
	from redisearch 8.8+
	{Key} was gone, or of another type, when the index came to read it.
`}

// SearchDocumentExistsError says that FT.ADD did not add a document, because its key
// exists and REPLACE was not given, or because its condition does not hold. The
// document was left as it is.
type SearchDocumentExistsError struct{ SearchError }

func (e *SearchDocumentExistsError) Unwrap() error { return &e.SearchError }

var searchDocumentExistsErrorType = Type{
	Name: "SearchDocumentExistsError", parents: "SearchError", Code: "SEARCH_DOCUMENT_EXISTS SEARCH_DOCUMENT_NOT_ADDED", Origin: Server,
	Verdict: Verdict{RetryNever, AppliedNo, ScopeKey, OwnerCode},
	wordings: `
	A document of this key exists already, and REPLACE was not given.
Document already exists
	from redisearch 2.8-8.6
	by FT.ADD
SEARCH_DOCUMENT_EXISTS Document already exists
	from redisearch 8.8+
	by FT.ADD
Document was not added because condition was unmet
	from redisearch 2.8-8.6
	The expression behind IF was not true, so the document stays as it was.
SEARCH_DOCUMENT_NOT_ADDED Document was not added because condition was unmet
	from redisearch 8.8+
	The expression behind IF was not true, so the document stays as it was.
`}

// SearchDocumentOptionError says that an option which tells how documents are to be
// indexed has no valid value: in the part of FT.CREATE before SCHEMA, or in the old
// FT.ADD. Nothing was changed.
type SearchDocumentOptionError struct {
	SearchError
	// Argument is the word that is unknown.
	Argument string
	// Option is the option whose value cannot be read.
	Option string
	// Reason is the explanation of the module.
	Reason string
	// Value is what was given.
	Value string
}

func (e *SearchDocumentOptionError) Unwrap() error { return &e.SearchError }

var searchDocumentOptionErrorType = Type{
	Name: "SearchDocumentOptionError", parents: "SearchError", Code: "SEARCH_ADD_ARGS", Origin: Server,
	Verdict: Verdict{RetryNever, AppliedNo, ScopeCommand, OwnerCode},
	wordings: `
	An option that tells how documents are indexed has no valid value.
Invalid rule type: {Value}
	from redisearch 2.8-8.6
	by FT.CREATE
	ON must be followed by HASH, or by JSON where RedisJSON is loaded, and not by {Value}.
SEARCH_ADD_ARGS Invalid rule type: {Value}
	from redisearch 8.8+
	by FT.CREATE
	ON must be followed by HASH, or by JSON where RedisJSON is loaded, and not by {Value}.
Invalid score
	from redisearch 2.8-8.6
	by FT.CREATE
	SCORE must be a number from 0 to 1.
SEARCH_ADD_ARGS Invalid score
	from redisearch 8.8+
	by FT.CREATE
	SCORE must be a number from 0 to 1.
Invalid language
	from redisearch 2.8-8.6
	by FT.CREATE
	LANGUAGE names no language that RediSearch has a stemmer for.
SEARCH_ADD_ARGS Invalid language
	from redisearch 8.8+
	by FT.CREATE
	LANGUAGE names no language that RediSearch has a stemmer for.
Invalid expression
	from redisearch 2.8-8.6
	by FT.CREATE
	FILTER is no valid expression.
SEARCH_ADD_ARGS Invalid expression
	from redisearch 8.8+
	by FT.CREATE
	FILTER is no valid expression.
Invalid argument for ` + "`INDEXALL`" + `, use ENABLE/DISABLE
	from redisearch 8.0-8.6
	by FT.CREATE
SEARCH_ADD_ARGS Invalid argument for ` + "`INDEXALL`" + `, use ENABLE/DISABLE
	from redisearch 8.8+
	by FT.CREATE
Fields must be specified in FIELD VALUE pairs
	from redisearch 2.8-8.6
	by FT.ADD
SEARCH_ADD_ARGS Fields must be specified in FIELD VALUE pairs
	from redisearch 8.8+
	by FT.ADD
No field list found
	from redisearch 2.8-8.6
	by FT.ADD
SEARCH_ADD_ARGS No field list found
	from redisearch 8.8+
	by FT.ADD
Unsupported language
	from redisearch 2.8-8.6
	by FT.ADD
SEARCH_ADD_ARGS Unsupported language
	from redisearch 8.8+
	by FT.ADD
Could not parse document score
	from redisearch 2.8-8.6
	by FT.ADD
SEARCH_ADD_ARGS Could not parse document score
	from redisearch 8.8+
	by FT.ADD
Score must be between 0 and 1
	from redisearch 2.8-8.6
	by FT.ADD
SEARCH_ADD_ARGS Score must be between 0 and 1
	from redisearch 8.8+
	by FT.ADD
Unknown keyword ` + "`{Argument}`" + ` provided
	from redisearch 2.8-8.6
	by FT.ADD
SEARCH_ADD_ARGS Unknown keyword ` + "`{Argument}`" + ` provided
	from redisearch 8.8+
	by FT.ADD
Parsing error for document option {Option}: {Reason}
	from redisearch 2.10-8.6
	by FT.ADD
SEARCH_ADD_ARGS Parsing error for document option {Option}: {Reason}
	from redisearch 8.8+
	by FT.ADD
Error parsing document indexing arguments
	from redisearch 2.8-8.6
	An option of a document or of the index's defaults is wrong; RediSearch does not say which.
SEARCH_ADD_ARGS Error parsing document indexing arguments
	from redisearch 8.8+
	An option of a document or of the index's defaults is wrong; RediSearch does not say which.
`}

// SearchFieldValueError says that a document was stored but not indexed, because one of
// its values does not fit the type of its field: no number, no coordinates, a vector of
// the wrong size, another JSON type. The whole document is missing in the index.
type SearchFieldValueError struct {
	SearchError
	// Value is what the document holds.
	Value string
	// Field is the name of the field.
	Field string
	// Longitude is the first coordinate.
	Longitude string
	// Latitude is the second coordinate.
	Latitude string
	// Reason is the explanation of the module.
	Reason string
	// Size is the length that was given: bytes of a blob, or elements of a JSON array.
	Size int
	// ExpectedSize is the length that the field needs.
	ExpectedSize int
	// Position is the place of the element in the vector, from 0.
	Position int
	// DataType is the type of the vector field.
	DataType string
}

func (e *SearchFieldValueError) Unwrap() error { return &e.SearchError }

var searchFieldValueErrorType = Type{
	Name: "SearchFieldValueError", parents: "SearchError",
	Code:    "SEARCH_FIELD_DUP SEARCH_GEO_COORDINATES_INVALID SEARCH_GEO_FORMAT_BAD SEARCH_TYPE_UNSUP SEARCH_VECTOR_BLOB_SIZE_MISMATCH SEARCH_VECTOR_LEN_BAD SEARCH_JSON_TYPE_INVALID",
	Origin:  Server,
	Verdict: Verdict{RetryNever, AppliedPartly, ScopeKey, OwnerData},
	wordings: `
	A value of the document does not fit the type of its field, so the document is not in the index.
Invalid numeric value: '{Value}'
	from redisearch 2.8-8.6
SEARCH_NUMERIC_VALUE_INVALID Invalid numeric value: '{Value}'
	from redisearch 8.8+
Could not parse numeric index value
	from redisearch 2.8-8.6
SEARCH_GENERIC Could not parse numeric index value
	from redisearch 8.8+
Invalid geo coordinates: {Longitude}, {Latitude}
	from redisearch 2.8-8.6
	{Longitude} is no longitude, or {Latitude} no latitude; the longitude comes first.
SEARCH_GEO_COORDINATES_INVALID Invalid geo coordinates: {Longitude}, {Latitude}
	from redisearch 8.8+
	{Longitude} is no longitude, or {Latitude} no latitude; the longitude comes first.
Invalid geo string
	from redisearch 2.8-8.6
SEARCH_PARSE_ARGS Invalid geo string
	from redisearch 8.8
Geo string cannot be longer than 128 bytes
	from redisearch 2.8-8.6
SEARCH_PARSE_ARGS Geo string cannot be longer than 128 bytes
	from redisearch 8.8
SEARCH_PARSE_ARGS Invalid geo string: {Reason}
	from redisearch 8.10+
SEARCH_PARSE_ARGS Invalid geo string "{Value}": {Reason}
	from redisearch 8.10+
SEARCH_PARSE_ARGS Geo coordinates must be finite
	from redisearch 8.10+
Error indexing geoshape: {Reason}
	from redisearch 2.8-8.6
	The value is no shape in well-known text that the field can take: {Reason}.
SEARCH_VALUE_BAD Error indexing geoshape: {Reason}
	from redisearch 8.8+
	The value is no shape in well-known text that the field can take: {Reason}.
SEARCH_GENERIC Invalid UTF8
	from redisearch 8.10+
Invalid UTF-8
	from redisearch 8.10+
Unsupported sortable type
	from redisearch 2.8-8.6
SEARCH_GENERIC Unsupported sortable type
	from redisearch 8.8+
Tried to index field {Field} as type not specified in schema
	from redisearch 2.8
Tried to index field as a type that is not specified in schema: {Field}
	from redisearch 2.10-8.6
SEARCH_TYPE_UNSUP Tried to index field as a type that is not specified in schema: {Field}
	from redisearch 8.8+
Invalid lon/lat format. Use "lon lat" or "lon,lat"
	from redisearch 2.8-8.4
	The value of a GEO field is not a longitude and a latitude.
SEARCH_GEO_FORMAT_BAD Invalid lon/lat format. Use "lon lat" or "lon,lat"
	from redisearch 8.8+
	The value of a GEO field is not a longitude and a latitude.
Unsupported index type
	from redisearch 2.8-8.6
	A field was to be indexed as a type that this index cannot keep.
SEARCH_TYPE_UNSUP Unsupported index type
	from redisearch 8.8+
	A field was to be indexed as a type that this index cannot keep.
SEARCH_GEO_COORDINATES_INVALID Invalid geo coordinates
	from redisearch 8.8+
	The longitude or the latitude is out of range.
Could not add vector with blob size {Size} (expected size {ExpectedSize})
	from redisearch 2.8-8.6
	The document's vector has {Size} bytes and its field needs {ExpectedSize}, so the document is not in the index.
SEARCH_VECTOR_BLOB_SIZE_MISMATCH Could not add vector with blob size {Size} (expected size {ExpectedSize})
	from redisearch 8.8+
	The document's vector has {Size} bytes and its field needs {ExpectedSize}, so the document is not in the index.
Invalid vector length. Expected {ExpectedSize}, got {Size}
	from redisearch 2.8-8.6
	The document's vector has {Size} elements and its field needs {ExpectedSize}, so the document is not in the index.
SEARCH_VECTOR_LEN_BAD Invalid vector length. Expected {ExpectedSize}, got {Size}
	from redisearch 8.8+
	The document's vector has {Size} elements and its field needs {ExpectedSize}, so the document is not in the index.
SEARCH_VECTOR_BLOB_SIZE_MISMATCH Vector blob size does not match expected dimensions
	from redisearch 8.8+
	The document's vector has not as many bytes as the index's dimension needs.
SEARCH_VECTOR_LEN_BAD Invalid vector length
	from redisearch 8.8+
	The document's vector has not as many elements as the index's dimension.
Invalid JSON type: String type can represent only TEXT, TAG, GEO or GEOMETRY field
	from redisearch 2.8-8.6
	The JSON value cannot be held by its field, so the document is not in the index.
SEARCH_JSON_TYPE_INVALID Invalid JSON type: String type can represent only TEXT, TAG, GEO or GEOMETRY field
	from redisearch 8.8+
	The JSON value cannot be held by its field, so the document is not in the index.
Invalid JSON type: Numeric type can represent only NUMERIC field
	from redisearch 2.8-8.6
	The JSON value cannot be held by its field, so the document is not in the index.
SEARCH_JSON_TYPE_INVALID Invalid JSON type: Numeric type can represent only NUMERIC field
	from redisearch 8.8+
	The JSON value cannot be held by its field, so the document is not in the index.
Invalid JSON type: Boolean type can be represent only TAG field
	from redisearch 2.8-8.6
	The JSON value cannot be held by its field, so the document is not in the index.
SEARCH_JSON_TYPE_INVALID Invalid JSON type: Boolean type can be represent only TAG field
	from redisearch 8.8+
	The JSON value cannot be held by its field, so the document is not in the index.
Invalid JSON type: Array type cannot represent GEOMETRY field
	from redisearch 2.8-8.6
	The JSON value cannot be held by its field, so the document is not in the index.
SEARCH_JSON_TYPE_INVALID Invalid JSON type: Array type cannot represent GEOMETRY field
	from redisearch 8.8+
	The JSON value cannot be held by its field, so the document is not in the index.
Invalid JSON type: Object type can represent only GEOMETRY field
	from redisearch 2.8
	The JSON value cannot be held by its field, so the document is not in the index.
Invalid JSON type: Object type can represent only GEOMETRY fields
	from redisearch 2.10-8.6
	The JSON value cannot be held by its field, so the document is not in the index.
SEARCH_JSON_TYPE_INVALID Invalid JSON type: Object type can represent only GEOMETRY fields
	from redisearch 8.8+
	The JSON value cannot be held by its field, so the document is not in the index.
Invalid JSON type: Null type is not supported
	from redisearch 2.8-8.6
	The JSON value cannot be held by its field, so the document is not in the index.
SEARCH_JSON_TYPE_INVALID Invalid JSON type: Null type is not supported
	from redisearch 8.8+
	The JSON value cannot be held by its field, so the document is not in the index.
TEXT/TAG fields can only contain strings or nulls
	from redisearch 2.8-8.6
	The JSON value cannot be held by its field, so the document is not in the index.
SEARCH_VALUE_BAD TEXT/TAG fields can only contain strings or nulls
	from redisearch 8.8+
	The JSON value cannot be held by its field, so the document is not in the index.
NUMERIC fields can only contain numeric or nulls
	from redisearch 2.8-8.6
	The JSON value cannot be held by its field, so the document is not in the index.
SEARCH_VALUE_BAD NUMERIC fields can only contain numeric or nulls
	from redisearch 8.8+
	The JSON value cannot be held by its field, so the document is not in the index.
GEOMETRY field does not support array type
	from redisearch 2.8-8.6
	The JSON value cannot be held by its field, so the document is not in the index.
SEARCH_GENERIC GEOMETRY field does not support array type
	from redisearch 8.8+
	The JSON value cannot be held by its field, so the document is not in the index.
Object type is not supported
	from redisearch 2.8-8.6
	The JSON value cannot be held by its field, so the document is not in the index.
SEARCH_GENERIC Object type is not supported
	from redisearch 8.8+
	The JSON value cannot be held by its field, so the document is not in the index.
Unsupported field type
	from redisearch 2.8-8.6
	The JSON value cannot be held by its field, so the document is not in the index.
SEARCH_GENERIC Unsupported field type
	from redisearch 8.8+
	The JSON value cannot be held by its field, so the document is not in the index.
Empty array for vector field on JSON document
	from redisearch 2.8-8.6
	The JSON value cannot be held by its field, so the document is not in the index.
SEARCH_VALUE_BAD Empty array for vector field on JSON document
	from redisearch 8.8+
	The JSON value cannot be held by its field, so the document is not in the index.
Invalid vector element at index {Position}
	from redisearch 2.8-8.6
	The element at {Position} of the vector is no number that its field can hold.
SEARCH_GENERIC Invalid vector element at index {Position}
	from redisearch 8.8+
	The element at {Position} of the vector is no number that its field can hold.
SEARCH_GENERIC Invalid vector elements type - expected {DataType}, got {Value}
	from redisearch 8.8+
	The JSON value cannot be held by its field, so the document is not in the index.
SEARCH_JSON_TYPE_INVALID Invalid JSON type
	from redisearch 8.8+
	A value's JSON type does not go with the field's type.
Tried to insert ` + "`{Field}`" + ` twice
	from redisearch 2.8
	verdict never no command code
	The document brings one field twice.
Tried to insert field twice: '{Field}'
	from redisearch 2.10-8.6
	verdict never no command code
	The document brings one field twice.
SEARCH_FIELD_DUP Tried to insert field twice: '{Field}'
	from redisearch 8.8+
	verdict never no command code
	The document brings one field twice.
Requested to index field twice
	from redisearch 2.8-8.6
	verdict never no command code
	The document brings one field twice.
SEARCH_GENERIC Requested to index field twice
	from redisearch 8.8+
	verdict never no command code
	The document brings one field twice.
Field was specified twice
	from redisearch 2.8-8.6
	verdict never no command code
	The document brings one field twice.
SEARCH_FIELD_DUP Field was specified twice
	from redisearch 8.8+
	verdict never no command code
	The document brings one field twice.
`}

// SearchIndexingError says that a document was stored but not indexed, for a reason
// inside the module: an index of a field could not be opened, memory was short, or
// RedisJSON is missing.
type SearchIndexingError struct{ SearchError }

func (e *SearchIndexingError) Unwrap() error { return &e.SearchError }

var searchIndexingErrorType = Type{
	Name: "SearchIndexingError", parents: "SearchError", Origin: Server,
	Verdict: Verdict{RetryNever, AppliedPartly, ScopeNode, OwnerOperator},
	wordings: `
	The document was not indexed, for a reason inside the module.
Could not open geoshape index for indexing
	from redisearch 2.8-8.6
SEARCH_GENERIC Could not open geoshape index for indexing
	from redisearch 8.8+
Could not open numeric index for indexing
	from redisearch 2.8-8.6
SEARCH_GENERIC Could not open numeric index for indexing
	from redisearch 8.8+
Could not open vector for indexing
	from redisearch 2.8-8.6
SEARCH_GENERIC Could not open vector for indexing
	from redisearch 8.8+
Could not open tag index for indexing
	from redisearch 2.8-8.6
SEARCH_GENERIC Could not open tag index for indexing
	from redisearch 8.8+
SEARCH_GENERIC Tag indexing failed
	from redisearch 8.8+
SEARCH_GENERIC Numeric indexing failed
	from redisearch 8.10+
BUG: invalid index type
	from redisearch 2.8-8.6
SEARCH_QUERY_BAD BUG: invalid index type
	from redisearch 8.8+
Failed to allocate memory for vector
	from redisearch 2.8-8.6
SEARCH_GENERIC Failed to allocate memory for vector
	from redisearch 8.8+
Failed to allocate memory for multi-vector field
	from redisearch 2.8-8.6
SEARCH_GENERIC Failed to allocate memory for multi-vector field
	from redisearch 8.8+
Failed to allocate memory for text field
	from redisearch 2.8-8.6
SEARCH_GENERIC Failed to allocate memory for text field
	from redisearch 8.8+
Failed to get value from iterator
	from redisearch 2.8-8.6
SEARCH_GENERIC Failed to get value from iterator
	from redisearch 8.8+
Invalid vector similarity algorithm
	from redisearch 2.8-8.6
SEARCH_GENERIC Invalid vector similarity algorithm
	from redisearch 8.8+
cannot operate on a JSON index as RedisJSON is not loaded
	from redisearch 2.8-8.6
	The index is one of JSON documents, and this server runs without RedisJSON.
SEARCH_GENERIC cannot operate on a JSON index as RedisJSON is not loaded
	from redisearch 8.8+
	The index is one of JSON documents, and this server runs without RedisJSON.
Couldn't load old document
	from redisearch 2.8-8.6
SEARCH_GENERIC Couldn't load old document
	from redisearch 8.8+
Couldn't load document metadata
	from redisearch 2.8-8.6
SEARCH_GENERIC Couldn't load document metadata
	from redisearch 8.8+
`}

// SearchFilterError says that a numeric or geographic filter of a query cannot be read:
// an end of the range is no number, coordinates are out of range, or the unit is
// unknown. The query did not run.
type SearchFilterError struct {
	SearchError
	// Value is what was given.
	Value string
	// Reason is the explanation of the module.
	Reason string
}

func (e *SearchFilterError) Unwrap() error { return &e.SearchError }

var searchFilterErrorType = Type{
	Name: "SearchFilterError", parents: "SearchError", Origin: Server,
	Verdict: Verdict{RetryNever, AppliedNo, ScopeCommand, OwnerCode},
	wordings: `
	The numeric or geographic filter of the query cannot be read.
FILTER requires 3 arguments
	from redisearch 2.8-8.6
	FILTER takes a field, the lower and the upper end of the range.
SEARCH_PARSE_ARGS FILTER requires 3 arguments
	from redisearch 8.8+
	FILTER takes a field, the lower and the upper end of the range.
Bad lower range: {Value}
	from redisearch 2.8-8.6
	{Value} is no number, and none of -inf, inf or a number behind a round bracket.
SEARCH_PARSE_ARGS Bad lower range: {Value}
	from redisearch 8.8+
	{Value} is no number, and none of -inf, inf or a number behind a round bracket.
Bad upper range: {Value}
	from redisearch 2.8-8.6
	{Value} is no number, and none of -inf, inf or a number behind a round bracket.
SEARCH_PARSE_ARGS Bad upper range: {Value}
	from redisearch 8.8+
	{Value} is no number, and none of -inf, inf or a number behind a round bracket.
GEOFILTER requires 5 arguments
	from redisearch 2.8-8.6
	GEOFILTER takes a field, longitude, latitude, radius and unit.
SEARCH_PARSE_ARGS GEOFILTER requires 5 arguments
	from redisearch 8.8+
	GEOFILTER takes a field, longitude, latitude, radius and unit.
Bad arguments for <geo property>: {Reason}
	from redisearch 2.8-8.6
SEARCH_PARSE_ARGS Bad arguments for <geo property>: {Reason}
	from redisearch 8.8+
Bad arguments for <lon>: {Reason}
	from redisearch 2.8-8.6
SEARCH_PARSE_ARGS Bad arguments for <lon>: {Reason}
	from redisearch 8.8+
Bad arguments for <lat>: {Reason}
	from redisearch 2.8-8.6
SEARCH_PARSE_ARGS Bad arguments for <lat>: {Reason}
	from redisearch 8.8+
Bad arguments for <radius>: {Reason}
	from redisearch 2.8-8.6
SEARCH_PARSE_ARGS Bad arguments for <radius>: {Reason}
	from redisearch 8.8+
Unknown distance unit {Value}
	from redisearch 2.8-8.6
	{Value} is none of the units m, km, ft and mi.
SEARCH_PARSE_ARGS Unknown distance unit {Value}
	from redisearch 8.8+
	{Value} is none of the units m, km, ft and mi.
Invalid GeoFilter unit
	from redisearch 2.8-8.6
	The unit is none of m, km, ft and mi.
SEARCH_SYNTAX Invalid GeoFilter unit
	from redisearch 8.8+
	The unit is none of m, km, ft and mi.
Invalid GeoFilter lat/lon
	from redisearch 2.8-8.6
	The longitude must be from -180 to 180 and the latitude from -90 to 90; the longitude comes first.
SEARCH_SYNTAX Invalid GeoFilter lat/lon
	from redisearch 8.8+
	The longitude must be from -180 to 180 and the latitude from -90 to 90; the longitude comes first.
Invalid GeoFilter radius
	from redisearch 2.8-8.6
	The radius must be more than 0.
SEARCH_SYNTAX Invalid GeoFilter radius
	from redisearch 8.8+
	The radius must be more than 0.
`}
