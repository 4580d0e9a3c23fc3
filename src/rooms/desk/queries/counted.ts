import { sql } from "drizzle-orm";
import type { DbOrTx } from "#kernel/db/index.ts";
import { countsNow, keptCounts, type ObligationState, type QuotaState, quotaState } from "#rooms/plans/index.ts";
import type { Scope } from "../scopes.ts";
import { answeredBy } from "./pieces.ts";

/** Chỉ tiêu of one duty in one period, over the units of a scope. */
export type Counted = {
  dutyId: string;
  dutyKey: string;
  planId: string;
  title: string;
  period: string;
  unit: string | null;
  dueOn: string | null;
  /** The one obligation, when the scope has only one unit with it. */
  only: number | null;
  units: number;
  target: number;
  done: number;
  /** Of several units the worst that any of them stands at. */
  state: QuotaState;
  states: Record<QuotaState, number>;
};

type Row = Omit<Counted, "states" | "state"> & { dueFrom: string | null; state: ObligationState };

const worstFirst: QuotaState[] = ["missed", "at_risk", "returned", "on_course", "waiting", "met"];
const none: Record<QuotaState, number> = { missed: 0, at_risk: 0, returned: 0, on_course: 0, waiting: 0, met: 0 };

/**
 * The quotas running today in a scope, and those of the last 31 days, by duty and period; what needs a hand first.
 * One query: units that stand alike come as one row.
 */
export async function countedNow(db: DbOrTx, agencyId: string, scope: Scope, today: string): Promise<Counted[]> {
  if (scope.units !== "agency" && scope.units.length === 0) return [];
  const running = sql`plan_id in (select p.id from plans p where p.agency_id = ${agencyId} and p.state = 'issued')
    and target is not null and state not in ('lapsed', 'excused')
    and (due_from is null or due_from <= ${today}) and (due_on is null or due_on >= ${today}::date - 31)`;
  const source =
    scope.units === "agency" ? keptCounts(running) : countsNow(sql`${running} and ${answeredBy(scope.units, "")}`);
  const { rows } = await db.execute<Row>(sql`
    select o.duty_id as "dutyId", d.key as "dutyKey", o.plan_id as "planId", d.title, o.period, d.amount->>'unit' as unit,
      o.due_from::text as "dueFrom", o.due_on::text as "dueOn", o.target, o.done, o.state, sum(o.n)::int as units, min(o.ids)::float8 as only
    from ${source} o
    join duties d on d.id = o.duty_id
    group by o.duty_id, d.key, o.plan_id, d.title, o.period, d.amount, o.due_from, o.due_on, o.target, o.done, o.state
    order by o.due_on nulls last`);
  return gathered(rows, today);
}

function gathered(rows: Row[], today: string): Counted[] {
  const found = new Map<string, Counted>();
  for (const { dueFrom, ...row } of rows) {
    const state = quotaState({ ...row, dueFrom }, today);
    const key = `${row.dutyId} ${row.period}`;
    const one = found.get(key);
    if (!one) {
      const { done, target, units } = row;
      found.set(key, {
        ...row,
        done: done * units,
        target: target * units,
        state,
        states: { ...none, [state]: row.units },
      });
      continue;
    }
    one.units += row.units;
    one.done += row.done * row.units;
    one.target += row.target * row.units;
    one.states[state] += row.units;
    one.state = worstFirst.find((each) => one.states[each] > 0) ?? one.state;
  }
  const urgency = (one: Counted) => worstFirst.indexOf(one.state);
  return [...found.values()]
    .map((one) => ({ ...one, only: one.units === 1 ? one.only : null }))
    .sort((a, b) => urgency(a) - urgency(b));
}
