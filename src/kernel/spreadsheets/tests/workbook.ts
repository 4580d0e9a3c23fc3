import * as xlsx from "@e965/xlsx";
import { serialOfDay } from "#kernel/vietnamese/index.ts";
import type { Book } from "../grid.ts";
import { inUnicode } from "../in-unicode.ts";
import { usualLimits } from "../reading/limits.ts";
import { parseBook } from "../reading/parse.ts";

/** What a test puts into a cell: text, a number, a real date, an error value, or nothing. */
export type Put = string | number | null | { day: string } | { error: number } | { value: number; format: string };

/** One sheet of a test workbook; merges as "A1:C1", hidden rows and columns from 0. */
export type PutSheet = {
  name: string;
  rows: Put[][];
  merges?: string[];
  hidden?: boolean;
  hiddenRows?: number[];
  hiddenColumns?: number[];
};

/** Builds a workbook file of any kind for a test. */
export function workbookFile(
  sheets: PutSheet[],
  kind: "xlsx" | "xls" | "ods" | "csv" = "xlsx",
  date1904 = false,
): Uint8Array {
  const book = xlsx.utils.book_new();
  for (const sheet of sheets) xlsx.utils.book_append_sheet(book, worksheet(sheet), sheet.name);
  book.Workbook = {
    Sheets: sheets.map(({ hidden }) => ({ Hidden: hidden ? 1 : 0 })),
    WBProps: { date1904 },
  };
  const bookType = kind === "xls" ? "biff8" : kind;
  return new Uint8Array(xlsx.write(book, { type: "buffer", bookType, cellStyles: true }) as Buffer);
}

/** Builds and reads a workbook, in this thread. */
export function bookOf(sheets: PutSheet[], kind: "xlsx" | "xls" | "ods" | "csv" = "xlsx", date1904 = false): Book {
  const book = parseBook(workbookFile(sheets, kind, date1904), usualLimits);
  return { ...book, sheets: book.sheets.map(inUnicode) };
}

function worksheet({ rows, merges, hiddenRows, hiddenColumns }: PutSheet): xlsx.WorkSheet {
  const sheet: xlsx.WorkSheet = {};
  let width = 1;
  rows.forEach((row, r) => {
    width = Math.max(width, row.length);
    row.forEach((put, c) => {
      const cell = cellOf(put);
      if (cell) sheet[xlsx.utils.encode_cell({ r, c })] = cell;
    });
  });
  sheet["!ref"] = xlsx.utils.encode_range({ s: { r: 0, c: 0 }, e: { r: Math.max(rows.length - 1, 0), c: width - 1 } });
  sheet["!merges"] = (merges ?? []).map((range) => xlsx.utils.decode_range(range));
  sheet["!rows"] = rows.map((_, at) => ({ hidden: hiddenRows?.includes(at) ?? false }));
  sheet["!cols"] = Array.from({ length: width }, (_, at) => ({
    wch: 14,
    hidden: hiddenColumns?.includes(at) ?? false,
  }));
  return sheet;
}

function cellOf(put: Put): xlsx.CellObject | null {
  if (put === null) return null;
  if (typeof put === "string") return { t: "s", v: put };
  if (typeof put === "number") return { t: "n", v: put };
  if ("day" in put) return { t: "n", v: serialOfDay(put.day), z: "dd/mm/yyyy" };
  if ("error" in put) return { t: "e", v: put.error };
  return { t: "n", v: put.value, z: put.format };
}
