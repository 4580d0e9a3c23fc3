import { and, eq, sql } from "drizzle-orm";
import { record } from "#kernel/activity/index.ts";
import type { Officer } from "#kernel/auth/index.ts";
import type { DbOrTx } from "#kernel/db/index.ts";
import { insist, Overtaken } from "#kernel/verdict.ts";
import { exemplarById } from "../../queries/exemplars.ts";
import { practiceOf } from "../../queries/replications.ts";
import { mayWritePractice } from "../../replication/rules.ts";
import { practices } from "../../schema/replication.ts";
import { exemplars } from "../../schema.ts";

/** Cách làm as it is written down for others. */
export type PracticeWords = {
  title: string;
  problem: string;
  way: string;
  effect: string;
  surroundings: string;
  measure: string;
};

/** Viết cách làm để nơi khác tìm và làm theo. `revision` is that of the text she read; null when there was none. */
export function writePractice(
  db: DbOrTx,
  officer: Officer,
  exemplarId: string,
  words: PracticeWords,
  revision: number | null,
  now: Date,
): Promise<void> {
  return db.transaction(async (tx) => {
    const exemplar = await exemplarById(tx, officer, exemplarId);
    insist(mayWritePractice(officer, exemplar));
    const stands = await practiceOf(tx, exemplarId);
    if ((stands?.revision ?? null) !== revision) throw new Overtaken("replication.moved_meanwhile");
    const written = { ...words, writtenBy: officer.personId, writtenAt: now };
    const moved = stands
      ? await tx
          .update(practices)
          .set({ ...written, revision: sql`${practices.revision} + 1` })
          .where(and(eq(practices.exemplarId, exemplarId), eq(practices.revision, stands.revision)))
          .returning({ id: practices.exemplarId })
      : await tx
          .insert(practices)
          .values({ exemplarId, agencyId: exemplar.agencyId, ...written })
          .onConflictDoNothing()
          .returning({ id: practices.exemplarId });
    if (moved.length === 0) throw new Overtaken("replication.moved_meanwhile");
    await tx.update(exemplars).set({ practice: words.title }).where(eq(exemplars.id, exemplarId));
    await record(tx, officer, now, {
      verb: "practice.written",
      subjectType: "exemplar",
      subjectId: exemplarId,
      unitId: exemplar.unitId,
      facts: { name: exemplar.name, title: words.title },
    });
  });
}
