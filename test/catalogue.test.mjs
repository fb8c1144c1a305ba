// The catalogue page and the pages around it, in Chromium.

import assert from "node:assert/strict";
import { test } from "node:test";
import { each, faults, site, tooWide } from "./browser.mjs";

const { open, visit } = site();

const found = (page) => page.locator(".results > li > a").allInnerTexts();
const counted = (page, text) => page.locator(".find [role=status]", { hasText: text }).waitFor();

test("the search data is loaded when it is needed, and a search stands in the address", async (t) => {
  const page = await open(t, "errors/");
  const asked = [];
  // The icon is asked for by the browser, at times of its own.
  page.on("request", (r) => r.url().endsWith("/icon.svg") || asked.push(new URL(r.url()).pathname));
  await page.waitForTimeout(200);
  assert.deepEqual(asked, []);
  await page.keyboard.press("/");
  await page.keyboard.type("wrong kind of value");
  await counted(page, " types");
  assert.deepEqual(asked, ["/search.json"]);
  assert.equal((await found(page))[0], "WrongTypeError");
  await page.waitForURL("**/errors/?q=wrong+kind+of+value");
  assert.equal(await page.locator(".all").isHidden(), true);
});

test("arrows walk through what was found, and Enter opens it", async (t) => {
  const page = await open(t, "errors/?q=moved");
  await counted(page, " types");
  assert.equal((await found(page))[0], "MovedError");
  await page.keyboard.press("/");
  await page.keyboard.press("ArrowDown");
  assert.equal(await page.evaluate(() => document.activeElement.textContent), "MovedError");
  await page.keyboard.press("ArrowUp");
  assert.equal(await page.evaluate(() => document.activeElement.id), "q");
  await page.keyboard.press("Enter");
  await page.waitForURL("**/errors/MovedError/");
});

test("filters go together, and back to the whole list", async (t) => {
  const page = await open(t, "errors/?product=redis&version=7.0&code=NOSCRIPT");
  await counted(page, "1 of ");
  assert.deepEqual(await found(page), ["NoScriptError"]);
  await page.locator("[name=code]").selectOption("");
  await page.locator("[name=retry]").selectOption("redirect");
  await page.waitForURL("**retry=redirect*");
  await page.waitForFunction(() => document.querySelector(".results > li > a")?.textContent === "MovedError");
  await page.locator("[name=product]").selectOption("valkey");
  assert.equal(await page.locator("[name=version]").inputValue(), "", "a version of another product");
  await page.getByRole("button", { name: "Clear" }).click();
  await page.waitForFunction(() => !document.querySelector(".all").hidden);
  await page.waitForURL((url) => url.search === "");
});

test("a found wording leads to its place on its page", async (t) => {
  const page = await open(t, "errors/?q=not+followed");
  await counted(page, " of ");
  const { slug } = await page.evaluate(async () => {
    // Each wording's anchor, as the script makes it.
    const { slug } = await import("../js/catalogue.js");
    return { slug: slug("MOVED {Slot} {Addr}") };
  });
  assert.equal(slug, "moved-slot-addr");
  const link = page.locator(".results ul a").first();
  const href = await link.getAttribute("href");
  await link.click();
  await page.waitForURL("**/" + href);
  assert.equal(await page.locator(":target .wire").count(), 1, href);
});

test("each anchor that the search makes is on the page", async (t) => {
  const page = await open(t, "errors/");
  const missing = await page.evaluate(async () => {
    const { slug } = await import("../js/catalogue.js");
    const data = await (await fetch("../search.json")).json();
    const missing = [];
    for (const type of data.types) {
      if (!type.wordings.length) continue;
      const html = await (await fetch(type.name + "/")).text();
      const seen = new Map();
      for (const [template] of type.wordings) {
        const anchor = "w-" + slug(template);
        const n = (seen.get(anchor) ?? 0) + 1;
        seen.set(anchor, n);
        const id = n > 1 ? `${anchor}-${n}` : anchor;
        if (!html.includes(` id="${id}"`)) missing.push(`${type.name}#${id}`);
      }
    }
    return missing;
  });
  assert.deepEqual(missing, []);
});

test("without JavaScript the catalogue is a whole list", async (t) => {
  const page = await open(t, "errors/", { javaScriptEnabled: false });
  assert.equal(await page.locator(".find").isHidden(), true);
  assert.equal(await page.locator(".all .list > li").first().isVisible(), true);
});

test("print is dark on white in every theme, and folds nothing away but clients", async (t) => {
  const page = await open(t, "errors/WrongTypeError/", { colorScheme: "dark" });
  const ink = () => page.evaluate(() => getComputedStyle(document.body).color);
  const onScreen = await ink();
  const folded = page.locator("details:not(.use)", { has: page.locator(".wording") }).locator(".wording").first();
  assert.equal(await folded.isVisible(), false);
  for (const theme of ["system", "dark"]) {
    await page.evaluate((theme) => (document.documentElement.dataset.theme = theme), theme);
    await page.emulateMedia({ media: "print" });
    assert.equal(await ink(), "rgb(31, 29, 26)", theme);
    assert.equal(await folded.isVisible(), true);
    assert.equal(await page.locator("details.use pre").first().isVisible(), false);
    await page.emulateMedia({ media: "screen" });
    assert.equal(await ink(), onScreen, theme);
  }
});

const kinds = ["errors/", "errors/?q=moved", "hierarchy/", "codes/", "products/", "products/valkey/", "products/redis/8.8/", "handling/", "changelog/", "api/", "errors/MovedError/", "errors/WrongTypeError/", "errors/DataError/", "clients/", "clients/jedis/", "nosuch/"];

test("axe finds nothing on the pages of the reference, and none is wider than its window", async (t) => {
  await each(kinds, async (path) => {
    const page = await visit(t, path); // that nosuch/ is not there is logged as an error
    assert.deepEqual([await faults(page), await tooWide(page, [320, 390, 1440])], [[], []], path);
    await page.context().close();
  });
});
