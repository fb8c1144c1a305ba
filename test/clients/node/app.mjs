// Provokes an error through ioredis, node-redis or bullmq, and shows it in one of the
// ways of Node programs: node app.mjs CLIENT FORM < call.json

import { readFileSync } from "node:fs";

const call = JSON.parse(readFileSync(0, "utf8"));
const [client, form] = process.argv.slice(2);
const harmless = (args) => args[0] === "NOSUCH.QUEUED";

// run sends the commands, of which the last one fails.
async function run(send) {
  for (const args of call.commands) {
    try {
      await send(args);
    } catch (error) {
      if (!harmless(args)) throw error;
    }
  }
}

async function io(name) {
  const { default: Redis } = await import(name);
  const redis = new Redis({
    host: call.host, port: call.port, username: call.user || undefined, password: call.password || undefined,
    enableReadyCheck: false, maxRetriesPerRequest: 1, commandTimeout: call.timeout || undefined,
  });
  if (form !== "events") redis.on("error", () => {});
  try {
    await run((args) => redis.call(...args));
  } finally {
    redis.disconnect();
  }
}

const ways = {
  ioredis: () => io("ioredis"),
  ioredis5: () => io("ioredis5"),
  async "node-redis"() {
    const { createClient } = await import("redis");
    const redis = createClient({
      username: call.user || undefined, password: call.password || undefined,
      commandOptions: call.timeout ? { timeout: call.timeout } : {},
      socket: { host: call.host, port: call.port, reconnectStrategy: false },
    });
    if (form !== "events") redis.on("error", () => {});
    try {
      await redis.connect();
      await run((args) => redis.sendCommand(args));
    } finally {
      if (redis.isOpen) redis.destroy();
    }
  },
  // A job whose work fails with the error, or a queue that cannot be written to.
  async bullmq() {
    const { Queue, Worker } = await import("bullmq");
    const connection = { host: call.host, port: call.port, username: call.user || undefined, password: call.password || undefined, maxRetriesPerRequest: 1, enableReadyCheck: false, enableOfflineQueue: true, retryStrategy: () => null };
    const queue = new Queue("mail", { connection, skipVersionCheck: true });
    queue.on("error", (error) => form === "events" && console.error(error));
    const job = await queue.add("send", { to: 7 });
    const worker = new Worker("mail", () => ways.ioredis(), { connection: { ...connection, maxRetriesPerRequest: null } });
    try {
      throw await new Promise((resolve) => worker.once("failed", (_, error) => resolve(error)));
    } finally {
      await worker.close();
      await queue.close();
    }
  },
};

async function show() {
  if (form === "uncaught") return ways[client]();
  if (form === "rejection") return void ways[client]();
  try {
    await ways[client]();
  } catch (error) {
    switch (form) {
      case "message": return console.log(error.message);
      case "events": return;
      case "console": return console.error("could not load session:7", error);
      case "string": return console.log(`could not load session:7: ${error}`);
      case "stack": return console.error(error.stack);
      case "cause": throw new Error("session store failed", { cause: error });
      case "json": return console.log(JSON.stringify({ level: "error", msg: error.message, stack: error.stack }));
      case "pino": {
        const { default: pino } = await import("pino");
        return pino({ base: { pid: 1, hostname: "app" } }).error(error, "could not load session:7");
      }
    }
  }
}

await show();
if (form !== "rejection") process.exit(0);
