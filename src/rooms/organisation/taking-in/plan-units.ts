import { fold } from "#kernel/vietnamese/index.ts";
import type { Findings, UnitRow } from "../imports/index.ts";
import type { Choices, Match } from "./types.ts";
import { firstDay, lastDay, shifted } from "./unit-days.ts";
import { type Place, placesOf } from "./unit-places.ts";

/** A unit of ours as taking in looks at it: what it is called in one time. */
export type KnownVersion = {
  id: string;
  name: string;
  parent: string | null;
  aliases: string[];
  validFrom: string;
  validTo: string | null;
};

/** What taking in a list of units would write, before anything is written. Days are whole days. */
export type UnitPlan = {
  /** Units to be made, in the order of the file. */
  made: {
    row: number;
    id: string;
    name: string;
    abbreviation: string | null;
    kind: string;
    parentId: string | null;
    staffCount: number | null;
    validFrom: string;
    validTo: string | null;
  }[];
  /** Units we have, with what the file knows of them besides. */
  filled: { row: number; id: string; abbreviation: string | null; staffCount: number | null }[];
  /** Another time of the head of the tree: it goes on under what the row says. */
  rootVersions: { row: number; from: string; name: string; abbreviation: string | null; kind: string | null }[];
  /** Units we have that the file says ended, and who goes on. */
  endings: { id: string; on: string; heirIds: string[] }[];
  /** Who came from whom, on which day. */
  successions: { on: string; fromId: string; toIds: string[] }[];
  /** Rows that are the same as an earlier row; rows left aside, because what they stand under is not taken in. */
  joined: number[];
  skipped: number[];
  left: number[];
};

/** What {@link planUnits} needs to know. `matches`: rows that may be units of ours. */
export type UnitMaterial = {
  findings: Pick<Findings<UnitRow>, "rows" | "duplicates">;
  matches: readonly Match[];
  known: readonly KnownVersion[];
  root: { id: string; name: string; validFrom: string };
  choices: Choices;
  newId: () => string;
};

/** Works out what good rows of a list of units become. Pure: the same material gives the same plan. */
export function planUnits(material: UnitMaterial): UnitPlan {
  const { findings, root } = material;
  const plan: UnitPlan = {
    ...{ made: [], filled: [], rootVersions: [], endings: [], successions: [] },
    ...{ joined: [], skipped: [], left: [] },
  };
  const good = findings.rows.filter((row) => !row.faulty && row.name !== null);
  const places = placesOf(material, good, plan);
  const taken = withParents(material, good, places, plan);
  for (const row of taken) {
    const place = places.get(row.row)!;
    if (place.is === "made") plan.made.push(madeOf(material, row, place.id, places));
    else if (place.is === "known" && place.id !== root.id)
      plan.filled.push({ row: row.row, id: place.id, abbreviation: row.abbreviation, staffCount: row.staff });
    else if (place.is === "known") plan.rootVersions.push(rootVersion(row, root));
  }
  successionsOf(material, taken, places, plan);
  return plan;
}

/** Good rows whose unit above is taken in too, or is ours; the rest is left, with all that stands under it. */
function withParents(material: UnitMaterial, good: UnitRow[], places: Map<number, Place>, plan: UnitPlan): UnitRow[] {
  let taken = good.filter((row) => ["made", "known"].includes(places.get(row.row)!.is));
  for (;;) {
    const standing = new Set(taken.map((row) => row.row));
    const next = taken.filter((row) => {
      if (places.get(row.row)!.is === "known") return true;
      return parentOf(material, row, places, standing) !== undefined;
    });
    if (next.length === taken.length) break;
    taken = next;
  }
  const kept = new Set(taken.map((row) => row.row));
  for (const row of good)
    if (!kept.has(row.row) && ["made", "known"].includes(places.get(row.row)!.is)) {
      plan.left.push(row.row);
      places.delete(row.row);
    }
  return taken;
}

/** The id of the unit above; null for none; undefined when it is a row that is not taken in and no unit of ours. */
function parentOf(
  { known, root }: UnitMaterial,
  row: UnitRow,
  places: Map<number, Place>,
  standing?: ReadonlySet<number>,
): string | null | undefined {
  if (row.parentRow !== null) {
    const place = places.get(row.parentRow);
    if (place && place.is !== "skipped" && (!standing || place.is !== "made" || standing.has(row.parentRow)))
      return place.id;
  }
  if (row.parent === null) return row.parentRow === null ? null : undefined;
  const name = fold(row.parent);
  if (name === fold(root.name)) return root.id;
  const from = firstDay(row) ?? "";
  const named = known.filter((one) => fold(one.name) === name || one.aliases.some((alias) => fold(alias) === name));
  return (named.find((one) => one.validFrom <= from && (one.validTo ?? "9999") >= from) ?? named.at(-1))?.id;
}

function madeOf(
  material: UnitMaterial,
  row: UnitRow,
  id: string,
  places: Map<number, Place>,
): UnitPlan["made"][number] {
  const parentId = parentOf(material, row, places) ?? null;
  const end = lastDay(row, material.findings.rows);
  const from = firstDay(row) ?? material.root.validFrom;
  return {
    ...{ row: row.row, id, name: row.name!, abbreviation: row.abbreviation, parentId, staffCount: row.staff },
    kind: row.unitKind ?? "Đơn vị",
    validFrom: from,
    validTo: end !== null && end < from ? null : end,
  };
}

function rootVersion(row: UnitRow, root: { validFrom: string }): UnitPlan["rootVersions"][number] {
  const { name, abbreviation, unitKind } = row;
  return { row: row.row, from: firstDay(row) ?? root.validFrom, name: name!, abbreviation, kind: unitKind };
}

/** Who goes on from an ended unit, from the day after its last. Successors that are not taken in are not written. */
function successionsOf(
  { root, findings, known }: UnitMaterial,
  taken: UnitRow[],
  places: Map<number, Place>,
  plan: UnitPlan,
) {
  for (const row of taken) {
    const place = places.get(row.row)!;
    const end = lastDay(row, findings.rows);
    if (end === null || place.id === root.id) continue;
    const on = shifted(end, 1);
    const toIds = [
      ...new Set(
        row.successors.flatMap((name, at) => {
          const there = row.successorRows[at];
          const known1 = known.find((one) => fold(one.name) === fold(name));
          return (typeof there === "number" ? places.get(there)?.id : known1?.id) ?? [];
        }),
      ),
    ].filter((id) => id !== place.id && id !== "");
    if (toIds.length > 0) plan.successions.push({ on, fromId: place.id, toIds });
    if (place.is === "known") plan.endings.push({ id: place.id, on, heirIds: toIds });
  }
}
