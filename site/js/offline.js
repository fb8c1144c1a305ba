// Keeps the playground for use without a network, when all else is loaded: sw.js.

if ("serviceWorker" in navigator && location.protocol.startsWith("http")) {
  await Promise.allSettled(Object.values(globalThis.rediserrFiles));
  // Without it the page works as ever, but for being there offline.
  navigator.serviceWorker.register("sw.js").catch(() => {});
}
