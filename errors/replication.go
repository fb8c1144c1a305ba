package rediserr

var replicationFamily = family{"replication", "Replication", []*Type{}}
