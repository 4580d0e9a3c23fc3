import type { Day } from "#kernel/calendar/index.ts";
import type { OpenCase } from "../asked-above.ts";
import { type DatedRule, onOneDay, ruleOn } from "./dated-rules.ts";
import { type Judgement, judge } from "./judge.ts";
import { daysOf } from "./span.ts";

/** A case whose result another version of the rule changes. */
export type Effect = { of: OpenCase; before: Judgement | null; after: Judgement };

/** Which open cases would end otherwise, were this version added to the others: judged as they stand on the day. */
export function effectsOf(
  cases: readonly OpenCase[],
  versions: readonly DatedRule[],
  added: DatedRule,
  today: Day,
): Effect[] {
  return cases.flatMap((one) => {
    const day = daysOf(one.span).last;
    const now = ruleOn(versions, onOneDay(day));
    if (ruleOn([...versions, added], onOneDay(day)) !== added) return [];
    const before = now?.on ? judge(now, one.record, one.span, today) : null;
    const after = judge(added, one.record, one.span, today);
    return before?.result === after.result ? [] : [{ of: one, before, after }];
  });
}
