package rediserr

var transactionFamily = family{"transaction", "Transactions", []*Type{}}

var transactionErrors = []Error{}
