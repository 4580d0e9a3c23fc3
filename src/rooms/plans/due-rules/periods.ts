import {
  clampedDay,
  type Day,
  dayOf,
  daysInMonth,
  firstMonthOf,
  partsOf,
  type YearKind,
} from "#kernel/calendar/index.ts";
import type { PeriodUnit } from "./rule.ts";

/** One month, quarter, half-year or year, with its label. `months` counts its first month since the year 0. */
export type Period = { label: string; first: Day; last: Day; months: number };

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
  return periodFrom(period.months + lengths[unit], unit, kind);
}

/** A date counted inside a period: month 1 is its first; a month beyond its length lies in the following period. */
export function dayInside(period: Period, month: number, date: number): Day {
  const reached = period.months + month - 1;
  return clampedDay(Math.floor(reached / 12), (reached % 12) + 1, date);
}

function periodFrom(months: number, unit: PeriodUnit, kind: YearKind): Period {
  const first = dayOf(Math.floor(months / 12), (months % 12) + 1, 1);
  const end = months + lengths[unit] - 1;
  const [endYear, endMonth] = [Math.floor(end / 12), (end % 12) + 1];
  const last = dayOf(endYear, endMonth, daysInMonth(endYear, endMonth));
  return { label: label(first, months, unit, kind), first, last, months };
}

function label(first: Day, months: number, unit: PeriodUnit, kind: YearKind): string {
  if (unit === "month") return first.slice(0, 7);
  const month = (months % 12) + 1;
  const year = Math.floor(months / 12);
  if (unit === "quarter") return `${year}-Q${(month + 2) / 3}`;
  const named = kind !== "calendar" && month >= firstMonthOf(kind) ? year + 1 : year;
  return unit === "year" ? String(named) : `${named}-H${month === firstMonthOf(kind) ? 1 : 2}`;
}
