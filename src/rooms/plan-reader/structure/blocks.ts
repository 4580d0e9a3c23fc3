import type { Span } from "../reading.ts";
import { type Flat, flatten } from "../text/flat.ts";
import { mendSlips } from "../text/slips.ts";
import type { Line, Mark } from "./lines.ts";

/** A paragraph, heading, bullet or row of a table, whole: hard line breaks and page breaks inside it are mended. */
export type Block = { flat: Flat; words: string; mark: Mark | null; row: boolean; gap: boolean };

const ended = /[.;:!?]["”’)\s/]*$/u;
const upright = /\p{Lu}/u;

/** Puts lines together again that a page or a line length has cut. */
export function blocksOf(source: string, lines: readonly Line[]): Block[] {
  const width = wrapWidth(lines);
  const groups: Line[][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    const before = group?.at(-1);
    if (group && before && continues(before, line, group, width)) group.push(line);
    else groups.push([line]);
  }
  return groups.map((group) => blockOf(source, group));
}

function blockOf(source: string, group: readonly Line[]): Block {
  const first = group[0]!;
  const spans: Span[] = group.map((line) => line.span);
  const flat = flatten(source, spans, first.row);
  return {
    flat: { ...flat, lower: mendSlips(flat.lower) },
    words: flat.text,
    mark: first.mark,
    row: first.row,
    gap: first.after === "gap",
  };
}

/** Whether a line goes on with the sentence of the line before. */
function continues(before: Line, line: Line, group: readonly Line[], width: number): boolean {
  if (before.row || line.row || /^(?:Căn cứ|Xét đề nghị)(?!\p{L})/u.test(line.words)) return false;
  if (/thi đua,?$/iu.test(before.words) && /^[-–]\s*khen thưởng/iu.test(line.words)) return true;
  if (openBracket(group) && line.after !== "gap" && /^(?:- )?\d/u.test(line.words)) return true;
  if (line.mark && runsOn(before, line)) return true;
  if (line.mark || /^(?:nơi nhận|kính gửi|phụ lục)/iu.test(line.words)) return false;
  const goesOn = /^[\p{Ll}\d(,;“"/%]/u.test(line.words) && !ended.test(before.words);
  if (line.after === "gap") return goesOn && /^[\p{Ll}(,]|^\d+[/.%]|^\d{4}/u.test(line.words) && !isTitle(group);
  if (isTitle(group) !== isTitle([line])) return false;
  if (goesOn) return true;
  if (isTitle([line])) return true;
  return before.words.length >= width * 0.72 && !(ended.test(before.words) && before.words.length < width * 0.86);
}

/** A hyphen broken off its word by the end of a line: “kinh tế / - xã hội”; a bullet stands after the end of a clause. */
function runsOn(before: Line, line: Line): boolean {
  return line.after !== "gap" && /^[-–—]\s+\p{Ll}/u.test(line.words) && !/[.;:,!?)”"]\s*$/u.test(before.words);
}

/** A bracket is still open at the end of the lines: “(15/8/1945” before “- 15/8/2026)”. */
function openBracket(group: readonly Line[]): boolean {
  const words = group.map((line) => line.words).join(" ");
  return words.lastIndexOf("(") > words.lastIndexOf(")") && words.length - words.lastIndexOf("(") < 120;
}

/** All in capitals: a heading or a part of the title, which no sentence runs into. */
function isTitle(group: readonly Line[]): boolean {
  const letters = group.map((line) => line.words.slice(line.mark?.written.length ?? 0)).join("");
  return upright.test(letters) && !/\p{Ll}/u.test(letters);
}

/** The length at which lines were broken by hand or machine; without such a length every line is whole. */
function wrapWidth(lines: readonly Line[]): number {
  const lengths = lines
    .filter((line) => !line.row)
    .map((line) => line.words.length)
    .sort((a, b) => a - b);
  const long = lengths[Math.floor(lengths.length * 0.9)] ?? 0;
  return long > 0 && long <= 130 && (lengths.at(-1) ?? 0) <= 200 ? long : Number.POSITIVE_INFINITY;
}
