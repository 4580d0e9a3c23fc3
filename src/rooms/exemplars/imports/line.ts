import {
  type Cell,
  type Column,
  columnOf,
  type Faults,
  type FaultyColumn,
  type Group,
  textOf,
} from "#kernel/spreadsheets/index.ts";
import type { UnitFinder } from "#rooms/organisation/imports/index.ts";
import type { EntryField } from "./fields.ts";
import type { EntryContext } from "./types.ts";
import type { ReasonCode } from "./words.vi.ts";

/** One row of a list on its way through the readers. */
export type Line = {
  row: number;
  cells: Partial<Record<EntryField, Cell>>;
  /** The cells as written: “nt” where it says so. */
  written: Partial<Record<EntryField, Cell>>;
  columns: Column<EntryField>[];
  groups: Group[];
  /** The titles over the table: they may name level and year. */
  titles: string[];
  faults: Faults<ReasonCode>;
  find: UnitFinder;
  home: string;
  context: EntryContext;
};

/** Whether the table has one of these columns. */
export function hasColumn({ columns }: Pick<Line, "columns">, ...fields: EntryField[]): boolean {
  return columns.some((column) => column.field !== null && fields.includes(column.field));
}

/** The first of these fields' columns as a place of faults, with the cell of this row. */
export function placeOf(line: Line, fields: EntryField[], fallback: string): FaultyColumn {
  const field = fields.find((one) => hasColumn(line, one)) ?? (fields[0] as EntryField);
  return columnOf(line.columns, field, fallback, line.cells[field]);
}

/** Columns under one group heading (“Cấp đăng ký” over “Cơ sở”, “Ngành”) as one place. */
export function groupPlace(line: Line, fields: readonly EntryField[], fallback: string): FaultyColumn {
  const column = line.columns.find((one) => one.field !== null && fields.includes(one.field));
  if (!column || column.path.length < 2) return { heading: column?.heading ?? fallback, index: column?.index ?? null };
  return { heading: column.path.slice(0, -1).join(" / "), index: column.index };
}

/** The tidied text of a field; a cell that shows an error is a fault and counts as empty. */
export function textIn(line: Line, field: EntryField): string | null {
  const cell = line.cells[field];
  if (!cell?.error) return textOf(cell);
  line.faults.add(line.row, placeOf(line, [field], ""), "error value in the cell");
  return null;
}

/** What stands over the row, the innermost group first, then the titles from the lowest up. */
export function above(line: Line): string[] {
  return [...line.groups.map((group) => group.text).reverse(), ...[...line.titles].reverse()];
}
