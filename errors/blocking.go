package rediserr

var blockingFamily = family{"blocking", "Blocked clients", []*Type{}}

var blockingErrors = []Error{}
