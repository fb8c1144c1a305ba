export default {
  async fetch(request) {
    const e = new URL(request.url).searchParams.get("e") ?? "";
    const body = JSON.stringify({ schema: "plain/1", findings: e.startsWith("MOVED") ? [{ type: "MovedError", text: e }] : [] });
    return new Response(body, { headers: { "Content-Type": "application/json", "Cache-Control": "no-store" } });
  },
};
