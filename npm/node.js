// rediserr for Node.js, whose fetch does not read files.

import { readFile } from "node:fs/promises";
import { load as loadFiles } from "./rediserr.js";

export { offsets } from "./rediserr.js";

const file = (name) => readFile(new URL(name, import.meta.url));

export async function load(from = {}) {
  const decoder = await loadFiles({
    wasm: from.wasm ?? file("rediserr.wasm"),
    wordings: from.wordings ?? file("wordings.txt"),
    book: from.book ?? file("book.txt"),
  });
  await decoder.whole;
  return decoder;
}

let shared;

export async function decode(text) {
  shared ??= load().catch((error) => {
    shared = undefined; // the next call tries again
    throw error;
  });
  return (await shared).decode(text);
}
