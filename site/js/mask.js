// Hides in a text what should not be shared: secrets, addresses, keys, user names. What
// the decoder found says where some of it is; forms that give it away say the rest. Pure.
// The stand-ins are such that the text still decodes to the same: addresses for
// documentation, keys that look like keys.

/** The kinds, the most secret first: it wins where two are of the same letters. */
export const kinds = [
  { id: "secrets", label: "Passwords and tokens", standIn: () => "*****" },
  { id: "addresses", label: "Addresses and host names", standIn: (n, was) => (was.includes(":") ? `2001:db8::${n}` : /^[\d.]+$/.test(was) ? `192.0.2.${n}` : `host-${n}.example`) },
  { id: "users", label: "User names", standIn: (n) => `user-${n}` },
  { id: "keys", label: "Keys and arguments", standIn: (n) => `key:${n}` },
];

// Which fields of the report hold what.
const ofField = {
  addresses: /^(Former|Local|Peer|Current)?(Host|Address|Node|Nodes|URL|Primary|Replica)$/,
  users: /^User(name)?$/,
  keys: /^(Keys?|Member|Field|Channel|Pattern|Prefix|Argument|Arguments|Group|Consumer|Value)$/,
};

// Forms that give something away. The named group, or else the whole, is what to hide.
const forms = {
  secrets: [
    /\/\/[^\s/@:]*:(?<it>[^\s/@]+)@/g,
    /(?:^|[>"'`]\s*)AUTH\s+(?:\S+[ \t]+)?(?<it>[^\s"'`]+)/gim,
    /\bHELLO\s+\d\s+AUTH\s+\S+\s+(?<it>\S+)/gi,
    /\bredis-cli\b[^\n]*?\s(?:-a|--pass)\s+(?<it>\S+)/g,
    /\b(?:requirepass|masterauth|primaryauth)\s+(?<it>\S+)/gi,
    /\bSETUSER\b[^\n]*?\s[><#](?<it>\S+)/gi,
    /\b(?:pass(?:word|wd)?|secret|token|api[_-]?key|authorization)["']?\s*[=:]\s*["']?(?:bearer\s+)?(?<it>[^\s"',;)&<>]+)/gi,
    /\beyJ[\w-]{8,}\.[\w-]+\.[\w-]*/g,
    /\bAKIA[0-9A-Z]{16}\b/g,
  ],
  addresses: [
    /(?<![\d.])(?!127\.|0\.0\.0\.0)(?:\d{1,3}\.){3}\d{1,3}(?![\d.]*\d)/g,
    /(?<![\w:.])(?=(?:[\da-f]*:){3})(?!::1(?![\da-f:]))[\da-f]{0,4}(?::[\da-f]{0,4}){2,6}:[\da-f]{1,4}(?=[\]\s/,;)'"]|$)/gi,
    /\brediss?:\/\/(?:[^\s/@]*@)?(?<it>[a-z][\w.-]*)/gi,
    /\bredis-cli\b[^\n]*?\s-h\s+(?<it>[a-z][\w.-]+)/gi,
    /\b(?<it>[a-z][\w.-]*)\/(?:\d{1,3}\.){3}\d{1,3}:\d+/gi,
    /\b[a-z0-9][\w-]*(?:\.[\w-]+)*\.(?:local|internal|svc|lan|corp|amazonaws\.com|cache\.windows\.net|azure\.com|redislabs\.com|redis-cloud\.com|aivencloud\.com|upstash\.io|googleapis\.com)\b/gi,
    /\bgetaddrinfo \w+ (?<it>[\w.-]+)/g,
  ],
  users: [
    /\/\/(?<it>[^\s/@:]+):[^\s/@]*@/g,
    /(?:^|[>"'`]\s*)AUTH\s+(?<it>\S+)[ \t]+[^\s"'`]+/gim,
    /\b(?:SETUSER|GETUSER|DELUSER)\s+(?<it>\S+)/gi,
    /\buser(?:name)?=(?<it>[\w.@-]+)/gi,
    /\/(?:home|Users)\/(?<it>[\w.-]+)/g,
    /(?<![:/\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+\b/g,
  ],
  keys: [],
};

// A line of a redis-cli session: everything behind the command may be a key or a value.
const session = /^(?:\S*:\d+|redis \S+|not connected)(?:\[\d+\])?(?:\(\w+\))?> *([A-Za-z]\S*)[ \t]+(.+)$/gm;

// Commands whose first word behind them is a part of their name.
const containers = /^(ACL|CLIENT|CLUSTER|COMMAND|CONFIG|DEBUG|FUNCTION|LATENCY|MEMORY|MODULE|OBJECT|PUBSUB|SCRIPT|SENTINEL|SLOWLOG|XGROUP|XINFO)$/i;

/**
 * Masks a text. place turns the offsets of the report into positions; on says which
 * kinds to hide. Returns the text in pieces {text, was, kind}, of which the hidden ones
 * have a kind, and how many of each kind there are, hidden or not.
 */
export function mask(text, findings, place, on) {
  const spans = kinds.flatMap(({ id }, rank) => spansOf(id, text, findings, place).map((s) => ({ ...s, kind: id, rank })));
  const counts = Object.fromEntries(kinds.map(({ id }) => [id, new Set(spans.filter((s) => s.kind === id).map((s) => text.slice(s.start, s.end))).size]));
  // The longest wins, as it hides the most: a user's name within a key is the key's. Of
  // one that overlaps it, what is left over is hidden too.
  const chosen = spans.filter((s) => on[s.kind]).sort((a, b) => b.end - b.start - (a.end - a.start) || a.rank - b.rank);
  const taken = [];
  for (const s of chosen) taken.push(...without(s, taken));
  taken.sort((a, b) => a.start - b.start);
  const known = new Map();
  const numbers = {};
  const pieces = [];
  let at = 0;
  for (const { start, end, kind } of taken) {
    const was = text.slice(start, end);
    const name = `${kind} ${was}`;
    if (!known.has(name)) {
      numbers[kind] = (numbers[kind] ?? 0) + 1;
      known.set(name, kinds.find((k) => k.id === kind).standIn(numbers[kind], was));
    }
    pieces.push({ text: text.slice(at, start) }, { text: known.get(name), was, kind });
    at = end;
  }
  pieces.push({ text: text.slice(at) });
  return { pieces: pieces.filter((p) => p.text !== ""), counts };
}

// without is what of a span others leave uncovered.
function without(span, others) {
  let left = [span];
  for (const o of others) {
    left = left.flatMap((s) => {
      if (o.end <= s.start || s.end <= o.start) return [s];
      return [{ ...s, end: o.start }, { ...s, start: o.end }].filter((part) => part.end > part.start);
    });
  }
  return left;
}

function spansOf(kind, text, findings, place) {
  const spans = [];
  const add = (start, end) => end > start && spans.push({ start, end });
  for (const f of flat(findings)) {
    for (const field of f.fields) {
      if (ofField[kind]?.test(field.name) && field.end > field.start && worth(String(field.value))) add(place(field.start), place(field.end));
    }
  }
  const fields = [...spans];
  for (const form of forms[kind]) {
    for (const m of text.matchAll(form)) {
      const it = m.groups?.it ?? m[0];
      const start = m.index + (m.groups?.it === undefined ? 0 : m[0].lastIndexOf(it));
      // A field knows better where it ends: of an IPv6 address with a port, say.
      if (worth(it) && !fields.some((f) => f.start < start + it.length && start < f.end)) add(start, start + it.length);
    }
  }
  if (kind === "keys") {
    for (const m of text.matchAll(session)) {
      if (/^(AUTH|HELLO)$/i.test(m[1])) continue; // secrets and users, above
      const args = m.index + m[0].length - m[2].length;
      [...m[2].matchAll(/"(?:[^"\\]|\\.)*"|\S+/g)].forEach((arg, i) => {
        if ((i === 0 && containers.test(m[1])) || /^(-?\d+(\.\d+)?|[A-Z]{2,}|[-+*$><])$/.test(arg[0])) return;
        add(args + arg.index, args + arg.index + arg[0].length);
      });
    }
    for (const s of findings.flatMap((f) => f.slots ?? [])) if (s.key) spans.push(...everywhere(text, s.key));
  }
  // What was found in one place is hidden in all.
  const words = new Set(spans.map((s) => text.slice(s.start, s.end)).filter((w) => w.length > 2));
  return [...spans, ...[...words].flatMap((w) => everywhere(text, w))];
}

// worth says whether a value gives anything away: this machine's own names do not.
const worth = (value) => !/^(127\.[\d.]+|0\.0\.0\.0|::1|localhost|default|<password>|\?|\*+|)$/i.test(value);

function everywhere(text, word) {
  const spans = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
    const alone = !/[\w-]/.test(text[at - 1] ?? " ") && !/[\w-]/.test(text[at + word.length] ?? " ");
    if (alone) spans.push({ start: at, end: at + word.length });
  }
  return spans;
}

const flat = (findings) => findings.flatMap((f) => [f, ...flat(f.causes)]);
