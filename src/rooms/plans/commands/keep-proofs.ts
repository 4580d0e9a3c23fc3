import { and, eq, isNull, sql } from "drizzle-orm";
import { record } from "#kernel/activity/index.ts";
import type { Officer } from "#kernel/auth/index.ts";
import type { Db, Tx } from "#kernel/db/index.ts";
import { newId } from "#kernel/ids.ts";
import { insist, Overtaken } from "#kernel/verdict.ts";
import { obligationById } from "../queries/obligations.ts";
import { mayAddProof } from "../rules.ts";
import { proofs } from "../schema.ts";
import type { NewProof } from "./submit-obligation.ts";

/**
 * Ghi nhận một minh chứng as it happens: a story published, an event held; the quota counts it at once. `id` is given by
 * the form, so that sending the same form twice adds one proof. Gives the id.
 */
export function addProof(
  db: Db,
  officer: Officer,
  obligationId: number,
  proof: NewProof,
  now: Date,
  id: string = newId(),
): Promise<string> {
  return db.transaction(async (tx) => {
    const { obligation, duty, plan, unitName } = await obligationById(tx, officer, obligationId);
    insist(mayAddProof(officer, plan, { ...obligation, ifAny: duty.ifAny }));
    const added = await tx
      .insert(proofs)
      .values({
        id,
        obligationId,
        kind: proof.kind,
        title: proof.title,
        url: proof.url ?? null,
        fileId: proof.fileId ?? null,
        happenedOn: proof.happenedOn ?? null,
        addedBy: officer.personId,
        addedAt: now,
      })
      .onConflictDoNothing()
      .returning({ id: proofs.id });
    if (added.length === 0) return id;
    await countProofs(tx, obligationId);
    await record(tx, officer, now, {
      verb: "proof.added",
      subjectType: "obligation",
      subjectId: String(obligationId),
      unitId: obligation.unitId,
      facts: { duty: duty.title, unit: unitName, title: proof.title },
    });
    return id;
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
) {
  return db.transaction(async (tx) => {
    const { obligation, duty, plan, unitName } = await obligationById(tx, officer, obligationId);
    insist(mayAddProof(officer, plan, { ...obligation, ifAny: duty.ifAny }));
    const [gone] = await tx
      .update(proofs)
      .set({ withdrawnAt: now, withdrawReason: reason })
      .where(and(eq(proofs.id, proofId), eq(proofs.obligationId, obligationId), isNull(proofs.withdrawnAt)))
      .returning();
    if (!gone) throw new Overtaken("proof.already_withdrawn");
    await countProofs(tx, obligationId);
    await record(tx, officer, now, {
      verb: "proof.withdrawn",
      subjectType: "obligation",
      subjectId: String(obligationId),
      unitId: obligation.unitId,
      facts: { duty: duty.title, unit: unitName, title: gone.title },
      reason,
    });
  });
}

/**
 * Counts the real things behind a quota: proofs that stand, and of those with a day only the ones inside the period.
 * The same link counts once, however often it is entered.
 */
export async function countProofs(tx: Tx, obligationId: number): Promise<void> {
  await tx.execute(sql`
    update obligations o set done = (
      select count(distinct coalesce(nullif(trim(p.url), ''), p.id::text))
      from proofs p
      where p.obligation_id = o.id and p.withdrawn_at is null
        and (p.happened_on is null or ((o.due_from is null or p.happened_on >= o.due_from) and (o.due_on is null or p.happened_on <= o.due_on))))
    where o.id = ${obligationId} and o.target is not null`);
}
