import type { Officer } from "#kernel/auth/index.ts";
import { isOpen } from "#kernel/life.ts";
import { type Verdict, verdict } from "#kernel/verdict.ts";
import { type ContestFacts, type Hand, judges, notOrganising, organises } from "../rules.ts";
import type { ContestEntry } from "../schema/entries.ts";
import type { Contest } from "../schema.ts";
import { entryLifecycle } from "../states.ts";
import type { ContestRefusal } from "../words.vi.ts";

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

/** Gửi bài viết: what a contest of writing takes; a quiz is answered question by question. */
export function maySendWriting(contest: Pick<ContestFacts, "format">): Verdict {
  return verdict<ContestRefusal>([contest.format === "quiz" && { code: "quiz.answered_by_questions" }]);
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
    contest.format === "quiz" && { code: "quiz.sent_already" },
    !takesEntries(contest, today) && { code: "contest.takes_no_entries" },
    !isOpen(entryLifecycle, entry.state, step) && { code: "entry.step_closed" },
  ]);
}
