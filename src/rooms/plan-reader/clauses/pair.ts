import type { AmountPhrase } from "../grammar/amount.ts";
import type { TimePhrase } from "../grammar/time.ts";

/** One line to be: a time, an amount or both, as they stand in one sentence. */
export type Pair = { time: TimePhrase | null; amount: AmountPhrase | null };

/** Puts the times and amounts of a sentence together; what the sentence begins with reaches the amounts without a time. */
export function pairsOf(
  lower: string,
  times: readonly TimePhrase[],
  amounts: readonly AmountPhrase[],
  inherited: TimePhrase | null,
): Pair[] {
  if (amounts.length === 0) return times.map((time) => ({ time, amount: null }));
  const [only] = amounts;
  if (amounts.length === 1 && only && times.length > 1 && times.every((time) => time.weight === "loose")) {
    return times.map((time) => ({ time, amount: only }));
  }
  const absorbed = new Set<TimePhrase>();
  const withAmount = amounts.map((amount): Pair => {
    const time = nearest(lower, times, amount);
    if (!time) return { time: ofThings(lower, amount) ? null : inherited, amount };
    const tie = tieOf(lower, time, amount);
    if (tie === "own") absorbed.add(time);
    return { time: tie === "none" ? null : time, amount };
  });
  const alone = times.filter((time) => !absorbed.has(time)).map((time): Pair => ({ time, amount: null }));
  return [...withAmount, ...alone].sort((a, b) => placeOf(a) - placeOf(b));
}

/** The nearest time; one beyond a comma is further than any in the same clause. */
function nearest(lower: string, times: readonly TimePhrase[], amount: AmountPhrase): TimePhrase | null {
  const distance = (time: TimePhrase) => {
    const between = time.from >= amount.to ? lower.slice(amount.to, time.from) : lower.slice(time.to, amount.from);
    return between.length + (/,(?! ?(?:\p{L}+ ?){0,2}$)/u.test(between.replace(/^,/u, "")) ? 80 : 0);
  };
  return [...times].sort((a, b) => distance(a) - distance(b))[0] ?? null;
}

/**
 * How a time reaches an amount. `own`: one clause says both. `shared`: the time has a clause of its own and still dates
 * the amount. `none`: the amount measures a thing (“mỗi lớp không quá 60 học viên”), or stands past another verb.
 */
function tieOf(lower: string, time: TimePhrase, amount: AmountPhrase): "own" | "shared" | "none" {
  if (ofThings(lower, amount) && time.weight !== "dated") return "none";
  if (time.to > amount.from) return "own";
  const between = lower.slice(time.to, amount.from).replace(/^[,\s]+/u, "");
  if (/: /u.test(between) && !/^:/u.test(between)) return "shared";
  if (/, (?:đối với|mỗi|trong đó|trong đó có|với)(?!\p{L})/u.test(between)) return "shared";
  return time.weight === "loose" && /, \p{L}+ (?:\p{L}+ ){0,3}$/u.test(between) ? "none" : "own";
}

const perThing =
  /(?<!\p{L})(?:mỗi|từng|một) (lần|lớp|bài|buổi|đợt|tác giả|số báo|điển hình|tác phẩm|cuộc|giải|học viên|người|hồ sơ|suất|mô hình|chỉ tiêu|sáng kiến)(?!\p{L})[^,;.]{0,40}$/u;

function ofThings(lower: string, amount: AmountPhrase): boolean {
  return perThing.test(lower.slice(0, amount.from));
}

function placeOf({ time, amount }: Pair): number {
  return amount?.from ?? time?.from ?? 0;
}
