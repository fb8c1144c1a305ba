package rediserr

var streamFamily = family{"stream", "Streams", []*Type{}}

var streamErrors = []Error{}
