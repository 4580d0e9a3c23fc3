import { holds, holdsForAgency, type Officer, type Role } from "#kernel/auth/index.ts";
import type { Day } from "#kernel/calendar/index.ts";
import { type Verdict, verdict } from "#kernel/verdict.ts";
import { fold } from "#kernel/vietnamese/index.ts";
import type { LedgerRefusal } from "../words.vi.ts";

/** Who vouches for what no record tells, each for the units of the mandate. */
const certifiers = [
  "head",
  "deputy_head",
  "party_committee",
  "emulation_officer",
  "council_chair",
  "council_member",
  "council_secretary",
] as const satisfies readonly Role[];

/** Of whom: a person with the units of the day, or a collective. */
export type Certified = { personId: string | null; unitIds: readonly string[] };

/**
 * Xác nhận một điều kiện: of a person who leads or looks after her unit, of a collective who stands above it («cấp trên trực
 * tiếp»); nobody of herself.
 */
export function mayCertify(officer: Officer, about: Certified): Verdict {
  const own = about.personId !== null && about.personId === officer.personId;
  const hers =
    holdsForAgency(officer, certifiers) ||
    about.unitIds.some((unitId) =>
      about.personId ? holds(officer, certifiers, unitId) : standsAbove(officer, unitId),
    );
  return verdict<LedgerRefusal>([
    own && { code: "certification.of_oneself" },
    !own && !hers && { code: "certification.not_certifier" },
  ]);
}

function standsAbove(officer: Officer, unitId: string): boolean {
  const above = officer.mandates.filter((mandate) => mandate.unitId !== unitId);
  return holds({ ...officer, mandates: above }, certifiers, unitId);
}

/** Whether it is for the unit's own leaders to vouch («thủ trưởng đơn vị», «cấp ủy»), by the rule's own words. */
export function isForUnit(by: string): boolean {
  return /^(thu truong|don vi|cap uy|chi uy|chi bo)/.test(fold(by));
}

/** What a certifier may vouch for: of a unit only what the rule leaves to the unit, for the agency everything. */
export function mayVouchFor(officer: Officer, certifiable: { by: string }): Verdict {
  const wide = holdsForAgency(officer, certifiers) || isForUnit(certifiable.by);
  return verdict<LedgerRefusal>([!wide && { code: "certification.for_others", facts: { by: certifiable.by } }]);
}

/** What is entered: said by today, of years that have begun; in another's name only by a paper with its number. */
export function mayStandAsSaid(
  officer: Pick<Officer, "name">,
  said: { by: string; number: string | null; on: Day; year: number; fromYear: number | null },
  today: Day,
): Verdict {
  return verdict<LedgerRefusal>([
    said.on > today && { code: "certification.in_future" },
    String(said.year) > today.slice(0, 4) && { code: "certification.year_ahead", facts: { year: String(said.year) } },
    said.fromYear !== null && said.fromYear >= said.year && { code: "certification.years_turned" },
    said.by !== officer.name && said.number === null && { code: "certification.paper_missing" },
  ]);
}

/** Rút xác nhận: once, by who might have given it, from a day on which it stood. */
export function mayWithdraw(
  certification: { on: Day; withdrawnOn: Day | null },
  withdrawnOn: Day | null,
  today: Day,
): Verdict {
  return verdict<LedgerRefusal>([
    certification.withdrawnOn !== null && { code: "certification.already_withdrawn" },
    withdrawnOn !== null && withdrawnOn < certification.on && { code: "certification.withdrawn_before_given" },
    withdrawnOn !== null && withdrawnOn > today && { code: "certification.in_future" },
  ]);
}
