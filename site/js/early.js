// The files of the decoder are asked for before the page is read, and the module is
// compiled while they arrive: js/playground.js takes them from here. A classic script,
// as modules wait for the page.
{
  const wasm = fetch("rediserr.wasm").then((response) => {
    if (!response.ok) throw new Error(`${response.url}: ${response.status} ${response.statusText}`);
    // Streaming needs the right media type, which not every static host sends.
    const typed = response.headers.get("Content-Type")?.startsWith("application/wasm");
    return typed ? WebAssembly.compileStreaming(response) : response.arrayBuffer();
  });
  const wordings = fetch("wordings.txt");
  // What to do about an error is not waited for: it comes behind what is.
  const book = wasm.then(() => fetch("book.txt", { priority: "low" }));
  for (const file of [wasm, wordings, book]) file.catch(() => {}); // load tells of it
  globalThis.rediserrFiles = { wasm, wordings, book };
}
