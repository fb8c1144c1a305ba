// The worker under workerd: every route, the same bytes, bounded memory.

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { createServer } from "node:net";
import { after, before, test } from "node:test";
import { corpus, fromCommandLine, root, workerd } from "./corpus.mjs";

let base;
let server;

before(async () => {
  const port = await freePort();
  base = `http://127.0.0.1:${port}`;
  server = spawn(workerd, ["serve", "wasm/edge/workerd.capnp", "--socket-addr", `http=127.0.0.1:${port}`], { cwd: root.pathname, stdio: ["ignore", "inherit", "inherit"] });
  for (let i = 0; ; i++) {
    try {
      await fetch(`${base}/healthz`);
      return;
    } catch (error) {
      if (i === 100) throw error;
      await new Promise((r) => setTimeout(r, 100));
    }
  }
});

after(() => server.kill());

function freePort() {
  return new Promise((resolve) => {
    const s = createServer().listen(0, "127.0.0.1", () => {
      const { port } = s.address();
      s.close(() => resolve(port));
    });
  });
}

const moved = "MOVED 3999 127.0.0.1:6381";
const post = (body, type = "text/plain") => fetch(`${base}/v1/decode`, { method: "POST", body, headers: { "Content-Type": type } });

const routes = [
  ["/healthz", {}, 200, /^ok\n$/],
  [`/v1/decode?e=${encodeURIComponent(moved)}`, {}, 200, /"type":"MovedError".*"command":"redis-cli -h 127.0.0.1 -p 6381 CLUSTER SHARDS"/],
  [`/v1/decode?e=${encodeURIComponent(moved)}`, { Accept: "text/plain" }, 200, /Slot 3999 is served by 127\.0\.0\.1:6381\./],
  [`/v1/decode?e=${encodeURIComponent(moved)}`, { Accept: "text/html" }, 200, /<h2><a href="\/errors\/MovedError\/">MovedError/],
  ["/v1/decode", {}, 400, /"status":400/],
  ["/v1/errors", {}, 200, /"rediserr-catalog\/1"/],
  ["/v1/errors/MOVED", {}, 200, /"name":"MovedError"/],
  ["/v1/errors/nosuch", {}, 404, /"status":404/],
  ["/MOVED", {}, 200, /What to do/],
  ["/MOVED", { Accept: "text/html" }, 302, /errors\/MovedError/],
  ["/nosuch", {}, 404, /"status":404/],
  ["/nosuch", { Accept: "text/html" }, 404, /There is no such page/],
  ["/openapi.json", {}, 200, /"openapi"/],
  ["/", {}, 200, /Paste a Redis error/],
  ["/errors/", {}, 200, /MovedError/],
  ["/errors/MovedError/", {}, 200, /<h1>MovedError/],
  ["/errors/MovedError/index.md", {}, 200, /^# MovedError/],
  ["/rediserr.wasm", {}, 200, /asm/],
];

for (const [path, headers, status, want] of routes) {
  test(`${path} ${JSON.stringify(headers)}`, async () => {
    const r = await fetch(base + path, { headers: { Accept: "*/*", ...headers }, redirect: "manual" });
    const text = await r.text();
    assert.equal(r.status, status, text.slice(0, 200));
    assert.match(text, want);
  });
}

test("methods, types and sizes that are refused", async () => {
  assert.equal((await fetch(`${base}/v1/decode`, { method: "DELETE" })).status, 405);
  assert.equal((await post("x", "image/png")).status, 415);
  assert.equal((await post("{", "application/json")).status, 400);
  const large = await post("x".repeat(1024 * 1024 + 1));
  assert.equal(large.status, 413);
  assert.equal(large.headers.get("Content-Type"), "application/problem+json");
  assert.equal((await fetch(`${base}/v1/decode`, { method: "OPTIONS" })).status, 204);
});

test("headers", async () => {
  const r = await fetch(`${base}/v1/decode?e=x`);
  assert.equal(r.headers.get("Access-Control-Allow-Origin"), "*");
  assert.equal(r.headers.get("Cache-Control"), "no-store");
  assert.equal(r.headers.get("Content-Type"), "application/json");
});

test("the worker answers with the command line's bytes", async () => {
  const texts = corpus();
  for (const [i, text] of texts.entries()) {
    if (i % 11 === 0 || text.includes("\n")) {
      const got = Buffer.from(await (await post(text)).arrayBuffer());
      assert.equal(got.toString(), fromCommandLine(text).toString(), text);
    }
  }
});

test("the JSON of a type is the site's", async () => {
  const site = await (await fetch(`${base}/errors/MovedError/index.json`)).text();
  assert.equal(await (await fetch(`${base}/v1/errors/MOVED`)).text(), site);
  assert.equal(JSON.parse(site).clients.length, 13);
});

test("memory is bounded", async () => {
  const burst = async (n) => {
    for (let i = 0; i < n; i += 50) {
      await Promise.all(Array.from({ length: 50 }, (_, k) => (k % 2 ? post(`-${moved}`) : fetch(`${base}/v1/decode?e=${encodeURIComponent(moved)}`)).then((r) => r.text())));
    }
    return resident(server.pid);
  };
  const first = await burst(5500); // one instance has been replaced by then
  const second = await burst(5500);
  assert.ok(second < first * 1.6, `${first} MB became ${second} MB`);
});

// resident is the memory of a process, in MB.
function resident(pid) {
  const kb = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"));
  return Math.round(Number(kb[1]) / 1024);
}
