package rediserr

var pubsubFamily = family{"pubsub", "Publish and subscribe", []*Type{}}

var pubsubErrors = []Error{}
