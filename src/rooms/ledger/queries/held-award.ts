import { and, asc, desc, eq, inArray } from "drizzle-orm";
import type { Officer } from "#kernel/auth/index.ts";
import type { DbOrTx } from "#kernel/db/index.ts";
import { isId } from "#kernel/ids.ts";
import { notFound } from "#kernel/not-found.ts";
import { awardDecisions, corrections, heldAwards } from "../schema.ts";

/** One line of the book with its decision; the book of one agency is open to all of it, to nobody else. */
export async function heldAwardById(db: DbOrTx, officer: Pick<Officer, "agencyId">, id: string) {
  if (!isId(id)) return notFound();
  const [found] = await db
    .select({ award: heldAwards, decision: awardDecisions })
    .from(heldAwards)
    .innerJoin(awardDecisions, eq(awardDecisions.id, heldAwards.decisionId))
    .where(and(eq(heldAwards.id, id), eq(heldAwards.agencyId, officer.agencyId)));
  return found ?? notFound();
}
export type HeldAwardFound = Awaited<ReturnType<typeof heldAwardById>>;

/** What was put right in a line and in its decision, newest first. */
export function correctionsOf(db: DbOrTx, subjectIds: string[]) {
  return db
    .select()
    .from(corrections)
    .where(inArray(corrections.subjectId, subjectIds))
    .orderBy(desc(corrections.correctedAt));
}

/** A decision and how many it gave something to; at most 200 of them by name. */
export async function decisionById(db: DbOrTx, officer: Pick<Officer, "agencyId">, id: string) {
  if (!isId(id)) return notFound();
  const [decision] = await db
    .select()
    .from(awardDecisions)
    .where(and(eq(awardDecisions.id, id), eq(awardDecisions.agencyId, officer.agencyId)));
  if (!decision) return notFound();
  const lines = await db
    .select()
    .from(heldAwards)
    .where(eq(heldAwards.decisionId, id))
    .orderBy(asc(heldAwards.holderKind), asc(heldAwards.awardName), asc(heldAwards.id))
    .limit(1000);
  return { decision, lines };
}
export type DecisionFound = Awaited<ReturnType<typeof decisionById>>;

/** Whether a stored file is the paper of a decision of this agency's book. */
export async function holdsDecisionFileFor(db: DbOrTx, officer: Pick<Officer, "agencyId">, fileId: string) {
  const [found] = await db
    .select({ id: awardDecisions.id })
    .from(awardDecisions)
    .where(and(eq(awardDecisions.fileId, fileId), eq(awardDecisions.agencyId, officer.agencyId)))
    .limit(1);
  return found !== undefined;
}
