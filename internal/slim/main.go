// Command slim takes out of a WebAssembly module what the Go runtime needs only to
// print stack traces: the names of functions and files, and the tables of lines. The
// garbage collector's tables stay. And it writes the data so that it can be compressed.
// No option of Go's linker does either.
//
// The layout is that of runtime/symtab.go and runtime/runtime2.go in Go 1.26. Another
// one ends the build with an error, as does a module without the table.
package main

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"os"
)

func main() {
	if len(os.Args) != 3 {
		fmt.Fprintln(os.Stderr, "usage: slim IN.wasm OUT.wasm")
		os.Exit(2)
	}
	if err := run(os.Args[1], os.Args[2]); err != nil {
		fmt.Fprintln(os.Stderr, "slim:", err)
		os.Exit(1)
	}
}

func run(in, out string) error {
	module, err := os.ReadFile(in)
	if err != nil {
		return err
	}
	if module, err = slim(module); err != nil {
		return fmt.Errorf("%s: %w", in, err)
	}
	return os.WriteFile(out, module, 0o644)
}

const (
	headLen     = 8 // magic and version
	dataSection = 11
)

// slim returns the module with its data section rewritten.
func slim(module []byte) ([]byte, error) {
	if len(module) < headLen || string(module[:4]) != "\x00asm" {
		return nil, errors.New("no WebAssembly module")
	}
	out := append([]byte(nil), module[:headLen]...)
	for rest := module[headLen:]; len(rest) > 0; {
		id := rest[0]
		size, n := binary.Uvarint(rest[1:])
		if n <= 0 || uint64(len(rest)-1-n) < size {
			return nil, errors.New("a section is cut off")
		}
		body := rest[1+n : 1+n+int(size)]
		rest = rest[1+n+int(size):]
		if id == dataSection {
			memory, err := readData(body)
			if err != nil {
				return nil, err
			}
			if err := blank(memory); err != nil {
				return nil, err
			}
			body = writeData(memory)
		}
		out = append(out, id)
		out = binary.AppendUvarint(out, uint64(len(body)))
		out = append(out, body...)
	}
	return out, nil
}

// stubs are the functions that the garbage collector knows by their names
// (runtime/stkframe.go).
var stubs = map[string]bool{"reflect.makeFuncStub": true, "reflect.methodValueCall": true}

// blank fills with zeros what only traces need.
func blank(memory []byte) error {
	// The magic of Go 1.20 and later, no padding, instructions of one byte, pointers of 8.
	at := bytes.Index(memory, []byte{0xf1, 0xff, 0xff, 0xff, 0, 0, 1, 8})
	if at < 0 {
		return errors.New("no table of functions that Go 1.26 would write")
	}
	table := memory[at:]
	word := func(i int) int { return int(binary.LittleEndian.Uint64(table[8*i:])) }
	functions, names, units, files, values, list := word(1), word(4), word(5), word(6), word(7), word(8)
	if !(72 <= names && names < units && units < files && files < values && values < list && list+8*functions < len(table)) {
		return errors.New("the table of functions has another layout than that of Go 1.26")
	}
	clear(table[units:values]) // compilation units and files
	keepNames := make([]byte, units-names)

	used := make([]bool, list-values)
	for i := range functions {
		offset := int(binary.LittleEndian.Uint32(table[list+8*i+4:]))
		f := table[list+offset:]
		field := func(i int) []byte { return f[4*i : 4*i+4] }
		number := func(i int) int { return int(binary.LittleEndian.Uint32(field(i))) }
		const nameOff, pcsp, pcfile, pcln, npcdata, cuOffset, startLine, pcdata = 1, 4, 5, 6, 7, 8, 9, 11
		name, _, _ := bytes.Cut(table[names+number(nameOff):units], []byte{0})
		if stubs[string(name)] {
			copy(keepNames[number(nameOff):], name)
		} else {
			clear(field(nameOff))
		}
		for _, i := range []int{pcfile, pcln, cuOffset, startLine} {
			clear(field(i)) // an offset of 0 says that there is no table
		}
		if number(npcdata) > 16 {
			return errors.New("a function has another layout than that of Go 1.26")
		}
		mark(table[values:list], used, number(pcsp))
		for d := range number(npcdata) {
			mark(table[values:list], used, number(pcdata+d))
		}
	}
	copy(table[names:units], keepNames)
	for i, keep := range used {
		if !keep {
			table[values+i] = 0
		}
	}
	return nil
}

// mark notes the bytes of the table of values at an offset: pairs of varints, the
// difference of the value and that of the place in the code, up to a zero that is not
// the first.
func mark(values []byte, used []bool, at int) {
	if at == 0 {
		return
	}
	for first := true; ; first = false {
		difference, n := binary.Uvarint(values[at:])
		if n <= 0 {
			panic("slim: a table of values is cut off")
		}
		for i := range n {
			used[at+i] = true
		}
		at += n
		if difference == 0 && !first {
			return
		}
		_, n = binary.Uvarint(values[at:])
		if n <= 0 {
			panic("slim: a table of values is cut off")
		}
		for i := range n {
			used[at+i] = true
		}
		at += n
	}
}

// The head of a segment: active, in memory 0, at i32.const ... end.
const (
	activeSegment = 0
	i32Const      = 0x41
	end           = 0x0b
)

// readData returns memory as the segments of a data section fill it.
func readData(body []byte) ([]byte, error) {
	cut := errors.New("a data segment is cut off or of another kind than Go's")
	count, n := binary.Uvarint(body)
	if n <= 0 {
		return nil, cut
	}
	body = body[n:]
	var memory []byte
	for range count {
		if len(body) < 3 || body[0] != activeSegment || body[1] != i32Const {
			return nil, cut
		}
		at, n := signed(body[2:])
		if n <= 0 || at < 0 || len(body) < 3+n || body[2+n] != end {
			return nil, cut
		}
		body = body[3+n:]
		size, n := binary.Uvarint(body)
		if n <= 0 || uint64(len(body)-n) < size {
			return nil, cut
		}
		if to := at + int(size); to > len(memory) {
			memory = append(memory, make([]byte, to-len(memory))...)
		}
		copy(memory[at:], body[n:n+int(size)])
		body = body[n+int(size):]
	}
	return memory, nil
}

// writeData writes memory as segments, leaving out long runs of zeros. Go's linker
// starts another segment for a run of 8, which is small as it is and large compressed:
// a compressor makes nothing of zeros, but finds no rhythm in tables that are cut into
// thousands of pieces by addresses. With runs of 1,000 the browser module is 55 KB smaller.
func writeData(memory []byte) []byte {
	const longRun = 1000
	var body []byte
	count := 0
	for at := 0; at < len(memory); {
		if memory[at] == 0 {
			at++
			continue
		}
		to, zeros := at, 0
		for i := at; i < len(memory) && zeros < longRun; i++ {
			if zeros++; memory[i] != 0 {
				to, zeros = i+1, 0
			}
		}
		body = append(body, activeSegment, i32Const)
		body = appendSigned(body, at)
		body = append(body, end)
		body = binary.AppendUvarint(body, uint64(to-at))
		body = append(body, memory[at:to]...)
		at = to
		count++
	}
	return append(binary.AppendUvarint(nil, uint64(count)), body...)
}

// signed reads a signed LEB128 number.
func signed(b []byte) (v, n int) {
	for shift := 0; n < len(b) && shift < 35; shift += 7 {
		c := b[n]
		n++
		v |= int(c&0x7f) << shift
		if c < 0x80 {
			if c&0x40 != 0 {
				v |= -1 << (shift + 7)
			}
			return v, n
		}
	}
	return 0, 0
}

func appendSigned(b []byte, v int) []byte {
	for {
		c := byte(v & 0x7f)
		v >>= 7
		if v == 0 && c&0x40 == 0 || v == -1 && c&0x40 != 0 {
			return append(b, c)
		}
		b = append(b, c|0x80)
	}
}
