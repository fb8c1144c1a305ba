// Chromium for the tests, and the command line's server behind it.

import { spawn } from "node:child_process";
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
