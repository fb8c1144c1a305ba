// The HTML of the whole site and of the API's answers is valid, by the Nu checker.

import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { basename, dirname, join, relative } from "node:path";
import { after, test } from "node:test";
import { serve } from "./browser.mjs";
import { root } from "./corpus.mjs";

const site = new URL("dist/site", root).pathname;
const folder = mkdtempSync(join(tmpdir(), "rediserr-html-"));
after(() => rmSync(folder, { recursive: true }));

// The checker reads files, so 'self' in a policy is nobody for it. That the policy lets
// the page's own files load, browser.test.mjs shows.
const policy = /^Resource violates Content Security Policy/;

/** What the Nu checker has against files, its warnings included. */
async function faults(files) {
  const jar = join(dirname(createRequire(import.meta.url).resolve("vnu-jar/package.json")), "build/dist/vnu.jar");
  // A run this short is over before Java's better compiler pays; the other needs more stack.
  const args = ["-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xss8m", "-jar", jar, "--format", "json", ...files];
  const printed = await new Promise((resolve, reject) => {
    execFile("java", args, { maxBuffer: 64 << 20 }, (err, stdout, stderr) => {
      if (err?.code === "ENOENT") reject(new Error("the Nu checker needs Java: on Debian, apt-get install default-jre-headless"));
      else resolve(stderr || stdout); // it stops with a status when it has messages
    });
  });
  let messages;
  try {
    ({ messages } = JSON.parse(printed));
  } catch {
    throw new Error(`the Nu checker said no JSON: ${printed.slice(0, 500)}`);
  }
  return messages.filter((m) => (m.type === "error" || m.subType === "warning" || m.type === "non-document-error") && !policy.test(m.message));
}

const shown = (m) => `${relative(site, new URL(m.url).pathname)}:${m.lastLine}: ${m.message} ${m.extract ?? ""}`;

// Known and unknown, with a cause, a list, what HTML cannot hold, and nothing at all.
const pastes = [
  "MOVED 3999 127.0.0.1:6381",
  "ERR value is no integer at all",
  "hello",
  "<b>&amp;\"' \u0000\u0001\u007f\u0085\ufffe\ufdd0 (error) WRONGTYPE Operation against a key holding the wrong kind of value",
  "ERR unknown command '\u0001\ufffe', with args beginning with: ",
  "-MOVED 1 a:1\n-ASK 2 b:2\n-NOAUTH Authentication required.\n",
  "ERR unknown command 'GTE', with args beginning with: 'a' 'b' ",
  "EXECABORT Transaction discarded because of: WRONGTYPE Operation against a key holding the wrong kind of value",
];

test("every page of the site and every HTML answer of the API is valid", async () => {
  const server = await serve();
  const answers = [];
  try {
    for (const [i, paste] of pastes.entries()) {
      const response = await fetch(`${server.address}v1/decode?e=${encodeURIComponent(paste)}`, { headers: { Accept: "text/html" } });
      assert.match(response.headers.get("Content-Type"), /^text\/html/);
      answers.push(join(folder, `answer-${i}.html`));
      writeFileSync(answers.at(-1), await response.text());
    }
  } finally {
    server.stop();
  }
  const pages = readdirSync(site, { recursive: true }).filter((name) => name.endsWith(".html"));
  assert.ok(pages.length > 300, `only ${pages.length} pages`);
  // A page that must fail, so that a checker that checks nothing is noticed.
  const broken = join(folder, "broken.html");
  writeFileSync(broken, readFileSync(join(site, "errors/MovedError/index.html"), "utf8").replace("<h1>", "<h1><p>"));
  const found = await faults([broken, ...answers, ...pages.map((name) => join(site, name))]);
  assert.ok(found.some((m) => basename(m.url) === "broken.html"), "the checker has nothing against broken HTML");
  assert.deepEqual(found.filter((m) => basename(m.url) !== "broken.html").map(shown), []);
});
