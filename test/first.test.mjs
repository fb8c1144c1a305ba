// What a first visit asks for is what "make size" adds up.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { after, before, test } from "node:test";
import { browser as start, serve } from "./browser.mjs";
import { root } from "./corpus.mjs";

let browser;
let server;

before(async () => {
  server = await serve();
  browser = await start();
});

after(async () => {
  await browser?.close();
  server?.stop();
});

test("a first visit asks for the files that make size adds up, and each once before the result", async () => {
  const counted = execFileSync("make", ["-s", "first-visit"], { cwd: root.pathname, encoding: "utf8" }).trim().split(" ");
  const context = await browser.newContext();
  const page = await context.newPage();
  const asked = [];
  const shown = [];
  context.on("request", (request) => {
    const name = new URL(request.url()).pathname.slice(1) || "index.html";
    asked.push(name);
    if (!request.serviceWorker() && request.frame() === page.mainFrame()) shown.push(name);
  });
  await page.goto(`${server.address}#e=MOVED%203999%20127.0.0.1:6381`);
  await page.locator(".answer h2").first().waitFor();
  const before = [...shown];
  await page.evaluate(() => navigator.serviceWorker.ready);
  assert.deepEqual([...new Set(asked)].sort(), [...counted].sort());
  const once = ["rediserr.wasm", "wordings.txt", "js/early.js", "js/playground.js"];
  assert.deepEqual(before.filter((name) => once.includes(name)).sort(), once.sort());
  await context.close();
});
