// The decoder is started while the page is still read: the module is compiled as it
// arrives, and takes the wordings as soon as both are there. The page asks for the files
// in its head, so they are on their way before this runs.

import { load } from "./rediserr.js";

const wasm = fetch("rediserr.wasm");
// What to do about an error is not waited for: it comes behind what is.
const book = wasm.then(() => fetch("book.txt", { priority: "low" }));

export const decoder = load({ wasm, wordings: fetch("wordings.txt"), book });

decoder.catch(() => {}); // the page tells of it
