// The report is the JSON form rediserr/1: keys may be added to it, none is removed or
// renamed.

/** The bytes of a file, or where they are. */
export type Source = string | URL | Response | BufferSource;

/** Where to load the files from; without it they come from beside the package. */
export interface From {
  wasm?: Source | WebAssembly.Module | Promise<Source | WebAssembly.Module>;
  wordings?: Source | Promise<Source>;
  book?: Source | Promise<Source>;
}

/** Loads a decoder of your own. */
export function load(from?: From): Promise<Decoder>;

/** The report on a text, or on its UTF-8, from one decoder that is loaded with the first call. */
export function decode(text: string | Uint8Array): Promise<Report>;

/** Turns byte offsets of a text's UTF-8 into offsets of the string. */
export function offsets(text: string): (offset: number) => number;

export interface Decoder {
  /** The report on a text: a reply, a stack trace, a log. Offsets are bytes of UTF-8. */
  decode(text: string | Uint8Array): Report;
  /** The same as JSON, byte for byte what the command line prints. */
  json(text: string | Uint8Array): string;
  /** What there is to say about a type or code, or null. */
  page(name: string): Page | null;
  /** The hash slot of a key, as a cluster computes it. */
  slot(key: string): Slot;
  /** The bytes of memory that the module holds. */
  memory(): number;
  /** What another load needs, in a worker say, to start without reading files. */
  parts(): From;
}

export interface Report {
  schema: "rediserr/1";
  /** The most useful first: the root cause of the paste. */
  findings: Finding[];
  /** How many further findings were left out. */
  omitted?: number;
  /** The products and versions that can have sent all of it, if that excludes any. */
  servers?: Sent[];
  /** What excludes the others. */
  because?: string[];
}

export interface Finding {
  type: string;
  /** The type's ancestors, nearest first. */
  lineage: string[];
  code: string;
  origin: "server" | "client" | "proxy" | "provider" | "log";
  /** False: a Redis error of a wording that is not known; then near has close ones. */
  known: boolean;
  text: string;
  start: number;
  end: number;
  count: number;
  wording: { template: string; sent: Sent[]; commands: string[] } | null;
  fields: { name: string; value: string | number; start: number; end: number }[];
  client: { library: string; exception: string } | null;
  verdict: Verdict;
  summary: string;
  steps: Step[];
  /** What the table of commands says of the command: syntax, versions, what is near. */
  notes: Note[];
  /** Findings nested in this one. */
  causes: Finding[];
  near: { type: string; template: string }[];
  /** What other products mean by the same text. */
  also: { type: string; summary: string; sent: Sent[]; commands: string[]; page: string }[];
  /** Where a cluster keeps the keys that the paste shows, for errors of a cluster. */
  slots?: Slot[];
  /** What follows from the slots. */
  hints?: string[];
  /** The type's page, relative to the reference. */
  page: string;
}

export interface Verdict {
  retry: "never" | "now" | "backoff" | "redirect" | "ask" | "rediscover" | "reload" | "authenticate";
  applied: "no" | "yes" | "partly" | "unknown";
  scope: "command" | "key" | "slot" | "connection" | "user" | "node" | "cluster";
  owner: "code" | "client" | "operator" | "provider" | "data";
  words: { retry: string; applied: string; scope: string; owner: string };
}

export interface Sent {
  product: string;
  from: string;
  /** The last version that sends it; absent if the newest one still does. */
  to?: string;
}

export interface Step {
  kind: "check" | "change" | "danger";
  text: string;
  command: string;
}

export interface Note {
  text: string;
  /** A line for a shell, or empty. */
  command: string;
}

export interface Slot {
  key: string;
  slot: number;
  /** The hash tag, if the key has one. */
  tag?: string;
}

export interface Page {
  schema: string;
  type: { name: string; lineage: string[]; codes: string[]; origin: string; family: string; lead: string; [key: string]: unknown };
  why: string;
  steps: Step[];
  [key: string]: unknown;
}
