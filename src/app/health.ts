import { Hono } from "hono";
import type pg from "pg";
import { pendingMigrations } from "#kernel/db/index.ts";
import type { Jobs } from "#kernel/jobs/index.ts";

/** What `/readyz` asks; before a part exists it is not ready. */
export type Parts = { pool: pg.Pool; jobs: () => Jobs | undefined; started: () => boolean };

/** `/healthz`: the process answers. `/readyz`: database, migrations and jobs do too (200), or which does not (503). */
export function health(parts: Parts): Hono {
  return new Hono()
    .get("/healthz", (c) => c.text("ok"))
    .get("/readyz", async (c) => {
      const state = await stateOf(parts);
      const ready = Object.values(state).every((word) => word === "ok");
      return c.json(state, ready ? 200 : 503, { "cache-control": "no-store" });
    });
}

/** Each part's state in a word; the database is given two seconds. */
async function stateOf({ pool, jobs, started }: Parts): Promise<Record<string, string>> {
  const migrations = await inTwoSeconds(pendingMigrations(pool));
  return {
    database: migrations === null ? "no answer" : "ok",
    migrations: migrations === null ? "unknown" : migrations.length > 0 ? `pending: ${migrations[0]}` : "ok",
    jobs: jobs()?.running() ? "ok" : "not running",
    program: started() ? "ok" : "starting",
  };
}

/** Null when it fails or takes longer. */
async function inTwoSeconds<Result>(work: Promise<Result>): Promise<Result | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), 2_000);
  });
  return Promise.race([work.catch(() => null), late]).finally(() => clearTimeout(timer));
}
