import { and, eq } from "drizzle-orm";
import type { Officer } from "#kernel/auth/index.ts";
import type { Db, Tx } from "#kernel/db/index.ts";
import { isId } from "#kernel/ids.ts";
import { notFound } from "#kernel/not-found.ts";
import { insist } from "#kernel/verdict.ts";
import { rank } from "../judging/rank.ts";
import { mayCloseRound } from "../judging/rules.ts";
import { contestWithHands, partsOf } from "../queries/contests.ts";
import { progressOf, scoresOf } from "../queries/judging.ts";
import { contestResults } from "../schema/judging.ts";
import { contestRounds } from "../schema.ts";
import { tellOf } from "./write-contest.ts";

/** Đóng vòng chấm: scores and places are fixed and seen; sheets are changed no more. */
export function closeRound(
  db: Db | Tx,
  officer: Officer,
  contestId: string,
  roundId: string,
  now: Date,
): Promise<void> {
  return db.transaction(async (tx) => {
    const { contest, hands } = await contestWithHands(tx, officer, contestId);
    const { rounds, criteria } = await partsOf(tx, contestId);
    const round = (isId(roundId) ? rounds.find(({ id }) => id === roundId) : undefined) ?? notFound();
    const missing = sheetsMissing(await progressOf(tx, contestId), roundId);
    insist(mayCloseRound(officer, contest, hands, round, missing));
    const placed = rank(await scoresOf(tx, roundId), {
      ...{ tie: contest.tieRule, criteria: criteria.map(({ id }) => id), goOn: round.goOn },
    });
    if (placed.length > 0) await tx.insert(contestResults).values(placed.map((one) => ({ roundId, ...one })));
    await tx
      .update(contestRounds)
      .set({ state: "closed", closedAt: now })
      .where(and(eq(contestRounds.id, roundId), eq(contestRounds.state, "judging")));
    await tellOf(tx, officer, contest, "contest.round_closed", now, { facts: { round: round.name } });
  });
}

/** Sheets that are not in, and entries nobody judges any more. */
export function sheetsMissing(progress: Awaited<ReturnType<typeof progressOf>>, roundId: string): number {
  return progress
    .filter((one) => one.roundId === roundId)
    .reduce(
      (sum, { judges }) => sum + (judges.length === 0 ? 1 : judges.filter(({ state }) => state === "assigned").length),
      0,
    );
}
