import type { AmountPhrase } from "../grammar/amount.ts";
import { verbsOf } from "../grammar/names.ts";
import type { TimePhrase } from "../grammar/time.ts";
import type { Pair } from "./pair.ts";

/** “Tối đa 20 tập thể và 40 cá nhân/năm”, “50% cấp huyện, mỗi năm 01 lần”: the rhythm of the last is that of all. */
export function shareRhythms(lower: string, pairs: Pair[], inherited: TimePhrase | null): void {
  for (let at = pairs.length - 1; at > 0; at--) {
    const [before, own] = [pairs[at - 1]!, pairs[at]!];
    const rhythm = own.time?.due?.type === "every" || own.time?.piece === "trong năm";
    if (!own.time || !rhythm || !before.amount || !own.amount) continue;
    if (before.time && before.time !== inherited) continue;
    const between = lower.slice(before.amount.to, own.amount.from);
    const listed = own.time.from >= own.amount.to && /^[^\d;.:()]{0,50}(?:,| và) $/u.test(between);
    const often = own.amount.amount.unit === "lần" && /^[^\d;.:()]{0,50}, (?:mỗi|hằng|hàng|\d)/u.test(between);
    const alike = own.time.from >= own.amount.to && sameVerb(lower, before.amount, own.amount);
    if (alike) pairs[at - 1] = { ...before, time: own.time };
    if ((listed || often) && verbsOf(between.replace(/(?:mỗi|hằng|hàng) (?:năm|quý|tháng|tuần)/gu, "")).length === 0)
      pairs[at - 1] = { ...before, time: own.time };
  }
}

/** “Công đoàn cơ sở chọn 02 cá nhân, công đoàn ngành chọn 01 cá nhân mỗi năm”: clauses of one verb share what closes the last. */
function sameVerb(lower: string, before: AmountPhrase, own: AmountPhrase): boolean {
  const between = lower.slice(before.to, own.from);
  const [at, more] = verbsOf(between);
  if (at === undefined || more !== undefined || !/^[^\d;.:()]*, /u.test(between.slice(0, at))) return false;
  const verb = /^\p{L}+(?: \p{L}+)?/u.exec(between.slice(at))?.[0] ?? "";
  const earlier = lower.slice(Math.max(0, before.from - 60), before.from);
  return verb !== "" && new RegExp(`(?<!\\p{L})${verb.split(" ")[0]}(?!\\p{L})[^,;.:]*$`, "u").test(earlier);
}

/** “02 lần/năm, vào tháng 5 và tháng 10”, “02 kỳ/năm (kỳ 1 tháng 6, kỳ 2 tháng 12)”: the times only say when each of them is. */
export function momentsOf(lower: string, { to, amount }: AmountPhrase, chosen: readonly TimePhrase[]): TimePhrase[] {
  if (!/^(?:lần|kỳ|đợt|buổi|số)$/u.test(amount.unit ?? "")) return [];
  const moments: TimePhrase[] = [];
  let words = "";
  let at = to;
  for (const time of chosen.filter(({ from }) => from >= to)) {
    words += lower.slice(at, time.from);
    if (time.due?.type === "relative") break;
    const apart = time.due?.type !== "every" || time.due.by !== undefined || placed.test(time.piece);
    if (apart && listsMoments.test(words)) moments.push(time);
    else if (moments.length > 0 || !/^…|^lần/u.test(time.piece)) break;
    at = time.to;
  }
  return moments;
}

/** Pieces that say where in its period something falls, not how often. */
const placed = /^(?:ngày lặp lại|cuối …|tuần …|… của tháng|tháng … quý)/u;

const listsMoments =
  /^(?: ?\/ ?\p{L}+| (?:mỗi|một|hằng) năm)?,? ?\(?(?:(?:vào|trong|các|dịp|kỳ|lần|đợt|và|,|\d|i{1,3}|một|hai|ba|đầu|giữa|cuối) ?)*$/u;
