import type { AddressInfo } from "node:net";
import { type ServerType, serve } from "@hono/node-server";
import { inject } from "vitest";
import { clockFrom } from "#kernel/clock.ts";
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

/** Opens the application on a free port: for tests that come with a browser. Days are moved by the practice control. */
export async function serveOffice(options: Omit<OfficeOptions, "now" | "parts"> = {}): Promise<ServedOffice> {
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
  office = await openOffice({
    ...options,
    now: opening,
    parts: {
      clock: clockFrom(opening),
      publicUrl: address,
      assets: openAssets(inject("builtAssets")),
      logFault: (_number, error) => void faults.push(error),
    },
  });
  return { ...office, address, faults, close: () => closeBoth(server, office!) };
}

async function closeBoth(server: ServerType, office: Office): Promise<void> {
  if ("closeAllConnections" in server) server.closeAllConnections();
  await new Promise((closed) => server.close(closed));
  await office.close();
}
