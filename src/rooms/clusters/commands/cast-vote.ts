import { sql } from "drizzle-orm";
import type { Officer } from "#kernel/auth/index.ts";
import { vietnamDay } from "#kernel/calendar/index.ts";
import type { Db } from "#kernel/db/index.ts";
import { notFound } from "#kernel/not-found.ts";
import { insist, Refused, verdict } from "#kernel/verdict.ts";
import { yearFacts } from "../queries/year-facts.ts";
import { yearById } from "../queries/years.ts";
import { actsForMember } from "../rules.ts";
import { clusterBallots, clusterTallies } from "../schema/scores.ts";
import type { ClusterRefusal } from "../words.vi.ts";
import { tell } from "./tell.ts";

/**
 * Bỏ phiếu giữa các thành viên bằng điểm: each member once, on the tie that stands now. That it voted is kept; for whom is only
 * added to the tally.
 */
export function castVote(
  db: Db,
  officer: Officer,
  yearId: string,
  typed: { subject: string; voterId: string; forId: string },
  now: Date,
): Promise<void> {
  return db.transaction(async (tx) => {
    const { year, cluster } = await yearById(tx, officer, yearId);
    const facts = await yearFacts(tx, year, vietnamDay(now));
    const voter = facts.sheets.find(({ unitId }) => unitId === typed.voterId) ?? notFound();
    const open = facts.sheets.filter(({ state }) => state !== "settled");
    const unsettled = open.map(({ name }) => name).join(", ");
    const tie = facts.ranking.ties.find(({ subject }) => subject === typed.subject);
    insist(
      verdict<ClusterRefusal>([
        !actsForMember(officer, voter) && { code: "cluster.not_member_voter" },
        unsettled !== "" && { code: "cluster.unsettled", facts: { names: unsettled } },
        (year.state !== "finalising" || !tie?.unitIds.includes(typed.forId)) && { code: "cluster.not_tied" },
      ]),
    );
    const { subject, voterId, forId: unitId } = typed;
    const cast = await tx
      .insert(clusterBallots)
      .values({ yearId, subject, voterId, castAt: now })
      .onConflictDoNothing()
      .returning({ voterId: clusterBallots.voterId });
    if (cast.length === 0) throw new Refused([{ code: "cluster.voted" }]);
    await tx
      .insert(clusterTallies)
      .values({ yearId, subject, unitId, votes: 1 })
      .onConflictDoUpdate({
        target: [clusterTallies.yearId, clusterTallies.subject, clusterTallies.unitId],
        set: { votes: sql`${clusterTallies.votes} + 1` },
      });
    const said = { facts: { unit: voter.name, year: String(year.year) }, unitId: voter.unitId };
    await tell(tx, officer, cluster, "cluster.voted", now, said);
  });
}
