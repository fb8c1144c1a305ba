// What both entries of the package have in common.

import { load } from "./rediserr.js";

/** Loads a decoder whose answers are whole from the first one on. */
export async function loadWhole(files) {
  const decoder = await load(files);
  await decoder.whole;
  return decoder;
}

/** A function that decodes with one decoder, which its first call loads. */
export function decodeWith(load) {
  let shared;
  return async (text) => {
    shared ??= load().catch((error) => {
      shared = undefined; // the next call tries again
      throw error;
    });
    return (await shared).decode(text);
  };
}
