import { and, eq, inArray, sql } from "drizzle-orm";
import { record } from "#kernel/activity/index.ts";
import type { Officer } from "#kernel/auth/index.ts";
import type { Db, Tx } from "#kernel/db/index.ts";
import { insist, Refused } from "#kernel/verdict.ts";
import { unitOn } from "#rooms/organisation/index.ts";
import type { PlanPack } from "../packs/pack.ts";
import { packOfPlan } from "../queries/pack-of-plan.ts";
import { planById } from "../queries/plans.ts";
import { mayDraftPlan } from "../rules.ts";
import { duties, obligations, type Plan, plans } from "../schema.ts";
import { writePlan } from "./import-plan.ts";

/** Lập kế hoạch của đơn vị thực hiện kế hoạch cấp trên: a draft with the duties that fall to the unit, each tied to its source. */
export function takeOverPlan(
  db: Db,
  officer: Officer,
  parentId: string,
  unitId: string,
  today: string,
  now: Date,
): Promise<string> {
  return db.transaction(async (tx) => {
    const parent = await planById(tx, officer, parentId);
    insist(mayDraftPlan(officer, unitId));
    const unit = await unitOn(tx, officer.agencyId, unitId, today);
    const [there] = await tx
      .select({ title: plans.title })
      .from(plans)
      .where(and(eq(plans.parentPlanId, parentId), eq(plans.ownerUnitId, unitId)));
    if (there) throw new Refused([{ code: "plan.already_answered", facts: { title: there.title } }]);
    const childId = await takeOverWritten(tx, parent, unit, officer.personId, now);
    await record(tx, officer, now, {
      verb: "plan.taken_over",
      subjectType: "plan",
      subjectId: childId,
      unitId,
      facts: { title: parent.title, unit: unit.name },
    });
    return childId;
  });
}

/** Writes a unit's draft under a plan. For commands that already asked the rules, and for practice. */
export async function takeOverWritten(
  tx: Tx,
  parent: Plan,
  unit: { id: string; name: string; shortName: string },
  createdBy: string | null,
  now: Date,
): Promise<string> {
  const owed = await tx
    .selectDistinct({ key: duties.key, id: duties.id })
    .from(obligations)
    .innerJoin(duties, eq(duties.id, obligations.dutyId))
    .where(and(eq(obligations.planId, parent.id), eq(obligations.unitId, unit.id)));
  const pack = childPack(await packOfPlan(tx, parent), unit, new Set(owed.map((one) => one.key)), unit.id);
  const place = { ownerUnitId: unit.id, parentPlanId: parent.id };
  const childId = await writePlan(tx, parent.agencyId, pack, place, createdBy, now);
  for (const one of owed)
    await tx
      .update(duties)
      .set({ sourceDutyId: one.id })
      .where(and(eq(duties.planId, childId), eq(duties.key, one.key)));
  return childId;
}

/** The parent's frame with the unit's own duties; the unit itself acts, and hands in to itself until it says otherwise. */
function childPack(
  parent: PlanPack,
  unit: { name: string; shortName: string },
  keys: Set<string>,
  unitId: string,
): PlanPack {
  return {
    ...parent,
    key: `${parent.key}-${unitId.slice(-8)}`,
    number: null,
    issuedOn: null,
    title: `${parent.title} (${unit.shortName})`,
    issuer: unit.name,
    signer: null,
    parent: { number: parent.number, title: parent.title, issuer: parent.issuer, issuedOn: parent.issuedOn },
    units: [],
    ladder: [],
    // The movements are the parent's: a unit answers them by its own launch, it does not begin them a second time.
    movements: [],
    drives: [],
    recipients: [{ name: parent.issuer, purpose: "để báo cáo" }],
    duties: parent.duties
      .filter((duty) => keys.has(duty.key))
      .map((duty) => ({
        ...duty,
        actor: { kinds: [], units: [unit.name], all: false, role: duty.actor.role, text: undefined },
      })),
  };
}

/** The units an officer may write a plan for under this one, with how many of its duties fall to each. */
export function unitsToTakeOver(
  db: Db,
  officer: Officer,
  parentId: string,
  unitIds: string[] | "agency",
  today: string,
) {
  return db
    .select({
      id: obligations.unitId,
      duties: sql<number>`count(distinct ${obligations.dutyId})::int`,
      name: sql<string>`(select v.name from unit_versions v where v.unit_id = ${obligations}.unit_id order by (v.valid_from <= ${today} and (v.valid_to is null or v.valid_to >= ${today})) desc, v.valid_from desc limit 1)`,
    })
    .from(obligations)
    .where(
      and(
        eq(obligations.planId, parentId),
        eq(obligations.agencyId, officer.agencyId),
        unitIds === "agency"
          ? undefined
          : inArray(obligations.unitId, unitIds.length > 0 ? unitIds : ["00000000-0000-0000-0000-000000000000"]),
      ),
    )
    .groupBy(obligations.unitId)
    .orderBy(sql`3`);
}
