package rediserr

var lockFamily = family{"lock", "Locks", []*Type{}}
