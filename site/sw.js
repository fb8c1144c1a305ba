// The service worker: after the first visit the playground is there without a network.
// internal/precache writes the list below into it: a new build is another worker, which
// loads what has changed and takes over with the next visit. Only these files are
// answered from here; the reference and the API go to the network as ever.

const files = {}; // name: SHA-256, filled in by the build

const version = "rediserr-" + Object.values(files).map((sum) => sum.slice(0, 6)).join("");

addEventListener("install", (event) => event.waitUntil(keep().then(() => skipWaiting())));

addEventListener("activate", (event) => event.waitUntil(forget()));

addEventListener("fetch", (event) => {
  const name = nameOf(event.request.url);
  if (event.request.method !== "GET" || !(name in files)) return;
  event.respondWith(answer(name, event.request));
});

async function keep() {
  const cache = await caches.open(version);
  await Promise.all(Object.keys(files).map(async (name) => cache.put(address(name), await right(name))));
}

// right loads a file. What the page has just loaded is taken from the browser's cache,
// if it is of this build; files of two builds never come together.
async function right(name) {
  for (const cache of ["force-cache", "reload"]) {
    const response = await fetch(address(name), { cache });
    if (!response.ok) continue;
    const sum = await crypto.subtle.digest("SHA-256", await response.clone().arrayBuffer());
    const hex = [...new Uint8Array(sum)].map((b) => b.toString(16).padStart(2, "0")).join("");
    if (hex === files[name]) return response;
  }
  throw new Error(`${name} is not of this build`);
}

async function forget() {
  for (const name of await caches.keys()) {
    if (name.startsWith("rediserr-") && name !== version) await caches.delete(name);
  }
}

async function answer(name, request) {
  const cache = await caches.open(version);
  return (await cache.match(address(name))) ?? fetch(request);
}

const address = (name) => new URL(name === "index.html" ? "./" : name, registration.scope).href;

// nameOf returns the name of a file in the site, index.html for the site itself.
function nameOf(url) {
  const { origin, pathname } = new URL(url);
  const scope = new URL(registration.scope);
  if (origin !== scope.origin || !pathname.startsWith(scope.pathname)) return "";
  return pathname.slice(scope.pathname.length) || "index.html";
}
