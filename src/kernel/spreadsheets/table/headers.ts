import { type Cell, cellAt, isBlank, mergeAt, type Sheet } from "../grid.ts";
import { readColumns, widthOf } from "./columns.ts";
import type { FieldWords } from "./fields.ts";
import { isNationalHeading, isTitle } from "./row-words.ts";

/** What makes a row a header: the fields looked for, and sets of which one must be there in full. */
export type HeaderSigns<F extends string> = { fields: FieldWords<F>[]; required: F[][] };

/** All headers of a sheet from the top, each as the rows (from 0) it takes; rows of headings in a row are one header. */
export function findHeaders<F extends string>(sheet: Sheet, signs: HeaderSigns<F>): number[][] {
  const headers: number[][] = [];
  for (let row = 0; row < sheet.rows.length; row++) {
    if (!isHeaderRow(sheet, row, signs)) continue;
    const block = extend(sheet, row);
    while (isHeaderRow(sheet, (block.at(-1) as number) + 1, signs)) block.push((block.at(-1) as number) + 1);
    headers.push(block);
    row = block.at(-1) as number;
  }
  return headers;
}

function isHeaderRow<F extends string>(sheet: Sheet, row: number, signs: HeaderSigns<F>): boolean {
  const cells = contents(sheet, row);
  if (cells.length < 2 || sheet.hiddenRows.includes(row)) return false;
  if (isValue(cells[0] as Cell) || cells.filter(isValue).length * 3 > cells.length) return false;
  if (cells.some((cell) => isNationalHeading(cell.text))) return false;
  const rows = [row, ...mergedDown(sheet, row)];
  return (
    satisfies(sheet, rows, signs) ||
    (rows.length === 1 && underGroupHeadings(sheet, row) && satisfies(sheet, [row - 1, row], signs))
  );
}

function satisfies<F extends string>(sheet: Sheet, rows: number[], { fields, required }: HeaderSigns<F>): boolean {
  const found = new Set(readColumns(sheet, rows, fields).flatMap((column) => (column.field ? [column.field] : [])));
  return found.size >= 2 && required.some((set) => set.every((field) => found.has(field)));
}

/** The header with the group headings above it and the divided headings below it. */
function extend(sheet: Sheet, row: number): number[] {
  const above = underGroupHeadings(sheet, row) ? [row - 1] : [];
  const rows = [...above, row, ...mergedDown(sheet, row)];
  const below = (rows.at(-1) as number) + 1;
  if (rows.length === 1 && dividesHeadings(sheet, row, below)) rows.push(below);
  return rows;
}

/** Rows below that cells of this row reach into. */
function mergedDown(sheet: Sheet, row: number): number[] {
  const bottoms = sheet.merges
    .filter((m) => m.top === row && m.bottom > row && m.bottom - row <= 4)
    .map((m) => m.bottom);
  const bottom = Math.max(row, ...bottoms);
  return Array.from({ length: bottom - row }, (_, at) => row + at + 1);
}

/** True where the row above holds headings over groups of this row's columns. */
function underGroupHeadings(sheet: Sheet, row: number): boolean {
  const cells = contents(sheet, row - 1);
  if (
    row === 0 ||
    cells.length === 0 ||
    cells.some((c) => c.number !== undefined || isTitle(c.text) || isNationalHeading(c.text))
  ) {
    return false;
  }
  const reachesIn = sheet.merges.some((m) => m.top === row - 1 && m.bottom === row);
  const width = widthOf(sheet, row);
  const wide = sheet.merges.filter((m) => m.top === row - 1 && m.bottom === row - 1 && m.right > m.left);
  return reachesIn || (cells.length >= 2 && wide.some((m) => m.right - m.left + 1 < width));
}

/** Unmerged two-row headers: the lower row fills only columns whose upper heading is blank, or the one before such. */
function dividesHeadings(sheet: Sheet, row: number, below: number): boolean {
  const length = sheet.rows[below]?.length ?? 0;
  const filled = Array.from({ length }, (_, at) => at).filter((at) => !isBlank(cellAt(sheet, below, at)));
  const blankAbove = (at: number) => isBlank(cellAt(sheet, row, at)) && !mergeAt(sheet, row, at);
  return (
    filled.length >= 2 &&
    filled.some(blankAbove) &&
    filled.every((at) => {
      const cell = cellAt(sheet, below, at) as Cell;
      return (
        cell.number === undefined &&
        cell.text.length <= 30 &&
        !/\d/.test(cell.text) &&
        (blankAbove(at) || blankAbove(at + 1))
      );
    })
  );
}

/** Numbers and dates are values, not headings. */
function isValue(cell: Cell): boolean {
  return cell.number !== undefined || /^\d+([.,/-]\d+)*$/.test(cell.text.trim());
}

function contents(sheet: Sheet, row: number): Cell[] {
  return (sheet.rows[row] ?? []).filter((cell): cell is Cell => cell !== null && !isBlank(cell));
}
