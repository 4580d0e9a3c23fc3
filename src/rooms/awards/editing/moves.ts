import { type ConditionRow, isGroup, limits, offeredKinds } from "./condition-row.ts";
import { endOf, groupOf, siblingBefore } from "./tree.ts";

/** Rows after an act, and the row to look at. */
export type Moved = { rows: ConditionRow[]; at: number };

/** What a button of a row may ask: one place up or down among its neighbours, into the group before it, out of its own. */
export const moves = ["up", "down", "in", "out"] as const;
export type Move = (typeof moves)[number];

/** Adds an empty condition of a kind at the end of a group, or with -1 at the end of all. */
export function withCondition(rows: readonly ConditionRow[], group: number, is: string): Moved {
  const kind = offeredKinds.find((one) => one === is);
  const above = rows[group];
  const depth = above ? above.depth + 1 : 0;
  if (!kind || rows.length >= limits.rows || depth > limits.depth) return { rows: [...rows], at: group };
  const at = above ? endOf(rows, group) : rows.length;
  return { rows: rows.toSpliced(at, 0, { is: kind, depth, ...firstWindow(kind) }), at };
}

function firstWindow(is: ConditionRow["is"]) {
  if (is === "held" || is === "initiatives" || is === "undisciplined") return { within: "span" };
  return {};
}

/** Leaves a condition away, with everything inside it. */
export function without(rows: readonly ConditionRow[], at: number): Moved {
  return { rows: rows.toSpliced(at, endOf(rows, at) - at), at: Math.max(0, at - 1) };
}

/** Moves a condition with everything inside it; a move that is not possible changes nothing. */
export function moved(rows: readonly ConditionRow[], at: number, move: Move): Moved {
  if (!mayMove(rows, at, move)) return { rows: [...rows], at };
  const end = endOf(rows, at);
  if (move === "up") return carried(rows, at, siblingBefore(rows, at), 0);
  if (move === "down") return carried(rows, at, endOf(rows, end), 0);
  if (move === "in") return carried(rows, at, at, 1);
  return carried(rows, at, endOf(rows, groupOf(rows, at)), -1);
}

/** Whether a move is possible, so that its button is shown. */
export function mayMove(rows: readonly ConditionRow[], at: number, move: Move): boolean {
  const row = rows[at];
  if (!row) return false;
  const before = siblingBefore(rows, at);
  if (move === "up") return before >= 0;
  if (move === "down") return rows[endOf(rows, at)]?.depth === row.depth;
  if (move === "out") return row.depth > 0;
  const deepest = Math.max(...rows.slice(at, endOf(rows, at)).map((one) => one.depth));
  return before >= 0 && isGroup(rows[before]!.is) && deepest < limits.depth;
}

/** The rows of one condition taken out and put in before the row `to`, so much deeper. */
function carried(rows: readonly ConditionRow[], at: number, to: number, deeper: number): Moved {
  const size = endOf(rows, at) - at;
  const taken = rows.slice(at, at + size).map((row) => ({ ...row, depth: row.depth + deeper }));
  const place = to > at ? to - size : to;
  return { rows: rows.toSpliced(at, size).toSpliced(place, 0, ...taken), at: place };
}
