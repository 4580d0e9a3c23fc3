import { holds, holdsForAgency, type Officer, type Role } from "#kernel/auth/index.ts";
import type { Day } from "#kernel/calendar/index.ts";
import { type Verdict, verdict } from "#kernel/verdict.ts";
import type { DisciplineForm } from "#rooms/awards/index.ts";
import { disciplineFor, disciplineNames } from "#rooms/awards/index.ts";
import { type HeldAwardState, type MatterState, type MatterStep, nextOfAward, nextOfMatter } from "./states.ts";
import type { LedgerRefusal } from "./words.vi.ts";

/** Whose work needs the ratings of a unit's people. */
const ratingRoles = [
  "emulation_officer",
  "head",
  "deputy_head",
  "party_committee",
  "council_chair",
  "council_member",
  "council_secretary",
] as const satisfies readonly Role[];

/** Sổ khen thưởng is kept by the agency's emulation officer; awards are public, so everybody of the agency reads it. */
export function mayKeepLedger(officer: Officer): Verdict {
  return verdict<LedgerRefusal>([!holdsForAgency(officer, "emulation_officer") && { code: "ledger.not_keeper" }]);
}

/** A file is taken in once, when it has been read; with faulty rows only when the officer says to leave them out. */
export function mayTakeIn(found: { state: string }, faulty: number, onlyGood: boolean): Verdict {
  return verdict<LedgerRefusal>([
    found.state !== "checked" && { code: "award_import.not_ready" },
    found.state === "checked" &&
      faulty > 0 &&
      !onlyGood && { code: "award_import.has_errors", facts: { count: String(faulty) } },
  ]);
}

/** Ratings of a unit and its people are entered by its head or its emulation officer. */
export function mayRate(officer: Officer, unitId: string): Verdict {
  return verdict<LedgerRefusal>([
    !holds(officer, ["emulation_officer", "head"], unitId) && { code: "ledger.not_rater" },
  ]);
}

/** Ngày bắt đầu công tác is entered by the head or the emulation officer of one of her units; it lies in the past. */
export function mayEnterService(officer: Officer, unitIds: readonly string[], since: Day | null, today: Day): Verdict {
  return verdict<LedgerRefusal>([
    !unitIds.some((unitId) => holds(officer, ["emulation_officer", "head"], unitId)) && { code: "ledger.not_rater" },
    since !== null && since > today && { code: "service.in_future" },
  ]);
}

/** A year is rated when it has ended, or in its last month (the review meets before its end). */
export function mayRateYear(year: number, lastDay: Day, today: Day): Verdict {
  const open = `${lastDay.slice(0, 8)}01`;
  return verdict<LedgerRefusal>([today < open && { code: "rating.year_ahead", facts: { year: String(year) } }]);
}

/** A person's ratings: she herself and those whose work needs them. Collectives' ratings are read by all. */
export function maySeeRatings(officer: Officer, person: { id: string; unitIds: readonly string[] }): Verdict {
  const needs = person.unitIds.some((unitId) => holds(officer, ratingRoles, unitId));
  return verdict<LedgerRefusal>([
    !(officer.personId === person.id || needs || holdsForAgency(officer, ratingRoles)) && {
      code: "ledger.ratings_not_needed",
    },
  ]);
}

/** Whether the sheet of a unit's ratings is part of her work. */
export function seesRatingsOfUnit(officer: Officer, unitId: string): boolean {
  return holds(officer, ratingRoles, unitId);
}

/**
 * Kỷ luật, việc chưa kết luận: need to know (Luật 91/2025/QH15 Đ.3). The person herself, the head of her unit, the
 * agency's emulation officer and head; of a collective its head and those two.
 */
export function mayKnow(officer: Officer, about: { personId: string | null; unitIds: readonly string[] }): Verdict {
  const heads = about.unitIds.some((unitId) => holds(officer, "head", unitId));
  const own = about.personId !== null && officer.personId === about.personId;
  return verdict<LedgerRefusal>([!(own || heads || seesAllMatters(officer)) && { code: "ledger.not_needed" }]);
}

/** Whether her work needs all of the agency's matters, and the book of who looked. */
export function seesAllMatters(officer: Officer): boolean {
  return holdsForAgency(officer, ["emulation_officer", "head"]);
}

/** Discipline and matters are entered by the agency's emulation officer and head. */
export function mayKeepMatters(officer: Officer): Verdict {
  return verdict<LedgerRefusal>([!seesAllMatters(officer) && { code: "ledger.not_matter_keeper" }]);
}

/** Nothing confidential is shown or changed before its look was noted. */
export function mustHaveLooked(looked: boolean): Verdict {
  return verdict<LedgerRefusal>([!looked && { code: "ledger.look_first" }]);
}

/** Thu hồi, hủy bỏ: of an award that stands, from a day not before it was given. */
export function mayRevoke(
  award: { state: HeldAwardState; awardName: string; decidedOn: Day | null },
  revokedOn: Day,
): Verdict {
  return verdict<LedgerRefusal>([
    nextOfAward(award.state, "revoke") === undefined && {
      code: "award.already_revoked",
      facts: { award: award.awardName },
    },
    award.decidedOn !== null && revokedOn < award.decidedOn && { code: "award.revoked_before_given" },
  ]);
}

/** Khôi phục: only what was revoked. */
export function mayRestore(award: { state: HeldAwardState; awardName: string }): Verdict {
  return verdict<LedgerRefusal>([
    nextOfAward(award.state, "restore") === undefined && {
      code: "award.not_revoked",
      facts: { award: award.awardName },
    },
  ]);
}

/** A form of discipline must be one her category of staff knows; served not before it was decided. */
export function mayDiscipline(
  person: { category: keyof typeof disciplineFor | null },
  one: { form: DisciplineForm; decidedOn: Day; servedOn: Day | null },
): Verdict {
  const { category } = person;
  return verdict<LedgerRefusal>([
    category !== null &&
      !disciplineFor[category].includes(one.form) && {
        code: "discipline.form_not_of_category",
        facts: { category: category.replace(/^./u, (letter) => letter.toUpperCase()), form: disciplineNames[one.form] },
      },
    one.servedOn !== null && one.servedOn < one.decidedOn && { code: "discipline.served_before_decided" },
  ]);
}

/** A matter goes along its map; it is concluded on or after the day it began. */
export function mayStepMatter(
  matter: { state: MatterState; openedOn: Day },
  step: MatterStep,
  concludedOn: Day | null,
): Verdict {
  return verdict<LedgerRefusal>([
    nextOfMatter(matter.state, step) === undefined && { code: "matter.step_closed" },
    concludedOn !== null && concludedOn < matter.openedOn && { code: "matter.concluded_before_opened" },
  ]);
}
