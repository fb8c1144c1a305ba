package rediserr

var scriptFamily = family{"script", "Scripts and functions", []*Type{}}

var scriptErrors = []Error{}
