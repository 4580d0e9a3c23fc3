import {
  type Cell,
  type Column,
  columnOf,
  type Faults,
  type FaultyColumn,
  type Group,
  textOf,
} from "#kernel/spreadsheets/index.ts";

/** One row of a list on its way through the readers of its room. */
export type ListLine<Field extends string, Code extends string> = {
  row: number;
  cells: Partial<Record<Field, Cell>>;
  /** The cells as written: “nt” where it says so. */
  written: Partial<Record<Field, Cell>>;
  columns: Column<Field>[];
  groups: Group[];
  /** The titles over the table: they may name what the columns leave out. */
  titles: string[];
  faults: Faults<Code>;
};

type Known = "error value in the cell";

/** Whether the table has one of these columns. */
export function hasColumn({ columns }: { columns: Column<string>[] }, ...fields: string[]): boolean {
  return columns.some((column) => column.field !== null && fields.includes(column.field));
}

/** The first of these fields' columns as a place of faults, with the cell of this row. */
export function placeOf<Field extends string>(
  line: { columns: Column<string>[]; cells: Partial<Record<Field, Cell>> },
  fields: NoInfer<Field>[],
  fallback: string,
): FaultyColumn {
  const field = fields.find((one) => hasColumn(line, one)) ?? (fields[0] as Field);
  return columnOf(line.columns, field, fallback, line.cells[field]);
}

/** The tidied text of a field; a cell that shows an error is a fault and counts as empty. */
export function textIn<Field extends string>(
  line: {
    row: number;
    columns: Column<string>[];
    cells: Partial<Record<Field, Cell>>;
    faults: Pick<Faults<Known>, "add">;
  },
  field: NoInfer<Field>,
): string | null {
  const cell = line.cells[field];
  if (!cell?.error) return textOf(cell);
  line.faults.add(line.row, placeOf(line, [field], ""), "error value in the cell");
  return null;
}

/** What stands over the row, the innermost group first, then the titles from the lowest up. */
export function above(line: { groups: Group[]; titles: string[] }): string[] {
  return [...line.groups.map((group) => group.text).reverse(), ...[...line.titles].reverse()];
}
