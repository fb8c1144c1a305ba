// The corpus that every face must answer with the same bytes: all replies and pastes
// of errors/testdata, and what the command line says to each.

import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";

export const root = new URL("../", import.meta.url);

/** All replies and pastes of the test data. */
export function corpus() {
  const texts = [];
  const folder = new URL("errors/testdata/", root);
  for (const file of readdirSync(folder).filter((f) => f.endsWith(".txtar")).sort()) {
    let name = null;
    let lines = [];
    const end = () => {
      if (name === "replies") texts.push(...lines.filter((l) => l && !/^[\t#]/.test(l)));
      else if (name?.endsWith(".paste")) texts.push(lines.join("\n"));
    };
    for (const line of readFileSync(new URL(file, folder), "utf8").split("\n")) {
      const head = /^-- (.*) --$/.exec(line);
      if (head) {
        end();
        [name, lines] = [head[1], []];
      } else lines.push(line);
    }
    end();
  }
  return texts;
}

/** What the command line answers to each text, as bytes. */
export function fromCommandLine(text) {
  try {
    return execFileSync(new URL("dist/rediserr", root).pathname, ["decode", "--json"], { input: text, maxBuffer: 1 << 28 });
  } catch (error) {
    if (error.status !== 1) throw error; // 1: nothing found, an answer too
    return error.stdout;
  }
}

/** The workerd that was installed for this machine. */
export const workerd = new URL(`test/node_modules/@cloudflare/workerd-${process.platform}-${process.arch === "x64" ? "64" : process.arch}/bin/workerd`, root).pathname;
