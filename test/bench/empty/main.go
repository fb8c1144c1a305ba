//go:build wasip1

// Command empty is the smallest module of the shape that ours has: the Go runtime and
// one exported function. Benchmarks compare with it.
package main

//go:wasmexport answer
func answer() int32 { return 42 }

func main() {}
