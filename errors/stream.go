package rediserr

var streamFamily = family{"stream", "Streams", []*Type{}}
