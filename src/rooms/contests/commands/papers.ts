import { and, eq, inArray, sql } from "drizzle-orm";
import type { Officer } from "#kernel/auth/index.ts";
import { vietnamDay } from "#kernel/calendar/index.ts";
import type { Db, Tx } from "#kernel/db/index.ts";
import { newId } from "#kernel/ids.ts";
import { insist, Overtaken } from "#kernel/verdict.ts";
import { hashOf, receiptCode } from "../entering/receipt.ts";
import type { AnswerValues } from "../forms/quiz.ts";
import { contestWithHands } from "../queries/contests.ts";
import { papersOf } from "../queries/papers.ts";
import { bankCounts, bankOf } from "../queries/questions.ts";
import { drawOf, newSeed } from "../quiz/draw.ts";
import { mayAnswerPaper, mayBegin } from "../quiz/rules.ts";
import { type ContestPaper, contestAnswers, contestPapers } from "../schema/quiz.ts";
import type { Contest } from "../schema.ts";
import type { Author } from "./enter.ts";

/** Bắt đầu làm bài in the program. Gives the open paper: the one begun before where there is one, so that nothing is drawn anew. */
export function beginPaper(db: Db | Tx, officer: Officer, contestId: string, now: Date): Promise<ContestPaper> {
  return db.transaction(async (tx) => {
    const { contest, hands } = await contestWithHands(tx, officer, contestId);
    const before = await papersOf(tx, contestId, officer.personId);
    const open = before.find(({ state }) => state === "open");
    if (open) return open;
    const { wrote: wroteQuestions } = await bankCounts(tx, contestId, officer.personId);
    insist(mayBegin(officer, contest, hands, { papers: before.length, wroteQuestions }, vietnamDay(now)));
    const { personId, unitId, name } = officer;
    const made = await makePaper(tx, contest, { personId, unitId, name, place: "", contact: "" }, now);
    return made ?? (await papersOf(tx, contestId, personId)).find(({ state }) => state === "open")!;
  });
}

/** Bắt đầu làm bài of somebody of the public. Gives the code by which she comes back to it, and later sees what became of it. */
export function beginPublicPaper(
  db: Db | Tx,
  contest: Contest,
  author: Pick<Author, "name" | "place" | "contact">,
  now: Date,
): Promise<string> {
  return db.transaction(async (tx) => {
    const code = receiptCode();
    await makePaper(tx, contest, { ...author, personId: null, unitId: null }, now, { codeHash: hashOf(code) });
    return code;
  });
}

/** A paper with its questions drawn; struck ones are drawn no more. Null where the person began one at the same moment. */
export async function makePaper(
  tx: Tx,
  contest: Pick<Contest, "id" | "drawn">,
  whose: Author,
  now: Date,
  more: Partial<ContestPaper> = {},
): Promise<ContestPaper | null> {
  const bank = (await bankOf(tx, contest.id)).filter(({ struckAt }) => struckAt === null).map(({ id }) => id);
  const seed = newSeed();
  const [paper] = await tx
    .insert(contestPapers)
    .values({ id: newId(), contestId: contest.id, ...whose, seed, startedAt: now, ...more })
    .onConflictDoNothing()
    .returning();
  if (!paper) return null;
  const drawn = drawOf(seed, bank, contest.drawn).map((questionId, position) => ({
    ...{ paperId: paper.id, questionId, position },
  }));
  await tx.insert(contestAnswers).values(drawn);
  return paper;
}

/** Ghi các câu đã trả lời, so that nothing is lost: as often as wanted until the paper is sent. */
export function keepAnswers(
  db: Db | Tx,
  contest: Contest,
  paper: ContestPaper,
  values: AnswerValues,
  now: Date,
): Promise<void> {
  return db.transaction(async (tx) => {
    insist(mayAnswerPaper(contest, paper, "keep", vietnamDay(now)));
    await writeAnswers(tx, paper.id, values, { keptAt: now });
  });
}

/** Answers and prediction of an open paper, with what else changes; 409 where it was sent meanwhile. */
export async function writeAnswers(
  tx: Tx,
  paperId: string,
  { answers, prediction }: AnswerValues,
  more: Partial<ContestPaper>,
): Promise<void> {
  const moved = await tx
    .update(contestPapers)
    .set({ prediction, ...more, revision: sql`${contestPapers.revision} + 1` })
    .where(and(eq(contestPapers.id, paperId), eq(contestPapers.state, "open")))
    .returning({ id: contestPapers.id });
  if (moved.length === 0) throw new Overtaken("quiz.sent_already");
  const ids = answers.map(({ questionId }) => questionId);
  const choices = answers.map(({ choice }) => choice);
  await tx.execute(sql`
    update contest_answers a set choice = given.choice
    from unnest(${sql.param(ids)}::uuid[], ${sql.param(choices)}::int[]) as given (question_id, choice), contest_questions q
    where a.paper_id = ${paperId} and a.question_id = given.question_id and q.id = a.question_id
      and (given.choice is null or given.choice < cardinality(q.choices))`);
}

/** Bài chưa nộp, phiếu in chưa về, is thrown away with who began it: when the quiz is scored, and when it is cancelled. Gives how many. */
export async function dropOpenPapers(tx: Tx, contestId: string): Promise<number> {
  const gone = await tx
    .delete(contestPapers)
    .where(and(eq(contestPapers.contestId, contestId), inArray(contestPapers.state, ["open", "printed"])))
    .returning({ id: contestPapers.id });
  return gone.length;
}
