import { type SQL, sql } from "drizzle-orm";
import { type Officer, readableUnits } from "#kernel/auth/index.ts";
import type { DbOrTx } from "#kernel/db/index.ts";
import { type QuotaState, quotaState } from "../progress.ts";
import type { Plan } from "../schema.ts";
import type { ObligationState } from "../states.ts";
import { countedObligations } from "./counted-obligations.ts";

/** Chỉ tiêu of one unit in one period: how many are wanted, how many real things are linked, how that stands today. */
export type Quota = {
  obligationId: number;
  planId: string;
  dutyKey: string;
  title: string;
  unitId: string;
  unitName: string;
  period: string;
  target: number;
  done: number;
  dueFrom: string | null;
  dueOn: string | null;
  state: QuotaState;
};

/** Which quotas: of these units, and running on or after a day. */
export type QuotaFilter = { unitIds?: readonly string[]; since?: string };

/** The quotas of issued plans an officer sees, soonest first, each with its state today. One query. */
export async function quotasSoonest(
  db: DbOrTx,
  officer: Officer,
  today: string,
  filter: QuotaFilter = {},
): Promise<Quota[]> {
  const { rows } = await db.execute<Omit<Quota, "state"> & { obligationState: ObligationState }>(sql`
    select o.id::float8 as "obligationId", o.plan_id as "planId", d.key as "dutyKey", d.title, o.unit_id as "unitId",
      v.short_name as "unitName", o.period, o.target, o.done, o.due_from::text as "dueFrom", o.due_on::text as "dueOn",
      o.state as "obligationState"
    from obligations o
    join duties d on d.id = o.duty_id
    join plans p on p.id = o.plan_id and p.state = 'issued'
    join lateral ${nameOn(today)} v on true
    where o.agency_id = ${officer.agencyId} and o.target is not null and o.state not in ('lapsed', 'excused')
      and ${among(readable(officer))} and ${among(filter.unitIds)}
      and ${filter.since ? sql`(o.due_on is null or o.due_on >= ${filter.since})` : sql`true`}
      and (o.due_from is null or o.due_from <= ${today})
    order by o.due_on nulls last, o.id`);
  return rows.map(({ obligationState, ...row }) => ({
    ...row,
    state: quotaState({ ...row, state: obligationState }, today),
  }));
}

function readable(officer: Officer): readonly string[] | undefined {
  const units = readableUnits(officer);
  return units === "agency" ? undefined : units;
}

function among(unitIds: readonly string[] | undefined): SQL {
  return unitIds === undefined ? sql`true` : sql`o.unit_id = any(${sql.param([...unitIds])}::uuid[])`;
}

function nameOn(day: string): SQL {
  return sql`(select v.short_name from unit_versions v where v.unit_id = o.unit_id
    order by (v.valid_from <= ${day} and (v.valid_to is null or v.valid_to >= ${day})) desc, v.valid_from desc limit 1)`;
}

/** How the units stand with one duty's quota in one period. */
export type QuotaPeriod = {
  dutyId: string;
  period: string;
  dueOn: string | null;
  units: number;
  target: number;
  done: number;
  states: Partial<Record<QuotaState, number>>;
};

/** The quotas of a plan by duty and period, earliest first, of the units the officer sees. One query. */
export async function quotasOfPlan(db: DbOrTx, officer: Officer, plan: Plan, today: string): Promise<QuotaPeriod[]> {
  const { rows } = await db.execute<{
    dutyId: string;
    period: string;
    target: number;
    done: number;
    dueFrom: string | null;
    dueOn: string | null;
    state: ObligationState;
    n: number;
  }>(sql`
    select o.duty_id as "dutyId", o.period, o.target, o.done, o.due_from::text as "dueFrom", o.due_on::text as "dueOn", o.state, sum(o.n)::int as n
    from ${countedObligations(officer, plan)} o
    where o.target is not null and o.state not in ('lapsed', 'excused')
    group by o.duty_id, o.period, o.target, o.done, o.due_from, o.due_on, o.state
    order by o.due_on nulls last, o.period`);
  const found = new Map<string, QuotaPeriod>();
  for (const row of rows) {
    const key = `${row.dutyId} ${row.period}`;
    const { dutyId, period, dueOn } = row;
    const one = found.get(key) ?? { dutyId, period, dueOn, units: 0, target: 0, done: 0, states: {} };
    const state = quotaState(row, today);
    one.units += row.n;
    one.target += row.target * row.n;
    one.done += row.done * row.n;
    one.states[state] = (one.states[state] ?? 0) + row.n;
    found.set(key, one);
  }
  return [...found.values()];
}
