// The server's frame without the program in it, for tests of starting and stopping: it answers at once,
// and at /slow after two seconds.
import { setTimeout as pause } from "node:timers/promises";
import { Hono } from "hono";
import { runServer } from "#app/run-server.ts";

await runServer(async () => {
  const app = new Hono().get("/slow", async (c) => {
    await pause(2_000);
    return c.text("slow but whole");
  });
  return { fetch: app.fetch, queues: [], greeting: (address) => [`ready at ${address}`] };
});
