import { type Cell, cellAt, isBlank, mergeAt, type Sheet } from "../grid.ts";
import type { Column, Group, TableRow } from "./types.ts";

/** One row (from 0) as a record: the cell of each field, merged cells from above included. */
export function recordOf<F extends string>(
  sheet: Sheet,
  row: number,
  columns: Column<F>[],
  place: { table: number; groups: Group[]; number: F },
): TableRow<F> {
  const cells: Partial<Record<F, Cell>> = {};
  const merged: F[] = [];
  for (const { field, index } of columns) {
    if (field === null) continue;
    const { cell, above } = cellFor(sheet, row, index);
    if (!cell || isBlank(cell)) continue;
    if (above) merged.push(field);
    const first = cells[field];
    cells[field] = first ? { ...first, text: `${first.text} ${cell.text}` } : cell;
  }
  return {
    row: row + 1,
    table: place.table,
    cells,
    merged,
    groups: place.groups,
    number: cells[place.number]?.text.trim() ?? "",
  };
}

function cellFor(sheet: Sheet, row: number, column: number): { cell: Cell | null; above: boolean } {
  const own = cellAt(sheet, row, column);
  if (own) return { cell: own, above: false };
  const merge = mergeAt(sheet, row, column);
  const reaches = merge && merge.left === column && merge.top < row;
  return reaches ? { cell: cellAt(sheet, merge.top, column), above: true } : { cell: null, above: false };
}
