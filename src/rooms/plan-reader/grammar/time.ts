import type { ReadAmount, ReadDue, ReadKind } from "../reading.ts";

/**
 * How much a phrase of time says on its own. `dated`: a day, month or quarter by which something is done. `moment`: an
 * event or a rhythm that the sentence begins with. `loose`: a year, stage or rhythm that only describes a noun.
 */
export type Weight = "dated" | "moment" | "loose";

/** Cụm từ chỉ thời gian: one expression of time, what it means and which piece of grammar read it. */
export type TimePhrase = {
  from: number;
  to: number;
  piece: string;
  due: ReadDue | null;
  weight: Weight;
  strict?: boolean;
  kind?: ReadKind;
  amount?: ReadAmount;
  ordinal?: number;
};

/** What a sentence inherits from the plan: the years it is made for; those of a school plan begin in August. */
export type PlanYears = { from: number; to: number; school?: boolean } | null;

/** True where a day without a year comes round every year of the plan. */
export function runsForYears(years: PlanYears): boolean {
  return years !== null && years.to > years.from && !years.school;
}

/** The year of a month that is written without one. */
export function yearOfMonth(years: PlanYears, month: number): number | undefined {
  if (!years) return undefined;
  return years.school && month >= 8 ? years.from : years.to;
}
