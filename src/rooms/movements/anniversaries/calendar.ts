import { anniversaryDay, anniversaryIn, type Day, foundings } from "#kernel/calendar/index.ts";
import { fold } from "#kernel/vietnamese/index.ts";
import type { OwnAnniversary } from "../schema/anniversaries.ts";
import type { AnniversaryLevel } from "./terms.ts";

/** Ngày kỷ niệm as an agency keeps it: of the country, its sector, its province, its own. */
export type Anniversary = {
  /** Of the agency's own row; null for one of the country that stands in the program. */
  id: string | null;
  level: AnniversaryLevel;
  name: string;
  /** The day, or only the year. */
  founded: Day | number;
  source: string;
};

/** Those of the country and of the sectors, the same for all agencies. */
export const national: readonly Anniversary[] = foundings.map(({ name, on, sector }) => ({
  ...{ id: null, level: sector ? ("sector" as const) : ("country" as const), name, founded: on, source: "" },
}));

/** The calendar of an agency: the country's, less those it replaced or does not keep, and its own. */
export function calendarOf(own: readonly OwnAnniversary[]): Anniversary[] {
  const replaced = new Set(own.map(({ replaces }) => replaces));
  const kept = own.filter(({ hidden }) => !hidden);
  return [
    ...national.filter(({ name }) => !replaced.has(name)),
    ...kept.map(({ id, level, name, founded, source }) => ({ id, level, name, founded: foundedOf(founded), source })),
  ];
}

/** `1930-02-03` is a day, `1930` a year. */
export function foundedOf(written: string): Day | number {
  return /^\d{4}$/.test(written) ? Number(written) : written;
}

/** An anniversary in a year, with its ordinal: “94 năm”. `on` null: only the year is known. Round ones end in 0 or 5. */
export type KeptAnniversary = Anniversary & { on: Day | null; ordinal: number; round: boolean };

/** What is kept in a year, in the order of the days; what has only a year comes last. */
export function keptIn(year: number, calendar: readonly Anniversary[]): KeptAnniversary[] {
  return calendar
    .flatMap((one) => {
      const ordinal = anniversaryIn(one.founded, year);
      if (ordinal <= 0) return [];
      const on = typeof one.founded === "number" ? null : anniversaryDay(one.founded, year);
      return [{ ...one, on, ordinal, round: ordinal % 5 === 0 }];
    })
    .toSorted((a, b) => (a.on ?? "9999").localeCompare(b.on ?? "9999") || a.name.localeCompare(b.name, "vi"));
}

/** What a stretch of days greets: the days kept inside it, those of each year it touches. */
export function keptBetween(from: Day, to: Day, calendar: readonly Anniversary[]): KeptAnniversary[] {
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))];
  const years = Array.from({ length: last - first + 1 }, (_, n) => first + n);
  return years.flatMap((year) => keptIn(year, calendar)).filter(({ on }) => on !== null && on >= from && on <= to);
}

/** The anniversary a phrase is about: founded on that day, or named by its words; null when the calendar has none. */
export function anniversaryNamed(
  words: string,
  founded: Day | number | null,
  calendar: readonly Anniversary[],
): Anniversary | null {
  const said = fold(words);
  const named = calendar.filter(({ name }) => said.includes(bare(name)));
  const longest = named.toSorted((a, b) => b.name.length - a.name.length)[0];
  return longest ?? calendar.find((one) => founded !== null && one.founded === founded) ?? null;
}

/** A name without “Ngày”: texts leave it away. */
function bare(name: string): string {
  return fold(name).replace(/^ngay (?:truyen thong |thanh lap )?/, "");
}
