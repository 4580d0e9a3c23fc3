import { and, eq, isNull, sql } from "drizzle-orm";
import { record } from "#kernel/activity/index.ts";
import type { Officer } from "#kernel/auth/index.ts";
import { vietnamDay } from "#kernel/calendar/index.ts";
import type { Db, DbOrTx, Tx } from "#kernel/db/index.ts";
import { insist, Overtaken, Refused } from "#kernel/verdict.ts";
import { draftKey } from "../queries/drafts.ts";
import { obligationById } from "../queries/obligations.ts";
import { answererOf, mayExplain, maySubmit } from "../rules.ts";
import { drafts, obligations, proofs } from "../schema.ts";
import { actsOnBehalf, type NewProof, type RoundWords, writeProofs, writeRound } from "./rounds.ts";
import { settleQuotas } from "./settle-quotas.ts";
import { tellOfSubmission } from "./tell.ts";

/** What a unit hands in: proofs, a number where one is asked, or «không có» where the duty allows it. */
export type Handed = { note: string; value?: number | null; none?: boolean; proofs: NewProof[] };

/** Gửi: hands an obligation in, in time or late; late ones are taken and kept as late. Gives the round, 1 for the first. */
export function submitObligation(
  db: DbOrTx,
  officer: Officer,
  obligationId: number,
  handed: Handed,
  now: Date,
): Promise<number> {
  return db.transaction(async (tx) => {
    const found = await obligationById(tx, officer, obligationId, vietnamDay(now));
    const { obligation, duty, plan } = found;
    insist(maySubmit(officer, plan, found.facts));
    await insistComplete(tx, obligationId, duty, handed);
    const { dueOn, submittedOn } = obligation;
    const late = submittedOn === null ? dueOn !== null && vietnamDay(now) > dueOn && !duty.ifAny : obligation.late;
    await writeProofs(tx, officer, obligationId, handed.proofs, now);
    const words = { note: handed.note, value: handed.value ?? null, none: handed.none ?? false };
    const round = await handOver(tx, officer, found, { ...words, kind: "handed", late }, now);
    await settleQuotas(tx, officer, sql`o.id = ${obligationId}`, now);
    return round;
  });
}

/**
 * Giải trình: says why a quota was missed, when nothing that happens later can count any more. The office takes the words
 * in or sends them back, like everything that is handed in.
 */
export function explainMissed(db: Db, officer: Officer, obligationId: number, note: string, now: Date) {
  return db.transaction(async (tx) => {
    const found = await obligationById(tx, officer, obligationId, vietnamDay(now));
    insist(mayExplain(officer, found.plan, found.facts, vietnamDay(now)));
    return handOver(tx, officer, found, { kind: "explained", note, late: false }, now);
  });
}

/** «Không có» stands alone and only where the plan says «nếu có»; else there must be something behind the claim. */
async function insistComplete(tx: Tx, obligationId: number, duty: { ifAny: boolean }, handed: Handed) {
  if (handed.none) {
    if (!duty.ifAny) throw new Refused([{ code: "obligation.none_not_allowed" }]);
    return;
  }
  if (handed.proofs.length > 0 || (handed.value !== null && handed.value !== undefined)) return;
  const [kept] = await tx
    .select({ id: proofs.id })
    .from(proofs)
    .where(and(eq(proofs.obligationId, obligationId), isNull(proofs.withdrawnAt)))
    .limit(1);
  if (!kept) throw new Refused([{ code: "obligation.proof_missing" }]);
}

/** The obligation passes to those who answer, with a round, a line of the activity and a notice. Gives the round. */
async function handOver(
  tx: Tx,
  officer: Officer,
  { obligation, duty, plan, unitName }: Awaited<ReturnType<typeof obligationById>>,
  words: Omit<RoundWords, "submittedBy">,
  now: Date,
): Promise<number> {
  const { late, none } = words;
  const moved = await tx
    .update(obligations)
    .set({ state: "submitted", submittedOn: vietnamDay(now), late, answeredNone: none ?? false, changedAt: now })
    .where(and(eq(obligations.id, obligation.id), eq(obligations.state, obligation.state)))
    .returning({ id: obligations.id });
  if (moved.length === 0) throw new Overtaken("obligation.moved_meanwhile");
  const by = { submittedBy: officer.personId, onBehalf: actsOnBehalf(officer, answererOf(obligation)) };
  const round = await writeRound(tx, obligation.id, { ...words, ...by }, now);
  await tx.delete(drafts).where(and(eq(drafts.personId, officer.personId), eq(drafts.key, draftKey(obligation.id))));
  await record(tx, officer, now, {
    verb:
      words.kind === "explained" ? "obligation.explained" : late ? "obligation.submitted_late" : "obligation.submitted",
    subjectType: "obligation",
    subjectId: String(obligation.id),
    unitId: obligation.unitId,
    facts: { duty: duty.title, unit: unitName, plan: plan.id },
  });
  const { agencyId, ownerUnitId, id: planId } = plan;
  const { id: dutyId, title } = duty;
  await tellOfSubmission(tx, { id: obligation.id, agencyId, planId, ownerUnitId, dutyId, title, unitName }, now);
  return round;
}
