import type { Encoding } from "#kernel/vietnamese/index.ts";

/** One cell as read. Rows and columns count from 0 here; people see them from 1 and from A. */
export type Cell = {
  /** What stands in the cell, in Unicode; a date as dd/mm/yyyy, a share as "40%". White space is as typed. */
  text: string;
  /** The number, where the cell holds one (a day count too). */
  number?: number;
  /** The day, where the cell holds a number shown as a date. */
  day?: string;
  /** True for #N/A, #REF! and the like. */
  error?: true;
  /** What stood there before legacy fonts were converted. */
  legacy?: { text: string; encoding: Encoding };
};

/** A merged range, first and last row and column included. */
export type Merge = { top: number; left: number; bottom: number; right: number };

/** One sheet as a plain grid; rows may be shorter than the widest one, empty cells are null. */
export type Sheet = {
  name: string;
  hidden: boolean;
  rows: (Cell | null)[][];
  merges: Merge[];
  hiddenRows: number[];
  hiddenColumns: number[];
  /** Column widths in characters, null where the file sets none. */
  widths: (number | null)[];
};

/** The kinds of files that can be read; the tables of a Word file are sheets too. */
export type FileKind = "xlsx" | "xls" | "ods" | "csv" | "html" | "docx";

/** A file as read: its sheets in order. `date1904`: its day counts start in 1904 (old Macintosh files). */
export type Book = { kind: FileKind; date1904: boolean; sheets: Sheet[] };

/** The cell itself, null where it is empty. */
export function cellAt(sheet: Sheet, row: number, column: number): Cell | null {
  return sheet.rows[row]?.[column] ?? null;
}

/** The merged range a cell lies in. */
export function mergeAt(sheet: Sheet, row: number, column: number): Merge | undefined {
  return mergesByRow(sheet.merges)
    .get(row)
    ?.find((merge) => column >= merge.left && column <= merge.right);
}

const indexes = new WeakMap<Merge[], Map<number, Merge[]>>();

/** The merged ranges each row is part of, worked out once per sheet. */
function mergesByRow(merges: Merge[]): Map<number, Merge[]> {
  const known = indexes.get(merges);
  if (known) return known;
  const index = new Map<number, Merge[]>();
  for (const merge of merges) {
    for (let row = merge.top; row <= merge.bottom; row++) index.set(row, [...(index.get(row) ?? []), merge]);
  }
  indexes.set(merges, index);
  return index;
}

/** The cell a reader sees there: the first cell of the merged range it lies in, else itself. */
export function seenAt(sheet: Sheet, row: number, column: number): Cell | null {
  const own = cellAt(sheet, row, column);
  if (own) return own;
  const merge = mergeAt(sheet, row, column);
  return merge ? cellAt(sheet, merge.top, merge.left) : null;
}

/** True where a cell has no text worth reading. */
export function isBlank(cell: Cell | null): boolean {
  return cell === null || cell.text.trim() === "";
}

/** Column 0 is A, 26 is AA. */
export function columnLetters(column: number): string {
  const rest = column % 26;
  const letter = String.fromCharCode(65 + rest);
  return column < 26 ? letter : columnLetters((column - rest) / 26 - 1) + letter;
}

/** The address people use: row 9, column 1 is "B10". */
export function address(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}
