import { and, eq, isNull, sql } from "drizzle-orm";
import type { Officer } from "#kernel/auth/index.ts";
import { vietnamDay } from "#kernel/calendar/index.ts";
import type { Db, Tx } from "#kernel/db/index.ts";
import { insist, Overtaken } from "#kernel/verdict.ts";
import { countsOf } from "../queries/contest-page.ts";
import { contestWithHands, partsOf } from "../queries/contests.ts";
import { scoredPapers } from "../queries/papers.ts";
import { bankCounts, questionById } from "../queries/questions.ts";
import { offBy, rankQuiz } from "../quiz/rank.ts";
import { mayScore, mayStrike } from "../quiz/rules.ts";
import { contestResults } from "../schema/judging.ts";
import { contestQuestions } from "../schema/quiz.ts";
import { type Contest, contestRounds } from "../schema.ts";
import { nextContest } from "../states.ts";
import { dropOpenPapers } from "./papers.ts";
import { tellOf, writeContest } from "./write-contest.ts";

/** Results written in one statement. */
const resultsAtOnce = 1_000;

/** Chấm điểm: every paper that counts is scored and placed; papers that were not sent are thrown away. */
export function scoreQuiz(db: Db | Tx, officer: Officer, contestId: string, now: Date): Promise<void> {
  return db.transaction(async (tx) => {
    const { contest, hands } = await contestWithHands(tx, officer, contestId);
    const { rounds } = await partsOf(tx, contestId);
    const entries = await countsOf(tx, contestId);
    insist(mayScore(officer, contest, hands, entries, rounds, vietnamDay(now)));
    await writeContest(tx, contest, { state: nextContest(contest.state, "judge")! });
    await dropOpenPapers(tx, contestId);
    await tx
      .update(contestRounds)
      .set({ state: "closed", begunAt: now, closedAt: now })
      .where(eq(contestRounds.contestId, contestId));
    const count = await writeResults(tx, contest, rounds[0]!.id);
    await tellOf(tx, officer, contest, "contest.scored", now, { facts: { count: String(count) } });
  });
}

/** Loại câu hỏi sai, with the reason every entrant reads: it counts for nobody, and scores that stand are made anew. */
export function strikeQuestion(
  db: Db | Tx,
  officer: Officer,
  contestId: string,
  questionId: string,
  reason: string,
  now: Date,
): Promise<void> {
  return db.transaction(async (tx) => {
    const { contest, hands, question } = await questionById(tx, officer, contestId, questionId);
    const { counting } = await bankCounts(tx, contestId, null);
    insist(mayStrike(officer, contest, hands, question, counting));
    await writeContest(tx, contest, {});
    const struck = await tx
      .update(contestQuestions)
      .set({ struckAt: now, struckBy: officer.personId, struckReason: reason })
      .where(and(eq(contestQuestions.id, questionId), isNull(contestQuestions.struckAt)))
      .returning({ id: contestQuestions.id });
    if (struck.length === 0) throw new Overtaken("quiz.struck_already");
    const [round] = (await partsOf(tx, contestId)).rounds;
    if (contest.state === "judging" && round) await writeResults(tx, contest, round.id);
    const facts = { number: String(question.position + 1) };
    await tellOf(tx, officer, contest, "contest.question_struck", now, { facts, reason });
  });
}

/** Scores and places as answers and questions stand now, in place of those before. Gives how many papers. */
async function writeResults(tx: Tx, contest: Pick<Contest, "id" | "predicts">, roundId: string): Promise<number> {
  const papers = await scoredPapers(tx, contest.id);
  const came = papers.filter(({ right, counted }) => counted > 0 && right === counted).length;
  const scored = papers.map((paper) => ({ ...paper, off: offBy(paper.prediction, came) }));
  const placed = rankQuiz(scored, contest.predicts);
  const rows = placed.map(({ entryId, right, place }) => ({ roundId, entryId, score: right, place, goesOn: false }));
  await tx.delete(contestResults).where(eq(contestResults.roundId, roundId));
  for (let at = 0; at < rows.length; at += resultsAtOnce)
    await tx.insert(contestResults).values(rows.slice(at, at + resultsAtOnce));
  const column = (of: (paper: (typeof scored)[number]) => string | number | null) => sql.param(scored.map(of));
  await tx.execute(sql`
    update contest_papers p set right_count = s.right_count, counted = s.counted, off = s.off
    from unnest(${column(({ paperId }) => paperId)}::uuid[], ${column(({ right }) => right)}::int[],
      ${column(({ counted }) => counted)}::int[], ${column(({ off }) => off)}::int[]) as s (id, right_count, counted, off)
    where p.id = s.id`);
  return rows.length;
}
