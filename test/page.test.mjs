// The playground's modules that make no elements, under Node.

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { brotliCompressSync } from "node:zlib";
import { load } from "../site/js/rediserr.js";
import { examples } from "../site/js/examples.js";
import { kinds, mask } from "../site/js/mask.js";
import { compare } from "../site/js/near.js";
import { note } from "../site/js/note.js";
import { fragment, textOf } from "../site/js/permalink.js";
import { lineNumber, ofBytes, ofText } from "../site/js/source.js";
import { fieldsOf, pieces, windowOf } from "../site/js/tokens.js";
import { root } from "./corpus.mjs";

const site = new URL("dist/site/", root);
const file = (name) => readFileSync(new URL(name, site));
const decoder = await load({ wasm: file("rediserr.wasm"), wordings: file("wordings.txt"), book: file("book.txt") });
await decoder.whole;

// What was once shared opens for good: lines are added here, none is changed.
const golden = [
  ["#v1=t.MOVED%203999%20127.0.0.1:6381", "MOVED 3999 127.0.0.1:6381"],
  ["#v1=t.ERR%20it%27s%20%28not%29%20%21%2A%7E%20done%2E", "ERR it's (not) !*~ done."],
  ["#v1=t.%E6%97%A5%20%F0%9F%98%80%0A/", "日 😀\n/"],
  ["#v1=t.", ""],
];

const packed = "(error) CROSSSLOT Keys in request don't hash to the same slot … ü";

// Links made by other means, or by an implementation of deflate that packs differently.
const alsoOpen = [
  ["#v1=z.00gtKsov0lRwDvIPDg728Q9R8E6tLFbIzFMoSi0sTS0uUUjJz1MvUchILM5QKMlXKMlIVShOzAUSOfklCo8alikc3gMA", packed],
  ["#v1=z.AUQAu_8oZXJyb3IpIENST1NTU0xPVCBLZXlzIGluIHJlcXVlc3QgZG9uJ3QgaGFzaCB0byB0aGUgc2FtZSBzbG90IOKApiDDvA", packed],
  ["#e=MOVED%203999%20127.0.0.1:6381", "MOVED 3999 127.0.0.1:6381"],
  ["#e=a+b", "a+b"],
];

test("links that were once made open for good", async () => {
  for (const [link, text] of [...golden, ...alsoOpen]) assert.equal(await textOf(link), text, link);
  for (const [link, text] of golden) assert.equal(await fragment(text), link);
  for (const other of ["", "#somewhere", "#share=1"]) assert.equal(await textOf(other), null);
});

test("every text comes back from its link, short or long", async () => {
  for (const text of ["a", "日本 😀 é\r\n\t%+&=#", "x".repeat(99), examples.jedis, Array.from({ length: 3000 }, (_, i) => String.fromCharCode(33 + ((i * i) % 90))).join("")]) {
    const link = await fragment(text);
    assert.match(link, /^#v1=[tz]\.[\w%.:/-]*$/);
    assert.equal(await textOf(link), text);
  }
  assert.match(await fragment(examples.jedis), /^#v1=z\./);
  assert.equal(await textOf(await fragment("half a letter: \ud83d")), "half a letter: \ufffd");
});

test("a broken link fails, and a bomb does not go off", async () => {
  for (const link of ["#v1=z.!!", "#v1=z.AAAA", "#v1=t.%E0%A4", "#v1=q.x", "#v2=t.x", await fragment("\0".repeat(3 << 20))]) await assert.rejects(textOf(link), link.slice(0, 20));
});

const all = { secrets: true, addresses: true, users: true, keys: true };
const masked = (text, on = all) =>
  mask(text, decoder.decode(text).findings, ofText(text).place, on)
    .pieces.map((p) => p.text)
    .join("");

test("what should not be shared is masked, and the rest decodes as before", () => {
  const types = (text) => decoder.decode(text).findings.map((f) => f.type);
  for (const [text, want] of [
    ["MOVED 3999 10.2.0.11:6381", "MOVED 3999 192.0.2.1:6381"],
    ["MOVED 3999 127.0.0.1:6381", "MOVED 3999 127.0.0.1:6381"],
    ["MOVED 3999 cart-3.prod.example.org:6381", "MOVED 3999 host-1.example:6381"],
    ["MOVED 3999 2a01:4f8::17:6381", "MOVED 3999 2001:db8::1:6381"],
    ["10.2.0.9:7000> AUTH alice s3cr3t\n(error) WRONGPASS invalid username-password pair or user is disabled.\n10.2.0.9:7000> get session:alice:42\n(error) MOVED 3999 10.2.0.9:6381", "192.0.2.1:7000> AUTH user-1 *****\n(error) WRONGPASS invalid username-password pair or user is disabled.\n192.0.2.1:7000> get key:1\n(error) MOVED 3999 192.0.2.1:6381"],
    ["-NOPERM User alice has no permissions to run the 'get' command", "-NOPERM User user-1 has no permissions to run the 'get' command"],
    ["NOGROUP No such key 'orders' or consumer group 'workers' in XREADGROUP with GROUP option", "NOGROUP No such key 'key:1' or consumer group 'key:2' in XREADGROUP with GROUP option"],
    ["connect to rediss://alice:s3cr3t@cache.prod.internal:6379 failed\n-NOAUTH Authentication required.", "connect to rediss://user-1:*****@host-1.example:6379 failed\n-NOAUTH Authentication required."],
    ['{"password":"hunter22","err":"-NOAUTH Authentication required."}', '{"password":"*****","err":"-NOAUTH Authentication required."}'],
    ["127.0.0.1:6379> SET user:7 \"a secret value\" EX 10\n(error) READONLY You can't write against a read only replica.", "127.0.0.1:6379> SET key:1 key:2 EX 10\n(error) READONLY You can't write against a read only replica."],
    ["日本 😀 -MOVED 1 10.0.0.9:1", "日本 😀 -MOVED 1 192.0.2.1:1"],
    ["-ERR AUTH <password> called without any password configured for the default user. Are you sure your configuration is correct?", "-ERR AUTH <password> called without any password configured for the default user. Are you sure your configuration is correct?"],
  ]) {
    assert.equal(masked(text), want);
    assert.deepEqual(types(want), types(text), want);
  }
});

test("each kind is masked by its own switch", () => {
  const text = "10.2.0.9:7000> AUTH alice s3cr3t\n(error) WRONGPASS invalid username-password pair or user is disabled.\n10.2.0.9:7000> get cart:77";
  for (const [id, secret] of [["secrets", "s3cr3t"], ["addresses", "10.2.0.9"], ["users", "alice"], ["keys", "cart:77"]]) {
    assert.ok(kinds.some((k) => k.id === id));
    assert.ok(!masked(text, { [id]: true }).includes(secret), id);
    assert.ok(masked(text, { ...all, [id]: false }).includes(secret), `without ${id}`);
  }
  assert.equal(masked(text, {}), text);
});

test("the pieces of a paste are the paste, each letter once", () => {
  for (const text of ["日本 😀 é\n-MOVED 3999 127.0.0.1:6381\nASK 1 b:2", examples.session, examples.jedis, examples.log]) {
    const source = ofText(text);
    const { findings } = decoder.decode(text);
    findings.forEach((f, i) => {
      const whole = pieces(source, findings, i, { from: 0, to: source.length });
      assert.equal(whole.map((p) => p.text).join(""), text);
      for (const p of whole.filter((p) => p.kind === "field" && p.first)) assert.ok(String(fieldsOf(f)[p.index].value).startsWith(p.text), `${p.text} in ${f.type}`);
      const bytes = ofBytes(new TextEncoder().encode(text), "x.log");
      const seen = windowOf(bytes, f);
      assert.ok(pieces(bytes, findings, i, seen).map((p) => p.text).join("").includes(f.text), f.text);
    });
  }
  const text = "日本 😀 é\n-MOVED 3999 127.0.0.1:6381";
  const tokens = pieces(ofText(text), decoder.decode(text).findings, 0, { from: 0, to: text.length });
  assert.deepEqual(tokens.map((p) => `${p.kind}:${p.text}`), ["around:日本 😀 é\n-", "code:MOVED", "rest: ", "field:3999", "rest: ", "field:127.0.0.1", "rest::", "field:6381"]);
});

test("a reply of megabytes shows a beginning", () => {
  const source = ofText(`x\n-ERR unknown command '${"y".repeat(3e6)}', with args beginning with: \nz`);
  const { findings } = decoder.decode(source.text);
  const { from, to } = windowOf(source, findings[0]);
  assert.ok(to - from < 10_000);
});

test("lines are counted", () => {
  const source = ofText("a\nb\n\nMOVED");
  assert.deepEqual([0, 2, 4, 6].map((place) => lineNumber(source, place)), [1, 2, 3, 4]);
});

test("near wordings differ by words, and holes agree with any", () => {
  const { text, template } = compare("ERR value is no integer", "ERR value is not an integer");
  assert.deepEqual(text.filter((w) => w.differs).map((w) => w.text), ["no"]);
  assert.deepEqual(template.filter((w) => w.differs).map((w) => w.text), ["not", "an"]);
  assert.ok(compare("No such key 'a' there", "No such key '{Key}' here").template.slice(0, 4).every((w) => !w.differs));
});

test("a note in Markdown holds hostile text as text", () => {
  const [finding] = decoder.decode("-ERR unknown command '```\n# x', with args beginning with: ").findings;
  const text = note({ ...finding, text: "a\n```\n# b" }, "https://x/#v1=t.a");
  assert.match(text, /^### \w+: /);
  assert.ok(text.includes("````\na\n```\n# b\n````"));
  assert.ok(text.includes("- Retry: no"));
  assert.ok(text.endsWith("[Decoded by rediserr](https://x/#v1=t.a)\n"));
});

test("a note in Markdown has what the table of commands says", () => {
  const [finding] = decoder.decode("-NOPERM User app has no permissions to run the 'config|get' command").findings;
  assert.ok(note(finding).includes("redis-cli ACL SETUSER app '+config|get'\n"));
});

test("examples are real lines of the test data", () => {
  const folder = new URL("errors/testdata/", root);
  const files = ["", "clients/"].flatMap((d) => readdirSync(new URL(d, folder)).filter((f) => f.endsWith(".txtar")).map((f) => readFileSync(new URL(d + f, folder), "utf8")));
  for (const [name, text] of Object.entries(examples)) {
    assert.ok(files.some((f) => f.includes(text)), name);
    assert.ok(decoder.decode(text).findings[0].known, name);
  }
});

test("the bytes of a text decode as the text", () => {
  assert.equal(decoder.json(new TextEncoder().encode(examples.session)), decoder.json(examples.session));
});

// Beside the module and its pages, which have budgets of their own. The dialog that
// shares is loaded when it is opened.
test("a first visit stays small", () => {
  const named = [...file("index.html").toString().matchAll(/(?:src|href)="((?:js|css)\/[^"]+)"/g)].map((m) => m[1]);
  const names = new Set(["index.html", "icon.svg", "js/worker.js", ...named]);
  assert.ok(names.size > 8, [...names].join(" "));
  const sum = [...names].reduce((n, f) => n + brotliCompressSync(readFileSync(new URL(f, site))).length, 0);
  assert.ok(sum < 25_000, `${sum} bytes`);
});
