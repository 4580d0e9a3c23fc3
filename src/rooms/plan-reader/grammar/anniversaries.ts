import { isDay } from "#kernel/calendar/index.ts";
import type { ReadDue } from "../reading.ts";
import { phrase, placesOf } from "./phrase.ts";
import type { TimePhrase } from "./time.ts";

const day = "(?:ngày )?(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})";
const bracket = `\\(?(?:${day} ?[-/] ?(?:ngày )?(?:\\d{1,2}[/.-]\\d{1,2}[/.-])?(\\d{4})|(?<=\\()(\\d{4}) ?- ?(\\d{4}))\\)?`;
const counted = phrase(
  `(?:kỷ niệm )?(?:lần thứ )?(\\d{1,4}) (?:năm|ngày) (?!\\()(?!liên|liền|gần|qua|công tác|thực hiện kế hoạch)((?:(?!\\d{1,4} năm )[^;().]){3,140}?),? ?${bracket}`,
);
const uncounted = phrase(
  `(?:kỷ niệm |ngày |và )(?!\\d)((?:(?!kỷ niệm )[^;(),.\\d]){3,90}?) ?\\(?${day} ?[-/] ?(?:ngày )?(?:\\d{1,2}[/.-]\\d{1,2}[/.-])(\\d{4})\\)?`,
);
const undated =
  /(?:(?<!\p{L})kỷ niệm (?:lần thứ )?|, |(?<!\p{L})và )(\d{2,4}) năm (?:ngày |thành lập|chiến thắng|quốc khánh|giải phóng|cách mạng|đại thắng|thực hiện|truyền thống|cuộc khởi nghĩa|khởi nghĩa)(?:[^;,().|]{0,80}?)(?=[;,().|]| và \d|$)/gu;

/** Anniversaries (ngày kỷ niệm) with their ordinal and founding day; they anchor others and oblige nobody. */
export function anniversariesOf(lower: string): TimePhrase[] {
  const found: TimePhrase[] = [];
  const free = (from: number, to: number) => !found.some((other) => from < other.to && to > other.from);
  for (const { from, to, groups } of placesOf(counted, lower)) {
    const [, ordinal, , d, m, y, kept, firstYear, lastYear] = groups;
    if (y && kept && Number(kept) <= Number(y)) continue;
    const due = firstYear ? yearDue(firstYear, lastYear) : dayDue(d, m, y);
    if (due && free(from, to)) found.push(anniversary(from, to, due, Number(ordinal)));
  }
  for (const { from, to, groups } of placesOf(uncounted, lower)) {
    const [, , d, m, y, kept] = groups;
    const due = Number(kept) > Number(y) ? dayDue(d, m, y) : null;
    if (due && free(from, to)) found.push(anniversary(from, to, due, Number(kept) - Number(y)));
  }
  for (const { from, to, groups } of placesOf(undated, lower)) {
    if (free(from, to)) found.push(anniversary(from, to, null, Number(groups[1])));
  }
  return found.sort((a, b) => a.from - b.from);
}

/** The second day of a bracket “(11/6/1948 - 11/6/2023)”: the day the anniversary is kept. */
export function keptDayOf(lower: string): string | null {
  const [, d, m, y] = /[-/] ?(?:ngày )?(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\)?$/u.exec(lower) ?? [];
  return written(d, m, y);
}

function anniversary(from: number, to: number, due: ReadDue | null, ordinal: number): TimePhrase {
  return { from, to, piece: "ngày kỷ niệm", due, weight: "dated", kind: "anniversary", ordinal };
}

function dayDue(d?: string, m?: string, y?: string): ReadDue | null {
  const date = written(d, m, y);
  return date ? { type: "on", date } : null;
}

function yearDue(first: string, last?: string): ReadDue | null {
  return Number(first) < Number(last) ? { type: "year", year: Number(first) } : null;
}

function written(d?: string, m?: string, y?: string): string | null {
  if (!d || !m || !y) return null;
  const day = `${y}-${m.padStart(2, "0")}-${d.padStart(2, "0")}`;
  return isDay(day) ? day : null;
}
