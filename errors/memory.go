package rediserr

var memoryFamily = family{"memory", "Memory", []*Type{}}

var memoryErrors = []Error{}
