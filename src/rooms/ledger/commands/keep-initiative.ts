import { and, eq, inArray, isNull, ne, sql } from "drizzle-orm";
import type { DbOrTx } from "#kernel/db/index.ts";
import { newId } from "#kernel/ids.ts";
import type { InitiativeScope } from "#rooms/awards/index.ts";
import { people } from "#rooms/organisation/schema.ts";
import { recognisedInitiatives } from "../schema.ts";
import { usedByAnother } from "../terms.ts";

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
 * that was used already stays with its first place. It is one initiative, however many wrote it: the other authors' facts are
 * used with it and say by whom (CV 5007/BNV-TĐKT 2023). Gives how many were free.
 */
export async function useInitiatives(
  tx: DbOrTx,
  personId: string,
  facts: readonly { year: number; title: string }[],
  use: InitiativeUse,
): Promise<number> {
  if (facts.length === 0) return 0;
  const where = { usedPlace: use.place, usedOn: use.usedOn, heldAwardId: use.heldAwardId };
  const used = await tx
    .update(recognisedInitiatives)
    .set({ ...where, usedFor: use.award })
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
    .returning({ initiativeId: recognisedInitiatives.initiativeId });
  const shared = used.flatMap(({ initiativeId }) => (initiativeId ? [initiativeId] : []));
  if (shared.length > 0) await useForAuthors(tx, personId, shared, where);
  return used.length;
}

async function useForAuthors(
  tx: DbOrTx,
  personId: string,
  initiativeIds: readonly string[],
  where: Pick<typeof recognisedInitiatives.$inferInsert, "usedPlace" | "usedOn" | "heldAwardId">,
): Promise<void> {
  const [user] = await tx.select({ name: people.name }).from(people).where(eq(people.id, personId));
  await tx
    .update(recognisedInitiatives)
    .set({ ...where, usedFor: usedByAnother, usedPlace: `${where.usedPlace} của ${user?.name ?? "đồng tác giả"}` })
    .where(
      and(
        inArray(recognisedInitiatives.initiativeId, [...initiativeIds]),
        ne(recognisedInitiatives.personId, personId),
        isNull(recognisedInitiatives.usedFor),
      ),
    );
}
