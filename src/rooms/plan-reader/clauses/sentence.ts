import type { AmountPhrase } from "../grammar/amount.ts";
import { amountsOf } from "../grammar/amounts.ts";
import { excludedPlaces } from "../grammar/exclusions.ts";
import { namesOf, verbsOf } from "../grammar/names.ts";
import { hide, numberOf, phrase, placesOf } from "../grammar/phrase.ts";
import { type PlanYears, runsForYears, type TimePhrase } from "../grammar/time.ts";
import { timesOf } from "../grammar/times.ts";
import { zeroRulesOf } from "../grammar/zero-rules.ts";
import { cellUnder } from "../structure/cells.ts";
import type { Passage } from "../structure/passages.ts";
import { chosenTimes, isRate } from "./choose.ts";
import type { Context } from "./context.ts";
import { isNarrative } from "./narrative.ts";

/** What one sentence says of time and number, before the two are put together. */
export type SentenceReading = {
  chosen: TimePhrase[];
  beside: TimePhrase[];
  anniversaries: TimePhrase[];
  amounts: AmountPhrase[];
};

/** Reads the times and amounts of a sentence that oblige, given where it stands. */
export function readSentence(
  text: string,
  lower: string,
  passage: Passage,
  context: Context,
  years: PlanYears,
): SentenceReading {
  const excluded = excludedPlaces(lower);
  const times = timesOf(lower, years, excluded);
  const anniversaries = times.filter((time) => time.kind === "anniversary");
  const told = isNarrative(text, lower, context.criteria, years);
  if (context.results || told === "person") return { chosen: [], beside: [], anniversaries, amounts: [] };
  const chosen = chosenTimes(times, lower).filter(
    (time) => stands(time, passage, context) && !(told && (time.weight === "loose" || isBefore(time, years))),
  );
  const beside = times.filter((time) => !chosen.includes(time) && saysHowOften(time, context));
  const blocked = [
    ...excluded.map(({ place: [from, to] }) => ({ from, to })),
    ...times.filter((time) => time.due !== null && !isRate(time)),
    ...anniversaries,
  ];
  const amounts = told
    ? []
    : amountsIn(lower, blocked, context).filter((amount) => owed(amount, lower, passage, context));
  const inTable = amounts.length === 0 && chosen.length === 0 && !told ? numberInRow(passage) : [];
  return {
    chosen:
      context.criteria && amounts.length > 0
        ? chosen.filter((time) => time.weight !== "loose" || time.due?.type !== "every")
        : chosen,
    beside,
    anniversaries,
    amounts: [...inTable, ...amounts].filter(
      (amount, at) => !isMeasure(amount, amounts[at + 1], lower) && !isBreakdown(amount, amounts[at - 1], lower),
    ),
  };
}

const numbersHead =
  /số lượng|chỉ tiêu|số đại biểu|định mức|tổng số|kế hoạch năm|mức (?:đạt|phấn đấu)|số người|số tập thể/u;

/** A bare number or percentage in the column of numbers of a table. */
function numberInRow(passage: Passage): AmountPhrase[] {
  const cell = cellUnder(passage, numbersHead);
  const [, value, sign] = /^(\d{1,3}(?:\.\d{3})+|\d+(?:,\d+)?) ?(%)?$/.exec(cell?.text ?? "") ?? [];
  if (!cell || !value) return [];
  const count = numberOf(value);
  const amount = sign ? { percent: count, unit: "%" } : { min: count, max: count };
  return [{ from: cell.from, to: cell.to, piece: "ô của bảng", amount, weight: "bounded" }];
}

/** A year before those of the plan, in a sentence that tells of the past. */
function isBefore({ due }: TimePhrase, years: PlanYears): boolean {
  return due?.type === "year" && years !== null && due.year < years.from;
}

/** A rhythm or window that may stand right beside a number; “…/người/năm” in a criterion is a rate. */
function saysHowOften(time: TimePhrase, { criteria }: Context): boolean {
  if (criteria && (/^…\//.test(time.piece) || time.weight === "loose")) return false;
  return isRate(time) || time.due?.type === "relative" || time.due?.type === "every";
}

/** “Đơn vị có dưới 500 lao động giới thiệu 01 tập thể”: the first number only says which units, the second is owed. */
function isMeasure(amount: AmountPhrase, next: AmountPhrase | undefined, lower: string): boolean {
  if (!next || !/^(?:… trở lên|dưới|trên)/.test(amount.piece)) return false;
  return /^[^,;:.]{1,60}$/u.test(lower.slice(amount.to, next.from));
}

/** “02 điển hình (01 tập thể, 01 cá nhân)”: the bracket only says what the number is made of. */
function isBreakdown(amount: AmountPhrase, before: AmountPhrase | undefined, lower: string): boolean {
  if (!before || amount.weight !== "counted") return false;
  const opened = lower.lastIndexOf("(", amount.from);
  return (
    opened > lower.lastIndexOf(")", amount.from) &&
    /^[^,;:.]{0,20}\([^:]*$/u.test(lower.slice(before.to, amount.from).replace(/^[^(]*,/u, "(")) &&
    !/quý|tháng/u.test(lower.slice(opened, amount.from))
  );
}

/** “Trong năm” beside a number is the plan's own year; in a plan of several years it comes round. */
export function withinYear(lower: string, amount: AmountPhrase, years: PlanYears): TimePhrase | null {
  const found = placesOf(inYear, lower).find(
    ({ from }) => Math.abs(from - amount.to) < 90 || Math.abs(amount.from - from) < 60,
  );
  if (!found || !years || years.school) return null;
  const due = runsForYears(years)
    ? { type: "every" as const, unit: "year" as const }
    : { type: "year" as const, year: years.to };
  return { from: found.from, to: found.to, piece: "trong năm", due, weight: "dated", strict: false };
}

const inYear = phrase("trong năm(?! (?:\\d|học|qua|nay|gần|liền|tới))");

/** Under “Mục đích, yêu cầu” and in a heading only what is dated with a day, month or quarter obliges. */
function stands(time: TimePhrase, passage: Passage, context: Context): boolean {
  if (passage.heading) return time.weight === "dated" && /^(?:trước|chậm nhất|từ … đến|các ngày)/.test(time.piece);
  if (context.purposes) return time.weight === "dated" && time.due?.type !== "range" && time.due?.type !== "relative";
  return true;
}

const clock =
  /(?<![\d/])\d{1,2} ?(?:giờ|h|g)(?: ?\d{2})?(?: phút)?(?![\p{L}\d])|(?<![\d/.,])\d{1,2}[.:]\d{2}(?= (?:ngày|thứ|sáng|chiều))/gu;
const named = /(?<!\p{L})(?:đợt|bước|nhóm|vòng|phương án|quy trình|học kỳ|tuần|kỳ|đề án|câu|lần) \d{1,2}(?![\d/%])/gu;

function amountsIn(lower: string, blocked: readonly { from: number; to: number }[], context: Context): AmountPhrase[] {
  const hours = [...lower.matchAll(clock), ...lower.matchAll(named)].map(
    (found) => [found.index, found.index + found[0].length] as const,
  );
  const seen = hide(lower, [...namesOf(lower), ...hours, ...blocked.map(({ from, to }) => [from, to] as const)]);
  const zeros = context.criteria ? zeroRulesOf(seen) : [];
  const counts = amountsOf(seen).filter(
    (amount) => !zeros.some((zero) => amount.from < zero.to && amount.to > zero.from),
  );
  const all = [...zeros, ...counts].sort((a, b) => a.from - b.from);
  const marks = all.filter((amount) => /^(?:cộng, trừ|từ … điểm|tối đa … điểm)/.test(amount.piece));
  return marks.length > 0 && marks.length < all.length ? marks : all;
}

const made =
  /(?<!\p{L})(?:mở|làm|in|trồng|sửa chữa|sửa|tặng|trao|sản xuất|dựng|quay|thành lập|hỗ trợ|giúp|nhận|cấp|treo|lắp|ra mắt|phát hành|xuất bản|tuyển|huy động|quyên góp|khánh thành|gồm|chia|dài|chọn|cử|đón|mời|phát|thực hiện|nuôi)(?!\p{L})[^,;.:\d]{0,45}$/u;
const inParts = /(?:gồm|tổng số|số lượng|mỗi|từng|chia thành|thành lập)(?!\p{L})[^,;.]{0,60}$/u;

/** A bare number counts only after a verb that asks for it, or where indicators are listed. */
function owed(amount: AmountPhrase, lower: string, passage: Passage, context: Context): boolean {
  const before = lower.slice(0, amount.from);
  if (
    /(?<!\p{L})(?:(?:trong số|một trong)(?!\p{L})[^;,]{0,20}|(?:kinh phí|mức thưởng|tiền thưởng|trị giá)(?!\p{L})[^;]{0,30})$/u.test(
      before,
    )
  )
    return false;
  if (passage.heading)
    return amount.weight === "bounded" && amount.amount.percent === undefined && verbsOf(before).length > 0;
  if (amount.weight === "bounded") return true;
  if (context.purposes || passage.region === "annex") return false;
  if (/(?:mỗi|hằng|cả|trong) (?:năm|quý|tháng|tuần|nhiệm kỳ|học kỳ)(?: có)? $/u.test(before)) return true;
  if (/: ?$/u.test(before) || made.test(before)) return true;
  const padded = /^0\d/u.test(lower.slice(amount.from, amount.to));
  if (padded && (context.indicators || /[:(,|] ?$/u.test(before))) return true;
  return verbsOf(before.slice(-140)).length > 0 || inParts.test(before) || (context.criteria && padded);
}
