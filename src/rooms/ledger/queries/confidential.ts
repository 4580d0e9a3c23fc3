import { and, asc, desc, eq, gte, isNull, sql } from "drizzle-orm";
import type { Officer } from "#kernel/auth/index.ts";
import type { DbOrTx } from "#kernel/db/index.ts";
import { isId } from "#kernel/ids.ts";
import { notFound } from "#kernel/not-found.ts";
import { mayKnow } from "../rules.ts";
import { confidentialLooks, disciplines, matters } from "../schema.ts";
import { personShown, unitIdsOf } from "./record-page.ts";

/** Minutes for which a noted look opens a page. */
const openMinutes = 10;

/**
 * What a look is at: a person, a unit, a thing of another room (its id, and how the book calls it), or, all of them null, the
 * whole list of matters.
 */
export type LookedAt = { personId: string | null; unitId: string | null; thing?: { id: string; name: string } };

/** Whether this officer's look was noted in the last minutes; one's own record is always open. */
export async function lookedLately(db: DbOrTx, officer: Officer, at: LookedAt, now: Date): Promise<boolean> {
  if (at.personId !== null && at.personId === officer.personId) return true;
  const since = new Date(now.getTime() - openMinutes * 60_000);
  const [seen] = await db
    .select({ id: confidentialLooks.id })
    .from(confidentialLooks)
    .where(
      and(
        eq(confidentialLooks.lookerId, officer.personId),
        eq(confidentialLooks.act, "looked"),
        gte(confidentialLooks.at, since),
        at.personId === null ? isNull(confidentialLooks.personId) : eq(confidentialLooks.personId, at.personId),
        at.unitId === null ? isNull(confidentialLooks.unitId) : eq(confidentialLooks.unitId, at.unitId),
        at.thing ? eq(confidentialLooks.thingId, at.thing.id) : isNull(confidentialLooks.thingId),
      ),
    )
    .limit(1);
  return seen !== undefined;
}

/** A person as she stands before those who may know; whether they may is told beside her. */
export async function personToKnow(db: DbOrTx, officer: Officer, id: string, today: string) {
  const [person, unitIds] = await Promise.all([
    personShown(db, officer, id, today),
    isId(id) ? unitIdsOf(db, id, today) : notFound(),
  ]);
  return { person, may: mayKnow(officer, { personId: id, unitIds }) };
}

/** A unit of the reader's agency by its name of the day; whether she may know is told beside it. */
export async function unitToKnow(db: DbOrTx, officer: Officer, id: string, today: string) {
  if (!isId(id)) return notFound();
  const { rows } = await db.execute<{ id: string; name: string }>(sql`
    select u.id, v.name from units u join unit_versions v on v.unit_id = u.id
    where u.id = ${id} and u.agency_id = ${officer.agencyId} order by (v.valid_from <= ${today}) desc, v.valid_from desc limit 1`);
  const unit = rows[0] ?? notFound();
  return { unit, may: mayKnow(officer, { personId: null, unitIds: [id] }) };
}

/** Discipline and matters of one person, newest first, and who looked at them. Three queries. */
export async function confidentialOf(db: DbOrTx, personId: string) {
  const [decided, open, looks] = await Promise.all([
    db.select().from(disciplines).where(eq(disciplines.personId, personId)).orderBy(desc(disciplines.decidedOn)),
    db.select().from(matters).where(eq(matters.personId, personId)).orderBy(desc(matters.openedOn)),
    looksNewest(db, { personId }, 50),
  ]);
  return { decided, open, looks };
}

/** Matters about a unit. */
export function mattersOfUnit(db: DbOrTx, unitId: string) {
  return db.select().from(matters).where(eq(matters.unitId, unitId)).orderBy(desc(matters.openedOn));
}

/** Every matter of an agency, open ones first, oldest of them first. */
export async function mattersOf(db: DbOrTx, agencyId: string) {
  return db
    .select({
      matter: matters,
      about: sql<string>`coalesce((select p.name from people p where p.id = matters.person_id),
        (select v.name from unit_versions v where v.unit_id = matters.unit_id order by v.valid_from desc limit 1))`,
    })
    .from(matters)
    .where(eq(matters.agencyId, agencyId))
    .orderBy(asc(matters.state), asc(matters.openedOn))
    .limit(500);
}

/** One matter of the officer's agency with the unit ids that decide who may know; 404 when unseen. */
export async function matterById(db: DbOrTx, officer: Officer, id: string) {
  if (!isId(id)) return notFound();
  const [matter] = await db
    .select()
    .from(matters)
    .where(and(eq(matters.id, id), eq(matters.agencyId, officer.agencyId)));
  return matter ?? notFound();
}

/** One decided discipline of a person of the officer's agency; 404 when unseen. */
export async function disciplineById(db: DbOrTx, officer: Officer, personId: string, id: string) {
  if (!isId(id) || !isId(personId)) return notFound();
  const [found] = await db
    .select()
    .from(disciplines)
    .where(and(eq(disciplines.id, id), eq(disciplines.personId, personId), eq(disciplines.agencyId, officer.agencyId)));
  return found ?? notFound();
}

/** Who looked, newest first: of an agency, or at one person. */
export function looksNewest(db: DbOrTx, of: { agencyId: string } | { personId: string }, limit = 100) {
  const which =
    "agencyId" in of ? eq(confidentialLooks.agencyId, of.agencyId) : eq(confidentialLooks.personId, of.personId);
  return db
    .select({
      id: confidentialLooks.id,
      lookerName: confidentialLooks.lookerName,
      act: confidentialLooks.act,
      why: confidentialLooks.why,
      at: confidentialLooks.at,
      about: sql<string | null>`coalesce((select p.name from people p where p.id = confidential_looks.person_id),
        (select v.name from unit_versions v where v.unit_id = confidential_looks.unit_id order by v.valid_from desc limit 1),
        confidential_looks.thing)`,
    })
    .from(confidentialLooks)
    .where(which)
    .orderBy(desc(confidentialLooks.at))
    .limit(limit);
}
export type Look = Awaited<ReturnType<typeof looksNewest>>[number];
