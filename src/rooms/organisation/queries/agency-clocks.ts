import type { DbOrTx } from "#kernel/db/index.ts";
import { agencies } from "../schema.ts";

/**
 * Every agency with the day on which its practice clock stands (null of one that lives today) and the months it keeps data of
 * strangers. For work done by night.
 */
export function agencyClocks(db: DbOrTx): Promise<{ id: string; clockDay: string | null; retentionMonths: number }[]> {
  const { id, clockDay, retentionMonths } = agencies;
  return db.select({ id, clockDay, retentionMonths }).from(agencies).orderBy(agencies.id);
}
