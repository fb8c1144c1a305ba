// The npm package as its users get it: packed, installed in an empty project, imported.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { corpus, fromCommandLine, root } from "./corpus.mjs";
import { load } from "../site/js/rediserr.js";

const project = mkdtempSync(join(tmpdir(), "rediserr-npm-"));
after(() => rmSync(project, { recursive: true }));

const run = (command, args, options = {}) => execFileSync(command, args, { cwd: project, maxBuffer: 1 << 28, ...options });
const node = (script, input = "") => run(process.execPath, ["--input-type=module", "-e", script], { input });

before(() => {
  const [{ filename }] = JSON.parse(run("npm", ["pack", "--json", "--pack-destination", project, new URL("dist/npm", root).pathname]));
  writeFileSync(join(project, "package.json"), '{"private":true}');
  // Without the network: it has no dependencies.
  run("npm", ["install", "--offline", "--no-audit", "--no-fund", "--ignore-scripts", `./${filename}`], { stdio: "pipe" });
});

// One process for all texts: the command line's answers are what the package must say.
test("the installed package answers with the command line's bytes", () => {
  const texts = corpus().filter((text, i) => i % 40 === 0 || text.includes("\n"));
  const script = `
    import { load } from "rediserr";
    import { readFileSync } from "node:fs";
    const decoder = await load();
    console.log(JSON.stringify(JSON.parse(readFileSync(0, "utf8")).map(decoder.json)));`;
  const got = JSON.parse(node(script, JSON.stringify(texts)));
  assert.ok(texts.length > 50, `only ${texts.length} texts`);
  for (const [i, text] of texts.entries()) assert.equal(got[i], fromCommandLine(text).toString(), text);
});

test("one call is enough", () => {
  const out = node(`import { decode } from "rediserr"; const { findings } = await decode("-MOVED 3999 127.0.0.1:6381"); console.log(findings[0].type, findings[0].steps.length > 0)`);
  assert.equal(String(out), "MovedError true\n");
});

test("it is what package.json says: no dependencies, and all its files", () => {
  const about = JSON.parse(readFileSync(join(project, "node_modules/rediserr/package.json"), "utf8"));
  assert.equal(about.dependencies, undefined);
  for (const name of [...about.files, "README.md", "LICENSE"]) readFileSync(join(project, "node_modules/rediserr", name));
});

// Browsers, bundlers and Deno take index.js, whose files are fetched.
test("the module for browsers loads from addresses", () => {
  const script = `
    import { readFile } from "node:fs/promises";
    globalThis.fetch = async (url) => new Response(await readFile(new URL(url)));
    const { decode } = await import("./node_modules/rediserr/index.js");
    console.log((await decode("WRONGTYPE Operation against a key holding the wrong kind of value")).findings[0].type);`;
  assert.equal(String(node(script)), "WrongTypeError\n");
});

test("each key of a report is in the types", async () => {
  const types = readFileSync(new URL("dist/npm/index.d.ts", root), "utf8");
  const keys = new Set();
  const collect = (value) => {
    if (value === null || typeof value !== "object") return;
    for (const [key, inner] of Object.entries(value)) {
      if (!Array.isArray(value)) keys.add(key);
      collect(inner);
    }
  };
  const file = (name) => readFileSync(new URL(`dist/npm/${name}`, root));
  const decoder = await load({ wasm: file("rediserr.wasm"), wordings: file("wordings.txt"), book: file("book.txt") });
  await decoder.whole;
  for (const text of corpus()) collect(decoder.decode(text));
  assert.ok(keys.size > 25, `only ${[...keys]}`);
  for (const key of keys) assert.match(types, new RegExp(`\\b${key}\\??:`), `no ${key} in index.d.ts`);
});
