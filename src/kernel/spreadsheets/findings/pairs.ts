import type { RowPair } from "./types.ts";

/** Of many rows alike it helps nobody to tell every pair apart. */
const mostCompared = 5;

/**
 * Rows that stand in a file twice, and rows that only look alike. Rows of one `key` look alike (null: a row nothing is
 * known of), those that are `same` are one.
 */
export function rowPairs<Row extends { row: number }>(
  rows: readonly Row[],
  key: (row: Row) => string | null,
  same: (a: Row, b: Row) => boolean,
): { duplicates: RowPair[]; notDuplicates: RowPair[] } {
  const duplicates: RowPair[] = [];
  const notDuplicates: RowPair[] = [];
  const alike = new Map<string, Row[]>();
  for (const row of rows) {
    const of = key(row);
    if (of === null) continue;
    const earlier = alike.get(of) ?? [];
    const twin = earlier.find((other) => same(other, row));
    if (twin) duplicates.push([twin.row, row.row]);
    else {
      notDuplicates.push(...earlier.slice(0, mostCompared).map((other): RowPair => [other.row, row.row]));
      alike.set(of, [...earlier, row]);
    }
  }
  return { duplicates, notDuplicates };
}
