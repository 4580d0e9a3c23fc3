import type { Cell, Column, Faults, FaultyColumn, Group } from "#kernel/spreadsheets/index.ts";
import { columnOf, textOf } from "#kernel/spreadsheets/index.ts";
import type { UnitFinder } from "#rooms/organisation/imports/index.ts";
import type { AwardField } from "./fields.ts";
import type { HolderReason, ReasonCode } from "./words.vi.ts";

/** What tells whom a row is about, in a list of awards and in one of registrations alike. */
export type HolderField = "name" | "nameAndPost" | "post" | "unit" | "kind";

/** One row on its way through the readers, as far as they ask whom it is about. */
export type HolderLine<Field extends string = HolderField> = {
  row: number;
  cells: Partial<Record<Field, Cell>>;
  columns: Column<string>[];
  groups: Group[];
  /** The titles over the table: they may name award, decision, year. */
  titles: string[];
  faults: Pick<Faults<HolderReason>, "add" | "has">;
  find: UnitFinder;
  home: string;
  year: number | null;
};

/** One row of a list of awards. */
export type Line = Omit<HolderLine<AwardField>, "faults"> & {
  date1904: boolean;
  faults: Faults<ReasonCode>;
  today: string;
};

/** Whether the table has one of these columns. */
export function hasColumn<Field extends string>(
  { columns }: Pick<HolderLine<Field>, "columns">,
  ...fields: Field[]
): boolean {
  return columns.some((column) => column.field !== null && (fields as string[]).includes(column.field));
}

/** The first of these fields' columns as a place of faults, with the cell of this row. */
export function placeOf<Field extends string>(
  line: Pick<HolderLine<Field>, "cells" | "columns">,
  fields: NoInfer<Field>[],
  fallback: string,
): FaultyColumn {
  const field = fields.find((one) => hasColumn(line, one)) ?? fields[0]!;
  return columnOf(line.columns, field, fallback, line.cells[field]);
}

/** The tidied text of a field; a cell that shows an error is a fault and counts as empty. */
export function textIn<Field extends string>(line: HolderLine<Field>, field: NoInfer<Field>): string | null {
  const cell = line.cells[field];
  if (!cell?.error) return textOf(cell);
  line.faults.add(line.row, placeOf(line, [field], ""), "error value in the cell");
  return null;
}

/** What stands over the row, the innermost group first, then the titles from the lowest up. */
export function above(line: Pick<HolderLine, "groups" | "titles">): string[] {
  return [...line.groups.map((group) => group.text).reverse(), ...[...line.titles].reverse()];
}
