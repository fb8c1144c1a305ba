package rediserr

var valueFamily = family{"value", "Keys and values", []*Type{}}

var valueErrors = []Error{}
