// The worker around the Go module. workers-assets-gen makes one that starts a new
// instance for each request (4.7 ms a request); this one keeps its instance (0.6 ms)
// and replaces it from time to time, because the body of a POST leaves two callbacks
// behind in github.com/syumai/workers 0.33.0 (internal/jsutil/stream.go: of then and
// catch only the one that runs is released).

import "./wasm_exec.js";
import app from "./app.wasm";

// Wordings and pages lie beside the site, not in the bundle, where they would take
// what is left of its size. They are read once; the Go side takes them from globalThis.
let book = null;

async function readBook(env) {
  [globalThis.rediserrWordings, globalThis.rediserrBook] = await Promise.all([read(env, "wordings.txt"), read(env, "book.txt")]);
}

async function read(env, name) {
  const file = await env.ASSETS.fetch(`https://assets/${name}`);
  if (!file.ok) throw new Error(`${name}: ${file.status}`);
  return file.text();
}

// The Go side calls JavaScript that may throw through this.
globalThis.tryCatch = (fn) => {
  try {
    return { result: fn() };
  } catch (error) {
    return { error };
  }
};

// How many requests an instance serves before a fresh one takes over.
const most = 5000;

let current = null;

function instance(env) {
  if (current === null || current.served >= most) {
    const fresh = { served: 0, binding: {} };
    fresh.ready = start(fresh, env);
    // One that could not start, or that stopped, serves nobody any more.
    fresh.ready.catch(() => retire(fresh));
    current = fresh;
  }
  current.served++;
  return current;
}

function retire(one) {
  if (current === one) current = null;
}

async function start(one, env) {
  book ??= readBook(env);
  await book.catch((error) => {
    book = null;
    throw error;
  });
  const go = new Go();
  await new Promise((ready, failed) => {
    const wasm = new WebAssembly.Instance(app, { ...go.importObject, workers: { ready } });
    go.run(wasm, { binding: one.binding }).then(() => {
      retire(one);
      failed(new Error("the Go program ended"));
    }, failed);
  });
}

export default {
  async fetch(request, env) {
    const one = instance(env);
    try {
      await one.ready;
      const response = await one.binding.handleRequest(request);
      // A person gets the site's page for a wrong address; programs get the reason.
      if (response.status === 404 && env.ASSETS && request.headers.get("Accept")?.includes("text/html")) {
        const page = await env.ASSETS.fetch(new URL("/404.html", request.url));
        return new Response(page.body, { status: 404, headers: page.headers });
      }
      // The JSON of a type's page is a file of the site.
      const file = response.headers.get("Content-Location");
      if (file) {
        const page = await env.ASSETS.fetch(new URL(file, request.url));
        if (!page.ok) throw new Error(`${file}: ${page.status}`);
        return new Response(request.method === "HEAD" ? null : page.body, { status: response.status, headers: response.headers });
      }
      return response;
    } catch {
      retire(one);
      const problem = { type: "about:blank", title: "Internal Server Error", status: 500, detail: "The decoder failed. It starts afresh with the next request." };
      return new Response(JSON.stringify(problem), { status: 500, headers: { "Content-Type": "application/problem+json", "Cache-Control": "no-store" } });
    }
  },
};
