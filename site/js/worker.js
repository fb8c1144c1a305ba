// The decoder in a thread of its own, for texts that would hold up typing. It gets the
// compiled module and the pages handed over, and asks nothing of the network: the
// server forbids it any connection (cmd/rediserr/serve.go, site/_headers).

import { load } from "./rediserr.js";

let decoder = null;

onmessage = async ({ data }) => {
  try {
    if (data.parts) decoder = load(data.parts);
    else postMessage({ id: data.id, json: (await decoder).json(data.text) });
  } catch (error) {
    postMessage({ id: data.id, error: error.message });
  }
};
