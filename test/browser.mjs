// Chromium for the tests, and the command line's server behind it.

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { after, before } from "node:test";
import { chromium } from "playwright-core";
import { root } from "./corpus.mjs";

/** Serves a site on a free port; resolves to its address and a way to stop it. */
export async function serve(site = "dist/site") {
  const server = spawn(new URL("dist/rediserr", root).pathname, ["serve", "--addr", "127.0.0.1:0", "--site", site], { cwd: root.pathname, stdio: ["ignore", "pipe", "inherit"] });
  const address = await new Promise((resolve, reject) => {
    server.once("exit", (code) => reject(new Error(`the server stopped with status ${code}`)));
    server.stdout.once("data", (line) => resolve(String(line).trim()));
  });
  return { address, stop: () => server.kill() };
}

/** How Chromium runs in a container, with nothing that asks the network. */
export const flags = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

/** Starts Chromium. */
export function browser() {
  return chromium.launch({ executablePath: process.env.CHROMIUM || "/usr/bin/chromium", args: flags });
}

/** The text of axe-core, for a page to run. */
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What axe finds in a page as it stands, in both colour schemes: loading it twice takes longer. */
export async function faults(page) {
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(axe);
  const found = [];
  for (const colorScheme of ["light", "dark"]) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" }); // colours that are on their way are no colours
    const { violations } = await page.evaluate(() => globalThis.axe.run({ resultTypes: ["violations"] }));
    found.push(...violations.map((v) => `${colorScheme}, ${v.id}: ${v.nodes.slice(0, 5).map((n) => n.html.slice(0, 200)).join(" | ")}`));
  }
  return found;
}

/** Calls check for each of a list, two at once: on two cores more wait for each other. */
export async function each(list, check) {
  const rest = [...list];
  const work = async () => {
    while (rest.length) await check(rest.shift());
  };
  await Promise.all([work(), work()]);
}

/** By how many pixels a page is wider than its window, at widths where it is. */
export async function tooWide(page, widths) {
  const wide = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    if (over > 0) wide.push(`at ${width} px it is ${over} px too wide`);
  }
  return wide;
}

/**
 * Serves the built site and starts a browser for all tests of a file. Of what it
 * returns, open opens a page and fails the test on anything that the page logs as an
 * error, and visit opens one that may.
 */
export function site() {
  let server;
  let chromium;
  before(async () => {
    server = await serve();
    chromium = await browser();
  });
  after(async () => {
    await chromium?.close();
    server?.stop();
  });
  async function visit(t, path = "", options = {}, troubles = []) {
    const context = await chromium.newContext({ viewport: { width: 1440, height: 900 }, ...options });
    const page = await context.newPage();
    page.on("console", (m) => m.type() === "error" && troubles.push(m.text()));
    page.on("pageerror", (e) => troubles.push(e.message));
    t.after(() => context.close());
    await page.goto(server.address + path);
    return page;
  }
  async function open(t, path, options) {
    const troubles = [];
    t.after(() => assert.deepEqual(troubles, []));
    return visit(t, path, options, troubles);
  }
  return { open, visit };
}
