import { tidy, upperFirst } from "#kernel/vietnamese/index.ts";
import { cellAt, mergeAt, type Sheet, seenAt } from "../grid.ts";
import { enough, type FieldWords, headingScore } from "./fields.ts";
import type { Column } from "./types.ts";

/** The columns under a header of one or more rows (from 0), each with its full heading and the field it fits best. */
export function readColumns<F extends string>(
  sheet: Sheet,
  headerRows: number[],
  fields: FieldWords<F>[],
): Column<F>[] {
  const width = Math.max(...headerRows.map((row) => widthOf(sheet, row)), 0);
  const columns: Column<F>[] = [];
  for (let index = 0; index < width; index++) {
    const path = pathOf(sheet, headerRows, index);
    if (path.length > 0) columns.push({ index, path, heading: path.join(" / "), field: null });
  }
  assign(sheet, columns, fields);
  return columns;
}

/** The texts over a column, outermost first, without repeats of one merged cell. */
function pathOf(sheet: Sheet, headerRows: number[], column: number): string[] {
  const texts = headerRows.map((row, at) => {
    const seen = text(seenAt(sheet, row, column)?.text);
    return seen === "" && at < headerRows.length - 1 ? inherited(sheet, headerRows, at, column) : seen;
  });
  return texts.filter((part, at) => part !== "" && part !== texts[at - 1]);
}

/** Without merged cells a group heading stands over its first column only; the columns to the right share it. */
function inherited(sheet: Sheet, headerRows: number[], at: number, column: number): string {
  const [row, below] = [headerRows[at] as number, headerRows[at + 1] as number];
  if (text(cellAt(sheet, below, column)?.text) === "") return "";
  for (let left = column - 1; left >= 0; left--) {
    if (text(cellAt(sheet, below, left)?.text) === "") return "";
    const group = text(seenAt(sheet, row, left)?.text);
    if (group !== "") return group;
  }
  return "";
}

/** Best fits first; a field is given once, save where one merged heading stands over several columns. */
function assign<F extends string>(sheet: Sheet, columns: Column<F>[], fields: FieldWords<F>[]): void {
  const fits = columns.flatMap((column) =>
    fields.map((words) => {
      const hidden = sheet.hiddenColumns.includes(column.index) ? 0.7 : 1;
      return { column, field: words.field, score: headingScore(column.path, words) * hidden };
    }),
  );
  fits.sort((a, b) => b.score - a.score || a.column.index - b.column.index);
  const given = new Map<F, Column<F>>();
  for (const { column, field, score } of fits) {
    if (score < enough || column.field !== null) continue;
    const first = given.get(field);
    if (first && !(first.heading === column.heading && Math.abs(first.index - column.index) <= 3)) continue;
    column.field = field;
    if (!first) given.set(field, column);
  }
}

/** How far a row reaches, merged ranges included. */
export function widthOf(sheet: Sheet, row: number): number {
  const length = sheet.rows[row]?.length ?? 0;
  const last = length === 0 ? undefined : mergeAt(sheet, row, length - 1);
  return Math.max(length, last ? last.right + 1 : 0);
}

function text(raw: string | undefined): string {
  return upperFirst(tidy(raw ?? ""));
}
