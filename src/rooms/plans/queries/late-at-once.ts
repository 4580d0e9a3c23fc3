import type { Day } from "#kernel/calendar/index.ts";
import type { DbOrTx } from "#kernel/db/index.ts";
import { windowsOfPlan } from "../planning/windows.ts";
import type { Plan } from "../schema.ts";
import { packOfPlan } from "./pack-of-plan.ts";

/** A duty of a draft with days that are past: its first and last such day, and how many there are. */
export type LateAtOnce = { title: string; first: Day; last: Day; days: number };

/**
 * What would be overdue the moment a draft is issued on a day: units would find work on their desk that nobody could have
 * done. In the order of the first day.
 */
export async function lateAtOnce(db: DbOrTx, plan: Plan, today: Day): Promise<LateAtOnce[]> {
  const pack = await packOfPlan(db, plan);
  const windows = await windowsOfPlan(db, plan, pack, today);
  return pack.duties
    .flatMap(({ key, title }) => {
      const past = (windows.get(key) ?? [])
        .flatMap(({ dueOn }) => (dueOn !== null && dueOn < today ? [dueOn] : []))
        .sort();
      return past.length > 0 ? [{ title, first: past[0]!, last: past.at(-1)!, days: past.length }] : [];
    })
    .sort((a, b) => a.first.localeCompare(b.first));
}
