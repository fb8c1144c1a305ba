// A finding as Markdown, for an incident note. Pure.

export function note(finding, link = "") {
  const v = finding.verdict.words;
  const parts = [
    `### ${finding.type}: ${oneLine(finding.summary)}`,
    fence(finding.text.length > longest ? finding.text.slice(0, longest) + " …" : finding.text),
    [`- Retry: ${v.retry}`, `- Applied: ${v.applied}`, `- Concerns: ${v.scope}`, `- Mended by: ${v.owner}`].join("\n"),
  ];
  if (finding.fields.length > 0) parts.push(finding.fields.map((f) => `- ${f.name}: ${code(String(f.value))}`).join("\n"));
  // A note takes the place of a step on the same subject.
  if (finding.notes.length > 0) parts.push("About the command:", finding.notes.map((n) => `- ${oneLine(n.text)}${shell(n.command)}`).join("\n\n"));
  if (finding.steps.length > 0) {
    const steps = finding.steps.map((s, i) => `${i + 1}. **${s.kind}** ${oneLine(s.text)}${shell(s.command)}`);
    parts.push("What to do:", steps.join("\n\n"));
  }
  if (link) parts.push(`[Decoded by rediserr](${link})`);
  return parts.join("\n\n") + "\n";
}

const longest = 2000;

const oneLine = (text) => text.replace(/\s+/g, " ").trim();

const shell = (command) => (command ? `\n\n${indent(fence(command, "sh"))}` : "");

const indent = (text) => text.replace(/^/gm, "   ");

// A fence is longer than any row of backticks within it.
function fence(text, language = "") {
  const ticks = "`".repeat(Math.max(3, longestRow(text) + 1));
  return `${ticks}${language}\n${text}\n${ticks}`;
}

function code(text) {
  const ticks = "`".repeat(longestRow(text) + 1);
  const room = /^`|`$|^\s.*\s$|^$/.test(text) ? " " : "";
  return `${ticks}${room}${oneLine(text)}${room}${ticks}`;
}

const longestRow = (text) => Math.max(0, ...(text.match(/`+/g) ?? []).map((row) => row.length));
