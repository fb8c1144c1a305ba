package rediserr

var migrateFamily = family{"migrate", "Moving keys", []*Type{}}

var migrateErrors = []Error{}
