import { and, eq, or, sql } from "drizzle-orm";
import type { Officer } from "#kernel/auth/index.ts";
import type { DbOrTx } from "#kernel/db/index.ts";
import { worksOn } from "../rules.ts";
import { stories } from "../schema.ts";
import { visibleTo } from "./visible.ts";

/**
 * Whether the officer may have this file for a story's sake, asked before a file is given out. Pictures, papers of consent and
 * clippings are for those who work on the story; readers get pictures from the portal, as long as they may be shown.
 */
export async function holdsStoryFileFor(db: DbOrTx, officer: Officer, fileId: string): Promise<boolean> {
  const rows = await db
    .select({ unitId: stories.unitId, writerId: stories.writerId, pitchedBy: stories.pitchedBy })
    .from(stories)
    .where(and(eq(stories.agencyId, officer.agencyId), visibleTo(officer), or(...holding(fileId))));
  return rows.some((row) => worksOn(officer, row));
}

function holding(fileId: string) {
  return [
    sql`exists (select 1 from story_pictures p where p.story_id = stories.id and (p.file_id = ${fileId} or p.small_file_id = ${fileId}))`,
    sql`exists (select 1 from story_consents c where c.story_id = stories.id and c.file_id = ${fileId})`,
    sql`exists (select 1 from sendings s where s.story_id = stories.id and s.file_id = ${fileId})`,
  ];
}
