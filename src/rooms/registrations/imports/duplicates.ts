import { type RowPair, rowPairs } from "#kernel/spreadsheets/index.ts";
import { fold, sameTextKey } from "#kernel/vietnamese/index.ts";
import type { TitleRow } from "./types.ts";

/**
 * The same holder twice: one name of one unit; what is registered for does not matter, for one line holds it all. Rows
 * that only look alike: one name without diacritics, but another unit or spelling.
 */
export function titlePairs(rows: readonly TitleRow[]): { duplicates: RowPair[]; notDuplicates: RowPair[] } {
  return rowPairs(
    rows,
    ({ kind, name }) => (name === null ? null : `${kind} ${fold(name)}`),
    (a, b) => a.unit === b.unit && sameTextKey(a.name ?? "") === sameTextKey(b.name ?? ""),
  );
}
