// rediserr for Node.js, whose fetch does not read files.

import { readFile } from "node:fs/promises";
import { decodeWith, loadWhole } from "./decode.js";

export { offsets } from "./rediserr.js";

const file = (name) => readFile(new URL(name, import.meta.url));

export function load(from = {}) {
  return loadWhole({
    wasm: from.wasm ?? file("rediserr.wasm"),
    wordings: from.wordings ?? file("wordings.txt"),
    book: from.book ?? file("book.txt"),
  });
}

export const decode = decodeWith(load);
