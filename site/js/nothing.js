// What is said of a text in which no error was found.

import { el } from "./dom.js";

// Texts that people paste by mistake, and what they are.
const mistaken = [
  { form: /^\s*(?:\S+> *)?(?:GET|SET|DEL|MGET|MSET|HGET|HSET|HGETALL|LPUSH|RPUSH|LRANGE|SADD|ZADD|INCR|EXPIRE|EVAL|XADD|XREADGROUP|KEYS|SCAN|AUTH|CONFIG|CLUSTER|INFO)\b[^\n]*\s*$/i, says: "This looks like a command. Paste what the server answered to it." },
  { form: /^# (?:Server|Clients|Memory)\b|^redis_version:/m, says: "This looks like the answer to INFO. It reports a state, not an error." },
  { form: /\bSQLSTATE\b|\bORA-\d{5}\b|\bMongo\w*(?:Error|Exception)\b|\bpsycopg2?\.|\bmysql\b.*\berror\b/i, says: "This looks like an error of another database." },
  { form: /^\s*https?:\/\/\S+\s*$/, says: "This is an address. Nothing is fetched from here: paste the text that stands there." },
  { form: /^\s*[+:$*%~#_,(][^\n]*(\r?\n|$)/, says: "This looks like a reply without an error, as RESP writes it." },
];

export function nothing(source) {
  const text = source.cut(0, Math.min(source.length, 20_000));
  const guess = mistaken.find(({ form }) => form.test(text));
  return el(
    "div",
    { className: "nothing" },
    el("h2", {}, "No Redis error in this text"),
    guess ? el("p", { className: "sum" }, guess.says) : null,
    el("p", {}, "Nothing here is worded as a Redis-compatible server or one of the known clients words its errors. That is an answer too: the trouble may come from something else."),
    el("p", { className: "hint" }, "If it should be one, paste the whole line, with what stands before the message, or look it up in the ", el("a", { href: "errors/" }, "reference"), "."),
  );
}
