import { and, eq, gt, isNull, ne, or, sql } from "drizzle-orm";
import { announce } from "#kernel/announcements.ts";
import { type Day, vietnamDay } from "#kernel/calendar/index.ts";
import type { Tx } from "#kernel/db/index.ts";
import type { LookedAt } from "../queries/confidential.ts";
import { disciplines, matters } from "../schema.ts";

/** Vi phạm đã kết luận: a decided discipline, or a matter that ended with one. `endedOn`: served until then; null = not known. */
export type Violation = { on: Day; endedOn: Day | null };

/**
 * Tells the rooms above that somebody, or a collective, violated: whom, since when, until when, and nothing of what it
 * is about, for that is need to know.
 */
export function tellViolation(tx: Tx, agencyId: string, of: LookedAt, one: Violation, now: Date): Promise<void> {
  const facts = { ...holderFacts(of), on: one.on, endedOn: one.endedOn ?? "" };
  return announce(tx, { kind: "violation_entered", agencyId, facts }, now);
}

/** Tells them that it no longer counts, unless another one still does. After the change itself, in its transaction. */
export async function tellViolationGone(tx: Tx, agencyId: string, of: LookedAt, now: Date): Promise<void> {
  if (await anotherCounts(tx, of, vietnamDay(now))) return;
  await announce(tx, { kind: "violation_gone", agencyId, facts: holderFacts(of) }, now);
}

function holderFacts({ personId, unitId }: LookedAt) {
  return { personId: personId ?? "", unitId: unitId ?? "" };
}

async function anotherCounts(tx: Tx, of: LookedAt, today: Day): Promise<boolean> {
  const about =
    of.personId !== null
      ? and(eq(matters.personId, of.personId))
      : and(eq(matters.unitId, of.unitId ?? ""), isNull(matters.personId));
  const [concluded] = await tx
    .select({ id: matters.id })
    .from(matters)
    .where(and(about, eq(matters.violation, true), ne(matters.state, "open")))
    .limit(1);
  if (concluded || of.personId === null) return concluded !== undefined;
  const [decided] = await tx
    .select({ id: disciplines.id })
    .from(disciplines)
    .where(
      and(
        eq(disciplines.personId, of.personId),
        or(isNull(disciplines.liftedOn), gt(disciplines.liftedOn, sql`${today}::date`)),
        or(isNull(disciplines.servedOn), gt(disciplines.servedOn, sql`${today}::date`)),
      ),
    )
    .limit(1);
  return decided !== undefined;
}
