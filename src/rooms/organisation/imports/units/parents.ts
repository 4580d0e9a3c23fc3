import { columnOf, textOf } from "#kernel/spreadsheets/index.ts";
import { sameTextKey } from "#kernel/vietnamese/index.ts";
import type { Faults } from "../errors.ts";
import type { UnitFinder } from "../finder/find-unit.ts";
import type { ImportContext } from "../types.ts";
import type { UnitDraft } from "./draft.ts";

/** The unit above a row: its name, and its row where it stands in the file. */
export type Parent = { name: string | null; row: number | null };

/**
 * Đơn vị cấp trên of every row: by the name written; without one by the position in the list, by the group row, else the
 * agency: offices leave the cell blank where a unit stands directly under it. The unit at the top has none.
 */
export function readParents(
  drafts: UnitDraft[],
  byPosition: Map<number, number>,
  find: UnitFinder,
  context: ImportContext,
  faults: Faults,
): Map<number, Parent> {
  const parents = new Map<number, Parent>();
  const unstated: UnitDraft[] = [];
  const byRow = new Map(drafts.map((draft) => [draft.row, draft]));
  for (const draft of drafts) {
    const written = textOf(draft.cells.parent);
    if (written === null || draft.cells.parent?.error) unstated.push(draft);
    else parents.set(draft.row, named(draft, written, find, context, faults));
  }
  const namedRows = new Set([...parents.values()].map((parent) => parent.row));
  for (const draft of unstated)
    parents.set(draft.row, supposed(draft, { byRow, byPosition, namedRows }, find, context, faults));
  for (const draft of drafts) forbidCircle(draft, parents, faults);
  return parents;
}

function named(draft: UnitDraft, written: string, find: UnitFinder, context: ImportContext, faults: Faults): Parent {
  const day = draft.validFrom ?? draft.validTo ?? context.asOf ?? null;
  const dated = find(written, { within: context.agency, on: day, notRow: draft.row });
  const found =
    dated.ok || dated.why !== "unit not in being on the day"
      ? dated
      : find(written, { within: context.agency, notRow: draft.row });
  if (found.ok) return { name: found.unit.name, row: found.unit.row };
  const near = found.near === undefined ? { text: written } : { text: written, near: found.near };
  faults.add(draft.row, columnOf(draft.columns, "parent", "", draft.cells.parent), found.why, near);
  return { name: null, row: null };
}

/** What the other rows say of a row without a parent. */
type Around = {
  byRow: Map<number, UnitDraft>;
  byPosition: Map<number, number>;
  namedRows: Set<number | null>;
};

function supposed(
  draft: UnitDraft,
  { byRow, byPosition, namedRows }: Around,
  find: UnitFinder,
  context: ImportContext,
  faults: Faults,
): Parent {
  const isAgency = draft.name !== null && sameTextKey(draft.name) === sameTextKey(context.agency);
  if (draft.cells.parent?.error) {
    faults.add(draft.row, columnOf(draft.columns, "parent", "", draft.cells.parent), "error value in the cell");
    return { name: null, row: null };
  }
  const above = byRow.get(byPosition.get(draft.row) ?? -1);
  if (above) return { name: above.name, row: above.row };
  if (isAgency) return { name: null, row: null };
  for (const group of [...draft.groups].reverse()) {
    const found = find(group.name, {
      within: context.agency,
      on: draft.validFrom ?? context.asOf ?? null,
      notRow: draft.row,
    });
    if (found.ok) return { name: found.unit.name, row: found.unit.row };
  }
  const agency = find(context.agency, { on: draft.validFrom ?? context.asOf ?? null, notRow: draft.row });
  if (agency.ok) return { name: agency.unit.name, row: agency.unit.row };
  return { name: namedRows.has(draft.row) ? null : context.agency, row: null };
}

/** A unit cannot stand under itself, however long the way round. */
function forbidCircle(draft: UnitDraft, parents: Map<number, Parent>, faults: Faults): void {
  const seen = new Set([draft.row]);
  let row = parents.get(draft.row)?.row ?? null;
  while (row !== null && !seen.has(row)) {
    seen.add(row);
    row = parents.get(row)?.row ?? null;
  }
  if (row !== draft.row) return;
  faults.add(draft.row, columnOf(draft.columns, "parent", "", draft.cells.parent), "unit under itself");
  parents.set(draft.row, { name: null, row: null });
}
