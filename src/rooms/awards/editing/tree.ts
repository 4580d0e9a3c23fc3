import type { ConditionRow } from "./condition-row.ts";

/** A row with what stands inside it. `at` is its place in the form, `number` how an officer calls it: «2.1». */
export type RowNode = { row: ConditionRow; at: number; number: string; parts: RowNode[] };

/** The rows of a form as the tree they say by their depth. */
export function treeOf(rows: readonly ConditionRow[]): RowNode[] {
  const roots: RowNode[] = [];
  const path: RowNode[] = [];
  for (const [at, row] of rows.entries()) {
    path.length = Math.min(row.depth, path.length);
    const siblings = path.at(-1)?.parts ?? roots;
    const above = path.at(-1);
    const number = `${above ? `${above.number}.` : ""}${siblings.length + 1}`;
    const node = { row, at, number, parts: [] };
    siblings.push(node);
    path.push(node);
  }
  return roots;
}

/** The first row after the one at `at` that does not stand inside it. */
export function endOf(rows: readonly ConditionRow[], at: number): number {
  const depth = rows[at]?.depth ?? 0;
  let end = at + 1;
  while (end < rows.length && rows[end]!.depth > depth) end += 1;
  return end;
}

/** The group a row stands in; -1 = none. */
export function groupOf(rows: readonly ConditionRow[], at: number): number {
  let above = at - 1;
  while (above >= 0 && rows[above]!.depth >= rows[at]!.depth) above -= 1;
  return above;
}

/** The row before it in the same group; -1 = it is the first. */
export function siblingBefore(rows: readonly ConditionRow[], at: number): number {
  let before = at - 1;
  while (before >= 0 && rows[before]!.depth > rows[at]!.depth) before -= 1;
  return before >= 0 && rows[before]!.depth === rows[at]!.depth ? before : -1;
}
