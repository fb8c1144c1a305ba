// An address that holds a text in its fragment, which no server ever sees.
//
//   #v1=t.<text, percent-encoded>
//   #v1=z.<text, deflated, in base64url>     where that is shorter
//
// The form does not change: what was once shared opens for good (test/page.test.mjs). A
// new one is v2, beside it. #e=<text> is what pages of the reference link to.

/** The longest text that an address holds, in bytes. */
export const mostShared = 8 << 10;

// What an address may unfold to. Nobody's link needs more, and a hostile one would.
const mostOpened = 1 << 20;

export async function fragment(text) {
  const bytes = new TextEncoder().encode(text);
  const plain = `#v1=t.${escape(new TextDecoder().decode(bytes))}`;
  if (typeof CompressionStream === "undefined" || plain.length < 100) return plain;
  const packed = `#v1=z.${base64url(await through(bytes, new CompressionStream("deflate-raw")))}`;
  return packed.length < plain.length ? packed : plain;
}

/** The text that a fragment holds, or null if it holds none. Fails on a broken one. */
export async function textOf(hash) {
  const old = /^#(?:.*&)?e=([^&]*)/.exec(hash);
  if (old) return decodeURIComponent(old[1]);
  const form = /^#v(\d+)=(?:(\w)\.)?(.*)$/s.exec(hash);
  if (!form) return null;
  const [, version, kind, body] = form;
  if (version === "1" && kind === "t") return decodeURIComponent(body);
  if (version === "1" && kind === "z") return new TextDecoder().decode(await through(bytesOf(body), new DecompressionStream("deflate-raw"), mostOpened));
  throw new Error("it is of a form that this page does not know");
}

// Programs that make links of addresses stop at brackets, quotes and a dot at the end.
function escape(text) {
  return encodeURIComponent(text)
    .replace(/[!'()*~]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`)
    .replaceAll("%3A", ":")
    .replaceAll("%2F", "/")
    .replace(/[.:_-]$/, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
}

async function through(bytes, stream, most = Infinity) {
  const writer = stream.writable.getWriter();
  // What fails to be written fails to be read as well, and is told there.
  writer.write(bytes).catch(() => {});
  writer.close().catch(() => {});
  const reader = stream.readable.getReader();
  const chunks = [];
  let length = 0;
  for (let r = await reader.read(); !r.done; r = await reader.read()) {
    chunks.push(r.value);
    length += r.value.length;
    if (length > most) throw new Error("it unfolds to more than 1 MB");
  }
  const out = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    out.set(chunk, at);
    at += chunk.length;
  }
  return out;
}

function base64url(bytes) {
  let binary = "";
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

function bytesOf(text) {
  const binary = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
  return Uint8Array.from(binary, (c) => c.charCodeAt(0));
}
