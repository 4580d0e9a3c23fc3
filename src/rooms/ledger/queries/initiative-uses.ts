import { and, eq, isNotNull } from "drizzle-orm";
import type { DbOrTx } from "#kernel/db/index.ts";
import { people } from "#rooms/organisation/schema.ts";
import { recognisedInitiatives } from "../schema.ts";

/** Where an initiative was used: one line an author who used it. */
export async function initiativeUses(db: DbOrTx, initiativeId: string) {
  const rows = await db
    .select({
      author: people.name,
      place: recognisedInitiatives.usedPlace,
      usedFor: recognisedInitiatives.usedFor,
      usedOn: recognisedInitiatives.usedOn,
      heldAwardId: recognisedInitiatives.heldAwardId,
    })
    .from(recognisedInitiatives)
    .innerJoin(people, eq(people.id, recognisedInitiatives.personId))
    .where(and(eq(recognisedInitiatives.initiativeId, initiativeId), isNotNull(recognisedInitiatives.usedFor)));
  return rows.map(({ author, place, usedFor, usedOn, heldAwardId }) => ({
    ...{ author, usedOn, place: place ?? usedFor ?? "" },
    href: heldAwardId ? `/ledger/awards/${heldAwardId}` : null,
  }));
}
