// rediserr for browsers, bundlers and Deno: the files are fetched from beside this one.
// Each address is written out, as bundlers look for just this form.

import { decodeWith, loadWhole } from "./decode.js";

export { offsets } from "./rediserr.js";

export function load(from = {}) {
  return loadWhole({
    wasm: from.wasm ?? fetch(new URL("./rediserr.wasm", import.meta.url)),
    wordings: from.wordings ?? fetch(new URL("./wordings.txt", import.meta.url)),
    book: from.book ?? fetch(new URL("./book.txt", import.meta.url)),
  });
}

export const decode = decodeWith(load);
