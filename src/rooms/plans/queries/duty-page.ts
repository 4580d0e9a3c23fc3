import type { Officer } from "#kernel/auth/index.ts";
import type { DbOrTx } from "#kernel/db/index.ts";
import type { RuleNames } from "../due-rules/index.ts";
import type { Reach } from "../reading/duty-words.vi.ts";
import { everyPeriod } from "../reading/every-period.ts";
import { seenUnits } from "../reading/rights.ts";
import { focusOf, reachOf, type Tally } from "../reading/tallies.ts";
import type { Duty, Plan } from "../schema.ts";
import { type DutyUnit, type DutyUnitFilter, dutyByKey, dutyUnits, periodsOfDuty } from "./duty-units.ts";
import { dutiesOf, occasionsOf } from "./plans.ts";
import { talliesOf } from "./tallies.ts";

/** All that the page of a duty shows. */
export type DutyFacts = {
  plan: Plan;
  duty: Duty;
  tallies: Tally[];
  reach: Reach;
  names: RuleNames;
  periods: string[];
  /** The period shown: the one asked for, else the one to look at today. */
  period: string | undefined;
  found: { lines: DutyUnit[]; total: number; perPage: number; waiting: number[] };
};

/** A duty of a plan with its units as narrowed, in the period to look at unless another is asked for. Seven queries, whatever the size. */
export async function dutyPage(
  db: DbOrTx,
  officer: Officer,
  plan: Plan,
  key: string,
  today: string,
  filter: DutyUnitFilter,
): Promise<DutyFacts> {
  const duty = await dutyByKey(db, plan, key);
  const [all, occasions, everything, periods] = await Promise.all([
    dutiesOf(db, plan.id),
    occasionsOf(db, plan.id),
    talliesOf(db, officer, plan, [duty], today),
    periodsOfDuty(db, duty),
  ]);
  const tallies = everything.filter(({ dutyId }) => dutyId === duty.id);
  const period = filter.period ?? focusOf(tallies, today)?.period;
  const found = await dutyUnits(db, officer, plan, duty, today, {
    ...filter,
    period: period === everyPeriod ? undefined : period,
  });
  const reach = reachOf(everything);
  const names = {
    occasions: Object.fromEntries(occasions.map((one) => [one.key, one.name])),
    duties: Object.fromEntries(all.map((one) => [one.key, one.title])),
  };
  return {
    plan,
    duty,
    tallies,
    period,
    reach: seenUnits(officer, plan) === "all" ? { units: reach.byDuty.get(duty.id) ?? 0, ofPlan: reach.ofPlan } : null,
    names,
    periods,
    found,
  };
}
