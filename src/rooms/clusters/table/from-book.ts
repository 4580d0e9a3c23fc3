import type { Book } from "#kernel/spreadsheets/index.ts";
import { fold } from "#kernel/vietnamese/index.ts";
import { pasteColumns, type ReadPaste, readCells } from "./paste.ts";

/**
 * Reads a score table out of a file, Excel as it is given out here or a table an office drew up with the same heads: what lies
 * below the heads of the first sheet that has them, titles above and columns before left aside. What is to be mended is told by
 * the rows of the file.
 */
export function readTableBook(book: Book): ReadPaste {
  for (const { rows, hidden } of book.sheets) {
    if (hidden) continue;
    const texts = rows.map((row) => row.map((cell) => cell?.text ?? ""));
    const head = texts.findIndex((row) => criterionColumn(row) !== -1);
    if (head === -1) continue;
    const from = criterionColumn(texts[head]!) - 1;
    const cells = texts.slice(head + 1).map((row) => (from < 0 ? ["", ...row] : row.slice(from)));
    return readCells(cells, head + 1);
  }
  return { ok: false, says: [`Không thấy dòng tiêu đề trong tệp. Cần các cột: ${pasteColumns.join(", ")}.`] };
}

function criterionColumn(row: readonly string[]): number {
  return row.findIndex((text) => fold(text) === fold(pasteColumns[1]));
}
