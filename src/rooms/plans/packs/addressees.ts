import type { Day } from "#kernel/calendar/index.ts";
import { fold } from "#kernel/vietnamese/fold.ts";
import type { PackActor } from "./duty.ts";
import type { PackUnit, PlanPack } from "./pack.ts";

/** Somebody who must act: a unit of the pack with its validity, or only the name of a unit or of a kind of unit. */
export type Addressee = { name: string; from?: Day | undefined; to?: Day | undefined };

/** Kinds of bodies: they act when named, not as “every unit”. */
const bodies = /^(hoi dong|ban (bien tap|chi dao|to chuc|giam khao)|khoi thi dua|cum thi dua)( |$)/;

/** Whether a kind of unit is that of a council or board. */
export function isBodyKind(kind: string): boolean {
  return bodies.test(fold(kind));
}

/**
 * Who must act, in the order of the pack's units: those of the named kinds and those named; for `all` every unit but
 * the agency itself and its bodies. Where the pack lists no unit of a kind, the kind itself stands for its units. Kinds
 * and names are compared without case, diacritics and spacing.
 */
export function addresseesOf(pack: Pick<PlanPack, "units" | "agency">, actor: PackActor): Addressee[] {
  const kinds = new Set(actor.kinds.map(fold));
  const names = new Set(actor.units.map(fold));
  const isUnit = (unit: PackUnit) => fold(unit.name) !== fold(pack.agency) && !isBodyKind(unit.kind);
  const listed = pack.units.filter(
    (unit) => (actor.all && isUnit(unit)) || kinds.has(fold(unit.kind)) || names.has(fold(unit.name)),
  );
  const everybody = actor.all && pack.units.length === 0 ? [actor.text ?? "Tất cả đơn vị"] : [];
  const unlistedKinds = actor.kinds.filter((kind) => !pack.units.some((unit) => fold(unit.kind) === fold(kind)));
  const unlistedNames = actor.units.filter((name) => !pack.units.some((unit) => fold(unit.name) === fold(name)));
  return [...listed, ...withoutDoubles([...everybody, ...unlistedKinds, ...unlistedNames]).map((name) => ({ name }))];
}

/** Whether a unit owes what ends on that day; what has no end yet is owed by units that stand when it begins or later. */
export function stands(unit: Pick<PackUnit, "from" | "to"> | Addressee, dueFrom: Day, dueOn: Day | null): boolean {
  const dissolved = unit.to !== undefined && unit.to < (dueOn ?? dueFrom);
  const notYet = unit.from !== undefined && dueOn !== null && unit.from > dueOn;
  return !dissolved && !notYet;
}

function withoutDoubles(names: string[]): string[] {
  const seen = new Set<string>();
  return names.filter((name) => !seen.has(fold(name)) && seen.add(fold(name)));
}
