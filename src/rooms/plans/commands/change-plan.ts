import { and, eq, inArray, isNull } from "drizzle-orm";
import { record } from "#kernel/activity/index.ts";
import type { Officer } from "#kernel/auth/index.ts";
import type { Db, Tx } from "#kernel/db/index.ts";
import { newId } from "#kernel/ids.ts";
import { insist, Overtaken } from "#kernel/verdict.ts";
import type { PlanPack } from "../packs/pack.ts";
import { dutyColumns, occasionRows, planColumns, stageRows } from "../plan-rows.ts";
import { planObligations } from "../planning/plan-obligations.ts";
import { packOfPlan } from "../queries/pack-of-plan.ts";
import { planById } from "../queries/plans.ts";
import { mayAmend, mayEditDraft } from "../rules.ts";
import { duties, type Plan, planOccasions, planStages, plans, planVersions } from "../schema.ts";
import { unitNamed } from "./import-plan.ts";
import { keepLadderOf } from "./keep-ladder.ts";
import { dateBelow } from "./set-occasion-day.ts";
import { tellThoseWhoOwe } from "./tell.ts";

/** Why an issued plan is changed: goes into the version and to everybody concerned. */
export type Amendment = { reason: string; document?: string | null; effectiveOn: string };

/**
 * Sửa bản thảo, or with an amendment sửa đổi kế hoạch đã ban hành. `change` is given the plan as a pack and gives it
 * back changed; `revision` is the one the page was opened with, so that two hands do not overwrite each other.
 * Gives the plan's new revision.
 */
export function changePlan(
  db: Db,
  officer: Officer,
  planId: string,
  revision: number,
  change: (pack: PlanPack) => PlanPack,
  amendment: Amendment | null,
  now: Date,
): Promise<number> {
  return db.transaction(async (tx) => {
    const plan = await planById(tx, officer, planId);
    insist(amendment ? mayAmend(officer, plan) : mayEditDraft(officer, plan));
    const before = await packOfPlan(tx, plan);
    const pack = change(before);
    const version = amendment ? plan.version + 1 : plan.version;
    const saved = await rewrite(tx, plan, revision, pack, version);
    if (amendment) {
      await makeVersion(tx, saved, pack, amendment, officer, now);
      await tellDaysBelow(tx, officer, saved, before, pack, amendment, now);
    }
    await record(tx, officer, now, {
      verb: amendment ? "plan.amended" : "plan.edited",
      subjectType: "plan",
      subjectId: planId,
      unitId: plan.ownerUnitId,
      facts: { title: pack.title, version: String(version) },
      reason: amendment?.reason ?? null,
    });
    return saved.revision;
  });
}

/** Plans of units hear of an occasion whose day an amendment changed, as if the day had been given by itself. */
async function tellDaysBelow(
  tx: Tx,
  officer: Officer,
  plan: Plan,
  before: PlanPack,
  pack: PlanPack,
  { reason }: Amendment,
  now: Date,
) {
  for (const { key, on } of pack.occasions) {
    const was = before.occasions.find((one) => one.key === key);
    if (was && was.on !== on) await dateBelow(tx, officer, plan.id, { key, day: on, reason }, was.on, now);
  }
}

async function rewrite(tx: Tx, plan: Plan, revision: number, pack: PlanPack, version: number): Promise<Plan> {
  const issuerId = (await unitNamed(tx, plan.agencyId, pack.issuer)) ?? plan.ownerUnitId;
  const [saved] = await tx
    .update(plans)
    .set({ ...planColumns(pack), issuerId, version, revision: revision + 1 })
    .where(and(eq(plans.id, plan.id), eq(plans.revision, revision), eq(plans.state, plan.state)))
    .returning();
  if (!saved) throw new Overtaken("plan.changed_meanwhile");
  await tx.delete(planStages).where(eq(planStages.planId, plan.id));
  if (pack.stages.length > 0) await tx.insert(planStages).values(stageRows(plan.id, pack));
  await tx.delete(planOccasions).where(eq(planOccasions.planId, plan.id));
  if (pack.occasions.length > 0) await tx.insert(planOccasions).values(occasionRows(plan.id, pack));
  await rewriteDuties(tx, saved, pack, version);
  return saved;
}

/** Duties keep their row as long as they keep their key; a dropped one is retired once the plan is issued, else deleted. */
async function rewriteDuties(tx: Tx, plan: Plan, pack: PlanPack, version: number) {
  const standing = await tx
    .select()
    .from(duties)
    .where(and(eq(duties.planId, plan.id), isNull(duties.retiredInVersion)));
  const byKey = new Map(standing.map((row) => [row.key, row]));
  for (const [position, duty] of pack.duties.entries()) {
    const receiverId = await unitNamed(tx, plan.agencyId, duty.receiver);
    const row = byKey.get(duty.key);
    if (row)
      await tx
        .update(duties)
        .set({ ...dutyColumns(duty, position), receiverId })
        .where(eq(duties.id, row.id));
    else await insertDuty(tx, plan.id, { ...dutyColumns(duty, position), receiverId });
    byKey.delete(duty.key);
  }
  const gone = [...byKey.values()].map((row) => row.id);
  if (gone.length === 0) return;
  if (plan.state === "drafting") await tx.delete(duties).where(inArray(duties.id, gone));
  else await tx.update(duties).set({ retiredInVersion: version }).where(inArray(duties.id, gone));
}

/** A key that was retired before comes back as the same duty, with its history. */
async function insertDuty(tx: Tx, planId: string, columns: Omit<typeof duties.$inferInsert, "id" | "planId">) {
  await tx
    .insert(duties)
    .values({ ...columns, id: newId(), planId })
    .onConflictDoUpdate({ target: [duties.planId, duties.key], set: { ...columns, retiredInVersion: null } });
}

async function makeVersion(tx: Tx, plan: Plan, pack: PlanPack, amendment: Amendment, officer: Officer, now: Date) {
  await tx.insert(planVersions).values({
    planId: plan.id,
    version: plan.version,
    reason: amendment.reason,
    document: amendment.document ?? null,
    effectiveOn: amendment.effectiveOn,
    pack,
    madeBy: officer.personId,
    madeAt: now,
  });
  const ladder = { from: amendment.effectiveOn, reason: amendment.reason, madeBy: officer.personId };
  await keepLadderOf(tx, plan, pack, ladder, now);
  await planObligations(tx, plan.id, now);
  await tellThoseWhoOwe(
    tx,
    plan,
    `Kế hoạch ${plan.number ?? ""} được sửa đổi: ${amendment.reason}`,
    `/plans/${plan.id}/amendments`,
    now,
  );
}
