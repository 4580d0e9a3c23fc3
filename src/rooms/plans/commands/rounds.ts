import { desc, eq } from "drizzle-orm";
import { holds, type Officer } from "#kernel/auth/index.ts";
import type { Tx } from "#kernel/db/index.ts";
import { newId } from "#kernel/ids.ts";
import { proofs, type Submission, submissions } from "../schema.ts";
import type { ProofKind } from "../terms.ts";

/** A proof as it is handed in; a title and a link, a file or a day. */
export type NewProof = {
  kind: ProofKind;
  title: string;
  url?: string | null;
  fileId?: string | null;
  happenedOn?: string | null;
};

/** What a round says beside its proofs. */
export type RoundWords = Pick<Submission, "kind" | "late" | "submittedBy"> &
  Partial<Pick<Submission, "note" | "value" | "none" | "onBehalf">>;

/** Lần gửi tiếp theo of an obligation, as it was handed in; gives its number, 1 for the first. */
export async function writeRound(tx: Tx, obligationId: number, words: RoundWords, now: Date): Promise<number> {
  const [last] = await tx
    .select({ round: submissions.round })
    .from(submissions)
    .where(eq(submissions.obligationId, obligationId))
    .orderBy(desc(submissions.round))
    .limit(1);
  const round = (last?.round ?? 0) + 1;
  await tx.insert(submissions).values({ ...words, id: newId(), obligationId, round, submittedAt: now });
  return round;
}

/** Writes down proofs brought by an officer; one whose id is there already is left alone. Gives the ids that are new. */
export async function writeProofs(
  tx: Tx,
  officer: Officer,
  obligationId: number,
  brought: readonly (NewProof & { id?: string })[],
  now: Date,
): Promise<string[]> {
  if (brought.length === 0) return [];
  const written = await tx
    .insert(proofs)
    .values(
      brought.map(({ id, kind, title, url, fileId, happenedOn }) => ({
        id: id ?? newId(),
        obligationId,
        kind,
        title,
        url: url ?? null,
        fileId: fileId ?? null,
        happenedOn: happenedOn ?? null,
        addedBy: officer.personId,
        addedAt: now,
      })),
    )
    .onConflictDoNothing()
    .returning({ id: proofs.id });
  return written.map(({ id }) => id);
}

/** Whether the department's officer acts here for a unit that is not her own. */
export function actsOnBehalf(officer: Officer, unitId: string): boolean {
  const own =
    officer.unitId === unitId || officer.mandates.some((one) => one.unitId === unitId && !(one.covers === "agency"));
  return !own && holds(officer, "emulation_officer", unitId);
}
