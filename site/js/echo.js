// The copy of the paste behind the paste box, in which the findings are marked.

import { hue } from "./anatomy.js";
import { el } from "./dom.js";
import { pieces } from "./tokens.js";

const paste = document.querySelector("#paste");
const echo = document.querySelector(".echo");

// The longest text, in characters, that is copied behind the box.
const mostMarked = 200_000;

paste.addEventListener("scroll", follow);
new ResizeObserver(() => (echo.style.height = `${paste.offsetHeight}px`)).observe(paste);

export function mark(source, findings, current) {
  if (source.text !== paste.value || source.length > mostMarked || findings.length === 0) {
    echo.replaceChildren();
    return;
  }
  const parts = pieces(source, findings, current, { from: 0, to: source.length }).map((p) => {
    if (p.kind === "around") return p.text;
    const colour = p.kind === "field" ? hue(p.index) : p.kind === "other" ? "" : "current";
    return el("mark", p.kind === "field" ? { className: colour, "data-field": p.index } : { className: colour }, p.text);
  });
  echo.replaceChildren(...parts, "\n");
  follow();
}

function follow() {
  echo.scrollTop = paste.scrollTop;
}
