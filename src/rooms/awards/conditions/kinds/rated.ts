import { type RatingLevel, ratingLevels } from "../../terms.ts";
import type { ConditionOf } from "../condition.ts";
import { type Finding, found, type Weighing } from "../finding.ts";
import { firstYearOf, type Years } from "../windows.ts";

/** Whether a rating is at least this good. */
export function atLeast(level: RatingLevel, wanted: RatingLevel): boolean {
  return ratingLevels.indexOf(level) <= ratingLevels.indexOf(wanted);
}

/** Xếp loại: every year looked at is at least so good, and enough of them excellent. A year without a rating fails. */
export function weighRated(condition: ConditionOf<"rated">, weighing: Weighing): Finding {
  const years = yearsAsked(condition, weighing);
  const facts = weighing.record.ratings.filter((one) => one.year >= years.from && one.year <= years.to);
  const good = facts.filter((one) => atLeast(one.level, condition.atLeast));
  const excellent = facts.filter((one) => one.level === "excellent").length;
  const met =
    afterAward(condition, weighing, years) &&
    good.length === years.to - years.from + 1 &&
    excellent >= (condition.excellentYears ?? 0);
  return found(condition, met, {
    have: good.length,
    evidence: facts.map((fact) => ({ of: "rating", fact })),
    lacking: met ? [] : withoutRating(facts, years),
  });
}

/** The years of the span, or so many up to its end. The year judged may not have been rated yet: then up to the one before. */
export function yearsAsked(condition: ConditionOf<"rated">, { record, span }: Weighing): Years {
  if (condition.years === undefined) return span;
  const last = record.ratings.some((one) => one.year === span.to) ? span.to : span.to - 1;
  return { from: last - condition.years + 1, to: last };
}

/** Whether the award after which the years count was given before them. */
export function afterAward(condition: ConditionOf<"rated">, weighing: Weighing, years: Years): boolean {
  if (condition.since === undefined) return true;
  const given = firstYearOf(condition.since, weighing);
  return given !== null && given < years.from;
}

function withoutRating(facts: readonly { year: number }[], years: Years): number[] {
  const lacking: number[] = [];
  for (let year = years.from; year <= years.to; year += 1)
    if (!facts.some((one) => one.year === year)) lacking.push(year);
  return lacking;
}
