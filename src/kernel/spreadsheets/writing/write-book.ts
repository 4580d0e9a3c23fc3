import writeXlsxFile, { type Cell, type SheetData } from "write-excel-file/node";
import { serialOfDay } from "#kernel/vietnamese/index.ts";
import { sheetName } from "./sheet-name.ts";

/**
 * A column of a list: its head, its width in characters, and what stands in it. `day`: `YYYY-MM-DD` becomes a real date,
 * a partial day (`1984-05`) the text an officer would write.
 */
export type ListColumn<Row> = {
  head: string;
  width: number;
  cell: (row: Row) => string | number | null | undefined;
  day?: boolean;
};

/** A sheet that holds a list: title rows on top, a head that stays in sight, one row a record. */
export type ListSheet<Row> = { sheet: string; title?: string[]; columns: ListColumn<Row>[]; rows: readonly Row[] };

/** A sheet of plain lines: how to fill the other one. */
export type NotesSheet = { sheet: string; notes: string[] };

const font = { fontFamily: "Times New Roman", fontSize: 12 };

/** Writes a workbook of lists; gives the bytes of an .xlsx file. Texts are texts: nothing in them becomes a formula. */
// biome-ignore lint/suspicious/noExplicitAny: each sheet has rows of its own kind, and its columns know them
export async function excelBook(...sheets: (ListSheet<any> | NotesSheet)[]): Promise<Uint8Array<ArrayBuffer>> {
  const drawn = sheets.map((one) => ("notes" in one ? notesSheet(one) : listSheet(one)));
  const buffer = await writeXlsxFile(drawn, font).toBuffer();
  return new Uint8Array(buffer);
}

function listSheet<Row>({ sheet, title = [], columns, rows }: ListSheet<Row>) {
  const head: Cell[] = columns.map((column) => ({
    value: column.head,
    type: String,
    fontWeight: "bold" as const,
    wrap: true,
    align: "center" as const,
    alignVertical: "center" as const,
    backgroundColor: "#f3efe6",
    borderStyle: "thin" as const,
  }));
  const data: SheetData = [
    ...title.map((line, at) => [
      { value: line, type: String, ...(at === 0 ? { fontWeight: "bold" as const, fontSize: 14 } : {}) },
    ]),
    ...(title.length > 0 ? [[]] : []),
    head,
    ...rows.map((row) => columns.map((column) => cellOf(column, row))),
  ];
  return {
    sheet: sheetName(sheet),
    data,
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: data.length - rows.length,
  };
}

function cellOf<Row>(column: ListColumn<Row>, row: Row): Cell {
  const value = column.cell(row);
  const look = { borderStyle: "thin" as const, alignVertical: "top" as const };
  if (value === null || value === undefined || value === "") return { ...look };
  if (typeof value === "number") return { ...look, value, type: Number };
  if (!column.day || !/^\d{4}(-\d{2}){0,2}$/.test(value)) return { ...look, value, type: String, wrap: true };
  if (value.length === 10 && value >= firstExcelDay)
    return { ...look, value: serialOfDay(value), type: Number, format: "dd/mm/yyyy" };
  return { ...look, value: value.split("-").reverse().join("/"), type: String };
}

/** Before this day Excel counts wrongly: it knows a 29/02/1900. */
const firstExcelDay = "1900-03-01";

function notesSheet({ sheet, notes }: NotesSheet) {
  const data: SheetData = notes.map((line, at) => [
    { value: line, type: String, wrap: true, ...(at === 0 ? { fontWeight: "bold" as const, fontSize: 14 } : {}) },
  ]);
  return { sheet: sheetName(sheet), data, columns: [{ width: 100 }] };
}
