import { and, getTableColumns, inArray, isNotNull, isNull, type SQL, sql } from "drizzle-orm";
import type { Officer } from "#kernel/auth/index.ts";
import type { DbOrTx } from "#kernel/db/index.ts";
import { dutyOfRow } from "../plan-rows.ts";
import { daysLate, dutyForOwnPlan, type OwnPlan, ownPlan, type TakenOver, takenOver } from "../reading/cascade.ts";
import { type Change, dutyChanges } from "../reading/differences.vi.ts";
import { type Duty, duties, type Plan, type planOccasions, type planStages } from "../schema.ts";
import type { PackDuty } from "../terms.ts";
import { begunBy } from "./begun-units.ts";
import { onSeenUnits } from "./seen-units.ts";

/** A unit under a plan, its own plan, and how many of its duties it has taken over. */
export type CascadeUnit = {
  unitId: string;
  name: string;
  group: string | null;
  dueOn: string | null;
  child: { id: string; number: string | null; title: string; issuedOn: string | null; state: Plan["state"] } | null;
  stands: OwnPlan;
  late: number;
  duties: ReadonlyMap<string, TakenOver>;
  /** What the unit's plan asks otherwise, by the duty above. */
  differs: ReadonlyMap<string, Change[]>;
};

/** What stands around the duties of a plan: names of its occasions and stages. */
export type Around = {
  occasions: readonly (typeof planOccasions.$inferSelect)[];
  stages: readonly (typeof planStages.$inferSelect)[];
};

/** Each unit that owes something under a plan, with its own plan duty by duty. Three queries, whatever the size. */
export async function cascadeOf(
  db: DbOrTx,
  officer: Officer,
  plan: Plan,
  asked: readonly Duty[],
  around: Around,
  today: string,
): Promise<CascadeUnit[]> {
  const asking = dutyForOwnPlan(asked.map((duty) => ({ ...dutyOfRow(duty), id: duty.id })));
  const [units, children] = await Promise.all([
    unitsUnder(db, officer, plan, asking?.id ?? null, today),
    childrenOf(db, officer, plan),
  ]);
  const answers = await answersIn(db, children);
  const above = new Map(asked.map((duty) => [duty.id, dutyOfRow(duty)]));
  const pack = frameOf(plan, asked.map(dutyOfRow), around);
  return units.map(({ dutyIds, handedOn, ...unit }) => {
    const child = children.find(({ unitId }) => unitId === unit.unitId) ?? null;
    const mine = child ? (answers.get(child.id) ?? []) : null;
    const differs = new Map<string, Change[]>();
    for (const { sourceDutyId, duty } of mine ?? []) {
      const source = above.get(sourceDutyId);
      const changes =
        source && child
          ? dutyChanges({ duty: source, pack }, { duty, pack: { ...pack, yearKind: child.yearKind } }, ownMatter)
          : [];
      if (changes.length > 0) differs.set(sourceDutyId, changes);
    }
    const said = mine?.map(({ sourceDutyId }) => ({ sourceDutyId, differs: differs.has(sourceDutyId) })) ?? null;
    const counting = child && child.state !== "drafting" ? child : null;
    return {
      ...unit,
      child,
      stands: ownPlan(counting, unit.dueOn, today, handedOn),
      late: daysLate(counting, unit.dueOn, today, handedOn),
      duties: takenOver(dutyIds, counting ? said : null),
      differs,
    };
  });
}

/** That a unit names itself as the actor, or hands in elsewhere, is no deviation. */
const ownMatter = ["Ai làm", "Gửi cho", "Câu của kế hoạch", "Giai đoạn, đợt"];

function frameOf(plan: Plan, all: PackDuty[], { occasions, stages }: Around) {
  return {
    yearKind: plan.yearKind,
    duties: all,
    occasions: occasions.map(({ key, name, heldOn }) => ({ key, name, on: heldOn })),
    stages: stages.map(({ key, name, startsOn, endsOn }) => ({ key, name, from: startsOn, to: endsOn })),
  };
}

type UnitRow = {
  unitId: string;
  name: string;
  group: string | null;
  dueOn: string | null;
  handedOn: string | null;
  dutyIds: string[];
};

/** Units of the agency (not bodies) that owe something, with their duties and the last day for a plan of their own. */
async function unitsUnder(
  db: DbOrTx,
  officer: Officer,
  plan: Plan,
  askingId: string | null,
  today: string,
): Promise<UnitRow[]> {
  const asked: SQL =
    askingId === null ? sql`null::date` : sql`min(o.due_on) filter (where o.duty_id = ${askingId}::uuid)`;
  const handed: SQL =
    askingId === null
      ? sql`null::date`
      : sql`min(o.submitted_on) filter (where o.duty_id = ${askingId}::uuid and o.state in ('submitted', 'accepted'))`;
  const { rows } = await db.execute<UnitRow>(sql`
    select w.unit_id as "unitId", v.short_name as name, v.group_name as "group", w.due_on::text as "dueOn", w.handed_on::text as "handedOn", w.duty_ids as "dutyIds"
    from (select o.unit_id, array_agg(distinct o.duty_id) as duty_ids, ${asked} as due_on, ${handed} as handed_on
      from obligations o join units u on u.id = o.unit_id and u.category = 'unit' and ${begunBy(today)} join duties d on d.id = o.duty_id and d.retired_in_version is null
      where o.plan_id = ${plan.id} and o.state <> 'lapsed' and o.unit_id <> ${plan.ownerUnitId} and ${onSeenUnits(officer, plan, sql.raw("o.unit_id"))}
      group by o.unit_id) w
    join lateral (select v.short_name, v.group_name, v.position from unit_versions v where v.unit_id = w.unit_id
      order by (v.valid_from <= ${today} and (v.valid_to is null or v.valid_to >= ${today})) desc, v.valid_from desc limit 1) v on true
    order by v.position, v.short_name collate "vi-x-icu"`);
  return rows;
}

type ChildRow = NonNullable<CascadeUnit["child"]> & { unitId: string; yearKind: Plan["yearKind"] };

/** Plans of units that carry this one out; drafts only for whoever sees all. */
async function childrenOf(db: DbOrTx, officer: Officer, plan: Plan): Promise<ChildRow[]> {
  const { rows } = await db.execute<ChildRow>(sql`
    select c.id, c.owner_unit_id as "unitId", c.number, c.title, c.issued_on::text as "issuedOn", c.state::text as state, c.year_kind as "yearKind"
    from plans c
    where c.parent_plan_id = ${plan.id} and c.agency_id = ${plan.agencyId} and ${onSeenUnits(officer, plan, sql.raw("c.owner_unit_id"))}
    order by (c.state = 'drafting'), c.issued_on, c.id`);
  return rows;
}

/** The duties of units' plans that take one over, without their sentences. */
async function answersIn(
  db: DbOrTx,
  children: readonly ChildRow[],
): Promise<Map<string, { sourceDutyId: string; duty: PackDuty }[]>> {
  const found = new Map<string, { sourceDutyId: string; duty: PackDuty }[]>();
  if (children.length === 0) return found;
  const rows = await db
    .select({ ...getTableColumns(duties), quote: sql<string>`''` })
    .from(duties)
    .where(
      and(
        inArray(
          duties.planId,
          children.map(({ id }) => id),
        ),
        isNotNull(duties.sourceDutyId),
        isNull(duties.retiredInVersion),
      ),
    );
  for (const row of rows)
    found.set(row.planId, [
      ...(found.get(row.planId) ?? []),
      { sourceDutyId: row.sourceDutyId!, duty: dutyOfRow(row) },
    ]);
  return found;
}
