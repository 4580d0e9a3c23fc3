import { type SQL, sql } from "drizzle-orm";
import { type Officer, readableUnits } from "#kernel/auth/index.ts";
import { seenUnits } from "../reading/rights.ts";
import { runsPlansOf } from "../rules.ts";
import { type Plan, plans } from "../schema.ts";

/** What obligations of one kind have in common; the columns of the tally. */
export const kind = sql.raw(
  "plan_id, duty_id, period, due_from, due_on, moved, state, late, answered_none, target, done",
);

/**
 * The obligations of a plan that the officer sees, alike ones as one row, as the source of a query: the columns of `kind`,
 * how many (`n`), and their ids added up (`ids`: of a single one its id). Of all units it is the kept tally, of some of
 * them their rows counted now; a test holds the two equal.
 */
export function countedObligations(officer: Officer, plan: Pick<Plan, "id" | "ownerUnitId">): SQL {
  const units = seenUnits(officer, plan);
  const ofPlan = sql`plan_id = ${plan.id}`;
  return units === "all" ? keptCounts(ofPlan) : countsNow(sql`${ofPlan} and unit_id = any(${ids(units)})`);
}

/** The same for each plan of a list, beside a row of `plans`. */
export function countedOfEachPlan(officer: Officer): SQL {
  const units = readableUnits(officer);
  const ofPlan = sql`plan_id = ${plans.id}`;
  if (units === "agency") return keptCounts(ofPlan);
  const run = ids(units.filter((unitId) => runsPlansOf(officer, unitId)));
  return sql`(select * from ${keptCounts(sql`${ofPlan} and ${plans.ownerUnitId} = any(${run})`)} all_units
    union all
    select * from ${countsNow(sql`${ofPlan} and ${plans.ownerUnitId} <> all(${run}) and unit_id = any(${ids(units)})`)} her_units)`;
}

/**
 * The tally itself, of all units: lines of the same kind as one, which is how it must be read. `which` is a condition on
 * `plan_id` and other columns of `kind`.
 */
export function keptCounts(which: SQL): SQL {
  return sql`(select ${kind}, sum(n)::int as n, sum(ids)::bigint as ids from obligation_tallies where ${which} group by ${kind} having sum(n) > 0)`;
}

/** The same, counted now from the rows: for some units, where `which` names them by `unit_id`. */
export function countsNow(which: SQL): SQL {
  return sql`(select ${kind}, count(*)::int as n, sum(id)::bigint as ids from obligations where ${which} group by ${kind})`;
}

function ids(list: readonly string[]): SQL {
  return sql`${sql.param([...list])}::uuid[]`;
}
