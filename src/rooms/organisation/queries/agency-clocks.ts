import type { DbOrTx } from "#kernel/db/index.ts";
import { agencies } from "../schema.ts";

/** Every agency with the day on which its practice clock stands; null of one that lives today. For work done by night. */
export function agencyClocks(db: DbOrTx): Promise<{ id: string; clockDay: string | null }[]> {
  return db.select({ id: agencies.id, clockDay: agencies.clockDay }).from(agencies).orderBy(agencies.id);
}
