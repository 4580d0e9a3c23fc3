import { desc, eq, sql } from "drizzle-orm";
import type { DbOrTx } from "#kernel/db/index.ts";
import { awardDecisions } from "#rooms/ledger/schema.ts";

/** Award decisions of the agency, those without a number first, then newest: what a story may wait for. At most 200. */
export function decisionsNewest(db: DbOrTx, agencyId: string) {
  return db
    .select({
      id: awardDecisions.id,
      number: awardDecisions.number,
      decidedOn: awardDecisions.decidedOn,
      subject: awardDecisions.subject,
    })
    .from(awardDecisions)
    .where(eq(awardDecisions.agencyId, agencyId))
    .orderBy(sql`${awardDecisions.number} is null desc`, desc(awardDecisions.decidedOn), desc(awardDecisions.id))
    .limit(200);
}
