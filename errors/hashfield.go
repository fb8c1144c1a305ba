package rediserr

var hashFieldFamily = family{"hashfield", "Hash fields with a time to live", []*Type{
	&hashFieldArgumentErrorType,
	&fieldsetErrorType,
}}

var hashFieldErrors = []Error{
	(*HashFieldArgumentError)(nil),
	(*FieldsetError)(nil),
}

// HashFieldArgumentError says that a command about single fields of a hash, such as
// HEXPIRE, HTTL, HSETEX or HGETEX, has its arguments in the wrong order or number, or
// options that exclude each other. No field was changed.
type HashFieldArgumentError struct{ SyntaxError }

func (e *HashFieldArgumentError) Unwrap() error { return &e.SyntaxError }

var hashFieldArgumentErrorType = Type{
	Name: "HashFieldArgumentError", parents: "SyntaxError", Origin: Server,
	Verdict: Verdict{RetryNever, AppliedNo, ScopeCommand, OwnerCode},
	wordings: `
ERR Mandatory argument {Argument=FIELDS} is missing or not at the right position
	from redis 7.4+, dragonfly 1.24+
	The word FIELDS does not stand where the count of fields must follow.
Mandatory argument {Argument} is missing or not at the right position
	from garnet 2.1.4+
	The word {Argument} does not stand where it must.
` + "ERR The `{Argument=numfields}` parameter must match the number of arguments" + `
	from redis 7.4+, dragonfly 1.24+
	The count behind FIELDS is not the number of fields that follow it.
` + "The `{Argument}` parameter must match the number of arguments" + `
	from garnet 2.1.4+
	The count {Argument} is not the number of fields or members that follow it.
` + "ERR Parameter `{Argument=numFields}` should be greater than 0" + `
	from redis 7.4+, garnet 2.1.4+
	by HEXPIRE HPEXPIRE HEXPIREAT HPEXPIREAT
	The count behind FIELDS is not a whole number from 1 up.
ERR numfields should be greater than 0 and match the provided number of fields
	from valkey 9.0+
	The count behind FIELDS is not the number of fields that follow it.
ERR missing FIELDS argument
	from redis 8.6+
	by HEXPIRE HEXPIREAT HGETEX HPEXPIRE HPEXPIREAT HSETEX
	The command names no fields: the word FIELDS is missing.
ERR FIELDS keyword specified multiple times
	from redis 8.6+
	by HEXPIRE HEXPIREAT HGETEX HPEXPIRE HPEXPIREAT HSETEX
	The word FIELDS stands in the command twice.
ERR FIELDS requires at least numfields and one field argument
	from redis 8.6+
	by HEXPIRE HEXPIREAT HPEXPIRE HPEXPIREAT
	Behind FIELDS must stand a count and at least one field.
ERR Multiple condition flags specified
	from redis 8.6+
	by HEXPIRE HEXPIREAT HPEXPIRE HPEXPIREAT
	Only one of NX, XX, GT and LT may be given.
ERR Only one of FXX or FNX arguments can be specified
	from redis 8.0+
	by HSETEX
	FNX and FXX contradict each other, or one of them stands twice.
ERR Only one of EX, PX, EXAT, PXAT or KEEPTTL arguments can be specified
	from redis 8.0+
	by HSETEX
	The time to live was given in two ways.
ERR Only one of EX, PX, EXAT, PXAT or PERSIST arguments can be specified
	from redis 8.6+
	by HGETEX
	The time to live was given in two ways.
ERR unknown argument: {Argument}
	from redis 8.0+
	by HEXPIRE HEXPIREAT HGETEX HPEXPIRE HPEXPIREAT HSETEX
	The command has no option {Argument}.
`}

// FieldsetError says that HIMPORT could not use a fieldset: this connection has none of
// that name, or the fields and values do not fit each other. No hash was written.
type FieldsetError struct{ ResponseError }

func (e *FieldsetError) Unwrap() error { return &e.ResponseError }

var fieldsetErrorType = Type{
	Name: "FieldsetError", parents: "ResponseError", Origin: Server,
	Verdict: Verdict{RetryNever, AppliedNo, ScopeCommand, OwnerCode},
	wordings: `
ERR no such fieldset
	from redis 8.10+
	by HIMPORT|SET
	verdict reload no connection client
	This connection has no fieldset of that name: it was not prepared here, or is gone.
ERR value count does not match fieldset field count
	from redis 8.10+
	by HIMPORT|SET
	The number of values is not the number of fields in the fieldset.
ERR duplicate field name in fieldset
	from redis 8.10+
	by HIMPORT|PREPARE
	A field stands twice in the list, and a fieldset may have each once.
`}
