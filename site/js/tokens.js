// The anatomy of a finding, as pieces of the paste: what is its code, which letters are
// which field, what belongs to another finding. Pure: it makes no elements.

/** The fields of a finding and of its causes, in one list; a token names one by its index. */
export function fieldsOf(finding) {
  return [...finding.fields, ...finding.causes.flatMap(fieldsOf)];
}

/**
 * Which of fieldsOf are shown. Several names can be for one place: an argument that is
 * the key is shown as the key, a key of several as one of them.
 */
export function shownOf(finding) {
  const names = new Map(); // the field that each place is shown as
  finding.fields.forEach((f, i) => f.end > f.start && (f.name !== "Args" || !names.has(f.start)) && names.set(f.start, i));
  const shown = finding.fields.map((f, i) => f.end <= f.start || names.get(f.start) === i);
  return [...shown, ...finding.causes.flatMap(shownOf)];
}

/** The places of the paste that are worth showing for a finding: it, and lines around. */
export function windowOf(source, finding) {
  const ends = [finding, ...fieldsOf(finding)].filter((s) => s.end > s.start);
  let from = source.place(Math.min(...ends.map((s) => s.start)));
  let to = source.place(Math.max(...ends.map((s) => s.end)));
  if (ends.length === 0 || to - from > widest) {
    // A field far away, or a reply of megabytes: its beginning is what can be read.
    from = source.place(finding.start);
    to = Math.min(source.place(finding.end), from + widest);
  }
  for (let line = 0; line <= around; line++) {
    from = Math.max(source.lineStart(line === 0 ? from : from - 1), from - widestLine);
    to = Math.min(source.lineEnd(line === 0 ? to : to + 1), to + widestLine, source.length);
  }
  return { from: Math.max(0, from), to };
}

const widest = 4000;
const widestLine = 400;
const around = 2; // lines of the paste before and after

/**
 * Cuts the paste between two places into pieces {text, kind, index}. Kinds: "around" is
 * of no finding; "other" of the finding with this index; "code", "field" (with the
 * field's index), "rest" and "unknown" of the current one. "first" is set on the first
 * piece of a field, which carries its name. Of fields within fields the inner one has
 * the letters.
 */
export function pieces(source, findings, current, { from, to }) {
  const spans = [];
  const add = (span, kind, index, rank) => {
    const start = Math.max(from, source.place(span.start));
    const end = Math.min(to, source.place(span.end));
    if (span.end > span.start && end > start) spans.push({ start, end, kind, index, rank });
  };
  findings.forEach((f, i) => i !== current && add(f, "other", i, 0));
  const finding = findings[current];
  if (finding) {
    add(finding, finding.known ? "rest" : "unknown", -1, 1);
    const start = source.place(finding.start);
    const code = { start: finding.start, end: finding.start + finding.code.length };
    if (finding.code && source.cut(start, start + finding.code.length) === finding.code) add(code, "code", -1, 2);
    const shown = shownOf(finding);
    fieldsOf(finding).forEach((field, i) => shown[i] && add(field, "field", i, 3));
  }
  const edges = [...new Set([from, to, ...spans.flatMap((s) => [s.start, s.end])])].sort((a, b) => a - b);
  const out = [];
  const named = new Set();
  let open = [];
  const byStart = [...spans].sort((a, b) => a.start - b.start);
  let coming = 0;
  for (let i = 0; i + 1 < edges.length; i++) {
    const [start, end] = [edges[i], edges[i + 1]];
    open = open.filter((s) => s.end > start);
    while (coming < byStart.length && byStart[coming].start <= start) open.push(byStart[coming++]);
    const owner = open.reduce((best, s) => (best === null || before(s, best) ? s : best), null);
    const kind = owner?.kind ?? "around";
    const index = owner?.index ?? -1;
    const last = out.at(-1);
    if (last && last.kind === kind && last.index === index) {
      last.text += source.cut(start, end);
      continue;
    }
    const first = kind === "field" && !named.has(index);
    if (first) named.add(index);
    out.push({ text: source.cut(start, end), kind, index, first });
  }
  return out;
}

// before says which of two spans over the same letters has them: a field before what
// only surrounds it, and the shorter of two.
function before(a, b) {
  return a.rank !== b.rank ? a.rank > b.rank : a.end - a.start < b.end - b.start;
}
