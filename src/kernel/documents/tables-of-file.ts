import { BrokenArchive } from "#kernel/archives/index.ts";
import type { Book, Cell, Merge, Sheet } from "#kernel/spreadsheets/index.ts";
import { tablesOfDocx } from "./docx/read-docx.ts";
import type { WordCell, WordTable } from "./docx/tables.ts";
import { kindOfFile } from "./kind-of-file.ts";
import { type Limits, usualLimits } from "./limits.ts";
import { UnreadableDocument } from "./unreadable.ts";

/** Whether a file is a Word document (.docx), whatever its name says. */
export function isWordFile(bytes: Uint8Array, limits: Limits = usualLimits): boolean {
  try {
    return kindOfFile(bytes, limits) === "docx";
  } catch {
    return false;
  }
}

/**
 * The tables of a Word file as sheets, so that a list sent in Word is read like one sent in Excel. A sheet bears the text
 * that stands before its table. Throws {@link UnreadableDocument}.
 */
export function bookOfWordFile(bytes: Uint8Array, limits: Limits = usualLimits): Book {
  try {
    const tables = tablesOfDocx(bytes, limits);
    return { kind: "docx", date1904: false, sheets: tables.map((table, n) => sheetOf(table, n + 1)) };
  } catch (failure) {
    throw failure instanceof BrokenArchive ? new UnreadableDocument(failure.fault, limits) : failure;
  }
}

function sheetOf(table: WordTable, n: number): Sheet {
  const merges: Merge[] = [];
  const open = new Map<number, Merge>();
  const rows = table.rows.map((row, at) => rowOf(row, at, open, merges));
  return {
    name: table.before.slice(0, 120) || `Bảng ${n}`,
    hidden: false,
    rows,
    merges: merges.filter(({ top, left, bottom, right }) => bottom > top || right > left),
    hiddenRows: [],
    hiddenColumns: [],
    widths: [],
  };
}

/** One row on the grid; a cell that goes on from above lengthens the range begun there. */
function rowOf(row: WordCell[], at: number, open: Map<number, Merge>, merges: Merge[]): (Cell | null)[] {
  const cells: (Cell | null)[] = [];
  for (const { text, columns, continues } of row) {
    const left = cells.length;
    const above = open.get(left);
    if (continues && above?.bottom === at - 1) above.bottom = at;
    else {
      const merge = { top: at, left, bottom: at, right: left + columns - 1 };
      merges.push(merge);
      open.set(left, merge);
    }
    cells.push(continues || text.trim() === "" ? null : { text });
    for (let n = 1; n < columns; n += 1) cells.push(null);
  }
  return cells;
}
