import { sql } from "drizzle-orm";
import type { DbOrTx } from "#kernel/db/index.ts";
import { kind } from "../queries/counted-obligations.ts";

/**
 * Puts lines of the tally that speak of the same kind together into one, so that reading it stays quick after a day of
 * many submissions; the counts stay what they are. May run at any time, also twice at once: each line is taken by one.
 */
export async function foldTallies(db: DbOrTx): Promise<void> {
  await db.execute(sql`
    with taken as (
      delete from obligation_tallies where id in (
        select id from (select id, count(*) over (partition by ${kind}) as alike from obligation_tallies) lines where alike > 1)
      returning *)
    insert into obligation_tallies (${kind}, n, ids)
    select ${kind}, sum(n), sum(ids) from taken group by ${kind} having sum(n) <> 0 or sum(ids) <> 0`);
}
