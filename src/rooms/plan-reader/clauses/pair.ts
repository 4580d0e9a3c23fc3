import type { AmountPhrase } from "../grammar/amount.ts";
import type { TimePhrase } from "../grammar/time.ts";

/** One line to be: a time, an amount or both, as they stand in one sentence. */
export type Pair = { time: TimePhrase | null; amount: AmountPhrase | null };

/** The times of a sentence: those that oblige, and those that only say something of the number right beside them. */
export type SentenceTimes = { chosen: readonly TimePhrase[]; beside: readonly TimePhrase[] };

/** How a time reaches an amount. `own`: one clause says both. `shared`: the time has a line of its own. `none`: not at all. */
type Tie = "own" | "shared" | "none";

/** Puts the times and amounts of a sentence together; what the sentence stands under reaches the amounts without a time. */
export function pairsOf(
  lower: string,
  { chosen, beside }: SentenceTimes,
  amounts: readonly AmountPhrase[],
  inherited: TimePhrase | null,
): Pair[] {
  const [only] = amounts;
  if (amounts.length === 1 && only && chosen.length > 1 && chosen.every((time) => time.weight === "loose")) {
    return chosen.map((time) => ({ time, amount: only }));
  }
  const spent = new Set<TimePhrase>();
  const withAmount = amounts.map((amount): Pair => {
    if (/điểm/u.test(amount.piece)) return { time: null, amount };
    const near = beside.find((time) => touches(lower, time, amount));
    if (near) {
      const fuller = chosen.find((time) => time.piece === "ngày lặp lại" && sameRhythm(time, near));
      if (fuller) spent.add(fuller);
      return { time: fuller ?? near, amount };
    }
    const reach = chosen.filter((time) => !time.amount && !claimed(lower, time, amount, amounts));
    const time = nearest(lower, reach, amount);
    if (!time) return { time: ofThings(lower, amount) ? null : inherited, amount };
    const tie = tieOf(lower, time, amount);
    if (tie === "own") spent.add(time);
    return { time: tie === "none" ? null : time, amount };
  });
  const alone = chosen.filter((time) => !spent.has(time)).map((time): Pair => ({ time, amount: null }));
  return [...withAmount, ...alone].sort((a, b) => placeOf(a) - placeOf(b));
}

/** “02 tin/tháng”, “mỗi học kỳ ít nhất 01 lần”, “03 buổi trong nhiệm kỳ”: nothing stands between time and number. */
function touches(lower: string, time: TimePhrase, amount: AmountPhrase): boolean {
  if (time.to <= amount.from)
    return !/^…|^lần/.test(time.piece) && /^ ?(?:có |đạt |từ )?$/u.test(lower.slice(time.to, amount.from));
  return time.from >= amount.to && /^[^\d,;.:()]{0,45}$/u.test(lower.slice(amount.to, time.from));
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

function tieOf(lower: string, time: TimePhrase, amount: AmountPhrase): Tie {
  const dayGiven = time.due?.type === "by";
  if (ofThings(lower, amount)) return dayGiven && time.to <= amount.from ? "shared" : "none";
  if (bracketed(lower, amount) && !bracketed(lower, time)) return "none";
  if (dayGiven) return "shared";
  if (time.from >= amount.to && apartAfter(lower.slice(amount.to, time.from), time)) return "none";
  if (time.to > amount.from) return "own";
  const between = lower.slice(time.to, amount.from).replace(/^[,\s]+/u, "");
  if (/: /u.test(between) && !/^:/u.test(between)) return "shared";
  if (/, (?:đối với|mỗi|với)(?!\p{L})/u.test(between)) return "shared";
  if (/, trong đó(?!\p{L})/u.test(between)) return time.weight === "loose" ? "own" : "shared";
  const late = time.from > 12 && /, \p{L}+ (?:\p{L}+ ){0,3}$/u.test(lower.slice(time.to, amount.from));
  return late && (time.weight === "loose" || time.due?.type === "year") ? "none" : "own";
}

/** A day or month past a comma and another verb dates that verb: “gồm 03 chiến dịch, bắt đầu ngày 05/4”. */
function apartAfter(between: string, { due, weight }: TimePhrase): boolean {
  return weight === "dated" && due?.type !== "every" && due?.type !== "yearly" && /, (?:\p{L}+ ){1,6}$/u.test(between);
}

const perThing =
  /(?<!\p{L})(?:mỗi|từng|một) (lần|lớp|bài|buổi|đợt|tác giả|số báo|điển hình|tác phẩm|cuộc|giải|học viên|người|hồ sơ|suất|mô hình|chỉ tiêu|sáng kiến)(?!\p{L})[^,;.]{0,40}$/u;

function ofThings(lower: string, amount: AmountPhrase): boolean {
  return perThing.test(lower.slice(0, amount.from));
}

function bracketed(lower: string, { from }: { from: number }): boolean {
  return lower.lastIndexOf("(", from) > lower.lastIndexOf(")", from);
}

function placeOf({ time, amount }: Pair): number {
  return amount?.from ?? time?.from ?? 0;
}
