import { and, asc, desc, eq, sql } from "drizzle-orm";
import type { Officer } from "#kernel/auth/index.ts";
import { type YearKind, yearWindow } from "#kernel/calendar/index.ts";
import type { DbOrTx } from "#kernel/db/index.ts";
import { isId } from "#kernel/ids.ts";
import { notFound } from "#kernel/not-found.ts";
import type { RatingLevel } from "#rooms/awards/index.ts";
import { mayRate } from "../rules.ts";
import { ratings } from "../schema.ts";

/** One line of a sheet: the collective itself first, then its people of that year by given name. */
export type SheetLine = {
  subject: string;
  name: string;
  title: string | null;
  ratingId: string | null;
  level: RatingLevel | null;
  document: string | null;
};

/** The sheet of a unit and a year: itself and whoever had her main post in it that year. Two queries. */
export async function ratingSheet(db: DbOrTx, unitId: string, year: number, kind: YearKind): Promise<SheetLine[]> {
  const { first, last } = yearWindow(year, kind);
  const own = await db.execute<SheetLine>(sql`
    select 'unit:' || v.unit_id as subject, v.name, v.kind as title, r.id as "ratingId", r.level, r.document
    from unit_versions v left join ratings r on r.unit_id = v.unit_id and r.person_id is null and r.year = ${year}
    where v.unit_id = ${unitId} and v.valid_from <= ${last}
    order by v.valid_from desc limit 1`);
  const people = await db.execute<SheetLine>(sql`
    select distinct on (p.sort_key, p.id) 'person:' || p.id as subject, p.name, t.title, r.id as "ratingId", r.level, r.document
    from posts t join people p on p.id = t.person_id
    left join ratings r on r.person_id = p.id and r.year = ${year}
    where t.unit_id = ${unitId} and t.main and t.valid_from <= ${last} and (t.valid_to is null or t.valid_to >= ${first})
      and p.merged_into is null
    order by p.sort_key, p.id, t.valid_from desc`);
  return [...own.rows, ...people.rows];
}

/** The year kind this agency rated in last, else what its kind of agency counts in (courts: to 30/9). */
export async function usualYearKind(db: DbOrTx, agencyId: string): Promise<YearKind> {
  const { rows } = await db.execute<{ kind: YearKind }>(sql`
    select coalesce(
      (select year_kind from ratings where agency_id = ${agencyId} order by year desc limit 1),
      (select case when v.name like 'Tòa án%' then 'court' when v.name like 'Trường%' then 'school' else 'calendar' end
        from agencies a join unit_versions v on v.unit_id = a.root_unit_id where a.id = ${agencyId} order by v.valid_from desc limit 1),
      'calendar') as kind`);
  return rows[0]?.kind ?? "calendar";
}

/** How many of each level a year has in the units asked, people and collectives apart. One query. */
export async function ratingTally(db: DbOrTx, agencyId: string, year: number) {
  const { rows } = await db.execute<{ unitId: string; people: number; rated: number; own: RatingLevel | null }>(sql`
    select r.unit_id as "unitId", count(r.person_id)::int as rated,
      max(case when r.person_id is null then r.level::text end) as own
    from ratings r where r.agency_id = ${agencyId} and r.year = ${year} group by r.unit_id`);
  return new Map(rows.map((row) => [row.unitId, row]));
}

/** One rating, for those who may correct it; else «not found». */
export async function ratingById(db: DbOrTx, officer: Officer, id: string) {
  if (!isId(id)) return notFound();
  const [found] = await db
    .select({
      rating: ratings,
      name: sql<string>`coalesce((select p.name from people p where p.id = ratings.person_id),
        (select v.name from unit_versions v where v.unit_id = ratings.unit_id order by v.valid_from desc limit 1))`,
    })
    .from(ratings)
    .where(and(eq(ratings.id, id), eq(ratings.agencyId, officer.agencyId)));
  if (!found || !mayRate(officer, found.rating.unitId).allowed) return notFound();
  return found;
}

/** Ratings of one person or one collective, newest first. */
export function ratingsOf(db: DbOrTx, subject: { personId: string } | { unitId: string }) {
  const of =
    "personId" in subject
      ? eq(ratings.personId, subject.personId)
      : and(eq(ratings.unitId, subject.unitId), sql`${ratings.personId} is null`);
  return db.select().from(ratings).where(of).orderBy(desc(ratings.year), asc(ratings.id));
}
