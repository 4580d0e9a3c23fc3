import writeXlsxFile, { type Cell as OutCell, type Row } from "write-excel-file/node";
import { serialOfDay } from "#kernel/vietnamese/index.ts";
import { type Book, type Cell, cellAt, mergeAt, type Sheet } from "../grid.ts";
import { faultColour, type Marking } from "./marks.ts";
import { sheetName } from "./sheet-name.ts";

/**
 * Writes the visible sheets of a book anew as .xlsx, with the faulty cells of one of them marked: for files whose own
 * format cannot be edited (.xls, .ods, .csv). Texts, numbers, dates, merged cells and column widths are kept, legacy
 * fonts become Unicode; other formatting is lost.
 */
export function rewriteMarked(book: Book, marking: Marking): Promise<Buffer> {
  const sheets = book.sheets.flatMap((sheet, at) => {
    if (sheet.hidden) return [];
    const marks = at === marking.sheetIndex ? marking : undefined;
    return [{ data: dataOf(sheet, marks), sheet: sheetName(sheet.name), columns: widths(sheet, marks) }];
  });
  return writeXlsxFile(sheets, { fontFamily: "Times New Roman", fontSize: 12 }).toBuffer();
}

function dataOf(sheet: Sheet, marking: Marking | undefined): Row[] {
  return sheet.rows.map((row, at) => {
    const width = Math.max(
      row.length,
      ...sheet.merges.filter((m) => m.top <= at && at <= m.bottom).map((m) => m.right + 1),
    );
    const cells = Array.from({ length: width }, (_, column) => outCell(sheet, at, column, marking));
    if (!marking) return cells;
    const said = marking.reasons.get(at + 1) ?? (at + 1 === marking.headerRow ? marking.heading : undefined);
    if (said === undefined) return cells;
    while (cells.length < marking.reasonColumn) cells.push(null);
    cells[marking.reasonColumn] = { value: said, type: String, wrap: true, backgroundColor: faultColour };
    return cells;
  });
}

function outCell(sheet: Sheet, row: number, column: number, marking: Marking | undefined): OutCell {
  const merge = mergeAt(sheet, row, column);
  if (merge && (merge.top !== row || merge.left !== column)) return null;
  const cell = marking && column === marking.reasonColumn ? null : cellAt(sheet, row, column);
  const span = merge
    ? { columnSpan: merge.right - merge.left + 1, rowSpan: merge.bottom - merge.top + 1, align: "center" as const }
    : {};
  const fill = marking?.cells.get(row + 1)?.has(column) ? { backgroundColor: faultColour } : {};
  return { ...contentOf(cell), ...span, ...fill, wrap: true, alignVertical: "center" };
}

function contentOf(cell: Cell | null): {
  value?: string | number;
  type?: StringConstructor | NumberConstructor;
  format?: string;
} {
  if (!cell) return {};
  if (cell.day !== undefined && cell.day >= "1900-03-01")
    return { value: serialOfDay(cell.day), type: Number, format: "dd/mm/yyyy" };
  if (cell.number !== undefined && !cell.text.includes("%")) return { value: cell.number, type: Number };
  return { value: cell.text, type: String };
}

function widths(sheet: Sheet, marking: Marking | undefined): { width?: number }[] {
  const columns = sheet.widths.map((width) => (width === null ? {} : { width }));
  if (!marking) return columns;
  while (columns.length < marking.reasonColumn) columns.push({});
  columns[marking.reasonColumn] = { width: 60 };
  return columns;
}
