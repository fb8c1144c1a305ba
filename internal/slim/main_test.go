package main

import (
	"bytes"
	"testing"
)

func TestDataIsWrittenAsItWasRead(t *testing.T) {
	memory := make([]byte, 70_000)
	copy(memory[5:], "short")
	copy(memory[12:], "joined: only few zeros are between")
	copy(memory[3000:], "apart")
	copy(memory[66_000:], "far")
	got, err := readData(writeData(memory))
	if err != nil || !bytes.Equal(got, memory[:66_003]) {
		t.Errorf("got %d bytes (%v), want the memory up to its last byte", len(got), err)
	}
}

func TestSignedNumbers(t *testing.T) {
	for _, v := range []int{0, 1, 63, 64, -1, -64, -65, 8191, 8192, 1 << 30, -1 << 31} {
		if got, n := signed(appendSigned(nil, v)); got != v || n == 0 {
			t.Errorf("%d came back as %d", v, got)
		}
	}
}

func TestValuesAreMarkedToTheirEnd(t *testing.T) {
	values := []byte{0, 0, 4, 2, 1, 0, 9, 9}
	used := make([]bool, len(values))
	mark(values, used, 1) // a first difference of 0 is no end
	for i, want := range []bool{false, true, true, true, true, true, false, false} {
		if i == 5 && !used[i] || i != 5 && used[i] != want {
			t.Errorf("byte %d: used is %v", i, used[i])
		}
	}
}

func TestAnotherLayoutIsRefused(t *testing.T) {
	for _, module := range []string{"", "\x00asm\x01\x00\x00\x00\x0b\x07\x01\x00\x41\x00\x0b\x01x", "\x00asm\x01\x00\x00\x00\x0b\x7f"} {
		if _, err := slim([]byte(module)); err == nil {
			t.Errorf("%q was taken", module)
		}
	}
}
