// Where a text is decoded: at once in the page, or in a worker if it is long.

import { decoder as loading } from "./early.js";

/** From this length on, in characters or bytes, a text is decoded in the worker. */
export const long = 100_000;

/**
 * Starts the decoder. What it returns decodes short texts with now(text), and long ones
 * with later(text), of which only the last asked for is answered.
 */
export async function start() {
  const decoder = await loading;
  let worker = null;
  let handedOver = false;
  let busy = null; // what the worker is at
  let next = null; // what it is asked for after that

  // The script is fetched before it is needed, so that a decode asks nothing of the
  // network; but not before a text from the address is answered.
  let spawned = false;
  setTimeout(ready);

  function ready() {
    if (!spawned) spawn();
  }

  function spawn() {
    spawned = true;
    handedOver = false;
    try {
      worker = new Worker(new URL("./worker.js", import.meta.url), { type: "module" });
    } catch {
      worker = null; // a page from a file system has no workers
      return;
    }
    worker.onmessage = ({ data }) => {
      const job = busy;
      busy = null;
      if (job && !next) data.error === undefined ? job.done(data.json) : job.failed(new Error(data.error));
      if (next) begin();
    };
    worker.onerror = (event) => {
      event.preventDefault();
      worker = null;
      const job = next ?? busy;
      busy = next = null;
      if (job) here(job);
    };
  }

  function begin() {
    busy = next;
    next = null;
    if (!handedOver) worker.postMessage({ parts: decoder.parts() });
    handedOver = true;
    worker.postMessage({ text: busy.text });
  }

  // Without a worker the page does it itself, once it has shown that it does.
  function here(job) {
    setTimeout(() => {
      try {
        job.done(decoder.json(job.text));
      } catch (error) {
        job.failed(error);
      }
    }, 50);
  }

  return {
    /** Settles when what to do is there, too: reports made before lack it. */
    whole: decoder.whole.then(() => {
      handedOver = false; // the worker has not got it
    }),
    now: decoder.json,
    page: decoder.page,
    slot: decoder.slot,
    later: (text) =>
      new Promise((done, failed) => {
        const job = { text, done, failed };
        ready();
        if (!worker) return here(job);
        next = job;
        if (!busy) begin();
      }),
    /** Drops what the worker is at. A thread in the middle of a text can only be ended. */
    cancel() {
      next = null;
      if (!busy) return;
      busy = null;
      worker.terminate();
      spawn();
    },
  };
}
