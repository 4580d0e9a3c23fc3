import type { Officer } from "#kernel/auth/index.ts";
import { isOpen } from "#kernel/life.ts";
import { type Reason, type Verdict, verdict } from "#kernel/verdict.ts";
import { mayEnter, maySeeEntries, mayTakePost, takesEntries } from "../entering/rules.ts";
import { sameName } from "../entering/same-name.ts";
import { type ContestFacts, type Hand, notOpen, notOrganising } from "../rules.ts";
import type { ContestPaper, ContestQuestion } from "../schema/quiz.ts";
import type { Contest, ContestHand, ContestRound } from "../schema.ts";
import { paperLifecycle } from "../states.ts";
import type { ContestRefusal } from "../words.vi.ts";

/** Questions a bank holds at most, and choices of one question. */
export const mostQuestions = 500;
export const choiceRange = { least: 2, most: 6 } as const;

function notQuiz({ format }: Pick<Contest, "format">): Reason<ContestRefusal> | false {
  return format !== "quiz" && { code: "quiz.not_a_quiz" };
}

/** Xem bộ câu hỏi with the right answers: those who organise, who for this may not take part themselves. */
export function maySeeQuestions(officer: Officer, contest: ContestFacts, hands: readonly Hand[]): Verdict {
  return verdict<ContestRefusal>([notQuiz(contest), notOrganising(officer, contest, hands)]);
}

/** Soạn, sửa, bỏ câu hỏi, nhập từ tệp: those who organise, until the contest is launched. */
export function mayWriteQuestions(officer: Officer, contest: ContestFacts, hands: readonly Hand[]): Verdict {
  return verdict<ContestRefusal>([
    notQuiz(contest),
    notOrganising(officer, contest, hands),
    contest.state !== "drafting" && { code: "quiz.questions_fixed" },
  ]);
}

/** Loại một câu hỏi sai: from the launch until prizes are settled, as long as another question is left to count. */
export function mayStrike(
  officer: Officer,
  contest: ContestFacts,
  hands: readonly Hand[],
  question: Pick<ContestQuestion, "struckAt">,
  counting: number,
): Verdict {
  return verdict<ContestRefusal>([
    notQuiz(contest),
    notOrganising(officer, contest, hands),
    contest.state === "drafting" && { code: "quiz.still_drafted" },
    !["drafting", "launched", "judging"].includes(contest.state) && { code: "quiz.prizes_settled" },
    question.struckAt !== null && { code: "quiz.struck_already" },
    question.struckAt === null && counting <= 1 && { code: "quiz.last_question" },
  ]);
}

/** What the rules ask about who begins a paper: how many she has had, and whether she wrote any of the questions. */
export type Beginner = { papers: number; wroteQuestions: boolean };

/** Bắt đầu làm bài in the program: who may enter, has not had all her papers, and did not write the questions. */
export function mayBegin(
  officer: Officer,
  contest: ContestFacts & Pick<Contest, "entrants" | "takesText" | "takesFiles" | "maxEntries">,
  hands: readonly Hand[],
  { papers, wroteQuestions }: Beginner,
  today: string,
): Verdict {
  const entering = mayEnter(officer, contest, hands, today);
  const own = verdict<ContestRefusal>([
    notQuiz(contest),
    wroteQuestions && { code: "quiz.wrote_questions" },
    papers >= contest.maxEntries && { code: "quiz.entered_already", facts: { most: String(contest.maxEntries) } },
  ]);
  const reasons = [entering, own].flatMap((one) => (one.allowed ? [] : one.reasons));
  return reasons.length === 0 ? { allowed: true } : { allowed: false, reasons };
}

/** Ghi, nộp bài làm: while it is open and entries are taken. */
export function mayAnswerPaper(
  contest: ContestFacts,
  paper: Pick<ContestPaper, "state">,
  step: "keep" | "send",
  today: string,
): Verdict {
  return verdict<ContestRefusal>([
    !takesEntries(contest, today) && { code: "contest.takes_no_entries" },
    !isOpen(paperLifecycle, paper.state, step) && { code: "quiz.sent_already" },
  ]);
}

/** Ghi bài làm gửi qua bưu điện: where questions are drawn, one that was printed for it, by its number, and once. */
export function mayTakePaper(
  contest: Pick<Contest, "format" | "drawn">,
  printed: Pick<ContestPaper, "state"> | null,
): Verdict {
  return verdict<ContestRefusal>([
    notQuiz(contest),
    contest.drawn !== null && printed === null && { code: "quiz.sheet_wanted" },
    printed !== null && !isOpen(paperLifecycle, printed.state, "take") && { code: "quiz.sheet_taken" },
  ]);
}

/** In phiếu trả lời để gửi qua bưu điện: who takes post, as long as entries are taken. */
export function mayPrintPapers(
  officer: Officer,
  contest: ContestFacts & Pick<Contest, "takesPost">,
  hands: readonly Hand[],
): Verdict {
  const post = mayTakePost(officer, contest, hands);
  return post.allowed ? verdict<ContestRefusal>([notQuiz(contest)]) : post;
}

/** Papers drawn and printed at once, and of one quiz together. */
export const mostPrintedAtOnce = 200;
export const mostPrinted = 5000;

/** Chấm điểm: those who organise, after the last day, every doubtful paper looked at; once. */
export function mayScore(
  officer: Officer,
  contest: ContestFacts,
  hands: readonly Hand[],
  entries: { received: number; accepted: number },
  rounds: readonly Pick<ContestRound, "state">[],
  today: string,
): Verdict {
  return verdict<ContestRefusal>([
    notQuiz(contest),
    notOrganising(officer, contest, hands),
    notOpen(contest, "judge"),
    contest.state === "launched" && today <= contest.endsOn && { code: "contest.still_takes_entries" },
    entries.received > 0 && { code: "contest.entries_unchecked", facts: { count: String(entries.received) } },
    entries.accepted === 0 && { code: "contest.no_entries" },
    rounds.every(({ state }) => state === "closed") && { code: "round.none_left" },
  ]);
}

/** Xem bài làm cùng đáp án: those who organise at any time, its entrant once results are announced. */
export function seesRightAnswers(
  officer: Officer,
  contest: ContestFacts & Pick<Contest, "announcedOn">,
  hands: readonly Hand[],
): boolean {
  return contest.announcedOn !== null || maySeeEntries(officer, contest, hands).allowed;
}

/** Chốt giải by somebody who named one of the winners as kin: refused with the name of that person; somebody else settles it. */
export function kinWins(
  officer: Officer,
  hands: readonly Pick<ContestHand, "personId" | "kin">[],
  winners: readonly string[],
): Verdict {
  const kin = hands.find(({ personId }) => personId === officer.personId)?.kin ?? "";
  const named = kinNames(kin).filter((name) => winners.some((winner) => sameName(winner, name)));
  return verdict<ContestRefusal>([named.length > 0 && { code: "quiz.kin_wins", facts: { names: named.join(", ") } }]);
}

/** The names in a declaration of kin, one a line. */
export function kinNames(kin: string): string[] {
  return kin
    .split(/[\n;,]/)
    .map((line) => line.trim())
    .filter(Boolean);
}
