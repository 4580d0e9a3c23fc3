import { above, placeOf, textIn } from "#kernel/imports/index.ts";
import type { Line } from "./line.ts";

/** The year an award is of; of a period its last year, with the first beside it. */
export type YearRead = { year: number | null; fromYear: number | null };

const unknown: YearRead = { year: null, fromYear: null };
const span = /((?:19|20)\d{2})\s*(?:-|–|đến|->|\/)\s*(?:năm\s*)?((?:19|20)\d{2})/iu;

/** Năm khen thưởng: its own column, the group above (“NĂM 1993”), the year chosen on the screen, the title. */
export function readYear(line: Line): YearRead {
  const text = textIn(line, "year");
  if (text !== null) {
    const read = yearIn(text);
    if (read.year === null) line.faults.add(line.row, placeOf(line, ["year"], "Năm"), "not a year", { text });
    return read;
  }
  for (const group of [...line.groups].reverse()) {
    const read = /\bn[aă]m\b|giai đoạn/iu.test(group.text) ? yearIn(group.text) : unknown;
    if (read.year !== null) return read;
  }
  if (line.year !== null) return { year: line.year, fromYear: null };
  for (const title of above(line)) {
    const found = /(?:^|\s)(?:năm(?: học| công tác)?|giai đoạn)\s+((?:19|20)\d{2}.*)$/iu.exec(
      title.replace(/ngày.*năm\s+\d{4}/iu, ""),
    );
    if (found?.[1] && !/đến|từ năm/iu.test(title)) return yearIn(found[1]);
  }
  return unknown;
}

/** “2019”, “Năm 2019”, “2016-2020”; a school year (2013-2014) is the year it ends in. */
function yearIn(text: string): YearRead {
  const [, first, last] = span.exec(text) ?? [];
  if (first && last) {
    const [from, to] = [Number(first), Number(last)];
    if (to < from) return unknown;
    return { year: to, fromYear: to - from > 1 ? from : null };
  }
  const one = /(?<!\d)((?:19|20)\d{2})(?!\d)/.exec(text)?.[1];
  return { year: one ? Number(one) : null, fromYear: null };
}
