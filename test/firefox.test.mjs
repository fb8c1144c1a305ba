// The main path in Firefox, an engine of its own: the other tests run in Chromium.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { serve } from "./browser.mjs";
import { firefox } from "./firefox.mjs";

let server;
let page;

before(async () => {
  server = await serve();
  page = await firefox();
});

after(async () => {
  await page?.close();
  server?.stop();
});

const text = (selector) => page.evaluate(`document.querySelector(${JSON.stringify(selector)}).innerText`);

test("a typed reply shows type, fields and steps, and leads to its page", async () => {
  await page.goto(server.address);
  await page.click("#paste");
  await page.type("-MOVED 3999 127.0.0.1:6381");
  await page.until(`document.querySelector(".answer .steps .command")`);
  assert.equal(await page.evaluate(`document.querySelector("#paste").value`), "-MOVED 3999 127.0.0.1:6381");
  assert.equal(await text(".answer h2"), "MovedError");
  assert.match(await text(".answer .values"), /Slot\s+3999\s+Host\s+127\.0\.0\.1\s+Port\s+6381/);
  assert.match(await text(".answer .steps"), /redis-cli -h 127\.0\.0\.1 -p 6381 CLUSTER SHARDS/);
  assert.match(await text(".status"), /^1 finding in [\d.]+ ms, on your machine/);
  await page.click(".answer h2 a");
  await page.until(`location.pathname === "/errors/MovedError/" && document.readyState === "complete"`);
  assert.match(await text("h1"), /^MovedError/);
  assert.match(await text("main"), /What to do/);
  assert.deepEqual(page.troubles, []);
});

test("the catalogue searches", async () => {
  await page.goto(`${server.address}errors/`);
  await page.click("#q");
  await page.type("wrong kind of value");
  await page.until(`document.querySelector(".results > li > a")?.innerText === "WrongTypeError"`);
  assert.deepEqual(page.troubles, []);
});

test("an error in the console is noticed", async () => {
  await page.evaluate(`console.error("planted"); setTimeout(() => { throw new Error("thrown"); })`);
  await page.until("new Promise((r) => setTimeout(() => r(true), 100))");
  assert.deepEqual(page.troubles.splice(0).map((line) => line.replace("Error: ", "")), ["planted", "thrown"]);
});
