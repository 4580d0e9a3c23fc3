import { clampedDay, type Day, dayOf } from "#kernel/calendar/index.ts";
import type { ReadDue } from "../reading.ts";
import type { Point } from "./points.ts";
import { type PlanYears, runsForYears, yearOfMonth } from "./time.ts";

/** The due rule that a point of the calendar means when nothing around it says more; null when it says too little. */
export function plainDue(point: Point, years: PlanYears): ReadDue | null {
  const { day, month, quarter, half, lastMonth, lastDate } = point;
  if (point.piece === "năm học") return null;
  if (point.lastYear && point.year) return span(point.year, 1, 1, point.lastYear, 12, 31);
  if (point.year === undefined && (day || month || quarter || half) && runsForYears(years)) return everyYear(point);
  const borrowed =
    point.year ?? (month ? yearOfMonth(years, month) : quarter ? yearOfMonth(years, quarter * 3) : years?.to);
  if (borrowed === undefined) return null;
  const year = point.nextYear ? borrowed + 1 : borrowed;
  if (half) return half === 1 ? span(year, 1, 1, year, 6, 30) : span(year, 7, 1, year, 12, 31);
  if (lastMonth && month) return span(year, month, 1, year, lastMonth, 31);
  if (lastDate && month && day) return span(year, month, day, year, month, lastDate);
  if (quarter) return { type: "quarter", quarter: `${year}-Q${quarter}` };
  if (month && day) return { type: "on", date: clampedDay(year, month, day) };
  if (month) return { type: "month", month: `${year}-${two(month)}` };
  return day || !(point.year || point.thisYear) ? null : { type: "year", year };
}

function everyYear({ day, month, quarter, lastMonth, half }: Point): ReadDue | null {
  if (half) return { type: "every", unit: "year", by: half === 1 ? "6 tháng đầu năm" : "6 tháng cuối năm" };
  if (month && day) return { type: "yearly", by: `${two(month)}-${two(day)}` };
  if (month)
    return { type: "every", unit: "year", by: lastMonth ? `tháng ${month} - tháng ${lastMonth}` : `tháng ${month}` };
  return quarter ? { type: "every", unit: "year", by: `quý ${quarter}` } : null;
}

function span(y1: number, m1: number, d1: number, y2: number, m2: number, d2: number): ReadDue {
  return { type: "range", from: clampedDay(y1, m1, d1), to: clampedDay(y2, m2, d2) };
}

/** The first day of a point; the year is taken from `borrowed` where the point has none. */
export function firstDay(point: Point, borrowed: number | undefined): Day | null {
  const year = point.year ?? borrowed;
  if (year === undefined || point.impossible || point.piece === "năm học") return null;
  if (point.half === 2) return dayOf(year, 7, 1);
  if (point.quarter) return dayOf(year, point.quarter * 3 - 2, 1);
  if (point.month) return clampedDay(year, point.month, point.day ?? 1);
  return point.day ? null : dayOf(year, 1, 1);
}

/** The last day of a point. */
export function lastDay(point: Point, borrowed: number | undefined): Day | null {
  const year = point.lastYear ?? point.year ?? borrowed;
  if (year === undefined || point.impossible || point.piece === "năm học") return null;
  if (point.half === 1) return dayOf(year, 6, 30);
  if (point.quarter) return clampedDay(year, point.quarter * 3, 31);
  if (point.month) return clampedDay(year, point.lastMonth ?? point.month, point.lastDate ?? point.day ?? 31);
  return point.day ? null : dayOf(year, 12, 31);
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}
