import type { Officer } from "#kernel/auth/index.ts";
import { isOpen } from "#kernel/life.ts";
import { type Verdict, verdict } from "#kernel/verdict.ts";
import { maySeeEntries } from "../entering/rules.ts";
import { type ContestFacts, type Hand, judges, notInCharge, notOpen, notOrganising, organises } from "../rules.ts";
import type { ContestSheet } from "../schema/judging.ts";
import type { Contest, ContestRound } from "../schema.ts";
import { sheetLifecycle } from "../states.ts";
import type { ContestRefusal } from "../words.vi.ts";

/** Lập ban giám khảo, ban tổ chức: those who run it; while entries are judged further judges may come in. */
export function mayNameHands(officer: Officer, contest: ContestFacts): Verdict {
  return verdict<ContestRefusal>([
    notInCharge(officer, contest.ownerUnitId),
    contest.kind !== "own" && { code: "contest.not_ours" },
    !["drafting", "launched", "judging"].includes(contest.state) && { code: "contest.rules_fixed" },
  ]);
}

/** Khai người thân: a judge before entries are given out; of a quiz its organisers, who know the right answers. */
export function mayDeclareKin(officer: Officer, contest: ContestFacts, hands: readonly Hand[]): Verdict {
  return verdict<ContestRefusal>([
    !declares(officer, contest, hands) && { code: "contest.not_judge" },
    !["drafting", "launched"].includes(contest.state) && { code: "contest.rules_fixed" },
  ]);
}

function declares(officer: Officer, contest: ContestFacts, hands: readonly Hand[]): boolean {
  if (contest.format === "quiz") return hands.some(({ personId }) => personId === officer.personId);
  return judges(officer, hands);
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
    notOpen(contest, "judge"),
    contest.format === "quiz" && { code: "quiz.scored_by_itself" },
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
    notOpen(contest, "open"),
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
