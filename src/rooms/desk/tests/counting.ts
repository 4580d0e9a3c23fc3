import type pg from "pg";
import type { Db } from "#kernel/db/index.ts";

/** How many statements a piece of work sends to the database: lists must not ask more when they are longer. */
export async function countingQueries(db: Db, work: () => Promise<unknown>): Promise<number> {
  const pool = (db as unknown as { $client: pg.Pool }).$client;
  const query = pool.query;
  let n = 0;
  pool.query = function counted(this: pg.Pool, ...asked: unknown[]) {
    n += 1;
    return (query as (...asked: unknown[]) => unknown).apply(this, asked);
  } as typeof pool.query;
  try {
    await work();
  } finally {
    pool.query = query;
  }
  return n;
}
