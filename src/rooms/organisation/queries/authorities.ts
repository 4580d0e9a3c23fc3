import { and, asc, eq, isNotNull, isNull, or, sql } from "drizzle-orm";
import type { DbOrTx } from "#kernel/db/index.ts";
import { agencies, people, posts, unitVersions } from "../schema.ts";
import { holdsOn } from "./as-of.ts";

/** Who may allow that a unit is excused. */
export type Authority = { personId: string; name: string; title: string };

/**
 * Người có thẩm quyền cho miễn on a day: head and deputies of the agency's first unit, chair and vice-chairs of its
 * councils. The list one chooses from, and what the command insists on.
 */
export async function authoritiesOn(db: DbOrTx, agencyId: string, day: string): Promise<Authority[]> {
  const rows = await db
    .select({ personId: people.id, name: people.name, title: posts.title, unit: unitVersions.shortName })
    .from(posts)
    .innerJoin(people, and(eq(people.id, posts.personId), isNull(people.mergedInto)))
    .innerJoin(agencies, eq(agencies.id, people.agencyId))
    .leftJoin(unitVersions, and(eq(unitVersions.unitId, posts.unitId), holdsOn(day, unitVersions)))
    .where(
      and(
        eq(people.agencyId, agencyId),
        holdsOn(day, posts),
        isNotNull(agencies.rootUnitId),
        or(
          and(sql`${posts.position} in ('head', 'deputy')`, eq(posts.unitId, agencies.rootUnitId)),
          sql`${posts.position} in ('council_chair', 'council_vice_chair')`,
        ),
      ),
    )
    .orderBy(asc(posts.position), asc(people.sortKey));
  const first = new Map<string, Authority>();
  for (const { personId, name, title, unit } of rows)
    if (!first.has(personId)) first.set(personId, { personId, name, title: unit ? `${title}, ${unit}` : title });
  return [...first.values()];
}
