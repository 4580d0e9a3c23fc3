import { and, eq, sql } from "drizzle-orm";
import { record } from "#kernel/activity/index.ts";
import type { Officer } from "#kernel/auth/index.ts";
import type { DbOrTx, Tx } from "#kernel/db/index.ts";
import { newId } from "#kernel/ids.ts";
import { insist, Refused } from "#kernel/verdict.ts";
import { agencies, unitVersions } from "#rooms/organisation/schema.ts";
import type { PlanPack } from "../packs/pack.ts";
import { dutyColumns, occasionRows, planColumns, stageRows } from "../plan-rows.ts";
import { mayDraftPlan } from "../rules.ts";
import { duties, planOccasions, planStages, plans } from "../schema.ts";

/** Where a plan belongs: the unit that runs it, and the plan above it. */
export type PlanPlace = { ownerUnitId: string; parentPlanId?: string | null };

/** Nhập gói kế hoạch: a whole plan as a draft, nothing of it when one part is refused. */
export function importPlan(db: DbOrTx, officer: Officer, pack: PlanPack, place: PlanPlace, now: Date): Promise<string> {
  return db.transaction(async (tx) => {
    insist(mayDraftPlan(officer, place.ownerUnitId));
    const planId = await writePlan(tx, officer.agencyId, pack, place, officer.personId, now);
    await record(tx, officer, now, {
      verb: "plan.drafted",
      subjectType: "plan",
      subjectId: planId,
      unitId: place.ownerUnitId,
      facts: { title: pack.title },
    });
    return planId;
  });
}

/** Writes a pack as a draft plan. For commands that already asked the rules. */
export async function writePlan(
  tx: Tx,
  agencyId: string,
  pack: PlanPack,
  place: PlanPlace,
  createdBy: string | null,
  now: Date,
): Promise<string> {
  const [taken] = await tx
    .select({ id: plans.id })
    .from(plans)
    .where(and(eq(plans.agencyId, agencyId), eq(plans.key, pack.key)));
  if (taken) throw new Refused([{ code: "plan.key_taken", facts: { key: pack.key } }]);
  const id = newId();
  const issuerId = (await unitNamed(tx, agencyId, pack.issuer)) ?? place.ownerUnitId;
  await tx.insert(plans).values({
    ...planColumns(pack),
    id,
    agencyId,
    issuerId,
    ownerUnitId: place.ownerUnitId,
    parentPlanId: place.parentPlanId ?? null,
    createdAt: now,
    createdBy,
  });
  await writeParts(tx, agencyId, id, pack);
  return id;
}

/** Writes stages, occasions and duties of a plan that has none yet. */
async function writeParts(tx: Tx, agencyId: string, planId: string, pack: PlanPack): Promise<void> {
  if (pack.stages.length > 0) await tx.insert(planStages).values(stageRows(planId, pack));
  if (pack.occasions.length > 0) await tx.insert(planOccasions).values(occasionRows(planId, pack));
  const rows = [];
  for (const [position, duty] of pack.duties.entries())
    rows.push({
      ...dutyColumns(duty, position),
      id: newId(),
      planId,
      receiverId: await unitNamed(tx, agencyId, duty.receiver),
    });
  if (rows.length > 0) await tx.insert(duties).values(rows);
}

/** The unit or body of the agency with this name, at any time, diacritics and spacing aside; null when there is none. */
export async function unitNamed(db: DbOrTx, agencyId: string, name: string): Promise<string | null> {
  if (name.trim() === "") return null;
  const [found] = await db
    .select({ id: unitVersions.unitId })
    .from(unitVersions)
    .where(
      and(
        eq(unitVersions.agencyId, agencyId),
        sql`vn_fold(${name}) in (vn_fold(${unitVersions.name}), vn_fold(${unitVersions.shortName}), vn_fold(${unitVersions.abbreviation}))`,
      ),
    )
    .orderBy(sql`${unitVersions.validTo} is not null`, sql`${unitVersions.validFrom} desc`)
    .limit(1);
  return found?.id ?? null;
}

/** The agency a pack is for: by its name or key, or by the name of its root unit. */
export async function agencyOfPack(db: DbOrTx, name: string) {
  const [found] = await db
    .select()
    .from(agencies)
    .where(sql`vn_fold(${agencies.name}) = vn_fold(${name}) or ${agencies.key} = ${name}
      or exists (select 1 from ${unitVersions} v where v.unit_id = ${agencies.rootUnitId} and vn_fold(v.name) = vn_fold(${name}))`);
  return found ?? null;
}
