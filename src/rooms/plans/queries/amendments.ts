import { desc, eq, sql } from "drizzle-orm";
import type { Officer } from "#kernel/auth/index.ts";
import type { DbOrTx } from "#kernel/db/index.ts";
import type { PlanPack } from "../packs/pack.ts";
import { type Plan, planVersions } from "../schema.ts";
import { onSeenUnits } from "./seen-units.ts";

/** A version of a plan with the whole plan as it stood then. */
export type PlanVersionRead = {
  version: number;
  reason: string | null;
  document: string | null;
  effectiveOn: string;
  madeBy: string | null;
  madeAt: Date;
  pack: PlanPack;
};

/** A due date that was moved by hand, for one unit or for all. */
export type DueMoveRead = {
  id: string;
  dutyKey: string;
  dutyTitle: string;
  period: string;
  unitName: string | null;
  fromDay: string | null;
  toDay: string;
  reason: string;
  movedBy: string;
  movedAt: Date;
};

/** A day that was given to an occasion. */
export type OccasionDated = {
  id: number;
  occasion: string;
  from: string;
  to: string;
  reason: string | null;
  by: string;
  at: Date;
};

/** Versions of a plan, newest first, with their packs. One query. */
export async function versionsWithPacks(db: DbOrTx, plan: Plan): Promise<PlanVersionRead[]> {
  const rows = await db
    .select({
      version: planVersions.version,
      reason: planVersions.reason,
      document: planVersions.document,
      effectiveOn: planVersions.effectiveOn,
      madeBy: sql<string | null>`(select p.name from people p where p.id = ${planVersions}.made_by)`,
      madeAt: planVersions.madeAt,
      pack: planVersions.pack,
    })
    .from(planVersions)
    .where(eq(planVersions.planId, plan.id))
    .orderBy(desc(planVersions.version));
  return rows.map((row) => ({ ...row, pack: row.pack as PlanPack }));
}

/** Moves of due dates of the units the officer sees, newest first; a move for all is seen by all. One query. */
export async function dueMovesOf(db: DbOrTx, officer: Officer, plan: Plan, limit: number): Promise<DueMoveRead[]> {
  const { rows } = await db.execute<DueMoveRead>(sql`
    select m.id, d.key as "dutyKey", d.title as "dutyTitle", m.period, v.short_name as "unitName", m.from_day::text as "fromDay",
      m.to_day::text as "toDay", m.reason, p.name as "movedBy", m.moved_at as "movedAt"
    from due_moves m join duties d on d.id = m.duty_id join people p on p.id = m.moved_by
    left join lateral (select v.short_name from unit_versions v where v.unit_id = m.unit_id
      order by (v.valid_from <= m.moved_at::date and (v.valid_to is null or v.valid_to >= m.moved_at::date)) desc, v.valid_from desc limit 1) v on true
    where m.plan_id = ${plan.id} and (m.unit_id is null or ${onSeenUnits(officer, plan, sql.raw("m.unit_id"))})
    order by m.moved_at desc limit ${limit}`);
  return rows.map((row) => ({ ...row, movedAt: new Date(row.movedAt) }));
}

/** Days given to the occasions of a plan, newest first, from the activity. One query. */
export async function occasionsDated(db: DbOrTx, plan: Plan): Promise<OccasionDated[]> {
  const { rows } = await db.execute<OccasionDated>(sql`
    select a.id::float8 as id, a.facts->>'occasion' as occasion, a.facts->>'from' as "from", a.facts->>'to' as "to", a.reason,
      a.actor_name as by, a.happened_at as at
    from activity a
    where a.subject_type = 'plan' and a.subject_id = ${plan.id} and a.agency_id = ${plan.agencyId} and a.verb = 'occasion.dated'
    order by a.id desc limit 100`);
  return rows.map((row) => ({ ...row, at: new Date(row.at) }));
}
