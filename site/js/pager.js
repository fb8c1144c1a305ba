// The findings of a paste as a list to walk through.

import { clip, el } from "./dom.js";
import { lineNumber } from "./source.js";

// A log can hold a thousand different ones; more than these are walked through unlisted.
const mostListed = 100;

/** Makes the row with "2 of 7", its arrows, and the list that it unfolds to. */
export function pager({ report, source, current, select, open }) {
  const list = report.findings;
  const all = list.length;
  const go = (by) => select((current + by + all) % all);
  const arrow = (by, label, sign) => el("button", { type: "button", className: "arrow", "aria-label": label, title: `${label} (${by > 0 ? "j or →" : "k or ←"})`, onclick: () => go(by) }, sign);
  const details = el(
    "details",
    { className: "all", open },
    el("summary", {}, "All findings"),
    el("ol", {}, list.slice(0, mostListed).map((f, i) => el("li", {}, entry(f, i, source, i === current, select)))),
    all > mostListed || report.omitted ? el("p", { className: "hint" }, `The first ${Math.min(mostListed, all)} of ${all + (report.omitted || 0)} different ones.`) : null,
  );
  return el("nav", { className: "pager", "aria-label": "Findings" }, el("div", { className: "tools" }, arrow(-1, "Previous finding", "‹"), el("span", { className: "count" }, `${current + 1} of ${all}`), arrow(1, "Next finding", "›")), details);
}

function entry(f, i, source, current, select) {
  const line = lineNumber(source, source.place(f.start));
  const where = [line > 0 && source.length > 0 ? `line ${line}` : "", f.count > 1 ? `${f.count} times` : ""].filter(Boolean).join(", ");
  const button = el("button", { type: "button", onclick: () => select(i) }, el("strong", {}, f.type), " ", el("span", { className: "hint" }, where), el("span", { className: "said" }, clip(f.text, 120)));
  if (current) button.setAttribute("aria-current", "true");
  return button;
}
