import { sql } from "drizzle-orm";
import { type Day, type YearKind, yearWindow } from "#kernel/calendar/index.ts";
import type { DbOrTx } from "#kernel/db/index.ts";
import type { MemberTally, RatingLevel } from "#rooms/awards/index.ts";
import type { Which } from "./queries.ts";

/** Years of which members are counted, the year of the day included. */
const yearsBack = 6;

/**
 * Of each collective and year: how many had their main post there on its last day, how many of them held which award of
 * that year, how many had which rating. Two queries, by unit id.
 */
export async function memberTallies(
  db: DbOrTx,
  which: Which,
  asOf: Day,
  kind: YearKind,
): Promise<Map<string, MemberTally[]>> {
  const years = Array.from({ length: yearsBack }, (_, back) => Number(asOf.slice(0, 4)) - back);
  const days = years.map((year) => earlier(yearWindow(year, kind).last, asOf));
  const units =
    "ids" in which
      ? sql`t.unit_id = any(${sql.param([...which.ids])}::uuid[])`
      : sql`t.unit_id in (select id from units where agency_id = ${which.agencyId} and id between ${which.from} and ${which.to})`;
  const members = sql`select t.unit_id, y.year, t.person_id
    from unnest(${sql.param(years)}::int[], ${sql.param(days)}::date[]) as y(year, day)
    join posts t on t.main and t.valid_from <= y.day and (t.valid_to is null or t.valid_to >= y.day) and ${units}`;
  const [counted, holding] = await Promise.all([
    db.execute<{ unit: string; year: number; members: number; levels: Record<string, number> }>(sql`
      select unit_id as unit, year, sum(n)::int as members,
        coalesce(jsonb_object_agg(level, n) filter (where level is not null), '{}') as levels
      from (select m.unit_id, m.year, r.level, count(*) as n from (${members}) m
        left join ratings r on r.person_id = m.person_id and r.year = m.year group by 1, 2, 3) c
      group by 1, 2`),
    db.execute<{ unit: string; year: number; held: Record<string, number> }>(sql`
      select unit_id as unit, year, jsonb_object_agg(award_key, n) as held
      from (select m.unit_id, m.year, h.award_key, count(distinct m.person_id) as n from (${members}) m
        join held_awards h on h.person_id = m.person_id and h.year = m.year and h.award_key is not null
          and h.sort_on <= ${asOf} and (h.revoked_on is null or h.revoked_on > ${asOf}) group by 1, 2, 3) c
      group by 1, 2`),
  ]);
  const held = new Map(holding.rows.map((row) => [`${row.unit} ${row.year}`, row.held]));
  const tallies = new Map<string, MemberTally[]>();
  for (const { unit, year, members: n, levels } of counted.rows) {
    const tally: MemberTally = {
      ...{ year, members: n, holding: held.get(`${unit} ${year}`) ?? {} },
      rated: levels as Partial<Record<RatingLevel, number>>,
    };
    tallies.set(unit, [...(tallies.get(unit) ?? []), tally]);
  }
  return tallies;
}

function earlier(a: Day, b: Day): Day {
  return a < b ? a : b;
}
