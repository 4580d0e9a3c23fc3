import { sql } from "drizzle-orm";
import type { Announcement } from "#kernel/announcements.ts";
import type { Tx } from "#kernel/db/index.ts";

/**
 * Khi gộp hai hồ sơ: what one person registered for is the other's, so that it is held against what the ledger has of the one
 * who stays. Two lines in one sheet both stay: the unit wrote them, and mends them.
 */
export async function handOverTitles(tx: Tx, told: Announcement): Promise<void> {
  const { keptId, goneId } = told.facts as { keptId: string; goneId: string };
  await tx.execute(sql`update title_lines set person_id = ${keptId} where person_id = ${goneId}`);
}
