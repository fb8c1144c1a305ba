// How an error is called and caught in each client library: a row of tabs.

import { codeBox, el, inline } from "./dom.js";

let chosen = null; // the client that was last picked, for as long as the page is open
let against = null; // the client that the paste was from when it was picked

/** The section on an error, of which a client of the paste is shown first. */
export function inClient(uses, library) {
  const shown = (uses ?? []).filter((u) => u.snippet !== "");
  const others = (uses ?? []).filter((u) => u.snippet === "");
  if (shown.length === 0) return null;
  const has = (id) => shown.some((u) => u.client === id);
  // A client that the paste names is what its reader works with, unless they picked another.
  const first = has(library) && library !== against ? library : [chosen, library].find(has) ?? shown[0].client;

  const panel = el("div", { role: "tabpanel", id: "in-client", tabIndex: 0 });
  const tabs = shown.map((u) => el("button", { type: "button", role: "tab", id: `in-${u.client}`, "aria-controls": panel.id, onclick: () => pick(u) }, u.name));
  const list = el("div", { className: "tabs", role: "tablist", "aria-label": "Client library" }, tabs);
  list.addEventListener("keydown", moved);
  show(shown.find((u) => u.client === first));
  return [el("h3", {}, "In your client"), list, panel, missing(others)];

  function pick(use) {
    chosen = use.client;
    against = library ?? null;
    show(use);
  }

  function show(use) {
    shown.forEach((u, i) => {
      tabs[i].setAttribute("aria-selected", String(u === use));
      tabs[i].tabIndex = u === use ? 0 : -1;
    });
    panel.setAttribute("aria-labelledby", `in-${use.client}`);
    panel.replaceChildren(...about(use));
  }

  function moved(event) {
    const last = tabs.length - 1;
    const at = tabs.indexOf(event.target);
    const to = { ArrowRight: at < last ? at + 1 : 0, ArrowLeft: at > 0 ? at - 1 : last, Home: 0, End: last }[event.key];
    if (at < 0 || to === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    event.stopPropagation();
    pick(shown[to]);
    tabs[to].focus();
  }
}

function about(use) {
  const how = use.class === "" ? ["Returned, not thrown; a test tells it."] : [el("code", {}, use.class), use.test === "" ? "" : ", told from others by a test"];
  return [
    el("p", {}, how, el("span", { className: "hint" }, ` ${use.name} ${use.version}, ${use.language}. `), el("a", { href: `clients/${use.client}/` }, `All classes of ${use.name}`)),
    codeBox(use.snippet),
    ...(use.note === "" ? [] : [el("p", {}, inline(use.note))]),
  ];
}

function missing(others) {
  return others.length > 0 ? el("p", { className: "sent" }, `Not known to raise it: ${others.map((u) => u.name).join(", ")}.`) : null;
}
