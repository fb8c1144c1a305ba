// Puts the parts of this file together: the texts and the module are unpacked, the
// scripts become modules under addresses of their own.
{
  const letters = new TextDecoder("windows-1252").decode(Uint8Array.from({ length: 256 }, (_, i) => i));
  const byteOf = new Map([...letters].map((letter, i) => [letter, i]));
  const part = (name) => document.querySelector(`script[data-name="${name}"]`).textContent;

  // unpack is the inverse of pack in internal/onefile.
  const unpack = (name) => {
    const text = part(name);
    const bytes = new Uint8Array(text.length);
    let n = 0;
    for (let i = 0; i < text.length; i++) {
      bytes[n++] = text[i] === "=" ? byteOf.get(text[++i]) ^ 0x40 : byteOf.get(text[i]);
    }
    const stream = new Blob([bytes.subarray(0, n)]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
    return new Response(stream).arrayBuffer();
  };
  const wasm = unpack("rediserr.wasm").then((bytes) => WebAssembly.compile(bytes));
  globalThis.rediserrFiles = { wasm, wordings: unpack("wordings.txt"), book: unpack("book.txt") };

  // There is no reference beside this file.
  addEventListener("click", (event) => {
    const href = event.target.closest?.("a")?.getAttribute("href");
    if (href && !/^(#|[a-z]+:)/i.test(href)) event.preventDefault();
  }, true);

  let last;
  const address = {};
  for (const script of document.querySelectorAll('script[type="text/x-module"]')) {
    last = script.dataset.name;
    const text = script.textContent.replace(/"module:([^"]+)"/g, (_, name) => JSON.stringify(address[name]));
    address[last] = URL.createObjectURL(new Blob([text], { type: "text/javascript" }));
  }
  import(address[last]);
}
