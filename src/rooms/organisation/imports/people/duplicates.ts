import { fold, hasDiacritics, sameTextKey } from "#kernel/vietnamese/index.ts";
import type { PersonRow, RowPair } from "../types.ts";

/** Common names stand in a long list by the hundred; telling all pairs of them apart helps nobody. */
const mostCompared = 5;

/**
 * The same person twice, and people who only look the same. The same: one name and one birth date; within one unit
 * diacritics do not matter, across units they do (unless a list has none). A full date and its year alone are taken
 * for the same within one unit. Everybody else with one folded name is told apart.
 */
export function peoplePairs(rows: PersonRow[]): { duplicates: RowPair[]; notDuplicates: RowPair[] } {
  const duplicates: RowPair[] = [];
  const notDuplicates: RowPair[] = [];
  const byName = new Map<string, PersonRow[]>();
  for (const row of rows) {
    if (row.name === null) continue;
    const key = fold(row.name);
    const earlier = byName.get(key) ?? [];
    const twin = earlier.find((other) => isSame(other, row));
    if (twin) duplicates.push([twin.row, row.row]);
    else
      for (const other of earlier.slice(0, mostCompared))
        if (isTold(other, row)) notDuplicates.push([other.row, row.row]);
    byName.set(key, [...earlier, row]);
  }
  return { duplicates, notDuplicates };
}

function isSame(a: PersonRow, b: PersonRow): boolean {
  const oneUnit = a.unit !== null && a.unit === b.unit;
  if (a.email && b.email && a.email === b.email) return true;
  if (a.birthDate === null || b.birthDate === null) return false;
  if (oneUnit) return a.birthDate.startsWith(b.birthDate) || b.birthDate.startsWith(a.birthDate);
  return a.birthDate === b.birthDate && a.birthDate.length === 10 && isOneName(a.name ?? "", b.name ?? "");
}

function isOneName(a: string, b: string): boolean {
  return sameTextKey(a) === sameTextKey(b) || !hasDiacritics(a) || !hasDiacritics(b);
}

/** Nothing can be said of a row whose birth date is missing. */
function isTold(a: PersonRow, b: PersonRow): boolean {
  return a.birthDate !== null && b.birthDate !== null;
}
