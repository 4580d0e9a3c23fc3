import writeXlsxFile, { type Cell, type SheetData } from "write-excel-file/node";
import { serialOfDay } from "#kernel/vietnamese/index.ts";

/** One column of a list: its heading, its width in characters, and what it holds. */
export type ListColumn = { heading: string; width: number; holds?: "text" | "number" | "day" };

/** A list to be written: title lines, columns, rows of values; days as `YYYY-MM-DD`, partial days as they are. */
export type List = {
  sheet: string;
  title: string[];
  columns: ListColumn[];
  rows: (string | number | null)[][];
};

const font = "Times New Roman";
const line = { borderStyle: "thin", borderColor: "#8A8F98" } as const;

/** Writes a list as an .xlsx file: title over the table, heading row kept in view, days as real dates. */
export function writeList({ sheet, title, columns, rows }: List): Promise<Buffer> {
  const titleRows = title.map((text, at): Cell[] => [
    {
      value: text,
      type: String,
      align: "center",
      columnSpan: columns.length,
      wrap: true,
      ...(at === 0 ? { fontWeight: "bold" } : { fontStyle: "italic" }),
    },
  ]);
  const headings = columns.map(
    ({ heading }): Cell => ({
      ...{ value: heading, type: String, fontWeight: "bold", align: "center", alignVertical: "center", wrap: true },
      ...{ backgroundColor: "#E8EDF5", ...line },
    }),
  );
  const data: SheetData = [
    ...titleRows,
    ...(title.length > 0 ? [[]] : []),
    headings,
    ...rows.map((row) => columns.map((column, at) => listCell(row[at] ?? null, column))),
  ];
  const stickyRowsCount = data.length - rows.length;
  const options = { sheet: sheetName(sheet), columns: columns.map(({ width }) => ({ width })), stickyRowsCount };
  return writeXlsxFile(data, options, { fontFamily: font, fontSize: 12 }).toBuffer();
}

/** Excel takes at most 31 characters and none of \ / ? * [ ] : in the name of a sheet. */
export function sheetName(name: string): string {
  const usable = name
    .replace(/[\\/?*[\]:]/g, " ")
    .replace(/^'+|'+$/g, "")
    .trim()
    .slice(0, 31);
  return usable === "" ? "Trang 1" : usable;
}

function listCell(value: string | number | null, { holds }: ListColumn): Cell {
  if (value === null || value === "") return { value: undefined, ...line };
  if (typeof value === "number") return { value, type: Number, ...line };
  if (holds === "day" && /^\d{4}-\d{2}-\d{2}$/.test(value) && value >= "1900-03-01") {
    return { value: serialOfDay(value), type: Number, format: "dd/mm/yyyy", align: "center", ...line };
  }
  const shown = holds === "day" ? value.split("-").reverse().join("/") : value;
  return { value: shown, type: String, wrap: true, alignVertical: "top", ...line };
}
