// Making elements, and the few forms that texts of the report come in.

/** Makes an element. Texts go in as text, so nothing in a paste is ever markup. */
export function el(tag, properties, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (name.startsWith("data-") || name.startsWith("aria-") || name === "role") node.setAttribute(name, value);
    else node[name] = value;
  }
  node.append(...children.flat(Infinity).filter((child) => child !== null && child !== undefined));
  return node;
}

/** The code spans of a text; other marks do not occur in our pages' prose. */
export function inline(text) {
  return text.split("`").map((part, i) => (i % 2 === 1 ? el("code", {}, part) : part));
}

/** The first paragraphs of a text in Markdown; the page has the rest. */
export function prose(text) {
  return text
    .split("\n\n")
    .slice(0, 2)
    .map((p) => el("p", {}, inline(p)));
}

export function clip(text, most = 600) {
  return text.length > most ? text.slice(0, most) + "…" : text;
}

/** A size as people say it. */
export function size(bytes) {
  if (bytes < 1000) return `${bytes} bytes`;
  if (bytes < 1e6) return `${(bytes / 1e3).toFixed(bytes < 1e4 ? 1 : 0)} KB`;
  return `${(bytes / 1e6).toFixed(bytes < 1e7 ? 1 : 0)} MB`;
}

/** Code that can be copied. */
export function codeBox(text) {
  return el("div", { className: "command" }, el("pre", { tabIndex: 0 }, el("code", {}, text)), copyButton("Copy", () => text));
}

/** A button that copies what text() gives, and says so on itself. */
export function copyButton(label, text) {
  const button = el("button", { type: "button" }, label);
  button.addEventListener("click", async () => {
    try {
      await navigator.clipboard.writeText(text());
      button.textContent = "Copied";
    } catch {
      button.textContent = "The browser refused";
    }
    setTimeout(() => (button.textContent = label), 1500);
  });
  return button;
}
