import { sql } from "drizzle-orm";
import type { Officer } from "#kernel/auth/index.ts";
import type { DbOrTx } from "#kernel/db/index.ts";
import { councilsOf, readsSubstance } from "../rules.ts";

/** Whether she reads the substance of opinions: by her charge for the agency, or in a council directly below its root. */
export async function seesSubstance(db: DbOrTx, officer: Officer, rootUnitId: string, today: string): Promise<boolean> {
  if (readsSubstance(officer, false)) return true;
  const councils = councilsOf(officer);
  if (councils.length === 0) return false;
  const { rows } = await db.execute(sql`
    select 1 from unit_versions v where v.unit_id = any(${sql.param(councils)}::uuid[]) and v.parent_id = ${rootUnitId}
      and v.valid_from <= ${today}::date and (v.valid_to is null or v.valid_to >= ${today}::date) limit 1`);
  return rows.length > 0;
}
