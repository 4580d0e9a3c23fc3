import type { DbOrTx } from "#kernel/db/index.ts";
import type { Successor } from "../commands/unit-changes/merge-units.ts";
import type { DissolveForm, MergeForm, SplitForm } from "../forms/unit-forms.ts";
import { findUnitOn } from "./unit-choices.ts";
import { type UnitOnDay, unitOn, unitsOn } from "./units.ts";

/** What a form of a change means once the units it names are found: the ids, or what to say at which field. */
export type ChangeRead<Plan> = { ok: true; plan: Plan } | { ok: false; errors: Record<string, string> };

/** A merger as the command wants it, with the names for the page before it. */
export type MergePlan = { fromIds: string[]; into: Successor; heir: string };

/** Finds the units a merger names. */
export async function readMerge(db: DbOrTx, agencyId: string, form: MergeForm): Promise<ChangeRead<MergePlan>> {
  const errors: Record<string, string> = {};
  const found = async (field: string, text: string) => {
    const unit = await findUnitOn(db, agencyId, text, form.on);
    if ("id" in unit) return unit;
    errors[field] = `${errors[field] ? `${errors[field]} ` : ""}“${text}”: ${unit.said}`;
    return null;
  };
  const typed = (form.others ?? "").split("\n").flatMap((line) => line.trim() || []);
  const ending = [];
  for (const id of form.from) ending.push(await found("from", id));
  for (const name of typed) ending.push(await found("others", name));
  const target = form.into === "standing" ? await found("target", form.target ?? "") : null;
  const parent = form.into === "new" ? await found("parent", form.parent ?? "") : null;
  if (Object.keys(errors).length > 0) return { ok: false, errors };
  const fromIds = [...new Set(ending.flatMap((unit) => unit?.id ?? []))].filter((id) => id !== target?.id);
  if (fromIds.length < (target ? 1 : 2))
    return { ok: false, errors: { from: "Chọn ít nhất hai đơn vị để hợp nhất thành đơn vị mới." } };
  const fresh = {
    name: form.name ?? "",
    shortName: form.shortName,
    abbreviation: form.abbreviation,
    kind: form.kind ?? "",
    parentId: parent?.id ?? null,
  };
  return { ok: true, plan: { fromIds, into: target?.id ?? fresh, heir: target?.name ?? fresh.name } };
}

/** A split as the command wants it. New units stand where the old one stood. */
export type SplitPlan = { into: Successor[]; heir: number | null; names: string[] };

/** Reads a split of a unit. */
export function readSplit(unit: UnitOnDay, form: SplitForm): SplitPlan {
  const parts = form.part.map((part) => ({
    name: part.name!,
    abbreviation: part.abbreviation,
    kind: part.kind ?? unit.kind,
    parentId: unit.parentId,
    groupName: unit.groupName,
  }));
  const heir = form.stays || form.heir === null ? null : form.heir - 1;
  return {
    into: form.stays ? [unit.id, ...parts] : parts,
    heir,
    names: [...(form.stays ? [unit.name] : []), ...parts.map((part) => part.name)],
  };
}

/** A dissolution as the command wants it. */
export type DissolvePlan = { successorIds: string[]; heir: string | null };

/** Finds the successor of a unit that is dissolved. */
export async function readDissolution(
  db: DbOrTx,
  agencyId: string,
  unitId: string,
  form: DissolveForm,
): Promise<ChangeRead<DissolvePlan>> {
  if (!form.successor) return { ok: true, plan: { successorIds: [], heir: null } };
  const found = await findUnitOn(db, agencyId, form.successor, form.on);
  if ("said" in found) return { ok: false, errors: { successor: found.said } };
  if (found.id === unitId) return { ok: false, errors: { successor: "Chọn một đơn vị khác." } };
  return { ok: true, plan: { successorIds: [found.id], heir: found.name } };
}

/** Units that stand beside one another: below the same unit as this one, or below the head of the tree. */
export async function sistersOf(
  db: DbOrTx,
  agencyId: string,
  rootUnitId: string,
  unitId: string | null,
  day: string,
): Promise<UnitOnDay[]> {
  const parentId = unitId ? (await unitOn(db, agencyId, unitId, day)).parentId : rootUnitId;
  const standing = await unitsOn(db, agencyId, day, { category: "unit" });
  return standing.filter((unit) => unit.parentId === parentId);
}
