import { type Context, Hono } from "hono";
import type { DbOrTx } from "#kernel/db/index.ts";
import { insist } from "#kernel/verdict.ts";
import { download } from "#kernel/web/download.ts";
import { render } from "#kernel/web/index.tsx";
import { quizRankingBook } from "../exports/quiz-ranking.ts";
import { mayOpen, maySeeRanking } from "../judging/rules.ts";
import { countsOf } from "../queries/contest-page.ts";
import { contestWithHands, type HandLine, partsOf } from "../queries/contests.ts";
import { type AuthorsIn, authorsIn } from "../queries/judging.ts";
import { openPapers, type QuizLine, quizOutcome, quizRanking } from "../queries/papers.ts";
import { bankCounts } from "../queries/questions.ts";
import { rankQuiz } from "../quiz/rank.ts";
import { mayScore, maySeeQuestions } from "../quiz/rules.ts";
import { knowsAuthors } from "../rules.ts";
import type { Contest, ContestRound } from "../schema.ts";
import { QuizRankingPage, type RankedLine } from "../views/quiz/QuizRankingPage.tsx";
import { ScoringPage } from "../views/quiz/ScoringPage.tsx";

/** Bảng xếp hạng thi tìm hiểu as Excel; its pages stand at the addresses of judging. */
export const scoringRoutes = new Hono().get("/contests/:id/ranking.xlsx", async (c) => {
  const { db, officer, today } = c.var;
  const { contest, hands } = await contestWithHands(db, officer, c.req.param("id"));
  insist(maySeeQuestions(officer, contest, hands));
  insist(maySeeRanking(officer, contest, hands, (await partsOf(db, contest.id)).rounds));
  const authors = contest.openedAt === null ? noAuthors : await authorsIn(db, contest.id);
  const ranking = withReasons(await quizRanking(db, contest.id), contest.predicts);
  return download(c, "Xếp hạng.xlsx", await quizRankingBook(contest, ranking, authors, today));
});

const noAuthors: AuthorsIn = new Map();

/** Chấm điểm: how many papers there are, and the act. */
export async function scoringPage(c: Context, contest: Contest, hands: HandLine[]) {
  const { db, officer, today } = c.var;
  const [{ rounds }, counts, open, bank, outcome] = await Promise.all([
    partsOf(db, contest.id),
    countsOf(db, contest.id),
    openPapers(db, contest.id),
    bankCounts(db, contest.id, null),
    quizOutcome(db, contest),
  ]);
  const may = {
    score: mayScore(officer, contest, hands, counts, rounds, today),
    settle: mayOpen(officer, contest, hands, rounds),
  };
  return render(c, <ScoringPage {...{ contest, counts, open, outcome, may }} counting={bank.counting} />);
}

/** Xếp hạng, with names once prizes are settled. */
export async function quizRankingPage(c: Context, contest: Contest, hands: HandLine[], rounds: ContestRound[]) {
  const { db, officer } = c.var;
  const knows = contest.openedAt !== null && knowsAuthors(officer, contest, hands);
  const [ranking, outcome, authors] = await Promise.all([
    quizRanking(db as DbOrTx, contest.id),
    quizOutcome(db, contest),
    knows ? authorsIn(db, contest.id) : noAuthors,
  ]);
  const settles = mayOpen(officer, contest, hands, rounds).allowed;
  const lines = withReasons(ranking, contest.predicts);
  return render(c, <QuizRankingPage {...{ contest, outcome, authors, settles }} ranking={lines} />);
}

/** What parts each place from the one before: found again by the rule that made the places. */
function withReasons(ranking: readonly QuizLine[], predicts: boolean): RankedLine[] {
  const by = new Map(rankQuiz(ranking, predicts).map((one) => [one.entryId, one.by]));
  return ranking.map((line) => ({ ...line, by: by.get(line.entryId) ?? null }));
}
