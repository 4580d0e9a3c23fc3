import type { TableRow } from "#kernel/spreadsheets/index.ts";
import type { UnitField } from "./fields.ts";

/**
 * The row each row stands under by the layout alone: by the numbers (I over 1, 1 over 1.1), by bullets ("-", "+") or by
 * the indentation of names. Rows that stand under none are not in the answer.
 */
export function parentsByPosition(rows: TableRow<UnitField>[]): Map<number, number> {
  const parents = new Map<number, number>();
  let open: { row: number; kind: string; number: string }[] = [];
  let table = -1;
  for (const row of rows) {
    if (row.table !== table) open = [];
    table = row.table;
    const place = placeOf(row);
    open = open.slice(0, levelFor(place, open));
    const above = open.at(-1);
    if (above) parents.set(row.row, above.row);
    open.push({ row: row.row, ...place });
  }
  return parents;
}

type Place = { kind: string; number: string };

function placeOf(row: TableRow<UnitField>): Place {
  const name = row.cells.name?.text ?? "";
  const bullet = /^\s*([-+•*])\s*\S/.exec(name)?.[1];
  if (bullet) return { kind: `bullet ${bullet}`, number: "" };
  const indent = /^ */.exec(name)?.[0].length ?? 0;
  if (indent >= 2) return { kind: `indent ${indent}`, number: "" };
  const number = row.number.replace(/[.)]+$/, "");
  if (/^\d+(\.\d+)+$/.test(number)) return { kind: "decimal", number };
  if (/^\d+$/.test(number)) return { kind: "digits", number };
  if (/^[IVXL]+$/.test(number)) return { kind: "roman", number };
  if (/^[A-ZĐ]$/.test(number)) return { kind: "capital", number };
  if (/^[a-zđ]$/.test(number)) return { kind: "small", number };
  return { kind: "none", number };
}

/** How many of the open rows stay open above this one. */
function levelFor({ kind, number }: Place, open: Place[]): number {
  if (kind === "decimal") {
    const above = number.slice(0, number.lastIndexOf("."));
    const at = open.findLastIndex((one) => one.number === above);
    if (at !== -1) return at + 1;
  }
  if (kind.startsWith("indent")) {
    const depth = Number(kind.slice(7));
    const at = open.findIndex((one) => one.kind.startsWith("indent") && Number(one.kind.slice(7)) >= depth);
    return at === -1 ? open.length : at;
  }
  const same = open.findIndex((one) => one.kind === kind);
  if (same !== -1) return same;
  const ranks = ["capital", "roman", "digits", "decimal", "small", "bullet -", "bullet •", "bullet *", "bullet +"];
  const rank = ranks.indexOf(kind);
  if (rank === -1) return 0;
  const deeper = open.findIndex((one) => ranks.indexOf(one.kind) > rank);
  return deeper === -1 ? open.length : deeper;
}
