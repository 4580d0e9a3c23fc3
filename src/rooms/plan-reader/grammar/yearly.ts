import type { ReadDue } from "../reading.ts";
import { isBefore, openingOf } from "./dated.ts";
import { placesOf } from "./phrase.ts";
import type { Point } from "./points.ts";
import type { Recurrence } from "./recurrences.ts";
import { type PlanYears, runsForYears, type TimePhrase } from "./time.ts";

const lastOfQuarter =
  /^ ?(?:của )?tháng (?:cuối(?: cùng)?|thứ (?:ba|3))(?: của)?(?: hằng| hàng| mỗi| từng| các)? ?quý/u;
const firstOfNext = /^ ?(?:của )?tháng đầu(?: của)? quý (?:sau|tiếp theo|kế tiếp|liền kề)/u;
const nextPeriod = /^ ?(?:của )?tháng (?:sau|tiếp theo|kế tiếp|liền kề)/u;
const partOfDay = "(?:sáng |chiều |tối )?";
const dayName = "(?:thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7](?= (?:hằng|hàng|mỗi|đầu|cuối|tuần|của)|[,;)]))|chủ nhật)";
const week =
  "(?: (?:của )?tuần (?:đầu(?: tiên)?|cuối(?: cùng)?|thứ \\p{L}+|thứ \\d|kế tiếp|sau)(?: và tuần (?:thứ )?\\d)?)?";
/** “Sáng thứ Ba, sáng thứ Năm”: days of a week named together are one time. */
const weekday = new RegExp(
  `(?<!\\p{L})${partOfDay}${dayName}(?:(?:,| và|, và) ${partOfDay}${dayName})*${week}(?!\\p{L})|tuần (?:thứ )?\\d(?!\\d)`,
  "gu",
);

/** “(riêng năm 2026 trước ngày 15/4)”: the day is of the year named beside it. */
const ownYear = /riêng (?:trong )?năm (?:19|20)\d{2}[^;()]{0,40}$/u;

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
  const days = points.filter(
    (point) =>
      point.year === undefined &&
      !opensSpan(lower, point, points) &&
      !ownYear.test(lower.slice(0, point.from)) &&
      !/năm học|năm nay|sáu tháng/.test(point.piece),
  );
  const weekdays = placesOf(weekday, lower).map(({ from, to }): Point => ({ from, to, piece: "thứ trong tuần" }));
  return [...days, ...weekdays].flatMap((point): TimePhrase[] => {
    const rhythm = rhythmFor(lower, point, rhythms) ?? impliedBy(lower, point);
    const due = rhythm ? repeated(lower, point, rhythm, years) : null;
    if (!rhythm || !due) return [];
    const adjoining =
      rhythm.from >= point.to && rhythm.from - point.to <= 30 && !/\d/.test(lower.slice(point.to, rhythm.from));
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

/** “Từ ngày 05 đến ngày 10 hằng tháng” is one line, due by its last day. */
function opensSpan(lower: string, { day, month, from, to }: Point, points: readonly Point[]): boolean {
  const next = points.find((other) => other.from >= to);
  if (!day || month || !next?.day || !/từ $/u.test(lower.slice(0, from))) return false;
  return /^ ?(?:đến|tới|-) ?(?:hết )?$/u.test(lower.slice(to, next.from));
}

/** The rhythm right after the point, or the nearest before it in the sentence. */
function rhythmFor(lower: string, point: Point, rhythms: readonly Recurrence[]): Recurrence | undefined {
  const close = rhythms.find(
    (rhythm) =>
      rhythm.unit &&
      rhythm.from >= point.to &&
      rhythm.from - point.to <= 40 &&
      !/[,;)]/u.test(lower.slice(point.to, rhythm.from)),
  );
  const rate = ({ piece }: Recurrence) => /^…\/|^lần\//u.test(piece) && (point.month || point.quarter);
  const earlier = [...rhythms]
    .reverse()
    .find(
      (rhythm) =>
        rhythm.unit && !rate(rhythm) && rhythm.to <= point.from && !/;|\.\s/.test(lower.slice(rhythm.to, point.from)),
    );
  return close && !close.hint ? close : (earlier ?? close ?? sharedAfter(lower, point, rhythms));
}

/** “Sơ kết vào tháng 6, tổng kết vào tháng 12 hằng năm”: the rhythm behind the last of them is that of all. */
function sharedAfter(lower: string, { to, month }: Point, rhythms: readonly Recurrence[]): Recurrence | undefined {
  const next = rhythms.find((rhythm) => rhythm.from >= to);
  if (!month || next?.unit !== "year" || next.hint || next.from - to > 110) return undefined;
  const between = lower.slice(to, next.from);
  return !/[;:]|\.\s|\d{4}/u.test(between) && /(?:tháng (?:1[0-2]|0?[1-9])|\d{1,2}\/\d{1,2}) $/u.test(between)
    ? next
    : undefined;
}

/** “Trước ngày 4 tháng sau”: every month, “ngày 05 tháng đầu quý sau” every quarter, though no rhythm is named. */
function impliedBy(lower: string, { day, month, to }: Point): Recurrence | undefined {
  if (!day || month) return undefined;
  const after = lower.slice(to);
  const unit =
    firstOfNext.test(after) || lastOfQuarter.test(after) ? "quarter" : nextPeriod.test(after) ? "month" : null;
  return unit ? { from: to, to, unit, piece: "tháng sau", hint: true } : undefined;
}

function repeated(lower: string, point: Point, rhythm: Recurrence, years: PlanYears): ReadDue | null {
  const { day, month, quarter } = point;
  const everyYear = (!rhythm.hint && rhythm.unit === "year") || runsForYears(years);
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
