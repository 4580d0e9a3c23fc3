import { and, eq, sql } from "drizzle-orm";
import { record } from "#kernel/activity/index.ts";
import type { Officer } from "#kernel/auth/index.ts";
import { vietnamDay } from "#kernel/calendar/index.ts";
import type { Db, DbOrTx, Tx } from "#kernel/db/index.ts";
import { newId } from "#kernel/ids.ts";
import { insist, Overtaken } from "#kernel/verdict.ts";
import { tellUnits } from "#rooms/plans/index.ts";
import { replicationById } from "../../queries/replications.ts";
import { followUpDays } from "../../replication/follow-up-days.ts";
import { mayAnswerReport, mayStepReplication } from "../../replication/rules.ts";
import { nextReplicationState, type ReplicationStep } from "../../replication/states.ts";
import { followUps, type Replication, replications } from "../../schema/replication.ts";

type Found = Awaited<ReturnType<typeof replicationById>>;

/** Bắt đầu, tạm dừng, làm tiếp, thôi: a step of the taking unit's own; pausing and dropping have a reason. */
export function stepReplication(
  db: Db,
  officer: Officer,
  id: string,
  step: "start" | "pause" | "resume" | "drop",
  said: { reason: string | null; resumeOn: string | null },
  now: Date,
): Promise<void> {
  return db.transaction(async (tx) => {
    const found = await replicationById(tx, officer, id);
    insist(mayStepReplication(officer, found.replication, step));
    const { reason, resumeOn } = said;
    await write(tx, found, step, { stateReason: reason, resumeOn: step === "pause" ? resumeOn : null });
    await tell(tx, officer, found, step, reason, now);
  });
}

/** Báo kết quả: measured and in words; it waits for the head of the unit, who is told. */
export function reportReplication(
  db: DbOrTx,
  officer: Officer,
  id: string,
  report: { result: number | null; resultWords: string; adapted: string },
  now: Date,
): Promise<void> {
  return db.transaction(async (tx) => {
    const found = await replicationById(tx, officer, id);
    insist(mayStepReplication(officer, found.replication, "report"));
    await write(tx, found, "report", { ...report, reportedOn: vietnamDay(now), stateReason: null });
    await tell(tx, officer, found, "report", null, now);
    const { agencyId, unitId } = found.replication;
    const text = `Chờ xác nhận kết quả làm theo ${found.exemplar.name}`;
    await tellUnits(tx, agencyId, [unitId], text, `/replications/${id}`, now, ["head", "deputy_head"]);
  });
}

/** Xác nhận: the head answers for the result by name; it will be asked after 6, 12 and 24 months whether it still lives. */
export function confirmReplication(db: DbOrTx, officer: Officer, id: string, now: Date): Promise<void> {
  return db.transaction(async (tx) => {
    const found = await replicationById(tx, officer, id);
    insist(mayAnswerReport(officer, found.replication));
    const today = vietnamDay(now);
    await write(tx, found, "confirm", { confirmedBy: officer.personId, confirmedOn: today, stateReason: null });
    const { agencyId, exemplarId } = found.replication;
    await tx
      .insert(followUps)
      .values(followUpDays(today).map((one) => ({ id: newId(), agencyId, exemplarId, replicationId: id, ...one })))
      .onConflictDoNothing();
    await tell(tx, officer, found, "confirm", null, now);
    const text = `Có kết quả làm theo ${found.exemplar.name}`;
    await tellUnits(tx, agencyId, [found.exemplar.unitId], text, `/replications/${id}`, now);
  });
}

/** Trả lại kết quả với lý do: the unit completes it and reports anew. */
export function returnReport(db: Db, officer: Officer, id: string, reason: string, now: Date): Promise<void> {
  return db.transaction(async (tx) => {
    const found = await replicationById(tx, officer, id);
    insist(mayAnswerReport(officer, found.replication));
    await write(tx, found, "return", { stateReason: reason });
    await tell(tx, officer, found, "return", reason, now);
    const { agencyId, unitId } = found.replication;
    const text = `Trả lại kết quả làm theo ${found.exemplar.name}. Lý do: ${reason}`;
    await tellUnits(tx, agencyId, [unitId], text, `/replications/${id}`, now, ["emulation_officer"]);
  });
}

/** Writes a step if the taker still stands where it was read. */
export async function write(
  tx: Tx,
  { replication }: Pick<Found, "replication">,
  step: ReplicationStep,
  more: Partial<Replication>,
): Promise<void> {
  const state = nextReplicationState(replication.state, step);
  if (state === undefined) throw new Overtaken("replication.moved_meanwhile");
  const moved = await tx
    .update(replications)
    .set({ ...more, state, revision: sql`${replications.revision} + 1` })
    .where(and(eq(replications.id, replication.id), eq(replications.revision, replication.revision)))
    .returning({ id: replications.id });
  if (moved.length === 0) throw new Overtaken("replication.moved_meanwhile");
}

const verbs = {
  start: "replication.started",
  report: "replication.reported",
  confirm: "replication.confirmed",
  return: "replication.returned",
  pause: "replication.paused",
  resume: "replication.resumed",
  drop: "replication.dropped",
  strike_off: "replication.struck_off",
} as const satisfies Record<ReplicationStep, string>;

/** One line in the activity of the exemplar, for the taking unit. */
export function tell(
  tx: Tx,
  officer: Officer,
  { replication, exemplar }: Found,
  step: ReplicationStep,
  reason: string | null,
  now: Date,
) {
  return record(tx, officer, now, {
    verb: verbs[step],
    subjectType: "exemplar",
    subjectId: exemplar.id,
    unitId: replication.unitId,
    facts: { name: exemplar.name },
    reason,
  });
}
