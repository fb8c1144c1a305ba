// Search and filters of the catalogue page. The page is whole without this script; the
// data of the search is loaded when it is first needed. What is chosen stands in the
// address, so that a search can be sent to somebody.

const form = document.querySelector(".find");
const query = form.querySelector("[name=q]");
const selects = [...form.querySelectorAll("select")];
const status = form.querySelector("[role=status]");
const results = document.querySelector(".results");
const all = document.querySelector(".all");
const entries = new Map([...all.querySelectorAll(".list > li")].map((li) => [li.id, li]));

/** How many wordings are shown below a type that was found by them. */
const shownWordings = 3;

let loading = null;

function load() {
  loading ??= fetch("../search.json").then((answer) => {
    if (!answer.ok) throw new Error(String(answer.status));
    return answer.json();
  }).then(prepare);
  return loading;
}

function prepare(data) {
  data.sent = data.sent.map((line) => line.split(", ").map((part) => {
    const [product, range] = part.split(" ");
    const [from, to] = range.split("-");
    return { product, from, to };
  }));
  for (const type of data.types) {
    type.head = (type.name + " " + type.codes.join(" ")).toLowerCase();
    type.prose = type.lead.toLowerCase();
    const seen = new Map();
    type.wordings = type.wordings.map(([template, place]) => {
      const anchor = "w-" + slug(template);
      const n = (seen.get(anchor) ?? 0) + 1;
      seen.set(anchor, n);
      return { template, text: template.toLowerCase(), sent: data.sent[place], anchor: n > 1 ? `${anchor}-${n}` : anchor };
    });
  }
  return data;
}

/** The anchor of a wording, made as docgen makes it. */
export function slug(text) {
  let out = "";
  let dash = false;
  for (const c of text.toLowerCase()) {
    if (/[a-z0-9]/.test(c)) {
      if (dash && out) out += "-";
      out += c;
      dash = false;
    } else dash = true;
    if (out.length >= 80) break;
  }
  return out;
}

const parts = (version) => version.split(".").slice(0, 2).map((p) => (/^\d+$/.test(p) ? Number(p) : Infinity));

function compare(a, b) {
  const [x, y] = [parts(a), parts(b)];
  return x[0] - y[0] || (x[1] ?? -1) - (y[1] ?? -1) || 0;
}

const sends = (wording, product, version) =>
  wording.sent.some((s) => s.product === product && (!version || (compare(s.from, version) <= 0 && (!s.to || compare(version, s.to) <= 0))));

function read() {
  const chosen = { q: query.value.trim() };
  for (const s of selects) chosen[s.name] = s.disabled ? "" : s.value;
  return chosen;
}

/** The types that have what is chosen, the best first; of each the wordings that have it. */
function find(data, chosen) {
  const words = chosen.q.toLowerCase().split(/\s+/).filter(Boolean);
  const phrase = words.join(" ");
  const found = [];
  for (const type of data.types) {
    if (chosen.origin && type.origin !== chosen.origin) continue;
    if (chosen.family && type.family !== chosen.family) continue;
    if (chosen.retry && !type.retry.includes(chosen.retry)) continue;
    if (chosen.owner && !type.owner.includes(chosen.owner)) continue;
    if (chosen.code && !type.codes.includes(chosen.code)) continue;
    let wordings = type.wordings;
    if (chosen.product) {
      wordings = wordings.filter((w) => sends(w, chosen.product, chosen.version));
      if (!wordings.length) continue;
    }
    if (!words.length) {
      found.push({ type, wordings: chosen.version ? wordings : [], score: 0 });
      continue;
    }
    const by = wordings.filter((w) => words.every((word) => w.text.includes(word)));
    let score = 0;
    if (words.every((word) => type.head.includes(word))) {
      score = type.head.split(" ").some((name) => name === phrase || name === phrase + "error") ? 100 : type.head.startsWith(phrase) ? 60 : 40;
    }
    if (by.length) score = Math.max(score, by.some((w) => w.text.startsWith(phrase)) ? 35 : by.some((w) => w.text.includes(phrase)) ? 30 : 20);
    if (!score && words.every((word) => type.prose.includes(word))) score = 15;
    if (!score && words.every((word) => type.head.includes(word) || type.prose.includes(word) || wordings.some((w) => w.text.includes(word)))) score = 5;
    if (score) found.push({ type, wordings: by, score });
  }
  return found.sort((a, b) => b.score - a.score); // stable: equal ones in reading order
}

function item({ type, wordings }) {
  const li = entries.get(type.name).cloneNode(true);
  li.removeAttribute("id");
  if (wordings.length) {
    const ul = document.createElement("ul");
    for (const w of wordings.slice(0, shownWordings)) {
      const a = document.createElement("a");
      a.href = `${type.name}/#${w.anchor}`;
      a.textContent = w.template;
      ul.append(document.createElement("li"));
      ul.lastChild.append(a);
    }
    if (wordings.length > shownWordings) {
      const more = document.createElement("li");
      more.textContent = `and ${wordings.length - shownWordings} more`;
      ul.append(more);
    }
    li.append(ul);
  }
  return li;
}

let last = 0;

/** The address follows when typing rests: browsers limit how often it may change. */
let addressing;

async function show() {
  const chosen = read();
  const params = new URLSearchParams(Object.entries(chosen).filter(([, value]) => value));
  clearTimeout(addressing);
  addressing = setTimeout(() => history.replaceState(null, "", (params.size ? "?" + params : location.pathname) + location.hash), 300);
  const turn = ++last;
  if (!params.size) {
    results.hidden = true;
    all.hidden = false;
    status.textContent = "";
    versions(null);
    return;
  }
  let data;
  try {
    data = await load();
  } catch {
    loading = null;
    status.textContent = "The search could not be loaded. The list below is complete.";
    return;
  }
  if (turn !== last) return; // something else was typed meanwhile
  versions(data);
  const found = find(data, read());
  results.replaceChildren(...found.map(item));
  results.hidden = false;
  all.hidden = true;
  status.textContent = found.length ? `${found.length} of ${data.types.length} types` : "No type has that. Paste the whole message in the playground: it also finds what is close.";
}

/** Offers the versions of the chosen product. */
function versions(data) {
  const { product, version } = form.elements;
  const list = data?.versions[product.value] ?? [];
  if (version.dataset.of === product.value) return;
  const keep = version.dataset.of === undefined ? wanted.get("version") : "";
  version.dataset.of = product.value;
  version.replaceChildren(new Option(list.length ? "any" : "choose a product", ""), ...list.map((v) => new Option(v)));
  version.disabled = !list.length;
  if (keep && list.includes(keep)) {
    version.value = keep;
    show();
  }
}

const wanted = new URLSearchParams(location.search);
query.value = wanted.get("q") ?? "";
for (const s of selects) {
  const value = wanted.get(s.name);
  if (value && [...s.options].some((o) => o.value === value)) s.value = value;
}
form.hidden = false;
form.querySelector(".filters").open = selects.some((s) => wanted.get(s.name)) || matchMedia("(min-width: 44rem)").matches;
if ([...wanted.keys()].length) show();

form.addEventListener("input", show);
form.addEventListener("reset", () => setTimeout(show)); // the fields are empty only afterwards
query.addEventListener("focus", () => load().catch(() => { loading = null; }), { once: true });
form.addEventListener("submit", (event) => {
  event.preventDefault();
  const first = results.hidden ? null : results.querySelector("a");
  if (first) location.href = first.href;
});

/** The links that the arrows walk through. */
const links = () => [...(results.hidden ? all.querySelectorAll(".list > li > a") : results.querySelectorAll(".list > li a, :scope > li > a"))];

addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const at = document.activeElement;
  if (event.key === "/" && !at.matches("input, select, textarea")) {
    event.preventDefault();
    query.focus();
    query.select();
    return;
  }
  if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
  const list = links();
  const place = list.indexOf(at);
  if (at !== query && place < 0) return;
  event.preventDefault();
  const next = place + (event.key === "ArrowDown" ? 1 : -1);
  if (next < 0) query.focus();
  else list[Math.min(next, list.length - 1)].focus();
});
