import * as xlsx from "@e965/xlsx";
import { dayOfSerial, textOfBytes } from "#kernel/vietnamese/index.ts";
import type { Book, Cell, FileKind, Sheet } from "../grid.ts";
import { kindOfFile } from "./kind-of-file.ts";
import type { Limits } from "./limits.ts";
import { UnreadableFile } from "./unreadable.ts";

/** Checks and reads a file in this very thread; the program calls it through {@link file://./read-book.ts}. */
export function parseBook(bytes: Uint8Array, limits: Limits): Book {
  const kind = kindOfFile(bytes, limits);
  const workbook = open(bytes, kind, limits);
  if (workbook.SheetNames.length > limits.sheets) throw new UnreadableFile("too_many_rows", limits);
  const date1904 = workbook.Workbook?.WBProps?.date1904 === true;
  const sheets = workbook.SheetNames.map((name, at) => {
    const sheet = workbook.Sheets[name];
    const hidden = (workbook.Workbook?.Sheets?.[at]?.Hidden ?? 0) !== 0;
    return sheet ? plainSheet(sheet, name, hidden, date1904, limits) : emptySheet(name, hidden);
  });
  return { kind, date1904, sheets };
}

/** The options under which every kind of file gives its cells untouched: no guessing of dates, no formulas. */
export function open(bytes: Uint8Array, kind: FileKind, limits: Limits): xlsx.WorkBook {
  const options: xlsx.ParsingOptions = {
    dense: true,
    cellDates: false,
    cellNF: true,
    cellStyles: true,
    cellFormula: false,
    cellHTML: false,
    sheetRows: limits.rows + 1,
  };
  try {
    if (kind === "csv" || kind === "html")
      return xlsx.read(textOfBytes(bytes), { ...options, type: "string", raw: true });
    return xlsx.read(bytes, { ...options, type: "array" });
  } catch (failure) {
    const text = String((failure as Error)?.message ?? failure);
    throw new UnreadableFile(/password|encrypt/i.test(text) ? "password" : "damaged", limits);
  }
}

function plainSheet(source: xlsx.WorkSheet, name: string, hidden: boolean, date1904: boolean, limits: Limits): Sheet {
  const data = (source as unknown as { "!data"?: (xlsx.CellObject | undefined)[][] })["!data"] ?? [];
  const rows = Array.from(data, (row) => trimmed(Array.from(row ?? [], (cell) => plainCell(cell, date1904))));
  while (rows.length > 0 && rows.at(-1)?.length === 0) rows.pop();
  if (rows.length > limits.rows || rows.some((row) => row.length > limits.columns)) {
    throw new UnreadableFile("too_many_rows", limits);
  }
  const merges = (source["!merges"] ?? []).map(({ s, e }) => ({ top: s.r, left: s.c, bottom: e.r, right: e.c }));
  return {
    name,
    hidden,
    rows,
    merges: merges
      .filter((merge) => merge.top < rows.length)
      .map((merge) => ({ ...merge, bottom: Math.min(merge.bottom, rows.length - 1) })),
    hiddenRows: numbersOf(source["!rows"]),
    hiddenColumns: numbersOf(source["!cols"]),
    widths: Array.from(source["!cols"] ?? [], (column) => column?.wch ?? column?.width ?? null),
  };
}

function plainCell(cell: xlsx.CellObject | undefined, date1904: boolean): Cell | null {
  if (!cell || cell.v === undefined || cell.v === null || cell.t === "z") return null;
  if (cell.t === "e") return { text: cell.w ?? "#N/A", error: true };
  if (cell.t === "n") return numberCell(Number(cell.v), cell, date1904);
  if (cell.v instanceof Date) {
    const day = cell.v.toISOString().slice(0, 10);
    return { text: shown(day), day };
  }
  const text = cell.t === "b" ? (cell.v ? "x" : "") : String(cell.v);
  return text === "" ? null : { text };
}

function numberCell(number: number, cell: xlsx.CellObject, date1904: boolean): Cell {
  const format = String(cell.z ?? "General");
  if (xlsx.SSF.is_date(format) && number >= 1) {
    const day = dayOfSerial(number, date1904);
    return { text: shown(day), number, day };
  }
  const plain = format.includes("%") ? (cell.w ?? String(number)) : String(number);
  return { text: plain.trim(), number };
}

function trimmed(row: (Cell | null)[]): (Cell | null)[] {
  let length = row.length;
  while (length > 0 && !row[length - 1]) length--;
  return row.slice(0, length);
}

function numbersOf(items: ({ hidden?: boolean } | undefined)[] | undefined): number[] {
  return Array.from(items ?? [], (item, at) => (item?.hidden ? at : -1)).filter((at) => at >= 0);
}

function emptySheet(name: string, hidden: boolean): Sheet {
  return { name, hidden, rows: [], merges: [], hiddenRows: [], hiddenColumns: [], widths: [] };
}

function shown(day: string): string {
  return day.split("-").reverse().join("/");
}
