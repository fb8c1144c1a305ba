// Numbers to compare, each beside what it is compared with, measured in one run.
// Medians: the machine may be busy with other things.

import { execFileSync, spawn, spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { Agent, request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { browser as start, serve } from "./browser.mjs";
import { root, workerd } from "./corpus.mjs";

const median = (list) => [...list].sort((a, b) => a - b)[list.length >> 1];
const line = (what, value, budget) => console.log(`${what.padEnd(58)} ${value.padEnd(26)} ${budget}`);
const work = mkdtempSync(join(tmpdir(), "rediserr-bench-"));

await chromium();
await edge();
scan();
rmSync(work, { recursive: true });

async function chromium() {
  // What the first result is compared with: the Go runtime and one function, built, slimmed
  // and compressed as ours is, on a page of one file that asks for it in its first line.
  mkdirSync(new URL("dist/site/bench/", root), { recursive: true });
  const run = (env, ...args) => execFileSync("go", args, { cwd: root.pathname, env: { ...process.env, ...env } });
  run({ GOOS: "wasip1", GOARCH: "wasm", GOEXPERIMENT: "nogreenteagc" }, "build", "-trimpath", "-ldflags=-s -w", "-gcflags=all=-l", "-buildmode=c-shared", "-o", join(work, "empty.wasm"), "./test/bench/empty");
  run({}, "run", "./internal/slim", join(work, "empty.wasm"), "dist/site/bench/empty.wasm");
  copyFileSync(new URL("bench/empty.html", import.meta.url), new URL("dist/site/bench/index.html", root));
  run({}, "run", "./internal/press", "dist/site/bench/index.html", "dist/site/bench/empty.wasm");
  const server = await serve();
  const browser = await start();

  const first = async (path, done) => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(server.address + path);
    await page.waitForFunction(done);
    const ms = await page.evaluate(() => performance.getEntriesByName("answered")[0].startTime);
    await context.close();
    return ms;
  };
  const ours = [];
  const empty = [];
  for (let i = 0; i < 15; i++) {
    empty.push(await first("bench/", () => document.querySelector("#answer").textContent));
    ours.push(await first("#e=MOVED%203999%20127.0.0.1:6381", () => document.querySelector(".answer h2")));
  }
  line("first result after navigation, an empty Go module: 1", `${(median(ours) / median(empty)).toFixed(2)} (${median(ours).toFixed(0)} : ${median(empty).toFixed(0)} ms)`, "at most 1.3");

  const page = await (await browser.newContext()).newPage();
  await page.goto(server.address);
  const calls = await page.evaluate(async () => {
    const { load } = await import("./js/rediserr.js");
    const decoder = await load({ wasm: fetch("rediserr.wasm"), wordings: fetch("wordings.txt"), book: fetch("book.txt") });
    await decoder.whole;
    const rounds = [];
    for (let r = 0; r < 15; r++) {
      const began = performance.now();
      for (let i = 0; i < 2000; i++) decoder.json("-MOVED 3999 127.0.0.1:6381");
      rounds.push(((performance.now() - began) * 1000) / 2000);
    }
    const lines = Array.from({ length: 1000 }, (_, i) => `2026-01-01T00:00:${i % 60} worker ${i}: ${i % 50 ? "all is well" : "-MOVED 3999 127.0.0.1:6381"}`).join("\n");
    const pastes = [];
    for (let r = 0; r < 15; r++) {
      const began = performance.now();
      decoder.json(lines);
      pastes.push(performance.now() - began);
    }
    return { rounds, pastes };
  });
  line("one decode from JavaScript, with the report as text", `${median(calls.rounds).toFixed(1)} µs`, "10 µs for the call");
  line("a paste of 1,000 lines", `${median(calls.pastes).toFixed(1)} ms`, "16 ms, one frame");
  await browser.close();
  server.stop();
}

async function edge() {
  const run = (config, port) => {
    const p = spawn(workerd, ["serve", config, "--socket-addr", `http=127.0.0.1:${port}`], { cwd: root.pathname, stdio: "ignore" });
    return { pid: p.pid, stop: () => p.kill(), port };
  };
  const ours = run("wasm/edge/workerd.capnp", 18581);
  const plain = run("test/bench/plain.capnp", 18582);
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const get = (port) =>
    new Promise((resolve, reject) => {
      const began = performance.now();
      request({ port, host: "127.0.0.1", path: "/v1/decode?e=MOVED%203999%20127.0.0.1:6381", agent }, (r) => {
        r.resume();
        r.on("end", () => resolve(performance.now() - began));
      })
        .on("error", reject)
        .end();
    });
  for (const s of [ours, plain]) {
    for (let i = 0; ; i++) {
      try {
        await get(s.port);
        break;
      } catch (error) {
        if (i === 100) throw error;
        await new Promise((r) => setTimeout(r, 100));
      }
    }
  }
  const times = { ours: [], plain: [] };
  for (let i = 0; i < 3000; i++) {
    times.plain.push(await get(plain.port));
    times.ours.push(await get(ours.port));
  }
  const warm = (list) => median(list.slice(500));
  line("edge, warm p50 over loopback, plain JavaScript: 1", `${(warm(times.ours) / warm(times.plain)).toFixed(2)} (${warm(times.ours).toFixed(2)} : ${warm(times.plain).toFixed(2)} ms)`, "at most 5");
  agent.destroy();
  ours.stop();
  plain.stop();
}

// scan compares with ripgrep counting the lines that hold one of 40 codes.
function scan() {
  if (spawnSync("rg", ["--version"]).error) {
    line("scan of a 64 MB log, rg -F -c with 40 codes: 1", "no rg here", "at most 2");
    return;
  }
  const codes = "MOVED ASK TRYAGAIN CROSSSLOT CLUSTERDOWN MASTERDOWN LOADING BUSY BUSYKEY BUSYGROUP NOSCRIPT NOTBUSY UNKILLABLE READONLY OOM MISCONF NOREPLICAS NOAUTH WRONGPASS NOPERM DENIED NOPROTO WRONGTYPE EXECABORT UNBLOCKED NOGROUP NOKEY INPROG NOGOODSLAVE NOQUORUM NOMASTERLINK IOERR INVALIDOBJ NOSUB DISABLED REDIRECT SHUTDOWN ERRCLUSTER SEARCH_SYNTAX ERR".split(" ");
  writeFileSync(join(work, "codes"), codes.join("\n") + "\n");
  const few = [];
  const each = [];
  for (let i = 0, size = 0; size < 64 << 20; i++) {
    const plain = `2026-01-01T12:${String(i % 60).padStart(2, "0")}:00.${i % 1000} app-${i % 7} request ${i} took ${i % 97} ms`;
    const bad = `2026-01-01T12:00:00 app redis: -MOVED ${i % 16384} 10.0.0.${i % 5}:6379`;
    few.push(i % 1000 ? plain : bad);
    each.push(bad);
    size += plain.length + 1;
  }
  for (const [name, lines] of [["few errors", few], ["an error on each line", each]]) {
    const file = join(work, "log");
    writeFileSync(file, lines.join("\n"));
    const time = (command, args) => {
      const list = [];
      for (let i = 0; i < 5; i++) {
        const began = performance.now();
        spawnSync(command, args, { maxBuffer: 1 << 30 });
        list.push(performance.now() - began);
      }
      return median(list);
    };
    const rg = time("rg", ["-F", "-c", "-f", join(work, "codes"), file]);
    const ours = time(new URL("dist/rediserr", root).pathname, ["decode", "--json", file]);
    line(`scan of a 64 MB log, ${name}, rg -F -c with 40 codes: 1`, `${(ours / rg).toFixed(1)} (${ours.toFixed(0)} : ${rg.toFixed(0)} ms)`, "at most 2");
  }
}
