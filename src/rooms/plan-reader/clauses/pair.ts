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
    const time = nearest(times, amount);
    if (time && !apart(lower, time, amount)) absorbed.add(time);
    return { time: time ?? inherited, amount };
  });
  const alone = times.filter((time) => !absorbed.has(time)).map((time): Pair => ({ time, amount: null }));
  return [...withAmount, ...alone].sort((a, b) => placeOf(a) - placeOf(b));
}

function nearest(times: readonly TimePhrase[], amount: AmountPhrase): TimePhrase | null {
  const distance = (time: TimePhrase) => (time.from >= amount.to ? time.from - amount.to : amount.from - time.to + 1);
  return [...times].sort((a, b) => distance(a) - distance(b))[0] ?? null;
}

/** The time opens a clause of its own, and the amount stands in a later one: “trong năm 2014 triển khai …, mỗi đơn vị …”. */
function apart(lower: string, time: TimePhrase, amount: AmountPhrase): boolean {
  if (time.to > amount.from) return false;
  const between = lower.slice(time.to, amount.from).replace(/^[,:\s]+/u, "");
  return /, (?:đối với|mỗi|trong đó|trong đó có|với)(?!\p{L})/u.test(between);
}

function placeOf({ time, amount }: Pair): number {
  return amount?.from ?? time?.from ?? 0;
}
