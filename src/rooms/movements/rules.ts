import { holds, holdsForAgency, type Officer } from "#kernel/auth/index.ts";

const inCharge = ["emulation_officer", "head", "deputy_head"] as const;

/** Whether she runs the movements of a unit (of the agency, when it is the root): drafts, launches, closes. */
export function runsMovementsOf(officer: Officer, ownerUnitId: string): boolean {
  return holds(officer, inCharge, ownerUnitId);
}

/** Whether she reads drafts and responses of every unit: those with a charge for the whole agency. */
export function seesAllMovements(officer: Officer): boolean {
  return holdsForAgency(officer, [
    ...inCharge,
    "administrator",
    "party_committee",
    "council_chair",
    "council_member",
    "council_secretary",
  ]);
}

/** Whether she answers for a unit to which a movement was launched. */
export function respondsFor(officer: Officer, unitId: string): boolean {
  return holds(officer, [...inCharge, "party_committee"], unitId);
}
