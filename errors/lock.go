package rediserr

var lockFamily = family{"lock", "Locks", []*Type{}}

var lockErrors = []Error{}
