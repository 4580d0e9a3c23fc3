import { fold } from "#kernel/vietnamese/index.ts";
import type { UnitRow } from "../imports/index.ts";
import type { UnitMaterial, UnitPlan } from "./plan-units.ts";
import { proposed } from "./types.ts";

/** What becomes of a row: a unit to be made, one of ours, an earlier row's, none. */
export type Place = { is: "made" | "known" | "joined" | "skipped"; id: string };

/** Which unit each good row is: one to be made, one of ours, or an earlier row's. */
export function placesOf(
  { findings, matches, root, choices, newId }: UnitMaterial,
  good: UnitRow[],
  plan: UnitPlan,
): Map<number, Place> {
  const places = new Map<number, Place>();
  const rootRows = rowsOfRoot(good, root);
  const twins = new Map(findings.duplicates.map(([first, later]) => [later, first]));
  const known = new Map(matches.map((match) => [match.row, match]));
  for (const { row } of good) {
    const twin = twins.get(row);
    const match = known.get(row);
    if (choices.get(row) === "skip") {
      places.set(row, { is: "skipped", id: "" });
      plan.skipped.push(row);
    } else if (rootRows.has(row)) places.set(row, { is: "known", id: root.id });
    else if (twin !== undefined && places.has(twin) && choices.get(row) !== "new") {
      places.set(row, { is: "joined", id: places.get(twin)!.id });
      plan.joined.push(row);
    } else if (match && (choices.get(row) ?? proposed(match)) === "same")
      places.set(row, { is: "known", id: match.id });
    else places.set(row, { is: "made", id: newId() });
  }
  return places;
}

/** The head of the tree under its own name, and under the next one where it has ended with a single successor. */
function rowsOfRoot(good: UnitRow[], root: { name: string }): Set<number> {
  const rows = new Set(good.filter((row) => fold(row.name!) === fold(root.name)).map((row) => row.row));
  for (const row of good) {
    const [only, ...more] = row.successorRows;
    if (rows.has(row.row) && row.validTo && typeof only === "number" && more.length === 0) rows.add(only);
  }
  return rows;
}
