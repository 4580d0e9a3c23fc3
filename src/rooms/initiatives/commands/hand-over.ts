import { sql } from "drizzle-orm";
import type { Announcement } from "#kernel/announcements.ts";
import type { Tx } from "#kernel/db/index.ts";

/**
 * Khi gộp hai hồ sơ: what one person wrote, is author of or sat in goes to the other. Where both stand as authors of one
 * initiative they are one author with both shares. The facts go with the ledger's own hand-over.
 */
export async function handOverInitiatives(tx: Tx, told: Announcement): Promise<void> {
  const { keptId, goneId } = told.facts as { keptId: string; goneId: string };
  await tx.execute(sql`with twice as (
      delete from initiative_authors g using initiative_authors k where g.person_id = ${goneId} and k.person_id = ${keptId}
        and k.initiative_id = g.initiative_id returning g.initiative_id, g.share)
    update initiative_authors a set share = a.share + twice.share from twice
    where a.initiative_id = twice.initiative_id and a.person_id = ${keptId}`);
  await tx.execute(sql`update initiative_authors set person_id = ${keptId} where person_id = ${goneId}`);
  await tx.execute(sql`update initiatives set created_by = ${keptId} where created_by = ${goneId}`);
  await tx.execute(sql`delete from session_members g using session_members k
    where g.person_id = ${goneId} and k.person_id = ${keptId} and k.session_id = g.session_id`);
  await tx.execute(sql`update session_members set person_id = ${keptId} where person_id = ${goneId}`);
}
