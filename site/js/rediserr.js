// The decoder: it loads the WebAssembly module and calls it. What is decoded never
// leaves the page.

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/**
 * Loads the decoder. It answers as soon as it has the module and the wordings; what to
 * do about an error is in the book, which may come later.
 *
 * @typedef {string|URL|Response|BufferSource} Source  the bytes of a file, or where they are
 * @param {object} from
 * @param {Source|WebAssembly.Module|Promise<Source|WebAssembly.Module>} from.wasm  rediserr.wasm
 * @param {Source|Promise<Source>} from.wordings  wordings.txt
 * @param {Source|Promise<Source>} [from.book]  book.txt
 * @returns {Promise<{decode(text: string|Uint8Array): object, json(text: string|Uint8Array): string, page(name: string): object|null, slot(key: string): {key: string, slot: number, tag?: string}, memory(): number, parts(): object, whole: Promise<void>}>}
 */
export async function load({ wasm, wordings, book }) {
  const pages = book && bytesOf(book);
  pages?.catch(() => {}); // it is whole that tells
  const files = {};
  const [module, bytes] = await Promise.all([compile(wasm), bytesOf(wordings)]);
  files.wordings = bytes;
  let instance = start(module, files);
  // A module that failed is in an unknown state: the next call gets a fresh one.
  const call = (name, text) => {
    try {
      return ask(instance, name, text);
    } catch (error) {
      instance = start(module, files);
      throw error;
    }
  };
  return {
    /** Settles when the book is there: reports made before lack their steps. */
    whole: Promise.resolve(pages).then((bytes) => {
      if (!bytes) return;
      files.book = bytes;
      give(instance, "book", bytes);
    }),
    /** The report on a text, in the form of the API's JSON. Offsets are bytes of UTF-8. */
    decode: (text) => JSON.parse(call("decode", text)),
    /** The same as text. */
    json: (text) => call("decode", text),
    /** The hash slot of a key, and the hash tag that it follows from, if the key has one. */
    slot: (key) => JSON.parse(call("slot", key)),
    /** What there is to say about a type or code, or null; null also before the book is there. */
    page: (name) => (files.book ? JSON.parse(call("page", name) || "null") : null),
    /** The bytes of memory that the module holds. */
    memory: () => instance.exports.memory.buffer.byteLength,
    /** What another load needs, to start without the network: a worker's, say. */
    parts: () => ({ wasm: module, ...files }),
  };
}

async function compile(wasm) {
  const given = await wasm;
  if (given instanceof WebAssembly.Module) return given;
  if (isBytes(given)) return WebAssembly.compile(given);
  const response = await responseOf(given);
  // Streaming needs the right media type, which not every static host sends.
  if (response.headers.get("Content-Type")?.startsWith("application/wasm")) return WebAssembly.compileStreaming(response);
  return WebAssembly.compile(await response.arrayBuffer());
}

async function bytesOf(source) {
  const given = await source;
  if (isBytes(given)) return ArrayBuffer.isView(given) ? new Uint8Array(given.buffer, given.byteOffset, given.byteLength) : new Uint8Array(given);
  return new Uint8Array(await (await responseOf(given)).arrayBuffer());
}

const isBytes = (given) => given instanceof ArrayBuffer || ArrayBuffer.isView(given);

async function responseOf(given) {
  const response = given instanceof Response ? given : await fetch(given);
  if (!response.ok) throw new Error(`${response.url}: ${response.status} ${response.statusText}`);
  return response;
}

function start(module, files) {
  const instance = new WebAssembly.Instance(module, { wasi_snapshot_preview1: system(() => instance.exports.memory) });
  instance.exports._initialize();
  for (const name in files) give(instance, name, files[name]);
  return instance;
}

// give hands a file to the module, which keeps it.
function give(instance, name, bytes) {
  const at = instance.exports.input(bytes.length) >>> 0;
  new Uint8Array(instance.exports.memory.buffer, at, bytes.length).set(bytes);
  if (instance.exports[name](bytes.length) < 0) throw new Error(`the ${name} could not be read`);
}

function ask(instance, name, text) {
  const length = instance.exports[name](send(instance, text));
  if (length < 0) throw new Error("the decoder failed on this text");
  const at = instance.exports.output() >>> 0;
  return decoder.decode(new Uint8Array(instance.exports.memory.buffer, at, length));
}

// send writes a text, or its bytes, to the module's input and returns its length in bytes.
function send(instance, text) {
  if (ArrayBuffer.isView(text)) {
    const at = instance.exports.input(text.byteLength) >>> 0;
    new Uint8Array(instance.exports.memory.buffer, at, text.byteLength).set(text);
    return text.byteLength;
  }
  // Each UTF-16 unit is at most three bytes. The exact length takes a pass of its own,
  // which pays only where three times the room would be much.
  const room = text.length < 1 << 16 ? text.length * 3 : encodedLength(text);
  const at = instance.exports.input(room) >>> 0;
  return encoder.encodeInto(text, new Uint8Array(instance.exports.memory.buffer, at, room)).written;
}

function encodedLength(text) {
  let n = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c < 0x80) n += 1;
    else if (c < 0x800) n += 2;
    else if (c >= 0xd800 && c < 0xdc00 && (text.charCodeAt(i + 1) & 0xfc00) === 0xdc00) {
      n += 4;
      i++;
    } else n += 3;
  }
  return n;
}

// system is what the Go runtime asks of WASI: the clock, random bytes, and a place
// for the message of a crash.
function system(memory) {
  const view = () => new DataView(memory().buffer);
  const none = () => 0;
  return {
    args_get: none,
    args_sizes_get: zeroes,
    environ_get: none,
    environ_sizes_get: zeroes,
    sched_yield: none,
    poll_oneoff: none,
    clock_time_get(_id, _precision, at) {
      view().setBigUint64(at, BigInt(Math.round(performance.now() * 1e6)), true);
      return 0;
    },
    random_get(at, length) {
      crypto.getRandomValues(new Uint8Array(memory().buffer, at, length));
      return 0;
    },
    fd_write(_fd, list, count, writtenAt) {
      let written = 0;
      let text = "";
      for (let i = 0; i < count; i++) {
        const at = view().getUint32(list + 8 * i, true);
        const length = view().getUint32(list + 8 * i + 4, true);
        text += decoder.decode(new Uint8Array(memory().buffer, at, length));
        written += length;
      }
      view().setUint32(writtenAt, written, true);
      console.error(text);
      return 0;
    },
    proc_exit(status) {
      throw new Error(`the decoder stopped with status ${status}`);
    },
  };
  function zeroes(countAt, sizeAt) {
    view().setUint32(countAt, 0, true);
    view().setUint32(sizeAt, 0, true);
    return 0;
  }
}

/**
 * Returns a function that turns byte offsets of UTF-8 into offsets of the JavaScript
 * string, by a search among the places where the two part.
 */
export function offsets(text) {
  const bytes = [0];
  const units = [0];
  let byte = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c < 0x80) {
      byte++;
      continue;
    }
    if (c < 0x800) byte += 2;
    else if (c >= 0xd800 && c < 0xdc00 && (text.charCodeAt(i + 1) & 0xfc00) === 0xdc00) {
      byte += 4;
      i++;
    } else byte += 3;
    bytes.push(byte);
    units.push(i + 1);
  }
  return (offset) => {
    let low = 0;
    let high = bytes.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (bytes[middle] <= offset) low = middle;
      else high = middle;
    }
    return Math.min(text.length, units[low] + offset - bytes[low]);
  };
}
