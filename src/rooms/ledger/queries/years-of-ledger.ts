import { sql } from "drizzle-orm";
import type { DbOrTx } from "#kernel/db/index.ts";

/** First and last year something was awarded for, for the choice of years; null in an empty book. Two looks at an index. */
export async function yearsOfLedger(db: DbOrTx, agencyId: string): Promise<{ first: number; last: number } | null> {
  const end = (order: "asc" | "desc") =>
    sql`(select year from held_awards where agency_id = ${agencyId} and year is not null order by year ${sql.raw(order)} limit 1)`;
  const { rows } = await db.execute<{ first: number | null; last: number | null }>(
    sql`select ${end("asc")} as first, ${end("desc")} as last`,
  );
  const { first, last } = rows[0] ?? {};
  return first && last ? { first, last } : null;
}
