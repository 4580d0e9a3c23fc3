import { eq } from "drizzle-orm";
import type { DbOrTx } from "#kernel/db/index.ts";
import { type Ranking, rank } from "../ranking/rank.ts";
import { clusterBallots, clusterTallies } from "../schema/scores.ts";
import type { ClusterSheet, ClusterYear } from "../schema.ts";
import { nameOfTie, type ScoreTable } from "../table/table.ts";
import { scoresOfYear } from "./sheets.ts";

/** The ranking as the settled sheets and the votes give it now; what was settled stands as it was. */
export async function rankingOf(
  db: DbOrTx,
  year: ClusterYear,
  sheets: readonly ClusterSheet[],
  table: ScoreTable,
): Promise<Ranking> {
  if (year.ranking) return year.ranking;
  const scores = await scoresOfYear(db, sheets, year.id);
  const tallies = await db.select().from(clusterTallies).where(eq(clusterTallies.yearId, year.id));
  const votes = new Map<string, Record<string, number>>();
  for (const { subject, unitId, votes: n } of tallies) votes.set(subject, { ...votes.get(subject), [unitId]: n });
  const contenders = sheets.flatMap(({ id, unitId, name, state }) => {
    const score = scores.get(id)?.final;
    return state === "settled" && score ? [{ unitId, name, score }] : [];
  });
  const chain = table.ties.map((key) => ({ key, name: nameOfTie(table, key) }));
  return rank(contenders, chain, votes);
}

/** Who has voted on which tie of a year. */
export function ballotsOf(db: DbOrTx, yearId: string) {
  return db
    .select({ subject: clusterBallots.subject, voterId: clusterBallots.voterId })
    .from(clusterBallots)
    .where(eq(clusterBallots.yearId, yearId));
}
