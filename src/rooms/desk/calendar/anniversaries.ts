import { anniversaryDay, anniversaryIn, type Day } from "#kernel/calendar/index.ts";

/** Ngày kỷ niệm: of the country, of the sector, or named by a plan. Only a year is known of some. */
export type Anniversary = { name: string; founded: Day | number };

/** An anniversary on a day of a year, with its ordinal: “94 năm”. `round` ones (5, 10 …) are kept larger. */
export type Kept = { on: Day; name: string; ordinal: number; round: boolean };

/**
 * What is kept in a year, in order of the days: the agency's calendar and what plans add. A plan's other words for a day of the
 * calendar give way to it.
 */
export function anniversariesOf(
  year: number,
  calendar: readonly Anniversary[],
  ofPlans: readonly Anniversary[],
): Kept[] {
  const known = new Set(calendar.map((one) => one.founded));
  const others = ofPlans.filter((one) => typeof one.founded === "string" && !known.has(one.founded));
  const found = new Map<string, Kept>();
  for (const { name, founded } of [...calendar, ...others]) {
    const ordinal = anniversaryIn(founded, year);
    if (typeof founded === "number" || ordinal <= 0) continue;
    const on = anniversaryDay(founded, year);
    found.set(`${on} ${name}`, { on, name, ordinal, round: ordinal % 5 === 0 });
  }
  return [...found.values()].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

/** Anniversaries of which a plan knows only the year, for the head of that year. */
export function yearAnniversaries(year: number, ofPlans: readonly Anniversary[]): { name: string; ordinal: number }[] {
  return ofPlans.flatMap(({ name, founded }) =>
    typeof founded === "number" && year > founded ? [{ name, ordinal: year - founded }] : [],
  );
}
