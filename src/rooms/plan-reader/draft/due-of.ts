import type { YearKind } from "#kernel/calendar/index.ts";
import type { DueRule } from "#rooms/plans/due-rules/index.ts";
import type { RangeEnd, ReadDue, Rhythm } from "../reading.ts";

/** Gives the key of an occasion named in the plan, made at its first mention. */
export type Occasions = (name: string, year?: number) => string;

/**
 * The due rule of a plan for what was read, or null when the sentence gives no time. A year is that of the calendar, also in a
 * plan whose own years are those of schools or courts.
 */
export function dueOf(read: ReadDue | null, occasion: Occasions, yearKind: YearKind = "calendar"): DueRule | null {
  switch (read?.type) {
    case undefined:
      return null;
    case "range":
      return { type: "range", from: endOf(read.from, occasion), to: endOf(read.to, occasion) };
    case "year":
      return yearKind === "calendar" ? read : { type: "range", from: `${read.year}-01-01`, to: `${read.year}-12-31` };
    case "every":
      return everyOf(read.unit, read.by);
    case "relative":
      return relativeOf(read.text, occasion);
    case "event":
      return { type: "event", occasion: occasion(nameOf(read.text), read.year), working: false };
    default:
      return read;
  }
}

function endOf(end: RangeEnd, occasion: Occasions) {
  return typeof end === "object" && end !== null ? { occasion: occasion(nameOf(end.event)) } : end;
}

const units: Record<Rhythm, "month" | "quarter" | "half-year" | "year" | null> = {
  day: null,
  week: null,
  month: "month",
  quarter: "quarter",
  term: null,
  "2 weeks": null,
  "2 months": null,
  "school year": null,
  "2 years": null,
  "half-year": "half-year",
  year: "year",
};

/** Rhythms that plans have no unit for keep their words. */
const wordsOf: Partial<Record<Rhythm, string>> = {
  term: "mỗi học kỳ",
  "2 weeks": "02 tuần một lần",
  "2 months": "02 tháng một lần",
  "school year": "mỗi năm học",
  "2 years": "02 năm một lần",
};

/** What comes more often than every month is not dated: it is done all the time. */
function everyOf(rhythm: Rhythm, by: string | undefined): DueRule {
  const words = wordsOf[rhythm];
  if (words) return { type: "relative", text: words, working: false };
  const unit = units[rhythm];
  if (unit === null) return { type: "standing" };
  const place = placeInPeriod(by ?? "");
  return place === null ? { type: "every", unit } : { type: "every", unit, by: place };
}

/** “ngày 20”, “ngày 5 tháng đầu quý sau”, “ngày 15 tháng cuối quý”, “tháng 11”, “quý 4”; day 31 is the last of any month. */
function placeInPeriod(by: string): number | { month: number; day: number } | null {
  const [, lastDay, lastMonth] = /(\d{1,2})(?:\/| tháng )(\d{1,2})$/.exec(by) ?? [];
  if (lastDay && lastMonth) return { month: Number(lastMonth), day: Number(lastDay) };
  if (/^6 tháng đầu năm$/.test(by)) return { month: 6, day: 30 };
  const day = Number(/ngày (\d{1,2})/.exec(by)?.[1] ?? 0);
  if (day >= 1 && day <= 31) {
    if (/đầu quý sau/.test(by)) return { month: 4, day };
    if (/cuối quý/.test(by)) return { month: 3, day };
    return /tháng sau/.test(by) ? { month: 2, day } : day;
  }
  const month = Number(/tháng (\d{1,2})$/.exec(by)?.[1] ?? 0);
  if (month >= 1 && month <= 12) return { month, day: 31 };
  const quarter = Number(/quý ([1-4])$/.exec(by)?.[1] ?? 0);
  return quarter === 0 ? null : { month: quarter * 3, day: 31 };
}

const numbers = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười"];
const counted = /(\d{1,3}|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)(?: ?\([^)]*\))? ngày( làm việc)?/iu;

/** Days after the issue or the receipt of the plan are counted; all else keeps the words of the plan. */
function relativeOf(text: string, occasion: Occasions): DueRule {
  const found = counted.exec(text);
  const days = found ? Number(found[1]) || numbers.indexOf(found[1]!.toLowerCase()) : 0;
  const after = anchorOf(text, occasion);
  if (days < 1 || after === null) return { type: "relative", text, working: false };
  return { type: "relative", days, working: found?.[2] !== undefined, after, text };
}

const anchored = /(?:kể từ|tính từ)(?: khi| ngày| lúc)? (.+)$/iu;
const following = /sau(?: khi| ngày| lúc) (.+)$/iu;

function anchorOf(text: string, occasion: Occasions) {
  const anchor = (anchored.exec(text) ?? following.exec(text))?.[1];
  if (anchor === undefined) return null;
  if (/^(?:nhận|có) (?:được )?(?:kế hoạch|văn bản)|^nhận được/iu.test(anchor)) return "receipt" as const;
  if (/^(?:ban hành|ký|ký ban hành)(?: kế hoạch)?|^kế hoạch .*ban hành/iu.test(anchor)) return "issue" as const;
  return { occasion: occasion(nameOf(anchor)) };
}

/** The occasion itself, without the words that tie a duty to it. */
function nameOf(text: string): string {
  const bare = text
    .replace(/\s+/g, " ")
    .replace(
      /^(?:trong |vào |nhân )*(?:các )?dịp |^(?:nhân|chào mừng) (?=kỷ niệm|ngày)|^(?:đến |trước |sau )?khi |^(?:cùng|gắn) với |^(?:tại|qua|vào) /iu,
      "",
    )
    .trim();
  const name = bare || text.trim();
  return name.charAt(0).toUpperCase() + name.slice(1);
}
