import type { TestProject } from "vitest/node";
import { startTestServer, type TestServer } from "./cluster.ts";

declare module "vitest" {
  interface ProvidedContext {
    testDatabase: Omit<TestServer, "stop">;
  }
}

/** One server for the whole run, whichever of the projects asks first. */
const shared = globalThis as { testServer?: { server: Promise<TestServer>; users: number } };

/** Vitest calls this once per project before its tests, and what it returns after them. */
export default async function databaseForRun(project: TestProject): Promise<() => Promise<void>> {
  shared.testServer ??= { server: startTestServer(), users: 0 };
  const held = shared.testServer;
  held.users += 1;
  const { stop, ...database } = await held.server;
  project.provide("testDatabase", database);
  return async () => {
    held.users -= 1;
    if (held.users > 0) return;
    shared.testServer = undefined;
    await stop();
  };
}
