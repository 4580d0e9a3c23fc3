import { and, eq, sql } from "drizzle-orm";
import type { Officer } from "#kernel/auth/index.ts";
import type { Db, Tx } from "#kernel/db/index.ts";
import { newId } from "#kernel/ids.ts";
import { insist, Overtaken, Refused } from "#kernel/verdict.ts";
import type { QuestionValues } from "../forms/quiz.ts";
import { contestWithHands } from "../queries/contests.ts";
import { bankOf, questionById } from "../queries/questions.ts";
import { mayWriteQuestions, mostQuestions } from "../quiz/rules.ts";
import { contestQuestions } from "../schema/quiz.ts";
import { tellOf } from "./write-contest.ts";

/** A question as it is written: its choices, and which of them is right, counted from 0. */
export type WrittenQuestion = Pick<QuestionValues, "text" | "choices" | "rightChoice" | "source">;

/** Thêm câu hỏi, at the end of the bank. Gives how many it holds then. */
export function addQuestions(
  db: Db | Tx,
  officer: Officer,
  contestId: string,
  questions: readonly WrittenQuestion[],
  now: Date,
): Promise<number> {
  return db.transaction(async (tx) => {
    const { contest, hands } = await contestWithHands(tx, officer, contestId);
    insist(mayWriteQuestions(officer, contest, hands));
    await tx.execute(sql`select 1 from contests where id = ${contestId} for update`);
    const bank = await bankOf(tx, contestId);
    const count = bank.length + questions.length;
    if (count > mostQuestions)
      throw new Refused([{ code: "quiz.too_many_questions", facts: { most: String(mostQuestions) } }]);
    const by = { createdBy: officer.personId, createdAt: now };
    const rows = questions.map((one, n) => ({
      ...{ id: newId(), contestId, position: bank.length + n, ...one, ...by },
    }));
    if (rows.length > 0) await tx.insert(contestQuestions).values(rows);
    await tellOf(tx, officer, contest, "contest.questions_written", now, { facts: { count: String(count) } });
    return count;
  });
}

/** Sửa câu hỏi, before the launch. */
export function changeQuestion(
  db: Db | Tx,
  officer: Officer,
  contestId: string,
  questionId: string,
  values: WrittenQuestion & { revision: number },
  now: Date,
): Promise<void> {
  return db.transaction(async (tx) => {
    const { contest, hands } = await questionById(tx, officer, contestId, questionId);
    insist(mayWriteQuestions(officer, contest, hands));
    const { text, choices, rightChoice, source, revision } = values;
    const moved = await tx
      .update(contestQuestions)
      .set({ text, choices: [...choices], rightChoice, source, revision: sql`${contestQuestions.revision} + 1` })
      .where(and(eq(contestQuestions.id, questionId), eq(contestQuestions.revision, revision)))
      .returning({ id: contestQuestions.id });
    if (moved.length === 0) throw new Overtaken("contest.moved_meanwhile");
    const count = String((await bankOf(tx, contestId)).length);
    await tellOf(tx, officer, contest, "contest.questions_written", now, { facts: { count } });
  });
}

/** Bỏ câu hỏi, before the launch; those after it move up. */
export function removeQuestion(
  db: Db | Tx,
  officer: Officer,
  contestId: string,
  questionId: string,
  now: Date,
): Promise<void> {
  return db.transaction(async (tx) => {
    const { contest, hands, question } = await questionById(tx, officer, contestId, questionId);
    insist(mayWriteQuestions(officer, contest, hands));
    await tx.delete(contestQuestions).where(eq(contestQuestions.id, questionId));
    await tx.execute(sql`update contest_questions set position = position - 1
      where contest_id = ${contestId} and position > ${question.position}`);
    const count = String((await bankOf(tx, contestId)).length);
    await tellOf(tx, officer, contest, "contest.questions_written", now, { facts: { count } });
  });
}

/** Đưa câu hỏi lên, xuống một bậc, before the launch. At the end of the bank nothing moves. */
export function moveQuestion(
  db: Db | Tx,
  officer: Officer,
  contestId: string,
  questionId: string,
  by: -1 | 1,
): Promise<void> {
  return db.transaction(async (tx) => {
    const { contest, hands, question } = await questionById(tx, officer, contestId, questionId);
    insist(mayWriteQuestions(officer, contest, hands));
    const [at, to] = [question.position, question.position + by];
    await tx.execute(sql`
      update contest_questions set position = case when position = ${at}::int then ${to}::int else ${at}::int end
      where contest_id = ${contestId} and position in (${at}::int, ${to}::int)
        and exists (select 1 from contest_questions o where o.contest_id = ${contestId} and o.position = ${to}::int)`);
  });
}
