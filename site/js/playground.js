// The playground's page: it shows what the decoder says, and decides nothing itself.

import { tie } from "./anatomy.js";
import { article } from "./answer.js";
import { copyButton, el, size } from "./dom.js";
import { mark } from "./echo.js";
import { long, start } from "./engine.js";
import { examples } from "./examples.js";
import { takeFiles } from "./files.js";
import { listen } from "./keys.js";
import { nothing } from "./nothing.js";
import { note } from "./note.js";
import { pager } from "./pager.js";
import { textOf } from "./permalink.js";
import { ofText } from "./source.js";

const at = (selector) => document.querySelector(selector);
const paste = at("#paste");
const status = at(".status");
const live = at(".live");
const answer = at(".answer");
const held = at(".held");
const cancel = at(".cancel");
const welcome = at(".welcome");

let engine = null;
let source = ofText("");
let report = { findings: [] };
let json = "";
let current = 0;
let turn = 0; // which decode is the newest: answers to older ones are dropped
let speaking = 0;

const light = tie(answer, at(".echo"));

begin();

async function begin() {
  for (const button of document.querySelectorAll("[data-example]")) {
    button.addEventListener("click", () => put(examples[button.dataset.example]));
  }
  paste.form.addEventListener("submit", (event) => event.preventDefault());
  paste.addEventListener("input", typed);
  paste.addEventListener("paste", pasted);
  paste.addEventListener("click", pointed);
  paste.addEventListener("keyup", (event) => event.key.startsWith("Arrow") && pointed());
  takeFiles(at("#file"), at(".open"), open, say);
  at(".release").addEventListener("click", () => put(""));
  at(".clear").addEventListener("click", () => put(""));
  at(".share").addEventListener("click", share);
  at(".help").addEventListener("click", help);
  at("#help button").addEventListener("click", () => at("#help").close());
  cancel.addEventListener("click", stop);
  listen({ focus: () => paste.focus(), leave: () => light(undefined), next: () => step(1), previous: () => step(-1), help, share, copy: copyNote });
  addEventListener("hashchange", fromAddress);
  status.textContent = "Loading the decoder …";
  const loading = start();
  const trouble = await fromAddress();
  try {
    engine = await loading;
  } catch (error) {
    status.textContent = `The decoder could not be loaded (${error.message}). The reference works without it.`;
    return;
  }
  if (trouble && source.length === 0) say(trouble);
  else decode();
  // What to do comes behind what it is: a report made before is made again.
  engine.whole.then(
    () => source.length > 0 && decode(),
    (error) => say(`What to do could not be loaded (${error.message}).`),
  );
}

// fromAddress takes the text out of the address, which servers never see. It returns
// what is wrong with it, if anything is.
async function fromAddress() {
  try {
    const text = await textOf(location.hash);
    if (text !== null) put(text, false);
    return "";
  } catch (error) {
    const trouble = `The text of this link could not be read: ${error.message}. Was it cut?`;
    say(trouble);
    return trouble;
  }
}

function put(text, own = true) {
  clearTimeout(waiting);
  paste.value = text;
  release();
  if (own) forgetAddress();
  source = ofText(paste.value);
  if (own) paste.focus({ preventScroll: true });
  decode();
}

function typed() {
  forgetAddress();
  // One change can come as an event for each line. What takes longer than a part of a
  // frame is decoded once they are all there.
  if (lasted < 8) return read();
  clearTimeout(waiting);
  waiting = setTimeout(read);
}

let lasted = 0; // how long the last decode took, with showing it, in ms
let waiting = 0;

function read() {
  const began = performance.now();
  source = ofText(paste.value);
  decode();
  lasted = performance.now() - began;
}

// A paste box lays out all that it holds, for which megabytes take it minutes. What is
// too much for it is held beside it, as a file is.
function pasted(event) {
  const text = event.clipboardData?.getData("text/plain") ?? "";
  if (text.length <= long) return;
  event.preventDefault();
  open({ source: { ...ofText(text), name: "The text that you pasted" }, about: size(text.length) });
}

// An address that holds another text than the page shows would lie to who copies it.
function forgetAddress() {
  if (location.hash !== "") history.replaceState(null, "", location.pathname + location.search);
}

// open takes a file or a long paste: a short one into the paste box, a long one beside it.
function open(file) {
  if (file.text !== undefined) return put(file.text);
  forgetAddress();
  paste.value = "";
  source = file.source;
  at(".held strong").textContent = source.name;
  at(".held span").textContent = file.about;
  held.hidden = false;
  at(".editor").hidden = true;
  decode();
}

function release() {
  held.hidden = true;
  at(".editor").hidden = false;
}

function decode() {
  if (!engine) return;
  const mine = ++turn;
  const began = performance.now();
  if (source.length <= long) {
    engine.cancel();
    working(false);
    let text;
    try {
      text = engine.now(source.text);
    } catch (error) {
      return failed(error);
    }
    return answered(text, performance.now() - began);
  }
  working(true, began);
  engine.later(source.text).then(
    (text) => mine === turn && answered(text, performance.now() - began),
    (error) => mine === turn && failed(error),
  );
}

let ticking = 0;

// working says what is going on while the worker reads, and lets it be stopped.
function working(on, began) {
  clearInterval(ticking);
  cancel.hidden = !on;
  if (!on) return;
  const tell = () => {
    const seconds = Math.round((performance.now() - began) / 1000);
    status.textContent = `Reading ${size(source.length)} in the background …${seconds > 0 ? ` ${seconds} s` : ""}`;
  };
  tell();
  ticking = setInterval(tell, 1000);
  speak(`Reading ${size(source.length)}.`);
}

function stop() {
  turn++;
  engine.cancel();
  working(false);
  report = { findings: [] };
  answer.replaceChildren();
  say("Cancelled. The text is still here; it was not read to its end.");
}

function failed(error) {
  working(false);
  report = { findings: [] };
  answer.replaceChildren();
  mark(source, [], 0);
  say(`${error.message}. It is our fault, not your text's.`);
}

function say(text) {
  status.textContent = text;
  speak(text);
}

// speak tells screen readers, once typing has paused.
function speak(text) {
  clearTimeout(speaking);
  speaking = setTimeout(() => (live.textContent = text), 400);
}

function answered(text, took) {
  working(false);
  json = text;
  report = JSON.parse(text);
  current = 0;
  const n = report.findings.length;
  const time = took < 10 ? `${took.toFixed(1)} ms` : took < 2000 ? `${Math.round(took)} ms` : `${(took / 1000).toFixed(1)} s`;
  if (isEmpty()) status.textContent = "";
  else if (n === 0) status.textContent = `No Redis error found in this text, in ${time}, on your machine.`;
  else status.textContent = `${n === 1 ? "1 finding" : `${n + (report.omitted || 0)} findings`} in ${time}, on your machine.`;
  show();
}

const isEmpty = () => source.length === 0 || (source.length < long && source.cut(0, source.length).trim() === "");

function show() {
  const list = report.findings;
  const unfolded = answer.querySelector(".all")?.open ?? false;
  const parts = [];
  if (list.length > 1) parts.push(pager({ report, source, current, select, open: unfolded }));
  if (list.length > 0) parts.push(article({ source, report, current, select, page: engine.page, slot: engine.slot }), copies());
  else if (!isEmpty()) parts.push(nothing(source));
  answer.replaceChildren(...parts);
  welcome.hidden = parts.length > 0;
  document.body.classList.toggle("answered", parts.length > 0);
  if (list.length > 0) performance.mark("answered"); // make bench measures the first
  mark(source, list, current);
  announce();
}

function announce() {
  const f = report.findings[current];
  if (!f) return speak(isEmpty() ? "" : "No Redis error found in this text.");
  const place = report.findings.length > 1 ? `Finding ${current + 1} of ${report.findings.length}: ` : "";
  speak(`${place}${f.type}. ${f.summary} Retry: ${f.verdict.words.retry}. Applied: ${f.verdict.words.applied}.`);
}

function copies() {
  const f = report.findings[current];
  return el("div", { className: "tools copies", role: "group", "aria-label": "Copy and share" }, copyButton("Copy as Markdown", () => note(f)), copyButton("Copy the reply", () => f.text), copyButton("Copy JSON", () => json), el("button", { type: "button", onclick: share }, "Share …"));
}

function select(i) {
  const within = answer.contains(document.activeElement);
  current = i;
  show();
  if (within) answer.querySelector('.all[open] [aria-current="true"], .count')?.focus();
}

function step(by) {
  const n = report.findings.length;
  if (n > 1) select((current + by + n) % n);
}

// pointed selects the finding that the caret is in.
function pointed() {
  const caret = paste.selectionStart;
  if (caret !== paste.selectionEnd) return;
  const i = report.findings.findIndex((f) => source.place(f.start) <= caret && caret < source.place(f.end));
  if (i >= 0 && i !== current) select(i);
}

async function share() {
  if (!engine) return;
  const { openShare } = await import("./sharing.js");
  openShare(source, report, current, engine);
}

function help() {
  at("#help").showModal();
}

async function copyNote() {
  const f = report.findings[current];
  if (!f) return;
  try {
    await navigator.clipboard.writeText(note(f));
    say(`Copied ${f.type} as Markdown.`);
  } catch {
    say("The browser refused to copy.");
  }
}
