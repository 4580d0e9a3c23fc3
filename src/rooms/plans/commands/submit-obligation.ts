import { and, desc, eq, isNull, sql } from "drizzle-orm";
import { record } from "#kernel/activity/index.ts";
import { holds, type Officer } from "#kernel/auth/index.ts";
import { vietnamDay } from "#kernel/calendar/index.ts";
import type { Db, Tx } from "#kernel/db/index.ts";
import { newId } from "#kernel/ids.ts";
import { insist, Overtaken, Refused } from "#kernel/verdict.ts";
import { draftKey } from "../queries/drafts.ts";
import { obligationById } from "../queries/obligations.ts";
import { mayRecall, maySubmit } from "../rules.ts";
import { drafts, obligations, proofs, submissions } from "../schema.ts";
import type { ProofKind } from "../terms.ts";
import { countProofs } from "./keep-proofs.ts";
import { tellUnits } from "./tell.ts";

/** A proof as it is handed in; a title and a link, a file or a day. */
export type NewProof = {
  kind: ProofKind;
  title: string;
  url?: string | null;
  fileId?: string | null;
  happenedOn?: string | null;
};

/** What a unit hands in: proofs, a number where one is asked, or «không có» where the duty allows it. */
export type Handed = { note: string; value?: number | null; none?: boolean; proofs: NewProof[] };

/** Gửi: hands an obligation in, in time or late; late ones are taken and kept as late. Gives the round, 1 for the first. */
export function submitObligation(
  db: Db,
  officer: Officer,
  obligationId: number,
  handed: Handed,
  now: Date,
): Promise<number> {
  return db.transaction(async (tx) => {
    const { obligation, duty, plan, unitName } = await obligationById(tx, officer, obligationId);
    insist(maySubmit(officer, plan, { ...obligation, ifAny: duty.ifAny }));
    await insistComplete(tx, obligationId, duty, handed);
    const today = vietnamDay(now);
    const late = obligation.dueOn !== null && (obligation.submittedOn ?? today) > obligation.dueOn && !duty.ifAny;
    const moved = await tx
      .update(obligations)
      .set({
        state: "submitted",
        submittedOn: obligation.submittedOn ?? today,
        late,
        answeredNone: handed.none ?? false,
        changedAt: now,
      })
      .where(and(eq(obligations.id, obligationId), eq(obligations.state, obligation.state)))
      .returning({ id: obligations.id });
    if (moved.length === 0) throw new Overtaken("obligation.moved_meanwhile");
    const round = await writeRound(tx, officer, obligationId, obligation.unitId, handed, late, now);
    await tx.delete(drafts).where(and(eq(drafts.personId, officer.personId), eq(drafts.key, draftKey(obligationId))));
    await record(tx, officer, now, {
      verb: late ? "obligation.submitted_late" : "obligation.submitted",
      subjectType: "obligation",
      subjectId: String(obligationId),
      unitId: obligation.unitId,
      facts: { duty: duty.title, unit: unitName, plan: plan.id },
    });
    await tellUnits(
      tx,
      plan.agencyId,
      [plan.ownerUnitId],
      `${unitName} gửi: ${duty.title}`,
      `/obligations/${obligationId}`,
      now,
    );
    return round;
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

async function writeRound(
  tx: Tx,
  officer: Officer,
  obligationId: number,
  unitId: string,
  handed: Handed,
  late: boolean,
  now: Date,
) {
  const [last] = await tx
    .select({ round: submissions.round })
    .from(submissions)
    .where(eq(submissions.obligationId, obligationId))
    .orderBy(desc(submissions.round))
    .limit(1);
  const round = (last?.round ?? 0) + 1;
  const own =
    officer.unitId === unitId || officer.mandates.some((one) => one.unitId === unitId && !(one.covers === "agency"));
  await tx.insert(submissions).values({
    id: newId(),
    obligationId,
    round,
    note: handed.note,
    value: handed.value ?? null,
    none: handed.none ?? false,
    onBehalf: !own && holds(officer, "emulation_officer", unitId),
    late,
    submittedBy: officer.personId,
    submittedAt: now,
  });
  if (handed.proofs.length > 0)
    await tx.insert(proofs).values(
      handed.proofs.map((proof) => ({
        id: newId(),
        obligationId,
        kind: proof.kind,
        title: proof.title,
        url: proof.url ?? null,
        fileId: proof.fileId ?? null,
        happenedOn: proof.happenedOn ?? null,
        addedBy: officer.personId,
        addedAt: now,
      })),
    );
  await countProofs(tx, obligationId);
  return round;
}

/** Rút lại để sửa: takes a submission back while nobody has answered it. */
export function recallSubmission(db: Db, officer: Officer, obligationId: number, now: Date) {
  return db.transaction(async (tx) => {
    const { obligation, duty, unitName } = await obligationById(tx, officer, obligationId);
    insist(mayRecall(officer, { ...obligation, ifAny: duty.ifAny }));
    const earlier = await tx
      .select()
      .from(submissions)
      .where(and(eq(submissions.obligationId, obligationId), eq(submissions.answer, "returned")))
      .limit(1);
    const moved = await tx
      .update(obligations)
      .set({
        state: earlier.length > 0 ? "returned" : "open",
        submittedOn: earlier.length > 0 ? obligation.submittedOn : null,
        late: earlier.length > 0 && obligation.late,
        answeredNone: false,
        changedAt: now,
      })
      .where(and(eq(obligations.id, obligationId), eq(obligations.state, "submitted")))
      .returning({ id: obligations.id });
    if (moved.length === 0) throw new Overtaken("obligation.moved_meanwhile");
    await tx
      .update(submissions)
      .set({ answer: "recalled", answeredAt: now, answeredBy: officer.personId })
      .where(and(eq(submissions.obligationId, obligationId), sql`${submissions.answer} is null`));
    await record(tx, officer, now, {
      verb: "obligation.recalled",
      subjectType: "obligation",
      subjectId: String(obligationId),
      unitId: obligation.unitId,
      facts: { duty: duty.title, unit: unitName },
    });
  });
}
