import { rowsTyped } from "./condition-row.ts";
import { type Moved, moved, moves, withCondition, without } from "./moves.ts";

/**
 * What a button of the rows asks, as it is posted: `add:-1` (at the end; the kind stands in `add`), `add:2` (in the group
 * of row 2; the kind stands in that row's `add`), `remove:3`, `up:3`, `down:3`, `in:3`, `out:3`, `more:3` (one more blank
 * select). Gives the rows after it; null when it asks nothing of them.
 */
export function rowsAfter(asked: string, typed: Record<string, unknown>): Moved | null {
  const [act = "", place = ""] = asked.split(":");
  const at = Number(place);
  if (!/^-?\d+$/.test(place)) return null;
  const rows = rowsTyped(typed.rows);
  if (act === "more") return { rows, at };
  if (act === "remove") return without(rows, at);
  const move = moves.find((one) => one === act);
  if (move) return moved(rows, at, move);
  if (act !== "add") return null;
  const kind = at < 0 ? typed.add : rows[at]?.add;
  return withCondition(
    rows.map(({ add, ...row }) => ({ ...row, is: row.is, depth: row.depth })),
    at,
    String(kind),
  );
}
