import { and, desc, eq, inArray, isNull, or, sql } from "drizzle-orm";
import type { Officer } from "#kernel/auth/index.ts";
import type { DbOrTx } from "#kernel/db/index.ts";
import { isId } from "#kernel/ids.ts";
import { notFound } from "#kernel/not-found.ts";
import { fold } from "#kernel/vietnamese/index.ts";
import { imports, people, units, unitVersions } from "../schema.ts";
import type { KnownPerson } from "../taking-in/match-people.ts";
import type { HerTerms } from "../taking-in/plan-people.ts";
import type { KnownVersion } from "../taking-in/plan-units.ts";
import type { Checked } from "../taking-in/types.ts";

/** The imports of an agency, the newest first, a page at a time; without what stands in the files. */
export async function importsNewest(db: DbOrTx, agencyId: string, page: { page: number; perPage: number }) {
  const rows = await db
    .select({
      id: imports.id,
      kind: imports.kind,
      fileName: imports.fileName,
      state: imports.state,
      problem: imports.problem,
      result: imports.result,
      createdAt: imports.createdAt,
      takenInAt: imports.takenInAt,
      by: people.name,
      total: sql<number>`count(*) over ()::int`,
    })
    .from(imports)
    .leftJoin(people, eq(people.id, imports.createdBy))
    .where(eq(imports.agencyId, agencyId))
    .orderBy(desc(imports.createdAt))
    .limit(page.perPage)
    .offset((page.page - 1) * page.perPage);
  return { rows, total: rows[0]?.total ?? 0 };
}
export type ImportLine = Awaited<ReturnType<typeof importsNewest>>["rows"][number];

/** One import of the officer's agency; 404 when unseen. */
export async function importById(db: DbOrTx, officer: Pick<Officer, "agencyId">, id: string) {
  if (!isId(id)) return notFound();
  const [found] = await db
    .select()
    .from(imports)
    .where(and(eq(imports.id, id), eq(imports.agencyId, officer.agencyId)));
  if (!found) return notFound();
  return { ...found, findings: found.findings as Checked | null };
}
export type Import = Awaited<ReturnType<typeof importById>>;

/** Every unit of the agency under every name it has had, for recognising what a file writes. One query. */
export async function knownVersionsOf(db: DbOrTx, agencyId: string): Promise<KnownVersion[]> {
  const { rows } = await db.execute<KnownVersion>(sql`
    select v.unit_id as id, v.name, p.name as parent, v.valid_from::text as "validFrom", v.valid_to::text as "validTo",
      array_remove(array(select a.alias from unit_aliases a where a.unit_id = v.unit_id)
        || array[nullif(v.short_name, v.name), v.abbreviation], null) as aliases
    from unit_versions v
    left join lateral (select x.name from unit_versions x where x.unit_id = v.parent_id
      order by (x.valid_from <= coalesce(v.valid_to, v.valid_from) and (x.valid_to is null or x.valid_to >= v.valid_from)) desc, x.valid_from desc limit 1) p on true
    where v.agency_id = ${agencyId}
    order by v.valid_from, v.position`);
  return rows;
}

/** The unit at the head of the agency's tree, as it is called on a day. */
export async function rootOf(db: DbOrTx, agencyId: string, day: string) {
  const { rows } = await db.execute<{ id: string; name: string; validFrom: string }>(sql`
    select v.unit_id as id, v.name, (select min(x.valid_from)::text from unit_versions x where x.unit_id = v.unit_id) as "validFrom"
    from agencies a join unit_versions v on v.unit_id = a.root_unit_id
    where a.id = ${agencyId}
    order by (v.valid_from <= ${day} and (v.valid_to is null or v.valid_to >= ${day})) desc, v.valid_from desc limit 1`);
  return rows[0] ?? notFound();
}

/** People of the agency with one of these names (diacritics aside) or addresses. One query. */
export async function peopleNamed(
  db: DbOrTx,
  agencyId: string,
  rows: readonly { name: string | null; email?: string | null }[],
  day: string,
): Promise<KnownPerson[]> {
  const names = [...new Set(rows.flatMap((row) => (row.name ? [fold(row.name)] : [])))];
  const emails = [...new Set(rows.flatMap((row) => row.email ?? []))];
  if (names.length + emails.length === 0) return [];
  return db
    .select({
      id: people.id,
      name: people.name,
      birthDate: people.birthDate,
      email: people.email,
      hasAccount: sql<boolean>`people.account_id is not null`,
      unitIds: sql<string[]>`array(select p.unit_id::text from posts p where p.person_id = people.id
        and p.valid_from <= ${day} and (p.valid_to is null or p.valid_to >= ${day}))`,
      place: sql<string>`coalesce((select p.title || ', ' || v.short_name from posts p
        join ${unitVersions} v on v.unit_id = p.unit_id
        where p.person_id = people.id
        order by (p.valid_from <= ${day} and (p.valid_to is null or p.valid_to >= ${day})) desc, p.main desc, p.valid_from desc, v.valid_from desc limit 1), '')`,
    })
    .from(people)
    .where(
      and(
        eq(people.agencyId, agencyId),
        isNull(people.mergedInto),
        or(
          sql`${people.nameFolded} = any(${sql.param(names)}::text[])`,
          sql`${people.email} = any(${sql.param(emails)}::text[])`,
        ),
      ),
    );
}

/** What matched people hold on a day: posts and roles, by person. Two queries. */
export async function termsOn(db: DbOrTx, personIds: string[], day: string): Promise<Map<string, HerTerms>> {
  const terms = new Map<string, HerTerms>(personIds.map((id) => [id, { posts: [], mandates: [] }]));
  if (personIds.length === 0) return terms;
  const ids = sql`any(${sql.param(personIds)}::uuid[])`;
  const held = sql`valid_from <= ${day} and (valid_to is null or valid_to >= ${day})`;
  const posts = await db.execute<{ person_id: string; unitId: string; title: string; main: boolean }>(
    sql`select person_id, unit_id as "unitId", title, main from posts where person_id = ${ids} and ${held}`,
  );
  const mandates = await db.execute<{ person_id: string; unitId: string; role: HerTerms["mandates"][number]["role"] }>(
    sql`select person_id, unit_id as "unitId", role from mandates where person_id = ${ids} and ${held}`,
  );
  for (const { person_id, ...post } of posts.rows) terms.get(person_id)?.posts.push(post);
  for (const { person_id, ...mandate } of mandates.rows) terms.get(person_id)?.mandates.push(mandate);
  return terms;
}

/** Hội đồng, ban, tổ: units of the agency that are bodies, where people sit beside their posts. One query. */
export async function bodiesOf(db: DbOrTx, agencyId: string): Promise<Set<string>> {
  const rows = await db
    .select({ id: units.id })
    .from(units)
    .where(and(eq(units.agencyId, agencyId), eq(units.category, "body")));
  return new Set(rows.map(({ id }) => id));
}

/** Addresses of a list that belong to somebody already: by address, whose. */
export async function ownersOf(db: DbOrTx, emails: string[]): Promise<Map<string, string>> {
  if (emails.length === 0) return new Map();
  const rows = await db
    .select({ email: people.email, id: people.id })
    .from(people)
    .where(inArray(people.email, emails));
  return new Map(rows.map((row) => [row.email!, row.id]));
}
