// Firefox for the tests, over WebDriver BiDi (https://w3c.github.io/webdriver-bidi/). A
// client of our own: playwright-core asks the extended support release for what it does
// not know yet.

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { WebSocket } from "ws";

const program = process.env.FIREFOX || "/usr/bin/firefox-esr";

/** Starts Firefox with a profile of its own; resolves to its WebSocket address and a way to stop it. */
async function launch() {
  const profile = mkdtempSync(join(tmpdir(), "rediserr-firefox-"));
  const firefox = spawn(program, ["--headless", "--no-remote", "--profile", profile, "--remote-debugging-port", "0"], { stdio: ["ignore", "ignore", "pipe"] });
  const stop = async () => {
    if (firefox.pid && firefox.exitCode === null && firefox.signalCode === null) {
      firefox.kill();
      await once(firefox, "exit");
    }
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const address = await new Promise((resolve, reject) => {
      firefox.once("error", (err) => reject(new Error(`${program} does not start (${err.code}): on Debian, apt-get install firefox-esr`)));
      firefox.once("exit", (code) => reject(new Error(`Firefox stopped with status ${code}`)));
      createInterface(firefox.stderr).on("line", (line) => {
        const [, address] = /WebDriver BiDi listening on (ws:\S+)/.exec(line) ?? [];
        if (address) resolve(address);
      });
      setTimeout(() => reject(new Error("Firefox does not listen after a minute")), 60_000).unref();
    });
    return { address, stop };
  } catch (err) {
    await stop();
    throw err;
  }
}

/** Starts Firefox and opens an empty page; what it logs as an error is in troubles. */
export async function firefox() {
  const { address, stop } = await launch();
  const socket = new WebSocket(`${address}/session`);
  const waiting = new Map();
  const troubles = [];
  socket.on("message", (data) => {
    const message = JSON.parse(data);
    if (message.type === "event") {
      const { level, text } = message.params;
      if (message.method === "log.entryAdded" && level === "error") troubles.push(text);
      return;
    }
    const { resolve, reject } = waiting.get(message.id);
    waiting.delete(message.id);
    if (message.type === "success") resolve(message.result);
    else reject(new Error(`${message.error}: ${message.message}`));
  });
  socket.on("close", () => {
    for (const { reject } of waiting.values()) reject(new Error("Firefox closed the connection"));
  });
  let last = 0;
  const send = (method, params) =>
    new Promise((resolve, reject) => {
      waiting.set(++last, { resolve, reject });
      socket.send(JSON.stringify({ id: last, method, params }));
    });
  try {
    await once(socket, "open");
    await send("session.new", { capabilities: {} });
    await send("session.subscribe", { events: ["log.entryAdded"] });
    const { contexts } = await send("browsingContext.getTree", {});
    const { context } = contexts[0];

    /** The value of an expression in the page: text, a number or a truth value. */
    const evaluate = async (expression) => {
      const answer = await send("script.evaluate", { expression, target: { context }, awaitPromise: true });
      if (answer.type === "exception") throw new Error(answer.exceptionDetails.text);
      return answer.result.value;
    };
    return {
      troubles,
      evaluate,
      goto: (url) => send("browsingContext.navigate", { context, url, wait: "complete" }),
      /** Waits until an expression is true in the page, which may be another one by then. */
      async until(expression) {
        for (const end = Date.now() + 30_000; Date.now() < end; await new Promise((r) => setTimeout(r, 50))) {
          if (await evaluate(expression).catch(() => false)) return;
        }
        assert.fail(`in vain waited for ${expression}`);
      },
      /** Presses and releases each key, as a keyboard does. */
      type: (text) =>
        send("input.performActions", {
          context,
          actions: [{ type: "key", id: "keyboard", actions: [...text].flatMap((value) => [{ type: "keyDown", value }, { type: "keyUp", value }]) }],
        }),
      /** Clicks the middle of the first element of a selector. */
      async click(selector) {
        const { nodes } = await send("browsingContext.locateNodes", { context, locator: { type: "css", value: selector }, maxNodeCount: 1 });
        assert.equal(nodes.length, 1, `no ${selector}`);
        await evaluate(`document.querySelector(${JSON.stringify(selector)}).scrollIntoView({ block: "center", behavior: "instant" })`);
        const origin = { type: "element", element: { sharedId: nodes[0].sharedId } };
        await send("input.performActions", {
          context,
          actions: [{ type: "pointer", id: "mouse", actions: [{ type: "pointerMove", x: 0, y: 0, origin }, { type: "pointerDown", button: 0 }, { type: "pointerUp", button: 0 }] }],
        });
      },
      async close() {
        socket.terminate();
        await stop();
      },
    };
  } catch (err) {
    socket.terminate();
    await stop();
    throw err;
  }
}
