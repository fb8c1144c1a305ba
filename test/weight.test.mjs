// What the first visit of a page of the reference loads, compressed: at most 40 KB, so
// that a page opened from a search on a slow line is there at once.

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { brotliCompressSync, constants } from "node:zlib";
import { browser, serve } from "./browser.mjs";
import { root } from "./corpus.mjs";

const most = 40_000;
const site = new URL("dist/site/", root);

const packed = new Map();
/** The size of a file of the site, compressed as servers do that compress while they send. */
function weight(name) {
  if (!packed.has(name)) packed.set(name, brotliCompressSync(readFileSync(new URL(name, site)), { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length);
  return packed.get(name);
}

test("the first visit of a page of the reference loads at most 40 KB", async (t) => {
  const server = await serve();
  const chromium = await browser();
  /** What a browser asks for, the icon included, which a headless one leaves out. */
  const loads = async (path) => {
    const page = await chromium.newPage();
    const files = new Set(["icon.svg"]);
    page.on("request", (r) => files.add(new URL(r.url()).pathname.slice(1) || "index.html"));
    await page.goto(server.address + path, { waitUntil: "networkidle" });
    await page.close();
    return [...files].map((name) => (name.endsWith("/") ? `${name}index.html` : name));
  };
  try {
    // By the size of the HTML; the rest is the same for all pages of types.
    const types = readdirSync(new URL("errors/", site), { withFileTypes: true }).filter((e) => e.isDirectory()).map((e) => `errors/${e.name}/`);
    types.sort((a, b) => weight(`${b}index.html`) - weight(`${a}index.html`));
    for (const [what, path] of [["the largest", types[0]], ["the median", types[types.length >> 1]], ["the catalogue", "errors/"]]) {
      const files = await loads(path);
      const bytes = files.reduce((sum, name) => sum + weight(name), 0);
      t.diagnostic(`${what}, ${path}: ${bytes} bytes in ${files.length} files`);
      assert.ok(bytes <= most, `${path} loads ${bytes} bytes: ${files.map((name) => `${name} ${weight(name)}`).join(", ")}`);
    }
  } finally {
    await chromium.close();
    server.stop();
  }
});
