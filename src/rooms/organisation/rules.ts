import { holds, holdsForAgency, type Officer } from "#kernel/auth/index.ts";
import { type Verdict, verdict } from "#kernel/verdict.ts";
import type { OrganisationRefusal } from "./words.vi.ts";

/** Units, posts and mandates of the agency are kept by its administrator and its emulation officer. */
export function mayKeepOrganisation(officer: Officer): Verdict {
  return verdict<OrganisationRefusal>([
    !holdsForAgency(officer, ["administrator", "emulation_officer"]) && { code: "organisation.not_keeper" },
  ]);
}

/** Accounts are made, locked and given new passwords by the administrator alone. */
export function mayKeepAccounts(officer: Officer): Verdict {
  return verdict<OrganisationRefusal>([
    !holdsForAgency(officer, "administrator") && { code: "organisation.not_administrator" },
  ]);
}

/** Personal data (birth date, party) of a person: she herself, the administrator, those in charge of her unit. */
export function maySeePersonalData(officer: Officer, person: { id: string; unitIds: readonly string[] }): Verdict {
  const inCharge = person.unitIds.some((unitId) =>
    holds(officer, ["administrator", "emulation_officer", "head"], unitId),
  );
  return verdict<OrganisationRefusal>([
    !(officer.personId === person.id || inCharge || holdsForAgency(officer, "administrator")) && {
      code: "person.data_not_needed",
    },
  ]);
}

/** A unit on the day before a change: what the rules about changes look at. */
export type UnitBefore = { id: string; name: string; validFrom: string; validTo: string | null; hasChildren: boolean };

/** A unit can be renamed, moved or ended on a day after it began and while it stands. */
export function mayChangeUnit(unit: UnitBefore, day: string): Verdict {
  return verdict<OrganisationRefusal>([
    day <= unit.validFrom && { code: "unit.change_before_start", facts: { unit: unit.name, from: unit.validFrom } },
    unit.validTo !== null &&
      unit.validTo < day && { code: "unit.already_gone", facts: { unit: unit.name, to: unit.validTo } },
  ]);
}

/** Units below an ended unit must go to its one successor; with none or several somebody must move them first. */
export function mayEndUnit(unit: UnitBefore, successors: number, day: string): Verdict {
  const change = mayChangeUnit(unit, day);
  return verdict<OrganisationRefusal>([
    ...(change.allowed ? [] : change.reasons.map((reason) => reason as { code: OrganisationRefusal })),
    unit.hasChildren && successors !== 1 && { code: "unit.has_units_below", facts: { unit: unit.name } },
  ]);
}
