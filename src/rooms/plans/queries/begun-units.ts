import { type SQL, sql } from "drizzle-orm";

/**
 * A condition on a unit `u`: it stands or has stood by a day. What a later unit will owe is drawn up as soon as its change
 * is known, but before its first day it is no unit of a plan yet.
 */
export function begunBy(day: string): SQL {
  return sql`exists (select 1 from unit_versions b where b.unit_id = u.id and b.valid_from <= ${day}::date)`;
}
