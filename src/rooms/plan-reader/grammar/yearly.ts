import type { ReadDue } from "../reading.ts";
import { isBefore, openingOf } from "./dated.ts";
import { placesOf } from "./phrase.ts";
import type { Point } from "./points.ts";
import type { Recurrence } from "./recurrences.ts";
import { type PlanYears, runsForYears, type TimePhrase } from "./time.ts";

const lastOfQuarter = /(?:của )?tháng cuối(?: cùng)?(?: của)?(?: hằng| hàng| mỗi| từng| các)? ?quý/u;
const firstOfNext = /(?:của )?tháng đầu(?: của)? quý (?:sau|tiếp theo|kế tiếp|liền kề)/u;
const nextPeriod = /tháng (?:sau|tiếp theo|kế tiếp|liền kề)/u;
const weekday =
  /(?<!\p{L})(?:sáng |chiều |tối )?(?:thứ (?:hai|ba|tư|năm|sáu|bảy)|chủ nhật)(?: (?:của )?tuần (?:đầu(?: tiên)?|cuối(?: cùng)?|thứ \p{L}+|thứ \d|kế tiếp|sau)(?: và tuần (?:thứ )?\d)?)?(?!\p{L})|tuần (?:thứ )?\d(?!\d)/gu;

/**
 * A day or month without a year in a sentence with a rhythm: “trước ngày 01/02 hằng năm” falls due every year,
 * “trước ngày 15 của tháng cuối cùng hằng quý” every quarter, “chiều thứ Sáu hằng tuần” every week.
 */
export function yearlyPhrases(
  lower: string,
  points: readonly Point[],
  rhythms: readonly Recurrence[],
  years: PlanYears,
): TimePhrase[] {
  const days = points.filter((point) => point.year === undefined && !/năm học|năm nay|sáu tháng/.test(point.piece));
  const weekdays = placesOf(weekday, lower).map(({ from, to }): Point => ({ from, to, piece: "thứ trong tuần" }));
  return [...days, ...weekdays].flatMap((point): TimePhrase[] => {
    const rhythm = rhythmFor(lower, point, rhythms) ?? monthAfter(lower, point);
    const due = rhythm ? repeated(lower, point, rhythm, years) : null;
    if (!rhythm || !due) return [];
    const adjoining = rhythm.from >= point.to && rhythm.from - point.to <= 30;
    const strict = isBefore(lower, point.from);
    const to = adjoining ? rhythm.to : point.to;
    return [
      {
        from: openingOf(lower, point.from),
        to,
        piece: "ngày lặp lại",
        due,
        weight: "dated",
        kind: "recurring",
        strict,
      },
    ];
  });
}

/** The rhythm right after the point, or the nearest before it in the sentence. */
function rhythmFor(lower: string, point: Point, rhythms: readonly Recurrence[]): Recurrence | undefined {
  const close = rhythms.find((rhythm) => rhythm.unit && rhythm.from >= point.to && rhythm.from - point.to <= 40);
  const earlier = [...rhythms]
    .reverse()
    .find((rhythm) => rhythm.unit && rhythm.to <= point.from && !/;|\.\s/.test(lower.slice(rhythm.to, point.from)));
  return close && !close.hint ? close : (earlier ?? close);
}

/** “Trước ngày 4 tháng sau”: every month, though no rhythm is named. */
function monthAfter(lower: string, point: Point): Recurrence | undefined {
  const { day, month, to } = point;
  if (!day || month || !/^ (?:của )?tháng (?:sau|kế tiếp|tiếp theo|liền kề)/u.test(lower.slice(to))) return undefined;
  return { from: to, to, unit: "month", piece: "tháng sau", hint: true };
}

function repeated(lower: string, point: Point, rhythm: Recurrence, years: PlanYears): ReadDue | null {
  const { day, month, quarter } = point;
  const everyYear = !rhythm.hint || runsForYears(years);
  if (point.piece === "thứ trong tuần") return weekly(lower, point, rhythm);
  if (month && day) return everyYear ? { type: "yearly", by: `${two(month)}-${two(day)}` } : null;
  if (month || quarter) {
    const by = lower.slice(point.from, point.to);
    return rhythm.unit === "year" && everyYear ? { type: "every", unit: "year", by } : null;
  }
  if (!day) return null;
  const after = lower.slice(point.to, point.to + 60);
  if (firstOfNext.test(after)) return { type: "every", unit: "quarter", by: `ngày ${day} tháng đầu quý sau` };
  if (lastOfQuarter.test(after)) return { type: "every", unit: "quarter", by: `ngày ${day} tháng cuối quý` };
  if (nextPeriod.test(after)) return { type: "every", unit: "month", by: `ngày ${day} tháng sau` };
  return rhythm.unit === "month" ? { type: "every", unit: "month", by: `ngày ${day}` } : null;
}

function weekly(lower: string, point: Point, { unit }: Recurrence): ReadDue | null {
  return unit === "week" || unit === "month" ? { type: "every", unit, by: lower.slice(point.from, point.to) } : null;
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}
