// What Cloudflare's asset serving does in front of a worker, as far as this site
// needs it: files first, index.html for folders, and the worker for all the rest.
// Only for running under workerd on one machine.

const types = {
  html: "text/html; charset=utf-8",
  css: "text/css; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  wasm: "application/wasm",
  json: "application/json",
  md: "text/markdown; charset=utf-8",
  txt: "text/plain; charset=utf-8",
  svg: "image/svg+xml",
  png: "image/png",
  xml: "application/xml",
  webmanifest: "application/manifest+json",
};

export default {
  async fetch(request, { SITE, APP }) {
    const url = new URL(request.url);
    if (request.method === "GET" || request.method === "HEAD") {
      const path = url.pathname.endsWith("/") ? url.pathname + "index.html" : url.pathname;
      if (path.includes(".")) {
        const file = await SITE.fetch(new Request(`http://site${path}`, { method: request.method }));
        const type = types[path.slice(path.lastIndexOf(".") + 1)];
        if (file.ok && type) return new Response(file.body, { headers: { "Content-Type": type } });
      }
    }
    return APP ? APP.fetch(request) : new Response("not found\n", { status: 404 });
  },
};
