import { and, asc, eq, isNull } from "drizzle-orm";
import type { Officer } from "#kernel/auth/index.ts";
import type { DbOrTx } from "#kernel/db/index.ts";
import { files } from "#kernel/files/schema.ts";
import { isId } from "#kernel/ids.ts";
import { notFound } from "#kernel/not-found.ts";
import { people } from "#rooms/organisation/schema.ts";
import { knowsExemplar } from "../rules.ts";
import { exemplarEvidence } from "../schema/assessment.ts";
import { exemplars } from "../schema.ts";
import { holdsIntroductionFileFor } from "./introductions.ts";
import { visibleTo } from "./visible.ts";

/** Minh chứng that stands, in the order in which it came, with its file where there is one. */
export function evidenceOf(db: DbOrTx, exemplarId: string) {
  return db
    .select({
      id: exemplarEvidence.id,
      criterionKey: exemplarEvidence.criterionKey,
      title: exemplarEvidence.title,
      fileId: files.id,
      fileName: files.name,
      fileSize: files.size,
      addedAt: exemplarEvidence.addedAt,
      by: people.name,
    })
    .from(exemplarEvidence)
    .leftJoin(files, eq(files.id, exemplarEvidence.fileId))
    .leftJoin(people, eq(people.id, exemplarEvidence.addedBy))
    .where(and(eq(exemplarEvidence.exemplarId, exemplarId), isNull(exemplarEvidence.withdrawnAt)))
    .orderBy(asc(exemplarEvidence.addedAt), asc(exemplarEvidence.id));
}
export type EvidenceLine = Awaited<ReturnType<typeof evidenceOf>>[number];

/** What was taken back, with who and why: it stays on record. */
export function withdrawnEvidenceOf(db: DbOrTx, exemplarId: string) {
  return db
    .select()
    .from(exemplarEvidence)
    .where(eq(exemplarEvidence.exemplarId, exemplarId))
    .orderBy(asc(exemplarEvidence.addedAt))
    .then((rows) => rows.filter(({ withdrawnAt }) => withdrawnAt !== null));
}

/** One piece of evidence of an exemplar; of another, or absent, it is «not found». */
export async function evidenceById(db: DbOrTx, exemplarId: string, id: string) {
  if (!isId(id)) return notFound();
  const [found] = await db
    .select()
    .from(exemplarEvidence)
    .where(and(eq(exemplarEvidence.id, id), eq(exemplarEvidence.exemplarId, exemplarId)));
  return found ?? notFound();
}

/**
 * Whether the officer may have this file for its exemplar's sake, asked before a file is given out: those with a charge for
 * the agency, the unit that answers for the exemplar, the person herself. Evidence that was taken back stays readable to them.
 */
export async function holdsExemplarFileFor(db: DbOrTx, officer: Officer, fileId: string): Promise<boolean> {
  const rows = await db
    .select({ unitId: exemplars.unitId, personId: exemplars.personId })
    .from(exemplarEvidence)
    .innerJoin(exemplars, eq(exemplars.id, exemplarEvidence.exemplarId))
    .where(and(eq(exemplarEvidence.fileId, fileId), visibleTo(officer)));
  return rows.some((row) => knowsExemplar(officer, row)) || holdsIntroductionFileFor(db, officer, fileId);
}
