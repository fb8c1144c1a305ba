//go:build wasip1

// Command wasm is the decoder as a WebAssembly module for browsers. It translates
// between JavaScript and the library and decides nothing.
//
// It is a WASI reactor with exported functions and one shared buffer each way: a
// call costs 2 µs in Chromium, where syscall/js costs 13. The host writes UTF-8 to
// the buffer that input returns, calls a function with its length, and reads as many
// bytes as that returns from where output says.
package main

import (
	"runtime"
	"unsafe"

	rediserr "rediserr/errors"
	"rediserr/errors/explain"
)

var in, out []byte

// failed is what a function returns after a panic. The host then drops the module
// and starts another one, as the state of this one is unknown.
const failed = -1

// input returns the address of a buffer for n bytes.
//
//go:wasmexport input
func input(n int32) int32 {
	if n = max(n, 1); int(n) > cap(in) {
		in = make([]byte, n)
	}
	in = in[:n]
	return int32(uintptr(unsafe.Pointer(&in[0])))
}

// output returns the address of the bytes of the last answer.
//
//go:wasmexport output
func output() int32 { return int32(uintptr(unsafe.Pointer(unsafe.SliceData(out)))) }

// decode answers with the report on the first n bytes of the input.
//
//go:wasmexport decode
func decode(n int32) (length int32) {
	defer caught(&length)
	out = explain.AppendJSON(out[:0], rediserr.Scan(text(n)))
	if read += int(n) + perCall; read > collectAt {
		read = 0
		runtime.GC()
	}
	return int32(len(out))
}

// The collector's own workers get no time between calls, so that memory grew from 20 MB
// to 100 in 12,000 calls. It is run after so many bytes of input: once in a second of
// work, for some 10 ms.
const (
	perCall   = 1 << 8 // what a call makes, however short the text
	collectAt = 1 << 20
)

var read int // bytes since the collector ran

// wordings takes the first n bytes of the input as the wordings, which are a file
// apart, before anything is decoded.
//
//go:wasmexport wordings
func wordings(n int32) (length int32) {
	defer caught(&length)
	explain.LoadWordings(keep(n))
	return 0
}

// book takes the first n bytes of the input as the pages, another file apart. Until
// then reports have no steps.
//
//go:wasmexport book
func book(n int32) (length int32) {
	defer caught(&length)
	explain.LoadBook(keep(n))
	return 0
}

// keep returns the first n bytes of the input as a text that lasts: the next input
// gets a buffer of its own.
func keep(n int32) string {
	kept := text(n)
	in = nil
	return kept
}

// page answers with the type or code that the first n bytes of the input name, and
// with nothing if there is none.
//
//go:wasmexport page
func page(n int32) (length int32) {
	defer caught(&length)
	out = out[:0]
	if t, ok := rediserr.Lookup(text(n)); ok {
		out = explain.PageJSON(t)
	}
	return int32(len(out))
}

// slot answers with the hash slot of the key that the first n bytes of the input are, in
// the form in which a report has it.
//
//go:wasmexport slot
func slot(n int32) (length int32) {
	defer caught(&length)
	out = rediserr.SlotOf(text(n)).AppendJSON(out[:0])
	return int32(len(out))
}

// text is the first n bytes of the input, not copied: answers are written out before
// the input changes.
func text(n int32) string { return unsafe.String(unsafe.SliceData(in), n) }

func caught(length *int32) {
	if recover() != nil {
		*length = failed
	}
}

func main() {}
