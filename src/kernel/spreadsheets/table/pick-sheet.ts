import { fold, sameTextKey } from "#kernel/vietnamese/index.ts";
import type { Book, Sheet } from "../grid.ts";
import { readTables, type TableSigns } from "./read-table.ts";
import type { TableReading } from "./types.ts";

/** The sheet that holds the list, what was read from it, and the sheets left aside. */
export type PickedSheet<F extends string> = { sheet: Sheet; reading: TableReading<F>; ignored: string[] };

const aside = /huong dan|danh muc|^dm\b|^dm_|^hd\b|vi du|tham khao|^ma\b|lookup|^sheet_?dm/;

/**
 * Takes the sheet of that name, or without a name the visible sheet with most records (sheets of instructions and of
 * lists to choose from come last). Null where no sheet has such a table.
 */
export function pickSheet<F extends string>(book: Book, signs: TableSigns<F>, name?: string): PickedSheet<F> | null {
  const named = name === undefined ? undefined : byName(book, name);
  const candidates = named ? [named] : book.sheets.filter((sheet) => !sheet.hidden);
  const read = candidates.map((sheet) => ({ sheet, reading: readTables(sheet, signs) }));
  const useful = read.filter(({ reading }) => reading.tables.length > 0);
  useful.sort((a, b) => weight(b) - weight(a));
  const best = useful[0];
  if (!best) return null;
  return { ...best, ignored: book.sheets.filter((sheet) => sheet !== best.sheet).map((sheet) => sheet.name) };
}

function byName(book: Book, name: string): Sheet | undefined {
  const exactly = book.sheets.find((sheet) => sheet.name === name);
  return exactly ?? book.sheets.find((sheet) => sameTextKey(sheet.name) === sameTextKey(name));
}

function weight<F extends string>({ sheet, reading }: { sheet: Sheet; reading: TableReading<F> }): number {
  const fields = new Set(reading.tables.flatMap((table) => table.columns.map((column) => column.field)));
  return (aside.test(fold(sheet.name)) ? 0 : 1_000_000) + fields.size * 1_000 + Math.min(reading.rows.length, 999);
}
