// Hash slots: of the keys of a finding, and of any key that somebody types.

import { el } from "./dom.js";

export function slotTable(slots) {
  const row = (s) => el("tr", {}, el("td", {}, el("code", {}, s.key)), el("td", {}, s.tag ? el("code", {}, s.tag) : ""), el("td", {}, String(s.slot)));
  const tags = slots.some((s) => s.tag);
  const table = el("table", { className: tags ? "slots" : "slots untagged" }, el("thead", {}, el("tr", {}, ["Key", "Hash tag", "Slot"].map((name) => el("th", { scope: "col" }, name)))), el("tbody", {}, slots.map(row)));
  return el("div", { className: "wide", tabIndex: 0, role: "group", "aria-label": "Slots" }, table);
}

/** A box that says a key's slot, as slotOf tells it, beside findings on slots. */
export function slotBox(finding, slotOf) {
  if (!(finding.verdict.scope === "slot" || finding.lineage.includes("RedisClusterError"))) return null;
  const out = el("output", {});
  const key = el("input", {
    autocomplete: "off",
    spellcheck: false,
    oninput: () => {
      out.textContent = key.value === "" ? "" : slotOf(key.value).slot;
    },
  });
  return el("p", { className: "slotbox" }, el("label", {}, "Key ", key), " is in slot ", out);
}
