import { and, asc, desc, eq, ne, sql } from "drizzle-orm";
import type { DbOrTx } from "#kernel/db/index.ts";
import { people } from "#rooms/organisation/schema.ts";
import { recognisedInitiatives } from "../schema.ts";
import { usedByAnother } from "../terms.ts";

/** Where an initiative was used, by the author who used it; the others are not told again. */
export async function initiativeUses(db: DbOrTx, initiativeId: string) {
  const rows = await db
    .select({
      author: people.name,
      personId: recognisedInitiatives.personId,
      place: recognisedInitiatives.usedPlace,
      usedFor: recognisedInitiatives.usedFor,
      usedOn: recognisedInitiatives.usedOn,
      heldAwardId: recognisedInitiatives.heldAwardId,
    })
    .from(recognisedInitiatives)
    .innerJoin(people, eq(people.id, recognisedInitiatives.personId))
    .where(and(eq(recognisedInitiatives.initiativeId, initiativeId), ne(recognisedInitiatives.usedFor, usedByAnother)));
  return rows.map(({ author, personId, place, usedFor, usedOn, heldAwardId }) => ({
    ...{ author, personId, usedOn, place: place ?? usedFor ?? "" },
    href: heldAwardId ? `/ledger/awards/${heldAwardId}` : null,
  }));
}

/** Sáng kiến được công nhận of a person by a day, the latest year first: for her record. */
export function initiativesOf(db: DbOrTx, personId: string, asOf: string) {
  return db
    .select({
      initiativeId: recognisedInitiatives.initiativeId,
      year: recognisedInitiatives.year,
      title: recognisedInitiatives.title,
      scope: recognisedInitiatives.scope,
      number: recognisedInitiatives.number,
      recognisedOn: recognisedInitiatives.recognisedOn,
      share: recognisedInitiatives.share,
      usedFor: recognisedInitiatives.usedFor,
      usedPlace: recognisedInitiatives.usedPlace,
      heldAwardId: recognisedInitiatives.heldAwardId,
    })
    .from(recognisedInitiatives)
    .where(
      and(
        eq(recognisedInitiatives.personId, personId),
        sql`coalesce(${recognisedInitiatives.recognisedOn}, make_date(${recognisedInitiatives.year}, 1, 1)) <= ${asOf}`,
      ),
    )
    .orderBy(desc(recognisedInitiatives.year), asc(recognisedInitiatives.title));
}
export type RecordInitiative = Awaited<ReturnType<typeof initiativesOf>>[number];
