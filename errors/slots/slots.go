// Package slots computes the hash slots of keys as a Redis cluster does: CRC16 of the
// key, or of its hash tag, modulo 16384.
package slots

import "strings"

// Count is how many slots a cluster has.
const Count = 16384

// Of returns the slot of a key, 0 to 16383.
func Of(key string) int {
	if tag, ok := Tag(key); ok {
		key = tag
	}
	return int(crc16(key)) % Count
}

// Tag returns the hash tag of a key: what stands between the first { and the first }
// behind it. If there is no such pair, or nothing between the two, the key has none,
// and all of it is hashed.
func Tag(key string) (tag string, ok bool) {
	_, rest, opened := strings.Cut(key, "{")
	tag, _, closed := strings.Cut(rest, "}")
	if !opened || !closed || tag == "" {
		return "", false
	}
	return tag, true
}

// crc16 is the CRC that XMODEM sends: polynomial 0x1021, starting from 0, not reflected.
// A table would be faster, and larger than the rest of this package.
func crc16(s string) uint16 {
	var crc uint16
	for i := range len(s) {
		crc ^= uint16(s[i]) << 8
		for range 8 {
			carry := crc & 0x8000
			crc <<= 1
			if carry != 0 {
				crc ^= 0x1021
			}
		}
	}
	return crc
}
