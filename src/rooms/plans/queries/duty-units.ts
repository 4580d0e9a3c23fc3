import { and, eq, type SQL, sql } from "drizzle-orm";
import type { Officer } from "#kernel/auth/index.ts";
import { contains, type DbOrTx } from "#kernel/db/index.ts";
import { isId } from "#kernel/ids.ts";
import { notFound } from "#kernel/not-found.ts";
import { type Standing, urgency } from "../progress.ts";
import { type Duty, duties, type Plan } from "../schema.ts";
import { keptCounts } from "./counted-obligations.ts";
import { onSeenUnits } from "./seen-units.ts";
import { standingRank } from "./standing.ts";

/** One duty of a plan by its key, one that was taken out too; absent is «not found». */
export async function dutyByKey(db: DbOrTx, plan: Plan, key: string): Promise<Duty> {
  const [found] = await db
    .select()
    .from(duties)
    .where(and(eq(duties.planId, plan.id), eq(duties.key, key)));
  return found ?? notFound();
}

/** What one unit owes of a duty in one period. */
export type DutyUnit = {
  id: number;
  unitId: string;
  unitName: string;
  groupName: string | null;
  period: string;
  dueOn: string | null;
  moved: boolean;
  standing: Standing;
  submittedOn: string | null;
  target: number | null;
  done: number;
};

/** Narrowing of the units of a duty; `name` is compared without diacritics. */
export type DutyUnitFilter = {
  period?: string | undefined;
  state?: Standing | undefined;
  name?: string | undefined;
  unit?: string | undefined;
  page?: number | undefined;
  perPage?: number | undefined;
};

/** The units of a duty by last day and name, a page at a time, with the number of all, and the ids that wait. Two queries. */
export async function dutyUnits(
  db: DbOrTx,
  officer: Officer,
  plan: Plan,
  duty: Pick<Duty, "id">,
  today: string,
  filter: DutyUnitFilter = {},
) {
  const perPage = filter.perPage ?? 50;
  const from = sql`obligations o join duties d on d.id = o.duty_id join lateral ${unitOn(today)} v on true
    where o.duty_id = ${duty.id} and o.state <> 'lapsed' and ${onSeenUnits(officer, plan, sql.raw("o.unit_id"))} and ${narrowed(filter, today)}`;
  const counted = await db.execute<{ n: number; waiting: number[] | null }>(sql`
    select count(*)::int as n, json_agg(o.id order by o.id) filter (where o.state = 'submitted') as waiting from ${from}`);
  const { rows } = await db.execute<Omit<DutyUnit, "standing"> & { rank: number }>(sql`
    select o.id::float8 as id, o.unit_id as "unitId", v.short_name as "unitName", v.group_name as "groupName", o.period,
      o.due_on::text as "dueOn", o.moved, ${standingRank(today)} as rank, o.submitted_on::text as "submittedOn", o.target, o.done
    from ${from}
    order by o.due_on nulls last, o.period, v.position, v.short_name collate "vi-x-icu", o.id
    limit ${perPage} offset ${((filter.page ?? 1) - 1) * perPage}`);
  const [all] = counted.rows;
  const lines: DutyUnit[] = rows.map(({ rank, ...row }) => ({ ...row, standing: urgency[rank]! }));
  return { lines, total: all?.n ?? 0, perPage, waiting: all?.waiting ?? [] };
}

/** The periods in which a duty is owed, earliest first, for the choice of one. */
export async function periodsOfDuty(db: DbOrTx, duty: Pick<Duty, "id" | "planId">): Promise<string[]> {
  const { rows } = await db.execute<{ period: string }>(sql`
    select o.period from ${keptCounts(sql`plan_id = ${duty.planId} and duty_id = ${duty.id} and state <> 'lapsed'`)} o
    group by o.period order by min(o.due_on) nulls last, o.period`);
  return rows.map(({ period }) => period);
}

/** The unit as it stands on a day; one that is gone as it last stood. */
export function unitOn(day: string): SQL {
  return sql`(select v.name, v.short_name, v.group_name, v.position, v.search_text from unit_versions v where v.unit_id = o.unit_id
    order by (v.valid_from <= ${day} and (v.valid_to is null or v.valid_to >= ${day})) desc, v.valid_from desc limit 1)`;
}

function narrowed({ period, state, name, unit }: DutyUnitFilter, today: string): SQL {
  const conditions = [
    period ? sql`o.period = ${period}` : undefined,
    state ? sql`${standingRank(today)} = ${urgency.indexOf(state)}` : undefined,
    unit && isId(unit) ? sql`o.unit_id = ${unit}::uuid` : undefined,
    name ? contains(sql`v.search_text`, name) : undefined,
  ].filter((one) => one !== undefined);
  return conditions.length === 0 ? sql`true` : sql.join(conditions, sql` and `);
}
