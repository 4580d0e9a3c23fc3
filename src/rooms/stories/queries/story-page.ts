import { and, asc, desc, eq, getTableColumns, isNull, sql } from "drizzle-orm";
import type { Officer } from "#kernel/auth/index.ts";
import type { DbOrTx } from "#kernel/db/index.ts";
import { files } from "#kernel/files/schema.ts";
import { people } from "#rooms/organisation/schema.ts";
import { channels, sendings } from "../schema/channels.ts";
import { storyDrafts, storyPictures, storyTexts } from "../schema/parts.ts";

/** The pictures of a story for those who work on it, in their order. */
export function picturesOf(db: DbOrTx, storyId: string) {
  return db
    .select()
    .from(storyPictures)
    .where(and(eq(storyPictures.storyId, storyId), isNull(storyPictures.removedAt)))
    .orderBy(asc(storyPictures.position), asc(storyPictures.id));
}
export type PictureLine = Awaited<ReturnType<typeof picturesOf>>[number];

/** Where a story was sent, newest first, with how many obligations of plans each sending counts for; withdrawn ones too. */
export function sendingsOf(db: DbOrTx, storyId: string) {
  return db
    .select({
      ...getTableColumns(sendings),
      channelName: channels.name,
      kind: channels.kind,
      fileName: files.name,
      by: people.name,
      counts: sql<number>`(select count(*)::int from proofs p where p.source_id = sendings.id and p.withdrawn_at is null)`,
    })
    .from(sendings)
    .innerJoin(channels, eq(channels.id, sendings.channelId))
    .leftJoin(files, eq(files.id, sendings.fileId))
    .leftJoin(people, eq(people.id, sendings.recordedBy))
    .where(eq(sendings.storyId, storyId))
    .orderBy(desc(sendings.sentOn), desc(sendings.recordedAt));
}
export type SendingLine = Awaited<ReturnType<typeof sendingsOf>>[number];

/** Every text that was saved, newest first, with who wrote it; those kept aside marked. */
export function textsOf(db: DbOrTx, storyId: string) {
  return db
    .select({ ...getTableColumns(storyTexts), by: people.name })
    .from(storyTexts)
    .innerJoin(people, eq(people.id, storyTexts.writtenBy))
    .where(eq(storyTexts.storyId, storyId))
    .orderBy(desc(storyTexts.writtenAt), desc(storyTexts.id));
}
export type TextLine = Awaited<ReturnType<typeof textsOf>>[number];

/** What the officer was typing, when the text has not been saved since; else null. */
export async function draftOf(db: DbOrTx, officer: Officer, storyId: string, version: number) {
  const [draft] = await db
    .select({ values: storyDrafts.values, savedAt: storyDrafts.savedAt })
    .from(storyDrafts)
    .where(and(eq(storyDrafts.storyId, storyId), eq(storyDrafts.personId, officer.personId)));
  return draft && draft.values.version === String(version) ? draft : null;
}

/** How many units work as the exemplar of a story does: what came of telling it. */
export async function takersOf(db: DbOrTx, exemplarId: string | null): Promise<number> {
  if (exemplarId === null) return 0;
  const { rows } = await db.execute<{ n: number }>(sql`
    select count(*)::int as n from replications r where r.exemplar_id = ${exemplarId} and r.state in ('trying', 'reported', 'confirmed')`);
  return rows[0]?.n ?? 0;
}
