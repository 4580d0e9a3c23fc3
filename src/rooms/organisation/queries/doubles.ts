import { and, asc, eq, isNull, ne, type SQL, sql } from "drizzle-orm";
import type { DbOrTx } from "#kernel/db/index.ts";
import { people, posts, unitVersions } from "../schema.ts";

/** Two rows that may be one person. The birth dates themselves are not told: only whether they speak for it. */
export type Double = {
  one: { id: string; name: string; post: string | null };
  other: { id: string; name: string; post: string | null };
  birth: "same" | "unknown";
};

/**
 * Likely doubles of an agency: the same name without diacritics, and birth dates that do not contradict each other (equal,
 * or one of them less exact or missing). Pairs that somebody told apart are left out. One query.
 */
export async function doublesOf(db: DbOrTx, agencyId: string, day: string, page: { page: number; perPage: number }) {
  const { rows } = await db.execute<{
    oneId: string;
    oneName: string;
    onePost: string | null;
    otherId: string;
    otherName: string;
    otherPost: string | null;
    same: boolean;
    total: number;
  }>(sql`
    select a.id as "oneId", a.name as "oneName", ${postOf("a", day)} as "onePost",
      b.id as "otherId", b.name as "otherName", ${postOf("b", day)} as "otherPost",
      length(a.birth_date) >= 4 and a.birth_date = b.birth_date as same, count(*) over ()::int as total
    from people a join people b on a.agency_id = b.agency_id and a.name_folded = b.name_folded and a.id < b.id
    where a.agency_id = ${agencyId} and a.merged_into is null and b.merged_into is null
      and ${compatible(sql`a.birth_date`, sql`b.birth_date`)}
      and not exists (select 1 from activity t where t.subject_type = 'person' and t.verb = 'person.told_apart'
        and ((t.subject_id = a.id::text and t.facts->>'otherId' = b.id::text) or (t.subject_id = b.id::text and t.facts->>'otherId' = a.id::text)))
    order by (a.birth_date is not distinct from b.birth_date) desc, a.sort_key, a.id, b.id
    limit ${page.perPage} offset ${(page.page - 1) * page.perPage}`);
  const pairs = rows.map(
    (row): Double => ({
      one: { id: row.oneId, name: row.oneName, post: row.onePost },
      other: { id: row.otherId, name: row.otherName, post: row.otherPost },
      birth: row.same ? "same" : "unknown",
    }),
  );
  return { pairs, total: rows[0]?.total ?? 0 };
}

/** Others with the same name whose birth date does not contradict: asked before a person is added, and when merging. */
export function namesakesOf(
  db: DbOrTx,
  agencyId: string,
  person: { id?: string; name: string; birthDate: string | null },
  day: string,
) {
  return db
    .select({
      id: people.id,
      name: people.name,
      title: posts.title,
      unitName: unitVersions.shortName,
      sameBirth: sql<boolean>`coalesce(${people.birthDate} = ${person.birthDate}, false)`,
    })
    .from(people)
    .leftJoin(
      posts,
      sql`${posts.id} = (select p.id from posts p where p.person_id = ${people.id} order by (p.valid_to is null or p.valid_to >= ${day}) desc, p.main desc, p.valid_from desc limit 1)`,
    )
    .leftJoin(
      unitVersions,
      and(
        eq(unitVersions.unitId, posts.unitId),
        sql`${unitVersions.validFrom} <= ${day} and (${unitVersions.validTo} is null or ${unitVersions.validTo} >= ${day})`,
      ),
    )
    .where(
      and(
        eq(people.agencyId, agencyId),
        isNull(people.mergedInto),
        sql`${people.nameFolded} = vn_fold(${person.name})`,
        compatible(sql`${people.birthDate}`, sql`${person.birthDate}::text`),
        person.id ? ne(people.id, person.id) : undefined,
      ),
    )
    .orderBy(asc(people.sortKey))
    .limit(20);
}

/** «1984» fits «1984-05-12», «1985» does not; nothing fits everything. */
function compatible(one: SQL, other: SQL): SQL {
  return sql`(${one} is null or ${other} is null or starts_with(${one}, ${other}) or starts_with(${other}, ${one}))`;
}

function postOf(table: "a" | "b", day: string): SQL {
  const id = sql.raw(`${table}.id`);
  return sql`(select p.title || ', ' || v.short_name from posts p
    join unit_versions v on v.unit_id = p.unit_id and v.valid_from <= ${day} and (v.valid_to is null or v.valid_to >= ${day})
    where p.person_id = ${id} order by (p.valid_to is null or p.valid_to >= ${day}) desc, p.main desc, p.valid_from desc limit 1)`;
}
