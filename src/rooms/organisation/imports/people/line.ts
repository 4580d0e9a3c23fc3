import type { Cell, Column, FaultyColumn, Group } from "#kernel/spreadsheets/index.ts";
import type { Faults } from "../errors.ts";
import type { PersonField } from "./fields.ts";

/** One row of a list of people on its way through the readers. */
export type Line = {
  row: number;
  cells: Partial<Record<PersonField, Cell>>;
  /** The cells before "-nt-" was replaced. */
  written: Partial<Record<PersonField, Cell>>;
  columns: Column<PersonField>[];
  groups: Group[];
  date1904: boolean;
  /** The day the list is true for, as the officer chose it. */
  asOf: string | null;
  faults: Faults;
};

/** Whether the table has such a column. */
export function hasColumn({ columns }: Line, ...fields: PersonField[]): boolean {
  return columns.some((column) => column.field !== null && fields.includes(column.field));
}

/** A field's column as a place of faults, with the cell of this row. */
export function placeOf(line: Line, field: PersonField, fallback = ""): FaultyColumn {
  const column = line.columns.find((one) => one.field === field);
  return { heading: column?.heading ?? fallback, index: column?.index ?? null, cell: line.cells[field] };
}

/** The heading that stands over a divided column ("Ngày, tháng, năm sinh" over "Nam"). */
export function groupPlaceOf(line: Line, field: PersonField): FaultyColumn {
  const column = line.columns.find((one) => one.field === field);
  const path = column?.path ?? [];
  const heading = path.length > 1 ? path.slice(0, -1).join(" / ") : path.join(" / ");
  return { heading, index: column?.index ?? null, cell: line.cells[field] };
}
