package rediserr

var connectionFamily = family{"connection", "Connection and protocol", []*Type{}}

var connectionErrors = []Error{}
