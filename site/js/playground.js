// The playground's page: it shows what the decoder says, and decides nothing itself.

import { load, offsets } from "./rediserr.js";

const paste = document.querySelector("#paste");
const echo = document.querySelector(".echo");
const status = document.querySelector(".status");
const answer = document.querySelector(".answer");

let decoder = null;
let report = { findings: [] };
let current = 0;

start();

async function start() {
  for (const button of document.querySelectorAll("[data-example]")) {
    button.addEventListener("click", () => {
      paste.value = button.dataset.example;
      paste.focus();
      decode();
    });
  }
  paste.form.addEventListener("submit", (event) => event.preventDefault());
  paste.addEventListener("input", decode);
  paste.addEventListener("scroll", follow);
  new ResizeObserver(resize).observe(paste);
  addEventListener("hashchange", fromAddress);
  addEventListener("keydown", keys);
  fromAddress();
  status.textContent = "Loading the decoder …";
  try {
    decoder = await load({ wasm: fetch("rediserr.wasm"), book: fetch("book.txt").then(textOf) });
  } catch (error) {
    status.textContent = `The decoder could not be loaded (${error.message}). The reference works without it.`;
    return;
  }
  decode();
}

async function textOf(response) {
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  return response.text();
}

// fromAddress takes the text out of the address, #e=..., which servers never see.
function fromAddress() {
  const text = new URLSearchParams(location.hash.slice(1).replaceAll("+", "%2B")).get("e");
  if (text === null) return;
  paste.value = text;
  decode();
}

function keys(event) {
  const typing = event.target === paste;
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === "/" && !typing) {
    event.preventDefault();
    paste.focus();
  } else if (event.key === "Escape" && typing) {
    paste.blur();
  } else if (!typing && (event.key === "ArrowRight" || event.key === "ArrowLeft") && report.findings.length > 1) {
    const n = report.findings.length;
    select((current + (event.key === "ArrowRight" ? 1 : n - 1)) % n);
  }
}

function decode() {
  if (!decoder) return;
  const text = paste.value;
  const began = performance.now();
  try {
    report = decoder.decode(text);
  } catch (error) {
    report = { findings: [] };
    status.textContent = `${error.message}. It is our fault, not your text's.`;
    answer.replaceChildren();
    mark();
    return;
  }
  const took = performance.now() - began;
  current = 0;
  say(text, took);
  show();
}

function say(text, took) {
  const n = report.findings.length;
  if (text.trim() === "") status.textContent = "";
  else if (n === 0) status.textContent = "No Redis error found in this text.";
  else {
    const first = report.findings[0];
    const count = n === 1 ? "1 finding" : `${n + (report.omitted || 0)} findings`;
    status.textContent = `${count}: ${first.type}. ${first.summary} In ${took < 10 ? took.toFixed(1) : Math.round(took)} ms, on your machine.`;
  }
}

function show() {
  const list = report.findings;
  const parts = [];
  if (list.length > 1) {
    parts.push(
      el(
        "div",
        { className: "pager tools", role: "group", ariaLabel: "Findings" },
        list.slice(0, mostShown).map((f, i) => el("button", { type: "button", onclick: () => select(i), ariaCurrent: String(i === current) }, `${i + 1} ${f.type}${f.count > 1 ? ` ×${f.count}` : ""}`)),
      ),
    );
    if (list.length > mostShown) parts.push(el("p", { className: "hint" }, `The first ${mostShown} of ${list.length + (report.omitted || 0)} are shown.`));
  }
  if (list.length > 0) parts.push(finding(list[current], true));
  else if (paste.value.trim() !== "") parts.push(nothing());
  answer.replaceChildren(...parts);
  if (list.length > 0) performance.mark("answered"); // make bench measures the first
  mark();
}

// mostShown bounds the buttons for findings; a log can hold a thousand different ones.
const mostShown = 50;

function select(i) {
  current = i;
  show();
  answer.querySelector('[aria-current="true"]')?.focus();
}

function nothing() {
  return el(
    "div",
    {},
    el("p", {}, "That is an answer too: nothing here is worded as a Redis-compatible server or one of the known clients words its errors."),
    el("p", { className: "hint" }, "If it should be one, paste the whole line, with what stands before the message, or look it up in the ", el("a", { href: "errors/" }, "reference"), "."),
  );
}

function finding(f, top) {
  const page = decoder.page(f.type);
  const v = f.verdict.words;
  const head = el(top ? "h2" : "h3", {}, el("a", { href: f.page }, f.type));
  const parts = [
    head,
    el("p", { className: "crumbs" }, [...f.lineage].reverse().join(" › ")),
    el("p", { className: "quote" }, clip(f.text)),
    el("p", { className: "sum" }, f.summary),
    el("dl", { className: "verdict" }, answerOf("Retry?", v.retry), answerOf("Was it applied?", v.applied), answerOf("Concerns", v.scope), answerOf("Mended by", v.owner)),
  ];
  if (f.notes.length > 0) parts.push(el("h3", {}, "About this command"), el("ul", {}, f.notes.map((n) => el("li", {}, n.text, n.command ? el("pre", { tabIndex: 0 }, el("code", {}, n.command)) : ""))));
  if (f.steps.length > 0) parts.push(el("h3", {}, "What to do"), el("ol", { className: "steps" }, f.steps.map(step)));
  if (f.fields.length > 0) parts.push(el("h3", {}, "Fields"), el("dl", { className: "values" }, f.fields.flatMap((x) => [el("dt", {}, x.name), el("dd", {}, clip(String(x.value)))])));
  if (f.client) parts.push(el("p", { className: "hint" }, "Printed by ", [f.client.library, f.client.exception].filter(Boolean).join(", "), "."));
  if (f.near.length > 0) {
    parts.push(
      el("h3", {}, "Close wordings"),
      el("ul", {}, f.near.map((n) => el("li", {}, el("code", {}, n.template), " ", el("a", { href: `errors/${n.type}/` }, n.type)))),
    );
  }
  for (const other of f.also) parts.push(el("p", { className: "hint" }, `${other.sent.map(sender).join(", ")} says this too, and means `, el("a", { href: other.page }, other.type), `: ${other.summary}`));
  if (page) parts.push(el("h3", {}, "Why it happens"), ...prose(page.why), el("p", {}, el("a", { href: f.page }, `All about ${f.type}`)));
  if (f.wording) parts.push(el("p", { className: "sent" }, "Sent by ", f.wording.sent.map(sender).join(", "), "."));
  if (f.causes.length > 0) parts.push(el("div", { className: "causes" }, el("h3", {}, "Caused by"), f.causes.map((c) => finding(c, false))));
  return el("article", { className: "finding" }, parts);
}

function answerOf(question, words) {
  return el("div", {}, el("dt", {}, question), el("dd", {}, words));
}

function step(s) {
  const item = el("li", {}, el("span", { className: `kind ${s.kind}` }, s.kind), ...inline(s.text));
  if (s.command) {
    const copy = el("button", { type: "button" }, "Copy");
    copy.addEventListener("click", async () => {
      try {
        await navigator.clipboard.writeText(s.command);
        copy.textContent = "Copied";
      } catch {
        copy.textContent = "Select it and copy";
      }
      setTimeout(() => (copy.textContent = "Copy"), 1500);
    });
    item.append(el("div", { className: "command" }, el("pre", { tabIndex: 0 }, el("code", {}, s.command)), copy));
  }
  return item;
}

function sender(s) {
  if (!s.to) return `${s.product} ${s.from} and later`;
  return s.to === s.from ? `${s.product} ${s.from}` : `${s.product} ${s.from} to ${s.to}`;
}

// prose shows the first paragraphs of a text in Markdown; the page has the rest.
function prose(text) {
  return text
    .split("\n\n")
    .slice(0, 2)
    .map((p) => el("p", {}, ...inline(p)));
}

// inline shows the code spans of a text; other marks do not occur in our pages' prose.
function inline(text) {
  return text.split("`").map((part, i) => (i % 2 === 1 ? el("code", {}, part) : part));
}

function clip(text) {
  return text.length > 600 ? text.slice(0, 600) + "…" : text;
}

// mark shows in the paste where the findings are.
function mark() {
  const text = paste.value;
  const list = report.findings;
  if (text.length > mostMarked || list.length === 0) {
    echo.replaceChildren();
    return;
  }
  const at = offsets(text);
  const spans = list
    .map((f, i) => ({ start: at(f.start), end: at(f.end), current: i === current }))
    .filter((s) => s.end > s.start)
    .sort((a, b) => a.start - b.start);
  const parts = [];
  let pos = 0;
  for (const s of spans) {
    if (s.start < pos) continue;
    parts.push(text.slice(pos, s.start), el("mark", { className: s.current ? "current" : "" }, text.slice(s.start, s.end)));
    pos = s.end;
  }
  parts.push(text.slice(pos) + "\n");
  echo.replaceChildren(...parts);
  follow();
}

// mostMarked is the longest text, in characters, that is copied behind the textarea.
const mostMarked = 200_000;

function follow() {
  echo.scrollTop = paste.scrollTop;
}

function resize() {
  echo.style.height = `${paste.offsetHeight}px`;
}

// el makes an element. Texts go in as text, so nothing in a paste is ever markup.
function el(tag, properties, ...children) {
  const node = Object.assign(document.createElement(tag), properties);
  node.append(...children.flat(2));
  return node;
}
