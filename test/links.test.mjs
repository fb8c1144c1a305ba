// Every link of the served site leads to something, and every fragment to a place.
// Links to other sites are not followed: tests need no network.

import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { LinkChecker } from "linkinator";
import { serve } from "./browser.mjs";
import { root } from "./corpus.mjs";

/** Follows all links from a site's first page: which pages it saw, and which links are broken. */
async function crawl(folder) {
  const server = await serve(folder);
  try {
    const checker = new LinkChecker();
    const seen = new Set();
    checker.on("pagestart", (url) => seen.add(new URL(url).pathname.slice(1)));
    const { links } = await checker.check({
      path: server.address,
      recurse: true,
      checkFragments: true,
      redirects: "error", // a link that is led elsewhere costs each reader a round trip
      concurrency: 10,
      linksToSkip: async (url) => !url.startsWith(server.address) || url.includes("#e="), // a paste for the playground is no place
    });
    const broken = links.filter((l) => l.state === "BROKEN").map((l) => `${l.parent?.slice(server.address.length)} links to ${l.url.slice(server.address.length)} (${l.status})`);
    return { seen, broken };
  } finally {
    server.stop();
  }
}

test("every link leads to something, and every page is linked", async () => {
  const { seen, broken } = await crawl("dist/site");
  assert.deepEqual(broken, []);
  const pages = readdirSync(new URL("dist/site", root), { recursive: true }).filter((name) => name.endsWith("index.html"));
  assert.deepEqual(pages.map((name) => name.slice(0, -"index.html".length)).filter((page) => !seen.has(page)), []);
});

test("a page and a place that are not there are noticed", async () => {
  const folder = mkdtempSync(join(tmpdir(), "rediserr-links-"));
  try {
    mkdirSync(join(folder, "a"));
    writeFileSync(join(folder, "index.html"), `<!doctype html><title>x</title><a href="a/#here">a</a> <a href="a/#gone">b</a> <a href="c/">c</a> <a href="a">d</a>`);
    writeFileSync(join(folder, "a/index.html"), `<!doctype html><title>x</title><p id="here">x</p>`);
    writeFileSync(join(folder, "404.html"), `<!doctype html><title>x</title>`);
    const { broken } = await crawl(folder);
    assert.deepEqual([...new Set(broken.map((line) => line.replace(/ \(.*/, "")))].sort(), [" links to a", " links to a/#gone", " links to c/"]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
