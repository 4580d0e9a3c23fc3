import { asc, desc, eq, sql } from "drizzle-orm";
import type { DbOrTx } from "#kernel/db/index.ts";
import { notFound } from "#kernel/not-found.ts";
import { people } from "#rooms/organisation/schema.ts";
import { checkIns, nurturingAdjustments, nurturingItems, nurturings } from "../schema/nurturing.ts";

/** The nurturing plan of an exemplar the reader may see; undefined while there is none. */
export async function nurturingIfAny(db: DbOrTx, exemplarId: string) {
  const [found] = await db.select().from(nurturings).where(eq(nurturings.exemplarId, exemplarId));
  return found;
}

/** The same where there must be one; absent is «not found». */
export async function nurturingOf(db: DbOrTx, exemplarId: string) {
  return (await nurturingIfAny(db, exemplarId)) ?? notFound();
}

/** Its items in the order of the plan, goals first. */
export function itemsOf(db: DbOrTx, exemplarId: string) {
  return db
    .select()
    .from(nurturingItems)
    .where(eq(nurturingItems.exemplarId, exemplarId))
    .orderBy(asc(nurturingItems.kind), asc(nurturingItems.position));
}

const names = sql<Record<string, string>>`(select json_object_agg(p.id, p.name) from people p
  where p.id in (${nurturings.committeeId}, ${nurturings.headId}, ${nurturings.helperId}))`;

/** The whole plan as its page shows it: names, items, talks newest first, adjustments newest first. Four queries. */
export async function wholeNurturing(db: DbOrTx, exemplarId: string) {
  const [found] = await db
    .select({ nurturing: nurturings, names })
    .from(nurturings)
    .where(eq(nurturings.exemplarId, exemplarId));
  if (!found) return undefined;
  const items = await itemsOf(db, exemplarId);
  const talks = await db
    .select({ id: checkIns.id, heldOn: checkIns.heldOn, words: checkIns.words, by: people.name })
    .from(checkIns)
    .innerJoin(people, eq(people.id, checkIns.recordedBy))
    .where(eq(checkIns.exemplarId, exemplarId))
    .orderBy(desc(checkIns.heldOn), desc(checkIns.recordedAt))
    .limit(100);
  const adjustments = await db
    .select({
      id: nurturingAdjustments.id,
      reason: nurturingAdjustments.reason,
      changes: nurturingAdjustments.changes,
      madeAt: nurturingAdjustments.madeAt,
      by: people.name,
    })
    .from(nurturingAdjustments)
    .innerJoin(people, eq(people.id, nurturingAdjustments.madeBy))
    .where(eq(nurturingAdjustments.exemplarId, exemplarId))
    .orderBy(desc(nurturingAdjustments.madeAt))
    .limit(100);
  return { ...found, items, talks, adjustments };
}
export type WholeNurturing = NonNullable<Awaited<ReturnType<typeof wholeNurturing>>>;
