import { and, eq, isNull } from "drizzle-orm";
import { record } from "#kernel/activity/index.ts";
import type { Officer } from "#kernel/auth/index.ts";
import type { Db, Tx } from "#kernel/db/index.ts";
import { newId } from "#kernel/ids.ts";
import { insist, Overtaken } from "#kernel/verdict.ts";
import { mayKeepEvidence } from "../../assessment/rules.ts";
import { evidenceById } from "../../queries/evidence.ts";
import { exemplarById } from "../../queries/exemplars.ts";
import { exemplarEvidence } from "../../schema/assessment.ts";
import type { Exemplar } from "../../schema.ts";

/** Minh chứng as it is given: a stored file, or the number of a document; perhaps for one criterion. */
export type NewEvidence = { criterionKey: string | null; title: string; fileId: string | null };

/** Thêm minh chứng. `id` is given by the form, so that a form sent twice over a broken line adds one piece. */
export function addEvidence(
  db: Db,
  officer: Officer,
  exemplarId: string,
  evidence: NewEvidence,
  now: Date,
  id: string = newId(),
): Promise<void> {
  return db.transaction(async (tx) => {
    const exemplar = await exemplarById(tx, officer, exemplarId);
    insist(mayKeepEvidence(officer, exemplar));
    await attachEvidence(tx, officer, exemplar, [{ ...evidence, id }], now);
  });
}

/** The same inside another act. What is attached already is left as it is. */
export async function attachEvidence(
  tx: Tx,
  officer: Officer,
  exemplar: Exemplar,
  evidence: readonly (NewEvidence & { id?: string })[],
  now: Date,
): Promise<void> {
  for (const { id = newId(), ...one } of evidence) {
    const added = await tx
      .insert(exemplarEvidence)
      .values({ id, exemplarId: exemplar.id, ...one, addedBy: officer.personId, addedAt: now })
      .onConflictDoNothing()
      .returning({ id: exemplarEvidence.id });
    if (added.length > 0) await tell(tx, officer, exemplar, "evidence.added", one.title, null, now);
  }
}

/** Rút minh chứng, with the reason; it stays on record and counts no more. */
export function withdrawEvidence(
  db: Db,
  officer: Officer,
  exemplarId: string,
  evidenceId: string,
  reason: string,
  now: Date,
): Promise<void> {
  return db.transaction(async (tx) => {
    const exemplar = await exemplarById(tx, officer, exemplarId);
    insist(mayKeepEvidence(officer, exemplar));
    const evidence = await evidenceById(tx, exemplarId, evidenceId);
    const gone = await tx
      .update(exemplarEvidence)
      .set({ withdrawnAt: now, withdrawnReason: reason })
      .where(and(eq(exemplarEvidence.id, evidenceId), isNull(exemplarEvidence.withdrawnAt)))
      .returning({ id: exemplarEvidence.id });
    if (gone.length === 0) throw new Overtaken("evidence.already_withdrawn");
    await tell(tx, officer, exemplar, "evidence.withdrawn", evidence.title, reason, now);
  });
}

async function tell(
  tx: Tx,
  officer: Officer,
  exemplar: Exemplar,
  verb: "evidence.added" | "evidence.withdrawn",
  title: string,
  reason: string | null,
  now: Date,
) {
  await record(tx, officer, now, {
    verb,
    subjectType: "exemplar",
    subjectId: exemplar.id,
    unitId: exemplar.unitId,
    facts: { name: exemplar.name, title: title.slice(0, 200) },
    reason,
  });
}
