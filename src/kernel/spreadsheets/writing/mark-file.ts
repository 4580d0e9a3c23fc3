import type { Book } from "../grid.ts";
import { markXlsx } from "./mark-xlsx.ts";
import { gather, type Mark } from "./marks.ts";
import { rewriteMarked } from "./rewrite.ts";

/** What is marked, and how the column of reasons is headed. `headerRow` from 1, null where the table has none. */
export type MarkRequest = { sheet: string; marks: Mark[]; heading: string; headerRow: number | null };

/**
 * The sender's file with the faulty cells filled in red and a last column that says what to do. An .xlsx keeps its whole
 * layout; other kinds are given back as .xlsx with texts, merged cells and widths kept.
 */
export async function markFile(bytes: Uint8Array, book: Book, request: MarkRequest): Promise<Uint8Array> {
  const sheetIndex = book.sheets.findIndex((sheet) => sheet.name === request.sheet);
  const marking = gather(book, sheetIndex, request.marks, request.heading, request.headerRow);
  const own = book.kind === "xlsx" ? markXlsx(bytes, marking) : null;
  return own ?? rewriteMarked(book, marking);
}

/** The name under which a marked file is given back: "can-bo.xls" becomes "can-bo (cần sửa).xlsx". */
export function markedFileName(name: string, book: Book): string {
  const [, stem = name, extension = ""] = /^(.*?)(?: \(cần sửa\))?(\.[^.]*)?$/.exec(name) ?? [];
  const macros = book.kind === "xlsx" && /^\.xls[mx]$/i.test(extension);
  return `${stem} (cần sửa)${macros ? extension.toLowerCase() : ".xlsx"}`;
}
