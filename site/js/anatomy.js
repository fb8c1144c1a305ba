// Shows the pieces of the paste, and ties its tokens to the list of fields, both ways.

import { el } from "./dom.js";
import { fieldsOf, pieces, windowOf } from "./tokens.js";

// How many colours there are for fields (site/css/playground.css). The name above a
// token says what it is to who sees no colours.
const hues = 6;

export const hue = (index) => `hue${(index % hues) + 1}`;

/** The anatomy of the current finding: its lines, with tokens that can be pointed at. */
export function anatomy(source, report, current, select) {
  const findings = report.findings;
  const names = fieldsOf(findings[current]);
  const seen = windowOf(source, findings[current]);
  const parts = pieces(source, findings, current, seen).map((p) => piece(p, names, findings, select));
  if (seen.from > 0) parts.unshift(el("span", { className: "around" }, "… "));
  if (seen.to < source.length) parts.push(el("span", { className: "around" }, " …"));
  return el("div", { className: "anatomy", role: "group", "aria-label": "The paste, with what each part is" }, parts);
}

function piece(p, names, findings, select) {
  if (p.kind === "field") {
    const field = names[p.index];
    const label = `${field.name} ${p.text}, a field`;
    const properties = { type: "button", className: `token ${hue(p.index)}`, "data-field": p.index, "aria-label": label };
    return el("button", p.first ? { ...properties, "data-name": field.name } : properties, p.text);
  }
  if (p.kind === "other") {
    const button = el("button", { type: "button", className: "other", title: `Finding ${p.index + 1}: ${findings[p.index].type}` }, p.text);
    button.addEventListener("click", () => select(p.index));
    return button;
  }
  return el("span", { className: p.kind, title: p.kind === "unknown" ? "No wording that we know claims this" : "" }, p.text);
}

/**
 * Lights a field wherever it stands when one of its places is pointed at or focused. A
 * click on one goes to the other.
 */
export function tie(...roots) {
  const light = (index) => {
    for (const root of roots) {
      for (const node of root.querySelectorAll("[data-field]")) node.classList.toggle("lit", node.dataset.field === index);
    }
  };
  const pointed = (event) => event.target.closest("[data-field]")?.dataset.field;
  const [main] = roots;
  main.addEventListener("mouseover", (event) => light(pointed(event)));
  main.addEventListener("mouseleave", () => light(undefined));
  main.addEventListener("focusin", (event) => light(pointed(event)));
  main.addEventListener("focusout", () => light(undefined));
  main.addEventListener("click", (event) => {
    const from = event.target.closest("button[data-field]");
    if (!from) return;
    const where = from.classList.contains("token") ? ".values" : ".anatomy";
    main.querySelector(`${where} button[data-field="${from.dataset.field}"]`)?.focus();
  });
  return light;
}
