import { and, eq } from "drizzle-orm";
import type { Tx } from "#kernel/db/index.ts";
import { newId } from "#kernel/ids.ts";
import { mandates, posts } from "#rooms/organisation/schema.ts";
import type { PracticeAgency } from "./read-practice.ts";

/**
 * Bổ nhiệm after a change: people went on in the new unit as its staff (`endTerms`); from the day of their appointment they
 * lead it, and speak for the party committee when they are deputies, as before.
 */
export async function appoint(
  tx: Tx,
  practice: PracticeAgency,
  known: { unitIds: ReadonlyMap<string, string>; people: readonly { id: string; name: string }[] },
): Promise<void> {
  for (const one of practice.appointments) {
    const personId = known.people.find(({ name }) => name === one.person)?.id;
    const unitId = known.unitIds.get(one.unit);
    if (!personId || !unitId) throw new Error(`practice: ${one.person} is appointed to the unknown unit ${one.unit}`);
    const { post: title, position, from: validFrom } = one;
    await tx
      .delete(posts)
      .where(and(eq(posts.personId, personId), eq(posts.unitId, unitId), eq(posts.validFrom, validFrom)));
    await tx.insert(posts).values({ id: newId(), personId, unitId, title, position, main: true, validFrom });
    const roles = position === "head" ? (["head"] as const) : (["deputy_head", "party_committee"] as const);
    await tx
      .insert(mandates)
      .values(roles.map((role) => ({ id: newId(), personId, role, unitId, subtree: true, validFrom, validTo: null })));
  }
}
