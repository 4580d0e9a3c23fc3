import { sql } from "drizzle-orm";
import type { DbOrTx } from "#kernel/db/index.ts";

/** Whether a person leads a unit or body on a day: as its head or a deputy («giữ chức vụ lãnh đạo, quản lý»). */
export async function leadsUnitOn(db: DbOrTx, personId: string | null, day: string): Promise<boolean> {
  if (personId === null) return false;
  const { rows } = await db.execute(sql`
    select 1 from posts where person_id = ${personId} and position in ('head', 'deputy')
      and valid_from <= ${day}::date and (valid_to is null or valid_to >= ${day}::date) limit 1`);
  return rows.length > 0;
}

/**
 * Người trực tiếp công tác: with a post and without a leading one on a day. Null when nothing is known: she holds no post
 * then, or it is nobody of the agency.
 */
export async function worksDirectlyOn(db: DbOrTx, personId: string | null, day: string): Promise<boolean | null> {
  if (personId === null) return null;
  const { rows } = await db.execute<{ leads: boolean | null }>(sql`
    select bool_or(position in ('head', 'deputy')) as leads from posts where person_id = ${personId}
      and valid_from <= ${day}::date and (valid_to is null or valid_to >= ${day}::date)`);
  const leads = rows[0]?.leads;
  return leads === null || leads === undefined ? null : !leads;
}
