import { clampedDay, type Day, dayOf } from "#kernel/calendar/index.ts";
import type { ReadDue } from "../reading.ts";
import type { Point } from "./points.ts";
import type { PlanYears } from "./time.ts";

/** The due rule that a point of the calendar means when nothing around it says more; null when it says too little. */
export function plainDue(point: Point, years: PlanYears): ReadDue | null {
  const { day, month, quarter, half, lastMonth } = point;
  if (point.piece === "năm học") return null;
  const year = point.year ?? years?.to;
  if (point.lastYear && point.year)
    return { type: "range", from: `${point.year}-01-01`, to: `${point.lastYear}-12-31` };
  if (year === undefined) return null;
  if (half)
    return {
      type: "range",
      from: half === 1 ? `${year}-01-01` : `${year}-07-01`,
      to: half === 1 ? `${year}-06-30` : `${year}-12-31`,
    };
  if (lastMonth && month) return { type: "range", from: dayOf(year, month, 1), to: clampedDay(year, lastMonth, 31) };
  if (quarter) return { type: "quarter", quarter: `${year}-Q${quarter}` };
  if (month && day) return { type: "on", date: clampedDay(year, month, day) };
  if (month) return { type: "month", month: `${year}-${String(month).padStart(2, "0")}` };
  return day || !point.year ? null : { type: "year", year };
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
  if (point.month) return clampedDay(year, point.lastMonth ?? point.month, point.day ?? 31);
  return point.day ? null : dayOf(year, 12, 31);
}
