import { holds, holdsForAgency, type Officer } from "#kernel/auth/index.ts";
import { isOpen } from "#kernel/life.ts";
import { type Reason, type Verdict, verdict } from "#kernel/verdict.ts";
import type { Contest, ContestHand } from "./schema.ts";
import { type ContestStep, contestLifecycle } from "./states.ts";
import { type ContestRefusal, stateNameOf } from "./words.vi.ts";

const inCharge = ["emulation_officer", "head", "deputy_head"] as const;

/** What rules ask of a contest. */
export type ContestFacts = Pick<
  Contest,
  "ownerUnitId" | "state" | "kind" | "format" | "startsOn" | "endsOn" | "openedAt"
>;

/** One of the jury or the organisers, as rules ask. */
export type Hand = Pick<ContestHand, "personId" | "role">;

/** Whether she runs the contests of a unit (of the agency, when it is the root): drafts, launches, checks entries. */
export function runsContestsOf(officer: Officer, ownerUnitId: string): boolean {
  return holds(officer, inCharge, ownerUnitId);
}

/** Whether she reads drafts and the taking part of every unit: those with a charge for the whole agency. */
export function seesAllContests(officer: Officer): boolean {
  return holdsForAgency(officer, [
    ...inCharge,
    "administrator",
    "party_committee",
    "council_chair",
    "council_secretary",
  ]);
}

/** Whether she answers for a unit that takes part. */
export function takesPartFor(officer: Officer, unitId: string): boolean {
  return holds(officer, [...inCharge, "party_committee"], unitId);
}

/** The unit for which she drafts: the agency when she is in charge there, else her own. */
export function ownerFor(officer: Officer, rootUnitId: string): string {
  return runsContestsOf(officer, rootUnitId) ? rootUnitId : officer.unitId;
}

/** Whether she sits on the jury. */
export function judges(officer: Officer, hands: readonly Hand[]): boolean {
  return hands.some(({ personId, role }) => personId === officer.personId && role !== "organiser");
}

/** Whether she organises it: runs the contests of its unit or was named an organiser, and does not judge. */
export function organises(officer: Officer, contest: Pick<Contest, "ownerUnitId">, hands: readonly Hand[]): boolean {
  if (judges(officer, hands)) return false;
  const named = hands.some(({ personId, role }) => personId === officer.personId && role === "organiser");
  return named || runsContestsOf(officer, contest.ownerUnitId);
}

/** Whether she may know who wrote what: the organisers at any time, the jury once the names are opened; nobody else. */
export function knowsAuthors(officer: Officer, contest: ContestFacts, hands: readonly Hand[]): boolean {
  return organises(officer, contest, hands) || (contest.openedAt !== null && judges(officer, hands));
}

/** Why a step of those who run the contests of a unit is closed to her; false when she runs them. */
export function notInCharge(officer: Officer, ownerUnitId: string): Reason<ContestRefusal> | false {
  return !runsContestsOf(officer, ownerUnitId) && { code: "contest.not_in_charge" };
}

/** Why a step is closed in this state; false when the map has it. */
export function notOpen(contest: Pick<Contest, "state" | "format">, step: ContestStep): Reason<ContestRefusal> | false {
  const facts = { now: stateNameOf(contest).word };
  return !isOpen(contestLifecycle, contest.state, step) && { code: "contest.step_closed", facts };
}

/** Soạn cuộc thi for a unit. */
export function mayDraft(officer: Officer, ownerUnitId: string): Verdict {
  return verdict<ContestRefusal>([notInCharge(officer, ownerUnitId)]);
}

/** Sửa thể lệ: as a draft, and while entries come in; what judges judge by is not changed once they began. */
export function mayEdit(officer: Officer, contest: ContestFacts): Verdict {
  return verdict<ContestRefusal>([
    notInCharge(officer, contest.ownerUnitId),
    !["drafting", "launched"].includes(contest.state) && { code: "contest.rules_fixed" },
  ]);
}

/** Phát động, phát động thêm, đôn đốc, kết thúc, bỏ: those who run it, along the map. */
export function mayStep(officer: Officer, contest: ContestFacts, step: ContestStep): Verdict {
  const follows = step === "conclude" || step === "reopen";
  return verdict<ContestRefusal>([
    notInCharge(officer, contest.ownerUnitId),
    notOpen(contest, step),
    follows && contest.kind === "own" && { code: "contest.judged_here" },
  ]);
}

/** Phát động: one of our own with its subject, criteria and a way for entries to come; a quiz with its questions. */
export function mayLaunch(
  officer: Officer,
  contest: ContestFacts & Pick<Contest, "subject" | "takesText" | "takesFiles" | "takesPost" | "drawn">,
  parts: { criteria: number; questions: number },
): Verdict {
  const own = contest.kind === "own";
  const [written, quiz] = [own && contest.format === "writing", own && contest.format === "quiz"];
  const { criteria, questions } = parts;
  const drawn = contest.drawn ?? 1;
  return verdict<ContestRefusal>([
    notInCharge(officer, contest.ownerUnitId),
    notOpen(contest, "launch"),
    own && contest.subject.trim() === "" && { code: "contest.subject_missing" },
    written && criteria === 0 && { code: "contest.criteria_missing" },
    quiz && questions === 0 && { code: "quiz.questions_missing" },
    quiz &&
      questions > 0 &&
      questions < drawn && {
        code: "quiz.too_few_questions",
        facts: { drawn: String(drawn), questions: String(questions) },
      },
    own && !contest.takesText && !contest.takesFiles && !contest.takesPost && { code: "contest.no_way_in" },
  ]);
}

/** Báo kết quả tham gia: who answers for the unit, while another body's contest is followed. */
export function mayReport(officer: Officer, contest: ContestFacts, launch: { unitId: string }): Verdict {
  return verdict<ContestRefusal>([
    !takesPartFor(officer, launch.unitId) && { code: "contest.of_another_unit" },
    contest.kind !== "outside" && { code: "contest.counted_here" },
    contest.state !== "launched" && { code: "contest.not_running" },
  ]);
}

/** Why a step of those who organise is closed to her: a judge is told so, for she may not know authors; false when she organises. */
export function notOrganising(
  officer: Officer,
  contest: ContestFacts,
  hands: readonly Hand[],
): Reason<ContestRefusal> | false {
  if (organises(officer, contest, hands)) return false;
  return { code: judges(officer, hands) ? "contest.judge_sees_no_author" : "contest.not_in_charge" };
}

/** Whether a unit has taken part less than it is asked to. */
export function owes(
  contest: Pick<Contest, "kind" | "wantedEntries">,
  launch: { sent: number | null; entries: number },
): boolean {
  if (contest.kind === "outside") return launch.sent === null || launch.sent < (contest.wantedEntries ?? 0);
  return launch.entries < (contest.wantedEntries ?? 0);
}
