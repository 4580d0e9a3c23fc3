import type { TimePhrase } from "../grammar/time.ts";

/**
 * Which expressions of time in one sentence oblige: a dated one silences moments and loose ones, a moment the loose
 * ones. Anniversaries stand apart. “Hằng năm và giai đoạn 2021-2025” is one expression.
 */
export function chosenTimes(times: readonly TimePhrase[], lower: string): TimePhrase[] {
  const own = rhythmic(times.filter((time) => time.kind !== "anniversary").map((time) => lead(time, lower)));
  const dated = own.filter((time) => time.weight === "dated");
  if (dated.length > 0) return dated;
  const moments = own.filter((time) => time.weight === "moment");
  if (moments.length > 0) return moments.some((time) => time.due) ? moments.filter((time) => time.due) : moments;
  return withoutTwins(own, lower);
}

/** «Định kỳ» beside a rhythm is that rhythm; a rhythm that opens a sentence counts on with a relative time in it. */
function rhythmic(times: readonly TimePhrase[]): TimePhrase[] {
  const rhythm = times.find((time) => time.due?.type === "every" && time.piece !== "ngày lặp lại");
  if (!rhythm) return [...times];
  const governs = rhythm.weight === "moment" && rhythm.due?.type === "every" ? rhythm.due : null;
  const tied = governs
    ? times.find((time) => time.due?.type === "relative" && time.from > rhythm.to && !time.strict)
    : undefined;
  return times.flatMap((time): TimePhrase[] => {
    if (time.due === null && time.piece === "định kỳ") return [];
    if (time === rhythm && time.weight === "loose" && times.some((other) => other.piece === "định kỳ"))
      return [{ ...time, weight: "moment" }];
    if (tied && time === tied) return [];
    if (tied && governs && time === rhythm && tied.due?.type === "relative")
      return [{ ...rhythm, due: { ...governs, by: tied.due.text }, weight: "dated" }];
    return [time];
  });
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
