import { type Book, pickSheet, type TableSigns, textOf } from "#kernel/spreadsheets/index.ts";
import { fold } from "#kernel/vietnamese/index.ts";
import type { RatingLevel } from "#rooms/awards/index.ts";
import type { SheetLine } from "../queries/ratings.ts";
import { ratingWritten } from "./rating-forms.ts";

/** What a paste or a file says of a sheet: levels by subject, and the lines that fit nobody. */
export type Filling = { levels: Map<string, RatingLevel>; unknown: string[] };

/** Reads pasted lines: name, then level, with a tab, a semicolon or two spaces between. */
export function fillFromText(text: string, lines: readonly SheetLine[]): Filling {
  const pairs = text.split(/\r?\n/).flatMap((line) => {
    const parts = line
      .split(/\t|;| {2,}|,(?=[^,]*$)/)
      .map((part) => part.trim())
      .filter((part) => part !== "");
    const level = parts.findLast((part) => ratingWritten(part) !== null) ?? "";
    const name = parts.find((part) => part !== level && !/^\d+$/.test(part)) ?? "";
    return line.trim() === "" ? [] : [{ name, level, line: line.trim() }];
  });
  return filling(pairs, lines);
}

const signs: TableSigns<"number" | "name" | "level"> = {
  fields: [
    { field: "number", names: ["stt", "tt"] },
    {
      field: "name",
      names: ["họ và tên", "họ tên", "người tập thể", "tên", "họ và tên tên đơn vị"],
      never: ["chức vụ"],
    },
    {
      field: "level",
      names: [
        "xếp loại",
        "mức xếp loại",
        "kết quả xếp loại",
        "xếp loại chất lượng",
        "kết quả đánh giá",
        "mức độ hoàn thành nhiệm vụ",
      ],
    },
  ],
  required: [["name", "level"]],
  number: "number",
  names: ["name"],
};

/** Reads a list with a column of names and a column of levels; null where there is none. */
export function fillFromBook(book: Book, lines: readonly SheetLine[]): Filling | null {
  const picked = pickSheet(book, signs);
  if (!picked) return null;
  const pairs = picked.reading.rows.map(({ cells }) => {
    const [name, level] = [textOf(cells.name) ?? "", textOf(cells.level) ?? ""];
    return { name, level, line: `${name} ${level}`.trim() };
  });
  return filling(
    pairs.filter(({ level }) => level !== ""),
    lines,
  );
}

function filling(pairs: { name: string; level: string; line: string }[], lines: readonly SheetLine[]): Filling {
  const subjects = new Map<string, string[]>();
  for (const { subject, name } of lines) subjects.set(fold(name), [...(subjects.get(fold(name)) ?? []), subject]);
  const levels = new Map<string, RatingLevel>();
  const unknown: string[] = [];
  for (const { name, level, line } of pairs) {
    const read = ratingWritten(level);
    const [subject, other] = subjects.get(fold(name)) ?? [];
    if (read && subject && !other) levels.set(subject, read);
    else unknown.push(line);
  }
  return { levels, unknown };
}
