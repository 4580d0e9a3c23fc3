import { fold, spanOf } from "#kernel/vietnamese/index.ts";
import type { RowPair, UnitRow } from "../types.ts";

/**
 * Rows of one unit listed twice (same name, diacritics aside, same unit above, times that overlap), and rows that only
 * look so: the same name under the same unit at another time.
 */
export function unitPairs(rows: UnitRow[]): { duplicates: RowPair[]; notDuplicates: RowPair[] } {
  const duplicates: RowPair[] = [];
  const notDuplicates: RowPair[] = [];
  const byName = new Map<string, UnitRow[]>();
  for (const row of rows) {
    if (row.name === null) continue;
    const key = `${fold(row.name)}|${fold(row.parent ?? "")}`;
    const earlier = byName.get(key) ?? [];
    const twin = earlier.find((other) => overlap(other, row));
    if (twin) duplicates.push([twin.row, row.row]);
    else if (earlier[0]) notDuplicates.push([earlier[0].row, row.row]);
    byName.set(key, [...earlier, row]);
  }
  return { duplicates, notDuplicates };
}

function overlap(a: UnitRow, b: UnitRow): boolean {
  return begins(a) <= ends(b) && begins(b) <= ends(a);
}

function begins(row: UnitRow): string {
  return row.validFrom ? spanOf(row.validFrom).first : "";
}

function ends(row: UnitRow): string {
  return row.validTo ? spanOf(row.validTo).last : "9999";
}
