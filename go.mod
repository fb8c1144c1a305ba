module rediserr

go 1.26

require (
	github.com/andybalholm/brotli v1.2.0
	github.com/syumai/workers v0.33.0
	github.com/yuin/goldmark v1.8.7
	golang.org/x/tools v0.38.0
)
