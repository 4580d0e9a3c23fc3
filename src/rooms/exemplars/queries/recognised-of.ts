import { and, asc, eq, isNotNull, sql } from "drizzle-orm";
import type { DbOrTx } from "#kernel/db/index.ts";
import { awards } from "#rooms/awards/schema.ts";
import { recognitions } from "../schema/recognition.ts";

/** What an exemplar was recognised as, by signed decisions, oldest first. */
export function recognisedOf(db: DbOrTx, exemplarId: string) {
  return db
    .select({
      id: recognitions.id,
      awardName: awards.name,
      year: recognitions.year,
      number: sql<string>`${recognitions.decisionNumber}`,
      decidedOn: sql<string>`${recognitions.decidedOn}`,
    })
    .from(recognitions)
    .innerJoin(awards, eq(awards.id, recognitions.awardId))
    .where(
      and(
        eq(recognitions.exemplarId, exemplarId),
        eq(recognitions.state, "recognised"),
        isNotNull(recognitions.decisionNumber),
        isNotNull(recognitions.decidedOn),
      ),
    )
    .orderBy(asc(recognitions.decidedOn), asc(recognitions.id));
}

/** The cases of an exemplar that are not decided yet: what a story may wait for. */
export function waitingCasesOf(db: DbOrTx, exemplarId: string) {
  return db
    .select({ id: recognitions.id, awardName: awards.name, year: recognitions.year, state: recognitions.state })
    .from(recognitions)
    .innerJoin(awards, eq(awards.id, recognitions.awardId))
    .where(
      and(
        eq(recognitions.exemplarId, exemplarId),
        sql`${recognitions.state} in ('proposed', 'returned', 'before_council', 'recognised')`,
      ),
    )
    .orderBy(asc(recognitions.year));
}
