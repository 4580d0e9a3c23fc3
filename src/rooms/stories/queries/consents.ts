import { and, asc, eq, getTableColumns, isNull, sql } from "drizzle-orm";
import type { DbOrTx } from "#kernel/db/index.ts";
import { files } from "#kernel/files/schema.ts";
import { storyConsents } from "../schema/parts.ts";

/** The consents of a story with their papers, oldest first; those taken back too, marked. */
export function consentsOf(db: DbOrTx, storyId: string) {
  return db
    .select({ ...getTableColumns(storyConsents), fileName: files.name, fileSize: files.size })
    .from(storyConsents)
    .leftJoin(files, eq(files.id, storyConsents.fileId))
    .where(eq(storyConsents.storyId, storyId))
    .orderBy(asc(storyConsents.recordedAt), asc(storyConsents.id));
}
export type ConsentLine = Awaited<ReturnType<typeof consentsOf>>[number];

/** Of those who consent to the text, whoever does not let it go everywhere; her widest yes counts. */
export function narrowConsents(db: DbOrTx, storyId: string) {
  return db
    .select({ personName: storyConsents.personName, reach: storyConsents.reach })
    .from(storyConsents)
    .where(
      and(
        eq(storyConsents.storyId, storyId),
        eq(storyConsents.about, "text"),
        isNull(storyConsents.withdrawnOn),
        sql`${storyConsents.reach} <> 'everywhere'`,
        sql`not exists (select 1 from story_consents w where w.story_id = story_consents.story_id and w.about = 'text'
          and w.withdrawn_on is null and w.reach = 'everywhere' and vn_fold(w.person_name) = vn_fold(story_consents.person_name))`,
      ),
    );
}
