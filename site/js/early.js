// The decoder is started while the page is still read, if the address holds a text: the
// module is compiled as it arrives, and takes the wordings as soon as both are there.
// Without a text the page is shown first: 600 KB would hold it up on a slow line.

import { load } from "./rediserr.js";

const begin = location.hash.length > 1 ? Promise.resolve() : shown();
const wasm = begin.then(() => fetch("rediserr.wasm"));
const wordings = begin.then(() => fetch("wordings.txt"));
// What to do about an error is not waited for: it comes behind what is.
const book = wasm.then(() => fetch("book.txt", { priority: "low" }));

export const decoder = load({ wasm, wordings, book });

// shown settles when the page has been painted, or is not being painted at all.
function shown() {
  return new Promise((done) => {
    if (document.hidden) return done();
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done)));
  });
}

decoder.catch(() => {}); // the page tells of it
