import { and, eq, inArray, or, sql } from "drizzle-orm";
import { record } from "#kernel/activity/index.ts";
import type { Officer } from "#kernel/auth/index.ts";
import { formatDay } from "#kernel/calendar/index.ts";
import type { Db, Tx } from "#kernel/db/index.ts";
import { notFound } from "#kernel/not-found.ts";
import { insist, Overtaken } from "#kernel/verdict.ts";
import { planObligations } from "../planning/plan-obligations.ts";
import { answerer } from "../queries/obligations.ts";
import { planById } from "../queries/plans.ts";
import { mayMoveDue } from "../rules.ts";
import { obligations, type Plan, planOccasions, plans } from "../schema.ts";
import { tellUnits } from "./tell.ts";

/** A day for an occasion, or that it has none any more, with the reason. */
type OccasionDay = { key: string; day: string | null; reason: string };

/**
 * Ghi ngày cho một dịp: what hangs on the occasion gets its date in the same moment, in this plan and in the plans of units
 * under it that wait for the same occasion; one whose unit gave it a day of its own keeps that.
 */
export function setOccasionDay(
  db: Db,
  officer: Officer,
  planId: string,
  key: string,
  day: string | null,
  reason: string,
  now: Date,
) {
  return db.transaction(async (tx) => {
    const plan = await planById(tx, officer, planId);
    insist(mayMoveDue(officer, plan));
    const before = await occasionOf(tx, planId, key);
    if (!before) return notFound();
    await dateOccasion(tx, officer, plan, before.name, { key, day, reason }, before.heldOn, now);
    await dateBelow(tx, officer, planId, { key, day, reason }, before.heldOn, now);
  });
}

async function occasionOf(tx: Tx, planId: string, key: string) {
  const [found] = await tx
    .select()
    .from(planOccasions)
    .where(and(eq(planOccasions.planId, planId), eq(planOccasions.key, key)));
  return found;
}

/** Plans of units under this one, drafts too, and those under them: as long as they said what this one said before. */
export async function dateBelow(
  tx: Tx,
  officer: Officer,
  parentId: string,
  set: OccasionDay,
  from: string | null,
  now: Date,
): Promise<void> {
  const children = await tx
    .select({ plan: plans, name: planOccasions.name, heldOn: planOccasions.heldOn })
    .from(plans)
    .innerJoin(planOccasions, and(eq(planOccasions.planId, plans.id), eq(planOccasions.key, set.key)))
    .where(
      and(
        eq(plans.parentPlanId, parentId),
        inArray(plans.state, ["drafting", "issued"]),
        or(sql`${planOccasions.heldOn} is null`, sql`${planOccasions.heldOn} = ${from}`),
      ),
    )
    .orderBy(plans.id);
  for (const { plan, name, heldOn } of children) {
    await dateOccasion(
      tx,
      officer,
      plan,
      name,
      { ...set, reason: `Theo kế hoạch cấp trên. ${set.reason}` },
      heldOn,
      now,
    );
    await dateBelow(tx, officer, plan.id, set, from, now);
  }
}

async function dateOccasion(
  tx: Tx,
  officer: Officer,
  plan: Plan,
  name: string,
  { key, day, reason }: OccasionDay,
  from: string | null,
  now: Date,
): Promise<void> {
  const [saved] = await tx
    .update(plans)
    .set({ revision: sql`${plans.revision} + 1` })
    .where(and(eq(plans.id, plan.id), eq(plans.revision, plan.revision)))
    .returning({ id: plans.id });
  if (!saved) throw new Overtaken("plan.changed_meanwhile");
  await tx
    .update(planOccasions)
    .set({ heldOn: day })
    .where(and(eq(planOccasions.planId, plan.id), eq(planOccasions.key, key)));
  const planned = await planObligations(tx, plan.id, now);
  await record(tx, officer, now, {
    verb: "occasion.dated",
    subjectType: "plan",
    subjectId: plan.id,
    facts: { occasion: name, from: from ?? "", to: day ?? "", changed: String(planned.dated) },
    reason,
  });
  const concerned = await tx
    .selectDistinct({ unitId: answerer })
    .from(obligations)
    .where(and(eq(obligations.planId, plan.id), sql`${obligations.changedAt} = ${now}`));
  await tellUnits(
    tx,
    plan.agencyId,
    concerned.map((one) => one.unitId),
    `${name}: ${day ? formatDay(day) : "chưa có ngày"}. Lý do: ${reason}`,
    `/plans/${plan.id}`,
    now,
  );
}
