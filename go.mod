module rediserr

go 1.26

require (
	github.com/syumai/workers v0.33.0 // indirect
	github.com/yuin/goldmark v1.8.7 // indirect
	golang.org/x/tools v0.38.0 // indirect
)
