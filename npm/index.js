// rediserr for browsers, bundlers and Deno: the files are fetched from beside this one.
// Each address is written out, as bundlers look for just this form.

import { load as loadFiles } from "./rediserr.js";

export { offsets } from "./rediserr.js";

export async function load(from = {}) {
  const decoder = await loadFiles({
    wasm: from.wasm ?? fetch(new URL("./rediserr.wasm", import.meta.url)),
    wordings: from.wordings ?? fetch(new URL("./wordings.txt", import.meta.url)),
    book: from.book ?? fetch(new URL("./book.txt", import.meta.url)),
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
