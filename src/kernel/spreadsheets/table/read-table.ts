import type { Sheet } from "../grid.ts";
import { beforeHeader } from "./before-header.ts";
import { readColumns } from "./columns.ts";
import type { FieldWords } from "./fields.ts";
import { findHeaders } from "./headers.ts";
import { readSection } from "./section.ts";
import type { Group, Table, TableReading } from "./types.ts";

/**
 * What a kind of list is recognised by. `required`: sets of fields, one of which a header must hold in full. `number`:
 * the field of running numbers. `names`: the fields that name the record. `lone`: what a text standing alone and without
 * a number in the column of names is, where the text itself tells.
 */
export type TableSigns<F extends string> = {
  fields: FieldWords<F>[];
  required: F[][];
  number: F;
  names: F[];
  lone?: (text: string) => "group" | "record" | null;
  /** Whether a group row may carry counts in other columns ("II | Văn phòng | 12"). */
  countsInGroups?: boolean;
};

/** Finds every table of a sheet and reads its records; every other row that holds something is named with its reason. */
export function readTables<F extends string>(sheet: Sheet, signs: TableSigns<F>): TableReading<F> {
  const headers = findHeaders(sheet, signs);
  const reading: TableReading<F> = { tables: [], rows: [], ignored: [] };
  const first = headers[0]?.[0];
  if (first === undefined) return reading;
  reading.ignored.push(...beforeHeader(sheet, 0, first));
  let open: Group[] = [];
  headers.forEach((headerRows, at) => {
    const columns = readColumns(sheet, headerRows, signs.fields);
    const table = reading.tables.push({ columns, headerRows: headerRows.map((row) => row + 1) }) - 1;
    const start = (headerRows.at(-1) as number) + 1;
    const end = headers[at + 1]?.[0] ?? sheet.rows.length;
    const section = readSection({
      ...signs,
      sheet,
      start,
      end,
      columns,
      table,
      groups: isRepeated(reading) ? open : [],
    });
    open = section.groups;
    reading.rows.push(...section.rows);
    reading.ignored.push(...headerRows.map((row) => ({ row: row + 1, why: "header" as const })), ...section.ignored);
  });
  reading.ignored.sort((a, b) => a.row - b.row);
  return reading;
}

/** A header repeated in the middle of a list (after a page break) does not end the group above it. */
function isRepeated<F extends string>({ tables }: TableReading<F>): boolean {
  const [before, now] = tables.slice(-2);
  return before !== undefined && now !== undefined && headings(before) === headings(now);
}

function headings<F extends string>(table: Table<F>): string {
  return table.columns.map((column) => column.heading).join("|");
}
