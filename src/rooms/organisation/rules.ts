import { holds, holdsForAgency, type Officer, type Role } from "#kernel/auth/index.ts";
import { type Reason, type Verdict, verdict } from "#kernel/verdict.ts";
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

/** Lists come in by those who keep the organisation; lists of accounts by the administrator. */
export function mayImport(officer: Officer, kind: "units" | "people" | "accounts"): Verdict {
  return kind === "accounts" ? mayKeepAccounts(officer) : mayKeepOrganisation(officer);
}

/** A file is taken in once, when it has been read; with faulty rows only when the officer says to leave them out. */
export function mayTakeIn(found: { state: string }, faulty: number, onlyGood: boolean): Verdict {
  return verdict<OrganisationRefusal>([
    found.state !== "checked" && { code: "import.not_ready" },
    found.state === "checked" &&
      faulty > 0 &&
      !onlyGood && { code: "import.has_errors", facts: { count: String(faulty) } },
  ]);
}

/** Whose work needs the personal data of a unit's people. */
const dataRoles = ["administrator", "emulation_officer", "head"] as const;

/** Personal data (birth date, party) of a person: she herself, the administrator, those in charge of her unit. */
export function maySeePersonalData(officer: Officer, person: { id: string; unitIds: readonly string[] }): Verdict {
  const inCharge = person.unitIds.some((unitId) => holds(officer, dataRoles, unitId));
  const forAll = holdsForAgency(officer, ["administrator", "emulation_officer"]);
  return verdict<OrganisationRefusal>([
    !(officer.personId === person.id || inCharge || forAll) && { code: "person.data_not_needed" },
  ]);
}

/** A list with personal data is taken out by those in charge of at least one unit; of others' people it shows none. */
export function mayExportPersonalData(officer: Officer): Verdict {
  const inCharge = officer.mandates.some((one) => dataRoles.some((role) => role === one.role));
  return verdict<OrganisationRefusal>([!inCharge && { code: "person.data_not_needed" }]);
}

/** Where a person works on a day, by her posts. */
export function unitIdsOn(
  posts: readonly { post: { unitId: string; validFrom: string; validTo: string | null } }[],
  day: string,
): string[] {
  return posts
    .filter(({ post }) => post.validFrom <= day && (post.validTo === null || post.validTo >= day))
    .map(({ post }) => post.unitId);
}

/** A row that was merged into another is kept as it was: old papers point to it. */
export function mayKeepPerson(person: { name: string; mergedInto: string | null }): Verdict {
  return verdict<OrganisationRefusal>([
    person.mergedInto !== null && { code: "person.merged_away", facts: { name: person.name } },
  ]);
}

/** The address of somebody with an account is what she signs in with: the administrator changes it, nobody takes it away. */
export function mayChangeAddress(
  officer: Officer,
  person: { name: string; email: string | null; accountId: string | null },
  email: string | null,
): Verdict {
  const same = (person.email ?? "") === (email ?? "").trim().toLowerCase();
  if (person.accountId === null || same) return verdict([]);
  return verdict<OrganisationRefusal>([
    !holdsForAgency(officer, "administrator") && { code: "organisation.not_administrator" },
    !email && { code: "person.account_needs_address", facts: { name: person.name } },
  ]);
}

/** A term ends on or after the day it began, and not later than it ends already. */
export function mayEndTerm(
  term: { name: string; validFrom: string; validTo: string | null },
  lastDay: string,
): Verdict {
  return verdict<OrganisationRefusal>([
    lastDay < term.validFrom && {
      code: "term.ends_before_start",
      facts: { name: term.name, from: shown(term.validFrom) },
    },
    term.validTo !== null &&
      term.validTo < lastDay && { code: "term.already_ended", facts: { name: term.name, to: shown(term.validTo) } },
  ]);
}

/** Roles are given and taken by those who keep the organisation; to administer, by an administrator alone. */
export function mayGiveRole(officer: Officer, role: Role): Verdict {
  return verdict<OrganisationRefusal>([
    !holdsForAgency(officer, ["administrator", "emulation_officer"]) && { code: "organisation.not_keeper" },
    role === "administrator" && !holdsForAgency(officer, "administrator") && { code: "mandate.by_administrator" },
  ]);
}

/** An agency always has an administrator who can sign in. */
export function mustKeepAdministrator(left: number): Verdict {
  return verdict<OrganisationRefusal>([left < 1 && { code: "mandate.last_administrator" }]);
}

/** A unit as the rules about changes look at it: its version of that day, and what hangs on it. */
export type UnitBefore = {
  id: string;
  name: string;
  validFrom: string;
  validTo: string | null;
  hasChildren: boolean;
  /** Start of a version that comes after the day; null when there is none. */
  laterFrom: string | null;
  /** The unit at the head of the agency's tree. */
  isRoot: boolean;
};

/** A unit can be renamed or moved on any day while it stands. */
export function mayChangeUnit(unit: UnitBefore, day: string): Verdict {
  return verdict<OrganisationRefusal>(brokenByChange(unit, day));
}

/**
 * A unit can be ended after the day it began, when nothing is on record for it after that day. Units below it must go to
 * an heir; without one somebody must move them first. The head of the tree stays.
 */
export function mayEndUnit(unit: UnitBefore, hasHeir: boolean, day: string): Verdict {
  const facts = { unit: unit.name };
  return verdict<OrganisationRefusal>([
    ...brokenByChange(unit, day),
    day === unit.validFrom && { code: "unit.change_before_start", facts: { ...facts, from: shown(unit.validFrom) } },
    unit.laterFrom !== null && { code: "unit.later_change", facts: { ...facts, from: shown(unit.laterFrom) } },
    unit.isRoot && { code: "unit.is_root", facts },
    unit.hasChildren && !hasHeir && { code: "unit.has_units_below", facts },
  ]);
}

function brokenByChange(unit: UnitBefore, day: string): (Reason<OrganisationRefusal> | false)[] {
  return [
    day < unit.validFrom && {
      code: "unit.change_before_start",
      facts: { unit: unit.name, from: shown(unit.validFrom) },
    },
    unit.validTo !== null &&
      unit.validTo < day && { code: "unit.already_gone", facts: { unit: unit.name, to: shown(unit.validTo) } },
  ];
}

/** Who is to stand above a unit, or to take over from it, must stand on that day. */
export function mustStand(unit: { name: string; validFrom: string; validTo: string | null }, day: string): Verdict {
  const stands = unit.validFrom <= day && (unit.validTo === null || unit.validTo >= day);
  return verdict<OrganisationRefusal>([
    !stands && { code: "unit.not_there", facts: { unit: unit.name, on: shown(day) } },
  ]);
}

/** The head of the tree has no place to go to. */
export function mustNotBeRoot(unit: Pick<UnitBefore, "name" | "isRoot">): Verdict {
  return verdict<OrganisationRefusal>([unit.isRoot && { code: "unit.is_root", facts: { unit: unit.name } }]);
}

/** A merger joins two units to a new one, or one and more to one that stands. */
export function mustBeSeveral(ending: readonly string[], into: unknown): Verdict {
  return verdict<OrganisationRefusal>([
    ending.length < (typeof into === "string" ? 1 : 2) && { code: "unit.merge_needs_two" },
  ]);
}

/** A split gives at least two units; the heir is one of them. */
export function mayHandOver(parts: number, heir: number | null): Verdict {
  return verdict<OrganisationRefusal>([
    parts < 2 && { code: "unit.split_needs_two" },
    heir !== null && heir >= parts && { code: "unit.split_needs_two" },
  ]);
}

/** Days in sentences are written as officers write them. */
function shown(day: string): string {
  return day.split("-").reverse().join("/");
}

/** Người cho phép miễn must be a head, a deputy or a chair of the agency. */
export function mustBeAuthority(authorities: readonly { personId: string }[], personId: string): Verdict {
  const known = authorities.some((one) => one.personId === personId);
  return verdict<OrganisationRefusal>([!known && { code: "unit.authority_unknown" }]);
}
