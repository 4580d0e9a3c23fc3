import { type SQL, sql } from "drizzle-orm";
import type { DbOrTx } from "#kernel/db/index.ts";
import { isQuietOne, type QuietFacts, recent, yearsBack } from "../quiet/hints.ts";
import { type Mention, mentionsOf } from "./mentions.ts";

/** Somebody to look at, with the facts the hint rests on. */
export type QuietOne = { id: string; name: string; title: string; unitId: string; unitName: string; facts: QuietFacts };

type Row = Omit<QuietOne, "facts"> & Pick<QuietFacts, "ratings" | "initiatives">;

/** Which units are looked at: all of an agency, or some. */
export type QuietReach = { agencyId: string; units: "all" | readonly string[] };

/**
 * Người trực tiếp công tác, làm tốt, chưa từng được đăng ký, giới thiệu: with a post and no leading one on the day, no
 * exemplar and no registration of their own. In the order of units and names: a hint has no rank. Three queries.
 */
export async function quietOnes(db: DbOrTx, reach: QuietReach, today: string): Promise<QuietOne[]> {
  const year = Number(today.slice(0, 4));
  const mentions = await mentionsOf(db, reach.agencyId, today);
  const { rows } = await db.execute<Row>(sql`
    select s.id, s.name, s.title, s.unit_id as "unitId", s.unit_name as "unitName",
      ${ratings(year)} as ratings, ${initiatives(year)} as initiatives
    from (${staff(reach, today)}) s
    where (exists ${goodRatings(year)} or exists ${someInitiative(year)} or s.id = any(${sql.param([...mentions.keys()])}::uuid[]))
    order by s.unit_name collate "vi-x-icu", s.sort_key, s.id limit 500`);
  return rows.flatMap(({ ratings: rated, initiatives: had, ...one }) => {
    const facts = { ratings: rated, initiatives: had, mentions: mentions.get(one.id) ?? ([] as Mention[]) };
    return isQuietOne(facts, year) ? [{ ...one, facts: recent(facts, year) }] : [];
  });
}

/** Who works directly in the units on the day and was never proposed. */
function staff({ agencyId, units }: QuietReach, today: string): SQL {
  const on = (row: string) =>
    sql`${sql.raw(`${row}.valid_from`)} <= ${today}::date and (${sql.raw(`${row}.valid_to`)} is null or ${sql.raw(`${row}.valid_to`)} >= ${today}::date)`;
  return sql`
    select p.id, p.name, p.sort_key, t.title, t.unit_id, v.name as unit_name
    from people p join posts t on t.person_id = p.id and t.main and ${on("t")}
    join unit_versions v on v.unit_id = t.unit_id and ${on("v")}
    where p.agency_id = ${agencyId} and p.merged_into is null
      and ${units === "all" ? sql`true` : sql`t.unit_id = any(${sql.param([...units])}::uuid[])`}
      and not exists (select 1 from posts o where o.person_id = p.id and o.position in ('head', 'deputy') and ${on("o")})
      and not exists (select 1 from exemplars e where e.person_id = p.id)
      and not exists (select 1 from registration_entries x where x.person_id = p.id)`;
}

const goodRating = (year: number) => sql`r.person_id = s.id and r.level in ('excellent', 'well_done')
  and r.year > ${year - yearsBack.ratings - 1}`;
const goodRatings = (year: number) => sql`(select 1 from ratings r where ${goodRating(year)})`;
const ofInitiative = (year: number) => sql`i.person_id = s.id and i.year > ${year - yearsBack.initiatives}`;
const someInitiative = (year: number) => sql`(select 1 from recognised_initiatives i where ${ofInitiative(year)})`;

function ratings(year: number): SQL {
  return sql`(select coalesce(json_agg(json_build_object('year', r.year, 'level', r.level) order by r.year desc), '[]')
    from ratings r where ${goodRating(year)})`;
}

function initiatives(year: number): SQL {
  return sql`(select coalesce(json_agg(json_build_object('year', i.year, 'title', i.title) order by i.year desc), '[]')
    from recognised_initiatives i where ${ofInitiative(year)})`;
}
