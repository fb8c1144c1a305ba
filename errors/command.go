package rediserr

var commandFamily = family{"command", "Commands and arguments", []*Type{}}

var commandErrors = []Error{}
