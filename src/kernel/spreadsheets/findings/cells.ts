import { type DateReading, plainPunctuation, readDate, readDateNumber, tidy } from "#kernel/vietnamese/index.ts";
import type { Cell } from "../grid.ts";
import { isDitto } from "../table/row-words.ts";
import type { TableRow } from "../table/types.ts";

/** The cells of each row with "-nt-" and the like replaced by what stands above in the same table. */
export function withoutDittos<F extends string>(rows: TableRow<F>[]): Map<TableRow<F>, Partial<Record<F, Cell>>> {
  const read = new Map<TableRow<F>, Partial<Record<F, Cell>>>();
  let above: { table: number; cells: Partial<Record<F, Cell>> } = { table: -1, cells: {} };
  for (const row of rows) {
    const cells: Partial<Record<F, Cell>> = { ...row.cells };
    for (const field of Object.keys(cells) as F[]) {
      const cell = cells[field];
      if (!cell || !isDitto(cell.text)) continue;
      const source = row.table === above.table ? above.cells[field] : undefined;
      if (source) cells[field] = source;
      else delete cells[field];
    }
    read.set(row, cells);
    above = { table: row.table, cells };
  }
  return read;
}

/** The tidied text of a cell with plain dashes and apostrophes, null where it is empty. */
export function textOf(cell: Cell | undefined): string | null {
  const text = plainPunctuation(tidy(cell?.text ?? ""));
  return text === "" ? null : text;
}

/**
 * The date in a cell, whether it was typed as text, as a number or as a date. A year typed into a cell formatted as a
 * date (1984 shown as 06/06/1905) is read as the year.
 */
export function dateOf(cell: Cell | undefined, options: { date1904: boolean; pivot: number }): DateReading {
  if (!cell) return { ok: false, why: "empty" };
  if (cell.day !== undefined && cell.number === undefined) return { ok: true, value: cell.day };
  if (cell.number !== undefined) return readDateNumber(cell.number, options.date1904);
  return readDate(cell.text, { pivot: options.pivot });
}

/** "x", "X", "có", "1", "✓": the sign that a column applies. */
export function isMark(text: string): boolean {
  return /^(x|v|có|co|đúng|1|✓|✔|☑|yes|true|\+)$/i.test(tidy(text));
}
