// The browser module under Node.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { load, offsets } from "../site/js/rediserr.js";
import { corpus, fromCommandLine, root } from "./corpus.mjs";

const file = (name) => readFileSync(new URL(`dist/site/${name}`, root));
const fresh = () => load({ wasm: file("rediserr.wasm"), wordings: file("wordings.txt"), book: file("book.txt") }).then(async (decoder) => (await decoder.whole, decoder));

test("the module answers with the command line's bytes", async () => {
  const decoder = await fresh();
  const texts = corpus();
  assert.ok(texts.length > 500, `only ${texts.length} texts`);
  // One process each would take minutes: every seventh, and all pastes of several lines.
  for (const [i, text] of texts.entries()) {
    if (i % 7 === 0 || text.includes("\n")) {
      assert.equal(decoder.json(text), fromCommandLine(text).toString(), text);
    }
  }
});

test("bad input has an answer", async () => {
  const decoder = await fresh();
  for (const text of ["", " \n\t", "-", "MOVED", "MOVED x y", "\u0000\uffff\ud800", "<script>alert(1)</script>", "é日本😀 ".repeat(1000)]) {
    assert.equal(decoder.decode(text).schema, "rediserr/1", JSON.stringify(text));
  }
  const huge = "2024-01-01 nothing to see here\n".repeat(700_000);
  assert.ok(huge.length > 20e6);
  const report = decoder.decode(huge + "-MOVED 3999 127.0.0.1:6381\n");
  assert.equal(report.findings.length, 1);
  assert.equal(report.findings[0].start, huge.length + 1);
  assert.equal(decoder.decode("-MOVED 1 a:2").findings[0].type, "MovedError", "a small text after a huge one");
});

test("a page can be asked for", async () => {
  const decoder = await fresh();
  assert.equal(decoder.page("MOVED").type.name, "MovedError");
  assert.match(decoder.page("MovedError").why, /hash slots/);
  assert.equal(decoder.page("nosuch"), null);
});

test("a key's slot can be asked for", async () => {
  const decoder = await fresh();
  assert.deepEqual(decoder.slot("foo"), { key: "foo", slot: 12182 });
  assert.deepEqual(decoder.slot("{foo}:é"), { key: "{foo}:é", slot: 12182, tag: "foo" });
  assert.equal(decoder.slot("").slot, 0);
});

test("byte offsets become string offsets", () => {
  const text = "é日😀-MOVED é";
  const at = offsets(text);
  const bytes = Buffer.from(text);
  for (let i = 0; i <= text.length; i++) {
    if (text.charCodeAt(i) >> 10 === 0x37) continue; // inside a pair
    assert.equal(at(Buffer.byteLength(text.slice(0, i))), i);
  }
  assert.equal(at(bytes.length), text.length);
});

test("a report's offsets point at the text", async () => {
  const decoder = await fresh();
  const text = "日本 é 😀\n-MOVED 3999 127.0.0.1:6381";
  const [finding] = decoder.decode(text).findings;
  const at = offsets(text);
  assert.equal(text.slice(at(finding.start), at(finding.end)), "MOVED 3999 127.0.0.1:6381");
  const slot = finding.fields.find((f) => f.name === "Slot");
  assert.equal(text.slice(at(slot.start), at(slot.end)), "3999");
});

test("memory does not grow with calls", async () => {
  const decoder = await fresh();
  const text = "-MOVED 3999 127.0.0.1:6381\n".repeat(100);
  for (let i = 0; i < 1500; i++) decoder.decode(text); // until the heap has its size
  const before = decoder.memory();
  for (let i = 0; i < 5000; i++) decoder.decode(text);
  assert.ok(decoder.memory() <= before * 1.5, `${before} bytes became ${decoder.memory()}`);
});

test("a missing module is said to be missing", async () => {
  await assert.rejects(load({ wasm: new Response("", { status: 404, statusText: "Not Found" }), wordings: new Uint8Array(0) }), /404/);
});
