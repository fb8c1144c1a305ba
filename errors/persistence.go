package rediserr

var persistenceFamily = family{"persistence", "Persistence", []*Type{}}

var persistenceErrors = []Error{}
