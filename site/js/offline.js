// Keeps the playground for use without a network, when all else is loaded: sw.js.

import { decoder } from "./early.js";

if ("serviceWorker" in navigator && location.protocol.startsWith("http")) {
  await decoder.then(({ whole }) => whole).catch(() => {});
  // Without it the page works as ever, but for being there offline.
  navigator.serviceWorker.register("sw.js").catch(() => {});
}
