package rediserr

var replicationFamily = family{"replication", "Replication", []*Type{}}

var replicationErrors = []Error{}
