# A worker of plain JavaScript, to compare with.

using Workerd = import "/workerd/workerd.capnp";

const config :Workerd.Config = (
  services = [ ( name = "plain", worker = ( modules = [ ( name = "plain.mjs", esModule = embed "plain.mjs" ) ], compatibilityDate = "2026-11-01" ) ) ],
  sockets = [ ( name = "http", address = "127.0.0.1:8382", http = (), service = "plain" ) ],
);
