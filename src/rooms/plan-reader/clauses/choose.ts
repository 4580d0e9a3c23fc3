import type { TimePhrase } from "../grammar/time.ts";

/**
 * Which expressions of time in one sentence oblige: a dated one silences moments and loose ones, a moment the loose
 * ones. Anniversaries stand apart. “Hằng năm và giai đoạn 2021-2025” is one expression.
 */
export function chosenTimes(times: readonly TimePhrase[], lower: string): TimePhrase[] {
  const own = times.filter((time) => time.kind !== "anniversary").map((time) => lead(time, lower));
  const dated = own.filter((time) => time.weight === "dated");
  if (dated.length > 0) return dated;
  const moments = own.filter((time) => time.weight === "moment");
  if (moments.length > 0) return moments.some((time) => time.due) ? moments.filter((time) => time.due) : moments;
  return withoutTwins(own, lower);
}

/** A year or rhythm that opens the sentence governs it. */
function lead(time: TimePhrase, lower: string): TimePhrase {
  const opens =
    /^(?:[^\p{L}]|(?:theo kế hoạch|riêng|thời gian|thực hiện|cụ thể|và|giai đoạn \d|đợt \d)(?!\p{L}))*$/u.test(
      lower.slice(0, time.from),
    );
  return time.weight === "loose" && opens ? { ...time, weight: "moment" } : time;
}

function withoutTwins(times: readonly TimePhrase[], lower: string): TimePhrase[] {
  return times.filter((time, at) => {
    const before = times[at - 1];
    const after = times[at + 1];
    const joined = (a: TimePhrase, b: TimePhrase) => lower.slice(a.to, b.from);
    if (
      before?.due?.type === "every" &&
      time.due?.type === "range" &&
      /^ (?:và|hoặc)(?: cả)? (?:giai đoạn )?$/u.test(joined(before, time))
    )
      return false;
    return !(time.due?.type === "every" && after?.due?.type === "range" && /^ ?[/,] ?$/u.test(joined(time, after)));
  });
}
