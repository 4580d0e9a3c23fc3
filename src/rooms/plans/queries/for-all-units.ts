import { type SQL, sql } from "drizzle-orm";
import type { DbOrTx } from "#kernel/db/index.ts";

/**
 * Of an obligation `o` of a plan `p`: one unit alone owes the duty for the whole agency (an editorial board that publishes for
 * all), so that things of every unit count for it. In a unit's own plan only that unit's do.
 */
export const forAllUnits: SQL = sql`(p.owner_unit_id = (select a.root_unit_id from agencies a where a.id = o.agency_id)
  and (select count(distinct x.unit_id) from obligations x where x.duty_id = o.duty_id and x.period = o.period) = 1)`;

/** Whether things of every unit count for an obligation. One query. */
export async function countsForAllUnits(db: DbOrTx, obligationId: number): Promise<boolean> {
  const { rows } = await db.execute<{ all: boolean }>(sql`
    select ${forAllUnits} as "all" from obligations o join plans p on p.id = o.plan_id where o.id = ${obligationId}`);
  return rows[0]?.all ?? false;
}
