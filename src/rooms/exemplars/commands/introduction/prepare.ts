import { and, eq, sql } from "drizzle-orm";
import { record } from "#kernel/activity/index.ts";
import type { Officer } from "#kernel/auth/index.ts";
import { vietnamDay } from "#kernel/calendar/index.ts";
import type { Db, DbOrTx } from "#kernel/db/index.ts";
import { newId } from "#kernel/ids.ts";
import { insist, Overtaken, Refused } from "#kernel/verdict.ts";
import { mayEditIntroduction, mayIntroduce } from "../../introduction/rules.ts";
import { exemplarById } from "../../queries/exemplars.ts";
import { introductionById, wasRegistered } from "../../queries/introductions.ts";
import { introductions } from "../../schema/introduction.ts";

/** The papers of an introduction as the unit typed and sent them. */
export type IntroductionTyped = {
  metOn: string;
  summary: string;
  minutesFileId: string;
  summaryFileId: string | null;
};

/** Lập hồ sơ giới thiệu của một năm; it waits for the head's confirmation. Gives its id. */
export function prepareIntroduction(
  db: DbOrTx,
  officer: Officer,
  exemplarId: string,
  typed: IntroductionTyped & { year: number },
  now: Date,
): Promise<string> {
  return db.transaction(async (tx) => {
    const exemplar = await exemplarById(tx, officer, exemplarId);
    insist(mayIntroduce(officer, exemplar, await wasRegistered(tx, exemplarId)));
    const { agencyId, planId, unitId, name } = exemplar;
    const id = newId();
    const row = { id, agencyId, planId: planId!, exemplarId, unitId, ...typed };
    const made = await tx
      .insert(introductions)
      .values({ ...row, preparedBy: officer.personId, createdAt: now })
      .onConflictDoNothing()
      .returning({ id: introductions.id });
    if (made.length === 0) throw new Refused([{ code: "introduction.already_there" }]);
    await record(tx, officer, now, {
      verb: "introduction.prepared",
      subjectType: "exemplar",
      subjectId: exemplarId,
      unitId,
      facts: { name, year: String(typed.year) },
    });
    return id;
  });
}

/** Sửa hồ sơ: before it is confirmed, or after it came back; then it waits for the head again. */
export function editIntroduction(
  db: Db,
  officer: Officer,
  id: string,
  typed: IntroductionTyped & { revision: number },
  now: Date,
): Promise<void> {
  return db.transaction(async (tx) => {
    const { introduction, exemplar } = await introductionById(tx, officer, id, vietnamDay(now));
    insist(mayEditIntroduction(officer, introduction));
    const { revision, ...papers } = typed;
    const moved = await tx
      .update(introductions)
      .set({
        ...papers,
        state: "prepared",
        confirmedBy: null,
        confirmedAt: null,
        revision: sql`${introductions.revision} + 1`,
      })
      .where(
        and(
          eq(introductions.id, id),
          eq(introductions.state, introduction.state),
          eq(introductions.revision, revision),
        ),
      )
      .returning({ id: introductions.id });
    if (moved.length === 0) throw new Overtaken("introduction.moved_meanwhile");
    await record(tx, officer, now, {
      verb: "introduction.mended",
      subjectType: "exemplar",
      subjectId: exemplar.id,
      unitId: introduction.unitId,
      facts: { name: exemplar.name, year: String(introduction.year) },
    });
  });
}
