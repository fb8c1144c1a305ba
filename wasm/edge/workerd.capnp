# The worker on this machine, without Cloudflare: "make edge-run".
# front.mjs does what Cloudflare's asset serving does in front of a worker.

using Workerd = import "/workerd/workerd.capnp";

const config :Workerd.Config = (
  services = [
    ( name = "front",
      worker = (
        modules = [ ( name = "front.mjs", esModule = embed "front.mjs" ) ],
        compatibilityDate = "2026-11-01",
        bindings = [
          ( name = "APP", service = "app" ),
          ( name = "SITE", service = "site" ),
        ],
      ),
    ),
    ( name = "app",
      worker = (
        modules = [
          ( name = "worker.mjs", esModule = embed "../../dist/edge/worker.mjs" ),
          ( name = "wasm_exec.js", esModule = embed "../../dist/edge/wasm_exec.js" ),
          ( name = "app.wasm", wasm = embed "../../dist/edge/app.wasm" ),
        ],
        compatibilityDate = "2026-11-01",
        bindings = [ ( name = "ASSETS", service = "assets" ) ],
      ),
    ),
    ( name = "assets",
      worker = (
        modules = [ ( name = "front.mjs", esModule = embed "front.mjs" ) ],
        compatibilityDate = "2026-11-01",
        bindings = [ ( name = "SITE", service = "site" ) ],
      ),
    ),
    ( name = "site", disk = ( path = "dist/site" ) ),
  ],
  sockets = [ ( name = "http", address = "127.0.0.1:8381", http = (), service = "front" ) ],
);
