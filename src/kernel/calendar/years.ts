import { type Day, dayOf, partsOf } from "./day.ts";

/**
 * How an agency counts its years. `calendar`: 01/01–31/12. `court` (năm công tác của tòa án): 01/10–30/9, named after
 * the year it ends in. `school` (năm học): 01/9–31/8, likewise named after the year it ends in (2023–2024 is 2024).
 */
export type YearKind = "calendar" | "court" | "school";

/** All ways of counting years, in the order the editor offers them. */
export const yearKinds = ["calendar", "court", "school"] as const satisfies readonly YearKind[];

/** The month (1–12) in which a year of this kind begins. */
export function firstMonthOf(kind: YearKind): number {
  return kind === "calendar" ? 1 : kind === "court" ? 10 : 9;
}

/** The name of the year a day belongs to: 2023-10-01 is 2024 for courts. */
export function yearOf(day: Day, kind: YearKind): number {
  const { year, month } = partsOf(day);
  return kind !== "calendar" && month >= firstMonthOf(kind) ? year + 1 : year;
}

/** First and last day of the year with this name. */
export function yearWindow(year: number, kind: YearKind): { first: Day; last: Day } {
  if (kind === "calendar") return { first: dayOf(year, 1, 1), last: dayOf(year, 12, 31) };
  if (kind === "court") return { first: dayOf(year - 1, 10, 1), last: dayOf(year, 9, 30) };
  return { first: dayOf(year - 1, 9, 1), last: dayOf(year, 8, 31) };
}
