// The playground and the reference in Chromium.

import assert from "node:assert/strict";
import { test } from "node:test";
import { faults, site, tooWide } from "./browser.mjs";

const { open, visit } = site();

const ready = (page) => page.waitForFunction(() => document.querySelector(".status").textContent !== "Loading the decoder …");
const moved = "-MOVED 3999 127.0.0.1:6381";
const type = (page) => page.locator(".answer h2").innerText();
const marked = async (page) => (await page.locator(".echo mark").allTextContents()).join("");

// big is a log with one error at its end, too long for the page's own thread.
const big = (bytes) => "2024-01-01 nothing of interest\n".repeat(bytes / 31) + moved;

test("typing shows type, lineage, fields, verdict, steps and the span", async (t) => {
  const page = await open(t);
  await ready(page);
  await page.locator("#paste").pressSequentially(moved);
  const answer = page.locator(".answer");
  await answer.getByRole("heading", { name: "MovedError" }).waitFor();
  const text = await answer.innerText();
  for (const want of ["RedisError › ResponseError › RedisClusterError › AskError", "Slot 3999 is served by 127.0.0.1:6381.", "no, nothing was changed", "redis-cli -h 127.0.0.1 -p 6381 CLUSTER SHARDS", "Why it happens", "Sent by redis 3.0 and later"]) {
    assert.ok(text.includes(want), `no ${JSON.stringify(want)} in ${text}`);
  }
  const fields = await answer.locator(".values").innerText();
  assert.match(fields, /Slot\s+3999\s+Host\s+127\.0\.0\.1\s+Port\s+6381/);
  assert.equal(await marked(page), "MOVED 3999 127.0.0.1:6381");
  assert.match(await page.locator(".status").innerText(), /^1 finding in [\d.]+ ms, on your machine/);
});

test("each example decodes to what its button says", async (t) => {
  const page = await open(t);
  await ready(page);
  const buttons = page.locator("[data-example]");
  const want = ["MovedError", "MovedError", "AuthenticationFailureError", "AuthenticationRequiredError", "AuthenticationFailureError"];
  assert.equal(await buttons.count(), want.length);
  for (const [i, name] of want.entries()) {
    await buttons.nth(i).click();
    assert.equal(await type(page), name);
  }
});

test("how it is caught in a client: the paste's own first, then the one that was picked", async (t) => {
  const page = await open(t);
  await ready(page);
  await page.fill("#paste", "redis.exceptions.MovedError: 3999 127.0.0.1:6381");
  const chosen = page.locator('.answer [role=tab][aria-selected="true"]');
  const panel = page.locator(".answer [role=tabpanel]");
  await chosen.waitFor();
  assert.equal(await chosen.innerText(), "redis-py");
  assert.match(await panel.innerText(), /except redis\.exceptions\.MovedError/);
  const order = await page.evaluate(() => ["Why it happens", "In your client"].map((t) => [...document.querySelectorAll(".answer h3")].findIndex((h) => h.textContent === t)));
  assert.ok(order[0] >= 0 && order[0] < order[1], order.join());

  const asked = [];
  page.on("request", (request) => asked.push(request.url()));
  await chosen.focus();
  await page.keyboard.press("End");
  assert.equal(await chosen.innerText(), "phpredis");
  assert.ok(await chosen.evaluate((tab) => tab === document.activeElement), "the focus moves with the choice");
  assert.match(await panel.innerText(), /catch \(RedisException/);
  await page.keyboard.press("ArrowRight");
  assert.equal(await chosen.innerText(), "redis-py", "after the last comes the first");
  await page.keyboard.press("ArrowLeft");
  await page.fill("#paste", "WRONGTYPE Operation against a key holding the wrong kind of value");
  assert.equal(await chosen.innerText(), "phpredis", "the choice is kept for another text");
  await page.fill("#paste", "io.lettuce.core.RedisCommandExecutionException: WRONGTYPE Operation against a key holding the wrong kind of value");
  assert.equal(await chosen.innerText(), "Lettuce", "a paste from a client is answered in it");
  assert.deepEqual(asked, []);

  await page.fill("#paste", "MISCONF Redis is configured to save RDB snapshots, but it's currently unable to persist to disk. Commands that may modify the data set are disabled, because this instance is configured to report errors during writes if RDB snapshotting fails (stop-writes-on-bgsave-error option). Please check the Redis logs for details about the RDB error.");
  await page.locator(".answer .managed summary").click();
  assert.match(await page.locator(".answer .managed").innerText(), /Amazon ElastiCache.* refuse CONFIG GET and CONFIG SET/);
});

test("what a tired person needs first stands first", async (t) => {
  const page = await open(t);
  await ready(page);
  await page.fill("#paste", "127.0.0.1:7000> GET cart:7\n(error) MOVED 3999 127.0.0.1:6381");
  const tops = await page.evaluate(() => ["h2", ".verdict", ".sum", ".steps", ".values", ".anatomy", "a.button"].map((s) => document.querySelector(`.answer ${s}`).getBoundingClientRect().top));
  assert.deepEqual(tops, [...tops].sort((a, b) => a - b));
});

test("on a phone the verdict is seen without scrolling", async (t) => {
  const page = await open(t, "", { viewport: { width: 390, height: 844 } });
  await ready(page);
  await page.fill("#paste", moved);
  const { y, height } = await page.locator(".answer .verdict").boundingBox();
  assert.ok(y + height < 844, `it ends at ${y + height}`);
});

test("several findings are walked through by button, key and caret", async (t) => {
  const page = await open(t);
  await ready(page);
  await page.fill("#paste", "-MOVED 1 a:1\n-ASK 2 b:2\n-NOAUTH Authentication required.\n");
  assert.equal(await page.locator(".pager .count").innerText(), "1 of 3");
  await page.getByRole("button", { name: "Next finding" }).click();
  assert.equal(await type(page), "AskError");
  assert.equal(await page.locator(".pager .count").innerText(), "2 of 3");
  for (const [key, name] of [["ArrowRight", "AuthenticationRequiredError"], ["j", "MovedError"], ["k", "AuthenticationRequiredError"], ["ArrowLeft", "AskError"]]) {
    await page.keyboard.press(key);
    assert.equal(await type(page), name, key);
  }
  await page.locator(".all summary").click();
  assert.match(await page.locator(".all li").nth(2).innerText(), /AuthenticationRequiredError\s+line 3/);
  await page.locator(".all li button").nth(2).click();
  assert.equal(await type(page), "AuthenticationRequiredError");
  await page.locator(".anatomy .other", { hasText: "ASK" }).click();
  assert.equal(await type(page), "AskError");
  await page.keyboard.press("/");
  assert.equal(await page.evaluate(() => document.activeElement.id), "paste");
  await page.evaluate(() => document.querySelector("#paste").setSelectionRange(3, 3));
  await page.keyboard.press("ArrowRight");
  assert.equal(await type(page), "MovedError");
  await page.keyboard.press("Escape");
  assert.notEqual(await page.evaluate(() => document.activeElement.id), "paste");
});

test("fields and their places in the paste are tied, by mouse and by key", async (t) => {
  const page = await open(t);
  await ready(page);
  await page.fill("#paste", `日本 😀 é\n${moved}`);
  const tokens = page.locator(".anatomy .token");
  assert.deepEqual(await tokens.allTextContents(), ["3999", "127.0.0.1", "6381"]);
  assert.equal(await page.locator(".anatomy").textContent(), `日本 😀 é\n${moved}`);
  assert.equal(await page.locator(".anatomy .code").innerText(), "MOVED");
  await tokens.nth(1).hover();
  assert.equal(await page.locator(".values .lit").innerText(), "127.0.0.1");
  assert.equal(await page.locator(".echo .lit").textContent(), "127.0.0.1");
  await page.locator(".values button").nth(2).hover();
  assert.equal(await page.locator(".token.lit").innerText(), "6381");
  await page.locator(".values button").first().focus();
  assert.equal(await page.locator(".token.lit").innerText(), "3999");
  await page.keyboard.press("Enter");
  assert.equal(await page.evaluate(() => document.activeElement.className), "token hue1 lit");
  await page.keyboard.press("Enter");
  assert.equal(await page.evaluate(() => document.activeElement.textContent), "3999");
  // A place with several names has the one that says most, a list one row.
  await page.fill("#paste", "> MGET cart:7 order:42\n(error) CROSSSLOT Keys in request don't hash to the same slot");
  await page.locator(".slots").waitFor();
  assert.equal((await page.locator(".values").innerText()).replace(/\s+/g, " "), "Command MGET Keys cart:7 order:42");
  assert.deepEqual(await tokens.evaluateAll((list) => list.map((t) => `${t.dataset.name} ${t.textContent}`)), ["Command MGET", "Keys cart:7", "Keys order:42"]);
});

test("nothing of a paste is markup", async (t) => {
  const page = await open(t);
  await ready(page);
  await page.fill("#paste", `ERR unknown command '<img src=x onerror=alert(1)>', with args beginning with: '<script>alert(2)</script>' `);
  page.on("dialog", () => assert.fail("a script of the paste ran"));
  await page.locator(".answer h2").waitFor();
  assert.equal(await page.locator(".answer img, .answer script, .echo img").count(), 0);
  assert.ok((await page.locator(".answer").innerText()).includes("<img src=x onerror=alert(1)>"));
});

test("a paste without an error, and an unknown one", async (t) => {
  const page = await open(t);
  await ready(page);
  await page.fill("#paste", "hello world");
  assert.match(await page.locator(".status").innerText(), /^No Redis error found in this text/);
  await page.fill("#paste", "127.0.0.1:6379> GET user:7");
  assert.match(await page.locator(".answer").innerText(), /looks like a command/);
  await page.fill("#paste", "-ERR value is no integer at all or out of its range");
  assert.match(await page.locator(".answer").innerText(), /wording we do not know[\s\S]*Close wordings/);
  const near = page.locator(".near li").first();
  assert.deepEqual(await near.locator(".ours mark").allTextContents(), ["no", "at", "all", "its"]);
  assert.deepEqual(await near.locator(".theirs mark").allTextContents(), ["not", "an"]);
  assert.equal(await page.locator(".anatomy .unknown").textContent(), " value is no integer at all or out of its range");
  assert.ok(!(await page.locator(".welcome").isVisible()));
  await page.fill("#paste", "");
  await page.locator(".welcome").waitFor();
  assert.equal(await page.locator(".answer").innerText(), "");
});

test("text before the error moves the mark, also behind letters of several bytes", async (t) => {
  const page = await open(t);
  await ready(page);
  await page.fill("#paste", `日本 😀 é\n${moved}`);
  assert.equal(await marked(page), "MOVED 3999 127.0.0.1:6381");
});

test("an address carries a text in its fragment", async (t) => {
  const page = await open(t, `#e=${encodeURIComponent(moved + " + é")}`);
  await ready(page);
  assert.equal(await page.inputValue("#paste"), moved + " + é");
});

test("links of both forms open, and a broken one says so", async (t) => {
  const page = await open(t, "#v1=t.MOVED%203999%20127.0.0.1:6381");
  await ready(page);
  await page.locator(".answer h2").waitFor();
  await page.evaluate(() => (location.hash = "#e=ASK%202%20b:2"));
  await page.locator(".answer h2", { hasText: "AskError" }).waitFor();
  assert.equal(await page.inputValue("#paste"), "ASK 2 b:2");
  await page.locator("#paste").press("End");
  await page.keyboard.type("3");
  assert.equal(new URL(page.url()).hash, "", "the address still holds the text as it was");
  await page.evaluate(() => (location.hash = "#v1=z.broken"));
  await page.locator(".status", { hasText: "could not be read" }).waitFor();
});

test("sharing shows first what it shares, masked, with a switch for each kind", async (t) => {
  const page = await open(t, "", { permissions: ["clipboard-read", "clipboard-write"] });
  await ready(page);
  await page.fill("#paste", "10.2.0.9:7000> AUTH alice s3cr3t\n(error) WRONGPASS invalid username-password pair or user is disabled.\n10.2.0.9:7000> get cart:77\n(error) MOVED 3999 10.2.0.9:6381");
  await page.locator(".share").click();
  const preview = page.locator("#share pre");
  await page.locator("#share .link").waitFor();
  const want = "192.0.2.1:7000> AUTH user-1 *****\n(error) WRONGPASS invalid username-password pair or user is disabled.\n192.0.2.1:7000> get key:1\n(error) MOVED 3999 192.0.2.1:6381";
  assert.equal(await preview.textContent(), want);
  assert.match(await page.locator("#share").innerText(), /decodes to the same/);
  await page.getByRole("button", { name: "Copy the link" }).click();
  await page.getByRole("button", { name: "Copied" }).waitFor();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  await page.locator("#share").getByRole("button", { name: "Copy as Markdown" }).click();
  await page.locator("#share button", { hasText: "Copied" }).nth(1).waitFor();
  assert.match(await page.evaluate(() => navigator.clipboard.readText()), /^### AuthenticationFailureError[\s\S]*#v1=/);
  await page.getByLabel("Keys and arguments").uncheck();
  await page.locator("#share pre", { hasText: "cart:77" }).waitFor();
  assert.ok(!(await preview.textContent()).includes("alice"));
  await page.keyboard.press("Escape");
  assert.equal(await page.locator("dialog[open]").count(), 0);
  const other = await open(t, new URL(link).hash);
  await other.locator(".answer h2").waitFor();
  assert.equal(await other.inputValue("#paste"), want);
});

test("of a long text a link holds one finding, and says so", async (t) => {
  const page = await open(t);
  await ready(page);
  await page.fill("#paste", big(9000));
  await page.locator(".answer h2").waitFor();
  await page.locator(".share").click();
  await page.locator("#share pre", { hasText: "MOVED" }).waitFor();
  assert.equal(await page.locator("#share pre").textContent(), moved.slice(1));
  assert.match(await page.locator("#share").innerText(), /9\.\d KB long, and a link holds 8 KB/);
});

test("nothing leaves the page after it has loaded, and nothing is stored", async (t) => {
  const page = await open(t);
  await ready(page);
  await page.waitForLoadState("networkidle");
  const requests = [];
  page.context().on("request", (r) => requests.push(r.url()));
  page.on("request", (r) => requests.push(r.url()));
  await page.fill("#paste", moved);
  await page.fill("#paste", "-ERR AUTH <password> called without any password configured for the default user.");
  await page.fill("#paste", "-ERR nobody knows this");
  await page.setInputFiles("#file", { name: "error.log", mimeType: "text/plain", buffer: Buffer.from(big(300_000)) });
  await page.locator(".answer h2", { hasText: "MovedError" }).waitFor();
  await page.waitForTimeout(200);
  assert.deepEqual(requests, []);
  const kept = await page.evaluate(async () => [localStorage.length, sessionStorage.length, (await indexedDB.databases()).length, document.cookie]);
  assert.deepEqual(kept, [0, 0, 0, ""]);
});

test("the policy lets nothing outside be asked, in the page and in its worker", async (t) => {
  const page = await visit(t);
  const refused = await page.evaluate(async () => {
    const seen = [];
    document.addEventListener("securitypolicyviolation", (e) => seen.push(e.effectiveDirective));
    await fetch("http://127.0.0.1:9/").then(() => seen.push("sent"), () => {});
    await new Promise((resolve) => Object.assign(new Image(), { src: "http://127.0.0.1:9/x.png", onerror: resolve, onload: resolve }));
    await new Promise((resolve) => setTimeout(resolve, 50));
    return seen;
  });
  assert.deepEqual(refused, ["connect-src", "img-src"]);
  const head = await page.request.get(`${page.url()}js/worker.js`);
  assert.equal(head.headers()["content-security-policy"], "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'");
});

test("the live region reads type and verdict, once typing has paused", async (t) => {
  const page = await open(t);
  await ready(page);
  await page.fill("#paste", moved);
  await page.locator(".live", { hasText: "MovedError. Slot 3999 is served by 127.0.0.1:6381. Retry: yes, at the node named; remember that node. Applied: no, nothing was changed." }).waitFor({ state: "attached" });
});

test("c copies the answer, ? shows the keys", async (t) => {
  const page = await open(t, "", { permissions: ["clipboard-read", "clipboard-write"] });
  await ready(page);
  await page.fill("#paste", moved);
  await page.keyboard.press("Escape");
  await page.keyboard.press("c");
  await page.locator(".status", { hasText: "Copied" }).waitFor();
  assert.match(await page.evaluate(() => navigator.clipboard.readText()), /^### MovedError: Slot 3999 is served/);
  await page.keyboard.press("?");
  assert.ok(await page.locator("#help").isVisible());
  await page.keyboard.press("Escape");
  assert.ok(!(await page.locator("#help").isVisible()));
  for (const [name, want] of [["Copy the reply", /^MOVED 3999 127\.0\.0\.1:6381$/], ["Copy JSON", /^\{"schema":"rediserr\/1"/]]) {
    await page.getByRole("button", { name }).click();
    await page.getByRole("button", { name: "Copied" }).waitFor();
    assert.match(await page.evaluate(() => navigator.clipboard.readText()), want);
    await page.getByRole("button", { name }).waitFor();
  }
});

test("Copy copies the command", async (t) => {
  const page = await open(t, "", { permissions: ["clipboard-read", "clipboard-write"] });
  await ready(page);
  await page.fill("#paste", moved);
  await page.locator(".command button").first().click();
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), "redis-cli -h 127.0.0.1 -p 6381 CLUSTER SHARDS");
});

// insert pastes a text as the clipboard does, without the clipboard.
const insert = (page, text) =>
  page.evaluate((text) => {
    const data = new DataTransfer();
    data.setData("text/plain", text);
    const began = performance.now();
    const event = new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true });
    if (document.querySelector("#paste").dispatchEvent(event)) throw new Error("the text goes into the paste box");
    return performance.now() - began;
  }, text);

test("a long paste blocks nothing, can be cancelled, and the next one is read", async (t) => {
  const page = await open(t);
  await ready(page);
  const took = await insert(page, big(20e6));
  assert.ok(took < 1000, `${took} ms`);
  assert.match(await page.locator(".status").innerText(), /^Reading 20 MB in the background/);
  await page.getByRole("button", { name: "Cancel" }).click();
  assert.match(await page.locator(".status").innerText(), /^Cancelled/);
  await page.getByRole("button", { name: "Remove it" }).click();
  await insert(page, big(400_000));
  await page.locator(".answer h2").waitFor({ timeout: 60_000 });
  assert.equal(await type(page), "MovedError");
  assert.deepEqual(await page.locator(".anatomy .token").allTextContents(), ["3999", "127.0.0.1", "6381"]);
  await page.getByRole("button", { name: "Remove it" }).click();
  await page.fill("#paste", "-ASK 2 b:2");
  assert.equal(await type(page), "AskError");
});

test("files are taken by picker and by drop, with name and size", async (t) => {
  const page = await open(t);
  await ready(page);
  await page.setInputFiles("#file", { name: "short.log", mimeType: "text/plain", buffer: Buffer.from(`é ${moved}`) });
  await page.locator(".answer h2").waitFor();
  assert.equal(await page.inputValue("#paste"), `é ${moved}`);
  const bytes = Buffer.concat([Buffer.from([0xff, 0xfe, 0x00]), Buffer.from(`\n日本 ${moved}\n`)]);
  await page.setInputFiles("#file", { name: "strange.bin", mimeType: "", buffer: bytes });
  await page.locator(".held", { hasText: "strange.bin" }).waitFor();
  assert.match(await page.locator(".held").innerText(), /strange\.bin\s+38 bytes/);
  assert.deepEqual(await page.locator(".anatomy .token").allTextContents(), ["3999", "127.0.0.1", "6381"]);
  await page.getByRole("button", { name: "Remove it" }).click();
  assert.ok(await page.locator("#paste").isVisible());
  assert.equal(await page.locator(".answer").innerText(), "");
  await page.evaluate(() => {
    const data = new DataTransfer();
    data.items.add(new File(["-ASK 2 b:2"], "dropped.log"));
    document.body.dispatchEvent(new DragEvent("dragover", { dataTransfer: data, bubbles: true, cancelable: true }));
    document.body.dispatchEvent(new DragEvent("drop", { dataTransfer: data, bubbles: true, cancelable: true }));
  });
  await page.locator(".answer h2", { hasText: "AskError" }).waitFor();
});

test("what the command, its keys and the wordings tell is shown", async (t) => {
  const page = await open(t);
  await ready(page);
  const shows = async (paste, ...wants) => {
    await page.fill("#paste", paste);
    await page.locator(".answer", { hasText: wants[0] }).waitFor();
    const text = await page.locator(".answer").innerText();
    for (const want of wants) assert.ok(text.includes(want), `no ${want} in ${text}`);
  };
  await shows("> MGET {user:1}:cart user:2\n(error) CROSSSLOT Keys in request don't hash to the same slot", "10778", "{user:1}:cart", "user:1");
  await page.locator(".slotbox input").fill("foo");
  assert.equal(await page.locator(".slotbox output").innerText(), "12182");
  await shows("> SET k v KEEPTTL\n(error) ERR syntax error", "SET knows KEEPTTL since Redis 6.0");
  await shows("-NOPERM this user has no permissions to run the 'get' command or its subcommand", "redis 6.0 to 6.2, or keydb", "not redis after 6.2");
});

test("Try it on a page opens the playground with its example", async (t) => {
  const page = await open(t, "errors/ReadOnlyError/");
  await page.getByRole("link", { name: "Try it in the playground" }).click();
  await page.locator(".answer h2").waitFor();
  assert.equal(await page.locator(".answer h2").innerText(), "ReadOnlyError");
});

test("the theme can be chosen, and lasts", async (t) => {
  const page = await open(t, "", { colorScheme: "light" });
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await ground();
  await page.locator(".theme").click();
  await page.locator(".theme").click();
  assert.equal(await page.locator(".theme").innerText(), "Theme: dark");
  assert.notEqual(await ground(), light);
  await page.reload();
  assert.notEqual(await ground(), light);
});

test("without JavaScript the page says what to do, and the form works", async (t) => {
  const page = await open(t, "", { javaScriptEnabled: false });
  assert.match(await page.locator("noscript").innerText(), /reference/);
  await page.fill("#paste", "MOVED 3999 127.0.0.1:6381");
  await page.getByRole("button", { name: /send the text/ }).click();
  assert.match(await page.locator("main").innerText(), /MovedError[\s\S]*Slot 3999 is served by/);
});

test("the playground is never wider than its window", async (t) => {
  const page = await open(t);
  await ready(page);
  await page.fill("#paste", `-ERR unknown command '${"x".repeat(200)}', with args beginning with: \n-MOVED 1 ${"h".repeat(200)}:1\n`);
  await page.locator(".all summary").click();
  assert.deepEqual(await tooWide(page, [320, 390, 1100, 1440, 3840]), []);
});

test("axe finds nothing in the playground, and in the answer without JavaScript", async (t) => {
  const playground = async () => {
    const page = await visit(t, "", { bypassCSP: true });
    await ready(page);
    const check = async (state) => assert.deepEqual(await faults(page), [], state);
    await page.fill("#paste", moved + "\n-ERR value is no integer at all or out of its range\n");
    await page.locator(".all summary").click();
    await check("first");
    await page.keyboard.press("Escape");
    await page.keyboard.press("j"); // the unknown one
    await check("unknown");
    await page.locator(".share").click();
    await page.locator("#share .link").waitFor();
    await check("sharing");
    await page.keyboard.press("Escape");
    await page.locator(".help").click();
    await check("help");
    await page.keyboard.press("Escape");
    await page.fill("#paste", "");
    await check("empty");
  };
  const answer = async () => {
    const page = await open(t, "v1/decode?e=MOVED+1+a:1", { extraHTTPHeaders: { Accept: "text/html" } });
    assert.deepEqual(await faults(page), []);
  };
  await Promise.all([playground(), answer()]);
});
