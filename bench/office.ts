import { mkdtemp } from "node:fs/promises";
import { Agent, request, type Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createAdaptorServer } from "@hono/node-server";
import { hashPassword } from "better-auth/crypto";
import { openDoor, practicePassword } from "#kernel/auth/index.ts";
import type { Db } from "#kernel/db/index.ts";
import { newId } from "#kernel/ids.ts";
import { openAssets } from "#kernel/web/index.tsx";
import { enterAccount } from "#rooms/accounts/index.ts";
import { enterPerson } from "#rooms/organisation/index.ts";
import { mandates, posts } from "#rooms/organisation/schema.ts";
import { application } from "../src/app/index.tsx";
import { buildAssets } from "../src/browser/build.ts";
import type { National } from "./national.ts";

/** The real server on a real port, with one person signed in. */
export type BenchServer = {
  get(path: string): Promise<{ status: number; bytes: number }>;
  assetPath: string;
  /** Where it is found, for those who ask without signing in. */
  address: string;
  close(): Promise<void>;
};

/** Serves the database as the program does and signs the agency's officer in. */
export async function serve(db: Db, national: National, now: Date): Promise<BenchServer> {
  const email = `bench-${newId()}@example.vn`;
  await enterOfficer(db, national, email);
  const folder = await mkdtemp(join(tmpdir(), "guongsang-bench-assets-"));
  await buildAssets(folder);
  const assets = openAssets(folder);
  let app: ReturnType<typeof application> | null = null;
  const server = createAdaptorServer({ fetch: (request, env) => app!.fetch(request, env) }) as Server;
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const base = `http://127.0.0.1:${typeof address === "object" && address ? address.port : 0}`;
  const secret = "a secret of benches, thirty-two characters";
  app = application({
    db,
    door: openDoor(db, { secret, publicUrl: base }),
    clock: () => now,
    jobs: () => undefined,
    assets,
    secret,
    publicUrl: base,
    practice: false,
    dataFolder: folder,
    logFault: (_n, error) => console.error(error),
  });
  const cookie = await signIn(base, email);
  return {
    assetPath: assets.url("app.css"),
    address: base,
    get: (path) => asked(`${base}${path}`, { cookie, accept: "text/html", "accept-encoding": "identity" }),
    close: () => new Promise((resolve) => void server.close(() => resolve())),
  };
}

/** One line kept open, as a browser keeps it; the asking shares the processor with what it measures, so it is kept light. */
const line = new Agent({ keepAlive: true, maxSockets: 1 });

function asked(url: string, headers: Record<string, string>): Promise<{ status: number; bytes: number }> {
  return new Promise((resolve, reject) => {
    const asking = request(url, { agent: line, headers }, (answer) => {
      let bytes = 0;
      answer.on("data", (part: Buffer) => {
        bytes += part.length;
      });
      answer.on("end", () => resolve({ status: answer.statusCode ?? 0, bytes }));
      answer.on("error", reject);
    });
    asking.on("error", reject).end();
  });
}

async function enterOfficer(db: Db, national: National, email: string) {
  await db.transaction(async (tx) => {
    const id = await enterPerson(tx, national.agencyId, { name: "Đinh Thị Hoa", email });
    await tx.insert(posts).values({
      id: newId(),
      personId: id,
      unitId: national.rootUnitId,
      title: "Chuyên viên",
      position: "staff",
      main: true,
      validFrom: "2020-01-01",
    });
    await tx.insert(mandates).values({
      id: newId(),
      personId: id,
      role: "emulation_officer",
      unitId: national.rootUnitId,
      subtree: true,
      validFrom: "2020-01-01",
    });
    await enterAccount(tx, { id, name: "Đinh Thị Hoa", email }, await hashPassword(practicePassword), {
      mustChangePassword: false,
    });
  });
}

async function signIn(base: string, email: string): Promise<string> {
  const cookies = new Map<string, string>();
  const keep = (answer: Response) => {
    for (const line of answer.headers.getSetCookie()) {
      const pair = line.split(";")[0]!;
      cookies.set(pair.slice(0, pair.indexOf("=")), pair);
    }
  };
  const page = await fetch(`${base}/sign-in`);
  keep(page);
  const token = /name="_csrf" value="([^"]+)"/.exec(await page.text())?.[1] ?? "";
  const posted = await fetch(`${base}/sign-in`, {
    method: "POST",
    redirect: "manual",
    headers: { cookie: [...cookies.values()].join("; ") },
    body: new URLSearchParams({ _csrf: token, email, password: practicePassword }),
  });
  keep(posted);
  if (posted.status !== 303) throw new Error(`The bench's officer was not let in: ${posted.status}`);
  return [...cookies.values()].join("; ");
}
