import { and, asc, eq, isNull, sql } from "drizzle-orm";
import type { DbOrTx } from "#kernel/db/index.ts";
import { isId } from "#kernel/ids.ts";
import { notFound } from "#kernel/not-found.ts";
import { mandates, people, personMerges, posts, unitVersions } from "../schema.ts";
import { holdsOn } from "./as-of.ts";

/** Narrowing of the list of people; `search` is compared without diacritics. */
export type PeopleFilter = { search?: string; unitId?: string; category?: string; page?: number; perPage?: number };

/** A line of the list of people: no birth date, which the list has no need of. */
export type PersonLine = {
  id: string;
  name: string;
  category: string | null;
  email: string | null;
  hasAccount: boolean;
  title: string | null;
  position: string | null;
  unitId: string | null;
  unitName: string | null;
  roles: string[];
};

/** People of an agency on a day, by given name, a page at a time, with the number of all. Two queries, whatever the size. */
export async function peopleOn(db: DbOrTx, agencyId: string, day: string, filter: PeopleFilter = {}) {
  const perPage = filter.perPage ?? 50;
  const where = and(
    eq(people.agencyId, agencyId),
    isNull(people.mergedInto),
    filter.search ? sql`${people.searchText} like '%' || vn_fold(${filter.search}) || '%'` : undefined,
    filter.category ? sql`${people.category} = ${filter.category}` : undefined,
    filter.unitId
      ? sql`exists (select 1 from ${posts} p where p.person_id = ${people.id} and p.unit_id = ${filter.unitId}
          and p.valid_from <= ${day} and (p.valid_to is null or p.valid_to >= ${day}))`
      : undefined,
  );
  const [total] = await db.select({ n: sql<number>`count(*)::int` }).from(people).where(where);
  const lines: PersonLine[] = await db
    .select({
      id: people.id,
      name: people.name,
      category: people.category,
      email: people.email,
      hasAccount: sql<boolean>`${people.accountId} is not null`,
      title: posts.title,
      position: posts.position,
      unitId: posts.unitId,
      unitName: unitVersions.shortName,
      roles: sql<
        string[]
      >`coalesce((select array_agg(distinct m.role::text) from ${mandates} m where m.person_id = ${people.id}
        and m.valid_from <= ${day} and (m.valid_to is null or m.valid_to >= ${day})), '{}')`,
    })
    .from(people)
    .leftJoin(posts, and(eq(posts.personId, people.id), eq(posts.main, true), holdsOn(day, posts)))
    .leftJoin(unitVersions, and(eq(unitVersions.unitId, posts.unitId), holdsOn(day, unitVersions)))
    .where(where)
    .orderBy(asc(people.sortKey), asc(people.id))
    .limit(perPage)
    .offset(((filter.page ?? 1) - 1) * perPage);
  return { lines, total: total?.n ?? 0, perPage };
}

/** One person of the agency with posts and mandates of all times and merges into her; 404 when unseen. */
export async function personById(db: DbOrTx, agencyId: string, personId: string) {
  if (!isId(personId)) return notFound();
  const [person] = await db
    .select()
    .from(people)
    .where(and(eq(people.id, personId), eq(people.agencyId, agencyId)));
  if (!person) return notFound();
  const nameThen = (
    unit: typeof posts.unitId | typeof mandates.unitId,
    from: typeof posts.validFrom | typeof mandates.validFrom,
  ) =>
    sql<string>`(select v.name from ${unitVersions} v where v.unit_id = ${unit} order by (v.valid_from <= ${from}) desc, v.valid_from desc limit 1)`;
  const herPosts = await db
    .select({ post: posts, unitName: nameThen(posts.unitId, posts.validFrom) })
    .from(posts)
    .where(eq(posts.personId, personId))
    .orderBy(asc(posts.validFrom));
  const herMandates = await db
    .select({ mandate: mandates, unitName: nameThen(mandates.unitId, mandates.validFrom) })
    .from(mandates)
    .where(eq(mandates.personId, personId))
    .orderBy(asc(mandates.validFrom));
  const merged = await db.select().from(personMerges).where(eq(personMerges.keptId, personId));
  return { person, posts: herPosts, mandates: herMandates, merged };
}

/** Who holds a leading post or a role in a unit on a day: head, deputies, party committee, officer in charge. */
export function leadersOn(db: DbOrTx, unitId: string, day: string) {
  return db
    .select({ personId: people.id, name: people.name, title: posts.title, position: posts.position, main: posts.main })
    .from(posts)
    .innerJoin(people, eq(people.id, posts.personId))
    .where(and(eq(posts.unitId, unitId), holdsOn(day, posts), sql`${posts.position} <> 'staff'`))
    .orderBy(asc(posts.position), asc(people.sortKey));
}

/** Who holds a role for a unit itself on a day. */
export function mandatedOn(db: DbOrTx, unitId: string, day: string) {
  return db
    .select({ personId: people.id, name: people.name, role: mandates.role, subtree: mandates.subtree })
    .from(mandates)
    .innerJoin(people, eq(people.id, mandates.personId))
    .where(and(eq(mandates.unitId, unitId), holdsOn(day, mandates)))
    .orderBy(asc(mandates.role), asc(people.sortKey));
}
