import { and, asc, between, eq, isNotNull, sql } from "drizzle-orm";
import type { DbOrTx } from "#kernel/db/index.ts";
import type { AnswerSheet } from "../printing/answer-sheets.ts";
import type { PrintedQuestion } from "../printing/letters.ts";
import { contestAnswers, contestPapers, contestQuestions } from "../schema/quiz.ts";
import { bankOf } from "./questions.ts";

/** Phiếu đã in of a quiz: the last number, and how many have come back. */
export async function printedPapers(db: DbOrTx, contestId: string): Promise<{ last: number; back: number }> {
  const [row] = await db
    .select({
      last: sql<number>`coalesce(max(contest_papers.print_number), 0)::int`,
      back: sql<number>`(count(*) filter (where contest_papers.state = 'sent'))::int`,
    })
    .from(contestPapers)
    .where(and(eq(contestPapers.contestId, contestId), isNotNull(contestPapers.printNumber)));
  return row ?? { last: 0, back: 0 };
}

/** One printed paper by its number; null where none has it. */
export async function printedPaper(db: DbOrTx, contestId: string, number: number) {
  const [found] = await db
    .select()
    .from(contestPapers)
    .where(and(eq(contestPapers.contestId, contestId), eq(contestPapers.printNumber, number)));
  return found ?? null;
}

/** The questions of the sheet that is the same for all: the whole bank, struck ones in their places, so that numbers stand. */
export async function commonSheet(db: DbOrTx, contestId: string): Promise<PrintedQuestion[]> {
  const bank = await bankOf(db, contestId);
  return bank.map(({ id: questionId, text, choices, struckReason }) => ({ questionId, text, choices, struckReason }));
}

/** The sheets of these numbers, each with its questions in the order drawn. One query. */
export async function printedSheets(db: DbOrTx, contestId: string, from: number, to: number): Promise<AnswerSheet[]> {
  const rows = await db
    .select({
      number: sql<number>`contest_papers.print_number`,
      questionId: contestQuestions.id,
      text: contestQuestions.text,
      choices: contestQuestions.choices,
      struckReason: contestQuestions.struckReason,
    })
    .from(contestPapers)
    .innerJoin(contestAnswers, eq(contestAnswers.paperId, contestPapers.id))
    .innerJoin(contestQuestions, eq(contestQuestions.id, contestAnswers.questionId))
    .where(and(eq(contestPapers.contestId, contestId), between(contestPapers.printNumber, from, to)))
    .orderBy(asc(contestPapers.printNumber), asc(contestAnswers.position));
  const sheets = new Map<number, PrintedQuestion[]>();
  for (const { number, ...one } of rows) sheets.set(number, [...(sheets.get(number) ?? []), one]);
  return [...sheets].map(([number, asked]) => ({ number, asked }));
}
