// The playground without a network: the one file, and the site after the first visit.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { appendFileSync, cpSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { browser as start, serve } from "./browser.mjs";
import { root } from "./corpus.mjs";

const moved = "-MOVED 3999 127.0.0.1:6381";
const folder = mkdtempSync(join(tmpdir(), "rediserr-offline-"));
const site = join(folder, "site");
let browser;
let server;

before(async () => {
  for (const name of ["index.html", "js", "css", "icon.svg", "manifest.webmanifest", "icon-192.png", "icon-512.png", "icon-maskable.png", "rediserr.wasm", "wordings.txt", "book.txt", "sw.js"]) {
    // With its times, by which the server knows what was compressed before it was built anew.
    cpSync(new URL(`dist/site/${name}`, root), join(site, name), { recursive: true, preserveTimestamps: true });
  }
  server = await serve(site);
  browser = await start();
});

after(async () => {
  await browser?.close();
  server?.stop();
  rmSync(folder, { recursive: true });
});

// decodes fills in a reply and waits for what to do about it.
async function decodes(page) {
  await page.fill("#paste", moved);
  await page.locator(".answer .steps").waitFor();
  assert.equal(await page.locator(".answer h2").first().innerText(), "MovedError");
  assert.match(await page.locator(".answer").innerText(), /redis-cli -h 127\.0\.0\.1 -p 6381 CLUSTER SHARDS/);
}

test("one file works from a file system, and asks for nothing", async () => {
  const file = new URL("dist/rediserr.html", root);
  assert.ok(statSync(file).size <= 1_200_000, `${statSync(file).size} bytes`);
  const page = await browser.newPage();
  const troubles = [];
  const requests = [];
  page.on("console", (m) => m.type() === "error" && troubles.push(m.text()));
  page.on("pageerror", (e) => troubles.push(e.message));
  page.on("request", (r) => /^(blob|data):/.test(r.url()) || requests.push(r.url()));
  await page.goto(file.href);
  await decodes(page);
  assert.deepEqual(requests, [file.href]);
  // What leads to the reference leads nowhere from here: it is not shown, or is text.
  assert.ok(!(await page.locator(".bar nav a").first().isVisible()));
  assert.ok(!(await page.locator(".answer a.button").first().isVisible()));
  await page.locator(".answer h2 a").first().click();
  assert.equal(page.url(), file.href);
  assert.deepEqual(troubles, []);
  await page.close();
});

test("the site works offline after the first visit, and is replaced by a new build", async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(server.address);
  await page.evaluate(() => navigator.serviceWorker.ready);

  await context.setOffline(true);
  await page.reload();
  await decodes(page);
  const status = await page.evaluate(() => fetch("errors/").then((r) => r.status, () => "no network"));
  assert.equal(status, "no network", "only the playground is kept");
  await context.setOffline(false);

  appendFileSync(join(site, "css/site.css"), "\nbody { --build: second; }\n");
  execFileSync("go", ["run", "./internal/precache", "site/sw.js", site], { cwd: root.pathname });
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    const old = registration.active;
    await registration.update();
    while (registration.active === old || registration.active.state !== "activated") await new Promise((r) => setTimeout(r, 50));
  });
  await context.setOffline(true);
  await page.reload();
  await decodes(page);
  assert.equal(await page.evaluate(() => getComputedStyle(document.body).getPropertyValue("--build").trim()), "second");
  assert.equal(await page.evaluate(async () => (await caches.keys()).length), 1, "the old build is forgotten");
  await context.close();
});

test("a browser takes the site for an app that can be installed", async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(server.address);
  await page.evaluate(() => navigator.serviceWorker.ready);
  const cdp = await context.newCDPSession(page);
  const manifest = await cdp.send("Page.getAppManifest");
  assert.deepEqual(manifest.errors, []);
  const { installabilityErrors } = await cdp.send("Page.getInstallabilityErrors");
  // Contexts of tests are private windows, where nothing is installed.
  assert.deepEqual(installabilityErrors.map((e) => e.errorId).filter((id) => id !== "in-incognito"), []);
  await context.close();
});
