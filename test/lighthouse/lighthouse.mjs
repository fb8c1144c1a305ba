// Lighthouse, as on a phone, on the playground, the catalogue and the page of a type.
//
// Accessibility, best practices and SEO are 100, or this fails. Performance is a time,
// and times are only printed: the median of three runs, as one run on a machine with
// other work to do says little.

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { launch } from "chrome-launcher";
import lighthouse from "lighthouse";
import { flags, serve } from "../browser.mjs";

const pages = ["", "errors/", "errors/MovedError/"];
const kinds = ["performance", "accessibility", "best-practices", "seo"];
const runs = 3;

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
const percent = (score) => Math.round(score * 100);

// faults are the audits of a category that count and are not passed in full.
function faults(report, kind) {
  return report.categories[kind].auditRefs
    .filter(({ id, weight }) => weight > 0 && report.audits[id].score !== null && report.audits[id].score < 1)
    .map(({ id }) => `${id} (${percent(report.audits[id].score)})`);
}

async function measure(address, port) {
  const result = await lighthouse(address, { port, onlyCategories: kinds, logLevel: "error" });
  if (result.lhr.runtimeError) throw new Error(`${address}: ${result.lhr.runtimeError.message}`);
  return result.lhr;
}

const server = await serve();
const profile = mkdtempSync(join(tmpdir(), "rediserr-lighthouse-"));
const chromium = await launch({ chromePath: process.env.CHROMIUM || "/usr/bin/chromium", chromeFlags: flags, userDataDir: profile });
let failed = false;
try {
  console.log(["page".padEnd(22), ...kinds.map((kind) => kind.padStart(15))].join(""));
  const notes = [];
  for (const path of pages) {
    const reports = [];
    for (let i = 0; i < runs; i++) reports.push(await measure(server.address + path, chromium.port));
    const scores = kinds.map((kind) => {
      const scores = reports.map((r) => percent(r.categories[kind].score));
      // What is no time must be whole in each run.
      const score = kind === "performance" ? median(scores) : Math.min(...scores);
      if (score < 100) {
        const names = new Set(reports.flatMap((r) => faults(r, kind)));
        notes.push(`/${path} ${kind}: ${scores.join(", ")}: ${[...names].join(", ")}`);
        if (kind !== "performance") failed = true;
      }
      return score;
    });
    console.log([`/${path}`.padEnd(22), ...scores.map((score) => String(score).padStart(15))].join(""));
  }
  console.log(`performance is the median of ${runs} runs, the others the least of them`);
  for (const note of notes) console.log(note);
} finally {
  chromium.kill();
  server.stop();
  rmSync(profile, { recursive: true, force: true });
}
process.exitCode = failed ? 1 : 0;
