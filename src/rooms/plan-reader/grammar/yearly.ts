import type { ReadDue } from "../reading.ts";
import { isBefore, openingOf } from "./dated.ts";
import type { Point } from "./points.ts";
import type { Recurrence } from "./recurrences.ts";
import type { TimePhrase } from "./time.ts";

const lastOfQuarter =
  /của tháng cuối(?: cùng)?(?: của)?(?: hằng| hàng| mỗi| từng| các)? quý|tháng cuối(?: cùng)?(?: của)?(?: mỗi| hằng)? quý/u;
const firstOfNext = /(?:của )?tháng đầu(?: của)? quý (?:sau|tiếp theo|kế tiếp|liền kề)/u;
const nextPeriod = /tháng (?:sau|tiếp theo|kế tiếp|liền kề)/u;

/**
 * A day or month without a year in a sentence with a rhythm: “trước ngày 01/02 hằng năm” falls due every year,
 * “trước ngày 15 của tháng cuối cùng hằng quý” every quarter.
 */
export function yearlyPhrases(lower: string, points: readonly Point[], rhythms: readonly Recurrence[]): TimePhrase[] {
  const found: TimePhrase[] = [];
  for (const point of points) {
    if (point.year !== undefined || point.piece === "năm học") continue;
    const rhythm = rhythmFor(lower, point, rhythms);
    const due = rhythm ? repeated(lower, point, rhythm) : null;
    if (!rhythm || !due) continue;
    const from = openingOf(lower, point.from);
    const adjoining = rhythm.from >= point.to && rhythm.from - point.to <= 30;
    found.push({
      from,
      to: adjoining ? rhythm.to : point.to,
      piece: "ngày lặp lại",
      due,
      weight: "dated",
      kind: "recurring",
      strict: isBefore(lower, point.from),
    });
  }
  return found;
}

/** The rhythm right after the point, or the nearest before it in the sentence. */
function rhythmFor(lower: string, point: Point, rhythms: readonly Recurrence[]): Recurrence | undefined {
  const close = rhythms.find((rhythm) => rhythm.unit && rhythm.from >= point.to && rhythm.from - point.to <= 40);
  const earlier = [...rhythms]
    .reverse()
    .find((rhythm) => rhythm.unit && rhythm.to <= point.from && !/[;.]/.test(lower.slice(rhythm.to, point.from)));
  return close ?? earlier;
}

function repeated(lower: string, point: Point, rhythm: Recurrence): ReadDue | null {
  const { day, month, quarter } = point;
  if (month && day) return { type: "yearly", by: `${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}` };
  if (month) return rhythm.unit === "year" ? { type: "every", unit: "year", by: `tháng ${month}` } : null;
  if (quarter) return rhythm.unit === "year" ? { type: "every", unit: "year", by: `quý ${quarter}` } : null;
  if (!day) return null;
  const after = lower.slice(point.to, point.to + 60);
  if (firstOfNext.test(after)) return { type: "every", unit: "quarter", by: `ngày ${day} tháng đầu quý sau` };
  if (lastOfQuarter.test(after)) return { type: "every", unit: "quarter", by: `ngày ${day} tháng cuối quý` };
  if (nextPeriod.test(after)) return { type: "every", unit: "month", by: `ngày ${day} tháng sau` };
  return rhythm.unit === "month" ? { type: "every", unit: "month", by: `ngày ${day}` } : null;
}
