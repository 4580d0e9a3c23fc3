import { and, desc, eq, inArray, isNull, lt, sql } from "drizzle-orm";
import { activityOf } from "#kernel/activity/index.ts";
import type { Officer } from "#kernel/auth/index.ts";
import type { DbOrTx } from "#kernel/db/index.ts";
import { answersFor } from "../rules.ts";
import { duties, obligations, plans, proofs } from "../schema.ts";
import { draftKey, draftOf } from "./drafts.ts";
import { halvesOf } from "./halves.ts";
import { excusesOf, movesOf, obligationById, proofsOf, submissionsOf } from "./obligations.ts";
import { occasionsOf } from "./plans.ts";

/** One obligation with its duty, plan and unit, as the officer sees it. */
export type SeenObligation = Awaited<ReturnType<typeof obligationById>>;

/** All that the page of an obligation shows. Ten queries, however much was handed in. */
export async function obligationPage(db: DbOrTx, officer: Officer, id: number, today: string) {
  const seen = await obligationById(db, officer, id, today);
  const [rounds, proofLines, moves, excuses, before, occasions, lines, draft, halves] = await Promise.all([
    submissionsOf(db, id),
    proofsOf(db, id),
    movesOf(db, seen.obligation),
    excusesOf(db, id),
    previousOf(db, seen.obligation),
    occasionsOf(db, seen.plan.id),
    activityOf(db, "obligation", String(id)),
    draftOf(db, officer, draftKey(id)),
    halvesOf(db, id),
  ]);
  return { ...seen, rounds, proofs: proofLines, moves, excuses, before, occasions, lines, draft, halves };
}
export type ObligationPageData = Awaited<ReturnType<typeof obligationPage>>;

/** What the same unit did for the same duty the time before: last year, last quarter. Null for the first time. */
export async function previousOf(db: DbOrTx, obligation: typeof obligations.$inferSelect) {
  const { dutyId, unitId, period, dueOn } = obligation;
  const earlier = dueOn === null ? lt(obligations.period, period) : lt(obligations.dueOn, dueOn);
  const [found] = await db
    .select({
      id: obligations.id,
      period: obligations.period,
      state: obligations.state,
      submittedOn: obligations.submittedOn,
      answeredNone: obligations.answeredNone,
      late: obligations.late,
      proofs: sql<number>`(select count(*)::int from ${proofs} p where p.obligation_id = ${obligations}.id and p.withdrawn_at is null)`,
    })
    .from(obligations)
    .where(and(eq(obligations.dutyId, dutyId), eq(obligations.unitId, unitId), earlier))
    .orderBy(desc(obligations.dueOn), desc(obligations.period))
    .limit(1);
  return found ?? null;
}

/** How many proofs stand behind an obligation. */
export async function standingProofs(db: DbOrTx, obligationId: number): Promise<number> {
  const [row] = await db
    .select({ n: sql<number>`count(*)::int` })
    .from(proofs)
    .where(and(eq(proofs.obligationId, obligationId), isNull(proofs.withdrawnAt)));
  return row?.n ?? 0;
}

/** Things that can be taken in together on one page. */
export const waitingShown = 100;

/** One thing that waits to be taken in. */
export type Waiting = Awaited<ReturnType<typeof waitingFor>>[number];

/** What was handed in to plans she runs and is not answered yet, of one duty or of all; the oldest first, at most `waitingShown`. */
export function waitingFor(db: DbOrTx, officer: Officer, dutyId: string | null) {
  return db
    .select({
      id: obligations.id,
      dutyId: obligations.dutyId,
      title: duties.title,
      planNumber: plans.number,
      planTitle: plans.title,
      period: obligations.period,
      dueOn: obligations.dueOn,
      submittedOn: obligations.submittedOn,
      late: obligations.late,
      answeredNone: obligations.answeredNone,
      unitName: sql<string>`(select v.short_name from unit_versions v where v.unit_id = ${obligations.unitId}
        order by (v.valid_from <= ${obligations.submittedOn}) desc, v.valid_from desc limit 1)`,
      proofs: sql<number>`(select count(*)::int from ${proofs} p where p.obligation_id = ${obligations.id} and p.withdrawn_at is null)`,
    })
    .from(obligations)
    .innerJoin(duties, eq(duties.id, obligations.dutyId))
    .innerJoin(plans, eq(plans.id, obligations.planId))
    .where(
      and(
        eq(obligations.state, "submitted"),
        eq(plans.state, "issued"),
        inArray(plans.ownerUnitId, answersFor(officer)),
        dutyId ? eq(obligations.dutyId, dutyId) : undefined,
      ),
    )
    .orderBy(obligations.submittedOn, obligations.id)
    .limit(waitingShown);
}
