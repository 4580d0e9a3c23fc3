import { type SQL, sql } from "drizzle-orm";
import { type Officer, readableUnits } from "#kernel/auth/index.ts";
import type { DbOrTx } from "#kernel/db/index.ts";
import { isId } from "#kernel/ids.ts";
import { notFound } from "#kernel/not-found.ts";
import { unitOn } from "#rooms/organisation/index.ts";
import { type Standing, standingRank, urgency } from "#rooms/plans/index.ts";
import { nameOn } from "./pieces.ts";

/** Narrowing of what a unit owes; `year` 0 means those without a date. */
export type UnitFilter = {
  state?: Standing | undefined;
  plan?: string | undefined;
  year?: number | undefined;
  page: number;
  perPage: number;
};

/** One thing the unit owes or owed. */
export type UnitLine = {
  id: number;
  title: string;
  period: string;
  planId: string;
  planNumber: string | null;
  planTitle: string;
  yearKind: "calendar" | "court" | "school";
  dueOn: string | null;
  moved: boolean;
  standing: Standing;
  /** The unit that is no more and from which it was inherited; null of the unit's own. */
  inheritedFrom: string | null;
  submittedOn: string | null;
  target: number | null;
  done: number;
};

/** A plan under which the unit owes something, for the choice of one. */
export type OwingPlan = { id: string; number: string | null; title: string };

/** The unit, when its papers may be read; absent and unseen are both 404. */
export async function readableUnit(db: DbOrTx, officer: Officer, unitId: string, today: string) {
  const units = readableUnits(officer);
  if (!isId(unitId) || (units !== "agency" && !units.includes(unitId))) return notFound();
  return unitOn(db, officer.agencyId, unitId, today);
}

/** What a unit owes under all plans, by last day, a page at a time, with the number of all. One query. */
export async function obligationsOfUnit(db: DbOrTx, unitId: string, today: string, filter: UnitFilter) {
  const { rows } = await db.execute<Omit<UnitLine, "standing"> & { rank: number; total: number }>(sql`
    select o.id::float8 as id, d.title, o.period, p.id as "planId", p.number as "planNumber", p.title as "planTitle", p.year_kind as "yearKind",
      o.due_on::text as "dueOn", o.moved, ${standingRank(today)} as rank, o.submitted_on::text as "submittedOn", o.target, o.done,
      case when o.heir_id = ${unitId} then ${nameOn("o.unit_id", today)} end as "inheritedFrom",
      (count(*) over ())::int as total
    from obligations o
    join duties d on d.id = o.duty_id
    join plans p on p.id = o.plan_id
    where (o.unit_id = ${unitId} or o.heir_id = ${unitId}) and o.state <> 'lapsed' and ${narrowed(filter, today)}
    order by o.due_on nulls last, d.position, o.id
    limit ${filter.perPage} offset ${(filter.page - 1) * filter.perPage}`);
  const lines: UnitLine[] = rows.map(({ rank, total: _total, ...row }) => ({ ...row, standing: urgency[rank]! }));
  return { lines, total: rows[0]?.total ?? 0 };
}

/** How many there are of each standing, of which years and plans: what the filters offer. Two queries. */
export async function unitSummary(db: DbOrTx, unitId: string, today: string) {
  const [counted, plans] = await Promise.all([
    db.execute<{ rank: number; year: number | null; n: number }>(sql`
      select ${standingRank(today)} as rank, extract(year from o.due_on)::int as year, count(*)::int as n
      from obligations o join duties d on d.id = o.duty_id
      where (o.unit_id = ${unitId} or o.heir_id = ${unitId}) and o.state <> 'lapsed'
      group by 1, 2`),
    db.execute<OwingPlan>(sql`
      select p.id, p.number, p.title from plans p
      where p.id in (select o.plan_id from obligations o where (o.unit_id = ${unitId} or o.heir_id = ${unitId}) and o.state <> 'lapsed')
      order by p.issued_on desc nulls last, p.id`),
  ]);
  const states: Partial<Record<Standing, number>> = {};
  for (const { rank, n } of counted.rows) states[urgency[rank]!] = (states[urgency[rank]!] ?? 0) + n;
  const years = [...new Set(counted.rows.map((row) => row.year ?? 0))].sort((a, b) => b - a);
  return { states, years, plans: plans.rows };
}
export type UnitSummary = Awaited<ReturnType<typeof unitSummary>>;

function narrowed({ state, plan, year }: UnitFilter, today: string): SQL {
  const conditions = [
    state ? sql`${standingRank(today)} = ${urgency.indexOf(state)}` : undefined,
    plan && isId(plan) ? sql`o.plan_id = ${plan}` : undefined,
    year === undefined ? undefined : year === 0 ? sql`o.due_on is null` : sql`extract(year from o.due_on) = ${year}`,
  ].filter((one) => one !== undefined);
  return conditions.length === 0 ? sql`true` : sql.join(conditions, sql` and `);
}
