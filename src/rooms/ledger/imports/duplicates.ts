import type { RowPair } from "#kernel/spreadsheets/index.ts";
import { fold, sameTextKey } from "#kernel/vietnamese/index.ts";
import type { AwardRow } from "./types.ts";

/** Of many rows alike it helps nobody to tell every pair apart. */
const mostCompared = 5;

/**
 * The same award twice: one holder, one award, one decision. Rows that only look alike: one name and one award in one
 * year, but another unit (somebody of the same name) or another decision.
 */
export function awardPairs(rows: AwardRow[]): { duplicates: RowPair[]; notDuplicates: RowPair[] } {
  const duplicates: RowPair[] = [];
  const notDuplicates: RowPair[] = [];
  const byHolder = new Map<string, AwardRow[]>();
  for (const row of rows) {
    if (row.name === null || row.award === null) continue;
    const key = [fold(row.name), row.award, row.year].join("|");
    const earlier = byHolder.get(key) ?? [];
    const twin = earlier.find((other) => isSame(other, row));
    if (twin) duplicates.push([twin.row, row.row]);
    else for (const other of earlier.slice(0, mostCompared)) notDuplicates.push([other.row, row.row]);
    byHolder.set(key, [...earlier, row]);
  }
  duplicates.sort(([a], [b]) => a - b);
  return { duplicates, notDuplicates };
}

function isSame(a: AwardRow, b: AwardRow): boolean {
  const oneName = sameTextKey(a.name ?? "") === sameTextKey(b.name ?? "") || a.unit === b.unit;
  return oneName && a.unit === b.unit && sameDecision(a, b);
}

/** A row without number or date may be the same as one with it. */
function sameDecision(a: AwardRow, b: AwardRow): boolean {
  const number =
    a.decisionNumber === null || b.decisionNumber === null || fold(a.decisionNumber) === fold(b.decisionNumber);
  const [one, other] = [a.decisionDate, b.decisionDate];
  return number && (one === null || other === null || one.startsWith(other) || other.startsWith(one));
}
