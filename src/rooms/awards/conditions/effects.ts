import { addDays, type Day } from "#kernel/calendar/index.ts";
import type { OpenCase } from "../asked-above.ts";
import { type DatedRule, ruleOn } from "./dated-rules.ts";
import { type Judgement, judge } from "./judge.ts";

/** A case whose result another version of the rule changes; null = no rule judges it. */
export type Effect = { of: OpenCase; before: Judgement | null; after: Judgement | null };

/**
 * Which open cases would end otherwise, were this version added to the others: each by the version of its own days, as
 * things stand today. Says of every case what its page will say once the version is saved.
 */
export function effectsOf(
  cases: readonly OpenCase[],
  versions: readonly DatedRule[],
  added: DatedRule,
  today: Day,
): Effect[] {
  const then = withVersion(versions, added);
  return cases.flatMap((one) => {
    const [before, after] = [resultOf(one, versions, today), resultOf(one, then, today)];
    return before?.result === after?.result ? [] : [{ of: one, before, after }];
  });
}

/** The versions once it is saved: the one of the agency that was open ends the day before. */
function withVersion(versions: readonly DatedRule[], added: DatedRule): DatedRule[] {
  const until = addDays(added.validFrom, -1);
  const before = versions.map((one) =>
    one.agencyId !== null && one.validTo === null ? { ...one, validTo: until } : one,
  );
  return [...before, added];
}

function resultOf({ days, record, span }: OpenCase, versions: readonly DatedRule[], today: Day): Judgement | null {
  const rule = ruleOn(versions, days);
  return rule?.on && rule.holders.includes(record.holder.kind) ? judge(rule, record, span, today) : null;
}
