import type { AmountPhrase } from "../grammar/amount.ts";
import { verbsOf } from "../grammar/names.ts";
import type { TimePhrase } from "../grammar/time.ts";
import { momentsOf, shareRhythms } from "./shared-times.ts";

/** One line to be: a time, an amount or both, as they stand in one sentence. */
export type Pair = { time: TimePhrase | null; amount: AmountPhrase | null };

/** The times of a sentence: those that oblige, and those that only say something of the number right beside them. */
export type SentenceTimes = {
  chosen: readonly TimePhrase[];
  beside: readonly TimePhrase[];
  /** An event that the sentence opens with, where other times silence it: it reaches the numbers that have none. */
  opener: TimePhrase | null;
  /** In criteria a window reaches a number only within its clause, or from the beginning of the sentence. */
  criteria: boolean;
};

/** How a time reaches an amount. `own`: one clause says both. `shared`: the time has a line of its own. `none`: not at all. */
type Tie = "own" | "shared" | "none";

/** Puts the times and amounts of a sentence together; what the sentence stands under reaches the amounts without a time. */
export function pairsOf(
  lower: string,
  { chosen, beside, opener, criteria }: SentenceTimes,
  amounts: readonly AmountPhrase[],
  inherited: TimePhrase | null,
): Pair[] {
  const [only] = amounts;
  if (amounts.length === 1 && only && chosen.length > 1 && chosen.every((time) => time.weight === "loose")) {
    return chosen.map((time) => ({ time, amount: only }));
  }
  const moments = amounts.flatMap((amount) => momentsOf(lower, amount, chosen));
  const spent = new Set<TimePhrase>(moments);
  const withAmount = amounts.map((amount): Pair => {
    if (amount.under) return { time: amount.under, amount };
    if (/điểm/u.test(amount.piece) && (criteria || /^(?:cộng|thang|tổng|\()/u.test(amount.piece)))
      return { time: null, amount };
    const near = beside.find((time) => touches(lower, time, amount));
    if (near) {
      const fuller = chosen.find(
        (time) => time.piece === "ngày lặp lại" && sameRhythm(time, near) && !ownClause(lower, time, amount),
      );
      if (fuller) spent.add(fuller);
      return { time: fuller ?? near, amount };
    }
    const reach = chosen.filter(
      (time) =>
        !moments.includes(time) &&
        (!time.amount || promised(lower, time, amount)) &&
        !(criteria && apart(lower, time, amount)) &&
        !beyond(lower, time, amount, amounts) &&
        !claimed(lower, time, amount, amounts),
    );
    const time = nearest(lower, reach, amount);
    if (!time) return { time: ofThings(lower, amount) ? null : (opener ?? inherited), amount };
    const tie = ofThings(lower, amount) && chosen.length > 1 ? "none" : tieOf(lower, time, amount, criteria);
    if (tie === "own") spent.add(time);
    if (tie !== "none") return { time, amount };
    return { time: opener ?? (ofThings(lower, amount) || bracketed(lower, amount) ? null : inherited), amount };
  });
  shareRhythms(lower, withAmount, inherited);
  const alone = chosen.filter((time) => !spent.has(time)).map((time): Pair => ({ time, amount: null }));
  return [...withAmount, ...alone].sort((a, b) => placeOf(a) - placeOf(b));
}

/** “02 tin/tháng”, “mỗi học kỳ ít nhất 01 lần”, “03 buổi trong nhiệm kỳ”: nothing stands between time and number. */
function touches(lower: string, time: TimePhrase, amount: AmountPhrase): boolean {
  if (time.from >= amount.from && time.to <= amount.to) return true;
  if (time.to <= amount.from)
    return !/^…|^lần/.test(time.piece) && /^ ?(?:có |đạt |từ )?$/u.test(lower.slice(time.to, amount.from));
  const between = lower.slice(amount.to, time.from);
  if (time.piece === "… một lần" && between.includes(",")) return false;
  const named = /^[^\d;.:()]{0,45}[^\d;.:(), ] ?$/u.test(between) && verbsOf(between).length === 0;
  return time.from >= amount.to && (named || /^[^\d,;.:()]{0,45}$/u.test(between));
}

/** “100% phản ánh được xử lý trong 24 giờ”: the time for handling is that of the share. */
function promised(lower: string, time: TimePhrase, { to, amount }: AmountPhrase): boolean {
  return amount.percent !== undefined && time.from >= to && !/[,;:]/u.test(lower.slice(to, time.from));
}

/** “12 tỷ đồng, giải ngân 50% trong 6 tháng”, “họp 02 kỳ: kỳ 1 tháng 7”: the time behind belongs to what stands nearer. */
function beyond(lower: string, time: TimePhrase, amount: AmountPhrase, amounts: readonly AmountPhrase[]): boolean {
  if (time.from < amount.to) return false;
  if (/: /u.test(lower.slice(amount.to, time.from))) return true;
  const next = amounts.find((other) => other.from >= amount.to && other.to <= time.from);
  const between = next ? lower.slice(amount.to, next.from) : "";
  return /,/u.test(between) && !/^[^\d;.:()]{0,60}, (?:không quá |tối đa |ít nhất |tối thiểu )?$/u.test(between);
}

/** A comma stands between the two, and the time does not open the sentence. */
function apart(lower: string, time: TimePhrase, amount: AmountPhrase): boolean {
  const between = time.to <= amount.from ? lower.slice(time.to, amount.from) : lower.slice(amount.to, time.from);
  const another = time.piece === "trong … năm gần nhất" && predicate.test(between);
  return (another || (time.due?.type === "range" && between.includes(","))) && !opensSentence(lower, time);
}

/** “…, không vi phạm kỷ luật trong 02 năm gần nhất”: another condition begins behind the comma. */
const predicate = /, (?:không|có|phải|đạt|được|chưa)(?!\p{L})/u;

/** “02 cá nhân mỗi quý, gửi Phòng Tổ chức trước ngày 25 tháng cuối quý”: the day has a verb of its own behind the comma. */
function ownClause(lower: string, time: TimePhrase, amount: AmountPhrase): boolean {
  if (time.from < amount.to) return false;
  const between = lower.slice(amount.to, time.from);
  return /[,;]/u.test(between) && verbsOf(between.slice(between.search(/[,;]/u))).length > 0;
}

function sameRhythm(a: TimePhrase, b: TimePhrase): boolean {
  return a.due?.type === "every" && b.due?.type === "every" && a.due.unit === b.due.unit;
}

/** A time that stands right before another number belongs to that number: “quý 2: 05 căn, quý 3: 07 căn”. */
function claimed(lower: string, time: TimePhrase, amount: AmountPhrase, amounts: readonly AmountPhrase[]): boolean {
  const opens = /^[^\p{L}]*$/u.test(lower.slice(0, time.from));
  return (
    !opens &&
    amounts.some(
      (other) =>
        other !== amount && time.to <= other.from && /^ ?:? ?(?:có )?$/u.test(lower.slice(time.to, other.from)),
    )
  );
}

/** The nearest time; one beyond a comma is further than any in the same clause. */
function nearest(lower: string, times: readonly TimePhrase[], amount: AmountPhrase): TimePhrase | null {
  const distance = (time: TimePhrase) => {
    const after = time.from >= amount.to;
    const between = after ? lower.slice(amount.to, time.from) : lower.slice(time.to, amount.from).replace(/^,/u, "");
    return between.length + (between.includes(",") ? 80 : 0);
  };
  return [...times].sort((a, b) => distance(a) - distance(b))[0] ?? null;
}

function tieOf(lower: string, time: TimePhrase, amount: AmountPhrase, criteria: boolean): Tie {
  const dayGiven = time.due?.type === "by";
  if (isRhythm(time) && time.from >= amount.to && touches(lower, time, amount)) return "own";
  if (ofThings(lower, amount)) return !isRhythm(time) && time.to <= amount.from ? "shared" : "none";
  if (bracketed(lower, amount) && !bracketed(lower, time))
    return /^\) ?(?:,? ?(?:trong|vào|hoàn thành) )?$/u.test(lower.slice(amount.to, time.from)) ? "own" : "none";
  if (dayGiven && doneBy(lower, time, amount)) return "own";
  if (time.from >= amount.to && apartAfter(lower.slice(amount.to, time.from), time)) return "none";
  if (time.piece === "đến …" && opensSentence(lower, time)) return "own";
  if (
    dayGiven &&
    time.piece === "đến …" &&
    /^ (?:(?:phải |cần )?(?:đạt|có|còn) )?$/u.test(lower.slice(time.to, amount.from))
  )
    return "own";
  if (dayGiven && criteria) return "own";
  if (dayGiven) return "shared";
  if (time.to > amount.from) return finishes(lower.slice(amount.to, time.from)) ? "shared" : "own";
  if (time.due?.type === "event" && /^[^:;,.]{1,40}: $/u.test(lower.slice(0, time.from))) return "own";
  if (opensSentence(lower, time) && !/: /u.test(lower.slice(time.to + 1, amount.from))) return "own";
  if (!opensSentence(lower, time) && time.weight !== "loose" && /,/u.test(lower.slice(time.to, amount.from)))
    return "shared";
  const between = lower.slice(time.to, amount.from).replace(/^[,\s]+/u, "");
  if (/: /u.test(between) && !/^:/u.test(between)) return "shared";
  if (/, (?:đối với|mỗi|với)(?!\p{L})/u.test(between)) return "shared";
  if (/, trong đó(?!\p{L})/u.test(between)) return time.weight === "loose" ? "own" : "shared";
  const late =
    time.from > 12 &&
    verbsOf(between).length > 0 &&
    /, \p{L}+ (?:\p{L}+ ){0,3}$/u.test(lower.slice(time.to, amount.from));
  return late && (time.weight === "loose" || time.due?.type === "year") ? "none" : "own";
}

/** “100% đơn vị … trước ngày 15/11”, “05 công trình phải hoàn thành trước ngày 30/4”: number and day of one act. */
function doneBy(lower: string, time: TimePhrase, amount: AmountPhrase): boolean {
  if (time.from < amount.to) return false;
  const between = lower.slice(amount.to, time.from);
  if (/[;:()]/u.test(between)) return false;
  const all = amount.amount.percent === 100 && /^[^\p{L}]*$/u.test(lower.slice(0, amount.from));
  const madeOf = /(?<!\p{L})gồm (?:có )?$/u.test(lower.slice(0, amount.from));
  const plain = !madeOf && !/, ?$/u.test(between) && verbsOf(between).length === 0;
  return all || plain || /^[^,]*(?<!\p{L})phải (?:hoàn thành|xong)(?!\p{L})[^,]*$/u.test(between);
}

/** A day or month past a comma and another verb dates that verb: “gồm 03 chiến dịch, bắt đầu ngày 05/4”. */
function apartAfter(between: string, time: TimePhrase): boolean {
  if (isRhythm(time) && time.due?.type !== "yearly") return time.piece === "… một lần" && /, \p{L}/u.test(between);
  if (time.weight !== "dated") return false;
  const [, clause = ""] = /, ([^,]*)$/u.exec(between) ?? [];
  return /^\p{L}/u.test(clause) && !ends.test(clause) && (verbsOf(clause).length > 0 || starts.test(clause));
}

/** “…, hoàn thành trong quý II”: the clause behind the comma has a line of its own. */
function finishes(between: string): boolean {
  return /, (?:phải |cơ bản )?(?:hoàn thành|xong|phát hành|hoàn tất)(?!\p{L})[^,;]{0,30}$/u.test(between);
}

const ends = /^(?:hoàn thành|xong|dự kiến|thực hiện|thời gian|trong|vào|kết thúc|phát hành|công bố)(?!\p{L})/u;
const starts = /^(?:bắt đầu|khởi động|khai mạc|mở màn|danh sách|hồ sơ)(?!\p{L})/u;

function isRhythm({ due }: TimePhrase): boolean {
  return due?.type === "every" || due?.type === "yearly";
}

/** Nothing but an opening word stands before the time. */
export function opensSentence(lower: string, { from }: TimePhrase): boolean {
  return /^(?:[^:;,.]{1,60}: )?(?:[^\p{L}]|(?:vào|trong|riêng|cụ thể|thời gian|đợt|giai đoạn|bước|phấn đấu|mục tiêu)(?!\p{L}))*$/u.test(
    lower.slice(0, from),
  );
}

const perThing =
  /(?<!\p{L})(?<!(?:năm|quý|tháng|tuần|kỳ) )(?:mỗi|từng|một) (lần|lớp|bài|buổi|đợt|tác giả|điển hình|tác phẩm|cuộc|giải|học viên|người|hồ sơ|suất|mô hình|chỉ tiêu|sáng kiến|hội thi|hội nghị|hội thảo|tham luận|đoàn(?! thể| viên| thanh niên)|chuyên mục|phóng sự|báo cáo|tờ trình|video|ảnh|nhà|căn|phần quà|bộ|cuốn)(?!\p{L})[^,;.]{0,40}$/u;

/** “01 giải Nhất trị giá 15 triệu đồng”: what one of them is worth. */
const worth = /(?<!\p{L})(?:trị giá|mức thưởng|mức chi)(?!\p{L})[^,;.]{0,40}$/u;

function ofThings(lower: string, amount: AmountPhrase): boolean {
  const before = lower.slice(0, amount.from);
  return perThing.test(before) || (amount.amount.unit === "đồng" && worth.test(before));
}

function bracketed(lower: string, { from }: { from: number }): boolean {
  return lower.lastIndexOf("(", from) > lower.lastIndexOf(")", from);
}

function placeOf({ time, amount }: Pair): number {
  return amount?.from ?? time?.from ?? 0;
}
