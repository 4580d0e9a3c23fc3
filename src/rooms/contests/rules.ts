import { holds, holdsForAgency, type Officer } from "#kernel/auth/index.ts";
import { isOpen } from "#kernel/life.ts";
import { type Reason, type Verdict, verdict } from "#kernel/verdict.ts";
import type { ContestEntry } from "./schema/entries.ts";
import type { ContestSheet } from "./schema/judging.ts";
import type { Contest, ContestHand, ContestRound } from "./schema.ts";
import { type ContestState, type ContestStep, contestLifecycle, entryLifecycle, sheetLifecycle } from "./states.ts";
import { type ContestRefusal, contestStateNames } from "./words.vi.ts";

const inCharge = ["emulation_officer", "head", "deputy_head"] as const;

export type ContestFacts = Pick<Contest, "ownerUnitId" | "state" | "kind" | "startsOn" | "endsOn" | "openedAt">;
type Hand = Pick<ContestHand, "personId" | "role">;

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

function notInCharge(officer: Officer, ownerUnitId: string): Reason<ContestRefusal> | false {
  return !runsContestsOf(officer, ownerUnitId) && { code: "contest.not_in_charge" };
}

function notOpen(state: ContestState, step: ContestStep): Reason<ContestRefusal> | false {
  const facts = { now: contestStateNames[state].word };
  return !isOpen(contestLifecycle, state, step) && { code: "contest.step_closed", facts };
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
    notOpen(contest.state, step),
    follows && contest.kind === "own" && { code: "contest.judged_here" },
  ]);
}

/** Phát động: one of our own with its subject, criteria and a way for entries to come. */
export function mayLaunch(
  officer: Officer,
  contest: ContestFacts & Pick<Contest, "subject" | "takesText" | "takesFiles" | "takesPost">,
  criteria: number,
): Verdict {
  const own = contest.kind === "own";
  return verdict<ContestRefusal>([
    notInCharge(officer, contest.ownerUnitId),
    notOpen(contest.state, "launch"),
    own && contest.subject.trim() === "" && { code: "contest.subject_missing" },
    own && criteria === 0 && { code: "contest.criteria_missing" },
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

/** Đang nhận bài: launched, from its first to the last minute of its last day. */
export function takesEntries(contest: ContestFacts, today: string): boolean {
  return contest.kind === "own" && contest.state === "launched" && contest.startsOn <= today && today <= contest.endsOn;
}

/** Gửi bài in the program: anybody of the agency, while it takes entries. What bars her is found when it is checked. */
export function mayEnter(
  officer: Officer,
  contest: ContestFacts & Pick<Contest, "entrants" | "takesText" | "takesFiles">,
  hands: readonly Hand[],
  today: string,
): Verdict {
  return verdict<ContestRefusal>([
    contest.kind !== "own" && { code: "contest.not_ours" },
    contest.kind === "own" && !takesEntries(contest, today) && { code: "contest.takes_no_entries" },
    contest.entrants === "public" && { code: "contest.public_only" },
    !contest.takesText && !contest.takesFiles && { code: "contest.by_post_only" },
    (judges(officer, hands) || organises(officer, contest, hands)) && { code: "contest.hand_may_not_enter" },
  ]);
}

/** Nhận bài gửi qua bưu điện: organisers, as long as judging has not begun; the postmark decides whether it came in time. */
export function mayTakePost(
  officer: Officer,
  contest: ContestFacts & Pick<Contest, "takesPost">,
  hands: readonly Hand[],
): Verdict {
  return verdict<ContestRefusal>([
    notOrganising(officer, contest, hands),
    !contest.takesPost && { code: "contest.no_post" },
    contest.state !== "launched" && { code: "contest.not_running" },
  ]);
}

/** Xem sổ bài dự thi with authors: those who organise and do not judge, at any time. */
export function maySeeEntries(officer: Officer, contest: ContestFacts, hands: readonly Hand[]): Verdict {
  return verdict<ContestRefusal>([
    notOrganising(officer, contest, hands),
    contest.kind !== "own" && { code: "contest.not_ours" },
  ]);
}

/** Kiểm tra bài dự thi, until judging begins. */
export function mayCheck(officer: Officer, contest: ContestFacts, hands: readonly Hand[]): Verdict {
  return verdict<ContestRefusal>([
    notOrganising(officer, contest, hands),
    contest.state !== "launched" && { code: "contest.entries_settled" },
  ]);
}

/** A step of one entry by those who check. */
export function mayStepEntry(
  officer: Officer,
  contest: ContestFacts,
  hands: readonly Hand[],
  entry: Pick<ContestEntry, "state">,
  step: "accept" | "bar",
): Verdict {
  const checking = mayCheck(officer, contest, hands);
  if (!checking.allowed) return checking;
  return verdict<ContestRefusal>([!isOpen(entryLifecycle, entry.state, step) && { code: "entry.step_closed" }]);
}

/** Rút, sửa bài của mình: its author, while entries are taken. */
export function mayMendOwn(
  officer: Officer,
  contest: ContestFacts,
  entry: Pick<ContestEntry, "state"> & { authorId: string | null },
  step: "withdraw" | "mend",
  today: string,
): Verdict {
  return verdict<ContestRefusal>([
    entry.authorId !== officer.personId && { code: "entry.not_yours" },
    !takesEntries(contest, today) && { code: "contest.takes_no_entries" },
    !isOpen(entryLifecycle, entry.state, step) && { code: "entry.step_closed" },
  ]);
}

function notOrganising(
  officer: Officer,
  contest: ContestFacts,
  hands: readonly Hand[],
): Reason<ContestRefusal> | false {
  if (organises(officer, contest, hands)) return false;
  return { code: judges(officer, hands) ? "contest.judge_sees_no_author" : "contest.not_in_charge" };
}

/** Lập ban giám khảo, ban tổ chức: those who run it; while entries are judged further judges may come in. */
export function mayNameHands(officer: Officer, contest: ContestFacts): Verdict {
  return verdict<ContestRefusal>([
    notInCharge(officer, contest.ownerUnitId),
    contest.kind !== "own" && { code: "contest.not_ours" },
    !["drafting", "launched", "judging"].includes(contest.state) && { code: "contest.rules_fixed" },
  ]);
}

/** Khai người thân: a judge, before entries are given out. */
export function mayDeclareKin(officer: Officer, contest: ContestFacts, hands: readonly Hand[]): Verdict {
  return verdict<ContestRefusal>([
    !judges(officer, hands) && { code: "contest.not_judge" },
    !["drafting", "launched"].includes(contest.state) && { code: "contest.rules_fixed" },
  ]);
}

/** How entries stand, as far as rounds depend on it. */
export type EntryCounts = { received: number; accepted: number };

/** Xem việc chấm: those who organise; who judges what is no secret to them, what was marked is until the round closes. */
export function maySeeJudging(officer: Officer, contest: ContestFacts, hands: readonly Hand[]): Verdict {
  return maySeeEntries(officer, contest, hands);
}

/** Xem xếp hạng by blind number: organisers and jury, of rounds that are closed. */
export function maySeeRanking(
  officer: Officer,
  contest: ContestFacts,
  hands: readonly Hand[],
  rounds: readonly Pick<ContestRound, "state">[],
): Verdict {
  const near = organises(officer, contest, hands) || judges(officer, hands);
  return verdict<ContestRefusal>([
    !near && { code: "contest.not_in_charge" },
    !rounds.some(({ state }) => state === "closed") && { code: "round.none_closed" },
  ]);
}

/** Bắt đầu một vòng chấm: after the last day, every entry checked, enough judges; the round before closed. */
export function mayBeginRound(
  officer: Officer,
  contest: ContestFacts & Pick<Contest, "judgesPerEntry">,
  hands: readonly Hand[],
  entries: EntryCounts,
  rounds: readonly Pick<ContestRound, "state">[],
  today: string,
): Verdict {
  const jury = hands.filter(({ role }) => role !== "organiser").length;
  return verdict<ContestRefusal>([
    notOrganising(officer, contest, hands),
    notOpen(contest.state, "judge"),
    contest.state === "launched" && today <= contest.endsOn && { code: "contest.still_takes_entries" },
    entries.received > 0 && { code: "contest.entries_unchecked", facts: { count: String(entries.received) } },
    entries.accepted === 0 && { code: "contest.no_entries" },
    jury < contest.judgesPerEntry && {
      code: "contest.too_few_judges",
      facts: { wanted: String(contest.judgesPerEntry) },
    },
    rounds.some(({ state }) => state === "judging") && { code: "round.before_open" },
    rounds.every(({ state }) => state === "closed") && { code: "round.none_left" },
  ]);
}

/** Đóng vòng chấm: every sheet in. */
export function mayCloseRound(
  officer: Officer,
  contest: ContestFacts,
  hands: readonly Hand[],
  round: Pick<ContestRound, "state">,
  missing: number,
): Verdict {
  return verdict<ContestRefusal>([
    notOrganising(officer, contest, hands),
    round.state !== "judging" && { code: "round.not_judging" },
    missing > 0 && { code: "round.sheets_missing", facts: { count: String(missing) } },
  ]);
}

/** Xem phiếu chấm của mình: the jury. */
export function maySeeSheets(officer: Officer, hands: readonly Hand[]): Verdict {
  return verdict<ContestRefusal>([!judges(officer, hands) && { code: "contest.not_judge" }]);
}

/** Chấm, sửa điểm một phiếu: its judge, until the round closes. */
export function mayMark(
  officer: Officer,
  sheet: Pick<ContestSheet, "judgeId" | "state">,
  round: Pick<ContestRound, "state">,
): Verdict {
  const step = sheet.state === "assigned" ? "submit" : "mend";
  return verdict<ContestRefusal>([
    sheet.judgeId !== officer.personId && { code: "sheet.not_yours" },
    (round.state !== "judging" || !isOpen(sheetLifecycle, sheet.state, step)) && { code: "sheet.sealed" },
  ]);
}

/** Mở phách: those who organise, once the last round is closed; never twice. */
export function mayOpen(
  officer: Officer,
  contest: ContestFacts,
  hands: readonly Hand[],
  rounds: readonly Pick<ContestRound, "state">[],
): Verdict {
  return verdict<ContestRefusal>([
    notOrganising(officer, contest, hands),
    notOpen(contest.state, "open"),
    rounds.some(({ state }) => state !== "closed") && { code: "round.before_open" },
  ]);
}

/** Khiếu nại: the author, from the announcement to the last day for it, one at a time. */
export function mayComplain(
  contest: Pick<Contest, "state" | "announcedOn">,
  lastDay: string | null,
  today: string,
  open: boolean,
): Verdict {
  return verdict<ContestRefusal>([
    contest.state !== "announced" && { code: "complaint.not_announced" },
    lastDay !== null && today > lastDay && { code: "complaint.too_late" },
    open && { code: "complaint.waits" },
  ]);
}

/** Trả lời khiếu nại, thu hồi giải: those who run it. */
export function mayAnswer(officer: Officer, contest: ContestFacts): Verdict {
  return verdict<ContestRefusal>([
    notInCharge(officer, contest.ownerUnitId),
    contest.state !== "announced" && { code: "complaint.not_announced" },
  ]);
}

/** Whether a unit has taken part less than it is asked to. */
export function owes(
  contest: Pick<Contest, "kind" | "wantedEntries">,
  launch: { sent: number | null; entries: number },
): boolean {
  if (contest.kind === "outside") return launch.sent === null || launch.sent < (contest.wantedEntries ?? 0);
  return launch.entries < (contest.wantedEntries ?? 0);
}
