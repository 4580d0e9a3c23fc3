import { sql } from "drizzle-orm";
import type { DbOrTx } from "#kernel/db/index.ts";

/**
 * How many lines of sheets that were sent count for each movement; movements without any are left away. A sheet counts that was
 * drawn up for the movement, for one of its drives, or for a drive of all movements of its plan; and the sheet of the whole year
 * where the movement's plan asks for one (`list: titles`), of a unit to which it was launched, while it runs. One query.
 */
export async function registrationsOfMovements(
  db: DbOrTx,
  movementIds: readonly string[],
): Promise<Map<string, number>> {
  const { rows } = await db.execute<{ id: string; n: number }>(sql`
    select m.id, count(*)::int as n
    from movements m
    join title_sheets s on s.agency_id = m.agency_id and s.state <> 'drafting' and (
      s.movement_id = m.id
      or s.drive_id in (select d.id from drives d where d.movement_id = m.id or d.plan_id = m.plan_id)
      or (s.movement_id is null and s.drive_id is null
        and s.year >= extract(year from m.starts_on) and (m.ends_on is null or s.year <= extract(year from m.ends_on))
        and exists (select 1 from duties y where y.plan_id = m.plan_id and y.list = 'titles' and y.retired_in_version is null)
        and exists (select 1 from launches u where u.movement_id = m.id and u.unit_id = s.unit_id)))
    join title_lines l on l.sheet_id = s.id and l.state <> 'returned'
    where m.id = any(${sql.param([...movementIds])}::uuid[])
    group by m.id`);
  return new Map(rows.map(({ id, n }) => [id, n]));
}
