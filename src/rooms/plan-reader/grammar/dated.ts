import type { ReadDue } from "../reading.ts";
import { firstDay, lastDay, plainDue } from "./calendar-due.ts";
import type { Point } from "./points.ts";
import { type PlanYears, type TimePhrase, type Weight, yearOfMonth } from "./time.ts";

const clock = "(?:,? ?(?:lúc )?\\d{1,2} ?(?:h|g|giờ|:|\\.) ?(?:\\d{2})?(?: phút)?[’'′]?,?(?: ngày)?)?";
const before = new RegExp(
  `(?:xong |nhất |nhất là )?trước(?: thời điểm)?${clock}(?: ngày| dịp| thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7]),?| (?:mùa|đợt|kỳ) [^;,.()]{2,40}?)*(?: ?[.…_]{2,})?[ (:]*$`,
  "u",
);
const latest = new RegExp(
  `(?:(?:chậm|muộn) nhất|không (?:muộn hơn|để quá|quá|trễ hơn|chậm hơn)(?= ngày|$| $)|hạn cuối(?: cùng)?|hạn chót|thời hạn(?: \\p{L}+){0,4}(?= ?:)|thời hạn|hạn nộp|hạn gửi|hạn)(?: là| vào| đến| trong| cuối| hết| cho| báo cáo| gửi| nộp| hoàn thành)*${clock}[ :(]*$`,
  "u",
);
const upTo = /(?:đến|tới)(?: hết| cuối| khi kết thúc| kết thúc| ngày)* ?$/u;
/** “Hết năm 2026 có 05 thôn đạt chuẩn”: of a year as “đến hết”. */
const endOfYear = /(?<!trước khi |sau khi )hết ?$/u;
const since = /(?:kể từ|bắt đầu từ|từ)(?: ngày)? ?$/u;
const within =
  /(?:trong|vào|cuối|đầu|giữa|xong|ngay trong|hết|dịp|sáng|chiều|tối|tuần (?:đầu|cuối|thứ \p{L}+|\d)(?: của)?)(?: cuối| đầu| giữa| dịp| nửa đầu| nửa cuối)*(?: ngày)? ?$/u;

/** What a point of the calendar means with the words before it: trước, chậm nhất, đến hết, từ, trong, vào. */
export function datedPhrase(lower: string, point: Point, years: PlanYears): TimePhrase | null {
  const plain = plainDue(point, years);
  if (!plain) return null;
  const words = lower.slice(Math.max(0, point.from - 60), point.from);
  const own = point.year ?? (point.month ? yearOfMonth(years, point.month) : years?.to);
  const year = own !== undefined && point.nextYear ? own + 1 : own;
  const phrase = (
    found: RegExpExecArray,
    piece: string,
    due: ReadDue,
    strict: boolean,
    weight?: Weight,
  ): TimePhrase => ({
    from: point.from - found[0].length,
    to: point.to,
    piece,
    due,
    strict,
    weight: weight ?? "dated",
  });
  const strictly = before.exec(words);
  if (point.blank && !strictly && !/(?:vào hồi|vào lúc|hôm nay)/u.test(words)) return null;
  const first = firstDay(point, year);
  const last = lastDay(point, year);
  if (strictly && (plain.type === "yearly" || plain.type === "every")) return phrase(strictly, "trước …", plain, true);
  if (strictly && (point.blank || point.blankDay)) return phrase(strictly, "trước ngày để trống", plain, true);
  const end = /trước (?:khi|lúc) (?:hết|kết thúc) $/u.exec(words);
  if (end && last) return phrase(end, "trước khi hết …", { type: "by", date: last }, true);
  if (strictly && first) return phrase(strictly, "trước …", { type: "by", date: first }, true);
  const hard = latest.exec(words);
  if (hard) return phrase(hard, "chậm nhất …", atLatest(plain), false);
  const open = upTo.exec(words) ?? (plain.type === "year" ? endOfYear.exec(words) : null);
  if (open && (plain.type === "yearly" || plain.type === "every")) return phrase(open, "đến …", plain, false);
  if (open && last) {
    const due: ReadDue =
      plain.type === "on" ? { type: "by", date: plain.date } : { type: "range", from: null, to: last };
    return phrase(open, "đến …", due, false, plain.type === "year" ? "loose" : "dated");
  }
  const opening = since.exec(words);
  if (opening && first && plain.type !== "range" && plain.type !== "yearly" && plain.type !== "every")
    return phrase(
      opening,
      "từ …",
      { type: "range", from: first, to: null },
      false,
      plain.type === "year" ? "loose" : "dated",
    );
  const inside = within.exec(words);
  const weight = weightOf(point, plain, words);
  if (inside) return phrase(inside, `trong ${point.piece}`, plain, false, weight);
  return { from: point.from, to: point.to, piece: point.piece, due: plain, weight };
}

/** A year or stage that only describes a noun is loose, and so is the half-year that a review is of. */
function weightOf(point: Point, plain: ReadDue, words: string): Weight {
  if (point.half) return /(?:trong|vào|đến|hết) $/u.test(words) || words.trim() === "" ? "dated" : "loose";
  if (point.piece === "các năm liệt kê") return "dated";
  if (plain.type === "year") return /(?:vào|vào (?:đầu|cuối)|vào năm \d{4} và) $/u.test(words) ? "dated" : "loose";
  return point.lastYear ? "loose" : "dated";
}

/** “Chậm nhất ngày …” is by that day; of a month or quarter, within it. */
function atLatest(plain: ReadDue): ReadDue {
  return plain.type === "on" ? { type: "by", date: plain.date } : plain;
}

/** True where the words before a place say “trước”. */
export function isBefore(lower: string, at: number): boolean {
  return before.test(lower.slice(Math.max(0, at - 40), at));
}

/** Where the phrase of “trước, chậm nhất, đến” before a place begins. */
export function openingOf(lower: string, at: number): number {
  const words = lower.slice(Math.max(0, at - 60), at);
  const found = before.exec(words) ?? latest.exec(words) ?? upTo.exec(words) ?? within.exec(words);
  return at - (found?.[0].length ?? 0);
}
