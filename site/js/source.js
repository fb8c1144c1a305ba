// A text to decode, as a string or as the bytes of a file, and its parts by the offsets
// of a report. A report counts bytes; a *place* is a position in the string, or in the
// bytes of a file.

import { offsets } from "./rediserr.js";

const utf8 = new TextDecoder();

export function ofText(text) {
  let map = null;
  return {
    text,
    length: text.length,
    name: "",
    place: (offset) => (map ??= offsets(text))(offset),
    cut: (from, to) => text.slice(from, to),
    lineStart: (place) => (place <= 0 ? 0 : text.lastIndexOf("\n", place - 1) + 1),
    lineEnd: (place) => orLength(text.indexOf("\n", place), text.length),
  };
}

export function ofBytes(bytes, name) {
  return {
    text: bytes,
    length: bytes.length,
    name,
    place: (offset) => offset,
    cut: (from, to) => utf8.decode(bytes.subarray(from, to)),
    lineStart: (place) => (place <= 0 ? 0 : bytes.lastIndexOf(newline, place - 1) + 1),
    lineEnd: (place) => orLength(bytes.indexOf(newline, place), bytes.length),
  };
}

const newline = 10;

const orLength = (index, length) => (index < 0 ? length : index);

/** The number of the line that a place is in. */
export function lineNumber(source, place) {
  if (source.length > mostCounted) return 0;
  let n = 1;
  for (let at = source.lineEnd(0); at < place; at = source.lineEnd(at + 1)) n++;
  return n;
}

// mostCounted keeps the counting of lines out of what a person would notice.
const mostCounted = 5e6;
