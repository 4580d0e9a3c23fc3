import type { Cell, Column, Faults, FaultyColumn, Group } from "#kernel/spreadsheets/index.ts";
import { columnOf, textOf } from "#kernel/spreadsheets/index.ts";
import type { UnitFinder } from "#rooms/organisation/imports/index.ts";
import type { AwardField } from "./fields.ts";
import type { ReasonCode } from "./words.vi.ts";

/** One row of a list of awards on its way through the readers. */
export type Line = {
  row: number;
  cells: Partial<Record<AwardField, Cell>>;
  columns: Column<AwardField>[];
  groups: Group[];
  /** The titles over the table: they may name award, decision, year. */
  titles: string[];
  date1904: boolean;
  faults: Faults<ReasonCode>;
  find: UnitFinder;
  home: string;
  year: number | null;
  today: string;
};

/** Whether the table has one of these columns. */
export function hasColumn({ columns }: Line, ...fields: AwardField[]): boolean {
  return columns.some((column) => column.field !== null && fields.includes(column.field));
}

/** The first of these fields' columns as a place of faults, with the cell of this row. */
export function placeOf(line: Line, fields: AwardField[], fallback: string): FaultyColumn {
  const field = fields.find((one) => hasColumn(line, one)) ?? (fields[0] as AwardField);
  return columnOf(line.columns, field, fallback, line.cells[field]);
}

/** The tidied text of a field; a cell that shows an error is a fault and counts as empty. */
export function textIn(line: Line, field: AwardField): string | null {
  const cell = line.cells[field];
  if (!cell?.error) return textOf(cell);
  line.faults.add(line.row, placeOf(line, [field], ""), "error value in the cell");
  return null;
}

/** What stands over the row, the innermost group first, then the titles from the lowest up. */
export function above(line: Line): string[] {
  return [...line.groups.map((group) => group.text).reverse(), ...[...line.titles].reverse()];
}
