import { and, asc, desc, eq, sql } from "drizzle-orm";
import type { Officer } from "#kernel/auth/index.ts";
import type { DbOrTx } from "#kernel/db/index.ts";
import { isId } from "#kernel/ids.ts";
import { notFound } from "#kernel/not-found.ts";
import { type PlanReading, type Proposal, planProposals, planReadings } from "../schema.ts";

/** Her own readings only: a draft of one person is there for nobody else. */
const ownBy = (officer: Officer) =>
  and(eq(planReadings.personId, officer.personId), eq(planReadings.agencyId, officer.agencyId));

/** A line of the list of readings. */
export type ReadingLine = Pick<PlanReading, "id" | "name" | "state" | "planId" | "changedAt"> & {
  title: string;
  waiting: number;
  accepted: number;
  rejected: number;
};

/** Her readings, the last changed first, with how far each is. */
export async function readingsNewest(
  db: DbOrTx,
  officer: Officer,
  at: { page: number; perPage: number },
): Promise<{ lines: ReadingLine[]; total: number }> {
  const counted = (state: string) =>
    sql<number>`(select count(*)::int from ${planProposals} p where p.reading_id = ${planReadings.id} and p.state = ${state})`;
  const rows = await db
    .select({
      id: planReadings.id,
      name: planReadings.name,
      state: planReadings.state,
      planId: planReadings.planId,
      changedAt: planReadings.changedAt,
      title: sql<string>`${planReadings.pack}->>'title'`,
      waiting: counted("waiting"),
      accepted: counted("accepted"),
      rejected: counted("rejected"),
      total: sql<number>`count(*) over ()::int`,
    })
    .from(planReadings)
    .where(ownBy(officer))
    .orderBy(desc(planReadings.changedAt), desc(planReadings.id))
    .limit(at.perPage)
    .offset((at.page - 1) * at.perPage);
  return { lines: rows.map(({ total: _, ...line }) => line), total: rows[0]?.total ?? 0 };
}

/** One reading of hers; that of another and none at all are both «not found». `lock` holds it for a change. */
export async function readingById(db: DbOrTx, officer: Officer, id: string, lock = false): Promise<PlanReading> {
  if (!isId(id)) return notFound();
  const asked = db
    .select()
    .from(planReadings)
    .where(and(eq(planReadings.id, id), ownBy(officer)));
  const [found] = await (lock ? asked.for("update") : asked);
  return found ?? notFound();
}

/** The proposals of a reading, by their numbers. */
export function proposalsOf(db: DbOrTx, readingId: string): Promise<Proposal[]> {
  return db.select().from(planProposals).where(eq(planProposals.readingId, readingId)).orderBy(asc(planProposals.n));
}

/** One proposal of a reading by its number as it stands in an address. */
export async function proposalByNumber(db: DbOrTx, readingId: string, n: string): Promise<Proposal> {
  const [found] = await db
    .select()
    .from(planProposals)
    .where(and(eq(planProposals.readingId, readingId), eq(planProposals.n, /^\d{1,6}$/.test(n) ? Number(n) : 0)));
  return found ?? notFound();
}
