import { and, eq, inArray, isNull, sql } from "drizzle-orm";
import type { DbOrTx } from "#kernel/db/index.ts";
import { newId } from "#kernel/ids.ts";
import type { InitiativeScope } from "#rooms/awards/index.ts";
import { recognisedInitiatives } from "../schema.ts";

/** A recognised initiative as the room above tells it: for each author who is a person, the share in tenths of a percent. */
export type KeptInitiative = {
  agencyId: string;
  initiativeId: string;
  year: number;
  title: string;
  /** The widest scope recognised so far. */
  scope: InitiativeScope;
  number: string;
  recognisedOn: string;
  authors: readonly { personId: string; share: number }[];
};

/** Ghi sáng kiến được công nhận into the record of its authors, or widens the scope of what stands there. One fact an author. */
export async function keepInitiative(
  tx: DbOrTx,
  enteredBy: string,
  { authors, ...one }: KeptInitiative,
  now: Date,
): Promise<void> {
  if (authors.length === 0) return;
  await tx
    .insert(recognisedInitiatives)
    .values(authors.map((author) => ({ ...one, ...author, id: newId(), enteredBy, enteredAt: now })))
    .onConflictDoUpdate({
      target: [recognisedInitiatives.initiativeId, recognisedInitiatives.personId],
      targetWhere: sql`initiative_id is not null`,
      set: { scope: one.scope },
    });
}

/** Where an initiative was used: the award, in words with its year, the day, and the line of the book where there is one. */
export type InitiativeUse = { award: string; place: string; usedOn: string; heldAwardId: string | null };

/**
 * Ghi đã dùng để xét: the initiatives of a person that an award rests on, by year and title as the judgement named them. One
 * that was used already stays with its first place. Gives how many were free.
 */
export async function useInitiatives(
  tx: DbOrTx,
  personId: string,
  facts: readonly { year: number; title: string }[],
  use: InitiativeUse,
): Promise<number> {
  if (facts.length === 0) return 0;
  const used = await tx
    .update(recognisedInitiatives)
    .set({ usedFor: use.award, usedPlace: use.place, usedOn: use.usedOn, heldAwardId: use.heldAwardId })
    .where(
      and(
        eq(recognisedInitiatives.personId, personId),
        isNull(recognisedInitiatives.usedFor),
        inArray(
          sql`${recognisedInitiatives.year} || ' ' || ${recognisedInitiatives.title}`,
          facts.map(({ year, title }) => `${year} ${title}`),
        ),
      ),
    )
    .returning({ id: recognisedInitiatives.id });
  return used.length;
}
