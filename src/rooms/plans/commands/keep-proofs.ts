import { and, eq, isNull, sql } from "drizzle-orm";
import { record } from "#kernel/activity/index.ts";
import type { Officer } from "#kernel/auth/index.ts";
import { vietnamDay } from "#kernel/calendar/index.ts";
import type { Db } from "#kernel/db/index.ts";
import { newId } from "#kernel/ids.ts";
import { insist, Overtaken } from "#kernel/verdict.ts";
import { obligationById } from "../queries/obligations.ts";
import { mayAddProof, mayWithdrawProof } from "../rules.ts";
import { proofs } from "../schema.ts";
import { reopenFallen } from "./reopen-fallen.ts";
import { type NewProof, writeProofs } from "./rounds.ts";
import { type Settled, settleQuotas } from "./settle-quotas.ts";

/**
 * Ghi nhận một minh chứng as it happens: a story published, an event held; the quota counts it at once, and when that
 * reaches its number the obligation is handed in. `id` is given by the form, so that sending the same form twice adds one
 * proof.
 */
export function addProof(
  db: Db,
  officer: Officer,
  obligationId: number,
  proof: NewProof,
  now: Date,
  id: string = newId(),
): Promise<Settled> {
  return db.transaction(async (tx) => {
    const { obligation, duty, plan, unitName, facts } = await obligationById(
      tx,
      officer,
      obligationId,
      vietnamDay(now),
    );
    insist(mayAddProof(officer, plan, facts));
    const [added] = await writeProofs(tx, officer, obligationId, [{ ...proof, id }], now);
    if (!added) return { handedIn: 0, takenBack: 0 };
    await record(tx, officer, now, {
      verb: "proof.added",
      subjectType: "obligation",
      subjectId: String(obligationId),
      unitId: obligation.unitId,
      facts: { duty: duty.title, unit: unitName, title: proof.title },
    });
    return settleQuotas(tx, officer, sql`o.id = ${obligationId}`, now, true);
  });
}

/** Rút một minh chứng, with the reason; it stays on record, marked, and counts no more. */
export function withdrawProof(
  db: Db,
  officer: Officer,
  obligationId: number,
  proofId: string,
  reason: string,
  now: Date,
): Promise<Settled> {
  return db.transaction(async (tx) => {
    const { obligation, duty, plan, unitName, facts } = await obligationById(
      tx,
      officer,
      obligationId,
      vietnamDay(now),
    );
    insist(mayWithdrawProof(officer, plan, facts));
    const [gone] = await tx
      .update(proofs)
      .set({ withdrawnAt: now, withdrawReason: reason })
      .where(and(eq(proofs.id, proofId), eq(proofs.obligationId, obligationId), isNull(proofs.withdrawnAt)))
      .returning();
    if (!gone) throw new Overtaken("proof.already_withdrawn");
    await record(tx, officer, now, {
      verb: "proof.withdrawn",
      subjectType: "obligation",
      subjectId: String(obligationId),
      unitId: obligation.unitId,
      facts: { duty: duty.title, unit: unitName, title: gone.title },
      reason,
    });
    const settled = await settleQuotas(tx, officer, sql`o.id = ${obligationId}`, now);
    await reopenFallen(tx, officer, sql`o.id = ${obligationId}`, reason, now);
    return settled;
  });
}
