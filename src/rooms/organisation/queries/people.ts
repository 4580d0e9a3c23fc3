import { and, asc, eq, inArray, isNull, type SQL, sql } from "drizzle-orm";
import { contains, type DbOrTx } from "#kernel/db/index.ts";
import { isId } from "#kernel/ids.ts";
import { notFound } from "#kernel/not-found.ts";
import { mandates, people, personMerges, posts, unitVersions } from "../schema.ts";
import { holdsOn, subtreeOf } from "./as-of.ts";

/** Narrowing of the list of people; `search` is compared without diacritics. Without `perPage` all of them. */
export type PeopleFilter = {
  search?: string;
  unitId?: string;
  /** Also those of the units below `unitId`. */
  below?: boolean;
  category?: string;
  account?: "with" | "without";
  /** Those with a post on the day, or those without one any more; both when absent. */
  post?: "held" | "none";
  page?: number;
  perPage?: number;
};

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

/** People of an agency on a day, by given name, a page at a time, with the number of all. Two queries at once, whatever the size. */
export async function peopleOn(db: DbOrTx, agencyId: string, day: string, filter: PeopleFilter = {}) {
  const where = narrowed(agencyId, day, filter);
  const counted = db.select({ n: sql<number>`count(*)::int` }).from(people).where(where);
  const perPage = filter.perPage ?? 50;
  const all = perPage === Number.POSITIVE_INFINITY;
  const asked = db.select({ id: people.id }).from(people).where(where).orderBy(asc(people.sortKey), asc(people.id));
  const shown = all ? asked : asked.limit(perPage).offset(((filter.page ?? 1) - 1) * perPage);
  const asLines = db
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
    .leftJoin(posts, eq(posts.id, shownPost(day)))
    .leftJoin(unitVersions, and(eq(unitVersions.unitId, posts.unitId), holdsOn(day, unitVersions)))
    .where(inArray(people.id, shown))
    .orderBy(asc(people.sortKey), asc(people.id));
  const [lines, [total]]: [PersonLine[], { n: number }[]] = await Promise.all([asLines, counted]);
  return { lines, total: total?.n ?? 0, perPage };
}

/** Which people a filter asks for. */
export function narrowed(agencyId: string, day: string, filter: PeopleFilter): SQL | undefined {
  const within =
    filter.unitId && filter.below
      ? sql`p.unit_id in ${subtreeOf(filter.unitId, day)}`
      : sql`p.unit_id = ${filter.unitId}`;
  const held = filter.unitId
    ? sql`exists (select 1 from ${posts} p where p.person_id = ${people.id} and ${within}
        and p.valid_from <= ${day} and (p.valid_to is null or p.valid_to >= ${day}))`
    : sql`${people.heldDuring} @> ${day}::date`;
  return and(
    eq(people.agencyId, agencyId),
    isNull(people.mergedInto),
    filter.search ? contains(people.searchText, filter.search) : undefined,
    filter.category ? sql`${people.category} = ${filter.category}` : undefined,
    filter.account ? sql`(${people.accountId} is not null) = ${filter.account === "with"}` : undefined,
    filter.unitId || filter.post === "held" ? held : filter.post === "none" ? sql`not ${held}` : undefined,
  );
}

/** The post a list shows of a person: her main post of that day, else any. */
function shownPost(day: string): SQL {
  return sql`(select p.id from posts p where p.person_id = ${people.id} and p.valid_from <= ${day}
    and (p.valid_to is null or p.valid_to >= ${day}) order by p.main desc, p.valid_from desc, p.id limit 1)`;
}

/** One person of the agency with posts and mandates of all times and merges into her; 404 when unseen. */
export async function personById(db: DbOrTx, agencyId: string, personId: string) {
  if (!isId(personId)) return notFound();
  const [found] = await db
    .select({ person: people, revision: sql<string>`${people}.xmin::text` })
    .from(people)
    .where(and(eq(people.id, personId), eq(people.agencyId, agencyId)));
  if (!found) return notFound();
  const herPosts = await db
    .select({ post: posts, unitName: nameThen("posts") })
    .from(posts)
    .where(eq(posts.personId, personId))
    .orderBy(asc(posts.validFrom));
  const herMandates = await db
    .select({ mandate: mandates, unitName: nameThen("mandates") })
    .from(mandates)
    .where(eq(mandates.personId, personId))
    .orderBy(asc(mandates.validFrom));
  const merged = await db.select().from(personMerges).where(eq(personMerges.keptId, personId));
  return { ...found, posts: herPosts, mandates: herMandates, merged };
}
export type PersonFound = Awaited<ReturnType<typeof personById>>;

/** What the unit was called when the term began. The columns are written out: alone in a select, Drizzle drops their table. */
function nameThen(table: "posts" | "mandates") {
  const of = sql.raw(table);
  return sql<string>`(select v.name from ${unitVersions} v where v.unit_id = ${of}.unit_id
    order by (v.valid_from <= ${of}.valid_from) desc, v.valid_from desc limit 1)`;
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
