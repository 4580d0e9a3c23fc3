import { and, asc, desc, eq, inArray, type SQL } from "drizzle-orm";
import type { Officer } from "#kernel/auth/index.ts";
import type { DbOrTx } from "#kernel/db/index.ts";
import { isId } from "#kernel/ids.ts";
import { notFound } from "#kernel/not-found.ts";
import { awards } from "#rooms/awards/schema.ts";
import type { RecognitionState } from "../recognition/states.ts";
import { type Recognition, recognitionCertificates, recognitions } from "../schema/recognition.ts";
import { exemplars } from "../schema.ts";
import { unitNameOn } from "./exemplars.ts";
import { visibleTo } from "./visible.ts";

/** One case with its exemplar and its rung; unseen and absent are both «not found». */
export async function recognitionById(db: DbOrTx, officer: Officer, id: string) {
  if (!isId(id)) return notFound();
  const [found] = await db
    .select({ recognition: recognitions, exemplar: exemplars, award: awards })
    .from(recognitions)
    .innerJoin(exemplars, eq(exemplars.id, recognitions.exemplarId))
    .innerJoin(awards, eq(awards.id, recognitions.awardId))
    .where(and(eq(recognitions.id, id), visibleTo(officer)));
  return found ?? notFound();
}
export type CaseFound = Awaited<ReturnType<typeof recognitionById>>;

/** All cases of an exemplar, newest year first. */
export function recognitionsOf(db: DbOrTx, exemplarId: string) {
  return db
    .select({ recognition: recognitions, award: awards })
    .from(recognitions)
    .innerJoin(awards, eq(awards.id, recognitions.awardId))
    .where(eq(recognitions.exemplarId, exemplarId))
    .orderBy(desc(recognitions.year), asc(awards.position));
}

/** What named people vouched for in these cases. */
export function certificatesOf(db: DbOrTx, ids: readonly string[]) {
  if (ids.length === 0) return Promise.resolve([]);
  return db
    .select()
    .from(recognitionCertificates)
    .where(inArray(recognitionCertificates.recognitionId, [...ids]))
    .orderBy(asc(recognitionCertificates.certifiedOn));
}

/** Narrowing of the list of cases; `standing` leaves out those whose exemplar is suspended or gone. */
export type CaseFilter = {
  states?: readonly RecognitionState[];
  year?: number;
  awardId?: string;
  awardKey?: string;
  standing?: true;
};

/** Cases the officer may see, those waiting longest first. */
export function casesWaitingLongest(db: DbOrTx, officer: Officer, today: string, filter: CaseFilter = {}) {
  return db
    .select({ recognition: recognitions, exemplar: exemplars, award: awards, unitName: unitNameOn(today) })
    .from(recognitions)
    .innerJoin(exemplars, eq(exemplars.id, recognitions.exemplarId))
    .innerJoin(awards, eq(awards.id, recognitions.awardId))
    .where(and(visibleTo(officer), ...narrowed(filter)))
    .orderBy(asc(recognitions.proposedOn), asc(recognitions.id))
    .limit(500);
}
export type CaseLine = Awaited<ReturnType<typeof casesWaitingLongest>>[number];

function narrowed(filter: CaseFilter): (SQL | undefined)[] {
  return [
    filter.states && inArray(recognitions.state, [...filter.states]),
    filter.year === undefined ? undefined : eq(recognitions.year, filter.year),
    filter.awardId === undefined ? undefined : eq(recognitions.awardId, filter.awardId),
    filter.awardKey === undefined ? undefined : eq(awards.key, filter.awardKey),
    filter.standing && eq(exemplars.standing, "active"),
  ];
}

/** Whether the case still stands as it was read. */
export function stillAs(recognition: Recognition): SQL {
  return and(
    eq(recognitions.id, recognition.id),
    eq(recognitions.state, recognition.state),
    eq(recognitions.revision, recognition.revision),
  )!;
}
