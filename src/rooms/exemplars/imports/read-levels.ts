import { above, hasColumn, placeOf, textIn } from "#kernel/imports/index.ts";
import { fold } from "#kernel/vietnamese/index.ts";
import type { RegisterLevel } from "../terms.ts";
import { levelMarks } from "./fields.ts";
import { groupPlace, type Line } from "./line.ts";

const words: [RegExp, RegisterLevel][] = [
  [/\bco so\b|\bcs\b/, "grassroots"],
  [/\bnganh\b/, "sector"],
  [/\btinh\b|\bthanh pho\b/, "province"],
  [/\bbo\b/, "ministry"],
  [/\btoan quoc\b|\bnha nuoc\b|\btrung uong\b/, "state"],
];

/** Cấp đăng ký: in words in one cell, by crosses under several columns, or over the rows. */
export function readLevels(line: Line): RegisterLevel[] {
  if (hasColumn(line, ...levelMarks)) return crossed(line);
  if (hasColumn(line, "level")) return written(line);
  for (const over of above(line)) {
    const said = /\bc[aấ]p\b/iu.test(over) ? levelsIn(over.replace(/^.*?(?=c[aấ]p\s)/iu, "")) : [];
    if (said.length > 0) return said;
  }
  return [];
}

function crossed(line: Line): RegisterLevel[] {
  const levels = levelMarks.filter((level) => isCross(textIn(line, level)));
  if (levels.length === 0)
    line.faults.add(line.row, groupPlace(line, levelMarks, "Cấp đăng ký"), "empty required cell");
  return levels;
}

/** Anything but a plain no counts as a cross. */
function isCross(text: string | null): boolean {
  return text !== null && !/^(0|-|–|không|k|o)$/iu.test(text);
}

function written(line: Line): RegisterLevel[] {
  const text = textIn(line, "level");
  const place = placeOf(line, ["level"], "Cấp đăng ký");
  if (text === null) {
    line.faults.add(line.row, place, "empty required cell");
    return [];
  }
  const levels = levelsIn(text);
  if (levels.length === 0) line.faults.add(line.row, place, "unknown level", { text });
  return levels;
}

/** “Cơ sở, Ngành”, “cấp tỉnh”; the words of higher bodies inside names (“ngành Tư pháp”) count as the level. */
function levelsIn(text: string): RegisterLevel[] {
  const plain = fold(text);
  return words.filter(([pattern]) => pattern.test(plain)).map(([, level]) => level);
}
