import { and, desc, eq, isNull, sql } from "drizzle-orm";
import type { Mandate, Officer } from "#kernel/auth/index.ts";
import type { DbOrTx } from "#kernel/db/index.ts";
import { agencies, mandates, people, posts, unitVersions } from "../schema.ts";
import { holdsOn } from "./as-of.ts";

/** The agency of an account: asked first, because its clock says which day it is for her. */
export async function agencyOfAccount(db: DbOrTx, accountId: string) {
  const [row] = await db
    .select({ agency: agencies, personId: people.id })
    .from(people)
    .innerJoin(agencies, eq(agencies.id, people.agencyId))
    .where(and(eq(people.accountId, accountId), isNull(people.mergedInto)));
  return row ?? null;
}

/** The officer behind a person as of a day, with every mandate that holds then; null when she has no post then. */
export async function officerOn(
  db: DbOrTx,
  personId: string,
  rootUnitId: string | null,
  day: string,
): Promise<Officer | null> {
  const [rows, charges] = await Promise.all([postOn(db, personId, day), mandatesOn(db, personId, rootUnitId, day)]);
  const [row] = rows;
  if (!row?.person.accountId) return null;
  return {
    personId,
    accountId: row.person.accountId,
    name: row.person.name,
    caption: row.person.practiceCaption ?? `${row.title}, ${row.unitName}`,
    agencyId: row.person.agencyId,
    unitId: row.unitId,
    mandates: charges,
  };
}

/** The person with the post that counts on a day: the main one, where it stands then. */
function postOn(db: DbOrTx, personId: string, day: string) {
  return db
    .select({ person: people, title: posts.title, unitId: posts.unitId, unitName: unitVersions.shortName })
    .from(people)
    .innerJoin(posts, and(eq(posts.personId, people.id), holdsOn(day, posts)))
    .innerJoin(unitVersions, and(eq(unitVersions.unitId, posts.unitId), holdsOn(day, unitVersions)))
    .where(eq(people.id, personId))
    .orderBy(desc(posts.main))
    .limit(1);
}

async function mandatesOn(db: DbOrTx, personId: string, rootUnitId: string | null, day: string): Promise<Mandate[]> {
  const rows = await db
    .select({
      role: mandates.role,
      unitId: mandates.unitId,
      subtree: mandates.subtree,
      below: sql<
        string[] | null
      >`case when ${mandates.subtree} and ${mandates.unitId} is distinct from ${rootUnitId}::uuid
        then (select array_agg(s.unit_id) from unit_subtree(${mandates.unitId}, ${day}::date) s) end`,
    })
    .from(mandates)
    .where(and(eq(mandates.personId, personId), holdsOn(day, mandates)));
  return rows.map((row) => ({
    role: row.role,
    unitId: row.unitId,
    covers: row.subtree && row.unitId === rootUnitId ? "agency" : new Set(row.below ?? [row.unitId]),
  }));
}
