import { sql } from "drizzle-orm";
import type { Db } from "#kernel/db/index.ts";

/** Lượt xem: adds how often each story was looked at, by its id. A count of readers, no text of the story: nothing is recorded. */
export async function addViews(db: Db, seen: ReadonlyMap<string, number>): Promise<void> {
  const ids = sql.param([...seen.keys()]);
  const numbers = sql.param([...seen.values()]);
  await db.execute(sql`
    update stories set views = stories.views + s.n
    from unnest(${ids}::uuid[], ${numbers}::int[]) as s(id, n) where stories.id = s.id`);
}
