// What the decoder says of one finding, in the order in which a tired person needs it.

import { anatomy, hue } from "./anatomy.js";
import { clip, codeBox, el, inline, prose } from "./dom.js";
import { inClient } from "./inclient.js";
import { compare } from "./near.js";
import { slotBox, slotTable } from "./slots.js";
import { shownOf } from "./tokens.js";

/** The article on the current finding of a report. */
export function article(context) {
  const f = context.report.findings[context.current];
  const numbers = { next: 0 };
  const page = pageOf(f.type, context.page);
  return el("article", { className: "finding" }, [
    heading(f, "h2"),
    verdict(f),
    el("p", { className: "sum" }, inline(f.summary)),
    f.known ? null : unknown(f),
    section("About the command", f.notes?.length > 0 && f.notes.map(hint)),
    section("What to do", f.steps.length > 0 && el("ol", { className: "steps" }, f.steps.map(step)), page?.managed ? managed(page.managed) : null),
    section("Slots", f.slots?.length > 0 ? slotTable(f.slots) : null, f.hints?.length > 0 ? f.hints.map(hint) : null, slotBox(f, context.slot)),
    section("Fields", f.fields.length > 0 && fields(f, numbers)),
    section("In the paste", anatomy(context.source, context.report, context.current, context.select)),
    f.client ? el("p", { className: "hint" }, "Printed by ", [f.client.library, f.client.exception].filter(Boolean).join(", "), ".") : null,
    f.causes.length > 0 ? el("div", { className: "causes" }, el("h3", {}, "Caused by"), f.causes.map((c) => cause(c, numbers))) : null,
    why(f, page),
    inClient(page?.clients, f.client?.library),
    others(f),
    server(f, context.report),
  ]);
}

function heading(f, level) {
  return [el(level, {}, el("a", { href: f.page }, f.type)), el("p", { className: "crumbs" }, [...f.lineage].reverse().join(" › "))];
}

// Which answers are good news, and which call for care.
const tones = {
  retry: { never: "bad", now: "good", backoff: "good", redirect: "good", ask: "good", rediscover: "care", reload: "care", authenticate: "care" },
  applied: { no: "good", yes: "care", partly: "bad", unknown: "care" },
};

function verdict(f) {
  const answer = (question, name) => el("div", { className: tones[name]?.[f.verdict[name]] ?? "" }, el("dt", {}, question), el("dd", {}, f.verdict.words[name]));
  return el("dl", { className: "verdict" }, answer("Retry?", "retry"), answer("Was it applied?", "applied"), answer("Concerns", "scope"), answer("Mended by", "owner"));
}

function section(title, ...contents) {
  return contents.some(Boolean) ? [el("h3", {}, title), contents] : null;
}

function step(s) {
  return el("li", {}, el("span", { className: `kind ${s.kind}` }, s.kind), inline(s.text), s.command ? codeBox(s.command) : null);
}

// What managed services refuse of the steps, and what they have instead.
function managed(text) {
  return el("details", { className: "managed" }, el("summary", {}, "On a managed service"), text.split("\n\n").map((p) => el("p", {}, inline(p))));
}

// pageOf keeps the pages: a report is shown anew with each letter that is typed.
const pages = new Map();

function pageOf(type, read) {
  if (!pages.has(type)) {
    const page = read(type);
    if (!page) return null; // the book is not there yet
    pages.set(type, page);
  }
  return pages.get(type);
}

// A hint is a text, or a text with a command.
function hint(h) {
  const text = typeof h === "string" ? h : h.text;
  return [el("p", {}, inline(text ?? "")), h.command ? codeBox(h.command) : null];
}

// Fields are numbered through a finding and its causes, as their tokens are (tokens.js).
// The values of a list stand in one row.
function fields(f, numbers) {
  const first = numbers.next;
  numbers.next += f.fields.length;
  const shown = shownOf(f);
  const rows = new Map();
  f.fields.forEach((field, i) => shown[i] && rows.set(field.name, [...(rows.get(field.name) ?? []), value(field, first + i)]));
  return el(
    "dl",
    { className: "values" },
    [...rows].map(([name, values]) => el("div", {}, el("dt", {}, name), el("dd", {}, values))),
  );
}

function value(field, index) {
  const text = String(field.value);
  const shown = text === "" ? el("span", { className: "hint" }, "empty") : clip(text);
  if (field.end <= field.start) return shown;
  return el("button", { type: "button", className: hue(index), "data-field": index, title: "Show it in the paste" }, shown);
}

function cause(f, numbers) {
  return el("section", {}, heading(f, "h4"), el("p", { className: "quote" }, clip(f.text)), el("p", {}, inline(f.summary)), f.fields.length > 0 ? fields(f, numbers) : null, f.causes.map((c) => cause(c, numbers)));
}

function unknown(f) {
  if (f.near.length === 0) return el("p", { className: "notice" }, "This is worded like an error of Redis, but nobody's wording that we know. Its code alone says what stands here.");
  return el(
    "div",
    { className: "notice" },
    el("p", {}, "No wording that we know reads like this. What stands here, its code alone says. Close wordings, with the words that differ:"),
    el("ul", { className: "near" }, f.near.map((n) => el("li", {}, difference(f.text, n.template), " ", el("a", { href: `errors/${n.type}/` }, n.type)))),
  );
}

function difference(text, template) {
  const row = (name, words) => el("span", { className: name }, words.flatMap((w, i) => [i > 0 ? " " : "", w.differs ? el("mark", {}, w.text) : w.text]));
  const both = compare(text, template);
  return el("span", { className: "wire" }, row("ours", both.text), row("theirs", both.template));
}

function why(f, page) {
  return page ? [el("h3", {}, "Why it happens"), prose(page.why), el("p", {}, el("a", { className: "button", href: f.page }, `All about ${f.type}`))] : el("p", {}, el("a", { href: f.page }, `All about ${f.type}`));
}

function others(f) {
  return f.also.map((other) => el("p", { className: "hint" }, `${other.sent.map(sender).join(", ")} says this too, and means `, el("a", { href: other.page }, other.type), `: ${other.summary}`));
}

function server(f, report) {
  const sent = f.wording && f.wording.sent.length > 0 ? el("p", { className: "sent" }, "Sent by ", f.wording.sent.map(sender).join(", "), ".") : null;
  if (!(report.servers?.length > 0)) return sent;
  const said = report.findings.length > 1 ? sent : null; // of one, it is the same list
  return [
    el("h3", {}, "Which server it was"),
    el("p", {}, report.servers.map(sender).join(", or "), "."),
    report.because?.length > 0 ? el("ul", {}, report.because.map((b) => el("li", {}, inline(b)))) : null,
    said,
  ];
}

function sender(s) {
  if (!s.from && !s.to) return s.product;
  if (!s.from) return `${s.product} up to ${s.to}`;
  if (!s.to) return `${s.product} ${s.from} and later`;
  return s.to === s.from ? `${s.product} ${s.from}` : `${s.product} ${s.from} to ${s.to}`;
}
