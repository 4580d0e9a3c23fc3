import { and, asc, eq, isNull, sql } from "drizzle-orm";
import type { DbOrTx } from "#kernel/db/index.ts";
import { mandates, people, posts, unitAliases, units, unitVersions } from "../schema.ts";
import { holdsOn } from "./as-of.ts";
import { changesOf, unitOn, versionsOf } from "./units.ts";

/** People shown on the page of a unit; the rest stands in the list of people. */
export const membersShown = 50;

/** All that the page of a unit shows, as of a day. A constant number of queries; 404 when the unit is of another agency. */
export async function unitPageOn(db: DbOrTx, agencyId: string, unitId: string, day: string) {
  const unit = await unitOn(db, agencyId, unitId, day);
  const [versions, changes, parent, children, members, charged, aliases] = await Promise.all([
    versionsOf(db, agencyId, unitId),
    changesOf(db, agencyId, unitId),
    unit.parentId ? unitOn(db, agencyId, unit.parentId, day) : null,
    childrenOn(db, agencyId, unitId, day),
    membersOn(db, unitId, day),
    chargedOn(db, unitId, day),
    aliasesOf(db, unitId),
  ]);
  return { unit, versions, changes, parent, children, members, charged, aliases };
}
export type UnitPageData = Awaited<ReturnType<typeof unitPageOn>>;

function childrenOn(db: DbOrTx, agencyId: string, unitId: string, day: string) {
  return db
    .select({ id: units.id, name: unitVersions.name, kind: unitVersions.kind, category: units.category })
    .from(unitVersions)
    .innerJoin(units, eq(units.id, unitVersions.unitId))
    .where(and(eq(unitVersions.agencyId, agencyId), eq(unitVersions.parentId, unitId), holdsOn(day, unitVersions)))
    .orderBy(asc(unitVersions.position), asc(unitVersions.name));
}

/** Who holds a post there on the day: leaders first, then by given name; with how many there are. */
function membersOn(db: DbOrTx, unitId: string, day: string) {
  return db
    .select({
      personId: people.id,
      name: people.name,
      title: posts.title,
      position: posts.position,
      main: posts.main,
      validFrom: posts.validFrom,
      validTo: posts.validTo,
      total: sql<number>`count(*) over ()::int`,
    })
    .from(posts)
    .innerJoin(people, eq(people.id, posts.personId))
    .where(and(eq(posts.unitId, unitId), holdsOn(day, posts), isNull(people.mergedInto)))
    .orderBy(sql`${posts.position} = 'staff'`, asc(posts.position), asc(people.sortKey))
    .limit(membersShown);
}

/** Who holds a role for the unit itself on the day. */
function chargedOn(db: DbOrTx, unitId: string, day: string) {
  return db
    .select({
      personId: people.id,
      name: people.name,
      role: mandates.role,
      subtree: mandates.subtree,
      validFrom: mandates.validFrom,
      validTo: mandates.validTo,
    })
    .from(mandates)
    .innerJoin(people, eq(people.id, mandates.personId))
    .where(and(eq(mandates.unitId, unitId), holdsOn(day, mandates), isNull(people.mergedInto)))
    .orderBy(asc(mandates.role), asc(people.sortKey));
}

async function aliasesOf(db: DbOrTx, unitId: string): Promise<string[]> {
  const rows = await db
    .select({ alias: unitAliases.alias })
    .from(unitAliases)
    .where(eq(unitAliases.unitId, unitId))
    .orderBy(asc(unitAliases.alias));
  return rows.map((row) => row.alias);
}
