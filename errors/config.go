package rediserr

var configFamily = family{"config", "Configuration", []*Type{}}

var configErrors = []Error{}
