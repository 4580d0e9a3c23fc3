import { and, asc, eq, sql } from "drizzle-orm";
import type { Officer } from "#kernel/auth/index.ts";
import type { DbOrTx } from "#kernel/db/index.ts";
import { isId } from "#kernel/ids.ts";
import { notFound } from "#kernel/not-found.ts";
import { contestAnswers, contestQuestions } from "../schema/quiz.ts";
import { contestWithHands } from "./contests.ts";

/** The whole bank with right answers and sources, in order: for those who organise, and for scoring; never for an entrant. */
export function bankOf(db: DbOrTx, contestId: string) {
  return db
    .select()
    .from(contestQuestions)
    .where(eq(contestQuestions.contestId, contestId))
    .orderBy(asc(contestQuestions.position));
}

/** A contest, its hands and one of its questions; 404 when there is none. */
export async function questionById(db: DbOrTx, officer: Officer, contestId: string, questionId: string) {
  const found = await contestWithHands(db, officer, contestId);
  if (!isId(questionId)) return notFound();
  const [question] = await db
    .select()
    .from(contestQuestions)
    .where(and(eq(contestQuestions.id, questionId), eq(contestQuestions.contestId, contestId)));
  return question ? { ...found, question } : notFound();
}

/** How large the bank is, how many questions count, whether this person wrote one. */
export async function bankCounts(db: DbOrTx, contestId: string, personId: string | null) {
  const [counts] = await db
    .select({
      questions: sql<number>`count(*)::int`,
      counting: sql<number>`(count(*) filter (where contest_questions.struck_at is null))::int`,
      wrote: sql<boolean>`coalesce(bool_or(contest_questions.created_by = ${personId}::uuid), false)`,
    })
    .from(contestQuestions)
    .where(eq(contestQuestions.contestId, contestId));
  return counts ?? { questions: 0, counting: 0, wrote: false };
}

/** A drawn question as its entrant may read it: nothing of which choice is right, and no source. */
export type AskedQuestion = {
  questionId: string;
  text: string;
  choices: string[];
  choice: number | null;
  struckReason: string | null;
};

/** The questions of a paper in the order drawn, with what was answered so far. */
export function askedOf(db: DbOrTx, paperId: string): Promise<AskedQuestion[]> {
  return db
    .select({
      questionId: contestQuestions.id,
      text: contestQuestions.text,
      choices: contestQuestions.choices,
      choice: contestAnswers.choice,
      struckReason: contestQuestions.struckReason,
    })
    .from(contestAnswers)
    .innerJoin(contestQuestions, eq(contestQuestions.id, contestAnswers.questionId))
    .where(eq(contestAnswers.paperId, paperId))
    .orderBy(asc(contestAnswers.position));
}

/** The same with right answers and sources: for after the announcement, and for those who organise. */
export function answeredOf(db: DbOrTx, paperId: string) {
  return db
    .select({
      questionId: contestQuestions.id,
      text: contestQuestions.text,
      choices: contestQuestions.choices,
      choice: contestAnswers.choice,
      rightChoice: contestQuestions.rightChoice,
      source: contestQuestions.source,
      struckReason: contestQuestions.struckReason,
    })
    .from(contestAnswers)
    .innerJoin(contestQuestions, eq(contestQuestions.id, contestAnswers.questionId))
    .where(eq(contestAnswers.paperId, paperId))
    .orderBy(asc(contestAnswers.position));
}
export type AnsweredQuestion = Awaited<ReturnType<typeof answeredOf>>[number];

/** Bộ câu hỏi with right answers and sources, for everybody, once results are announced; null before. */
export async function bankAfter(
  db: DbOrTx,
  contest: { id: string; format: "writing" | "quiz"; announcedOn: string | null },
) {
  if (contest.format !== "quiz" || contest.announcedOn === null) return null;
  const bank = await bankOf(db, contest.id);
  return bank.map(({ id, text, choices, rightChoice, source, struckReason }) => ({
    ...{ id, text, source, struckReason },
    right: choices[rightChoice] ?? "",
  }));
}
export type BankAfter = Awaited<ReturnType<typeof bankAfter>>;
