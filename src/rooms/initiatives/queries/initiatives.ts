import { and, asc, eq, sql } from "drizzle-orm";
import type { Officer } from "#kernel/auth/index.ts";
import type { DbOrTx } from "#kernel/db/index.ts";
import { files } from "#kernel/files/schema.ts";
import { isId } from "#kernel/ids.ts";
import { notFound } from "#kernel/not-found.ts";
import { people } from "#rooms/organisation/schema.ts";
import { initiativeRecognitions } from "../schema/council.ts";
import { initiativeAuthors, initiativeFiles, initiativeRounds, initiativeSteps, initiatives } from "../schema.ts";
import { visibleTo } from "./visible.ts";

/** The name on a day of the unit that registered; when it is gone, its last name. */
export function unitNameOn(day: string) {
  return sql<string>`(select v.name from unit_versions v where v.unit_id = initiatives.unit_id
    order by (v.valid_from <= ${day}::date and (v.valid_to is null or v.valid_to >= ${day}::date)) desc, v.valid_from desc limit 1)`;
}

/** One initiative with its round and its unit's name; unseen and absent are both «not found». */
export async function initiativeById(db: DbOrTx, officer: Officer, id: string, today: string) {
  if (!isId(id)) return notFound();
  const [found] = await db
    .select({ initiative: initiatives, round: initiativeRounds, unitName: unitNameOn(today) })
    .from(initiatives)
    .innerJoin(initiativeRounds, eq(initiativeRounds.id, initiatives.roundId))
    .where(and(eq(initiatives.id, id), visibleTo(officer)));
  return found ?? notFound();
}
export type InitiativeFound = Awaited<ReturnType<typeof initiativeById>>;

/** Tác giả in their order. */
export function authorsOf(db: DbOrTx, initiativeId: string) {
  return db
    .select()
    .from(initiativeAuthors)
    .where(eq(initiativeAuthors.initiativeId, initiativeId))
    .orderBy(asc(initiativeAuthors.position));
}

/** Every step, oldest first, with who made it. */
export function stepsOf(db: DbOrTx, initiativeId: string) {
  return db
    .select({
      id: initiativeSteps.id,
      step: initiativeSteps.step,
      leadsTo: initiativeSteps.leadsTo,
      happenedOn: initiativeSteps.happenedOn,
      reason: initiativeSteps.reason,
      document: initiativeSteps.document,
      by: people.name,
    })
    .from(initiativeSteps)
    .leftJoin(people, eq(people.id, initiativeSteps.madeBy))
    .where(eq(initiativeSteps.initiativeId, initiativeId))
    .orderBy(asc(initiativeSteps.madeAt), asc(initiativeSteps.id));
}
export type StepLine = Awaited<ReturnType<typeof stepsOf>>[number];

/** Tệp kèm theo. */
export function filesOf(db: DbOrTx, initiativeId: string) {
  return db
    .select({ id: files.id, name: files.name, size: files.size })
    .from(initiativeFiles)
    .innerJoin(files, eq(files.id, initiativeFiles.fileId))
    .where(eq(initiativeFiles.initiativeId, initiativeId))
    .orderBy(asc(initiativeFiles.addedAt), asc(files.name));
}

/** Whether the officer may have this file for its initiative's sake, asked before a file is given out. */
export async function holdsInitiativeFileFor(db: DbOrTx, officer: Officer, fileId: string): Promise<boolean> {
  const rows = await db
    .select({ id: initiatives.id })
    .from(initiativeFiles)
    .innerJoin(initiatives, eq(initiatives.id, initiativeFiles.initiativeId))
    .where(and(eq(initiativeFiles.fileId, fileId), visibleTo(officer)))
    .limit(1);
  return rows.length > 0;
}

/** Công nhận ở từng phạm vi, the first decided first. */
export function scopesOf(db: DbOrTx, initiativeId: string) {
  return db
    .select()
    .from(initiativeRecognitions)
    .where(eq(initiativeRecognitions.initiativeId, initiativeId))
    .orderBy(asc(initiativeRecognitions.decidedOn));
}

/** What the rules ask of an initiative, from what a query found. */
export function factsOf({ initiative, round }: InitiativeFound, authors: readonly { personId: string | null }[]) {
  const { unitId, state, createdBy } = initiative;
  return { unitId, state, createdBy, councilId: round.councilId, authorIds: authors.map(({ personId }) => personId) };
}
