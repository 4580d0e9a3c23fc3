import type { AmountPhrase } from "../grammar/amount.ts";
import { amountsOf } from "../grammar/amounts.ts";
import { excludedPlaces } from "../grammar/exclusions.ts";
import { namesOf } from "../grammar/names.ts";
import { hidden, hide } from "../grammar/phrase.ts";
import { sharesOf } from "../grammar/shares.ts";
import { type PlanYears, runsForYears, type TimePhrase } from "../grammar/time.ts";
import { timesOf } from "../grammar/times.ts";
import { zeroRulesOf } from "../grammar/zero-rules.ts";
import type { Passage } from "../structure/passages.ts";
import { chosenTimes, isRate } from "./choose.ts";
import { isTableHead, isTotal, type RowCell, rowCells } from "./columns.ts";
import type { Context } from "./context.ts";
import { isNarrative } from "./narrative.ts";
import { owedIn } from "./owed.ts";
import { amountsOfRow, inColumn, timesOfRow, withoutPast } from "./row.ts";
import { inYearOf } from "./within-year.ts";

/** What one sentence says of time and number, before the two are put together. */
export type SentenceReading = {
  chosen: TimePhrase[];
  beside: TimePhrase[];
  opener: TimePhrase | null;
  anniversaries: TimePhrase[];
  amounts: AmountPhrase[];
};

/** Reads the times and amounts of a sentence that oblige, given where it stands; `listed` in a list behind a colon. */
export function readSentence(
  text: string,
  written: string,
  passage: Passage,
  context: Context,
  years: PlanYears,
  listed = false,
): SentenceReading {
  if (isTableHead(passage)) return { ...nothing, anniversaries: [] };
  const cells = rowCells(passage, years);
  if (isTotal(cells)) return { ...nothing, anniversaries: [] };
  const lower = withoutPast(written, cells);
  const excluded = excludedPlaces(lower);
  const times = timesOf(lower, years, excluded).filter(
    (time) => !inName(time, lower) && !(context.criteria && isLength(time)),
  );
  const anniversaries = times.filter((time) => time.kind === "anniversary");
  const told = isNarrative(text, lower, context.criteria, years);
  if (context.results || told === "person") return { ...nothing, anniversaries };
  const standing = timesOfRow(chosenIn(cells, times, lower), cells).filter(
    (time) =>
      stands(time, passage, context, lower) &&
      !(isPastStage(time, years) && !context.criteria) &&
      !(told && (time.weight === "loose" || isBefore(time, years))),
  );
  const blocked = [
    ...excluded.map(({ place: [from, to] }) => ({ from, to })),
    ...times.filter((time) => time.due !== null && !isRate(time)),
    ...anniversaries,
  ];
  const inCells = (amount: AmountPhrase) => inColumn(amount, cells);
  const numbers = told ? [] : owedIn(amountsIn(lower, blocked, context), lower, { passage, context, listed }, inCells);
  const amounts = amountsOfRow(numbers, cells);
  const chosen = besideAmounts(standing, times, amounts, context);
  const beside = times.filter((time) => !chosen.includes(time) && saysHowOften(time, context, lower));
  return {
    chosen,
    beside: [...beside, ...inYearOf(lower, years)],
    opener: chosen.every((time) => time.due?.type === "relative") ? openingEvent(times, chosen, lower) : null,
    anniversaries,
    amounts: amounts.filter(
      (amount, at) =>
        !isMeasure(amount, amounts[at + 1], lower) &&
        !isBreakdown(amount, amounts[at - 1], lower) &&
        !isAge(amount, amounts[at - 1], lower),
    ),
  };
}

/** “Nghỉ không quá 40 ngày làm việc” in a criterion is a number of days, not a time for handling. */
function isLength({ due, amount }: TimePhrase): boolean {
  return due?.type === "relative" && amount !== undefined && !/kể từ|tính từ|sau|trước|từ khi|từ ngày/u.test(due.text);
}

/** In a row of a table a time silences only those of its own cell. */
function chosenIn(cells: readonly RowCell[], times: readonly TimePhrase[], lower: string): TimePhrase[] {
  if (cells.length === 0) return chosenTimes(times, lower);
  return cells.flatMap((cell) =>
    chosenTimes(
      times.filter(({ from, to }) => from >= cell.from && to <= cell.to + 1),
      lower,
    ),
  );
}

/** A rhythm inside quotation marks is part of a name: “Mỗi ngày một tin tốt”. */
function inName({ due, from, to }: TimePhrase, lower: string): boolean {
  return due?.type === "every" && namesOf(lower).some(([start, end]) => start < from && end > to);
}

/**
 * The times of a sentence that also holds numbers: a rhythm that only describes a criterion is none, “đến năm 2030” is a
 * last day, and “từ tháng 6 tăng lên 05 bài/tuần” is every week.
 */
function besideAmounts(
  standing: readonly TimePhrase[],
  times: readonly TimePhrase[],
  amounts: readonly AmountPhrase[],
  { criteria }: Context,
): TimePhrase[] {
  const often = times.some((time) => isRate(time)) || standing.some((time) => time.due?.type === "every");
  const kept = standing.filter((time) => !(often && time.due?.type === "range" && time.due.to === null));
  if (amounts.length === 0) return kept;
  return kept
    .filter((time) => !criteria || time.weight !== "loose" || time.due?.type !== "every")
    .map((time): TimePhrase => {
      const { due, piece } = time;
      const last = due?.type === "range" && due.from === null && typeof due.to === "string" ? due.to : null;
      return piece === "đến …" && last ? { ...time, due: { type: "by", date: last } } : time;
    });
}

const nothing = { chosen: [], beside: [], opener: null, amounts: [] };

/** “Kết thúc mỗi đợt, …”: an event that opens the sentence and that a time counted from it silences. */
function openingEvent(times: readonly TimePhrase[], chosen: readonly TimePhrase[], lower: string): TimePhrase | null {
  if (chosen.length === 0) return null;
  const first = times.find((time) => time.due?.type === "event");
  return first && !chosen.includes(first) && /^[^\p{L}]*$/u.test(lower.slice(0, first.from)) ? first : null;
}

/** A year before those of the plan, in a sentence that tells of the past. */
function isBefore({ due }: TimePhrase, years: PlanYears): boolean {
  return due?.type === "year" && years !== null && due.year < years.from;
}

/** “Điển hình được tôn vinh giai đoạn 2021 - 2025” in a plan of 2026 - 2030: a stage that is over says which ones. */
function isPastStage({ due, weight }: TimePhrase, years: PlanYears): boolean {
  const last = weight === "loose" && due?.type === "range" && typeof due.to === "string" ? due.to : null;
  return last !== null && runsForYears(years) && years !== null && Number(last.slice(0, 4)) < years.from;
}

/** A rhythm or window that may stand right beside a number; “…/người/năm” in a criterion is a rate. */
function saysHowOften(time: TimePhrase, { criteria }: Context, lower: string): boolean {
  const measured = /^ (?:đạt|có|phải đạt|từ|trên)(?!\p{L})/u.test(lower.slice(time.to));
  if (
    criteria &&
    ((/^…\//.test(time.piece) && !/^ trở lên/u.test(lower.slice(time.to))) || (time.weight === "loose" && !measured))
  )
    return false;
  return isRate(time) || time.due?.type === "relative" || time.due?.type === "every";
}

/** “Đơn vị có dưới 500 lao động giới thiệu 01 tập thể”: the first number only says which units, the second is owed. */
function isMeasure(amount: AmountPhrase, next: AmountPhrase | undefined, lower: string): boolean {
  if (!next || !/^(?:… trở lên|dưới|trên|từ … đến …)/.test(amount.piece)) return false;
  if (/điểm/u.test(next.piece) && /^[^,;.]{0,60}$/u.test(lower.slice(amount.to, next.from))) return true;
  if (sizes.test(amount.amount.unit ?? "") && /^ ?: ?(?:có |được )?$/u.test(lower.slice(amount.to, next.from)))
    return true;
  if (amount.piece.startsWith("từ")) return false;
  return /^(?! ?(?:và|hoặc) )(?:(?! (?:và|hoặc) )[^,;:.]){1,60}$/u.test(lower.slice(amount.to, next.from));
}

const sizes = /^(?:lao động|đoàn viên|hội viên|đảng viên|người|cán bộ|công nhân|học sinh|sinh viên|hộ|đơn vị|lớp)/u;

/** “Ít nhất 01 thí sinh dưới 30 tuổi”: the age says whom the number counts. */
function isAge({ from, amount }: AmountPhrase, before: AmountPhrase | undefined, lower: string): boolean {
  return amount.unit === "tuổi" && before !== undefined && /^[^,;.:]{0,40}$/u.test(lower.slice(before.to, from));
}

/** “02 điển hình (01 tập thể, 01 cá nhân)”: the bracket only says what the number is made of. */
function isBreakdown(amount: AmountPhrase, before: AmountPhrase | undefined, lower: string): boolean {
  if (!before || amount.weight !== "counted" || amount.amount.unit === "đồng") return false;
  const opened = lower.lastIndexOf("(", amount.from);
  return (
    opened > lower.lastIndexOf(")", amount.from) &&
    /^[^,;:.]{0,20}\([^:]*$/u.test(lower.slice(before.to, amount.from).replace(/^[^(]*,/u, "(")) &&
    !/quý|tháng/u.test(lower.slice(opened, amount.from))
  );
}

/** Under “Mục đích, yêu cầu” and in a heading only what is dated with a day, month or quarter obliges. */
function stands(time: TimePhrase, passage: Passage, context: Context, lower: string): boolean {
  if (passage.heading) return time.weight === "dated" && /^(?:trước|chậm nhất|từ … đến|các ngày)/.test(time.piece);
  if (context.criteria && time.piece === "tại hội nghị …") return false;
  if (context.criteria && /tính đến (?:hết |khi |ngày |thời điểm )*$/u.test(lower.slice(0, time.from))) return false;
  if (passage.region === "closing") return time.due?.type === "by";
  if (context.purposes && time.due?.type === "every") return time.due.unit !== "year" && time.due.unit !== "day";
  if (context.purposes && time.piece === "đến …")
    return /^(?:[^\p{L}]|phấn đấu|mục tiêu)*$/u.test(lower.slice(0, time.from));
  if (context.purposes) return time.weight === "dated" && time.due?.type !== "range" && time.due?.type !== "relative";
  return true;
}

const clock =
  /(?<![\d/])\d{1,2} ?(?:giờ|h|g)(?: ?\d{2})?(?: phút)?(?![\p{L}\d])|(?<![\d/.,])\d{1,2}[.:]\d{2}(?= (?:ngày|thứ|sáng|chiều))/gu;
const named =
  /(?<!\p{L})(?<!(?:mỗi|từng|hằng|hàng|định) (?:học )?)(?:đợt|bước|nhóm|vòng|phương án|quy trình|học kỳ|tuần|kỳ|đề án|câu|lần|giai đoạn|ca|kíp) \d{1,2}(?![\d/%])|(?:một|0?1) lần(?<=\d{1,3} (?:ngày|tuần|tháng|năm) (?:\p{L}+ ){1,4}(?:một|0?1) lần)/gu;

function amountsIn(lower: string, blocked: readonly { from: number; to: number }[], context: Context): AmountPhrase[] {
  const hours = [...lower.matchAll(clock), ...lower.matchAll(named)].map(
    (found) => [found.index, found.index + found[0].length] as const,
  );
  const seen = hide(lower, [...namesOf(lower), ...hours, ...blocked.map(({ from, to }) => [from, to] as const)]);
  const zeros = context.criteria ? zeroRulesOf(seen) : [];
  const counts = [...amountsOf(seen), ...(context.allots ? sharesOf(seen) : [])].filter(
    (amount) => !zeros.some((zero) => amount.from < zero.to && amount.to > zero.from),
  );
  const counted = counts.filter(
    ({ to }) => !/^(?:ngày|tháng|năm|quý)(?!\p{L})/u.test(lower.slice(to).trimStart()) || seen[to] !== hidden,
  );
  const all = [...zeros, ...counted].sort((a, b) => a.from - b.from);
  const marks = all.filter((amount) => /điểm/.test(amount.piece));
  return marks.length > 0
    ? all.filter((amount) => marks.includes(amount) || amount.weight === "bounded" || amount.amount.unit === "điểm")
    : all;
}
