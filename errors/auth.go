package rediserr

var authFamily = family{"auth", "Authentication and access", []*Type{}}

var authErrors = []Error{}
