import { fold, hasDiacritics, sameTextKey } from "#kernel/vietnamese/index.ts";
import type { PersonRow, RowPair } from "../types.ts";

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
    else for (const other of earlier) if (isTold(other, row)) notDuplicates.push([other.row, row.row]);
    byName.set(key, [...earlier, row]);
  }
  return { duplicates, notDuplicates };
}

function isSame(a: PersonRow, b: PersonRow): boolean {
  const [left, right] = [a.name ?? "", b.name ?? ""];
  const oneUnit = a.unit !== null && a.unit === b.unit;
  if (a.email && b.email && a.email === b.email) return true;
  if (a.birthDate === null || b.birthDate === null) return false;
  if (oneUnit) return a.birthDate.startsWith(b.birthDate) || b.birthDate.startsWith(a.birthDate);
  const oneName = sameTextKey(left) === sameTextKey(right) || !hasDiacritics(left) || !hasDiacritics(right);
  return oneName && a.birthDate === b.birthDate && a.birthDate.length === 10;
}

/** Nothing can be said of a row whose birth date is missing. */
function isTold(a: PersonRow, b: PersonRow): boolean {
  return a.birthDate !== null && b.birthDate !== null;
}
