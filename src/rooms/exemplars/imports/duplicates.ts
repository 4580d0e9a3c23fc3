import type { RowPair } from "#kernel/spreadsheets/index.ts";
import { fold, sameTextKey } from "#kernel/vietnamese/index.ts";
import type { EntryRow } from "./types.ts";

/**
 * The same exemplar twice: one name, one unit, one span; the level does not matter, for a higher one includes the lower.
 * Rows that only look alike: one name without diacritics, but another unit, span or spelling.
 */
export function entryPairs(rows: readonly EntryRow[]): { duplicates: RowPair[]; notDuplicates: RowPair[] } {
  const duplicates: RowPair[] = [];
  const notDuplicates: RowPair[] = [];
  const alike = new Map<string, EntryRow[]>();
  for (const row of rows) {
    if (row.name === null) continue;
    const key = `${row.subject} ${fold(row.name)}`;
    const earlier = alike.get(key) ?? [];
    const twin = earlier.find((other) => isSame(other, row));
    if (twin) duplicates.push([twin.row, row.row]);
    else {
      notDuplicates.push(...earlier.map((other): RowPair => [other.row, row.row]));
      alike.set(key, [...earlier, row]);
    }
  }
  return { duplicates, notDuplicates };
}

function isSame(a: EntryRow, b: EntryRow): boolean {
  const oneUnit = a.subject === "collective" || a.unit === b.unit;
  const oneSpan = a.period?.from === b.period?.from && a.period?.to === b.period?.to && a.year === b.year;
  return oneUnit && oneSpan && sameTextKey(a.name ?? "") === sameTextKey(b.name ?? "");
}
