// The dialog that shares a text: first it shows what would be shared.

import { copyButton, el, size } from "./dom.js";
import { kinds, mask } from "./mask.js";
import { note } from "./note.js";
import { fragment, mostShared } from "./permalink.js";
import { ofText } from "./source.js";

const dialog = document.querySelector("#share");

// Everything is hidden until somebody says otherwise, each time anew.
let on = {};

/** Opens the dialog for a text, or for a finding alone if the text is too long. */
export function openShare(source, report, current, engine) {
  on = Object.fromEntries(kinds.map(({ id }) => [id, true]));
  const finding = report.findings[current];
  const whole = source.length <= mostShared && ofBytes(source.cut(0, source.length)) <= mostShared;
  const text = whole ? source.cut(0, source.length) : cutTo(finding?.text ?? "", mostShared);
  const parts = {
    about: el("p", {}, whole ? "" : tooLong(source, finding)),
    preview: el("pre", { tabIndex: 0, "aria-label": "What will be shared" }),
    switches: el("div", { className: "switches", role: "group", "aria-label": "Hide" }),
    same: el("p", { className: "hint", role: "status" }),
    link: el("input", { readOnly: true, "aria-label": "The link", className: "link", onfocus: (event) => event.target.select() }),
  };
  let shared = { link: "", markdown: "" };
  const refresh = async () => {
    shared = await show(text, parts, engine);
  };
  // The same text decodes to the same, so offsets fit the text whatever it was cut from.
  parts.switches.append(
    ...kinds.map(({ id, label }) => {
      const box = el("input", { type: "checkbox", checked: true, onchange: () => ((on[id] = box.checked), refresh()) });
      return el("label", {}, box, ` ${label} `, el("span", { className: "hint", "data-count": id }));
    }),
  );
  const close = el("button", { type: "button", onclick: () => dialog.close() }, "Close");
  dialog.replaceChildren(
    el("h2", { id: "share-title" }, "Share this"),
    parts.about,
    el("p", {}, "The link holds the text itself, behind the #, which browsers send to no server. Whoever has the link can read it. What is hidden here no link holds."),
    parts.switches,
    parts.preview,
    parts.same,
    parts.link,
    el("div", { className: "tools" }, copyButton("Copy the link", () => shared.link), copyButton("Copy as Markdown", () => shared.markdown), close),
  );
  if (text === "") dialog.replaceChildren(el("h2", { id: "share-title" }, "Share this"), el("p", {}, source.length === 0 ? "There is nothing to share yet." : tooLong(source, null)), el("div", { className: "tools" }, close));
  else refresh();
  dialog.showModal();
}

async function show(text, parts, engine) {
  const report = JSON.parse(engine.now(text));
  const { pieces, counts } = mask(text, report.findings, ofText(text).place, on);
  const masked = pieces.map((p) => p.text).join("");
  parts.preview.replaceChildren(...pieces.map((p) => (p.kind ? el("mark", { title: `Stands for what the switch "${kinds.find((k) => k.id === p.kind).label}" hides` }, p.text) : p.text)));
  for (const node of parts.switches.querySelectorAll("[data-count]")) {
    const n = counts[node.dataset.count];
    node.textContent = n === 0 ? "none seen" : `${n} seen`;
  }
  const then = JSON.parse(engine.now(masked));
  parts.same.textContent = `${same(report, then)} What has no form that we know is not hidden: read it before you share it.`;
  const link = new URL(await fragment(masked), location.href).href;
  parts.link.value = link;
  return { link, markdown: then.findings.length > 0 ? note(then.findings[0], link) : `${masked}\n\n${link}\n` };
}

function same(before, after) {
  const names = (report) => report.findings.map((f) => f.type).join(", ");
  if (names(before) === names(after)) return before.findings.length > 0 ? "It decodes to the same as the original." : "";
  return `Careful: it decodes to ${names(after) || "nothing"}, the original to ${names(before) || "nothing"}.`;
}

function tooLong(source, finding) {
  const long = `The text is ${size(source.length)} long, and a link holds ${mostShared / 1024} KB.`;
  return finding ? `${long} So the text of this finding alone is shared.` : `${long} There is no finding in it that could be shared alone.`;
}

const ofBytes = (text) => new TextEncoder().encode(text).length;

// cutTo cuts a text to so many bytes, at a letter's end.
function cutTo(text, most) {
  return new TextDecoder().decode(new TextEncoder().encode(text).subarray(0, most)).replace(/\uFFFD$/, "");
}
