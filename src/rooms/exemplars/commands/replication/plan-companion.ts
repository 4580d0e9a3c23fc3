import { and, eq, isNull } from "drizzle-orm";
import { record } from "#kernel/activity/index.ts";
import type { Officer } from "#kernel/auth/index.ts";
import { vietnamDay } from "#kernel/calendar/index.ts";
import type { Db } from "#kernel/db/index.ts";
import { isId, newId } from "#kernel/ids.ts";
import { notFound } from "#kernel/not-found.ts";
import { insist, Overtaken, Refused } from "#kernel/verdict.ts";
import { unitOn } from "#rooms/organisation/index.ts";
import { exemplarById } from "../../queries/exemplars.ts";
import { mayCompanion } from "../../replication/rules.ts";
import { type CompanionPlan, companionPlans } from "../../schema/replication.ts";

/** What a unit sets itself alongside an exemplar. */
export type CompanionWords = { unitId: string; year: number; content: string; target: string; dueOn: string };

/** Lập kế hoạch thi đua cùng điển hình (Ninh Bình, mục II.1.3): one for each unit and year. */
export function planCompanion(
  db: Db,
  officer: Officer,
  exemplarId: string,
  words: CompanionWords,
  now: Date,
): Promise<void> {
  return db.transaction(async (tx) => {
    const exemplar = await exemplarById(tx, officer, exemplarId);
    const unit = await unitOn(tx, officer.agencyId, words.unitId, vietnamDay(now));
    insist(mayCompanion(officer, exemplar, words.unitId));
    const made = await tx
      .insert(companionPlans)
      .values({
        id: newId(),
        agencyId: exemplar.agencyId,
        exemplarId,
        ...words,
        recordedBy: officer.personId,
        recordedAt: now,
      })
      .onConflictDoNothing()
      .returning({ id: companionPlans.id });
    if (made.length === 0) throw new Refused([{ code: "companion.already_planned" }]);
    await record(tx, officer, now, {
      verb: "companion.planned",
      subjectType: "exemplar",
      subjectId: exemplarId,
      unitId: unit.id,
      facts: { name: exemplar.name, year: String(words.year) },
    });
  });
}

/** Tổng kết kế hoạch thi đua cùng điển hình: what was reached, once. */
export function reviewCompanion(
  db: Db,
  officer: Officer,
  exemplarId: string,
  companionId: string,
  review: { reached: NonNullable<CompanionPlan["reached"]>; result: string },
  now: Date,
): Promise<void> {
  return db.transaction(async (tx) => {
    const exemplar = await exemplarById(tx, officer, exemplarId);
    if (!isId(companionId)) return notFound();
    const one = and(eq(companionPlans.id, companionId), eq(companionPlans.exemplarId, exemplarId));
    const [plan] = await tx.select().from(companionPlans).where(one);
    if (!plan) return notFound();
    insist(mayCompanion(officer, exemplar, plan.unitId));
    const moved = await tx
      .update(companionPlans)
      .set({ ...review, reviewedOn: vietnamDay(now) })
      .where(and(one, isNull(companionPlans.reviewedOn)))
      .returning({ id: companionPlans.id });
    if (moved.length === 0) throw new Overtaken("replication.moved_meanwhile");
    await record(tx, officer, now, {
      verb: "companion.reviewed",
      subjectType: "exemplar",
      subjectId: exemplarId,
      unitId: plan.unitId,
      facts: { name: exemplar.name, year: String(plan.year) },
    });
  });
}
