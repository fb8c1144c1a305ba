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

/** Starts Chromium as it runs in a container, with nothing that asks the network. */
export function browser() {
  return chromium.launch({
    executablePath: process.env.CHROMIUM || "/usr/bin/chromium",
    args: ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
  });
}

/** The text of axe-core, for a page to run. */
export const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

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
