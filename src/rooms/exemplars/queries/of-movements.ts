import { sql } from "drizzle-orm";
import type { DbOrTx } from "#kernel/db/index.ts";

/**
 * How many exemplars were detected in the units of each movement while it ran, and stand; movements without any are left away.
 * One query.
 */
export async function exemplarsOfMovements(db: DbOrTx, movementIds: readonly string[]): Promise<Map<string, number>> {
  const { rows } = await db.execute<{ id: string; n: number }>(sql`
    select m.id, count(distinct e.id)::int as n
    from movements m join launches l on l.movement_id = m.id
    join exemplars e on e.unit_id = l.unit_id and e.standing = 'active'
      and e.detected_on >= m.starts_on and (m.ends_on is null or e.detected_on <= m.ends_on)
    where m.id = any(${sql.param([...movementIds])}::uuid[])
    group by m.id`);
  return new Map(rows.map(({ id, n }) => [id, n]));
}
