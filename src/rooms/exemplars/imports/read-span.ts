import { above, hasColumn, placeOf, textIn } from "#kernel/imports/index.ts";
import { fold } from "#kernel/vietnamese/index.ts";
import type { Line } from "./line.ts";
import type { EntrySpan } from "./types.ts";

const years = /((?:19|20)\d{2})\s*(?:-|–|—|đến(?: năm)?|->|\/)\s*((?:19|20)\d{2})/iu;

/** Năm nào, hay cả giai đoạn nào: its own column, crosses under “Hằng năm” and “Giai đoạn”, what stands above, the year chosen. */
export function readSpan(line: Line): { period: EntrySpan; year: number | null } {
  const chosen = line.context.year ?? null;
  const text = textIn(line, "span");
  if (text !== null) {
    const read = spanIn(text, chosen);
    if (!read) line.faults.add(line.row, placeOf(line, ["span"], "Thời gian"), "not a period", { text });
    return read ?? { period: null, year: chosen };
  }
  if (hasColumn(line, "period") && textIn(line, "period") !== null) return crossed(line, chosen);
  for (const over of above(line)) {
    const read = /\bn[aă]m\b|giai đoạn/iu.test(over) ? spanIn(over, chosen) : null;
    if (read && (read.period !== null || chosen === null)) return read;
  }
  return { period: null, year: chosen };
}

/** “Giai đoạn 2021-2025” as the heading of a column of crosses. */
function crossed(line: Line, chosen: number | null) {
  const heading = line.columns.find(({ field }) => field === "period")?.heading ?? "";
  return spanIn(`giai đoạn ${textIn(line, "period")} ${heading}`, chosen) ?? { period: null, year: chosen };
}

/** “Năm 2023”, “2023”, “Giai đoạn 2021 - 2025”, “hằng năm”; null when it says none of these. */
function spanIn(text: string, chosen: number | null): { period: EntrySpan; year: number | null } | null {
  const [, first, last] = years.exec(text) ?? [];
  if (first && last) {
    const [from, to] = [Number(first), Number(last)];
    if (to < from) return null;
    return to === from + 1 && /học/iu.test(text)
      ? { period: null, year: to }
      : { period: { from, to }, year: chosen ?? to };
  }
  const one = /(?<!\d)((?:19|20)\d{2})(?!\d)/.exec(text)?.[1];
  if (one) return { period: null, year: Number(one) };
  return /hang nam|trong nam|ca nam|moi nam/.test(fold(text)) ? { period: null, year: chosen } : null;
}
