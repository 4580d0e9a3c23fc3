import { type RowPair, rowPairs } from "#kernel/spreadsheets/index.ts";
import { fold, sameTextKey } from "#kernel/vietnamese/index.ts";
import type { EntryRow } from "./types.ts";

/**
 * The same exemplar twice: one name, one unit, one span; the level does not matter, for a higher one includes the lower.
 * Rows that only look alike: one name without diacritics, but another unit, span or spelling.
 */
export function entryPairs(rows: readonly EntryRow[]): { duplicates: RowPair[]; notDuplicates: RowPair[] } {
  return rowPairs(rows, ({ subject, name }) => (name === null ? null : `${subject} ${fold(name)}`), isSame);
}

function isSame(a: EntryRow, b: EntryRow): boolean {
  const oneUnit = a.subject === "collective" || a.unit === b.unit;
  const oneSpan = a.period?.from === b.period?.from && a.period?.to === b.period?.to && a.year === b.year;
  return oneUnit && oneSpan && sameTextKey(a.name ?? "") === sameTextKey(b.name ?? "");
}
