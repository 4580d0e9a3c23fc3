import { fold, spanOf } from "#kernel/vietnamese/index.ts";
import type { UnitRow } from "../imports/index.ts";
import type { KnownVersion } from "./plan-units.ts";
import type { Match } from "./types.ts";
import { firstDay } from "./unit-days.ts";

/**
 * Rows of a file that may be units of ours: the same name and the same unit above, in a time that overlaps. Where one of
 * the two does not say what stands above, the name alone, if a single unit bears it.
 */
export function matchUnits(rows: readonly UnitRow[], known: readonly KnownVersion[], rootName: string): Match[] {
  const byName = new Map<string, KnownVersion[]>();
  for (const one of known) byName.set(fold(one.name), [...(byName.get(fold(one.name)) ?? []), one]);
  return rows.flatMap((row) => {
    if (row.name === null || row.faulty) return [];
    const named = (byName.get(fold(row.name)) ?? []).filter((one) => overlaps(row, one));
    const alone = new Set(named.map((one) => one.id)).size === 1;
    const isRoot = fold(row.name) === fold(rootName);
    const found = named.find(
      (one) =>
        isRoot ||
        fold(one.parent ?? "") === fold(row.parent ?? "") ||
        (alone && (one.parent === null || row.parent === null)),
    );
    return found ? [{ row: row.row, id: found.id, name: found.name, place: found.parent ?? "", sure: true }] : [];
  });
}

function overlaps(row: UnitRow, one: KnownVersion): boolean {
  const [from, to] = [firstDay(row) ?? "", row.validTo ? spanOf(row.validTo).last : "9999"];
  return from <= (one.validTo ?? "9999") && one.validFrom <= to;
}
