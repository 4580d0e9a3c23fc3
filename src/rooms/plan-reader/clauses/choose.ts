import { verbsOf } from "../grammar/names.ts";
import type { TimePhrase } from "../grammar/time.ts";

/**
 * Which expressions of time in one sentence oblige: a dated one silences moments and loose ones, a moment the loose
 * ones. Anniversaries stand apart. “Hằng năm và giai đoạn 2021-2025” is one expression.
 */
export function chosenTimes(times: readonly TimePhrase[], lower: string): TimePhrase[] {
  const own = rhythmic(
    inTurn(
      times.filter((time) => time.kind !== "anniversary" && !isRate(time)).map((time) => lead(time, lower)),
      lower,
    ),
    lower,
  );
  const dated = own.filter((time) => time.weight === "dated");
  if (dated.length > 0) {
    const apart = own.filter(
      (time) => isReviewApart(time, dated, lower) || isRhythmApart(time, dated, lower) || isLaterAim(time, lower),
    );
    return [...dated.filter((time, at) => !explained(time, dated[at + 1], lower)), ...apart].sort(
      (a, b) => a.from - b.from,
    );
  }
  const moments = own.filter((time, at) => time.weight === "moment" && !isDated(time, own[at + 1], lower));
  if (moments.length === 0) return withoutTwins(own, lower);
  const events = moments.some((time) => time.due?.type === "event") ? own.flatMap((time) => reviewOf(time, lower)) : [];
  const known = moments.some((time) => time.due) ? moments.filter((time) => time.due) : moments;
  const apart = own.filter((time) => time.weight === "loose" && isRhythmApart(time, known, lower));
  return [...known, ...events, ...apart].sort((a, b) => a.from - b.from);
}

/** “Sơ kết vào quý IV/2028, tổng kết trước Đại hội …”: an event in a clause of its own, with its own verb, stands beside a day. */
function isReviewApart(time: TimePhrase, dated: readonly TimePhrase[], lower: string): boolean {
  if (time.due?.type !== "event" || !dated.some((other) => other.to < time.from)) return false;
  const [clause = ""] = /[^,;]*$/u.exec(lower.slice(0, time.from)) ?? [];
  return (
    /^ ?(?:và )?(?:sơ kết|tổng kết|báo cáo|tổ chức|phát động|công bố|trao|biểu dương|tôn vinh|khen thưởng)(?!\p{L})/u.test(
      clause,
    ) && !dated.some((other) => other.from >= time.from - clause.length)
  );
}

/** “Đến 31/12/2026 có trên 30%, đến năm 2030 đạt 80%”: a year in a clause of its own with what is reached by it. */
function isLaterAim({ from, to, piece, weight }: TimePhrase, lower: string): boolean {
  return (
    piece === "đến …" &&
    weight === "loose" &&
    /[,;] (?:và )?$/u.test(lower.slice(0, from)) &&
    /^ (?:đạt|có|còn|là)(?!\p{L})/u.test(lower.slice(to))
  );
}

/** “Hằng tháng tổ chức giao ban, trước ngày 15/12 tổng kết”: a rhythm in a clause of its own, with its own verb, stays. */
function isRhythmApart(
  { from, to, due, kind, piece }: TimePhrase,
  others: readonly TimePhrase[],
  lower: string,
): boolean {
  if (due?.type !== "every" && !(due?.type === "relative" && kind === "recurring")) return false;
  const same = ({ due: other }: TimePhrase) =>
    due.type === "every" &&
    piece !== "… của tháng" &&
    ((other?.type === "every" && other.unit === due.unit) ||
      ((other?.type === "yearly" || other?.type === "by") &&
        (due.unit === "year" || due.unit === "half-year" || due.unit === "school year")));
  if (others.length === 0 || others.some(same)) return false;
  const start = Math.max(...[",", ";", ":"].map((mark) => lower.lastIndexOf(mark, from - 1))) + 1;
  const end = /[,;:]/u.exec(lower.slice(to))?.index ?? lower.length - to;
  const within = (time: TimePhrase) => time.from >= start && time.from < to + end;
  const words = `${lower.slice(start, from)} ${lower.slice(to, to + end)}`;
  return (
    !others.some(within) && (verbsOf(words).length > 0 || /(?<!\p{L})(?:họp|giao ban|sinh hoạt)(?!\p{L})/u.test(words))
  );
}

/** “…/năm”, “… lần/quý”: says how often beside a number, and nothing where there is none. */
export function isRate({ piece }: TimePhrase): boolean {
  return /^…\/|^lần\//.test(piece);
}

/** “6 tháng cuối năm 2022 (từ ngày 01/6/2022 đến ngày 30/9/2022)”: the bracket says it better. */
function explained(time: TimePhrase, next: TimePhrase | undefined, lower: string): boolean {
  if (!next) return false;
  const between = lower.slice(time.to, next.from);
  const month = time.due?.type === "month" ? time.due.month : null;
  const day = next.due?.type === "by" || next.due?.type === "on" ? next.due.date : null;
  if (month && day?.startsWith(month)) return /^[^\d,;.]{0,30}$/u.test(between);
  return next.due?.type === "range" && /^ ?\($/u.test(between);
}

/** “Cuối kỳ (năm 2030)”: the bracket says when the event is. */
function isDated(time: TimePhrase, next: TimePhrase | undefined, lower: string): boolean {
  const year = time.due?.type === "event" && next?.due?.type === "year";
  return year && next.weight === "moment" && /^ ?\($/u.test(lower.slice(time.to, next.from));
}

/** “… và tổng kết phong trào giai đoạn 2021-2025” beside another moment is a moment too. */
function reviewOf(time: TimePhrase, lower: string): TimePhrase[] {
  if (time.weight !== "loose" || time.due?.type !== "range") return [];
  const found = /, ((?:sơ kết|tổng kết)[^,;.]{3,80}?)$/u.exec(lower.slice(0, time.from));
  if (!found) return [];
  const from = time.from - found[1]!.length;
  return [{ ...time, from, due: { type: "event", text: lower.slice(from, time.to) }, weight: "moment", kind: "event" }];
}

/**
 * «Định kỳ» before a rhythm is that rhythm, and after one that opens the sentence it is a second duty of the same
 * rhythm. A relative time in a sentence that a rhythm opens says when in each period.
 */
function rhythmic(times: readonly TimePhrase[], lower: string): TimePhrase[] {
  const rhythm = times.find((time) => time.due?.type === "every" && time.piece !== "ngày lặp lại");
  if (rhythm?.due?.type !== "every") return [...times];
  const { due } = rhythm;
  const governs = rhythm.weight === "moment";
  const tied = governs
    ? times.find((time) => time.due?.type === "relative" && time.from > rhythm.to && !time.strict)
    : undefined;
  return times.flatMap((time): TimePhrase[] => {
    if (time.due === null && time.piece === "định kỳ") {
      return governs && time.from - rhythm.to > 20 && /, $/u.test(lower.slice(0, time.from)) ? [{ ...time, due }] : [];
    }
    if (time !== rhythm) return time === tied ? [] : [time];
    if (tied?.due?.type === "relative") return [{ ...rhythm, due: { ...due, by: tied.due.text }, weight: "moment" }];
    return [times.some((other) => other.piece === "định kỳ") ? { ...rhythm, weight: "moment" } : rhythm];
  });
}

/** A year or rhythm that opens the sentence governs it. */
function lead(time: TimePhrase, lower: string): TimePhrase {
  const opens =
    /^(?:[^\p{L}]|(?:(?:trong )?năm (?:19|20)\d{2}(?:,| và|, và)(?= )|theo kế hoạch|phấn đấu|mục tiêu|riêng|thời gian|thực hiện|cụ thể|và|giai đoạn \d|đợt \d|bước \d)(?!\p{L}))*$/u.test(
      lower.slice(0, time.from),
    );
  return time.weight === "loose" && opens ? { ...time, weight: "moment" } : time;
}

/** “Năm 2026 trồng 20 ha, năm 2027 trồng 30 ha”: each year opens its own clause. */
function inTurn(times: readonly TimePhrase[], lower: string): TimePhrase[] {
  const [first] = times;
  if (first?.due?.type !== "year" || first.weight !== "moment") return [...times];
  return times.map((time) =>
    time.due?.type === "year" && /, (?:sang |đến )?$/u.test(lower.slice(0, time.from))
      ? { ...time, weight: "moment" }
      : time,
  );
}

function withoutTwins(times: readonly TimePhrase[], lower: string): TimePhrase[] {
  return times.filter((time, at) => {
    const before = times[at - 1];
    const after = times[at + 1];
    const joined = (a: TimePhrase, b: TimePhrase) => lower.slice(a.to, b.from);
    const second = before?.due?.type === "every" && time.due?.type === "range";
    if (second && /^ (?:và|hoặc)(?: cả)? (?:giai đoạn )?$/u.test(joined(before, time))) return false;
    return !(time.due?.type === "every" && after?.due?.type === "range" && /^ ?[/,] ?$/u.test(joined(time, after)));
  });
}
