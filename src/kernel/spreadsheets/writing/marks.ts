import type { Book } from "../grid.ts";

/** One fault to be shown: the row from 1, the column from 0 (null: the row as a whole), and what to do. */
export type Mark = { row: number; column: number | null; reason: string };

/** The pale red of faulty cells. */
export const faultColour = "#FFC7CD";

/** Marks made ready for writing. */
export type Marking = {
  sheetIndex: number;
  /** The columns (from 0) of the faulty cells, by row (from 1). */
  cells: Map<number, Set<number>>;
  /** What to do, by row. */
  reasons: Map<number, string>;
  /** Where the reasons are written, its heading, and the row (from 1) of the heading. */
  reasonColumn: number;
  heading: string;
  headerRow: number | null;
};

/**
 * Gathers marks by row. Reasons go into a column of their own behind the last one in use, or into that column where an
 * earlier return of the file added it already.
 */
export function gather(
  book: Book,
  sheetIndex: number,
  marks: Mark[],
  heading: string,
  headerRow: number | null,
): Marking {
  const sheet = book.sheets[sheetIndex];
  const rows = sheet?.rows ?? [];
  const earlier = headerRow === null ? -1 : (rows[headerRow - 1] ?? []).findIndex((cell) => cell?.text === heading);
  const used = Math.max(0, ...rows.map((row) => row.length), ...(sheet?.merges ?? []).map((merge) => merge.right + 1));
  const reasons = new Map<number, string>();
  for (const { row, reason } of marks) {
    const said = reasons.get(row);
    reasons.set(row, said === undefined ? reason : `${said}\n${reason}`);
  }
  const cells = new Map<number, Set<number>>();
  for (const { row, column } of marks) {
    if (column !== null) cells.set(row, (cells.get(row) ?? new Set()).add(column));
  }
  return { sheetIndex, cells, reasons, reasonColumn: earlier === -1 ? used : earlier, heading, headerRow };
}
