// The playground and the reference in Chromium.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { after, before, test } from "node:test";
import { browser as start, serve } from "./browser.mjs";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

let server;
let browser;

before(async () => {
  server = await serve();
  browser = await start();
});

after(async () => {
  await browser?.close();
  server?.stop();
});

// open opens a page and fails the test on anything that it logs as an error.
async function open(t, path = "", options = {}) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options });
  const page = await context.newPage();
  const troubles = [];
  page.on("console", (m) => m.type() === "error" && troubles.push(m.text()));
  page.on("pageerror", (e) => troubles.push(e.message));
  t.after(async () => {
    await context.close();
    assert.deepEqual(troubles, []);
  });
  await page.goto(server.address + path);
  return page;
}

const ready = (page) => page.waitForFunction(() => document.querySelector(".status").textContent !== "Loading the decoder …");
const moved = "-MOVED 3999 127.0.0.1:6381";

test("typing shows type, lineage, fields, verdict, steps and the span", async (t) => {
  const page = await open(t);
  await ready(page);
  await page.locator("#paste").pressSequentially(moved);
  const answer = page.locator(".answer");
  await answer.getByRole("heading", { name: "MovedError" }).waitFor();
  const text = await answer.innerText();
  for (const want of ["RedisError › ResponseError › RedisClusterError › AskError", "Slot 3999 is served by 127.0.0.1:6381.", "no, nothing was changed", "redis-cli -h 127.0.0.1 -p 6381 CLUSTER SHARDS", "Why it happens", "Sent by redis 3.0 and later"]) {
    assert.ok(text.includes(want), `no ${JSON.stringify(want)} in ${text}`);
  }
  const fields = await answer.locator(".values").innerText();
  assert.match(fields, /Slot\s+3999\s+Host\s+127\.0\.0\.1\s+Port\s+6381/);
  assert.equal(await page.locator(".echo mark").innerText(), "MOVED 3999 127.0.0.1:6381");
  assert.match(await page.locator(".status").innerText(), /^1 finding: MovedError/);
});

test("each example decodes to what its button says", async (t) => {
  const page = await open(t);
  await ready(page);
  const buttons = page.locator("[data-example]");
  const want = ["MovedError", "ClusterCrossSlotError", "ReadOnlyError", "WrongTypeError", "StreamConsumerGroupError"];
  assert.equal(await buttons.count(), want.length);
  for (const [i, name] of want.entries()) {
    await buttons.nth(i).click();
    assert.equal(await page.locator(".answer h2").innerText(), name);
  }
});

test("several findings are walked through by button and key", async (t) => {
  const page = await open(t);
  await ready(page);
  await page.fill("#paste", "-MOVED 1 a:1\n-ASK 2 b:2\n-NOAUTH Authentication required.\n");
  assert.equal(await page.locator(".pager button").count(), 3);
  await page.locator(".pager button").nth(1).click();
  assert.equal(await page.locator(".answer h2").innerText(), "AskError");
  await page.keyboard.press("ArrowRight");
  assert.equal(await page.locator(".answer h2").innerText(), "AuthenticationRequiredError");
  await page.keyboard.press("/");
  assert.equal(await page.evaluate(() => document.activeElement.id), "paste");
  await page.keyboard.press("Escape");
  assert.notEqual(await page.evaluate(() => document.activeElement.id), "paste");
});

test("nothing of a paste is markup", async (t) => {
  const page = await open(t);
  await ready(page);
  await page.fill("#paste", `ERR unknown command '<img src=x onerror=alert(1)>', with args beginning with: '<script>alert(2)</script>' `);
  page.on("dialog", () => assert.fail("a script of the paste ran"));
  await page.locator(".answer h2").waitFor();
  assert.equal(await page.locator(".answer img, .answer script, .echo img").count(), 0);
  assert.ok((await page.locator(".answer").innerText()).includes("<img src=x onerror=alert(1)>"));
});

test("a paste without an error, and an unknown one", async (t) => {
  const page = await open(t);
  await ready(page);
  await page.fill("#paste", "hello world");
  assert.equal(await page.locator(".status").innerText(), "No Redis error found in this text.");
  await page.fill("#paste", "-ERR value is no integer at all or out of its range");
  assert.match(await page.locator(".answer").innerText(), /wording we do not know[\s\S]*Close wordings/);
  await page.fill("#paste", "");
  assert.equal(await page.locator(".answer").innerText(), "");
});

test("text before the error moves the mark, also behind letters of several bytes", async (t) => {
  const page = await open(t);
  await ready(page);
  await page.fill("#paste", `日本 😀 é\n${moved}`);
  assert.equal(await page.locator(".echo mark").innerText(), "MOVED 3999 127.0.0.1:6381");
});

test("an address carries a text in its fragment", async (t) => {
  const page = await open(t, `#e=${encodeURIComponent(moved + " + é")}`);
  await ready(page);
  assert.equal(await page.inputValue("#paste"), moved + " + é");
});

test("nothing leaves the page after it has loaded", async (t) => {
  const page = await open(t);
  await ready(page);
  await page.waitForLoadState("networkidle");
  const requests = [];
  page.on("request", (r) => requests.push(r.url()));
  await page.fill("#paste", moved);
  await page.fill("#paste", "-ERR AUTH <password> called without any password configured for the default user.");
  await page.waitForTimeout(300);
  assert.deepEqual(requests, []);
});

test("Copy copies the command", async (t) => {
  const page = await open(t, "", { permissions: ["clipboard-read", "clipboard-write"] });
  await ready(page);
  await page.fill("#paste", moved);
  await page.locator(".command button").first().click();
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), "redis-cli -h 127.0.0.1 -p 6381 CLUSTER SHARDS");
});

test("20 MB do not break the page", async (t) => {
  const page = await open(t);
  await ready(page);
  await page.evaluate((moved) => {
    const box = document.querySelector("#paste");
    box.value = "2024-01-01 nothing of interest\n".repeat(20e6 / 31) + moved;
    box.dispatchEvent(new Event("input"));
  }, moved);
  await page.locator(".answer h2").waitFor({ timeout: 120_000 });
  assert.equal(await page.locator(".answer h2").innerText(), "MovedError");
});

test("Try it on a page opens the playground with its example", async (t) => {
  const page = await open(t, "errors/ReadOnlyError/");
  await page.getByRole("link", { name: "Try it in the playground" }).click();
  await page.locator(".answer h2").waitFor();
  assert.equal(await page.locator(".answer h2").innerText(), "ReadOnlyError");
});

test("the theme can be chosen, and lasts", async (t) => {
  const page = await open(t, "", { colorScheme: "light" });
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await ground();
  await page.locator(".theme").click();
  await page.locator(".theme").click();
  assert.equal(await page.locator(".theme").innerText(), "Theme: dark");
  assert.notEqual(await ground(), light);
  await page.reload();
  assert.notEqual(await ground(), light);
});

test("without JavaScript the page says what to do, and the form works", async (t) => {
  const page = await open(t, "", { javaScriptEnabled: false });
  assert.match(await page.locator("noscript").innerText(), /reference/);
  await page.fill("#paste", "MOVED 3999 127.0.0.1:6381");
  await page.getByRole("button", { name: /send the text/ }).click();
  assert.match(await page.locator("main").innerText(), /MovedError[\s\S]*Slot 3999 is served by/);
});

test("no page is wider than its window", async (t) => {
  for (const path of ["", "errors/", "errors/MovedError/", "errors/DataError/", "api/", "nosuch/"]) {
    for (const width of [320, 390, 1440]) {
      const context = await browser.newContext({ viewport: { width, height: 800 } });
      const page = await context.newPage();
      await page.goto(server.address + path);
      if (path === "") {
        await ready(page);
        await page.fill("#paste", `-ERR unknown command '${"x".repeat(200)}', with args beginning with: `);
      }
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      assert.ok(over <= 0, `${path} at ${width} px is ${over} px too wide`);
      await context.close();
    }
  }
});

for (const colorScheme of ["light", "dark"]) {
  test(`axe finds nothing, ${colorScheme}`, async (t) => {
    for (const path of ["", "errors/", "errors/MovedError/", "errors/WrongTypeError/", "api/", "v1/decode?e=MOVED+1+a:1"]) {
      const context = await browser.newContext({ colorScheme, extraHTTPHeaders: { Accept: "text/html" }, bypassCSP: true });
      const page = await context.newPage();
      await page.goto(server.address + path);
      if (path === "") {
        await ready(page);
        await page.fill("#paste", moved + "\n-ERR nobody knows this\n");
      }
      await page.evaluate(axe);
      const { violations } = await page.evaluate(() => axe.run());
      assert.deepEqual(violations.map((v) => `${path} ${v.id}: ${v.nodes.map((n) => n.html).join(" | ")}`), []);
      await context.close();
    }
  });
}
