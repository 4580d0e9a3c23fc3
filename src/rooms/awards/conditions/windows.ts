import { type Day, partsOf } from "#kernel/calendar/index.ts";
import type { HeldFact } from "../record.ts";
import type { Within } from "./condition.ts";
import type { Weighing } from "./finding.ts";
import { daysOf } from "./span.ts";

/** Years from and to, both inclusive. */
export type Years = { from: number; to: number };

const always = { from: 0, to: 9999 };
const never = { from: 1, to: 0 };

/** The years a condition looks at. After an award: the years that follow it; none when it was never given. */
export function yearsOf(within: Within, weighing: Weighing): Years {
  const { from, to } = weighing.span;
  if (within === "span") return { from, to };
  if (within === "ever") return { from: always.from, to };
  if ("years" in within) return { from: to - within.years + 1, to };
  if ("since" in within) {
    const year = firstYearOf(within.since, weighing);
    return year === null ? never : { from: year + 1, to };
  }
  return { from: within.from ?? always.from, to: Math.min(within.to ?? always.to, to) };
}

/** The days of those years. */
export function dayWindow(within: Within, weighing: Weighing): { first: Day; last: Day } {
  const { from, to } = yearsOf(within, weighing);
  if (from > to) return { first: "9999-12-31", last: "0000-01-01" };
  const { last } = daysOf({ ...weighing.span, from: to, to });
  return { first: from <= 0 ? "0000-01-01" : daysOf({ ...weighing.span, from, to: from }).first, last };
}

/** The first year in which one of these awards was given; null when none was by the day one looks. */
export function firstYearOf(awards: readonly string[], weighing: Weighing): number | null {
  let first: number | null = null;
  for (const fact of weighing.record.held) {
    if (!awards.includes(fact.award) || !knownBy(fact, weighing.asOf)) continue;
    const year = yearHeld(fact);
    if (year !== null && (first === null || year < first)) first = year;
  }
  return first;
}

/** The year an award counts for: the year written, else that of the decision. */
export function yearHeld(fact: HeldFact): number | null {
  return fact.year ?? (fact.decidedOn === null ? null : partsOf(fact.decidedOn).year);
}

/** Whether a fact was decided by then; a fact without a day always was. */
export function knownBy(fact: { decidedOn: Day | null }, asOf: Day): boolean {
  return fact.decidedOn === null || fact.decidedOn <= asOf;
}
