import { type SQL, sql } from "drizzle-orm";
import type { Officer } from "#kernel/auth/index.ts";
import type { DbOrTx } from "#kernel/db/index.ts";
import type { ListState } from "#kernel/lists/index.ts";
import { visibleTo } from "./visible.ts";

/** What of a year is asked for: the whole work of the year, or one movement, or one drive. */
export type SheetsAsked = { year: number; movementId?: string | undefined; driveId?: string | undefined };

/** How often a title is registered, and how often that was approved. */
export type TitleCount = { key: string; lines: number; accepted: number };

/** One sheet of the year, counted. */
export type CountedSheet = {
  id: string;
  unitId: string;
  state: ListState;
  late: boolean;
  sentOn: string | null;
  people: number;
  collectives: number;
  households: number;
  waiting: number;
  accepted: number;
  returned: number;
  titles: TitleCount[];
};

/**
 * Tổng hợp lên trên: every sheet of the year that the officer sees, with how many lines stand how and which titles they
 * ask for. One query over the lines: they are grouped by sheet, kind, state and titles together, and only then parted.
 */
export async function countedSheets(db: DbOrTx, officer: Officer, asked: SheetsAsked): Promise<CountedSheet[]> {
  const { rows } = await db.execute<CountedSheet>(sql`
    with seen as (
      select s.id, s.unit_id, s.state, s.late, (s.sent_at at time zone 'Asia/Ho_Chi_Minh')::date as sent_on
      from title_sheets s where ${visibleTo(officer)} and s.year = ${asked.year} and ${askedFor(asked)}
    ), grouped as (
      select l.sheet_id, l.holder_kind, l.state, l.awards, count(*)::int as n
      from title_lines l join seen on seen.id = l.sheet_id group by 1, 2, 3, 4
    ), lines as (
      select sheet_id,
        coalesce(sum(n) filter (where holder_kind = 'person'), 0)::int as people,
        coalesce(sum(n) filter (where holder_kind = 'collective'), 0)::int as collectives,
        coalesce(sum(n) filter (where holder_kind = 'household'), 0)::int as households,
        coalesce(sum(n) filter (where state = 'waiting'), 0)::int as waiting,
        coalesce(sum(n) filter (where state = 'accepted'), 0)::int as accepted,
        coalesce(sum(n) filter (where state = 'returned'), 0)::int as returned
      from grouped group by 1
    ), titles as (
      select sheet_id, jsonb_agg(jsonb_build_object('key', key, 'lines', lines, 'accepted', accepted)) as titles
      from (
        select g.sheet_id, a.key, sum(g.n)::int as lines,
          coalesce(sum(g.n) filter (where g.state = 'accepted'), 0)::int as accepted
        from grouped g cross join lateral unnest(g.awards) as a(key) group by 1, 2
      ) per_title group by 1
    )
    select seen.id, seen.unit_id as "unitId", seen.state, seen.late, seen.sent_on::text as "sentOn",
      coalesce(people, 0) as people, coalesce(collectives, 0) as collectives, coalesce(households, 0) as households,
      coalesce(waiting, 0) as waiting, coalesce(accepted, 0) as accepted, coalesce(returned, 0) as returned,
      coalesce(titles, '[]'::jsonb) as titles
    from seen left join lines on lines.sheet_id = seen.id left join titles on titles.sheet_id = seen.id`);
  return rows;
}

/** The condition on `s` that leaves what is asked for. */
export function askedFor({ movementId, driveId }: SheetsAsked): SQL {
  if (driveId) return sql`s.drive_id = ${driveId}`;
  if (movementId) return sql`s.movement_id = ${movementId} and s.drive_id is null`;
  return sql`s.movement_id is null and s.drive_id is null`;
}
