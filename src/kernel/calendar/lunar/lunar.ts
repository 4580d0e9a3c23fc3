import { type Day, dayFromNumber, dayNumber, dayOf } from "../day.ts";
import { newMoon, newMoonNumberNear, sunLongitude } from "./sky.ts";

/** Ngày âm lịch. `leap` marks the second of two months with one number (tháng nhuận). */
export type LunarDay = { year: number; month: number; leap: boolean; date: number };

type LunarMonth = { year: number; month: number; leap: boolean; first: number; length: number };

/**
 * The lunar date of a day in Việt Nam (âm lịch): months begin on the day of the new moon at UTC+7, the month of the
 * winter solstice is the eleventh, and of thirteen months the first without a principal term is the leap one.
 * The rule is that of Decree 121-CP of 8/8/1967, in force since 1968; good for 1900–2150.
 */
export function lunarOf(day: Day): LunarDay {
  const number = dayNumber(day);
  const year = Number(day.slice(0, 4));
  const months = [...monthsFrom(year - 1), ...monthsFrom(year)];
  const month = months.find(({ first, length }) => number >= first && number < first + length)!;
  return { year: month.year, month: month.month, leap: month.leap, date: number - month.first + 1 };
}

/** The day of a lunar date; null when that month has no such date or the year no such leap month. */
export function dayOfLunar({ year, month, leap, date }: LunarDay): Day | null {
  const months = [...monthsFrom(year - 1), ...monthsFrom(year)];
  const found = months.find((one) => one.year === year && one.month === month && one.leap === leap);
  return found && date >= 1 && date <= found.length ? dayFromNumber(found.first + date - 1) : null;
}

/** Mồng một Tết Nguyên đán of a year. */
export function tetOf(year: number): Day {
  return dayOfLunar({ year, month: 1, leap: false, date: 1 })!;
}

/** The leap month of a lunar year, 1–12, or null. */
export function leapMonthOf(year: number): number | null {
  const months = [...monthsFrom(year - 1), ...monthsFrom(year)];
  return months.find((one) => one.year === year && one.leap)?.month ?? null;
}

const known = new Map<number, LunarMonth[]>();

/** The 12 or 13 months from the eleventh of this lunar year to the tenth of the next. */
function monthsFrom(year: number): LunarMonth[] {
  const kept = known.get(year);
  if (kept) return kept;
  const first = eleventhMonth(year);
  const count = eleventhMonth(year + 1) - first;
  const starts = Array.from({ length: count + 1 }, (_, n) => newMoonDay(first + n));
  const leapAt =
    count === 13 ? starts.findIndex((start, n) => n > 0 && !holdsPrincipalTerm(start, starts[n + 1]!)) : -1;
  const months = starts.slice(0, count).map((start, n): LunarMonth => {
    const ordinal = leapAt !== -1 && n >= leapAt ? n - 1 : n;
    return {
      year: ordinal < 2 ? year : year + 1,
      month: ((ordinal + 10) % 12) + 1,
      leap: n === leapAt,
      first: start,
      length: starts[n + 1]! - start,
    };
  });
  known.set(year, months);
  return months;
}

/** Number of the new moon that begins the month holding the winter solstice of a year. */
function eleventhMonth(year: number): number {
  let solstice = dayNumber(dayOf(year, 12, 19));
  while (sunLongitude(midnight(solstice + 1)) < 270) solstice++;
  let k = newMoonNumberNear(midnight(solstice)) + 1;
  while (newMoonDay(k) > solstice) k--;
  return k;
}

/** Whether a multiple of 30° of the sun's longitude falls on one of these days (trung khí). */
function holdsPrincipalTerm(first: number, next: number): boolean {
  return segment(first) !== segment(next);
}

function segment(number: number): number {
  return Math.floor(sunLongitude(midnight(number)) / 30);
}

/** The day, by Vietnamese time, on which a new moon falls; in days since 1970-01-01. */
function newMoonDay(k: number): number {
  return Math.floor(newMoon(k) - 2_440_587.5 + 7 / 24);
}

/** Julian day (universal time) of 00:00 in Việt Nam. */
function midnight(number: number): number {
  return number + 2_440_587.5 - 7 / 24;
}
