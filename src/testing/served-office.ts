import type { AddressInfo } from "node:net";
import { type ServerType, serve } from "@hono/node-server";
import pg from "pg";
import { inject } from "vitest";
import { type Clock, clockFrom } from "#kernel/clock.ts";
import { type Jobs, type Queue, startJobs } from "#kernel/jobs/index.ts";
import { openAssets } from "#kernel/web/index.tsx";
import "./assets-for-run.ts";
import { type Office, type OfficeOptions, openOffice } from "./office.ts";

/** An office at a real address, with the assets browsers load. */
export type ServedOffice = Office & {
  /** Where browsers find it: `http://127.0.0.1:40123`. */
  address: string;
  /** What broke inside the program while it answered; a test ends by expecting none. */
  faults: unknown[];
};

/** The real moment at which a served office opens: 08:30 of a working day in Việt Nam; from there time goes on. */
const opening = new Date("2026-01-05T01:30:00Z");

/**
 * Opens the application on a free port: for tests that come with a browser. Days are moved by the practice control. Long work is
 * done within the request unless `working` names queues to be worked on beside it, as in the program.
 */
export async function serveOffice(
  options: Omit<OfficeOptions, "now" | "parts"> & { working?: (office: Office, clock: Clock) => Queue[] } = {},
): Promise<ServedOffice> {
  const { working, ...rest } = options;
  const faults: unknown[] = [];
  let office: Office | undefined;
  const starting = () => new Response("starting", { status: 503 });
  const server = serve({
    fetch: (request, env) => office?.app.fetch(request, env) ?? starting(),
    port: 0,
    hostname: "127.0.0.1",
  });
  await new Promise((listening) => server.once("listening", listening));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const clock = clockFrom(opening);
  let jobs: Jobs | undefined;
  office = await openOffice({
    ...rest,
    now: opening,
    parts: {
      clock,
      jobs: () => jobs,
      publicUrl: address,
      assets: openAssets(inject("builtAssets")),
      logFault: (_number, error) => void faults.push(error),
    },
  });
  const pool = working ? new pg.Pool({ connectionString: office.url, max: 4 }) : undefined;
  if (working && pool) jobs = await startJobs(pool, working(office, clock));
  const close = async () => {
    await jobs?.stop();
    await pool?.end();
    await closeBoth(server, office!);
  };
  return { ...office, address, faults, close };
}

async function closeBoth(server: ServerType, office: Office): Promise<void> {
  if ("closeAllConnections" in server) server.closeAllConnections();
  await new Promise((closed) => server.close(closed));
  await office.close();
}
