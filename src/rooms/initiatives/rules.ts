import { holds, holdsForAgency, type Officer } from "#kernel/auth/index.ts";
import { type Verdict, verdict } from "#kernel/verdict.ts";
import { type InitiativeState, type InitiativeStep, nextInitiative } from "./states.ts";
import { addsUp } from "./terms.ts";
import type { InitiativeRefusal } from "./words.vi.ts";

const ofAgency = ["emulation_officer", "head", "deputy_head"] as const;
const ofUnit = ["emulation_officer", "head", "deputy_head", "party_committee"] as const;
const ofCouncil = ["council_chair", "council_secretary"] as const;

/** What the rules ask of an initiative. */
export type InitiativeFacts = {
  unitId: string;
  councilId: string;
  state: InitiativeState;
  createdBy: string | null;
  authorIds: readonly (string | null)[];
};

/** Whether she runs the initiatives of the agency: rounds, checking, sessions, decisions. */
export function runsInitiatives(officer: Officer): boolean {
  return holdsForAgency(officer, ofAgency);
}

/** Whether she keeps the papers of a council: its secretary and chair, or who runs the initiatives. */
export function keepsCouncil(officer: Officer, councilId: string): boolean {
  return runsInitiatives(officer) || holds(officer, ofCouncil, councilId);
}

/** Whether she acts for a unit: its head, deputies, party committee, officer in charge. */
export function actsForUnit(officer: Officer, unitId: string): boolean {
  return holds(officer, ofUnit, unitId);
}

/** Whether she sees the initiatives of every unit before they are recognised. */
export function seesAllInitiatives(officer: Officer): boolean {
  return holdsForAgency(officer, [...ofAgency, "administrator", "party_committee"]);
}

/** Mở đợt đăng ký: who runs the initiatives of the agency. */
export function mayOpenRound(officer: Officer): Verdict {
  return verdict<InitiativeRefusal>([!runsInitiatives(officer) && { code: "initiative.not_in_charge" }]);
}

/** Đăng ký for a unit: who acts for it, and everybody who works in it (a person may register her own). */
export function mayRegister(officer: Officer, unitId: string): Verdict {
  const may = officer.unitId === unitId || actsForUnit(officer, unitId) || runsInitiatives(officer);
  return verdict<InitiativeRefusal>([!may && { code: "initiative.of_another_unit" }]);
}

function writes(officer: Officer, one: InitiativeFacts): boolean {
  const own = one.createdBy === officer.personId || one.authorIds.includes(officer.personId);
  return own || actsForUnit(officer, one.unitId);
}

/** Sửa nội dung: who writes it, before it is sent and after it came back. */
export function mayEdit(officer: Officer, one: InitiativeFacts): Verdict {
  return verdict<InitiativeRefusal>([
    !writes(officer, one) && { code: "initiative.of_another_unit" },
    one.state !== "drafting" && one.state !== "returned" && { code: "initiative.already_sent" },
  ]);
}

const byWriters: readonly InitiativeStep[] = ["send", "recall", "withdraw"];

/** A step along the map: sending, recalling and withdrawing by who writes it, the others by the office or the council's secretary. */
export function mayStep(officer: Officer, one: InitiativeFacts, step: InitiativeStep): Verdict {
  const may = byWriters.includes(step) ? writes(officer, one) : keepsCouncil(officer, one.councilId);
  return verdict<InitiativeRefusal>([
    !may && { code: byWriters.includes(step) ? "initiative.of_another_unit" : "initiative.not_in_charge" },
    nextInitiative(one.state, step) === undefined && { code: "initiative.step_closed" },
  ]);
}

/** Ghi phạm vi ảnh hưởng: of a recognised one, by who keeps the council's papers. */
export function mayWiden(officer: Officer, one: InitiativeFacts): Verdict {
  return verdict<InitiativeRefusal>([
    !keepsCouncil(officer, one.councilId) && { code: "initiative.not_in_charge" },
    one.state !== "recognised" && { code: "recognition.not_recognised_yet" },
  ]);
}

/** Ghi đã dùng để xét một danh hiệu, hình thức: of a recognised one, by who runs the initiatives. */
export function mayUse(officer: Officer, one: InitiativeFacts): Verdict {
  return verdict<InitiativeRefusal>([
    !runsInitiatives(officer) && { code: "initiative.not_in_charge" },
    one.state !== "recognised" && { code: "recognition.not_recognised_yet" },
  ]);
}

/** Who is told that earlier ones are alike: who writes it, the office, its council; others read the initiative alone. */
export function readsWarnings(officer: Officer, one: InitiativeFacts): boolean {
  const sits = officer.mandates.some(({ role, unitId }) => role.startsWith("council_") && unitId === one.councilId);
  return writes(officer, one) || keepsCouncil(officer, one.councilId) || sits;
}

/** Đủ nội dung để gửi: what is done, who did it, shares that add up to 100 %. */
export function mayBeSent(one: { solution: string; title: string }, shares: readonly number[]): Verdict {
  return verdict<InitiativeRefusal>([
    (one.title.trim() === "" || one.solution.trim() === "") && { code: "initiative.solution_missing" },
    shares.length === 0 && { code: "initiative.authors_missing" },
    shares.length > 0 && !addsUp(shares) && { code: "initiative.shares_do_not_add_up" },
  ]);
}

/** Whether it came late: sent first after the last day of its round. */
export function isLate(round: { dueOn: string | null }, sentOn: string): boolean {
  return round.dueOn !== null && sentOn > round.dueOn;
}
