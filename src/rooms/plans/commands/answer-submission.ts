import { and, eq, sql } from "drizzle-orm";
import { record } from "#kernel/activity/index.ts";
import type { Officer } from "#kernel/auth/index.ts";
import { vietnamDay } from "#kernel/calendar/index.ts";
import type { Db, DbOrTx, Tx } from "#kernel/db/index.ts";
import { newId } from "#kernel/ids.ts";
import { insist, Overtaken, Refused } from "#kernel/verdict.ts";
import { authoritiesOn } from "#rooms/organisation/index.ts";
import { obligationById } from "../queries/obligations.ts";
import { answererOf, mayAnswer, mayExcuse, mayReopen } from "../rules.ts";
import { excuses, obligations, submissions } from "../schema.ts";
import { nextObligationState, type ObligationStep } from "../states.ts";
import { settleQuotas } from "./settle-quotas.ts";
import { tellUnits } from "./tell.ts";

/** Tiếp nhận several at once; each counts for itself, one that another hand was faster with is left out. Gives how many. */
export async function acceptSubmissions(db: Db, officer: Officer, obligationIds: number[], now: Date): Promise<number> {
  let accepted = 0;
  for (const id of obligationIds) {
    try {
      await acceptSubmission(db, officer, id, now);
      accepted += 1;
    } catch (error) {
      const overtaken =
        error instanceof Overtaken ||
        (error instanceof Refused && error.reasons.some((one) => one.code === "obligation.not_waiting"));
      if (!overtaken || obligationIds.length === 1) throw error;
    }
  }
  return accepted;
}

/** Tiếp nhận. */
export function acceptSubmission(db: DbOrTx, officer: Officer, obligationId: number, now: Date) {
  return db.transaction(async (tx) => {
    const found = await obligationById(tx, officer, obligationId, vietnamDay(now));
    insist(mayAnswer(officer, found.plan, found.facts));
    await step(tx, found.obligation, "accept", now);
    await answerRound(tx, officer, obligationId, "accepted", null, now);
    await tellOutcome(tx, officer, found, "obligation.accepted", `Đã tiếp nhận: ${found.duty.title}`, null, now);
  });
}

/** Trả lại để bổ sung, with the reason the unit reads. */
export function returnSubmission(db: DbOrTx, officer: Officer, obligationId: number, reason: string, now: Date) {
  return db.transaction(async (tx) => {
    const found = await obligationById(tx, officer, obligationId, vietnamDay(now));
    insist(mayAnswer(officer, found.plan, found.facts));
    await step(tx, found.obligation, "return", now);
    await answerRound(tx, officer, obligationId, "returned", reason, now);
    await tellOutcome(
      tx,
      officer,
      found,
      "obligation.returned",
      `Trả lại: ${found.duty.title}. Lý do: ${reason}`,
      reason,
      now,
    );
  });
}

/** Mở lại một việc đã nhận, with the reason. */
export function reopenObligation(db: Db, officer: Officer, obligationId: number, reason: string, now: Date) {
  return db.transaction(async (tx) => {
    const found = await obligationById(tx, officer, obligationId, vietnamDay(now));
    insist(mayReopen(officer, found.plan, found.facts));
    await step(tx, found.obligation, "reopen", now);
    await tellOutcome(
      tx,
      officer,
      found,
      "obligation.reopened",
      `Mở lại để bổ sung: ${found.duty.title}. Lý do: ${reason}`,
      reason,
      now,
    );
  });
}

/** Miễn, by the authority of a named head or deputy of the agency, with the reason. */
export function excuseObligation(
  db: Db,
  officer: Officer,
  obligationId: number,
  authorityId: string,
  reason: string,
  now: Date,
) {
  return db.transaction(async (tx) => {
    const found = await obligationById(tx, officer, obligationId, vietnamDay(now));
    insist(mayExcuse(officer, found.plan, found.facts));
    const authority = (await authoritiesOn(tx, officer.agencyId, vietnamDay(now))).find(
      (one) => one.personId === authorityId,
    );
    if (!authority) throw new Refused([{ code: "obligation.authority_unknown" }]);
    await step(tx, found.obligation, "excuse", now);
    await tx
      .insert(excuses)
      .values({ id: newId(), obligationId, authorityId, reason, recordedBy: officer.personId, recordedAt: now });
    await settleQuotas(tx, officer, sql`o.id = ${obligationId}`, now);
    await tellOutcome(
      tx,
      officer,
      found,
      "obligation.excused",
      `Được miễn: ${found.duty.title}. Người cho phép: ${authority.name}. Lý do: ${reason}`,
      reason,
      now,
      { authority: authority.name },
    );
  });
}

async function step(tx: Tx, obligation: typeof obligations.$inferSelect, wanted: ObligationStep, now: Date) {
  const to = nextObligationState(obligation.state, wanted);
  if (to === undefined) throw new Overtaken("obligation.moved_meanwhile");
  const moved = await tx
    .update(obligations)
    .set({ state: to, changedAt: now })
    .where(and(eq(obligations.id, obligation.id), eq(obligations.state, obligation.state)))
    .returning({ id: obligations.id });
  if (moved.length === 0) throw new Overtaken("obligation.moved_meanwhile");
}

async function answerRound(
  tx: Tx,
  officer: Officer,
  obligationId: number,
  answer: "accepted" | "returned",
  reason: string | null,
  now: Date,
) {
  await tx
    .update(submissions)
    .set({ answer, answerReason: reason, answeredBy: officer.personId, answeredAt: now })
    .where(and(eq(submissions.obligationId, obligationId), sql`${submissions.answer} is null`));
}

async function tellOutcome(
  tx: Tx,
  officer: Officer,
  found: Awaited<ReturnType<typeof obligationById>>,
  verb: string,
  text: string,
  reason: string | null,
  now: Date,
  more: Record<string, string> = {},
) {
  const { obligation, duty, unitName } = found;
  await record(tx, officer, now, {
    verb,
    subjectType: "obligation",
    subjectId: String(obligation.id),
    unitId: obligation.unitId,
    facts: { duty: duty.title, unit: unitName, ...more },
    reason,
  });
  await tellUnits(tx, obligation.agencyId, [answererOf(obligation)], text, `/obligations/${obligation.id}`, now);
}
