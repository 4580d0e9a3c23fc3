import { and, eq, sql } from "drizzle-orm";
import type { Officer } from "#kernel/auth/index.ts";
import type { Db, Tx } from "#kernel/db/index.ts";
import { insist, Overtaken } from "#kernel/verdict.ts";
import type { ReportValues } from "../forms/contest.ts";
import { contestById, launchById } from "../queries/contests.ts";
import { mayReport, mayStep } from "../rules.ts";
import { contestLaunches } from "../schema.ts";
import { nextContest } from "../states.ts";
import { recount } from "./count-contest.ts";
import { tellOf, writeContest } from "./write-contest.ts";

/**
 * Đơn vị báo đã tham gia cuộc thi của nơi khác: number of entries, who, proof. It counts for the duties of plans at once; told
 * anew it counts as told last, and none counts for nothing.
 */
export function reportPart(
  db: Db | Tx,
  officer: Officer,
  contestId: string,
  launchId: string,
  values: ReportValues,
  now: Date,
): Promise<void> {
  return db.transaction(async (tx) => {
    const { contest, launch } = await launchById(tx, officer, contestId, launchId);
    insist(mayReport(officer, contest, launch));
    const { revision, ...said } = values;
    const moved = await tx
      .update(contestLaunches)
      .set({ ...said, reportedBy: officer.personId, reportedAt: now, revision: sql`${contestLaunches.revision} + 1` })
      .where(and(eq(contestLaunches.id, launch.id), eq(contestLaunches.revision, revision)))
      .returning({ id: contestLaunches.id });
    if (moved.length === 0) throw new Overtaken("contest.moved_meanwhile");
    await recount(tx, officer, contest, launch.id, "Đơn vị báo lại việc tham gia", now);
    const facts = { count: String(said.sent ?? 0) };
    await tellOf(tx, officer, contest, "contest.part_reported", now, { unitId: launch.unitId, facts });
  });
}

/** Kết thúc theo dõi cuộc thi của nơi khác, with what came of it. */
export function concludeContest(
  db: Db | Tx,
  officer: Officer,
  id: string,
  values: { revision: number; result: string },
  now: Date,
): Promise<void> {
  return db.transaction(async (tx) => {
    const contest = await contestById(tx, officer, id);
    insist(mayStep(officer, contest, "conclude"));
    const state = nextContest(contest.state, "conclude")!;
    await writeContest(tx, { id, revision: values.revision }, { state, result: values.result });
    await tellOf(tx, officer, contest, "contest.concluded", now);
  });
}

/** Mở lại để báo thêm. */
export function reopenContest(db: Db, officer: Officer, id: string, reason: string, now: Date): Promise<void> {
  return db.transaction(async (tx) => {
    const contest = await contestById(tx, officer, id);
    insist(mayStep(officer, contest, "reopen"));
    await writeContest(tx, contest, { state: nextContest(contest.state, "reopen")! });
    await tellOf(tx, officer, contest, "contest.reopened", now, { reason });
  });
}
