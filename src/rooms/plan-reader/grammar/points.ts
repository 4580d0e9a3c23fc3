import { listedPoints } from "./listed-points.ts";
import { placesOf } from "./phrase.ts";
import { pointPieces } from "./point-pieces.ts";

/** A point or stretch of the calendar as it is written, before the words around it say what it is for. */
export type Point = {
  from: number;
  to: number;
  piece: string;
  year?: number;
  month?: number;
  day?: number;
  quarter?: number;
  /** First or second half of the year. */
  half?: 1 | 2;
  /** The last year of a stage. */
  lastYear?: number;
  /** The last month of several in one year: “tháng 3 - 6/2024”. */
  lastMonth?: number;
  /** The last day of several in one month: “15 - 18/9/2026”. */
  lastDate?: number;
  /** “Năm nay”: the plan's own year. */
  thisYear?: true;
  /** A blank where the day should stand. */
  blank?: true;
  /** The month and year stand, the day is still to be filled in. */
  blankDay?: true;
  /** “15/01 năm sau”: in the year after that of the plan. */
  nextYear?: true;
  /** Written as a date that does not exist. */
  impossible?: true;
};

/** Every point of the calendar in a text, in order; none lies within another. */
export function pointsOf(lower: string): Point[] {
  const taken: Point[] = listedPoints(lower);
  for (const { piece, pattern, read } of pointPieces) {
    for (const { from, to, groups } of placesOf(pattern, lower)) {
      if (taken.some((point) => from < point.to && to > point.from)) continue;
      const parts = read(groups);
      if (parts) taken.push({ from, to, piece, ...parts });
    }
  }
  return taken.map((point) => withNextYear(lower, point)).sort((a, b) => a.from - b.from);
}

function withNextYear(lower: string, point: Point): Point {
  if (point.year !== undefined || !point.month) return point;
  const [next] = /^ (?:của )?năm (?:sau|tới|kế tiếp|tiếp theo|liền sau)(?!\p{L})/u.exec(lower.slice(point.to)) ?? [];
  return next ? { ...point, to: point.to + next.length, nextYear: true } : point;
}
