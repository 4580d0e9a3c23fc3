import {
  addDays,
  addMonths,
  clampedDay,
  type Day,
  dayOf,
  daysInMonth,
  firstMonthOf,
  partsOf,
  type YearKind,
  yearOf,
} from "#kernel/calendar/index.ts";
import type { PeriodUnit } from "./rule.ts";

/** One month, quarter, half-year or year, with its label. */
export type Period = { label: string; first: Day; last: Day };

const lengths: Record<PeriodUnit, number> = { month: 1, quarter: 3, "half-year": 6, year: 12 };

/** How many months a period has. */
export function monthsIn(unit: PeriodUnit): number {
  return lengths[unit];
}

/**
 * The period a day lies in. Months and quarters are those of the calendar; years and half-years follow the year kind,
 * so that a court's first half of 2024 runs from 01/10/2023 to 31/3/2024.
 */
export function periodOf(day: Day, unit: PeriodUnit, kind: YearKind): Period {
  const { year, month } = partsOf(day);
  const length = lengths[unit];
  const offset = length < 6 ? 0 : firstMonthOf(kind) - 1;
  const months = year * 12 + (month - 1) - offset;
  return periodFrom(Math.floor(months / length) * length + offset, unit, kind);
}

/** The period after this one. */
export function nextPeriod(period: Period, unit: PeriodUnit, kind: YearKind): Period {
  return periodOf(addDays(period.last, 1), unit, kind);
}

/** A date counted inside a period: month 1 is its first; a month beyond its length lies in the following period. */
export function dayInside(period: Period, month: number, date: number): Day {
  const reached = partsOf(addMonths(period.first, month - 1));
  return clampedDay(reached.year, reached.month, date);
}

function periodFrom(months: number, unit: PeriodUnit, kind: YearKind): Period {
  const first = dayOf(Math.floor(months / 12), (months % 12) + 1, 1);
  const end = months + lengths[unit] - 1;
  const [endYear, endMonth] = [Math.floor(end / 12), (end % 12) + 1];
  return { label: label(first, unit, kind), first, last: dayOf(endYear, endMonth, daysInMonth(endYear, endMonth)) };
}

function label(first: Day, unit: PeriodUnit, kind: YearKind): string {
  if (unit === "month") return first.slice(0, 7);
  const { year, month } = partsOf(first);
  if (unit === "quarter") return `${year}-Q${(month + 2) / 3}`;
  if (unit === "year") return String(yearOf(first, kind));
  return `${yearOf(first, kind)}-H${month === firstMonthOf(kind) ? 1 : 2}`;
}
